import { allow, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { type PlanItem, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { AsgConfig } from './config.ts'

type Context = EmitContext<AsgConfig>

const TARGET = 'HookTargetArn'
const ROLE = 'HookRole'

const notifies = ({ config }: Context): boolean => config.lifecycleHooks.some(({ notify }) => notify)

/** Where the hooks tell of themselves, and the role in which Auto Scaling does so. */
export function* hookResources(ctx: Context): Iterable<PlanItem> {
  if (!notifies(ctx)) return
  yield ctx.parameter({
    name: ctx.logicalId(TARGET),
    label: 'Topic or queue for lifecycle hooks (ARN)',
    type: 'String',
    description: `ARN of the Amazon SNS topic or Amazon SQS queue that is told of the lifecycle hooks of ${ctx.name}`,
    allowedPattern: '^arn:aws[a-z-]*:(sns|sqs):[a-z0-9-]+:[0-9]{12}:.+$',
    constraint: 'the ARN of an SNS topic or SQS queue',
  })
  // https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      description: `Lifecycle hooks of ${ctx.name}`,
      trust: trustPolicy('autoscaling'),
      policies: {
        Notify: [allow(['sns:Publish', 'sqs:GetQueueUrl', 'sqs:SendMessage'], ref(ctx.logicalId(TARGET)))],
      },
      tags: ctx.tags(),
    }),
  )
}

/** Given with the group and not as resources after it, so that the very first instances pass through them. */
export function lifecycleHooks(ctx: Context) {
  type Hook = Cfn<'AWS::AutoScaling::AutoScalingGroup.LifecycleHookSpecification'>
  return ctx.config.lifecycleHooks.map(
    ({ on, heartbeat, onTimeout, notify }, index) =>
      ({
        LifecycleHookName: `${on}-${index + 1}`,
        LifecycleTransition:
          on === 'launching' ? 'autoscaling:EC2_INSTANCE_LAUNCHING' : 'autoscaling:EC2_INSTANCE_TERMINATING',
        HeartbeatTimeout: heartbeat,
        DefaultResult: onTimeout,
        ...(notify && {
          NotificationTargetARN: ref(ctx.logicalId(TARGET)),
          RoleARN: ctx.getAtt(ROLE, 'Arn'),
        }),
      }) satisfies Hook,
  )
}

import { kebabCase } from '../../../base/text.ts'
import { allow, type PolicyStatement } from '../../aws/iam.ts'
import type { Let } from '../../aws/resourcePolicy.ts'
import { getAtt, type Value } from '../../cfn.ts'
import type { EdgeContext } from '../define.ts'
import type { SubmitsConfig } from '../submits.ts'
import type { TriggersConfig } from './config.ts'
import type { EventSource, EventTarget, TargetParameters } from './facets.ts'
import { settingsOf } from './pairs.ts'

export type Context = EdgeContext<'triggers', TriggersConfig>

export const ROLE = 'Role'
export const RULE = 'Rule'
export const DEAD_LETTERS = 'DeadLetters'

const BY_EVENTBRIDGE: readonly EventSource[] = ['bucket', 'event-rule', 'schedule']

/** What lets EventBridge in by its own policy; for all else EventBridge takes on a role. */
const HAVE_POLICIES: readonly EventTarget[] = ['function', 'queue', 'topic']

/**
 * EventBridge Scheduler always takes on a role, rules where the target has no policy of its own.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export const hasRole = ({ from: { facet: from }, to: { facet: to } }: Context): boolean =>
  from.source === 'schedule' || (BY_EVENTBRIDGE.includes(from.source) && !HAVE_POLICIES.includes(to.target))

/** The rule, topic or alarm on whose behalf a service comes. A bucket's events come by a rule that the edge makes. */
export const sourceArn = ({ from: { facet }, logicalId }: Context): Value<string> =>
  facet.source === 'bucket' ? getAtt(logicalId(RULE), 'Arn') : facet.arn

export function letsOf(ctx: Context): Let | null {
  const { source } = ctx.from.facet
  const { target } = ctx.to.facet
  if (!HAVE_POLICIES.includes(target)) return null
  switch (source) {
    case 'bucket':
    case 'event-rule':
      return { service: 'events.amazonaws.com', sourceArn: sourceArn(ctx) }
    case 'topic':
      return { service: 'sns.amazonaws.com', sourceArn: sourceArn(ctx) }
    case 'alarm':
      // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html
      return {
        service:
          target === 'function' ? 'lambda.alarms.cloudwatch.amazonaws.com' : 'cloudwatch.amazonaws.com',
        sourceArn: sourceArn(ctx),
      }
    default:
      return null
  }
}

export const hasDeadLetters = ({ config, from, to }: Context): boolean =>
  config.deadLetters && settingsOf(from.facet, to.facet).includes('deadLetters') && to.facet.target !== 'pipe'

export const deadLetterArn = (ctx: Context): Value<string> | null =>
  hasDeadLetters(ctx) ? getAtt(ctx.logicalId(DEAD_LETTERS), 'Arn') : null

/** What whoever starts the target must be allowed: what the target says, and a job's definition. */
export const startStatements = (ctx: Context): readonly PolicyStatement[] => [
  ...ctx.to.facet.start,
  ...jobDefinitions(ctx).map((job) => allow(['batch:SubmitJob'], job.peer.facet.jobDefinition)),
]

export function parametersOf(ctx: Context): TargetParameters {
  const { config, from, to } = ctx
  const name = kebabCase(from.name).slice(0, 128) || 'job'
  const [job] = jobDefinitions(ctx)
  const { arraySize } = (job?.config ?? { arraySize: null }) as Pick<SubmitsConfig, 'arraySize'>
  return {
    ...to.facet.parameters,
    ...(job && {
      BatchParameters: {
        JobDefinition: job.peer.facet.jobDefinition,
        // AWS Batch takes 128 letters, digits, "-" and "_".
        JobName: name,
        ...(arraySize !== null && { ArrayProperties: { Size: arraySize } }),
      },
    }),
    ...(to.facet.target === 'queue' &&
      to.facet.fifo && { SqsParameters: { MessageGroupId: config.delivery.group || name } }),
  }
}

/** The job definition whose job the target starts: none or one. Throws where it cannot be told which. */
function jobDefinitions({ config, to }: Context) {
  if (to.facet.target !== 'job-queue') return []
  const all = to.incoming('submits')
  const named =
    config.jobDefinition === '' ? all : all.filter(({ peer }) => peer.name === config.jobDefinition)
  if (named.length === 1) return named
  // The drawing is at fault then, and says so: see needsAtTarget.
  if (all.length === 0) return []
  const names = all.map(({ peer }) => `"${peer.name}"`).join(', ')
  throw new Error(
    config.jobDefinition === ''
      ? `several job definitions submit to "${to.name}": set at this connection which it is, ${names}`
      : `no job definition "${config.jobDefinition}" submits to "${to.name}"; it knows ${names}`,
  )
}

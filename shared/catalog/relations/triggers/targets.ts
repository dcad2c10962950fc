import { kebabCase } from '../../../base/text.ts'
import { arn, concat } from '../../cfn.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { RelationHandle } from '../facets.ts'
import type { TriggersConfig } from './config.ts'
import type { TargetParameters } from './facets.ts'

type Handle = RelationHandle<'triggers'>

/** How long EventBridge tries, and where what it could not deliver goes. */
const patience = ({ deadLetterArn }: Handle, { retries, maxAgeSeconds }: TriggersConfig['delivery']) => ({
  RetryPolicy: { MaximumRetryAttempts: retries, MaximumEventAgeInSeconds: maxAgeSeconds },
  ...(deadLetterArn !== null && { DeadLetterConfig: { Arn: deadLetterArn } }),
})

/** One target of an `AWS::Events::Rule`. `id`: unique within the rule. */
export function ruleTarget(handle: Handle, { delivery }: Pick<TriggersConfig, 'delivery'>, id: string) {
  return {
    Id: id,
    Arn: handle.targetArn,
    ...(handle.roleArn !== null && { RoleArn: handle.roleArn }),
    ...(delivery.input !== '' && { Input: inJson(delivery.input) }),
    ...handle.parameters,
    ...(handle.target === 'stream' &&
      delivery.group !== '' && { KinesisParameters: { PartitionKeyPath: delivery.group } }),
    ...patience(handle, delivery),
  } satisfies Cfn<'AWS::Events::Rule.Target'>
}

/** Rules take JSON alone: other text goes as a JSON string. Scheduler takes any text. */
function inJson(input: string): string {
  try {
    JSON.parse(input)
    return input
  } catch (error) {
    if (error instanceof SyntaxError) return JSON.stringify(input)
    throw error
  }
}

/**
 * The target of an `AWS::Scheduler::Schedule`. `name` is the schedule's: what is sent is said to come from it. A Batch
 * job is none of the templated targets, and is submitted by its API call.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
export function scheduleTarget(handle: Handle, { delivery }: Pick<TriggersConfig, 'delivery'>, name: string) {
  if (handle.roleArn === null) throw new Error('EventBridge Scheduler has no role for its target')
  const { BatchParameters, EcsParameters, SqsParameters } = handle.parameters
  return {
    ...(BatchParameters
      ? submitJob(handle, BatchParameters)
      : { Arn: handle.targetArn, ...(delivery.input !== '' && { Input: delivery.input }) }),
    RoleArn: handle.roleArn,
    ...(EcsParameters && { EcsParameters: inSchedulersWords(EcsParameters) }),
    ...(SqsParameters && { SqsParameters }),
    ...(handle.target === 'stream' && {
      KinesisParameters: { PartitionKey: delivery.group || kebabCase(name) || 'schedule' },
    }),
    ...(handle.target === 'event-bus' && {
      EventBridgeParameters: { Source: kebabCase(name) || 'schedule', DetailType: 'Scheduled Event' },
    }),
    ...patience(handle, delivery),
  } satisfies Cfn<'AWS::Scheduler::Schedule.Target'>
}

function submitJob({ targetArn }: Handle, job: NonNullable<TargetParameters['BatchParameters']>) {
  if ('$cfn' in job) throw new Error('the parameters of a Batch job are an expression')
  const size = job.ArrayProperties && 'Size' in job.ArrayProperties ? job.ArrayProperties.Size : undefined
  return {
    Arn: arn('scheduler:::aws-sdk:batch:submitJob'),
    Input: concat(
      '{"JobName":"',
      job.JobName,
      '","JobQueue":"',
      targetArn,
      '","JobDefinition":"',
      job.JobDefinition,
      size === undefined ? '"}' : concat('","ArrayProperties":{"Size":', size, '}}'),
    ),
  }
}

/** Scheduler writes `AwsvpcConfiguration` where rules write `AwsVpcConfiguration`, and takes tags as maps. */
function inSchedulersWords(task: NonNullable<TargetParameters['EcsParameters']>) {
  if ('$cfn' in task) throw new Error('the parameters of an ECS task are an expression')
  const { NetworkConfiguration, PlacementStrategies, TagList: _, ...same } = task
  const vpc =
    NetworkConfiguration && 'AwsVpcConfiguration' in NetworkConfiguration
      ? NetworkConfiguration.AwsVpcConfiguration
      : undefined
  return {
    ...same,
    ...(vpc && { NetworkConfiguration: { AwsvpcConfiguration: vpc } }),
    // The same strategies, which the specification lists for Scheduler only.
    ...(PlacementStrategies && {
      PlacementStrategy: PlacementStrategies as NonNullable<
        Cfn<'AWS::Scheduler::Schedule.EcsParameters'>['PlacementStrategy']
      >,
    }),
  }
}

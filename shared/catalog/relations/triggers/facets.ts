import type { PolicyStatement } from '../../aws/iam.ts'
import type { CfnObject, Value } from '../../cfn.ts'
import type { Cfn } from '../../spec/checked.ts'

/** What events come from, as far as the wiring differs. */
export type EventSource =
  | 'alarm'
  | 'bucket'
  | 'event-bus'
  | 'event-rule'
  | 'function'
  | 'pipe'
  | 'queue'
  | 'schedule'
  | 'state-machine'
  | 'stream'
  | 'table'
  | 'topic'

/** What events go to, as far as the wiring differs. */
export type EventTarget =
  | 'event-bus'
  | 'event-rule'
  | 'function'
  | 'job-queue'
  | 'pipe'
  | 'pipeline'
  | 'queue'
  | 'state-machine'
  | 'stream'
  | 'task'
  | 'topic'
  | 'training-job'

/**
 * What has to be said of a target beside its ARN, as `AWS::Events::Rule` spells it; Scheduler, Pipes and Step Functions
 * are given the same in their own spelling. Of a `task` the `EcsParameters`; all else the relation adds.
 */
export type TargetParameters = Pick<
  Cfn<'AWS::Events::Rule.Target'>,
  'BatchParameters' | 'EcsParameters' | 'KinesisParameters' | 'SqsParameters'
>

export interface TriggersFacets {
  /** Where events come from → what they start, or where they are put. */
  triggers: {
    out: {
      readonly source: EventSource
      /** Of what events are read from or come from: the queue, the stream of the table, the rule, the bucket. */
      readonly arn: Value<string>
      /** What whoever polls it must be allowed. Empty: it delivers by itself. */
      readonly poll: readonly PolicyStatement[]
      readonly fifo: boolean
    }
    in: {
      readonly target: EventTarget
      /** A task: of its cluster. */
      readonly arn: Value<string>
      /** What a service must be allowed on its role before it can start or fill the target. */
      readonly start: readonly PolicyStatement[]
      /** Name of the role under which a function reads what it polls; null: it polls nothing. */
      readonly role: Value<string> | null
      readonly parameters: TargetParameters
      readonly fifo: boolean
      /** A queue: its URL, by which Step Functions know it. */
      readonly url?: Value<string>
      /** A training job: the request of `CreateTrainingJob` without its name. */
      readonly request?: CfnObject
    }
    handle: {
      readonly source: EventSource
      readonly target: EventTarget
      /** Where the source sends to. */
      readonly targetArn: Value<string>
      /** Of a role that the relation made for it; null: the target's own policy lets it in, or the source's own role does. */
      readonly roleArn: Value<string> | null
      /** What the source's own role must be allowed, where it has one: functions, state machines and pipes. */
      readonly statements: readonly PolicyStatement[]
      readonly parameters: TargetParameters
      /** What the target's own policy must allow: the service that comes, and on behalf of what. null: nothing. */
      readonly lets: { readonly service: string; readonly sourceArn: Value<string> } | null
      /** Queue for what could not be delivered, made by the relation; null: there is none. */
      readonly deadLetterArn: Value<string> | null
      readonly dependsOn: readonly string[]
    }
  }
}

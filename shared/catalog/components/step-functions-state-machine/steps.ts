import { kebabCase } from '../../../base/text.ts'
import { arn, type CfnObject, type CfnValue, type Value } from '../../cfn.ts'
import type { Outgoing } from '../../define.ts'
import type { TriggersConfig } from '../../relations/triggers/config.ts'
import type { EventTarget } from '../../relations/triggers/facets.ts'

export interface Step {
  readonly edge: Outgoing<'triggers'>
  readonly settings: TriggersConfig['step']
  /** Waits for the end of what it starts. */
  readonly waits: boolean
}

/** What can be waited for, and the ending by which the integration is asked to. */
const WAITS: Readonly<Partial<Record<EventTarget, string>>> = {
  'job-queue': '.sync',
  'state-machine': '.sync:2',
  task: '.sync',
  'training-job': '.sync',
}

export const stepsOf = (
  edges: readonly Outgoing<'triggers'>[],
  type: 'EXPRESS' | 'STANDARD',
): readonly Step[] =>
  edges.map((edge) => {
    const { step } = edge.config as TriggersConfig
    const can = type === 'STANDARD' && WAITS[edge.handle.target] !== undefined
    return { edge, settings: step, waits: can && step.waits }
  })

/** Steps in groups of one number, from the lowest up. */
export function inGroups(steps: readonly Step[]): readonly (readonly Step[])[] {
  const orders = [...new Set(steps.map(({ settings }) => settings.order))].sort((a, b) => a - b)
  return orders.map((order) => steps.filter(({ settings }) => settings.order === order))
}

const INPUT = '{% $states.input %}'
const INPUT_TEXT = '{% $string($states.input) %}'

/**
 * The state that does the step, in JSONata. What is only told something passes its own input on; a function passes on
 * what it answers.
 * https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
 */
export function stateOf({ edge, settings, waits }: Step, from: string): CfnObject {
  const { handle, peer } = edge
  const name = kebabCase(from) || 'state-machine'
  const { call, given, output } = integration(edge, name)
  const { retries } = settings
  const longRunning = WAITS[handle.target] !== undefined
  return {
    Type: 'Task',
    Comment: peer.name,
    Resource: arn(`states:::${call}${waits ? (WAITS[handle.target] ?? '') : ''}`),
    Arguments: given,
    Output: output,
    // What runs for long has retries of its own; run again from here it would cost as much once more.
    ...(retries > 0 &&
      !longRunning && {
        Retry: [
          {
            ErrorEquals: handle.target === 'function' ? LAMBDA_ERRORS : ['States.TaskFailed'],
            IntervalSeconds: 2,
            MaxAttempts: retries,
            BackoffRate: 2,
          },
        ],
      }),
  }
}

/** Errors of the service, not of the code: https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html */
const LAMBDA_ERRORS = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
]

interface Integration {
  readonly call: string
  readonly given: CfnObject
  readonly output: string
}

function integration({ handle, peer }: Outgoing<'triggers'>, name: string): Integration {
  const to = handle.targetArn
  const told = (call: string, given: CfnObject): Integration => ({ call, given, output: INPUT })
  switch (handle.target) {
    case 'function':
      return {
        call: 'lambda:invoke',
        given: { FunctionName: to, Payload: INPUT },
        output: '{% $states.result.Payload %}',
      }
    case 'queue':
      return told('sqs:sendMessage', {
        QueueUrl: urlOf(peer),
        MessageBody: INPUT_TEXT,
        ...(peer.facet.fifo && { MessageGroupId: name }),
      })
    case 'topic':
      return told('sns:publish', {
        TopicArn: to,
        Message: INPUT_TEXT,
        ...(peer.facet.fifo && { MessageGroupId: name }),
      })
    case 'event-bus':
      return told('events:putEvents', {
        Entries: [{ EventBusName: to, Source: name, DetailType: 'State machine step', Detail: INPUT }],
      })
    case 'state-machine':
      return {
        call: 'states:startExecution',
        given: { StateMachineArn: to, Input: INPUT },
        output: '{% $states.result.Output ? $states.result.Output : $states.input %}',
      }
    case 'job-queue':
      return told('batch:submitJob', { JobQueue: to, ...plain(handle.parameters.BatchParameters) })
    case 'task':
      return told('ecs:runTask', { Cluster: to, ...taskOf(plain(handle.parameters.EcsParameters)) })
    case 'training-job':
      return told('sagemaker:createTrainingJob', {
        TrainingJobName: '{% $substring($states.context.Execution.Name, 0, 63) %}',
        ...peer.facet.request,
      })
    default:
      throw new Error(`a state machine has no step for "${peer.name}"`)
  }
}

function urlOf(peer: Outgoing<'triggers'>['peer']): Value<string> {
  if (peer.facet.url === undefined) throw new Error(`the queue "${peer.name}" does not tell its URL`)
  return peer.facet.url
}

function plain(value: CfnValue | object | undefined): CfnObject {
  // Without a job definition the drawing is at fault, and says so.
  return value === undefined ? {} : (value as CfnObject)
}

/** The names that `RunTask` has for what rules write otherwise. */
function taskOf(task: CfnObject): CfnObject {
  const {
    TaskDefinitionArn,
    TaskCount,
    NetworkConfiguration,
    PlacementStrategies,
    TagList: _,
    ...same
  } = task
  const vpc =
    NetworkConfiguration === undefined
      ? undefined
      : (plain(NetworkConfiguration).AwsVpcConfiguration ?? undefined)
  return {
    ...same,
    ...(TaskDefinitionArn !== undefined && { TaskDefinition: TaskDefinitionArn }),
    ...(TaskCount !== undefined && { Count: TaskCount }),
    ...(vpc !== undefined && { NetworkConfiguration: { AwsvpcConfiguration: vpc } }),
    ...(PlacementStrategies !== undefined && { PlacementStrategy: PlacementStrategies }),
  }
}

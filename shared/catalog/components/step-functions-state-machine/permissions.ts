import { allow, type PolicyStatement } from '../../aws/iam.ts'
import { ACCOUNT_ID, arn, type CfnValue, REGION } from '../../cfn.ts'
import type { EventTarget } from '../../relations/triggers/facets.ts'
import type { StateMachineConfig } from './config.ts'
import type { Step } from './steps.ts'

const here = (service: string, rest: string): CfnValue =>
  arn(`${service}:`, REGION, ':', ACCOUNT_ID, `:${rest}`)

/**
 * Waiting takes looking after what was started, and a rule of EventBridge that Step Functions makes for itself.
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
 */
const WAITING: Readonly<Partial<Record<EventTarget, { rule: string; statements: () => PolicyStatement[] }>>> =
  {
    'job-queue': {
      rule: 'StepFunctionsGetEventsForBatchJobsRule',
      statements: () => [
        // DescribeJobs knows no resources.
        allow(['batch:DescribeJobs'], '*'),
        allow(['batch:TerminateJob'], here('batch', 'job/*')),
      ],
    },
    task: {
      rule: 'StepFunctionsGetEventsForECSTaskRule',
      statements: () => [allow(['ecs:DescribeTasks', 'ecs:StopTask'], here('ecs', 'task/*'))],
    },
    'state-machine': {
      rule: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
      statements: () => [
        allow(['states:DescribeExecution', 'states:StopExecution'], here('states', 'execution:*')),
      ],
    },
    'training-job': {
      rule: 'StepFunctionsGetEventsForSageMakerTrainingJobsRule',
      statements: () => [
        allow(
          ['sagemaker:AddTags', 'sagemaker:DescribeTrainingJob', 'sagemaker:StopTrainingJob'],
          here('sagemaker', 'training-job/*'),
        ),
      ],
    },
  }

/** What the steps take: starting each target, and waiting for those that are waited for. */
export function stepStatements(steps: readonly Step[]): readonly PolicyStatement[] {
  const waited = [...new Set(steps.flatMap(({ edge, waits }) => (waits ? [edge.handle.target] : [])))]
  const waiting = waited.flatMap((target) => WAITING[target] ?? [])
  return [
    ...unique(steps.flatMap(({ edge }) => edge.handle.statements)),
    ...waiting.flatMap(({ statements }) => statements()),
    ...(waiting.length === 0
      ? []
      : [
          allow(
            ['events:DescribeRule', 'events:PutRule', 'events:PutTargets'],
            waiting.map(({ rule }) => here('events', `rule/${rule}`)),
          ),
        ]),
  ]
}

/** The same target in two steps asks for the same. */
function unique(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const seen = new Set<string>()
  return statements.filter((statement) => {
    const text = JSON.stringify(statement)
    return !seen.has(text) && seen.add(text)
  })
}

/** Neither log deliveries nor X-Ray know resources: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html */
export function observing({ logLevel, tracing }: StateMachineConfig): readonly PolicyStatement[] {
  return [
    ...(logLevel === 'OFF'
      ? []
      : [
          allow(
            [
              'logs:CreateLogDelivery',
              'logs:DeleteLogDelivery',
              'logs:DescribeLogGroups',
              'logs:DescribeResourcePolicies',
              'logs:GetLogDelivery',
              'logs:ListLogDeliveries',
              'logs:PutResourcePolicy',
              'logs:UpdateLogDelivery',
            ],
            '*',
          ),
        ]),
    ...(tracing
      ? [
          allow(
            [
              'xray:GetSamplingRules',
              'xray:GetSamplingTargets',
              'xray:PutTelemetryRecords',
              'xray:PutTraceSegments',
            ],
            '*',
          ),
        ]
      : []),
  ]
}

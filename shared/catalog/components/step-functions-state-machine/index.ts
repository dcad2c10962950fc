import { plural } from '../../../base/text.ts'
import { bodyAsJsonText } from '../../aws/apiGateway.ts'
import { allow, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { usedDependencies } from '../../aws/usedEnvironment.ts'
import { concat, type PlanItem, ref, type Value } from '../../cfn.ts'
import { defineComponent, type EmitContext } from '../../define.ts'
import type { Backend } from '../../relations/integrates/facets.ts'
import { type StateMachineConfig, stateMachineConfig } from './config.ts'
import { stateMachineCost } from './cost.ts'
import { definitionOf } from './definition.ts'
import { observing, stepStatements } from './permissions.ts'
import { stepsOf } from './steps.ts'

const ROLE = 'Role'
const LOGS = 'Logs'

export const stepFunctionsStateMachine = defineComponent({
  type: 'step-functions-state-machine',
  title: 'AWS Step Functions state machine',
  category: 'integration',
  icon: 'step-functions-state-machine',
  description:
    'Runs functions, jobs, tasks and calls one after the other, with retries, and knows where each run stands.',
  docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html',
  keywords: ['workflow', 'orchestration', 'steps', 'pipeline', 'saga', 'express', 'states language'],
  schemaVersion: 1,
  config: stateMachineConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    integrates: (ctx) => ({ backend: starting(ctx.config.type, ctx.ref()) }),
    triggers: (ctx) => ({
      target: 'state-machine',
      arn: ctx.ref(),
      start: [allow(['states:StartExecution'], ctx.ref())],
      role: null,
      parameters: {},
      fifo: false,
    }),
    uses: (ctx) => ({
      access: [
        {
          level: 'write',
          statements: [
            allow(
              ctx.config.type === 'EXPRESS'
                ? ['states:StartExecution', 'states:StartSyncExecution']
                : ['states:StartExecution'],
              ctx.ref(),
            ),
          ],
        },
      ],
      environment: [{ suffix: 'STATE_MACHINE_ARN', value: ctx.ref() }],
      ports: [],
      securityGroup: null,
    }),
  },
  out: {
    triggers: (ctx) => ({ source: 'state-machine', arn: ctx.ref(), poll: [], fifo: false }),
    uses: (ctx) => ({ role: ctx.ref(ROLE), securityGroup: null }),
  },
  summary: ({ logLevel, source, timeoutSeconds, type }) => [
    type === 'EXPRESS' ? 'Express' : 'Standard',
    ...(source === 'text' ? ['Definition as text'] : []),
    ...(timeoutSeconds === null ? [] : [`At most ${plural(timeoutSeconds, 'second')}`]),
    ...(logLevel === 'OFF' ? ['No log'] : []),
  ],
  resources,
  cost: stateMachineCost,
})

function* resources(ctx: EmitContext<StateMachineConfig>): Iterable<PlanItem> {
  const { config } = ctx
  const logged = config.logLevel !== 'OFF'
  if (logged)
    yield ctx.resource(
      LOGS,
      'AWS::Logs::LogGroup',
      {
        // Below this name log groups need no room in the account's resource policy, which holds 5,120 characters.
        LogGroupName: concat('/aws/vendedlogs/states/', ref('AWS::StackName'), `-${ctx.logicalName}`),
        RetentionInDays: config.logRetentionDays,
        Tags: ctx.tags(),
      },
      { deletionPolicy: 'Delete' },
    )
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('states', { guarded: true }),
      description: `Runs the steps of ${ctx.name}`,
      policies: {
        steps: stepStatements(stepsOf(ctx.outgoing('triggers'), config.type)),
        observe: observing(config),
      },
      tags: ctx.tags(),
    }),
  )
  const waitsFor = usedDependencies(ctx)
  yield ctx.resource(
    '',
    'AWS::StepFunctions::StateMachine',
    {
      StateMachineType: config.type,
      RoleArn: ctx.getAtt(ROLE, 'Arn'),
      ...definitionOf(ctx),
      LoggingConfiguration: {
        Level: config.logLevel,
        ...(logged && {
          IncludeExecutionData: config.logData,
          Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: ctx.getAtt(LOGS, 'Arn') } }],
        }),
      },
      TracingConfiguration: { Enabled: config.tracing },
      Tags: ctx.tags(),
    },
    { ...(waitsFor.length > 0 && { dependsOn: waitsFor }) },
  )
  yield ctx.output({
    name: ctx.logicalId('Arn'),
    value: ctx.ref(),
    description: `ARN of the state machine ${ctx.name}`,
  })
}

/** By a request of an API, whose body is the input. An API waits for what an Express workflow answers. */
function starting(type: StateMachineConfig['type'], arn: Value<string>): Backend {
  const call = type === 'EXPRESS' ? 'StartSyncExecution' : 'StartExecution'
  return {
    kind: 'service',
    subtype: `StepFunctions-${call}`,
    parameters: { StateMachineArn: arn, Input: '$request.body' },
    statements: [allow([`states:${call}`], arn)],
    action: {
      path: `states:action/${call}`,
      headers: { 'Content-Type': 'application/x-amz-json-1.0' },
      template: concat('{"stateMachineArn": "', arn, `", "input": ${bodyAsJsonText}}`),
    },
  }
}

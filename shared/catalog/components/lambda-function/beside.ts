import { allow, type PolicyStatement, policyDocument, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { LOG_RETENTION } from '../../aws/logs.ts'
import { ACCOUNT_ID, arn, type PlanItem } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { LambdaConfig } from './shape.ts'

type Context = EmitContext<LambdaConfig>

export const ROLE = 'Role'
export const LOG_GROUP = 'LogGroup'
export const KEY = 'Key'
export const DEAD_LETTERS = 'DeadLetters'

/** What the function cannot do without: log group, key, dead-letter queue and role. */
export function* beside(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  if (config.edge === 'none')
    yield ctx.resource(
      LOG_GROUP,
      'AWS::Logs::LogGroup',
      {
        RetentionInDays: ctx.tunable('LogRetentionDays', config.logging.retentionDays, LOG_RETENTION),
        Tags: ctx.tags(),
      },
      { deletionPolicy: 'Delete' },
    )
  if (config.customerKey) yield key(ctx)
  if (config.async.deadLetterQueue)
    yield ctx.resource(
      DEAD_LETTERS,
      'AWS::SQS::Queue',
      {
        // The longest there is: someone has to find out what went wrong.
        MessageRetentionPeriod: 14 * 86_400,
        SqsManagedSseEnabled: true,
        Tags: ctx.tags(`${ctx.name} dead letters`),
      },
      { deletionPolicy: 'Delete' },
    )
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy(config.edge === 'none' ? 'lambda' : ['edgelambda', 'lambda']),
      description: `What the code of ${ctx.name} may do`,
      policies: {
        run: runStatements(ctx),
        destinations: ctx.outgoing('triggers').flatMap(({ handle }) => handle.statements),
      },
      tags: ctx.tags(),
    }),
  )
}

function runStatements(ctx: Context): readonly PolicyStatement[] {
  const { config, network } = ctx
  return [
    config.edge === 'none'
      ? allow(['logs:CreateLogStream', 'logs:PutLogEvents'], ctx.getAtt(LOG_GROUP, 'Arn'))
      : EDGE_LOGS,
    // These actions know no resources.
    ...(config.tracing ? [allow(['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], '*')] : []),
    ...(network ? [NETWORK_INTERFACES] : []),
    ...(config.customerKey ? [allow(['kms:Decrypt'], ctx.getAtt(KEY, 'Arn'))] : []),
    ...(config.async.deadLetterQueue ? [allow(['sqs:SendMessage'], ctx.getAtt(DEAD_LETTERS, 'Arn'))] : []),
  ]
}

/** In each Region that serves viewers, under a name that begins with the Region of the function. */
const EDGE_LOGS = allow(
  ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  arn('logs:*:', ACCOUNT_ID, ':log-group:/aws/lambda/us-east-1.*'),
)

/**
 * With these Lambda itself makes the network interfaces, in subnets that are not known beforehand; most know no resources.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
 */
const NETWORK_INTERFACES = allow(
  [
    'ec2:AssignPrivateIpAddresses',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSubnets',
    'ec2:UnassignPrivateIpAddresses',
  ],
  '*',
)

const key = (ctx: Context): PlanItem =>
  ctx.resource(
    KEY,
    'AWS::KMS::Key',
    {
      Description: `Environment variables of the AWS Lambda function ${ctx.name}`,
      EnableKeyRotation: true,
      // Hands access over to IAM policies of this account; without it nobody could manage the key.
      // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
      KeyPolicy: policyDocument([
        {
          Sid: 'IamPolicies',
          Effect: 'Allow',
          Principal: { AWS: arn('iam::', ACCOUNT_ID, ':root') },
          Action: 'kms:*',
          Resource: '*',
        },
      ]),
      Tags: ctx.tags(),
    },
    { deletionPolicy: 'Delete' },
  )

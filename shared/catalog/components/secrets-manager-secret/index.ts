import { plural } from '../../../base/text.ts'
import { allow } from '../../aws/iam.ts'
import { concat, type PlanItem, REGION, ref } from '../../cfn.ts'
import { exactly, usage } from '../../costLine.ts'
import { defineComponent, type EmitContext } from '../../define.ts'
import { type SecretConfig, secretConfig } from './config.ts'

const ROTATION = 'Rotation'
type Context = EmitContext<SecretConfig>

export const secretsManagerSecret = defineComponent({
  type: 'secrets-manager-secret',
  title: 'AWS Secrets Manager secret',
  category: 'security',
  icon: 'secrets-manager-secret',
  description:
    'Keeps a password or key out of code and templates, and gives it to those who are allowed to read it.',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html',
  keywords: ['password', 'credentials', 'api key', 'rotation', 'token'],
  schemaVersion: 1,
  config: secretConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    uses: ({ ref: refer }) => ({
      access: [
        {
          level: 'read',
          statements: [allow(['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'], refer())],
        },
        {
          level: 'read-write',
          statements: [
            allow(
              [
                'secretsmanager:DescribeSecret',
                'secretsmanager:GetSecretValue',
                'secretsmanager:PutSecretValue',
                'secretsmanager:UpdateSecretVersionStage',
              ],
              refer(),
            ),
          ],
        },
      ],
      environment: [{ suffix: 'SECRET_ARN', value: refer() }],
      ports: [],
      securityGroup: null,
    }),
    encrypts: () => ({ via: ['secretsmanager'], services: [] }),
  },
  summary: ({ content, rotation, replicaRegions }) => [
    CONTENT[content],
    rotation.enabled ? `New every ${plural(rotation.days, 'day')}` : 'Not rotated',
    ...(replicaRegions.length > 0 ? [plural(replicaRegions.length, 'copy', 'copies')] : []),
  ],
  *resources(ctx) {
    const { content, rotation } = ctx.config
    yield secret(ctx)
    if (rotation.enabled) yield* rotationSchedule(ctx)
    yield ctx.output({
      name: ctx.logicalId('Arn'),
      value: ctx.ref(),
      description: `ARN of the secret ${ctx.name}`,
    })
    if (content !== 'later') return
    yield ctx.output({
      name: ctx.logicalId('PutCommand'),
      value: concat(
        'aws secretsmanager put-secret-value --secret-id ',
        ctx.ref(),
        ' --secret-string file://secret.txt --region ',
        REGION,
      ),
      description: `Puts the content of a file into the secret ${ctx.name}; until then it is empty`,
    })
  },
  *cost({ config: given }) {
    const copies = given.replicaRegions.length
    yield {
      key: 'secrets',
      label: 'Secret',
      category: 'management',
      unit: 'secret-month',
      quantity: exactly(1 + copies),
      price: { kind: 'service', id: 'secrets-manager.secret' },
      formula: copies === 0 ? '1 secret' : `1 secret + ${plural(copies, 'copy', 'copies')}`,
    }
    const { callsThousand } = given.usage
    yield {
      key: 'calls',
      label: 'API calls',
      category: 'requests',
      unit: 'API call',
      quantity: usage(callsThousand === null ? null : callsThousand * 1000),
      price: { kind: 'service', id: 'secrets-manager.api-calls' },
      formula: callsThousand === null ? 'API calls not given' : `${callsThousand} thousand a month, as given`,
    }
  },
})

const CONTENT = {
  password: 'Generated password',
  credentials: 'User name and password',
  later: 'Put in by hand',
} as const

function secret(ctx: Context): PlanItem {
  const { config: given } = ctx
  const [key] = ctx.incoming('encrypts')
  if (given.replicaRegions.includes(ctx.region))
    throw new Error(`${ctx.region} holds the secret itself: take it out of the Regions with copies`)
  if (key && given.replicaRegions.length > 0 && !key.peer.facet.multiRegion)
    throw new Error(
      `copies in other Regions cannot be encrypted with "${key.peer.name}", a key of this Region alone; leave out the copies or the key`,
    )
  return ctx.resource(
    '',
    'AWS::SecretsManager::Secret',
    {
      Description: ctx.name.slice(0, 2048),
      ...(given.content !== 'later' && { GenerateSecretString: generation(given) }),
      ...(key && { KmsKeyId: key.handle.keyArn }),
      ...(given.replicaRegions.length > 0 && {
        ReplicaRegions: given.replicaRegions.map((Region) => ({ Region })),
      }),
      Tags: ctx.tags(),
    },
    // Whatever was set up with the password still asks for it.
    { deletionPolicy: 'Retain' },
  )
}

function generation({
  content,
  username,
  passwordLength,
  excludePunctuation,
  excludeCharacters,
}: SecretConfig) {
  return {
    PasswordLength: passwordLength,
    ...(excludePunctuation && { ExcludePunctuation: true }),
    ...(!excludePunctuation && excludeCharacters !== '' && { ExcludeCharacters: excludeCharacters }),
    ...(content === 'credentials' && {
      SecretStringTemplate: JSON.stringify({ username }),
      GenerateStringKey: 'password',
    }),
  }
}

function* rotationSchedule(ctx: Context): Iterable<PlanItem> {
  const { days, immediately } = ctx.config.rotation
  const rotator = ctx.parameter({
    name: ctx.logicalId('RotationFunctionArn'),
    type: 'String',
    description: `ARN of the Lambda function that rotates ${ctx.name}; it must let secretsmanager.amazonaws.com invoke it`,
    allowedPattern: 'arn:[^:]+:lambda:[a-z0-9-]+:[0-9]{12}:function:.+',
    group: 'Rotation of secrets',
  })
  yield rotator
  yield ctx.resource(ROTATION, 'AWS::SecretsManager::RotationSchedule', {
    SecretId: ctx.ref(),
    RotationLambdaARN: ref(rotator.name),
    RotationRules: { AutomaticallyAfterDays: days },
    RotateImmediatelyOnUpdate: immediately,
  })
}

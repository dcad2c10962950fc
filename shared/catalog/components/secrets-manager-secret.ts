import { z } from 'zod'
import { plural } from '../../base/text.ts'
import { allow } from '../aws/iam.ts'
import { concat, type PlanItem, REGION, ref } from '../cfn.ts'
import { exactly, usage } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../fields.ts'

const ROTATION = 'Rotation'
const generated = showWhen('content', 'password', 'credentials')
const rotated = showWhen('rotation.enabled', true)

// Limits: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html
const config = z.strictObject({
  content: field(z.enum(['password', 'credentials', 'later']).default('password'), {
    title: 'Content',
    description:
      'AWS Secrets Manager makes up a password that nobody ever sees in a template; what somebody else issued (an API key) is put in by hand after the deployment.',
    labels: {
      password: 'A generated password',
      credentials: 'User name and generated password, as JSON',
      later: 'Put in after the deployment',
    },
  }),
  username: field(z.string().min(1).max(63).default('app'), {
    title: 'User name',
    description: 'In the JSON, under "username".',
    showWhen: showWhen('content', 'credentials'),
  }),
  passwordLength: field(wholeNumber(8, 4096).default(32), {
    title: 'Password length',
    description: 'From 8 to 4,096; AWS’s own default is 32.',
    unit: 'characters',
    showWhen: generated,
  }),
  excludePunctuation: field(z.boolean().default(false), {
    title: 'Letters and digits only',
    description: 'For programs that stumble over punctuation in a password.',
    showWhen: generated,
  }),
  excludeCharacters: field(z.string().max(4096).default('"@/\\'), {
    title: 'Characters left out',
    description: 'Databases refuse " @ / and \\ in passwords, and connection strings need them escaped.',
    showWhen: generated,
  }),
  rotation: field(
    z
      .strictObject({
        enabled: field(z.boolean().default(false), {
          title: 'Rotation',
          description:
            'A Lambda function that you name at deployment changes the secret. Passwords that Amazon RDS manages need none: they rotate by themselves.',
        }),
        days: field(wholeNumber(1, 1000).default(30), {
          title: 'Every',
          description: 'From 1 to 1,000 days.',
          unit: 'days',
          showWhen: rotated,
        }),
        immediately: field(z.boolean().default(true), {
          title: 'Rotate at once',
          description: 'Also when the stack is deployed, which shows that the function works.',
          showWhen: rotated,
        }),
      })
      .prefault({}),
    { title: 'Rotation', description: 'How the secret is changed from time to time.' },
  ),
  replicaRegions: field(
    z
      .array(
        field(z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a Region is written like eu-west-1'), {
          title: 'Region',
          widget: 'region',
        }),
      )
      .max(20)
      .refine((regions) => new Set(regions).size === regions.length, 'each Region once')
      .default([]),
    {
      title: 'Copies in Regions',
      description: 'AWS keeps them the same. Each is billed as a secret of its own.',
    },
  ),
  usage: field(
    z
      .strictObject({
        callsThousand: field(usageAmount(), {
          title: 'API calls',
          description: 'Reading the secret once at start and keeping it in memory makes few.',
          unit: 'thousand per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

type SecretConfig = z.output<typeof config>
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
  config,
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

import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const generated = showWhen('content', 'password', 'credentials')
const rotated = showWhen('rotation.enabled', true)

// Limits: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html
export const secretConfig = z.strictObject({
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

export type SecretConfig = z.output<typeof secretConfig>

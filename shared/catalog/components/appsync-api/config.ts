import { z } from 'zod'
import { rootFieldsOf } from '../../aws/graphql.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const SCHEMA = `type Item {
  id: ID!
  name: String
}

type Query {
  getItem(id: ID!): Item
  listItems(limit: Int, nextToken: String): [Item]
}

type Mutation {
  putItem(id: ID, name: String): Item
  deleteItem(id: ID!): Item
}
`

/** https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html */
const CACHE_TYPES = [
  'SMALL',
  'MEDIUM',
  'LARGE',
  'XLARGE',
  'LARGE_2X',
  'LARGE_4X',
  'LARGE_8X',
  'LARGE_12X',
] as const

const cache = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Cache',
    description:
      'Keeps what resolvers answered, told apart by arguments and caller. Billed by the hour, used or not.',
  }),
  type: field(z.enum(CACHE_TYPES).default('SMALL'), {
    title: 'Size',
    description: 'A change of it empties the cache.',
    labels: {
      SMALL: 'Small, 1.6 GB',
      MEDIUM: 'Medium, 3.1 GB',
      LARGE: 'Large, 12.3 GB',
      XLARGE: 'XLarge, 25.1 GB',
      LARGE_2X: '2XLarge, 50.5 GB',
      LARGE_4X: '4XLarge, 101 GB',
      LARGE_8X: '8XLarge, 203 GB',
      LARGE_12X: '12XLarge, 317 GB',
    },
    showWhen: showWhen('cache.enabled', true),
  }),
  ttlSeconds: field(wholeNumber(1, 3600).default(300), {
    title: 'Kept for',
    description: 'How old an answer may be; one hour at most.',
    unit: 'seconds',
    showWhen: showWhen('cache.enabled', true),
  }),
})

const logs = z.strictObject({
  level: field(z.enum(['NONE', 'ERROR', 'ALL']).default('ERROR'), {
    title: 'Field log',
    description:
      'Of resolvers, in CloudWatch Logs. AWS AppSync makes the log group, and keeps it without end until you say for how long.',
    labels: { NONE: 'None', ERROR: 'Errors', ALL: 'Everything' },
  }),
  verbose: field(z.boolean().default(false), {
    title: 'With headers and context',
    description: 'Writes what callers sent, tokens among it, into the log.',
    showWhen: showWhen('logs.level', 'ERROR', 'ALL'),
  }),
  gbPerMonth: field(usageAmount(), {
    title: 'Volume',
    description: 'For the estimate alone.',
    unit: 'GB per month',
    showWhen: showWhen('logs.level', 'ERROR', 'ALL'),
  }),
})

export const appSyncConfig = z.strictObject({
  schema: field(
    z
      .string()
      .max(1_000_000)
      .refine(
        (text) => rootFieldsOf(text).some(({ type }) => type === 'Query'),
        'a schema of AWS AppSync has a "type Query" with at least one field',
      )
      .default(SCHEMA),
    {
      title: 'Schema',
      description:
        'In the schema language of GraphQL. Each field of Query and Mutation is answered by what the API is connected to.',
      widget: 'multiline',
    },
  ),
  authentication: field(z.enum(['API_KEY', 'AWS_IAM', 'AMAZON_COGNITO_USER_POOLS']).default('AWS_IAM'), {
    title: 'Authorization',
    description:
      'An API key is the same for everybody and lives for 365 days at most. Connected code calls with its role: where the API is not for IAM, mark with @aws_iam the fields that it may ask for.',
    labels: { API_KEY: 'API key', AWS_IAM: 'IAM', AMAZON_COGNITO_USER_POOLS: 'Cognito' },
  }),
  queryDepthLimit: field(wholeNumber(0, 75).default(10), {
    title: 'Nesting of a query',
    description: 'Deeper ones are refused, before they cost anything behind it. 0: any depth.',
    unit: 'levels',
  }),
  resolverCountLimit: field(wholeNumber(0, 10_000).default(0), {
    title: 'Resolvers of a query',
    description: 'How many one request may run. 0: as many as AWS allows, 10,000.',
    unit: 'resolvers',
  }),
  introspection: field(z.boolean().default(true), {
    title: 'Introspection',
    description: 'Whether callers may ask for the schema, as developer tools do.',
  }),
  cache: field(cache.prefault({}), { title: 'Cache', description: 'Answers that are given again.' }),
  tracing: field(z.boolean().default(false), {
    title: 'AWS X-Ray',
    description: 'Traces requests through the resolvers. Each trace is billed.',
  }),
  logs: field(logs.prefault({}), { title: 'Log', description: 'What is written down of requests.' }),
  usage: field(
    z
      .strictObject({
        requestsMillion: field(usageAmount(), {
          title: 'Queries and mutations',
          description: 'Whether the cache answers or a resolver.',
          unit: 'million per month',
        }),
        updatesMillion: field(usageAmount(), {
          title: 'Updates to subscribers',
          description: 'Each 5 KB of one count as an update of their own.',
          unit: 'million per month',
        }),
        connectionMinutesMillion: field(usageAmount(), {
          title: 'Connection minutes',
          description: 'Of subscribers: 1,000 that are always connected are 43.8 million.',
          unit: 'million per month',
        }),
        transferOutGb: field(usageAmount(), {
          title: 'Answers to the internet',
          description: 'Volume of what callers outside AWS receive.',
          unit: 'GB per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type AppSyncConfig = z.output<typeof appSyncConfig>

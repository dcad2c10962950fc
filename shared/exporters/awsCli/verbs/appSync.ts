import { capture, run, until } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command, type Option, queried } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { mapTags, tagMap } from '../tags.ts'

const idOption = (self: Self) => textOption('api-id', self.text('ApiId'))

const API = [
  'Name',
  'AuthenticationType',
  'LogConfig',
  'UserPoolConfig',
  'AdditionalAuthenticationProviders',
] as const

const settings = (step: Step): (Option | null)[] => [
  ...API.map((name) =>
    option(
      step,
      KEBAB[name],
      camelled(step.value(name), { rename: { CloudWatchLogsRoleArn: 'cloudWatchLogsRoleArn' } }),
    ),
  ),
  ...options(step, 'QueryDepthLimit', 'ResolverCountLimit', 'IntrospectionConfig'),
  ...flags(step, 'XrayEnabled'),
]

const KEBAB: Readonly<Record<(typeof API)[number], string>> = {
  Name: 'name',
  AuthenticationType: 'authentication-type',
  LogConfig: 'log-config',
  UserPoolConfig: 'user-pool-config',
  AdditionalAuthenticationProviders: 'additional-authentication-providers',
}

const askApi = (self: Self, attribute: string) => ({
  ask: queried(
    command('appsync get-graphql-api', textOption('api-id', apiIdOf(self))),
    `graphqlApi.${attribute}`,
  ),
})
const apiIdOf = (self: Self) => [{ kind: 'call', code: `\${${self.id}_arn##*/}` }] as const

const api: Printer = {
  title: 'AWS AppSync API',
  holds: 'arn',
  changes: [...API, 'XrayEnabled', 'QueryDepthLimit', 'ResolverCountLimit', 'IntrospectionConfig'],
  ref: (self) => self.main,
  attributes: {
    Arn: (self) => self.main,
    ApiId: apiIdOf,
    GraphQLUrl: (self) => askApi(self, 'uris.GRAPHQL'),
    GraphQLDns: (self) => askApi(self, 'dns.GRAPHQL'),
  },
  print: (step) => ({
    find: () => ({
      command: command('appsync list-graphql-apis'),
      item: text(
        `graphqlApis[?tags."cantilever:stack"=='`,
        [{ kind: 'variable', name: 'NAME', tame: true }],
        `'&&tags."cantilever:id"=='${step.id}']|[0]`,
      ),
      id: 'arn',
      tags: mapTags('tags'),
    }),
    create: () => [
      capture(
        command(
          'appsync create-graphql-api',
          settings(step).filter((item) => item !== null),
          tagMap(step),
        ),
        'graphqlApi.arn',
        step.into,
      ),
    ],
    update: () => [
      run(
        command(
          'appsync update-graphql-api',
          textOption('api-id', apiIdOf(step)),
          settings(step).filter((item) => item !== null),
        ),
      ),
    ],
    retag: () => run(command('appsync tag-resource', textOption('resource-arn', step.main), tagMap(step))),
    remove: () => [run(command('appsync delete-graphql-api', textOption('api-id', apiIdOf(step))))],
  }),
}

const schema: Printer = {
  title: 'GraphQL schema',
  holds: 'id',
  changes: 'all',
  ref: (self) => self.text('ApiId'),
  attributes: {},
  print: (step) => {
    const definition = step.value('Definition')
    return {
      create: () => [
        run(
          command('appsync start-schema-creation', idOption(step), {
            name: 'definition',
            words:
              definition?.kind === 'text'
                ? [step.textFile('schema', definition.text).replace('file://', 'fileb://')]
                : [],
          }),
        ),
        until(
          120,
          'GraphQL schema',
          'SUCCESS|ACTIVE',
          'FAILED',
          command('appsync get-schema-creation-status', idOption(step)),
          'status',
        ),
      ],
      remove: null,
    }
  },
}

const CACHE = ['ApiCachingBehavior', 'Type', 'Ttl'] as const

const cache: Printer = {
  title: 'cache of AWS AppSync',
  holds: 'id',
  changes: [...CACHE],
  ref: (self) => self.text('ApiId'),
  attributes: { Id: (self) => self.text('ApiId') },
  print: (step) => {
    const settings = () => options(step, 'ApiId', ...CACHE)
    return {
      find: () => ({
        command: command('appsync get-api-cache', idOption(step)),
        item: 'apiCache',
        id: 'status',
      }),
      create: () => [
        run(
          command(
            'appsync create-api-cache',
            settings(),
            flags(step, 'TransitEncryptionEnabled', 'AtRestEncryptionEnabled'),
          ),
        ),
      ],
      found: () => [run(command('appsync update-api-cache', settings()))],
      settle: () => [
        until(
          1800,
          'cache of AWS AppSync',
          'AVAILABLE',
          'FAILED|DELETING',
          command('appsync get-api-cache', idOption(step)),
          'apiCache.status',
        ),
      ],
      remove: () => [run(command('appsync delete-api-cache', idOption(step)))],
    }
  },
}

const key: Printer = {
  title: 'API key of AWS AppSync',
  holds: 'id',
  changes: ['Description', 'Expires'],
  ref: (self) => self.main,
  attributes: { ApiKey: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('appsync list-api-keys', idOption(step)),
      item: text("apiKeys[?description=='", step.text('Description'), "']|[0]"),
      id: 'id',
    }),
    create: () => [
      capture(
        command('appsync create-api-key', options(step, 'ApiId', 'Description', 'Expires')),
        'apiKey.id',
        step.into,
      ),
    ],
    found: () => [
      run(
        command(
          'appsync update-api-key',
          textOption('id', step.main),
          options(step, 'ApiId', 'Description', 'Expires'),
        ),
      ),
    ],
    remove: null,
  }),
}

const SOURCE = ['Type', 'ServiceRoleArn'] as const

const dataSource: Printer = {
  title: 'data source',
  holds: 'arn',
  changes: ['Type', 'ServiceRoleArn', 'LambdaConfig', 'DynamoDBConfig', 'HttpConfig'],
  ref: (self) => self.main,
  attributes: { Name: (self) => self.text('Name'), DataSourceArn: (self) => self.main },
  print: (step) => {
    const made = () => [
      ...options(step, 'ApiId', 'Name', ...SOURCE),
      option(step, 'lambda-config', camelled(step.value('LambdaConfig'))),
      option(step, 'dynamodb-config', camelled(step.value('DynamoDBConfig'))),
      option(step, 'http-config', camelled(step.value('HttpConfig'))),
    ]
    return {
      find: () => ({
        command: command('appsync get-data-source', options(step, 'ApiId', 'Name')),
        item: 'dataSource',
        id: 'dataSourceArn',
      }),
      create: () => [
        capture(command('appsync create-data-source', made()), 'dataSource.dataSourceArn', step.into),
      ],
      found: () => [run(command('appsync update-data-source', made()))],
      remove: null,
    }
  },
}

const resolver: Printer = {
  title: 'resolver',
  holds: 'arn',
  changes: 'all',
  ref: (self) => self.main,
  attributes: { ResolverArn: (self) => self.main },
  print: (step) => {
    const key = () => options(step, 'ApiId', 'TypeName', 'FieldName')
    const made = () => [
      ...key(),
      ...options(step, 'DataSourceName', 'Kind'),
      option(step, 'runtime', camelled(step.value('Runtime'))),
      step.value('Code') === undefined
        ? null
        : { name: 'code', words: [step.textFile('code', step.text('Code'))] },
    ]
    return {
      find: () => ({
        command: command('appsync get-resolver', key()),
        item: 'resolver',
        id: 'resolverArn',
      }),
      create: () => [capture(command('appsync create-resolver', made()), 'resolver.resolverArn', step.into)],
      found: () => [run(command('appsync update-resolver', made()))],
      remove: null,
    }
  },
}

export const APPSYNC_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::AppSync::ApiCache': cache,
  'AWS::AppSync::ApiKey': key,
  'AWS::AppSync::DataSource': dataSource,
  'AWS::AppSync::GraphQLApi': api,
  'AWS::AppSync::GraphQLSchema': schema,
  'AWS::AppSync::Resolver': resolver,
}

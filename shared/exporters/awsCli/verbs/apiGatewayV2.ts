import { capture, run, tolerated, until } from '../actions.ts'
import { command, type Option, queried } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Find, Printer, Self, Step } from '../printer.ts'
import { type Text, text, variable } from '../shell/text.ts'
import { mapTags, tagMap } from '../tags.ts'

/** Among all of the account's, the one with this step's tags: names need not be unique. */
const tagged = (verb: string, step: Step, id: string): Find => ({
  command: command(`apigatewayv2 ${verb}`),
  item: text(
    `Items[?Tags."cantilever:stack"=='`,
    variable('NAME'),
    `'&&Tags."cantilever:id"=='${step.id}']|[0]`,
  ),
  id,
  tags: mapTags('Tags'),
})

const arnOf = (path: string, ...id: readonly (string | Text)[]): Text =>
  text('arn:', variable('PARTITION'), ':apigateway:', variable('REGION'), `::/${path}/`, ...id)

const retag = (step: Step, arn: Text) =>
  run(command('apigatewayv2 tag-resource', textOption('resource-arn', arn), tagMap(step)))

const API = ['Name', 'Description', 'RouteSelectionExpression', 'CorsConfiguration', 'IpAddressType'] as const

const apiOptions = (step: Step): Option[] => [
  ...options(step, ...API),
  ...flags(step, 'DisableExecuteApiEndpoint'),
]

const api: Printer = {
  title: ({ properties }) => (properties.ProtocolType === 'WEBSOCKET' ? 'WebSocket API' : 'HTTP API'),
  holds: 'id',
  changes: [...API, 'DisableExecuteApiEndpoint'],
  ref: (self) => self.main,
  attributes: {
    ApiId: (self) => self.main,
    ApiEndpoint: (self) =>
      text(
        self.resource.properties.ProtocolType === 'WEBSOCKET' ? 'wss://' : 'https://',
        self.main,
        '.execute-api.',
        variable('REGION'),
        '.',
        variable('URL_SUFFIX'),
      ),
  },
  print: (step) => ({
    find: () => tagged('get-apis', step, 'ApiId'),
    create: () => [
      capture(
        command('apigatewayv2 create-api', options(step, 'ProtocolType'), apiOptions(step), tagMap(step)),
        'ApiId',
        step.into,
      ),
    ],
    update: () => [
      run(command('apigatewayv2 update-api', textOption('api-id', step.main), apiOptions(step))),
    ],
    retag: () => retag(step, arnOf('apis', step.main)),
    remove: () => [run(command('apigatewayv2 delete-api', textOption('api-id', step.main)))],
  }),
}

/** Parts of an API go with it, and have neither names nor tags: `key` is the property that tells one from another. */
function part(
  title: string,
  noun: string,
  list: string,
  key: string,
  id: string,
  properties: readonly string[],
  switches: readonly string[] = [],
): Printer {
  const made = (step: Step) => [...options(step, 'ApiId', ...properties), ...flags(step, ...switches)]
  return {
    title,
    holds: 'id',
    changes: [...properties, ...switches],
    ref: (self) => self.main,
    attributes: { [id]: (self) => self.main },
    print: (step) => ({
      find: () => ({
        command: command(`apigatewayv2 ${list}`, options(step, 'ApiId')),
        item: text(`Items[?${key}=='`, step.text(key), `']|[0]`),
        id,
      }),
      create: () => [capture(command(`apigatewayv2 create-${noun}`, made(step)), id, step.into)],
      found: () => [
        run(command(`apigatewayv2 update-${noun}`, textOption(`${noun}-id`, step.main), made(step))),
      ],
      remove: null,
    }),
  }
}

const integration = part('integration', 'integration', 'get-integrations', 'Description', 'IntegrationId', [
  'Description',
  'IntegrationType',
  'IntegrationSubtype',
  'IntegrationUri',
  'IntegrationMethod',
  'ConnectionType',
  'ConnectionId',
  'CredentialsArn',
  'PayloadFormatVersion',
  'RequestParameters',
  'RequestTemplates',
  'TemplateSelectionExpression',
  'PassthroughBehavior',
  'TimeoutInMillis',
  'TlsConfig',
])

const route = part(
  'route',
  'route',
  'get-routes',
  'RouteKey',
  'RouteId',
  ['RouteKey', 'Target', 'AuthorizationType', 'AuthorizerId', 'AuthorizationScopes'],
  ['ApiKeyRequired'],
)

const authorizer = part(
  'authorizer',
  'authorizer',
  'get-authorizers',
  'Name',
  'AuthorizerId',
  [
    'Name',
    'AuthorizerType',
    'IdentitySource',
    'JwtConfiguration',
    'AuthorizerUri',
    'AuthorizerPayloadFormatVersion',
    'AuthorizerResultTtlInSeconds',
  ],
  ['EnableSimpleResponses'],
)

const STAGE = ['AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables'] as const
const stageOf = (step: Self): Option[] => [
  textOption('api-id', step.text('ApiId')),
  textOption('stage-name', step.text('StageName')),
]

const stage: Printer = {
  title: 'API stage',
  holds: 'id',
  changes: [...STAGE, 'AutoDeploy'],
  ref: (self) => self.text('StageName'),
  attributes: {},
  print: (step) => {
    const settings = () => [...options(step, ...STAGE), ...flags(step, 'AutoDeploy')]
    return {
      find: () => ({
        command: command('apigatewayv2 get-stage', stageOf(step)),
        item: '',
        id: 'StageName',
        tags: mapTags('Tags'),
      }),
      create: () => [run(command('apigatewayv2 create-stage', stageOf(step), settings(), tagMap(step)))],
      update: () => [run(command('apigatewayv2 update-stage', stageOf(step), settings()))],
      retag: () => retag(step, arnOf('apis', step.text('ApiId'), '/stages/', step.text('StageName'))),
      remove: null,
    }
  },
}

const vpcLink: Printer = {
  title: 'VPC link',
  holds: 'id',
  changes: ['Name'],
  ref: (self) => self.main,
  attributes: { VpcLinkId: (self) => self.main },
  print: (step) => ({
    find: () => tagged('get-vpc-links', step, 'VpcLinkId'),
    create: () => [
      capture(
        command(
          'apigatewayv2 create-vpc-link',
          options(step, 'Name', 'SubnetIds', 'SecurityGroupIds'),
          tagMap(step),
        ),
        'VpcLinkId',
        step.into,
      ),
    ],
    update: () => [
      run(
        command('apigatewayv2 update-vpc-link', textOption('vpc-link-id', step.main), options(step, 'Name')),
      ),
    ],
    retag: () => retag(step, arnOf('vpclinks', step.main)),
    always: () => [
      until(
        600,
        'VPC link',
        'AVAILABLE',
        'FAILED|INACTIVE',
        command('apigatewayv2 get-vpc-link', textOption('vpc-link-id', step.main)),
        'VpcLinkStatus',
      ),
    ],
    remove: () => [run(command('apigatewayv2 delete-vpc-link', textOption('vpc-link-id', step.main)))],
  }),
}

const domainOption = (step: Self) => textOption('domain-name', step.text('DomainName'))
const askDomain = (self: Self, attribute: string) => ({
  ask: queried(
    command('apigatewayv2 get-domain-name', domainOption(self)),
    `DomainNameConfigurations[0].${attribute}`,
  ),
})

const domainName: Printer = {
  title: 'custom domain name',
  holds: 'id',
  changes: ['DomainNameConfigurations'],
  ref: (self) => self.text('DomainName'),
  attributes: {
    RegionalDomainName: (self) => askDomain(self, 'ApiGatewayDomainName'),
    RegionalHostedZoneId: (self) => askDomain(self, 'HostedZoneId'),
  },
  print: (step) => {
    const settings = () => option(step, 'domain-name-configurations', step.value('DomainNameConfigurations'))
    return {
      find: () => ({
        command: command('apigatewayv2 get-domain-name', domainOption(step)),
        item: '',
        id: 'DomainName',
        tags: mapTags('Tags'),
      }),
      create: () => [
        run(command('apigatewayv2 create-domain-name', domainOption(step), settings(), tagMap(step))),
      ],
      update: () => [run(command('apigatewayv2 update-domain-name', domainOption(step), settings()))],
      retag: () => retag(step, arnOf('domainnames', step.text('DomainName'))),
      remove: () => [run(command('apigatewayv2 delete-domain-name', domainOption(step)))],
    }
  },
}

const apiMapping: Printer = {
  title: 'API mapping',
  holds: 'id',
  changes: ['ApiMappingKey', 'Stage', 'ApiId'],
  ref: (self) => self.main,
  attributes: { ApiMappingId: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('apigatewayv2 get-api-mappings', domainOption(step)),
      item: text("Items[?ApiId=='", step.text('ApiId'), "']|[0]"),
      id: 'ApiMappingId',
    }),
    create: () => [
      capture(
        command(
          'apigatewayv2 create-api-mapping',
          options(step, 'DomainName', 'ApiId', 'Stage', 'ApiMappingKey'),
        ),
        'ApiMappingId',
        step.into,
      ),
    ],
    // An API with a mapping cannot be deleted, and the domain name goes after it.
    remove: () => [
      tolerated(
        'NotFound',
        command(
          'apigatewayv2 delete-api-mapping',
          domainOption(step),
          textOption('api-mapping-id', step.main),
        ),
      ),
    ],
  }),
}

export const API_GATEWAY_V2_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ApiGatewayV2::Api': api,
  'AWS::ApiGatewayV2::ApiMapping': apiMapping,
  'AWS::ApiGatewayV2::Authorizer': authorizer,
  'AWS::ApiGatewayV2::DomainName': domainName,
  'AWS::ApiGatewayV2::Integration': integration,
  'AWS::ApiGatewayV2::Route': route,
  'AWS::ApiGatewayV2::Stage': stage,
  'AWS::ApiGatewayV2::VpcLink': vpcLink,
}

import { headersOf, servicePath } from '../../aws/apiGateway.ts'
import { roleProperties, trustPolicy } from '../../aws/iam.ts'
import { ingressProperties } from '../../aws/securityGroup.ts'
import { concat, getAtt, type ParameterItem, type PlanItem, ref } from '../../cfn.ts'
import { defineRelation, type EdgeContext } from '../define.ts'
import { type IntegratesConfig, integratesConfig } from './config.ts'
import { resolvers } from './resolvers.ts'

type Context = EdgeContext<'integrates', IntegratesConfig>

export const integrates = defineRelation({
  name: 'integrates',
  title: 'is answered by',
  description:
    'Makes a route of the API whose requests the target answers, and lets the API call it: a permission, a role for services, or a VPC link.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html',
  config: integratesConfig,
  refuse({ api }, { backend }) {
    if (
      api === 'graphql' &&
      backend.kind !== 'function' &&
      backend.kind !== 'http' &&
      backend.kind !== 'table'
    )
      return 'Put a function in between: a GraphQL API asks functions, tables and HTTP endpoints.'
    if (api !== 'graphql' && backend.kind === 'table')
      return 'Put a function in between: of the APIs only AWS AppSync reads and writes tables itself.'
    if (backend.kind === 'load-balancer' && api !== 'http')
      return 'Use an HTTP API for private load balancers: it reaches them through a VPC link.'
    if (backend.kind === 'service' && api !== 'http' && backend.action === null)
      return 'Only an HTTP API can call the target by itself: put a function in between.'
    return null
  },
  settings: ({ api }) => SETTINGS[api],
  handle(ctx) {
    const { config, from, to } = ctx
    const { backend } = to.facet
    const network = backend.kind === 'load-balancer' ? to.network : null
    return {
      backend,
      routeKeys: routeKeys(ctx),
      method: config.method,
      path: config.path,
      open: config.open,
      timeoutMs: config.timeoutMs,
      bodySchema: config.bodySchema,
      queryKeys: config.queryKeys,
      roleArn: backend.kind === 'service' ? getAtt(ctx.logicalId('Role'), 'Arn') : null,
      link: network && {
        vpcId: network.vpcId,
        vpcNodeId: network.layout.nodeId,
        subnetIds: network.subnetIds,
      },
      dependsOn: written(from.facet.api)
        ? []
        : routeKeys(ctx).map((_, index) => ctx.logicalId(routeSuffix(index))),
    }
  },
  *resources(ctx) {
    if (ctx.from.facet.graphql) {
      yield* resolvers(ctx, ctx.from.facet.graphql)
      return
    }
    yield* access(ctx)
    if (written(ctx.from.facet.api)) return
    yield integration(ctx)
    for (const [index, RouteKey] of routeKeys(ctx).entries()) yield route(ctx, index, RouteKey)
  },
})

/** Its definition is one document, which the API itself holds. */
const written = (api: Context['from']['facet']['api']) => api === 'rest' || api === 'graphql'

const SETTINGS: Readonly<Record<Context['from']['facet']['api'], readonly (keyof IntegratesConfig)[]>> = {
  graphql: ['fields', 'path'],
  http: ['method', 'path', 'open', 'timeoutMs'],
  rest: ['method', 'path', 'open', 'timeoutMs', 'bodySchema', 'queryKeys'],
  websocket: ['routeKeys', 'open', 'timeoutMs'],
}

const routeSuffix = (index: number): string => (index === 0 ? 'Route' : `Route${index + 1}`)

function routeKeys({ config, from }: Context): readonly string[] {
  if (from.facet.api === 'websocket') return config.routeKeys
  return [config.path === '' ? '$default' : `${config.method} ${config.path}`]
}

/** What lets the API call the target. */
function* access(ctx: Context): Iterable<PlanItem> {
  const { from, to } = ctx
  const { backend } = to.facet
  if (backend.kind === 'function')
    yield ctx.resource('Permission', 'AWS::Lambda::Permission', {
      FunctionName: backend.arn,
      Action: 'lambda:InvokeFunction',
      Principal: 'apigateway.amazonaws.com',
      // Of this API alone, whatever the stage and the route.
      SourceArn: concat(from.facet.executeArn, '/*'),
    })
  if (backend.kind === 'service')
    yield ctx.resource('Role', 'AWS::IAM::Role', {
      ...roleProperties({
        trust: trustPolicy('apigateway', { guarded: true }),
        description: `Lets ${from.name} call ${to.name}`,
        policies: { backend: backend.statements },
        tags: ctx.tags(),
      }),
    })
  if (backend.kind === 'load-balancer' && backend.tls)
    yield {
      kind: 'parameter',
      name: ctx.logicalId('ServerName'),
      label: 'Server name',
      type: 'String',
      description: `Name in the certificate of ${to.name}, which ${from.name} checks`,
      allowedPattern: '^([a-z0-9*]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$',
      constraint: 'a domain name such as internal.example.com',
      group: 'Domain names',
    } satisfies ParameterItem
  if (backend.kind === 'load-balancer' && backend.securityGroup !== null)
    yield ctx.resource(
      'Ingress',
      'AWS::EC2::SecurityGroupIngress',
      ingressProperties({
        group: backend.securityGroup,
        port: backend.port,
        protocol: 'tcp',
        from: { securityGroup: from.facet.vpcLinkSecurityGroup },
        description: `From ${from.name}`,
      }),
    )
}

function integration(ctx: Context): PlanItem {
  const { config, from } = ctx
  const websocket = from.facet.api === 'websocket'
  return ctx.resource('Integration', 'AWS::ApiGatewayV2::Integration', {
    ApiId: from.facet.apiId,
    // Tells it from the API’s other integrations, which have no names.
    Description: ctx.logicalId('Integration'),
    TimeoutInMillis: config.timeoutMs,
    ...target(ctx, websocket),
  })
}

function target({ from, logicalId, to }: Context, websocket: boolean) {
  const { backend } = to.facet
  switch (backend.kind) {
    case 'function':
      return {
        IntegrationType: 'AWS_PROXY',
        IntegrationMethod: 'POST',
        IntegrationUri: servicePath(concat('lambda:path/2015-03-31/functions/', backend.arn, '/invocations')),
        ...(!websocket && { PayloadFormatVersion: '2.0' }),
      } as const
    case 'load-balancer':
      return {
        IntegrationType: 'HTTP_PROXY',
        IntegrationMethod: 'ANY',
        IntegrationUri: backend.listenerArn,
        ConnectionType: 'VPC_LINK',
        ConnectionId: from.facet.vpcLinkId,
        // Without it API Gateway speaks HTTP, and an HTTPS listener answers nothing.
        ...(backend.tls && { TlsConfig: { ServerNameToVerify: ref(logicalId('ServerName')) } }),
        PayloadFormatVersion: '1.0',
      } as const
    case 'http':
      return {
        IntegrationType: 'HTTP_PROXY',
        IntegrationMethod: websocket ? 'POST' : 'ANY',
        IntegrationUri: backend.url,
        ...(!websocket && { PayloadFormatVersion: '1.0' }),
      } as const
    case 'table':
      throw new Error(`"${to.name}" is read and written by AWS AppSync alone`)
    case 'service': {
      const CredentialsArn = getAtt(logicalId('Role'), 'Arn')
      if (!websocket)
        return {
          IntegrationType: 'AWS_PROXY',
          IntegrationSubtype: backend.subtype,
          PayloadFormatVersion: '1.0',
          CredentialsArn,
          RequestParameters: backend.parameters,
        } as const
      const action = backend.action
      if (action === null) throw new Error(`"${to.name}" cannot be called by a WebSocket API`)
      return {
        IntegrationType: 'AWS',
        IntegrationMethod: 'POST',
        IntegrationUri: servicePath(action.path),
        CredentialsArn,
        RequestParameters: headersOf(action.headers),
        RequestTemplates: { $default: action.template },
        TemplateSelectionExpression: '\\$default',
        PassthroughBehavior: 'NEVER',
      } as const
    }
  }
}

function route(ctx: Context, index: number, RouteKey: string): PlanItem {
  const { config, from } = ctx
  const { api, authorization } = from.facet
  // Of a WebSocket API only the first message is asked who it comes from.
  const asked = authorization !== null && !config.open && (api === 'http' || RouteKey === '$connect')
  return ctx.resource(routeSuffix(index), 'AWS::ApiGatewayV2::Route', {
    ApiId: from.facet.apiId,
    RouteKey,
    Target: concat('integrations/', ref(ctx.logicalId('Integration'))),
    AuthorizationType: asked && authorization ? authorization.type : 'NONE',
    ...(asked && authorization?.authorizerId && { AuthorizerId: authorization.authorizerId }),
    ...(asked &&
      authorization &&
      authorization.scopes.length > 0 && { AuthorizationScopes: authorization.scopes }),
  })
}

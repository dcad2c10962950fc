import { objectFromText } from '../../../base/json.ts'
import { headersOf, servicePath } from '../../aws/apiGateway.ts'
import { type CfnObject, concat, jsonProperty, ref, type Value } from '../../cfn.ts'
import type { EmitContext, Outgoing } from '../../define.ts'
import type { RestApiConfig } from './config.ts'

type Context = EmitContext<RestApiConfig>
type Handle = Outgoing<'integrates'>['handle']

const AUTHORIZER = 'authorizer'
const API_KEY = 'apiKey'
const BODY_VALIDATOR = 'body'

/** Names of the parameters that the definition refers to. */
export const USER_POOL = 'UserPoolArn'
export const AUTHORIZER_FUNCTION = 'AuthorizerFunctionArn'

/**
 * The API as one OpenAPI document, from which API Gateway makes resources, methods and integrations at once.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
export function definitionOf(ctx: Context): CfnObject {
  const edges = ctx.outgoing('integrates')
  const schemas = schemasOf(edges.map(({ handle }) => handle))
  const paths: Record<string, Record<string, CfnObject>> = {}
  for (const [index, { handle, peer }] of edges.entries()) {
    // Left empty, a path stands for all that no other takes; {proxy+} leaves out the root.
    for (const path of handle.path === '' ? ['/', '/{proxy+}'] : [handle.path]) {
      const methods = paths[path] ?? {}
      paths[path] = methods
      const method = handle.method === 'ANY' ? 'x-amazon-apigateway-any-method' : handle.method.toLowerCase()
      if (methods[method])
        throw new Error(
          `two connections would both answer "${handle.method} ${path}", one of them "${peer.name}"; give each its own method and path`,
        )
      methods[method] = operation(ctx, handle, path, schemas.has(index) ? `Body${index + 1}` : null)
    }
  }
  // AWS refuses to deploy an API without any method.
  if (edges.length === 0) paths['/'] = { get: mock(200, {}) }
  if (ctx.config.corsOrigin !== '')
    for (const methods of Object.values(paths)) methods.options ??= preflight(ctx.config.corsOrigin)
  return {
    openapi: '3.0.1',
    info: { title: ctx.logicalName, version: '1.0' },
    paths,
    components: {
      securitySchemes: securitySchemes(ctx),
      ...(schemas.size > 0 && {
        schemas: Object.fromEntries([...schemas].map(([index, schema]) => [`Body${index + 1}`, schema])),
      }),
    },
    ...(schemas.size > 0 && {
      'x-amazon-apigateway-request-validators': {
        [BODY_VALIDATOR]: { validateRequestBody: true, validateRequestParameters: false },
      },
    }),
  }
}

/** By the place of the connection among the others. */
function schemasOf(handles: readonly Handle[]): ReadonlyMap<number, CfnObject> {
  const found = new Map<number, CfnObject>()
  for (const [index, { bodySchema }] of handles.entries()) {
    const schema = objectFromText(bodySchema)
    if (schema === null) continue
    const made = jsonProperty(schema)
    if (typeof made === 'string')
      throw new Error('the schema of a body cannot name null, which CloudFormation would drop')
    found.set(index, made)
  }
  return found
}

/** What a request is told apart by: parameters of the path, and what else an answer depends on. */
interface Names {
  readonly path: readonly string[]
  /** Of the cache: without them one caller would get the answer that was made for another. */
  readonly query: readonly string[]
  readonly header: readonly string[]
}

function operation(ctx: Context, handle: Handle, path: string, schema: string | null): CfnObject {
  const security = handle.open ? null : securityOf(ctx)
  const cached = ctx.config.cache.enabled && ['ANY', 'GET'].includes(handle.method)
  const names: Names = {
    path: [...path.matchAll(/\{([^}+]+)\+?\}/g)].map(([, name]) => name ?? ''),
    query: cached ? handle.queryKeys : [],
    header: cached && !handle.open && ctx.config.authorizer.type !== 'none' ? ['Authorization'] : [],
  }
  const parameters = (['path', 'query', 'header'] as const).flatMap((place) =>
    names[place].map((name) => ({
      name,
      in: place,
      required: place === 'path',
      schema: { type: 'string' },
    })),
  )
  return {
    ...(parameters.length > 0 && { parameters }),
    ...(schema !== null && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
      'x-amazon-apigateway-request-validator': BODY_VALIDATOR,
    }),
    responses: { '200': { description: 'The answer' } },
    ...(security && { security: [security] }),
    'x-amazon-apigateway-integration': {
      ...integration(handle, path, names.path),
      ...(cached && {
        cacheKeyParameters: [
          ...names.path.map((name) => `method.request.path.${name}`),
          ...names.query.map((name) => `method.request.querystring.${name}`),
          ...names.header.map((name) => `method.request.header.${name}`),
        ],
      }),
    },
  }
}

function securityOf({ config }: Context): CfnObject | null {
  const schemes = {
    ...(config.authorizer.type !== 'none' && { [AUTHORIZER]: [] }),
    ...(config.usagePlan.enabled && { [API_KEY]: [] }),
  }
  return Object.keys(schemes).length > 0 ? schemes : null
}

function securitySchemes({ config, logicalId }: Context): CfnObject {
  const { cacheSeconds, type } = config.authorizer
  const header = (name: string) => ({ type: 'apiKey', name, in: 'header' })
  const schemes: Record<string, CfnObject> = {}
  if (type === 'AWS_IAM')
    schemes[AUTHORIZER] = { ...header('Authorization'), 'x-amazon-apigateway-authtype': 'awsSigv4' }
  if (type === 'COGNITO_USER_POOLS')
    schemes[AUTHORIZER] = {
      ...header('Authorization'),
      'x-amazon-apigateway-authtype': 'cognito_user_pools',
      'x-amazon-apigateway-authorizer': {
        type: 'cognito_user_pools',
        providerARNs: [ref(logicalId(USER_POOL))],
      },
    }
  if (type === 'REQUEST')
    schemes[AUTHORIZER] = {
      ...header('Authorization'),
      'x-amazon-apigateway-authtype': 'custom',
      'x-amazon-apigateway-authorizer': {
        type: 'request',
        identitySource: 'method.request.header.Authorization',
        authorizerUri: invocation(ref(logicalId(AUTHORIZER_FUNCTION))),
        authorizerResultTtlInSeconds: cacheSeconds,
      },
    }
  if (config.usagePlan.enabled) schemes[API_KEY] = header('x-api-key')
  return schemes
}

const invocation = (functionArn: Value<string>) =>
  servicePath(concat('lambda:path/2015-03-31/functions/', functionArn, '/invocations'))

function integration(handle: Handle, path: string, names: readonly string[]): CfnObject {
  const { backend, roleArn, timeoutMs: timeoutInMillis } = handle
  switch (backend.kind) {
    case 'function':
      return { type: 'aws_proxy', httpMethod: 'POST', uri: invocation(backend.arn), timeoutInMillis }
    case 'http':
      return {
        type: 'http_proxy',
        httpMethod: handle.method,
        uri: concat(backend.url, path.slice(1).replaceAll('+}', '}')),
        ...(names.length > 0 && {
          requestParameters: Object.fromEntries(
            names.map((name) => [`integration.request.path.${name}`, `method.request.path.${name}`]),
          ),
        }),
        timeoutInMillis,
      }
    case 'service': {
      const { action } = backend
      if (action === null || roleArn === null)
        throw new Error('a REST API cannot call this service by itself')
      return {
        type: 'aws',
        httpMethod: 'POST',
        uri: servicePath(action.path),
        credentials: roleArn,
        requestParameters: headersOf(action.headers),
        requestTemplates: { 'application/json': action.template },
        // A body of another type would reach the service as it is.
        passthroughBehavior: 'never',
        responses: { default: { statusCode: '200' } },
        timeoutInMillis,
      }
    }
    case 'table':
    case 'load-balancer':
      throw new Error(`a REST API has no way to a ${backend.kind}`)
  }
}

function mock(statusCode: number, responseParameters: Readonly<Record<string, string>>): CfnObject {
  const code = String(statusCode)
  const headers = Object.keys(responseParameters).map((name) => [
    name.replace('method.response.header.', ''),
    { schema: { type: 'string' } },
  ])
  return {
    responses: {
      [code]: {
        description: 'The answer',
        ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
      },
    },
    'x-amazon-apigateway-integration': {
      type: 'mock',
      requestTemplates: { 'application/json': `{"statusCode": ${code}}` },
      responses: {
        default: {
          statusCode: code,
          ...(headers.length > 0 && { responseParameters }),
        },
      },
    },
  }
}

/** Browsers ask before they call from a page of another origin; no authorization, since they send none. */
const preflight = (origin: string): CfnObject =>
  mock(204, {
    'method.response.header.Access-Control-Allow-Origin': `'${origin}'`,
    'method.response.header.Access-Control-Allow-Methods': "'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT'",
    'method.response.header.Access-Control-Allow-Headers': "'authorization,content-type,x-api-key'",
  })

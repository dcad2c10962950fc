import type { RootField } from '../../aws/graphql.ts'
import { allow, type PolicyStatement, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { getAtt, type PlanItem, REGION } from '../../cfn.ts'
import type { EdgeContext } from '../define.ts'
import type { IntegratesConfig } from './config.ts'
import type { Backend } from './facets.ts'
import { httpCode, operationOf, tableCode } from './resolverCode.ts'

type Context = EdgeContext<'integrates', IntegratesConfig>
interface Api {
  readonly fields: readonly RootField[]
  readonly schemaLogicalId: string
}

const SOURCE = 'Source'
const ROLE = 'Role'

/** The target as a data source of a GraphQL API, and a resolver for each field that it answers. */
export function* resolvers(ctx: Context, api: Api): Iterable<PlanItem> {
  const { backend } = ctx.to.facet
  const fields = fieldsOf(ctx, api)
  const statements = statementsOf(backend, fields)
  if (statements.length > 0)
    yield ctx.resource(
      ROLE,
      'AWS::IAM::Role',
      roleProperties({
        trust: trustPolicy('appsync', { guarded: true }),
        description: `Lets ${ctx.from.name} use ${ctx.to.name}`,
        policies: { backend: statements },
        tags: ctx.tags(),
      }),
    )
  yield source(ctx, backend)
  for (const field of fields)
    yield ctx.resource(
      `${field.type}${field.name.slice(0, 1).toUpperCase()}${field.name.slice(1).replaceAll('_', '')}`,
      'AWS::AppSync::Resolver',
      {
        ApiId: ctx.from.facet.apiId,
        TypeName: field.type,
        FieldName: field.name,
        Kind: 'UNIT',
        DataSourceName: getAtt(ctx.logicalId(SOURCE), 'Name'),
        ...codeOf(ctx, backend, field),
      },
      // A resolver of a field that is not there yet is refused.
      { dependsOn: [api.schemaLogicalId] },
    )
}

const nameOf = ({ name, type }: RootField): string => `${type}.${name}`

function fieldsOf({ config, edgeId, siblings, to }: Context, { fields }: Api): readonly RootField[] {
  const others = siblings.filter((other) => other.edgeId !== edgeId).flatMap((other) => other.config.fields)
  const twice = config.fields.find((name) => others.includes(name))
  if (twice !== undefined) throw new Error(`two connections would both answer ${twice}; take it out of one`)
  const missing = config.fields.find((name) => !fields.some((field) => nameOf(field) === name))
  if (missing !== undefined) throw new Error(`the schema has no ${missing}, which "${to.name}" is to answer`)
  if (config.fields.length > 0) return fields.filter((field) => config.fields.includes(nameOf(field)))
  if (siblings.some((other) => other.edgeId !== edgeId && other.config.fields.length === 0))
    throw new Error(
      `several connections would answer all fields, among them "${to.name}"; name the fields of each`,
    )
  const left = fields.filter((field) => !others.includes(nameOf(field)))
  if (left.length === 0) throw new Error(`other connections answer all fields already, and "${to.name}" none`)
  return left
}

function source(ctx: Context, backend: Backend): PlanItem {
  const role = { ServiceRoleArn: getAtt(ctx.logicalId(ROLE), 'Arn') }
  const named = { ApiId: ctx.from.facet.apiId, Name: ctx.logicalId(SOURCE) }
  switch (backend.kind) {
    case 'function':
      return ctx.resource(SOURCE, 'AWS::AppSync::DataSource', {
        ...named,
        ...role,
        Type: 'AWS_LAMBDA',
        LambdaConfig: { LambdaFunctionArn: backend.arn },
      })
    case 'table':
      return ctx.resource(SOURCE, 'AWS::AppSync::DataSource', {
        ...named,
        ...role,
        Type: 'AMAZON_DYNAMODB',
        DynamoDBConfig: { TableName: backend.name, AwsRegion: REGION },
      })
    case 'http':
      return ctx.resource(SOURCE, 'AWS::AppSync::DataSource', {
        ...named,
        Type: 'HTTP',
        HttpConfig: { Endpoint: backend.origin },
      })
    case 'load-balancer':
    case 'service':
      throw new Error(`"${ctx.to.name}" is no data source of AWS AppSync`)
  }
}

function statementsOf(backend: Backend, fields: readonly RootField[]): readonly PolicyStatement[] {
  switch (backend.kind) {
    case 'function':
      return [allow(['lambda:InvokeFunction'], backend.arn)]
    case 'table':
      return [
        allow(
          fields.map((field) => `dynamodb:${operationOf(field, backend)}`),
          backend.arn,
        ),
      ]
    default:
      return []
  }
}

const JAVASCRIPT = { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' } as const

/** Nothing for a function: without code AWS AppSync hands it the whole context and takes its answer as it is. */
function codeOf({ config }: Context, backend: Backend, field: RootField) {
  if (backend.kind === 'table') return { Runtime: JAVASCRIPT, Code: tableCode(field, backend) }
  if (backend.kind === 'http')
    return { Runtime: JAVASCRIPT, Code: httpCode(field, `${backend.path}${config.path}` || '/') }
  return {}
}

import type { RootField } from '../../aws/graphql.ts'
import type { Backend } from './facets.ts'

type Table = Extract<Backend, { readonly kind: 'table' }>

/** What a field does to the table, told by its type, its arguments and, for mutations, its name. */
export function operationOf(
  { arguments: given, name, type }: RootField,
  { partitionKey, sortKey }: Table,
): 'DeleteItem' | 'GetItem' | 'PutItem' | 'Query' | 'Scan' {
  if (type === 'Mutation') return /^(delete|remove)/i.test(name) ? 'DeleteItem' : 'PutItem'
  if (!given.includes(partitionKey.name)) return 'Scan'
  return sortKey === null || given.includes(sortKey) ? 'GetItem' : 'Query'
}

const FAILED = `  if (ctx.error) util.error(ctx.error.message, ctx.error.type)
`

/**
 * JavaScript of the runtime APPSYNC_JS, by its module for DynamoDB.
 * https://docs.aws.amazon.com/appsync/latest/devguide/dynamodb-helpers.html
 */
export function tableCode(field: RootField, table: Table): string {
  const operation = operationOf(field, table)
  // Mutations often take one argument that holds the item.
  const item = field.arguments.includes('input') ? 'ctx.args.input' : 'ctx.args'
  const keys = [table.partitionKey.name, ...(table.sortKey === null ? [] : [table.sortKey])].map((key) =>
    JSON.stringify(key),
  )
  const [partition = '""'] = keys
  const key = `{ ${keys.map((name) => `${name}: ${item}[${name}]`).join(', ')} }`
  const page = '{ limit: ctx.args.limit ?? 100, nextToken: ctx.args.nextToken }'
  const calls = {
    DeleteItem: ['remove', `remove({ key: ${key} })`],
    GetItem: ['get', `get({ key: ${key} })`],
    PutItem: ['put', `put({ key, item: values })`],
    Query: ['query', `query({ query: { ${partition}: { eq: ctx.args[${partition}] } }, ...${page} })`],
    Scan: ['scan', `scan(${page})`],
  } as const
  const [helper, call] = calls[operation]
  const many = operation === 'Query' || operation === 'Scan'
  const before =
    operation === 'PutItem'
      ? `  const values = { ...${item} }\n  const key = ${putKey(keys, table.partitionKey.text)}\n`
      : ''
  return `import { util } from '@aws-appsync/utils'
import { ${helper} } from '@aws-appsync/utils/dynamodb'

export function request(ctx) {
${before}  return ${call}
}

export function response(ctx) {
${FAILED}  return ctx.result${many && field.list ? '.items' : ''}
}
`
}

/** An item without an id gets one, where its key is text. */
const putKey = (keys: readonly string[], text: boolean): string =>
  `{ ${keys.map((key, i) => `${key}: values[${key}]${i === 0 && text ? ' ?? util.autoId()' : ''}`).join(', ')} }`

/** Queries by GET with the arguments in the query, mutations by POST with them as the body. */
export function httpCode({ type }: RootField, path: string): string {
  const params =
    type === 'Query'
      ? `{ query: ctx.args }`
      : `{ headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(ctx.args) }`
  return `import { util } from '@aws-appsync/utils'

export function request(ctx) {
  return {
    method: '${type === 'Query' ? 'GET' : 'POST'}',
    resourcePath: ${JSON.stringify(path)},
    params: ${params},
  }
}

export function response(ctx) {
${FAILED}  const { statusCode, body } = ctx.result
  if (statusCode < 200 || statusCode > 299) util.error(body, 'HTTP ' + statusCode)
  return JSON.parse(body)
}
`
}

import { plural } from '../../../base/text.ts'
import { allow } from '../../aws/iam.ts'
import { concat } from '../../cfn.ts'
import { defineComponent, type FacetContext } from '../../define.ts'
import type { Access } from '../../relations/uses/facets.ts'
import { type TableConfig, tableConfig } from './config.ts'
import { tableCost } from './cost.ts'
import { tableResources } from './resources.ts'

export const dynamodbTable = defineComponent({
  type: 'dynamodb-table',
  title: 'Amazon DynamoDB table',
  category: 'database',
  icon: 'dynamodb-table',
  description: 'Items under a key, in milliseconds at any size, without servers to look after.',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html',
  keywords: ['nosql', 'key-value', 'global table', 'stream', 'session', 'serverless database'],
  schemaVersion: 1,
  config: tableConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    integrates: ({ config, getAtt, ref }) => ({
      backend: {
        kind: 'table',
        name: ref(),
        arn: getAtt('', 'Arn'),
        partitionKey: { name: config.partitionKey, text: config.partitionKeyType === 'S' },
        sortKey: config.sortKey === '' ? null : config.sortKey,
      },
    }),
    uses: (ctx) => ({
      access: [
        access(ctx, 'read-write', [...READ, ...WRITE]),
        access(ctx, 'read', READ),
        access(ctx, 'write', WRITE),
      ],
      environment: [{ suffix: 'TABLE_NAME', value: ctx.ref() }],
      ports: [],
      securityGroup: null,
    }),
    encrypts: () => ({ via: ['dynamodb'], services: [] }),
  },
  out: {
    triggers: ({ getAtt }) => {
      const stream = getAtt('', 'StreamArn')
      // Streams are listed for the whole account: the action takes no resource.
      const poll = [allow(FOLLOW, stream), allow(['dynamodb:ListStreams'], '*')]
      return { source: 'table', arn: stream, poll, fifo: false }
    },
  },
  summary: ({ billingMode, partitionKey, sortKey, indexes, replicaRegions }) => [
    billingMode === 'PROVISIONED' ? 'Provisioned' : 'On-demand',
    cut(sortKey === '' ? `Key ${partitionKey}` : `Key ${partitionKey}, ${sortKey}`),
    ...(replicaRegions.length > 0
      ? [`${replicaRegions.length + 1} Regions`]
      : indexes.length > 0
        ? [plural(indexes.length, 'index', 'indexes')]
        : []),
  ],
  resources: tableResources,
  cost: tableCost,
})

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const READ = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DescribeTable',
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:Scan',
]
const WRITE = [
  'dynamodb:BatchWriteItem',
  'dynamodb:DeleteItem',
  'dynamodb:DescribeTable',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
]

/** https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-eventsourcemapping.html */
const FOLLOW = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']

function access(
  { config, getAtt }: FacetContext<TableConfig>,
  level: Access['level'],
  actions: readonly string[],
): Access {
  const table = getAtt('', 'Arn')
  const resources = config.indexes.length === 0 ? table : [table, concat(table, '/index/*')]
  return { level, statements: [allow(actions, resources)] }
}

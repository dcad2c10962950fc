import { expect, it } from 'vitest'
import { dynamodbTable } from '../../../../shared/catalog/components/dynamodb-table/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const busy = { readsMillion: 100, writesMillion: 20, storageGb: 50, streamReadsMillion: 5 }

describeComponent(dynamodbTable, {
  cases: {
    default: {},
    'global table with an index': {
      sortKey: 'at',
      sortKeyType: 'N',
      indexes: [{ projection: 'INCLUDE', include: ['total'] }],
      replicaRegions: ['eu-west-1', 'ap-southeast-2'],
      timeToLiveAttribute: 'expires',
      usage: busy,
    },
    'provisioned, used by a service': (d) =>
      d
        .add('dynamodb-table', 'orders', {
          billingMode: 'PROVISIONED',
          stream: 'NEW_IMAGE',
          encryption: 'aws-managed',
          indexes: [{}],
          usage: { averageReadCapacity: 20, averageWriteCapacity: 10, storageGb: 50, streamReadsMillion: 5 },
        })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'checkout'))
        .connect('checkout', 'uses', 'orders', { access: 'read' }),
    'triggers a function': (d) =>
      d
        .add('dynamodb-table', 'orders')
        .add('lambda-function', 'follow')
        .connect('orders', 'triggers', 'follow', { stream: { bisect: true } }),
  },
})

it.each([
  [{ read: { min: 9, max: 3 } }, 'the least, 9, is above the most, 3'],
  [{ sortKey: 'id' }, 'the sort key must be another attribute'],
  [{ replicaRegions: ['eu-west-1'], stream: 'KEYS_ONLY' }, 'need a stream of new and old images'],
  [{ indexes: [{ partitionKey: 'id', partitionKeyType: 'N' }] }, '"id" is a key elsewhere'],
])('refuses %j', (config, complaint) => {
  expect(workOut(drawing().addRaw('dynamodb-table', 't', config)).complaints.join()).toContain(complaint)
})

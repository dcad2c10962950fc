import { expect, it } from 'vitest'
import { elasticache } from '../../../../shared/catalog/components/elasticache/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(elasticache, {
  cases: {
    default: {},
    'sharded Redis OSS, used by a service': (d) =>
      d
        .add('elasticache', 'sessions', { engine: 'redis', clusterMode: true, usage: { logsGb: 1 } })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'checkout'))
        .connect('checkout', 'uses', 'sessions'),
    'serverless Valkey': {
      deployment: 'serverless',
      maxStorageGb: 10,
      usage: { dataGb: 3, ecpuMillion: 200 },
    },
    Memcached: { engine: 'memcached', memcachedNodes: 3 },
  },
})

it.each([
  [{ replicasPerShard: 0 }, 'automatic failover needs at least one replica'],
  [{ engine: 'memcached', engineVersion: '8.0' }, 'memcached has no version 8.0'],
  [{ encryptionInTransit: false }, 'a password needs encryption in transit'],
  [{ clusterMode: true, shards: 500 }, '1000 nodes are more than the 500 of a cluster'],
])('refuses %j', (config, complaint) => {
  expect(workOut(drawing().addRaw('elasticache', 'c', config)).complaints.join()).toContain(complaint)
})

import { expect, it } from 'vitest'
import { auroraCluster } from '../../../../shared/catalog/components/aurora-cluster/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const usage = { storageGb: 200, ioMillion: 90, backupGb: 50, logsGb: 5, averageAcu: 3 }

describeComponent(auroraCluster, {
  cases: {
    default: {},
    'MySQL on instances, I-O-Optimized, with reader scaling': {
      engine: 'aurora-mysql',
      capacity: 'provisioned',
      storageType: 'aurora-iopt1',
      backtrackHours: 24,
      readerScaling: { enabled: true },
      usage: { ...usage, backtrackMillion: 3 },
    },
    'global database in two Regions, used by a service': (d) =>
      d
        .add('region', 'ireland', { code: 'eu-west-1' })
        .inside('ireland', (inner) =>
          inner.add('aurora-cluster', 'copy', { globalDatabase: 'secondary', usage }),
        )
        .add('aurora-cluster', 'main', { globalDatabase: 'primary', usage })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'checkout'))
        .connect('main', 'mirrors', 'copy')
        .connect('checkout', 'uses', 'main'),
  },
})

it.each([
  [{ minAcu: 4, maxAcu: 2 }, 'the least, 4 ACU, is above the most, 2 ACU'],
  [{ engine: 'aurora-mysql', engineVersion: '17.9' }, 'aurora-mysql has no version 17.9'],
  [{ minAcu: 0.3 }, 'in steps of 0.5'],
  [{ backtrackHours: 5 }, 'only Aurora MySQL can be wound back'],
  [{ readers: 0, readerScaling: { enabled: true } }, 'scaling readers begins with at least one'],
  [{ globalDatabase: 'secondary' }, 'needs a connection from the primary cluster'],
])('refuses %j', (config, complaint) => {
  expect(workOut(drawing().addRaw('aurora-cluster', 'd', config)).complaints.join()).toContain(complaint)
})

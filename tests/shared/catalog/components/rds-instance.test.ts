import { expect, it } from 'vitest'
import { rdsInstance } from '../../../../shared/catalog/components/rds-instance/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(rdsInstance, {
  cases: {
    default: {},
    'MySQL with replicas, used by a service': (d) =>
      d
        .add('kms-key', 'key')
        .add('rds-instance', 'orders', {
          engine: 'mysql',
          readReplicas: 1,
          deployment: 'single-az',
          storageGiB: 400,
          iops: 14_000,
          parameters: { long_query_time: '1' },
          usage: { backupGb: 100, logsGb: 5 },
        })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'checkout'))
        .connect('key', 'encrypts', 'orders')
        .connect('checkout', 'uses', 'orders'),
    'Multi-AZ DB cluster': (d) =>
      d
        .add('rds-instance', 'orders', {
          deployment: 'multi-az-cluster',
          storageType: 'io2',
          iops: 3000,
          instanceClass: 'db.m6gd.large',
        })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'checkout'))
        .connect('checkout', 'uses', 'orders'),
  },
})

it.each([
  [{ engine: 'mariadb', deployment: 'multi-az-cluster' }, 'MariaDB has no Multi-AZ DB clusters'],
  [{ engine: 'mysql', engineVersion: '17.9' }, 'MySQL has no version 17.9'],
  [{ deployment: 'multi-az-cluster' }, 'classes with disks of their own'],
  [{ deployment: 'multi-az-cluster' }, 'needs a number of IOPS, of gp3 too'],
  [{ deployment: 'multi-az-cluster', storageType: 'gp2' }, 'takes gp3, io1 or io2'],
  [{ deployment: 'multi-az-cluster', storageType: 'io1', iops: 6000 }, 'here 50 to 5000'],
  [{ deployment: 'multi-az-cluster', backupRetentionDays: 0 }, 'for at least a day'],
  [{ deployment: 'multi-az-cluster', iamAuthentication: true }, 'cfn-lint refuses it'],
  [{ storageType: 'io2' }, 'io2 needs a number of IOPS'],
  [{ storageGiB: 100, iops: 4000 }, 'takes IOPS and throughput of its own from 400 GiB'],
  [{ storageGiB: 100, maxStorageGiB: 105 }, 'must be at least a tenth above the 100 GiB'],
  [{ engine: 'oracle-ee' }, 'takes your own licence only'],
  [{ masterUsername: 'admin' }, 'is reserved by some engine'],
])('refuses %j', (config, complaint) => {
  expect(workOut(drawing().addRaw('rds-instance', 'd', config)).complaints.join()).toContain(complaint)
})

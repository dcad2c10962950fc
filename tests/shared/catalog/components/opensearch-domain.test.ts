import { expect, it } from 'vitest'
import { opensearchDomain } from '../../../../shared/catalog/components/opensearch-domain/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(opensearchDomain, {
  cases: {
    default: {},
    'two zones, used by a service': (d) =>
      d
        .add('opensearch-domain', 'search', { azCount: 2, instanceCount: 4, usage: { logsGb: 1 } })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'checkout'))
        .connect('checkout', 'uses', 'search'),
    'public with a password and warm nodes': {
      access: 'public',
      authentication: 'password',
      ultraWarm: { enabled: true, cold: true },
    },
  },
})

it.each([
  [{ instanceCount: 3 }, 'two zones need an even number of data nodes'],
  [{ azCount: 3 }, '3 zones need at least 3 data nodes'],
  [
    { ultraWarm: { enabled: true }, dedicatedMasters: { enabled: false } },
    'warm nodes need dedicated master nodes',
  ],
])('refuses %j', (config, complaint) => {
  expect(workOut(drawing().addRaw('opensearch-domain', 's', config)).complaints.join()).toContain(complaint)
})

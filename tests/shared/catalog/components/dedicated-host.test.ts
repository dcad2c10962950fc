import { dedicatedHost } from '../../../../shared/catalog/components/dedicated-host.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(dedicatedHost, {
  cases: {
    default: {},
    'of one type': { runs: 'mac2.metal', count: 2, zone: 2, autoPlacement: false, hostRecovery: false },
  },
})

import { lightsailInstance } from '../../../../shared/catalog/components/lightsail-instance.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(lightsailInstance, {
  cases: {
    default: {},
    'Windows without snapshots': { platform: 'windows', size: '8gb', snapshotHourUtc: null, ports: [] },
  },
})

import { transitGateway } from '../../../../shared/catalog/components/transit-gateway.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(transitGateway, {
  cases: {
    default: {},
    'joins two VPCs': (drawing) =>
      drawing
        .add('transit-gateway', 'hub', { usage: { dataGb: 500 } })
        .add('vpc', 'shop', { cidr: '10.1.0.0/16' })
        .inside('shop', (d) => {
          d.add('subnet-tier', 'web', { kind: 'public' })
          d.add('subnet-tier', 'app')
          d.add('subnet-tier', 'data', { kind: 'isolated' })
        })
        .add('vpc', 'office', { cidr: '10.2.0.0/16', existing: true })
        .inside('office', (d) => d.add('subnet-tier', 'inner', { kind: 'isolated' }))
        .connect('shop', 'attaches', 'hub', { destinations: ['10.2.0.0/16', '172.16.0.0/12'] })
        .connect('office', 'attaches', 'hub'),
  },
})

import { subnetTier } from '../../../../shared/catalog/components/subnet-tier.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(subnetTier, {
  cases: {
    default: {},
    public: { kind: 'public', prefixLength: 24, autoAssignPublicIp: true, kubernetesLoadBalancers: true },
    isolated: { kind: 'isolated' },
    'private-with-nat-per-zone': (d) =>
      d
        .add('vpc', 'net', { nat: 'per-az' })
        .inside('net', (inside) => inside.add('subnet-tier', 'apps', { kubernetesLoadBalancers: true })),
    'of-existing-vpc': (d) =>
      d
        .add('vpc', 'net', { existing: true })
        .inside('net', (net) =>
          net.add('subnet-tier', 'apps').inside('apps', (apps) => apps.add('autoscaling-group', 'web')),
        ),
  },
})

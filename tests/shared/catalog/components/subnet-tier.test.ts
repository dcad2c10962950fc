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
    'on-an-outpost': (d) =>
      d
        .add('vpc', 'net')
        .inside('net', (net) =>
          net
            .add('subnet-tier', 'web', { kind: 'public' })
            .add('subnet-tier', 'plant', { onOutpost: true, onPremises: ['192.168.0.0/16'] })
            .add('subnet-tier', 'floor', {
              kind: 'isolated',
              onOutpost: true,
              onPremises: ['0.0.0.0/0'],
              gatewayRoutes: true,
            })
            .inside('plant', (plant) =>
              plant
                .add('application-load-balancer', 'front', { scheme: 'internal' })
                .add('autoscaling-group', 'apps', { instanceType: 'm5.large', rootVolume: { type: 'gp2' } })
                .add('rds-instance', 'orders', {
                  deployment: 'single-az',
                  instanceClass: 'db.r5.large',
                  storageType: 'gp2',
                }),
            ),
        )
        .connect('front', 'routes', 'apps')
        .connect('apps', 'uses', 'orders'),
    'of-existing-vpc': (d) =>
      d
        .add('vpc', 'net', { existing: true })
        .inside('net', (net) =>
          net.add('subnet-tier', 'apps').inside('apps', (apps) => apps.add('autoscaling-group', 'web')),
        ),
  },
})

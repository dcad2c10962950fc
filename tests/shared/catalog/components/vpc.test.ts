import { vpc } from '../../../../shared/catalog/components/vpc/index.ts'
import type { Drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

const tiers = (d: Drawing) =>
  d
    .add('subnet-tier', 'public', { kind: 'public' })
    .add('subnet-tier', 'private')
    .add('subnet-tier', 'isolated', { kind: 'isolated' })

describeComponent(vpc, {
  cases: {
    default: {},
    existing: (d) =>
      d
        .add('vpc', 'net', { existing: true, cidr: '172.16.0.0/16', azCount: 3, endpoints: ['s3'] })
        .inside('net', (net) =>
          net.add('subnet-tier', 'apps').inside('apps', (apps) => apps.add('autoscaling-group', 'web')),
        ),
    'nat-per-zone': (d) => d.add('vpc', 'net', { azCount: 3, nat: 'per-az' }).inside('net', tiers),
    'nat-single': (d) => d.add('vpc', 'net').inside('net', tiers),
    'without-way-out': (d) =>
      d
        .add('vpc', 'net', { nat: 'none', endpoints: ['s3', 'dynamodb', 'ecr.api', 'ecs-agent'] })
        .inside('net', (inside) => inside.add('subnet-tier', 'isolated', { kind: 'isolated' })),
    'with-an-outpost': (d) =>
      d.add('vpc', 'net', { nat: 'none' }).inside('net', (net) =>
        net
          .add('subnet-tier', 'plant', { onOutpost: true, onPremises: ['192.168.0.0/16', '172.20.0.0/16'] })
          .add('subnet-tier', 'floor', {
            onOutpost: true,
            onPremises: ['192.168.0.0/16'],
            gatewayRoutes: true,
          }),
      ),
    'with-everything': (d) =>
      d
        .add('vpc', 'net', {
          endpoints: ['s3', 'ssm', 'ssmmessages'],
          flowLogs: { enabled: true, traffic: 'REJECT', interval: 60, retentionDays: 30 },
          usage: { natGb: 500, internetOutGb: 2000, crossAzGb: 100, endpointGb: 50, flowLogsGb: 20 },
        })
        .inside('net', tiers),
  },
})

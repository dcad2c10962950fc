import { drawing } from '../../support/builders.ts'
import type { NamedDrawing } from '../../support/everyDrawing.ts'

/** What the defaults of components do not show, each the drawing of a fault that once got by. */
export const furtherDrawings = (): NamedDrawing[] => [
  {
    name: 'TLS, and UDP before a group, on fixed addresses',
    document: drawing()
      .add('network-load-balancer', 'nlb', {
        staticAddresses: true,
        listeners: [
          { protocol: 'TLS', port: 443 },
          { protocol: 'UDP', port: 5060 },
          { protocol: 'TCP', port: 8883 },
        ],
      })
      .add('users', 'phones')
      .add('ec2-instance', 'web', { port: 8080, count: 2 })
      .add('autoscaling-group', 'voice', { port: 5060, protocol: 'TCP' })
      .connect('phones', 'connects', 'nlb', { ports: [443, 5060] })
      .connect('nlb', 'routes', 'web')
      .connect('nlb', 'routes', 'voice', { listenerPort: 5060 })
      .document(),
  },
  {
    name: 'two targets that share by weight',
    document: drawing()
      .add('application-load-balancer', 'alb')
      .add('autoscaling-group', 'blue')
      .add('autoscaling-group', 'green')
      .connect('alb', 'routes', 'blue', { weight: 9 })
      .connect('alb', 'routes', 'green')
      .document(),
  },
  {
    name: 'the controllers of a cluster',
    document: drawing()
      .add('eks-cluster', 'shop', {
        accessEntries: [{ name: 'admins', policy: 'AmazonEKSClusterAdminPolicy' }],
      })
      .inside('shop', (inside) =>
        inside
          .add('eks-node-group', 'nodes')
          .add('eks-controller', 'scaler', { kind: 'cluster-autoscaler' })
          .add('eks-controller', 'balancers'),
      )
      .document(),
  },
  {
    name: 'logs of a distribution',
    document: drawing()
      .add('cloudfront-distribution', 'cdn', { accessLogs: { enabled: true } })
      .add('external-endpoint', 'site')
      .connect('cdn', 'fetches', 'site')
      .document(),
  },
  {
    name: 'the primary cluster of a global database',
    document: drawing().add('aurora-cluster', 'main', { globalDatabase: 'primary' }).document(),
  },
  {
    name: 'a function in a VPC',
    document: drawing()
      .add('lambda-function', 'work', { inVpc: true })
      .add('aurora-cluster', 'orders')
      .connect('work', 'uses', 'orders')
      .document(),
  },
  {
    name: 'flow logs of a VPC',
    document: drawing()
      .add('vpc', 'net', { flowLogs: { enabled: true } })
      .inside('net', (inside) =>
        inside.add('subnet-tier', 'apps').add('subnet-tier', 'front', { kind: 'public' }),
      )
      .document(),
  },
]

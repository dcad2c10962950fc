import { networkLoadBalancer } from '../../../../shared/catalog/components/network-load-balancer/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(networkLoadBalancer, {
  cases: {
    default: {},
    'with fixed addresses, TLS and UDP': (d) =>
      d
        .add('users', 'users')
        .add('network-load-balancer', 'nlb', {
          staticAddresses: true,
          listeners: [
            { protocol: 'TLS', port: 443 },
            { protocol: 'UDP', port: 5060 },
          ],
          usage: { newFlowsPerSecond: 1600, processedGbPerHour: 1 },
        })
        .add('autoscaling-group', 'web', { port: 8080 })
        .add('autoscaling-group', 'voice', { port: 5060, protocol: 'TCP' })
        .connect('users', 'connects', 'nlb')
        .connect('nlb', 'routes', 'web')
        .connect('nlb', 'routes', 'voice', { listenerPort: 5060 }),
    // Instances do not register by themselves: the target group has to name them.
    'before an instance': (d) =>
      d
        .add('network-load-balancer', 'nlb')
        .add('ec2-instance', 'web', { port: 8080 })
        .connect('nlb', 'routes', 'web'),
  },
})

import { plural } from '../../../base/text.ts'
import { defineComponent } from '../../define.ts'
import { listenerSuffix, nlbConfig, openPorts } from './config.ts'
import { nlbCost } from './cost.ts'
import { nlbResources } from './resources.ts'

export const networkLoadBalancer = defineComponent({
  type: 'network-load-balancer',
  title: 'Network Load Balancer',
  category: 'traffic',
  icon: 'network-load-balancer',
  description:
    'Spreads TCP, UDP and TLS connections over healthy targets, with fixed addresses and little delay.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html',
  keywords: ['nlb', 'elb', 'elbv2', 'tcp', 'udp', 'tls', 'static ip', 'nlcu', 'layer 4'],
  schemaVersion: 1,
  config: nlbConfig,
  placement: { inside: ['canvas', 'region', 'vpc', 'tier'] },
  wantsTier: ({ scheme }) => (scheme === 'internal' ? 'private' : 'public'),
  securityGroup: () => true,
  in: {
    connects: ({ config, securityGroup }) => ({
      ports: openPorts(config),
      securityGroup,
      public: config.scheme === 'internet-facing',
    }),
    points: ({ config, getAtt }) => ({
      dnsName: getAtt('', 'DNSName'),
      hostedZoneId: getAtt('', 'CanonicalHostedZoneID'),
      tellsHealth: true,
      ipv6: false,
      check:
        config.scheme === 'internal' ? null : { protocol: 'TCP', port: config.listeners[0]?.port ?? 443 },
      refusesName: null,
    }),
    accelerates: ({ config, ref }) => ({
      endpointId: ref(),
      kind: 'network-load-balancer',
      canPreserveClientIp: true,
      port: config.listeners[0]?.port ?? 443,
    }),
    protects: ({ ref }) => ({
      kind: 'regional',
      arn: ref(),
      refusesWebAcl:
        'AWS WAF sees requests, and a Network Load Balancer connections: use an Application Load Balancer or CloudFront.',
      refusesShield:
        'Shield Advanced protects the Elastic IP addresses of a Network Load Balancer, which is set up in its console.',
      ready: [],
    }),
  },
  out: {
    routes: ({ config, securityGroup, logicalId, getAtt }) => ({
      balancer: 'network',
      listeners: config.listeners.map((listener) => ({
        logicalId: logicalId(listenerSuffix(listener)),
        port: listener.port,
        protocol: listener.protocol,
      })),
      securityGroup,
      fullName: getAtt('', 'LoadBalancerFullName'),
      preserveClientIp: config.preserveClientIp,
    }),
  },
  summary: (config) => [
    config.scheme === 'internal' ? 'Internal' : 'Internet-facing',
    config.listeners.length > 3
      ? plural(config.listeners.length, 'listener')
      : config.listeners.map(({ protocol, port }) => `${protocol.replace('_', '/')} ${port}`).join(', '),
    ...(config.staticAddresses && config.scheme === 'internet-facing' ? ['Fixed addresses'] : []),
  ],
  // One address in each zone, whatever the load: counted for three zones.
  traits: () => ({ addresses: { count: { min: 3, desired: 3, max: 3 }, what: 'load balancer nodes' } }),
  resources: nlbResources,
  cost: nlbCost,
})

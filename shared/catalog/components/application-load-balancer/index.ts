import { loadBalancerMetrics } from '../../aws/metrics.ts'
import { ref } from '../../cfn.ts'
import { defineComponent } from '../../define.ts'
import { albConfig, listenersOf } from './config.ts'
import { albCost } from './cost.ts'
import { albResources, LISTENER } from './resources.ts'

export const applicationLoadBalancer = defineComponent({
  type: 'application-load-balancer',
  title: 'Application Load Balancer',
  category: 'traffic',
  icon: 'application-load-balancer',
  description:
    'Takes HTTP and HTTPS requests and spreads them over healthy targets in several Availability Zones.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html',
  keywords: ['alb', 'elb', 'elbv2', 'http', 'https', 'listener', 'target group', 'lcu'],
  schemaVersion: 1,
  config: albConfig,
  placement: { inside: ['canvas', 'region', 'vpc', 'tier'] },
  wantsTier: ({ scheme }) => (scheme === 'internal' ? 'private' : 'public'),
  securityGroup: () => true,
  in: {
    connects: ({ config, securityGroup }) => ({
      ports: listenersOf(config).map(({ port, protocol }) => ({ port, protocol: 'tcp', label: protocol })),
      securityGroup,
      public: config.scheme === 'internet-facing',
    }),
    monitors: ({ getAtt }) => ({
      metrics: loadBalancerMetrics(getAtt('', 'LoadBalancerFullName')),
      byCluster: false,
      logGroup: null,
    }),
    fetches: ({ config, getAtt, securityGroup }) => ({
      origin: 'custom',
      domainName: getAtt('', 'DNSName'),
      protocol: config.protocol === 'HTTPS' ? 'https-only' : 'http-only',
      httpPort: config.httpPort,
      httpsPort: config.httpsPort,
      path: '',
      unreachable:
        config.scheme === 'internet-facing'
          ? null
          : 'An internal load balancer has no public address: make it internet-facing.',
      securityGroup,
      ownHostHeader: false,
    }),
    points: ({ config, getAtt }) => ({
      dnsName: getAtt('', 'DNSName'),
      hostedZoneId: getAtt('', 'CanonicalHostedZoneID'),
      tellsHealth: true,
      ipv6: false,
      check:
        config.scheme === 'internal'
          ? null
          : {
              protocol: config.protocol,
              port: config.protocol === 'HTTPS' ? config.httpsPort : config.httpPort,
            },
      refusesName: null,
    }),
    integrates: ({ config, logicalId, securityGroup }) => ({
      backend: {
        kind: 'load-balancer',
        listenerArn: ref(logicalId(LISTENER)),
        port: config.protocol === 'HTTPS' ? config.httpsPort : config.httpPort,
        tls: config.protocol === 'HTTPS',
        securityGroup,
      },
    }),
    accelerates: ({ config, ref: refTo }) => ({
      endpointId: refTo(),
      kind: 'application-load-balancer',
      canPreserveClientIp: true,
      port: config.protocol === 'HTTPS' ? config.httpsPort : config.httpPort,
    }),
    protects: ({ config, ref: refTo }) => ({
      kind: 'regional',
      arn: refTo(),
      refusesWebAcl: null,
      refusesShield:
        config.scheme === 'internet-facing'
          ? null
          : 'Shield Advanced protects what the internet can reach, and the load balancer is internal.',
      ready: [],
    }),
  },
  out: {
    routes: ({ config, securityGroup, logicalId, getAtt }) => ({
      balancer: 'application',
      // The redirect answers by itself and takes no rules.
      listeners: listenersOf(config)
        .slice(0, 1)
        .map(({ port, protocol }) => ({ logicalId: logicalId(LISTENER), port, protocol })),
      securityGroup,
      fullName: getAtt('', 'LoadBalancerFullName'),
    }),
  },
  summary: (config) => [
    config.scheme === 'internal' ? 'Internal' : 'Internet-facing',
    listenersOf(config)
      .map(({ protocol, port }) => `${protocol} ${port}`)
      .join(', '),
    ...(config.accessLogs.enabled ? ['Access logs'] : []),
  ],
  // AWS asks for 8 free addresses in each of at least two subnets, for the nodes that it adds under load.
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
  traits: () => ({ addresses: { count: { min: 2, desired: 2, max: 16 }, what: 'load balancer nodes' } }),
  resources: albResources,
  cost: albCost,
})

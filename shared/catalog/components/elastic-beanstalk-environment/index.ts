import { plural } from '../../../base/text.ts'
import { beanstalkMetrics } from '../../aws/metrics.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, hours, range, scale, usage } from '../../costLine.ts'
import { type CostContext, defineComponent } from '../../define.ts'
import { type EnvironmentConfig, environmentConfig, hasBalancer, PLATFORMS, sizes } from './config.ts'
import { environmentResources, ROLE } from './resources.ts'

export const elasticBeanstalkEnvironment = defineComponent({
  type: 'elastic-beanstalk-environment',
  title: 'Elastic Beanstalk environment',
  category: 'compute',
  icon: 'elastic-beanstalk',
  description: 'Runs an application on EC2 instances that AWS sets up, scales and updates.',
  docs: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts.html',
  keywords: ['beanstalk', 'paas', 'platform', 'deploy', 'web', 'worker'],
  schemaVersion: 1,
  config: environmentConfig,
  placement: { inside: ['canvas', 'region', 'vpc', 'tier'] },
  wantsTier: ({ kind, tier }) => (kind === 'SingleInstance' && tier === 'WebServer' ? 'public' : 'private'),
  securityGroup: () => true,
  in: {
    monitors: ({ ref }) => ({ metrics: beanstalkMetrics(ref()), byCluster: false, logGroup: null }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    uses: ({ ref, securityGroup }) => ({ role: ref(ROLE), securityGroup }),
  },
  summary: (config) => {
    const { min, max } = sizes(config)
    return [
      `${PLATFORMS[config.platform]}, ${config.tier === 'WebServer' ? 'web server' : 'worker'}`,
      min === max ? plural(max, 'instance') : `${min}–${max} instances`,
      config.instanceType,
    ]
  },
  traits: (config) => ({
    instances: {
      types: [{ name: config.instanceType, path: ['instanceType'] }],
      count: sizes(config),
      spotShare: 0,
      onDemandBase: 0,
      imageArchitecture: config.architecture,
      volumes: [{ type: 'gp3', sizeGiB: config.rootGiB, path: ['rootGiB'] }],
      imdsv2Required: true,
      publicIp: config.kind === 'SingleInstance' && config.tier === 'WebServer',
      spreadsAcrossAzs: true,
    },
    addresses: { count: sizes(config), what: 'instances' },
    outbound: { endpoints: null, purpose: 'fetch its application and report its health' },
  }),
  resources: environmentResources,
  cost: environmentCost,
})

function* environmentCost({ config, azCount }: CostContext<EnvironmentConfig>): Iterable<CostLine> {
  const { min, desired, max } = sizes(config)
  const count = range(min, desired, max)
  const many = min === max ? plural(max, 'instance') : `${min}–${max} instances`
  yield {
    key: 'instances',
    label: `${config.instanceType}, On-Demand`,
    category: 'compute',
    unit: 'instance-hour',
    quantity: hours(count),
    price: { kind: 'ec2', instanceType: config.instanceType },
    formula: `${many} × ${HOURS_PER_MONTH} h`,
    assumption: 'AWS Elastic Beanstalk itself is free of charge. Expected: the minimum.',
  }
  yield {
    key: 'root-volumes',
    label: 'Root volumes, gp3',
    category: 'storage',
    unit: 'GB-month',
    quantity: scale(count, config.rootGiB),
    price: { kind: 'service', id: 'ebs.gp3.storage' },
    formula: `${many} × ${config.rootGiB} GiB`,
  }
  if (config.kind === 'SingleInstance' && config.tier === 'WebServer') {
    yield {
      key: 'public-ipv4',
      label: 'Elastic IP address',
      category: 'network',
      unit: 'address-hour',
      quantity: exactly(HOURS_PER_MONTH),
      price: { kind: 'service', id: 'public-ipv4.in-use' },
      formula: `1 address × ${HOURS_PER_MONTH} h`,
    }
  }
  if (!hasBalancer(config)) return
  if (config.scheme === 'public') {
    yield {
      key: 'alb-ipv4',
      label: 'Public IPv4 addresses of the load balancer',
      category: 'network',
      unit: 'address-hour',
      quantity: exactly(azCount * HOURS_PER_MONTH),
      price: { kind: 'service', id: 'public-ipv4.in-use' },
      formula: `${plural(azCount, 'zone')} × 1 address × ${HOURS_PER_MONTH} h`,
    }
  }
  yield {
    key: 'alb-hours',
    label: 'Application Load Balancer',
    category: 'network',
    unit: 'load-balancer-hour',
    quantity: exactly(HOURS_PER_MONTH),
    price: { kind: 'service', id: 'alb.hours' },
    formula: `1 load balancer × ${HOURS_PER_MONTH} h`,
  }
  const { averageLcus } = config.usage
  yield {
    key: 'alb-lcu',
    label: 'Load balancer capacity units (LCU)',
    category: 'network',
    unit: 'LCU-hour',
    quantity: hours(usage(averageLcus)),
    price: { kind: 'service', id: 'alb.lcu' },
    formula: averageLcus === null ? 'usage not given' : `${averageLcus} LCU × ${HOURS_PER_MONTH} h`,
  }
}

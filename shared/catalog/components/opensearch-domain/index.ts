import { plural } from '../../../base/text.ts'
import { allow } from '../../aws/iam.ts'
import { unpriced } from '../../aws/rds.ts'
import { concat } from '../../cfn.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, usage } from '../../costLine.ts'
import { type CostContext, defineComponent, type FacetContext } from '../../define.ts'
import type { Access } from '../../relations/uses/facets.ts'
import { type DomainConfig, domainConfig } from './config.ts'
import { domainResources, SECRET } from './resources.ts'

const HTTPS = { port: 443, protocol: 'tcp', label: 'HTTPS' } as const

export const opensearchDomain = defineComponent({
  type: 'opensearch-domain',
  title: 'Amazon OpenSearch Service domain',
  category: 'database',
  icon: 'opensearch-domain',
  description: 'Full-text search, and logs and metrics that one can search, with dashboards.',
  docs: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html',
  keywords: ['search', 'elasticsearch', 'logs', 'kibana', 'dashboards', 'full text', 'vector'],
  schemaVersion: 1,
  config: domainConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  wantsTier: ({ access }) => (access === 'vpc' ? 'isolated' : null),
  securityGroup: ({ access }) => access === 'vpc',
  in: {
    connects: ({ config, securityGroup }) => ({
      ports: [HTTPS],
      securityGroup,
      public: config.access === 'public',
    }),
    uses: (ctx) => ({
      access: accessOf(ctx),
      environment: [
        { suffix: 'HOST', value: ctx.getAtt('', 'DomainEndpoint') },
        ...(ctx.config.authentication === 'password'
          ? [{ suffix: 'SECRET_ARN', value: ctx.ref(SECRET) }]
          : []),
      ],
      ports: ctx.config.access === 'vpc' ? [HTTPS] : [],
      securityGroup: ctx.config.access === 'vpc' ? ctx.securityGroup : null,
    }),
    encrypts: () => ({ via: ['es'], services: [] }),
  },
  summary: ({ engineVersion, instanceCount, instanceType, azCount }) => [
    engineVersion.replace('_', ' '),
    `${instanceCount} × ${instanceType}`,
    plural(azCount, 'zone'),
  ],
  traits: ({ access, instanceCount, dedicatedMasters, ultraWarm }) => {
    if (access !== 'vpc') return {}
    const count =
      instanceCount +
      (dedicatedMasters.enabled ? dedicatedMasters.count : 0) +
      (ultraWarm.enabled ? ultraWarm.count : 0)
    // A change makes a second set of nodes before the first one goes.
    // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html
    return {
      addresses: { count: { min: count, desired: count, max: count * 2 }, what: plural(count, 'node') },
    }
  },
  resources: domainResources,
  cost,
})

const READ = ['es:ESHttpGet', 'es:ESHttpHead']
const WRITE = ['es:ESHttpDelete', 'es:ESHttpPatch', 'es:ESHttpPost', 'es:ESHttpPut']

function accessOf({ config, getAtt, ref }: FacetContext<DomainConfig>): readonly Access[] {
  if (config.authentication === 'password')
    return [
      {
        level: 'read-write',
        statements: [allow(['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'], ref(SECRET))],
      },
    ]
  const on = concat(getAtt('', 'Arn'), '/*')
  return [
    { level: 'read-write', statements: [allow([...READ, ...WRITE], on)] },
    // Searches go by POST as well, so the master user's own roles must keep readers from writing.
    { level: 'read', statements: [allow([...READ, 'es:ESHttpPost'], on)] },
    { level: 'write', statements: [allow([...READ, ...WRITE], on)] },
  ]
}

function* cost({ config }: CostContext<DomainConfig>): Iterable<CostLine> {
  const { dedicatedMasters, ultraWarm, instanceCount, volume } = config
  yield nodes('data-nodes', 'Data nodes', config.instanceType, instanceCount)
  if (dedicatedMasters.enabled)
    yield nodes('master-nodes', 'Dedicated master nodes', dedicatedMasters.type, dedicatedMasters.count)
  if (ultraWarm.enabled) {
    yield nodes('warm-nodes', 'UltraWarm nodes', ultraWarm.type, ultraWarm.count)
    yield {
      key: 'warm-storage',
      label: 'UltraWarm storage',
      category: 'storage',
      unit: 'GB-month',
      quantity: null,
      price: unpriced('UltraWarm managed storage'),
      formula: 'stored volume not given, and its price is not among the facts',
    }
  }
  yield {
    key: 'storage',
    label: 'gp3 storage',
    category: 'storage',
    unit: 'GB-month',
    quantity: exactly(volume.sizeGiB * instanceCount),
    price: { kind: 'service', id: 'opensearch.gp3.storage' },
    formula: `${volume.sizeGiB} GiB × ${plural(instanceCount, 'data node')}`,
  }
  if (volume.iops > 3000 || volume.throughputMiBps > 125)
    yield {
      key: 'speed',
      label: 'Provisioned IOPS and throughput',
      category: 'storage',
      unit: 'IOPS-month',
      quantity: null,
      price: unpriced('OpenSearch gp3 IOPS and throughput'),
      formula: `${volume.iops} IOPS, ${volume.throughputMiBps} MiB/s × ${instanceCount} above the baseline; the price is not among the facts`,
    }
  if (config.authentication === 'password')
    yield {
      key: 'secret',
      label: 'Secret of the master user',
      category: 'management',
      unit: 'secret-month',
      quantity: exactly(1),
      price: { kind: 'service', id: 'secrets-manager.secret' },
      formula: '1 secret',
    }
  if (config.applicationLogs)
    yield {
      key: 'logs',
      label: 'Error log',
      category: 'observability',
      unit: 'GB',
      quantity: usage(config.usage.logsGb),
      price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
      formula:
        config.usage.logsGb === null ? 'volume of logs not given' : `${config.usage.logsGb} GB a month`,
    }
}

const nodes = (key: string, label: string, nodeType: string, count: number): CostLine => ({
  key,
  label: `${label}, ${nodeType}`,
  category: 'compute',
  unit: 'node-hour',
  quantity: exactly(count * HOURS_PER_MONTH),
  price: { kind: 'database-node', service: 'opensearch', nodeType, engine: 'opensearch' },
  formula: `${plural(count, 'node')} × ${HOURS_PER_MONTH} h`,
})

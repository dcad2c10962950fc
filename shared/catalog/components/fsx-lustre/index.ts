import type { ServicePriceId } from '../../../facts/priceItems/index.ts'
import { dataKeyCost } from '../../aws/dataKey.ts'
import { type CostLine, exactly, usage } from '../../costLine.ts'
import { type CostContext, defineComponent } from '../../define.ts'
import { type LustreConfig, lustreConfig, storageOf } from './config.ts'
import { LUSTRE_PORTS, lustreResources } from './resources.ts'

export const fsxLustre = defineComponent({
  type: 'fsx-lustre',
  title: 'Amazon FSx for Lustre',
  category: 'storage',
  icon: 'fsx-lustre',
  description:
    'A parallel file system for jobs that read and write gigabytes a second, linked to a bucket or not.',
  docs: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/what-is.html',
  keywords: ['hpc', 'lustre', 'parallel', 'scratch', 'file system', 'training', 'genomics'],
  schemaVersion: 1,
  config: lustreConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  wantsTier: () => 'private',
  securityGroup: () => true,
  in: {
    mounts: (ctx) => ({
      fileSystem: 'fsx-lustre',
      fileSystemId: ctx.ref(),
      fileSystemArn: ctx.getAtt('', 'ResourceARN'),
      dnsName: ctx.getAtt('', 'DNSName'),
      mountName: ctx.getAtt('', 'LustreMountName'),
      accessPoint: null,
      statements: [],
      readOnlyStatements: [],
      ports: LUSTRE_PORTS,
      callsBack: true,
      securityGroup: ctx.securityGroup,
      mountTargets: null,
    }),
  },
  out: {
    links: (ctx) => ({
      fileSystemId: ctx.ref(),
      persistent: ctx.config.deploymentType !== 'SCRATCH_2',
    }),
  },
  summary: (config) => [
    SUMMARY[config.deploymentType],
    `${config.capacityGib} GiB`,
    `${config.deploymentType === 'SCRATCH_2' ? 200 : config.throughputPerTib} MB/s per TiB`,
  ],
  resources: lustreResources,
  cost,
})

const SUMMARY = {
  SCRATCH_2: 'Scratch 2',
  PERSISTENT_1: 'Persistent 1',
  PERSISTENT_2: 'Persistent 2',
} as const

/** https://aws.amazon.com/fsx/lustre/pricing/ */
function* cost({ config, azCount }: CostContext<LustreConfig>): Iterable<CostLine> {
  const { capacityGib, usage: given } = config
  yield {
    key: 'storage',
    label: 'Storage and its throughput',
    category: 'storage',
    unit: 'GB-month',
    quantity: exactly(capacityGib),
    price: { kind: 'service', id: priceOf(config) },
    formula: `${capacityGib} GiB`,
    ...(config.deploymentType === 'PERSISTENT_1' &&
      config.storageType === 'SSD' &&
      config.throughputPerTib === 50 && {
        assumption:
          'The price book has no price for 50 MB/s per TiB: that of 100 is taken, which is too high.',
      }),
  }
  if (azCount > 1) {
    yield {
      key: 'cross-zone',
      label: 'Data between Availability Zones',
      category: 'network',
      unit: 'GB',
      quantity: usage(given.crossZoneGb),
      price: { kind: 'service', id: 'data-transfer.cross-az' },
      formula: given.crossZoneGb === null ? 'monthly volume not given' : `${given.crossZoneGb} GB, as given`,
      assumption: 'Clients in the file system’s own zone pay nothing for it.',
    }
  }
  yield* dataKeyCost(config.deploymentType === 'SCRATCH_2' ? 'aws' : config.key)
}

function priceOf(config: LustreConfig): ServicePriceId {
  if (config.deploymentType === 'SCRATCH_2') return 'fsx.lustre.scratch-ssd.storage'
  const { throughputPerTib } = config
  if (storageOf(config) === 'HDD')
    return throughputPerTib === 12
      ? 'fsx.lustre.persistent-hdd-12.storage'
      : 'fsx.lustre.persistent-hdd-40.storage'
  if (config.deploymentType === 'PERSISTENT_1')
    return throughputPerTib === 200
      ? 'fsx.lustre.persistent-1-ssd-200.storage'
      : 'fsx.lustre.persistent-1-ssd-100.storage'
  return PERSISTENT_2[throughputPerTib] ?? 'fsx.lustre.persistent-2-ssd-125.storage'
}

const PERSISTENT_2: Readonly<Record<number, ServicePriceId>> = {
  125: 'fsx.lustre.persistent-2-ssd-125.storage',
  250: 'fsx.lustre.persistent-2-ssd-250.storage',
  500: 'fsx.lustre.persistent-2-ssd-500.storage',
  1000: 'fsx.lustre.persistent-2-ssd-1000.storage',
}

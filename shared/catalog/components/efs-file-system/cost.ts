import type { ServicePriceId } from '../../../facts/priceItems/index.ts'
import { dataKeyCost } from '../../aws/dataKey.ts'
import { type CostLine, exactly, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { EfsConfig } from './config.ts'

/** https://aws.amazon.com/efs/pricing/ */
export function* efsCost({ config }: CostContext<EfsConfig>): Iterable<CostLine> {
  const oneZone = config.availability === 'one-zone'
  const elastic = config.throughputMode === 'elastic'
  const { standardGb, infrequentGb, archiveGb, readGb, writtenGb, crossZoneGb } = config.usage
  yield line(
    'standard',
    'Standard storage',
    standardGb,
    oneZone ? 'efs.one-zone.storage' : 'efs.standard.storage',
  )
  if (config.toInfrequentDays !== 'never' || infrequentGb !== null) {
    yield {
      ...line('infrequent', 'Infrequent Access storage', infrequentGb, infrequentId(oneZone, elastic)),
      assumption: 'Moves between storage classes are billed by the GB as well and are not counted.',
    }
  }
  if (config.toArchiveDays !== 'never' || archiveGb !== null)
    yield line('archive', 'Archive storage', archiveGb, 'efs.archive.storage')
  if (elastic) {
    yield transfer('reads', 'Elastic throughput: read', readGb, 'efs.elastic-throughput.read')
    yield transfer('writes', 'Elastic throughput: written', writtenGb, 'efs.elastic-throughput.write')
  } else if (infrequentGb !== null && readGb !== null) {
    yield {
      ...transfer('infrequent-reads', 'Read from Infrequent Access', readGb, 'efs.infrequent-access.read'),
      assumption: 'All reads are counted as reads from Infrequent Access: at most that much.',
    }
  }
  if (config.throughputMode === 'provisioned') {
    const mibps = config.provisionedMibps
    yield {
      key: 'provisioned',
      label: 'Provisioned throughput',
      category: 'storage',
      unit: 'MBps-month',
      quantity: exactly(mibps),
      price: { kind: 'service', id: 'efs.provisioned-throughput' },
      formula: `${mibps} MiB/s`,
      assumption: 'The 50 KiB/s that each GiB in Standard brings along are not taken off.',
    }
  }
  if (oneZone) {
    yield {
      ...transfer('cross-zone', 'Data between Availability Zones', crossZoneGb, 'data-transfer.cross-az'),
      category: 'network',
      assumption: 'Clients in the file system’s own zone pay nothing for it.',
    }
  }
  yield* dataKeyCost(config.key)
}

function infrequentId(oneZone: boolean, elastic: boolean): ServicePriceId {
  if (oneZone) return 'efs.one-zone-infrequent-access.storage'
  return elastic ? 'efs.infrequent-access-elastic.storage' : 'efs.infrequent-access.storage'
}

const line = (key: string, label: string, gb: number | null, id: ServicePriceId): CostLine => ({
  key,
  label,
  category: 'storage',
  unit: 'GB-month',
  quantity: usage(gb),
  price: { kind: 'service', id },
  formula: gb === null ? 'stored volume not given' : `${gb} GB, as given`,
})

const transfer = (key: string, label: string, gb: number | null, id: ServicePriceId): CostLine => ({
  key,
  label,
  category: 'requests',
  unit: 'GB',
  quantity: usage(gb),
  price: { kind: 'service', id },
  formula: gb === null ? 'monthly volume not given' : `${gb} GB a month, as given`,
})

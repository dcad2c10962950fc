import { z } from 'zod'
import { dataKeyField } from '../../aws/dataKey.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

export const DEPLOYMENT_TYPES = ['SCRATCH_2', 'PERSISTENT_1', 'PERSISTENT_2'] as const

/**
 * Throughput by deployment and storage type, and the steps in which capacity grows, in GiB: the first sizes, and the
 * step from then on. https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html#FSx-CreateFileSystem-request-StorageCapacity
 */
const SSD_SIZES = { first: [1200, 2400], step: 2400 } as const
export const OFFERS = {
  SCRATCH_2: { SSD: [200] },
  PERSISTENT_1: { SSD: [50, 100, 200], HDD: [12, 40] },
  PERSISTENT_2: { SSD: [125, 250, 500, 1000] },
} as const

/** Why this capacity is none that AWS makes; null when it is. */
export function refuseCapacity(storage: 'SSD' | 'HDD', throughput: number, gib: number): string | null {
  if (storage === 'HDD') {
    const step = throughput === 12 ? 6000 : 1800
    return gib % step === 0 ? null : `HDD with ${throughput} MB/s per TiB comes in steps of ${step} GiB`
  }
  if (SSD_SIZES.first.some((size) => size === gib) || gib % SSD_SIZES.step === 0) return null
  return 'SSD comes as 1,200 GiB, 2,400 GiB and then in steps of 2,400 GiB'
}

export const lustreConfig = z
  .strictObject({
    deploymentType: field(z.enum(DEPLOYMENT_TYPES).default('PERSISTENT_2'), {
      title: 'Deployment type',
      description:
        'Scratch keeps one copy: a server that fails takes its files with it. Persistent replaces servers and keeps two copies within the zone. It cannot be changed later.',
      labels: { SCRATCH_2: 'Scratch 2', PERSISTENT_1: 'Persistent 1', PERSISTENT_2: 'Persistent 2' },
    }),
    storageType: field(z.enum(['SSD', 'HDD']).default('SSD'), {
      title: 'Storage',
      description: 'HDD for large files that are read from end to end.',
      showWhen: showWhen('deploymentType', 'PERSISTENT_1'),
    }),
    throughputPerTib: field(wholeNumber(12, 1000).default(125), {
      title: 'Throughput',
      description:
        'For each TiB of capacity. Persistent 2: 125, 250, 500, 1,000. Persistent 1: 50, 100, 200; on HDD 12, 40. Scratch always has 200.',
      unit: 'MB/s per TiB',
      showWhen: showWhen('deploymentType', 'PERSISTENT_1', 'PERSISTENT_2'),
    }),
    capacityGib: field(wholeNumber(1200, 2_000_000).default(1200), {
      title: 'Capacity',
      description: 'SSD: 1,200, 2,400, then steps of 2,400 GiB. Can grow, never shrink.',
      unit: 'GiB',
    }),
    compression: field(z.boolean().default(true), {
      title: 'Compression (LZ4)',
      description: 'More fits, and often more is read in a second. Costs nothing.',
    }),
    key: dataKeyField(showWhen('deploymentType', 'PERSISTENT_1', 'PERSISTENT_2')),
    backupDays: field(wholeNumber(0, 90).default(7), {
      title: 'Keep backups for',
      description:
        'Daily backups of a persistent file system; 0 makes none. One that is linked to a bucket cannot have any.',
      unit: 'days',
      showWhen: showWhen('deploymentType', 'PERSISTENT_1', 'PERSISTENT_2'),
    }),
    zone: field(wholeNumber(1, 6).default(1), {
      title: 'Availability Zone',
      description: 'Which of the VPC’s zones, counted from 1: the file system stands in one subnet.',
    }),
    usage: field(
      z
        .strictObject({
          crossZoneGb: field(usageAmount(), {
            title: 'Between zones',
            description: 'What clients in other Availability Zones read and write.',
            unit: 'GB per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine(({ deploymentType, storageType, throughputPerTib, capacityGib }, ctx) => {
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    const offers: Readonly<Partial<Record<'SSD' | 'HDD', readonly number[]>>> = OFFERS[deploymentType]
    const storage = storageOf({ deploymentType, storageType })
    const known = offers[storage] ?? []
    if (deploymentType !== 'SCRATCH_2' && !known.includes(throughputPerTib))
      refuse('throughputPerTib', `one of ${known.join(', ')} MB/s per TiB`)
    const wrong = refuseCapacity(storage, throughputPerTib, capacityGib)
    if (wrong !== null) refuse('capacityGib', wrong)
  })

export type LustreConfig = z.output<typeof lustreConfig>

export const storageOf = ({
  deploymentType,
  storageType,
}: Pick<LustreConfig, 'deploymentType' | 'storageType'>): 'SSD' | 'HDD' =>
  deploymentType === 'PERSISTENT_1' ? storageType : 'SSD'

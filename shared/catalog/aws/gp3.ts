import { z } from 'zod'
import { ebsLimits } from '../../facts/quotas.ts'
import { type CostLine, type Quantity, scale } from '../costLine.ts'
import { field, type ShowWhen, wholeNumber } from '../fields.ts'
import type { Cfn } from '../spec/checked.ts'

const limits = ebsLimits('gp3')
const IOPS = limits.iops?.value ?? { min: 3000, max: 80_000 }
const THROUGHPUT = limits.throughputMiBps?.value ?? { min: 125, max: 2000 }
const IOPS_PER_GIB = limits.iopsPerGiB?.value ?? 500
const MIBPS_PER_IOPS = limits.throughputPerIops?.value ?? 0.25

/**
 * The root or data volume of instances that a service launches for us (EKS nodes, Batch). gp3 only: it costs less than
 * gp2 and its speed does not depend on its size.
 */
export const gp3Field = (sizeGiB: number, minGiB: number, description: string, showWhen?: ShowWhen) =>
  field(
    z
      .strictObject({
        sizeGiB: field(wholeNumber(minGiB, limits.sizeGiB.value.max).default(sizeGiB), {
          title: 'Size',
          description: 'Holds container images, writable layers and logs.',
          unit: 'GiB',
        }),
        iops: field(wholeNumber(IOPS.min, IOPS.max).default(IOPS.min), {
          title: 'IOPS',
          description: `${IOPS.min} are included in the price of the volume.`,
        }),
        throughputMiBps: field(wholeNumber(THROUGHPUT.min, THROUGHPUT.max).default(THROUGHPUT.min), {
          title: 'Throughput',
          description: `${THROUGHPUT.min} MiB/s are included in the price of the volume.`,
          unit: 'MiB/s',
        }),
      })
      .superRefine(({ sizeGiB: size, iops, throughputMiBps }, ctx) => {
        if (iops > Math.max(IOPS.min, size * IOPS_PER_GIB)) {
          ctx.addIssue({
            code: 'custom',
            path: ['iops'],
            message: `gp3 allows ${IOPS_PER_GIB} IOPS per GiB: ${size} GiB carry at most ${size * IOPS_PER_GIB}`,
          })
        }
        if (throughputMiBps > iops * MIBPS_PER_IOPS) {
          ctx.addIssue({
            code: 'custom',
            path: ['throughputMiBps'],
            message: `gp3 allows ${MIBPS_PER_IOPS} MiB/s per IOPS: ${iops} IOPS carry at most ${iops * MIBPS_PER_IOPS} MiB/s`,
          })
        }
      })
      .prefault({}),
    { title: 'Volume', description, ...(showWhen && { showWhen }) },
  )

export type Gp3 = z.output<ReturnType<typeof gp3Field>>

/** `Ebs` of a block device mapping: encrypted, and gone with its instance. */
export const gp3Properties = ({
  sizeGiB,
  iops,
  throughputMiBps,
}: Gp3): Cfn<'AWS::EC2::LaunchTemplate.Ebs'> => ({
  VolumeType: 'gp3',
  VolumeSize: sizeGiB,
  Iops: iops,
  Throughput: throughputMiBps,
  Encrypted: true,
  DeleteOnTermination: true,
})

/**
 * Storage, and what of IOPS and throughput is above that included.
 * @param volumes how many there are on average in the month; null: not known
 * @param counted the same in words: "2–10 nodes"
 */
export function* gp3Lines(volume: Gp3, volumes: Quantity | null, counted: string): Iterable<CostLine> {
  yield {
    key: 'volumes',
    label: 'gp3 volumes',
    category: 'storage',
    unit: 'GB-month',
    quantity: scale(volumes, volume.sizeGiB),
    price: { kind: 'service', id: 'ebs.gp3.storage' },
    formula: `${counted} × ${volume.sizeGiB} GiB`,
  }
  const iops = volume.iops - IOPS.min
  if (iops > 0) {
    yield {
      key: 'volume-iops',
      label: `gp3 IOPS above ${IOPS.min}`,
      category: 'storage',
      unit: 'IOPS-month',
      quantity: scale(volumes, iops),
      price: { kind: 'service', id: 'ebs.gp3.iops' },
      formula: `${counted} × (${volume.iops} − ${IOPS.min}) IOPS`,
    }
  }
  const throughput = volume.throughputMiBps - THROUGHPUT.min
  if (throughput > 0) {
    yield {
      key: 'volume-throughput',
      label: `gp3 throughput above ${THROUGHPUT.min} MiB/s`,
      category: 'storage',
      unit: 'MiBps-month',
      quantity: scale(volumes, throughput),
      price: { kind: 'service', id: 'ebs.gp3.throughput' },
      formula: `${counted} × (${volume.throughputMiBps} − ${THROUGHPUT.min}) MiB/s`,
    }
  }
}

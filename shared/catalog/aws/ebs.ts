import { z } from 'zod'
import { ebsLimits } from '../../facts/quotas.ts'
import type { Value } from '../cfn.ts'
import { type CostLine, type Quantity, scale } from '../costLine.ts'
import { field, showWhen, wholeNumber } from '../fields.ts'
import type { Cfn } from '../spec/checked.ts'

const VOLUME_TYPES = ['gp3', 'gp2', 'io2', 'io1', 'st1', 'sc1'] as const
export type VolumeType = (typeof VOLUME_TYPES)[number]

const VOLUME_LABELS: Readonly<Record<VolumeType, string>> = {
  gp3: 'General Purpose SSD (gp3)',
  gp2: 'General Purpose SSD (gp2)',
  io2: 'Provisioned IOPS SSD (io2 Block Express)',
  io1: 'Provisioned IOPS SSD (io1)',
  st1: 'Throughput Optimized HDD (st1)',
  sc1: 'Cold HDD (sc1)',
}

/** What a gp3 volume has without extra charge. https://aws.amazon.com/ebs/pricing/ */
const GP3_INCLUDED = { iops: 3000, throughput: 125 } as const

export interface Volume {
  readonly type: VolumeType
  readonly sizeGiB: number
  readonly iops: number | null
  readonly throughput: number | null
  readonly encrypted: boolean
}

/** Settings of one EBS volume. `root`: only types that an instance can boot from. */
export function volumeFields({ sizeGiB, root }: { readonly sizeGiB: number; readonly root: boolean }) {
  return {
    type: field(z.enum(root ? ['gp3', 'gp2', 'io2', 'io1'] : VOLUME_TYPES).default('gp3'), {
      title: 'Volume type',
      description: 'gp3 costs less than gp2, and up to 1,000 GiB has at least as many IOPS.',
      labels: VOLUME_LABELS,
    }),
    sizeGiB: field(wholeNumber(1, 65_536).default(sizeGiB), {
      title: 'Size',
      description: 'Can be enlarged later, never reduced.',
      unit: 'GiB',
    }),
    iops: field(wholeNumber(100, 256_000).nullable().default(null), {
      title: 'IOPS',
      description: 'io1 and io2 need it. gp3 has 3,000 included; more are billed.',
      showWhen: showWhen('type', 'gp3', 'io1', 'io2'),
      placeholder: 'included',
    }),
    throughput: field(wholeNumber(125, 2000).nullable().default(null), {
      title: 'Throughput',
      description: 'gp3 has 125 MiB/s included; more is billed.',
      unit: 'MiB/s',
      showWhen: showWhen('type', 'gp3'),
      placeholder: 'included',
    }),
    encrypted: field(z.boolean().default(true), {
      title: 'Encrypted',
      description: 'With the account’s key for EBS, or a key of your own. Costs no speed.',
    }),
  }
}

/** Zod refinement that holds a volume to the limits of its type. */
export function checkVolume(volume: Volume, ctx: z.RefinementCtx): void {
  const { type, sizeGiB, iops, throughput } = volume
  const limits = ebsLimits(type)
  const issue = (path: keyof Volume, message: string) =>
    ctx.addIssue({ code: 'custom', path: [path], message, input: volume })
  const size = limits.sizeGiB.value
  if (sizeGiB < size.min || sizeGiB > size.max)
    issue('sizeGiB', `${type} volumes have ${size.min} to ${size.max} GiB`)
  if (iops === null) {
    if (type === 'io1' || type === 'io2') issue('iops', `${type} volumes need a number of IOPS`)
  } else if (type === 'gp3' || type === 'io1' || type === 'io2') {
    const range = limits.iops?.value
    const perGiB = limits.iopsPerGiB?.value
    if (range && (iops < range.min || iops > range.max))
      issue('iops', `${type} volumes have ${range.min} to ${range.max} IOPS`)
    else if (perGiB !== undefined && iops > Math.max(sizeGiB * perGiB, GP3_INCLUDED.iops))
      issue('iops', `${type} allows ${perGiB} IOPS per GiB: ${sizeGiB} GiB carry ${sizeGiB * perGiB}`)
  }
  if (type === 'gp3' && throughput !== null) {
    const perIops = limits.throughputPerIops?.value
    const most = perIops === undefined ? throughput : (iops ?? GP3_INCLUDED.iops) * perIops
    if (throughput > most)
      issue(
        'throughput',
        `gp3 allows ${perIops} MiB/s per IOPS: ${iops ?? GP3_INCLUDED.iops} IOPS carry ${most} MiB/s`,
      )
  }
}

/** `Ebs` of a block device mapping. `key`: ARN of a KMS key; null: the account's key for EBS. */
export function ebsProperties(volume: Volume, key: Value<string> | null) {
  const { type, sizeGiB, iops, throughput, encrypted } = volume
  const takesIops = type === 'gp3' || type === 'io1' || type === 'io2'
  return {
    VolumeType: type,
    VolumeSize: sizeGiB,
    ...(takesIops && iops !== null && { Iops: iops }),
    ...(type === 'gp3' && throughput !== null && { Throughput: throughput }),
    Encrypted: encrypted,
    ...(encrypted && key !== null && { KmsKeyId: key }),
    DeleteOnTermination: true,
  } satisfies Cfn<'AWS::EC2::LaunchTemplate.Ebs'>
}

/** io2 IOPS get cheaper in steps, counted for each volume by itself and not for the account. */
const IO2_STEPS = [
  { id: 'ebs.io2.iops.first-32000', from: 0, to: 32_000 },
  { id: 'ebs.io2.iops.next-32000', from: 32_000, to: 64_000 },
  { id: 'ebs.io2.iops.over-64000', from: 64_000, to: Number.POSITIVE_INFINITY },
] as const

/**
 * Storage, IOPS and throughput of equal volumes, as far as they are billed.
 * @param key prefix of the lines' keys: 'root-volume'
 * @param count how many volumes there are on average in the month
 * @param counted the same in words: "2–4 instances"
 */
export function* volumeLines(
  key: string,
  label: string,
  volume: Volume,
  count: Quantity,
  counted: string,
): Iterable<CostLine> {
  const { type, sizeGiB, iops, throughput } = volume
  yield {
    key,
    label: `${label}: ${type} storage`,
    category: 'storage',
    unit: 'GB-month',
    quantity: scale(count, sizeGiB),
    price: { kind: 'service', id: `ebs.${type}.storage` },
    formula: `${counted} × ${sizeGiB} GiB`,
  }
  const perIops = (suffix: string, amount: number, price: CostLine['price'], how: string): CostLine => ({
    key: `${key}-${suffix}`,
    label: `${label}: ${type} IOPS`,
    category: 'storage',
    unit: 'IOPS-month',
    quantity: scale(count, amount),
    price,
    formula: `${counted} × ${how}`,
  })
  if (type === 'gp3' && (iops ?? 0) > GP3_INCLUDED.iops) {
    const extra = (iops ?? 0) - GP3_INCLUDED.iops
    yield perIops(
      'iops',
      extra,
      { kind: 'service', id: 'ebs.gp3.iops' },
      `(${iops} − ${GP3_INCLUDED.iops} included) IOPS`,
    )
  }
  if (type === 'io1' && iops !== null)
    yield perIops('iops', iops, { kind: 'service', id: 'ebs.io1.iops' }, `${iops} IOPS`)
  if (type === 'io2' && iops !== null) {
    for (const [index, step] of IO2_STEPS.entries()) {
      const inStep = Math.min(iops, step.to) - step.from
      if (inStep > 0)
        yield perIops(`iops-${index + 1}`, inStep, { kind: 'service', id: step.id }, `${inStep} IOPS`)
    }
  }
  if (type === 'gp3' && (throughput ?? 0) > GP3_INCLUDED.throughput) {
    yield {
      key: `${key}-throughput`,
      label: `${label}: gp3 throughput`,
      category: 'storage',
      unit: 'MiBps-month',
      quantity: scale(count, (throughput ?? 0) - GP3_INCLUDED.throughput),
      price: { kind: 'service', id: 'ebs.gp3.throughput' },
      formula: `${counted} × (${throughput} − ${GP3_INCLUDED.throughput} included) MiB/s`,
    }
  }
}

import file from './data/quotas.json' with { type: 'json' }
import type { QuotaId } from './quotaItems/index.ts'
import type { DataFile } from './schema/dataFiles.ts'
import type {
  EbsLimits,
  EbsVolumeType,
  LambdaRuntime,
  LcuDimensions,
  NlcuDimensions,
  Quota,
  Range,
} from './types.ts'

const quotas = file as unknown as DataFile<'quotas.json'>

const rowsById = new Map(quotas.rows.map((row) => [row[0], row]))

/**
 * The refresh refuses a value of another shape than quotaItems declares, and QuotaId<Shape> lets a caller name ids
 * of one shape only: so the cast to Value is theirs to prove, not this function's.
 */
function quota<Value>(id: QuotaId): Quota<Value> {
  const row = rowsById.get(id)
  if (row === undefined) throw new Error(`No row for limit ${id}: the data files and quotaItems disagree`)
  const [, value, unit, kind, code, unverified, note] = row
  const source = quotas.sources[code]
  return {
    value: value as Value,
    unit,
    kind,
    source: source?.title ?? code,
    date: source?.date ?? null,
    unverified: unverified === 1,
    note,
  }
}

export const limit = (id: QuotaId<'number'>): Quota<number> => quota(id)
export const limitNames = (id: QuotaId<'names'>): Quota<readonly string[]> => quota(id)
export const limitNumbers = (id: QuotaId<'numbers'>): Quota<readonly number[]> => quota(id)
export const limitPair = (id: QuotaId<'pair'>): Quota<readonly [number, number]> => quota(id)
export const limitRule = (id: QuotaId<'rule'>): Quota<boolean> => quota(id)
export const limitText = (id: QuotaId<'text'>): Quota<string> => quota(id)

export function limitRange(id: QuotaId<'range'>): Quota<Range> {
  const found = quota<readonly [number, number]>(id)
  const [min, max] = found.value
  return { ...found, value: { min, max } }
}

/** All limit ids, for lists and tests. */
export const quotaIds = (): readonly string[] => [...rowsById.keys()]

const fargateMemory = {
  256: 'fargate.memory-for-cpu-256',
  512: 'fargate.memory-for-cpu-512',
  1024: 'fargate.memory-for-cpu-1024',
  2048: 'fargate.memory-for-cpu-2048',
  4096: 'fargate.memory-for-cpu-4096',
  8192: 'fargate.memory-for-cpu-8192',
  16384: 'fargate.memory-for-cpu-16384',
} as const satisfies Readonly<Record<number, QuotaId<'numbers'>>>

const fargateCpu: readonly number[] = Object.keys(fargateMemory).map(Number)

export const fargateCpuValues = (): readonly number[] => fargateCpu

const isFargateCpu = (cpu: number): cpu is keyof typeof fargateMemory => fargateCpu.includes(cpu)

/** MiB allowed with the CPU units (1024 = 1 vCPU), ascending; null = Fargate has no such CPU value. */
export function fargateMemoryValues(cpuUnits: number): readonly number[] | null {
  return isFargateCpu(cpuUnits) ? limitNumbers(fargateMemory[cpuUnits]).value : null
}

/**
 * Limits by volume type. gp2 has no provisioned IOPS: its range is what its size earns at 3 IOPS per GiB, which is
 * also why gp2 has no iopsPerGiB ceiling here.
 */
export function ebsLimits(volumeType: EbsVolumeType): EbsLimits {
  const none = { iops: null, iopsPerGiB: null, throughputMiBps: null, throughputPerIops: null }
  switch (volumeType) {
    case 'gp2':
      return { ...none, sizeGiB: limitRange('ebs.gp2-size'), iops: limitRange('ebs.gp2-iops') }
    case 'gp3':
      return {
        sizeGiB: limitRange('ebs.gp3-size'),
        iops: limitRange('ebs.gp3-iops'),
        iopsPerGiB: limit('ebs.gp3-iops-per-gib'),
        throughputMiBps: limitRange('ebs.gp3-throughput'),
        throughputPerIops: limit('ebs.gp3-throughput-per-iops'),
      }
    case 'io1':
      return {
        ...none,
        sizeGiB: limitRange('ebs.io1-size'),
        iops: limitRange('ebs.io1-iops'),
        iopsPerGiB: limit('ebs.io1-iops-per-gib'),
      }
    case 'io2':
      return {
        ...none,
        sizeGiB: limitRange('ebs.io2-size'),
        iops: limitRange('ebs.io2-iops'),
        iopsPerGiB: limit('ebs.io2-iops-per-gib'),
      }
    case 'st1':
      return { ...none, sizeGiB: limitRange('ebs.st1-size') }
    case 'sc1':
      return { ...none, sizeGiB: limitRange('ebs.sc1-size') }
    case 'standard':
      return { ...none, sizeGiB: limitRange('ebs.standard-size') }
  }
}

/** Dates of a runtime of AWS Lambda; null: it is not in the table, because it is new or no runtime at all. */
export function lambdaRuntime(identifier: string): LambdaRuntime | null {
  const dates = runtimes[identifier]
  return dates === undefined
    ? null
    : {
        deprecated: dates.deprecated,
        createBlocked: dates['create-block'],
        updateBlocked: dates['update-block'],
      }
}

type RuntimeDates = Readonly<Record<'deprecated' | 'create-block' | 'update-block', string>>

const runtimes = quota<Readonly<Record<string, RuntimeDates>>>('lambda.runtime-lifecycle').value

/** What one LCU covers; an ALB hour is billed by the dimension that asks for most LCUs. */
export const lcuDimensions = (): Quota<LcuDimensions> => quota<LcuDimensions>('elb.lcu-dimensions')

/** What one NLCU covers for TCP flows; a Network Load Balancer’s hour is billed by the dimension that asks for most. */
export const nlcuDimensions = (): Quota<NlcuDimensions> => quota<NlcuDimensions>('elb.nlcu-tcp-dimensions')

import type { CapacityRange } from '../catalog/traits.ts'
import type { Architecture, Facts } from '../facts/facts.ts'

/** What functions do at the same time. */
export interface FunctionLoad {
  /** Executions at a time, on average over the month. */
  readonly concurrency: number
  readonly vcpusEach: number
  readonly memoryMb: number
  /** Times the average. */
  readonly peak: number
}

const SIZES = ['large', 'xlarge', '2xlarge', '4xlarge'] as const

/** What the target tracking of a new Auto Scaling group holds. */
const BUSY = 0.5

/** Beyond so many, larger ones are easier to look after. */
const MANY = 20

/** Instances that do the same work at half of their CPU; two at least. null: no type is there with a price. */
export function groupFor(
  load: FunctionLoad | null,
  architecture: Architecture,
  facts: Facts,
  region: string,
): { readonly type: string; readonly count: CapacityRange } | null {
  let found: { readonly type: string; readonly count: CapacityRange } | null = null
  for (const size of SIZES) {
    const type = facts.instanceType(`m7${architecture === 'arm64' ? 'g' : 'i'}.${size}`)
    if (type === null || facts.isOfferedInRegion(type.name, region) === false) continue
    if (facts.lookupPrice({ kind: 'ec2', instanceType: type.name }, region).usdPerUnit === null) continue
    const { concurrency, vcpusEach, memoryMb, peak } = load ?? {
      concurrency: 0,
      vcpusEach: 0,
      memoryMb: 0,
      peak: 1,
    }
    const forLoad = (times: number) => {
      const byCpu = (concurrency * times * vcpusEach) / (type.vcpus * BUSY)
      const byMemory = (concurrency * times * memoryMb) / (type.memoryMiB * 0.9)
      return Math.max(2, Math.ceil(Math.max(byCpu, byMemory)))
    }
    const desired = forLoad(1)
    found = {
      type: type.name,
      count: { min: 2, desired, max: Math.max(desired, forLoad(peak), load === null ? 4 : 2) },
    }
    if (found.count.max <= MANY) return found
  }
  return found
}

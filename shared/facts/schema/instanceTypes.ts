import { z } from 'zod'
import { amount, delimited, flag, head, nullable } from './parts.ts'

/** Column → what a decoded cell may hold, in the order of the file. */
const columns = {
  type: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
  vcpus: z.int().positive(),
  memoryMiB: z.int().positive(),
  architectures: nullable(z.enum(['x86_64', 'i386,x86_64', 'arm64', 'arm64_mac', 'x86_64_mac'])),
  manufacturer: nullable(z.string()),
  clockGHz: nullable(amount),
  burstable: flag,
  /** kind:manufacturer:name:count:MiB each, joined by ";". */
  accelerators: nullable(
    z.string().regex(/^((gpu|inference|fpga|media|neuron):[^:;]+:[^:;]+:\d+:\d*(;|$))+$/),
  ),
  localStorageGB: nullable(amount),
  localStorageNvme: nullable(flag),
  localDisks: nullable(z.string()),
  networkText: nullable(z.string()),
  networkBaselineGbps: nullable(amount),
  networkPeakGbps: nullable(amount),
  ena: nullable(z.enum(['required', 'supported', 'unsupported'])),
  efa: nullable(flag),
  efaMaxInterfaces: nullable(z.int()),
  bareMetal: flag,
  hypervisor: nullable(z.enum(['nitro', 'xen'])),
  currentGeneration: nullable(flag),
  placementGroupStrategies: nullable(
    z.string().regex(/^(cluster|partition|spread)(,(cluster|partition|spread))*$/),
  ),
  maxEnis: nullable(z.int()),
  ipv4PerEni: nullable(z.int()),
  maxPods: nullable(z.int()),
  ebsBaselineMbps: nullable(amount),
  ebsMaxMbps: nullable(amount),
  ebsBaselineIops: nullable(amount),
  ebsMaxIops: nullable(amount),
  maxEbsAttachments: nullable(z.int()),
  spotSupported: nullable(flag),
  nitroEnclaves: nullable(flag),
  hibernation: nullable(flag),
  dedicatedHosts: nullable(flag),
  source: z.string(),
} as const

export type InstanceTypeCells = {
  readonly [Column in keyof typeof columns]: z.infer<(typeof columns)[Column]>
}

/** Column names in file order; a decoded row has its cells in the same order. */
export const instanceTypeFileColumns = Object.keys(columns)

/** data/instance-types.json: one delimited row per type. Units are in the file. */
export const instanceTypesFile = z.strictObject({
  ...head,
  units: z.record(z.string(), z.string()),
  columns: z
    .array(z.string())
    .refine((names) => names.join() === instanceTypeFileColumns.join(), { error: 'unexpected columns' }),
  rows: z.array(
    delimited((cells) =>
      z
        .strictObject(columns)
        .safeParse(
          Object.fromEntries(instanceTypeFileColumns.map((column, i) => [column, cells[i] ?? null])),
        ),
    ),
  ),
})

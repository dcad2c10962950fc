import { z } from 'zod'
import { amount, nullable } from '../schema/parts.ts'

/**
 * The shape of the files a refresh reads. Strict on purpose: a column or key that the transformation does not know
 * is refused, since dropping it silently would lose a fact, and guessing at it would invent one.
 */

/** Columns of the instance-type table, in this order and no other. */
export const instanceTypeColumns = [
  'type',
  'family',
  'vcpus',
  'memoryMiB',
  'architectures',
  'manufacturer',
  'clockGHz',
  'burstable',
  'accelerators',
  'localStorageGB',
  'localStorageNvme',
  'localDisks',
  'networkText',
  'networkBaselineGbps',
  'networkPeakGbps',
  'ena',
  'efa',
  'efaMaxInterfaces',
  'bareMetal',
  'hypervisor',
  'currentGeneration',
  'placementGroupStrategies',
  'maxEnis',
  'ipv4PerEni',
  'maxPods',
  'ebsBaselineMbps',
  'ebsMaxMbps',
  'ebsBaselineIops',
  'ebsMaxIops',
  'maxEbsAttachments',
  'spotSupported',
  'nitroEnclaves',
  'hibernation',
  'dedicatedHosts',
  'source',
] as const

const columnsExactly = (expected: readonly string[]) =>
  z.array(z.string()).superRefine((columns, context) => {
    const unknown = columns.filter((column) => !expected.includes(column))
    const missing = expected.filter((column) => !columns.includes(column))
    if (unknown.length > 0)
      context.addIssue({ code: 'custom', message: `unknown columns: ${unknown.join(', ')}` })
    if (missing.length > 0)
      context.addIssue({ code: 'custom', message: `missing columns: ${missing.join(', ')}` })
    if (unknown.length + missing.length === 0 && columns.join() !== expected.join())
      context.addIssue({ code: 'custom', message: `columns out of order; expected ${expected.join(', ')}` })
  })

const regions = z.array(z.string())
const texts = z.record(z.string(), z.string())
const rowOf = <First extends z.ZodType>(first: First) => z.tuple([z.string()], first)

const instanceTypes = z.strictObject({
  schema: z.string(),
  units: texts,
  columns: columnsExactly(instanceTypeColumns),
  rows: z.array(z.array(z.unknown()).length(instanceTypeColumns.length)),
})

const prices = z.strictObject({
  schema: z.string(),
  unit: z.string(),
  regions,
  sourceByRegion: texts,
  sources: texts,
  'cellCounts[total,K,A,O]': z.record(z.string(), z.tuple([z.int(), z.int(), z.int(), z.int()])),
  olderCells: z.record(z.string(), z.array(z.string())),
  rows: z.array(rowOf(nullable(amount))),
})

const offerings = z.strictObject({
  source: z.string(),
  schema: z.string(),
  regions,
  rows: z.array(z.tuple([z.string(), z.string()])),
})

const spotAdvisor = z.strictObject({
  source: z.string(),
  schema: z.string(),
  interruptionBuckets: z.array(z.string()),
  meaning: z.string(),
  regions,
  rows: z.array(rowOf(nullable(z.int()))),
})

const bundle = z.strictObject({
  hourly: amount,
  monthlyCap: amount,
  memoryGB: amount,
  vcpu: z.int(),
  ssdGB: amount,
  transferTB: amount,
  ipv6Only: z.boolean(),
  regions: z.union([z.literal('other'), regions]),
})

const servicePrices = z.strictObject({
  schema: z.string(),
  regions,
  sources: texts,
  rows: z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.string(),
      z.string(),
      z.union([z.array(nullable(amount)), bundle, z.record(z.string(), z.union([amount, z.array(amount)]))]),
    ]),
  ),
})

const databaseNodes = z.strictObject({
  schema: z.string(),
  unit: z.string(),
  regions,
  sourceCodes: texts,
  rows: z.array(
    z.tuple(
      [z.string(), z.string(), z.string(), nullable(amount), nullable(amount), z.string()],
      nullable(amount),
    ),
  ),
})

const ratios = z.strictObject({
  status: z.string(),
  inputs: z.string(),
  base: z.string(),
  rows: z.array(z.tuple([z.string(), z.record(z.string(), z.array(z.number()).length(4))])),
})

const quotas = z.strictObject({
  schema: z.string(),
  rows: z.array(
    z
      .array(z.unknown())
      .min(6)
      .max(7)
      .transform((row) => row as readonly unknown[]),
  ),
})

const regionRows = z.strictObject({
  sources: texts,
  note: z.string(),
  rows: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      pricingName: nullable(z.string()),
      partition: z.string(),
      defaultEnabled: nullable(z.boolean()),
      azCount: nullable(z.int()),
      azs: nullable(z.array(z.tuple([z.string(), z.string()]))),
      offeredTypeCount: nullable(z.int()),
      familiesOffered: nullable(z.array(z.string())),
      familiesPriced: nullable(z.array(z.string())),
      azIdsOffering: z.array(z.string()).optional(),
      familiesMissingByAz: z.record(z.string(), z.array(z.string())).optional(),
    }),
  ),
})

export const discountColumns = [
  'family',
  'std1yAllUpfront_2023',
  'derivedStd1y[noUpfront,partialUpfront]',
  'std3yAllUpfront_2021',
  'std1yNoUpfront_2019',
  'std1yPartialUpfront_2019',
  'std1yAllUpfront_2019',
  'std3yNoUpfront_2019',
  'std3yPartialUpfront_2019',
  'std3yAllUpfront_2019',
  'conv1yNoUpfront_2019',
  'conv1yPartialUpfront_2019',
  'conv1yAllUpfront_2019',
  'conv3yNoUpfront_2019',
  'conv3yPartialUpfront_2019',
  'conv3yAllUpfront_2019',
] as const

const discounts = z.strictObject({
  schema: z.string(),
  columns: columnsExactly(discountColumns),
  columnSources: texts,
  programmes: z.array(
    z.strictObject({
      item: z.string(),
      fact: z.string().optional(),
      value: z.unknown().optional(),
      unit: z.string().optional(),
      source: z.string(),
    }),
  ),
  families: z.array(z.array(z.unknown()).length(discountColumns.length)),
  spotFamiliesColumns: z.array(z.string()),
  spotFamiliesSource: z.string(),
  spotFamilies: z.array(rowOf(nullable(z.number()))),
})

const numbers = z.record(z.string(), z.number())

const carbon = z.strictObject({
  sources: texts,
  pue: z.number(),
  ssdWhPerTBh: z.number(),
  hddWhPerTBh: z.number(),
  networkKWhPerGB: z.number(),
  memoryKWhPerGBh: z.number(),
  avgMinWattsPerVcpu: z.number(),
  avgMaxWattsPerVcpu: z.number(),
  serverLifespanHours: z.number(),
  replicationFactors: numbers,
  'gpuWatts[min,max]': z.record(z.string(), z.tuple([z.number(), z.number()])),
  units: texts,
  gridGCo2ePerKWh: numbers,
  gridOlderGCo2ePerKWh: numbers,
  microarchitecture: z.array(z.tuple([z.string(), z.number(), z.number(), z.number()])),
  instances: z.array(z.tuple([z.string(), z.string()], z.number())),
})

/** Source file name → schema: the closed list of what a refresh reads. */
export const sourceFiles = {
  'carbon.json': carbon,
  'commitment-discounts.json': discounts,
  'database-node-prices.json': databaseNodes,
  'ec2-instance-types.json': instanceTypes,
  'ec2-offerings.json': offerings,
  'ec2-on-demand-prices.json': prices,
  'ec2-region-price-ratios.json': ratios,
  'quotas-and-limits.json': quotas,
  'regions.json': regionRows,
  'service-prices.json': servicePrices,
  'spot-advisor.json': spotAdvisor,
} as const

export type SourceFileName = keyof typeof sourceFiles
export type SourceFile<Name extends SourceFileName> = z.infer<(typeof sourceFiles)[Name]>
export type SourceFiles = { readonly [Name in SourceFileName]: SourceFile<Name> }

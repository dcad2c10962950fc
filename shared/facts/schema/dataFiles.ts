import { z } from 'zod'
import { instanceTypesFile } from './instanceTypes.ts'
import { amount, byRegion, date, delimited, flag, head, nullable } from './parts.ts'

/**
 * The shape of every file in ../data. The refresh validates what it writes with these; the look-ups take the types
 * alone (parsing a megabyte at each start would cost more than all look-ups of a session) and a test parses the
 * committed files.
 */

export const ec2PricesFile = z.strictObject({
  ...head,
  unit: z.string(),
  regions: z.array(z.string()),
  /** Source code of every price of a region, unless olderCells names the type. */
  sourceByRegion: z.record(z.string(), z.string()),
  olderCells: z.strictObject({ source: z.string(), byRegion: z.record(z.string(), z.array(z.string())) }),
  columns: z.tuple([z.literal('type')]),
  /** Delimited: type, then the price in each region. */
  rows: z.array(delimited((cells) => z.tuple([z.string()], nullable(amount)).safeParse(cells))),
})

export const ec2OfferingsFile = z.strictObject({
  ...head,
  regions: z.array(z.string()),
  columns: z.tuple([z.literal('type'), z.literal('offered')]),
  /** One character per region: 1 = offered. */
  rows: z.array(z.tuple([z.string(), z.string().regex(/^[01]+$/)])),
})

export const spotAdvisorFile = z.strictObject({
  ...head,
  interruptionBuckets: z.array(z.string()),
  regions: z.array(z.string()),
  columns: z.tuple([z.literal('type')]),
  /** Delimited: type, then savingsPercent × 10 + index of the interruption bucket in each region. */
  rows: z.array(
    delimited((cells) => z.tuple([z.string()], nullable(z.int().nonnegative())).safeParse(cells)),
  ),
})

export const lightsailBundle = z.strictObject({
  hourly: amount,
  monthlyCap: amount,
  memoryGB: amount,
  vcpu: z.int(),
  ssdGB: amount,
  transferTB: amount,
  ipv6Only: z.boolean(),
  regions: z.union([z.literal('other'), z.array(z.string())]),
})

export const servicePricesFile = z.strictObject({
  ...head,
  regions: z.array(z.string()),
  columns: z.array(z.string()),
  /** A plain number as value holds for all regions. */
  rows: z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.int().positive(),
      z.string(),
      flag,
      z.union([amount, byRegion, lightsailBundle]),
      nullable(z.string()),
    ]),
  ),
  /** [id, value, unit, source code, unverified]: allowances, fractions and percentages, never prices. */
  figures: z.array(z.tuple([z.string(), amount, z.string(), z.string(), flag])),
})

const databaseNode = z.tuple(
  [
    z.enum(['rds', 'elasticache', 'opensearch']),
    z.string(),
    z.string(),
    nullable(amount),
    nullable(amount),
    z.string(),
    flag,
  ],
  nullable(amount),
)

export const databaseNodesFile = z.strictObject({
  ...head,
  unit: z.string(),
  regions: z.array(z.string()),
  columns: z.array(z.string()).length(databaseNode.def.items.length),
  /** Delimited: the columns, then the price in each region. */
  rows: z.array(delimited((cells) => databaseNode.safeParse(cells))),
})

export const regionRatiosFile = z.strictObject({
  ...head,
  base: z.literal('us-east-1'),
  columns: z.array(z.string()),
  /** Family letter (c, m-arm, *) → [median, min, max, number of types]. */
  rows: z.array(
    z.tuple([z.string(), z.record(z.string(), z.tuple([amount, amount, amount, z.int().positive()]))]),
  ),
})

const quotaValue = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.array(z.union([z.number(), z.string(), z.array(z.string())])),
  z.record(z.string(), z.union([z.number(), z.array(z.number()), z.record(z.string(), z.string())])),
])

export const quotasFile = z.strictObject({
  ...head,
  columns: z.array(z.string()),
  rows: z.array(
    z.tuple([
      z.string(),
      quotaValue,
      z.string(),
      z.enum(['hard', 'default']),
      z.string(),
      flag,
      nullable(z.string()),
    ]),
  ),
})

export const regionsFile = z.strictObject({
  ...head,
  rows: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      /** Location name in AWS price lists; null where the price book does not cover the region. */
      pricingName: nullable(z.string()),
      partition: z.string(),
      defaultEnabled: nullable(z.boolean()),
      /** [zone name, zone id]. */
      azs: nullable(z.array(z.tuple([z.string(), z.string()]))),
      /** AZ id → families not offered there; null = no offerings capture of the region. */
      familiesMissingByAz: nullable(z.record(z.string(), z.array(z.string()))),
      pricedTypes: z.int().nonnegative(),
    }),
  ),
})

export const commitmentDiscountsFile = z.strictObject({
  ...head,
  columns: z.array(z.string()),
  /** Column (or pattern) → source code. */
  columnSources: z.record(z.string(), z.string()),
  rows: z.array(
    z.tuple(
      [z.string(), nullable(z.number()), nullable(z.tuple([z.number(), z.number()])), nullable(z.number())],
      nullable(z.number()),
    ),
  ),
  programmes: z.array(
    z.strictObject({
      item: z.string(),
      fact: z.string().optional(),
      value: z
        .union([
          z.number(),
          z.array(z.number()),
          z.record(z.string(), z.union([z.number(), z.array(z.number())])),
        ])
        .optional(),
      unit: z.string().optional(),
      source: z.string(),
      unverified: flag,
    }),
  ),
  spotFamiliesColumns: z.array(z.string()),
  spotFamilies: z.array(z.tuple([z.string()], nullable(z.number()))),
})

export const carbonFile = z.strictObject({
  ...head,
  units: z.record(z.string(), z.string()),
  constants: z.record(z.string(), z.number()),
  replicationFactors: z.record(z.string(), z.number()),
  gpuWatts: z.record(z.string(), z.tuple([z.number(), z.number()])),
  gridGCo2ePerKWh: z.record(z.string(), z.number()),
  gridOlderGCo2ePerKWh: z.record(z.string(), z.number()),
  microarchitecture: z.array(z.tuple([z.string(), z.number(), z.number(), z.number()])),
  rows: z.array(z.tuple([z.string(), z.string()], z.number())),
})

export const eksVersionsFile = z.strictObject({
  ...head,
  columns: z.array(z.string()),
  /** Newest first. */
  rows: z.array(
    z.tuple([
      z.string().regex(/^1\.\d+$/),
      nullable(z.iso.date()),
      nullable(z.iso.date()),
      nullable(z.iso.date()),
      z.string(),
    ]),
  ),
})

export const factSheetFile = z.strictObject({
  rows: z.array(
    z.strictObject({
      file: z.string(),
      title: z.string(),
      source: z.string(),
      from: date,
      to: date,
      rows: z.int().positive(),
      unverified: z.int().nonnegative(),
    }),
  ),
})

/** File name → schema: the closed list of data files. */
export const dataFiles = {
  'carbon.json': carbonFile,
  'commitment-discounts.json': commitmentDiscountsFile,
  'database-nodes.json': databaseNodesFile,
  'ec2-offerings.json': ec2OfferingsFile,
  'ec2-prices.json': ec2PricesFile,
  'eks-versions.json': eksVersionsFile,
  'fact-sheet.json': factSheetFile,
  'instance-types.json': instanceTypesFile,
  'quotas.json': quotasFile,
  'region-price-ratios.json': regionRatiosFile,
  'regions.json': regionsFile,
  'service-prices.json': servicePricesFile,
  'spot-advisor.json': spotAdvisorFile,
} as const

export type DataFileName = keyof typeof dataFiles
export type DataFile<Name extends DataFileName> = z.infer<(typeof dataFiles)[Name]>

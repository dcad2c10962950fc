import type { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import { priceItems } from '../priceItems/index.ts'
import type { PriceItems } from '../priceItems/types.ts'
import { quotaItems } from '../quotaItems/index.ts'
import type { QuotaItems } from '../quotaItems/types.ts'
import { type DataFile, type DataFileName, dataFiles } from '../schema/dataFiles.ts'
import { offerings, prices, regionRatios, regions, spotAdvisor } from './ec2.ts'
import { factSheetRow, type SheetedFile } from './factSheet.ts'
import { instanceTypes } from './instanceTypes.ts'
import { servicePrices } from './servicePrices.ts'
import { type SourceFileName, type SourceFiles, sourceFiles } from './sources.ts'
import { carbon, commitmentDiscounts, databaseNodes, quotas } from './tables.ts'

export type FactData = { readonly [Name in DataFileName]: DataFile<Name> }

/** Data file → how it is made. eks-versions.json is kept by hand and passes through. */
type Builders = Record<
  Exclude<SheetedFile, 'eks-versions.json'>,
  (sources: SourceFiles, problem: (text: string) => void, ids: IdLists) => unknown
>

/** The ids that every refresh must be able to fill. */
export interface IdLists {
  readonly prices: PriceItems
  readonly quotas: QuotaItems
}

const builders: Builders = {
  'carbon.json': (sources) => carbon(sources['carbon.json']),
  'commitment-discounts.json': (sources, problem) =>
    commitmentDiscounts(sources['commitment-discounts.json'], problem),
  'database-nodes.json': (sources) => databaseNodes(sources['database-node-prices.json']),
  'ec2-offerings.json': (sources, problem) => offerings(sources['ec2-offerings.json'], problem),
  'ec2-prices.json': (sources, problem) => prices(sources['ec2-on-demand-prices.json'], problem),
  'instance-types.json': (sources) => instanceTypes(sources['ec2-instance-types.json']),
  'quotas.json': (sources, problem, ids) => quotas(sources['quotas-and-limits.json'], problem, ids.quotas),
  'region-price-ratios.json': (sources) => regionRatios(sources['ec2-region-price-ratios.json']),
  'regions.json': regions,
  'service-prices.json': (sources, problem, ids) =>
    servicePrices(sources['service-prices.json'], problem, ids.prices),
  'spot-advisor.json': (sources) => spotAdvisor(sources['spot-advisor.json']),
}

/**
 * Source tables (file name → parsed JSON) and the hand-kept EKS calendar → all data files, or every problem found:
 * unknown or missing files and columns, units that changed, ids without a row, results outside their schema.
 */
export function transformFacts(
  raw: Readonly<Record<string, unknown>>,
  eksVersions: unknown,
  ids: IdLists = { prices: priceItems, quotas: quotaItems },
): Result<FactData, readonly string[]> {
  const problems: string[] = []
  const problem = (text: string) => problems.push(text)

  const sources: Partial<Record<SourceFileName, unknown>> = {}
  for (const name of Object.keys(raw)) if (!(name in sourceFiles)) problem(`${name}: unknown source file`)
  for (const [name, schema] of Object.entries(sourceFiles)) {
    if (!(name in raw)) problem(`${name}: missing`)
    else sources[name as SourceFileName] = checked(name, schema, raw[name], problem)
  }
  if (problems.length > 0) return err(problems)

  const data: Partial<Record<DataFileName, unknown>> = {}
  data['eks-versions.json'] = checked(
    'eks-versions.json',
    dataFiles['eks-versions.json'],
    eksVersions,
    problem,
  )
  for (const [name, build] of Object.entries(builders) as [keyof Builders, Builders[keyof Builders]][])
    data[name] = checked(name, dataFiles[name], build(sources as SourceFiles, problem, ids), problem)
  if (problems.length > 0) return err(problems)

  const made = data as Omit<FactData, 'fact-sheet.json'>
  const rows = (Object.keys(made) as SheetedFile[])
    .sort()
    .map((name) => factSheetRow(name, made[name] as DataFile<typeof name>, problem))
  return problems.length > 0 ? err(problems) : ok({ ...made, 'fact-sheet.json': { rows } })
}

function checked(name: string, schema: z.ZodType, value: unknown, problem: (text: string) => void): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues.slice(0, 20))
    problem(`${name}: ${issue.path.join('.') || '(top level)'}: ${issue.message}`)
  return undefined
}

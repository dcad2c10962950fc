import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { facts, type ServicePriceId } from '../../../shared/facts/facts.ts'
import { priceItems } from '../../../shared/facts/priceItems/index.ts'
import { tierSets } from '../../../shared/facts/priceTiers.ts'
import { quotaItems } from '../../../shared/facts/quotaItems/index.ts'
import { quotaIds } from '../../../shared/facts/quotas.ts'
import { decodeRow, encodeRow } from '../../../shared/facts/rows.ts'
import { type DataFileName, dataFiles } from '../../../shared/facts/schema/dataFiles.ts'
import { servicePriceIds } from '../../../shared/facts/servicePrices.ts'
import { factSheetRow, type SheetedFile } from '../../../shared/facts/transform/factSheet.ts'
import { formatDataFile } from '../../../shared/facts/transform/format.ts'

const directory = new URL('../../../shared/facts/data/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, directory), 'utf8')
const fileNames = Object.keys(dataFiles) as DataFileName[]

it.each(fileNames)('%s has the shape that the look-ups rely on', (name) => {
  const result = dataFiles[name].safeParse(JSON.parse(textOf(name)))
  expect(result.error?.issues.slice(0, 3) ?? []).toEqual([])
})

it.each(fileNames)('%s names no path of a machine, no registry and no address', (name) => {
  expect(textOf(name)).not.toMatch(/["\s]\/\w+\/|https?:|[a-z]:\\|registry|localhost/i)
})

it.each(fileNames.filter((name) => name !== 'eks-versions.json'))(
  '%s is written as the refresh writes it, one record a line',
  (name) => {
    expect(formatDataFile(JSON.parse(textOf(name)))).toBe(textOf(name))
  },
)

it.each(fileNames.filter((name) => name !== 'fact-sheet.json'))('%s describes its sources', (name) => {
  const { sources } = JSON.parse(textOf(name)) as { sources: Record<string, { title: string }> }
  expect(Object.keys(sources).length).toBeGreaterThan(0)
  for (const source of Object.values(sources)) expect(source.title).not.toBe('')
})

it('has no data file beside the known ones', () => {
  expect(readdirSync(directory).sort()).toEqual(fileNames)
})

describe('every row names a source that the file describes', () => {
  it.each([
    'service-prices.json',
    'quotas.json',
    'instance-types.json',
    'database-nodes.json',
    'eks-versions.json',
  ])('%s', (name) => {
    const file = JSON.parse(textOf(name)) as {
      sources: Record<string, unknown>
      columns: string[]
      rows: (string | unknown[])[]
      figures?: unknown[][]
    }
    const at = file.columns.indexOf('source')
    const codes = file.rows.map((row) => (typeof row === 'string' ? decodeRow(row) : row)[at])
    codes.push(...(file.figures ?? []).map((figure) => figure[3]))
    expect(codes.filter((code) => typeof code !== 'string' || !(code in file.sources))).toEqual([])
  })

  it('ec2-prices.json, region by region', () => {
    const file = dataFiles['ec2-prices.json'].parse(JSON.parse(textOf('ec2-prices.json')))
    expect(Object.keys(file.sourceByRegion)).toEqual(file.regions)
    for (const code of [...Object.values(file.sourceByRegion), file.olderCells.source])
      expect(file.sources[code]?.date).toMatch(/^20/)
  })
})

describe('ids', () => {
  const items = Object.values(priceItems).flatMap((group) => Object.entries(group))
  const prices = items.filter(([, [, unit]]) => unit.startsWith('USD')).map(([id]) => id as ServicePriceId)

  it('are unique, and the data has exactly those', () => {
    expect(new Set(items.map(([id]) => id)).size).toBe(items.length)
    expect([...servicePriceIds()].sort()).toEqual([...prices].sort())
    const quotas = Object.values(quotaItems).flatMap((group) => Object.keys(group))
    expect([...quotaIds()].sort()).toEqual(quotas.sort())
  })

  it('resolve to a price in at least one region, with a source and a unit', () => {
    const codes = facts.regions().map((region) => region.code)
    for (const id of prices) {
      const found = codes
        .map((region) => facts.lookupPrice({ kind: 'service', id }, region))
        .filter((price) => price.usdPerUnit !== null)
      expect([id, found.length > 0]).toEqual([id, true])
      expect(found[0]?.source).not.toBe('')
      expect(found[0]?.unit).not.toMatch(/^$|million$|^10k|^1000|^USD/)
    }
  })

  it('of tiers belong to one price each and share its unit', () => {
    for (const steps of Object.values(tierSets)) {
      const ids = steps.map(([id]) => id).filter((id) => id !== null)
      const units = ids.map((id) => facts.lookupPrice({ kind: 'service', id }, 'us-east-1').unit)
      expect(new Set(units).size).toBe(1)
    }
  })
})

describe('fact sheet', () => {
  it('agrees with the files it describes', () => {
    const rows = fileNames
      .filter((name): name is SheetedFile => name !== 'fact-sheet.json')
      .map((name) => {
        const file = dataFiles[name].parse(JSON.parse(textOf(name)))
        return factSheetRow(name, file as never, (problem) => expect.fail(problem))
      })
    expect(facts.factSheet()).toEqual(rows)
  })

  it('says how old prices are and how much of them nobody vouches for', () => {
    expect(facts.factSheet().find(({ file }) => file === 'service-prices.json')).toMatchObject({
      from: '2017-12-18',
      to: '2025-11-19',
      unverified: 42,
    })
  })
})

describe('delimited rows', () => {
  it('survive the round trip', () => {
    const cells = ['m5.large', 0.096, null, 5.86e-8, 0]
    expect(decodeRow(encodeRow(cells))).toEqual(cells)
    expect(encodeRow(['a', null, null])).toBe('a')
  })

  it.each([['a|b'], ['12'], ['']])('refuse the text %j, which would come back as something else', (cell) => {
    expect(() => encodeRow([cell, 'end'])).toThrow('cannot be kept')
  })
})

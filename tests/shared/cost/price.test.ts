import { describe, expect, it } from 'vitest'
import type { CostLine } from '../../../shared/catalog/costLine.ts'
import { exactly, range } from '../../../shared/catalog/costLine.ts'
import { estimate } from '../../../shared/cost/estimate.ts'
import { priceLine } from '../../../shared/cost/price.ts'
import { createPriceBook } from '../../../shared/cost/prices.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { fakeGraph } from '../../support/fakeGraph.ts'

const line = (part: Partial<CostLine>): CostLine => ({
  key: 'k',
  label: 'L',
  category: 'compute',
  unit: 'hour',
  quantity: exactly(730),
  price: { kind: 'ec2', instanceType: 'm5.large' },
  formula: 'f',
  ...part,
})
const price = (part: Partial<CostLine>, region = 'us-east-1', rates = {}) =>
  priceLine(line(part), region, createPriceBook(facts, rates))

describe('priceLine', () => {
  it('multiplies quantity and price, in whole micro-dollars', () => {
    // m5.large in us-east-1: 0.096 USD an hour (2026-07-20).
    expect(price({}).monthly).toEqual({ low: 70_080_000, expected: 70_080_000, high: 70_080_000 })
    expect(price({ quantity: range(0, 730, 1460) }).monthly).toEqual({
      low: 0,
      expected: 70_080_000,
      high: 140_160_000,
    })
    expect(price({ priceFactor: 0.12 }).monthly.expected).toBe(8_409_600)
  })

  it('keeps unknown usage unknown, and says what one unit costs', () => {
    const result = price({ quantity: null, price: { kind: 'service', id: 'nat-gateway.data' }, unit: 'GB' })
    expect(result.monthly).toEqual({ low: null, expected: null, high: null })
    expect(result.gap).toBe('depends on usage: $0.045 per GB')
  })

  it('tells which point of the range is unknown', () => {
    const result = price({ quantity: range(0, null, 100) })
    expect(result.monthly).toEqual({ low: 0, expected: null, high: 9_600_000 })
    expect(result.gap).toMatch(/^depends on usage \(expected\)/)
  })

  it('takes cheapest, first and dearest when AWS picks among several', () => {
    const keys = ['m5.large', 'c5.large', 'r5.large'].map((instanceType) => ({
      kind: 'ec2' as const,
      instanceType,
    }))
    const { price: chosen, monthly } = price({ price: keys, quantity: exactly(1000) })
    expect([chosen.low.key, chosen.expected.key, chosen.high.key]).toEqual([
      'ec2:c5.large',
      'ec2:m5.large',
      'ec2:r5.large',
    ])
    expect(monthly).toEqual({ low: 85_000_000, expected: 96_000_000, high: 126_000_000 })
  })

  it('shows a price that we lack as a gap, never as zero', () => {
    const result = price({ price: { kind: 'ec2', instanceType: 'mac2.metal' } })
    expect(result.monthly.expected).toBeNull()
    expect(result.gap).toMatch(/^no price: /)
  })

  it('costs nothing when nothing is used, whatever the price', () => {
    expect(price({ quantity: exactly(0), price: { kind: 'ec2', instanceType: 'mac2.metal' } })).toMatchObject(
      { monthly: { expected: 0 }, gap: null },
    )
  })

  it('counts units of a million', () => {
    const result = price({
      price: { kind: 'service', id: 'lambda.requests.x86' },
      quantity: exactly(3_500_000),
      unit: 'request',
    })
    expect(result.monthly.expected).toBe(700_000)
  })

  it('goes through the tiers of a price that falls with volume', () => {
    // Internet out of us-east-1: 0.09 for the first 10 TB, then 0.085 (2024-09-25).
    const result = price({
      price: { kind: 'tiers', id: 'data-transfer.internet-out' },
      quantity: exactly(10_240 + 1000),
      unit: 'GB',
    })
    expect(result.monthly.expected).toBe(Math.round((10_240 * 0.09 + 1000 * 0.085) * 1_000_000))
  })

  it('marks a price of another Region as an estimate, and gives the reason', () => {
    const result = price({ price: { kind: 'service', id: 'alb.lcu' } }, 'eu-west-1')
    expect(result.price.expected).toMatchObject({ estimated: true, usdPerUnit: 0.008 })
    expect(result.price.expected.note).toMatch(/us-east-1/)
  })

  it('prefers the user’s own rate, for one Region before all', () => {
    const rates = {
      'ec2:m5.large': { usdPerUnit: 0.05, note: 'EDP' },
      'ec2:m5.large@eu-west-1': { usdPerUnit: 0.06, note: '' },
    }
    expect(price({}, 'us-east-1', rates).price.expected).toMatchObject({
      usdPerUnit: 0.05,
      custom: true,
      note: 'EDP',
    })
    expect(price({}, 'eu-west-1', rates).price.expected).toMatchObject({
      usdPerUnit: 0.06,
      custom: true,
      note: null,
    })
  })
})

describe('estimate', () => {
  it('adds up to the micro-dollar, by node and by category', () => {
    const { report } = estimate(
      fakeGraph({
        a: { cost: () => [line({}), line({ key: 'v', category: 'storage', quantity: null })] },
        b: { cost: () => [line({})] },
      }),
      facts,
      {},
    )
    expect(report.total).toEqual({ low: 140_160_000, expected: 140_160_000, high: 140_160_000, gaps: 1 })
    expect(report.byNode.get('a')).toEqual({
      low: 70_080_000,
      expected: 70_080_000,
      high: 70_080_000,
      gaps: 1,
    })
    expect(report.byCategory.get('storage')?.gaps).toBe(1)
    expect(report.priceDates).toEqual({ oldest: '2026-07-20', newest: '2026-07-20' })
  })

  it('reports a component that throws, and prices the others', () => {
    const { report, faults } = estimate(
      fakeGraph({
        a: {
          cost: () => {
            throw new Error('bad sum')
          },
        },
        b: { cost: () => [line({})] },
      }),
      facts,
      {},
    )
    expect(report.lines).toHaveLength(1)
    expect(faults).toEqual([{ node: 'a', message: 'its cost could not be worked out: bad sum' }])
  })
})

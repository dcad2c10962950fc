import { afterEach, beforeEach, expect, test } from 'vitest'
import { Cost } from '../../../renderer/panels/cost/Cost.tsx'
import { priceText } from '../../../renderer/panels/cost/prices.ts'
import { differenceText, rangeText } from '../../../renderer/panels/parts/money.ts'
import { type FakeBench, fakeBench, node } from '../../support/fakeBench.ts'
import { line, snapshot } from '../../support/findings.ts'
import { click, type Rendered, render, type } from '../../support/render.tsx'

const gap = line({
  key: 'requests',
  label: 'Requests',
  category: 'requests',
  quantity: null,
  monthly: { low: null, expected: null, high: null },
  gap: 'depends on usage: $0.20 per million requests',
  unit_: { key: 'lambda.requests', usdPerUnit: 0.2, unit: 'million requests', unverified: true },
})

let bench: FakeBench
let page: Rendered
beforeEach(async () => {
  bench = fakeBench()
  const { actions } = bench.store.getState()
  actions.change('Add', [node('a', 'users')])
  actions.patch({ analysis: snapshot(bench.store.getState().history.document, [], [gap, line()]) })
  page = await render(bench, <Cost />)
})
afterEach(() => page.unmount())

const cells = () =>
  [...page.root.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))

test('totals, formula, price with its date; a gap is said and is no zero', () => {
  expect(page.text()).toContain('$146.00')
  expect(page.text()).toContain('Not included: 1 line that depends on usage.')
  const table = cells()
  expect(table[1]).toEqual(['a+ 1 by usage', '$73.00', '$146.00', '$292.00'])
  expect(table[2]?.slice(0, 2)).toEqual(['Instances', '1–4 instances × 730 h'])
  expect(table[2]?.[2]).toContain('$0.1 per hour')
  expect(table[2]?.[2]).toContain('2026-07-20')
  expect(table[3]).toEqual([
    'Requests',
    'depends on usage: $0.20 per million requests',
    expect.stringContaining('unverified'),
    '',
    'by usage',
    '',
  ])
})

test('a year is twelve months', async () => {
  await click(page.byRole('radio', 'Yearly'))
  expect(page.text()).toContain('$1,752.00')
  await click(page.byRole('radio', 'Monthly'))
})

test('by category', async () => {
  await click(page.byRole('radio', 'Category'))
  expect(cells().map(([first]) => first)).toContain('Compute')
  await click(page.byRole('radio', 'Component'))
})

test('a rate of one’s own is kept in the drawing, and given up again', async () => {
  await click(page.byRole('button', 'Instances'))
  expect(page.text()).toContain('They run all the time.')
  await click(page.byRole('button', /Set own rate/))
  const field = page.byLabel(/Own rate/)
  await type(field, '-1')
  expect(page.byRole('button', 'Set rate')).toHaveProperty('disabled', true)
  await type(field, '0.08')
  await type(page.byLabel('Note'), 'contract')
  await click(page.byRole('button', 'Set rate'))
  const rates = () => bench.store.getState().history.document.rates
  expect(rates()).toEqual({ 'ec2.m7g.large': { usdPerUnit: 0.08, note: 'contract' } })
  await click(page.byRole('button', /Set own rate/))
  await click(page.byRole('button', 'Use the price book'))
  expect(rates()).toEqual({})
})

test('prices in words', () => {
  expect(priceText(line())).toBe('$0.1 per hour')
  expect(priceText(line({ priceFactor: 0.12 }))).toBe('12 % of $0.1 per hour')
  expect(priceText(line({ unit_: { usdPerUnit: null } }))).toBe('no price')
  const { price } = line()
  expect(priceText(line({ price: { ...price, high: { ...price.high, usdPerUnit: 0.4 } } }))).toBe(
    '$0.1 to $0.4 per hour',
  )
})

test('both ends of a range are written alike', () => {
  expect(rangeText({ low: 461_770_000, high: 1_028_000_000 })).toBe('$462 – $1,028')
  expect(rangeText({ low: 80_000_000, high: 240_500_000 })).toBe('$80.00 – $240.50')
  expect(rangeText({ low: 5, high: 5 })).toBe('$0.000005')
  expect(differenceText(-3_100_000)).toBe('−$3.10')
  expect(differenceText(0)).toBe('no change')
})

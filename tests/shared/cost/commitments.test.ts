import { describe, expect, it } from 'vitest'
import { estimate } from '../../../shared/cost/estimate.ts'
import type { Settings } from '../../../shared/document/schema.ts'
import { commitmentSchema } from '../../../shared/document/schema.ts'
import { costCsv } from '../../../shared/exporters/costSummary/csv.ts'
import { costJson } from '../../../shared/exporters/costSummary/json.ts'
import { costMarkdown } from '../../../shared/exporters/costSummary/markdown.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { resolve } from '../../../shared/graph/resolve.ts'
import { drawing } from '../../support/builders.ts'

type Commitment = Settings['commitments'][number]
const commitment = (more: Partial<Commitment>): Commitment => commitmentSchema.parse(more)

/** 2 to 4 m5.large, of which two run in any case: 2 × 730 h × $0.096 = $140.16. */
function report(...commitments: readonly Commitment[]) {
  const document = drawing()
    .settings({ commitments })
    .add('autoscaling-group', 'web', { instanceType: 'm5.large', minSize: 2, desiredCapacity: 3, maxSize: 4 })
    .document()
  return estimate(resolve(document), facts, {}).report
}

const plain = report()
const onDemand = plain.lines.find(({ key }) => key === 'on-demand')
const steady = onDemand?.monthly.low ?? expect.fail('there is no On-Demand line')

describe('commitments', () => {
  it('are absent from a drawing that has none', () => expect(plain.commitments).toBeUndefined())

  it('leave every On-Demand figure as it is', () => {
    const committed = report(commitment({}))
    expect(committed.lines).toEqual(plain.lines)
    expect(committed.total).toEqual(plain.total)
  })

  it('save the same at every size: the share is of what always runs', () => {
    const { percent } = facts.commitmentDiscount('m5.large', 'standard', '1y', 'no-upfront')
    const made = report(commitment({ kind: 'standard-ri', sharePercent: 50 })).commitments
    const saving = Math.round(steady / 2) - Math.round((steady / 2) * (1 - (percent ?? 0) / 100))
    expect(percent).toBeGreaterThan(20)
    expect(made?.saved.low).toBeCloseTo(saving, -1)
    expect(made?.saved).toEqual({ low: made?.saved.low, expected: made?.saved.low, high: made?.saved.low })
    expect(made?.total.expected).toBe(plain.total.expected - (made?.saved.expected ?? 0))
  })

  it('pay for an hourly amount that nothing uses, and say so', () => {
    const made = report(commitment({ usdPerHour: 1 })).commitments
    const unused = made?.savings.find(({ nodeId }) => nodeId === null)
    expect(unused?.saving.low).toBeLessThan(unused?.saving.high ?? 0)
    expect(unused?.saving.high).toBeLessThan(0)
    expect(made?.total.low).toBeGreaterThan(plain.total.low)
  })

  it('come one after the other and never cover anything twice', () => {
    const made = report(
      commitment({ kind: 'compute-savings-plan', sharePercent: 100 }),
      commitment({ kind: 'standard-ri', sharePercent: 100 }),
    ).commitments
    expect(made?.savings.map(({ commitment: title }) => title.split(',')[0])).toEqual([
      'Standard Reserved Instances',
      'Compute Savings Plan',
    ])
    expect(made?.savings.reduce((sum, { covered }) => sum + covered.low, 0)).toBe(steady)
  })

  it('count nothing as saved where no discount is known, and tell why', () => {
    const document = drawing()
      .settings({ commitments: [commitment({})] })
      .add('ec2-instance', 'new', { instanceType: 'm8g.large' })
      .document()
    const known = facts.commitmentDiscount('m8g.large', 'compute-savings-plan', '1y', 'no-upfront')
    const made = estimate(resolve(document), facts, {}).report.commitments
    expect(known.percent).toBeNull()
    expect(made?.saved).toEqual({ low: 0, expected: 0, high: 0 })
    expect(made?.savings[0]?.note).toContain('m8g.large')
  })

  it('keep to the families that they name', () => {
    const made = report(commitment({ families: ['c5'] })).commitments
    expect(made?.savings).toEqual([])
  })

  it('tell what is paid at the start', () => {
    const at = (payment: Commitment['payment']) =>
      report(commitment({ kind: 'standard-ri', payment, sharePercent: 100 })).commitments?.upfront ?? 0
    expect(at('no-upfront')).toBe(0)
    expect(at('all-upfront')).toBeGreaterThan(steady * 12 * 0.4)
    expect(at('all-upfront')).toBeLessThan(steady * 12)
    expect(at('partial-upfront')).toBeLessThan(at('all-upfront'))
  })

  it('are refused by the hour for Reserved Instances', () =>
    expect(commitmentSchema.safeParse({ kind: 'standard-ri', usdPerHour: 1 }).success).toBe(false))

  it('stand in every cost summary, beside the On-Demand total', () => {
    const committed = report(commitment({}))
    const text = costMarkdown(committed, 'Test')
    expect(text).toContain('## With commitments')
    expect(text).toMatch(/\| \*\*Total, USD a month\*\* \| \$/)
    expect(text).toMatch(/\?\d+(\.\d+)? %/)
    expect(costCsv(committed)).toMatch(/commitment,USD-month/)
    expect(JSON.parse(costJson(committed, 'Test')).commitments.total.expectedUsd).toBeLessThan(
      JSON.parse(costJson(committed, 'Test')).total.expectedUsd,
    )
    expect(costMarkdown(plain, 'Test')).not.toContain('commitments')
  })
})

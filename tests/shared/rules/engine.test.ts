import { describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { resolve } from '../../../shared/graph/resolve.ts'
import { defineRule, type Rule, type Verdict } from '../../../shared/rules/define.ts'
import { runRules, sortFindings } from '../../../shared/rules/engine.ts'
import { rules } from '../../../shared/rules/index.ts'
import { TODAY } from '../../support/fixtures.ts'
import { draw, network } from './draw.ts'

const verdict = (node: string | null, extra: Partial<Verdict> = {}): Verdict => ({
  node,
  message: 'It is so.',
  advice: 'Do something.',
  ...extra,
})

const ruleThat = (check: Rule['check'], extra: Partial<Rule> = {}): Rule =>
  defineRule({
    id: 'OPS999',
    slug: 'made-up',
    title: 'Made up for a test',
    severity: 'warning',
    pillar: 'operations',
    why: 'It shows what the engine does.',
    docs: 'https://docs.aws.amazon.com/',
    examples: { good: [], bad: [] },
    check,
    ...extra,
  })

const drawing = draw({ ...network(), web: ['autoscaling-group', 'private'] })

function run(list: readonly Rule[], document: Document = drawing, today: string | null = TODAY) {
  return runRules(list, resolve(document), facts, { today }, document.suppressions)
}

describe('a rule that throws', () => {
  const broken = ruleThat(
    // biome-ignore lint/correctness/useYield: it fails before it has anything to say
    function* () {
      throw new Error('no such thing')
    },
    { id: 'OPS998' },
  )

  it('becomes one finding that names it, and the others still run', () => {
    const found = run([broken, ruleThat(() => [verdict('web')])])
    expect(found.map(({ ruleId, severity, message }) => ({ ruleId, severity, message }))).toEqual([
      { ruleId: 'INTERNAL', severity: 'error', message: 'rule OPS998: no such thing' },
      { ruleId: 'OPS999', severity: 'warning', message: 'It is so.' },
    ])
  })

  it('leaves all real rules standing', () => {
    const without = run(rules).length
    expect(run([broken, ...rules])).toHaveLength(without + 1)
  })

  it('keeps what it said before', () => {
    const halfway = ruleThat(function* () {
      yield verdict('web')
      throw new Error('then it broke')
    })
    expect(run([halfway]).map(({ ruleId }) => ruleId)).toEqual(['OPS999', 'INTERNAL'])
  })
})

describe('a verdict', () => {
  it('that cannot tell is information, whatever the level of its rule', () => {
    const unsure = ruleThat(() => [verdict('web', { cannotTell: true })], { severity: 'error' })
    expect(run([unsure])[0]).toMatchObject({ severity: 'info', cannotTell: true })
  })

  it('about what nobody drew is dropped', () => {
    const alone = draw({ web: ['autoscaling-group', null] })
    const everything = ruleThat((graph) => [...graph.nodes.keys()].map((id) => verdict(id)))
    expect(resolve(alone).nodes.size).toBeGreaterThan(1)
    expect(run([everything], alone).map(({ node }) => node)).toEqual(['web'])
  })

  it('may be about the drawing as a whole', () => {
    expect(run([ruleThat(() => [verdict(null, { path: ['region'] })])])[0]).toMatchObject({
      key: 'OPS999   region',
      node: null,
    })
  })
})

describe('a suppression', () => {
  const says = ruleThat(() => [verdict('web'), verdict('network')])
  const silenced = (
    suppression: Partial<Document['suppressions'][string]>,
    today: string | null = TODAY,
  ): readonly (string | null)[] =>
    run(
      [says],
      draw(
        { ...network(), web: ['autoscaling-group', 'private'] },
        [],
        {},
        {
          quiet: { rule: 'OPS999', reason: 'Accepted in review 12.', ...suppression },
        },
      ),
      today,
    ).map((finding) => finding.suppressed)

  it('carries its reason to the finding', () => {
    expect(silenced({ node: 'web' })).toEqual(['Accepted in review 12.', null])
  })

  it('without a node silences the rule everywhere', () => {
    expect(silenced({})).toEqual(['Accepted in review 12.', 'Accepted in review 12.'])
  })

  it('of another rule silences nothing', () => {
    expect(silenced({ rule: 'OPS997' })).toEqual([null, null])
  })

  it('holds until the end of its day, and without a clock for ever', () => {
    expect(silenced({ node: 'web', until: TODAY })).toEqual(['Accepted in review 12.', null])
    expect(silenced({ node: 'web', until: '2026-11-23' })).toEqual([null, null])
    expect(silenced({ node: 'web', until: '2026-11-23' }, null)).toEqual(['Accepted in review 12.', null])
  })
})

it('findings are listed worst first, and otherwise always in the same order', () => {
  const info = ruleThat(() => [verdict('web'), verdict('network')], { id: 'OPS001', severity: 'info' })
  const error = ruleThat(() => [verdict('web'), verdict('network')], { id: 'OPS002', severity: 'error' })
  const found = run([info, error])
  const sorted = sortFindings(found).map(({ severity, node }) => `${severity} ${node}`)
  expect(sorted).toEqual(['error network', 'error web', 'info network', 'info web'])
  expect(sortFindings([...found].reverse())).toEqual(sortFindings(found))
})

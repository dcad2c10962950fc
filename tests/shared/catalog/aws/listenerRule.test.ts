import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prioritiesOf, type RuleInput } from '../../../../shared/catalog/aws/listenerRule.ts'

const rule = (edgeId: string, more: Partial<RuleInput>): RuleInput => ({
  edgeId,
  hostHeaders: [],
  pathPatterns: [],
  priority: null,
  ...more,
})
const order = (rules: readonly RuleInput[]) =>
  [...prioritiesOf(rules)].sort(([, a], [, b]) => a - b).map(([edgeId]) => edgeId)

describe('prioritiesOf', () => {
  it('tries the more specific rule first', () => {
    expect(
      order([
        rule('short-path', { pathPatterns: ['/*'] }),
        rule('long-path', { pathPatterns: ['/api/orders/*'] }),
        rule('host', { hostHeaders: ['api.example.com'] }),
        rule('wide-host', { hostHeaders: ['*.example.com'] }),
        rule('host-and-path', { hostHeaders: ['api.example.com'], pathPatterns: ['/v2/*'] }),
        rule('exact-path', { pathPatterns: ['/api/orders/'] }),
        rule('default', {}),
      ]),
    ).toEqual(['host-and-path', 'host', 'wide-host', 'exact-path', 'long-path', 'short-path'])
  })

  it('lets the least specific of alternatives decide', () => {
    expect(
      order([
        rule('either', { pathPatterns: ['/a/very/long/path/*', '/*'] }),
        rule('one', { pathPatterns: ['/api/*'] }),
      ]),
    ).toEqual(['one', 'either'])
  })

  it('keeps what the user set, and out of its way', () => {
    const fixed = prioritiesOf([
      rule('mine', { pathPatterns: ['/x/*'], priority: 7 }),
      rule('auto', { pathPatterns: ['/x/*'] }),
    ])
    expect(fixed.get('mine')).toBe(7)
    expect(fixed.get('auto')).not.toBe(7)
  })

  it('gives every rule a number of its own, which stays when others come', () => {
    const rules = fc.uniqueArray(
      fc.record({
        edgeId: fc.stringMatching(/^[a-z0-9]{1,12}$/),
        path: fc.stringMatching(/^\/[a-z]{0,6}\*?$/),
      }),
      { selector: ({ edgeId }) => edgeId, minLength: 2, maxLength: 100 },
    )
    fc.assert(
      fc.property(rules, (list) => {
        const inputs = list.map(({ edgeId, path }) => rule(edgeId, { pathPatterns: [path] }))
        const priorities = prioritiesOf(inputs)
        expect(new Set(priorities.values()).size).toBe(inputs.length)
        for (const priority of priorities.values()) {
          expect(priority).toBeGreaterThanOrEqual(1)
          expect(priority).toBeLessThanOrEqual(50_000)
        }
      }),
    )
    const before = prioritiesOf([rule('edge1', { pathPatterns: ['/api/*'] })])
    const after = prioritiesOf([
      rule('edge0', { pathPatterns: ['/app/*'] }),
      rule('edge1', { pathPatterns: ['/api/*'] }),
      rule('edge2', { pathPatterns: ['/api/v2/*'] }),
    ])
    expect(after.get('edge1')).toBe(before.get('edge1'))
  })
})

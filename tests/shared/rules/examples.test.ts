import { describe, expect, it } from 'vitest'
import { analyze } from '../../../shared/analysis.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { facts } from '../../../shared/facts/facts.ts'
import type { Rule } from '../../../shared/rules/define.ts'
import { rules } from '../../../shared/rules/index.ts'
import { ruleFixture, ruleFixtureNames, TODAY } from '../../support/fixtures.ts'

const findings = (document: Document) => analyze(document, facts, { today: TODAY }).findings
const of = (rule: Rule, document: Document) =>
  findings(document).filter((finding) => finding.ruleId === rule.id)

describe('the rules', () => {
  it('are at least 30', () => {
    expect(rules.length).toBeGreaterThanOrEqual(30)
  })

  it('leave no fixture unused', () => {
    const used = new Set(rules.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad]))
    expect(ruleFixtureNames().filter((name) => !used.has(name))).toEqual([])
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('declares itself whole', () => {
    expect(id).toMatch(/^(SEC|REL|PERF|COST|OPS|SUS)\d{3}$/)
    expect(rule.docs).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|aws\.amazon\.com)\/.+/)
    expect(rule.why.length).toBeGreaterThan(30)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.bad)('is set off by %s', (name) => {
    const found = of(rule, ruleFixture(name))
    expect(found.length).toBeGreaterThan(0)
    for (const finding of found) {
      expect(finding.message).toMatch(/[.?]$/)
      expect(finding.advice).toMatch(/[.?]$/)
    }
  })

  it.each(rule.examples.good)('stays silent on %s', (name) => {
    expect(of(rule, ruleFixture(name)).filter((finding) => !finding.cannotTell)).toEqual([])
  })

  it('has fixtures that are sound but for what they show', () => {
    for (const name of [...rule.examples.good, ...rule.examples.bad]) {
      const faults = findings(ruleFixture(name)).filter(
        (finding) => finding.ruleId === 'DRAWING' || finding.ruleId === 'INTERNAL',
      )
      expect(faults.map((fault) => `${name}: ${fault.message}`)).toEqual([])
    }
  })

  it('fixes what it offers to fix, and breaks nothing else', () => {
    for (const name of rule.examples.bad) {
      const document = ruleFixture(name)
      const before = findings(document)
      for (const finding of before.filter((candidate) => candidate.ruleId === id && candidate.fix !== null)) {
        const change = applyOperations(document, finding.fix?.operations ?? [])
        if (!change.ok)
          throw new Error(`${name}: the fix of ${finding.key} was refused: ${change.error.reason}`)
        const after = findings(change.value.document)
        expect(after.map((one) => one.key)).not.toContain(finding.key)
        const errorsBefore = new Set(before.filter((one) => one.severity === 'error').map((one) => one.key))
        expect(
          after
            .filter((one) => one.severity === 'error' && !errorsBefore.has(one.key))
            .map((one) => one.message),
        ).toEqual([])
      }
    }
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../shared/document/codec.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Rule } from '../../../shared/rules/define.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { rules } from '../../../shared/rules/index.ts'
import { ruleFixture, ruleFixtureNames } from '../../support/fixtures.ts'
import { root } from '../../support/sources.ts'
import { findingsOf } from './draw.ts'

// Each drawing is asked about by many rules; what is said of it never changes.
const drawings = new Map(ruleFixtureNames().map((name) => [name, ruleFixture(name)]))
const said = new Map<string, readonly Finding[]>()

function drawing(name: string): Document {
  const found = drawings.get(name)
  if (!found) throw new Error(`There is no drawing tests/fixtures/rules/${name}.cantilever`)
  return found
}

function findings(name: string): readonly Finding[] {
  const known = said.get(name) ?? findingsOf(drawing(name))
  said.set(name, known)
  return known
}

const of = (rule: Rule, name: string) => findings(name).filter((finding) => finding.ruleId === rule.id)
const isSound = (finding: Finding) => finding.ruleId !== 'DRAWING' && finding.ruleId !== 'INTERNAL'

describe('the rules', () => {
  it('are at least 30', () => {
    expect(rules.length).toBeGreaterThanOrEqual(30)
  })

  it('leave no fixture unused', () => {
    const used = new Set(rules.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad]))
    expect(ruleFixtureNames().filter((name) => !used.has(name))).toEqual([])
  })
})

describe('a drawing that is a good example, and never a bad one,', () => {
  const bad = new Set(rules.flatMap((rule) => rule.examples.bad))
  const good = new Set(rules.flatMap((rule) => rule.examples.good).filter((name) => !bad.has(name)))

  it.each([...good])('%s, has no error of any kind', (name) => {
    expect(
      findings(name)
        .filter((finding) => finding.severity === 'error')
        .map((finding) => `${finding.ruleId} ${finding.message}`),
    ).toEqual([])
  })
})

describe.each(ruleFixtureNames())('the drawing %s', (name) => {
  it('is written as the app itself writes it', () => {
    const text = readFileSync(join(root, `tests/fixtures/rules/${name}.cantilever`), 'utf8')
    expect(encode(drawing(name))).toBe(text)
  })

  it('is sound, but for what it shows', () => {
    expect(
      findings(name)
        .filter((one) => !isSound(one))
        .map((one) => one.message),
    ).toEqual([])
  })

  it('gets each finding once', () => {
    const keys = findings(name).map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('declares itself whole', () => {
    expect(id).toMatch(/^(SEC|REL|PERF|COST|OPS|SUS)\d{3}$/)
    expect(rule.docs).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|aws\.amazon\.com)\/.+/)
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
    expect(rule.why.length).toBeGreaterThan(30)
    expect(rule.why).toMatch(/\.$/)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.bad)('is set off by %s', (name) => {
    const found = of(rule, name)
    expect(found.length).toBeGreaterThan(0)
    for (const finding of found) {
      expect(finding.message).toMatch(/[.?]$/)
      expect(finding.advice).toMatch(/[.?]$/)
      expect(`${finding.message} ${finding.advice}`).not.toMatch(/undefined|null|NaN|Infinity|\[object/)
    }
  })

  it.each(rule.examples.good)('stays silent on %s', (name) => {
    expect(of(rule, name).filter((finding) => !finding.cannotTell)).toEqual([])
  })

  it('fixes what it offers to fix, and breaks nothing else', () => {
    for (const name of rule.examples.bad) {
      const before = findings(name)
      for (const finding of of(rule, name)) {
        if (finding.fix === null) continue
        const change = applyOperations(drawing(name), finding.fix.operations)
        if (!change.ok)
          throw new Error(`${name}: the fix of ${finding.key} was refused: ${change.error.reason}`)
        const after = findingsOf(change.value.document)
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

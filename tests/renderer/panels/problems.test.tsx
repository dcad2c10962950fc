import { act } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Problems } from '../../../renderer/panels/problems/Problems.tsx'
import { countKinds, groupFindings } from '../../../renderer/panels/problems/select.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { type FakeBench, fakeBench, node } from '../../support/fakeBench.ts'
import { finding, line, report, snapshot } from '../../support/findings.ts'
import { click, type Rendered, render, settle, type } from '../../support/render.tsx'

const fix: Finding['fix'] = {
  title: 'Open it to the office only',
  operations: [{ verb: 'setConfig', id: 'a', path: ['cidrs'], value: ['10.0.0.0/8'] }],
}
const findings = [
  finding({
    ruleId: 'SEC001',
    node: 'a',
    severity: 'error',
    message: 'Open to everyone.',
    pillar: 'security',
    fix,
  }),
  finding({ ruleId: 'REL002', node: 'b', message: 'Only one Availability Zone.' }),
  finding({
    ruleId: 'OPS003',
    node: 'b',
    severity: 'info',
    cannotTell: true,
    message: 'The image is not known.',
  }),
  finding({ ruleId: 'COST004', node: 'b', suppressed: 'agreed with finance', message: 'Old volume type.' }),
  finding({ ruleId: 'DRAWING', severity: 'error', message: 'A faulty setting.', docs: null, why: '' }),
]

let bench: FakeBench
let page: Rendered
beforeEach(async () => {
  bench = fakeBench({
    preview: async (operations) => {
      const next = applyOperations(bench.store.getState().history.document, operations)
      if (!next.ok) throw new Error(next.error.reason)
      return {
        findings: findings.slice(1),
        cost: report([line({ monthly: { low: 1e6, expected: 150_000_000, high: 3e8 } })]),
      }
    },
  })
  const { actions } = bench.store.getState()
  actions.change('Add', [node('a', 'users', { name: 'Office' }), node('b', 'users', { name: 'World' })])
  actions.patch({ analysis: snapshot(bench.store.getState().history.document, findings, [line()]) })
  page = await render(bench, <Problems />)
})
afterEach(() => page.unmount())

const rows = () => [...page.root.querySelectorAll('li')].map((row) => row.textContent ?? '')
const studio = () => bench.store.getState()

test('worst first, what cannot be told apart, what is suppressed hidden until asked for', async () => {
  expect([...page.root.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
    'Errors 2',
    'Warnings 1',
    'Cannot tell 1',
  ])
  await click(page.byRole('button', /1 suppressed/))
  expect(page.text()).toContain('Suppressed: agreed with finance')
  await click(page.byRole('button', /1 suppressed/))
})

test('a kind can be hidden, and text narrows the list down', async () => {
  await click(page.byRole('button', /2 errors/))
  expect(rows().join()).not.toContain('Open to everyone')
  await click(page.byRole('button', /2 errors/))
  const search = page.root.querySelector<HTMLInputElement>('input[type=search]')
  if (!search) throw new Error('no search field')
  await type(search, 'office open')
  expect(rows()).toHaveLength(1)
  await type(search, '')
})

test('a click selects the component and brings it into view', async () => {
  await click(page.byRole('button', /Only one Availability Zone/))
  expect(studio().selection.nodes).toEqual(['b'])
  expect(studio().focus?.nodes).toEqual(['b'])
})

test('why it matters, what to do, and the page that says so', async () => {
  const why = page.root.querySelectorAll('button[aria-expanded]')
  const last = [...why].find((button) => button.textContent?.startsWith('Why'))
  if (!last) throw new Error('no Why')
  await click(last)
  expect(page.text()).toContain('Make it so.')
})

test('a fix shows what it changes, costs and settles; applying it is one step', async () => {
  await click(page.byRole('button', /Fix…/))
  await settle()
  const preview = page.root.querySelector('section[aria-label^="Preview"]')?.textContent ?? ''
  expect(preview).toContain('Office: Address ranges: 0.0.0.0/0 → 10.0.0.0/8')
  expect(preview).toContain('+$4.00')
  expect(preview).toContain('Settles 1 problem.')
  const steps = studio().history.done.length
  await click(page.byRole('button', 'Apply'))
  expect(studio().history.done).toHaveLength(steps + 1)
  expect(studio().history.document.nodes.a?.config).toEqual({ cidrs: ['10.0.0.0/8'] })
  await act(async () => studio().actions.undo())
  expect(studio().history.document.nodes.a?.config).toEqual({})
})

test('suppressing needs a reason of ten characters, and can end on a day', async () => {
  await click(page.byRole('button', 'Suppress REL002…'))
  const submit = page.byRole('button', 'Suppress')
  expect(submit).toHaveProperty('disabled', true)
  await type(page.byLabel('Why is it all right?'), 'a test system')
  const until = page.root.querySelector<HTMLInputElement>('input[type=date]')
  if (!until) throw new Error('no date')
  await type(until, '2027-01-31')
  await click(submit)
  expect(Object.values(studio().history.document.suppressions)).toEqual([
    { rule: 'REL002', node: 'b', reason: 'a test system', until: '2027-01-31' },
  ])
})

test('faults of the drawing itself cannot be silenced', () => {
  expect(page.queryRole('button', 'Suppress DRAWING…')).toBeNull()
})

test('grouping by component puts the worst first and names the drawing', () => {
  const view = { hidden: new Set<never>(), grouping: 'component' as const, search: '' }
  const groups = groupFindings(findings, view, (id) => ({ a: 'Office', b: 'World' })[id] ?? id)
  expect(groups.map(({ title, findings: list }) => [title, list.length])).toEqual([
    ['Office', 1],
    ['The drawing', 1],
    ['World', 3],
  ])
  expect(countKinds(findings)).toEqual({ error: 2, warning: 1, info: 0, unknown: 1, suppressed: 1 })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze, exportContext } from '../../shared/analysis.ts'
import { stableJson } from '../../shared/base/stableJson.ts'
import type { ComponentSpec } from '../../shared/catalog/define.ts'
import { describeForm, type FormField } from '../../shared/catalog/form.ts'
import { components } from '../../shared/catalog/index.ts'
import { estimate } from '../../shared/cost/estimate.ts'
import type { PricedLine } from '../../shared/cost/report.ts'
import type { Document } from '../../shared/document/schema.ts'
import { exportFiles } from '../../shared/exporters/index.ts'
import { facts } from '../../shared/facts/facts.ts'
import { UNLISTED } from '../../shared/facts/prices.ts'
import type { Graph } from '../../shared/graph/graph.ts'
import { resolve } from '../../shared/graph/resolve.ts'
import { buildPlan } from '../../shared/plan/build.ts'
import type { DeploymentPlan } from '../../shared/plan/plan.ts'
import { type Drawing, drawing } from './builders.ts'
import { TODAY } from './fixtures.ts'
import { printCost, printOutput, printParameter, printResource } from './printPlan.ts'
import { root } from './sources.ts'

/**
 * Settings for a single node of the component, which is put where it belongs; or a function that draws whatever the
 * case needs, with at least one node of the component in it.
 */
export type ComponentCase = Readonly<Record<string, unknown>> | ((drawing: Drawing) => unknown)

/**
 * Everything that holds for every component, and what each case turns into, as files to read and review:
 * tests/golden/components/<type>.<case>.txt. `vitest run -u` writes them anew.
 */
export function describeComponent(
  spec: ComponentSpec,
  { cases }: { readonly cases: Readonly<Record<string, ComponentCase>> },
): void {
  describe(spec.type, () => {
    describeDeclaration(spec)
    describe.each(Object.entries(cases))('%s', (name, oneCase) => {
      const document = drawCase(spec, oneCase)
      const graph = resolve(document)
      const plan = buildPlan(graph)
      const { report, faults } = estimate(graph, facts, {})
      const own = [...graph.nodes.values()].filter((node) => node.type === spec.type && !node.implied)
      const lines = report.lines.filter((line) => own.some((node) => node.id === line.nodeId))

      it('is a sound drawing that becomes resources', () => {
        expect(graph.problems).toEqual([])
        expect(plan.faults).toEqual([])
        expect(faults).toEqual([])
        expect(own.length).toBeGreaterThan(0)
        for (const { logicalId, type } of plan.stacks.flatMap(({ resources }) => resources)) {
          expect(logicalId).toMatch(/^[A-Za-z0-9]{1,255}$/)
          expect(type).toMatch(/^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$/)
        }
      })

      it('is handed over in every format', () => {
        const { input, about } = exportContext(
          document,
          analyze(document, facts, { today: TODAY }),
          facts,
          TODAY,
        )
        const files = exportFiles('all', input, about)
        expect(files.ok ? [] : files.error).toEqual([])
      })

      it('says in a few words what matters', () => {
        for (const node of own) {
          const summary = spec.summary(node.config)
          expect(summary.length).toBeGreaterThan(0)
          expect(summary.filter((text) => text.trim() === '' || text.length > 60)).toEqual([])
        }
      })

      it('costs what can be counted, and says what cannot', () => {
        for (const node of own) {
          const keys = lines.filter(({ nodeId }) => nodeId === node.id).map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
        }
        for (const line of lines) checkLine(line)
      })

      it('is the same every time', () => {
        const again = resolve(document)
        expect(stableJson(buildPlan(again))).toBe(stableJson(plan))
        expect(stableJson(estimate(again, facts, {}).report.lines)).toBe(stableJson(report.lines))
      })

      it('becomes what the golden file shows', async () => {
        await expect(golden(document, graph, plan, lines, own)).toMatchFileSnapshot(
          join(root, `tests/golden/components/${spec.type}.${name}.txt`),
        )
      })
    })
  })
}

function describeDeclaration(spec: ComponentSpec): void {
  it('declares itself whole', () => {
    expect(components).toContain(spec)
    expect(spec.docs).toMatch(/^https:\/\/(docs\.)?aws\.amazon\.com\/.+/)
    expect(spec.description).toMatch(/\.$/)
    expect(existsSync(join(root, 'assets/icons', `${spec.icon}.svg`)), `assets/icons/${spec.icon}.svg`).toBe(
      true,
    )
    const { inside, wrapIn } = spec.placement
    expect(inside.length).toBeGreaterThan(0)
    if (wrapIn !== undefined) expect(inside).toContain(wrapIn)
    // Dropped on the empty canvas it must either stay there or bring its container along.
    else expect(inside).toContain('canvas')
  })

  it('has defaults for everything, and refuses settings that it does not know', () => {
    expect(spec.config.safeParse({}).error?.issues ?? []).toEqual([])
    for (const path of groupsOf(describeForm(spec.config))) {
      const written = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), { 'no-such-setting': 1 })
      const issues = spec.config.safeParse(written).error?.issues ?? []
      expect(
        issues.some(({ code }) => code === 'unrecognized_keys'),
        `${path.join('.')} accepts any key`,
      ).toBe(true)
    }
  })

  it('explains every setting', () => {
    expect(unexplained(describeForm(spec.config), [])).toEqual([])
  })
}

/** Paths of the settings that are groups of settings, the whole included. */
function groupsOf(field: FormField, path: readonly string[] = []): (readonly string[])[] {
  if (field.kind !== 'group') return []
  return [path, ...Object.entries(field.fields).flatMap(([key, inner]) => groupsOf(inner, [...path, key]))]
}

function unexplained(field: FormField, path: readonly string[]): string[] {
  switch (field.kind) {
    case 'group':
      return Object.entries(field.fields).flatMap(([key, inner]) => {
        const here = [...path, key]
        const missing = inner.description === null || inner.title.trim() === '' ? [here.join('.')] : []
        return [...missing, ...unexplained(inner, here)]
      })
    case 'list':
      return unexplained(field.item, [...path, '[]'])
    case 'map':
      return unexplained(field.value, [...path, '{}'])
    default:
      return []
  }
}

/** Classes with local disks, which Multi-AZ DB clusters want, are not in the price book: the report has to say so. */
const WITHOUT_PRICE = /^rds:db\.[a-z]\d[a-z]*d\./

function checkLine({ key, quantity, formula, unit, gap, monthly, price }: PricedLine): void {
  expect(formula.trim(), `${key} has no formula`).not.toBe('')
  expect(unit.trim(), `${key} has no unit`).not.toBe('')
  const points = [quantity?.low ?? null, quantity?.expected ?? null, quantity?.high ?? null]
  const known = points.filter((point) => point !== null)
  expect(
    known.filter((point) => point < 0 || !Number.isFinite(point)),
    `${key} counts less than nothing`,
  ).toEqual([])
  expect(
    known.toSorted((a, b) => a - b),
    `${key}: low, expected and high are out of order`,
  ).toEqual(known)
  if (known.length < points.length) {
    expect(gap, `${key} is not known, but no gap is told`).not.toBeNull()
    expect(Object.values(monthly)).toContain(null)
  } else if (price.expected.source === UNLISTED) {
    expect(gap, `${key} has no price, but no gap is told`).toContain(price.expected.note ?? 'a note')
    if (points.some((point) => point !== 0)) expect(Object.values(monthly)).toContain(null)
  } else if (price.expected.usdPerUnit === null && WITHOUT_PRICE.test(price.expected.key)) {
    expect(gap, `${key} has no price, but no gap is told`).toContain('no price')
    expect(Object.values(monthly)).toContain(null)
  } else {
    expect(price.expected.usdPerUnit, `${key}: no price ${price.expected.key}`).not.toBeNull()
    expect(gap).toBeNull()
  }
}

function drawCase(spec: ComponentSpec, oneCase: ComponentCase): Document {
  const picture = drawing()
  if (typeof oneCase === 'function') oneCase(picture)
  else place(picture, spec, 'subject', oneCase)
  return picture.document()
}

/** Adds the node, inside the containers that it cannot do without. */
function place(
  picture: Drawing,
  spec: ComponentSpec,
  id: string,
  config: Readonly<Record<string, unknown>>,
): void {
  const { inside } = spec.placement
  const kind = inside.includes('canvas') ? null : (inside[0] ?? null)
  if (kind === null) {
    picture.addRaw(spec.type, id, config)
    return
  }
  const container = components.find((candidate) => candidate.container?.kind === kind)
  if (!container) throw new Error(`No component is a container of the kind "${kind}"`)
  place(picture, container, kind, {})
  picture.inside(kind, () => picture.addRaw(spec.type, id, config))
}

function golden(
  document: Document,
  graph: Graph,
  plan: DeploymentPlan,
  lines: readonly PricedLine[],
  own: Graph['nodes'] extends ReadonlyMap<string, infer Node> ? readonly Node[] : never,
): string {
  const ids = new Set(own.map(({ id }) => id))
  const touches = (edgeId: string) => {
    const edge = graph.edges.get(edgeId)
    return edge !== undefined && (ids.has(edge.from.id) || ids.has(edge.to.id))
  }
  const resources = plan.stacks
    .flatMap((stack) => stack.resources)
    .filter(({ origin }) => (origin.kind === 'edge' ? touches(origin.id) : ids.has(origin.id)))
  const named = new Set(resources.flatMap(({ needs }) => needs))
  const parameters = plan.stacks
    .flatMap((stack) => stack.parameters)
    .filter(({ name }) => named.has(name) || own.some((node) => name.startsWith(node.logicalName)))
  const outputs = plan.stacks
    .flatMap((stack) => stack.outputs)
    .filter(({ name }) => own.some((node) => name.startsWith(node.logicalName)))
  const section = (title: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : [`## ${title}\n\n${entries.join('\n')}`]
  return `${[
    ...section(
      'settings',
      own.map((node) => `${node.id}: ${stableJson(document.nodes[node.id]?.config ?? {}).trimEnd()}`),
    ),
    ...section(
      'card',
      own.map((node) => node.spec.summary(node.config).join(' · ')),
    ),
    ...section('parameters', parameters.map(printParameter)),
    ...section('resources', resources.map(printResource)),
    ...section('outputs', outputs.map(printOutput)),
    ...section('cost', lines.map(printCost)),
  ].join('\n\n')}\n`
}

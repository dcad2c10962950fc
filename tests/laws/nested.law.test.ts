import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExportPath } from '../../shared/base/exportPath.ts'
import type { Document } from '../../shared/document/schema.ts'
import { exceeded, TEMPLATE_LIMITS } from '../../shared/exporters/cloudformation/nested/limits.ts'
import { type Nested, nest, templateSize } from '../../shared/exporters/cloudformation/nested/nest.ts'
import { buildTemplate, type TemplateValue } from '../../shared/exporters/cloudformation/template.ts'
import { templateFiles } from '../../shared/exporters/templates.ts'
import { resolve } from '../../shared/graph/resolve.ts'
import { buildPlan } from '../../shared/plan/build.ts'
import type { DeploymentPlan, StackPlan } from '../../shared/plan/plan.ts'
import { example, exampleNames } from '../support/fixtures.ts'
import { largeDocument } from '../support/generate.ts'
import { validDocument } from '../support/randomDocument.ts'

type Json = { readonly [key: string]: TemplateValue }
interface Template {
  readonly Parameters?: Json
  readonly Conditions?: Json
  readonly Resources: { readonly [id: string]: Json }
  readonly Outputs?: { readonly [name: string]: Json }
}

const byTier = (document: Document): Document => ({
  ...document,
  settings: { ...document.settings, nestedStacks: 'tiers' },
})
const planOf = (document: Document): DeploymentPlan => buildPlan(resolve(document))

function nestedOf(stack: StackPlan): Nested {
  const nested = nest(stack)
  if (!nested) throw new Error(`${stack.name} is not nested`)
  return nested
}

/** Read back from the file, as CloudFormation does. */
function templatesOf(plan: DeploymentPlan): ReadonlyMap<string, Template> {
  return new Map(
    templateFiles(plan)
      .filter(({ name }) => name.endsWith('.json'))
      .map(({ name, text }) => [name, JSON.parse(text) as Template]),
  )
}

/** Every name that functions in a template refer to, and every output of a nested stack. */
function referencesIn(value: TemplateValue, found: string[] = []): string[] {
  if (typeof value !== 'object') return found
  if (!Array.isArray(value)) {
    const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': text, 'Fn::If': choice } = value as Json
    if (typeof Ref === 'string') found.push(Ref)
    if (Array.isArray(attribute)) found.push(attribute.join('.'))
    if (typeof text === 'string')
      for (const [, name = ''] of text.matchAll(/\$\{([^!}][^}]*)\}/g)) found.push(name)
    if (Array.isArray(choice)) found.push(`condition ${choice[0]}`)
  }
  for (const item of Object.values(value)) referencesIn(item, found)
  return found
}

function checkReferences(template: Template, children: ReadonlyMap<string, Template>): void {
  const { Parameters = {}, Conditions = {}, Resources, Outputs = {} } = template
  const known = (reference: string) => {
    if (reference.startsWith('AWS::')) return true
    if (reference.startsWith('condition ')) return Object.hasOwn(Conditions, reference.slice(10))
    const [id = '', attribute, output] = reference.split('.')
    if (attribute !== 'Outputs') return Object.hasOwn(Resources, id) || Object.hasOwn(Parameters, id)
    return Object.hasOwn(children.get(id)?.Outputs ?? {}, output ?? '')
  }
  const all = referencesIn([Conditions, Resources, Outputs] as unknown as TemplateValue)
  expect(all.filter((reference) => !known(reference))).toEqual([])
  for (const { Condition, DependsOn } of Object.values(Resources)) {
    if (Condition !== undefined) expect(Conditions).toHaveProperty(String(Condition))
    for (const id of [DependsOn ?? []].flat()) expect(Resources).toHaveProperty(String(id))
  }
  for (const { Condition } of Object.values(Outputs))
    if (Condition !== undefined) expect(Conditions).toHaveProperty(String(Condition))
  // What is handed over and not asked for would be a warning, and hide that something else is missing.
  const asked = new Set(all.map((reference) => reference.split('.')[0]))
  expect(Object.keys(Parameters).filter((name) => !asked.has(name))).toEqual([])
}

function check(plan: DeploymentPlan): void {
  const templates = templatesOf(plan)
  for (const { name } of templateFiles(plan)) expect(isExportPath(name)).toBe(true)
  for (const stack of plan.stacks) {
    const nested = nestedOf(stack)
    // Stacks of several Regions have nested stacks of the same names.
    const ofStack = (file: string) => plan.stacks.length === 1 || file.includes(`.${stack.region}.`)
    const parent = [...templates].find(
      ([file, { Resources }]) =>
        ofStack(file) && nested.children.every(({ logicalId }) => Object.hasOwn(Resources, logicalId)),
    )?.[1]
    if (!parent) throw new Error(`${stack.name} has no parent`)
    const children = new Map(
      Object.entries(parent.Resources).map(([id, { Properties }]) => {
        const child = templates.get(String((Properties as Json).TemplateURL))
        if (!child) throw new Error(`${id} has no file`)
        return [id, child]
      }),
    )
    checkReferences(parent, children)
    for (const [id, child] of children) {
      checkReferences(child, new Map())
      const { Parameters = {} } = (parent.Resources[id]?.Properties ?? {}) as { readonly Parameters?: Json }
      const must = Object.entries(child.Parameters ?? {}).filter(
        ([, one]) => !Object.hasOwn(one as Json, 'Default'),
      )
      expect(Object.keys(Parameters).sort()).toEqual(must.map(([name]) => name).sort())
    }
    checkUnion(stack, children)
    checkOrder(stack, nested, parent)
    const sizes = [nested.parent((name) => name), ...nested.children.map((child) => child.stack)]
    expect(sizes.flatMap((one) => exceeded(templateSize(one)))).toEqual([])
    const shown = Object.keys(parent.Outputs ?? {})
    expect(shown).toHaveLength(Math.min(stack.outputs.length, TEMPLATE_LIMITS.outputs))
    const anywhere = [...shown, ...[...children.values()].flatMap(({ Outputs = {} }) => Object.keys(Outputs))]
    expect(anywhere).toEqual(expect.arrayContaining(stack.outputs.map(({ name }) => name)))
  }
}

const heads = ({ Type, Condition, DeletionPolicy, UpdateReplacePolicy }: Json) => ({
  Type,
  Condition,
  DeletionPolicy,
  UpdateReplacePolicy,
})

function checkUnion(stack: StackPlan, children: ReadonlyMap<string, Template>): void {
  const all = [...children.values()].flatMap(({ Resources }) => Object.entries(Resources))
  const made = all.filter(([id]) => id !== 'KeepsStackFromBeingEmpty')
  const whole = buildTemplate(stack).sections.flatMap(({ resources }) => resources)
  expect(new Map(made.map(([id, body]) => [id, heads(body)]))).toEqual(
    new Map(whole.map(({ logicalId, body }) => [logicalId, heads(body)])),
  )
  expect(made).toHaveLength(whole.length)
}

/** Whatever needs something of another stack comes after that stack; so there are no circles either. */
function checkOrder(stack: StackPlan, { children }: Nested, parent: Template): void {
  const homeOf = new Map(
    children.flatMap(({ logicalId, stack: { resources } }) =>
      resources.map((resource) => [resource.logicalId, logicalId] as const),
    ),
  )
  const place = new Map(children.map(({ logicalId }, index) => [logicalId, index]))
  for (const { logicalId, needs } of stack.resources) {
    const home = homeOf.get(logicalId) ?? ''
    const { Properties, DependsOn } = parent.Resources[home] ?? {}
    const waitsFor = new Set([
      ...referencesIn(Properties ?? '').map((reference) => reference.split('.')[0]),
      ...[DependsOn ?? []].flat(),
    ])
    for (const id of needs) {
      const other = homeOf.get(id)
      if (other === undefined || other === home) continue
      expect(place.get(other)).toBeLessThan(place.get(home) ?? -1)
      expect([...waitsFor]).toContain(other)
    }
  }
}

function homes(document: Document): ReadonlyMap<string, string> {
  return new Map(
    planOf(document).stacks.flatMap((stack) =>
      nestedOf(stack).children.flatMap(({ name, stack: { resources, region } }) =>
        resources.map(({ logicalId }) => [`${region} ${logicalId}`, name] as const),
      ),
    ),
  )
}

const joined = (one: Document, other: Document): Document => {
  const renamed = (id: string) => `added-${id}`
  return {
    ...one,
    nodes: {
      ...one.nodes,
      ...Object.fromEntries(
        Object.entries(other.nodes).map(([id, node]) => [
          renamed(id),
          {
            ...node,
            name: `Added ${node.name}`.slice(0, 80),
            ...(node.parent && { parent: renamed(node.parent) }),
          },
        ]),
      ),
    },
    edges: {
      ...one.edges,
      ...Object.fromEntries(
        Object.entries(other.edges).map(([id, edge]) => [
          renamed(id),
          { ...edge, from: renamed(edge.from), to: renamed(edge.to) },
        ]),
      ),
    },
  }
}

describe('nested stacks', () => {
  it.each(exampleNames())('resolve, hold everything once, and can be put into an order: %s', (name) => {
    check(planOf(byTier(example(name))))
  })

  it('do so for any drawing', () => {
    fc.assert(
      fc.property(validDocument, (document) => check(planOf(byTier(document)))),
      { numRuns: 40 },
    )
  })

  it('of drawings with thousands of resources stay within every limit', () => {
    for (const components of [120, 600]) {
      const plan = planOf(largeDocument(components))
      expect(plan.stacks[0]?.resources.length).toBeGreaterThan(TEMPLATE_LIMITS.resources)
      check(plan)
    }
  })

  it('are not made where one template will do, unless they are asked for', () => {
    const [stack] = planOf(example('web-application')).stacks
    expect(stack && nest(stack)).toBeNull()
    expect(templateFiles(planOf(example('web-application'))).map(({ name }) => name)).toEqual([
      'template.yaml',
      'template.json',
    ])
  })

  it('keep a resource where it is when something else is drawn', () => {
    fc.assert(
      fc.property(validDocument, validDocument, (one, other) => {
        const before = homes(byTier(one))
        const after = homes(byTier(joined(one, { ...other, settings: one.settings })))
        for (const [id, home] of before)
          if (after.has(id)) expect({ id, home: after.get(id) }).toEqual({ id, home })
      }),
      { numRuns: 25 },
    )
  })

  it.each([220, 240, 260, 400])(
    'of %i components: an addition moves at most one half of one stack',
    (components) => {
      const large = largeDocument(components)
      const before = homes(large)
      const after = homes(joined(large, example('web-application')))
      const moves = new Set(
        [...before].flatMap(([id, home]) => (after.get(id) === home ? [] : [`${home} to ${after.get(id)}`])),
      )
      // Where the limit is reached, that stack is cut in two, and what leaves it goes into a stack that was not there.
      expect(moves.size).toBeLessThanOrEqual(1)
      for (const move of moves) {
        const [from = '', to = ''] = move.split(' to ')
        expect(to.startsWith(from)).toBe(true)
        expect([...before.values()]).not.toContain(to)
      }
    },
  )
})

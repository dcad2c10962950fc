import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../shared/document/schema.ts'
import { nest } from '../../shared/exporters/cloudformation/nested/nest.ts'
import { buildTemplate, type TemplateValue } from '../../shared/exporters/cloudformation/template.ts'
import type { ExportFile, Mark } from '../../shared/exporters/exportFile.ts'
import { scriptFiles } from '../../shared/exporters/scripts.ts'
import { templateFiles } from '../../shared/exporters/templates.ts'
import { resolve } from '../../shared/graph/resolve.ts'
import { buildPlan } from '../../shared/plan/build.ts'
import { withCauses } from '../../shared/plan/causes.ts'
import type { DeploymentPlan, PlanResource, StackPlan } from '../../shared/plan/plan.ts'
import { example, exampleNames } from '../support/fixtures.ts'
import { validDocument } from '../support/randomDocument.ts'
import { parseTemplate } from '../support/yaml.ts'

const linesOf = ({ text }: ExportFile, { from, to }: Mark): string =>
  text
    .split('\n')
    .slice(from - 1, to)
    .join('\n')

/** Another program's reading of some lines of a file. */
const readers: Readonly<Record<string, (lines: string) => unknown>> = {
  yaml: parseTemplate,
  json: (lines) =>
    JSON.parse(
      /^\s*"(?:[^"\\]|\\.)*": /.test(lines) ? `{${lines.replace(/,$/, '')}}` : `[${lines.replace(/,$/, '')}]`,
    ),
}

/** `{ Key: value }` for an entry, `[value]` for an item of a list. */
function expected(body: TemplateValue, path: readonly (string | number)[]): unknown {
  const value = path.reduce<TemplateValue>(
    (at, key) => (at as Readonly<Record<string, TemplateValue>>)[key] ?? '',
    body,
  )
  const last = path.at(-1)
  return typeof last === 'number' ? [value] : { [last ?? '']: value }
}

/** The first entry of a map that is an item of a list stands on the line of its dash, so a reader sees an item. */
const unwrapped = (read: unknown, path: readonly (string | number)[]): unknown =>
  Array.isArray(read) && typeof path.at(-1) === 'string' ? read[0] : read

function checkTemplates(plan: DeploymentPlan): void {
  checkFiles(plan.stacks, templateFiles(plan))
}

/** Of nested stacks: each has the marks of what is in it, and the parent those of the stacks. */
function checkNested(plan: DeploymentPlan): void {
  const stacks = plan.stacks.map((stack) => ({ ...stack, nesting: 'tiers' as const }))
  const files = templateFiles({ ...plan, stacks })
  const children = stacks.flatMap((stack) => nest(stack)?.children.map((child) => child.stack) ?? [])
  checkFiles(children, files.slice(stacks.length * 2))
  expect(files).toHaveLength(2 * (stacks.length + children.length))
}

function checkFiles(stacks: readonly StackPlan[], files: readonly ExportFile[]): void {
  for (const [index, stack] of stacks.entries()) {
    const bodies = new Map(
      buildTemplate(stack).sections.flatMap(({ resources }) =>
        resources.map(({ logicalId, body }) => [logicalId, body] as const),
      ),
    )
    for (const file of files.slice(index * 2, index * 2 + 2)) {
      const read = readers[file.name.split('.').at(-1) ?? '']
      if (!read) throw new Error(file.name)
      for (const resource of stack.resources)
        checkResource(file, read, resource, bodies.get(resource.logicalId))
      const outputs = (file.marks ?? []).filter(({ logicalId }) =>
        stack.outputs.some(({ name }) => name === logicalId),
      )
      for (const mark of outputs.slice(-stack.outputs.length))
        expect(Object.keys(read(linesOf(file, mark)) as object)).toEqual([mark.logicalId])
    }
  }
}

function checkResource(
  file: ExportFile,
  read: (lines: string) => unknown,
  { logicalId, origin, parts = [] }: PlanResource,
  body: TemplateValue | undefined,
): void {
  const marks = (file.marks ?? []).filter((mark) => mark.logicalId === logicalId)
  const whole = marks.find((mark) => mark.origin === origin)
  if (!whole || body === undefined) throw new Error(`${logicalId} has no lines in ${file.name}`)
  expect(read(linesOf(file, whole))).toEqual({ [logicalId]: body })
  for (const { path, origin: because } of parts) {
    const wanted = path.length === 0 ? { [logicalId]: body } : expected(body, path)
    const found = marks.filter((mark) => mark.origin === because)
    expect(found.map((mark) => unwrapped(read(linesOf(file, mark)), path))).toContainEqual(wanted)
  }
  expect(
    marks.filter((mark) => mark !== whole && mark.from >= whole.from && mark.to <= whole.to),
  ).toHaveLength(parts.length)
}

function checkScripts(plan: DeploymentPlan): void {
  const scripts = scriptFiles(plan, 'Drawing')
  if (!scripts.ok) throw new Error(scripts.error.map(({ message }) => message).join(' '))
  for (const [index, stack] of plan.stacks.entries()) {
    const [deploy, teardown] = scripts.value.slice(index * 2, index * 2 + 2)
    if (!deploy || !teardown) throw new Error('there is no pair of scripts')
    expect(deploy.marks?.map(({ logicalId }) => logicalId)).toEqual(
      stack.resources.map(({ logicalId }) => logicalId),
    )
    // What goes with its parent has no step of its own.
    expect(stack.resources.map(({ logicalId }) => logicalId)).toEqual(
      expect.arrayContaining(teardown.marks?.map(({ logicalId }) => logicalId) ?? []),
    )
    for (const file of [deploy, teardown]) {
      for (const mark of file.marks ?? []) {
        const steps = linesOf(file, mark).match(/^step .*$/gm) ?? []
        expect(steps).toHaveLength(1)
        expect(steps[0]).toMatch(new RegExp(`['"] ${mark.logicalId}(?: |$)`))
      }
    }
  }
}

function planOf(document: Document): DeploymentPlan {
  const graph = resolve(document)
  return withCauses(graph, buildPlan(graph))
}

describe('the marks of exported files', () => {
  it.each(exampleNames())('are exactly the lines of what they name: %s', (name) => {
    const plan = planOf(example(name))
    checkTemplates(plan)
    checkNested(plan)
    checkScripts(plan)
  })

  it('are so for any drawing', () => {
    fc.assert(
      fc.property(validDocument, (document) => {
        const plan = planOf(document)
        checkTemplates(plan)
        checkNested(plan)
        checkScripts(plan)
      }),
      { numRuns: 25 },
    )
  })
})

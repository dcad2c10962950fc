import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chosenDrawings, type Exported, exportDrawing, workplace } from './exporting.ts'
import { noteCfnLint, noteShell } from './figures.ts'
import { type CfnLintReport, cfnLint, cfnLintFaults, shellFaults, told } from './judges.ts'

/** From the registries: a new component or relation is judged without a line added here. */
const DRAWINGS = chosenDrawings()
const SLICE = 'every component and connection'

describe('every component alone and every relation', () => {
  let report: CfnLintReport
  let deployable: Exported[]
  const exported = new Map<string, Exported>()
  let place: Awaited<ReturnType<typeof workplace>>
  beforeAll(async () => {
    place = await workplace()
    for (const { name, document } of DRAWINGS)
      exported.set(name, await exportDrawing(name, document, place.path))
    deployable = [...exported.values()].filter((one) => one.stacks > 0)
    const since = performance.now()
    report = await cfnLint(deployable.map((one) => one.directory))
    await noteCfnLint({ slice: SLICE, exported: [...exported.values()], since }, report)
  })
  afterAll(() => place.remove())

  test.each(DRAWINGS)('$name: cfn-lint finds nothing in three regions', ({ name }) => {
    const one = exported.get(name) ?? expect.fail('was not exported')
    const own = report.templates.filter((template) => template.file.startsWith(`${one.directory}/`))
    expect(own.length > 0).toBe(one.stacks > 0)
    expect(told(cfnLintFaults({ ...report, templates: own }))).toBe('')
  })

  test('the shell judges find nothing in any script', async () => {
    const since = performance.now()
    const faults = await shellFaults(deployable.map((one) => one.directory))
    await noteShell({ slice: SLICE, exported: [...exported.values()], since }, faults.length)
    expect(told(faults)).toBe('')
  })
})

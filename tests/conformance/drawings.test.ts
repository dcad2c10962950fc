import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyComponentAlone, everyRelation } from '../support/everyDrawing.ts'
import { type Exported, exportDrawing, workplace } from './exporting.ts'
import { type CfnLintReport, cfnLint, cfnLintFaults, shellFaults, told } from './judges.ts'

/** From the registries: a new component or relation is judged without a line added here. */
const ALL = [...everyComponentAlone(), ...everyRelation()]

// DRAWINGS=sqs-queue judges those whose name holds it, for work on one component. Without it, all are judged.
const { DRAWINGS: wanted = '' } = process.env
const DRAWINGS = ALL.filter(({ name }) => name.includes(wanted))

describe('every component alone and every relation', () => {
  let report: CfnLintReport
  let deployable: string[]
  const exported = new Map<string, Exported>()
  let place: Awaited<ReturnType<typeof workplace>>
  beforeAll(async () => {
    place = await workplace()
    for (const { name, document } of DRAWINGS)
      exported.set(name, await exportDrawing(name, document, place.path))
    deployable = [...exported.values()].filter((one) => one.stacks > 0).map((one) => one.directory)
    report = await cfnLint(deployable)
  })
  afterAll(() => place.remove())

  test.each(DRAWINGS)('$name: cfn-lint finds nothing in three regions', ({ name }) => {
    const one = exported.get(name) ?? expect.fail('was not exported')
    const own = report.templates.filter((template) => template.file.startsWith(`${one.directory}/`))
    expect(own.length > 0).toBe(one.stacks > 0)
    expect(told(cfnLintFaults({ ...report, templates: own }))).toBe('')
  })

  test('the shell judges find nothing in any script', async () => {
    expect(told(await shellFaults(deployable))).toBe('')
  })
})

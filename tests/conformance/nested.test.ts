import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleNames, example as read } from '../support/fixtures.ts'
import { largeDocument } from '../support/generate.ts'
import { type Exported, exportDrawing, workplace } from './exporting.ts'
import { cfnLint, cfnLintFaults, differences, type MotoStack, motoStacks, told } from './judges.ts'

const REGION = 'eu-west-1'

let place: Awaited<ReturnType<typeof workplace>>
let whole: Exported[]
let nested: Exported[]
let large: Exported
beforeAll(async () => {
  place = await workplace()
  whole = []
  nested = []
  // The gallery would take an hour on moto; that its nested stacks hold together is a law of its own.
  for (const name of exampleNames().filter((one) => !/^(pattern|scenario)-/.test(one))) {
    const document = read(name)
    whole.push(await exportDrawing(name, document, place.path))
    const settings = { ...document.settings, nestedStacks: 'tiers' as const }
    nested.push(await exportDrawing(`${name} by tier`, { ...document, settings }, place.path))
  }
  large = await exportDrawing('over 500 resources', largeDocument(120), place.path)
})
afterAll(() => place.remove())

test('cfn-lint finds nothing in the parents and the nested stacks, of examples and of over 500 resources', async () => {
  const directories = [...nested, large].map(({ directory }) => directory)
  const report = await cfnLint(directories, { regions: [REGION] })
  const below = report.templates.filter(({ file }) => file.includes('/nested/'))
  expect(below.length).toBeGreaterThanOrEqual(2 * 3 * nested.length)
  expect(told(cfnLintFaults(report))).toBe('')
  const sizes = report.templates.filter(({ file }) => file.startsWith(`${large.directory}/`))
  expect(
    sizes.reduce((sum, { file, resources }) => sum + (file.endsWith('.yaml') ? resources : 0), 0),
  ).toBeGreaterThan(500)
  expect(sizes.filter(({ resources, bytes }) => resources > 500 || bytes > 1_000_000)).toEqual([])
  expect(await readdir(join(large.directory, 'nested'))).toContain('network.yaml')
})

describe('packaged by the aws-cli and made on moto', () => {
  let stacks: MotoStack[]
  beforeAll(async () => {
    stacks = await motoStacks(
      [...whole, ...nested].map(({ directory }) => directory),
      { region: REGION },
    )
  })

  test('every nested stack comes up whole, and nothing is left when they are deleted', () => {
    expect(stacks.flatMap(({ faults }) => told(faults)).join('')).toBe('')
    for (const stack of stacks.slice(whole.length)) {
      const made = stack.resources?.filter(({ type }) => type === 'AWS::CloudFormation::Stack')
      expect(made?.length).toBeGreaterThanOrEqual(3)
    }
  })

  test('they leave the same as one template', () => {
    const unlike = nested.flatMap(({ name }, index) =>
      differences(stacks[index]?.comparable ?? {}, stacks[whole.length + index]?.comparable ?? {}).map(
        (line) => `${name}: ${line}`,
      ),
    )
    expect(unlike.join('\n')).toBe('')
  })
})

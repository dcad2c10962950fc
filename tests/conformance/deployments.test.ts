/** Every component alone and every connection, deployed: its stack always, its scripts when there is time. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lacking, wantedBy } from './drawn.ts'
import { chosenDrawings, type Exported, exportDrawing, workplace } from './exporting.ts'
import { noteScripts, noteStacks, THOROUGH } from './figures.ts'
import { type AwsScript, awsScripts, type Inventory, type MotoStack, motoStacks, told } from './judges.ts'

const REGION = 'us-east-1'
const MARKS = '^cantilever:(stack|id|digest)$'
const SLICE = 'every component and connection'
const DRAWINGS = chosenDrawings()

let place: Awaited<ReturnType<typeof workplace>>
let all: Exported[]
let deployable: Exported[]
beforeAll(async () => {
  place = await workplace()
  all = []
  for (const { name, document } of DRAWINGS) all.push(await exportDrawing(name, document, place.path))
  deployable = all.filter((one) => one.stacks > 0)
})
afterAll(() => place.remove())

const indexOf = (name: string): number => deployable.findIndex((one) => one.name === name)

function expectDrawn(index: number, inventory: Inventory | undefined): void {
  const document = deployable[index]?.document ?? expect.fail('was not exported')
  expect(lacking(wantedBy(document), inventory ?? {}).join('\n')).toBe('')
}

describe('the stack of every component and connection', () => {
  let stacks: MotoStack[]
  beforeAll(async () => {
    const since = performance.now()
    stacks = await motoStacks(
      deployable.map((one) => one.directory),
      { region: REGION, ignoredTags: MARKS },
    )
    await noteStacks({ slice: SLICE, exported: all, since }, [REGION], stacks)
  })

  test.each(DRAWINGS)('$name: is made as drawn, and deleted', ({ name }) => {
    const index = indexOf(name)
    if (index === -1) {
      expect(all.find((one) => one.name === name)?.stacks).toBe(0)
      return
    }
    expect(told(stacks[index]?.faults ?? expect.fail('there is no report'))).toBe('')
    expectDrawn(index, stacks[index]?.inventory)
  })
})

/** Twenty seconds each: minutes for all, which CI does not have. It runs the scripts of the examples. */
const SCRIPTS = THOROUGH ? ['the scripts of every component and connection'] : []

describe.each(SCRIPTS)('%s', () => {
  let scripts: AwsScript[]
  beforeAll(async () => {
    const region = ['--region', REGION]
    const since = performance.now()
    scripts = await awsScripts(
      deployable.map((one) => one.directory),
      {
        region: REGION,
        twice: true,
        teardown: true,
        parameterPrefix: 'PARAM_',
        ignoredTags: MARKS,
        arguments: region,
        teardownArguments: [...region, '--delete-data'],
      },
    )
    await noteScripts({ slice: SLICE, exported: all, since }, [REGION], scripts)
  })

  test.each(DRAWINGS)('$name: deploys twice, and is taken away', ({ name }) => {
    const index = indexOf(name)
    if (index === -1) return expect(all.find((one) => one.name === name)?.stacks).toBe(0)
    expect(told(scripts[index]?.faults ?? expect.fail('there is no report'))).toBe('')
    return expectDrawn(index, scripts[index]?.inventory)
  })
})

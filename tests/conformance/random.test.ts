/**
 * Random documents, judged by cfn-lint and the shell judges, and some of them on moto. When one is rejected, the smallest
 * document that is still rejected is written as a fixture file and named: commit it with the fix.
 *   SEED=7 npm run conformance -- random
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { components } from '../../shared/catalog/index.ts'
import { encode } from '../../shared/document/codec.ts'
import type { Document } from '../../shared/document/schema.ts'
import { everyRelation } from '../support/everyDrawing.ts'
import { isValid, randomDocuments } from '../support/randomDocuments.ts'
import { missedRelations, type Reached, reachedSettings } from '../support/reached.ts'
import { root } from '../support/sources.ts'
import { type Exported, exportDrawing, workplace } from './exporting.ts'
import { noteCfnLint, noteScripts, noteShell, noteStacks, THOROUGH } from './figures.ts'
import {
  awsScripts,
  type CfnLintReport,
  cfnLint,
  cfnLintFaults,
  type Fault,
  motoStacks,
  shellFaults,
  told,
} from './judges.ts'
import { shrink } from './shrink.ts'

const SEED = Number(process.env.SEED ?? 1)
const COUNT = THOROUGH ? 300 : 60
/** ShellCheck takes seconds for a large script, moto as long for a stack, a script on moto a minute. */
const SHELL_SAMPLE = THOROUGH ? COUNT : 15
const STACK_SAMPLE = THOROUGH ? 60 : 0
const SCRIPT_SAMPLE = THOROUGH ? 10 : 0
/** Of the values that all switches and choices of all components have. Some exclude each other in most drawings. */
const SETTINGS_FLOOR = 0.75
const REGION = 'ap-southeast-1'
const FOUND = join(root, 'node_modules', '.cache', 'cantilever', 'found')

let place: Awaited<ReturnType<typeof workplace>>
let documents: Document[]
let exported: Exported[]
let report: CfnLintReport
const run = (some: readonly Exported[], since: number) => ({
  slice: 'random documents',
  exported: some,
  since,
  random: { documents: some.length, seed: SEED },
})

beforeAll(async () => {
  place = await workplace()
  documents = randomDocuments(COUNT, SEED)
  exported = []
  for (const [index, document] of documents.entries())
    exported.push(await exportDrawing(`random-${index}`, document, place.path))
  const since = performance.now()
  report = await cfnLint(deployable(COUNT), { seconds: 3600 })
  await noteCfnLint(run(exported, since), report)
})
afterAll(() => place.remove())

/** Directories spread evenly over all that have a stack. */
const deployable = (sample: number): string[] => spread(sample).map(({ directory }) => directory)

function spread(sample: number): Exported[] {
  const all = exported.filter(({ stacks }) => stacks > 0)
  const step = Math.max(1, all.length / sample)
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

describe('the random documents', () => {
  test('are as many as were asked for, and the same for the same seed', () => {
    expect(documents).toHaveLength(COUNT)
    expect(randomDocuments(3, SEED).map(encode)).toEqual(documents.slice(0, 3).map(encode))
  })

  test('reach every component, every relation, and most values of switches and choices', () => {
    const reached = reachedSettings(documents)
    if (THOROUGH) process.stdout.write(`${coverageTable(reached)}\n`)
    expect(reached.filter((one) => one.documents === 0).map(({ type }) => type)).toEqual([])
    // One that is no valid drawing with the defaults of its ends cannot be drawn by chance either.
    const possible = new Set(
      everyRelation().flatMap(({ relation, document }) => (isValid(document) ? [relation as string] : [])),
    )
    expect(missedRelations(documents).filter((name) => possible.has(name))).toEqual([])
    const drawn = reached.reduce((sum, one) => sum + one.drawn.length, 0)
    const all = reached.reduce((sum, one) => sum + one.drawn.length + one.missed.length, 0)
    expect(reached).toHaveLength(components.length)
    expect(drawn / all, `${drawn} of ${all}\n${coverageTable(reached)}`).toBeGreaterThan(SETTINGS_FLOOR)
  })

  test('pass cfn-lint in three regions', async () => {
    const rejected = cfnLintFaults(report)
    await expectNone(rejected, async (directories) => cfnLintFaults(await cfnLint(directories)))
  })

  test('have scripts in which the shell judges find nothing', async () => {
    const since = performance.now()
    const faults = await shellFaults(deployable(SHELL_SAMPLE))
    await noteShell(run(spread(SHELL_SAMPLE), since), faults.length)
    await expectNone(faults, shellFaults)
  })

  // Minutes for what cfn-lint and the invariants see in seconds; the full run has the time.
  test.each(STACK_SAMPLE > 0 ? [STACK_SAMPLE] : [])('are created and deleted as stacks: %i', async () => {
    const since = performance.now()
    const judged = async (directories: readonly string[]) => {
      const stacks = await motoStacks(directories, { region: REGION })
      return { stacks, faults: stacks.flatMap((stack) => inDirectory(stack)) }
    }
    const { stacks, faults } = await judged(deployable(STACK_SAMPLE))
    await noteStacks(run(spread(STACK_SAMPLE), since), [REGION], stacks)
    await expectNone(faults, async (directories) => (await judged(directories)).faults)
  })

  test.each(SCRIPT_SAMPLE > 0 ? [SCRIPT_SAMPLE] : [])(
    'deploy twice and are taken away: %i scripts',
    async (sample) => {
      const since = performance.now()
      const judged = (directories: readonly string[]) =>
        awsScripts(directories, {
          region: REGION,
          twice: true,
          teardown: true,
          parameterPrefix: 'PARAM_',
          arguments: ['--region', REGION],
          teardownArguments: ['--region', REGION, '--delete-data'],
        })
      const scripts = await judged(deployable(sample))
      await noteScripts(run(spread(sample), since), [REGION], scripts)
      await expectNone(scripts.flatMap(inDirectory), async (directories) =>
        (await judged(directories)).flatMap(inDirectory),
      )
    },
  )
})

const inDirectory = ({ directory, faults }: { directory: string; faults: Fault[] }): Fault[] =>
  faults.map(({ kind, message }) => ({ kind, message: `${directory}/ ${message}` }))

/** Fails with the smallest document that has the first of these faults, which it leaves as a file. */
async function expectNone(
  faults: readonly Fault[],
  judge: (directories: readonly string[]) => Promise<readonly Fault[]>,
): Promise<void> {
  const [first] = faults
  if (first === undefined) return
  const guilty = exported.find(({ directory }) => first.message.includes(`${directory}/`))
  if (guilty === undefined) expect.fail(told(faults))
  const small = await shrink(guilty.document, {
    isValid,
    rejects: async (candidates) => {
      const workshop = await workplace()
      const made = await Promise.all(
        candidates.map((document, index) => exportDrawing(`try-${index}`, document, workshop.path)),
      )
      const judged = made.filter(({ stacks }) => stacks > 0).map(({ directory }) => directory)
      // A document shrunk to nothing that is deployed is rejected by nobody.
      const found = judged.length === 0 ? [] : await judge(judged)
      await workshop.remove()
      return made.map(({ directory }) =>
        found.some(({ kind, message }) => kind === first.kind && message.includes(`${directory}/`)),
      )
    },
  })
  await mkdir(FOUND, { recursive: true })
  const file = join(FOUND, `random-${SEED}-${first.kind.replaceAll(/\W+/g, '-')}.cantilever`)
  await writeFile(file, encode(small))
  expect.fail(
    `${told(faults.slice(0, 20))}\n\nThe smallest document with [${first.kind}]: ${file}\n${encode(small)}`,
  )
}

function coverageTable(reached: readonly Reached[]): string {
  return reached
    .map(({ type, documents: count, drawn, missed }) => {
      const share = `${drawn.length} of ${drawn.length + missed.length}`
      return `${type.padEnd(28)} ${String(count).padStart(4)} documents  ${share.padStart(10)} values${missed.length > 0 ? `  without ${missed.slice(0, 8).join(', ')}${missed.length > 8 ? ' …' : ''}` : ''}`
    })
    .join('\n')
}

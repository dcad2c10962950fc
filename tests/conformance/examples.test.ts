import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lacking, wantedBy } from './drawn.ts'
import { type Exported, exportExamples, workplace } from './exporting.ts'
import { noteCfnLint, noteScripts, noteShell, noteStacks, THOROUGH } from './figures.ts'
import {
  type AwsScript,
  awsScripts,
  cfnLint,
  cfnLintFaults,
  differences,
  type MotoStack,
  motoStacks,
  REGIONS,
  shellFaults,
  told,
} from './judges.ts'

const REGION = 'eu-west-1'
/** Where the stacks are made as well when there is time for it. */
const ELSEWHERE = THOROUGH ? REGIONS.filter((region) => region !== REGION) : []
/** The script's own marks, by which it finds what it made; CloudFormation has the stack for that. */
const MARKS = '^cantilever:(stack|id|digest)$'
/** Types that neither moto's CloudFormation nor its API knows. A new one is a decision, so it is listed. */
const STOOD_IN_FOR = ['AWS::EKS::Addon', 'AWS::EKS::AccessEntry', 'AWS::EKS::PodIdentityAssociation']
/** The changing call of a first run that fails, as an outage would; the next run must go on from there. */
const MIDDLE = 40

let place: Awaited<ReturnType<typeof workplace>>
let examples: Exported[]
let stacks: MotoStack[]
let scripts: AwsScript[]

beforeAll(async () => {
  place = await workplace()
  examples = await exportExamples(place.path)
  const directories = examples.map((example) => example.directory)
  const since = performance.now()
  const region = ['--region', REGION]
  ;[stacks, scripts] = await Promise.all([
    motoStacks(directories, { region: REGION, ignoredTags: MARKS }),
    awsScripts(directories, {
      region: REGION,
      dryRun: true,
      failAt: MIDDLE,
      twice: true,
      teardown: true,
      parameterPrefix: 'PARAM_',
      ignoredTags: MARKS,
      arguments: region,
      // What holds data stays unless one asks for its deletion as well.
      teardownArguments: [...region, '--delete-data'],
    }),
  ])
  await noteStacks(judgedSince(since), [REGION], stacks)
  await noteScripts(judgedSince(since), [REGION], scripts)
})
afterAll(() => place.remove())

const judgedSince = (since: number) => ({
  slice: 'examples',
  exported: examples,
  since,
  examples: true as const,
})

test('there are at least three examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(3)
})

test('cfn-lint finds nothing in three regions', async () => {
  const since = performance.now()
  const report = await cfnLint(examples.map((example) => example.directory))
  await noteCfnLint(judgedSince(since), report)
  expect(told(cfnLintFaults(report))).toBe('')
})

test('bash, ShellCheck and the bash 3.2 check find nothing in the scripts', async () => {
  const since = performance.now()
  const faults = await shellFaults(examples.map((example) => example.directory))
  await noteShell(judgedSince(since), faults.length)
  expect(told(faults)).toBe('')
})

describe('the stacks on moto', () => {
  test('are created whole, stay as they are on an unchanged update, and leave nothing when deleted', () => {
    expect(
      stacks
        .map((stack) => told(stack.faults))
        .join('\n')
        .trim(),
    ).toBe('')
  })

  test.each(ELSEWHERE)('are created and deleted in %s', async (region) => {
    const since = performance.now()
    const directories = examples.map((example) => example.directory)
    const made = await motoStacks(directories, { region })
    await noteStacks(judgedSince(since), [region], made)
    expect(told(made.flatMap((stack) => stack.faults))).toBe('')
  })

  test('stand in only for types that are known to be missing in moto', () => {
    const stoodIn = stacks.flatMap((stack) => stack.standIn ?? []).map((one) => one.type)
    expect(stoodIn.filter((type) => !STOOD_IN_FOR.includes(type))).toEqual([])
  })

  test('hold what was drawn', () => {
    const missing = examples.flatMap((example, index) =>
      lacking(wantedBy(example.document), stacks[index]?.inventory ?? {}).map(
        (line) => `${example.name}: ${line}`,
      ),
    )
    expect(missing.join('\n')).toBe('')
  })
})

describe('the scripts against moto', () => {
  test('deploy, deploy again without making anything, and take everything away', () => {
    expect(
      scripts
        .map((script) => told(script.faults))
        .join('\n')
        .trim(),
    ).toBe('')
  })

  test('leave what was drawn', () => {
    const missing = examples.flatMap((example, index) =>
      lacking(wantedBy(example.document), scripts[index]?.inventory ?? {}).map(
        (line) => `${example.name}: ${line}`,
      ),
    )
    expect(missing.join('\n')).toBe('')
  })

  test('leave the same as the stacks', () => {
    const unlike = examples.flatMap((example, index) =>
      differences(stacks[index]?.comparable ?? {}, scripts[index]?.comparable ?? {}).map(
        (line) => `${example.name}: ${line}`,
      ),
    )
    expect(unlike.join('\n')).toBe('')
  })
})

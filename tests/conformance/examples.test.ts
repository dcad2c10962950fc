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
/** The gallery is large: its scripts are run when there is time for it. */
const isQuick = ({ name }: Exported): boolean => THOROUGH || !/^(pattern|scenario)-/.test(name)
/** The script's own marks, by which it finds what it made; CloudFormation has the stack for that. */
const MARKS = '^cantilever:(stack|id|digest)$'
/** Types that neither moto's CloudFormation nor its API knows. A new one is a decision, so it is listed. */
const STOOD_IN_FOR = [
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::ApiMapping',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::DomainName',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::ApiGatewayV2::VpcLink',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CodeBuild::Project',
  'AWS::CodePipeline::Pipeline',
  'AWS::EC2::CapacityReservation',
  'AWS::EC2::EC2Fleet',
  'AWS::EC2::LocalGatewayRouteTableVPCAssociation',
  'AWS::EC2::PlacementGroup',
  'AWS::EKS::AccessEntry',
  'AWS::EKS::Addon',
  'AWS::EKS::PodIdentityAssociation',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::ElastiCache::SubnetGroup',
  'AWS::FSx::DataRepositoryAssociation',
  'AWS::FSx::FileSystem',
  'AWS::RDS::DBClusterParameterGroup',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACL',
]
/** The changing call of a first run that fails, as an outage would; the next run must go on from there. */
const MIDDLE = 40

let place: Awaited<ReturnType<typeof workplace>>
let examples: Exported[]
/** Those whose stack is made (stacks of several Regions ask for each other's values), and those whose script is run. */
let stacked: Exported[]
let scripted: Exported[]
let stacks: MotoStack[]
let scripts: AwsScript[]

beforeAll(async () => {
  place = await workplace()
  examples = await exportExamples(place.path)
  stacked = examples.filter(({ stacks }) => stacks === 1)
  scripted = stacked.filter(isQuick)
  const since = performance.now()
  const region = ['--region', REGION]
  ;[stacks, scripts] = await Promise.all([
    motoStacks(directoriesOf(stacked), { region: REGION, ignoredTags: MARKS }),
    awsScripts(directoriesOf(scripted), {
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
  await noteStacks(judgedSince(since, stacked), [REGION], stacks)
  await noteScripts(judgedSince(since, scripted), [REGION], scripts)
})
afterAll(() => place.remove())

const directoriesOf = (list: readonly Exported[]) => list.map((example) => example.directory)

const judgedSince = (since: number, exported: Exported[]) => ({
  slice: 'examples',
  exported,
  since,
  examples: true as const,
})

test('there are at least three examples', () => {
  expect(scripted.length).toBeGreaterThanOrEqual(3)
})

test('cfn-lint finds nothing in three regions', async () => {
  const since = performance.now()
  const report = await cfnLint(directoriesOf(examples))
  await noteCfnLint(judgedSince(since, examples), report)
  expect(told(cfnLintFaults(report))).toBe('')
})

test('bash, ShellCheck and the bash 3.2 check find nothing in the scripts', async () => {
  const since = performance.now()
  const faults = await shellFaults(directoriesOf(examples))
  await noteShell(judgedSince(since, examples), faults.length)
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
    const made = await motoStacks(directoriesOf(stacked), { region })
    await noteStacks(judgedSince(since, stacked), [region], made)
    expect(told(made.flatMap((stack) => stack.faults))).toBe('')
  })

  test('stand in only for types that are known to be missing in moto', () => {
    const stoodIn = stacks.flatMap((stack) => stack.standIn ?? []).map((one) => one.type)
    expect(stoodIn.filter((type) => !STOOD_IN_FOR.includes(type))).toEqual([])
  })

  test('hold what was drawn', () => {
    const missing = stacked.flatMap((example, index) =>
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
    const missing = scripted.flatMap((example, index) =>
      lacking(wantedBy(example.document), scripts[index]?.inventory ?? {}).map(
        (line) => `${example.name}: ${line}`,
      ),
    )
    expect(missing.join('\n')).toBe('')
  })

  test('leave the same as the stacks', () => {
    const unlike = scripted.flatMap((example, index) =>
      differences(stacks[stacked.indexOf(example)]?.comparable ?? {}, scripts[index]?.comparable ?? {}).map(
        (line) => `${example.name}: ${line}`,
      ),
    )
    expect(unlike.join('\n')).toBe('')
  })
})

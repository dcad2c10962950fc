// biome-ignore-all lint/suspicious/noTemplateCurlyInString: bash expansions, as text
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AwsScript, awsScripts, told } from './judges.ts'
import { GOOD, removeVariants, SMALL, type TextFault, withText } from './variants.ts'

afterAll(removeVariants)

type Seeded = TextFault & { what: string; kind: string; says: RegExp }
const deploy = (what: string, kind: string, says: RegExp, from: string, to: string): Seeded => ({
  what,
  kind,
  says,
  file: 'deploy.sh',
  from,
  to,
})

/** Seen in one run of deploy.sh. */
const AT_ONCE: readonly Seeded[] = [
  deploy('an unknown command', 'usage', /create-vpcs/, 'ec2 create-vpc ', 'ec2 create-vpcs '),
  deploy('an unknown option', 'usage', /--cidr/, '--cidr-block 10.30.0.0/16', '--cidr-range 10.30.0.0/16'),
  deploy('a missing option', 'usage', /--description/, '--description "Web"', ''),
  deploy('an unknown key in shorthand', 'usage', /PortTo/, 'ToPort=80', 'PortTo=80'),
  deploy(
    'broken JSON',
    'usage',
    /JSON/i,
    '--tag-specifications "ResourceType',
    '--tag-specifications "[{ResourceType',
  ),
  deploy(
    'a wrong enum in an option',
    'enum',
    /'spreed' is none of/,
    '--strategy spread',
    '--strategy spreed',
  ),
  deploy('a wrong enum in shorthand', 'enum', /'vcp' is none of/, 'ResourceType=vpc', 'ResourceType=vcp'),
  deploy('text where a number belongs', 'usage', /invalid literal.*'http'/, 'FromPort=80', 'FromPort=http'),
  deploy('a variable in single quotes', 'unexpanded', /\$vpc/, '--vpc-ids "$vpc"', "--vpc-ids '$vpc'"),
  deploy(
    'the text None taken for an id',
    'none',
    /None/,
    'if [ "$found" != "None" ]; then printf',
    'if true; then printf',
  ),
  deploy('an empty string', 'empty', /GroupId/, '--group-id "$group"', '--group-id ""'),
  deploy('a missing document', 'usage', /policy\.json/, 'file://trust.json', 'file://policy.json'),
  deploy(
    'a policy that AWS lacks',
    'refused',
    /attach-role-policy: .*NoSuchEntity/,
    'AmazonSSMManagedInstanceCore',
    'AmazonSsmCore',
  ),
  deploy('a range that AWS refuses', 'refused', /InvalidVpc|InvalidParameter/, '10.30.0.0/16', '10.30.0.0/8'),
  deploy(
    'a wait for what nobody made',
    'wait',
    /vpc|Vpc/,
    '--vpc-ids "$vpc"',
    '--vpc-ids vpc-0123456789abcdef0',
  ),
  deploy(
    'a wait without end',
    'timeout',
    /polls for ever/,
    'name=mini\n',
    'name=mini\nwhile aws sts get-caller-identity >/dev/null; do sleep 5; done\n',
  ),
]
/** Seen only by running again, after an outage, or taking away. */
const LATER: readonly Seeded[] = [
  deploy('no look before making', 'notIdempotent', /vpcs/, 'if [ -z "$vpc" ]; then', 'if true; then'),
  deploy(
    'no look before making what moto lacks',
    'notIdempotent',
    /PlacementGroup/,
    'if [ -z "$placement" ]',
    'if true',
  ),
  deploy('a dry run that makes', 'dryRun', /vpcs/, '[ "${1:-}" = "--dry-run" ]', '[ "${1:-}" = "--dry" ]'),
  deploy('a failure that is swallowed', 'outage', /ended with 0/, 'set -euo pipefail', 'set -uo pipefail'),
  {
    what: 'a teardown that forgets',
    kind: 'leftover',
    says: /^roles: mini$/,
    file: 'teardown.sh',
    from: 'regional iam delete-role --role-name "$name"\n',
    to: '',
  },
  {
    what: 'a teardown that forgets what moto lacks',
    kind: 'leftover',
    says: /PlacementGroup/,
    file: 'teardown.sh',
    from: 'regional ec2 delete-placement-group --group-name "$name"\n',
    to: '',
  },
  {
    what: 'a teardown in the wrong order',
    kind: 'refused',
    says: /DeleteVpc DependencyViolation/,
    file: 'teardown.sh',
    from: 'regional ec2 delete-security-group --group-id "$group" >/dev/null\nregional ec2 delete-vpc --vpc-id "$vpc"',
    to: 'regional ec2 delete-vpc --vpc-id "$vpc"\nregional ec2 delete-security-group --group-id "$group" >/dev/null',
  },
]
/** The fifth changing call is in the middle of the miniature: VPC and security group are there, the rest is not. */
const MIDDLE = 5

describe('the scripts against moto', () => {
  let once: AwsScript[]
  let whole: AwsScript[]
  let small: AwsScript
  beforeAll(async () => {
    const region = 'eu-west-1'
    once = await awsScripts(await Promise.all(AT_ONCE.map((fault) => withText(SMALL, fault))), { region })
    const later = await Promise.all(LATER.map((fault) => withText(SMALL, fault)))
    const options = { region, twice: true, teardown: true, dryRun: true, failAt: MIDDLE }
    whole = await awsScripts([SMALL, ...later], options)
    small = whole[0] ?? expect.fail('there is no report')
  })

  test('pass the miniature: dry run, outage in the middle, first and second run, teardown', () => {
    expect(told(small.faults)).toBe('')
    expect(small.runs.map((one) => [one.run, one.exitCode === 0])).toEqual([
      ['dryRun', true],
      ['outage', false],
      ['first', true],
      ['second', true],
      ['teardown', true],
    ])
    expect(small.createdSecondRun).toEqual({})
    expect(small.leftovers).toEqual({})
  })

  test('record each command, and name what was made up', () => {
    const first = small.runs.find((one) => one.run === 'first')
    expect(first?.madeUp).toEqual(['ec2 CreatePlacementGroup', 'ec2 DescribePlacementGroups'])
    const wait = first?.calls.find((call) => call.argv.includes('wait'))
    expect(wait).toMatchObject({
      exitCode: 0,
      waited: 'success',
      operations: [{ operation: 'DescribeVpcs' }],
    })
    expect(small.madeUpInventory).toEqual([{ service: 'ec2', kind: 'PlacementGroup', name: 'mini' }])
  })

  test.each(AT_ONCE.map((fault, index) => ({ ...fault, index })))('catch $what', ({ kind, says, index }) => {
    expectFault(once[index], kind, says)
  })

  test.each(LATER.map((fault, index) => ({ ...fault, index })))('catch $what', ({ kind, says, index }) => {
    expectFault(whole[index + 1], kind, says)
  })
})

/** A broken script goes on to break other things; the fault that was seeded must be among them by its own name. */
function expectFault(script: AwsScript | undefined, kind: string, says: RegExp): void {
  const found = script?.faults ?? []
  expect(
    found.filter((fault) => fault.kind === kind && says.test(fault.message)),
    told(found),
  ).not.toEqual([])
}

describe('the whole fixture', () => {
  let good: AwsScript
  beforeAll(async () => {
    const [only] = await awsScripts([GOOD], {
      region: 'ap-southeast-1',
      twice: true,
      teardown: true,
      dryRun: true,
    })
    good = only ?? expect.fail('there is no report')
  })

  test('deploys, deploys again without making anything, and is taken away', () => {
    expect(told(good.faults)).toBe('')
    expect(good.createdSecondRun).toEqual({})
    expect(good.leftovers).toEqual({})
    expect(good.notListed).toEqual({})
  })

  test('leaves what it says in the account', () => {
    const { inventory } = good
    expect(inventory.autoScalingGroups?.[0]).toMatchObject({ MinSize: 2, MaxSize: 6, DesiredCapacity: 3 })
    expect(inventory.targetGroups?.map((group) => group.Port).sort()).toEqual([3000, 8080])
    expect(inventory.subnets?.map((subnet) => subnet.AvailabilityZone).sort()).toEqual([
      'ap-southeast-1a',
      'ap-southeast-1a',
      'ap-southeast-1b',
      'ap-southeast-1b',
    ])
    expect(inventory.nodegroups?.[0]).toMatchObject({
      scalingConfig: { minSize: 2, maxSize: 9, desiredSize: 3 },
    })
    expect(inventory.computeEnvironments?.[0]).toMatchObject({ computeResources: { maxvCpus: 64 } })
  })
})

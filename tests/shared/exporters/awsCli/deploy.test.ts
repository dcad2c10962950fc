import { describe, expect, test } from 'vitest'
import { azs, concat, getAtt, iff, join, piece, ref, select } from '../../../../shared/catalog/cfn.ts'
import type { PlanParameter, StackPlan } from '../../../../shared/plan/plan.ts'
import { everything, HOSTILE } from './everything.ts'
import { bash, deployOf, filesOf, teardownOf, tryScript } from './shellRun.ts'
import { noValue, output, resource, stackOf, tags } from './stack.ts'

const QUIET = ['--no-wait']

const topic = resource('Topic', 'AWS::SNS::Topic', { DisplayName: 'Alarms', Tags: tags('alarms') })
const vpc = resource('Vpc', 'AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16', Tags: tags('main') })
const subnet = resource('Subnet', 'AWS::EC2::Subnet', {
  VpcId: ref('Vpc'),
  CidrBlock: '10.0.0.0/24',
  AvailabilityZone: select(1, azs),
  Tags: tags('main'),
})
const small = stackOf([vpc, subnet, topic], {
  outputs: [output('TopicArn', ref('Topic'))],
})

const digestOf = (stack: StackPlan, logicalId: string): string =>
  new RegExp(`^step .* ${logicalId} (\\S+)`, 'm').exec(deployOf(stack))?.[1] ?? ''

test('the same stack gives the same bytes', () => {
  expect(filesOf(structuredClone(everything))).toEqual(filesOf(everything))
})

test('bash reads both scripts', async () => {
  for (const text of [deployOf(everything), teardownOf(everything)]) {
    expect(await bash(['-n'], { input: text })).toEqual({ code: 0, out: '', err: '' })
  }
})

test('marks name the lines of each step', () => {
  const [deploy] = filesOf(small)
  const lines = deploy?.text.split('\n') ?? []
  expect(deploy?.marks.map((mark) => mark.logicalId)).toEqual(['Vpc', 'Subnet', 'Topic'])
  for (const mark of deploy?.marks ?? []) {
    expect(lines[mark.from]).toMatch(new RegExp(`^step '.*' ${mark.logicalId} `))
    expect(lines[mark.to - 1]).toMatch(/^result|^known/)
  }
})

describe('deploy.sh of everything', () => {
  test('runs through, and hostile texts arrive as they were', async () => {
    const ran = await tryScript(everything, { words: QUIET })
    expect(ran.err).toBe('')
    expect(ran.code).toBe(0)
    expect(ran.option('cloudwatch put-metric-alarm', 'alarm-description')).toBe(HOSTILE)
    expect(ran.option('cloudwatch put-metric-alarm', 'threshold')).toBe('-1.5')
    expect(ran.option('kms create-key', 'description')).toBe(HOSTILE)
    const [, configuration = ''] = [0, ran.option('eks create-addon', 'configuration-values')]
    expect(JSON.parse(configuration)).toEqual({ replicaCount: 2, note: HOSTILE })
    const task = JSON.parse(await ran.document('task.json'))
    expect(task.containerDefinitions[0].command).toEqual(['sh', '-c', HOSTILE])
    expect(task.containerDefinitions[0].dockerLabels).toEqual({ 'com.example.Team': 'A "team"' })
    expect(task).toMatchObject({ family: 'shop-task', cpu: '256', networkMode: 'awsvpc' })
    const queues = ran.calls.filter((words) => words[1] === 'create-queue')
    const odd = queues.find((words) => words[3] === 'shop-work')?.find((word) => word.startsWith('{'))
    expect(JSON.parse(odd ?? '{}')).toMatchObject({ Odd: HOSTILE, 'cantilever:stack': 'shop' })
    const template = JSON.parse(await ran.document('template-data.json'))
    expect(Buffer.from(template.UserData, 'base64').toString()).toBe(`#!/bin/bash\n# ${HOSTILE}\necho shop\n`)
    expect(ran.out).toContain(`Where it is. ${HOSTILE}`)
  })

  test('passes on values that a command line could mistake', async () => {
    const values = ['file:///etc/passwd', 'https://example.com/x', '-dash', '--flag', '{"a":1}', '@home', '']
    const keys = values.map((Description, index) =>
      resource(`Key${index}`, 'AWS::KMS::Key', { Description, Tags: tags('key') }),
    )
    const ran = await tryScript(stackOf(keys))
    const given = ran.calls
      .filter((words) => words[1] === 'create-key')
      .map((words) => {
        const inline = words.find((word) => word.startsWith('--description='))
        return inline === undefined ? words[words.indexOf('--description') + 1] : inline.slice(14)
      })
    const sent = await Promise.all(
      given.map(async (word) =>
        word?.startsWith('file://') ? ran.document(word.split('/').at(-1) ?? '') : word,
      ),
    )
    expect(sent).toEqual(values)
    expect(given[0]).toMatch(/\/key0-description\.txt$/)
  })
})

describe('a second run', () => {
  const there = (digest: (id: string) => string) =>
    [
      ['describe-vpcs', `vpc-1\tshop\t${digest('Vpc')}`],
      ['describe-subnets', `subnet-1\tshop\t${digest('Subnet')}`],
      ['get-topic-attributes', 'arn:topic'],
      ['sns list-tags-for-resource', `shop\t${digest('Topic')}`],
    ] as const

  test('makes nothing', async () => {
    const ran = await tryScript(small, { answers: there((id) => digestOf(small, id)) })
    expect(ran.code).toBe(0)
    expect(ran.changes).toEqual([])
    expect(ran.out).toContain('[1/3] VPC Vpc ... found vpc-1')
    expect(ran.out).toContain('TopicArn = arn:topic')
  })

  test('goes on where an earlier one was cut short', async () => {
    const cut = resource('Subnet', 'AWS::EC2::Subnet', { ...subnet.properties, MapPublicIpOnLaunch: true })
    const stack = stackOf([vpc, cut])
    const fixed = digestOf(stack, 'Subnet').split('.')[0]
    const ran = await tryScript(stack, {
      answers: [
        ['describe-vpcs', `vpc-1\tshop\t${digestOf(stack, 'Vpc')}`],
        ['describe-subnets', `subnet-1\tshop\t${fixed}.unfinished`],
      ],
    })
    expect(ran.changes.map((words) => words[1])).toEqual(['modify-subnet-attribute', 'create-tags'])
    expect(ran.changes[1]).toContain(`Key=cantilever:digest,Value=${digestOf(stack, 'Subnet')}`)
  })

  test('changes in place what an edit changed, and tells what cannot be', async () => {
    const edited = stackOf([
      resource('Vpc', 'AWS::EC2::VPC', { ...vpc.properties, CidrBlock: '10.9.0.0/16' }),
      subnet,
      resource('Topic', 'AWS::SNS::Topic', { ...topic.properties, DisplayName: 'Bells' }),
    ])
    const ran = await tryScript(edited, { answers: there((id) => digestOf(small, id)) })
    expect(ran.changes.map((words) => words.slice(0, 2).join(' '))).toEqual([
      'sns set-topic-attributes',
      'sns tag-resource',
    ])
    expect(ran.changes[0]).toEqual(expect.arrayContaining(['DisplayName', 'Bells']))
    expect(ran.out).toContain('[1/3] VPC Vpc ... different vpc-1')
    expect(ran.out).toContain('[3/3] SNS topic Topic ... updated arn:topic')
    expect(ran.out).toMatch(/although|in place[^\n]*:\n- VPC Vpc vpc-1/)
  })

  test('touches nothing that another stack, or nobody, has tagged', async () => {
    for (const owner of ['other\tx.y', 'None\tNone']) {
      const ran = await tryScript(small, {
        answers: [
          ['get-topic-attributes', 'arn:topic'],
          ['sns list-tags-for-resource', owner],
        ],
      })
      expect(ran.code).toBe(1)
      expect(ran.err).toContain('arn:topic exists already and does not carry the tag cantilever:stack=shop')
      expect(ran.err).toContain('deploy.sh stopped at step 3 of 3: SNS topic Topic.')
      expect(ran.changes.map((words) => words[1])).not.toContain('create-topic')
    }
  })

  test('tells what is no longer in the drawing', async () => {
    const ran = await tryScript(small, {
      answers: [['get-resources', 'arn:old\tOldThing\\narn:vpc\tVpc']],
    })
    expect(ran.out).toContain('no longer in the drawing')
    expect(ran.out).toContain('- arn:old\n')
    expect(ran.out).not.toContain('- arn:vpc')
  })
})

test('a failure names the step and what to do, and keeps the error', async () => {
  const ran = await tryScript(small, {
    answers: [['create-subnet', '!An error occurred (InvalidSubnet.Range) when calling CreateSubnet']],
  })
  expect(ran.code).not.toBe(0)
  expect(ran.err).toContain('InvalidSubnet.Range')
  expect(ran.err).toContain('deploy.sh stopped at step 2 of 3: subnet Subnet.')
  expect(ran.err).toContain('run the same command again')
  expect(ran.changes.map((words) => words[1])).toEqual(['create-vpc', 'create-subnet'])
})

describe('--dry-run', () => {
  test('changes nothing, and prints every command with variables for what is not known', async () => {
    const ran = await tryScript(everything, { words: ['--dry-run'] })
    expect(ran.code).toBe(0)
    expect(ran.err).toBe('')
    expect(ran.changes).toEqual([])
    expect(ran.out).toContain('aws ec2 create-vpc --cidr-block 10.0.0.0/16')
    expect(ran.out).toContain("--vpc-id '$Vpc_id'")
    expect(ran.out).toContain('Dry run: nothing was changed.')
  })

  test('works without credentials', async () => {
    const ran = await tryScript(everything, {
      words: ['--dry-run'],
      answers: [['sts get-caller-identity', '!Unable to locate credentials']],
    })
    expect(ran.code).toBe(0)
    expect(ran.calls).toHaveLength(1)
    expect(ran.out).toContain('this shows a first deployment')
    expect(ran.out).toContain("--availability-zone '$ZONE_1'")
  })

  test('a real run does not', async () => {
    const ran = await tryScript(small, {
      answers: [['sts get-caller-identity', '!Unable to locate credentials']],
    })
    expect(ran.code).toBe(1)
    expect(ran.calls).toHaveLength(1)
    expect(ran.err).toContain('Unable to locate credentials')
    expect(ran.err).toContain('configure the AWS CLI, or name a --profile')
  })
})

describe('options', () => {
  test('--name, --region and --profile reach every call and every name', async () => {
    const words = ['--name', 'other', '--region', 'eu-west-1', '--profile', 'work']
    const ran = await tryScript(small, { words })
    expect(ran.code).toBe(0)
    for (const call of ran.calls) {
      expect(call.slice(-4)).toEqual(['--region', 'eu-west-1', '--profile', 'work'])
    }
    expect(ran.option('sns create-topic', 'name')).toBe('other-topic')
    expect(ran.changes[0]?.join(' ')).toContain('{Key=cantilever:stack,Value=other}')
  })

  test.each([
    [['--name', 'Bad Name'], '--name must begin with a small letter'],
    [['--name', 'x$(id)'], '--name must begin with a small letter'],
    [['--region', '../etc'], '--region is no region'],
    [['--name'], '--name needs a value'],
    [['--frobnicate'], 'unknown option: --frobnicate'],
  ])('%j is refused before anything is called', async (words, message) => {
    const ran = await tryScript(small, { words })
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(message)
    expect(ran.calls).toEqual([])
  })

  test('--help tells the options and calls nothing', async () => {
    const ran = await tryScript(everything, { words: ['--help'] })
    expect(ran).toMatchObject({ code: 0, err: '', calls: [] })
    for (const said of ['--dry-run', '--no-wait', '--param NAME=VALUE', 'InstanceType (default t3.micro)']) {
      expect(ran.out).toContain(said)
    }
  })

  test('names are cut to what the service allows', async () => {
    const words = [...QUIET, '--name', 'a-stack-whose-name-is-much-longer-than-usual-names-are']
    const ran = await tryScript(everything, { words })
    expect(ran.code).toBe(0)
    const limits = [
      ['elbv2 create-load-balancer', 'name', 32],
      ['elbv2 create-target-group', 'name', 32],
      ['iam create-role', 'role-name', 64],
      ['eks create-nodegroup', 'nodegroup-name', 63],
      ['s3api create-bucket', 'bucket', 63],
    ] as const
    for (const [command, option, limit] of limits) {
      const name = ran.option(command, option) ?? ''
      expect(name.length).toBeLessThanOrEqual(limit)
      expect(name).toMatch(/^a-stack-whose[a-z0-9-]*[a-z0-9]$/)
    }
    const groups = ran.calls.filter((call) => call[1] === 'create-target-group').map((call) => call[3])
    expect(new Set(groups).size).toBe(3)
  })
})

test('a name that a parameter gives is held to what names may be', async () => {
  const stack = stackOf(
    [
      resource('Group', 'AWS::Logs::LogGroup', {
        LogGroupName: concat('/app/', ref('Title')),
        Tags: tags('x'),
      }),
    ],
    { parameters: [{ name: 'Title', type: 'String', description: 'Title', group: 'All' }] },
  )
  const good = await tryScript(stack, { words: ['--param', 'Title=web'] })
  expect(good.option('logs create-log-group', 'log-group-name')).toBe('/app/web')
  const bad = await tryScript(stack, { words: ['--param', 'Title=we"b'] })
  expect(bad).toMatchObject({ code: 1, changes: [] })
  expect(bad.err).toContain('Group must be called by letters')
})

test('a bucket names its region everywhere but in us-east-1', async () => {
  const stack = stackOf([resource('Bucket', 'AWS::S3::Bucket', { Tags: tags('bucket') })])
  const location = async (region: string) =>
    (await tryScript(stack, { words: ['--region', region] })).option(
      's3api create-bucket',
      'create-bucket-configuration',
    )
  expect(await location('us-east-1')).toBeUndefined()
  expect(await location('eu-west-1')).toBe('LocationConstraint=eu-west-1')
})

describe('parameters', () => {
  const parameter = (more: Partial<PlanParameter>): PlanParameter => ({
    name: 'Value',
    type: 'String',
    description: 'What it is',
    group: 'All',
    ...more,
  })
  const withParameter = (more: Partial<PlanParameter>): StackPlan =>
    stackOf([resource('Key', 'AWS::KMS::Key', { Description: ref('Value'), Tags: tags('key') })], {
      parameters: [parameter(more)],
    })
  const described = async (more: Partial<PlanParameter>, words: string[], env = {}) => {
    const ran = await tryScript(withParameter(more), { words, env })
    const given = ran.option('kms create-key', 'description')
    return ran.code === 0 ? given : ran.err
  }

  test('come from the default, the environment or --param, in that order', async () => {
    expect(await described({ default: 'plain' }, [])).toBe('plain')
    expect(await described({ default: 'plain' }, [], { PARAM_Value: 'env' })).toBe('env')
    expect(await described({ default: 'plain' }, ['--param', 'Value=a=b'], { PARAM_Value: 'env' })).toBe(
      'a=b',
    )
  })

  test('hold anything', async () => {
    expect(await described({ default: HOSTILE }, [])).toBe(HOSTILE)
    expect(await described({}, ['--param', `Value=${HOSTILE}`])).toBe(HOSTILE)
  })

  test.each([
    [{}, [], 'parameter Value is required (What it is). Give --param Value=VALUE.'],
    [{ default: 'a' }, ['--param', 'Other=1'], '--param Other=1: expected NAME=VALUE with one of Value'],
    [{ default: 'a', allowedValues: ['a', 'b'] }, ['--param', 'Value=c'], 'must be one of a, b: c'],
    [
      { type: 'Number', default: 1, minValue: 1, maxValue: 9 },
      ['--param', 'Value=10'],
      'must be a number from 1 to 9',
    ],
    [{ type: 'Number', default: 1 }, ['--param', 'Value=1; id'], 'must be a number'],
    [{ type: 'Number', default: 1, minValue: 0 }, ['--param', 'Value=08'], 'must be a number from 0'],
    [
      { default: 'a', allowedPattern: '[a-z]+', constraint: 'small letters' },
      ['--param', 'Value=a1'],
      'parameter Value must be small letters: a1',
    ],
    [
      { default: 'a', allowedPattern: '^[a-z]+$', constraint: 'short', maxLength: 3 },
      ['--param', 'Value=abcd'],
      'must be short',
    ],
    [
      { type: 'CommaDelimitedList', default: 'a,b', allowedValues: ['a', 'b', 'c'] },
      ['--param', 'Value=a,d'],
      'must be one of a, b, c: a,d',
    ],
    [
      { type: 'CommaDelimitedList', default: 'a,b', allowedValues: ['a', 'b'] },
      ['--param', 'Value='],
      'must be at least one of a, b',
    ],
    [{ type: 'AWS::EC2::VPC::Id' }, ['--param', 'Value=vpc-1$(id)'], 'must be letters, digits and'],
  ] as const)('%j with %j is refused', async (more, words, message) => {
    expect(await described(more as Partial<PlanParameter>, [...words])).toContain(message)
  })

  test('with a pattern or a list of values are taken when they fit', async () => {
    const pattern = { default: 'a', allowedPattern: '[a-z]+', constraint: 'small letters' }
    expect(await described(pattern, ['--param', 'Value=abc'])).toBe('abc')
    const list: Partial<PlanParameter> = {
      type: 'CommaDelimitedList',
      default: 'a,b',
      allowedValues: ['a', 'b', 'c'],
    }
    const stack = stackOf(
      [resource('Key', 'AWS::KMS::Key', { Description: join('+', ref('Value')), Tags: tags('key') })],
      { parameters: [parameter(list)] },
    )
    const ran = await tryScript(stack, { words: ['--param', 'Value=c,a'] })
    expect(ran.option('kms create-key', 'description')).toBe('c+a')
  })

  test('that hold two values are cut apart', async () => {
    const stack = stackOf(
      [
        resource('Key', 'AWS::KMS::Key', {
          Description: concat(piece(ref('Value'), 1, '/'), ' of ', piece(ref('Value'), 0, '/')),
          Tags: tags('key'),
        }),
      ],
      { parameters: [parameter({ default: '1/2', allowedValues: ['1/2', '3/4'], separator: '/' })] },
    )
    const given = async (words: string[]) =>
      (await tryScript(stack, { words })).option('kms create-key', 'description')
    expect(await given([])).toBe('2 of 1')
    expect(await given(['--param', 'Value=3/4'])).toBe('4 of 3')
  })

  test('change the digest of what reads them, and of nothing else', async () => {
    const stack = stackOf(
      [
        resource('Key', 'AWS::KMS::Key', { Description: ref('Value'), Tags: tags('key') }),
        resource('Topic', 'AWS::SNS::Topic', { Tags: tags('topic') }),
      ],
      { parameters: [parameter({ default: 'a', allowedValues: ['a', 'b'] })] },
    )
    const digests = async (words: string[]) => {
      const { calls } = await tryScript(stack, { words })
      const found = (verb: string) =>
        /cantilever:digest(?:,TagValue|,Value|=)[^0-9a-f]*([\w.]+)/.exec(
          calls.map((call) => call.join(' ')).find((call) => call.includes(verb)) ?? '',
        )?.[1]
      return { key: found('kms create-key'), topic: found('sns create-topic') }
    }
    const [one, again, other] = [
      await digests([]),
      await digests(['--param', 'Value=a']),
      await digests(['--param', 'Value=b']),
    ]
    expect(one.key).toMatch(/_a$/)
    expect(again).toEqual(one)
    expect(other.key).toMatch(/_b$/)
    expect(other.topic).toBe(one.topic)
    expect(one.topic).toMatch(/^[0-9a-f]{12}/)
  })

  test('that are secret never stand on a command line', async () => {
    const stack = stackOf(
      [
        resource('Task', 'AWS::ECS::TaskDefinition', {
          ContainerDefinitions: [
            { Name: 'app', Image: 'nginx', Environment: [{ Name: 'TOKEN', Value: ref('Token') }] },
          ],
          Tags: tags('task'),
        }),
      ],
      { parameters: [parameter({ name: 'Token', noEcho: true })] },
    )
    const refused = await tryScript(stack, { words: ['--param', 'Token=hush'] })
    expect(refused.err).toContain('give it as PARAM_Token in the environment')
    const ran = await tryScript(stack, { env: { PARAM_Token: 'hush "now"' } })
    expect(ran.code).toBe(0)
    expect(ran.calls.flat().some((word) => word.includes('hush'))).toBe(false)
    const task = JSON.parse(await ran.document('task.json'))
    expect(task.containerDefinitions[0].environment).toEqual([{ name: 'TOKEN', value: 'hush "now"' }])
    expect(deployOf(stack)).toContain('umask 077')
  })

  test('change the digest of what uses them', async () => {
    const ran = await tryScript(withParameter({ default: 'a' }))
    const other = await tryScript(withParameter({ default: 'a' }), { words: ['--param', 'Value=b'] })
    const digest = (words: typeof ran) => /TagValue=(\w+\.[\w-]+)/.exec(words.calls.flat().join(' '))?.[1]
    expect(digest(ran)).toMatch(/^\w{12}\.\w{12}-\d+$/)
    expect(digest(other)).not.toBe(digest(ran))
  })
})

describe('conditions', () => {
  const stack = stackOf(
    [
      resource('Topic', 'AWS::SNS::Topic', {
        DisplayName: iff('Named', concat('<', ref('Title'), '>'), noValue),
        Tags: tags('alarms'),
      }),
      resource('Extra', 'AWS::SNS::Topic', { Tags: tags('extra') }, { condition: 'Named' }),
    ],
    {
      parameters: [{ name: 'Title', type: 'String', default: '', description: 'Title', group: 'All' }],
      conditions: [{ name: 'Named', parameter: 'Title', notEquals: '' }],
      outputs: [output('Extra', iff('Named', getAtt('Extra', 'TopicName'), '-'))],
    },
  )

  test('choose properties, resources and outputs', async () => {
    const without = await tryScript(stack)
    expect(without.changes.map((words) => words.slice(1, 4))).toEqual([
      ['create-topic', '--name', 'shop-topic'],
    ])
    expect(without.changes[0]).not.toContain('--attributes')
    expect(without.out).toContain('SNS topic Extra ... not wanted')
    expect(without.out).toContain('Extra = -')
    const named = await tryScript(stack, { words: ['--param', 'Title=a "b"'] })
    expect(JSON.parse(await named.document('topic-attributes.json'))).toEqual({ DisplayName: '<a "b">' })
    expect(named.changes).toHaveLength(2)
    expect(named.out).toContain('Extra = shop-extra')
  })
})

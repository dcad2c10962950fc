import { expect, test } from 'vitest'
import { getAtt, ref } from '../../../../shared/catalog/cfn.ts'
import { everything } from './everything.ts'
import { teardownOf, tryScript } from './shellRun.ts'
import { resource, stackOf, tags } from './stack.ts'

const DOWN = { script: 'teardown.sh' } as const
const YES = { ...DOWN, words: ['--yes'] }

const vpc = resource('Vpc', 'AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16', Tags: tags('main') })
const logs = resource('Logs', 'AWS::Logs::LogGroup', { RetentionInDays: 7, Tags: tags('logs') })
const alb = resource('Alb', 'AWS::ElasticLoadBalancingV2::LoadBalancer', {
  Subnets: ['subnet-1', 'subnet-2'],
  LoadBalancerAttributes: [{ Key: 'deletion_protection.enabled', Value: 'true' }],
  Tags: tags('alb'),
})
const listener = resource('Http', 'AWS::ElasticLoadBalancingV2::Listener', {
  LoadBalancerArn: ref('Alb'),
  Port: 80,
  Protocol: 'HTTP',
  DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
})
const stack = stackOf([vpc, logs, alb, listener])

const there = [
  ['describe-vpcs', 'vpc-1\tshop\ta.b'],
  ['logs list-tags-for-resource', 'shop-logs\tshop\ta.b'],
  ['describe-load-balancers', 'arn:alb'],
  ['describe-listeners', 'arn:http'],
  ['--resource-arns arn:alb', 'shop\ta.b'],
  ['--resource-arns arn:http', 'arn:http\tshop\ta.b'],
] as const

test('deletes what it made, last made first', async () => {
  const ran = await tryScript(stack, { ...DOWN, words: ['--yes', '--delete-data'], answers: there })
  expect(ran.err).toBe('')
  expect(ran.changes.map((words) => words[1])).toEqual([
    'delete-listener',
    'modify-load-balancer-attributes',
    'delete-load-balancer',
    'delete-log-group',
    'delete-vpc',
  ])
  expect(ran.out).toContain('[4/4] VPC Vpc ... deleted vpc-1')
  expect(ran.out).toContain('Stack shop is gone from us-east-1.')
})

test('keeps what holds data unless told otherwise, and says how to delete it', async () => {
  const ran = await tryScript(stack, { ...YES, answers: there })
  expect(ran.code).toBe(0)
  expect(ran.changes.map((words) => words[1])).not.toContain('delete-log-group')
  expect(ran.out).toContain('[3/4] log group Logs ... kept its log events')
  expect(ran.out).toMatch(/Kept, because it holds data:\n- log group Logs[^\n]*\n.*--delete-data/)
})

test('what the drawing marks as kept is kept', async () => {
  const kept = { ...vpc, deletionPolicy: 'Retain' } as const
  const ran = await tryScript(stackOf([kept]), { ...YES, answers: there })
  expect(ran.changes).toEqual([])
  expect(ran.out).toContain('kept what it holds, as the drawing asks')
})

test('asks first, and nobody to answer means no', async () => {
  const ran = await tryScript(stack, { ...DOWN, answers: there })
  expect(ran.code).toBe(1)
  expect(ran.out).toContain('This deletes stack shop in account 123456789012, region us-east-1.')
  expect(ran.err).toContain('give --yes to delete without a question')
  expect(ran.changes).toEqual([])
})

test('the question names what is protected and what holds data', async () => {
  const ran = await tryScript(stack, { ...DOWN, answers: there })
  expect(ran.out).toContain(
    'It turns off the deletion protection of these and deletes them:\n- Application Load Balancer Alb\n',
  )
  expect(ran.out).toMatch(
    /It keeps what holds data[^\n]*--delete-data[^\n]*:\n- log group Logs: its log events\n/,
  )
  const all = await tryScript(stack, { ...DOWN, words: ['--delete-data'], answers: there })
  expect(all.out).toMatch(/cannot be had back:\n- log group Logs: its log events\n/)
})

test('says nothing of protection that the drawing has turned off', () => {
  const open = {
    ...alb.properties,
    LoadBalancerAttributes: [{ Key: 'deletion_protection.enabled', Value: 'false' }],
  }
  expect(teardownOf(stackOf([resource('Alb', alb.type, open)]))).not.toContain('It turns off')
})

test('takes --delete-data also where nothing holds data, as another Region of the document may', async () => {
  const ran = await tryScript(stackOf([vpc]), { ...DOWN, words: ['--yes', '--delete-data'], answers: there })
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(ran.changes.map((words) => words[1])).toEqual(['delete-vpc'])
})

test('stops before it deletes anything in another account than the one that was meant', async () => {
  const ran = await tryScript(stack, {
    ...DOWN,
    words: ['--yes', '--account', '210987654321'],
    answers: there,
  })
  expect(ran.code).toBe(1)
  expect(ran.err).toContain('these credentials are of account 123456789012, not of 210987654321')
  expect(ran.changes).toEqual([])
  const right = await tryScript(stack, {
    ...DOWN,
    words: ['--yes', '--account', '123456789012'],
    answers: there,
  })
  expect(right.code).toBe(0)
})

test('deletes a compute environment that has become invalid', async () => {
  const fleet = resource('Fleet', 'AWS::Batch::ComputeEnvironment', {
    Type: 'MANAGED',
    ComputeResources: { Type: 'FARGATE', MaxvCpus: 8 },
    Tags: { Name: 'fleet' },
  })
  const ran = await tryScript(stackOf([fleet]), {
    ...YES,
    answers: [
      ['|[0].[computeEnvironmentArn', 'arn:fleet\tshop\ta.b'],
      ["[?status!='DELETED']|[0].status", 'None'],
      ["[?status=='UPDATING'", 'None'],
      ['[0].status', 'INVALID'],
    ],
  })
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(ran.changes.map((words) => words[1])).toEqual([
    'update-compute-environment',
    'delete-compute-environment',
  ])
})

test('leaves alone what does not carry the tag of the stack, and what hangs on it', async () => {
  const others = [['--resource-arns arn:alb', 'other\ta.b'], ...there] as const
  const ran = await tryScript(stackOf([alb, listener]), { ...YES, answers: others })
  expect(ran.code).toBe(0)
  expect(ran.changes).toEqual([])
  expect(ran.out).toContain('arn:alb does not carry the tag cantilever:stack=shop: left alone')
  expect(ran.out).toContain('listener Http ... not there')
})

test('an empty account is no error, and asks nothing about what hangs on nothing', async () => {
  const ran = await tryScript(everything, YES)
  expect(ran.err).toBe('')
  expect(ran.code).toBe(0)
  expect(ran.calls.flat()).not.toContain('')
  expect(ran.calls.map((words) => words[1])).not.toContain('describe-listeners')
  expect(ran.out).toContain('VPC Vpc ... not there')
})

test('a dry run deletes nothing', async () => {
  const ran = await tryScript(stack, { ...DOWN, words: ['--dry-run', '--delete-data'], answers: there })
  expect(ran.code).toBe(0)
  expect(ran.changes).toEqual([])
  expect(ran.out).toContain('aws ec2 delete-vpc --vpc-id vpc-1')
  expect(ran.out).toContain('Dry run: nothing was deleted.')
})

test('a failure names the step, and the rest stays', async () => {
  const refused = [['delete-load-balancer', '!An error occurred (OperationNotPermitted)'], ...there] as const
  const ran = await tryScript(stack, { ...YES, answers: refused })
  expect(ran.code).not.toBe(0)
  expect(ran.err).toContain('teardown.sh stopped at step 2 of 4: Application Load Balancer Alb.')
  expect(ran.changes.map((words) => words[1])).not.toContain('delete-vpc')
})

test('asks only for the parameters that it needs to find things', async () => {
  expect(teardownOf(everything)).not.toContain('PARAM_')
  const inCluster = stackOf(
    [
      resource('Service', 'AWS::ECS::Service', {
        Cluster: ref('ClusterName'),
        TaskDefinition: ref('Task'),
        Tags: tags('service'),
      }),
    ],
    {
      parameters: [
        { name: 'ClusterName', type: 'String', description: 'Where', group: 'All' },
        { name: 'Task', type: 'String', description: 'What', group: 'All' },
      ],
    },
  )
  expect(teardownOf(inCluster)).toContain('PARAM_ClusterName')
  expect(teardownOf(inCluster)).not.toContain('PARAM_Task')
  const ran = await tryScript(inCluster, {
    ...DOWN,
    words: ['--yes', '--param', 'ClusterName=theirs'],
    answers: [['describe-services', 'arn:service\tshop\ta.b']],
  })
  expect(ran.err).toBe('')
  expect(ran.option('ecs delete-service', 'cluster')).toBe('theirs')
})

test('policies that steps of their own gave to a role go before it', async () => {
  const role = resource('Role', 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
    Tags: tags('role'),
  })
  const managed = resource('Managed', 'AWS::IAM::ManagedPolicy', {
    PolicyDocument: { Version: '2012-10-17', Statement: [] },
    Roles: [ref('Role')],
  })
  const entry = resource('Profile', 'AWS::IAM::InstanceProfile', { Roles: [ref('Role')] })
  const user = resource('Flow', 'AWS::EC2::FlowLog', {
    ResourceId: 'vpc-1',
    ResourceType: 'VPC',
    DeliverLogsPermissionArn: getAtt('Role', 'Arn'),
    Tags: tags('flow'),
  })
  const ran = await tryScript(stackOf([role, managed, entry, user]), {
    ...YES,
    answers: [
      ['get-role', 'arn:role\tshop\ta.b'],
      ['get-policy', 'arn:policy\tshop\ta.b'],
      ['InstanceProfile.Roles', 'shop-role'],
      ['get-instance-profile', 'arn:profile\tshop\ta.b'],
      ['list-attached-role-policies', 'arn:aws:iam::aws:policy/Other'],
      ['list-role-policies', 'inline'],
      ['describe-flow-logs', 'fl-1\tshop\ta.b'],
    ],
  })
  expect(ran.err).toBe('')
  expect(ran.changes.map((words) => words[1])).toEqual([
    'delete-flow-logs',
    'remove-role-from-instance-profile',
    'delete-instance-profile',
    'detach-role-policy',
    'delete-policy',
    'detach-role-policy',
    'delete-role-policy',
    'delete-role',
  ])
})

test('what only AWS can tell of a thing is asked for before others are found through it', async () => {
  const table = resource('Table', 'AWS::DynamoDB::GlobalTable', {
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
    Replicas: [{ Region: 'us-east-1', Tags: tags('table') }],
  })
  const mapping = resource('Follow', 'AWS::Lambda::EventSourceMapping', {
    EventSourceArn: getAtt('Table', 'StreamArn'),
    FunctionName: 'follow',
  })
  const followed = stackOf([table, mapping])
  const ran = await tryScript(followed, {
    ...YES,
    answers: [
      ['--query Table.TableArn', 'arn:table'],
      ['list-tags-of-resource', 'shop\ta.b'],
      ['--query Table.LatestStreamArn', 'arn:table/stream/1'],
      ['--event-source-arn arn:table/stream/1', 'mapping-1'],
      ['lambda list-tags', 'shop\ta.b'],
    ],
  })
  expect(ran.err).toBe('')
  expect(ran.changes.map((words) => words.slice(1, 4).join(' '))).toContain(
    'delete-event-source-mapping --uuid mapping-1',
  )
  const gone = await tryScript(followed, YES)
  expect(gone.err).toBe('')
  expect(gone.calls.flat()).not.toContain('list-event-source-mappings')
})

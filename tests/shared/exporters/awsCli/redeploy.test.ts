import { describe, expect, test } from 'vitest'
import { getAtt, ref } from '../../../../shared/catalog/cfn.ts'
import type { StackPlan } from '../../../../shared/plan/plan.ts'
import { deployOf, tryScript } from './shellRun.ts'
import { resource, stackOf, tags } from './stack.ts'

const QUIET = ['--no-wait']

const digestOf = (stack: StackPlan, logicalId: string): string =>
  new RegExp(`^step .* ${logicalId} (\\S+)`, 'm').exec(deployOf(stack))?.[1] ?? ''

const verbs = (calls: readonly (readonly string[])[]) => calls.map((words) => words.slice(0, 2).join(' '))

const role = resource('Role', 'AWS::IAM::Role', { AssumeRolePolicyDocument: {}, Tags: tags('role') })

test('the same stack in two Regions has IAM names of its own in each', async () => {
  for (const region of ['us-east-1', 'eu-west-1']) {
    const ran = await tryScript(stackOf([role]), { words: ['--region', region] })
    expect(ran.option('iam create-role', 'role-name')).toBe(`shop-role-${region}`)
  }
  const long = stackOf([role], { name: `s${'h'.repeat(80)}` })
  const ran = await tryScript(long, { words: ['--region', 'ap-southeast-1'] })
  expect(ran.option('iam create-role', 'role-name')).toMatch(/^sh+-\d+-ap-southeast-1$/)
  expect(ran.option('iam create-role', 'role-name')).toHaveLength(64)
})

test('says where it deploys to, and stops in another account than the one that was meant', async () => {
  const ran = await tryScript(stackOf([role]))
  expect(ran.out).toContain('Stack shop in account 123456789012, region us-east-1.')
  const other = await tryScript(stackOf([role]), { words: ['--account', '210987654321'] })
  expect(other.code).toBe(1)
  expect(other.changes).toEqual([])
})

test('refuses a name that AWS would refuse half-way', async () => {
  for (const name of ['internal-tools', 'sg-1']) {
    const ran = await tryScript(stackOf([role]), { words: ['--name', name] })
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(`${name}`)
    expect(ran.calls).toEqual([])
  }
})

describe('a rule of a security group', () => {
  const rule = (port: number, peer = '0.0.0.0/0') =>
    stackOf([
      resource('Rule', 'AWS::EC2::SecurityGroupIngress', {
        GroupId: 'sg-1',
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        CidrIp: peer,
      }),
    ])
  const answers = [['describe-security-group-rules', `sgr-1\tshop\t${digestOf(rule(80), 'Rule')}`]] as const

  test('is replaced when its port or its peer is another', async () => {
    for (const edited of [rule(8080), rule(80, '10.0.0.0/8')]) {
      const ran = await tryScript(edited, { answers })
      expect(ran).toMatchObject({ code: 0, err: '' })
      expect(verbs(ran.changes).slice(0, 2)).toEqual([
        'ec2 revoke-security-group-ingress',
        'ec2 authorize-security-group-ingress',
      ])
      expect(ran.option('ec2 revoke-security-group-ingress', 'security-group-rule-ids')).toBe('sgr-1')
      expect(ran.out).toMatch(/updated made-/)
    }
    const same = await tryScript(rule(80), { answers })
    expect(same.changes).toEqual([])
  })
})

describe('an Auto Scaling group', () => {
  const target = (id: string) =>
    resource(id, 'AWS::ElasticLoadBalancingV2::TargetGroup', { Port: 80, Protocol: 'HTTP' })
  const template = resource('Template', 'AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: { InstanceType: 't4g.nano' },
  })
  const policy = resource('Policy', 'AWS::AutoScaling::ScalingPolicy', {
    AutoScalingGroupName: ref('Group'),
    PolicyType: 'TargetTrackingScaling',
  })
  const group = (...targets: readonly string[]) =>
    resource('Group', 'AWS::AutoScaling::AutoScalingGroup', {
      MinSize: '1',
      MaxSize: '2',
      LaunchTemplate: {
        LaunchTemplateId: ref('Template'),
        Version: getAtt('Template', 'LatestVersionNumber'),
      },
      ...(targets.length > 0 && { TargetGroupARNs: targets.map((id) => ref(id)) }),
      Tags: tags('group'),
    })
  const before = stackOf([template, target('One'), group('One'), policy])
  const found = (stack: StackPlan) =>
    [
      ['Instances[?LaunchTemplate', 'None'],
      ['describe-auto-scaling-groups', `shop-group\tshop\t${digestOf(stack, 'Group')}`],
    ] as const
  const ofGroup = (calls: readonly (readonly string[])[]) =>
    calls.filter(([service]) => service === 'autoscaling').map((words) => words.join(' '))

  test('is attached to a target group that is drawn later, and taken out of one that is gone', async () => {
    const after = stackOf([template, target('Two'), group('Two'), policy])
    const ran = await tryScript(after, {
      words: QUIET,
      answers: [
        ['describe-target-groups --names shop-two', 'None'],
        ['elbv2 create-target-group', 'arn:two'],
        ['describe-load-balancer-target-groups', 'arn:one\\narn:two'],
        ...found(before),
      ],
    })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ofGroup(ran.changes)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'attach-load-balancer-target-groups --auto-scaling-group-name shop-group --target-group-arns arn:two',
        ),
        expect.stringContaining(
          'detach-load-balancer-target-groups --auto-scaling-group-name shop-group --target-group-arns arn:one',
        ),
      ]),
    )
  })

  test('loses the policies and schedules that are no longer drawn, and no others', async () => {
    const ran = await tryScript(before, {
      words: QUIET,
      answers: [
        ['describe-policies', 'shop-policy\\nshop-old'],
        ['describe-scheduled-actions', 'shop-nightly'],
        ...found(before),
      ],
    })
    const deleted = ofGroup(ran.changes).filter((call) => call.includes(' delete-'))
    expect(deleted.map((call) => call.split(' --region')[0])).toEqual([
      'autoscaling delete-policy --auto-scaling-group-name shop-group --policy-name shop-old',
      'autoscaling delete-scheduled-action --auto-scaling-group-name shop-group --scheduled-action-name shop-nightly',
    ])
    expect(ran.calls.map((words) => words.join(' ')).join('\n')).toContain("starts_with(PolicyName,'shop-')")
  })

  test('whose instances run an earlier launch template gets a word about it', async () => {
    const stale = [['Instances[?LaunchTemplate', 'i-1'], ...found(before)] as const
    const ran = await tryScript(before, { words: QUIET, answers: stale })
    expect(ran.out).toContain(
      '- aws autoscaling start-instance-refresh --auto-scaling-group-name shop-group --region us-east-1',
    )
    const fresh = await tryScript(before, { words: QUIET, answers: found(before) })
    expect(fresh.out).not.toContain('start-instance-refresh')
  })
})

test('a change is tried again while EC2 does not know yet what it has just made, but not for ever', async () => {
  const stack = stackOf([
    resource('Vpc', 'AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true }),
  ])
  const answers = [
    [
      'modify-vpc-attribute',
      '!An error occurred (InvalidVpcID.NotFound) when calling ModifyVpcAttribute: made-1',
    ],
  ] as const
  const ran = await tryScript(stack, { answers })
  expect(ran.code).not.toBe(0)
  expect(ran.err).toContain('InvalidVpcID.NotFound')
  expect(ran.calls.filter((words) => words[1] === 'modify-vpc-attribute')).toHaveLength(6)
  const refused = await tryScript(stack, {
    answers: [
      ['modify-vpc-attribute', '!An error occurred (UnauthorizedOperation) when calling ModifyVpcAttribute'],
    ],
  })
  expect(refused.calls.filter((words) => words[1] === 'modify-vpc-attribute')).toHaveLength(1)
})

test('a new key is waited for until its tags can be searched', async () => {
  const ran = await tryScript(stackOf([resource('Key', 'AWS::KMS::Key', { Tags: tags('key') })]))
  const searches = ran.calls.filter((words) => words[1] === 'get-resources' && words.includes('kms:key'))
  expect(searches).toHaveLength(2)
  expect(searches[1]?.join(' ')).toContain("?ResourceARN=='made-")
})

test('turning access logs on waits until the load balancer may write to the bucket', () => {
  const text = deployOf(
    stackOf([
      resource('Alb', 'AWS::ElasticLoadBalancingV2::LoadBalancer', {
        LoadBalancerAttributes: [{ Key: 'access_logs.s3.bucket', Value: 'logs' }],
      }),
      resource('Plain', 'AWS::ElasticLoadBalancingV2::LoadBalancer', {
        LoadBalancerAttributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '60' }],
      }),
    ]),
  )
  expect(
    text.match(/retry 120 'Access Denied for bucket' aws elbv2 modify-load-balancer-attributes/g),
  ).toHaveLength(1)
})

test('a list that is only passed on whole is not split', () => {
  const subnets = {
    name: 'SubnetIds',
    type: 'List<AWS::EC2::Subnet::Id>',
    description: 'Subnets',
    group: 'Network',
    origin: { kind: 'node', id: 'n', label: 'N' },
  } as const
  const used = (property: string) =>
    deployOf(
      stackOf(
        [
          property === 'VPCZoneIdentifier'
            ? resource('Group', 'AWS::AutoScaling::AutoScalingGroup', { [property]: ref('SubnetIds') })
            : resource('Alb', 'AWS::ElasticLoadBalancingV2::LoadBalancer', { [property]: ref('SubnetIds') }),
        ],
        { parameters: [subnets] },
      ),
    )
  expect(used('VPCZoneIdentifier')).not.toContain('PARAM_SubnetIds_items')
  expect(used('Subnets')).toContain('read -r -a PARAM_SubnetIds_items')
})

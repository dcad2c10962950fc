import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cfnLint, cfnLintFaults, type Fault, type MotoStack, motoStacks, told } from './judges.ts'
import { GOOD, removeVariants, type Template, withTemplate, withText } from './variants.ts'

afterAll(removeVariants)

type Seeded = { what: string; kind: string; says: RegExp; change: (template: Template) => void }
const property = (resource: string, path: string) => `Resources.${resource}.Properties.${path}`

const FOR_CFN_LINT: readonly Seeded[] = [
  {
    what: 'a wrong enum',
    kind: 'E3030',
    says: /CapacityType: 'ON_DEMANDS' is not one of/,
    change: (template) => template.set(property('EksNodes', 'CapacityType'), 'ON_DEMANDS'),
  },
  {
    what: 'a CPU and memory pair that Fargate lacks',
    kind: 'E3047',
    says: /'512' is not compatible with memory '8192'/,
    change: (template) => template.set(property('ServiceTask', 'Memory'), '8192'),
  },
  {
    what: 'a misspelt property',
    kind: 'E3002',
    says: /HealthcheckPath/,
    change: (template) => template.set(property('WebTargets', 'HealthcheckPath'), '/health'),
  },
  {
    what: 'a resource type that AWS lacks',
    kind: 'E3006',
    says: /'AWS::EKS::AddOn' does not exist/,
    change: (template) => template.set('Resources.EksAddon.Type', 'AWS::EKS::AddOn'),
  },
  {
    what: 'a missing role',
    kind: 'E3003',
    says: /'RoleArn' is a required property/,
    change: (template) => template.remove(property('EksCluster', 'RoleArn')),
  },
  {
    what: 'a reference to nothing',
    kind: 'E1020',
    says: /'Vcp' is not one of/,
    change: (template) => template.set(property('WebTargets', 'VpcId'), { Ref: 'Vcp' }),
  },
  {
    what: 'a parameter that nothing uses (a warning)',
    kind: 'W2001',
    says: /Parameter Unused not used/,
    change: (template) => template.set('Parameters.Unused', { Type: 'String', Default: 'x' }),
  },
  {
    what: 'a check switched off in the template',
    kind: 'suppressed',
    says: /tells cfn-lint to look away/,
    change: (template) =>
      template.set('Resources.Vpc.Metadata', { 'cfn-lint': { config: { ignore_checks: ['E3002'] } } }),
  },
]

const FOR_MOTO: readonly Seeded[] = [
  {
    what: 'a managed policy that AWS lacks',
    kind: 'create',
    says: /EksRole: .*AmazonEksPolicy does not exist/,
    change: (template) =>
      template.set(property('EksRole', 'ManagedPolicyArns'), ['arn:aws:iam::aws:policy/AmazonEksPolicy']),
  },
  {
    what: 'more Availability Zones than the region has',
    kind: 'create',
    says: /wants item 3 of 3/,
    change: (template) =>
      template.set(property('PrivateSubnetB', 'AvailabilityZone'), {
        'Fn::Select': ['3', { 'Fn::GetAZs': '' }],
      }),
  },
  {
    what: 'a misspelt AMI parameter',
    kind: 'create',
    says: /al2024-default-arm64 does not exist/,
    change: (template) =>
      template.set(
        'Parameters.WebImageId.Default',
        '/aws/service/ami-amazon-linux-latest/al2024-default-arm64',
      ),
  },
  {
    what: 'a subnet outside its VPC',
    kind: 'create',
    says: /PrivateSubnetB: .*InvalidSubnet.Range/,
    change: (template) => template.set(property('PrivateSubnetB', 'CidrBlock'), '10.21.0.0/20'),
  },
  {
    what: 'an attribute of a resource that its condition leaves out',
    kind: 'create',
    says: /HttpsListener.ListenerArn/,
    change: (template) =>
      template.set('Outputs.Secure', { Value: { 'Fn::GetAtt': ['HttpsListener', 'ListenerArn'] } }),
  },
  {
    what: 'a default that its own pattern refuses',
    kind: 'parameter',
    says: /'Not Allowed' does not match AllowedPattern/,
    change: (template) => template.set('Parameters.EnvironmentName.Default', 'Not Allowed'),
  },
  {
    what: 'a service that may start before its listener rule',
    kind: 'order',
    says: /^Service: .*ServiceTargets/,
    change: (template) => template.remove('Resources.Service.DependsOn'),
  },
  {
    what: 'a route that may be made before the gateway is attached',
    kind: 'order',
    says: /^PublicDefaultRoute: /,
    change: (template) => template.remove('Resources.PublicDefaultRoute.DependsOn'),
  },
  {
    what: 'volumes that outlive their instances',
    kind: 'leftover',
    says: /^volumes: vol-\w+, vol-\w+, vol-\w+$/,
    change: (template) =>
      template.remove(
        property('WebTemplate', 'LaunchTemplateData.BlockDeviceMappings.0.Ebs.DeleteOnTermination'),
      ),
  },
  {
    what: 'a network that is to stay when what it belongs to goes',
    kind: 'delete',
    says: /^Vpc: .*DependencyViolation/,
    change: (template) => template.set('Resources.PrivateSubnetA.DeletionPolicy', 'Retain'),
  },
]

describe('cfn-lint', () => {
  let faults: Fault[][]
  beforeAll(async () => {
    const variants = await Promise.all([
      Promise.resolve(GOOD),
      ...FOR_CFN_LINT.map((seeded) => withTemplate(seeded.change)),
    ])
    const report = await cfnLint(variants)
    faults = variants.map((directory) =>
      cfnLintFaults({
        ...report,
        templates: report.templates.filter((template) => template.file.startsWith(directory)),
      }),
    )
  })

  test('passes the fixture in three regions', () => {
    expect(told(faults[0] ?? [])).toBe('')
  })

  test.each(FOR_CFN_LINT.map((seeded, index) => ({ ...seeded, index })))(
    'catches $what',
    ({ kind, says, index }) => {
      const found = faults[index + 1] ?? []
      expect(new Set(found.map((fault) => fault.kind))).toEqual(new Set([kind]))
      expect(found[0]?.message).toMatch(says)
    },
  )
})

describe('the stack on moto', () => {
  let stacks: MotoStack[]
  let good: MotoStack
  beforeAll(async () => {
    const variants = await Promise.all(FOR_MOTO.map((seeded) => withTemplate(seeded.change)))
    const unlike = await withText(GOOD, { file: 'template.json', from: '10.20.0.0/16', to: '10.22.0.0/16' })
    stacks = await motoStacks([GOOD, unlike, ...variants], { region: 'eu-west-1' })
    good = stacks[0] ?? expect.fail('there is no report')
  })

  test('passes the fixture', () => {
    expect(told(good.faults)).toBe('')
    expect(good.notListed).toEqual({})
    expect(good.notes?.dropped).toEqual([])
  })

  test('makes every declared resource, and names those it only stood in for', () => {
    expect(good.standIn).toEqual([{ logicalId: 'EksAddon', type: 'AWS::EKS::Addon' }])
    expect(
      good.resources?.filter((resource) => resource.mode === 'absent').map((one) => one.logicalId),
    ).toEqual(['HttpsListener'])
    expect(good.resources?.filter((resource) => resource.describedBack === false)).toEqual([])
  })

  test('describes back what the template says', () => {
    const { inventory = {} } = good
    expect(inventory.vpcs?.map((vpc) => vpc.CidrBlock)).toEqual(['10.20.0.0/16'])
    expect(inventory.subnets?.map((subnet) => subnet.CidrBlock).sort()).toEqual([
      '10.20.0.0/20',
      '10.20.16.0/20',
      '10.20.32.0/20',
      '10.20.48.0/20',
    ])
    expect(inventory.autoScalingGroups?.[0]).toMatchObject({
      MinSize: 2,
      MaxSize: 6,
      DesiredCapacity: 3,
      HealthCheckType: 'ELB',
      HealthCheckGracePeriod: 120,
    })
    expect(inventory.autoScalingPolicies?.[0]).toMatchObject({
      TargetTrackingConfiguration: { TargetValue: 55 },
    })
    expect(inventory.launchTemplates?.[0]).toMatchObject({ Latest: { InstanceType: 'm7g.large' } })
    expect(inventory.targetGroups?.map((group) => [group.Port, group.TargetType]).sort()).toEqual([
      [3000, 'ip'],
      [8080, 'instance'],
    ])
    expect(inventory.loadBalancers?.[0]?.Attributes).toContainEqual({
      Key: 'idle_timeout.timeout_seconds',
      Value: '90',
    })
    expect(inventory.listeners?.map((listener) => listener.Port)).toEqual([80])
    expect(inventory.ecsServices?.[0]).toMatchObject({ launchType: 'FARGATE', desiredCount: 2 })
    expect(inventory.taskDefinitions?.[0]).toMatchObject({
      cpu: '512',
      memory: '1024',
      networkMode: 'awsvpc',
    })
    expect(inventory.nodegroups?.[0]).toMatchObject({
      scalingConfig: { minSize: 2, maxSize: 9, desiredSize: 3 },
    })
    expect(inventory.computeEnvironments?.[0]).toMatchObject({
      computeResources: { type: 'FARGATE_SPOT', maxvCpus: 64 },
    })
    expect(inventory.jobDefinitions?.[0]).toMatchObject({ retryStrategy: { attempts: 3 } })
    expect(inventory.logGroups?.[0]).toMatchObject({ retentionInDays: 30 })
    const rules = inventory.securityGroups?.flatMap((group) => group.IpPermissions)
    expect(rules).toContainEqual(expect.objectContaining({ FromPort: 3000, ToPort: 3000, IpProtocol: 'tcp' }))
  })

  test('hides ids and dates in the comparable inventory', () => {
    const text = JSON.stringify(good.comparable)
    expect(text).not.toMatch(/(vpc|subnet|sg|rtb|igw|nat|eipalloc|lt)-[0-9a-f]{17}/)
    expect(text).toContain('<vpcs:demo-vpc>')
  })

  test('catches a YAML that says something else than the JSON', () => {
    expect(stacks[1]?.faults.map((fault) => fault.kind)).toContain('yaml')
  })

  test.each(FOR_MOTO.map((seeded, index) => ({ ...seeded, index })))(
    'catches $what',
    ({ kind, says, index }) => {
      const [first, ...others] = stacks[index + 2]?.faults ?? []
      expect(first?.kind).toBe(kind)
      expect(first?.message).toMatch(says)
      // What could not be deleted is left over as well; nothing else may be wrong with the variant.
      expect(others.map((fault) => fault.kind)).toEqual(kind === 'delete' ? ['leftover'] : [])
    },
  )
})

import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import { describe, expect, it } from 'vitest'
import { getAtt, iff, join, ref } from '../../../../shared/catalog/cfn.ts'
import { RESOURCE_TYPES } from '../../../../shared/catalog/spec/inUse.ts'
import { LIST_ATTRIBUTES } from '../../../../shared/exporters/cloudformation/nested/names.ts'
import { nest } from '../../../../shared/exporters/cloudformation/nested/nest.ts'
import { buildTemplate } from '../../../../shared/exporters/cloudformation/template.ts'
import type { PlanParameter, PlanResource, StackPlan } from '../../../../shared/plan/plan.ts'

const origin = (id: string) => ({ kind: 'node', id, label: id }) as const

const resource = (
  logicalId: string,
  type: string,
  properties: PlanResource['properties'] = {},
  more: Partial<PlanResource> = {},
): PlanResource => ({ logicalId, type, properties, origin: origin(logicalId), needs: [], ...more })

const parameter = (
  name: string,
  type: PlanParameter['type'],
  more: Partial<PlanParameter> = {},
): PlanParameter => ({
  name,
  type,
  description: name,
  group: 'Group',
  ...more,
})

const stackOf = (more: Partial<StackPlan>): StackPlan => ({
  name: 'shop',
  region: 'eu-west-1',
  description: 'Shop',
  resources: [],
  parameters: [],
  conditions: [],
  outputs: [],
  capabilities: [],
  tags: {},
  nesting: 'tiers',
  beyondLimit: {},
  ...more,
})

/** The templates as plain data, by the name of the nested stack; the parent's is ''. */
function printed(stack: StackPlan) {
  const nested = nest(stack)
  if (!nested) throw new Error('it is not nested')
  const all = [
    ['', nested.parent((name) => `nested/${name}.yaml`)] as const,
    ...nested.children.map((child) => [child.name, child.stack] as const),
  ]
  return Object.fromEntries(
    all.map(([name, one]) => {
      const { head, sections, tail } = buildTemplate(one)
      const resources = sections.flatMap((section) =>
        section.resources.map((each) => [each.logicalId, each.body]),
      )
      const { Parameters, Conditions } = head
      return [
        name,
        { Parameters, Conditions, Resources: Object.fromEntries(resources), Outputs: tail.Outputs },
      ]
    }),
  )
}

describe('what refers from one nested stack to another', () => {
  it('becomes an output, a parameter, and what the parent hands over', () => {
    const {
      '': parent,
      network,
      compute,
    } = printed(
      stackOf({
        resources: [
          resource('Vpc', 'AWS::EC2::VPC'),
          resource(
            'Web',
            'AWS::EC2::Instance',
            { Vpc: ref('Vpc'), Cidr: getAtt('Vpc', 'CidrBlock') },
            { needs: ['Vpc'] },
          ),
        ],
      }),
    )
    expect(network?.Outputs).toMatchObject({
      Vpc: { Value: { Ref: 'Vpc' } },
      VpcCidrBlock: { Value: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] } },
    })
    expect(compute?.Parameters).toMatchObject({ Vpc: { Type: 'String' }, VpcCidrBlock: { Type: 'String' } })
    expect(compute?.Resources.Web).toMatchObject({
      Properties: { Vpc: { Ref: 'Vpc' }, Cidr: { Ref: 'VpcCidrBlock' } },
    })
    expect(parent?.Resources).toEqual({
      NetworkStack: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { TemplateURL: 'nested/network.yaml' },
      },
      ComputeStack: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: {
          TemplateURL: 'nested/compute.yaml',
          Parameters: {
            Vpc: { 'Fn::GetAtt': ['NetworkStack', 'Outputs.Vpc'] },
            VpcCidrBlock: { 'Fn::GetAtt': ['NetworkStack', 'Outputs.VpcCidrBlock'] },
          },
        },
      },
    })
  })

  it('only by DependsOn, becomes a DependsOn of the stacks', () => {
    const { '': parent, compute } = printed(
      stackOf({
        resources: [
          resource('Attachment', 'AWS::EC2::VPCGatewayAttachment'),
          resource('Web', 'AWS::EC2::Instance', {}, { dependsOn: ['Attachment'], needs: ['Attachment'] }),
        ],
      }),
    )
    expect(compute?.Resources.Web).not.toHaveProperty('DependsOn')
    expect(parent?.Resources.ComputeStack).toMatchObject({ DependsOn: 'NetworkStack' })
  })

  it('which a condition may leave out is handed over under that condition', () => {
    const secure = { name: 'Secure', parameter: 'Certificate', notEquals: '' }
    const {
      '': parent,
      network,
      compute,
    } = printed(
      stackOf({
        parameters: [parameter('Certificate', 'String', { default: '' })],
        conditions: [secure],
        resources: [
          resource('Spare', 'AWS::EC2::EIP', {}, { condition: 'Secure' }),
          resource(
            'Web',
            'AWS::EC2::Instance',
            { Address: iff('Secure', ref('Spare'), 'none') },
            { needs: ['Spare'] },
          ),
        ],
      }),
    )
    const condition = { Secure: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Certificate' }, ''] }] } }
    for (const one of [parent, network, compute]) {
      expect(one?.Conditions).toEqual(condition)
      expect(one?.Parameters).toHaveProperty('Certificate')
    }
    expect(network?.Outputs).toMatchObject({ Spare: { Condition: 'Secure' } })
    expect(parent?.Resources.ComputeStack).toMatchObject({
      Properties: {
        Parameters: {
          Spare: { 'Fn::If': ['Secure', { 'Fn::GetAtt': ['NetworkStack', 'Outputs.Spare'] }, ''] },
          Certificate: { Ref: 'Certificate' },
        },
      },
    })
    // All that the network has may be left out: it must not be empty then.
    expect(network?.Resources).toHaveProperty('KeepsStackFromBeingEmpty')
  })

  it('that is a list goes over as text and arrives as a list', () => {
    const {
      '': parent,
      network,
      compute,
      edge,
    } = printed(
      stackOf({
        parameters: [
          parameter('SubnetIds', 'List<AWS::EC2::Subnet::Id>'),
          parameter('Names', 'CommaDelimitedList'),
        ],
        resources: [
          resource(
            'Endpoint',
            'AWS::EC2::VPCEndpoint',
            { SubnetIds: ref('SubnetIds') },
            { needs: ['SubnetIds'] },
          ),
          resource(
            'Web',
            'AWS::EC2::Instance',
            {
              Names: ref('Names'),
              Interfaces: getAtt('Endpoint', 'NetworkInterfaceIds'),
            },
            { needs: ['Endpoint', 'Names'] },
          ),
        ],
      }),
    )
    expect(edge).toBeUndefined()
    expect(network?.Parameters).toEqual({
      SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>', Description: 'SubnetIds' },
    })
    expect(network?.Outputs).toMatchObject({
      EndpointNetworkInterfaceIds: {
        Value: { 'Fn::Join': [',', { 'Fn::GetAtt': ['Endpoint', 'NetworkInterfaceIds'] }] },
      },
    })
    expect(compute?.Parameters).toMatchObject({
      Names: { Type: 'CommaDelimitedList' },
      EndpointNetworkInterfaceIds: { Type: 'CommaDelimitedList' },
    })
    expect(parent?.Resources.NetworkStack).toMatchObject({
      Properties: { Parameters: { SubnetIds: { 'Fn::Join': [',', { Ref: 'SubnetIds' }] } } },
    })
  })
})

describe('a parameter of the parent', () => {
  it('that names an SSM parameter arrives as what it led to; secrets stay hidden; the parent alone checks', () => {
    const { '': parent, compute } = printed(
      stackOf({
        parameters: [
          parameter('Image', 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', { default: '/aws/image' }),
          parameter('Images', 'AWS::SSM::Parameter::Value<List<String>>'),
          parameter('Password', 'String', { noEcho: true, allowedPattern: '.{8,}' }),
        ],
        resources: [
          resource(
            'Web',
            'AWS::EC2::Instance',
            { Image: ref('Image'), Password: ref('Password'), Images: join(' ', ref('Images')) },
            { needs: ['Image', 'Images', 'Password'] },
          ),
        ],
      }),
    )
    expect(compute?.Parameters).toEqual({
      Image: { Type: 'AWS::EC2::Image::Id', Description: 'Image' },
      Images: { Type: 'CommaDelimitedList', Description: 'Images' },
      Password: { Type: 'String', Description: 'Password', NoEcho: true },
    })
    expect(parent?.Parameters).toMatchObject({
      Image: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: '/aws/image' },
      Password: { AllowedPattern: '.{8,}', NoEcho: true },
    })
    expect(parent?.Resources.ComputeStack).toMatchObject({
      Properties: {
        Parameters: { Images: { 'Fn::Join': [',', { Ref: 'Images' }] }, Image: { Ref: 'Image' } },
      },
    })
  })

  it('for which 200 leave no room keeps its default below; one that must be given never does', () => {
    const names = Array.from({ length: 230 }, (_, i) => `P${String(i).padStart(3, '0')}`)
    const { '': parent } = printed(
      stackOf({
        nesting: 'auto',
        parameters: names.map((name, i) => parameter(name, 'String', i % 2 === 0 ? {} : { default: 'x' })),
        resources: names.map((name) =>
          resource(`R${name}`, 'AWS::SNS::Topic', { Name: ref(name) }, { needs: [name] }),
        ),
      }),
    )
    const kept = Object.keys((parent?.Parameters ?? {}) as object)
    expect(kept).toHaveLength(200)
    expect(kept).toEqual(expect.arrayContaining(names.filter((_, i) => i % 2 === 0)))
  })
})

it('an application too large for one stack keeps what all share in place, and its members fall apart', () => {
  const member = (i: number) => [
    resource(`Task${i}`, 'AWS::ECS::TaskDefinition', {}, { origin: origin(`service-${i}`) }),
    resource(
      `Service${i}`,
      'AWS::ECS::Service',
      { Cluster: ref('Cluster'), Task: ref(`Task${i}`) },
      { origin: origin(`service-${i}`), needs: ['Cluster', `Task${i}`] },
    ),
  ]
  const of = (count: number) =>
    nest(
      stackOf({
        nesting: 'auto',
        resources: [
          resource('Cluster', 'AWS::ECS::Cluster'),
          ...Array.from({ length: count }, (_, i) => member(i)).flat(),
        ],
      }),
    )?.children.map(({ name, stack: { resources } }) => [name, resources.length])
  expect(of(400)?.[0]).toEqual(['compute', 1])
  expect(of(400)?.every(([name]) => String(name).startsWith('compute'))).toBe(true)
  expect(of(400)?.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(801)
})

it('a chain of needs without anything that many share is cut by its length', () => {
  const length = 900
  const nested = nest(
    stackOf({
      resources: Array.from({ length }, (_, i) =>
        resource(`R${i}`, 'AWS::SNS::Topic', i === 0 ? {} : { Before: ref(`R${i - 1}`) }, {
          needs: i === 0 ? [] : [`R${i - 1}`],
        }),
      ),
    }),
  )
  expect(nested?.children.flatMap(({ stack: { resources } }) => resources)).toHaveLength(length)
})

it('which attributes are lists is as AWS says, for every type that a drawing can have', () => {
  const listed: string[] = []
  for (const spec of loadAwsServiceSpecSync().all('resource')) {
    if (!RESOURCE_TYPES.some((type) => type === spec.cloudFormationType)) continue
    for (const [name, { type }] of Object.entries(spec.attributes))
      if (type.type === 'array') listed.push(`${spec.cloudFormationType}.${name}`)
  }
  expect(listed.length).toBeGreaterThan(3)
  expect(listed.filter((name) => !LIST_ATTRIBUTES.has(name))).toEqual([])
})

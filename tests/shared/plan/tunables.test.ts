import { describe, expect, it } from 'vitest'
import { iff, piece, ref } from '../../../shared/catalog/cfn.ts'
import { buildTemplate } from '../../../shared/exporters/cloudformation/template.ts'
import { resolve } from '../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../shared/plan/build.ts'
import { withCauses } from '../../../shared/plan/causes.ts'
import type { PlanParameter, StackPlan } from '../../../shared/plan/plan.ts'
import { fitting, fittingOutputs, inlined, labelOf, tunableParameter } from '../../../shared/plan/tunables.ts'
import { type Drawing, drawing } from '../../support/builders.ts'

const stackOf = (picture: Drawing): StackPlan => {
  const plan = buildPlan(resolve(picture.document()))
  expect(plan.faults).toEqual([])
  return plan.stacks[0] ?? expect.fail('no stack')
}

const tune = (drawn: string | number | readonly string[], about: object) =>
  tunableParameter({ name: 'web' }, 'WebSize', 'web (ASG)', drawn, {
    label: 'Desired size',
    kind: 'capacity',
    ...about,
  })

describe('a tunable', () => {
  it('is a parameter with the drawn value as default', () => {
    expect(tune(3, { min: 0, help: 'To start with.' })).toEqual({
      kind: 'parameter',
      name: 'WebSize',
      label: 'Desired size',
      type: 'Number',
      default: 3,
      description: 'web: desired size. To start with.',
      minValue: 0,
      group: 'web (ASG)',
      tunable: { kind: 'capacity', drawn: 3 },
    })
  })

  it('is a number where the API wants digits as text', () => {
    expect(tune('3', { min: 0 })).toMatchObject({ type: 'Number', default: 3, tunable: { drawn: '3' } })
  })

  it('is a list when many are drawn', () => {
    expect(tune(['a.b', 'c.d'], { allowed: ['a.b', 'e.f'] })).toMatchObject({
      type: 'CommaDelimitedList',
      default: 'a.b,c.d',
      allowedValues: ['c.d', 'a.b', 'e.f'],
    })
  })

  it('always takes what is drawn', () => {
    expect(tune(0, { min: 1, max: 5 })).toMatchObject({ minValue: 0, maxValue: 5 })
    expect(tune(9, { min: 1, max: 5 })).toMatchObject({ minValue: 1, maxValue: 9 })
    expect(tune('x', { allowed: ['y'] }).allowedValues).toEqual(['x', 'y'])
    expect(tune('ab', { pattern: 'a|ab', constraint: 'good' })).toMatchObject({ allowedPattern: 'a|ab' })
    expect(tune('Odd one', { pattern: '[a-z]+', constraint: 'good' })).not.toHaveProperty('allowedPattern')
  })
})

it.each([
  ['CertificateArn', 'Certificate ARN'],
  ['SubnetIds', 'Subnet IDs'],
  ['KeyName', 'Key name'],
])('calls %s "%s" for want of a label', (name, label) => {
  expect(labelOf(name)).toBe(label)
})

it('puts drawn values in the place of parameters, wherever they stand', () => {
  const value = { A: ref('X'), B: [iff('C', ref('X'), ref('Kept'))], D: piece(ref('Pair'), 1, '/') }
  expect(inlined(value, { X: 3, Pair: '256/512' })).toEqual({
    A: 3,
    B: [iff('C', 3, ref('Kept'))],
    D: '512',
  })
  expect(inlined(value, {})).toBe(value)
})

describe('more parameters than a template takes', () => {
  const parameter = (name: string, kind?: 'software' | 'policy'): PlanParameter => ({
    name,
    type: 'String',
    description: name,
    group: 'All',
    ...(kind && { default: name, tunable: { kind, drawn: name } }),
  })
  const many = (count: number, prefix: string, kind?: 'software' | 'policy') =>
    Array.from({ length: count }, (_, index) => parameter(`${prefix}${index}`, kind))

  it('keeps those that must be given, then those that matter most, then the first', () => {
    const all = [...many(150, 'P', 'policy'), ...many(20, 'S', 'software'), ...many(60, 'R')]
    const { kept, beyond } = fitting(all)
    expect(kept).toHaveLength(200)
    expect(kept.filter(({ name }) => name.startsWith('R'))).toHaveLength(60)
    expect(kept.filter(({ name }) => name.startsWith('S'))).toHaveLength(20)
    expect(Object.keys(beyond)).toEqual(Array.from({ length: 30 }, (_, index) => `P${index + 120}`))
  })

  it('leaves a full template as it is', () => {
    const all = many(200, 'P', 'policy')
    expect(fitting(all)).toEqual({ kept: all, beyond: {} })
  })

  it('deploys the drawing all the same, and explains no line by their absence', () => {
    const picture = drawing()
    for (let i = 0; i < 60; i++) picture.add('autoscaling-group', `g${i}`)
    picture.add('application-load-balancer', 'alb', { protocol: 'HTTP' }).connect('alb', 'routes', 'g59')
    const graph = resolve(picture.document())
    const plan = buildPlan(graph)
    const [stack] = plan.stacks
    expect(stack?.parameters).toHaveLength(200)
    expect(stack?.parameters[0]?.name).toBe('EnvironmentName')
    const left = Object.keys(stack?.beyondLimit ?? {})
    expect(left).toContain('G59InstanceType')
    const text = JSON.stringify(stack?.resources)
    expect(left.filter((name) => text.includes(`"target":"${name}"`))).toEqual([])
    expect(
      stack?.resources.find(({ logicalId }) => logicalId === 'G59LaunchTemplate')?.properties,
    ).toMatchObject({
      LaunchTemplateData: { InstanceType: 'm7g.large' },
    })
    const changed = withCauses(graph, plan).stacks[0]?.resources.filter(({ parts }) => parts !== undefined)
    const ids = changed?.map(({ logicalId }) => logicalId)
    expect(ids).toContain('G59')
    expect(ids).not.toContain('G59LaunchTemplate')
  })
})

describe('the template', () => {
  const { head } = buildTemplate(
    stackOf(drawing().settings({ environment: 'staging' }).add('application-load-balancer', 'alb')),
  )

  it('asks for the environment first, then by component, in words', () => {
    expect(head.Metadata).toMatchObject({
      'AWS::CloudFormation::Interface': {
        ParameterGroups: [
          { Label: { default: 'Environment' }, Parameters: ['EnvironmentName'] },
          {
            Label: { default: 'alb (Application Load Balancer)' },
            Parameters: ['AlbCertificateArn', 'AlbDeletionProtection'],
          },
        ],
        ParameterLabels: { AlbDeletionProtection: { default: 'Deletion protection' } },
      },
    })
  })

  it('says what a value must be like', () => {
    expect(head.Parameters).toMatchObject({
      EnvironmentName: {
        Default: 'staging',
        MaxLength: 32,
        ConstraintDescription: 'must be 1 to 32 letters, digits and hyphens',
      },
      AlbDeletionProtection: { Default: 'false', AllowedValues: ['true', 'false'] },
    })
  })
})

describe('tags', () => {
  const tagsOf = (picture: Drawing) =>
    stackOf(picture.add('ecr-repository', 'images')).resources[0]?.properties.Tags

  it('name the environment, the drawing and the node on everything', () => {
    expect(tagsOf(drawing().settings({ name: 'Web shop', tags: { Team: 'a' } }))).toEqual([
      { Key: 'Environment', Value: ref('EnvironmentName') },
      { Key: 'Name', Value: 'images' },
      { Key: 'Team', Value: 'a' },
      { Key: 'cantilever:drawing', Value: 'web-shop' },
      { Key: 'cantilever:node', Value: 'images' },
    ])
  })

  it("leave a tag of the document's own as it is, and ask for no environment then", () => {
    const picture = drawing().settings({ tags: { Environment: 'Lab 3' } })
    expect(tagsOf(picture)).toContainEqual({ Key: 'Environment', Value: 'Lab 3' })
    expect(stackOf(picture).parameters).toEqual([])
  })
})

it('of more outputs than a template takes, those stay that another stack takes, and then all but details', () => {
  const output = (name: string, more: object = {}) => ({ name, value: name, description: name, ...more })
  const plain = Array.from({ length: 199 }, (_, i) => output(`N${String(i).padStart(3, '0')}`))
  const kept = fittingOutputs([
    output('Detail', { detail: true }),
    ...plain,
    output('Z'),
    output('ZTaken', { handedOn: true }),
  ])
  expect(kept).toHaveLength(200)
  expect(kept.map(({ name }) => name)).toEqual([...plain.map(({ name }) => name), 'ZTaken'])
})

import { describe, expect, it } from 'vitest'
import { getAtt, ref } from '../../../shared/catalog/cfn.ts'
import { buildPlan } from '../../../shared/plan/build.ts'
import { fakeGraph } from '../../support/fakeGraph.ts'

describe('buildPlan', () => {
  it('puts each resource after what it needs, whoever made it', () => {
    const plan = buildPlan(
      fakeGraph({
        a: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::SQS::Queue', {
              RedrivePolicy: { deadLetterTargetArn: getAtt('B', 'Arn') },
            })
          },
        },
        b: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::SQS::Queue', {}, { dependsOn: ['C'] })
          },
        },
        c: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::SNS::Topic', {})
          },
        },
      }),
    )
    expect(plan.faults).toEqual([])
    expect(plan.stacks[0]?.resources.map((resource) => resource.logicalId)).toEqual(['C', 'B', 'A'])
    expect(plan.stacks[0]?.resources.map((resource) => resource.needs)).toEqual([[], ['C'], ['B']])
    expect(plan.stacks[0]?.resources[2]?.origin).toEqual({ kind: 'node', id: 'a', label: 'a' })
  })

  it('reports a component that throws, and keeps what the others made', () => {
    const plan = buildPlan(
      fakeGraph({
        good: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::SNS::Topic', {})
          },
        },
        bad: {
          resources: () => {
            throw new Error('no subnets')
          },
        },
      }),
    )
    expect(plan.stacks[0]?.resources).toHaveLength(1)
    expect(plan.faults).toEqual([
      {
        origin: { kind: 'node', id: 'bad', label: 'bad' },
        message: 'could not be turned into resources: no subnets',
      },
    ])
  })

  it.each([
    [
      'a reference that leads nowhere',
      {
        a: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::SNS::Topic', { X: ref('Gone') })
          },
        },
      },
      /refers to Gone/,
    ],
    [
      'two resources of one logical id',
      {
        a: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::SNS::Topic', {})
            yield ctx.resource('', 'AWS::SQS::Queue', {})
          },
        },
      },
      /two resources have the logical id A/,
    ],
    [
      'a circle',
      {
        a: {
          *resources(ctx) {
            yield ctx.resource('1', 'AWS::SNS::Topic', { X: ref('A2') })
            yield ctx.resource('2', 'AWS::SNS::Topic', { X: ref('A1') })
          },
        },
      },
      /depends on itself/,
    ],
    [
      'a parameter asked for in two ways',
      {
        a: {
          *resources(ctx) {
            yield ctx.parameter({ name: 'P', type: 'String', description: 'one', group: 'G' })
            yield ctx.parameter({ name: 'P', type: 'Number', description: 'two', group: 'G' })
          },
        },
      },
      /two different ways/,
    ],
    [
      'an output that leads nowhere',
      {
        a: {
          *resources(ctx) {
            yield ctx.output({ name: 'O', value: ref('Gone'), description: 'd' })
          },
        },
      },
      /output O refers to Gone/,
    ],
  ] as const satisfies readonly (readonly [string, Parameters<typeof fakeGraph>[0], RegExp])[])(
    'reports %s',
    (_, nodes, message) => {
      expect(
        buildPlan(fakeGraph(nodes))
          .faults.map((fault) => fault.message)
          .join(),
      ).toMatch(message)
    },
  )

  it('takes one parameter that two components agree on', () => {
    const ask: Parameters<typeof fakeGraph>[0][string] = {
      *resources(ctx) {
        yield ctx.parameter({ name: 'Ami', type: 'String', description: 'd', group: 'G' })
        yield ctx.resource('', 'AWS::SNS::Topic', { X: ref('Ami') })
      },
    }
    const plan = buildPlan(fakeGraph({ a: ask, b: ask }))
    expect(plan.faults).toEqual([])
    expect(plan.stacks[0]?.parameters).toHaveLength(1)
  })

  it.each([
    [[], 'AWS::SNS::Topic', {}],
    [['CAPABILITY_IAM'], 'AWS::IAM::Role', {}],
    [['CAPABILITY_NAMED_IAM'], 'AWS::IAM::Role', { RoleName: 'x' }],
  ])('asks for %j when it makes %s %j', (capabilities, type, properties) => {
    const plan = buildPlan(
      fakeGraph({
        a: {
          *resources(ctx) {
            yield ctx.resource('', type, properties)
          },
        },
      }),
    )
    expect(plan.stacks[0]?.capabilities).toEqual(capabilities)
  })
})

import { describe, expect, it } from 'vitest'
import { getAtt, type PlanItem, ref } from '../../../shared/catalog/cfn.ts'
import type { EmitContext } from '../../../shared/catalog/define.ts'
import { buildPlan } from '../../../shared/plan/build.ts'
import { fakeGraph } from '../../support/fakeGraph.ts'

describe('buildPlan', () => {
  it.each([
    ['Shop', 'shop'],
    ['Internal tools', 'stack-internal-tools'],
    ['SG 1', 'stack-sg-1'],
    ['AWS estate', 'stack-aws-estate'],
    ['Internals', 'internals'],
  ])('calls the stack of "%s" %s, a name that AWS takes everywhere', (name, expected) => {
    const graph = fakeGraph({
      a: {
        *resources(ctx) {
          yield ctx.resource('', 'AWS::Logs::LogGroup', {})
        },
      },
    })
    const plan = buildPlan({ ...graph, settings: { ...graph.settings, name } })
    expect(plan.stacks.map((stack) => stack.name)).toEqual([expected])
  })

  it('puts each resource after what it needs, whoever made it', () => {
    const plan = buildPlan(
      fakeGraph({
        a: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::Logs::LogGroup', { KmsKeyId: getAtt('B', 'Arn') })
          },
        },
        b: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::KMS::Key', {}, { dependsOn: ['C'] })
          },
        },
        c: {
          *resources(ctx) {
            yield ctx.resource('', 'AWS::Logs::LogGroup', {})
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
            yield ctx.resource('', 'AWS::Logs::LogGroup', {})
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
            yield ctx.resource('', 'AWS::Logs::LogGroup', { LogGroupName: ref('Gone') })
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
            yield ctx.resource('', 'AWS::Logs::LogGroup', {})
            yield ctx.resource('', 'AWS::KMS::Key', {})
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
            yield ctx.resource('1', 'AWS::Logs::LogGroup', { LogGroupName: ref('A2') })
            yield ctx.resource('2', 'AWS::Logs::LogGroup', { LogGroupName: ref('A1') })
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
        yield ctx.resource('', 'AWS::Logs::LogGroup', { LogGroupName: ref('Ami') })
      },
    }
    const plan = buildPlan(fakeGraph({ a: ask, b: ask }))
    expect(plan.faults).toEqual([])
    expect(plan.stacks[0]?.parameters).toHaveLength(1)
  })

  const role = { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } }

  it.each<[string, readonly string[], (ctx: EmitContext<unknown>) => PlanItem]>([
    ['a log group', [], (ctx) => ctx.resource('', 'AWS::Logs::LogGroup', {})],
    ['a role', ['CAPABILITY_IAM'], (ctx) => ctx.resource('', 'AWS::IAM::Role', role)],
    [
      'a role with a name',
      ['CAPABILITY_NAMED_IAM'],
      (ctx) => ctx.resource('', 'AWS::IAM::Role', { ...role, RoleName: 'x' }),
    ],
  ])('%s asks for %j', (_, capabilities, item) => {
    const plan = buildPlan(fakeGraph({ a: { resources: (ctx) => [item(ctx)] } }))
    expect(plan.stacks[0]?.capabilities).toEqual(capabilities)
  })
})

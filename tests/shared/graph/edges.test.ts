import { describe, expect, it } from 'vitest'
import { analyze } from '../../../shared/analysis.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { resolve } from '../../../shared/graph/resolve.ts'

const node = (type: string, parent?: string, config: Record<string, unknown> = {}) => ({
  type,
  name: type,
  position: { x: 0, y: 0 },
  config,
  ...(parent !== undefined && { parent }),
})
const edge = (relation: string, from: string, to: string) => ({ relation, from, to, config: {} })
const draw = (nodes: Document['nodes'], edges: Document['edges'] = {}): Document => ({
  ...emptyDocument(),
  nodes,
  edges,
})
const problems = (document: Document) =>
  resolve(document).problems.map(({ code, node: at, edge: e }) => [code, at ?? e])

describe('connections', () => {
  it.each([
    [
      'to nothing',
      draw({ a: node('users') }, { e: edge('connects', 'a', 'gone') }),
      [['dangling-edge', 'e']],
    ],
    [
      'of an unknown kind',
      draw({ a: node('users'), b: node('application-load-balancer') }, { e: edge('conects', 'a', 'b') }),
      [['unknown-relation', 'e']],
    ],
    [
      'that make no sense',
      draw({ a: node('users'), b: node('application-load-balancer') }, { e: edge('routes', 'a', 'b') }),
      [['impossible-relation', 'a']],
    ],
  ])('%s are a problem that names the place', (_, document, expected) => {
    expect(problems(document)).toEqual(expected)
  })

  it('do not cross VPCs', () => {
    const document = draw(
      {
        v1: node('vpc'),
        v2: node('vpc'),
        p1: node('subnet-tier', 'v1', { kind: 'public' }),
        p2: node('subnet-tier', 'v2'),
        lb: node('application-load-balancer', 'p1'),
        web: node('autoscaling-group', 'p2'),
      },
      { e: edge('routes', 'lb', 'web') },
    )
    expect(resolve(document).problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('different VPCs'),
    ])
  })

  it('from users reach a load balancer in another Region', () => {
    const document = draw(
      {
        r: node('region', undefined, { code: 'eu-west-1' }),
        users: node('users'),
        lb: node('application-load-balancer', 'r'),
      },
      { e: edge('connects', 'users', 'lb') },
    )
    const { plan, findings } = analyze(document, facts, { today: null })
    expect(
      findings.filter((finding) => finding.ruleId === 'INTERNAL' || finding.ruleId === 'DRAWING'),
    ).toEqual([])
    expect(plan.stacks.map((stack) => stack.region)).toEqual(['eu-west-1'])
    expect(
      plan.stacks[0]?.resources.some((resource) => resource.type === 'AWS::EC2::SecurityGroupIngress'),
    ).toBe(true)
  })

  it('that are needed and missing are told', () => {
    expect(problems(draw({ q: node('batch-job-queue') }))).toEqual([['missing-relation', 'q']])
  })
})

describe('containment', () => {
  it('that runs in a circle is cut, and told', () => {
    const document = draw({ a: node('vpc', 'b'), b: node('vpc', 'a'), c: node('subnet-tier', 'a') })
    expect(
      problems(document)
        .filter(([code]) => code === 'containment-cycle')
        .map(([, at]) => at)
        .sort(),
    ).toEqual(['a', 'b', 'c'])
  })

  it('in what does not exist, or where it does not belong, is told', () => {
    expect(problems(draw({ a: node('subnet-tier', 'gone'), v: node('vpc'), w: node('vpc', 'v') }))).toEqual([
      ['missing-parent', 'a'],
      ['misplaced', 'w'],
    ])
  })

  it('of an unknown type keeps the node, and the rest works', () => {
    const graph = resolve(draw({ x: node('quantum-ledger'), web: node('autoscaling-group') }))
    expect(graph.unknown).toEqual([{ id: 'x', type: 'quantum-ledger', name: 'quantum-ledger' }])
    expect(graph.nodes.has('web')).toBe(true)
  })
})

describe('a sketch without a network', () => {
  it('gets a VPC with public and private subnets and a NAT gateway', () => {
    const graph = resolve(
      draw(
        { lb: node('application-load-balancer'), web: node('autoscaling-group') },
        { e: edge('routes', 'lb', 'web') },
      ),
    )
    expect(graph.problems).toEqual([])
    expect(
      [...graph.nodes.values()].filter((one) => one.implied).map((one) => [one.id, one.logicalName]),
    ).toEqual([
      ['implied.us-east-1', 'Network'],
      ['implied.us-east-1.private', 'NetworkPrivate'],
      ['implied.us-east-1.public', 'NetworkPublic'],
    ])
    expect(graph.nodes.get('lb')?.tier).toBe('public')
    expect(graph.layouts.get('implied.us-east-1')?.natGateways).toHaveLength(1)
  })
})

describe('a group that scales on requests', () => {
  it('without a load balancer is told so once, and keeps its other policies', () => {
    const config = { targetTracking: [{ metric: 'ALBRequestCountPerTarget', target: 100 }, {}] }
    const { plan, findings } = analyze(draw({ web: node('autoscaling-group', undefined, config) }), facts, {
      today: null,
    })
    expect(
      findings.filter((finding) => finding.severity === 'error').map((finding) => finding.ruleId),
    ).toEqual(['REL016'])
    expect(
      plan.stacks[0]?.resources
        .filter((resource) => resource.type === 'AWS::AutoScaling::ScalingPolicy')
        .map((resource) => resource.logicalId),
    ).toEqual(['WebTargetTracking2'])
  })
})

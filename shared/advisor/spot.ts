import type { Json } from '../base/json.ts'
import { listText } from '../base/text.ts'
import { launchFields } from '../catalog/aws/launchSettings.ts'
import type { Operation } from '../document/operations/index.ts'
import type { ConfigPath } from '../document/operations/path.ts'
import { type GraphNode, isType } from '../graph/graph.ts'
import { lostSettings } from './carry.ts'
import { change, type Proposal, refused, type Subject } from './define.ts'
import { alikeOnSpot } from './instances.ts'

// How each component takes Spot capacity, and how it gives it up.

const set = (id: string, path: ConfigPath, value?: Json): Operation => ({
  verb: 'setConfig',
  id,
  path,
  ...(value !== undefined && { value }),
})

/** All of it or a part. */
export function usesSpot(node: GraphNode): boolean {
  if (isType(node, 'batch-compute-environment')) return node.config.type.endsWith('SPOT')
  return (node.traits.instances?.spotShare ?? node.traits.containers?.spotShare ?? 0) > 0
}

const none = (region: string) => refused(`No Spot price is known for its instance types in ${region}.`)

export function onSpot(subject: Subject, base: number): Proposal {
  const { facts, node } = subject
  const priced = (name: string) =>
    facts.lookupPrice({ kind: 'ec2-spot', instanceType: name }, node.region).usdPerUnit !== null
  if (isType(node, 'ecs-service'))
    return change(
      [set(node.id, ['spot'], { base, onDemandWeight: 0, spotWeight: 1 })],
      [
        'Tasks get SIGTERM two minutes before they are stopped: they must end by themselves within that time.',
      ],
    )
  if (isType(node, 'batch-compute-environment')) {
    const fargate = node.config.type.startsWith('FARGATE')
    return change(
      [
        set(node.id, ['type'], fargate ? 'FARGATE_SPOT' : 'SPOT'),
        ...(node.config.allocationStrategy === null ? [] : [set(node.id, ['allocationStrategy'])]),
      ],
      ['Jobs that are interrupted start again from the beginning, as often as their attempts allow.'],
    )
  }
  if (isType(node, 'eks-node-group')) {
    const { instanceTypes } = node.config
    const more = alikeOnSpot(instanceTypes[0] ?? '', instanceTypes, facts, node.region)
    if (![...instanceTypes, ...more].some(priced)) return none(node.region)
    return change(
      [
        set(node.id, ['capacityType'], 'SPOT'),
        ...(instanceTypes.length < 4 ? [set(node.id, ['instanceTypes'], [...instanceTypes, ...more])] : []),
      ],
      [
        pools(more, instanceTypes.length < 4),
        'The group is replaced by a new one; it has no On-Demand base.',
      ],
    )
  }
  if (isType(node, 'autoscaling-group')) {
    const { mixed, instanceType, warmPool } = node.config
    if (mixed.enabled && mixed.weight !== null) return change([set(node.id, ['mixed', 'onDemandPercent'], 0)])
    const listed = mixed.enabled ? mixed.types.map((one) => one.instanceType) : []
    const more =
      listed.length >= 3 ? [] : alikeOnSpot(instanceType, [instanceType, ...listed], facts, node.region)
    if (![instanceType, ...listed, ...more].some(priced)) return none(node.region)
    const operations: Operation[] = [
      set(node.id, ['mixed', 'enabled'], true),
      set(
        node.id,
        ['mixed', 'types'],
        [...listed, ...more].map((name) => ({ instanceType: name })),
      ),
      set(node.id, ['mixed', 'onDemandBase'], base),
      set(node.id, ['mixed', 'onDemandPercent'], 0),
    ]
    if (warmPool.enabled) operations.push(set(node.id, ['warmPool']))
    return change(operations, [
      pools(more, listed.length < 3),
      warmPool.enabled && 'The warm pool goes: a group with mixed instances cannot have one.',
    ])
  }
  if (isType(node, 'ec2-instance')) return groupOnSpot(subject, node, base)
  return refused(`${node.spec.title} has no Spot capacity.`)
}

const pools = (more: readonly string[], wanted: boolean): string | false => {
  if (more.length > 0) return `${listText([...more])} are added, so that Spot has several pools to take from.`
  return wanted && 'No other type of the same size has a known Spot price here: one pool can run dry at once.'
}

/** An instance by itself has no Spot option here: a group of the same size takes its place, and replaces what is taken back. */
function groupOnSpot(
  { facts, node: { region } }: Subject,
  node: GraphNode<'ec2-instance'>,
  base: number,
): Proposal {
  const { config } = node
  if (config.tenancy === 'dedicated')
    return refused('Spot Instances share their hardware: there is no Spot for Dedicated Instances.')
  const more = alikeOnSpot(config.instanceType, [config.instanceType], facts, region)
  const kept = Object.keys(launchFields).filter(
    (key) => key !== 'healthCheckPath' || config.protocol !== 'TCP',
  )
  const written = Object.entries(node.source?.config ?? {}).filter(([key]) => kept.includes(key))
  return change(
    [
      {
        verb: 'replaceNode',
        id: node.id,
        type: 'autoscaling-group',
        config: {
          ...(Object.fromEntries(written) as Readonly<Record<string, Json>>),
          minSize: config.count,
          desiredCapacity: config.count,
          maxSize: config.count,
          mixed: {
            enabled: true,
            types: more.map((instanceType) => ({ instanceType })),
            onDemandBase: Math.min(base, config.count),
            onDemandPercent: 0,
          },
        },
      },
    ],
    [
      'An Auto Scaling group of the same size takes its place, and launches anew what AWS takes back; what is on its volumes is lost then.',
      config.runningHours < 730 &&
        'It runs around the clock, where the instance was stopped for part of the month.',
      pools(more, true),
      lostSettings(node, [...kept, 'count', 'runningHours']),
    ],
  )
}

export function offSpot({ node }: Subject): Proposal {
  if (!usesSpot(node)) return change([])
  if (isType(node, 'ecs-service')) return change([set(node.id, ['spot'])])
  if (isType(node, 'batch-compute-environment'))
    return change([
      set(node.id, ['type'], node.config.type.startsWith('FARGATE') ? 'FARGATE' : 'EC2'),
      ...(node.config.allocationStrategy?.startsWith('SPOT_') ? [set(node.id, ['allocationStrategy'])] : []),
    ])
  if (isType(node, 'eks-node-group'))
    return change([set(node.id, ['capacityType'])], ['The group is replaced by a new one.'])
  if (isType(node, 'autoscaling-group'))
    return change(
      [set(node.id, ['mixed', 'onDemandPercent'], 100)],
      ['The list of instance types stays, in the order of preference.'],
    )
  return change([])
}

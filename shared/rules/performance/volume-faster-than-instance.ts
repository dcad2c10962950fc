import { formatNumber } from '../../base/money.ts'
import type { ConfigPath } from '../../document/operations/path.ts'
import type { InstanceType } from '../../facts/facts.ts'
import { type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

/** Instance types are rated in Mbit/s, volumes in MiB/s. */
const MBPS_PER_MIBPS = 8.388608

export default defineRule({
  id: 'PERF003',
  slug: 'volume-faster-than-instance',
  title: 'Volume is faster than its instance',
  severity: 'warning',
  pillar: 'performance',
  why: 'An instance has a limit of its own for all its EBS volumes together. What is provisioned above it is billed and never reached.',
  docs: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-type-specifications.html',
  alsoKnownAs: ['Trusted Advisor Bh2xRR2FGH'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      const types = instances.types.flatMap(({ name }) => facts.instanceType(name) ?? [])
      for (const { path, amount, unit } of provisioned(node)) {
        const slow = types.find((type) => amount > (limitOf(type, unit) ?? Number.POSITIVE_INFINITY))
        if (!slow) continue
        yield {
          node: node.id,
          path,
          message: `The volume has ${formatNumber(amount)} ${unit}; ${slow.name} reaches ${formatNumber(limitOf(slow, unit) ?? 0)} ${unit} at most, with all its volumes.`,
          advice: 'Provision less, or choose a larger instance type.',
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['volume-faster-than-instance'] },
})

type Unit = 'IOPS' | 'MiB/s'

const limitOf = ({ ebsMaxIops, ebsMaxMbps }: InstanceType, unit: Unit): number | null =>
  unit === 'IOPS' ? ebsMaxIops : ebsMaxMbps === null ? null : Math.floor(ebsMaxMbps / MBPS_PER_MIBPS)

interface Provisioned {
  readonly path: ConfigPath
  readonly amount: number
  readonly unit: Unit
}

function provisioned(node: GraphNode): readonly Provisioned[] {
  const figures = (
    path: ConfigPath,
    { iops, throughput }: { iops: number | null; throughput: number | null },
  ): readonly Provisioned[] => [
    ...(iops === null ? [] : [{ path: [...path, 'iops'], amount: iops, unit: 'IOPS' as const }]),
    ...(throughput === null
      ? []
      : [{ path: [...path, 'throughput'], amount: throughput, unit: 'MiB/s' as const }]),
  ]
  if (isType(node, 'autoscaling-group')) {
    const { rootVolume, dataVolumes } = node.config
    return [
      ...figures(['rootVolume'], rootVolume),
      ...dataVolumes.flatMap((volume, i) => figures(['dataVolumes', i], volume)),
    ]
  }
  if (isType(node, 'eks-node-group') || isType(node, 'batch-compute-environment')) {
    const { iops, throughputMiBps } = node.config.volume
    return [
      { path: ['volume', 'iops'], amount: iops, unit: 'IOPS' },
      { path: ['volume', 'throughputMiBps'], amount: throughputMiBps, unit: 'MiB/s' },
    ]
  }
  return []
}

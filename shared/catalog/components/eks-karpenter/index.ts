import { type CostLine, HOURS_PER_MONTH, hours, scale, usage } from '../../costLine.ts'
import { type CostContext, defineComponent } from '../../define.ts'
import { type EksKarpenterConfig, eksKarpenterConfig } from './config.ts'
import { eksKarpenterResources } from './resources.ts'

export const eksKarpenter = defineComponent({
  type: 'eks-karpenter',
  title: 'Karpenter',
  category: 'containers',
  icon: 'eks-karpenter',
  description:
    'Launches the nodes that waiting pods need, and removes them: roles, queue and rules in the template, Helm values and NodePool as files.',
  docs: 'https://docs.aws.amazon.com/eks/latest/best-practices/karpenter.html',
  keywords: ['kubernetes', 'k8s', 'autoscaler', 'node', 'spot', 'nodepool'],
  schemaVersion: 1,
  config: eksKarpenterConfig,
  placement: { inside: ['eks-cluster'], wrapIn: 'eks-cluster' },
  wantsTier: () => 'private',
  summary: ({ capacityTypes, categories, cpuLimit }) => [
    capacityTypes.includes('spot') ? (capacityTypes.length > 1 ? 'Spot and On-Demand' : 'Spot') : 'On-Demand',
    `${categories.join(', ')} families`,
    `up to ${cpuLimit} vCPUs`,
  ],
  resources: eksKarpenterResources,
  cost,
})

function* cost({ config }: CostContext<EksKarpenterConfig>): Iterable<CostLine> {
  const { instanceType, nodes, spotPercent } = config.estimate
  const spot = config.capacityTypes.includes('spot') ? spotPercent / 100 : 0
  const share = config.capacityTypes.includes('on-demand') ? spot : 1
  const text = nodes === null ? 'average number of nodes not given' : `${nodes} nodes of ${instanceType}`
  const parts = [
    { key: 'nodes', label: 'Nodes that Karpenter launches', kind: 'ec2', part: 1 - share },
    { key: 'spot-nodes', label: 'Spot nodes that Karpenter launches', kind: 'ec2-spot', part: share },
  ] as const
  for (const { key, label, kind, part } of parts) {
    if (part === 0) continue
    yield {
      key,
      label,
      category: 'compute',
      unit: 'instance-hour',
      quantity: scale(hours(usage(nodes)), part),
      price: { kind, instanceType },
      formula: `${text}${part < 1 ? `, ${Math.round(part * 100)} % of them,` : ''} × ${HOURS_PER_MONTH} h`,
      assumption:
        'Karpenter chooses the instance types itself. Volumes, and the few messages of its queue, are not counted.',
    }
  }
}

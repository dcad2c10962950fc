import { eksAmiType } from '../../../facts/eks.ts'
import { defineComponent } from '../../define.ts'
import type { Traits } from '../../traits.ts'
import { type EksNodeGroupConfig, eksNodeGroupConfig } from './config.ts'
import { eksNodeGroupCost } from './cost.ts'
import { eksNodeGroupResources } from './resources.ts'

export const eksNodeGroup = defineComponent({
  type: 'eks-node-group',
  title: 'EKS managed node group',
  category: 'containers',
  icon: 'eks-node-group',
  description: 'EC2 instances on which the pods of an Amazon EKS cluster run; AWS updates and replaces them.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
  keywords: ['kubernetes', 'k8s', 'worker', 'node', 'ec2'],
  schemaVersion: 1,
  config: eksNodeGroupConfig,
  placement: { inside: ['eks-cluster'], wrapIn: 'eks-cluster' },
  wantsTier: () => 'private',
  securityGroup: () => true,
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
  },
  summary: ({ instanceTypes, capacityType, minSize, maxSize }) => [
    instanceTypes.length === 1
      ? (instanceTypes[0] ?? '')
      : `${instanceTypes[0]} and ${instanceTypes.length - 1} more`,
    capacityType === 'SPOT' ? 'Spot' : 'On-Demand',
    `${minSize}–${maxSize} nodes`,
  ],
  traits,
  resources: eksNodeGroupResources,
  cost: eksNodeGroupCost,
})

function traits(config: EksNodeGroupConfig): Traits {
  const count = { min: config.minSize, desired: config.desiredSize, max: config.maxSize }
  return {
    instances: {
      types: config.instanceTypes.map((name, i) => ({ name, path: ['instanceTypes', i] })),
      count,
      spotShare: config.capacityType === 'SPOT' ? 1 : 0,
      onDemandBase: 0,
      imageArchitecture: eksAmiType(config.amiType)?.architecture ?? null,
      volumes: [{ type: 'gp3', sizeGiB: config.volume.sizeGiB, path: ['volume'] }],
      imdsv2Required: true,
      publicIp: false,
      spreadsAcrossAzs: true,
    },
    addresses: { count, what: 'nodes and their pods', podsOn: config.instanceTypes },
    outbound: {
      // https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html
      endpoints: ['ec2', 'ecr.api', 'ecr.dkr', 's3', 'sts'],
      purpose: 'join the cluster and pull the images of its add-ons',
    },
  }
}

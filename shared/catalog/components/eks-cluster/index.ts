import { plural } from '../../../base/text.ts'
import { defineComponent } from '../../define.ts'
import { eksClusterConfig } from './config.ts'
import { eksClusterCost } from './cost.ts'
import { addOnsBeforeNodes, clusterVersion, eksClusterResources } from './resources.ts'

export const eksCluster = defineComponent({
  type: 'eks-cluster',
  title: 'Amazon EKS cluster',
  category: 'containers',
  icon: 'eks-cluster',
  description: 'A Kubernetes control plane that AWS runs over three Availability Zones; nodes go into it.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/clusters.html',
  keywords: ['kubernetes', 'k8s', 'elastic kubernetes service', 'container', 'add-on'],
  schemaVersion: 1,
  config: eksClusterConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  container: {
    kind: 'eks-cluster',
    size: { width: 360, height: 220 },
    handle: (ctx) => ({
      'eks-cluster': {
        clusterName: ctx.ref(),
        version: clusterVersion(ctx),
        clusterLogicalId: ctx.logicalId(),
        beforeNodes: addOnsBeforeNodes(ctx),
      },
    }),
  },
  wantsTier: () => 'private',
  in: {
    // The private endpoint sits behind the security group that EKS makes for the cluster. The public one is guarded by
    // the cluster's own list of address ranges, which no connection opens.
    connects: (ctx) => ({
      ports: [{ port: 443, protocol: 'tcp', label: 'Kubernetes API' }],
      securityGroup: ctx.getAtt('', 'ClusterSecurityGroupId'),
      public: false,
    }),
  },
  summary: ({ version, endpointAccess, addOns }) => [
    `Kubernetes ${version}`,
    ENDPOINT_SUMMARY[endpointAccess],
    plural(addOns.length, 'add-on'),
  ],
  traits: ({ version }) => ({
    kubernetes: { version, path: ['version'] },
    addresses: {
      // Amazon EKS puts 2 to 4 network interfaces of the control plane into the subnets.
      // https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
      count: { min: 2, desired: 4, max: 4 },
      what: 'network interfaces of the control plane',
    },
  }),
  resources: eksClusterResources,
  cost: eksClusterCost,
})

const ENDPOINT_SUMMARY = {
  'public-and-private': 'Public and private endpoint',
  private: 'Private endpoint',
  public: 'Public endpoint',
} as const

import { defineComponent } from '../../define.ts'
import { eksWorkloadConfig } from './config.ts'
import { eksWorkloadResources, ROLE } from './resources.ts'

export const eksWorkload = defineComponent({
  type: 'eks-workload',
  title: 'EKS workload',
  category: 'containers',
  icon: 'eks-workload',
  description:
    'A Deployment of Kubernetes with an IAM role of its own: the role in the template, the manifest as a file beside it.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html',
  keywords: ['kubernetes', 'k8s', 'pod', 'deployment', 'service account', 'pod identity', 'irsa', 'hpa'],
  schemaVersion: 1,
  config: eksWorkloadConfig,
  placement: { inside: ['eks-cluster'], wrapIn: 'eks-cluster' },
  wantsTier: () => 'private',
  securityGroup: ({ ownSecurityGroup }) => ownSecurityGroup,
  in: {
    connects: ({ config: { port }, securityGroup }) => ({
      ports: port === null ? [] : [{ port, protocol: 'tcp', label: 'Pods' }],
      securityGroup,
      public: false,
    }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    uses: ({ ref, securityGroup }) => ({ role: ref(ROLE), securityGroup }),
  },
  summary: ({ namespace, replicas }) => [
    `Namespace ${namespace}`.slice(0, 60),
    replicas.min === replicas.max ? `${replicas.min} pods` : `${replicas.min}–${replicas.max} pods`,
  ],
  traits: ({ identity, namespace }) => ({ podRole: { by: identity, namespace } }),
  resources: eksWorkloadResources,
})

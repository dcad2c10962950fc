import type { EksKarpenterConfig } from './config.ts'

export const helmValues = `settings:
  clusterName: \${CLUSTER_NAME}
  interruptionQueue: \${INTERRUPTION_QUEUE}
serviceAccount:
  name: karpenter
controller:
  resources:
    requests:
      cpu: 1
      memory: 1Gi
    limits:
      memory: 1Gi
`

/** The pool and the class of its nodes. `subnets`: how many there are. */
export const nodePool = (
  config: EksKarpenterConfig,
  subnets: number,
): string => `apiVersion: karpenter.k8s.aws/v1
kind: EC2NodeClass
metadata:
  name: default
spec:
  instanceProfile: \${NODE_INSTANCE_PROFILE}
  amiSelectorTerms:
    - alias: ${config.amiAlias}
  subnetSelectorTerms:
${Array.from({ length: subnets }, (_, i) => `    - id: \${SUBNET_${i + 1}}\n`).join('')}  securityGroupSelectorTerms:
    - id: \${CLUSTER_SECURITY_GROUP}
  metadataOptions:
    httpTokens: required
    httpPutResponseHopLimit: 1
  blockDeviceMappings:
    - deviceName: ${config.amiAlias.startsWith('bottlerocket') ? '/dev/xvdb' : '/dev/xvda'}
      ebs:
        volumeType: gp3
        volumeSize: 50Gi
        encrypted: true
---
apiVersion: karpenter.sh/v1
kind: NodePool
metadata:
  name: default
spec:
  template:
    spec:
      nodeClassRef:
        group: karpenter.k8s.aws
        kind: EC2NodeClass
        name: default
      expireAfter: ${config.expireAfterHours}h
      requirements:
${requirement('karpenter.sh/capacity-type', 'In', config.capacityTypes)}${requirement('kubernetes.io/arch', 'In', config.architectures)}${requirement('karpenter.k8s.aws/instance-category', 'In', config.categories)}${requirement('karpenter.k8s.aws/instance-generation', 'Gt', [String(config.minGeneration - 1)])}  limits:
    cpu: ${config.cpuLimit}
  disruption:
    consolidationPolicy: ${config.consolidation}
    consolidateAfter: 1m
`

const requirement = (key: string, operator: string, values: readonly string[]): string =>
  `        - key: ${key}\n          operator: ${operator}\n          values: ${JSON.stringify(values)}\n`

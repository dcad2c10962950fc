interface AddOn {
  readonly label: string
  /**
   * 'before': nodes do not become ready without it, so it must be there when they join. 'after': it runs on nodes and
   * is never healthy without any, so it waits for them. Otherwise either will do.
   */
  readonly nodes?: 'before' | 'after'
  /** It works only with that other add-on. */
  readonly with?: string
  /** It calls AWS: these managed policies, for that service account. */
  readonly identity?: { readonly serviceAccount: string; readonly managedPolicies: readonly string[] }
}

export const POD_IDENTITY_AGENT = 'eks-pod-identity-agent'

/**
 * Add-ons that Amazon EKS installs and updates, in the order of the form.
 * https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html
 */
export const ADD_ONS = {
  'vpc-cni': { label: 'Amazon VPC CNI (addresses for pods)', nodes: 'before' },
  'kube-proxy': { label: 'kube-proxy (network rules on nodes)', nodes: 'before' },
  coredns: { label: 'CoreDNS (names within the cluster)', nodes: 'after' },
  [POD_IDENTITY_AGENT]: { label: 'Pod Identity agent (IAM roles for pods)' },
  'aws-ebs-csi-driver': {
    label: 'Amazon EBS CSI driver (volumes for pods)',
    nodes: 'after',
    identity: {
      serviceAccount: 'ebs-csi-controller-sa',
      managedPolicies: ['service-role/AmazonEBSCSIDriverPolicy'],
    },
  },
  'aws-efs-csi-driver': {
    label: 'Amazon EFS CSI driver (shared files for pods)',
    nodes: 'after',
    identity: {
      serviceAccount: 'efs-csi-controller-sa',
      managedPolicies: ['service-role/AmazonEFSCSIDriverPolicy'],
    },
  },
  'aws-fsx-csi-driver': {
    label: 'Amazon FSx CSI driver (Lustre file systems for pods)',
    nodes: 'after',
    // The broad policy is the one that AWS names: https://docs.aws.amazon.com/eks/latest/userguide/fsx-csi-create.html
    identity: { serviceAccount: 'fsx-csi-controller-sa', managedPolicies: ['AmazonFSxFullAccess'] },
  },
  'aws-mountpoint-s3-csi-driver': {
    // It takes the identity of the pod: the workload that mounts a bucket is what may use it.
    label: 'Mountpoint for Amazon S3 CSI driver (buckets as folders, with the identity of the pod)',
    nodes: 'after',
  },
  'amazon-cloudwatch-observability': {
    label: 'CloudWatch Observability (Container Insights, logs)',
    nodes: 'after',
    identity: {
      serviceAccount: 'cloudwatch-agent',
      managedPolicies: ['CloudWatchAgentServerPolicy', 'AWSXrayWriteOnlyAccess'],
    },
  },
  'cert-manager': { label: 'cert-manager (certificates within the cluster)', nodes: 'after' },
  adot: {
    label: 'AWS Distro for OpenTelemetry (operator for collectors)',
    nodes: 'after',
    with: 'cert-manager',
  },
  'metrics-server': { label: 'Metrics Server (for the Horizontal Pod Autoscaler)', nodes: 'after' },
  'eks-node-monitoring-agent': { label: 'Node monitoring agent (for node repair)' },
  'snapshot-controller': { label: 'CSI snapshot controller', nodes: 'after' },
} as const satisfies Readonly<Record<string, AddOn>>

export type AddOnName = keyof typeof ADD_ONS

export const ADD_ON_NAMES = Object.keys(ADD_ONS) as AddOnName[]

export const addOn = (name: AddOnName): AddOn => ADD_ONS[name]

export const ADD_ON_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  ADD_ON_NAMES.map((name) => [name, ADD_ONS[name].label]),
)

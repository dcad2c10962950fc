import { z } from 'zod'
import { environmentVariables, field, wholeNumber } from '../../fields.ts'

const name = () => z.string().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'small letters, digits and "-"')

export const eksWorkloadConfig = z
  .strictObject({
    namespace: field(name().default('default'), {
      title: 'Namespace',
      description: 'Of Kubernetes. Roles, quotas and network policies are set for each.',
      placeholder: 'shop',
    }),
    serviceAccount: field(
      z
        .string()
        .regex(/^$|^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'small letters, digits and "-"')
        .default(''),
      {
        title: 'Service account',
        description: 'Pods with it get the role of this workload. Empty: made from its name.',
        placeholder: 'orders',
      },
    ),
    identity: field(z.enum(['pod-identity', 'irsa']).default('pod-identity'), {
      title: 'Role by',
      description:
        'EKS Pod Identity needs an agent on each node, and the same role works in another cluster. IAM roles for service accounts (IRSA) also work on AWS Fargate, through an OIDC provider in IAM.',
      labels: { 'pod-identity': 'EKS Pod Identity', irsa: 'IAM roles for service accounts' },
    }),
    image: field(z.string().min(1).max(255).default('public.ecr.aws/nginx/nginx:stable'), {
      title: 'Image',
      description: 'Registry, repository and tag. Nodes pull it with their own role.',
      placeholder: '123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1.4.2',
    }),
    port: field(wholeNumber(1, 65_535).nullable().default(80), {
      title: 'Port',
      description: 'On which the container listens; it gets a Service within the cluster. Empty: none.',
    }),
    replicas: field(
      z
        .strictObject({
          min: field(wholeNumber(1, 5000).default(2), {
            title: 'Minimum',
            description: 'Two or more, over the zones, survive the loss of a node or a zone.',
            unit: 'pods',
          }),
          max: field(wholeNumber(1, 5000).default(6), {
            title: 'Maximum',
            description:
              'Above the minimum, the Horizontal Pod Autoscaler scales by CPU; it needs the add-on metrics-server.',
            unit: 'pods',
          }),
          cpuTargetPercent: field(wholeNumber(1, 100).default(70), {
            title: 'Target CPU',
            description: 'Average share of the CPU asked for that the autoscaler holds.',
            unit: '%',
          }),
        })
        .prefault({}),
      { title: 'Replicas', description: 'How many pods run.' },
    ),
    requests: field(
      z
        .strictObject({
          cpuMillicores: field(wholeNumber(10, 192_000).default(250), {
            title: 'CPU',
            description: 'What the scheduler keeps for a pod; 1000 make a vCPU.',
            unit: 'millicores',
          }),
          memoryMiB: field(wholeNumber(16, 1_000_000).default(512), {
            title: 'Memory',
            description:
              'Kept for a pod, and its limit as well: a pod that takes more is killed, not its neighbours.',
            unit: 'MiB',
          }),
        })
        .prefault({}),
      { title: 'Requests', description: 'By which pods are placed and nodes are added.' },
    ),
    environment: field(environmentVariables(), {
      title: 'Environment',
      description: 'What the workload uses adds its own. Passwords belong into AWS Secrets Manager.',
    }),
    ownSecurityGroup: field(z.boolean().default(false), {
      title: 'Security group of its own',
      description:
        'So that databases let in these pods and not every pod of the node. Needs "Security groups for pods" at the cluster, Linux nodes on Nitro, and none of the t family.',
    }),
    readOnlyRoot: field(z.boolean().default(false), {
      title: 'Read-only root file system',
      description: 'Keeps an intruder from changing the program. The image must write to volumes only.',
    }),
  })
  .refine(({ replicas }) => replicas.max >= replicas.min, {
    path: ['replicas', 'max'],
    message: 'the maximum is below the minimum',
  })

export type EksWorkloadConfig = z.output<typeof eksWorkloadConfig>

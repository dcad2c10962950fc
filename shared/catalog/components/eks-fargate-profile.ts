import { z } from 'zod'
import { plural } from '../../base/text.ts'
import { CPU_LABELS, FARGATE_CPU, refuseFargateSize, vcpuText } from '../aws/fargate.ts'
import { policyDocument, roleProperties } from '../aws/iam.ts'
import { pathOut } from '../aws/network.ts'
import { ACCOUNT_ID, arn, REGION } from '../cfn.ts'
import { type CostLine, HOURS_PER_MONTH, hours, scale, usage } from '../costLine.ts'
import { type CostContext, defineComponent } from '../define.ts'
import { field, usageAmount, wholeNumber } from '../fields.ts'

const LABEL = /^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9*?]([A-Za-z0-9*?._-]{0,61}[A-Za-z0-9*?])?$/

/** https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html */
const selector = z.strictObject({
  namespace: field(
    z.string().regex(/^[a-z0-9*?]([-a-z0-9*?]{0,61}[a-z0-9*?])?$/, 'small letters, digits, "-", "*" and "?"'),
    {
      title: 'Namespace',
      description: 'Pods in it run on Fargate. "*" and "?" are wildcards.',
      placeholder: 'shop',
    },
  ),
  labels: field(z.record(z.string().regex(LABEL, 'a Kubernetes label'), z.string().max(63)).default({}), {
    title: 'Labels',
    description: 'Only pods with all of them. Empty: every pod of the namespace.',
  }),
})

const config = z
  .strictObject({
    selectors: field(
      z
        .array(selector)
        .min(1)
        .max(5)
        .refine(
          (list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length,
          'each selector once',
        )
        .prefault([{ namespace: 'default' }]),
      {
        title: 'Selectors',
        description: 'Which pods run here. A pod has to match one of them. A change replaces the profile.',
      },
    ),
    size: field(
      z
        .strictObject({
          cpu: field(z.literal(FARGATE_CPU).default(256), {
            title: 'CPU',
            description: 'What a pod asks for, rounded up to what Fargate has.',
            labels: CPU_LABELS,
          }),
          memoryMiB: field(wholeNumber(512, 131_072).default(512), {
            title: 'Memory',
            description: 'What a pod asks for and 256 MiB for Kubernetes, rounded up to what Fargate has.',
            unit: 'MiB',
          }),
        })
        .prefault({}),
      { title: 'Size of a pod', description: 'For the estimate: pods say themselves what they ask for.' },
    ),
    usage: field(
      z
        .strictObject({
          pods: field(usageAmount(), {
            title: 'Pods',
            description: 'How many run on average.',
            unit: 'pods',
          }),
        })
        .prefault({}),
      {
        title: 'Usage',
        description:
          'What only you can know. Left empty, the cost report shows the unit price instead of a guess.',
      },
    ),
  })
  .superRefine(({ size }, ctx) => {
    const refusal = refuseFargateSize(size.cpu, size.memoryMiB)
    if (refusal !== null) ctx.addIssue({ code: 'custom', path: ['size', 'memoryMiB'], message: refusal })
  })

type Config = z.output<typeof config>

const ROLE = 'PodExecutionRole'

export const eksFargateProfile = defineComponent({
  type: 'eks-fargate-profile',
  title: 'EKS Fargate profile',
  category: 'containers',
  icon: 'eks-fargate-profile',
  description:
    'Runs the pods of certain namespaces on AWS Fargate: each on a machine of its own, with no nodes to look after.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html',
  keywords: ['kubernetes', 'k8s', 'serverless', 'pod', 'fargate'],
  schemaVersion: 1,
  config,
  placement: { inside: ['eks-cluster'], wrapIn: 'eks-cluster' },
  wantsTier: () => 'private',
  summary: ({ selectors }) => [
    selectors
      .map(({ namespace }) => namespace)
      .join(', ')
      .slice(0, 60),
    plural(selectors.length, 'selector'),
  ],
  traits: ({ selectors }) => ({
    fargateProfile: { namespaces: selectors.map(({ namespace }) => namespace) },
    outbound: {
      endpoints: ['ecr.api', 'ecr.dkr', 's3', 'sts'],
      publicIp: false,
      purpose: 'pull the images of its pods',
    },
  }),
  *resources(ctx) {
    const cluster = ctx.container['eks-cluster']
    if (!cluster || !ctx.network)
      throw new Error('a Fargate profile must stand in an Amazon EKS cluster in a VPC')
    if (ctx.network.tier === 'public')
      throw new Error(
        'Amazon EKS takes private subnets only for a Fargate profile: put the cluster into a private tier',
      )
    const before = cluster.fargateProfiles.slice(0, cluster.fargateProfiles.indexOf(ctx.logicalName)).at(-1)
    yield ctx.resource(
      ROLE,
      'AWS::IAM::Role',
      roleProperties({
        trust: policyDocument([
          {
            Effect: 'Allow',
            Principal: { Service: 'eks-fargate-pods.amazonaws.com' },
            Action: 'sts:AssumeRole',
            // https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html
            Condition: {
              ArnLike: {
                'aws:SourceArn': arn(
                  'eks:',
                  REGION,
                  ':',
                  ACCOUNT_ID,
                  ':fargateprofile/',
                  cluster.clusterName,
                  '/*',
                ),
              },
            },
          },
        ]),
        description: 'Starts pods on Fargate: pulls their images, sends their logs',
        managedPolicies: ['AmazonEKSFargatePodExecutionRolePolicy'],
        tags: ctx.tags(),
      }),
    )
    yield ctx.resource(
      '',
      'AWS::EKS::FargateProfile',
      {
        ClusterName: cluster.clusterName,
        PodExecutionRoleArn: ctx.getAtt(ROLE, 'Arn'),
        Subnets: ctx.network.subnetIds,
        Selectors: ctx.config.selectors.map(({ namespace, labels }) => ({
          Namespace: namespace,
          ...(Object.keys(labels).length > 0 && {
            Labels: Object.entries(labels).map(([Key, Value]) => ({ Key, Value })),
          }),
        })),
        Tags: ctx.tags(),
      },
      { dependsOn: [...pathOut(ctx.network), ...(before === undefined ? [] : [before])] },
    )
  },
  cost: fargateCost,
})

function* fargateCost({ config: given }: CostContext<Config>): Iterable<CostLine> {
  const { size, usage: asked } = given
  const pods = hours(usage(asked.pods))
  const text = asked.pods === null ? 'average number of pods not given' : plural(asked.pods, 'pod')
  yield {
    key: 'vcpu',
    label: 'Fargate vCPUs of pods',
    category: 'compute',
    unit: 'vCPU-hour',
    quantity: scale(pods, size.cpu / 1024),
    price: { kind: 'service', id: 'eks.fargate.vcpu' },
    formula: `${text} × ${vcpuText(size.cpu)} × ${HOURS_PER_MONTH} h`,
  }
  yield {
    key: 'memory',
    label: 'Fargate memory of pods',
    category: 'compute',
    unit: 'GB-hour',
    quantity: scale(pods, size.memoryMiB / 1024),
    price: { kind: 'service', id: 'eks.fargate.memory' },
    formula: `${text} × ${size.memoryMiB / 1024} GB × ${HOURS_PER_MONTH} h`,
  }
}

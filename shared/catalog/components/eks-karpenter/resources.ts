import { kebabCase } from '../../../base/text.ts'
import { instanceProfileProperties, policyDocument, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { podRole } from '../../aws/podIdentity.ts'
import { getAtt, type PlanItem, select, type Value } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { EksKarpenterConfig } from './config.ts'
import { helmValues, nodePool } from './files.ts'
import { karpenterStatements } from './policy.ts'

type Context = EmitContext<EksKarpenterConfig>

const QUEUE = 'InterruptionQueue'
const NODE_ROLE = 'NodeRole'
const PROFILE = 'NodeProfile'
const NAMESPACE = 'kube-system'
const SERVICE_ACCOUNT = 'karpenter'

/** What makes Karpenter leave a node before AWS takes it. https://karpenter.sh/docs/concepts/disruption/#interruption */
const EVENTS = [
  ['Health', 'aws.health', 'AWS Health Event'],
  ['SpotInterruption', 'aws.ec2', 'EC2 Spot Instance Interruption Warning'],
  ['Rebalance', 'aws.ec2', 'EC2 Instance Rebalance Recommendation'],
  ['StateChange', 'aws.ec2', 'EC2 Instance State-change Notification'],
] as const

export function* eksKarpenterResources(ctx: Context): Iterable<PlanItem> {
  const cluster = ctx.container['eks-cluster']
  const { network } = ctx
  if (!cluster || !network) throw new Error('Karpenter must stand in an Amazon EKS cluster in a VPC')
  const clusterArn = getAtt(cluster.clusterLogicalId, 'Arn')
  yield* interruptions(ctx)
  yield ctx.resource(
    NODE_ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('ec2'),
      description:
        'Lets nodes of Karpenter join the cluster, give pods addresses, pull images and be reached by Session Manager',
      managedPolicies: [
        'AmazonEKSWorkerNodePolicy',
        'AmazonEKS_CNI_Policy',
        'AmazonEC2ContainerRegistryPullOnly',
        'AmazonSSMManagedInstanceCore',
      ],
      tags: ctx.tags(),
    }),
  )
  yield ctx.resource(PROFILE, 'AWS::IAM::InstanceProfile', instanceProfileProperties(ctx.ref(NODE_ROLE)))
  yield ctx.resource('NodeAccess', 'AWS::EKS::AccessEntry', {
    ClusterName: cluster.clusterName,
    PrincipalArn: ctx.getAtt(NODE_ROLE, 'Arn'),
    Type: 'EC2_LINUX',
    Tags: ctx.tags(),
  })
  yield podRole(ctx, cluster, {
    suffix: 'ControllerRole',
    namespace: NAMESPACE,
    serviceAccount: SERVICE_ACCOUNT,
    description: 'What Karpenter may do',
    policies: {
      controller: karpenterStatements({
        clusterName: cluster.clusterName,
        clusterArn,
        nodeRoleArn: ctx.getAtt(NODE_ROLE, 'Arn'),
        queueArn: ctx.getAtt(QUEUE, 'Arn'),
      }),
    },
    comment: 'Resource *: looking up instance types, prices and images takes no resource.',
  })
  yield ctx.resource('', 'AWS::EKS::PodIdentityAssociation', {
    ClusterName: cluster.clusterName,
    Namespace: NAMESPACE,
    ServiceAccount: SERVICE_ACCOUNT,
    RoleArn: ctx.getAtt('ControllerRole', 'Arn'),
    Tags: ctx.tags(),
  })
  yield* files(ctx, network, {
    CLUSTER_NAME: cluster.clusterName,
    INTERRUPTION_QUEUE: ctx.getAtt(QUEUE, 'QueueName'),
    NODE_INSTANCE_PROFILE: ctx.ref(PROFILE),
    CLUSTER_SECURITY_GROUP: getAtt(cluster.clusterLogicalId, 'ClusterSecurityGroupId'),
  })
}

function* interruptions(ctx: Context): Iterable<PlanItem> {
  yield ctx.resource(
    QUEUE,
    'AWS::SQS::Queue',
    {
      // A warning is of no use any more after a few minutes.
      MessageRetentionPeriod: 300,
      SqsManagedSseEnabled: true,
      Tags: ctx.tags(),
    },
    { deletionPolicy: 'Delete' },
  )
  const rules = EVENTS.map(([suffix]) => ctx.getAtt(`${suffix}Rule`, 'Arn'))
  yield ctx.resource(`${QUEUE}Policy`, 'AWS::SQS::QueuePolicy', {
    Queues: [ctx.ref(QUEUE)],
    PolicyDocument: policyDocument([
      {
        Sid: 'EventsOfNodes',
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: ctx.getAtt(QUEUE, 'Arn'),
        Condition: { ArnEquals: { 'aws:SourceArn': rules } },
      },
      {
        Sid: 'RefusePlainHttp',
        Effect: 'Deny',
        Principal: '*',
        Action: 'sqs:*',
        Resource: ctx.getAtt(QUEUE, 'Arn'),
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ]),
  })
  for (const [suffix, source, detail] of EVENTS) {
    yield ctx.resource(`${suffix}Rule`, 'AWS::Events::Rule', {
      Description: `Tells Karpenter: ${detail}`,
      EventPattern: { source: [source], 'detail-type': [detail] },
      Targets: [{ Id: 'karpenter', Arn: ctx.getAtt(QUEUE, 'Arn') }],
      Tags: ctx.tags(),
    })
  }
}

function* files(
  ctx: Context,
  network: NetworkHandle,
  known: Record<string, Value<string>>,
): Iterable<PlanItem> {
  const { subnetIds, subnetCount } = network
  const subnets = Array.from({ length: subnetCount }, (_, i): Value<string> => {
    const one = Array.isArray(subnetIds) ? subnetIds[i] : undefined
    return one ?? select(i, subnetIds)
  })
  const values = { ...known, ...Object.fromEntries(subnets.map((id, i) => [`SUBNET_${i + 1}`, id])) }
  const outputs: Record<string, string> = {}
  for (const [i, [variable, value]] of Object.entries(values).entries()) {
    const name = ctx.logicalId(`Value${i + 1}`)
    outputs[variable] = name
    yield ctx.output({ name, value, description: `${variable} in the files of ${ctx.name}` })
  }
  const only = (used: (variable: string) => boolean) =>
    Object.fromEntries(Object.entries(outputs).filter(([variable]) => used(variable)))
  const base = { kind: 'file', cluster: outputs.CLUSTER_NAME ?? '' } as const
  const prefix = `kubernetes/${kebabCase(ctx.logicalName)}`
  yield {
    ...base,
    name: `${prefix}-1-values.yaml`,
    description: 'Values of the Helm chart of Karpenter',
    text: helmValues,
    variables: only((variable) => helmValues.includes(`{${variable}}`)),
    apply: [
      `helm upgrade --install karpenter oci://public.ecr.aws/karpenter/karpenter --namespace ${NAMESPACE} --wait --values -`,
    ],
  }
  const pool = nodePool(ctx.config, subnetCount)
  yield {
    ...base,
    name: `${prefix}-2-nodes.yaml`,
    description: 'Which nodes Karpenter may launch',
    text: pool,
    variables: only((variable) => pool.includes(`{${variable}}`)),
    apply: ['kubectl apply -f -'],
  }
}

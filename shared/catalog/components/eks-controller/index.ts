import { z } from 'zod'
import { kebabCase } from '../../../base/text.ts'
import { podRole } from '../../aws/podIdentity.ts'
import { type PlanItem, REGION, type Value } from '../../cfn.ts'
import { defineComponent, type EmitContext } from '../../define.ts'
import { field } from '../../fields.ts'
import { clusterAutoscalerStatements, loadBalancerStatements } from './policies.ts'

const config = z.strictObject({
  kind: field(
    z.enum(['load-balancer-controller', 'cluster-autoscaler']).default('load-balancer-controller'),
    {
      title: 'Controller',
      description:
        'The AWS Load Balancer Controller makes load balancers of Ingress and Service. The Cluster Autoscaler sets the size of the managed node groups by the pods that wait; Karpenter is the faster way, and the two do not go together.',
      labels: {
        'load-balancer-controller': 'AWS Load Balancer Controller',
        'cluster-autoscaler': 'Cluster Autoscaler',
      },
    },
  ),
})

type Config = z.output<typeof config>
type Context = EmitContext<Config>

const NAMESPACE = 'kube-system'

const CONTROLLERS = {
  'load-balancer-controller': {
    title: 'AWS Load Balancer Controller',
    chart: 'aws-load-balancer-controller',
    repository: 'https://aws.github.io/eks-charts',
    statements: loadBalancerStatements,
    values: `clusterName: \${CLUSTER_NAME}\nregion: \${REGION}\nvpcId: \${VPC_ID}\nserviceAccount:\n  name: aws-load-balancer-controller\n`,
    comment: 'Resource *: looking up takes no resource.',
  },
  'cluster-autoscaler': {
    title: 'Cluster Autoscaler',
    chart: 'cluster-autoscaler',
    repository: 'https://kubernetes.github.io/autoscaler',
    statements: clusterAutoscalerStatements,
    values: `autoDiscovery:\n  clusterName: \${CLUSTER_NAME}\nawsRegion: \${REGION}\nrbac:\n  serviceAccount:\n    name: cluster-autoscaler\nextraArgs:\n  balance-similar-node-groups: true\n  skip-nodes-with-system-pods: false\n`,
    comment: 'Resource *: looking up takes no resource.',
  },
} as const

export const eksController = defineComponent({
  type: 'eks-controller',
  title: 'EKS cluster controller',
  category: 'containers',
  icon: 'eks-controller',
  description:
    'A controller that runs in the cluster and works on AWS: its role in the template, the values of its Helm chart as a file.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/aws-load-balancer-controller.html',
  keywords: ['kubernetes', 'k8s', 'ingress', 'cluster autoscaler', 'load balancer controller', 'helm'],
  schemaVersion: 1,
  config,
  placement: { inside: ['eks-cluster'], wrapIn: 'eks-cluster' },
  wantsTier: () => 'private',
  summary: ({ kind }) => [CONTROLLERS[kind].title],
  resources,
})

function* resources(ctx: Context): Iterable<PlanItem> {
  const cluster = ctx.container['eks-cluster']
  if (!cluster || !ctx.network) throw new Error('a controller must stand in an Amazon EKS cluster in a VPC')
  const { title, chart, repository, statements, values, comment } = CONTROLLERS[ctx.config.kind]
  yield podRole(ctx, cluster, {
    suffix: 'PodRole',
    namespace: NAMESPACE,
    serviceAccount: chart,
    description: `What the ${title} may do`,
    policies: { controller: statements(cluster.clusterName) },
    comment,
  })
  yield ctx.resource('', 'AWS::EKS::PodIdentityAssociation', {
    ClusterName: cluster.clusterName,
    Namespace: NAMESPACE,
    ServiceAccount: chart,
    RoleArn: ctx.getAtt('PodRole', 'Arn'),
    Tags: ctx.tags(),
  })
  const told: Record<string, Value<string>> = {
    CLUSTER_NAME: cluster.clusterName,
    REGION,
    ...(ctx.config.kind === 'load-balancer-controller' && { VPC_ID: ctx.network.vpcId }),
  }
  const variables: Record<string, string> = {}
  for (const [i, [name, value]] of Object.entries(told).entries()) {
    variables[name] = ctx.logicalId(`Value${i + 1}`)
    yield ctx.output({
      name: ctx.logicalId(`Value${i + 1}`),
      value,
      description: `${name} for the chart of ${ctx.name}`,
    })
  }
  yield {
    kind: 'file',
    name: `kubernetes/${kebabCase(ctx.logicalName)}-values.yaml`,
    description: `Values of the Helm chart of the ${title}`,
    text: values,
    variables,
    cluster: variables.CLUSTER_NAME ?? '',
    apply: [
      `helm upgrade --install ${chart} ${chart} --repo ${repository} --namespace ${NAMESPACE} --values -`,
    ],
  }
}

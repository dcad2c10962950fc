import { kebabCase } from '../../../base/text.ts'
import { irsaRole, podRole } from '../../aws/podIdentity.ts'
import { usedEnvironment } from '../../aws/usedEnvironment.ts'
import { getAtt, type PlanItem, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { EksWorkloadConfig } from './config.ts'
import { workloadManifest } from './manifest.ts'

type Context = EmitContext<EksWorkloadConfig>

export const ROLE = 'PodRole'

const serviceAccountOf = ({ config, logicalName }: Context): string =>
  config.serviceAccount || kebabCase(logicalName)

export function* eksWorkloadResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const cluster = ctx.container['eks-cluster']
  if (!cluster) throw new Error('a workload must stand in an Amazon EKS cluster')
  const irsa = config.identity === 'irsa'
  yield (irsa ? irsaRole : podRole)(ctx, cluster, {
    suffix: ROLE,
    namespace: config.namespace,
    serviceAccount: serviceAccountOf(ctx),
    description: `What the pods of ${ctx.name} may do`,
  })
  if (!irsa) {
    yield ctx.resource('', 'AWS::EKS::PodIdentityAssociation', {
      ClusterName: cluster.clusterName,
      Namespace: config.namespace,
      ServiceAccount: serviceAccountOf(ctx),
      RoleArn: ctx.getAtt(ROLE, 'Arn'),
      Tags: ctx.tags(),
    })
  }
  const environment = usedEnvironment(ctx, config.environment)
  const values: Record<string, Value<string>> = {
    ...Object.fromEntries(Object.entries(environment).filter(([, value]) => typeof value !== 'string')),
    ...(irsa && { POD_ROLE_ARN: ctx.getAtt(ROLE, 'Arn') }),
    ...(ctx.securityGroup !== null && {
      POD_SECURITY_GROUP: ctx.securityGroup,
      CLUSTER_SECURITY_GROUP: getAtt(cluster.clusterLogicalId, 'ClusterSecurityGroupId'),
    }),
  }
  const variables: Record<string, string> = {}
  for (const [i, [variable, value]] of Object.entries(values).entries()) {
    const output = ctx.logicalId(`Value${i + 1}`)
    variables[variable] = output
    yield ctx.output({ name: output, value, description: `${variable} in the manifest of ${ctx.name}` })
  }
  yield ctx.output({
    name: ctx.logicalId('ClusterName'),
    value: cluster.clusterName,
    description: `Cluster of ${ctx.name}`,
  })
  yield {
    kind: 'file',
    name: `kubernetes/${kebabCase(ctx.logicalName)}.yaml`,
    description: `Manifest of ${ctx.name}`,
    text: workloadManifest(config, {
      name: kebabCase(ctx.logicalName),
      serviceAccount: serviceAccountOf(ctx),
      environment,
      securityGroup: ctx.securityGroup !== null,
    }),
    variables,
    cluster: ctx.logicalId('ClusterName'),
    apply: ['kubectl apply -f -'],
  }
}

import { kebabCase } from '../../../base/text.ts'
import { policyDocument, roleProperties } from '../../aws/iam.ts'
import { usedEnvironment } from '../../aws/usedEnvironment.ts'
import { getAtt, type PlanItem, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { EksWorkloadConfig } from './config.ts'
import { workloadManifest } from './manifest.ts'

type Context = EmitContext<EksWorkloadConfig>

export const ROLE = 'PodRole'

export function* eksWorkloadResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const cluster = ctx.container['eks-cluster']
  if (!cluster) throw new Error('a workload must stand in an Amazon EKS cluster')
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      // EKS Pod Identity tags the session with whose pod it is: no other service account gets in.
      // https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
      trust: policyDocument([
        {
          Effect: 'Allow',
          Principal: { Service: 'pods.eks.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: {
            StringEquals: {
              'aws:RequestTag/eks-cluster-arn': getAtt(cluster.clusterLogicalId, 'Arn'),
              'aws:RequestTag/kubernetes-namespace': config.namespace,
              'aws:RequestTag/kubernetes-service-account': config.serviceAccount,
            },
          },
        },
      ]),
      description: `What the pods of ${ctx.name} may do`,
      tags: ctx.tags(),
    }),
  )
  yield ctx.resource('', 'AWS::EKS::PodIdentityAssociation', {
    ClusterName: cluster.clusterName,
    Namespace: config.namespace,
    ServiceAccount: config.serviceAccount,
    RoleArn: ctx.getAtt(ROLE, 'Arn'),
    Tags: ctx.tags(),
  })
  const environment = usedEnvironment(ctx, config.environment)
  const values: Record<string, Value<string>> = {
    ...Object.fromEntries(Object.entries(environment).filter(([, value]) => typeof value !== 'string')),
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
      environment,
      securityGroup: ctx.securityGroup !== null,
    }),
    variables,
    cluster: ctx.logicalId('ClusterName'),
    apply: ['kubectl apply -f -'],
  }
}

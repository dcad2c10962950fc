import { type CfnObject, getAtt, type PlanItem } from '../cfn.ts'
import type { ContainerHandle, EmitContext } from '../define.ts'
import { type PolicyStatement, policyDocument, roleProperties } from './iam.ts'

/** https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html */
export const POD_TRUST: CfnObject = policyDocument([
  {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  },
])

export type Cluster = NonNullable<ContainerHandle['eks-cluster']>

interface PodRole {
  readonly suffix: string
  readonly namespace: string
  readonly serviceAccount: string
  readonly description: string
  readonly policies?: Readonly<Record<string, readonly PolicyStatement[]>>
  readonly comment?: string
}

/** The role of the pods with a service account. Pod Identity tags the session with whose pod it is: no other gets in. */
export const podRole = (
  ctx: Pick<EmitContext<unknown>, 'resource' | 'tags'>,
  cluster: Cluster,
  { suffix, namespace, serviceAccount, description, policies, comment }: PodRole,
): PlanItem =>
  ctx.resource(
    suffix,
    'AWS::IAM::Role',
    roleProperties({
      // https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
      trust: policyDocument([
        {
          Effect: 'Allow',
          Principal: { Service: 'pods.eks.amazonaws.com' },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: {
            StringEquals: {
              'aws:RequestTag/eks-cluster-arn': getAtt(cluster.clusterLogicalId, 'Arn'),
              'aws:RequestTag/kubernetes-namespace': namespace,
              'aws:RequestTag/kubernetes-service-account': serviceAccount,
            },
          },
        },
      ]),
      description,
      ...(policies && { policies }),
      tags: ctx.tags(),
    }),
    comment === undefined ? {} : { comment },
  )

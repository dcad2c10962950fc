import { after, type CfnObject, concat, getAtt, type PlanItem, ref } from '../cfn.ts'
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

/** Suffix of the cluster's OIDC provider in IAM. */
export const OIDC_PROVIDER = 'OidcProvider'

/**
 * The same by IRSA: pods of the service account trade their Kubernetes token for the role. The conditions' keys begin
 * with the issuer's host, which is known once the cluster is there; CloudFormation puts nothing into the key of a map,
 * so the policy is one text.
 * https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
 */
export const irsaRole = (
  ctx: Pick<EmitContext<unknown>, 'resource' | 'tags'>,
  cluster: Cluster,
  { suffix, namespace, serviceAccount, description }: PodRole,
): PlanItem => {
  const issuer = after('//', getAtt(cluster.clusterLogicalId, 'OpenIdConnectIssuerUrl'))
  return ctx.resource(
    suffix,
    'AWS::IAM::Role',
    {
      ...roleProperties({ trust: {}, description, tags: ctx.tags() }),
      AssumeRolePolicyDocument: concat(
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"',
        ref(cluster.clusterLogicalId + OIDC_PROVIDER),
        '"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"',
        issuer,
        ':aud":"sts.amazonaws.com","',
        issuer,
        `:sub":"system:serviceaccount:${namespace}:${serviceAccount}"}}}]}`,
      ),
    },
    { comment: 'The policy is text: its conditions are named after the OIDC issuer of the cluster' },
  )
}

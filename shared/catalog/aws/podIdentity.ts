import type { CfnObject } from '../cfn.ts'
import { policyDocument } from './iam.ts'

/** https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html */
export const POD_TRUST: CfnObject = policyDocument([
  {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  },
])

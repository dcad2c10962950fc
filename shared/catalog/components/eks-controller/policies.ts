import { allow, type PolicyStatement } from '../../aws/iam.ts'
import { ACCOUNT_ID, arn, REGION, type Value } from '../../cfn.ts'

const elb = (kind: string) => arn('elasticloadbalancing:', REGION, ':', ACCOUNT_ID, `:${kind}/*`)
const securityGroups = () => arn('ec2:', REGION, ':', ACCOUNT_ID, ':security-group/*')

const CLUSTER_TAG = 'elbv2.k8s.aws/cluster'

/**
 * What the AWS Load Balancer Controller calls, held to what carries this cluster's tag wherever AWS lets a policy say so.
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/
 */
export function loadBalancerStatements(cluster: Value<string>): readonly PolicyStatement[] {
  const asked = { StringEquals: { [`aws:RequestTag/${CLUSTER_TAG}`]: cluster } }
  const ours = { StringEquals: { [`aws:ResourceTag/${CLUSTER_TAG}`]: cluster } }
  return [
    allow(['iam:CreateServiceLinkedRole'], '*', {
      Condition: { StringEquals: { 'iam:AWSServiceName': 'elasticloadbalancing.amazonaws.com' } },
    }),
    allow(
      [
        'acm:DescribeCertificate',
        'acm:ListCertificates',
        'ec2:DescribeAccountAttributes',
        'ec2:DescribeAddresses',
        'ec2:DescribeAvailabilityZones',
        'ec2:DescribeInstances',
        'ec2:DescribeInternetGateways',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeRouteTables',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSubnets',
        'ec2:DescribeTags',
        'ec2:DescribeVpcPeeringConnections',
        'ec2:DescribeVpcs',
        'ec2:GetSecurityGroupsForVpc',
        'elasticloadbalancing:DescribeCapacityReservation',
        'elasticloadbalancing:DescribeListenerAttributes',
        'elasticloadbalancing:DescribeListenerCertificates',
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeLoadBalancerAttributes',
        'elasticloadbalancing:DescribeLoadBalancers',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeSSLPolicies',
        'elasticloadbalancing:DescribeTags',
        'elasticloadbalancing:DescribeTargetGroupAttributes',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
        'elasticloadbalancing:DescribeTrustStores',
        'shield:GetSubscriptionState',
        'wafv2:GetWebACL',
        'wafv2:GetWebACLForResource',
      ],
      '*',
    ),
    // It opens the groups of the nodes, too, which carry no tag of its own.
    allow(['ec2:AuthorizeSecurityGroupIngress', 'ec2:RevokeSecurityGroupIngress'], securityGroups()),
    allow(['ec2:CreateSecurityGroup'], [securityGroups(), arn('ec2:', REGION, ':', ACCOUNT_ID, ':vpc/*')]),
    allow(['ec2:CreateTags'], securityGroups(), {
      Condition: { StringEquals: { ...asked.StringEquals, 'ec2:CreateAction': 'CreateSecurityGroup' } },
    }),
    allow(['ec2:CreateTags', 'ec2:DeleteSecurityGroup', 'ec2:DeleteTags'], securityGroups(), {
      Condition: ours,
    }),
    allow(
      [
        'elasticloadbalancing:AddTags',
        'elasticloadbalancing:CreateLoadBalancer',
        'elasticloadbalancing:CreateTargetGroup',
      ],
      [elb('loadbalancer'), elb('targetgroup')],
      { Condition: asked },
    ),
    allow(
      [
        'elasticloadbalancing:AddTags',
        'elasticloadbalancing:DeleteLoadBalancer',
        'elasticloadbalancing:DeleteTargetGroup',
        'elasticloadbalancing:DeregisterTargets',
        'elasticloadbalancing:ModifyCapacityReservation',
        'elasticloadbalancing:ModifyIpPools',
        'elasticloadbalancing:ModifyLoadBalancerAttributes',
        'elasticloadbalancing:ModifyTargetGroup',
        'elasticloadbalancing:ModifyTargetGroupAttributes',
        'elasticloadbalancing:RegisterTargets',
        'elasticloadbalancing:RemoveTags',
        'elasticloadbalancing:SetIpAddressType',
        'elasticloadbalancing:SetSecurityGroups',
        'elasticloadbalancing:SetSubnets',
      ],
      [elb('loadbalancer'), elb('targetgroup')],
      { Condition: ours },
    ),
    // Target groups of a TargetGroupBinding are made elsewhere, this template included.
    allow(
      ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets'],
      elb('targetgroup'),
    ),
    allow(
      [
        'elasticloadbalancing:AddListenerCertificates',
        'elasticloadbalancing:AddTags',
        'elasticloadbalancing:CreateListener',
        'elasticloadbalancing:CreateRule',
        'elasticloadbalancing:DeleteListener',
        'elasticloadbalancing:DeleteRule',
        'elasticloadbalancing:ModifyListener',
        'elasticloadbalancing:ModifyListenerAttributes',
        'elasticloadbalancing:ModifyRule',
        'elasticloadbalancing:RemoveListenerCertificates',
        'elasticloadbalancing:RemoveTags',
        'elasticloadbalancing:SetRulePriorities',
        'elasticloadbalancing:SetWebAcl',
        'wafv2:AssociateWebACL',
        'wafv2:DisassociateWebACL',
      ],
      '*',
    ),
  ]
}

/** https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md */
export const clusterAutoscalerStatements = (cluster: Value<string>): readonly PolicyStatement[] => [
  allow(
    [
      'autoscaling:DescribeAutoScalingGroups',
      'autoscaling:DescribeAutoScalingInstances',
      'autoscaling:DescribeLaunchConfigurations',
      'autoscaling:DescribeScalingActivities',
      'autoscaling:DescribeTags',
      'ec2:DescribeImages',
      'ec2:DescribeInstanceTypes',
      'ec2:DescribeLaunchTemplateVersions',
      'ec2:GetInstanceTypesFromInstanceRequirements',
    ],
    '*',
  ),
  allow(['eks:DescribeNodegroup'], arn('eks:', REGION, ':', ACCOUNT_ID, ':nodegroup/', cluster, '/*')),
  // Amazon EKS tags the groups of managed node groups so.
  allow(['autoscaling:SetDesiredCapacity', 'autoscaling:TerminateInstanceInAutoScalingGroup'], '*', {
    Condition: { StringEquals: { 'aws:ResourceTag/eks:cluster-name': cluster } },
  }),
]

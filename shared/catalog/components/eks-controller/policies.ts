import { allow, type PolicyStatement } from '../../aws/iam.ts'
import { ACCOUNT_ID, arn, REGION, type Value } from '../../cfn.ts'

const here = (service: string, resource: string) =>
  arn(`${service}:`, REGION, ':', ACCOUNT_ID, `:${resource}`)
const elb = (kind: string) => here('elasticloadbalancing', `${kind}/*`)
const securityGroups = () => here('ec2', 'security-group/*')
/** The controller makes load balancers of these two kinds, never a Gateway Load Balancer. */
const elbBoth = (kind: string) => [elb(`${kind}/app`), elb(`${kind}/net`)]

const CLUSTER_TAG = 'elbv2.k8s.aws/cluster'

/**
 * What the AWS Load Balancer Controller calls, held to what carries this cluster's tag wherever the controller's own policy
 * does so, and to this account, Region and kind of resource wherever an action takes one.
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/
 */
export function loadBalancerStatements(cluster: Value<string>): readonly PolicyStatement[] {
  const asked = { StringEquals: { [`aws:RequestTag/${CLUSTER_TAG}`]: cluster } }
  const ours = { StringEquals: { [`aws:ResourceTag/${CLUSTER_TAG}`]: cluster } }
  return [
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-service-linked-roles.html
    allow(
      ['iam:CreateServiceLinkedRole'],
      arn(
        'iam::',
        ACCOUNT_ID,
        ':role/aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing',
      ),
      { Condition: { StringEquals: { 'iam:AWSServiceName': 'elasticloadbalancing.amazonaws.com' } } },
    ),
    allow(['acm:DescribeCertificate'], here('acm', 'certificate/*')),
    allow(['ec2:GetSecurityGroupsForVpc'], here('ec2', 'vpc/*')),
    allow(['wafv2:GetWebACL'], here('wafv2', 'regional/webacl/*/*')),
    allow(
      ['wafv2:AssociateWebACL', 'wafv2:DisassociateWebACL', 'wafv2:GetWebACLForResource'],
      [here('wafv2', 'regional/webacl/*/*'), elb('loadbalancer/app')],
    ),
    allow(
      [
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
        // AWS WAF asks for it, and it takes no resource.
        'elasticloadbalancing:SetWebAcl',
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
    // Listeners and rules that older versions made carry no tag of the cluster.
    allow(['elasticloadbalancing:CreateListener'], elbBoth('loadbalancer')),
    allow(
      [
        'elasticloadbalancing:AddListenerCertificates',
        'elasticloadbalancing:CreateRule',
        'elasticloadbalancing:DeleteListener',
        'elasticloadbalancing:ModifyListener',
        'elasticloadbalancing:ModifyListenerAttributes',
        'elasticloadbalancing:RemoveListenerCertificates',
      ],
      elbBoth('listener'),
    ),
    allow(
      [
        'elasticloadbalancing:DeleteRule',
        'elasticloadbalancing:ModifyRule',
        'elasticloadbalancing:SetRulePriorities',
      ],
      elbBoth('listener-rule'),
    ),
    allow(
      ['elasticloadbalancing:AddTags', 'elasticloadbalancing:RemoveTags'],
      [...elbBoth('listener'), ...elbBoth('listener-rule')],
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
  allow(
    ['autoscaling:SetDesiredCapacity', 'autoscaling:TerminateInstanceInAutoScalingGroup'],
    here('autoscaling', 'autoScalingGroup:*:autoScalingGroupName/*'),
    { Condition: { StringEquals: { 'aws:ResourceTag/eks:cluster-name': cluster } } },
  ),
]

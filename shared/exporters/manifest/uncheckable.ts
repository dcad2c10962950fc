import type { DeploymentPlan, PlanResource } from '../../plan/plan.ts'

/** Something that only the account, the Region on the day, or the running application can tell. */
export interface Uncheckable {
  readonly what: string
  /** How to find out before anyone depends on it. */
  readonly how: string
  /** Logical ids of the resources that it is about; absent: the deployment as a whole. */
  readonly about?: readonly string[]
}

interface Entry {
  readonly what: string
  readonly how: string
  /** Whether it is a question for this resource. */
  readonly applies: (resource: PlanResource) => boolean
}

const oneOf =
  (...types: readonly string[]) =>
  ({ type }: PlanResource): boolean =>
    types.includes(type)

const EC2_CAPACITY = [
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::Batch::ComputeEnvironment',
  'AWS::EC2::Instance',
  'AWS::EKS::Nodegroup',
]
const IMAGES = ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::EKS::Nodegroup']
const CONTAINERS = ['AWS::Batch::JobDefinition', 'AWS::ECS::TaskDefinition']
/** Services that act through a role of their own in the account, by the beginning of the resource type. */
const SERVICE_LINKED = [
  'AWS::AutoScaling::',
  'AWS::Batch::',
  'AWS::ECS::',
  'AWS::EKS::',
  'AWS::ElastiCache::',
  'AWS::ElasticLoadBalancingV2::',
  'AWS::RDS::',
]

/** For each question the resources that raise it; a question that nothing raises is not asked. */
const QUESTIONS: readonly Entry[] = [
  {
    what: 'capacity: whether AWS has these instances free in these Availability Zones when they are launched, and whether your account is offered these types in them (zone names stand for other places in each account)',
    how: 'aws ec2 describe-instance-type-offerings --location-type availability-zone in your account; a Capacity Reservation where it must not fail',
    applies: oneOf(...EC2_CAPACITY),
  },
  {
    what: 'Fargate capacity in these Availability Zones when tasks start',
    how: 'start the number of tasks that you mean to run once, before the day that needs them',
    applies: (resource) =>
      oneOf('AWS::ECS::Service', 'AWS::Batch::ComputeEnvironment')(resource) && mentions(resource, /FARGATE/),
  },
  {
    what: 'Spot capacity and prices on the day, and how often instances are taken back',
    how: 'aws ec2 get-spot-placement-scores and describe-spot-price-history',
    applies: (resource) => mentions(resource, /spot/i),
  },
  {
    what: 'AMIs: that the image behind a public parameter exists in the Region, is right for the architecture and boots with the user data',
    how: 'read the parameter with aws ssm get-parameters; start one instance',
    applies: oneOf(...IMAGES),
  },
  {
    what: 'container images: that they exist under the tag or digest given, for the CPU architecture asked for, and may be pulled',
    how: 'aws ecr describe-images, or docker manifest inspect',
    applies: oneOf(...CONTAINERS),
  },
  {
    what: 'the application: that it starts in time, listens on its port, answers health checks, and fits its CPU and memory',
    how: 'run it once with the sizes of this drawing',
    applies: oneOf(...CONTAINERS, 'AWS::EC2::LaunchTemplate', 'AWS::EC2::Instance', 'AWS::Lambda::Function'),
  },
  {
    what: 'certificates: that the ARN given is issued, not expired, in the same Region, and for the name that clients use',
    how: 'aws acm describe-certificate',
    applies: (resource) =>
      resource.type === 'AWS::ElasticLoadBalancingV2::Listener' &&
      Object.hasOwn(resource.properties, 'Certificates'),
  },
  {
    what: 'logs of REST APIs: that the account has named a role with which API Gateway may write them in this Region; without it AWS refuses the stage',
    how: 'aws apigateway get-account; where cloudwatchRoleArn is missing, make a role with the policy AmazonAPIGatewayPushToCloudWatchLogs and name it by aws apigateway update-account',
    applies: (resource) =>
      resource.type === 'AWS::ApiGateway::Stage' && mentions(resource, /AccessLogSetting|"(ERROR|INFO)"/),
  },
  {
    what: 'service-linked roles: that they are there, or that whoever deploys has iam:CreateServiceLinkedRole',
    how: 'aws iam list-roles --path-prefix /aws-service-role/',
    applies: ({ type }) => SERVICE_LINKED.some((prefix) => type.startsWith(prefix)),
  },
  {
    what: 'permissions boundaries and service control policies that deny whoever deploys the making of roles, or the roles what their policies allow',
    how: 'aws iam simulate-principal-policy; the organization’s policies',
    applies: oneOf(
      'AWS::IAM::Role',
      'AWS::IAM::Policy',
      'AWS::IAM::ManagedPolicy',
      'AWS::IAM::InstanceProfile',
    ),
  },
  {
    what: 'names: that the account has nothing of the same name already',
    how: 'the change set tells; a second copy of the stack needs other names',
    applies: isNamed,
  },
  {
    what: 'address ranges: that they do not overlap with networks that this one is to reach by peering, VPN or Transit Gateway',
    how: 'compare with the ranges of your other networks',
    applies: oneOf('AWS::EC2::VPC'),
  },
  {
    what: 'VPC endpoints: that the endpoint service is offered in the Availability Zones of these subnets in your account',
    how: 'aws ec2 describe-vpc-endpoint-services',
    applies: oneOf('AWS::EC2::VPCEndpoint'),
  },
  {
    what: 'Kubernetes: that the version is offered on the day, that add-ons agree with it, and that workloads schedule',
    how: 'aws eks describe-cluster-versions and describe-addon-versions',
    applies: oneOf('AWS::EKS::Cluster', 'AWS::EKS::Nodegroup', 'AWS::EKS::Addon'),
  },
]

/** What nobody can check offline about this very plan. Questions of all resources first, each with who raises it. */
export function uncheckable(plan: DeploymentPlan, pricesFrom: string | null): readonly Uncheckable[] {
  const resources = plan.stacks.flatMap((stack) => stack.resources)
  if (resources.length === 0) return [prices(pricesFrom)]
  const asked = QUESTIONS.flatMap(({ what, how, applies }): Uncheckable[] => {
    const about = resources.filter(applies).map(({ logicalId }) => logicalId)
    return about.length === 0 ? [] : [{ what, how, about }]
  })
  return [
    {
      what: `quotas of your account for ${servicesOf(resources).join(', ')}: how much of them is in use already`,
      how: 'aws service-quotas list-service-quotas; ask for more before deploying',
    },
    {
      what: 'permissions of whoever deploys',
      how: 'create the change set: CloudFormation checks the template against the account before anything is made',
    },
    ...givenValues(plan),
    ...asked,
    prices(pricesFrom),
  ]
}

function givenValues(plan: DeploymentPlan): Uncheckable[] {
  const names = plan.stacks.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.default === undefined).map(({ name }) => name),
  )
  if (names.length === 0) return []
  return [
    {
      what: 'values that you give for parameters: that what they name exists, in this account and Region, and fits',
      how: 'the change set checks their types and, where AWS can, that they exist',
      about: [...new Set(names)],
    },
  ]
}

const prices = (from: string | null): Uncheckable => ({
  what: `prices: what AWS has changed since the price lists of ${from ?? 'the dates named under facts'}, and discounts of your account`,
  how: 'compare with the AWS Pricing Calculator before you commit to a budget',
})

const servicesOf = (resources: readonly PlanResource[]): string[] =>
  [...new Set(resources.map(({ type }) => type.split('::')[1] ?? type))].sort()

const mentions = ({ properties }: PlanResource, pattern: RegExp): boolean =>
  pattern.test(JSON.stringify(properties))

/** True when the template gives it a name of its own: then it cannot exist twice. */
function isNamed({ type, properties }: PlanResource): boolean {
  const own = `${type.split('::')[2] ?? ''}Name`
  return (
    Object.hasOwn(properties, own) || (Object.hasOwn(properties, 'Name') && !type.startsWith('AWS::IAM::'))
  )
}

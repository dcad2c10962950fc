/** Gateway endpoints: a route, free of charge, in place of an interface. */
const GATEWAY_ENDPOINTS = ['s3', 'dynamodb'] as const

/**
 * Interface endpoints that compute needs, by the part of the service name after the Region.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
const INTERFACE_ENDPOINTS = [
  'autoscaling',
  'batch',
  'ec2',
  'ec2messages',
  'ecr.api',
  'ecr.dkr',
  'ecs',
  'ecs-agent',
  'ecs-telemetry',
  'eks',
  'eks-auth',
  'elasticloadbalancing',
  'kms',
  'logs',
  'monitoring',
  'secretsmanager',
  'ssm',
  'ssmmessages',
  'sts',
] as const

export const ENDPOINT_SERVICES = [...GATEWAY_ENDPOINTS, ...INTERFACE_ENDPOINTS] as const
export type EndpointService = (typeof ENDPOINT_SERVICES)[number]

export const isGatewayEndpoint = (service: EndpointService): boolean =>
  GATEWAY_ENDPOINTS.some((name) => name === service)

export const ENDPOINT_LABELS: Readonly<Record<EndpointService, string>> = {
  s3: 'Amazon S3 (gateway, free)',
  dynamodb: 'Amazon DynamoDB (gateway, free)',
  autoscaling: 'Amazon EC2 Auto Scaling',
  batch: 'AWS Batch',
  ec2: 'Amazon EC2',
  ec2messages: 'Systems Manager messages to EC2',
  'ecr.api': 'Amazon ECR API',
  'ecr.dkr': 'Amazon ECR Docker registry',
  ecs: 'Amazon ECS',
  'ecs-agent': 'Amazon ECS agent',
  'ecs-telemetry': 'Amazon ECS telemetry',
  eks: 'Amazon EKS',
  'eks-auth': 'Amazon EKS Pod Identity',
  elasticloadbalancing: 'Elastic Load Balancing',
  kms: 'AWS KMS',
  logs: 'Amazon CloudWatch Logs',
  monitoring: 'Amazon CloudWatch',
  secretsmanager: 'AWS Secrets Manager',
  ssm: 'AWS Systems Manager',
  ssmmessages: 'Systems Manager Session Manager',
  sts: 'AWS STS',
}

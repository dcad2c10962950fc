import { describe, expect, test } from 'vitest'
import { PRINTED_TYPES, renderScripts } from '../../../../shared/exporters/awsCli/index.ts'
import { PRINTERS } from '../../../../shared/exporters/awsCli/verbs/index.ts'
import { everything } from './everything.ts'
import { filesOf } from './shellRun.ts'
import { output, resource, stackOf } from './stack.ts'

/** The command that makes each type, and the one that deletes it; null when it goes with its parent. */
const VERBS: Readonly<Record<string, readonly [make: string, remove: string | null]>> = {
  'AWS::ApiGateway::ApiKey': ['apigateway create-api-key', 'apigateway delete-api-key'],
  'AWS::ApiGateway::Deployment': ['apigateway create-deployment', null],
  'AWS::ApiGateway::RestApi': ['apigateway create-rest-api', 'apigateway delete-rest-api'],
  'AWS::ApiGateway::Stage': ['apigateway create-stage', null],
  'AWS::ApiGateway::UsagePlan': ['apigateway create-usage-plan', 'apigateway delete-usage-plan'],
  'AWS::ApiGateway::UsagePlanKey': ['apigateway create-usage-plan-key', null],
  'AWS::ApiGatewayV2::Api': ['apigatewayv2 create-api', 'apigatewayv2 delete-api'],
  'AWS::ApiGatewayV2::ApiMapping': ['apigatewayv2 create-api-mapping', 'apigatewayv2 delete-api-mapping'],
  'AWS::ApiGatewayV2::Authorizer': ['apigatewayv2 create-authorizer', null],
  'AWS::ApiGatewayV2::DomainName': ['apigatewayv2 create-domain-name', 'apigatewayv2 delete-domain-name'],
  'AWS::ApiGatewayV2::Integration': ['apigatewayv2 create-integration', null],
  'AWS::ApiGatewayV2::Route': ['apigatewayv2 create-route', null],
  'AWS::ApiGatewayV2::Stage': ['apigatewayv2 create-stage', null],
  'AWS::ApiGatewayV2::VpcLink': ['apigatewayv2 create-vpc-link', 'apigatewayv2 delete-vpc-link'],
  'AWS::AppRunner::AutoScalingConfiguration': [
    'apprunner create-auto-scaling-configuration',
    'apprunner delete-auto-scaling-configuration',
  ],
  'AWS::AppRunner::Service': ['apprunner create-service', 'apprunner delete-service'],
  'AWS::AppRunner::VpcConnector': ['apprunner create-vpc-connector', 'apprunner delete-vpc-connector'],
  'AWS::AppSync::ApiCache': ['appsync create-api-cache', 'appsync delete-api-cache'],
  'AWS::AppSync::ApiKey': ['appsync create-api-key', null],
  'AWS::AppSync::DataSource': ['appsync create-data-source', null],
  'AWS::AppSync::GraphQLApi': ['appsync create-graphql-api', 'appsync delete-graphql-api'],
  'AWS::AppSync::GraphQLSchema': ['appsync start-schema-creation', null],
  'AWS::AppSync::Resolver': ['appsync create-resolver', null],
  'AWS::ApplicationAutoScaling::ScalableTarget': [
    'application-autoscaling register-scalable-target',
    'application-autoscaling deregister-scalable-target',
  ],
  'AWS::ApplicationAutoScaling::ScalingPolicy': [
    'application-autoscaling put-scaling-policy',
    'application-autoscaling delete-scaling-policy',
  ],
  'AWS::AutoScaling::AutoScalingGroup': [
    'autoscaling create-auto-scaling-group',
    'autoscaling delete-auto-scaling-group',
  ],
  'AWS::AutoScaling::LifecycleHook': ['autoscaling put-lifecycle-hook', null],
  'AWS::AutoScaling::ScalingPolicy': ['autoscaling put-scaling-policy', null],
  'AWS::AutoScaling::ScheduledAction': [
    'autoscaling put-scheduled-update-group-action',
    'autoscaling delete-scheduled-action',
  ],
  'AWS::AutoScaling::WarmPool': ['autoscaling put-warm-pool', null],
  'AWS::Batch::ComputeEnvironment': ['batch create-compute-environment', 'batch delete-compute-environment'],
  'AWS::Batch::JobDefinition': ['batch register-job-definition', 'deregister_job_definition'],
  'AWS::Batch::JobQueue': ['batch create-job-queue', 'batch delete-job-queue'],
  'AWS::Batch::SchedulingPolicy': ['batch create-scheduling-policy', 'batch delete-scheduling-policy'],
  'AWS::CloudFront::Distribution': ['cloudfront create-distribution', 'cloudfront delete-distribution'],
  'AWS::CloudFront::OriginAccessControl': [
    'cloudfront create-origin-access-control',
    'cloudfront delete-origin-access-control',
  ],
  'AWS::CloudWatch::Alarm': ['cloudwatch put-metric-alarm', 'cloudwatch delete-alarms'],
  'AWS::CloudWatch::CompositeAlarm': ['cloudwatch put-composite-alarm', 'cloudwatch delete-alarms'],
  'AWS::CloudWatch::Dashboard': ['cloudwatch put-dashboard', 'cloudwatch delete-dashboards'],
  'AWS::CodeBuild::Project': ['codebuild create-project', 'codebuild delete-project'],
  'AWS::CodePipeline::Pipeline': ['codepipeline create-pipeline', 'codepipeline delete-pipeline'],
  'AWS::DynamoDB::GlobalTable': ['dynamodb create-table', 'dynamodb delete-table'],
  'AWS::EC2::CapacityReservation': ['ec2 create-capacity-reservation', 'ec2 cancel-capacity-reservation'],
  'AWS::EC2::EC2Fleet': ['ec2 create-fleet', 'ec2 delete-fleets'],
  'AWS::EC2::EIPAssociation': ['ec2 associate-address', 'ec2 disassociate-address'],
  'AWS::EC2::Host': ['ec2 allocate-hosts', 'ec2 release-hosts'],
  'AWS::EC2::Instance': ['ec2 run-instances', 'ec2 terminate-instances'],
  'AWS::EC2::PlacementGroup': ['ec2 create-placement-group', 'ec2 delete-placement-group'],
  'AWS::EC2::SecurityGroupEgress': [
    'ec2 authorize-security-group-egress',
    'ec2 revoke-security-group-egress',
  ],
  'AWS::EC2::EIP': ['ec2 allocate-address', 'ec2 release-address'],
  'AWS::EC2::FlowLog': ['ec2 create-flow-logs', 'ec2 delete-flow-logs'],
  'AWS::EC2::InternetGateway': ['ec2 create-internet-gateway', 'ec2 delete-internet-gateway'],
  'AWS::EC2::LaunchTemplate': ['ec2 create-launch-template', 'ec2 delete-launch-template'],
  'AWS::EC2::LocalGatewayRoute': ['ec2 create-local-gateway-route', 'ec2 delete-local-gateway-route'],
  'AWS::EC2::LocalGatewayRouteTableVPCAssociation': [
    'ec2 create-local-gateway-route-table-vpc-association',
    'ec2 delete-local-gateway-route-table-vpc-association',
  ],
  'AWS::EC2::NatGateway': ['ec2 create-nat-gateway', 'ec2 delete-nat-gateway'],
  'AWS::EC2::Route': ['ec2 create-route', null],
  'AWS::EC2::RouteTable': ['ec2 create-route-table', 'ec2 delete-route-table'],
  'AWS::EC2::SecurityGroup': ['ec2 create-security-group', 'ec2 delete-security-group'],
  'AWS::EC2::SecurityGroupIngress': [
    'ec2 authorize-security-group-ingress',
    'ec2 revoke-security-group-ingress',
  ],
  'AWS::EC2::SpotFleet': ['ec2 request-spot-fleet', 'ec2 cancel-spot-fleet-requests'],
  'AWS::EC2::Subnet': ['ec2 create-subnet', 'ec2 delete-subnet'],
  'AWS::EC2::SubnetRouteTableAssociation': ['ec2 associate-route-table', null],
  'AWS::EC2::TransitGateway': ['ec2 create-transit-gateway', 'ec2 delete-transit-gateway'],
  'AWS::EC2::TransitGatewayVpcAttachment': [
    'ec2 create-transit-gateway-vpc-attachment',
    'ec2 delete-transit-gateway-vpc-attachment',
  ],
  'AWS::EC2::VPC': ['ec2 create-vpc', 'ec2 delete-vpc'],
  'AWS::EC2::VPCEndpoint': ['ec2 create-vpc-endpoint', 'ec2 delete-vpc-endpoints'],
  'AWS::EC2::VPCGatewayAttachment': ['ec2 attach-internet-gateway', null],
  'AWS::ECR::Repository': ['ecr create-repository', 'ecr delete-repository'],
  'AWS::ECS::CapacityProvider': ['ecs create-capacity-provider', 'ecs delete-capacity-provider'],
  'AWS::ECS::Cluster': ['ecs create-cluster', 'ecs delete-cluster'],
  'AWS::ECS::ClusterCapacityProviderAssociations': [
    'ecs put-cluster-capacity-providers',
    'ecs put-cluster-capacity-providers',
  ],
  'AWS::ECS::Service': ['ecs create-service', 'ecs delete-service'],
  'AWS::ECS::TaskDefinition': ['ecs register-task-definition', 'deregister_task_definition'],
  'AWS::EFS::AccessPoint': ['efs create-access-point', 'efs delete-access-point'],
  'AWS::EFS::FileSystem': ['efs create-file-system', 'efs delete-file-system'],
  'AWS::EFS::MountTarget': ['efs create-mount-target', 'efs delete-mount-target'],
  'AWS::EKS::AccessEntry': ['eks create-access-entry', null],
  'AWS::EKS::Addon': ['eks create-addon', 'eks delete-addon'],
  'AWS::EKS::Cluster': ['eks create-cluster', 'eks delete-cluster'],
  'AWS::EKS::FargateProfile': ['eks create-fargate-profile', 'eks delete-fargate-profile'],
  'AWS::EKS::Nodegroup': ['eks create-nodegroup', 'eks delete-nodegroup'],
  'AWS::EKS::PodIdentityAssociation': ['eks create-pod-identity-association', null],
  'AWS::ElastiCache::CacheCluster': ['elasticache create-cache-cluster', 'elasticache delete-cache-cluster'],
  'AWS::ElastiCache::ReplicationGroup': [
    'elasticache create-replication-group',
    'elasticache delete-replication-group',
  ],
  'AWS::ElastiCache::ServerlessCache': [
    'elasticache create-serverless-cache',
    'elasticache delete-serverless-cache',
  ],
  'AWS::ElastiCache::SubnetGroup': [
    'elasticache create-cache-subnet-group',
    'elasticache delete-cache-subnet-group',
  ],
  'AWS::ElasticBeanstalk::Application': [
    'elasticbeanstalk create-application',
    'elasticbeanstalk delete-application',
  ],
  'AWS::ElasticBeanstalk::Environment': [
    'elasticbeanstalk create-environment',
    'elasticbeanstalk terminate-environment',
  ],
  'AWS::ElasticLoadBalancingV2::Listener': ['elbv2 create-listener', 'elbv2 delete-listener'],
  'AWS::ElasticLoadBalancingV2::ListenerRule': ['elbv2 create-rule', 'elbv2 delete-rule'],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ['elbv2 create-load-balancer', 'elbv2 delete-load-balancer'],
  'AWS::ElasticLoadBalancingV2::TargetGroup': ['elbv2 create-target-group', 'elbv2 delete-target-group'],
  'AWS::EventSchemas::Discoverer': ['schemas create-discoverer', 'schemas delete-discoverer'],
  'AWS::Events::Archive': ['events create-archive', 'events delete-archive'],
  'AWS::Events::EventBus': ['events create-event-bus', 'events delete-event-bus'],
  'AWS::Events::Rule': ['events put-rule', 'events delete-rule'],
  'AWS::FSx::DataRepositoryAssociation': [
    'fsx create-data-repository-association',
    'fsx delete-data-repository-association',
  ],
  'AWS::FSx::FileSystem': ['fsx create-file-system', 'fsx delete-file-system'],
  'AWS::GlobalAccelerator::Accelerator': [
    'globalaccelerator create-accelerator',
    'globalaccelerator delete-accelerator',
  ],
  'AWS::GlobalAccelerator::EndpointGroup': [
    'globalaccelerator create-endpoint-group',
    'globalaccelerator delete-endpoint-group',
  ],
  'AWS::GlobalAccelerator::Listener': [
    'globalaccelerator create-listener',
    'globalaccelerator delete-listener',
  ],
  'AWS::IAM::InstanceProfile': ['iam create-instance-profile', 'iam delete-instance-profile'],
  'AWS::IAM::ManagedPolicy': ['iam create-policy', 'iam delete-policy'],
  'AWS::IAM::OIDCProvider': ['iam create-open-id-connect-provider', 'iam delete-open-id-connect-provider'],
  'AWS::IAM::Policy': ['iam put-role-policy', 'iam delete-role-policy'],
  'AWS::IAM::Role': ['iam create-role', 'iam delete-role'],
  'AWS::ImageBuilder::Component': ['imagebuilder create-component', 'imagebuilder delete-component'],
  'AWS::ImageBuilder::DistributionConfiguration': [
    'imagebuilder create-distribution-configuration',
    'imagebuilder delete-distribution-configuration',
  ],
  'AWS::ImageBuilder::ImagePipeline': [
    'imagebuilder create-image-pipeline',
    'imagebuilder delete-image-pipeline',
  ],
  'AWS::ImageBuilder::ImageRecipe': ['imagebuilder create-image-recipe', 'imagebuilder delete-image-recipe'],
  'AWS::ImageBuilder::InfrastructureConfiguration': [
    'imagebuilder create-infrastructure-configuration',
    'imagebuilder delete-infrastructure-configuration',
  ],
  'AWS::ImageBuilder::LifecyclePolicy': [
    'imagebuilder create-lifecycle-policy',
    'imagebuilder delete-lifecycle-policy',
  ],
  'AWS::KMS::Alias': ['kms create-alias', 'kms delete-alias'],
  'AWS::KMS::Key': ['kms create-key', 'kms schedule-key-deletion'],
  'AWS::Kinesis::Stream': ['kinesis create-stream', 'kinesis delete-stream'],
  'AWS::Lambda::Alias': ['lambda create-alias', null],
  'AWS::Lambda::EventInvokeConfig': ['lambda put-function-event-invoke-config', null],
  'AWS::Lambda::EventSourceMapping': [
    'lambda create-event-source-mapping',
    'lambda delete-event-source-mapping',
  ],
  'AWS::Lambda::Function': ['lambda create-function', 'lambda delete-function'],
  'AWS::Lambda::Permission': ['lambda add-permission', 'lambda remove-permission'],
  'AWS::Lambda::Url': ['lambda create-function-url-config', null],
  'AWS::Lambda::Version': ['lambda publish-version', null],
  'AWS::Lightsail::Container': ['lightsail create-container-service', 'lightsail delete-container-service'],
  'AWS::Lightsail::Instance': ['lightsail create-instances', 'lightsail delete-instance'],
  'AWS::Lightsail::StaticIp': ['lightsail allocate-static-ip', 'lightsail release-static-ip'],
  'AWS::Logs::LogGroup': ['logs create-log-group', 'logs delete-log-group'],
  'AWS::Logs::MetricFilter': ['logs put-metric-filter', 'logs delete-metric-filter'],
  'AWS::Logs::ResourcePolicy': ['logs put-resource-policy', 'logs delete-resource-policy'],
  'AWS::OpenSearchService::Domain': ['opensearch create-domain', 'opensearch delete-domain'],
  'AWS::Pipes::Pipe': ['pipes create-pipe', 'pipes delete-pipe'],
  'AWS::RDS::DBCluster': ['rds create-db-cluster', 'rds delete-db-cluster'],
  'AWS::RDS::DBClusterParameterGroup': [
    'rds create-db-cluster-parameter-group',
    'rds delete-db-cluster-parameter-group',
  ],
  'AWS::RDS::DBInstance': ['rds create-db-instance', 'rds delete-db-instance'],
  'AWS::RDS::DBParameterGroup': ['rds create-db-parameter-group', 'rds delete-db-parameter-group'],
  'AWS::RDS::DBSubnetGroup': ['rds create-db-subnet-group', 'rds delete-db-subnet-group'],
  'AWS::RDS::GlobalCluster': ['rds create-global-cluster', 'rds delete-global-cluster'],
  'AWS::Route53::HealthCheck': ['route53 create-health-check', 'route53 delete-health-check'],
  'AWS::Route53::HostedZone': ['route53 create-hosted-zone', 'route53 delete-hosted-zone'],
  'AWS::Route53::RecordSet': ['route53 change-resource-record-sets', 'route53 change-resource-record-sets'],
  'AWS::S3::Bucket': ['s3api create-bucket', 's3api delete-bucket'],
  'AWS::S3::BucketPolicy': ['s3api put-bucket-policy', null],
  'AWS::SNS::Subscription': ['sns subscribe', null],
  'AWS::SNS::Topic': ['sns create-topic', 'sns delete-topic'],
  'AWS::SNS::TopicPolicy': ['sns set-topic-attributes', null],
  'AWS::SQS::Queue': ['sqs create-queue', 'sqs delete-queue'],
  'AWS::SQS::QueuePolicy': ['sqs set-queue-attributes', null],
  'AWS::SSM::Association': ['ssm create-association', 'ssm delete-association'],
  'AWS::SSM::MaintenanceWindow': ['ssm create-maintenance-window', 'ssm delete-maintenance-window'],
  'AWS::SSM::MaintenanceWindowTarget': ['ssm register-target-with-maintenance-window', null],
  'AWS::SSM::MaintenanceWindowTask': ['ssm register-task-with-maintenance-window', null],
  'AWS::SSM::Parameter': ['ssm put-parameter', 'ssm delete-parameter'],
  'AWS::SSM::PatchBaseline': ['ssm create-patch-baseline', 'ssm delete-patch-baseline'],
  'AWS::Scheduler::Schedule': ['scheduler create-schedule', 'scheduler delete-schedule'],
  'AWS::SecretsManager::RotationSchedule': ['secretsmanager rotate-secret', null],
  'AWS::SecretsManager::Secret': ['secretsmanager create-secret', 'secretsmanager delete-secret'],
  'AWS::ServiceDiscovery::HttpNamespace': [
    'servicediscovery create-http-namespace',
    'servicediscovery delete-namespace',
  ],
  'AWS::ServiceDiscovery::PrivateDnsNamespace': [
    'servicediscovery create-private-dns-namespace',
    'servicediscovery delete-namespace',
  ],
  'AWS::ServiceDiscovery::Service': ['servicediscovery create-service', 'servicediscovery delete-service'],
  'AWS::Shield::Protection': ['shield create-protection', 'shield delete-protection'],
  'AWS::StepFunctions::StateMachine': [
    'stepfunctions create-state-machine',
    'stepfunctions delete-state-machine',
  ],
  'AWS::Synthetics::Canary': ['synthetics create-canary', 'synthetics delete-canary'],
  'AWS::WAFv2::IPSet': ['wafv2 create-ip-set', 'wafv2 delete-ip-set'],
  'AWS::WAFv2::LoggingConfiguration': [
    'wafv2 put-logging-configuration',
    'wafv2 delete-logging-configuration',
  ],
  'AWS::WAFv2::WebACL': ['wafv2 create-web-acl', 'wafv2 delete-web-acl'],
  'AWS::WAFv2::WebACLAssociation': ['wafv2 associate-web-acl', 'wafv2 disassociate-web-acl'],
}

const [deploy, teardown] = filesOf(everything)
const stepOf = (file: typeof deploy, logicalId: string): string => {
  const mark = file?.marks.find((one) => one.logicalId === logicalId)
  if (mark === undefined || file === undefined) return ''
  return file.text
    .split('\n')
    .slice(mark.from - 1, mark.to)
    .join('\n')
}
const firstOf = (type: string): string =>
  everything.resources.find((one) => one.type === type)?.logicalId ?? ''

test('the table, the printers and the stack of everything name the same types', () => {
  expect(Object.keys(VERBS).sort()).toEqual(PRINTED_TYPES)
  expect([...new Set(everything.resources.map((one) => one.type))].sort()).toEqual(PRINTED_TYPES)
})

describe.each(Object.entries(VERBS))('%s', (type, [make, remove]) => {
  test('is made by its own command', () => {
    expect(stepOf(deploy, firstOf(type))).toContain(`aws ${make} `)
  })

  test(remove === null ? 'goes with its parent' : 'is deleted by its own command', () => {
    const step = stepOf(teardown, firstOf(type))
    if (remove === null) expect(step).toBe('')
    else expect(step).toMatch(new RegExp(`${remove}\\b`))
  })
})

test('every type is refused with a property that it does not know, and none is left out', () => {
  const odd = PRINTED_TYPES.map((type, index) => {
    const properties = everything.resources.find((one) => one.type === type)?.properties ?? {}
    return resource(`Odd${index}`, type, { ...properties, Surprise: true })
  })
  const made = renderScripts(
    { ...everything, resources: [...everything.resources, ...odd] },
    { documentName: 'x' },
  )
  expect(made.ok ? [] : made.error).toEqual(
    odd.map(({ logicalId, type }) => ({
      logicalId,
      type,
      message: 'its property Surprise is not known to the AWS CLI exporter, so the script would leave it out',
    })),
  )
})

test('a type without commands is an error that names it, and nothing is printed', () => {
  const made = renderScripts(stackOf([resource('Thing', 'AWS::Unheard::Of', {})]), { documentName: 'x' })
  expect(made).toEqual({
    ok: false,
    error: [
      {
        logicalId: 'Thing',
        type: 'AWS::Unheard::Of',
        message: 'the AWS CLI exporter has no commands for AWS::Unheard::Of',
      },
    ],
  })
})

describe('references', () => {
  const faultsOf = (properties: Parameters<typeof resource>[2]) => {
    const stack = stackOf([
      resource('Vpc', 'AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }),
      resource('Table', 'AWS::EC2::RouteTable', properties),
    ])
    const made = renderScripts(stack, { documentName: 'x' })
    return made.ok ? [] : made.error.map((fault) => fault.message)
  }

  test('to what is not there are errors', () => {
    expect(faultsOf({ VpcId: { $cfn: 'ref', target: 'Nowhere' } })).toEqual([
      'VpcId refers to Nowhere, which is not in the stack',
    ])
    expect(faultsOf({ VpcId: { $cfn: 'getAtt', target: 'Vpc', attribute: 'Colour' } })).toEqual([
      'AWS::EC2::VPC has no attribute Colour that a script can learn',
    ])
    expect(faultsOf({ VpcId: { $cfn: 'ref', target: 'AWS::StackId' } })).toEqual([
      'AWS::StackId, at VpcId, has no counterpart in a script',
    ])
  })
})

test('every attribute and reference of every printer can be printed', () => {
  const outputs = PRINTED_TYPES.flatMap((type) => {
    const target = firstOf(type)
    const names = Object.keys(PRINTERS[type]?.attributes ?? {})
    return [
      output(`${target}Ref`, { $cfn: 'ref', target }),
      ...names.map((attribute) => output(`${target}${attribute}`, { $cfn: 'getAtt', target, attribute })),
    ]
  })
  const made = renderScripts({ ...everything, outputs }, { documentName: 'x' })
  expect(made.ok ? [] : made.error).toEqual([])
})

test('no verb is an option that only version 2 of the AWS CLI has', () => {
  for (const file of filesOf(everything)) {
    expect(file.text).not.toMatch(/--no-cli-pager|--cli-binary-format|--cli-auto-prompt|--output yaml/)
  }
})

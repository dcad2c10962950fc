import type { Printer } from '../printer.ts'
import { API_GATEWAY_PRINTERS } from './apiGateway.ts'
import { API_GATEWAY_KEY_PRINTERS } from './apiGatewayKeys.ts'
import { API_GATEWAY_V2_PRINTERS } from './apiGatewayV2.ts'
import { APPLICATION_AUTO_SCALING_PRINTERS } from './applicationAutoScaling.ts'
import { APP_RUNNER_PRINTERS } from './appRunner.ts'
import { APPSYNC_PRINTERS } from './appSync.ts'
import { AUTO_SCALING_PRINTERS } from './autoScaling.ts'
import { AUTO_SCALING_PART_PRINTERS } from './autoScalingParts.ts'
import { BATCH_PRINTERS } from './batch.ts'
import { BATCH_JOB_PRINTERS } from './batchJobs.ts'
import { CLOUDFRONT_PRINTERS } from './cloudFront.ts'
import { CLOUDWATCH_PRINTERS } from './cloudwatch.ts'
import { DELIVERY_PRINTERS } from './delivery.ts'
import { DYNAMODB_PRINTERS } from './dynamodb.ts'
import { EC2_CAPACITY_PRINTERS } from './ec2Capacity.ts'
import { EC2_FLEET_PRINTERS } from './ec2Fleets.ts'
import { EC2_INSTANCE_PRINTERS } from './ec2Instances.ts'
import { ECR_PRINTERS } from './ecr.ts'
import { ECS_PRINTERS } from './ecs.ts'
import { ECS_SERVICE_PRINTERS } from './ecsService.ts'
import { ECS_TASK_PRINTERS } from './ecsTaskDefinition.ts'
import { EFS_PRINTERS } from './efs.ts'
import { EKS_PRINTERS } from './eks.ts'
import { EKS_ACCESS_PRINTERS } from './eksAccess.ts'
import { EKS_FARGATE_PRINTERS } from './eksFargate.ts'
import { ELASTICACHE_PRINTERS } from './elasticache.ts'
import { ELASTIC_BEANSTALK_PRINTERS } from './elasticBeanstalk.ts'
import { ELB_PRINTERS } from './elb.ts'
import { ELB_LISTENER_PRINTERS } from './elbListeners.ts'
import { EVENT_BUS_PRINTERS } from './eventBuses.ts'
import { EVENT_PRINTERS } from './events.ts'
import { FSX_PRINTERS } from './fsx.ts'
import { GATEWAY_PRINTERS } from './gateways.ts'
import { GLOBAL_ACCELERATOR_PRINTERS } from './globalAccelerator.ts'
import { IAM_PRINTERS } from './iam.ts'
import { IAM_POLICY_PRINTERS } from './iamPolicies.ts'
import { IAM_PROVIDER_PRINTERS } from './iamProviders.ts'
import { IMAGE_BUILDER_PRINTERS } from './imageBuilder.ts'
import { KMS_PRINTERS } from './kms.ts'
import { LAMBDA_PRINTERS } from './lambda.ts'
import { LAMBDA_EVENT_PRINTERS } from './lambdaEvents.ts'
import { LAMBDA_PERMISSION_PRINTERS } from './lambdaPermission.ts'
import { LAMBDA_RELEASE_PRINTERS } from './lambdaReleases.ts'
import { LAUNCH_TEMPLATE_PRINTERS } from './launchTemplate.ts'
import { LIGHTSAIL_PRINTERS } from './lightsail.ts'
import { LOCAL_GATEWAY_PRINTERS } from './localGateway.ts'
import { LOGS_PRINTERS } from './logs.ts'
import { MAINTENANCE_WINDOW_PRINTERS } from './maintenanceWindow.ts'
import { MESSAGING_PRINTERS } from './messaging.ts'
import { MESSAGING_POLICY_PRINTERS } from './messagingPolicies.ts'
import { OPENSEARCH_PRINTERS } from './opensearch.ts'
import { PIPE_PRINTERS } from './pipes.ts'
import { RDS_PRINTERS } from './rds.ts'
import { RDS_CLUSTER_PRINTERS } from './rdsClusters.ts'
import { RDS_GROUP_PRINTERS } from './rdsGroups.ts'
import { ROUTE53_PRINTERS } from './route53.ts'
import { ROUTING_PRINTERS } from './routing.ts'
import { SECRET_PRINTERS } from './secrets.ts'
import { SECURITY_GROUP_PRINTERS } from './securityGroups.ts'
import { SERVICE_DISCOVERY_PRINTERS } from './serviceDiscovery.ts'
import { SHIELD_PRINTERS } from './shield.ts'
import { SPOT_FLEET_PRINTERS } from './spotFleet.ts'
import { SSM_PARAMETER_PRINTERS } from './ssmParameter.ts'
import { STEP_FUNCTIONS_PRINTERS } from './stepFunctions.ts'
import { STORAGE_PRINTERS } from './storage.ts'
import { STREAM_PRINTERS } from './streams.ts'
import { SYNTHETICS_PRINTERS } from './synthetics.ts'
import { SYSTEMS_MANAGER_PRINTERS } from './systemsManager.ts'
import { TRANSIT_GATEWAY_PRINTERS } from './transitGateway.ts'
import { VPC_PRINTERS } from './vpc.ts'
import { WAF_PRINTERS } from './waf.ts'

/** How each CloudFormation type is made, found and deleted with the AWS CLI. */
export const PRINTERS: Readonly<Record<string, Printer>> = {
  ...API_GATEWAY_KEY_PRINTERS,
  ...API_GATEWAY_PRINTERS,
  ...API_GATEWAY_V2_PRINTERS,
  ...APPLICATION_AUTO_SCALING_PRINTERS,
  ...APPSYNC_PRINTERS,
  ...APP_RUNNER_PRINTERS,
  ...AUTO_SCALING_PART_PRINTERS,
  ...AUTO_SCALING_PRINTERS,
  ...BATCH_JOB_PRINTERS,
  ...BATCH_PRINTERS,
  ...CLOUDFRONT_PRINTERS,
  ...CLOUDWATCH_PRINTERS,
  ...DELIVERY_PRINTERS,
  ...DYNAMODB_PRINTERS,
  ...EC2_CAPACITY_PRINTERS,
  ...EC2_FLEET_PRINTERS,
  ...EC2_INSTANCE_PRINTERS,
  ...ECR_PRINTERS,
  ...ECS_PRINTERS,
  ...ECS_SERVICE_PRINTERS,
  ...ECS_TASK_PRINTERS,
  ...EFS_PRINTERS,
  ...EKS_ACCESS_PRINTERS,
  ...EKS_FARGATE_PRINTERS,
  ...EKS_PRINTERS,
  ...ELASTICACHE_PRINTERS,
  ...ELASTIC_BEANSTALK_PRINTERS,
  ...ELB_LISTENER_PRINTERS,
  ...ELB_PRINTERS,
  ...EVENT_BUS_PRINTERS,
  ...EVENT_PRINTERS,
  ...FSX_PRINTERS,
  ...GATEWAY_PRINTERS,
  ...GLOBAL_ACCELERATOR_PRINTERS,
  ...IAM_POLICY_PRINTERS,
  ...IAM_PRINTERS,
  ...IAM_PROVIDER_PRINTERS,
  ...IMAGE_BUILDER_PRINTERS,
  ...KMS_PRINTERS,
  ...LAMBDA_EVENT_PRINTERS,
  ...LAMBDA_PERMISSION_PRINTERS,
  ...LAMBDA_PRINTERS,
  ...LAMBDA_RELEASE_PRINTERS,
  ...LAUNCH_TEMPLATE_PRINTERS,
  ...LIGHTSAIL_PRINTERS,
  ...LOCAL_GATEWAY_PRINTERS,
  ...LOGS_PRINTERS,
  ...MAINTENANCE_WINDOW_PRINTERS,
  ...MESSAGING_POLICY_PRINTERS,
  ...MESSAGING_PRINTERS,
  ...OPENSEARCH_PRINTERS,
  ...PIPE_PRINTERS,
  ...RDS_CLUSTER_PRINTERS,
  ...RDS_GROUP_PRINTERS,
  ...RDS_PRINTERS,
  ...ROUTE53_PRINTERS,
  ...ROUTING_PRINTERS,
  ...SECRET_PRINTERS,
  ...SECURITY_GROUP_PRINTERS,
  ...SERVICE_DISCOVERY_PRINTERS,
  ...SHIELD_PRINTERS,
  ...SPOT_FLEET_PRINTERS,
  ...SSM_PARAMETER_PRINTERS,
  ...STEP_FUNCTIONS_PRINTERS,
  ...STORAGE_PRINTERS,
  ...STREAM_PRINTERS,
  ...SYNTHETICS_PRINTERS,
  ...SYSTEMS_MANAGER_PRINTERS,
  ...TRANSIT_GATEWAY_PRINTERS,
  ...VPC_PRINTERS,
  ...WAF_PRINTERS,
}

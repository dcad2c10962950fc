import type { Printer } from '../printer.ts'
import { API_GATEWAY_PRINTERS } from './apiGateway.ts'
import { API_GATEWAY_KEY_PRINTERS } from './apiGatewayKeys.ts'
import { API_GATEWAY_V2_PRINTERS } from './apiGatewayV2.ts'
import { APPLICATION_AUTO_SCALING_PRINTERS } from './applicationAutoScaling.ts'
import { APPSYNC_PRINTERS } from './appSync.ts'
import { AUTO_SCALING_PRINTERS } from './autoScaling.ts'
import { AUTO_SCALING_PART_PRINTERS } from './autoScalingParts.ts'
import { BATCH_PRINTERS } from './batch.ts'
import { BATCH_JOB_PRINTERS } from './batchJobs.ts'
import { CLOUDFRONT_PRINTERS } from './cloudFront.ts'
import { CLOUDWATCH_PRINTERS } from './cloudwatch.ts'
import { ECR_PRINTERS } from './ecr.ts'
import { ECS_PRINTERS } from './ecs.ts'
import { ECS_SERVICE_PRINTERS } from './ecsService.ts'
import { ECS_TASK_PRINTERS } from './ecsTaskDefinition.ts'
import { EKS_PRINTERS } from './eks.ts'
import { EKS_ACCESS_PRINTERS } from './eksAccess.ts'
import { ELB_PRINTERS } from './elb.ts'
import { ELB_LISTENER_PRINTERS } from './elbListeners.ts'
import { GATEWAY_PRINTERS } from './gateways.ts'
import { GLOBAL_ACCELERATOR_PRINTERS } from './globalAccelerator.ts'
import { IAM_PRINTERS } from './iam.ts'
import { IAM_POLICY_PRINTERS } from './iamPolicies.ts'
import { KMS_PRINTERS } from './kms.ts'
import { LAMBDA_PERMISSION_PRINTERS } from './lambdaPermission.ts'
import { LAUNCH_TEMPLATE_PRINTERS } from './launchTemplate.ts'
import { LOGS_PRINTERS } from './logs.ts'
import { MESSAGING_PRINTERS } from './messaging.ts'
import { ROUTE53_PRINTERS } from './route53.ts'
import { ROUTING_PRINTERS } from './routing.ts'
import { SECURITY_GROUP_PRINTERS } from './securityGroups.ts'
import { SHIELD_PRINTERS } from './shield.ts'
import { STORAGE_PRINTERS } from './storage.ts'
import { VPC_PRINTERS } from './vpc.ts'
import { WAF_PRINTERS } from './waf.ts'

/** How each CloudFormation type is made, found and deleted with the AWS CLI. */
export const PRINTERS: Readonly<Record<string, Printer>> = {
  ...APPLICATION_AUTO_SCALING_PRINTERS,
  ...AUTO_SCALING_PRINTERS,
  ...AUTO_SCALING_PART_PRINTERS,
  ...BATCH_PRINTERS,
  ...BATCH_JOB_PRINTERS,
  ...CLOUDWATCH_PRINTERS,
  ...ECR_PRINTERS,
  ...ECS_PRINTERS,
  ...ECS_SERVICE_PRINTERS,
  ...ECS_TASK_PRINTERS,
  ...EKS_PRINTERS,
  ...EKS_ACCESS_PRINTERS,
  ...ELB_PRINTERS,
  ...ELB_LISTENER_PRINTERS,
  ...GATEWAY_PRINTERS,
  ...IAM_PRINTERS,
  ...IAM_POLICY_PRINTERS,
  ...KMS_PRINTERS,
  ...LAUNCH_TEMPLATE_PRINTERS,
  ...LOGS_PRINTERS,
  ...MESSAGING_PRINTERS,
  ...ROUTING_PRINTERS,
  ...SECURITY_GROUP_PRINTERS,
  ...STORAGE_PRINTERS,
  ...API_GATEWAY_PRINTERS,
  ...API_GATEWAY_KEY_PRINTERS,
  ...API_GATEWAY_V2_PRINTERS,
  ...APPSYNC_PRINTERS,
  ...CLOUDFRONT_PRINTERS,
  ...GLOBAL_ACCELERATOR_PRINTERS,
  ...LAMBDA_PERMISSION_PRINTERS,
  ...ROUTE53_PRINTERS,
  ...SHIELD_PRINTERS,
  ...WAF_PRINTERS,
  ...VPC_PRINTERS,
}

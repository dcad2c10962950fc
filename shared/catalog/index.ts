import { apiGatewayHttp } from './components/api-gateway-http/index.ts'
import { apiGatewayRest } from './components/api-gateway-rest/index.ts'
import { apiGatewayWebsocket } from './components/api-gateway-websocket/index.ts'
import { appRunnerService } from './components/app-runner-service/index.ts'
import { applicationLoadBalancer } from './components/application-load-balancer/index.ts'
import { appSyncApi } from './components/appsync-api/index.ts'
import { auroraCluster } from './components/aurora-cluster/index.ts'
import { autoScalingGroup } from './components/autoscaling-group/index.ts'
import { batchComputeEnvironment } from './components/batch-compute-environment/index.ts'
import { batchJobDefinition } from './components/batch-job-definition/index.ts'
import { batchJobQueue } from './components/batch-job-queue.ts'
import { capacityReservation } from './components/capacity-reservation.ts'
import { cloudMapNamespace } from './components/cloud-map-namespace.ts'
import { cloudfrontDistribution } from './components/cloudfront-distribution/index.ts'
import { cloudWatchAlarm } from './components/cloudwatch-alarm/index.ts'
import { cloudWatchCanary } from './components/cloudwatch-canary.ts'
import { cloudWatchDashboard } from './components/cloudwatch-dashboard.ts'
import { codePipeline } from './components/codepipeline/index.ts'
import { dedicatedHost } from './components/dedicated-host.ts'
import { dynamodbTable } from './components/dynamodb-table/index.ts'
import { ec2Fleet } from './components/ec2-fleet/index.ts'
import { ec2Instance } from './components/ec2-instance/index.ts'
import { ecrRepository } from './components/ecr-repository.ts'
import { ecsCluster } from './components/ecs-cluster.ts'
import { ecsService } from './components/ecs-service/index.ts'
import { efsFileSystem } from './components/efs-file-system/index.ts'
import { eksCluster } from './components/eks-cluster/index.ts'
import { eksController } from './components/eks-controller/index.ts'
import { eksFargateProfile } from './components/eks-fargate-profile.ts'
import { eksKarpenter } from './components/eks-karpenter/index.ts'
import { eksNodeGroup } from './components/eks-node-group/index.ts'
import { eksWorkload } from './components/eks-workload/index.ts'
import { elasticBeanstalkEnvironment } from './components/elastic-beanstalk-environment/index.ts'
import { elasticache } from './components/elasticache/index.ts'
import { eventBridgeBus } from './components/eventbridge-bus.ts'
import { eventBridgePipe } from './components/eventbridge-pipe.ts'
import { eventBridgeRule } from './components/eventbridge-rule.ts'
import { eventBridgeSchedule } from './components/eventbridge-schedule.ts'
import { externalEndpoint } from './components/external-endpoint.ts'
import { fsxLustre } from './components/fsx-lustre/index.ts'
import { globalAccelerator } from './components/global-accelerator/index.ts'
import { imageBuilderPipeline } from './components/image-builder-pipeline/index.ts'
import { kinesisStream } from './components/kinesis-stream/index.ts'
import { kmsKey } from './components/kms-key/index.ts'
import { lambdaFunction } from './components/lambda-function/index.ts'
import { lightsailContainerService } from './components/lightsail-container-service.ts'
import { lightsailInstance } from './components/lightsail-instance.ts'
import { networkLoadBalancer } from './components/network-load-balancer/index.ts'
import { opensearchDomain } from './components/opensearch-domain/index.ts'
import { placementGroup } from './components/placement-group.ts'
import { rdsInstance } from './components/rds-instance/index.ts'
import { region } from './components/region.ts'
import { route53Zone } from './components/route53-zone/index.ts'
import { s3Bucket } from './components/s3-bucket/index.ts'
import { secretsManagerSecret } from './components/secrets-manager-secret/index.ts'
import { shieldAdvanced } from './components/shield-advanced.ts'
import { snsTopic } from './components/sns-topic/index.ts'
import { spotFleet } from './components/spot-fleet/index.ts'
import { sqsQueue } from './components/sqs-queue/index.ts'
import { ssmAssociation } from './components/ssm-association.ts'
import { ssmParameter } from './components/ssm-parameter.ts'
import { ssmPatchBaseline } from './components/ssm-patch-baseline.ts'
import { stepFunctionsStateMachine } from './components/step-functions-state-machine/index.ts'
import { subnetTier } from './components/subnet-tier.ts'
import { transitGateway } from './components/transit-gateway.ts'
import { users } from './components/users.ts'
import { vpc } from './components/vpc/index.ts'
import { wafWebAcl } from './components/waf-web-acl/index.ts'
import type { ComponentSpec, ConfigOf, ContainerKind } from './define.ts'

/** Every component type, in alphabetical order. */
const list = [
  apiGatewayHttp,
  apiGatewayRest,
  apiGatewayWebsocket,
  appRunnerService,
  applicationLoadBalancer,
  appSyncApi,
  auroraCluster,
  autoScalingGroup,
  batchComputeEnvironment,
  batchJobDefinition,
  batchJobQueue,
  capacityReservation,
  cloudMapNamespace,
  cloudfrontDistribution,
  cloudWatchAlarm,
  cloudWatchCanary,
  cloudWatchDashboard,
  codePipeline,
  dedicatedHost,
  dynamodbTable,
  ec2Fleet,
  ec2Instance,
  ecrRepository,
  ecsCluster,
  ecsService,
  efsFileSystem,
  eksCluster,
  eksController,
  eksFargateProfile,
  eksKarpenter,
  eksNodeGroup,
  eksWorkload,
  elasticBeanstalkEnvironment,
  elasticache,
  eventBridgeBus,
  eventBridgePipe,
  eventBridgeRule,
  eventBridgeSchedule,
  externalEndpoint,
  fsxLustre,
  globalAccelerator,
  imageBuilderPipeline,
  kinesisStream,
  kmsKey,
  lambdaFunction,
  lightsailContainerService,
  lightsailInstance,
  networkLoadBalancer,
  opensearchDomain,
  placementGroup,
  rdsInstance,
  region,
  route53Zone,
  s3Bucket,
  secretsManagerSecret,
  shieldAdvanced,
  snsTopic,
  spotFleet,
  sqsQueue,
  ssmAssociation,
  ssmParameter,
  ssmPatchBaseline,
  stepFunctionsStateMachine,
  subnetTier,
  transitGateway,
  users,
  vpc,
  wafWebAcl,
] as const

type Listed = (typeof list)[number]

export type ComponentType = Listed['type']

/** The settings of a component type, by its name. */
export type ComponentConfig<Type extends ComponentType> = ComponentConfigs[Type]

type ComponentConfigs = { readonly [Spec in Listed as Spec['type']]: ConfigOf<Spec> }

export const components: readonly ComponentSpec[] = list

const byType = new Map(components.map((spec) => [spec.type, spec]))

/** null: a type that this version does not know. */
export const componentOf = (type: string): ComponentSpec | null => byType.get(type) ?? null

/** The component that makes containers of this kind. Throws for a kind that none makes: the list above is wrong then. */
export function containerOfKind(kind: ContainerKind): ComponentSpec {
  const spec = components.find((candidate) => candidate.container?.kind === kind)
  if (!spec) throw new Error(`No component is a container of the kind "${kind}"`)
  return spec
}

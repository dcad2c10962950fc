// Written by generate.ts (npm run gen:cfn) from @aws-cdk/aws-service-spec 0.1.216
// and the enums of cfn-lint 1.51.0. Whatever is changed here by hand is lost.
import type { CfnObject, Value } from '../cfn.ts'

type Text = Value<string>
type Num = Value<number>
type Bool = Value<boolean>
type Json = Value<CfnObject>
type List<Item> = Value<readonly Item[]>
type Dict<Item> = Value<{ readonly [key: string]: Item }>
type Tag = { readonly Key: Text; readonly Value: Text }

/** Properties by the name of the resource type, and of what is nested in it: `AWS::EC2::LaunchTemplate.Ebs`. */
export interface CfnProperties {
  readonly 'AWS::ApiGateway::ApiKey': ApiGatewayApiKey
  readonly 'AWS::ApiGateway::ApiKey.StageKey': ApiGatewayApiKey_StageKey
  readonly 'AWS::ApiGateway::Deployment': ApiGatewayDeployment
  readonly 'AWS::ApiGateway::Deployment.DeploymentCanarySettings': ApiGatewayDeployment_DeploymentCanarySettings
  readonly 'AWS::ApiGateway::Deployment.StageDescription': ApiGatewayDeployment_StageDescription
  readonly 'AWS::ApiGateway::Deployment.AccessLogSetting': ApiGatewayDeployment_AccessLogSetting
  readonly 'AWS::ApiGateway::Deployment.CanarySetting': ApiGatewayDeployment_CanarySetting
  readonly 'AWS::ApiGateway::Deployment.MethodSetting': ApiGatewayDeployment_MethodSetting
  readonly 'AWS::ApiGateway::RestApi': ApiGatewayRestApi
  readonly 'AWS::ApiGateway::RestApi.S3Location': ApiGatewayRestApi_S3Location
  readonly 'AWS::ApiGateway::RestApi.EndpointConfiguration': ApiGatewayRestApi_EndpointConfiguration
  readonly 'AWS::ApiGateway::Stage': ApiGatewayStage
  readonly 'AWS::ApiGateway::Stage.AccessLogSetting': ApiGatewayStage_AccessLogSetting
  readonly 'AWS::ApiGateway::Stage.CanarySetting': ApiGatewayStage_CanarySetting
  readonly 'AWS::ApiGateway::Stage.MethodSetting': ApiGatewayStage_MethodSetting
  readonly 'AWS::ApiGateway::UsagePlan': ApiGatewayUsagePlan
  readonly 'AWS::ApiGateway::UsagePlan.ApiStage': ApiGatewayUsagePlan_ApiStage
  readonly 'AWS::ApiGateway::UsagePlan.ThrottleSettings': ApiGatewayUsagePlan_ThrottleSettings
  readonly 'AWS::ApiGateway::UsagePlan.QuotaSettings': ApiGatewayUsagePlan_QuotaSettings
  readonly 'AWS::ApiGateway::UsagePlanKey': ApiGatewayUsagePlanKey
  readonly 'AWS::ApiGatewayV2::Api': ApiGatewayV2Api
  readonly 'AWS::ApiGatewayV2::Api.BodyS3Location': ApiGatewayV2Api_BodyS3Location
  readonly 'AWS::ApiGatewayV2::Api.Cors': ApiGatewayV2Api_Cors
  readonly 'AWS::ApiGatewayV2::ApiMapping': ApiGatewayV2ApiMapping
  readonly 'AWS::ApiGatewayV2::Authorizer': ApiGatewayV2Authorizer
  readonly 'AWS::ApiGatewayV2::Authorizer.JWTConfiguration': ApiGatewayV2Authorizer_JWTConfiguration
  readonly 'AWS::ApiGatewayV2::DomainName': ApiGatewayV2DomainName
  readonly 'AWS::ApiGatewayV2::DomainName.DomainNameConfiguration': ApiGatewayV2DomainName_DomainNameConfiguration
  readonly 'AWS::ApiGatewayV2::DomainName.MutualTlsAuthentication': ApiGatewayV2DomainName_MutualTlsAuthentication
  readonly 'AWS::ApiGatewayV2::Integration': ApiGatewayV2Integration
  readonly 'AWS::ApiGatewayV2::Integration.ResponseParameterMap': ApiGatewayV2Integration_ResponseParameterMap
  readonly 'AWS::ApiGatewayV2::Integration.ResponseParameter': ApiGatewayV2Integration_ResponseParameter
  readonly 'AWS::ApiGatewayV2::Integration.TlsConfig': ApiGatewayV2Integration_TlsConfig
  readonly 'AWS::ApiGatewayV2::Route': ApiGatewayV2Route
  readonly 'AWS::ApiGatewayV2::Stage': ApiGatewayV2Stage
  readonly 'AWS::ApiGatewayV2::Stage.AccessLogSettings': ApiGatewayV2Stage_AccessLogSettings
  readonly 'AWS::ApiGatewayV2::Stage.RouteSettings': ApiGatewayV2Stage_RouteSettings
  readonly 'AWS::ApiGatewayV2::VpcLink': ApiGatewayV2VpcLink
  readonly 'AWS::AppSync::ApiKey': AppSyncApiKey
  readonly 'AWS::AppSync::DataSource': AppSyncDataSource
  readonly 'AWS::AppSync::DataSource.DynamoDBConfig': AppSyncDataSource_DynamoDBConfig
  readonly 'AWS::AppSync::DataSource.DeltaSyncConfig': AppSyncDataSource_DeltaSyncConfig
  readonly 'AWS::AppSync::DataSource.ElasticsearchConfig': AppSyncDataSource_ElasticsearchConfig
  readonly 'AWS::AppSync::DataSource.EventBridgeConfig': AppSyncDataSource_EventBridgeConfig
  readonly 'AWS::AppSync::DataSource.HttpConfig': AppSyncDataSource_HttpConfig
  readonly 'AWS::AppSync::DataSource.AuthorizationConfig': AppSyncDataSource_AuthorizationConfig
  readonly 'AWS::AppSync::DataSource.AwsIamConfig': AppSyncDataSource_AwsIamConfig
  readonly 'AWS::AppSync::DataSource.LambdaConfig': AppSyncDataSource_LambdaConfig
  readonly 'AWS::AppSync::DataSource.OpenSearchServiceConfig': AppSyncDataSource_OpenSearchServiceConfig
  readonly 'AWS::AppSync::DataSource.RelationalDatabaseConfig': AppSyncDataSource_RelationalDatabaseConfig
  readonly 'AWS::AppSync::DataSource.RdsHttpEndpointConfig': AppSyncDataSource_RdsHttpEndpointConfig
  readonly 'AWS::AppSync::GraphQLApi': AppSyncGraphQLApi
  readonly 'AWS::AppSync::GraphQLApi.AdditionalAuthenticationProvider': AppSyncGraphQLApi_AdditionalAuthenticationProvider
  readonly 'AWS::AppSync::GraphQLApi.LambdaAuthorizerConfig': AppSyncGraphQLApi_LambdaAuthorizerConfig
  readonly 'AWS::AppSync::GraphQLApi.OpenIDConnectConfig': AppSyncGraphQLApi_OpenIDConnectConfig
  readonly 'AWS::AppSync::GraphQLApi.CognitoUserPoolConfig': AppSyncGraphQLApi_CognitoUserPoolConfig
  readonly 'AWS::AppSync::GraphQLApi.EnhancedMetricsConfig': AppSyncGraphQLApi_EnhancedMetricsConfig
  readonly 'AWS::AppSync::GraphQLApi.LogConfig': AppSyncGraphQLApi_LogConfig
  readonly 'AWS::AppSync::GraphQLApi.UserPoolConfig': AppSyncGraphQLApi_UserPoolConfig
  readonly 'AWS::AppSync::GraphQLSchema': AppSyncGraphQLSchema
  readonly 'AWS::AppSync::Resolver': AppSyncResolver
  readonly 'AWS::AppSync::Resolver.CachingConfig': AppSyncResolver_CachingConfig
  readonly 'AWS::AppSync::Resolver.PipelineConfig': AppSyncResolver_PipelineConfig
  readonly 'AWS::AppSync::Resolver.AppSyncRuntime': AppSyncResolver_AppSyncRuntime
  readonly 'AWS::AppSync::Resolver.SyncConfig': AppSyncResolver_SyncConfig
  readonly 'AWS::AppSync::Resolver.LambdaConflictHandlerConfig': AppSyncResolver_LambdaConflictHandlerConfig
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget': ApplicationAutoScalingScalableTarget
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget.ScheduledAction': ApplicationAutoScalingScalableTarget_ScheduledAction
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget.ScalableTargetAction': ApplicationAutoScalingScalableTarget_ScalableTargetAction
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget.SuspendedState': ApplicationAutoScalingScalableTarget_SuspendedState
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy': ApplicationAutoScalingScalingPolicy
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPolicyConfiguration': ApplicationAutoScalingScalingPolicy_PredictiveScalingPolicyConfiguration
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricSpecification': ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricSpecification
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedCapacityMetric': ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricDataQuery': ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricStat': ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricStat
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetric': ApplicationAutoScalingScalingPolicy_PredictiveScalingMetric
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingMetricDimension': ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDimension
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedLoadMetric': ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingCustomizedScalingMetric': ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedLoadMetric': ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedMetricPair': ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredictiveScalingPredefinedScalingMetric': ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.StepScalingPolicyConfiguration': ApplicationAutoScalingScalingPolicy_StepScalingPolicyConfiguration
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.StepAdjustment': ApplicationAutoScalingScalingPolicy_StepAdjustment
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingScalingPolicyConfiguration': ApplicationAutoScalingScalingPolicy_TargetTrackingScalingPolicyConfiguration
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.CustomizedMetricSpecification': ApplicationAutoScalingScalingPolicy_CustomizedMetricSpecification
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.MetricDimension': ApplicationAutoScalingScalingPolicy_MetricDimension
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricDataQuery': ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDataQuery
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricStat': ApplicationAutoScalingScalingPolicy_TargetTrackingMetricStat
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetric': ApplicationAutoScalingScalingPolicy_TargetTrackingMetric
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.TargetTrackingMetricDimension': ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDimension
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy.PredefinedMetricSpecification': ApplicationAutoScalingScalingPolicy_PredefinedMetricSpecification
  readonly 'AWS::AutoScaling::AutoScalingGroup': AutoScalingAutoScalingGroup
  readonly 'AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneDistribution': AutoScalingAutoScalingGroup_AvailabilityZoneDistribution
  readonly 'AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneImpairmentPolicy': AutoScalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy
  readonly 'AWS::AutoScaling::AutoScalingGroup.CapacityReservationSpecification': AutoScalingAutoScalingGroup_CapacityReservationSpecification
  readonly 'AWS::AutoScaling::AutoScalingGroup.CapacityReservationTarget': AutoScalingAutoScalingGroup_CapacityReservationTarget
  readonly 'AWS::AutoScaling::AutoScalingGroup.InstanceLifecyclePolicy': AutoScalingAutoScalingGroup_InstanceLifecyclePolicy
  readonly 'AWS::AutoScaling::AutoScalingGroup.RetentionTriggers': AutoScalingAutoScalingGroup_RetentionTriggers
  readonly 'AWS::AutoScaling::AutoScalingGroup.InstanceMaintenancePolicy': AutoScalingAutoScalingGroup_InstanceMaintenancePolicy
  readonly 'AWS::AutoScaling::AutoScalingGroup.LaunchTemplateSpecification': AutoScalingAutoScalingGroup_LaunchTemplateSpecification
  readonly 'AWS::AutoScaling::AutoScalingGroup.LifecycleHookSpecification': AutoScalingAutoScalingGroup_LifecycleHookSpecification
  readonly 'AWS::AutoScaling::AutoScalingGroup.MetricsCollection': AutoScalingAutoScalingGroup_MetricsCollection
  readonly 'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy': AutoScalingAutoScalingGroup_MixedInstancesPolicy
  readonly 'AWS::AutoScaling::AutoScalingGroup.InstancesDistribution': AutoScalingAutoScalingGroup_InstancesDistribution
  readonly 'AWS::AutoScaling::AutoScalingGroup.DistributionSegment': AutoScalingAutoScalingGroup_DistributionSegment
  readonly 'AWS::AutoScaling::AutoScalingGroup.LaunchTemplate': AutoScalingAutoScalingGroup_LaunchTemplate
  readonly 'AWS::AutoScaling::AutoScalingGroup.LaunchTemplateOverrides': AutoScalingAutoScalingGroup_LaunchTemplateOverrides
  readonly 'AWS::AutoScaling::AutoScalingGroup.InstanceRequirements': AutoScalingAutoScalingGroup_InstanceRequirements
  readonly 'AWS::AutoScaling::AutoScalingGroup.AcceleratorCountRequest': AutoScalingAutoScalingGroup_AcceleratorCountRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.AcceleratorTotalMemoryMiBRequest': AutoScalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.BaselineEbsBandwidthMbpsRequest': AutoScalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.BaselinePerformanceFactorsRequest': AutoScalingAutoScalingGroup_BaselinePerformanceFactorsRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.CpuPerformanceFactorRequest': AutoScalingAutoScalingGroup_CpuPerformanceFactorRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.PerformanceFactorReferenceRequest': AutoScalingAutoScalingGroup_PerformanceFactorReferenceRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.MemoryGiBPerVCpuRequest': AutoScalingAutoScalingGroup_MemoryGiBPerVCpuRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.MemoryMiBRequest': AutoScalingAutoScalingGroup_MemoryMiBRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.NetworkBandwidthGbpsRequest': AutoScalingAutoScalingGroup_NetworkBandwidthGbpsRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.NetworkInterfaceCountRequest': AutoScalingAutoScalingGroup_NetworkInterfaceCountRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.TotalLocalStorageGBRequest': AutoScalingAutoScalingGroup_TotalLocalStorageGBRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.VCpuCountRequest': AutoScalingAutoScalingGroup_VCpuCountRequest
  readonly 'AWS::AutoScaling::AutoScalingGroup.NotificationConfiguration': AutoScalingAutoScalingGroup_NotificationConfiguration
  readonly 'AWS::AutoScaling::AutoScalingGroup.TagProperty': AutoScalingAutoScalingGroup_TagProperty
  readonly 'AWS::AutoScaling::AutoScalingGroup.TrafficSourceIdentifier': AutoScalingAutoScalingGroup_TrafficSourceIdentifier
  readonly 'AWS::AutoScaling::ScalingPolicy': AutoScalingScalingPolicy
  readonly 'AWS::AutoScaling::ScalingPolicy.PredictiveScalingConfiguration': AutoScalingScalingPolicy_PredictiveScalingConfiguration
  readonly 'AWS::AutoScaling::ScalingPolicy.PredictiveScalingMetricSpecification': AutoScalingScalingPolicy_PredictiveScalingMetricSpecification
  readonly 'AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedCapacityMetric': AutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric
  readonly 'AWS::AutoScaling::ScalingPolicy.MetricDataQuery': AutoScalingScalingPolicy_MetricDataQuery
  readonly 'AWS::AutoScaling::ScalingPolicy.MetricStat': AutoScalingScalingPolicy_MetricStat
  readonly 'AWS::AutoScaling::ScalingPolicy.Metric': AutoScalingScalingPolicy_Metric
  readonly 'AWS::AutoScaling::ScalingPolicy.MetricDimension': AutoScalingScalingPolicy_MetricDimension
  readonly 'AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedLoadMetric': AutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric
  readonly 'AWS::AutoScaling::ScalingPolicy.PredictiveScalingCustomizedScalingMetric': AutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric
  readonly 'AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedLoadMetric': AutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric
  readonly 'AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedMetricPair': AutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair
  readonly 'AWS::AutoScaling::ScalingPolicy.PredictiveScalingPredefinedScalingMetric': AutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric
  readonly 'AWS::AutoScaling::ScalingPolicy.StepAdjustment': AutoScalingScalingPolicy_StepAdjustment
  readonly 'AWS::AutoScaling::ScalingPolicy.TargetTrackingConfiguration': AutoScalingScalingPolicy_TargetTrackingConfiguration
  readonly 'AWS::AutoScaling::ScalingPolicy.CustomizedMetricSpecification': AutoScalingScalingPolicy_CustomizedMetricSpecification
  readonly 'AWS::AutoScaling::ScalingPolicy.TargetTrackingMetricDataQuery': AutoScalingScalingPolicy_TargetTrackingMetricDataQuery
  readonly 'AWS::AutoScaling::ScalingPolicy.TargetTrackingMetricStat': AutoScalingScalingPolicy_TargetTrackingMetricStat
  readonly 'AWS::AutoScaling::ScalingPolicy.PredefinedMetricSpecification': AutoScalingScalingPolicy_PredefinedMetricSpecification
  readonly 'AWS::AutoScaling::ScheduledAction': AutoScalingScheduledAction
  readonly 'AWS::AutoScaling::WarmPool': AutoScalingWarmPool
  readonly 'AWS::AutoScaling::WarmPool.InstanceReusePolicy': AutoScalingWarmPool_InstanceReusePolicy
  readonly 'AWS::Batch::ComputeEnvironment': BatchComputeEnvironment
  readonly 'AWS::Batch::ComputeEnvironment.ComputeResources': BatchComputeEnvironment_ComputeResources
  readonly 'AWS::Batch::ComputeEnvironment.Ec2ConfigurationObject': BatchComputeEnvironment_Ec2ConfigurationObject
  readonly 'AWS::Batch::ComputeEnvironment.LaunchTemplateSpecification': BatchComputeEnvironment_LaunchTemplateSpecification
  readonly 'AWS::Batch::ComputeEnvironment.LaunchTemplateSpecificationOverride': BatchComputeEnvironment_LaunchTemplateSpecificationOverride
  readonly 'AWS::Batch::ComputeEnvironment.ManagedInstancesProvider': BatchComputeEnvironment_ManagedInstancesProvider
  readonly 'AWS::Batch::ComputeEnvironment.InfrastructureOptimization': BatchComputeEnvironment_InfrastructureOptimization
  readonly 'AWS::Batch::ComputeEnvironment.InstanceLaunchTemplate': BatchComputeEnvironment_InstanceLaunchTemplate
  readonly 'AWS::Batch::ComputeEnvironment.CapacityReservations': BatchComputeEnvironment_CapacityReservations
  readonly 'AWS::Batch::ComputeEnvironment.InstanceRequirements': BatchComputeEnvironment_InstanceRequirements
  readonly 'AWS::Batch::ComputeEnvironment.ManagedInstancesLocalStorageConfiguration': BatchComputeEnvironment_ManagedInstancesLocalStorageConfiguration
  readonly 'AWS::Batch::ComputeEnvironment.ManagedInstancesNetworkConfiguration': BatchComputeEnvironment_ManagedInstancesNetworkConfiguration
  readonly 'AWS::Batch::ComputeEnvironment.ManagedInstancesStorageConfiguration': BatchComputeEnvironment_ManagedInstancesStorageConfiguration
  readonly 'AWS::Batch::ComputeEnvironment.ComputeScalingPolicy': BatchComputeEnvironment_ComputeScalingPolicy
  readonly 'AWS::Batch::ComputeEnvironment.EcsSettings': BatchComputeEnvironment_EcsSettings
  readonly 'AWS::Batch::ComputeEnvironment.EksConfiguration': BatchComputeEnvironment_EksConfiguration
  readonly 'AWS::Batch::ComputeEnvironment.EksAccessEntry': BatchComputeEnvironment_EksAccessEntry
  readonly 'AWS::Batch::ComputeEnvironment.UpdatePolicy': BatchComputeEnvironment_UpdatePolicy
  readonly 'AWS::Batch::JobDefinition': BatchJobDefinition
  readonly 'AWS::Batch::JobDefinition.ConsumableResourceProperties': BatchJobDefinition_ConsumableResourceProperties
  readonly 'AWS::Batch::JobDefinition.ConsumableResourceRequirement': BatchJobDefinition_ConsumableResourceRequirement
  readonly 'AWS::Batch::JobDefinition.ContainerProperties': BatchJobDefinition_ContainerProperties
  readonly 'AWS::Batch::JobDefinition.Environment': BatchJobDefinition_Environment
  readonly 'AWS::Batch::JobDefinition.EphemeralStorage': BatchJobDefinition_EphemeralStorage
  readonly 'AWS::Batch::JobDefinition.FargatePlatformConfiguration': BatchJobDefinition_FargatePlatformConfiguration
  readonly 'AWS::Batch::JobDefinition.LinuxParameters': BatchJobDefinition_LinuxParameters
  readonly 'AWS::Batch::JobDefinition.Device': BatchJobDefinition_Device
  readonly 'AWS::Batch::JobDefinition.Tmpfs': BatchJobDefinition_Tmpfs
  readonly 'AWS::Batch::JobDefinition.LogConfiguration': BatchJobDefinition_LogConfiguration
  readonly 'AWS::Batch::JobDefinition.Secret': BatchJobDefinition_Secret
  readonly 'AWS::Batch::JobDefinition.MountPoint': BatchJobDefinition_MountPoint
  readonly 'AWS::Batch::JobDefinition.NetworkConfiguration': BatchJobDefinition_NetworkConfiguration
  readonly 'AWS::Batch::JobDefinition.RepositoryCredentials': BatchJobDefinition_RepositoryCredentials
  readonly 'AWS::Batch::JobDefinition.ResourceRequirement': BatchJobDefinition_ResourceRequirement
  readonly 'AWS::Batch::JobDefinition.RuntimePlatform': BatchJobDefinition_RuntimePlatform
  readonly 'AWS::Batch::JobDefinition.Ulimit': BatchJobDefinition_Ulimit
  readonly 'AWS::Batch::JobDefinition.Volumes': BatchJobDefinition_Volumes
  readonly 'AWS::Batch::JobDefinition.EfsVolumeConfiguration': BatchJobDefinition_EfsVolumeConfiguration
  readonly 'AWS::Batch::JobDefinition.EFSAuthorizationConfig': BatchJobDefinition_EFSAuthorizationConfig
  readonly 'AWS::Batch::JobDefinition.Host': BatchJobDefinition_Host
  readonly 'AWS::Batch::JobDefinition.S3FilesVolumeConfiguration': BatchJobDefinition_S3FilesVolumeConfiguration
  readonly 'AWS::Batch::JobDefinition.EcsProperties': BatchJobDefinition_EcsProperties
  readonly 'AWS::Batch::JobDefinition.EcsTaskProperties': BatchJobDefinition_EcsTaskProperties
  readonly 'AWS::Batch::JobDefinition.TaskContainerProperties': BatchJobDefinition_TaskContainerProperties
  readonly 'AWS::Batch::JobDefinition.TaskContainerDependency': BatchJobDefinition_TaskContainerDependency
  readonly 'AWS::Batch::JobDefinition.FirelensConfiguration': BatchJobDefinition_FirelensConfiguration
  readonly 'AWS::Batch::JobDefinition.EksProperties': BatchJobDefinition_EksProperties
  readonly 'AWS::Batch::JobDefinition.PodProperties': BatchJobDefinition_PodProperties
  readonly 'AWS::Batch::JobDefinition.EksContainer': BatchJobDefinition_EksContainer
  readonly 'AWS::Batch::JobDefinition.EksContainerEnvironmentVariable': BatchJobDefinition_EksContainerEnvironmentVariable
  readonly 'AWS::Batch::JobDefinition.Resources': BatchJobDefinition_Resources
  readonly 'AWS::Batch::JobDefinition.SecurityContext': BatchJobDefinition_SecurityContext
  readonly 'AWS::Batch::JobDefinition.EksContainerVolumeMount': BatchJobDefinition_EksContainerVolumeMount
  readonly 'AWS::Batch::JobDefinition.ImagePullSecret': BatchJobDefinition_ImagePullSecret
  readonly 'AWS::Batch::JobDefinition.EksMetadata': BatchJobDefinition_EksMetadata
  readonly 'AWS::Batch::JobDefinition.EksVolume': BatchJobDefinition_EksVolume
  readonly 'AWS::Batch::JobDefinition.EmptyDir': BatchJobDefinition_EmptyDir
  readonly 'AWS::Batch::JobDefinition.HostPath': BatchJobDefinition_HostPath
  readonly 'AWS::Batch::JobDefinition.EksPersistentVolumeClaim': BatchJobDefinition_EksPersistentVolumeClaim
  readonly 'AWS::Batch::JobDefinition.EksSecret': BatchJobDefinition_EksSecret
  readonly 'AWS::Batch::JobDefinition.NodeProperties': BatchJobDefinition_NodeProperties
  readonly 'AWS::Batch::JobDefinition.NodeRangeProperty': BatchJobDefinition_NodeRangeProperty
  readonly 'AWS::Batch::JobDefinition.MultiNodeContainerProperties': BatchJobDefinition_MultiNodeContainerProperties
  readonly 'AWS::Batch::JobDefinition.MultiNodeEcsProperties': BatchJobDefinition_MultiNodeEcsProperties
  readonly 'AWS::Batch::JobDefinition.MultiNodeEcsTaskProperties': BatchJobDefinition_MultiNodeEcsTaskProperties
  readonly 'AWS::Batch::JobDefinition.ResourceRetentionPolicy': BatchJobDefinition_ResourceRetentionPolicy
  readonly 'AWS::Batch::JobDefinition.RetryStrategy': BatchJobDefinition_RetryStrategy
  readonly 'AWS::Batch::JobDefinition.EvaluateOnExit': BatchJobDefinition_EvaluateOnExit
  readonly 'AWS::Batch::JobDefinition.JobTimeout': BatchJobDefinition_JobTimeout
  readonly 'AWS::Batch::JobQueue': BatchJobQueue
  readonly 'AWS::Batch::JobQueue.ComputeEnvironmentOrder': BatchJobQueue_ComputeEnvironmentOrder
  readonly 'AWS::Batch::JobQueue.JobStateTimeLimitAction': BatchJobQueue_JobStateTimeLimitAction
  readonly 'AWS::Batch::JobQueue.ServiceEnvironmentOrder': BatchJobQueue_ServiceEnvironmentOrder
  readonly 'AWS::CloudFront::Distribution': CloudFrontDistribution
  readonly 'AWS::CloudFront::Distribution.DistributionConfig': CloudFrontDistribution_DistributionConfig
  readonly 'AWS::CloudFront::Distribution.CacheBehavior': CloudFrontDistribution_CacheBehavior
  readonly 'AWS::CloudFront::Distribution.ForwardedValues': CloudFrontDistribution_ForwardedValues
  readonly 'AWS::CloudFront::Distribution.Cookies': CloudFrontDistribution_Cookies
  readonly 'AWS::CloudFront::Distribution.FunctionAssociation': CloudFrontDistribution_FunctionAssociation
  readonly 'AWS::CloudFront::Distribution.GrpcConfig': CloudFrontDistribution_GrpcConfig
  readonly 'AWS::CloudFront::Distribution.LambdaFunctionAssociation': CloudFrontDistribution_LambdaFunctionAssociation
  readonly 'AWS::CloudFront::Distribution.CacheTagConfig': CloudFrontDistribution_CacheTagConfig
  readonly 'AWS::CloudFront::Distribution.ConnectionFunctionAssociation': CloudFrontDistribution_ConnectionFunctionAssociation
  readonly 'AWS::CloudFront::Distribution.CustomErrorResponse': CloudFrontDistribution_CustomErrorResponse
  readonly 'AWS::CloudFront::Distribution.LegacyCustomOrigin': CloudFrontDistribution_LegacyCustomOrigin
  readonly 'AWS::CloudFront::Distribution.DefaultCacheBehavior': CloudFrontDistribution_DefaultCacheBehavior
  readonly 'AWS::CloudFront::Distribution.Logging': CloudFrontDistribution_Logging
  readonly 'AWS::CloudFront::Distribution.OriginGroups': CloudFrontDistribution_OriginGroups
  readonly 'AWS::CloudFront::Distribution.OriginGroup': CloudFrontDistribution_OriginGroup
  readonly 'AWS::CloudFront::Distribution.OriginGroupFailoverCriteria': CloudFrontDistribution_OriginGroupFailoverCriteria
  readonly 'AWS::CloudFront::Distribution.StatusCodes': CloudFrontDistribution_StatusCodes
  readonly 'AWS::CloudFront::Distribution.OriginGroupMembers': CloudFrontDistribution_OriginGroupMembers
  readonly 'AWS::CloudFront::Distribution.OriginGroupMember': CloudFrontDistribution_OriginGroupMember
  readonly 'AWS::CloudFront::Distribution.Origin': CloudFrontDistribution_Origin
  readonly 'AWS::CloudFront::Distribution.CustomOriginConfig': CloudFrontDistribution_CustomOriginConfig
  readonly 'AWS::CloudFront::Distribution.OriginMtlsConfig': CloudFrontDistribution_OriginMtlsConfig
  readonly 'AWS::CloudFront::Distribution.OriginCustomHeader': CloudFrontDistribution_OriginCustomHeader
  readonly 'AWS::CloudFront::Distribution.OriginShield': CloudFrontDistribution_OriginShield
  readonly 'AWS::CloudFront::Distribution.S3OriginConfig': CloudFrontDistribution_S3OriginConfig
  readonly 'AWS::CloudFront::Distribution.VpcOriginConfig': CloudFrontDistribution_VpcOriginConfig
  readonly 'AWS::CloudFront::Distribution.Restrictions': CloudFrontDistribution_Restrictions
  readonly 'AWS::CloudFront::Distribution.GeoRestriction': CloudFrontDistribution_GeoRestriction
  readonly 'AWS::CloudFront::Distribution.LegacyS3Origin': CloudFrontDistribution_LegacyS3Origin
  readonly 'AWS::CloudFront::Distribution.TenantConfig': CloudFrontDistribution_TenantConfig
  readonly 'AWS::CloudFront::Distribution.ParameterDefinition': CloudFrontDistribution_ParameterDefinition
  readonly 'AWS::CloudFront::Distribution.Definition': CloudFrontDistribution_Definition
  readonly 'AWS::CloudFront::Distribution.StringSchema': CloudFrontDistribution_StringSchema
  readonly 'AWS::CloudFront::Distribution.ViewerCertificate': CloudFrontDistribution_ViewerCertificate
  readonly 'AWS::CloudFront::Distribution.ViewerMtlsConfig': CloudFrontDistribution_ViewerMtlsConfig
  readonly 'AWS::CloudFront::Distribution.TrustStoreConfig': CloudFrontDistribution_TrustStoreConfig
  readonly 'AWS::CloudFront::OriginAccessControl': CloudFrontOriginAccessControl
  readonly 'AWS::CloudFront::OriginAccessControl.OriginAccessControlConfig': CloudFrontOriginAccessControl_OriginAccessControlConfig
  readonly 'AWS::CloudWatch::Alarm': CloudWatchAlarm
  readonly 'AWS::CloudWatch::Alarm.Dimension': CloudWatchAlarm_Dimension
  readonly 'AWS::CloudWatch::Alarm.EvaluationCriteria': CloudWatchAlarm_EvaluationCriteria
  readonly 'AWS::CloudWatch::Alarm.AlarmPromQLCriteria': CloudWatchAlarm_AlarmPromQLCriteria
  readonly 'AWS::CloudWatch::Alarm.EvaluationWindow': CloudWatchAlarm_EvaluationWindow
  readonly 'AWS::CloudWatch::Alarm.WallClockWindow': CloudWatchAlarm_WallClockWindow
  readonly 'AWS::CloudWatch::Alarm.MetricDataQuery': CloudWatchAlarm_MetricDataQuery
  readonly 'AWS::CloudWatch::Alarm.MetricStat': CloudWatchAlarm_MetricStat
  readonly 'AWS::CloudWatch::Alarm.Metric': CloudWatchAlarm_Metric
  readonly 'AWS::CloudWatch::Alarm.WarmUpConfiguration': CloudWatchAlarm_WarmUpConfiguration
  readonly 'AWS::EC2::EIP': EC2EIP
  readonly 'AWS::EC2::FlowLog': EC2FlowLog
  readonly 'AWS::EC2::FlowLog.DestinationOptions': EC2FlowLog_DestinationOptions
  readonly 'AWS::EC2::FlowLog.TagFieldSpecification': EC2FlowLog_TagFieldSpecification
  readonly 'AWS::EC2::InternetGateway': EC2InternetGateway
  readonly 'AWS::EC2::LaunchTemplate': EC2LaunchTemplate
  readonly 'AWS::EC2::LaunchTemplate.LaunchTemplateData': EC2LaunchTemplate_LaunchTemplateData
  readonly 'AWS::EC2::LaunchTemplate.BlockDeviceMapping': EC2LaunchTemplate_BlockDeviceMapping
  readonly 'AWS::EC2::LaunchTemplate.Ebs': EC2LaunchTemplate_Ebs
  readonly 'AWS::EC2::LaunchTemplate.CapacityReservationSpecification': EC2LaunchTemplate_CapacityReservationSpecification
  readonly 'AWS::EC2::LaunchTemplate.CapacityReservationTarget': EC2LaunchTemplate_CapacityReservationTarget
  readonly 'AWS::EC2::LaunchTemplate.CpuOptions': EC2LaunchTemplate_CpuOptions
  readonly 'AWS::EC2::LaunchTemplate.CreditSpecification': EC2LaunchTemplate_CreditSpecification
  readonly 'AWS::EC2::LaunchTemplate.ElasticGpuSpecification': EC2LaunchTemplate_ElasticGpuSpecification
  readonly 'AWS::EC2::LaunchTemplate.LaunchTemplateElasticInferenceAccelerator': EC2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator
  readonly 'AWS::EC2::LaunchTemplate.EnclaveOptions': EC2LaunchTemplate_EnclaveOptions
  readonly 'AWS::EC2::LaunchTemplate.HibernationOptions': EC2LaunchTemplate_HibernationOptions
  readonly 'AWS::EC2::LaunchTemplate.IamInstanceProfile': EC2LaunchTemplate_IamInstanceProfile
  readonly 'AWS::EC2::LaunchTemplate.InstanceMarketOptions': EC2LaunchTemplate_InstanceMarketOptions
  readonly 'AWS::EC2::LaunchTemplate.SpotOptions': EC2LaunchTemplate_SpotOptions
  readonly 'AWS::EC2::LaunchTemplate.InstanceRequirements': EC2LaunchTemplate_InstanceRequirements
  readonly 'AWS::EC2::LaunchTemplate.AcceleratorCount': EC2LaunchTemplate_AcceleratorCount
  readonly 'AWS::EC2::LaunchTemplate.AcceleratorTotalMemoryMiB': EC2LaunchTemplate_AcceleratorTotalMemoryMiB
  readonly 'AWS::EC2::LaunchTemplate.BaselineEbsBandwidthMbps': EC2LaunchTemplate_BaselineEbsBandwidthMbps
  readonly 'AWS::EC2::LaunchTemplate.BaselinePerformanceFactors': EC2LaunchTemplate_BaselinePerformanceFactors
  readonly 'AWS::EC2::LaunchTemplate.Cpu': EC2LaunchTemplate_Cpu
  readonly 'AWS::EC2::LaunchTemplate.Reference': EC2LaunchTemplate_Reference
  readonly 'AWS::EC2::LaunchTemplate.MemoryGiBPerVCpu': EC2LaunchTemplate_MemoryGiBPerVCpu
  readonly 'AWS::EC2::LaunchTemplate.MemoryMiB': EC2LaunchTemplate_MemoryMiB
  readonly 'AWS::EC2::LaunchTemplate.NetworkBandwidthGbps': EC2LaunchTemplate_NetworkBandwidthGbps
  readonly 'AWS::EC2::LaunchTemplate.NetworkInterfaceCount': EC2LaunchTemplate_NetworkInterfaceCount
  readonly 'AWS::EC2::LaunchTemplate.TotalLocalStorageGB': EC2LaunchTemplate_TotalLocalStorageGB
  readonly 'AWS::EC2::LaunchTemplate.VCpuCount': EC2LaunchTemplate_VCpuCount
  readonly 'AWS::EC2::LaunchTemplate.LicenseSpecification': EC2LaunchTemplate_LicenseSpecification
  readonly 'AWS::EC2::LaunchTemplate.MaintenanceOptions': EC2LaunchTemplate_MaintenanceOptions
  readonly 'AWS::EC2::LaunchTemplate.MetadataOptions': EC2LaunchTemplate_MetadataOptions
  readonly 'AWS::EC2::LaunchTemplate.Monitoring': EC2LaunchTemplate_Monitoring
  readonly 'AWS::EC2::LaunchTemplate.NetworkInterface': EC2LaunchTemplate_NetworkInterface
  readonly 'AWS::EC2::LaunchTemplate.ConnectionTrackingSpecification': EC2LaunchTemplate_ConnectionTrackingSpecification
  readonly 'AWS::EC2::LaunchTemplate.EnaSrdSpecification': EC2LaunchTemplate_EnaSrdSpecification
  readonly 'AWS::EC2::LaunchTemplate.EnaSrdUdpSpecification': EC2LaunchTemplate_EnaSrdUdpSpecification
  readonly 'AWS::EC2::LaunchTemplate.Ipv4PrefixSpecification': EC2LaunchTemplate_Ipv4PrefixSpecification
  readonly 'AWS::EC2::LaunchTemplate.Ipv6Add': EC2LaunchTemplate_Ipv6Add
  readonly 'AWS::EC2::LaunchTemplate.Ipv6PrefixSpecification': EC2LaunchTemplate_Ipv6PrefixSpecification
  readonly 'AWS::EC2::LaunchTemplate.PrivateIpAdd': EC2LaunchTemplate_PrivateIpAdd
  readonly 'AWS::EC2::LaunchTemplate.NetworkPerformanceOptions': EC2LaunchTemplate_NetworkPerformanceOptions
  readonly 'AWS::EC2::LaunchTemplate.Placement': EC2LaunchTemplate_Placement
  readonly 'AWS::EC2::LaunchTemplate.PrivateDnsNameOptions': EC2LaunchTemplate_PrivateDnsNameOptions
  readonly 'AWS::EC2::LaunchTemplate.TagSpecification': EC2LaunchTemplate_TagSpecification
  readonly 'AWS::EC2::LaunchTemplate.LaunchTemplateTagSpecification': EC2LaunchTemplate_LaunchTemplateTagSpecification
  readonly 'AWS::EC2::NatGateway': EC2NatGateway
  readonly 'AWS::EC2::NatGateway.AvailabilityZoneAddress': EC2NatGateway_AvailabilityZoneAddress
  readonly 'AWS::EC2::Route': EC2Route
  readonly 'AWS::EC2::RouteTable': EC2RouteTable
  readonly 'AWS::EC2::SecurityGroup': EC2SecurityGroup
  readonly 'AWS::EC2::SecurityGroup.Egress': EC2SecurityGroup_Egress
  readonly 'AWS::EC2::SecurityGroup.Ingress': EC2SecurityGroup_Ingress
  readonly 'AWS::EC2::SecurityGroupIngress': EC2SecurityGroupIngress
  readonly 'AWS::EC2::Subnet': EC2Subnet
  readonly 'AWS::EC2::Subnet.PrivateDnsNameOptionsOnLaunch': EC2Subnet_PrivateDnsNameOptionsOnLaunch
  readonly 'AWS::EC2::SubnetRouteTableAssociation': EC2SubnetRouteTableAssociation
  readonly 'AWS::EC2::VPC': EC2VPC
  readonly 'AWS::EC2::VPC.VpcEncryptionControl': EC2VPC_VpcEncryptionControl
  readonly 'AWS::EC2::VPC.VpcEncryptionControlExclusions': EC2VPC_VpcEncryptionControlExclusions
  readonly 'AWS::EC2::VPC.VpcEncryptionControlExclusion': EC2VPC_VpcEncryptionControlExclusion
  readonly 'AWS::EC2::VPCEndpoint': EC2VPCEndpoint
  readonly 'AWS::EC2::VPCEndpoint.DnsOptionsSpecification': EC2VPCEndpoint_DnsOptionsSpecification
  readonly 'AWS::EC2::VPCGatewayAttachment': EC2VPCGatewayAttachment
  readonly 'AWS::ECR::Repository': ECRRepository
  readonly 'AWS::ECR::Repository.EncryptionConfiguration': ECRRepository_EncryptionConfiguration
  readonly 'AWS::ECR::Repository.ImageScanningConfiguration': ECRRepository_ImageScanningConfiguration
  readonly 'AWS::ECR::Repository.ImageTagMutabilityExclusionFilter': ECRRepository_ImageTagMutabilityExclusionFilter
  readonly 'AWS::ECR::Repository.LifecyclePolicy': ECRRepository_LifecyclePolicy
  readonly 'AWS::ECS::CapacityProvider': ECSCapacityProvider
  readonly 'AWS::ECS::CapacityProvider.AutoScalingGroupProvider': ECSCapacityProvider_AutoScalingGroupProvider
  readonly 'AWS::ECS::CapacityProvider.ManagedScaling': ECSCapacityProvider_ManagedScaling
  readonly 'AWS::ECS::CapacityProvider.ManagedInstancesProvider': ECSCapacityProvider_ManagedInstancesProvider
  readonly 'AWS::ECS::CapacityProvider.AutoRepairConfiguration': ECSCapacityProvider_AutoRepairConfiguration
  readonly 'AWS::ECS::CapacityProvider.InfrastructureOptimization': ECSCapacityProvider_InfrastructureOptimization
  readonly 'AWS::ECS::CapacityProvider.InstanceLaunchTemplate': ECSCapacityProvider_InstanceLaunchTemplate
  readonly 'AWS::ECS::CapacityProvider.CapacityReservationRequest': ECSCapacityProvider_CapacityReservationRequest
  readonly 'AWS::ECS::CapacityProvider.InstanceRequirementsRequest': ECSCapacityProvider_InstanceRequirementsRequest
  readonly 'AWS::ECS::CapacityProvider.AcceleratorCountRequest': ECSCapacityProvider_AcceleratorCountRequest
  readonly 'AWS::ECS::CapacityProvider.AcceleratorTotalMemoryMiBRequest': ECSCapacityProvider_AcceleratorTotalMemoryMiBRequest
  readonly 'AWS::ECS::CapacityProvider.BaselineEbsBandwidthMbpsRequest': ECSCapacityProvider_BaselineEbsBandwidthMbpsRequest
  readonly 'AWS::ECS::CapacityProvider.MemoryGiBPerVCpuRequest': ECSCapacityProvider_MemoryGiBPerVCpuRequest
  readonly 'AWS::ECS::CapacityProvider.MemoryMiBRequest': ECSCapacityProvider_MemoryMiBRequest
  readonly 'AWS::ECS::CapacityProvider.NetworkBandwidthGbpsRequest': ECSCapacityProvider_NetworkBandwidthGbpsRequest
  readonly 'AWS::ECS::CapacityProvider.NetworkInterfaceCountRequest': ECSCapacityProvider_NetworkInterfaceCountRequest
  readonly 'AWS::ECS::CapacityProvider.TotalLocalStorageGBRequest': ECSCapacityProvider_TotalLocalStorageGBRequest
  readonly 'AWS::ECS::CapacityProvider.VCpuCountRangeRequest': ECSCapacityProvider_VCpuCountRangeRequest
  readonly 'AWS::ECS::CapacityProvider.ManagedInstancesLocalStorageConfiguration': ECSCapacityProvider_ManagedInstancesLocalStorageConfiguration
  readonly 'AWS::ECS::CapacityProvider.ManagedInstancesNetworkConfiguration': ECSCapacityProvider_ManagedInstancesNetworkConfiguration
  readonly 'AWS::ECS::CapacityProvider.ManagedInstancesStorageConfiguration': ECSCapacityProvider_ManagedInstancesStorageConfiguration
  readonly 'AWS::ECS::Cluster': ECSCluster
  readonly 'AWS::ECS::Cluster.ClusterSettings': ECSCluster_ClusterSettings
  readonly 'AWS::ECS::Cluster.ClusterConfiguration': ECSCluster_ClusterConfiguration
  readonly 'AWS::ECS::Cluster.ExecuteCommandConfiguration': ECSCluster_ExecuteCommandConfiguration
  readonly 'AWS::ECS::Cluster.ExecuteCommandLogConfiguration': ECSCluster_ExecuteCommandLogConfiguration
  readonly 'AWS::ECS::Cluster.ManagedStorageConfiguration': ECSCluster_ManagedStorageConfiguration
  readonly 'AWS::ECS::Cluster.CapacityProviderStrategyItem': ECSCluster_CapacityProviderStrategyItem
  readonly 'AWS::ECS::Cluster.ServiceConnectDefaults': ECSCluster_ServiceConnectDefaults
  readonly 'AWS::ECS::ClusterCapacityProviderAssociations': ECSClusterCapacityProviderAssociations
  readonly 'AWS::ECS::ClusterCapacityProviderAssociations.CapacityProviderStrategy': ECSClusterCapacityProviderAssociations_CapacityProviderStrategy
  readonly 'AWS::ECS::Service': ECSService
  readonly 'AWS::ECS::Service.CapacityProviderStrategyItem': ECSService_CapacityProviderStrategyItem
  readonly 'AWS::ECS::Service.DeploymentConfiguration': ECSService_DeploymentConfiguration
  readonly 'AWS::ECS::Service.DeploymentAlarms': ECSService_DeploymentAlarms
  readonly 'AWS::ECS::Service.CanaryConfiguration': ECSService_CanaryConfiguration
  readonly 'AWS::ECS::Service.DeploymentCircuitBreaker': ECSService_DeploymentCircuitBreaker
  readonly 'AWS::ECS::Service.ThresholdConfiguration': ECSService_ThresholdConfiguration
  readonly 'AWS::ECS::Service.DeploymentEarlySuccessCriteria': ECSService_DeploymentEarlySuccessCriteria
  readonly 'AWS::ECS::Service.DeploymentLifecycleHook': ECSService_DeploymentLifecycleHook
  readonly 'AWS::ECS::Service.HookTimeoutConfig': ECSService_HookTimeoutConfig
  readonly 'AWS::ECS::Service.LinearConfiguration': ECSService_LinearConfiguration
  readonly 'AWS::ECS::Service.DeploymentController': ECSService_DeploymentController
  readonly 'AWS::ECS::Service.ForceNewDeployment': ECSService_ForceNewDeployment
  readonly 'AWS::ECS::Service.LoadBalancer': ECSService_LoadBalancer
  readonly 'AWS::ECS::Service.AdvancedConfiguration': ECSService_AdvancedConfiguration
  readonly 'AWS::ECS::Service.MonitoringConfiguration': ECSService_MonitoringConfiguration
  readonly 'AWS::ECS::Service.MetricConfiguration': ECSService_MetricConfiguration
  readonly 'AWS::ECS::Service.NetworkConfiguration': ECSService_NetworkConfiguration
  readonly 'AWS::ECS::Service.AwsVpcConfiguration': ECSService_AwsVpcConfiguration
  readonly 'AWS::ECS::Service.PlacementConstraint': ECSService_PlacementConstraint
  readonly 'AWS::ECS::Service.PlacementStrategy': ECSService_PlacementStrategy
  readonly 'AWS::ECS::Service.ServiceConnectConfiguration': ECSService_ServiceConnectConfiguration
  readonly 'AWS::ECS::Service.ServiceConnectAccessLogConfiguration': ECSService_ServiceConnectAccessLogConfiguration
  readonly 'AWS::ECS::Service.LogConfiguration': ECSService_LogConfiguration
  readonly 'AWS::ECS::Service.Secret': ECSService_Secret
  readonly 'AWS::ECS::Service.ServiceConnectService': ECSService_ServiceConnectService
  readonly 'AWS::ECS::Service.ServiceConnectClientAlias': ECSService_ServiceConnectClientAlias
  readonly 'AWS::ECS::Service.ServiceConnectTestTrafficRules': ECSService_ServiceConnectTestTrafficRules
  readonly 'AWS::ECS::Service.ServiceConnectTestTrafficRulesHeader': ECSService_ServiceConnectTestTrafficRulesHeader
  readonly 'AWS::ECS::Service.ServiceConnectTestTrafficRulesHeaderValue': ECSService_ServiceConnectTestTrafficRulesHeaderValue
  readonly 'AWS::ECS::Service.TimeoutConfiguration': ECSService_TimeoutConfiguration
  readonly 'AWS::ECS::Service.ServiceConnectTlsConfiguration': ECSService_ServiceConnectTlsConfiguration
  readonly 'AWS::ECS::Service.ServiceConnectTlsCertificateAuthority': ECSService_ServiceConnectTlsCertificateAuthority
  readonly 'AWS::ECS::Service.ServiceRegistry': ECSService_ServiceRegistry
  readonly 'AWS::ECS::Service.ServiceVolumeConfiguration': ECSService_ServiceVolumeConfiguration
  readonly 'AWS::ECS::Service.ServiceManagedEBSVolumeConfiguration': ECSService_ServiceManagedEBSVolumeConfiguration
  readonly 'AWS::ECS::Service.EBSTagSpecification': ECSService_EBSTagSpecification
  readonly 'AWS::ECS::Service.VpcLatticeConfiguration': ECSService_VpcLatticeConfiguration
  readonly 'AWS::ECS::TaskDefinition': ECSTaskDefinition
  readonly 'AWS::ECS::TaskDefinition.ContainerDefinition': ECSTaskDefinition_ContainerDefinition
  readonly 'AWS::ECS::TaskDefinition.ContainerDependency': ECSTaskDefinition_ContainerDependency
  readonly 'AWS::ECS::TaskDefinition.KeyValuePair': ECSTaskDefinition_KeyValuePair
  readonly 'AWS::ECS::TaskDefinition.EnvironmentFile': ECSTaskDefinition_EnvironmentFile
  readonly 'AWS::ECS::TaskDefinition.HostEntry': ECSTaskDefinition_HostEntry
  readonly 'AWS::ECS::TaskDefinition.FirelensConfiguration': ECSTaskDefinition_FirelensConfiguration
  readonly 'AWS::ECS::TaskDefinition.HealthCheck': ECSTaskDefinition_HealthCheck
  readonly 'AWS::ECS::TaskDefinition.LinuxParameters': ECSTaskDefinition_LinuxParameters
  readonly 'AWS::ECS::TaskDefinition.KernelCapabilities': ECSTaskDefinition_KernelCapabilities
  readonly 'AWS::ECS::TaskDefinition.Device': ECSTaskDefinition_Device
  readonly 'AWS::ECS::TaskDefinition.Tmpfs': ECSTaskDefinition_Tmpfs
  readonly 'AWS::ECS::TaskDefinition.LogConfiguration': ECSTaskDefinition_LogConfiguration
  readonly 'AWS::ECS::TaskDefinition.Secret': ECSTaskDefinition_Secret
  readonly 'AWS::ECS::TaskDefinition.MountPoint': ECSTaskDefinition_MountPoint
  readonly 'AWS::ECS::TaskDefinition.PortMapping': ECSTaskDefinition_PortMapping
  readonly 'AWS::ECS::TaskDefinition.RepositoryCredentials': ECSTaskDefinition_RepositoryCredentials
  readonly 'AWS::ECS::TaskDefinition.ResourceRequirement': ECSTaskDefinition_ResourceRequirement
  readonly 'AWS::ECS::TaskDefinition.RestartPolicy': ECSTaskDefinition_RestartPolicy
  readonly 'AWS::ECS::TaskDefinition.SystemControl': ECSTaskDefinition_SystemControl
  readonly 'AWS::ECS::TaskDefinition.Ulimit': ECSTaskDefinition_Ulimit
  readonly 'AWS::ECS::TaskDefinition.VolumeFrom': ECSTaskDefinition_VolumeFrom
  readonly 'AWS::ECS::TaskDefinition.EphemeralStorage': ECSTaskDefinition_EphemeralStorage
  readonly 'AWS::ECS::TaskDefinition.InferenceAccelerator': ECSTaskDefinition_InferenceAccelerator
  readonly 'AWS::ECS::TaskDefinition.TaskDefinitionPlacementConstraint': ECSTaskDefinition_TaskDefinitionPlacementConstraint
  readonly 'AWS::ECS::TaskDefinition.ProxyConfiguration': ECSTaskDefinition_ProxyConfiguration
  readonly 'AWS::ECS::TaskDefinition.RuntimePlatform': ECSTaskDefinition_RuntimePlatform
  readonly 'AWS::ECS::TaskDefinition.Volume': ECSTaskDefinition_Volume
  readonly 'AWS::ECS::TaskDefinition.DockerVolumeConfiguration': ECSTaskDefinition_DockerVolumeConfiguration
  readonly 'AWS::ECS::TaskDefinition.EFSVolumeConfiguration': ECSTaskDefinition_EFSVolumeConfiguration
  readonly 'AWS::ECS::TaskDefinition.AuthorizationConfig': ECSTaskDefinition_AuthorizationConfig
  readonly 'AWS::ECS::TaskDefinition.FSxWindowsFileServerVolumeConfiguration': ECSTaskDefinition_FSxWindowsFileServerVolumeConfiguration
  readonly 'AWS::ECS::TaskDefinition.FSxAuthorizationConfig': ECSTaskDefinition_FSxAuthorizationConfig
  readonly 'AWS::ECS::TaskDefinition.HostVolumeProperties': ECSTaskDefinition_HostVolumeProperties
  readonly 'AWS::ECS::TaskDefinition.S3FilesVolumeConfiguration': ECSTaskDefinition_S3FilesVolumeConfiguration
  readonly 'AWS::EKS::AccessEntry': EKSAccessEntry
  readonly 'AWS::EKS::AccessEntry.AccessPolicy': EKSAccessEntry_AccessPolicy
  readonly 'AWS::EKS::AccessEntry.AccessScope': EKSAccessEntry_AccessScope
  readonly 'AWS::EKS::Addon': EKSAddon
  readonly 'AWS::EKS::Addon.NamespaceConfig': EKSAddon_NamespaceConfig
  readonly 'AWS::EKS::Addon.PodIdentityAssociation': EKSAddon_PodIdentityAssociation
  readonly 'AWS::EKS::Cluster': EKSCluster
  readonly 'AWS::EKS::Cluster.AccessConfig': EKSCluster_AccessConfig
  readonly 'AWS::EKS::Cluster.CertificateAuthority': EKSCluster_CertificateAuthority
  readonly 'AWS::EKS::Cluster.ActiveCertificateAuthority': EKSCluster_ActiveCertificateAuthority
  readonly 'AWS::EKS::Cluster.ComputeConfig': EKSCluster_ComputeConfig
  readonly 'AWS::EKS::Cluster.ControlPlaneScalingConfig': EKSCluster_ControlPlaneScalingConfig
  readonly 'AWS::EKS::Cluster.EncryptionConfig': EKSCluster_EncryptionConfig
  readonly 'AWS::EKS::Cluster.Provider': EKSCluster_Provider
  readonly 'AWS::EKS::Cluster.KubeApiServerConfig': EKSCluster_KubeApiServerConfig
  readonly 'AWS::EKS::Cluster.ServiceNodePortRange': EKSCluster_ServiceNodePortRange
  readonly 'AWS::EKS::Cluster.KubeControllerManagerConfig': EKSCluster_KubeControllerManagerConfig
  readonly 'AWS::EKS::Cluster.HorizontalPodAutoscalerControllerConfig': EKSCluster_HorizontalPodAutoscalerControllerConfig
  readonly 'AWS::EKS::Cluster.PodGcControllerConfig': EKSCluster_PodGcControllerConfig
  readonly 'AWS::EKS::Cluster.KubeSchedulerConfig': EKSCluster_KubeSchedulerConfig
  readonly 'AWS::EKS::Cluster.NodeResourcesFitConfig': EKSCluster_NodeResourcesFitConfig
  readonly 'AWS::EKS::Cluster.ScoringStrategy': EKSCluster_ScoringStrategy
  readonly 'AWS::EKS::Cluster.ResourceWeight': EKSCluster_ResourceWeight
  readonly 'AWS::EKS::Cluster.KubernetesNetworkConfig': EKSCluster_KubernetesNetworkConfig
  readonly 'AWS::EKS::Cluster.ElasticLoadBalancing': EKSCluster_ElasticLoadBalancing
  readonly 'AWS::EKS::Cluster.Logging': EKSCluster_Logging
  readonly 'AWS::EKS::Cluster.ClusterLogging': EKSCluster_ClusterLogging
  readonly 'AWS::EKS::Cluster.LoggingTypeConfig': EKSCluster_LoggingTypeConfig
  readonly 'AWS::EKS::Cluster.OutpostConfig': EKSCluster_OutpostConfig
  readonly 'AWS::EKS::Cluster.ControlPlanePlacement': EKSCluster_ControlPlanePlacement
  readonly 'AWS::EKS::Cluster.EtcdPlacement': EKSCluster_EtcdPlacement
  readonly 'AWS::EKS::Cluster.RemoteNetworkConfig': EKSCluster_RemoteNetworkConfig
  readonly 'AWS::EKS::Cluster.RemoteNodeNetwork': EKSCluster_RemoteNodeNetwork
  readonly 'AWS::EKS::Cluster.RemotePodNetwork': EKSCluster_RemotePodNetwork
  readonly 'AWS::EKS::Cluster.ResourcesVpcConfig': EKSCluster_ResourcesVpcConfig
  readonly 'AWS::EKS::Cluster.RollbackConfig': EKSCluster_RollbackConfig
  readonly 'AWS::EKS::Cluster.StorageConfig': EKSCluster_StorageConfig
  readonly 'AWS::EKS::Cluster.BlockStorage': EKSCluster_BlockStorage
  readonly 'AWS::EKS::Cluster.UpgradePolicy': EKSCluster_UpgradePolicy
  readonly 'AWS::EKS::Cluster.ZonalShiftConfig': EKSCluster_ZonalShiftConfig
  readonly 'AWS::EKS::Nodegroup': EKSNodegroup
  readonly 'AWS::EKS::Nodegroup.LaunchTemplateSpecification': EKSNodegroup_LaunchTemplateSpecification
  readonly 'AWS::EKS::Nodegroup.NodeRepairConfig': EKSNodegroup_NodeRepairConfig
  readonly 'AWS::EKS::Nodegroup.NodeRepairConfigOverrides': EKSNodegroup_NodeRepairConfigOverrides
  readonly 'AWS::EKS::Nodegroup.RemoteAccess': EKSNodegroup_RemoteAccess
  readonly 'AWS::EKS::Nodegroup.ScalingConfig': EKSNodegroup_ScalingConfig
  readonly 'AWS::EKS::Nodegroup.Taint': EKSNodegroup_Taint
  readonly 'AWS::EKS::Nodegroup.UpdateConfig': EKSNodegroup_UpdateConfig
  readonly 'AWS::EKS::Nodegroup.WarmPoolConfig': EKSNodegroup_WarmPoolConfig
  readonly 'AWS::ElasticLoadBalancingV2::Listener': ElasticLoadBalancingV2Listener
  readonly 'AWS::ElasticLoadBalancingV2::Listener.Certificate': ElasticLoadBalancingV2Listener_Certificate
  readonly 'AWS::ElasticLoadBalancingV2::Listener.Action': ElasticLoadBalancingV2Listener_Action
  readonly 'AWS::ElasticLoadBalancingV2::Listener.AuthenticateCognitoConfig': ElasticLoadBalancingV2Listener_AuthenticateCognitoConfig
  readonly 'AWS::ElasticLoadBalancingV2::Listener.AuthenticateOidcConfig': ElasticLoadBalancingV2Listener_AuthenticateOidcConfig
  readonly 'AWS::ElasticLoadBalancingV2::Listener.FixedResponseConfig': ElasticLoadBalancingV2Listener_FixedResponseConfig
  readonly 'AWS::ElasticLoadBalancingV2::Listener.ForwardConfig': ElasticLoadBalancingV2Listener_ForwardConfig
  readonly 'AWS::ElasticLoadBalancingV2::Listener.TargetGroupStickinessConfig': ElasticLoadBalancingV2Listener_TargetGroupStickinessConfig
  readonly 'AWS::ElasticLoadBalancingV2::Listener.TargetGroupTuple': ElasticLoadBalancingV2Listener_TargetGroupTuple
  readonly 'AWS::ElasticLoadBalancingV2::Listener.JwtValidationConfig': ElasticLoadBalancingV2Listener_JwtValidationConfig
  readonly 'AWS::ElasticLoadBalancingV2::Listener.JwtValidationActionAdditionalClaim': ElasticLoadBalancingV2Listener_JwtValidationActionAdditionalClaim
  readonly 'AWS::ElasticLoadBalancingV2::Listener.RedirectConfig': ElasticLoadBalancingV2Listener_RedirectConfig
  readonly 'AWS::ElasticLoadBalancingV2::Listener.ListenerAttribute': ElasticLoadBalancingV2Listener_ListenerAttribute
  readonly 'AWS::ElasticLoadBalancingV2::Listener.MutualAuthentication': ElasticLoadBalancingV2Listener_MutualAuthentication
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule': ElasticLoadBalancingV2ListenerRule
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.Action': ElasticLoadBalancingV2ListenerRule_Action
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.AuthenticateCognitoConfig': ElasticLoadBalancingV2ListenerRule_AuthenticateCognitoConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.AuthenticateOidcConfig': ElasticLoadBalancingV2ListenerRule_AuthenticateOidcConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.FixedResponseConfig': ElasticLoadBalancingV2ListenerRule_FixedResponseConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.ForwardConfig': ElasticLoadBalancingV2ListenerRule_ForwardConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.TargetGroupStickinessConfig': ElasticLoadBalancingV2ListenerRule_TargetGroupStickinessConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.TargetGroupTuple': ElasticLoadBalancingV2ListenerRule_TargetGroupTuple
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.JwtValidationConfig': ElasticLoadBalancingV2ListenerRule_JwtValidationConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.JwtValidationActionAdditionalClaim': ElasticLoadBalancingV2ListenerRule_JwtValidationActionAdditionalClaim
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.RedirectConfig': ElasticLoadBalancingV2ListenerRule_RedirectConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.RuleCondition': ElasticLoadBalancingV2ListenerRule_RuleCondition
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.HostHeaderConfig': ElasticLoadBalancingV2ListenerRule_HostHeaderConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.HttpHeaderConfig': ElasticLoadBalancingV2ListenerRule_HttpHeaderConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.HttpRequestMethodConfig': ElasticLoadBalancingV2ListenerRule_HttpRequestMethodConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.PathPatternConfig': ElasticLoadBalancingV2ListenerRule_PathPatternConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.QueryStringConfig': ElasticLoadBalancingV2ListenerRule_QueryStringConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.QueryStringKeyValue': ElasticLoadBalancingV2ListenerRule_QueryStringKeyValue
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.SourceIpConfig': ElasticLoadBalancingV2ListenerRule_SourceIpConfig
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.Transform': ElasticLoadBalancingV2ListenerRule_Transform
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.RewriteConfigObject': ElasticLoadBalancingV2ListenerRule_RewriteConfigObject
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule.RewriteConfig': ElasticLoadBalancingV2ListenerRule_RewriteConfig
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer': ElasticLoadBalancingV2LoadBalancer
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerAttribute': ElasticLoadBalancingV2LoadBalancer_LoadBalancerAttribute
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer.MinimumLoadBalancerCapacity': ElasticLoadBalancingV2LoadBalancer_MinimumLoadBalancerCapacity
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer.SubnetMapping': ElasticLoadBalancingV2LoadBalancer_SubnetMapping
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup': ElasticLoadBalancingV2TargetGroup
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup.Matcher': ElasticLoadBalancingV2TargetGroup_Matcher
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupAttribute': ElasticLoadBalancingV2TargetGroup_TargetGroupAttribute
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup.TargetDescription': ElasticLoadBalancingV2TargetGroup_TargetDescription
  readonly 'AWS::GlobalAccelerator::Accelerator': GlobalAcceleratorAccelerator
  readonly 'AWS::GlobalAccelerator::EndpointGroup': GlobalAcceleratorEndpointGroup
  readonly 'AWS::GlobalAccelerator::EndpointGroup.EndpointConfiguration': GlobalAcceleratorEndpointGroup_EndpointConfiguration
  readonly 'AWS::GlobalAccelerator::EndpointGroup.PortOverride': GlobalAcceleratorEndpointGroup_PortOverride
  readonly 'AWS::GlobalAccelerator::Listener': GlobalAcceleratorListener
  readonly 'AWS::GlobalAccelerator::Listener.PortRange': GlobalAcceleratorListener_PortRange
  readonly 'AWS::IAM::InstanceProfile': IAMInstanceProfile
  readonly 'AWS::IAM::Policy': IAMPolicy
  readonly 'AWS::IAM::Role': IAMRole
  readonly 'AWS::IAM::Role.Policy': IAMRole_Policy
  readonly 'AWS::KMS::Key': KMSKey
  readonly 'AWS::Lambda::Permission': LambdaPermission
  readonly 'AWS::Logs::LogGroup': LogsLogGroup
  readonly 'AWS::Route53::HealthCheck': Route53HealthCheck
  readonly 'AWS::Route53::HealthCheck.HealthCheckConfig': Route53HealthCheck_HealthCheckConfig
  readonly 'AWS::Route53::HealthCheck.AlarmIdentifier': Route53HealthCheck_AlarmIdentifier
  readonly 'AWS::Route53::HealthCheck.HealthCheckTag': Route53HealthCheck_HealthCheckTag
  readonly 'AWS::Route53::HostedZone': Route53HostedZone
  readonly 'AWS::Route53::HostedZone.HostedZoneConfig': Route53HostedZone_HostedZoneConfig
  readonly 'AWS::Route53::HostedZone.HostedZoneFeatures': Route53HostedZone_HostedZoneFeatures
  readonly 'AWS::Route53::HostedZone.HostedZoneTag': Route53HostedZone_HostedZoneTag
  readonly 'AWS::Route53::HostedZone.QueryLoggingConfig': Route53HostedZone_QueryLoggingConfig
  readonly 'AWS::Route53::HostedZone.VPC': Route53HostedZone_VPC
  readonly 'AWS::Route53::RecordSet': Route53RecordSet
  readonly 'AWS::Route53::RecordSet.AliasTarget': Route53RecordSet_AliasTarget
  readonly 'AWS::Route53::RecordSet.CidrRoutingConfig': Route53RecordSet_CidrRoutingConfig
  readonly 'AWS::Route53::RecordSet.GeoLocation': Route53RecordSet_GeoLocation
  readonly 'AWS::S3::Bucket': S3Bucket
  readonly 'AWS::S3::Bucket.AccelerateConfiguration': S3Bucket_AccelerateConfiguration
  readonly 'AWS::S3::Bucket.AnalyticsConfiguration': S3Bucket_AnalyticsConfiguration
  readonly 'AWS::S3::Bucket.StorageClassAnalysis': S3Bucket_StorageClassAnalysis
  readonly 'AWS::S3::Bucket.DataExport': S3Bucket_DataExport
  readonly 'AWS::S3::Bucket.Destination': S3Bucket_Destination
  readonly 'AWS::S3::Bucket.TagFilter': S3Bucket_TagFilter
  readonly 'AWS::S3::Bucket.BucketEncryption': S3Bucket_BucketEncryption
  readonly 'AWS::S3::Bucket.ServerSideEncryptionRule': S3Bucket_ServerSideEncryptionRule
  readonly 'AWS::S3::Bucket.BlockedEncryptionTypes': S3Bucket_BlockedEncryptionTypes
  readonly 'AWS::S3::Bucket.ServerSideEncryptionByDefault': S3Bucket_ServerSideEncryptionByDefault
  readonly 'AWS::S3::Bucket.CorsConfiguration': S3Bucket_CorsConfiguration
  readonly 'AWS::S3::Bucket.CorsRule': S3Bucket_CorsRule
  readonly 'AWS::S3::Bucket.IntelligentTieringConfiguration': S3Bucket_IntelligentTieringConfiguration
  readonly 'AWS::S3::Bucket.Tiering': S3Bucket_Tiering
  readonly 'AWS::S3::Bucket.InventoryConfiguration': S3Bucket_InventoryConfiguration
  readonly 'AWS::S3::Bucket.LifecycleConfiguration': S3Bucket_LifecycleConfiguration
  readonly 'AWS::S3::Bucket.Rule': S3Bucket_Rule
  readonly 'AWS::S3::Bucket.AbortIncompleteMultipartUpload': S3Bucket_AbortIncompleteMultipartUpload
  readonly 'AWS::S3::Bucket.NoncurrentVersionExpiration': S3Bucket_NoncurrentVersionExpiration
  readonly 'AWS::S3::Bucket.NoncurrentVersionTransition': S3Bucket_NoncurrentVersionTransition
  readonly 'AWS::S3::Bucket.Transition': S3Bucket_Transition
  readonly 'AWS::S3::Bucket.LoggingConfiguration': S3Bucket_LoggingConfiguration
  readonly 'AWS::S3::Bucket.TargetObjectKeyFormat': S3Bucket_TargetObjectKeyFormat
  readonly 'AWS::S3::Bucket.PartitionedPrefix': S3Bucket_PartitionedPrefix
  readonly 'AWS::S3::Bucket.MetadataConfiguration': S3Bucket_MetadataConfiguration
  readonly 'AWS::S3::Bucket.AnnotationTableConfiguration': S3Bucket_AnnotationTableConfiguration
  readonly 'AWS::S3::Bucket.MetadataTableEncryptionConfiguration': S3Bucket_MetadataTableEncryptionConfiguration
  readonly 'AWS::S3::Bucket.MetadataDestination': S3Bucket_MetadataDestination
  readonly 'AWS::S3::Bucket.InventoryTableConfiguration': S3Bucket_InventoryTableConfiguration
  readonly 'AWS::S3::Bucket.JournalTableConfiguration': S3Bucket_JournalTableConfiguration
  readonly 'AWS::S3::Bucket.RecordExpiration': S3Bucket_RecordExpiration
  readonly 'AWS::S3::Bucket.MetadataTableConfiguration': S3Bucket_MetadataTableConfiguration
  readonly 'AWS::S3::Bucket.S3TablesDestination': S3Bucket_S3TablesDestination
  readonly 'AWS::S3::Bucket.MetricsConfiguration': S3Bucket_MetricsConfiguration
  readonly 'AWS::S3::Bucket.NotificationConfiguration': S3Bucket_NotificationConfiguration
  readonly 'AWS::S3::Bucket.EventBridgeConfiguration': S3Bucket_EventBridgeConfiguration
  readonly 'AWS::S3::Bucket.LambdaConfiguration': S3Bucket_LambdaConfiguration
  readonly 'AWS::S3::Bucket.NotificationFilter': S3Bucket_NotificationFilter
  readonly 'AWS::S3::Bucket.S3KeyFilter': S3Bucket_S3KeyFilter
  readonly 'AWS::S3::Bucket.FilterRule': S3Bucket_FilterRule
  readonly 'AWS::S3::Bucket.QueueConfiguration': S3Bucket_QueueConfiguration
  readonly 'AWS::S3::Bucket.TopicConfiguration': S3Bucket_TopicConfiguration
  readonly 'AWS::S3::Bucket.ObjectLockConfiguration': S3Bucket_ObjectLockConfiguration
  readonly 'AWS::S3::Bucket.ObjectLockRule': S3Bucket_ObjectLockRule
  readonly 'AWS::S3::Bucket.DefaultRetention': S3Bucket_DefaultRetention
  readonly 'AWS::S3::Bucket.DefaultEventHold': S3Bucket_DefaultEventHold
  readonly 'AWS::S3::Bucket.OwnershipControls': S3Bucket_OwnershipControls
  readonly 'AWS::S3::Bucket.OwnershipControlsRule': S3Bucket_OwnershipControlsRule
  readonly 'AWS::S3::Bucket.PublicAccessBlockConfiguration': S3Bucket_PublicAccessBlockConfiguration
  readonly 'AWS::S3::Bucket.ReplicationConfiguration': S3Bucket_ReplicationConfiguration
  readonly 'AWS::S3::Bucket.ReplicationRule': S3Bucket_ReplicationRule
  readonly 'AWS::S3::Bucket.DeleteMarkerReplication': S3Bucket_DeleteMarkerReplication
  readonly 'AWS::S3::Bucket.ReplicationDestination': S3Bucket_ReplicationDestination
  readonly 'AWS::S3::Bucket.AccessControlTranslation': S3Bucket_AccessControlTranslation
  readonly 'AWS::S3::Bucket.EncryptionConfiguration': S3Bucket_EncryptionConfiguration
  readonly 'AWS::S3::Bucket.Metrics': S3Bucket_Metrics
  readonly 'AWS::S3::Bucket.ReplicationTimeValue': S3Bucket_ReplicationTimeValue
  readonly 'AWS::S3::Bucket.ReplicationTime': S3Bucket_ReplicationTime
  readonly 'AWS::S3::Bucket.ReplicationRuleFilter': S3Bucket_ReplicationRuleFilter
  readonly 'AWS::S3::Bucket.ReplicationRuleAndOperator': S3Bucket_ReplicationRuleAndOperator
  readonly 'AWS::S3::Bucket.SourceSelectionCriteria': S3Bucket_SourceSelectionCriteria
  readonly 'AWS::S3::Bucket.ReplicaModifications': S3Bucket_ReplicaModifications
  readonly 'AWS::S3::Bucket.SseKmsEncryptedObjects': S3Bucket_SseKmsEncryptedObjects
  readonly 'AWS::S3::Bucket.VersioningConfiguration': S3Bucket_VersioningConfiguration
  readonly 'AWS::S3::Bucket.WebsiteConfiguration': S3Bucket_WebsiteConfiguration
  readonly 'AWS::S3::Bucket.RedirectAllRequestsTo': S3Bucket_RedirectAllRequestsTo
  readonly 'AWS::S3::Bucket.RoutingRule': S3Bucket_RoutingRule
  readonly 'AWS::S3::Bucket.RedirectRule': S3Bucket_RedirectRule
  readonly 'AWS::S3::Bucket.RoutingRuleCondition': S3Bucket_RoutingRuleCondition
  readonly 'AWS::S3::BucketPolicy': S3BucketPolicy
  readonly 'AWS::SQS::Queue': SQSQueue
  readonly 'AWS::Shield::Protection': ShieldProtection
  readonly 'AWS::Shield::Protection.ApplicationLayerAutomaticResponseConfiguration': ShieldProtection_ApplicationLayerAutomaticResponseConfiguration
  readonly 'AWS::Shield::Protection.Action': ShieldProtection_Action
  readonly 'AWS::WAFv2::IPSet': WAFv2IPSet
  readonly 'AWS::WAFv2::LoggingConfiguration': WAFv2LoggingConfiguration
  readonly 'AWS::WAFv2::LoggingConfiguration.LoggingFilter': WAFv2LoggingConfiguration_LoggingFilter
  readonly 'AWS::WAFv2::LoggingConfiguration.Filter': WAFv2LoggingConfiguration_Filter
  readonly 'AWS::WAFv2::LoggingConfiguration.Condition': WAFv2LoggingConfiguration_Condition
  readonly 'AWS::WAFv2::LoggingConfiguration.ActionCondition': WAFv2LoggingConfiguration_ActionCondition
  readonly 'AWS::WAFv2::LoggingConfiguration.LabelNameCondition': WAFv2LoggingConfiguration_LabelNameCondition
  readonly 'AWS::WAFv2::LoggingConfiguration.FieldToMatch': WAFv2LoggingConfiguration_FieldToMatch
  readonly 'AWS::WAFv2::LoggingConfiguration.SingleHeader': WAFv2LoggingConfiguration_SingleHeader
  readonly 'AWS::WAFv2::WebACL': WAFv2WebACL
  readonly 'AWS::WAFv2::WebACL.ApplicationConfig': WAFv2WebACL_ApplicationConfig
  readonly 'AWS::WAFv2::WebACL.ApplicationAttribute': WAFv2WebACL_ApplicationAttribute
  readonly 'AWS::WAFv2::WebACL.AssociationConfig': WAFv2WebACL_AssociationConfig
  readonly 'AWS::WAFv2::WebACL.RequestBodyAssociatedResourceTypeConfig': WAFv2WebACL_RequestBodyAssociatedResourceTypeConfig
  readonly 'AWS::WAFv2::WebACL.CaptchaConfig': WAFv2WebACL_CaptchaConfig
  readonly 'AWS::WAFv2::WebACL.ImmunityTimeProperty': WAFv2WebACL_ImmunityTimeProperty
  readonly 'AWS::WAFv2::WebACL.ChallengeConfig': WAFv2WebACL_ChallengeConfig
  readonly 'AWS::WAFv2::WebACL.CustomResponseBody': WAFv2WebACL_CustomResponseBody
  readonly 'AWS::WAFv2::WebACL.DataProtectionConfig': WAFv2WebACL_DataProtectionConfig
  readonly 'AWS::WAFv2::WebACL.DataProtect': WAFv2WebACL_DataProtect
  readonly 'AWS::WAFv2::WebACL.FieldToProtect': WAFv2WebACL_FieldToProtect
  readonly 'AWS::WAFv2::WebACL.DefaultAction': WAFv2WebACL_DefaultAction
  readonly 'AWS::WAFv2::WebACL.AllowAction': WAFv2WebACL_AllowAction
  readonly 'AWS::WAFv2::WebACL.CustomRequestHandling': WAFv2WebACL_CustomRequestHandling
  readonly 'AWS::WAFv2::WebACL.CustomHTTPHeader': WAFv2WebACL_CustomHTTPHeader
  readonly 'AWS::WAFv2::WebACL.BlockAction': WAFv2WebACL_BlockAction
  readonly 'AWS::WAFv2::WebACL.CustomResponse': WAFv2WebACL_CustomResponse
  readonly 'AWS::WAFv2::WebACL.MonetizationConfig': WAFv2WebACL_MonetizationConfig
  readonly 'AWS::WAFv2::WebACL.CryptoConfig': WAFv2WebACL_CryptoConfig
  readonly 'AWS::WAFv2::WebACL.PaymentNetwork': WAFv2WebACL_PaymentNetwork
  readonly 'AWS::WAFv2::WebACL.Price': WAFv2WebACL_Price
  readonly 'AWS::WAFv2::WebACL.OnSourceDDoSProtectionConfig': WAFv2WebACL_OnSourceDDoSProtectionConfig
  readonly 'AWS::WAFv2::WebACL.Rule': WAFv2WebACL_Rule
  readonly 'AWS::WAFv2::WebACL.RuleAction': WAFv2WebACL_RuleAction
  readonly 'AWS::WAFv2::WebACL.CaptchaAction': WAFv2WebACL_CaptchaAction
  readonly 'AWS::WAFv2::WebACL.ChallengeAction': WAFv2WebACL_ChallengeAction
  readonly 'AWS::WAFv2::WebACL.CountAction': WAFv2WebACL_CountAction
  readonly 'AWS::WAFv2::WebACL.MonetizeAction': WAFv2WebACL_MonetizeAction
  readonly 'AWS::WAFv2::WebACL.OverrideAction': WAFv2WebACL_OverrideAction
  readonly 'AWS::WAFv2::WebACL.Label': WAFv2WebACL_Label
  readonly 'AWS::WAFv2::WebACL.Statement': WAFv2WebACL_Statement
  readonly 'AWS::WAFv2::WebACL.AndStatement': WAFv2WebACL_AndStatement
  readonly 'AWS::WAFv2::WebACL.AsnMatchStatement': WAFv2WebACL_AsnMatchStatement
  readonly 'AWS::WAFv2::WebACL.ForwardedIPConfiguration': WAFv2WebACL_ForwardedIPConfiguration
  readonly 'AWS::WAFv2::WebACL.ByteMatchStatement': WAFv2WebACL_ByteMatchStatement
  readonly 'AWS::WAFv2::WebACL.FieldToMatch': WAFv2WebACL_FieldToMatch
  readonly 'AWS::WAFv2::WebACL.Body': WAFv2WebACL_Body
  readonly 'AWS::WAFv2::WebACL.Cookies': WAFv2WebACL_Cookies
  readonly 'AWS::WAFv2::WebACL.CookieMatchPattern': WAFv2WebACL_CookieMatchPattern
  readonly 'AWS::WAFv2::WebACL.HeaderOrder': WAFv2WebACL_HeaderOrder
  readonly 'AWS::WAFv2::WebACL.Headers': WAFv2WebACL_Headers
  readonly 'AWS::WAFv2::WebACL.HeaderMatchPattern': WAFv2WebACL_HeaderMatchPattern
  readonly 'AWS::WAFv2::WebACL.JA3Fingerprint': WAFv2WebACL_JA3Fingerprint
  readonly 'AWS::WAFv2::WebACL.JA4Fingerprint': WAFv2WebACL_JA4Fingerprint
  readonly 'AWS::WAFv2::WebACL.JsonBody': WAFv2WebACL_JsonBody
  readonly 'AWS::WAFv2::WebACL.JsonMatchPattern': WAFv2WebACL_JsonMatchPattern
  readonly 'AWS::WAFv2::WebACL.SingleHeader': WAFv2WebACL_SingleHeader
  readonly 'AWS::WAFv2::WebACL.SingleQueryArgument': WAFv2WebACL_SingleQueryArgument
  readonly 'AWS::WAFv2::WebACL.UriFragment': WAFv2WebACL_UriFragment
  readonly 'AWS::WAFv2::WebACL.PreParseTextTransformation': WAFv2WebACL_PreParseTextTransformation
  readonly 'AWS::WAFv2::WebACL.TextTransformation': WAFv2WebACL_TextTransformation
  readonly 'AWS::WAFv2::WebACL.GeoMatchStatement': WAFv2WebACL_GeoMatchStatement
  readonly 'AWS::WAFv2::WebACL.IPSetReferenceStatement': WAFv2WebACL_IPSetReferenceStatement
  readonly 'AWS::WAFv2::WebACL.IPSetForwardedIPConfiguration': WAFv2WebACL_IPSetForwardedIPConfiguration
  readonly 'AWS::WAFv2::WebACL.LabelMatchStatement': WAFv2WebACL_LabelMatchStatement
  readonly 'AWS::WAFv2::WebACL.ManagedRuleGroupStatement': WAFv2WebACL_ManagedRuleGroupStatement
  readonly 'AWS::WAFv2::WebACL.ExcludedRule': WAFv2WebACL_ExcludedRule
  readonly 'AWS::WAFv2::WebACL.ManagedRuleGroupConfig': WAFv2WebACL_ManagedRuleGroupConfig
  readonly 'AWS::WAFv2::WebACL.AWSManagedRulesACFPRuleSet': WAFv2WebACL_AWSManagedRulesACFPRuleSet
  readonly 'AWS::WAFv2::WebACL.RequestInspectionACFP': WAFv2WebACL_RequestInspectionACFP
  readonly 'AWS::WAFv2::WebACL.FieldIdentifier': WAFv2WebACL_FieldIdentifier
  readonly 'AWS::WAFv2::WebACL.ResponseInspection': WAFv2WebACL_ResponseInspection
  readonly 'AWS::WAFv2::WebACL.ResponseInspectionBodyContains': WAFv2WebACL_ResponseInspectionBodyContains
  readonly 'AWS::WAFv2::WebACL.ResponseInspectionHeader': WAFv2WebACL_ResponseInspectionHeader
  readonly 'AWS::WAFv2::WebACL.ResponseInspectionJson': WAFv2WebACL_ResponseInspectionJson
  readonly 'AWS::WAFv2::WebACL.ResponseInspectionStatusCode': WAFv2WebACL_ResponseInspectionStatusCode
  readonly 'AWS::WAFv2::WebACL.AWSManagedRulesATPRuleSet': WAFv2WebACL_AWSManagedRulesATPRuleSet
  readonly 'AWS::WAFv2::WebACL.RequestInspection': WAFv2WebACL_RequestInspection
  readonly 'AWS::WAFv2::WebACL.AWSManagedRulesAntiDDoSRuleSet': WAFv2WebACL_AWSManagedRulesAntiDDoSRuleSet
  readonly 'AWS::WAFv2::WebACL.ClientSideActionConfig': WAFv2WebACL_ClientSideActionConfig
  readonly 'AWS::WAFv2::WebACL.ClientSideAction': WAFv2WebACL_ClientSideAction
  readonly 'AWS::WAFv2::WebACL.Regex': WAFv2WebACL_Regex
  readonly 'AWS::WAFv2::WebACL.AWSManagedRulesBotControlRuleSet': WAFv2WebACL_AWSManagedRulesBotControlRuleSet
  readonly 'AWS::WAFv2::WebACL.RuleActionOverride': WAFv2WebACL_RuleActionOverride
  readonly 'AWS::WAFv2::WebACL.NotStatement': WAFv2WebACL_NotStatement
  readonly 'AWS::WAFv2::WebACL.OrStatement': WAFv2WebACL_OrStatement
  readonly 'AWS::WAFv2::WebACL.RateBasedStatement': WAFv2WebACL_RateBasedStatement
  readonly 'AWS::WAFv2::WebACL.RateBasedStatementCustomKey': WAFv2WebACL_RateBasedStatementCustomKey
  readonly 'AWS::WAFv2::WebACL.RateLimitCookie': WAFv2WebACL_RateLimitCookie
  readonly 'AWS::WAFv2::WebACL.RateLimitHeader': WAFv2WebACL_RateLimitHeader
  readonly 'AWS::WAFv2::WebACL.RateLimitJA3Fingerprint': WAFv2WebACL_RateLimitJA3Fingerprint
  readonly 'AWS::WAFv2::WebACL.RateLimitJA4Fingerprint': WAFv2WebACL_RateLimitJA4Fingerprint
  readonly 'AWS::WAFv2::WebACL.RateLimitLabelNamespace': WAFv2WebACL_RateLimitLabelNamespace
  readonly 'AWS::WAFv2::WebACL.RateLimitQueryArgument': WAFv2WebACL_RateLimitQueryArgument
  readonly 'AWS::WAFv2::WebACL.RateLimitQueryString': WAFv2WebACL_RateLimitQueryString
  readonly 'AWS::WAFv2::WebACL.RateLimitUriPath': WAFv2WebACL_RateLimitUriPath
  readonly 'AWS::WAFv2::WebACL.RegexMatchStatement': WAFv2WebACL_RegexMatchStatement
  readonly 'AWS::WAFv2::WebACL.RegexPatternSetReferenceStatement': WAFv2WebACL_RegexPatternSetReferenceStatement
  readonly 'AWS::WAFv2::WebACL.RuleGroupReferenceStatement': WAFv2WebACL_RuleGroupReferenceStatement
  readonly 'AWS::WAFv2::WebACL.SizeConstraintStatement': WAFv2WebACL_SizeConstraintStatement
  readonly 'AWS::WAFv2::WebACL.SqliMatchStatement': WAFv2WebACL_SqliMatchStatement
  readonly 'AWS::WAFv2::WebACL.XssMatchStatement': WAFv2WebACL_XssMatchStatement
  readonly 'AWS::WAFv2::WebACL.VisibilityConfig': WAFv2WebACL_VisibilityConfig
  readonly 'AWS::WAFv2::WebACLAssociation': WAFv2WebACLAssociation
}

/** What `Fn::GetAtt` can ask of a resource. */
export interface ResourceAttributes {
  readonly 'AWS::ApiGateway::ApiKey': 'APIKeyId'
  readonly 'AWS::ApiGateway::Deployment': 'DeploymentId'
  readonly 'AWS::ApiGateway::RestApi': 'RestApiId' | 'RootResourceId'
  readonly 'AWS::ApiGateway::Stage': never
  readonly 'AWS::ApiGateway::UsagePlan': 'Id'
  readonly 'AWS::ApiGateway::UsagePlanKey': 'Id'
  readonly 'AWS::ApiGatewayV2::Api': 'ApiEndpoint' | 'ApiId' | 'ExecuteApiArn'
  readonly 'AWS::ApiGatewayV2::ApiMapping': 'ApiMappingId'
  readonly 'AWS::ApiGatewayV2::Authorizer': 'AuthorizerId'
  readonly 'AWS::ApiGatewayV2::DomainName': 'DomainNameArn' | 'RegionalDomainName' | 'RegionalHostedZoneId'
  readonly 'AWS::ApiGatewayV2::Integration': 'IntegrationId'
  readonly 'AWS::ApiGatewayV2::Route': 'RouteId'
  readonly 'AWS::ApiGatewayV2::Stage': never
  readonly 'AWS::ApiGatewayV2::VpcLink': 'VpcLinkId'
  readonly 'AWS::AppSync::ApiKey': 'ApiKey' | 'ApiKeyId' | 'Arn'
  readonly 'AWS::AppSync::DataSource': 'DataSourceArn' | 'Name'
  readonly 'AWS::AppSync::GraphQLApi':
    | 'ApiId'
    | 'Arn'
    | 'GraphQLDns'
    | 'GraphQLEndpointArn'
    | 'GraphQLUrl'
    | 'RealtimeDns'
    | 'RealtimeUrl'
  readonly 'AWS::AppSync::GraphQLSchema': 'Id'
  readonly 'AWS::AppSync::Resolver': 'FieldName' | 'ResolverArn' | 'TypeName'
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget': 'Id'
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy': 'Arn'
  readonly 'AWS::AutoScaling::AutoScalingGroup': 'AutoScalingGroupARN'
  readonly 'AWS::AutoScaling::ScalingPolicy': 'Arn' | 'PolicyName'
  readonly 'AWS::AutoScaling::ScheduledAction': 'ScheduledActionName'
  readonly 'AWS::AutoScaling::WarmPool': never
  readonly 'AWS::Batch::ComputeEnvironment': 'ComputeEnvironmentArn' | 'EksConfiguration.AccessEntry.Status'
  readonly 'AWS::Batch::JobDefinition': 'JobDefinitionArn'
  readonly 'AWS::Batch::JobQueue': 'JobQueueArn'
  readonly 'AWS::CloudFront::Distribution': 'DomainName' | 'Id'
  readonly 'AWS::CloudFront::OriginAccessControl': 'Id'
  readonly 'AWS::CloudWatch::Alarm': 'Arn'
  readonly 'AWS::EC2::EIP': 'AllocationId' | 'PublicIp'
  readonly 'AWS::EC2::FlowLog': 'Id'
  readonly 'AWS::EC2::InternetGateway': 'InternetGatewayId'
  readonly 'AWS::EC2::LaunchTemplate': 'DefaultVersionNumber' | 'LatestVersionNumber' | 'LaunchTemplateId'
  readonly 'AWS::EC2::NatGateway':
    | 'AutoProvisionZones'
    | 'AutoScalingIps'
    | 'EniId'
    | 'NatGatewayId'
    | 'RouteTableId'
  readonly 'AWS::EC2::Route': 'CidrBlock'
  readonly 'AWS::EC2::RouteTable': 'RouteTableId'
  readonly 'AWS::EC2::SecurityGroup': 'GroupId' | 'Id' | 'VpcId'
  readonly 'AWS::EC2::SecurityGroupIngress': 'Id'
  readonly 'AWS::EC2::Subnet':
    | 'AvailabilityZone'
    | 'AvailabilityZoneId'
    | 'BlockPublicAccessStates'
    | 'CidrBlock'
    | 'Ipv6CidrBlocks'
    | 'NetworkAclAssociationId'
    | 'OutpostArn'
    | 'SubnetId'
    | 'VpcId'
  readonly 'AWS::EC2::SubnetRouteTableAssociation': 'Id'
  readonly 'AWS::EC2::VPC':
    | 'CidrBlock'
    | 'CidrBlockAssociations'
    | 'DefaultNetworkAcl'
    | 'DefaultSecurityGroup'
    | 'Ipv6CidrBlocks'
    | 'VpcEncryptionControl.ResourceExclusions'
    | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway'
    | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State'
    | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage'
    | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem'
    | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State'
    | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage'
    | 'VpcEncryptionControl.ResourceExclusions.InternetGateway'
    | 'VpcEncryptionControl.ResourceExclusions.InternetGateway.State'
    | 'VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage'
    | 'VpcEncryptionControl.ResourceExclusions.Lambda'
    | 'VpcEncryptionControl.ResourceExclusions.Lambda.State'
    | 'VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage'
    | 'VpcEncryptionControl.ResourceExclusions.NatGateway'
    | 'VpcEncryptionControl.ResourceExclusions.NatGateway.State'
    | 'VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage'
    | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway'
    | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State'
    | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage'
    | 'VpcEncryptionControl.ResourceExclusions.VpcLattice'
    | 'VpcEncryptionControl.ResourceExclusions.VpcLattice.State'
    | 'VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage'
    | 'VpcEncryptionControl.ResourceExclusions.VpcPeering'
    | 'VpcEncryptionControl.ResourceExclusions.VpcPeering.State'
    | 'VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage'
    | 'VpcEncryptionControl.State'
    | 'VpcEncryptionControl.StateMessage'
    | 'VpcEncryptionControl.VpcEncryptionControlId'
    | 'VpcEncryptionControl.VpcId'
    | 'VpcId'
  readonly 'AWS::EC2::VPCEndpoint': 'CreationTimestamp' | 'DnsEntries' | 'Id' | 'NetworkInterfaceIds'
  readonly 'AWS::EC2::VPCGatewayAttachment': 'AttachmentType'
  readonly 'AWS::ECR::Repository': 'Arn' | 'RepositoryUri'
  readonly 'AWS::ECS::CapacityProvider': never
  readonly 'AWS::ECS::Cluster': 'Arn'
  readonly 'AWS::ECS::ClusterCapacityProviderAssociations': never
  readonly 'AWS::ECS::Service': 'Name' | 'ServiceArn'
  readonly 'AWS::ECS::TaskDefinition': 'TaskDefinitionArn'
  readonly 'AWS::EKS::AccessEntry': 'AccessEntryArn'
  readonly 'AWS::EKS::Addon': 'Arn'
  readonly 'AWS::EKS::Cluster':
    | 'Arn'
    | 'CertificateAuthority.Active.ActivatedBy'
    | 'CertificateAuthority.Active.Id'
    | 'CertificateAuthority.Data'
    | 'CertificateAuthorityData'
    | 'ClusterSecurityGroupId'
    | 'EncryptionConfigKeyArn'
    | 'Endpoint'
    | 'Id'
    | 'KubernetesNetworkConfig.ServiceIpv6Cidr'
    | 'OpenIdConnectIssuerUrl'
  readonly 'AWS::EKS::Nodegroup': 'Arn' | 'ClusterName' | 'Id' | 'NodegroupName'
  readonly 'AWS::ElasticLoadBalancingV2::Listener': 'ListenerArn'
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule': 'IsDefault' | 'RuleArn'
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer':
    | 'CanonicalHostedZoneID'
    | 'DNSName'
    | 'LoadBalancerArn'
    | 'LoadBalancerFullName'
    | 'LoadBalancerName'
    | 'SecurityGroups'
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup':
    | 'LoadBalancerArns'
    | 'TargetGroupArn'
    | 'TargetGroupFullName'
    | 'TargetGroupName'
  readonly 'AWS::GlobalAccelerator::Accelerator':
    | 'AcceleratorArn'
    | 'DnsName'
    | 'DualStackDnsName'
    | 'Ipv4Addresses'
    | 'Ipv6Addresses'
  readonly 'AWS::GlobalAccelerator::EndpointGroup': 'EndpointGroupArn'
  readonly 'AWS::GlobalAccelerator::Listener': 'ListenerArn'
  readonly 'AWS::IAM::InstanceProfile': 'Arn'
  readonly 'AWS::IAM::Policy': 'Id'
  readonly 'AWS::IAM::Role': 'Arn' | 'RoleId'
  readonly 'AWS::KMS::Key': 'Arn' | 'KeyId'
  readonly 'AWS::Lambda::Permission': 'Id'
  readonly 'AWS::Logs::LogGroup': 'Arn'
  readonly 'AWS::Route53::HealthCheck': 'HealthCheckId'
  readonly 'AWS::Route53::HostedZone': 'Id' | 'NameServers'
  readonly 'AWS::Route53::RecordSet': never
  readonly 'AWS::S3::Bucket':
    | 'Arn'
    | 'DomainName'
    | 'DualStackDomainName'
    | 'MetadataConfiguration.AnnotationTableConfiguration.TableArn'
    | 'MetadataConfiguration.AnnotationTableConfiguration.TableName'
    | 'MetadataConfiguration.Destination'
    | 'MetadataConfiguration.InventoryTableConfiguration.TableArn'
    | 'MetadataConfiguration.InventoryTableConfiguration.TableName'
    | 'MetadataConfiguration.JournalTableConfiguration.TableArn'
    | 'MetadataConfiguration.JournalTableConfiguration.TableName'
    | 'MetadataTableConfiguration.S3TablesDestination.TableArn'
    | 'MetadataTableConfiguration.S3TablesDestination.TableNamespace'
    | 'RegionalDomainName'
    | 'WebsiteURL'
  readonly 'AWS::S3::BucketPolicy': never
  readonly 'AWS::SQS::Queue': 'Arn' | 'QueueName' | 'QueueUrl'
  readonly 'AWS::Shield::Protection': 'ProtectionArn' | 'ProtectionId'
  readonly 'AWS::WAFv2::IPSet': 'Arn' | 'Id'
  readonly 'AWS::WAFv2::LoggingConfiguration': 'ManagedByFirewallManager'
  readonly 'AWS::WAFv2::WebACL': 'Arn' | 'Capacity' | 'Id' | 'LabelNamespace'
  readonly 'AWS::WAFv2::WebACLAssociation': never
}

type ApiGatewayApiKey = {
  readonly CustomerId?: Text
  readonly Description?: Text
  readonly Enabled?: Bool
  readonly GenerateDistinctId?: Bool
  readonly Name?: Text
  readonly StageKeys?: List<Value<ApiGatewayApiKey_StageKey>>
  readonly Tags?: List<Value<Tag>>
  readonly Value?: Text
}

type ApiGatewayApiKey_StageKey = {
  readonly RestApiId?: Text
  readonly StageName?: Text
}

type ApiGatewayDeployment = {
  readonly DeploymentCanarySettings?: Value<ApiGatewayDeployment_DeploymentCanarySettings>
  readonly Description?: Text
  readonly RestApiId: Text
  readonly StageDescription?: Value<ApiGatewayDeployment_StageDescription>
  readonly StageName?: Text
}

type ApiGatewayDeployment_DeploymentCanarySettings = {
  readonly PercentTraffic?: Num
  readonly StageVariableOverrides?: Dict<Text>
  readonly UseStageCache?: Bool
}

type ApiGatewayDeployment_StageDescription = {
  readonly AccessLogSetting?: Value<ApiGatewayDeployment_AccessLogSetting>
  readonly CacheClusterEnabled?: Bool
  readonly CacheClusterSize?: Text
  readonly CacheDataEncrypted?: Bool
  readonly CacheTtlInSeconds?: Num
  readonly CachingEnabled?: Bool
  readonly CanarySetting?: Value<ApiGatewayDeployment_CanarySetting>
  readonly ClientCertificateId?: Text
  readonly DataTraceEnabled?: Bool
  readonly Description?: Text
  readonly DocumentationVersion?: Text
  readonly LoggingLevel?: Text
  readonly MethodSettings?: List<Value<ApiGatewayDeployment_MethodSetting>>
  readonly MetricsEnabled?: Bool
  readonly Tags?: List<Value<Tag>>
  readonly ThrottlingBurstLimit?: Num
  readonly ThrottlingRateLimit?: Num
  readonly TracingEnabled?: Bool
  readonly Variables?: Dict<Text>
}

type ApiGatewayDeployment_AccessLogSetting = {
  readonly DestinationArn?: Text
  readonly Format?: Text
}

type ApiGatewayDeployment_CanarySetting = {
  readonly PercentTraffic?: Num
  readonly StageVariableOverrides?: Dict<Text>
  readonly UseStageCache?: Bool
}

type ApiGatewayDeployment_MethodSetting = {
  readonly CacheDataEncrypted?: Bool
  readonly CacheTtlInSeconds?: Num
  readonly CachingEnabled?: Bool
  readonly DataTraceEnabled?: Bool
  readonly HttpMethod?: Text
  readonly LoggingLevel?: Text
  readonly MetricsEnabled?: Bool
  readonly ResourcePath?: Text
  readonly ThrottlingBurstLimit?: Num
  readonly ThrottlingRateLimit?: Num
}

type ApiGatewayRestApi = {
  readonly ApiKeySourceType?: Text
  readonly BinaryMediaTypes?: List<Text>
  readonly Body?: Json | Text
  readonly BodyS3Location?: Value<ApiGatewayRestApi_S3Location>
  readonly CloneFrom?: Text
  readonly Description?: Text
  readonly DisableExecuteApiEndpoint?: Bool
  readonly EndpointAccessMode?: Text
  readonly EndpointConfiguration?: Value<ApiGatewayRestApi_EndpointConfiguration>
  readonly FailOnWarnings?: Bool
  readonly MinimumCompressionSize?: Num
  readonly Mode?: Text
  readonly Name?: Text
  readonly Parameters?: Dict<Text>
  readonly Policy?: Json | Text
  readonly SecurityPolicy?: Text
  readonly Tags?: List<Value<Tag>>
  readonly Version?: Text
}

type ApiGatewayRestApi_S3Location = {
  readonly Bucket?: Text
  readonly ETag?: Text
  readonly Key?: Text
  readonly Version?: Text
}

type ApiGatewayRestApi_EndpointConfiguration = {
  readonly IpAddressType?: Text
  readonly Types?: List<Text>
  readonly VpcEndpointIds?: List<Text>
}

type ApiGatewayStage = {
  readonly AccessLogSetting?: Value<ApiGatewayStage_AccessLogSetting>
  readonly CacheClusterEnabled?: Bool
  readonly CacheClusterSize?: Text
  readonly CanarySetting?: Value<ApiGatewayStage_CanarySetting>
  readonly ClientCertificateId?: Text
  readonly DeploymentId?: Text
  readonly Description?: Text
  readonly DocumentationVersion?: Text
  readonly MethodSettings?: List<Value<ApiGatewayStage_MethodSetting>>
  readonly RestApiId: Text
  readonly StageName?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TracingEnabled?: Bool
  readonly Variables?: Dict<Text>
}

type ApiGatewayStage_AccessLogSetting = {
  readonly DestinationArn?: Text
  readonly Format?: Text
}

type ApiGatewayStage_CanarySetting = {
  readonly DeploymentId?: Text
  readonly PercentTraffic?: Num
  readonly StageVariableOverrides?: Dict<Text>
  readonly UseStageCache?: Bool
}

type ApiGatewayStage_MethodSetting = {
  readonly CacheDataEncrypted?: Bool
  readonly CacheTtlInSeconds?: Num
  readonly CachingEnabled?: Bool
  readonly DataTraceEnabled?: Bool
  readonly HttpMethod?: Text
  readonly LoggingLevel?: Text
  readonly MetricsEnabled?: Bool
  readonly ResourcePath?: Text
  readonly ThrottlingBurstLimit?: Num
  readonly ThrottlingRateLimit?: Num
}

type ApiGatewayUsagePlan = {
  readonly ApiStages?: List<Value<ApiGatewayUsagePlan_ApiStage>>
  readonly Description?: Text
  readonly Quota?: Value<ApiGatewayUsagePlan_QuotaSettings>
  readonly Tags?: List<Value<Tag>>
  readonly Throttle?: Value<ApiGatewayUsagePlan_ThrottleSettings>
  readonly UsagePlanName?: Text
}

type ApiGatewayUsagePlan_ApiStage = {
  readonly ApiId?: Text
  readonly Stage?: Text
  readonly Throttle?: Dict<Value<ApiGatewayUsagePlan_ThrottleSettings>>
}

type ApiGatewayUsagePlan_ThrottleSettings = {
  readonly BurstLimit?: Num
  readonly RateLimit?: Num
}

type ApiGatewayUsagePlan_QuotaSettings = {
  readonly Limit?: Num
  readonly Offset?: Num
  readonly Period?: Text
}

type ApiGatewayUsagePlanKey = {
  readonly KeyId: Text
  readonly KeyType: Value<'API_KEY'>
  readonly UsagePlanId: Text
}

type ApiGatewayV2Api = {
  readonly ApiKeySelectionExpression?: Text
  readonly BasePath?: Text
  readonly Body?: Json
  readonly BodyS3Location?: Value<ApiGatewayV2Api_BodyS3Location>
  readonly CorsConfiguration?: Value<ApiGatewayV2Api_Cors>
  readonly CredentialsArn?: Text
  readonly Description?: Text
  readonly DisableExecuteApiEndpoint?: Bool
  readonly DisableSchemaValidation?: Bool
  readonly FailOnWarnings?: Bool
  readonly IpAddressType?: Text
  readonly Name?: Text
  readonly ProtocolType?: Text
  readonly RouteKey?: Text
  readonly RouteSelectionExpression?: Text
  readonly Tags?: Dict<Text>
  readonly Target?: Text
  readonly Version?: Text
}

type ApiGatewayV2Api_BodyS3Location = {
  readonly Bucket?: Text
  readonly Etag?: Text
  readonly Key?: Text
  readonly Version?: Text
}

type ApiGatewayV2Api_Cors = {
  readonly AllowCredentials?: Bool
  readonly AllowHeaders?: List<Text>
  readonly AllowMethods?: List<Text>
  readonly AllowOrigins?: List<Text>
  readonly ExposeHeaders?: List<Text>
  readonly MaxAge?: Num
}

type ApiGatewayV2ApiMapping = {
  readonly ApiId: Text
  readonly ApiMappingKey?: Text
  readonly DomainName: Text
  readonly Stage: Text
}

type ApiGatewayV2Authorizer = {
  readonly ApiId: Text
  readonly AuthorizerCredentialsArn?: Text
  readonly AuthorizerPayloadFormatVersion?: Text
  readonly AuthorizerResultTtlInSeconds?: Num
  readonly AuthorizerType: Text
  readonly AuthorizerUri?: Text
  readonly EnableSimpleResponses?: Bool
  readonly IdentitySource?: List<Text>
  readonly IdentityValidationExpression?: Text
  readonly JwtConfiguration?: Value<ApiGatewayV2Authorizer_JWTConfiguration>
  readonly Name: Text
}

type ApiGatewayV2Authorizer_JWTConfiguration = {
  readonly Audience?: List<Text>
  readonly Issuer?: Text
}

type ApiGatewayV2DomainName = {
  readonly DomainName: Text
  readonly DomainNameConfigurations?: List<Value<ApiGatewayV2DomainName_DomainNameConfiguration>>
  readonly MutualTlsAuthentication?: Value<ApiGatewayV2DomainName_MutualTlsAuthentication>
  readonly RoutingMode?: Value<'API_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_API_MAPPING'>
  readonly Tags?: Dict<Text>
}

type ApiGatewayV2DomainName_DomainNameConfiguration = {
  readonly CertificateArn?: Text
  readonly CertificateName?: Text
  readonly EndpointType?: Text
  readonly IpAddressType?: Text
  readonly OwnershipVerificationCertificateArn?: Text
  readonly SecurityPolicy?: Text
}

type ApiGatewayV2DomainName_MutualTlsAuthentication = {
  readonly TruststoreUri?: Text
  readonly TruststoreVersion?: Text
}

type ApiGatewayV2Integration = {
  readonly ApiId: Text
  readonly ConnectionId?: Text
  readonly ConnectionType?: Text
  readonly ContentHandlingStrategy?: Text
  readonly CredentialsArn?: Text
  readonly Description?: Text
  readonly IntegrationMethod?: Text
  readonly IntegrationSubtype?: Text
  readonly IntegrationType: Text
  readonly IntegrationUri?: Text
  readonly PassthroughBehavior?: Text
  readonly PayloadFormatVersion?: Text
  readonly RequestParameters?: Dict<Text>
  readonly RequestTemplates?: Dict<Text>
  readonly ResponseParameters?: Dict<Value<ApiGatewayV2Integration_ResponseParameterMap>>
  readonly TemplateSelectionExpression?: Text
  readonly TimeoutInMillis?: Num
  readonly TlsConfig?: Value<ApiGatewayV2Integration_TlsConfig>
}

type ApiGatewayV2Integration_ResponseParameterMap = {
  readonly ResponseParameters?: List<Value<ApiGatewayV2Integration_ResponseParameter>>
}

type ApiGatewayV2Integration_ResponseParameter = {
  readonly Destination?: Text
  readonly Source?: Text
}

type ApiGatewayV2Integration_TlsConfig = {
  readonly ServerNameToVerify?: Text
}

type ApiGatewayV2Route = {
  readonly ApiId: Text
  readonly ApiKeyRequired?: Bool
  readonly AuthorizationScopes?: List<Text>
  readonly AuthorizationType?: Text
  readonly AuthorizerId?: Text
  readonly ModelSelectionExpression?: Text
  readonly OperationName?: Text
  readonly RequestModels?: Json
  readonly RequestParameters?: Json
  readonly RouteKey: Text
  readonly RouteResponseSelectionExpression?: Text
  readonly Target?: Text
}

type ApiGatewayV2Stage = {
  readonly AccessLogSettings?: Value<ApiGatewayV2Stage_AccessLogSettings>
  readonly AccessPolicyId?: Text
  readonly ApiId: Text
  readonly AutoDeploy?: Bool
  readonly ClientCertificateId?: Text
  readonly DefaultRouteSettings?: Value<ApiGatewayV2Stage_RouteSettings>
  readonly DeploymentId?: Text
  readonly Description?: Text
  readonly RouteSettings?: Json
  readonly StageName: Text
  readonly StageVariables?: Json
  readonly Tags?: Json
}

type ApiGatewayV2Stage_AccessLogSettings = {
  readonly DestinationArn?: Text
  readonly Format?: Text
}

type ApiGatewayV2Stage_RouteSettings = {
  readonly DataTraceEnabled?: Bool
  readonly DetailedMetricsEnabled?: Bool
  readonly LoggingLevel?: Text
  readonly ThrottlingBurstLimit?: Num
  readonly ThrottlingRateLimit?: Num
}

type ApiGatewayV2VpcLink = {
  readonly Name: Text
  readonly SecurityGroupIds?: List<Text>
  readonly SubnetIds: List<Text>
  readonly Tags?: Dict<Text>
}

type AppSyncApiKey = {
  readonly ApiId: Text
  readonly Description?: Text
  readonly Expires?: Num
}

type AppSyncDataSource = {
  readonly ApiId: Text
  readonly Description?: Text
  readonly DynamoDBConfig?: Value<AppSyncDataSource_DynamoDBConfig>
  readonly ElasticsearchConfig?: Value<AppSyncDataSource_ElasticsearchConfig>
  readonly EventBridgeConfig?: Value<AppSyncDataSource_EventBridgeConfig>
  readonly HttpConfig?: Value<AppSyncDataSource_HttpConfig>
  readonly LambdaConfig?: Value<AppSyncDataSource_LambdaConfig>
  readonly MetricsConfig?: Value<'DISABLED' | 'ENABLED'>
  readonly Name: Text
  readonly OpenSearchServiceConfig?: Value<AppSyncDataSource_OpenSearchServiceConfig>
  readonly RelationalDatabaseConfig?: Value<AppSyncDataSource_RelationalDatabaseConfig>
  readonly ServiceRoleArn?: Text
  readonly Type: Value<
    | 'AMAZON_BEDROCK_RUNTIME'
    | 'AMAZON_DYNAMODB'
    | 'AMAZON_ELASTICSEARCH'
    | 'AMAZON_EVENTBRIDGE'
    | 'AMAZON_OPENSEARCH_SERVICE'
    | 'AWS_LAMBDA'
    | 'HTTP'
    | 'NONE'
    | 'RELATIONAL_DATABASE'
  >
}

type AppSyncDataSource_DynamoDBConfig = {
  readonly AwsRegion: Text
  readonly DeltaSyncConfig?: Value<AppSyncDataSource_DeltaSyncConfig>
  readonly TableName: Text
  readonly UseCallerCredentials?: Bool
  readonly Versioned?: Bool
}

type AppSyncDataSource_DeltaSyncConfig = {
  readonly BaseTableTTL: Text
  readonly DeltaSyncTableName: Text
  readonly DeltaSyncTableTTL: Text
}

type AppSyncDataSource_ElasticsearchConfig = {
  readonly AwsRegion: Text
  readonly Endpoint: Text
}

type AppSyncDataSource_EventBridgeConfig = {
  readonly EventBusArn: Text
}

type AppSyncDataSource_HttpConfig = {
  readonly AuthorizationConfig?: Value<AppSyncDataSource_AuthorizationConfig>
  readonly Endpoint: Text
}

type AppSyncDataSource_AuthorizationConfig = {
  readonly AuthorizationType: Value<'AWS_IAM'>
  readonly AwsIamConfig?: Value<AppSyncDataSource_AwsIamConfig>
}

type AppSyncDataSource_AwsIamConfig = {
  readonly SigningRegion?: Text
  readonly SigningServiceName?: Text
}

type AppSyncDataSource_LambdaConfig = {
  readonly LambdaFunctionArn: Text
}

type AppSyncDataSource_OpenSearchServiceConfig = {
  readonly AwsRegion: Text
  readonly Endpoint: Text
}

type AppSyncDataSource_RelationalDatabaseConfig = {
  readonly RdsHttpEndpointConfig?: Value<AppSyncDataSource_RdsHttpEndpointConfig>
  readonly RelationalDatabaseSourceType: Value<'RDS_HTTP_ENDPOINT'>
}

type AppSyncDataSource_RdsHttpEndpointConfig = {
  readonly AwsRegion: Text
  readonly AwsSecretStoreArn: Text
  readonly DatabaseName?: Text
  readonly DbClusterIdentifier: Text
  readonly Schema?: Text
}

type AppSyncGraphQLApi = {
  readonly AdditionalAuthenticationProviders?: List<Value<AppSyncGraphQLApi_AdditionalAuthenticationProvider>>
  readonly ApiType?: Value<'GRAPHQL' | 'MERGED'>
  readonly AuthenticationType: Value<
    'AMAZON_COGNITO_USER_POOLS' | 'API_KEY' | 'AWS_IAM' | 'AWS_LAMBDA' | 'OPENID_CONNECT'
  >
  readonly EnhancedMetricsConfig?: Value<AppSyncGraphQLApi_EnhancedMetricsConfig>
  readonly EnvironmentVariables?: Dict<Text>
  readonly IntrospectionConfig?: Value<'DISABLED' | 'ENABLED'>
  readonly LambdaAuthorizerConfig?: Value<AppSyncGraphQLApi_LambdaAuthorizerConfig>
  readonly LogConfig?: Value<AppSyncGraphQLApi_LogConfig>
  readonly MergedApiExecutionRoleArn?: Text
  readonly Name: Text
  readonly OpenIDConnectConfig?: Value<AppSyncGraphQLApi_OpenIDConnectConfig>
  readonly OwnerContact?: Text
  readonly QueryDepthLimit?: Num
  readonly ResolverCountLimit?: Num
  readonly Tags?: List<Value<Tag>>
  readonly UserPoolConfig?: Value<AppSyncGraphQLApi_UserPoolConfig>
  readonly Visibility?: Value<'GLOBAL' | 'PRIVATE'>
  readonly XrayEnabled?: Bool
}

type AppSyncGraphQLApi_AdditionalAuthenticationProvider = {
  readonly AuthenticationType: Value<
    'AMAZON_COGNITO_USER_POOLS' | 'API_KEY' | 'AWS_IAM' | 'AWS_LAMBDA' | 'OPENID_CONNECT'
  >
  readonly LambdaAuthorizerConfig?: Value<AppSyncGraphQLApi_LambdaAuthorizerConfig>
  readonly OpenIDConnectConfig?: Value<AppSyncGraphQLApi_OpenIDConnectConfig>
  readonly UserPoolConfig?: Value<AppSyncGraphQLApi_CognitoUserPoolConfig>
}

type AppSyncGraphQLApi_LambdaAuthorizerConfig = {
  readonly AuthorizerResultTtlInSeconds?: Num
  readonly AuthorizerUri?: Text
  readonly IdentityValidationExpression?: Text
}

type AppSyncGraphQLApi_OpenIDConnectConfig = {
  readonly AuthTTL?: Num
  readonly ClientId?: Text
  readonly IatTTL?: Num
  readonly Issuer?: Text
}

type AppSyncGraphQLApi_CognitoUserPoolConfig = {
  readonly AppIdClientRegex?: Text
  readonly AwsRegion?: Text
  readonly UserPoolId?: Text
}

type AppSyncGraphQLApi_EnhancedMetricsConfig = {
  readonly DataSourceLevelMetricsBehavior: Value<
    'FULL_REQUEST_DATA_SOURCE_METRICS' | 'PER_DATA_SOURCE_METRICS'
  >
  readonly OperationLevelMetricsConfig: Value<'DISABLED' | 'ENABLED'>
  readonly ResolverLevelMetricsBehavior: Value<'FULL_REQUEST_RESOLVER_METRICS' | 'PER_RESOLVER_METRICS'>
}

type AppSyncGraphQLApi_LogConfig = {
  readonly CloudWatchLogsRoleArn: Text
  readonly ExcludeVerboseContent?: Bool
  readonly FieldLogLevel: Value<'ALL' | 'DEBUG' | 'ERROR' | 'INFO' | 'NONE'>
}

type AppSyncGraphQLApi_UserPoolConfig = {
  readonly AppIdClientRegex?: Text
  readonly AwsRegion?: Text
  readonly DefaultAction?: Value<'ALLOW' | 'DENY'>
  readonly UserPoolId?: Text
}

type AppSyncGraphQLSchema = {
  readonly ApiId: Text
  readonly Definition?: Text
  readonly DefinitionS3Location?: Text
}

type AppSyncResolver = {
  readonly ApiId: Text
  readonly CachingConfig?: Value<AppSyncResolver_CachingConfig>
  readonly Code?: Text
  readonly CodeS3Location?: Text
  readonly DataSourceName?: Text
  readonly FieldName: Text
  readonly Kind?: Value<'PIPELINE' | 'UNIT'>
  readonly MaxBatchSize?: Num
  readonly MetricsConfig?: Value<'DISABLED' | 'ENABLED'>
  readonly PipelineConfig?: Value<AppSyncResolver_PipelineConfig>
  readonly RequestMappingTemplate?: Text
  readonly RequestMappingTemplateS3Location?: Text
  readonly ResponseMappingTemplate?: Text
  readonly ResponseMappingTemplateS3Location?: Text
  readonly Runtime?: Value<AppSyncResolver_AppSyncRuntime>
  readonly SyncConfig?: Value<AppSyncResolver_SyncConfig>
  readonly TypeName: Text
}

type AppSyncResolver_CachingConfig = {
  readonly CachingKeys?: List<Text>
  readonly Ttl: Num
}

type AppSyncResolver_PipelineConfig = {
  readonly Functions?: List<Text>
}

type AppSyncResolver_AppSyncRuntime = {
  readonly Name: Value<'APPSYNC_JS'>
  readonly RuntimeVersion: Text
}

type AppSyncResolver_SyncConfig = {
  readonly ConflictDetection: Value<'NONE' | 'VERSION'>
  readonly ConflictHandler?: Value<'AUTOMERGE' | 'LAMBDA' | 'NONE' | 'OPTIMISTIC_CONCURRENCY'>
  readonly LambdaConflictHandlerConfig?: Value<AppSyncResolver_LambdaConflictHandlerConfig>
}

type AppSyncResolver_LambdaConflictHandlerConfig = {
  readonly LambdaConflictHandlerArn?: Text
}

type ApplicationAutoScalingScalableTarget = {
  readonly MaxCapacity: Num
  readonly MinCapacity: Num
  readonly ResourceId: Text
  readonly RoleARN?: Text
  readonly ScalableDimension: Value<
    | 'appstream:fleet:DesiredCapacity'
    | 'cassandra:table:ReadCapacityUnits'
    | 'cassandra:table:WriteCapacityUnits'
    | 'comprehend:document-classifier-endpoint:DesiredInferenceUnits'
    | 'comprehend:entity-recognizer-endpoint:DesiredInferenceUnits'
    | 'custom-resource:ResourceType:Property'
    | 'dynamodb:index:ReadCapacityUnits'
    | 'dynamodb:index:WriteCapacityUnits'
    | 'dynamodb:table:ReadCapacityUnits'
    | 'dynamodb:table:WriteCapacityUnits'
    | 'ec2:spot-fleet-request:TargetCapacity'
    | 'ecs:service:DesiredCount'
    | 'elasticache:cache-cluster:Nodes'
    | 'elasticache:replication-group:NodeGroups'
    | 'elasticache:replication-group:Replicas'
    | 'elasticmapreduce:instancegroup:InstanceCount'
    | 'kafka:broker-storage:VolumeSize'
    | 'lambda:function:ProvisionedConcurrency'
    | 'neptune:cluster:ReadReplicaCount'
    | 'rds:cluster:ReadReplicaCount'
    | 'sagemaker:inference-component:DesiredCopyCount'
    | 'sagemaker:variant:DesiredInstanceCount'
    | 'sagemaker:variant:DesiredProvisionedConcurrency'
    | 'workspaces:workspacespool:DesiredUserSessions'
  >
  readonly ScheduledActions?: List<Value<ApplicationAutoScalingScalableTarget_ScheduledAction>>
  readonly ServiceNamespace: Value<
    | 'appstream'
    | 'cassandra'
    | 'comprehend'
    | 'custom-resource'
    | 'dynamodb'
    | 'ec2'
    | 'ecs'
    | 'elasticache'
    | 'elasticmapreduce'
    | 'kafka'
    | 'lambda'
    | 'neptune'
    | 'rds'
    | 'sagemaker'
    | 'workspaces'
  >
  readonly SuspendedState?: Value<ApplicationAutoScalingScalableTarget_SuspendedState>
  readonly Tags?: List<Value<Tag>>
}

type ApplicationAutoScalingScalableTarget_ScheduledAction = {
  readonly EndTime?: Text
  readonly ScalableTargetAction?: Value<ApplicationAutoScalingScalableTarget_ScalableTargetAction>
  readonly Schedule: Text
  readonly ScheduledActionName: Text
  readonly StartTime?: Text
  readonly Timezone?: Text
}

type ApplicationAutoScalingScalableTarget_ScalableTargetAction = {
  readonly MaxCapacity?: Num
  readonly MinCapacity?: Num
}

type ApplicationAutoScalingScalableTarget_SuspendedState = {
  readonly DynamicScalingInSuspended?: Bool
  readonly DynamicScalingOutSuspended?: Bool
  readonly ScheduledScalingSuspended?: Bool
}

type ApplicationAutoScalingScalingPolicy = {
  readonly PolicyName: Text
  readonly PolicyType: Value<'PredictiveScaling' | 'StepScaling' | 'TargetTrackingScaling'>
  readonly PredictiveScalingPolicyConfiguration?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingPolicyConfiguration>
  readonly ResourceId?: Text
  readonly ScalableDimension?: Value<
    | 'appstream:fleet:DesiredCapacity'
    | 'cassandra:table:ReadCapacityUnits'
    | 'cassandra:table:WriteCapacityUnits'
    | 'comprehend:document-classifier-endpoint:DesiredInferenceUnits'
    | 'comprehend:entity-recognizer-endpoint:DesiredInferenceUnits'
    | 'custom-resource:ResourceType:Property'
    | 'dynamodb:index:ReadCapacityUnits'
    | 'dynamodb:index:WriteCapacityUnits'
    | 'dynamodb:table:ReadCapacityUnits'
    | 'dynamodb:table:WriteCapacityUnits'
    | 'ec2:spot-fleet-request:TargetCapacity'
    | 'ecs:service:DesiredCount'
    | 'elasticache:cache-cluster:Nodes'
    | 'elasticache:replication-group:NodeGroups'
    | 'elasticache:replication-group:Replicas'
    | 'elasticmapreduce:instancegroup:InstanceCount'
    | 'kafka:broker-storage:VolumeSize'
    | 'lambda:function:ProvisionedConcurrency'
    | 'neptune:cluster:ReadReplicaCount'
    | 'rds:cluster:ReadReplicaCount'
    | 'sagemaker:inference-component:DesiredCopyCount'
    | 'sagemaker:variant:DesiredInstanceCount'
    | 'sagemaker:variant:DesiredProvisionedConcurrency'
    | 'workspaces:workspacespool:DesiredUserSessions'
  >
  readonly ScalingTargetId?: Text
  readonly ServiceNamespace?: Value<
    | 'appstream'
    | 'cassandra'
    | 'comprehend'
    | 'custom-resource'
    | 'dynamodb'
    | 'ec2'
    | 'ecs'
    | 'elasticache'
    | 'elasticmapreduce'
    | 'kafka'
    | 'lambda'
    | 'neptune'
    | 'rds'
    | 'sagemaker'
    | 'workspaces'
  >
  readonly StepScalingPolicyConfiguration?: Value<ApplicationAutoScalingScalingPolicy_StepScalingPolicyConfiguration>
  readonly TargetTrackingScalingPolicyConfiguration?: Value<ApplicationAutoScalingScalingPolicy_TargetTrackingScalingPolicyConfiguration>
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingPolicyConfiguration = {
  readonly MaxCapacityBreachBehavior?: Value<'HonorMaxCapacity' | 'IncreaseMaxCapacity'>
  readonly MaxCapacityBuffer?: Num
  readonly MetricSpecifications: List<
    Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricSpecification>
  >
  readonly Mode?: Value<'ForecastAndScale' | 'ForecastOnly'>
  readonly SchedulingBufferTime?: Num
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricSpecification = {
  readonly CustomizedCapacityMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric>
  readonly CustomizedLoadMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric>
  readonly CustomizedScalingMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric>
  readonly PredefinedLoadMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric>
  readonly PredefinedMetricPairSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair>
  readonly PredefinedScalingMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric>
  readonly TargetValue: Num
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric = {
  readonly MetricDataQueries: List<
    Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery>
  >
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery = {
  readonly Expression?: Text
  readonly Id?: Text
  readonly Label?: Text
  readonly MetricStat?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricStat>
  readonly ReturnData?: Bool
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricStat = {
  readonly Metric?: Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetric>
  readonly Stat?: Text
  readonly Unit?: Text
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingMetric = {
  readonly Dimensions?: List<Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDimension>>
  readonly MetricName?: Text
  readonly Namespace?: Text
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDimension = {
  readonly Name?: Text
  readonly Value?: Text
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric = {
  readonly MetricDataQueries: List<
    Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery>
  >
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric = {
  readonly MetricDataQueries: List<
    Value<ApplicationAutoScalingScalingPolicy_PredictiveScalingMetricDataQuery>
  >
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric = {
  readonly PredefinedMetricType: Text
  readonly ResourceLabel?: Text
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair = {
  readonly PredefinedMetricType: Text
  readonly ResourceLabel?: Text
}

type ApplicationAutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric = {
  readonly PredefinedMetricType: Text
  readonly ResourceLabel?: Text
}

type ApplicationAutoScalingScalingPolicy_StepScalingPolicyConfiguration = {
  readonly AdjustmentType?: Value<'ChangeInCapacity' | 'ExactCapacity' | 'PercentChangeInCapacity'>
  readonly Cooldown?: Num
  readonly MetricAggregationType?: Value<'Average' | 'Maximum' | 'Minimum'>
  readonly MinAdjustmentMagnitude?: Num
  readonly StepAdjustments?: List<Value<ApplicationAutoScalingScalingPolicy_StepAdjustment>>
}

type ApplicationAutoScalingScalingPolicy_StepAdjustment = {
  readonly MetricIntervalLowerBound?: Num
  readonly MetricIntervalUpperBound?: Num
  readonly ScalingAdjustment: Num
}

type ApplicationAutoScalingScalingPolicy_TargetTrackingScalingPolicyConfiguration = {
  readonly CustomizedMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_CustomizedMetricSpecification>
  readonly DisableScaleIn?: Bool
  readonly PredefinedMetricSpecification?: Value<ApplicationAutoScalingScalingPolicy_PredefinedMetricSpecification>
  readonly ScaleInCooldown?: Num
  readonly ScaleOutCooldown?: Num
  readonly TargetValue: Num
}

type ApplicationAutoScalingScalingPolicy_CustomizedMetricSpecification = {
  readonly Dimensions?: List<Value<ApplicationAutoScalingScalingPolicy_MetricDimension>>
  readonly MetricName?: Text
  readonly Metrics?: List<Value<ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDataQuery>>
  readonly Namespace?: Text
  readonly Statistic?: Value<'Average' | 'Maximum' | 'Minimum' | 'SampleCount' | 'Sum'>
  readonly Unit?: Text
}

type ApplicationAutoScalingScalingPolicy_MetricDimension = {
  readonly Name: Text
  readonly Value: Text
}

type ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDataQuery = {
  readonly Expression?: Text
  readonly Id?: Text
  readonly Label?: Text
  readonly MetricStat?: Value<ApplicationAutoScalingScalingPolicy_TargetTrackingMetricStat>
  readonly ReturnData?: Bool
}

type ApplicationAutoScalingScalingPolicy_TargetTrackingMetricStat = {
  readonly Metric?: Value<ApplicationAutoScalingScalingPolicy_TargetTrackingMetric>
  readonly Stat?: Text
  readonly Unit?: Text
}

type ApplicationAutoScalingScalingPolicy_TargetTrackingMetric = {
  readonly Dimensions?: List<Value<ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDimension>>
  readonly MetricName?: Text
  readonly Namespace?: Text
}

type ApplicationAutoScalingScalingPolicy_TargetTrackingMetricDimension = {
  readonly Name?: Text
  readonly Value?: Text
}

type ApplicationAutoScalingScalingPolicy_PredefinedMetricSpecification = {
  readonly PredefinedMetricType: Value<
    | 'ALBRequestCountPerTarget'
    | 'AppStreamAverageCapacityUtilization'
    | 'CassandraReadCapacityUtilization'
    | 'CassandraWriteCapacityUtilization'
    | 'ComprehendInferenceUtilization'
    | 'DynamoDBReadCapacityUtilization'
    | 'DynamoDBWriteCapacityUtilization'
    | 'EC2SpotFleetRequestAverageCPUUtilization'
    | 'EC2SpotFleetRequestAverageNetworkIn'
    | 'EC2SpotFleetRequestAverageNetworkOut'
    | 'ECSServiceAverageCPUUtilization'
    | 'ECSServiceAverageMemoryUtilization'
    | 'ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage'
    | 'ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage'
    | 'ElastiCacheDatabaseMemoryUsagePercentage'
    | 'ElastiCacheEngineCPUUtilization'
    | 'ElastiCachePrimaryEngineCPUUtilization'
    | 'ElastiCacheReplicaEngineCPUUtilization'
    | 'KafkaBrokerStorageUtilization'
    | 'LambdaProvisionedConcurrencyUtilization'
    | 'NeptuneReaderAverageCPUUtilization'
    | 'RDSReaderAverageCPUUtilization'
    | 'RDSReaderAverageDatabaseConnections'
    | 'SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution'
    | 'SageMakerInferenceComponentInvocationsPerCopy'
    | 'SageMakerVariantConcurrentRequestsPerModelHighResolution'
    | 'SageMakerVariantInvocationsPerInstance'
    | 'SageMakerVariantProvisionedConcurrencyUtilization'
    | 'WorkSpacesAverageUserSessionsCapacityUtilization'
  >
  readonly ResourceLabel?: Text
}

type AutoScalingAutoScalingGroup = {
  readonly AutoScalingGroupName?: Text
  readonly AvailabilityZoneDistribution?: Value<AutoScalingAutoScalingGroup_AvailabilityZoneDistribution>
  readonly AvailabilityZoneIds?: List<Text>
  readonly AvailabilityZoneImpairmentPolicy?: Value<AutoScalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy>
  readonly AvailabilityZones?: List<Text>
  readonly CapacityRebalance?: Bool
  readonly CapacityReservationSpecification?: Value<AutoScalingAutoScalingGroup_CapacityReservationSpecification>
  readonly Context?: Text
  readonly Cooldown?: Text
  readonly DefaultInstanceWarmup?: Num
  readonly DeletionProtection?: Value<'none' | 'prevent-all-deletion' | 'prevent-force-deletion'>
  readonly DesiredCapacity?: Text
  readonly DesiredCapacityType?: Text
  readonly HealthCheckGracePeriod?: Num
  readonly HealthCheckType?: Text
  readonly InstanceId?: Text
  readonly InstanceLifecyclePolicy?: Value<AutoScalingAutoScalingGroup_InstanceLifecyclePolicy>
  readonly InstanceMaintenancePolicy?: Value<AutoScalingAutoScalingGroup_InstanceMaintenancePolicy>
  readonly LaunchConfigurationName?: Text
  readonly LaunchTemplate?: Value<AutoScalingAutoScalingGroup_LaunchTemplateSpecification>
  readonly LifecycleHookSpecificationList?: List<
    Value<AutoScalingAutoScalingGroup_LifecycleHookSpecification>
  >
  readonly LoadBalancerNames?: List<Text>
  readonly MaxInstanceLifetime?: Num
  readonly MaxSize: Text
  readonly MetricsCollection?: List<Value<AutoScalingAutoScalingGroup_MetricsCollection>>
  readonly MinSize: Text
  readonly MixedInstancesPolicy?: Value<AutoScalingAutoScalingGroup_MixedInstancesPolicy>
  readonly NewInstancesProtectedFromScaleIn?: Bool
  readonly NotificationConfiguration?: Value<AutoScalingAutoScalingGroup_NotificationConfiguration>
  readonly NotificationConfigurations?: List<Value<AutoScalingAutoScalingGroup_NotificationConfiguration>>
  readonly PlacementGroup?: Text
  readonly ServiceLinkedRoleARN?: Text
  readonly SkipZonalShiftValidation?: Bool
  readonly Tags?: List<Value<AutoScalingAutoScalingGroup_TagProperty>>
  readonly TargetGroupARNs?: List<Text>
  readonly TerminationPolicies?: List<Text>
  readonly TrafficSources?: List<Value<AutoScalingAutoScalingGroup_TrafficSourceIdentifier>>
  readonly VPCZoneIdentifier?: List<Text>
}

type AutoScalingAutoScalingGroup_AvailabilityZoneDistribution = {
  readonly CapacityDistributionStrategy?: Value<
    'balanced-best-effort' | 'balanced-only' | 'reservations-then-balanced'
  >
}

type AutoScalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy = {
  readonly ImpairedZoneHealthCheckBehavior: Value<'IgnoreUnhealthy' | 'ReplaceUnhealthy'>
  readonly ZonalShiftEnabled: Bool
}

type AutoScalingAutoScalingGroup_CapacityReservationSpecification = {
  readonly CapacityReservationPreference: Value<
    'capacity-reservations-first' | 'capacity-reservations-only' | 'default' | 'none'
  >
  readonly CapacityReservationTarget?: Value<AutoScalingAutoScalingGroup_CapacityReservationTarget>
}

type AutoScalingAutoScalingGroup_CapacityReservationTarget = {
  readonly CapacityReservationIds?: List<Text>
  readonly CapacityReservationResourceGroupArns?: List<Text>
}

type AutoScalingAutoScalingGroup_InstanceLifecyclePolicy = {
  readonly RetentionTriggers?: Value<AutoScalingAutoScalingGroup_RetentionTriggers>
}

type AutoScalingAutoScalingGroup_RetentionTriggers = {
  readonly TerminateHookAbandon?: Value<'retain' | 'terminate'>
}

type AutoScalingAutoScalingGroup_InstanceMaintenancePolicy = {
  readonly MaxHealthyPercentage?: Num
  readonly MinHealthyPercentage?: Num
}

type AutoScalingAutoScalingGroup_LaunchTemplateSpecification = {
  readonly LaunchTemplateId?: Text
  readonly LaunchTemplateName?: Text
  readonly Version: Text
}

type AutoScalingAutoScalingGroup_LifecycleHookSpecification = {
  readonly DefaultResult?: Text
  readonly HeartbeatTimeout?: Num
  readonly LifecycleHookName: Text
  readonly LifecycleTransition: Text
  readonly NotificationMetadata?: Text
  readonly NotificationTargetARN?: Text
  readonly RoleARN?: Text
}

type AutoScalingAutoScalingGroup_MetricsCollection = {
  readonly Granularity: Text
  readonly Metrics?: List<Text>
}

type AutoScalingAutoScalingGroup_MixedInstancesPolicy = {
  readonly InstancesDistribution?: Value<AutoScalingAutoScalingGroup_InstancesDistribution>
  readonly LaunchTemplate: Value<AutoScalingAutoScalingGroup_LaunchTemplate>
}

type AutoScalingAutoScalingGroup_InstancesDistribution = {
  readonly DistributionSegments?: List<Value<AutoScalingAutoScalingGroup_DistributionSegment>>
  readonly OnDemandAllocationStrategy?: Text
  readonly OnDemandBaseCapacity?: Num
  readonly OnDemandPercentageAboveBaseCapacity?: Num
  readonly SpotAllocationStrategy?: Text
  readonly SpotInstancePools?: Num
  readonly SpotMaxPrice?: Text
}

type AutoScalingAutoScalingGroup_DistributionSegment = {
  readonly TargetCapacityTypes: List<
    Value<
      'capacity-block' | 'interruptible-capacity-reservation' | 'on-demand' | 'on-demand-capacity-reservation'
    >
  >
}

type AutoScalingAutoScalingGroup_LaunchTemplate = {
  readonly LaunchTemplateSpecification: Value<AutoScalingAutoScalingGroup_LaunchTemplateSpecification>
  readonly Overrides?: List<Value<AutoScalingAutoScalingGroup_LaunchTemplateOverrides>>
}

type AutoScalingAutoScalingGroup_LaunchTemplateOverrides = {
  readonly ImageId?: Text
  readonly InstanceRequirements?: Value<AutoScalingAutoScalingGroup_InstanceRequirements>
  readonly InstanceType?: Text
  readonly LaunchTemplateSpecification?: Value<AutoScalingAutoScalingGroup_LaunchTemplateSpecification>
  readonly WeightedCapacity?: Text
}

type AutoScalingAutoScalingGroup_InstanceRequirements = {
  readonly AcceleratorCount?: Value<AutoScalingAutoScalingGroup_AcceleratorCountRequest>
  readonly AcceleratorManufacturers?: List<Value<'amazon-web-services' | 'amd' | 'nvidia' | 'xilinx'>>
  readonly AcceleratorNames?: List<Value<'a100' | 'k80' | 'm60' | 'radeon-pro-v520' | 't4' | 'v100' | 'vu9p'>>
  readonly AcceleratorTotalMemoryMiB?: Value<AutoScalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest>
  readonly AcceleratorTypes?: List<Value<'fpga' | 'gpu' | 'inference'>>
  readonly AllowedInstanceTypes?: List<Text>
  readonly BareMetal?: Value<'excluded' | 'included' | 'required'>
  readonly BaselineEbsBandwidthMbps?: Value<AutoScalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest>
  readonly BaselinePerformanceFactors?: Value<AutoScalingAutoScalingGroup_BaselinePerformanceFactorsRequest>
  readonly BurstablePerformance?: Value<'excluded' | 'included' | 'required'>
  readonly CpuManufacturers?: List<Value<'amazon-web-services' | 'amd' | 'apple' | 'intel'>>
  readonly ExcludedInstanceTypes?: List<Text>
  readonly InstanceGenerations?: List<Value<'current' | 'previous'>>
  readonly LocalStorage?: Value<'excluded' | 'included' | 'required'>
  readonly LocalStorageTypes?: List<Value<'hdd' | 'ssd'>>
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Num
  readonly MemoryGiBPerVCpu?: Value<AutoScalingAutoScalingGroup_MemoryGiBPerVCpuRequest>
  readonly MemoryMiB: Value<AutoScalingAutoScalingGroup_MemoryMiBRequest>
  readonly NetworkBandwidthGbps?: Value<AutoScalingAutoScalingGroup_NetworkBandwidthGbpsRequest>
  readonly NetworkInterfaceCount?: Value<AutoScalingAutoScalingGroup_NetworkInterfaceCountRequest>
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Num
  readonly RequireHibernateSupport?: Bool
  readonly SpotMaxPricePercentageOverLowestPrice?: Num
  readonly TotalLocalStorageGB?: Value<AutoScalingAutoScalingGroup_TotalLocalStorageGBRequest>
  readonly VCpuCount: Value<AutoScalingAutoScalingGroup_VCpuCountRequest>
}

type AutoScalingAutoScalingGroup_AcceleratorCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_BaselinePerformanceFactorsRequest = {
  readonly Cpu?: Value<AutoScalingAutoScalingGroup_CpuPerformanceFactorRequest>
}

type AutoScalingAutoScalingGroup_CpuPerformanceFactorRequest = {
  readonly References?: List<Value<AutoScalingAutoScalingGroup_PerformanceFactorReferenceRequest>>
}

type AutoScalingAutoScalingGroup_PerformanceFactorReferenceRequest = {
  readonly InstanceFamily?: Text
}

type AutoScalingAutoScalingGroup_MemoryGiBPerVCpuRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_MemoryMiBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_NetworkBandwidthGbpsRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_NetworkInterfaceCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_TotalLocalStorageGBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_VCpuCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type AutoScalingAutoScalingGroup_NotificationConfiguration = {
  readonly NotificationTypes?: List<Text>
  readonly TopicARN: Text | List<Text>
}

type AutoScalingAutoScalingGroup_TagProperty = {
  readonly Key: Text
  readonly PropagateAtLaunch: Bool
  readonly Value: Text
}

type AutoScalingAutoScalingGroup_TrafficSourceIdentifier = {
  readonly Identifier: Text
  readonly Type: Text
}

type AutoScalingScalingPolicy = {
  readonly AdjustmentType?: Value<'ChangeInCapacity' | 'ExactCapacity' | 'PercentChangeInCapacity'>
  readonly AutoScalingGroupName: Text
  readonly Cooldown?: Text
  readonly EstimatedInstanceWarmup?: Num
  readonly MetricAggregationType?: Value<'Average' | 'Maximum' | 'Minimum'>
  readonly MinAdjustmentMagnitude?: Num
  readonly PolicyType?: Value<'PredictiveScaling' | 'SimpleScaling' | 'StepScaling' | 'TargetTrackingScaling'>
  readonly PredictiveScalingConfiguration?: Value<AutoScalingScalingPolicy_PredictiveScalingConfiguration>
  readonly ScalingAdjustment?: Num
  readonly StepAdjustments?: List<Value<AutoScalingScalingPolicy_StepAdjustment>>
  readonly TargetTrackingConfiguration?: Value<AutoScalingScalingPolicy_TargetTrackingConfiguration>
}

type AutoScalingScalingPolicy_PredictiveScalingConfiguration = {
  readonly MaxCapacityBreachBehavior?: Value<'HonorMaxCapacity' | 'IncreaseMaxCapacity'>
  readonly MaxCapacityBuffer?: Num
  readonly MetricSpecifications: List<Value<AutoScalingScalingPolicy_PredictiveScalingMetricSpecification>>
  readonly Mode?: Value<'ForecastAndScale' | 'ForecastOnly'>
  readonly SchedulingBufferTime?: Num
}

type AutoScalingScalingPolicy_PredictiveScalingMetricSpecification = {
  readonly CustomizedCapacityMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric>
  readonly CustomizedLoadMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric>
  readonly CustomizedScalingMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric>
  readonly PredefinedLoadMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric>
  readonly PredefinedMetricPairSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair>
  readonly PredefinedScalingMetricSpecification?: Value<AutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric>
  readonly TargetValue: Num
}

type AutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric = {
  readonly MetricDataQueries: List<Value<AutoScalingScalingPolicy_MetricDataQuery>>
}

type AutoScalingScalingPolicy_MetricDataQuery = {
  readonly Expression?: Text
  readonly Id: Text
  readonly Label?: Text
  readonly MetricStat?: Value<AutoScalingScalingPolicy_MetricStat>
  readonly ReturnData?: Bool
}

type AutoScalingScalingPolicy_MetricStat = {
  readonly Metric: Value<AutoScalingScalingPolicy_Metric>
  readonly Stat: Text
  readonly Unit?: Text
}

type AutoScalingScalingPolicy_Metric = {
  readonly Dimensions?: List<Value<AutoScalingScalingPolicy_MetricDimension>>
  readonly MetricName: Text
  readonly Namespace: Text
}

type AutoScalingScalingPolicy_MetricDimension = {
  readonly Name: Text
  readonly Value: Text
}

type AutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric = {
  readonly MetricDataQueries: List<Value<AutoScalingScalingPolicy_MetricDataQuery>>
}

type AutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric = {
  readonly MetricDataQueries: List<Value<AutoScalingScalingPolicy_MetricDataQuery>>
}

type AutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric = {
  readonly PredefinedMetricType: Value<
    'ALBTargetGroupRequestCount' | 'ASGTotalCPUUtilization' | 'ASGTotalNetworkIn' | 'ASGTotalNetworkOut'
  >
  readonly ResourceLabel?: Text
}

type AutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair = {
  readonly PredefinedMetricType: Value<
    'ALBRequestCount' | 'ASGCPUUtilization' | 'ASGNetworkIn' | 'ASGNetworkOut'
  >
  readonly ResourceLabel?: Text
}

type AutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric = {
  readonly PredefinedMetricType: Value<
    'ALBRequestCountPerTarget' | 'ASGAverageCPUUtilization' | 'ASGAverageNetworkIn' | 'ASGAverageNetworkOut'
  >
  readonly ResourceLabel?: Text
}

type AutoScalingScalingPolicy_StepAdjustment = {
  readonly MetricIntervalLowerBound?: Num
  readonly MetricIntervalUpperBound?: Num
  readonly ScalingAdjustment: Num
}

type AutoScalingScalingPolicy_TargetTrackingConfiguration = {
  readonly CustomizedMetricSpecification?: Value<AutoScalingScalingPolicy_CustomizedMetricSpecification>
  readonly DisableScaleIn?: Bool
  readonly PredefinedMetricSpecification?: Value<AutoScalingScalingPolicy_PredefinedMetricSpecification>
  readonly TargetValue: Num
}

type AutoScalingScalingPolicy_CustomizedMetricSpecification = {
  readonly Dimensions?: List<Value<AutoScalingScalingPolicy_MetricDimension>>
  readonly MetricName?: Text
  readonly Metrics?: List<Value<AutoScalingScalingPolicy_TargetTrackingMetricDataQuery>>
  readonly Namespace?: Text
  readonly Period?: Num
  readonly Statistic?: Value<'Average' | 'Maximum' | 'Minimum' | 'SampleCount' | 'Sum'>
  readonly Unit?: Text
}

type AutoScalingScalingPolicy_TargetTrackingMetricDataQuery = {
  readonly Expression?: Text
  readonly Id: Text
  readonly Label?: Text
  readonly MetricStat?: Value<AutoScalingScalingPolicy_TargetTrackingMetricStat>
  readonly Period?: Num
  readonly ReturnData?: Bool
}

type AutoScalingScalingPolicy_TargetTrackingMetricStat = {
  readonly Metric: Value<AutoScalingScalingPolicy_Metric>
  readonly Period?: Num
  readonly Stat: Text
  readonly Unit?: Text
}

type AutoScalingScalingPolicy_PredefinedMetricSpecification = {
  readonly PredefinedMetricType: Value<
    'ALBRequestCountPerTarget' | 'ASGAverageCPUUtilization' | 'ASGAverageNetworkIn' | 'ASGAverageNetworkOut'
  >
  readonly ResourceLabel?: Text
}

type AutoScalingScheduledAction = {
  readonly AutoScalingGroupName: Text
  readonly DesiredCapacity?: Num
  readonly EndTime?: Text
  readonly MaxSize?: Num
  readonly MinSize?: Num
  readonly Recurrence?: Text
  readonly StartTime?: Text
  readonly TimeZone?: Text
}

type AutoScalingWarmPool = {
  readonly AutoScalingGroupName: Text
  readonly InstanceReusePolicy?: Value<AutoScalingWarmPool_InstanceReusePolicy>
  readonly MaxGroupPreparedCapacity?: Num
  readonly MinSize?: Num
  readonly PoolState?: Value<'Hibernated' | 'Running' | 'Stopped'>
}

type AutoScalingWarmPool_InstanceReusePolicy = {
  readonly ReuseOnScaleIn?: Bool
}

type BatchComputeEnvironment = {
  readonly ComputeEnvironmentName?: Text
  readonly ComputeResources?: Value<BatchComputeEnvironment_ComputeResources>
  readonly Context?: Text
  readonly EcsSettings?: Value<BatchComputeEnvironment_EcsSettings>
  readonly EksConfiguration?: Value<BatchComputeEnvironment_EksConfiguration>
  readonly ReplaceComputeEnvironment?: Bool
  readonly ServiceRole?: Text
  readonly State?: Text
  readonly Tags?: Dict<Text>
  readonly Type: Value<'MANAGED' | 'UNMANAGED' | 'managed' | 'unmanaged'>
  readonly UnmanagedvCpus?: Num
  readonly UpdatePolicy?: Value<BatchComputeEnvironment_UpdatePolicy>
}

type BatchComputeEnvironment_ComputeResources = {
  readonly AllocationStrategy?: Value<
    | 'BEST_FIT'
    | 'BEST_FIT_PROGRESSIVE'
    | 'SPOT_CAPACITY_OPTIMIZED'
    | 'SPOT_PRICE_CAPACITY_OPTIMIZED'
    | 'best_fit'
    | 'best_fit_progressive'
    | 'spot_capacity_optimized'
    | 'spot_price_capacity_optimized'
  >
  readonly BidPercentage?: Num
  readonly CapacityTags?: Dict<Text>
  readonly DesiredvCpus?: Num
  readonly Ec2Configuration?: List<Value<BatchComputeEnvironment_Ec2ConfigurationObject>>
  readonly Ec2KeyPair?: Text
  readonly ImageId?: Text
  readonly InstanceRole?: Text
  readonly InstanceTypes?: List<Text>
  readonly LaunchTemplate?: Value<BatchComputeEnvironment_LaunchTemplateSpecification>
  readonly ManagedInstancesProvider?: Value<BatchComputeEnvironment_ManagedInstancesProvider>
  readonly MaxvCpus: Num
  readonly MinvCpus?: Num
  readonly PlacementGroup?: Text
  readonly ScalingPolicy?: Value<BatchComputeEnvironment_ComputeScalingPolicy>
  readonly SecurityGroupIds?: List<Text>
  readonly SpotIamFleetRole?: Text
  readonly Subnets?: List<Text>
  readonly Tags?: Dict<Text>
  readonly Type: Value<
    'EC2' | 'FARGATE' | 'FARGATE_SPOT' | 'SPOT' | 'ec2' | 'fargate' | 'fargate_spot' | 'spot'
  >
  readonly UpdateToLatestImageVersion?: Bool
}

type BatchComputeEnvironment_Ec2ConfigurationObject = {
  readonly BatchImageStatus?: Text
  readonly ImageIdOverride?: Text
  readonly ImageKubernetesVersion?: Text
  readonly ImageType: Text
}

type BatchComputeEnvironment_LaunchTemplateSpecification = {
  readonly LaunchTemplateId?: Text
  readonly LaunchTemplateName?: Text
  readonly Overrides?: List<Value<BatchComputeEnvironment_LaunchTemplateSpecificationOverride>>
  readonly UserdataType?: Value<'EKS_BOOTSTRAP_SH' | 'EKS_NODEADM' | 'eks_bootstrap_sh' | 'eks_nodeadm'>
  readonly Version?: Text
}

type BatchComputeEnvironment_LaunchTemplateSpecificationOverride = {
  readonly LaunchTemplateId?: Text
  readonly LaunchTemplateName?: Text
  readonly TargetInstanceTypes?: List<Text>
  readonly UserdataType?: Value<'EKS_BOOTSTRAP_SH' | 'EKS_NODEADM' | 'eks_bootstrap_sh' | 'eks_nodeadm'>
  readonly Version?: Text
}

type BatchComputeEnvironment_ManagedInstancesProvider = {
  readonly InfrastructureOptimization?: Value<BatchComputeEnvironment_InfrastructureOptimization>
  readonly InfrastructureRoleArn: Text
  readonly InstanceLaunchTemplate: Value<BatchComputeEnvironment_InstanceLaunchTemplate>
  readonly PropagateTags?: Value<'CAPACITY_PROVIDER' | 'NONE'>
}

type BatchComputeEnvironment_InfrastructureOptimization = {
  readonly ScaleInAfter?: Num
}

type BatchComputeEnvironment_InstanceLaunchTemplate = {
  readonly CapacityOptionType?: Value<'ON_DEMAND' | 'RESERVED' | 'SPOT'>
  readonly CapacityReservations?: Value<BatchComputeEnvironment_CapacityReservations>
  readonly Ec2InstanceProfileArn: Text
  readonly FipsEnabled?: Bool
  readonly InstanceMetadataTagsPropagation?: Bool
  readonly InstanceRequirements?: Value<BatchComputeEnvironment_InstanceRequirements>
  readonly LocalStorageConfiguration?: Value<BatchComputeEnvironment_ManagedInstancesLocalStorageConfiguration>
  readonly Monitoring?: Text
  readonly NetworkConfiguration: Value<BatchComputeEnvironment_ManagedInstancesNetworkConfiguration>
  readonly StorageConfiguration?: Value<BatchComputeEnvironment_ManagedInstancesStorageConfiguration>
}

type BatchComputeEnvironment_CapacityReservations = {
  readonly ReservationGroupArn?: Text
  readonly ReservationPreference?: Text
}

type BatchComputeEnvironment_InstanceRequirements = {
  readonly AllowedInstanceTypes?: List<Text>
}

type BatchComputeEnvironment_ManagedInstancesLocalStorageConfiguration = {
  readonly UseLocalStorage?: Bool
}

type BatchComputeEnvironment_ManagedInstancesNetworkConfiguration = {
  readonly SecurityGroups: List<Text>
  readonly Subnets: List<Text>
}

type BatchComputeEnvironment_ManagedInstancesStorageConfiguration = {
  readonly StorageSizeGiB?: Num
}

type BatchComputeEnvironment_ComputeScalingPolicy = {
  readonly MinScaleDownDelayMinutes?: Num
}

type BatchComputeEnvironment_EcsSettings = {
  readonly ContainerInsights?: Value<'DISABLED' | 'ENABLED' | 'ENHANCED'>
}

type BatchComputeEnvironment_EksConfiguration = {
  readonly AccessEntry?: Value<BatchComputeEnvironment_EksAccessEntry>
  readonly EksClusterArn: Text
  readonly KubernetesNamespace: Text
}

type BatchComputeEnvironment_EksAccessEntry = {
  readonly DesiredState?: Value<'DISABLED' | 'ENABLED' | 'INHERIT_FROM_CLUSTER'>
  readonly Status?: Value<'ACTIVE' | 'INACTIVE'>
}

type BatchComputeEnvironment_UpdatePolicy = {
  readonly JobExecutionTimeoutMinutes?: Num
  readonly TerminateJobsOnUpdate?: Bool
}

type BatchJobDefinition = {
  readonly ConsumableResourceProperties?: Value<BatchJobDefinition_ConsumableResourceProperties>
  readonly ContainerProperties?: Value<BatchJobDefinition_ContainerProperties>
  readonly EcsProperties?: Value<BatchJobDefinition_EcsProperties>
  readonly EksProperties?: Value<BatchJobDefinition_EksProperties>
  readonly JobDefinitionName?: Text
  readonly NodeProperties?: Value<BatchJobDefinition_NodeProperties>
  readonly Parameters?: Dict<Text>
  readonly PlatformCapabilities?: List<Value<'EC2' | 'FARGATE' | 'ec2' | 'fargate'>>
  readonly PropagateTags?: Bool
  readonly ResourceRetentionPolicy?: Value<BatchJobDefinition_ResourceRetentionPolicy>
  readonly RetryStrategy?: Value<BatchJobDefinition_RetryStrategy>
  readonly SchedulingPriority?: Num
  readonly Tags?: Dict<Text>
  readonly Timeout?: Value<BatchJobDefinition_JobTimeout>
  readonly Type: Value<'CONTAINER' | 'MULTINODE' | 'container' | 'multinode'>
}

type BatchJobDefinition_ConsumableResourceProperties = {
  readonly ConsumableResourceList: List<Value<BatchJobDefinition_ConsumableResourceRequirement>>
}

type BatchJobDefinition_ConsumableResourceRequirement = {
  readonly ConsumableResource: Text
  readonly Quantity: Num
}

type BatchJobDefinition_ContainerProperties = {
  readonly Command?: List<Text>
  readonly EnableExecuteCommand?: Bool
  readonly Environment?: List<Value<BatchJobDefinition_Environment>>
  readonly EphemeralStorage?: Value<BatchJobDefinition_EphemeralStorage>
  readonly ExecutionRoleArn?: Text
  readonly FargatePlatformConfiguration?: Value<BatchJobDefinition_FargatePlatformConfiguration>
  readonly Image: Text
  readonly InstanceType?: Text
  readonly JobRoleArn?: Text
  readonly LinuxParameters?: Value<BatchJobDefinition_LinuxParameters>
  readonly LogConfiguration?: Value<BatchJobDefinition_LogConfiguration>
  readonly Memory?: Num
  readonly MountPoints?: List<Value<BatchJobDefinition_MountPoint>>
  readonly NetworkConfiguration?: Value<BatchJobDefinition_NetworkConfiguration>
  readonly Privileged?: Bool
  readonly ReadonlyRootFilesystem?: Bool
  readonly RepositoryCredentials?: Value<BatchJobDefinition_RepositoryCredentials>
  readonly ResourceRequirements?: List<Value<BatchJobDefinition_ResourceRequirement>>
  readonly RuntimePlatform?: Value<BatchJobDefinition_RuntimePlatform>
  readonly Secrets?: List<Value<BatchJobDefinition_Secret>>
  readonly Ulimits?: List<Value<BatchJobDefinition_Ulimit>>
  readonly User?: Text
  readonly Vcpus?: Num
  readonly Volumes?: List<Value<BatchJobDefinition_Volumes>>
}

type BatchJobDefinition_Environment = {
  readonly Name?: Text
  readonly Value?: Text
}

type BatchJobDefinition_EphemeralStorage = {
  readonly SizeInGiB: Num
}

type BatchJobDefinition_FargatePlatformConfiguration = {
  readonly PlatformVersion?: Text
}

type BatchJobDefinition_LinuxParameters = {
  readonly Devices?: List<Value<BatchJobDefinition_Device>>
  readonly InitProcessEnabled?: Bool
  readonly MaxSwap?: Num
  readonly SharedMemorySize?: Num
  readonly Swappiness?: Num
  readonly Tmpfs?: List<Value<BatchJobDefinition_Tmpfs>>
}

type BatchJobDefinition_Device = {
  readonly ContainerPath?: Text
  readonly HostPath?: Text
  readonly Permissions?: List<Value<'MKNOD' | 'READ' | 'WRITE' | 'mknod' | 'read' | 'write'>>
}

type BatchJobDefinition_Tmpfs = {
  readonly ContainerPath: Text
  readonly MountOptions?: List<Text>
  readonly Size: Num
}

type BatchJobDefinition_LogConfiguration = {
  readonly LogDriver: Value<
    | 'AWSFIRELENS'
    | 'AWSLOGS'
    | 'FLUENTD'
    | 'GELF'
    | 'JOURNALD'
    | 'JSON-FILE'
    | 'SPLUNK'
    | 'SYSLOG'
    | 'awsfirelens'
    | 'awslogs'
    | 'fluentd'
    | 'gelf'
    | 'journald'
    | 'json-file'
    | 'splunk'
    | 'syslog'
  >
  readonly Options?: Dict<Text>
  readonly SecretOptions?: List<Value<BatchJobDefinition_Secret>>
}

type BatchJobDefinition_Secret = {
  readonly Name: Text
  readonly ValueFrom: Text
}

type BatchJobDefinition_MountPoint = {
  readonly ContainerPath?: Text
  readonly ReadOnly?: Bool
  readonly SourceVolume?: Text
}

type BatchJobDefinition_NetworkConfiguration = {
  readonly AssignPublicIp?: Value<'DISABLED' | 'ENABLED' | 'disabled' | 'enabled'>
}

type BatchJobDefinition_RepositoryCredentials = {
  readonly CredentialsParameter: Text
}

type BatchJobDefinition_ResourceRequirement = {
  readonly Type?: Value<'GPU' | 'MEMORY' | 'VCPU' | 'gpu' | 'memory' | 'vcpu'>
  readonly Value?: Text
}

type BatchJobDefinition_RuntimePlatform = {
  readonly CpuArchitecture?: Text
  readonly OperatingSystemFamily?: Text
}

type BatchJobDefinition_Ulimit = {
  readonly HardLimit: Num
  readonly Name: Text
  readonly SoftLimit: Num
}

type BatchJobDefinition_Volumes = {
  readonly EfsVolumeConfiguration?: Value<BatchJobDefinition_EfsVolumeConfiguration>
  readonly Host?: Value<BatchJobDefinition_Host>
  readonly Name?: Text
  readonly S3FilesVolumeConfiguration?: Value<BatchJobDefinition_S3FilesVolumeConfiguration>
}

type BatchJobDefinition_EfsVolumeConfiguration = {
  readonly AuthorizationConfig?: Value<BatchJobDefinition_EFSAuthorizationConfig>
  readonly FileSystemId: Text
  readonly RootDirectory?: Text
  readonly TransitEncryption?: Value<'DISABLED' | 'ENABLED' | 'disabled' | 'enabled'>
  readonly TransitEncryptionPort?: Num
}

type BatchJobDefinition_EFSAuthorizationConfig = {
  readonly AccessPointId?: Text
  readonly Iam?: Value<'DISABLED' | 'ENABLED' | 'disabled' | 'enabled'>
}

type BatchJobDefinition_Host = {
  readonly SourcePath?: Text
}

type BatchJobDefinition_S3FilesVolumeConfiguration = {
  readonly AccessPointArn?: Text
  readonly FileSystemArn: Text
  readonly RootDirectory?: Text
  readonly TransitEncryptionPort?: Num
}

type BatchJobDefinition_EcsProperties = {
  readonly TaskProperties: List<Value<BatchJobDefinition_EcsTaskProperties>>
}

type BatchJobDefinition_EcsTaskProperties = {
  readonly Containers?: List<Value<BatchJobDefinition_TaskContainerProperties>>
  readonly EnableExecuteCommand?: Bool
  readonly EphemeralStorage?: Value<BatchJobDefinition_EphemeralStorage>
  readonly ExecutionRoleArn?: Text
  readonly IpcMode?: Text
  readonly NetworkConfiguration?: Value<BatchJobDefinition_NetworkConfiguration>
  readonly NetworkMode?: Text
  readonly PidMode?: Text
  readonly PlatformVersion?: Text
  readonly RuntimePlatform?: Value<BatchJobDefinition_RuntimePlatform>
  readonly TaskRoleArn?: Text
  readonly Volumes?: List<Value<BatchJobDefinition_Volumes>>
}

type BatchJobDefinition_TaskContainerProperties = {
  readonly Command?: List<Text>
  readonly DependsOn?: List<Value<BatchJobDefinition_TaskContainerDependency>>
  readonly Environment?: List<Value<BatchJobDefinition_Environment>>
  readonly Essential?: Bool
  readonly FirelensConfiguration?: Value<BatchJobDefinition_FirelensConfiguration>
  readonly Image: Text
  readonly LinuxParameters?: Value<BatchJobDefinition_LinuxParameters>
  readonly LogConfiguration?: Value<BatchJobDefinition_LogConfiguration>
  readonly MountPoints?: List<Value<BatchJobDefinition_MountPoint>>
  readonly Name?: Text
  readonly Privileged?: Bool
  readonly ReadonlyRootFilesystem?: Bool
  readonly RepositoryCredentials?: Value<BatchJobDefinition_RepositoryCredentials>
  readonly ResourceRequirements?: List<Value<BatchJobDefinition_ResourceRequirement>>
  readonly Secrets?: List<Value<BatchJobDefinition_Secret>>
  readonly StartTimeout?: Num
  readonly StopTimeout?: Num
  readonly Ulimits?: List<Value<BatchJobDefinition_Ulimit>>
  readonly User?: Text
}

type BatchJobDefinition_TaskContainerDependency = {
  readonly Condition: Text
  readonly ContainerName: Text
}

type BatchJobDefinition_FirelensConfiguration = {
  readonly Options?: Dict<Text>
  readonly Type: Value<'FLUENTBIT' | 'FLUENTD' | 'fluentbit' | 'fluentd'>
}

type BatchJobDefinition_EksProperties = {
  readonly PodProperties?: Value<BatchJobDefinition_PodProperties>
}

type BatchJobDefinition_PodProperties = {
  readonly Containers?: List<Value<BatchJobDefinition_EksContainer>>
  readonly DnsPolicy?: Text
  readonly HostNetwork?: Bool
  readonly ImagePullSecrets?: List<Value<BatchJobDefinition_ImagePullSecret>>
  readonly InitContainers?: List<Value<BatchJobDefinition_EksContainer>>
  readonly Metadata?: Value<BatchJobDefinition_EksMetadata>
  readonly ServiceAccountName?: Text
  readonly ShareProcessNamespace?: Bool
  readonly Volumes?: List<Value<BatchJobDefinition_EksVolume>>
}

type BatchJobDefinition_EksContainer = {
  readonly Args?: List<Text>
  readonly Command?: List<Text>
  readonly Env?: List<Value<BatchJobDefinition_EksContainerEnvironmentVariable>>
  readonly Image: Text
  readonly ImagePullPolicy?: Text
  readonly Name?: Text
  readonly Resources?: Value<BatchJobDefinition_Resources>
  readonly SecurityContext?: Value<BatchJobDefinition_SecurityContext>
  readonly VolumeMounts?: List<Value<BatchJobDefinition_EksContainerVolumeMount>>
}

type BatchJobDefinition_EksContainerEnvironmentVariable = {
  readonly Name: Text
  readonly Value?: Text
}

type BatchJobDefinition_Resources = {
  readonly Limits?: Dict<Text>
  readonly Requests?: Dict<Text>
}

type BatchJobDefinition_SecurityContext = {
  readonly AllowPrivilegeEscalation?: Bool
  readonly Privileged?: Bool
  readonly ReadOnlyRootFilesystem?: Bool
  readonly RunAsGroup?: Num
  readonly RunAsNonRoot?: Bool
  readonly RunAsUser?: Num
}

type BatchJobDefinition_EksContainerVolumeMount = {
  readonly MountPath?: Text
  readonly Name?: Text
  readonly ReadOnly?: Bool
  readonly SubPath?: Text
}

type BatchJobDefinition_ImagePullSecret = {
  readonly Name?: Text
}

type BatchJobDefinition_EksMetadata = {
  readonly Annotations?: Dict<Text>
  readonly Labels?: Dict<Text>
  readonly Namespace?: Text
}

type BatchJobDefinition_EksVolume = {
  readonly EmptyDir?: Value<BatchJobDefinition_EmptyDir>
  readonly HostPath?: Value<BatchJobDefinition_HostPath>
  readonly Name: Text
  readonly PersistentVolumeClaim?: Value<BatchJobDefinition_EksPersistentVolumeClaim>
  readonly Secret?: Value<BatchJobDefinition_EksSecret>
}

type BatchJobDefinition_EmptyDir = {
  readonly Medium?: Text
  readonly SizeLimit?: Text
}

type BatchJobDefinition_HostPath = {
  readonly Path?: Text
}

type BatchJobDefinition_EksPersistentVolumeClaim = {
  readonly ClaimName: Text
  readonly ReadOnly?: Bool
}

type BatchJobDefinition_EksSecret = {
  readonly Optional?: Bool
  readonly SecretName: Text
}

type BatchJobDefinition_NodeProperties = {
  readonly MainNode: Num
  readonly NodeRangeProperties: List<Value<BatchJobDefinition_NodeRangeProperty>>
  readonly NumNodes: Num
}

type BatchJobDefinition_NodeRangeProperty = {
  readonly ConsumableResourceProperties?: Value<BatchJobDefinition_ConsumableResourceProperties>
  readonly Container?: Value<BatchJobDefinition_MultiNodeContainerProperties>
  readonly EcsProperties?: Value<BatchJobDefinition_MultiNodeEcsProperties>
  readonly EksProperties?: Value<BatchJobDefinition_EksProperties>
  readonly InstanceTypes?: List<Text>
  readonly TargetNodes: Text
}

type BatchJobDefinition_MultiNodeContainerProperties = {
  readonly Command?: List<Text>
  readonly EnableExecuteCommand?: Bool
  readonly Environment?: List<Value<BatchJobDefinition_Environment>>
  readonly EphemeralStorage?: Value<BatchJobDefinition_EphemeralStorage>
  readonly ExecutionRoleArn?: Text
  readonly Image: Text
  readonly InstanceType?: Text
  readonly JobRoleArn?: Text
  readonly LinuxParameters?: Value<BatchJobDefinition_LinuxParameters>
  readonly LogConfiguration?: Value<BatchJobDefinition_LogConfiguration>
  readonly Memory?: Num
  readonly MountPoints?: List<Value<BatchJobDefinition_MountPoint>>
  readonly Privileged?: Bool
  readonly ReadonlyRootFilesystem?: Bool
  readonly RepositoryCredentials?: Value<BatchJobDefinition_RepositoryCredentials>
  readonly ResourceRequirements?: List<Value<BatchJobDefinition_ResourceRequirement>>
  readonly RuntimePlatform?: Value<BatchJobDefinition_RuntimePlatform>
  readonly Secrets?: List<Value<BatchJobDefinition_Secret>>
  readonly Ulimits?: List<Value<BatchJobDefinition_Ulimit>>
  readonly User?: Text
  readonly Vcpus?: Num
  readonly Volumes?: List<Value<BatchJobDefinition_Volumes>>
}

type BatchJobDefinition_MultiNodeEcsProperties = {
  readonly TaskProperties: List<Value<BatchJobDefinition_MultiNodeEcsTaskProperties>>
}

type BatchJobDefinition_MultiNodeEcsTaskProperties = {
  readonly Containers?: List<Value<BatchJobDefinition_TaskContainerProperties>>
  readonly EnableExecuteCommand?: Bool
  readonly ExecutionRoleArn?: Text
  readonly IpcMode?: Text
  readonly PidMode?: Text
  readonly TaskRoleArn?: Text
  readonly Volumes?: List<Value<BatchJobDefinition_Volumes>>
}

type BatchJobDefinition_ResourceRetentionPolicy = {
  readonly SkipDeregisterOnUpdate?: Bool
}

type BatchJobDefinition_RetryStrategy = {
  readonly Attempts?: Num
  readonly EvaluateOnExit?: List<Value<BatchJobDefinition_EvaluateOnExit>>
}

type BatchJobDefinition_EvaluateOnExit = {
  readonly Action: Value<'EXIT' | 'RETRY' | 'exit' | 'retry'>
  readonly OnExitCode?: Text
  readonly OnReason?: Text
  readonly OnStatusReason?: Text
}

type BatchJobDefinition_JobTimeout = {
  readonly AttemptDurationSeconds?: Num
}

type BatchJobQueue = {
  readonly ComputeEnvironmentOrder?: List<Value<BatchJobQueue_ComputeEnvironmentOrder>>
  readonly JobQueueName?: Text
  readonly JobQueueType?: Value<
    | 'ECS'
    | 'ECS_FARGATE'
    | 'EKS'
    | 'SAGEMAKER_TRAINING'
    | 'ecs'
    | 'ecs_fargate'
    | 'eks'
    | 'sagemaker_training'
  >
  readonly JobStateTimeLimitActions?: List<Value<BatchJobQueue_JobStateTimeLimitAction>>
  readonly Priority: Num
  readonly SchedulingPolicyArn?: Text
  readonly ServiceEnvironmentOrder?: List<Value<BatchJobQueue_ServiceEnvironmentOrder>>
  readonly State?: Value<'DISABLED' | 'ENABLED'>
  readonly Tags?: Dict<Text>
}

type BatchJobQueue_ComputeEnvironmentOrder = {
  readonly ComputeEnvironment: Text
  readonly Order: Num
}

type BatchJobQueue_JobStateTimeLimitAction = {
  readonly Action: Value<'CANCEL' | 'TERMINATE' | 'cancel' | 'terminate'>
  readonly MaxTimeSeconds: Num
  readonly Reason: Text
  readonly State: Value<'RUNNABLE'>
}

type BatchJobQueue_ServiceEnvironmentOrder = {
  readonly Order: Num
  readonly ServiceEnvironment: Text
}

type CloudFrontDistribution = {
  readonly DistributionConfig: Value<CloudFrontDistribution_DistributionConfig>
  readonly Tags?: List<Value<Tag>>
}

type CloudFrontDistribution_DistributionConfig = {
  readonly Aliases?: List<Text>
  readonly AnycastIpListId?: Text
  readonly CNAMEs?: List<Text>
  readonly CacheBehaviors?: List<Value<CloudFrontDistribution_CacheBehavior>>
  readonly CacheTagConfig?: Value<CloudFrontDistribution_CacheTagConfig>
  readonly Comment?: Text
  readonly ConnectionFunctionAssociation?: Value<CloudFrontDistribution_ConnectionFunctionAssociation>
  readonly ConnectionMode?: Value<'direct' | 'tenant-only'>
  readonly ContinuousDeploymentPolicyId?: Text
  readonly CustomErrorResponses?: List<Value<CloudFrontDistribution_CustomErrorResponse>>
  readonly CustomOrigin?: Value<CloudFrontDistribution_LegacyCustomOrigin>
  readonly DefaultCacheBehavior: Value<CloudFrontDistribution_DefaultCacheBehavior>
  readonly DefaultRootObject?: Text
  readonly Enabled: Bool
  readonly HttpVersion?: Value<'http1.1' | 'http2' | 'http2and3' | 'http3'>
  readonly IPV6Enabled?: Bool
  readonly Logging?: Value<CloudFrontDistribution_Logging>
  readonly OriginGroups?: Value<CloudFrontDistribution_OriginGroups>
  readonly Origins?: List<Value<CloudFrontDistribution_Origin>>
  readonly PriceClass?: Value<'None' | 'PriceClass_100' | 'PriceClass_200' | 'PriceClass_All'>
  readonly Restrictions?: Value<CloudFrontDistribution_Restrictions>
  readonly S3Origin?: Value<CloudFrontDistribution_LegacyS3Origin>
  readonly Staging?: Bool
  readonly TenantConfig?: Value<CloudFrontDistribution_TenantConfig>
  readonly ViewerCertificate?: Value<CloudFrontDistribution_ViewerCertificate>
  readonly ViewerMtlsConfig?: Value<CloudFrontDistribution_ViewerMtlsConfig>
  readonly WebACLId?: Text
}

type CloudFrontDistribution_CacheBehavior = {
  readonly AllowedMethods?: List<Text>
  readonly CachePolicyId?: Text
  readonly CachedMethods?: List<Text>
  readonly Compress?: Bool
  readonly DefaultTTL?: Num
  readonly FieldLevelEncryptionId?: Text
  readonly ForwardedValues?: Value<CloudFrontDistribution_ForwardedValues>
  readonly FunctionAssociations?: List<Value<CloudFrontDistribution_FunctionAssociation>>
  readonly GrpcConfig?: Value<CloudFrontDistribution_GrpcConfig>
  readonly LambdaFunctionAssociations?: List<Value<CloudFrontDistribution_LambdaFunctionAssociation>>
  readonly MaxTTL?: Num
  readonly MinTTL?: Num
  readonly OriginRequestPolicyId?: Text
  readonly PathPattern: Text
  readonly RealtimeLogConfigArn?: Text
  readonly ResponseHeadersPolicyId?: Text
  readonly SmoothStreaming?: Bool
  readonly TargetOriginId: Text
  readonly TrustedKeyGroups?: List<Text>
  readonly TrustedSigners?: List<Text>
  readonly ViewerProtocolPolicy: Text
}

type CloudFrontDistribution_ForwardedValues = {
  readonly Cookies?: Value<CloudFrontDistribution_Cookies>
  readonly Headers?: List<Text>
  readonly QueryString: Bool
  readonly QueryStringCacheKeys?: List<Text>
}

type CloudFrontDistribution_Cookies = {
  readonly Forward: Value<'all' | 'none' | 'whitelist'>
  readonly WhitelistedNames?: List<Text>
}

type CloudFrontDistribution_FunctionAssociation = {
  readonly EventType?: Text
  readonly FunctionARN?: Text
}

type CloudFrontDistribution_GrpcConfig = {
  readonly Enabled: Bool
}

type CloudFrontDistribution_LambdaFunctionAssociation = {
  readonly EventType?: Text
  readonly IncludeBody?: Bool
  readonly LambdaFunctionARN?: Text
}

type CloudFrontDistribution_CacheTagConfig = {
  readonly HeaderName: Text
}

type CloudFrontDistribution_ConnectionFunctionAssociation = {
  readonly Id: Text
}

type CloudFrontDistribution_CustomErrorResponse = {
  readonly ErrorCachingMinTTL?: Num
  readonly ErrorCode: Value<400 | 403 | 404 | 405 | 414 | 416 | 500 | 501 | 502 | 503 | 504>
  readonly ResponseCode?: Value<200 | 400 | 403 | 404 | 405 | 414 | 416 | 500 | 501 | 502 | 503 | 504>
  readonly ResponsePagePath?: Text
}

type CloudFrontDistribution_LegacyCustomOrigin = {
  readonly DNSName: Text
  readonly HTTPPort?: Num
  readonly HTTPSPort?: Num
  readonly OriginProtocolPolicy: Text
  readonly OriginSSLProtocols: List<Text>
}

type CloudFrontDistribution_DefaultCacheBehavior = {
  readonly AllowedMethods?: List<Text>
  readonly CachePolicyId?: Text
  readonly CachedMethods?: List<Text>
  readonly Compress?: Bool
  readonly DefaultTTL?: Num
  readonly FieldLevelEncryptionId?: Text
  readonly ForwardedValues?: Value<CloudFrontDistribution_ForwardedValues>
  readonly FunctionAssociations?: List<Value<CloudFrontDistribution_FunctionAssociation>>
  readonly GrpcConfig?: Value<CloudFrontDistribution_GrpcConfig>
  readonly LambdaFunctionAssociations?: List<Value<CloudFrontDistribution_LambdaFunctionAssociation>>
  readonly MaxTTL?: Num
  readonly MinTTL?: Num
  readonly OriginRequestPolicyId?: Text
  readonly RealtimeLogConfigArn?: Text
  readonly ResponseHeadersPolicyId?: Text
  readonly SmoothStreaming?: Bool
  readonly TargetOriginId: Text
  readonly TrustedKeyGroups?: List<Text>
  readonly TrustedSigners?: List<Text>
  readonly ViewerProtocolPolicy: Value<'allow-all' | 'https-only' | 'redirect-to-https'>
}

type CloudFrontDistribution_Logging = {
  readonly Bucket?: Text
  readonly IncludeCookies?: Bool
  readonly Prefix?: Text
}

type CloudFrontDistribution_OriginGroups = {
  readonly Items?: List<Value<CloudFrontDistribution_OriginGroup>>
  readonly Quantity: Num
}

type CloudFrontDistribution_OriginGroup = {
  readonly FailoverCriteria: Value<CloudFrontDistribution_OriginGroupFailoverCriteria>
  readonly Id: Text
  readonly Members: Value<CloudFrontDistribution_OriginGroupMembers>
  readonly SelectionCriteria?: Value<'default' | 'media-quality-based'>
}

type CloudFrontDistribution_OriginGroupFailoverCriteria = {
  readonly StatusCodes: Value<CloudFrontDistribution_StatusCodes>
}

type CloudFrontDistribution_StatusCodes = {
  readonly Items: List<Num>
  readonly Quantity: Num
}

type CloudFrontDistribution_OriginGroupMembers = {
  readonly Items: List<Value<CloudFrontDistribution_OriginGroupMember>>
  readonly Quantity: Num
}

type CloudFrontDistribution_OriginGroupMember = {
  readonly OriginId: Text
}

type CloudFrontDistribution_Origin = {
  readonly ConnectionAttempts?: Num
  readonly ConnectionTimeout?: Num
  readonly CustomOriginConfig?: Value<CloudFrontDistribution_CustomOriginConfig>
  readonly DomainName: Text
  readonly Id: Text
  readonly OriginAccessControlId?: Text
  readonly OriginCustomHeaders?: List<Value<CloudFrontDistribution_OriginCustomHeader>>
  readonly OriginPath?: Text
  readonly OriginShield?: Value<CloudFrontDistribution_OriginShield>
  readonly ResponseCompletionTimeout?: Num
  readonly S3OriginConfig?: Value<CloudFrontDistribution_S3OriginConfig>
  readonly VpcOriginConfig?: Value<CloudFrontDistribution_VpcOriginConfig>
}

type CloudFrontDistribution_CustomOriginConfig = {
  readonly HTTPPort?: Num
  readonly HTTPSPort?: Num
  readonly IpAddressType?: Value<'dualstack' | 'ipv4' | 'ipv6'>
  readonly OriginKeepaliveTimeout?: Num
  readonly OriginMtlsConfig?: Value<CloudFrontDistribution_OriginMtlsConfig>
  readonly OriginProtocolPolicy: Text
  readonly OriginReadTimeout?: Num
  readonly OriginSSLProtocols?: List<Text>
}

type CloudFrontDistribution_OriginMtlsConfig = {
  readonly ClientCertificateArn: Text
}

type CloudFrontDistribution_OriginCustomHeader = {
  readonly HeaderName: Text
  readonly HeaderValue: Text
}

type CloudFrontDistribution_OriginShield = {
  readonly Enabled?: Bool
  readonly OriginShieldRegion?: Text
}

type CloudFrontDistribution_S3OriginConfig = {
  readonly OriginAccessIdentity?: Text
  readonly OriginReadTimeout?: Num
}

type CloudFrontDistribution_VpcOriginConfig = {
  readonly OriginKeepaliveTimeout?: Num
  readonly OriginReadTimeout?: Num
  readonly OwnerAccountId?: Text
  readonly VpcOriginId: Text
}

type CloudFrontDistribution_Restrictions = {
  readonly GeoRestriction: Value<CloudFrontDistribution_GeoRestriction>
}

type CloudFrontDistribution_GeoRestriction = {
  readonly Locations?: List<Text>
  readonly RestrictionType: Value<'blacklist' | 'none' | 'whitelist'>
}

type CloudFrontDistribution_LegacyS3Origin = {
  readonly DNSName: Text
  readonly OriginAccessIdentity?: Text
}

type CloudFrontDistribution_TenantConfig = {
  readonly ParameterDefinitions?: List<Value<CloudFrontDistribution_ParameterDefinition>>
}

type CloudFrontDistribution_ParameterDefinition = {
  readonly Definition: Value<CloudFrontDistribution_Definition>
  readonly Name: Text
}

type CloudFrontDistribution_Definition = {
  readonly StringSchema?: Value<CloudFrontDistribution_StringSchema>
}

type CloudFrontDistribution_StringSchema = {
  readonly Comment?: Text
  readonly DefaultValue?: Text
  readonly Required: Bool
}

type CloudFrontDistribution_ViewerCertificate = {
  readonly AcmCertificateArn?: Text
  readonly CloudFrontDefaultCertificate?: Bool
  readonly IamCertificateId?: Text
  readonly MinimumProtocolVersion?: Value<
    | 'SSLv3'
    | 'TLSv1'
    | 'TLSv1.1_2016'
    | 'TLSv1.2_2018'
    | 'TLSv1.2_2019'
    | 'TLSv1.2_2021'
    | 'TLSv1.2_2025'
    | 'TLSv1.3_2025'
    | 'TLSv1_2016'
  >
  readonly SslSupportMethod?: Value<'sni-only' | 'static-ip' | 'vip'>
}

type CloudFrontDistribution_ViewerMtlsConfig = {
  readonly Mode?: Value<'optional' | 'passthrough' | 'required'>
  readonly TrustStoreConfig?: Value<CloudFrontDistribution_TrustStoreConfig>
}

type CloudFrontDistribution_TrustStoreConfig = {
  readonly AdvertiseTrustStoreCaNames?: Bool
  readonly IgnoreCertificateExpiry?: Bool
  readonly TrustStoreId: Text
}

type CloudFrontOriginAccessControl = {
  readonly OriginAccessControlConfig: Value<CloudFrontOriginAccessControl_OriginAccessControlConfig>
}

type CloudFrontOriginAccessControl_OriginAccessControlConfig = {
  readonly Description?: Text
  readonly Name: Text
  readonly OriginAccessControlOriginType: Text
  readonly SigningBehavior: Text
  readonly SigningProtocol: Text
}

type CloudWatchAlarm = {
  readonly ActionsEnabled?: Bool
  readonly AlarmActions?: List<Text>
  readonly AlarmDescription?: Text
  readonly AlarmName?: Text
  readonly ComparisonOperator?: Value<
    | 'GreaterThanOrEqualToThreshold'
    | 'GreaterThanThreshold'
    | 'GreaterThanUpperThreshold'
    | 'LessThanLowerOrGreaterThanUpperThreshold'
    | 'LessThanLowerThreshold'
    | 'LessThanOrEqualToThreshold'
    | 'LessThanThreshold'
  >
  readonly DatapointsToAlarm?: Num
  readonly Dimensions?: List<Value<CloudWatchAlarm_Dimension>>
  readonly EvaluateLowSampleCountPercentile?: Text
  readonly EvaluationCriteria?: Value<CloudWatchAlarm_EvaluationCriteria>
  readonly EvaluationInterval?: Num
  readonly EvaluationPeriods?: Num
  readonly EvaluationWindow?: Value<CloudWatchAlarm_EvaluationWindow>
  readonly ExtendedStatistic?: Text
  readonly InsufficientDataActions?: List<Text>
  readonly MetricName?: Text
  readonly Metrics?: List<Value<CloudWatchAlarm_MetricDataQuery>>
  readonly Namespace?: Text
  readonly OKActions?: List<Text>
  readonly Period?: Num
  readonly Statistic?: Value<'Average' | 'Maximum' | 'Minimum' | 'SampleCount' | 'Sum'>
  readonly Tags?: List<Value<Tag>>
  readonly Threshold?: Num
  readonly ThresholdMetricId?: Text
  readonly TreatMissingData?: Value<'breaching' | 'ignore' | 'missing' | 'notBreaching'>
  readonly Unit?: Value<
    | 'Bits'
    | 'Bits/Second'
    | 'Bytes'
    | 'Bytes/Second'
    | 'Count'
    | 'Count/Second'
    | 'Gigabits'
    | 'Gigabits/Second'
    | 'Gigabytes'
    | 'Gigabytes/Second'
    | 'Kilobits'
    | 'Kilobits/Second'
    | 'Kilobytes'
    | 'Kilobytes/Second'
    | 'Megabits'
    | 'Megabits/Second'
    | 'Megabytes'
    | 'Megabytes/Second'
    | 'Microseconds'
    | 'Milliseconds'
    | 'None'
    | 'Percent'
    | 'Seconds'
    | 'Terabits'
    | 'Terabits/Second'
    | 'Terabytes'
    | 'Terabytes/Second'
  >
  readonly WarmUpConfiguration?: Value<CloudWatchAlarm_WarmUpConfiguration>
}

type CloudWatchAlarm_Dimension = {
  readonly Name: Text
  readonly Value: Text
}

type CloudWatchAlarm_EvaluationCriteria = {
  readonly PromQLCriteria?: Value<CloudWatchAlarm_AlarmPromQLCriteria>
}

type CloudWatchAlarm_AlarmPromQLCriteria = {
  readonly PendingPeriod?: Num
  readonly Query?: Text
  readonly RecoveryPeriod?: Num
}

type CloudWatchAlarm_EvaluationWindow = {
  readonly SlidingWindow?: Json
  readonly WallClockWindow?: Value<CloudWatchAlarm_WallClockWindow>
}

type CloudWatchAlarm_WallClockWindow = {
  readonly Timezone?: Text
}

type CloudWatchAlarm_MetricDataQuery = {
  readonly AccountId?: Text
  readonly Expression?: Text
  readonly Id: Text
  readonly Label?: Text
  readonly MetricStat?: Value<CloudWatchAlarm_MetricStat>
  readonly Period?: Num
  readonly ReturnData?: Bool
}

type CloudWatchAlarm_MetricStat = {
  readonly Metric: Value<CloudWatchAlarm_Metric>
  readonly Period: Num
  readonly Stat: Text
  readonly Unit?: Value<
    | 'Bits'
    | 'Bits/Second'
    | 'Bytes'
    | 'Bytes/Second'
    | 'Count'
    | 'Count/Second'
    | 'Gigabits'
    | 'Gigabits/Second'
    | 'Gigabytes'
    | 'Gigabytes/Second'
    | 'Kilobits'
    | 'Kilobits/Second'
    | 'Kilobytes'
    | 'Kilobytes/Second'
    | 'Megabits'
    | 'Megabits/Second'
    | 'Megabytes'
    | 'Megabytes/Second'
    | 'Microseconds'
    | 'Milliseconds'
    | 'None'
    | 'Percent'
    | 'Seconds'
    | 'Terabits'
    | 'Terabits/Second'
    | 'Terabytes'
    | 'Terabytes/Second'
  >
}

type CloudWatchAlarm_Metric = {
  readonly Dimensions?: List<Value<CloudWatchAlarm_Dimension>>
  readonly MetricName?: Text
  readonly Namespace?: Text
}

type CloudWatchAlarm_WarmUpConfiguration = {
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: Bool
  readonly WarmUpPeriodDurationInMinutes?: Num
}

type EC2EIP = {
  readonly Address?: Text
  readonly Domain?: Text
  readonly InstanceId?: Text
  readonly IpamPoolId?: Text
  readonly NetworkBorderGroup?: Text
  readonly PublicIpv4Pool?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TransferAddress?: Text
}

type EC2FlowLog = {
  readonly DeliverCrossAccountRole?: Text
  readonly DeliverLogsPermissionArn?: Text
  readonly DestinationOptions?: Value<EC2FlowLog_DestinationOptions>
  readonly LogDestination?: Text
  readonly LogDestinationType?: Value<'cloud-watch-logs' | 'kinesis-data-firehose' | 's3'>
  readonly LogFormat?: Text
  readonly LogGroupName?: Text
  readonly MaxAggregationInterval?: Num
  readonly ResourceId: Text
  readonly ResourceType: Value<
    | 'NetworkInterface'
    | 'RegionalNatGateway'
    | 'Subnet'
    | 'TransitGateway'
    | 'TransitGatewayAttachment'
    | 'VPC'
  >
  readonly TagFieldSpecifications?: List<Value<EC2FlowLog_TagFieldSpecification>>
  readonly Tags?: List<Value<Tag>>
  readonly TrafficType?: Value<'ACCEPT' | 'ALL' | 'REJECT'>
}

type EC2FlowLog_DestinationOptions = {
  readonly FileFormat: Value<'parquet' | 'plain-text'>
  readonly HiveCompatiblePartitions: Bool
  readonly PerHourPartition: Bool
}

type EC2FlowLog_TagFieldSpecification = {
  readonly ResourceType: Text
  readonly TagKeys: List<Text>
}

type EC2InternetGateway = {
  readonly Tags?: List<Value<Tag>>
}

type EC2LaunchTemplate = {
  readonly LaunchTemplateData: Value<EC2LaunchTemplate_LaunchTemplateData>
  readonly LaunchTemplateName?: Text
  readonly TagSpecifications?: List<Value<EC2LaunchTemplate_LaunchTemplateTagSpecification>>
  readonly VersionDescription?: Text
}

type EC2LaunchTemplate_LaunchTemplateData = {
  readonly BlockDeviceMappings?: List<Value<EC2LaunchTemplate_BlockDeviceMapping>>
  readonly CapacityReservationSpecification?: Value<EC2LaunchTemplate_CapacityReservationSpecification>
  readonly CpuOptions?: Value<EC2LaunchTemplate_CpuOptions>
  readonly CreditSpecification?: Value<EC2LaunchTemplate_CreditSpecification>
  readonly DisableApiStop?: Bool
  readonly DisableApiTermination?: Bool
  readonly EbsOptimized?: Bool
  readonly ElasticGpuSpecifications?: List<Value<EC2LaunchTemplate_ElasticGpuSpecification>>
  readonly ElasticInferenceAccelerators?: List<
    Value<EC2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator>
  >
  readonly EnclaveOptions?: Value<EC2LaunchTemplate_EnclaveOptions>
  readonly HibernationOptions?: Value<EC2LaunchTemplate_HibernationOptions>
  readonly IamInstanceProfile?: Value<EC2LaunchTemplate_IamInstanceProfile>
  readonly ImageId?: Text
  readonly InstanceInitiatedShutdownBehavior?: Value<'stop' | 'terminate'>
  readonly InstanceMarketOptions?: Value<EC2LaunchTemplate_InstanceMarketOptions>
  readonly InstanceRequirements?: Value<EC2LaunchTemplate_InstanceRequirements>
  readonly InstanceType?: Text
  readonly KernelId?: Text
  readonly KeyName?: Text
  readonly LicenseSpecifications?: List<Value<EC2LaunchTemplate_LicenseSpecification>>
  readonly MaintenanceOptions?: Value<EC2LaunchTemplate_MaintenanceOptions>
  readonly MetadataOptions?: Value<EC2LaunchTemplate_MetadataOptions>
  readonly Monitoring?: Value<EC2LaunchTemplate_Monitoring>
  readonly NetworkInterfaces?: List<Value<EC2LaunchTemplate_NetworkInterface>>
  readonly NetworkPerformanceOptions?: Value<EC2LaunchTemplate_NetworkPerformanceOptions>
  readonly Placement?: Value<EC2LaunchTemplate_Placement>
  readonly PrivateDnsNameOptions?: Value<EC2LaunchTemplate_PrivateDnsNameOptions>
  readonly RamDiskId?: Text
  readonly SecurityGroupIds?: List<Text>
  readonly SecurityGroups?: List<Text>
  readonly TagSpecifications?: List<Value<EC2LaunchTemplate_TagSpecification>>
  readonly UserData?: Text
}

type EC2LaunchTemplate_BlockDeviceMapping = {
  readonly DeviceName?: Text
  readonly Ebs?: Value<EC2LaunchTemplate_Ebs>
  readonly NoDevice?: Text
  readonly VirtualName?: Text
}

type EC2LaunchTemplate_Ebs = {
  readonly DeleteOnTermination?: Bool
  readonly EbsCardIndex?: Num
  readonly Encrypted?: Bool
  readonly Iops?: Num
  readonly KmsKeyId?: Text
  readonly SnapshotId?: Text
  readonly Throughput?: Num
  readonly VolumeInitializationRate?: Num
  readonly VolumeSize?: Num
  readonly VolumeType?: Value<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'>
}

type EC2LaunchTemplate_CapacityReservationSpecification = {
  readonly CapacityReservationPreference?: Value<'capacity-reservations-only' | 'none' | 'open'>
  readonly CapacityReservationTarget?: Value<EC2LaunchTemplate_CapacityReservationTarget>
}

type EC2LaunchTemplate_CapacityReservationTarget = {
  readonly CapacityReservationId?: Text
  readonly CapacityReservationResourceGroupArn?: Text
}

type EC2LaunchTemplate_CpuOptions = {
  readonly AmdSevSnp?: Value<'disabled' | 'enabled'>
  readonly CoreCount?: Num
  readonly NestedVirtualization?: Value<'disabled' | 'enabled'>
  readonly ThreadsPerCore?: Num
}

type EC2LaunchTemplate_CreditSpecification = {
  readonly CpuCredits?: Text
}

type EC2LaunchTemplate_ElasticGpuSpecification = {
  readonly Type?: Text
}

type EC2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator = {
  readonly Count?: Num
  readonly Type?: Text
}

type EC2LaunchTemplate_EnclaveOptions = {
  readonly Enabled?: Bool
}

type EC2LaunchTemplate_HibernationOptions = {
  readonly Configured?: Bool
}

type EC2LaunchTemplate_IamInstanceProfile = {
  readonly Arn?: Text
  readonly Name?: Text
}

type EC2LaunchTemplate_InstanceMarketOptions = {
  readonly MarketType?: Value<'capacity-block' | 'interruptible-capacity-reservation' | 'spot'>
  readonly SpotOptions?: Value<EC2LaunchTemplate_SpotOptions>
}

type EC2LaunchTemplate_SpotOptions = {
  readonly BlockDurationMinutes?: Num
  readonly InstanceInterruptionBehavior?: Value<'hibernate' | 'stop' | 'terminate'>
  readonly MaxPrice?: Text
  readonly SpotInstanceType?: Value<'one-time' | 'persistent'>
  readonly ValidUntil?: Text
}

type EC2LaunchTemplate_InstanceRequirements = {
  readonly AcceleratorCount?: Value<EC2LaunchTemplate_AcceleratorCount>
  readonly AcceleratorManufacturers?: List<
    Value<'amazon-web-services' | 'amd' | 'habana' | 'nvidia' | 'xilinx'>
  >
  readonly AcceleratorNames?: List<
    Value<
      | 'a100'
      | 'a10g'
      | 'gaudi-hl-205'
      | 'h100'
      | 'inferentia'
      | 'inferentia2'
      | 'k520'
      | 'k80'
      | 'l4'
      | 'l40s'
      | 'm60'
      | 'radeon-pro-v520'
      | 't4'
      | 't4g'
      | 'trainium'
      | 'trainium2'
      | 'u30'
      | 'v100'
      | 'vu9p'
    >
  >
  readonly AcceleratorTotalMemoryMiB?: Value<EC2LaunchTemplate_AcceleratorTotalMemoryMiB>
  readonly AcceleratorTypes?: List<Value<'fpga' | 'gpu' | 'inference' | 'media'>>
  readonly AllowedInstanceTypes?: List<Text>
  readonly BareMetal?: Value<'excluded' | 'included' | 'required'>
  readonly BaselineEbsBandwidthMbps?: Value<EC2LaunchTemplate_BaselineEbsBandwidthMbps>
  readonly BaselinePerformanceFactors?: Value<EC2LaunchTemplate_BaselinePerformanceFactors>
  readonly BurstablePerformance?: Value<'excluded' | 'included' | 'required'>
  readonly CpuManufacturers?: List<Value<'amazon-web-services' | 'amd' | 'apple' | 'intel'>>
  readonly ExcludedInstanceTypes?: List<Text>
  readonly InstanceGenerations?: List<Value<'current' | 'previous'>>
  readonly LocalStorage?: Value<'excluded' | 'included' | 'required'>
  readonly LocalStorageTypes?: List<Value<'hdd' | 'ssd'>>
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Num
  readonly MemoryGiBPerVCpu?: Value<EC2LaunchTemplate_MemoryGiBPerVCpu>
  readonly MemoryMiB?: Value<EC2LaunchTemplate_MemoryMiB>
  readonly NetworkBandwidthGbps?: Value<EC2LaunchTemplate_NetworkBandwidthGbps>
  readonly NetworkInterfaceCount?: Value<EC2LaunchTemplate_NetworkInterfaceCount>
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Num
  readonly RequireHibernateSupport?: Bool
  readonly SpotMaxPricePercentageOverLowestPrice?: Num
  readonly TotalLocalStorageGB?: Value<EC2LaunchTemplate_TotalLocalStorageGB>
  readonly VCpuCount?: Value<EC2LaunchTemplate_VCpuCount>
}

type EC2LaunchTemplate_AcceleratorCount = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_AcceleratorTotalMemoryMiB = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_BaselineEbsBandwidthMbps = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_BaselinePerformanceFactors = {
  readonly Cpu?: Value<EC2LaunchTemplate_Cpu>
}

type EC2LaunchTemplate_Cpu = {
  readonly References?: List<Value<EC2LaunchTemplate_Reference>>
}

type EC2LaunchTemplate_Reference = {
  readonly InstanceFamily?: Text
}

type EC2LaunchTemplate_MemoryGiBPerVCpu = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_MemoryMiB = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_NetworkBandwidthGbps = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_NetworkInterfaceCount = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_TotalLocalStorageGB = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_VCpuCount = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2LaunchTemplate_LicenseSpecification = {
  readonly LicenseConfigurationArn?: Text
}

type EC2LaunchTemplate_MaintenanceOptions = {
  readonly AutoRecovery?: Value<'default' | 'disabled'>
}

type EC2LaunchTemplate_MetadataOptions = {
  readonly HttpEndpoint?: Value<'disabled' | 'enabled'>
  readonly HttpProtocolIpv6?: Value<'disabled' | 'enabled'>
  readonly HttpPutResponseHopLimit?: Num
  readonly HttpTokens?: Value<'optional' | 'required'>
  readonly InstanceMetadataTags?: Value<'disabled' | 'enabled'>
}

type EC2LaunchTemplate_Monitoring = {
  readonly Enabled?: Bool
}

type EC2LaunchTemplate_NetworkInterface = {
  readonly AssociateCarrierIpAddress?: Bool
  readonly AssociatePublicIpAddress?: Bool
  readonly ConnectionTrackingSpecification?: Value<EC2LaunchTemplate_ConnectionTrackingSpecification>
  readonly DeleteOnTermination?: Bool
  readonly Description?: Text
  readonly DeviceIndex?: Num
  readonly EnaQueueCount?: Num
  readonly EnaSrdSpecification?: Value<EC2LaunchTemplate_EnaSrdSpecification>
  readonly Groups?: List<Text>
  readonly InterfaceType?: Text
  readonly Ipv4PrefixCount?: Num
  readonly Ipv4Prefixes?: List<Value<EC2LaunchTemplate_Ipv4PrefixSpecification>>
  readonly Ipv6AddressCount?: Num
  readonly Ipv6Addresses?: List<Value<EC2LaunchTemplate_Ipv6Add>>
  readonly Ipv6PrefixCount?: Num
  readonly Ipv6Prefixes?: List<Value<EC2LaunchTemplate_Ipv6PrefixSpecification>>
  readonly NetworkCardIndex?: Num
  readonly NetworkInterfaceId?: Text
  readonly PrimaryIpv6?: Bool
  readonly PrivateIpAddress?: Text
  readonly PrivateIpAddresses?: List<Value<EC2LaunchTemplate_PrivateIpAdd>>
  readonly SecondaryPrivateIpAddressCount?: Num
  readonly SubnetId?: Text
}

type EC2LaunchTemplate_ConnectionTrackingSpecification = {
  readonly TcpEstablishedTimeout?: Num
  readonly UdpStreamTimeout?: Num
  readonly UdpTimeout?: Num
}

type EC2LaunchTemplate_EnaSrdSpecification = {
  readonly EnaSrdEnabled?: Bool
  readonly EnaSrdUdpSpecification?: Value<EC2LaunchTemplate_EnaSrdUdpSpecification>
}

type EC2LaunchTemplate_EnaSrdUdpSpecification = {
  readonly EnaSrdUdpEnabled?: Bool
}

type EC2LaunchTemplate_Ipv4PrefixSpecification = {
  readonly Ipv4Prefix?: Text
}

type EC2LaunchTemplate_Ipv6Add = {
  readonly Ipv6Address?: Text
}

type EC2LaunchTemplate_Ipv6PrefixSpecification = {
  readonly Ipv6Prefix?: Text
}

type EC2LaunchTemplate_PrivateIpAdd = {
  readonly Primary?: Bool
  readonly PrivateIpAddress?: Text
}

type EC2LaunchTemplate_NetworkPerformanceOptions = {
  readonly BandwidthWeighting?: Text
}

type EC2LaunchTemplate_Placement = {
  readonly Affinity?: Text
  readonly AvailabilityZone?: Text
  readonly GroupId?: Text
  readonly GroupName?: Text
  readonly HostId?: Text
  readonly HostResourceGroupArn?: Text
  readonly PartitionNumber?: Num
  readonly SpreadDomain?: Text
  readonly Tenancy?: Value<'dedicated' | 'default' | 'host'>
}

type EC2LaunchTemplate_PrivateDnsNameOptions = {
  readonly EnableResourceNameDnsAAAARecord?: Bool
  readonly EnableResourceNameDnsARecord?: Bool
  readonly HostnameType?: Value<'ip-name' | 'resource-name'>
}

type EC2LaunchTemplate_TagSpecification = {
  readonly ResourceType?: Value<
    | 'capacity-block'
    | 'capacity-manager-data-export'
    | 'capacity-reservation'
    | 'capacity-reservation-fleet'
    | 'carrier-gateway'
    | 'client-vpn-endpoint'
    | 'coip-pool'
    | 'customer-gateway'
    | 'declarative-policies-report'
    | 'dedicated-host'
    | 'dhcp-options'
    | 'egress-only-internet-gateway'
    | 'elastic-gpu'
    | 'elastic-ip'
    | 'export-image-task'
    | 'export-instance-task'
    | 'fleet'
    | 'fpga-image'
    | 'host-reservation'
    | 'image'
    | 'image-usage-report'
    | 'import-image-task'
    | 'import-snapshot-task'
    | 'instance'
    | 'instance-connect-endpoint'
    | 'instance-event-window'
    | 'internet-gateway'
    | 'ipam'
    | 'ipam-external-resource-verification-token'
    | 'ipam-policy'
    | 'ipam-pool'
    | 'ipam-prefix-list-resolver'
    | 'ipam-prefix-list-resolver-target'
    | 'ipam-resource-discovery'
    | 'ipam-resource-discovery-association'
    | 'ipam-scope'
    | 'ipv4pool-ec2'
    | 'ipv6pool-ec2'
    | 'key-pair'
    | 'launch-template'
    | 'local-gateway'
    | 'local-gateway-route-table'
    | 'local-gateway-route-table-virtual-interface-group-association'
    | 'local-gateway-route-table-vpc-association'
    | 'local-gateway-virtual-interface'
    | 'local-gateway-virtual-interface-group'
    | 'mac-modification-task'
    | 'natgateway'
    | 'network-acl'
    | 'network-insights-access-scope'
    | 'network-insights-access-scope-analysis'
    | 'network-insights-analysis'
    | 'network-insights-path'
    | 'network-interface'
    | 'outpost-lag'
    | 'placement-group'
    | 'prefix-list'
    | 'replace-root-volume-task'
    | 'reserved-instances'
    | 'route-server'
    | 'route-server-endpoint'
    | 'route-server-peer'
    | 'route-table'
    | 'secondary-interface'
    | 'secondary-network'
    | 'secondary-subnet'
    | 'security-group'
    | 'security-group-rule'
    | 'service-link-virtual-interface'
    | 'snapshot'
    | 'spot-fleet-request'
    | 'spot-instances-request'
    | 'subnet'
    | 'subnet-cidr-reservation'
    | 'traffic-mirror-filter'
    | 'traffic-mirror-filter-rule'
    | 'traffic-mirror-session'
    | 'traffic-mirror-target'
    | 'transit-gateway'
    | 'transit-gateway-attachment'
    | 'transit-gateway-connect-peer'
    | 'transit-gateway-metering-policy'
    | 'transit-gateway-multicast-domain'
    | 'transit-gateway-policy-table'
    | 'transit-gateway-route-table'
    | 'transit-gateway-route-table-announcement'
    | 'verified-access-endpoint'
    | 'verified-access-endpoint-target'
    | 'verified-access-group'
    | 'verified-access-instance'
    | 'verified-access-policy'
    | 'verified-access-trust-provider'
    | 'volume'
    | 'vpc'
    | 'vpc-block-public-access-exclusion'
    | 'vpc-encryption-control'
    | 'vpc-endpoint'
    | 'vpc-endpoint-connection'
    | 'vpc-endpoint-connection-device-type'
    | 'vpc-endpoint-service'
    | 'vpc-endpoint-service-permission'
    | 'vpc-flow-log'
    | 'vpc-peering-connection'
    | 'vpn-concentrator'
    | 'vpn-connection'
    | 'vpn-connection-device-type'
    | 'vpn-gateway'
  >
  readonly Tags?: List<Value<Tag>>
}

type EC2LaunchTemplate_LaunchTemplateTagSpecification = {
  readonly ResourceType?: Value<
    | 'capacity-block'
    | 'capacity-manager-data-export'
    | 'capacity-reservation'
    | 'capacity-reservation-fleet'
    | 'carrier-gateway'
    | 'client-vpn-endpoint'
    | 'coip-pool'
    | 'customer-gateway'
    | 'declarative-policies-report'
    | 'dedicated-host'
    | 'dhcp-options'
    | 'egress-only-internet-gateway'
    | 'elastic-gpu'
    | 'elastic-ip'
    | 'export-image-task'
    | 'export-instance-task'
    | 'fleet'
    | 'fpga-image'
    | 'host-reservation'
    | 'image'
    | 'image-usage-report'
    | 'import-image-task'
    | 'import-snapshot-task'
    | 'instance'
    | 'instance-connect-endpoint'
    | 'instance-event-window'
    | 'internet-gateway'
    | 'ipam'
    | 'ipam-external-resource-verification-token'
    | 'ipam-policy'
    | 'ipam-pool'
    | 'ipam-prefix-list-resolver'
    | 'ipam-prefix-list-resolver-target'
    | 'ipam-resource-discovery'
    | 'ipam-resource-discovery-association'
    | 'ipam-scope'
    | 'ipv4pool-ec2'
    | 'ipv6pool-ec2'
    | 'key-pair'
    | 'launch-template'
    | 'local-gateway'
    | 'local-gateway-route-table'
    | 'local-gateway-route-table-virtual-interface-group-association'
    | 'local-gateway-route-table-vpc-association'
    | 'local-gateway-virtual-interface'
    | 'local-gateway-virtual-interface-group'
    | 'mac-modification-task'
    | 'natgateway'
    | 'network-acl'
    | 'network-insights-access-scope'
    | 'network-insights-access-scope-analysis'
    | 'network-insights-analysis'
    | 'network-insights-path'
    | 'network-interface'
    | 'outpost-lag'
    | 'placement-group'
    | 'prefix-list'
    | 'replace-root-volume-task'
    | 'reserved-instances'
    | 'route-server'
    | 'route-server-endpoint'
    | 'route-server-peer'
    | 'route-table'
    | 'secondary-interface'
    | 'secondary-network'
    | 'secondary-subnet'
    | 'security-group'
    | 'security-group-rule'
    | 'service-link-virtual-interface'
    | 'snapshot'
    | 'spot-fleet-request'
    | 'spot-instances-request'
    | 'subnet'
    | 'subnet-cidr-reservation'
    | 'traffic-mirror-filter'
    | 'traffic-mirror-filter-rule'
    | 'traffic-mirror-session'
    | 'traffic-mirror-target'
    | 'transit-gateway'
    | 'transit-gateway-attachment'
    | 'transit-gateway-connect-peer'
    | 'transit-gateway-metering-policy'
    | 'transit-gateway-multicast-domain'
    | 'transit-gateway-policy-table'
    | 'transit-gateway-route-table'
    | 'transit-gateway-route-table-announcement'
    | 'verified-access-endpoint'
    | 'verified-access-endpoint-target'
    | 'verified-access-group'
    | 'verified-access-instance'
    | 'verified-access-policy'
    | 'verified-access-trust-provider'
    | 'volume'
    | 'vpc'
    | 'vpc-block-public-access-exclusion'
    | 'vpc-encryption-control'
    | 'vpc-endpoint'
    | 'vpc-endpoint-connection'
    | 'vpc-endpoint-connection-device-type'
    | 'vpc-endpoint-service'
    | 'vpc-endpoint-service-permission'
    | 'vpc-flow-log'
    | 'vpc-peering-connection'
    | 'vpn-concentrator'
    | 'vpn-connection'
    | 'vpn-connection-device-type'
    | 'vpn-gateway'
  >
  readonly Tags?: List<Value<Tag>>
}

type EC2NatGateway = {
  readonly AllocationId?: Text
  readonly AvailabilityMode?: Value<'regional' | 'zonal'>
  readonly AvailabilityZoneAddresses?: List<Value<EC2NatGateway_AvailabilityZoneAddress>>
  readonly ConnectivityType?: Value<'private' | 'public'>
  readonly MaxDrainDurationSeconds?: Num
  readonly PrivateIpAddress?: Text
  readonly SecondaryAllocationIds?: List<Text>
  readonly SecondaryPrivateIpAddressCount?: Num
  readonly SecondaryPrivateIpAddresses?: List<Text>
  readonly SubnetId?: Text
  readonly Tags?: List<Value<Tag>>
  readonly VpcId?: Text
}

type EC2NatGateway_AvailabilityZoneAddress = {
  readonly AllocationIds: List<Text>
  readonly AvailabilityZone?: Text
  readonly AvailabilityZoneId?: Text
}

type EC2Route = {
  readonly CarrierGatewayId?: Text
  readonly CoreNetworkArn?: Text
  readonly DestinationCidrBlock?: Text
  readonly DestinationIpv6CidrBlock?: Text
  readonly DestinationPrefixListId?: Text
  readonly EgressOnlyInternetGatewayId?: Text
  readonly GatewayId?: Text
  readonly InstanceId?: Text
  readonly LocalGatewayId?: Text
  readonly NatGatewayId?: Text
  readonly NetworkInterfaceId?: Text
  readonly OdbNetworkArn?: Text
  readonly RouteTableId: Text
  readonly TransitGatewayId?: Text
  readonly VpcEndpointId?: Text
  readonly VpcPeeringConnectionId?: Text
}

type EC2RouteTable = {
  readonly Tags?: List<Value<Tag>>
  readonly VpcId: Text
}

type EC2SecurityGroup = {
  readonly GroupDescription: Text
  readonly GroupName?: Text
  readonly SecurityGroupEgress?: List<Value<EC2SecurityGroup_Egress>>
  readonly SecurityGroupIngress?: List<Value<EC2SecurityGroup_Ingress>>
  readonly Tags?: List<Value<Tag>>
  readonly VpcId?: Text
}

type EC2SecurityGroup_Egress = {
  readonly CidrIp?: Text
  readonly CidrIpv6?: Text
  readonly Description?: Text
  readonly DestinationPrefixListId?: Text
  readonly DestinationSecurityGroupId?: Text
  readonly FromPort?: Num
  readonly IpProtocol: Text
  readonly ToPort?: Num
}

type EC2SecurityGroup_Ingress = {
  readonly CidrIp?: Text
  readonly CidrIpv6?: Text
  readonly Description?: Text
  readonly FromPort?: Num
  readonly IpProtocol: Text
  readonly SourcePrefixListId?: Text
  readonly SourceSecurityGroupId?: Text
  readonly SourceSecurityGroupName?: Text
  readonly SourceSecurityGroupOwnerId?: Text
  readonly ToPort?: Num
}

type EC2SecurityGroupIngress = {
  readonly CidrIp?: Text
  readonly CidrIpv6?: Text
  readonly Description?: Text
  readonly FromPort?: Num
  readonly GroupId?: Text
  readonly GroupName?: Text
  readonly IpProtocol: Text
  readonly SourcePrefixListId?: Text
  readonly SourceSecurityGroupId?: Text
  readonly SourceSecurityGroupName?: Text
  readonly SourceSecurityGroupOwnerId?: Text
  readonly ToPort?: Num
}

type EC2Subnet = {
  readonly AssignIpv6AddressOnCreation?: Bool
  readonly AvailabilityZone?: Text
  readonly AvailabilityZoneId?: Text
  readonly CidrBlock?: Text
  readonly EnableDns64?: Bool
  readonly EnableLniAtDeviceIndex?: Num
  readonly Ipv4IpamPoolId?: Text
  readonly Ipv4NetmaskLength?: Num
  readonly Ipv6CidrBlock?: Text
  readonly Ipv6IpamPoolId?: Text
  readonly Ipv6Native?: Bool
  readonly Ipv6NetmaskLength?: Num
  readonly MapPublicIpOnLaunch?: Bool
  readonly OutpostArn?: Text
  readonly PrivateDnsNameOptionsOnLaunch?: Value<EC2Subnet_PrivateDnsNameOptionsOnLaunch>
  readonly Tags?: List<Value<Tag>>
  readonly VpcId: Text
}

type EC2Subnet_PrivateDnsNameOptionsOnLaunch = {
  readonly EnableResourceNameDnsAAAARecord?: Bool
  readonly EnableResourceNameDnsARecord?: Bool
  readonly HostnameType?: Text
}

type EC2SubnetRouteTableAssociation = {
  readonly RouteTableId: Text
  readonly SubnetId: Text
}

type EC2VPC = {
  readonly CidrBlock?: Text
  readonly EnableDnsHostnames?: Bool
  readonly EnableDnsSupport?: Bool
  readonly InstanceTenancy?: Value<'dedicated' | 'default' | 'host'>
  readonly Ipv4IpamPoolId?: Text
  readonly Ipv4NetmaskLength?: Num
  readonly Tags?: List<Value<Tag>>
  readonly VpcEncryptionControl?: Value<EC2VPC_VpcEncryptionControl>
}

type EC2VPC_VpcEncryptionControl = {
  readonly EgressOnlyInternetGatewayExclusion?: Value<'disable' | 'enable'>
  readonly ElasticFileSystemExclusion?: Value<'disable' | 'enable'>
  readonly InternetGatewayExclusion?: Value<'disable' | 'enable'>
  readonly LambdaExclusion?: Value<'disable' | 'enable'>
  readonly Mode?: Value<'enforce' | 'monitor'>
  readonly NatGatewayExclusion?: Value<'disable' | 'enable'>
  readonly ResourceExclusions?: Value<EC2VPC_VpcEncryptionControlExclusions>
  readonly State?: Text
  readonly StateMessage?: Text
  readonly VirtualPrivateGatewayExclusion?: Value<'disable' | 'enable'>
  readonly VpcEncryptionControlId?: Text
  readonly VpcId?: Text
  readonly VpcLatticeExclusion?: Value<'disable' | 'enable'>
  readonly VpcPeeringExclusion?: Value<'disable' | 'enable'>
}

type EC2VPC_VpcEncryptionControlExclusions = {
  readonly EgressOnlyInternetGateway?: Value<EC2VPC_VpcEncryptionControlExclusion>
  readonly ElasticFileSystem?: Value<EC2VPC_VpcEncryptionControlExclusion>
  readonly InternetGateway?: Value<EC2VPC_VpcEncryptionControlExclusion>
  readonly Lambda?: Value<EC2VPC_VpcEncryptionControlExclusion>
  readonly NatGateway?: Value<EC2VPC_VpcEncryptionControlExclusion>
  readonly VirtualPrivateGateway?: Value<EC2VPC_VpcEncryptionControlExclusion>
  readonly VpcLattice?: Value<EC2VPC_VpcEncryptionControlExclusion>
  readonly VpcPeering?: Value<EC2VPC_VpcEncryptionControlExclusion>
}

type EC2VPC_VpcEncryptionControlExclusion = {
  readonly State?: Text
  readonly StateMessage?: Text
}

type EC2VPCEndpoint = {
  readonly DnsOptions?: Value<EC2VPCEndpoint_DnsOptionsSpecification>
  readonly IpAddressType?: Value<'dualstack' | 'ipv4' | 'ipv6' | 'not-specified'>
  readonly PolicyDocument?: Text | Json
  readonly PrivateDnsEnabled?: Bool
  readonly ResourceConfigurationArn?: Text
  readonly RouteTableIds?: List<Text>
  readonly SecurityGroupIds?: List<Text>
  readonly ServiceName?: Text
  readonly ServiceNetworkArn?: Text
  readonly ServiceRegion?: Text
  readonly SubnetIds?: List<Text>
  readonly Tags?: List<Value<Tag>>
  readonly VpcEndpointType?: Value<
    'Gateway' | 'GatewayLoadBalancer' | 'Interface' | 'Resource' | 'ServiceNetwork' | 'Tunnel'
  >
  readonly VpcId: Text
}

type EC2VPCEndpoint_DnsOptionsSpecification = {
  readonly DnsRecordIpType?: Value<'dualstack' | 'ipv4' | 'ipv6' | 'not-specified' | 'service-defined'>
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: Value<
    'AllResolvers' | 'NotSpecified' | 'OnlyInboundResolver'
  >
  readonly PrivateDnsPreference?: Value<
    | 'ALL_DOMAINS'
    | 'SPECIFIED_DOMAINS_ONLY'
    | 'VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS'
    | 'VERIFIED_DOMAINS_ONLY'
  >
  readonly PrivateDnsSpecifiedDomains?: List<Text>
}

type EC2VPCGatewayAttachment = {
  readonly InternetGatewayId?: Text
  readonly VpcId: Text
  readonly VpnGatewayId?: Text
}

type ECRRepository = {
  readonly EmptyOnDelete?: Bool
  readonly EncryptionConfiguration?: Value<ECRRepository_EncryptionConfiguration>
  readonly ImageScanningConfiguration?: Value<ECRRepository_ImageScanningConfiguration>
  readonly ImageTagMutability?: Value<
    'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE' | 'MUTABLE_WITH_EXCLUSION'
  >
  readonly ImageTagMutabilityExclusionFilters?: List<Value<ECRRepository_ImageTagMutabilityExclusionFilter>>
  readonly LifecyclePolicy?: Value<ECRRepository_LifecyclePolicy>
  readonly RepositoryName?: Text
  readonly RepositoryPolicyText?: Json | Text
  readonly Tags?: List<Value<Tag>>
}

type ECRRepository_EncryptionConfiguration = {
  readonly EncryptionType: Value<'AES256' | 'KMS' | 'KMS_DSSE'>
  readonly KmsKey?: Text
}

type ECRRepository_ImageScanningConfiguration = {
  readonly ScanOnPush?: Bool
}

type ECRRepository_ImageTagMutabilityExclusionFilter = {
  readonly ImageTagMutabilityExclusionFilterType: Value<'WILDCARD'>
  readonly ImageTagMutabilityExclusionFilterValue: Text
}

type ECRRepository_LifecyclePolicy = {
  readonly LifecyclePolicyText?: Text
  readonly RegistryId?: Text
}

type ECSCapacityProvider = {
  readonly AutoScalingGroupProvider?: Value<ECSCapacityProvider_AutoScalingGroupProvider>
  readonly ClusterName?: Text
  readonly ManagedInstancesProvider?: Value<ECSCapacityProvider_ManagedInstancesProvider>
  readonly Name?: Text
  readonly Tags?: List<Value<Tag>>
}

type ECSCapacityProvider_AutoScalingGroupProvider = {
  readonly AutoScalingGroupArn: Text
  readonly ManagedDraining?: Value<'DISABLED' | 'ENABLED'>
  readonly ManagedScaling?: Value<ECSCapacityProvider_ManagedScaling>
  readonly ManagedTerminationProtection?: Value<'DISABLED' | 'ENABLED'>
}

type ECSCapacityProvider_ManagedScaling = {
  readonly InstanceWarmupPeriod?: Num
  readonly MaximumScalingStepSize?: Num
  readonly MinimumScalingStepSize?: Num
  readonly Status?: Value<'DISABLED' | 'ENABLED'>
  readonly TargetCapacity?: Num
}

type ECSCapacityProvider_ManagedInstancesProvider = {
  readonly AutoRepairConfiguration?: Value<ECSCapacityProvider_AutoRepairConfiguration>
  readonly InfrastructureOptimization?: Value<ECSCapacityProvider_InfrastructureOptimization>
  readonly InfrastructureRoleArn: Text
  readonly InstanceLaunchTemplate: Value<ECSCapacityProvider_InstanceLaunchTemplate>
  readonly PropagateTags?: Value<'CAPACITY_PROVIDER' | 'NONE'>
}

type ECSCapacityProvider_AutoRepairConfiguration = {
  readonly ActionsStatus?: Value<'DISABLED' | 'ENABLED'>
}

type ECSCapacityProvider_InfrastructureOptimization = {
  readonly ScaleInAfter?: Num
}

type ECSCapacityProvider_InstanceLaunchTemplate = {
  readonly CapacityOptionType?: Value<'ON_DEMAND' | 'RESERVED' | 'SPOT'>
  readonly CapacityReservations?: Value<ECSCapacityProvider_CapacityReservationRequest>
  readonly Ec2InstanceProfileArn: Text
  readonly FipsEnabled?: Bool
  readonly InstanceMetadataTagsPropagation?: Bool
  readonly InstanceRequirements?: Value<ECSCapacityProvider_InstanceRequirementsRequest>
  readonly LocalStorageConfiguration?: Value<ECSCapacityProvider_ManagedInstancesLocalStorageConfiguration>
  readonly Monitoring?: Value<'BASIC' | 'DETAILED'>
  readonly NetworkConfiguration: Value<ECSCapacityProvider_ManagedInstancesNetworkConfiguration>
  readonly StorageConfiguration?: Value<ECSCapacityProvider_ManagedInstancesStorageConfiguration>
}

type ECSCapacityProvider_CapacityReservationRequest = {
  readonly ReservationGroupArn?: Text
  readonly ReservationPreference?: Value<'RESERVATIONS_EXCLUDED' | 'RESERVATIONS_FIRST' | 'RESERVATIONS_ONLY'>
}

type ECSCapacityProvider_InstanceRequirementsRequest = {
  readonly AcceleratorCount?: Value<ECSCapacityProvider_AcceleratorCountRequest>
  readonly AcceleratorManufacturers?: List<
    Value<'amazon-web-services' | 'amd' | 'habana' | 'nvidia' | 'xilinx'>
  >
  readonly AcceleratorNames?: List<
    Value<
      | 'a100'
      | 'a10g'
      | 'gaudi-hl-205'
      | 'h100'
      | 'inferentia'
      | 'inferentia2'
      | 'k520'
      | 'k80'
      | 'l4'
      | 'l40s'
      | 'm60'
      | 'radeon-pro-v520'
      | 't4'
      | 't4g'
      | 'trainium'
      | 'trainium2'
      | 'u30'
      | 'v100'
      | 'vu9p'
    >
  >
  readonly AcceleratorTotalMemoryMiB?: Value<ECSCapacityProvider_AcceleratorTotalMemoryMiBRequest>
  readonly AcceleratorTypes?: List<Value<'fpga' | 'gpu' | 'inference'>>
  readonly AllowedInstanceTypes?: List<Text>
  readonly BareMetal?: Value<'excluded' | 'included' | 'required'>
  readonly BaselineEbsBandwidthMbps?: Value<ECSCapacityProvider_BaselineEbsBandwidthMbpsRequest>
  readonly BurstablePerformance?: Value<'excluded' | 'included' | 'required'>
  readonly CpuManufacturers?: List<Value<'amazon-web-services' | 'amd' | 'intel'>>
  readonly ExcludedInstanceTypes?: List<Text>
  readonly InstanceGenerations?: List<Value<'current' | 'previous'>>
  readonly LocalStorage?: Value<'excluded' | 'included' | 'required'>
  readonly LocalStorageTypes?: List<Value<'hdd' | 'ssd'>>
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Num
  readonly MemoryGiBPerVCpu?: Value<ECSCapacityProvider_MemoryGiBPerVCpuRequest>
  readonly MemoryMiB: Value<ECSCapacityProvider_MemoryMiBRequest>
  readonly NetworkBandwidthGbps?: Value<ECSCapacityProvider_NetworkBandwidthGbpsRequest>
  readonly NetworkInterfaceCount?: Value<ECSCapacityProvider_NetworkInterfaceCountRequest>
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Num
  readonly RequireHibernateSupport?: Bool
  readonly SpotMaxPricePercentageOverLowestPrice?: Num
  readonly TotalLocalStorageGB?: Value<ECSCapacityProvider_TotalLocalStorageGBRequest>
  readonly VCpuCount: Value<ECSCapacityProvider_VCpuCountRangeRequest>
}

type ECSCapacityProvider_AcceleratorCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type ECSCapacityProvider_AcceleratorTotalMemoryMiBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type ECSCapacityProvider_BaselineEbsBandwidthMbpsRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type ECSCapacityProvider_MemoryGiBPerVCpuRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type ECSCapacityProvider_MemoryMiBRequest = {
  readonly Max?: Num
  readonly Min: Num
}

type ECSCapacityProvider_NetworkBandwidthGbpsRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type ECSCapacityProvider_NetworkInterfaceCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type ECSCapacityProvider_TotalLocalStorageGBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type ECSCapacityProvider_VCpuCountRangeRequest = {
  readonly Max?: Num
  readonly Min: Num
}

type ECSCapacityProvider_ManagedInstancesLocalStorageConfiguration = {
  readonly UseLocalStorage?: Bool
}

type ECSCapacityProvider_ManagedInstancesNetworkConfiguration = {
  readonly SecurityGroups: List<Text>
  readonly Subnets: List<Text>
}

type ECSCapacityProvider_ManagedInstancesStorageConfiguration = {
  readonly StorageSizeGiB: Num
}

type ECSCluster = {
  readonly CapacityProviders?: List<Text>
  readonly ClusterName?: Text
  readonly ClusterSettings?: List<Value<ECSCluster_ClusterSettings>>
  readonly Configuration?: Value<ECSCluster_ClusterConfiguration>
  readonly DefaultCapacityProviderStrategy?: List<Value<ECSCluster_CapacityProviderStrategyItem>>
  readonly ServiceConnectDefaults?: Value<ECSCluster_ServiceConnectDefaults>
  readonly Tags?: List<Value<Tag>>
}

type ECSCluster_ClusterSettings = {
  readonly Name?: Text
  readonly Value?: Text
}

type ECSCluster_ClusterConfiguration = {
  readonly ExecuteCommandConfiguration?: Value<ECSCluster_ExecuteCommandConfiguration>
  readonly ManagedStorageConfiguration?: Value<ECSCluster_ManagedStorageConfiguration>
}

type ECSCluster_ExecuteCommandConfiguration = {
  readonly KmsKeyId?: Text
  readonly LogConfiguration?: Value<ECSCluster_ExecuteCommandLogConfiguration>
  readonly Logging?: Value<'DEFAULT' | 'NONE' | 'OVERRIDE'>
}

type ECSCluster_ExecuteCommandLogConfiguration = {
  readonly CloudWatchEncryptionEnabled?: Bool
  readonly CloudWatchLogGroupName?: Text
  readonly S3BucketName?: Text
  readonly S3EncryptionEnabled?: Bool
  readonly S3KeyPrefix?: Text
}

type ECSCluster_ManagedStorageConfiguration = {
  readonly FargateEphemeralStorageKmsKeyId?: Text
  readonly KmsKeyId?: Text
}

type ECSCluster_CapacityProviderStrategyItem = {
  readonly Base?: Num
  readonly CapacityProvider?: Text
  readonly Weight?: Num
}

type ECSCluster_ServiceConnectDefaults = {
  readonly Namespace?: Text
}

type ECSClusterCapacityProviderAssociations = {
  readonly CapacityProviders?: List<Text>
  readonly Cluster: Text
  readonly DefaultCapacityProviderStrategy: List<
    Value<ECSClusterCapacityProviderAssociations_CapacityProviderStrategy>
  >
}

type ECSClusterCapacityProviderAssociations_CapacityProviderStrategy = {
  readonly Base?: Num
  readonly CapacityProvider: Text
  readonly Weight?: Num
}

type ECSService = {
  readonly AvailabilityZoneRebalancing?: Value<'DISABLED' | 'ENABLED'>
  readonly CapacityProviderStrategy?: List<Value<ECSService_CapacityProviderStrategyItem>>
  readonly Cluster?: Text
  readonly DeploymentConfiguration?: Value<ECSService_DeploymentConfiguration>
  readonly DeploymentController?: Value<ECSService_DeploymentController>
  readonly DesiredCount?: Num
  readonly EnableECSManagedTags?: Bool
  readonly EnableExecuteCommand?: Bool
  readonly ForceNewDeployment?: Value<ECSService_ForceNewDeployment>
  readonly HealthCheckGracePeriodSeconds?: Num
  readonly LaunchType?: Value<'EC2' | 'EXTERNAL' | 'FARGATE'>
  readonly LoadBalancers?: List<Value<ECSService_LoadBalancer>>
  readonly Monitoring?: Value<ECSService_MonitoringConfiguration>
  readonly NetworkConfiguration?: Value<ECSService_NetworkConfiguration>
  readonly PlacementConstraints?: List<Value<ECSService_PlacementConstraint>>
  readonly PlacementStrategies?: List<Value<ECSService_PlacementStrategy>>
  readonly PlatformVersion?: Text
  readonly PropagateTags?: Value<'SERVICE' | 'TASK_DEFINITION'>
  readonly Role?: Text
  readonly SchedulingStrategy?: Value<'DAEMON' | 'REPLICA'>
  readonly ServiceConnectConfiguration?: Value<ECSService_ServiceConnectConfiguration>
  readonly ServiceName?: Text
  readonly ServiceRegistries?: List<Value<ECSService_ServiceRegistry>>
  readonly Tags?: List<Value<Tag>>
  readonly TaskDefinition?: Text
  readonly VolumeConfigurations?: List<Value<ECSService_ServiceVolumeConfiguration>>
  readonly VpcLatticeConfigurations?: List<Value<ECSService_VpcLatticeConfiguration>>
}

type ECSService_CapacityProviderStrategyItem = {
  readonly Base?: Num
  readonly CapacityProvider?: Text
  readonly Weight?: Num
}

type ECSService_DeploymentConfiguration = {
  readonly Alarms?: Value<ECSService_DeploymentAlarms>
  readonly BakeTimeInMinutes?: Num
  readonly CanaryConfiguration?: Value<ECSService_CanaryConfiguration>
  readonly DeploymentCircuitBreaker?: Value<ECSService_DeploymentCircuitBreaker>
  readonly EarlySuccessCriteria?: Value<ECSService_DeploymentEarlySuccessCriteria>
  readonly LifecycleHooks?: List<Value<ECSService_DeploymentLifecycleHook>>
  readonly LinearConfiguration?: Value<ECSService_LinearConfiguration>
  readonly MaximumPercent?: Num
  readonly MinimumHealthyPercent?: Num
  readonly Strategy?: Value<'BLUE_GREEN' | 'CANARY' | 'LINEAR' | 'ROLLING'>
}

type ECSService_DeploymentAlarms = {
  readonly AlarmNames: List<Text>
  readonly Enable: Bool
  readonly Rollback: Bool
}

type ECSService_CanaryConfiguration = {
  readonly CanaryBakeTimeInMinutes?: Num
  readonly CanaryPercent?: Num
}

type ECSService_DeploymentCircuitBreaker = {
  readonly Enable: Bool
  readonly ResetOnHealthyTask?: Bool
  readonly Rollback: Bool
  readonly ThresholdConfiguration?: Value<ECSService_ThresholdConfiguration>
}

type ECSService_ThresholdConfiguration = {
  readonly Type: Value<'BOUNDED_PERCENT' | 'COUNT' | 'UNBOUNDED_PERCENT'>
  readonly Value: Num
}

type ECSService_DeploymentEarlySuccessCriteria = {
  readonly Enable?: Bool
  readonly HealthyPercent?: Num
  readonly SourceServiceRevisionCleanup?: Value<'BLOCKING' | 'DEFERRED'>
}

type ECSService_DeploymentLifecycleHook = {
  readonly HookDetails?: Text | Json
  readonly HookTargetArn?: Text
  readonly LifecycleStages: List<
    Value<
      | 'POST_PRODUCTION_TRAFFIC_SHIFT'
      | 'POST_SCALE_UP'
      | 'POST_TEST_TRAFFIC_SHIFT'
      | 'PRE_PRODUCTION_TRAFFIC_SHIFT'
      | 'PRE_SCALE_UP'
      | 'PRODUCTION_TRAFFIC_SHIFT'
      | 'RECONCILE_SERVICE'
      | 'TEST_TRAFFIC_SHIFT'
    >
  >
  readonly RoleArn?: Text
  readonly TargetType?: Value<'AWS_LAMBDA' | 'PAUSE'>
  readonly TimeoutConfiguration?: Value<ECSService_HookTimeoutConfig>
}

type ECSService_HookTimeoutConfig = {
  readonly Action?: Value<'CONTINUE' | 'ROLLBACK'>
  readonly TimeoutInMinutes?: Num
}

type ECSService_LinearConfiguration = {
  readonly StepBakeTimeInMinutes?: Num
  readonly StepPercent?: Num
}

type ECSService_DeploymentController = {
  readonly Type?: Value<'CODE_DEPLOY' | 'ECS' | 'EXTERNAL'>
}

type ECSService_ForceNewDeployment = {
  readonly EnableForceNewDeployment: Bool
  readonly ForceNewDeploymentNonce?: Text
}

type ECSService_LoadBalancer = {
  readonly AdvancedConfiguration?: Value<ECSService_AdvancedConfiguration>
  readonly ContainerName?: Text
  readonly ContainerPort?: Num
  readonly LoadBalancerName?: Text
  readonly TargetGroupArn?: Text
}

type ECSService_AdvancedConfiguration = {
  readonly AlternateTargetGroupArn: Text
  readonly ProductionListenerRule?: Text
  readonly RoleArn?: Text
  readonly TestListenerRule?: Text
}

type ECSService_MonitoringConfiguration = {
  readonly MetricConfigurations: List<Value<ECSService_MetricConfiguration>>
}

type ECSService_MetricConfiguration = {
  readonly MetricNames: List<Value<'CPUUtilization' | 'MemoryUtilization'>>
  readonly ResolutionSeconds: Num
}

type ECSService_NetworkConfiguration = {
  readonly AwsvpcConfiguration?: Value<ECSService_AwsVpcConfiguration>
}

type ECSService_AwsVpcConfiguration = {
  readonly AssignPublicIp?: Value<'DISABLED' | 'ENABLED'>
  readonly SecurityGroups?: List<Text>
  readonly Subnets?: List<Text>
}

type ECSService_PlacementConstraint = {
  readonly Expression?: Text
  readonly Type: Value<'distinctInstance' | 'memberOf'>
}

type ECSService_PlacementStrategy = {
  readonly Field?: Text
  readonly Type: Value<'binpack' | 'random' | 'spread'>
}

type ECSService_ServiceConnectConfiguration = {
  readonly AccessLogConfiguration?: Value<ECSService_ServiceConnectAccessLogConfiguration>
  readonly Enabled: Bool
  readonly LogConfiguration?: Value<ECSService_LogConfiguration>
  readonly Namespace?: Text
  readonly Services?: List<Value<ECSService_ServiceConnectService>>
}

type ECSService_ServiceConnectAccessLogConfiguration = {
  readonly Format: Value<'JSON' | 'TEXT'>
  readonly IncludeQueryParameters?: Value<'DISABLED' | 'ENABLED'>
}

type ECSService_LogConfiguration = {
  readonly LogDriver?: Text
  readonly Options?: Dict<Text>
  readonly SecretOptions?: List<Value<ECSService_Secret>>
}

type ECSService_Secret = {
  readonly Name: Text
  readonly ValueFrom: Text
}

type ECSService_ServiceConnectService = {
  readonly ClientAliases?: List<Value<ECSService_ServiceConnectClientAlias>>
  readonly DiscoveryName?: Text
  readonly IngressPortOverride?: Num
  readonly PortName: Text
  readonly Timeout?: Value<ECSService_TimeoutConfiguration>
  readonly Tls?: Value<ECSService_ServiceConnectTlsConfiguration>
}

type ECSService_ServiceConnectClientAlias = {
  readonly DnsName?: Text
  readonly Port: Num
  readonly TestTrafficRules?: Value<ECSService_ServiceConnectTestTrafficRules>
}

type ECSService_ServiceConnectTestTrafficRules = {
  readonly Header: Value<ECSService_ServiceConnectTestTrafficRulesHeader>
}

type ECSService_ServiceConnectTestTrafficRulesHeader = {
  readonly Name: Text
  readonly Value?: Value<ECSService_ServiceConnectTestTrafficRulesHeaderValue>
}

type ECSService_ServiceConnectTestTrafficRulesHeaderValue = {
  readonly Exact: Text
}

type ECSService_TimeoutConfiguration = {
  readonly IdleTimeoutSeconds?: Num
  readonly PerRequestTimeoutSeconds?: Num
}

type ECSService_ServiceConnectTlsConfiguration = {
  readonly IssuerCertificateAuthority: Value<ECSService_ServiceConnectTlsCertificateAuthority>
  readonly KmsKey?: Text
  readonly RoleArn?: Text
}

type ECSService_ServiceConnectTlsCertificateAuthority = {
  readonly AwsPcaAuthorityArn?: Text
}

type ECSService_ServiceRegistry = {
  readonly ContainerName?: Text
  readonly ContainerPort?: Num
  readonly Port?: Num
  readonly RegistryArn?: Text
}

type ECSService_ServiceVolumeConfiguration = {
  readonly ManagedEBSVolume?: Value<ECSService_ServiceManagedEBSVolumeConfiguration>
  readonly Name: Text
}

type ECSService_ServiceManagedEBSVolumeConfiguration = {
  readonly Encrypted?: Bool
  readonly FilesystemType?: Value<'ext3' | 'ext4' | 'ntfs' | 'xfs'>
  readonly Iops?: Num
  readonly KmsKeyId?: Text
  readonly RoleArn: Text
  readonly SizeInGiB?: Num
  readonly SnapshotId?: Text
  readonly TagSpecifications?: List<Value<ECSService_EBSTagSpecification>>
  readonly Throughput?: Num
  readonly VolumeInitializationRate?: Num
  readonly VolumeType?: Text
}

type ECSService_EBSTagSpecification = {
  readonly PropagateTags?: Value<'SERVICE' | 'TASK_DEFINITION'>
  readonly ResourceType: Value<'volume'>
  readonly Tags?: List<Value<Tag>>
}

type ECSService_VpcLatticeConfiguration = {
  readonly PortName: Text
  readonly RoleArn: Text
  readonly TargetGroupArn: Text
}

type ECSTaskDefinition = {
  readonly ContainerDefinitions?: List<Value<ECSTaskDefinition_ContainerDefinition>>
  readonly Cpu?: Text
  readonly EnableFaultInjection?: Bool
  readonly EphemeralStorage?: Value<ECSTaskDefinition_EphemeralStorage>
  readonly ExecutionRoleArn?: Text
  readonly Family?: Text
  readonly InferenceAccelerators?: List<Value<ECSTaskDefinition_InferenceAccelerator>>
  readonly IpcMode?: Value<'host' | 'none' | 'task'>
  readonly Memory?: Text
  readonly NetworkMode?: Value<'awsvpc' | 'bridge' | 'host' | 'none'>
  readonly PidMode?: Value<'host' | 'task'>
  readonly PlacementConstraints?: List<Value<ECSTaskDefinition_TaskDefinitionPlacementConstraint>>
  readonly ProxyConfiguration?: Value<ECSTaskDefinition_ProxyConfiguration>
  readonly RequiresCompatibilities?: List<Value<'EC2' | 'EXTERNAL' | 'FARGATE' | 'MANAGED_INSTANCES'>>
  readonly RuntimePlatform?: Value<ECSTaskDefinition_RuntimePlatform>
  readonly Tags?: List<Value<Tag>>
  readonly TaskRoleArn?: Text
  readonly Volumes?: List<Value<ECSTaskDefinition_Volume>>
}

type ECSTaskDefinition_ContainerDefinition = {
  readonly Command?: List<Text>
  readonly Cpu?: Num
  readonly CredentialSpecs?: List<Text>
  readonly DependsOn?: List<Value<ECSTaskDefinition_ContainerDependency>>
  readonly DisableNetworking?: Bool
  readonly DnsSearchDomains?: List<Text>
  readonly DnsServers?: List<Text>
  readonly DockerLabels?: Dict<Text>
  readonly DockerSecurityOptions?: List<Text>
  readonly EntryPoint?: List<Text>
  readonly Environment?: List<Value<ECSTaskDefinition_KeyValuePair>>
  readonly EnvironmentFiles?: List<Value<ECSTaskDefinition_EnvironmentFile>>
  readonly Essential?: Bool
  readonly ExtraHosts?: List<Value<ECSTaskDefinition_HostEntry>>
  readonly FirelensConfiguration?: Value<ECSTaskDefinition_FirelensConfiguration>
  readonly HealthCheck?: Value<ECSTaskDefinition_HealthCheck>
  readonly Hostname?: Text
  readonly Image: Text
  readonly Interactive?: Bool
  readonly Links?: List<Text>
  readonly LinuxParameters?: Value<ECSTaskDefinition_LinuxParameters>
  readonly LogConfiguration?: Value<ECSTaskDefinition_LogConfiguration>
  readonly Memory?: Num
  readonly MemoryReservation?: Num
  readonly MountPoints?: List<Value<ECSTaskDefinition_MountPoint>>
  readonly Name: Text
  readonly PortMappings?: List<Value<ECSTaskDefinition_PortMapping>>
  readonly Privileged?: Bool
  readonly PseudoTerminal?: Bool
  readonly ReadonlyRootFilesystem?: Bool
  readonly RepositoryCredentials?: Value<ECSTaskDefinition_RepositoryCredentials>
  readonly ResourceRequirements?: List<Value<ECSTaskDefinition_ResourceRequirement>>
  readonly RestartPolicy?: Value<ECSTaskDefinition_RestartPolicy>
  readonly Secrets?: List<Value<ECSTaskDefinition_Secret>>
  readonly StartTimeout?: Num
  readonly StopTimeout?: Num
  readonly SystemControls?: List<Value<ECSTaskDefinition_SystemControl>>
  readonly Ulimits?: List<Value<ECSTaskDefinition_Ulimit>>
  readonly User?: Text
  readonly VersionConsistency?: Value<'disabled' | 'enabled'>
  readonly VolumesFrom?: List<Value<ECSTaskDefinition_VolumeFrom>>
  readonly WorkingDirectory?: Text
}

type ECSTaskDefinition_ContainerDependency = {
  readonly Condition?: Value<'COMPLETE' | 'HEALTHY' | 'START' | 'SUCCESS'>
  readonly ContainerName?: Text
}

type ECSTaskDefinition_KeyValuePair = {
  readonly Name?: Text
  readonly Value?: Text
}

type ECSTaskDefinition_EnvironmentFile = {
  readonly Type?: Value<'s3'>
  readonly Value?: Text
}

type ECSTaskDefinition_HostEntry = {
  readonly Hostname?: Text
  readonly IpAddress?: Text
}

type ECSTaskDefinition_FirelensConfiguration = {
  readonly Options?: Dict<Text>
  readonly Type?: Value<'fluentbit' | 'fluentd'>
}

type ECSTaskDefinition_HealthCheck = {
  readonly Command?: List<Text>
  readonly Interval?: Num
  readonly Retries?: Num
  readonly StartPeriod?: Num
  readonly Timeout?: Num
}

type ECSTaskDefinition_LinuxParameters = {
  readonly Capabilities?: Value<ECSTaskDefinition_KernelCapabilities>
  readonly Devices?: List<Value<ECSTaskDefinition_Device>>
  readonly InitProcessEnabled?: Bool
  readonly MaxSwap?: Num
  readonly SharedMemorySize?: Num
  readonly Swappiness?: Num
  readonly Tmpfs?: List<Value<ECSTaskDefinition_Tmpfs>>
}

type ECSTaskDefinition_KernelCapabilities = {
  readonly Add?: List<Text>
  readonly Drop?: List<Text>
}

type ECSTaskDefinition_Device = {
  readonly ContainerPath?: Text
  readonly HostPath?: Text
  readonly Permissions?: List<Value<'mknod' | 'read' | 'write'>>
}

type ECSTaskDefinition_Tmpfs = {
  readonly ContainerPath?: Text
  readonly MountOptions?: List<Text>
  readonly Size: Num
}

type ECSTaskDefinition_LogConfiguration = {
  readonly LogDriver: Text
  readonly Options?: Dict<Text>
  readonly SecretOptions?: List<Value<ECSTaskDefinition_Secret>>
}

type ECSTaskDefinition_Secret = {
  readonly Name: Text
  readonly ValueFrom: Text
}

type ECSTaskDefinition_MountPoint = {
  readonly ContainerPath?: Text
  readonly ReadOnly?: Bool
  readonly SourceVolume?: Text
}

type ECSTaskDefinition_PortMapping = {
  readonly AppProtocol?: Value<'grpc' | 'http' | 'http2'>
  readonly ContainerPort?: Num
  readonly ContainerPortRange?: Text
  readonly HostPort?: Num
  readonly Name?: Text
  readonly Protocol?: Value<'tcp' | 'udp'>
}

type ECSTaskDefinition_RepositoryCredentials = {
  readonly CredentialsParameter?: Text
}

type ECSTaskDefinition_ResourceRequirement = {
  readonly Type: Value<'GPU' | 'InferenceAccelerator'>
  readonly Value: Text
}

type ECSTaskDefinition_RestartPolicy = {
  readonly Enabled?: Bool
  readonly IgnoredExitCodes?: List<Num>
  readonly RestartAttemptPeriod?: Num
}

type ECSTaskDefinition_SystemControl = {
  readonly Namespace?: Text
  readonly Value?: Text
}

type ECSTaskDefinition_Ulimit = {
  readonly HardLimit: Num
  readonly Name: Value<
    | 'core'
    | 'cpu'
    | 'data'
    | 'fsize'
    | 'locks'
    | 'memlock'
    | 'msgqueue'
    | 'nice'
    | 'nofile'
    | 'nproc'
    | 'rss'
    | 'rtprio'
    | 'rttime'
    | 'sigpending'
    | 'stack'
  >
  readonly SoftLimit: Num
}

type ECSTaskDefinition_VolumeFrom = {
  readonly ReadOnly?: Bool
  readonly SourceContainer?: Text
}

type ECSTaskDefinition_EphemeralStorage = {
  readonly SizeInGiB?: Num
}

type ECSTaskDefinition_InferenceAccelerator = {
  readonly DeviceName?: Text
  readonly DeviceType?: Text
}

type ECSTaskDefinition_TaskDefinitionPlacementConstraint = {
  readonly Expression?: Text
  readonly Type: Value<'memberOf'>
}

type ECSTaskDefinition_ProxyConfiguration = {
  readonly ContainerName: Text
  readonly ProxyConfigurationProperties?: List<Value<ECSTaskDefinition_KeyValuePair>>
  readonly Type?: Value<'APPMESH'>
}

type ECSTaskDefinition_RuntimePlatform = {
  readonly CpuArchitecture?: Value<'ARM64' | 'X86_64'>
  readonly OperatingSystemFamily?: Value<
    | 'LINUX'
    | 'WINDOWS_SERVER_2004_CORE'
    | 'WINDOWS_SERVER_2016_FULL'
    | 'WINDOWS_SERVER_2019_CORE'
    | 'WINDOWS_SERVER_2019_FULL'
    | 'WINDOWS_SERVER_2022_CORE'
    | 'WINDOWS_SERVER_2022_FULL'
    | 'WINDOWS_SERVER_2025_CORE'
    | 'WINDOWS_SERVER_2025_FULL'
    | 'WINDOWS_SERVER_20H2_CORE'
  >
}

type ECSTaskDefinition_Volume = {
  readonly ConfiguredAtLaunch?: Bool
  readonly DockerVolumeConfiguration?: Value<ECSTaskDefinition_DockerVolumeConfiguration>
  readonly EFSVolumeConfiguration?: Value<ECSTaskDefinition_EFSVolumeConfiguration>
  readonly FSxWindowsFileServerVolumeConfiguration?: Value<ECSTaskDefinition_FSxWindowsFileServerVolumeConfiguration>
  readonly Host?: Value<ECSTaskDefinition_HostVolumeProperties>
  readonly Name?: Text
  readonly S3FilesVolumeConfiguration?: Value<ECSTaskDefinition_S3FilesVolumeConfiguration>
}

type ECSTaskDefinition_DockerVolumeConfiguration = {
  readonly Autoprovision?: Bool
  readonly Driver?: Text
  readonly DriverOpts?: Dict<Text>
  readonly Labels?: Dict<Text>
  readonly Scope?: Value<'shared' | 'task'>
}

type ECSTaskDefinition_EFSVolumeConfiguration = {
  readonly AuthorizationConfig?: Value<ECSTaskDefinition_AuthorizationConfig>
  readonly FilesystemId: Text
  readonly RootDirectory?: Text
  readonly TransitEncryption?: Value<'DISABLED' | 'ENABLED'>
  readonly TransitEncryptionPort?: Num
}

type ECSTaskDefinition_AuthorizationConfig = {
  readonly AccessPointId?: Text
  readonly IAM?: Value<'DISABLED' | 'ENABLED'>
}

type ECSTaskDefinition_FSxWindowsFileServerVolumeConfiguration = {
  readonly AuthorizationConfig?: Value<ECSTaskDefinition_FSxAuthorizationConfig>
  readonly FileSystemId: Text
  readonly RootDirectory: Text
}

type ECSTaskDefinition_FSxAuthorizationConfig = {
  readonly CredentialsParameter: Text
  readonly Domain: Text
}

type ECSTaskDefinition_HostVolumeProperties = {
  readonly SourcePath?: Text
}

type ECSTaskDefinition_S3FilesVolumeConfiguration = {
  readonly AccessPointArn?: Text
  readonly FileSystemArn: Text
  readonly RootDirectory?: Text
  readonly TransitEncryptionPort?: Num
}

type EKSAccessEntry = {
  readonly AccessPolicies?: List<Value<EKSAccessEntry_AccessPolicy>>
  readonly ClusterName: Text
  readonly KubernetesGroups?: List<Text>
  readonly PrincipalArn: Text
  readonly Tags?: List<Value<Tag>>
  readonly Type?: Text
  readonly Username?: Text
}

type EKSAccessEntry_AccessPolicy = {
  readonly AccessScope: Value<EKSAccessEntry_AccessScope>
  readonly PolicyArn: Text
}

type EKSAccessEntry_AccessScope = {
  readonly Namespaces?: List<Text>
  readonly Type: Value<'cluster' | 'namespace'>
}

type EKSAddon = {
  readonly AddonName: Text
  readonly AddonVersion?: Text
  readonly ClusterName: Text
  readonly ConfigurationValues?: Text
  readonly NamespaceConfig?: Value<EKSAddon_NamespaceConfig>
  readonly PodIdentityAssociations?: List<Value<EKSAddon_PodIdentityAssociation>>
  readonly PreserveOnDelete?: Bool
  readonly ResolveConflicts?: Value<'NONE' | 'OVERWRITE' | 'PRESERVE'>
  readonly ServiceAccountRoleArn?: Text
  readonly Tags?: List<Value<Tag>>
}

type EKSAddon_NamespaceConfig = {
  readonly Namespace: Text
}

type EKSAddon_PodIdentityAssociation = {
  readonly RoleArn: Text
  readonly ServiceAccount: Text
}

type EKSCluster = {
  readonly AccessConfig?: Value<EKSCluster_AccessConfig>
  readonly ActiveCertificateAuthorityId?: Text
  readonly BootstrapSelfManagedAddons?: Bool
  readonly CertificateAuthority?: Value<EKSCluster_CertificateAuthority>
  readonly ComputeConfig?: Value<EKSCluster_ComputeConfig>
  readonly ControlPlaneScalingConfig?: Value<EKSCluster_ControlPlaneScalingConfig>
  readonly DeletionProtection?: Bool
  readonly EncryptionConfig?: List<Value<EKSCluster_EncryptionConfig>>
  readonly Force?: Bool
  readonly KubeApiServerConfig?: Value<EKSCluster_KubeApiServerConfig>
  readonly KubeControllerManagerConfig?: Value<EKSCluster_KubeControllerManagerConfig>
  readonly KubeSchedulerConfig?: Value<EKSCluster_KubeSchedulerConfig>
  readonly KubernetesNetworkConfig?: Value<EKSCluster_KubernetesNetworkConfig>
  readonly Logging?: Value<EKSCluster_Logging>
  readonly Name?: Text
  readonly OutpostConfig?: Value<EKSCluster_OutpostConfig>
  readonly RemoteNetworkConfig?: Value<EKSCluster_RemoteNetworkConfig>
  readonly ResourcesVpcConfig: Value<EKSCluster_ResourcesVpcConfig>
  readonly RoleArn: Text
  readonly RollbackConfig?: Value<EKSCluster_RollbackConfig>
  readonly StorageConfig?: Value<EKSCluster_StorageConfig>
  readonly Tags?: List<Value<Tag>>
  readonly UpgradePolicy?: Value<EKSCluster_UpgradePolicy>
  readonly Version?: Text
  readonly ZonalShiftConfig?: Value<EKSCluster_ZonalShiftConfig>
}

type EKSCluster_AccessConfig = {
  readonly AuthenticationMode?: Value<'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP'>
  readonly BootstrapClusterCreatorAdminPermissions?: Bool
}

type EKSCluster_CertificateAuthority = {
  readonly Active?: Value<EKSCluster_ActiveCertificateAuthority>
  readonly Data?: Text
}

type EKSCluster_ActiveCertificateAuthority = {
  readonly ActivatedBy?: Text
  readonly Id?: Text
}

type EKSCluster_ComputeConfig = {
  readonly Enabled?: Bool
  readonly NodePools?: List<Text>
  readonly NodeRoleArn?: Text
}

type EKSCluster_ControlPlaneScalingConfig = {
  readonly Tier?: Value<'standard' | 'tier-2xl' | 'tier-4xl' | 'tier-8xl' | 'tier-ultra' | 'tier-xl'>
}

type EKSCluster_EncryptionConfig = {
  readonly Provider?: Value<EKSCluster_Provider>
  readonly Resources?: List<Text>
}

type EKSCluster_Provider = {
  readonly KeyArn?: Text
}

type EKSCluster_KubeApiServerConfig = {
  readonly EventTtl?: Text
  readonly ServiceNodePortRange?: Value<EKSCluster_ServiceNodePortRange>
}

type EKSCluster_ServiceNodePortRange = {
  readonly MaxPort?: Num
  readonly MinPort?: Num
}

type EKSCluster_KubeControllerManagerConfig = {
  readonly HorizontalPodAutoscalerControllerConfig?: Value<EKSCluster_HorizontalPodAutoscalerControllerConfig>
  readonly PodGcControllerConfig?: Value<EKSCluster_PodGcControllerConfig>
}

type EKSCluster_HorizontalPodAutoscalerControllerConfig = {
  readonly HorizontalPodAutoscalerSyncPeriod?: Text
}

type EKSCluster_PodGcControllerConfig = {
  readonly TerminatedPodGcThreshold?: Num
}

type EKSCluster_KubeSchedulerConfig = {
  readonly NodeResourcesFit?: Value<EKSCluster_NodeResourcesFitConfig>
}

type EKSCluster_NodeResourcesFitConfig = {
  readonly ScoringStrategy?: Value<EKSCluster_ScoringStrategy>
}

type EKSCluster_ScoringStrategy = {
  readonly Resources?: List<Value<EKSCluster_ResourceWeight>>
  readonly Type?: Text
}

type EKSCluster_ResourceWeight = {
  readonly Name?: Text
  readonly Weight?: Num
}

type EKSCluster_KubernetesNetworkConfig = {
  readonly ElasticLoadBalancing?: Value<EKSCluster_ElasticLoadBalancing>
  readonly IpFamily?: Value<'ipv4' | 'ipv6'>
  readonly ServiceIpv4Cidr?: Text
  readonly ServiceIpv6Cidr?: Text
}

type EKSCluster_ElasticLoadBalancing = {
  readonly Enabled?: Bool
}

type EKSCluster_Logging = {
  readonly ClusterLogging?: Value<EKSCluster_ClusterLogging>
}

type EKSCluster_ClusterLogging = {
  readonly EnabledTypes?: List<Value<EKSCluster_LoggingTypeConfig>>
}

type EKSCluster_LoggingTypeConfig = {
  readonly Type?: Value<'api' | 'audit' | 'authenticator' | 'controllerManager' | 'scheduler'>
}

type EKSCluster_OutpostConfig = {
  readonly ControlPlaneInstanceType: Text
  readonly ControlPlanePlacement?: Value<EKSCluster_ControlPlanePlacement>
  readonly EtcdInstanceType?: Text
  readonly EtcdPlacement?: Value<EKSCluster_EtcdPlacement>
  readonly OutpostArns: List<Text>
}

type EKSCluster_ControlPlanePlacement = {
  readonly GroupName?: Text
  readonly SpreadLevel?: Text
}

type EKSCluster_EtcdPlacement = {
  readonly SpreadLevel?: Text
}

type EKSCluster_RemoteNetworkConfig = {
  readonly RemoteNodeNetworks?: List<Value<EKSCluster_RemoteNodeNetwork>>
  readonly RemotePodNetworks?: List<Value<EKSCluster_RemotePodNetwork>>
}

type EKSCluster_RemoteNodeNetwork = {
  readonly Cidrs: List<Text>
}

type EKSCluster_RemotePodNetwork = {
  readonly Cidrs: List<Text>
}

type EKSCluster_ResourcesVpcConfig = {
  readonly ControlPlaneEgressMode?: Text
  readonly EndpointPrivateAccess?: Bool
  readonly EndpointPublicAccess?: Bool
  readonly PublicAccessCidrs?: List<Text>
  readonly SecurityGroupIds?: List<Text>
  readonly SubnetIds: List<Text>
}

type EKSCluster_RollbackConfig = {
  readonly TimeoutMinutes?: Num
}

type EKSCluster_StorageConfig = {
  readonly BlockStorage?: Value<EKSCluster_BlockStorage>
}

type EKSCluster_BlockStorage = {
  readonly Enabled?: Bool
}

type EKSCluster_UpgradePolicy = {
  readonly SupportType?: Value<'EXTENDED' | 'STANDARD'>
}

type EKSCluster_ZonalShiftConfig = {
  readonly Enabled?: Bool
}

type EKSNodegroup = {
  readonly AmiType?: Value<
    | 'AL2023_ARM_64_NVIDIA'
    | 'AL2023_ARM_64_STANDARD'
    | 'AL2023_x86_64_NEURON'
    | 'AL2023_x86_64_NVIDIA'
    | 'AL2023_x86_64_STANDARD'
    | 'AL2_ARM_64'
    | 'AL2_x86_64'
    | 'AL2_x86_64_GPU'
    | 'BOTTLEROCKET_ARM_64'
    | 'BOTTLEROCKET_ARM_64_FIPS'
    | 'BOTTLEROCKET_ARM_64_NVIDIA'
    | 'BOTTLEROCKET_ARM_64_NVIDIA_FIPS'
    | 'BOTTLEROCKET_x86_64'
    | 'BOTTLEROCKET_x86_64_FIPS'
    | 'BOTTLEROCKET_x86_64_NVIDIA'
    | 'BOTTLEROCKET_x86_64_NVIDIA_FIPS'
    | 'CUSTOM'
    | 'WINDOWS_CORE_2019_x86_64'
    | 'WINDOWS_CORE_2022_x86_64'
    | 'WINDOWS_CORE_2025_x86_64'
    | 'WINDOWS_FULL_2019_x86_64'
    | 'WINDOWS_FULL_2022_x86_64'
    | 'WINDOWS_FULL_2025_x86_64'
  >
  readonly CapacityType?: Value<'CAPACITY_BLOCK' | 'ON_DEMAND' | 'SPOT'>
  readonly ClusterName: Text
  readonly DiskSize?: Num
  readonly ForceUpdateEnabled?: Bool
  readonly InstanceTypes?: List<Text>
  readonly Labels?: Dict<Text>
  readonly LaunchTemplate?: Value<EKSNodegroup_LaunchTemplateSpecification>
  readonly NodeRepairConfig?: Value<EKSNodegroup_NodeRepairConfig>
  readonly NodeRole: Text
  readonly NodegroupName?: Text
  readonly ReleaseVersion?: Text
  readonly RemoteAccess?: Value<EKSNodegroup_RemoteAccess>
  readonly ScalingConfig?: Value<EKSNodegroup_ScalingConfig>
  readonly Subnets: List<Text>
  readonly Tags?: Dict<Text>
  readonly Taints?: List<Value<EKSNodegroup_Taint>>
  readonly UpdateConfig?: Value<EKSNodegroup_UpdateConfig>
  readonly Version?: Text
  readonly WarmPoolConfig?: Value<EKSNodegroup_WarmPoolConfig>
}

type EKSNodegroup_LaunchTemplateSpecification = {
  readonly Id?: Text
  readonly Name?: Text
  readonly Version?: Text
}

type EKSNodegroup_NodeRepairConfig = {
  readonly Enabled?: Bool
  readonly MaxParallelNodesRepairedCount?: Num
  readonly MaxParallelNodesRepairedPercentage?: Num
  readonly MaxUnhealthyNodeThresholdCount?: Num
  readonly MaxUnhealthyNodeThresholdPercentage?: Num
  readonly NodeRepairConfigOverrides?: List<Value<EKSNodegroup_NodeRepairConfigOverrides>>
}

type EKSNodegroup_NodeRepairConfigOverrides = {
  readonly MinRepairWaitTimeMins?: Num
  readonly NodeMonitoringCondition?: Text
  readonly NodeUnhealthyReason?: Text
  readonly RepairAction?: Value<'NoAction' | 'Reboot' | 'Replace'>
}

type EKSNodegroup_RemoteAccess = {
  readonly Ec2SshKey: Text
  readonly SourceSecurityGroups?: List<Text>
}

type EKSNodegroup_ScalingConfig = {
  readonly DesiredSize?: Num
  readonly MaxSize?: Num
  readonly MinSize?: Num
}

type EKSNodegroup_Taint = {
  readonly Effect?: Value<'NO_EXECUTE' | 'NO_SCHEDULE' | 'PREFER_NO_SCHEDULE'>
  readonly Key?: Text
  readonly Value?: Text
}

type EKSNodegroup_UpdateConfig = {
  readonly MaxUnavailable?: Num
  readonly MaxUnavailablePercentage?: Num
  readonly UpdateStrategy?: Value<'DEFAULT' | 'MINIMAL'>
}

type EKSNodegroup_WarmPoolConfig = {
  readonly Enabled?: Bool
  readonly MaxGroupPreparedCapacity?: Num
  readonly MinSize?: Num
  readonly PoolState?: Value<'HIBERNATED' | 'RUNNING' | 'STOPPED'>
  readonly ReuseOnScaleIn?: Bool
}

type ElasticLoadBalancingV2Listener = {
  readonly AlpnPolicy?: List<Text>
  readonly Certificates?: List<Value<ElasticLoadBalancingV2Listener_Certificate>>
  readonly DefaultActions: List<Value<ElasticLoadBalancingV2Listener_Action>>
  readonly ListenerAttributes?: List<Value<ElasticLoadBalancingV2Listener_ListenerAttribute>>
  readonly LoadBalancerArn: Text
  readonly MutualAuthentication?: Value<ElasticLoadBalancingV2Listener_MutualAuthentication>
  readonly Port?: Num
  readonly Protocol?: Value<
    'GENEVE' | 'HTTP' | 'HTTPS' | 'QUIC' | 'TCP' | 'TCP_QUIC' | 'TCP_UDP' | 'TLS' | 'UDP'
  >
  readonly SslPolicy?: Text
  readonly Tags?: List<Value<Tag>>
}

type ElasticLoadBalancingV2Listener_Certificate = {
  readonly CertificateArn?: Text
}

type ElasticLoadBalancingV2Listener_Action = {
  readonly AuthenticateCognitoConfig?: Value<ElasticLoadBalancingV2Listener_AuthenticateCognitoConfig>
  readonly AuthenticateOidcConfig?: Value<ElasticLoadBalancingV2Listener_AuthenticateOidcConfig>
  readonly FixedResponseConfig?: Value<ElasticLoadBalancingV2Listener_FixedResponseConfig>
  readonly ForwardConfig?: Value<ElasticLoadBalancingV2Listener_ForwardConfig>
  readonly JwtValidationConfig?: Value<ElasticLoadBalancingV2Listener_JwtValidationConfig>
  readonly Order?: Num
  readonly RedirectConfig?: Value<ElasticLoadBalancingV2Listener_RedirectConfig>
  readonly TargetGroupArn?: Text
  readonly Type: Value<
    | 'authenticate-cognito'
    | 'authenticate-oidc'
    | 'fixed-response'
    | 'forward'
    | 'jwt-validation'
    | 'redirect'
  >
}

type ElasticLoadBalancingV2Listener_AuthenticateCognitoConfig = {
  readonly AuthenticationRequestExtraParams?: Dict<Text>
  readonly OnUnauthenticatedRequest?: Value<'allow' | 'authenticate' | 'deny'>
  readonly Scope?: Text
  readonly SessionCookieName?: Text
  readonly SessionTimeout?: Text
  readonly UserPoolArn: Text
  readonly UserPoolClientId: Text
  readonly UserPoolDomain: Text
}

type ElasticLoadBalancingV2Listener_AuthenticateOidcConfig = {
  readonly AuthenticationRequestExtraParams?: Dict<Text>
  readonly AuthorizationEndpoint: Text
  readonly ClientId: Text
  readonly ClientSecret?: Text
  readonly Issuer: Text
  readonly OnUnauthenticatedRequest?: Value<'allow' | 'authenticate' | 'deny'>
  readonly Scope?: Text
  readonly SessionCookieName?: Text
  readonly SessionTimeout?: Text
  readonly TokenEndpoint: Text
  readonly UseExistingClientSecret?: Bool
  readonly UserInfoEndpoint: Text
}

type ElasticLoadBalancingV2Listener_FixedResponseConfig = {
  readonly ContentType?: Text
  readonly MessageBody?: Text
  readonly StatusCode: Text
}

type ElasticLoadBalancingV2Listener_ForwardConfig = {
  readonly TargetGroupStickinessConfig?: Value<ElasticLoadBalancingV2Listener_TargetGroupStickinessConfig>
  readonly TargetGroups?: List<Value<ElasticLoadBalancingV2Listener_TargetGroupTuple>>
}

type ElasticLoadBalancingV2Listener_TargetGroupStickinessConfig = {
  readonly DurationSeconds?: Num
  readonly Enabled?: Bool
}

type ElasticLoadBalancingV2Listener_TargetGroupTuple = {
  readonly TargetGroupArn?: Text
  readonly Weight?: Num
}

type ElasticLoadBalancingV2Listener_JwtValidationConfig = {
  readonly AdditionalClaims?: List<Value<ElasticLoadBalancingV2Listener_JwtValidationActionAdditionalClaim>>
  readonly Issuer: Text
  readonly JwksEndpoint: Text
}

type ElasticLoadBalancingV2Listener_JwtValidationActionAdditionalClaim = {
  readonly Format: Value<'single-string' | 'space-separated-values' | 'string-array'>
  readonly Name: Text
  readonly Values: List<Text>
}

type ElasticLoadBalancingV2Listener_RedirectConfig = {
  readonly Host?: Text
  readonly Path?: Text
  readonly Port?: Text
  readonly Protocol?: Text
  readonly Query?: Text
  readonly StatusCode: Value<'HTTP_301' | 'HTTP_302'>
}

type ElasticLoadBalancingV2Listener_ListenerAttribute = {
  readonly Key?: Text
  readonly Value?: Text
}

type ElasticLoadBalancingV2Listener_MutualAuthentication = {
  readonly AdvertiseTrustStoreCaNames?: Value<'off' | 'on'>
  readonly IgnoreClientCertificateExpiry?: Bool
  readonly Mode?: Text
  readonly TrustStoreArn?: Text
}

type ElasticLoadBalancingV2ListenerRule = {
  readonly Actions: List<Value<ElasticLoadBalancingV2ListenerRule_Action>>
  readonly Conditions: List<Value<ElasticLoadBalancingV2ListenerRule_RuleCondition>>
  readonly ListenerArn?: Text
  readonly Priority: Num
  readonly Tags?: List<Value<Tag>>
  readonly Transforms?: List<Value<ElasticLoadBalancingV2ListenerRule_Transform>>
}

type ElasticLoadBalancingV2ListenerRule_Action = {
  readonly AuthenticateCognitoConfig?: Value<ElasticLoadBalancingV2ListenerRule_AuthenticateCognitoConfig>
  readonly AuthenticateOidcConfig?: Value<ElasticLoadBalancingV2ListenerRule_AuthenticateOidcConfig>
  readonly FixedResponseConfig?: Value<ElasticLoadBalancingV2ListenerRule_FixedResponseConfig>
  readonly ForwardConfig?: Value<ElasticLoadBalancingV2ListenerRule_ForwardConfig>
  readonly JwtValidationConfig?: Value<ElasticLoadBalancingV2ListenerRule_JwtValidationConfig>
  readonly Order?: Num
  readonly RedirectConfig?: Value<ElasticLoadBalancingV2ListenerRule_RedirectConfig>
  readonly TargetGroupArn?: Text
  readonly Type: Value<
    | 'authenticate-cognito'
    | 'authenticate-oidc'
    | 'fixed-response'
    | 'forward'
    | 'jwt-validation'
    | 'redirect'
  >
}

type ElasticLoadBalancingV2ListenerRule_AuthenticateCognitoConfig = {
  readonly AuthenticationRequestExtraParams?: Dict<Text>
  readonly OnUnauthenticatedRequest?: Value<'allow' | 'authenticate' | 'deny'>
  readonly Scope?: Text
  readonly SessionCookieName?: Text
  readonly SessionTimeout?: Num
  readonly UserPoolArn: Text
  readonly UserPoolClientId: Text
  readonly UserPoolDomain: Text
}

type ElasticLoadBalancingV2ListenerRule_AuthenticateOidcConfig = {
  readonly AuthenticationRequestExtraParams?: Dict<Text>
  readonly AuthorizationEndpoint: Text
  readonly ClientId: Text
  readonly ClientSecret?: Text
  readonly Issuer: Text
  readonly OnUnauthenticatedRequest?: Value<'allow' | 'authenticate' | 'deny'>
  readonly Scope?: Text
  readonly SessionCookieName?: Text
  readonly SessionTimeout?: Num
  readonly TokenEndpoint: Text
  readonly UseExistingClientSecret?: Bool
  readonly UserInfoEndpoint: Text
}

type ElasticLoadBalancingV2ListenerRule_FixedResponseConfig = {
  readonly ContentType?: Text
  readonly MessageBody?: Text
  readonly StatusCode: Text
}

type ElasticLoadBalancingV2ListenerRule_ForwardConfig = {
  readonly TargetGroupStickinessConfig?: Value<ElasticLoadBalancingV2ListenerRule_TargetGroupStickinessConfig>
  readonly TargetGroups?: List<Value<ElasticLoadBalancingV2ListenerRule_TargetGroupTuple>>
}

type ElasticLoadBalancingV2ListenerRule_TargetGroupStickinessConfig = {
  readonly DurationSeconds?: Num
  readonly Enabled?: Bool
}

type ElasticLoadBalancingV2ListenerRule_TargetGroupTuple = {
  readonly TargetGroupArn?: Text
  readonly Weight?: Num
}

type ElasticLoadBalancingV2ListenerRule_JwtValidationConfig = {
  readonly AdditionalClaims?: List<
    Value<ElasticLoadBalancingV2ListenerRule_JwtValidationActionAdditionalClaim>
  >
  readonly Issuer: Text
  readonly JwksEndpoint: Text
}

type ElasticLoadBalancingV2ListenerRule_JwtValidationActionAdditionalClaim = {
  readonly Format: Value<'single-string' | 'space-separated-values' | 'string-array'>
  readonly Name: Text
  readonly Values: List<Text>
}

type ElasticLoadBalancingV2ListenerRule_RedirectConfig = {
  readonly Host?: Text
  readonly Path?: Text
  readonly Port?: Text
  readonly Protocol?: Text
  readonly Query?: Text
  readonly StatusCode: Value<'HTTP_301' | 'HTTP_302'>
}

type ElasticLoadBalancingV2ListenerRule_RuleCondition = {
  readonly Field?: Text
  readonly HostHeaderConfig?: Value<ElasticLoadBalancingV2ListenerRule_HostHeaderConfig>
  readonly HttpHeaderConfig?: Value<ElasticLoadBalancingV2ListenerRule_HttpHeaderConfig>
  readonly HttpRequestMethodConfig?: Value<ElasticLoadBalancingV2ListenerRule_HttpRequestMethodConfig>
  readonly PathPatternConfig?: Value<ElasticLoadBalancingV2ListenerRule_PathPatternConfig>
  readonly QueryStringConfig?: Value<ElasticLoadBalancingV2ListenerRule_QueryStringConfig>
  readonly RegexValues?: List<Text>
  readonly SourceIpConfig?: Value<ElasticLoadBalancingV2ListenerRule_SourceIpConfig>
  readonly Values?: List<Text>
}

type ElasticLoadBalancingV2ListenerRule_HostHeaderConfig = {
  readonly RegexValues?: List<Text>
  readonly Values?: List<Text>
}

type ElasticLoadBalancingV2ListenerRule_HttpHeaderConfig = {
  readonly HttpHeaderName?: Text
  readonly RegexValues?: List<Text>
  readonly Values?: List<Text>
}

type ElasticLoadBalancingV2ListenerRule_HttpRequestMethodConfig = {
  readonly Values?: List<Text>
}

type ElasticLoadBalancingV2ListenerRule_PathPatternConfig = {
  readonly RegexValues?: List<Text>
  readonly Values?: List<Text>
}

type ElasticLoadBalancingV2ListenerRule_QueryStringConfig = {
  readonly Values?: List<Value<ElasticLoadBalancingV2ListenerRule_QueryStringKeyValue>>
}

type ElasticLoadBalancingV2ListenerRule_QueryStringKeyValue = {
  readonly Key?: Text
  readonly Value?: Text
}

type ElasticLoadBalancingV2ListenerRule_SourceIpConfig = {
  readonly IpAddressType?: Text
  readonly Values?: List<Text>
}

type ElasticLoadBalancingV2ListenerRule_Transform = {
  readonly HostHeaderRewriteConfig?: Value<ElasticLoadBalancingV2ListenerRule_RewriteConfigObject>
  readonly Type: Value<'host-header-rewrite' | 'url-rewrite'>
  readonly UrlRewriteConfig?: Value<ElasticLoadBalancingV2ListenerRule_RewriteConfigObject>
}

type ElasticLoadBalancingV2ListenerRule_RewriteConfigObject = {
  readonly Rewrites: List<Value<ElasticLoadBalancingV2ListenerRule_RewriteConfig>>
}

type ElasticLoadBalancingV2ListenerRule_RewriteConfig = {
  readonly Regex: Text
  readonly Replace: Text
}

type ElasticLoadBalancingV2LoadBalancer = {
  readonly EnableCapacityReservationProvisionStabilize?: Bool
  readonly EnablePrefixForIpv6SourceNat?: Value<'off' | 'on'>
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: Text
  readonly IpAddressType?: Value<'dualstack' | 'dualstack-without-public-ipv4' | 'ipv4'>
  readonly Ipv4IpamPoolId?: Text
  readonly LoadBalancerAttributes?: List<Value<ElasticLoadBalancingV2LoadBalancer_LoadBalancerAttribute>>
  readonly MinimumLoadBalancerCapacity?: Value<ElasticLoadBalancingV2LoadBalancer_MinimumLoadBalancerCapacity>
  readonly Name?: Text
  readonly Scheme?: Value<'internal' | 'internet-facing'>
  readonly SecurityGroups?: List<Text>
  readonly SubnetMappings?: List<Value<ElasticLoadBalancingV2LoadBalancer_SubnetMapping>>
  readonly Subnets?: List<Text>
  readonly Tags?: List<Value<Tag>>
  readonly Type?: Value<'application' | 'gateway' | 'network'>
}

type ElasticLoadBalancingV2LoadBalancer_LoadBalancerAttribute = {
  readonly Key?: Text
  readonly Value?: Text
}

type ElasticLoadBalancingV2LoadBalancer_MinimumLoadBalancerCapacity = {
  readonly CapacityUnits: Num
}

type ElasticLoadBalancingV2LoadBalancer_SubnetMapping = {
  readonly AllocationId?: Text
  readonly IPv6Address?: Text
  readonly PrivateIPv4Address?: Text
  readonly SourceNatIpv6Prefix?: Text
  readonly SubnetId: Text
}

type ElasticLoadBalancingV2TargetGroup = {
  readonly HealthCheckEnabled?: Bool
  readonly HealthCheckIntervalSeconds?: Num
  readonly HealthCheckPath?: Text
  readonly HealthCheckPort?: Text
  readonly HealthCheckProtocol?: Value<
    'GENEVE' | 'HTTP' | 'HTTPS' | 'QUIC' | 'TCP' | 'TCP_QUIC' | 'TCP_UDP' | 'TLS' | 'UDP'
  >
  readonly HealthCheckTimeoutSeconds?: Num
  readonly HealthyThresholdCount?: Num
  readonly IpAddressType?: Value<'ipv4' | 'ipv6'>
  readonly Matcher?: Value<ElasticLoadBalancingV2TargetGroup_Matcher>
  readonly Name?: Text
  readonly Port?: Num
  readonly Protocol?: Value<
    'GENEVE' | 'HTTP' | 'HTTPS' | 'QUIC' | 'TCP' | 'TCP_QUIC' | 'TCP_UDP' | 'TLS' | 'UDP'
  >
  readonly ProtocolVersion?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TargetControlPort?: Num
  readonly TargetGroupAttributes?: List<Value<ElasticLoadBalancingV2TargetGroup_TargetGroupAttribute>>
  readonly TargetType?: Value<'alb' | 'instance' | 'ip' | 'lambda'>
  readonly Targets?: List<Value<ElasticLoadBalancingV2TargetGroup_TargetDescription>>
  readonly UnhealthyThresholdCount?: Num
  readonly VpcId?: Text
}

type ElasticLoadBalancingV2TargetGroup_Matcher = {
  readonly GrpcCode?: Text
  readonly HttpCode?: Text
}

type ElasticLoadBalancingV2TargetGroup_TargetGroupAttribute = {
  readonly Key?: Text
  readonly Value?: Text
}

type ElasticLoadBalancingV2TargetGroup_TargetDescription = {
  readonly AvailabilityZone?: Text
  readonly Id: Text
  readonly Port?: Num
  readonly QuicServerId?: Text
}

type GlobalAcceleratorAccelerator = {
  readonly Enabled?: Bool
  readonly FlowLogsEnabled?: Bool
  readonly FlowLogsS3Bucket?: Text
  readonly FlowLogsS3Prefix?: Text
  readonly IpAddressType?: Value<'DUAL_STACK' | 'IPV4'>
  readonly IpAddresses?: List<Text>
  readonly Name: Text
  readonly Tags?: List<Value<Tag>>
}

type GlobalAcceleratorEndpointGroup = {
  readonly EndpointConfigurations?: List<Value<GlobalAcceleratorEndpointGroup_EndpointConfiguration>>
  readonly EndpointGroupRegion: Text
  readonly HealthCheckIntervalSeconds?: Num
  readonly HealthCheckPath?: Text
  readonly HealthCheckPort?: Num
  readonly HealthCheckProtocol?: Value<'HTTP' | 'HTTPS' | 'TCP'>
  readonly ListenerArn: Text
  readonly PortOverrides?: List<Value<GlobalAcceleratorEndpointGroup_PortOverride>>
  readonly ThresholdCount?: Num
  readonly TrafficDialPercentage?: Num
}

type GlobalAcceleratorEndpointGroup_EndpointConfiguration = {
  readonly AttachmentArn?: Text
  readonly ClientIPPreservationEnabled?: Bool
  readonly EndpointId: Text
  readonly Weight?: Num
}

type GlobalAcceleratorEndpointGroup_PortOverride = {
  readonly EndpointPort: Num
  readonly ListenerPort: Num
}

type GlobalAcceleratorListener = {
  readonly AcceleratorArn: Text
  readonly ClientAffinity?: Value<'NONE' | 'SOURCE_IP'>
  readonly PortRanges: List<Value<GlobalAcceleratorListener_PortRange>>
  readonly Protocol: Value<'TCP' | 'UDP'>
}

type GlobalAcceleratorListener_PortRange = {
  readonly FromPort: Num
  readonly ToPort: Num
}

type IAMInstanceProfile = {
  readonly InstanceProfileName?: Text
  readonly Path?: Text
  readonly Roles: List<Text>
}

type IAMPolicy = {
  readonly Groups?: List<Text>
  readonly PolicyDocument: Json | Text
  readonly PolicyName: Text
  readonly Roles?: List<Text>
  readonly Users?: List<Text>
}

type IAMRole = {
  readonly AssumeRolePolicyDocument: Json | Text
  readonly Description?: Text
  readonly ManagedPolicyArns?: List<Text>
  readonly MaxSessionDuration?: Num
  readonly Path?: Text
  readonly PermissionsBoundary?: Text
  readonly Policies?: List<Value<IAMRole_Policy>>
  readonly RoleName?: Text
  readonly Tags?: List<Value<Tag>>
}

type IAMRole_Policy = {
  readonly PolicyDocument: Text | Json
  readonly PolicyName: Text
}

type KMSKey = {
  readonly BypassPolicyLockoutSafetyCheck?: Bool
  readonly Description?: Text
  readonly EnableKeyRotation?: Bool
  readonly Enabled?: Bool
  readonly KeyPolicy?: Json | Text
  readonly KeySpec?: Value<
    | 'ECC_NIST_EDWARDS25519'
    | 'ECC_NIST_P256'
    | 'ECC_NIST_P384'
    | 'ECC_NIST_P521'
    | 'ECC_SECG_P256K1'
    | 'HMAC_224'
    | 'HMAC_256'
    | 'HMAC_384'
    | 'HMAC_512'
    | 'ML_DSA_44'
    | 'ML_DSA_65'
    | 'ML_DSA_87'
    | 'RSA_2048'
    | 'RSA_3072'
    | 'RSA_4096'
    | 'SM2'
    | 'SYMMETRIC_DEFAULT'
  >
  readonly KeyUsage?: Value<'ENCRYPT_DECRYPT' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT' | 'SIGN_VERIFY'>
  readonly MultiRegion?: Bool
  readonly Origin?: Value<'AWS_KMS' | 'EXTERNAL'>
  readonly PendingWindowInDays?: Num
  readonly RotationPeriodInDays?: Num
  readonly Tags?: List<Value<Tag>>
}

type LambdaPermission = {
  readonly Action: Text
  readonly EventSourceToken?: Text
  readonly FunctionName: Text
  readonly FunctionUrlAuthType?: Value<'AWS_IAM' | 'NONE'>
  readonly InvokedViaFunctionUrl?: Bool
  readonly Principal: Text
  readonly PrincipalOrgID?: Text
  readonly SourceAccount?: Text
  readonly SourceArn?: Text
}

type LogsLogGroup = {
  readonly BearerTokenAuthenticationEnabled?: Bool
  readonly DataProtectionPolicy?: Json
  readonly DeletionProtectionEnabled?: Bool
  readonly FieldIndexPolicies?: List<Json>
  readonly KmsKeyId?: Text
  readonly LogGroupClass?: Value<'DELIVERY' | 'INFREQUENT_ACCESS' | 'STANDARD'>
  readonly LogGroupName?: Text
  readonly ResourcePolicyDocument?: Json
  readonly RetentionInDays?: Value<
    | 1
    | 3
    | 5
    | 7
    | 14
    | 30
    | 60
    | 90
    | 120
    | 150
    | 180
    | 365
    | 400
    | 545
    | 731
    | 1096
    | 1827
    | 2192
    | 2557
    | 2922
    | 3288
    | 3653
  >
  readonly Tags?: List<Value<Tag>>
}

type Route53HealthCheck = {
  readonly HealthCheckConfig: Value<Route53HealthCheck_HealthCheckConfig>
  readonly HealthCheckTags?: List<Value<Route53HealthCheck_HealthCheckTag>>
}

type Route53HealthCheck_HealthCheckConfig = {
  readonly AlarmIdentifier?: Value<Route53HealthCheck_AlarmIdentifier>
  readonly ChildHealthChecks?: List<Text>
  readonly EnableSNI?: Bool
  readonly FailureThreshold?: Num
  readonly FullyQualifiedDomainName?: Text
  readonly HealthThreshold?: Num
  readonly IPAddress?: Text
  readonly InsufficientDataHealthStatus?: Value<'Healthy' | 'LastKnownStatus' | 'Unhealthy'>
  readonly Inverted?: Bool
  readonly MeasureLatency?: Bool
  readonly Port?: Num
  readonly Regions?: List<
    Value<
      | 'ap-northeast-1'
      | 'ap-southeast-1'
      | 'ap-southeast-2'
      | 'eu-west-1'
      | 'sa-east-1'
      | 'us-east-1'
      | 'us-west-1'
      | 'us-west-2'
    >
  >
  readonly RequestInterval?: Num
  readonly ResourcePath?: Text
  readonly RoutingControlArn?: Text
  readonly SearchString?: Text
  readonly Type: Value<
    | 'CALCULATED'
    | 'CLOUDWATCH_METRIC'
    | 'HTTP'
    | 'HTTPS'
    | 'HTTPS_STR_MATCH'
    | 'HTTP_STR_MATCH'
    | 'RECOVERY_CONTROL'
    | 'TCP'
  >
}

type Route53HealthCheck_AlarmIdentifier = {
  readonly Name: Text
  readonly Region: Value<
    | 'af-south-1'
    | 'ap-east-1'
    | 'ap-east-2'
    | 'ap-northeast-1'
    | 'ap-northeast-2'
    | 'ap-northeast-3'
    | 'ap-south-1'
    | 'ap-south-2'
    | 'ap-southeast-1'
    | 'ap-southeast-2'
    | 'ap-southeast-3'
    | 'ap-southeast-4'
    | 'ap-southeast-5'
    | 'ap-southeast-6'
    | 'ap-southeast-7'
    | 'ca-central-1'
    | 'ca-west-1'
    | 'cn-north-1'
    | 'cn-northwest-1'
    | 'eu-central-1'
    | 'eu-central-2'
    | 'eu-isoe-west-1'
    | 'eu-north-1'
    | 'eu-south-1'
    | 'eu-south-2'
    | 'eu-west-1'
    | 'eu-west-2'
    | 'eu-west-3'
    | 'eusc-de-east-1'
    | 'il-central-1'
    | 'me-central-1'
    | 'me-south-1'
    | 'mx-central-1'
    | 'sa-east-1'
    | 'us-east-1'
    | 'us-east-2'
    | 'us-gov-east-1'
    | 'us-gov-west-1'
    | 'us-iso-east-1'
    | 'us-iso-west-1'
    | 'us-isob-east-1'
    | 'us-isob-west-1'
    | 'us-isof-east-1'
    | 'us-isof-south-1'
    | 'us-west-1'
    | 'us-west-2'
  >
}

type Route53HealthCheck_HealthCheckTag = {
  readonly Key: Text
  readonly Value: Text
}

type Route53HostedZone = {
  readonly HostedZoneConfig?: Value<Route53HostedZone_HostedZoneConfig>
  readonly HostedZoneFeatures?: Value<Route53HostedZone_HostedZoneFeatures>
  readonly HostedZoneTags?: List<Value<Route53HostedZone_HostedZoneTag>>
  readonly Name?: Text
  readonly QueryLoggingConfig?: Value<Route53HostedZone_QueryLoggingConfig>
  readonly VPCs?: List<Value<Route53HostedZone_VPC>>
}

type Route53HostedZone_HostedZoneConfig = {
  readonly Comment?: Text
}

type Route53HostedZone_HostedZoneFeatures = {
  readonly EnableAcceleratedRecovery?: Bool
}

type Route53HostedZone_HostedZoneTag = {
  readonly Key: Text
  readonly Value: Text
}

type Route53HostedZone_QueryLoggingConfig = {
  readonly CloudWatchLogsLogGroupArn: Text
}

type Route53HostedZone_VPC = {
  readonly VPCId: Text
  readonly VPCRegion: Text
}

type Route53RecordSet = {
  readonly AliasTarget?: Value<Route53RecordSet_AliasTarget>
  readonly CidrRoutingConfig?: Value<Route53RecordSet_CidrRoutingConfig>
  readonly Comment?: Text
  readonly Failover?: Value<'PRIMARY' | 'SECONDARY'>
  readonly GeoLocation?: Value<Route53RecordSet_GeoLocation>
  readonly HealthCheckId?: Text
  readonly HostedZoneId?: Text
  readonly HostedZoneName?: Text
  readonly MultiValueAnswer?: Bool
  readonly Name: Text
  readonly Region?: Text
  readonly ResourceRecords?: List<Text>
  readonly SetIdentifier?: Text
  readonly TTL?: Text
  readonly Type: Text
  readonly Weight?: Num
}

type Route53RecordSet_AliasTarget = {
  readonly DNSName: Text
  readonly EvaluateTargetHealth?: Bool
  readonly HostedZoneId: Text
}

type Route53RecordSet_CidrRoutingConfig = {
  readonly CollectionId: Text
  readonly LocationName: Text
}

type Route53RecordSet_GeoLocation = {
  readonly ContinentCode?: Text
  readonly CountryCode?: Text
  readonly SubdivisionCode?: Text
}

type S3Bucket = {
  readonly AbacStatus?: Value<'Disabled' | 'Enabled'>
  readonly AccelerateConfiguration?: Value<S3Bucket_AccelerateConfiguration>
  readonly AccessControl?: Value<
    | 'AuthenticatedRead'
    | 'AwsExecRead'
    | 'BucketOwnerFullControl'
    | 'BucketOwnerRead'
    | 'LogDeliveryWrite'
    | 'Private'
    | 'PublicRead'
    | 'PublicReadWrite'
  >
  readonly AnalyticsConfigurations?: List<Value<S3Bucket_AnalyticsConfiguration>>
  readonly BucketEncryption?: Value<S3Bucket_BucketEncryption>
  readonly BucketName?: Text
  readonly BucketNamePrefix?: Text
  readonly BucketNamespace?: Value<'account-regional' | 'global'>
  readonly CorsConfiguration?: Value<S3Bucket_CorsConfiguration>
  readonly IntelligentTieringConfigurations?: List<Value<S3Bucket_IntelligentTieringConfiguration>>
  readonly InventoryConfigurations?: List<Value<S3Bucket_InventoryConfiguration>>
  readonly LifecycleConfiguration?: Value<S3Bucket_LifecycleConfiguration>
  readonly LoggingConfiguration?: Value<S3Bucket_LoggingConfiguration>
  readonly MetadataConfiguration?: Value<S3Bucket_MetadataConfiguration>
  readonly MetadataTableConfiguration?: Value<S3Bucket_MetadataTableConfiguration>
  readonly MetricsConfigurations?: List<Value<S3Bucket_MetricsConfiguration>>
  readonly NotificationConfiguration?: Value<S3Bucket_NotificationConfiguration>
  readonly ObjectLockConfiguration?: Value<S3Bucket_ObjectLockConfiguration>
  readonly ObjectLockEnabled?: Bool
  readonly OwnershipControls?: Value<S3Bucket_OwnershipControls>
  readonly PublicAccessBlockConfiguration?: Value<S3Bucket_PublicAccessBlockConfiguration>
  readonly ReplicationConfiguration?: Value<S3Bucket_ReplicationConfiguration>
  readonly Tags?: List<Value<Tag>>
  readonly VersioningConfiguration?: Value<S3Bucket_VersioningConfiguration>
  readonly WebsiteConfiguration?: Value<S3Bucket_WebsiteConfiguration>
}

type S3Bucket_AccelerateConfiguration = {
  readonly AccelerationStatus: Value<'Enabled' | 'Suspended'>
}

type S3Bucket_AnalyticsConfiguration = {
  readonly Id: Text
  readonly Prefix?: Text
  readonly StorageClassAnalysis: Value<S3Bucket_StorageClassAnalysis>
  readonly TagFilters?: List<Value<S3Bucket_TagFilter>>
}

type S3Bucket_StorageClassAnalysis = {
  readonly DataExport?: Value<S3Bucket_DataExport>
}

type S3Bucket_DataExport = {
  readonly Destination: Value<S3Bucket_Destination>
  readonly OutputSchemaVersion: Value<'V_1'>
}

type S3Bucket_Destination = {
  readonly BucketAccountId?: Text
  readonly BucketArn: Text
  readonly Format: Value<'CSV' | 'ORC' | 'Parquet'>
  readonly Prefix?: Text
}

type S3Bucket_TagFilter = {
  readonly Key: Text
  readonly Value: Text
}

type S3Bucket_BucketEncryption = {
  readonly ServerSideEncryptionConfiguration: List<Value<S3Bucket_ServerSideEncryptionRule>>
}

type S3Bucket_ServerSideEncryptionRule = {
  readonly BlockedEncryptionTypes?: Value<S3Bucket_BlockedEncryptionTypes>
  readonly BucketKeyEnabled?: Bool
  readonly ServerSideEncryptionByDefault?: Value<S3Bucket_ServerSideEncryptionByDefault>
}

type S3Bucket_BlockedEncryptionTypes = {
  readonly EncryptionType?: List<Value<'NONE' | 'SSE-C'>>
}

type S3Bucket_ServerSideEncryptionByDefault = {
  readonly KMSMasterKeyID?: Text
  readonly SSEAlgorithm: Value<'AES256' | 'aws:kms' | 'aws:kms:dsse'>
}

type S3Bucket_CorsConfiguration = {
  readonly CorsRules: List<Value<S3Bucket_CorsRule>>
}

type S3Bucket_CorsRule = {
  readonly AllowedHeaders?: List<Text>
  readonly AllowedMethods: List<Value<'DELETE' | 'GET' | 'HEAD' | 'POST' | 'PUT'>>
  readonly AllowedOrigins: List<Text>
  readonly ExposedHeaders?: List<Text>
  readonly Id?: Text
  readonly MaxAge?: Num
}

type S3Bucket_IntelligentTieringConfiguration = {
  readonly Id: Text
  readonly Prefix?: Text
  readonly Status: Value<'Disabled' | 'Enabled'>
  readonly TagFilters?: List<Value<S3Bucket_TagFilter>>
  readonly Tierings: List<Value<S3Bucket_Tiering>>
}

type S3Bucket_Tiering = {
  readonly AccessTier: Value<'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS'>
  readonly Days: Num
}

type S3Bucket_InventoryConfiguration = {
  readonly Destination: Value<S3Bucket_Destination>
  readonly Enabled: Bool
  readonly Id: Text
  readonly IncludedObjectVersions: Value<'All' | 'Current'>
  readonly OptionalFields?: List<
    Value<
      | 'BucketKeyStatus'
      | 'ChecksumAlgorithm'
      | 'ETag'
      | 'EncryptionStatus'
      | 'IntelligentTieringAccessTier'
      | 'IsMultipartUploaded'
      | 'LastModifiedDate'
      | 'LifecycleExpirationDate'
      | 'ObjectAccessControlList'
      | 'ObjectLockLegalHoldStatus'
      | 'ObjectLockMode'
      | 'ObjectLockRetainUntilDate'
      | 'ObjectOwner'
      | 'ReplicationStatus'
      | 'Size'
      | 'StorageClass'
    >
  >
  readonly Prefix?: Text
  readonly ScheduleFrequency: Value<'Daily' | 'Weekly'>
}

type S3Bucket_LifecycleConfiguration = {
  readonly Rules: List<Value<S3Bucket_Rule>>
  readonly TransitionDefaultMinimumObjectSize?: Value<'all_storage_classes_128K' | 'varies_by_storage_class'>
}

type S3Bucket_Rule = {
  readonly AbortIncompleteMultipartUpload?: Value<S3Bucket_AbortIncompleteMultipartUpload>
  readonly ExpirationDate?: Text
  readonly ExpirationInDays?: Num
  readonly ExpiredObjectDeleteMarker?: Bool
  readonly Id?: Text
  readonly NoncurrentVersionExpiration?: Value<S3Bucket_NoncurrentVersionExpiration>
  readonly NoncurrentVersionExpirationInDays?: Num
  readonly NoncurrentVersionTransition?: Value<S3Bucket_NoncurrentVersionTransition>
  readonly NoncurrentVersionTransitions?: List<Value<S3Bucket_NoncurrentVersionTransition>>
  readonly ObjectSizeGreaterThan?: Num
  readonly ObjectSizeLessThan?: Num
  readonly Prefix?: Text
  readonly Status: Value<'Disabled' | 'Enabled'>
  readonly TagFilters?: List<Value<S3Bucket_TagFilter>>
  readonly Transition?: Value<S3Bucket_Transition>
  readonly Transitions?: List<Value<S3Bucket_Transition>>
}

type S3Bucket_AbortIncompleteMultipartUpload = {
  readonly DaysAfterInitiation: Num
}

type S3Bucket_NoncurrentVersionExpiration = {
  readonly NewerNoncurrentVersions?: Num
  readonly NoncurrentDays: Num
}

type S3Bucket_NoncurrentVersionTransition = {
  readonly NewerNoncurrentVersions?: Num
  readonly StorageClass: Value<
    | 'DEEP_ARCHIVE'
    | 'GLACIER'
    | 'GLACIER_IR'
    | 'Glacier'
    | 'INTELLIGENT_TIERING'
    | 'ONEZONE_IA'
    | 'STANDARD_IA'
  >
  readonly TransitionInDays: Num
}

type S3Bucket_Transition = {
  readonly StorageClass: Value<
    | 'DEEP_ARCHIVE'
    | 'GLACIER'
    | 'GLACIER_IR'
    | 'Glacier'
    | 'INTELLIGENT_TIERING'
    | 'ONEZONE_IA'
    | 'STANDARD_IA'
  >
  readonly TransitionDate?: Text
  readonly TransitionInDays?: Num
}

type S3Bucket_LoggingConfiguration = {
  readonly DestinationBucketName?: Text
  readonly LogFilePrefix?: Text
  readonly TargetObjectKeyFormat?: Value<S3Bucket_TargetObjectKeyFormat>
}

type S3Bucket_TargetObjectKeyFormat = {
  readonly PartitionedPrefix?: Value<S3Bucket_PartitionedPrefix>
  readonly SimplePrefix?: Json
}

type S3Bucket_PartitionedPrefix = {
  readonly PartitionDateSource?: Value<'DeliveryTime' | 'EventTime'>
}

type S3Bucket_MetadataConfiguration = {
  readonly AnnotationTableConfiguration?: Value<S3Bucket_AnnotationTableConfiguration>
  readonly Destination?: Value<S3Bucket_MetadataDestination>
  readonly InventoryTableConfiguration?: Value<S3Bucket_InventoryTableConfiguration>
  readonly JournalTableConfiguration: Value<S3Bucket_JournalTableConfiguration>
}

type S3Bucket_AnnotationTableConfiguration = {
  readonly ConfigurationState: Value<'DISABLED' | 'ENABLED'>
  readonly EncryptionConfiguration?: Value<S3Bucket_MetadataTableEncryptionConfiguration>
  readonly Role?: Text
  readonly TableArn?: Text
  readonly TableName?: Text
}

type S3Bucket_MetadataTableEncryptionConfiguration = {
  readonly KmsKeyArn?: Text
  readonly SseAlgorithm: Value<'AES256' | 'aws:kms'>
}

type S3Bucket_MetadataDestination = {
  readonly TableBucketArn?: Text
  readonly TableBucketType: Value<'aws' | 'customer'>
  readonly TableNamespace?: Text
}

type S3Bucket_InventoryTableConfiguration = {
  readonly ConfigurationState: Value<'DISABLED' | 'ENABLED'>
  readonly EncryptionConfiguration?: Value<S3Bucket_MetadataTableEncryptionConfiguration>
  readonly TableArn?: Text
  readonly TableName?: Text
}

type S3Bucket_JournalTableConfiguration = {
  readonly EncryptionConfiguration?: Value<S3Bucket_MetadataTableEncryptionConfiguration>
  readonly RecordExpiration: Value<S3Bucket_RecordExpiration>
  readonly TableArn?: Text
  readonly TableName?: Text
}

type S3Bucket_RecordExpiration = {
  readonly Days?: Num
  readonly Expiration: Value<'DISABLED' | 'ENABLED'>
}

type S3Bucket_MetadataTableConfiguration = {
  readonly S3TablesDestination: Value<S3Bucket_S3TablesDestination>
}

type S3Bucket_S3TablesDestination = {
  readonly TableArn?: Text
  readonly TableBucketArn: Text
  readonly TableName: Text
  readonly TableNamespace?: Text
}

type S3Bucket_MetricsConfiguration = {
  readonly AccessPointArn?: Text
  readonly Id: Text
  readonly Prefix?: Text
  readonly TagFilters?: List<Value<S3Bucket_TagFilter>>
}

type S3Bucket_NotificationConfiguration = {
  readonly EventBridgeConfiguration?: Value<S3Bucket_EventBridgeConfiguration>
  readonly LambdaConfigurations?: List<Value<S3Bucket_LambdaConfiguration>>
  readonly QueueConfigurations?: List<Value<S3Bucket_QueueConfiguration>>
  readonly TopicConfigurations?: List<Value<S3Bucket_TopicConfiguration>>
}

type S3Bucket_EventBridgeConfiguration = {
  readonly EventBridgeEnabled: Bool
}

type S3Bucket_LambdaConfiguration = {
  readonly Event: Text
  readonly Filter?: Value<S3Bucket_NotificationFilter>
  readonly Function: Text
}

type S3Bucket_NotificationFilter = {
  readonly S3Key: Value<S3Bucket_S3KeyFilter>
}

type S3Bucket_S3KeyFilter = {
  readonly Rules: List<Value<S3Bucket_FilterRule>>
}

type S3Bucket_FilterRule = {
  readonly Name: Text
  readonly Value: Text
}

type S3Bucket_QueueConfiguration = {
  readonly Event: Text
  readonly Filter?: Value<S3Bucket_NotificationFilter>
  readonly Queue: Text
}

type S3Bucket_TopicConfiguration = {
  readonly Event: Text
  readonly Filter?: Value<S3Bucket_NotificationFilter>
  readonly Topic: Text
}

type S3Bucket_ObjectLockConfiguration = {
  readonly ObjectLockEnabled?: Value<'Enabled'>
  readonly Rule?: Value<S3Bucket_ObjectLockRule>
}

type S3Bucket_ObjectLockRule = {
  readonly DefaultRetention?: Value<S3Bucket_DefaultRetention>
}

type S3Bucket_DefaultRetention = {
  readonly Days?: Num
  readonly DefaultEventHold?: Value<S3Bucket_DefaultEventHold>
  readonly Mode?: Value<'COMPLIANCE' | 'GOVERNANCE'>
  readonly Years?: Num
}

type S3Bucket_DefaultEventHold = {
  readonly Days?: Num
  readonly Years?: Num
}

type S3Bucket_OwnershipControls = {
  readonly Rules: List<Value<S3Bucket_OwnershipControlsRule>>
}

type S3Bucket_OwnershipControlsRule = {
  readonly ObjectOwnership?: Value<'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter'>
}

type S3Bucket_PublicAccessBlockConfiguration = {
  readonly BlockPublicAcls?: Bool
  readonly BlockPublicPolicy?: Bool
  readonly IgnorePublicAcls?: Bool
  readonly RestrictPublicBuckets?: Bool
}

type S3Bucket_ReplicationConfiguration = {
  readonly Role: Text
  readonly Rules: List<Value<S3Bucket_ReplicationRule>>
}

type S3Bucket_ReplicationRule = {
  readonly DeleteMarkerReplication?: Value<S3Bucket_DeleteMarkerReplication>
  readonly Destination: Value<S3Bucket_ReplicationDestination>
  readonly Filter?: Value<S3Bucket_ReplicationRuleFilter>
  readonly Id?: Text
  readonly Prefix?: Text
  readonly Priority?: Num
  readonly SourceSelectionCriteria?: Value<S3Bucket_SourceSelectionCriteria>
  readonly Status: Value<'Disabled' | 'Enabled'>
}

type S3Bucket_DeleteMarkerReplication = {
  readonly Status?: Value<'Disabled' | 'Enabled'>
}

type S3Bucket_ReplicationDestination = {
  readonly AccessControlTranslation?: Value<S3Bucket_AccessControlTranslation>
  readonly Account?: Text
  readonly Bucket: Text
  readonly EncryptionConfiguration?: Value<S3Bucket_EncryptionConfiguration>
  readonly Metrics?: Value<S3Bucket_Metrics>
  readonly ReplicationTime?: Value<S3Bucket_ReplicationTime>
  readonly StorageClass?: Value<
    | 'DEEP_ARCHIVE'
    | 'GLACIER'
    | 'GLACIER_IR'
    | 'INTELLIGENT_TIERING'
    | 'ONEZONE_IA'
    | 'REDUCED_REDUNDANCY'
    | 'STANDARD'
    | 'STANDARD_IA'
  >
}

type S3Bucket_AccessControlTranslation = {
  readonly Owner: Value<'Destination'>
}

type S3Bucket_EncryptionConfiguration = {
  readonly ReplicaKmsKeyID: Text
}

type S3Bucket_Metrics = {
  readonly EventThreshold?: Value<S3Bucket_ReplicationTimeValue>
  readonly Status: Value<'Disabled' | 'Enabled'>
}

type S3Bucket_ReplicationTimeValue = {
  readonly Minutes: Num
}

type S3Bucket_ReplicationTime = {
  readonly Status: Value<'Disabled' | 'Enabled'>
  readonly Time: Value<S3Bucket_ReplicationTimeValue>
}

type S3Bucket_ReplicationRuleFilter = {
  readonly And?: Value<S3Bucket_ReplicationRuleAndOperator>
  readonly Prefix?: Text
  readonly TagFilter?: Value<S3Bucket_TagFilter>
}

type S3Bucket_ReplicationRuleAndOperator = {
  readonly Prefix?: Text
  readonly TagFilters?: List<Value<S3Bucket_TagFilter>>
}

type S3Bucket_SourceSelectionCriteria = {
  readonly ReplicaModifications?: Value<S3Bucket_ReplicaModifications>
  readonly SseKmsEncryptedObjects?: Value<S3Bucket_SseKmsEncryptedObjects>
}

type S3Bucket_ReplicaModifications = {
  readonly Status: Value<'Disabled' | 'Enabled'>
}

type S3Bucket_SseKmsEncryptedObjects = {
  readonly Status: Value<'Disabled' | 'Enabled'>
}

type S3Bucket_VersioningConfiguration = {
  readonly Status: Value<'Enabled' | 'Suspended'>
}

type S3Bucket_WebsiteConfiguration = {
  readonly ErrorDocument?: Text
  readonly IndexDocument?: Text
  readonly RedirectAllRequestsTo?: Value<S3Bucket_RedirectAllRequestsTo>
  readonly RoutingRules?: List<Value<S3Bucket_RoutingRule>>
}

type S3Bucket_RedirectAllRequestsTo = {
  readonly HostName: Text
  readonly Protocol?: Value<'http' | 'https'>
}

type S3Bucket_RoutingRule = {
  readonly RedirectRule: Value<S3Bucket_RedirectRule>
  readonly RoutingRuleCondition?: Value<S3Bucket_RoutingRuleCondition>
}

type S3Bucket_RedirectRule = {
  readonly HostName?: Text
  readonly HttpRedirectCode?: Text
  readonly Protocol?: Value<'http' | 'https'>
  readonly ReplaceKeyPrefixWith?: Text
  readonly ReplaceKeyWith?: Text
}

type S3Bucket_RoutingRuleCondition = {
  readonly HttpErrorCodeReturnedEquals?: Text
  readonly KeyPrefixEquals?: Text
}

type S3BucketPolicy = {
  readonly Bucket: Text
  readonly PolicyDocument: Json | Text
}

type SQSQueue = {
  readonly ContentBasedDeduplication?: Bool
  readonly DeduplicationScope?: Text
  readonly DelaySeconds?: Num
  readonly FifoQueue?: Bool
  readonly FifoThroughputLimit?: Text
  readonly KmsDataKeyReusePeriodSeconds?: Num
  readonly KmsMasterKeyId?: Text
  readonly MaximumMessageSize?: Num
  readonly MessageRetentionPeriod?: Num
  readonly QueueName?: Text
  readonly ReceiveMessageWaitTimeSeconds?: Num
  readonly RedriveAllowPolicy?: Json | Text
  readonly RedrivePolicy?: Json | Text
  readonly SqsManagedSseEnabled?: Bool
  readonly Tags?: List<Value<Tag>>
  readonly VisibilityTimeout?: Num
}

type ShieldProtection = {
  readonly ApplicationLayerAutomaticResponseConfiguration?: Value<ShieldProtection_ApplicationLayerAutomaticResponseConfiguration>
  readonly HealthCheckArns?: List<Text>
  readonly Name: Text
  readonly ResourceArn: Text
  readonly Tags?: List<Value<Tag>>
}

type ShieldProtection_ApplicationLayerAutomaticResponseConfiguration = {
  readonly Action: Value<ShieldProtection_Action>
  readonly Status: Value<'DISABLED' | 'ENABLED'>
}

type ShieldProtection_Action = {
  readonly Block?: Json
  readonly Count?: Json
}

type WAFv2IPSet = {
  readonly Addresses: List<Text>
  readonly Description?: Text
  readonly IPAddressVersion: Value<'IPV4' | 'IPV6'>
  readonly Name?: Text
  readonly Scope: Value<'CLOUDFRONT' | 'REGIONAL'>
  readonly Tags?: List<Value<Tag>>
}

type WAFv2LoggingConfiguration = {
  readonly LogDestinationConfigs: List<Text>
  readonly LoggingFilter?: Value<WAFv2LoggingConfiguration_LoggingFilter>
  readonly RedactedFields?: List<Value<WAFv2LoggingConfiguration_FieldToMatch>>
  readonly ResourceArn: Text
}

type WAFv2LoggingConfiguration_LoggingFilter = {
  readonly DefaultBehavior: Value<'DROP' | 'KEEP'>
  readonly Filters: List<Value<WAFv2LoggingConfiguration_Filter>>
}

type WAFv2LoggingConfiguration_Filter = {
  readonly Behavior: Value<'DROP' | 'KEEP'>
  readonly Conditions: List<Value<WAFv2LoggingConfiguration_Condition>>
  readonly Requirement: Value<'MEETS_ALL' | 'MEETS_ANY'>
}

type WAFv2LoggingConfiguration_Condition = {
  readonly ActionCondition?: Value<WAFv2LoggingConfiguration_ActionCondition>
  readonly LabelNameCondition?: Value<WAFv2LoggingConfiguration_LabelNameCondition>
}

type WAFv2LoggingConfiguration_ActionCondition = {
  readonly Action: Value<
    'ALLOW' | 'BLOCK' | 'CAPTCHA' | 'CHALLENGE' | 'COUNT' | 'EXCLUDED_AS_COUNT' | 'MONETIZE'
  >
}

type WAFv2LoggingConfiguration_LabelNameCondition = {
  readonly LabelName: Text
}

type WAFv2LoggingConfiguration_FieldToMatch = {
  readonly JsonBody?: Json
  readonly Method?: Json
  readonly QueryString?: Json
  readonly SingleHeader?: Value<WAFv2LoggingConfiguration_SingleHeader>
  readonly UriPath?: Json
}

type WAFv2LoggingConfiguration_SingleHeader = {
  readonly Name: Text
}

type WAFv2WebACL = {
  readonly ApplicationConfig?: Value<WAFv2WebACL_ApplicationConfig>
  readonly AssociationConfig?: Value<WAFv2WebACL_AssociationConfig>
  readonly CaptchaConfig?: Value<WAFv2WebACL_CaptchaConfig>
  readonly ChallengeConfig?: Value<WAFv2WebACL_ChallengeConfig>
  readonly CustomResponseBodies?: Dict<Value<WAFv2WebACL_CustomResponseBody>>
  readonly DataProtectionConfig?: Value<WAFv2WebACL_DataProtectionConfig>
  readonly DefaultAction: Value<WAFv2WebACL_DefaultAction>
  readonly Description?: Text
  readonly MonetizationConfig?: Value<WAFv2WebACL_MonetizationConfig>
  readonly Name?: Text
  readonly OnSourceDDoSProtectionConfig?: Value<WAFv2WebACL_OnSourceDDoSProtectionConfig>
  readonly Rules?: List<Value<WAFv2WebACL_Rule>>
  readonly Scope: Value<'CLOUDFRONT' | 'REGIONAL'>
  readonly Tags?: List<Value<Tag>>
  readonly TokenDomains?: List<Text>
  readonly VisibilityConfig: Value<WAFv2WebACL_VisibilityConfig>
}

type WAFv2WebACL_ApplicationConfig = {
  readonly Attributes: List<Value<WAFv2WebACL_ApplicationAttribute>>
}

type WAFv2WebACL_ApplicationAttribute = {
  readonly Name: Text
  readonly Values: List<Text>
}

type WAFv2WebACL_AssociationConfig = {
  readonly RequestBody?: Dict<Value<WAFv2WebACL_RequestBodyAssociatedResourceTypeConfig>>
}

type WAFv2WebACL_RequestBodyAssociatedResourceTypeConfig = {
  readonly DefaultSizeInspectionLimit: Value<'KB_16' | 'KB_32' | 'KB_48' | 'KB_64'>
}

type WAFv2WebACL_CaptchaConfig = {
  readonly ImmunityTimeProperty?: Value<WAFv2WebACL_ImmunityTimeProperty>
}

type WAFv2WebACL_ImmunityTimeProperty = {
  readonly ImmunityTime: Num
}

type WAFv2WebACL_ChallengeConfig = {
  readonly ImmunityTimeProperty?: Value<WAFv2WebACL_ImmunityTimeProperty>
}

type WAFv2WebACL_CustomResponseBody = {
  readonly Content: Text
  readonly ContentType: Value<'APPLICATION_JSON' | 'TEXT_HTML' | 'TEXT_PLAIN'>
}

type WAFv2WebACL_DataProtectionConfig = {
  readonly DataProtections: List<Value<WAFv2WebACL_DataProtect>>
}

type WAFv2WebACL_DataProtect = {
  readonly Action: Value<'HASH' | 'SUBSTITUTION'>
  readonly ExcludeRateBasedDetails?: Bool
  readonly ExcludeRuleMatchDetails?: Bool
  readonly Field: Value<WAFv2WebACL_FieldToProtect>
}

type WAFv2WebACL_FieldToProtect = {
  readonly FieldKeys?: List<Text>
  readonly FieldType: Value<
    'BODY' | 'QUERY_STRING' | 'SINGLE_COOKIE' | 'SINGLE_HEADER' | 'SINGLE_QUERY_ARGUMENT'
  >
}

type WAFv2WebACL_DefaultAction = {
  readonly Allow?: Value<WAFv2WebACL_AllowAction>
  readonly Block?: Value<WAFv2WebACL_BlockAction>
}

type WAFv2WebACL_AllowAction = {
  readonly CustomRequestHandling?: Value<WAFv2WebACL_CustomRequestHandling>
}

type WAFv2WebACL_CustomRequestHandling = {
  readonly InsertHeaders: List<Value<WAFv2WebACL_CustomHTTPHeader>>
}

type WAFv2WebACL_CustomHTTPHeader = {
  readonly Name: Text
  readonly Value: Text
}

type WAFv2WebACL_BlockAction = {
  readonly CustomResponse?: Value<WAFv2WebACL_CustomResponse>
}

type WAFv2WebACL_CustomResponse = {
  readonly CustomResponseBodyKey?: Text
  readonly ResponseCode: Num
  readonly ResponseHeaders?: List<Value<WAFv2WebACL_CustomHTTPHeader>>
}

type WAFv2WebACL_MonetizationConfig = {
  readonly CryptoConfig?: Value<WAFv2WebACL_CryptoConfig>
  readonly CurrencyMode?: Value<'REAL' | 'TEST'>
}

type WAFv2WebACL_CryptoConfig = {
  readonly PaymentNetworks: List<Value<WAFv2WebACL_PaymentNetwork>>
}

type WAFv2WebACL_PaymentNetwork = {
  readonly Chain: Value<'BASE' | 'BASE_SEPOLIA' | 'SOLANA' | 'SOLANA_DEVNET'>
  readonly Prices: List<Value<WAFv2WebACL_Price>>
  readonly WalletAddress: Text
}

type WAFv2WebACL_Price = {
  readonly Amount: Text
  readonly Currency: Value<'USDC'>
}

type WAFv2WebACL_OnSourceDDoSProtectionConfig = {
  readonly ALBLowReputationMode: Value<'ACTIVE_UNDER_DDOS' | 'ALWAYS_ON'>
}

type WAFv2WebACL_Rule = {
  readonly Action?: Value<WAFv2WebACL_RuleAction>
  readonly CaptchaConfig?: Value<WAFv2WebACL_CaptchaConfig>
  readonly ChallengeConfig?: Value<WAFv2WebACL_ChallengeConfig>
  readonly Name: Text
  readonly OverrideAction?: Value<WAFv2WebACL_OverrideAction>
  readonly Priority: Num
  readonly RuleLabels?: List<Value<WAFv2WebACL_Label>>
  readonly Statement: Value<WAFv2WebACL_Statement>
  readonly VisibilityConfig: Value<WAFv2WebACL_VisibilityConfig>
}

type WAFv2WebACL_RuleAction = {
  readonly Allow?: Value<WAFv2WebACL_AllowAction>
  readonly Block?: Value<WAFv2WebACL_BlockAction>
  readonly Captcha?: Value<WAFv2WebACL_CaptchaAction>
  readonly Challenge?: Value<WAFv2WebACL_ChallengeAction>
  readonly Count?: Value<WAFv2WebACL_CountAction>
  readonly Monetize?: Value<WAFv2WebACL_MonetizeAction>
}

type WAFv2WebACL_CaptchaAction = {
  readonly CustomRequestHandling?: Value<WAFv2WebACL_CustomRequestHandling>
}

type WAFv2WebACL_ChallengeAction = {
  readonly CustomRequestHandling?: Value<WAFv2WebACL_CustomRequestHandling>
}

type WAFv2WebACL_CountAction = {
  readonly CustomRequestHandling?: Value<WAFv2WebACL_CustomRequestHandling>
}

type WAFv2WebACL_MonetizeAction = {
  readonly PriceMultiplier?: Text
}

type WAFv2WebACL_OverrideAction = {
  readonly Count?: Json
  readonly None?: Json
}

type WAFv2WebACL_Label = {
  readonly Name: Text
}

type WAFv2WebACL_Statement = {
  readonly AndStatement?: Value<WAFv2WebACL_AndStatement>
  readonly AsnMatchStatement?: Value<WAFv2WebACL_AsnMatchStatement>
  readonly ByteMatchStatement?: Value<WAFv2WebACL_ByteMatchStatement>
  readonly GeoMatchStatement?: Value<WAFv2WebACL_GeoMatchStatement>
  readonly IPSetReferenceStatement?: Value<WAFv2WebACL_IPSetReferenceStatement>
  readonly LabelMatchStatement?: Value<WAFv2WebACL_LabelMatchStatement>
  readonly ManagedRuleGroupStatement?: Value<WAFv2WebACL_ManagedRuleGroupStatement>
  readonly NotStatement?: Value<WAFv2WebACL_NotStatement>
  readonly OrStatement?: Value<WAFv2WebACL_OrStatement>
  readonly RateBasedStatement?: Value<WAFv2WebACL_RateBasedStatement>
  readonly RegexMatchStatement?: Value<WAFv2WebACL_RegexMatchStatement>
  readonly RegexPatternSetReferenceStatement?: Value<WAFv2WebACL_RegexPatternSetReferenceStatement>
  readonly RuleGroupReferenceStatement?: Value<WAFv2WebACL_RuleGroupReferenceStatement>
  readonly SizeConstraintStatement?: Value<WAFv2WebACL_SizeConstraintStatement>
  readonly SqliMatchStatement?: Value<WAFv2WebACL_SqliMatchStatement>
  readonly XssMatchStatement?: Value<WAFv2WebACL_XssMatchStatement>
}

type WAFv2WebACL_AndStatement = {
  readonly Statements: List<Value<WAFv2WebACL_Statement>>
}

type WAFv2WebACL_AsnMatchStatement = {
  readonly AsnList?: List<Num>
  readonly ForwardedIPConfig?: Value<WAFv2WebACL_ForwardedIPConfiguration>
}

type WAFv2WebACL_ForwardedIPConfiguration = {
  readonly FallbackBehavior: Value<'MATCH' | 'NO_MATCH'>
  readonly HeaderName: Text
}

type WAFv2WebACL_ByteMatchStatement = {
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>
  readonly PositionalConstraint: Value<'CONTAINS' | 'CONTAINS_WORD' | 'ENDS_WITH' | 'EXACTLY' | 'STARTS_WITH'>
  readonly PreParseTextTransformations?: List<Value<WAFv2WebACL_PreParseTextTransformation>>
  readonly SearchString?: Text
  readonly SearchStringBase64?: Text
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_FieldToMatch = {
  readonly AllQueryArguments?: Json
  readonly Body?: Value<WAFv2WebACL_Body>
  readonly Cookies?: Value<WAFv2WebACL_Cookies>
  readonly HeaderOrder?: Value<WAFv2WebACL_HeaderOrder>
  readonly Headers?: Value<WAFv2WebACL_Headers>
  readonly JA3Fingerprint?: Value<WAFv2WebACL_JA3Fingerprint>
  readonly JA4Fingerprint?: Value<WAFv2WebACL_JA4Fingerprint>
  readonly JsonBody?: Value<WAFv2WebACL_JsonBody>
  readonly Method?: Json
  readonly QueryString?: Json
  readonly SingleHeader?: Value<WAFv2WebACL_SingleHeader>
  readonly SingleQueryArgument?: Value<WAFv2WebACL_SingleQueryArgument>
  readonly UriFragment?: Value<WAFv2WebACL_UriFragment>
  readonly UriPath?: Json
}

type WAFv2WebACL_Body = {
  readonly OversizeHandling?: Value<'CONTINUE' | 'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_Cookies = {
  readonly MatchPattern: Value<WAFv2WebACL_CookieMatchPattern>
  readonly MatchScope: Value<'ALL' | 'KEY' | 'VALUE'>
  readonly OversizeHandling: Value<'CONTINUE' | 'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_CookieMatchPattern = {
  readonly All?: Json
  readonly ExcludedCookies?: List<Text>
  readonly IncludedCookies?: List<Text>
}

type WAFv2WebACL_HeaderOrder = {
  readonly OversizeHandling: Value<'CONTINUE' | 'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_Headers = {
  readonly MatchPattern: Value<WAFv2WebACL_HeaderMatchPattern>
  readonly MatchScope: Value<'ALL' | 'KEY' | 'VALUE'>
  readonly OversizeHandling: Value<'CONTINUE' | 'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_HeaderMatchPattern = {
  readonly All?: Json
  readonly ExcludedHeaders?: List<Text>
  readonly IncludedHeaders?: List<Text>
}

type WAFv2WebACL_JA3Fingerprint = {
  readonly FallbackBehavior: Value<'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_JA4Fingerprint = {
  readonly FallbackBehavior: Value<'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_JsonBody = {
  readonly InvalidFallbackBehavior?: Value<'EVALUATE_AS_STRING' | 'MATCH' | 'NO_MATCH'>
  readonly MatchPattern: Value<WAFv2WebACL_JsonMatchPattern>
  readonly MatchScope: Value<'ALL' | 'KEY' | 'VALUE'>
  readonly OversizeHandling?: Value<'CONTINUE' | 'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_JsonMatchPattern = {
  readonly All?: Json
  readonly IncludedPaths?: List<Text>
}

type WAFv2WebACL_SingleHeader = {
  readonly Name: Text
}

type WAFv2WebACL_SingleQueryArgument = {
  readonly Name: Text
}

type WAFv2WebACL_UriFragment = {
  readonly FallbackBehavior?: Value<'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_PreParseTextTransformation = {
  readonly Priority: Num
  readonly Type: Value<
    | 'COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA'
    | 'NONE'
    | 'REPLACE_SEMICOLONS_WITH_AMPERSANDS'
    | 'URL_DECODE'
    | 'URL_DECODE_UNI'
  >
}

type WAFv2WebACL_TextTransformation = {
  readonly Priority: Num
  readonly Type: Value<
    | 'BASE64_DECODE'
    | 'BASE64_DECODE_EXT'
    | 'CMD_LINE'
    | 'CMD_LINE_UNIX'
    | 'CMD_LINE_WIN'
    | 'COMPRESS_WHITE_SPACE'
    | 'CSS_DECODE'
    | 'ESCAPE_SEQ_DECODE'
    | 'HEX_DECODE'
    | 'HTML_ENTITY_DECODE'
    | 'JS_DECODE'
    | 'JS_DECODE_EXT'
    | 'LOWERCASE'
    | 'MD5'
    | 'NONE'
    | 'NORMALIZE_PATH'
    | 'NORMALIZE_PATH_WIN'
    | 'REMOVE_COMMENTS_CHAR'
    | 'REMOVE_NULLS'
    | 'REMOVE_WHITESPACE'
    | 'REPLACE_COMMENTS'
    | 'REPLACE_NULLS'
    | 'SHA256'
    | 'SQL_HEX_DECODE'
    | 'TRIM'
    | 'TRIM_LEFT'
    | 'TRIM_RIGHT'
    | 'UPPERCASE'
    | 'URL_DECODE'
    | 'URL_DECODE_UNI'
    | 'UTF8_TO_UNICODE'
  >
}

type WAFv2WebACL_GeoMatchStatement = {
  readonly CountryCodes?: List<Text>
  readonly ForwardedIPConfig?: Value<WAFv2WebACL_ForwardedIPConfiguration>
}

type WAFv2WebACL_IPSetReferenceStatement = {
  readonly Arn: Text
  readonly IPSetForwardedIPConfig?: Value<WAFv2WebACL_IPSetForwardedIPConfiguration>
}

type WAFv2WebACL_IPSetForwardedIPConfiguration = {
  readonly FallbackBehavior: Value<'MATCH' | 'NO_MATCH'>
  readonly HeaderName: Text
  readonly Position: Value<'ANY' | 'FIRST' | 'LAST'>
}

type WAFv2WebACL_LabelMatchStatement = {
  readonly Key: Text
  readonly Scope: Value<'LABEL' | 'NAMESPACE'>
}

type WAFv2WebACL_ManagedRuleGroupStatement = {
  readonly ExcludedRules?: List<Value<WAFv2WebACL_ExcludedRule>>
  readonly ManagedRuleGroupConfigs?: List<Value<WAFv2WebACL_ManagedRuleGroupConfig>>
  readonly Name: Text
  readonly RuleActionOverrides?: List<Value<WAFv2WebACL_RuleActionOverride>>
  readonly ScopeDownStatement?: Value<WAFv2WebACL_Statement>
  readonly VendorName: Text
  readonly Version?: Text
}

type WAFv2WebACL_ExcludedRule = {
  readonly Name: Text
}

type WAFv2WebACL_ManagedRuleGroupConfig = {
  readonly AWSManagedRulesACFPRuleSet?: Value<WAFv2WebACL_AWSManagedRulesACFPRuleSet>
  readonly AWSManagedRulesATPRuleSet?: Value<WAFv2WebACL_AWSManagedRulesATPRuleSet>
  readonly AWSManagedRulesAntiDDoSRuleSet?: Value<WAFv2WebACL_AWSManagedRulesAntiDDoSRuleSet>
  readonly AWSManagedRulesBotControlRuleSet?: Value<WAFv2WebACL_AWSManagedRulesBotControlRuleSet>
  readonly LoginPath?: Text
  readonly PasswordField?: Value<WAFv2WebACL_FieldIdentifier>
  readonly PayloadType?: Value<'FORM_ENCODED' | 'JSON'>
  readonly UsernameField?: Value<WAFv2WebACL_FieldIdentifier>
}

type WAFv2WebACL_AWSManagedRulesACFPRuleSet = {
  readonly CreationPath: Text
  readonly EnableRegexInPath?: Bool
  readonly RegistrationPagePath: Text
  readonly RequestInspection: Value<WAFv2WebACL_RequestInspectionACFP>
  readonly ResponseInspection?: Value<WAFv2WebACL_ResponseInspection>
}

type WAFv2WebACL_RequestInspectionACFP = {
  readonly AddressFields?: List<Value<WAFv2WebACL_FieldIdentifier>>
  readonly EmailField?: Value<WAFv2WebACL_FieldIdentifier>
  readonly PasswordField?: Value<WAFv2WebACL_FieldIdentifier>
  readonly PayloadType: Value<'FORM_ENCODED' | 'JSON'>
  readonly PhoneNumberFields?: List<Value<WAFv2WebACL_FieldIdentifier>>
  readonly UsernameField?: Value<WAFv2WebACL_FieldIdentifier>
}

type WAFv2WebACL_FieldIdentifier = {
  readonly Identifier: Text
}

type WAFv2WebACL_ResponseInspection = {
  readonly BodyContains?: Value<WAFv2WebACL_ResponseInspectionBodyContains>
  readonly Header?: Value<WAFv2WebACL_ResponseInspectionHeader>
  readonly Json?: Value<WAFv2WebACL_ResponseInspectionJson>
  readonly StatusCode?: Value<WAFv2WebACL_ResponseInspectionStatusCode>
}

type WAFv2WebACL_ResponseInspectionBodyContains = {
  readonly FailureStrings: List<Text>
  readonly SuccessStrings: List<Text>
}

type WAFv2WebACL_ResponseInspectionHeader = {
  readonly FailureValues: List<Text>
  readonly Name: Text
  readonly SuccessValues: List<Text>
}

type WAFv2WebACL_ResponseInspectionJson = {
  readonly FailureValues: List<Text>
  readonly Identifier: Text
  readonly SuccessValues: List<Text>
}

type WAFv2WebACL_ResponseInspectionStatusCode = {
  readonly FailureCodes: List<Num>
  readonly SuccessCodes: List<Num>
}

type WAFv2WebACL_AWSManagedRulesATPRuleSet = {
  readonly EnableRegexInPath?: Bool
  readonly LoginPath: Text
  readonly RequestInspection?: Value<WAFv2WebACL_RequestInspection>
  readonly ResponseInspection?: Value<WAFv2WebACL_ResponseInspection>
}

type WAFv2WebACL_RequestInspection = {
  readonly PasswordField: Value<WAFv2WebACL_FieldIdentifier>
  readonly PayloadType: Value<'FORM_ENCODED' | 'JSON'>
  readonly UsernameField: Value<WAFv2WebACL_FieldIdentifier>
}

type WAFv2WebACL_AWSManagedRulesAntiDDoSRuleSet = {
  readonly ClientSideActionConfig: Value<WAFv2WebACL_ClientSideActionConfig>
  readonly SensitivityToBlock?: Value<'HIGH' | 'LOW' | 'MEDIUM'>
}

type WAFv2WebACL_ClientSideActionConfig = {
  readonly Challenge: Value<WAFv2WebACL_ClientSideAction>
}

type WAFv2WebACL_ClientSideAction = {
  readonly ExemptUriRegularExpressions?: List<Value<WAFv2WebACL_Regex>>
  readonly Sensitivity?: Value<'HIGH' | 'LOW' | 'MEDIUM'>
  readonly UsageOfAction: Value<'DISABLED' | 'ENABLED'>
}

type WAFv2WebACL_Regex = {
  readonly RegexString?: Text
}

type WAFv2WebACL_AWSManagedRulesBotControlRuleSet = {
  readonly EnableMachineLearning?: Bool
  readonly InspectionLevel: Value<'COMMON' | 'TARGETED'>
}

type WAFv2WebACL_RuleActionOverride = {
  readonly ActionToUse: Value<WAFv2WebACL_RuleAction>
  readonly Name: Text
}

type WAFv2WebACL_NotStatement = {
  readonly Statement: Value<WAFv2WebACL_Statement>
}

type WAFv2WebACL_OrStatement = {
  readonly Statements: List<Value<WAFv2WebACL_Statement>>
}

type WAFv2WebACL_RateBasedStatement = {
  readonly AggregateKeyType: Value<'CONSTANT' | 'CUSTOM_KEYS' | 'FORWARDED_IP' | 'IP'>
  readonly CustomKeys?: List<Value<WAFv2WebACL_RateBasedStatementCustomKey>>
  readonly EvaluationWindowSec?: Value<60 | 120 | 300 | 600>
  readonly ForwardedIPConfig?: Value<WAFv2WebACL_ForwardedIPConfiguration>
  readonly Limit: Num
  readonly ScopeDownStatement?: Value<WAFv2WebACL_Statement>
}

type WAFv2WebACL_RateBasedStatementCustomKey = {
  readonly ASN?: Json
  readonly Cookie?: Value<WAFv2WebACL_RateLimitCookie>
  readonly ForwardedIP?: Json
  readonly HTTPMethod?: Json
  readonly Header?: Value<WAFv2WebACL_RateLimitHeader>
  readonly IP?: Json
  readonly JA3Fingerprint?: Value<WAFv2WebACL_RateLimitJA3Fingerprint>
  readonly JA4Fingerprint?: Value<WAFv2WebACL_RateLimitJA4Fingerprint>
  readonly LabelNamespace?: Value<WAFv2WebACL_RateLimitLabelNamespace>
  readonly QueryArgument?: Value<WAFv2WebACL_RateLimitQueryArgument>
  readonly QueryString?: Value<WAFv2WebACL_RateLimitQueryString>
  readonly UriPath?: Value<WAFv2WebACL_RateLimitUriPath>
}

type WAFv2WebACL_RateLimitCookie = {
  readonly Name: Text
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_RateLimitHeader = {
  readonly Name: Text
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_RateLimitJA3Fingerprint = {
  readonly FallbackBehavior: Value<'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_RateLimitJA4Fingerprint = {
  readonly FallbackBehavior: Value<'MATCH' | 'NO_MATCH'>
}

type WAFv2WebACL_RateLimitLabelNamespace = {
  readonly Namespace: Text
}

type WAFv2WebACL_RateLimitQueryArgument = {
  readonly Name: Text
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_RateLimitQueryString = {
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_RateLimitUriPath = {
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_RegexMatchStatement = {
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>
  readonly PreParseTextTransformations?: List<Value<WAFv2WebACL_PreParseTextTransformation>>
  readonly RegexString: Text
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_RegexPatternSetReferenceStatement = {
  readonly Arn: Text
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>
  readonly PreParseTextTransformations?: List<Value<WAFv2WebACL_PreParseTextTransformation>>
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_RuleGroupReferenceStatement = {
  readonly Arn: Text
  readonly ExcludedRules?: List<Value<WAFv2WebACL_ExcludedRule>>
  readonly RuleActionOverrides?: List<Value<WAFv2WebACL_RuleActionOverride>>
}

type WAFv2WebACL_SizeConstraintStatement = {
  readonly ComparisonOperator: Value<'EQ' | 'GE' | 'GT' | 'LE' | 'LT' | 'NE'>
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>
  readonly PreParseTextTransformations?: List<Value<WAFv2WebACL_PreParseTextTransformation>>
  readonly Size: Num
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_SqliMatchStatement = {
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>
  readonly PreParseTextTransformations?: List<Value<WAFv2WebACL_PreParseTextTransformation>>
  readonly SensitivityLevel?: Value<'HIGH' | 'LOW'>
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_XssMatchStatement = {
  readonly FieldToMatch: Value<WAFv2WebACL_FieldToMatch>
  readonly PreParseTextTransformations?: List<Value<WAFv2WebACL_PreParseTextTransformation>>
  readonly TextTransformations: List<Value<WAFv2WebACL_TextTransformation>>
}

type WAFv2WebACL_VisibilityConfig = {
  readonly CloudWatchMetricsEnabled: Bool
  readonly MetricName: Text
  readonly SampledRequestsEnabled: Bool
}

type WAFv2WebACLAssociation = {
  readonly ResourceArn: Text
  readonly WebACLArn: Text
}

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
  readonly 'AWS::AppRunner::AutoScalingConfiguration': AppRunnerAutoScalingConfiguration
  readonly 'AWS::AppRunner::Service': AppRunnerService
  readonly 'AWS::AppRunner::Service.EncryptionConfiguration': AppRunnerService_EncryptionConfiguration
  readonly 'AWS::AppRunner::Service.HealthCheckConfiguration': AppRunnerService_HealthCheckConfiguration
  readonly 'AWS::AppRunner::Service.InstanceConfiguration': AppRunnerService_InstanceConfiguration
  readonly 'AWS::AppRunner::Service.NetworkConfiguration': AppRunnerService_NetworkConfiguration
  readonly 'AWS::AppRunner::Service.EgressConfiguration': AppRunnerService_EgressConfiguration
  readonly 'AWS::AppRunner::Service.IngressConfiguration': AppRunnerService_IngressConfiguration
  readonly 'AWS::AppRunner::Service.ServiceObservabilityConfiguration': AppRunnerService_ServiceObservabilityConfiguration
  readonly 'AWS::AppRunner::Service.SourceConfiguration': AppRunnerService_SourceConfiguration
  readonly 'AWS::AppRunner::Service.AuthenticationConfiguration': AppRunnerService_AuthenticationConfiguration
  readonly 'AWS::AppRunner::Service.CodeRepository': AppRunnerService_CodeRepository
  readonly 'AWS::AppRunner::Service.CodeConfiguration': AppRunnerService_CodeConfiguration
  readonly 'AWS::AppRunner::Service.CodeConfigurationValues': AppRunnerService_CodeConfigurationValues
  readonly 'AWS::AppRunner::Service.KeyValuePair': AppRunnerService_KeyValuePair
  readonly 'AWS::AppRunner::Service.SourceCodeVersion': AppRunnerService_SourceCodeVersion
  readonly 'AWS::AppRunner::Service.ImageRepository': AppRunnerService_ImageRepository
  readonly 'AWS::AppRunner::Service.ImageConfiguration': AppRunnerService_ImageConfiguration
  readonly 'AWS::AppRunner::VpcConnector': AppRunnerVpcConnector
  readonly 'AWS::AppSync::ApiCache': AppSyncApiCache
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
  readonly 'AWS::Batch::SchedulingPolicy': BatchSchedulingPolicy
  readonly 'AWS::Batch::SchedulingPolicy.FairsharePolicy': BatchSchedulingPolicy_FairsharePolicy
  readonly 'AWS::Batch::SchedulingPolicy.ShareAttributes': BatchSchedulingPolicy_ShareAttributes
  readonly 'AWS::Batch::SchedulingPolicy.QuotaSharePolicy': BatchSchedulingPolicy_QuotaSharePolicy
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
  readonly 'AWS::CloudWatch::CompositeAlarm': CloudWatchCompositeAlarm
  readonly 'AWS::CloudWatch::Dashboard': CloudWatchDashboard
  readonly 'AWS::CodeBuild::Project': CodeBuildProject
  readonly 'AWS::CodeBuild::Project.Artifacts': CodeBuildProject_Artifacts
  readonly 'AWS::CodeBuild::Project.ProjectBuildBatchConfig': CodeBuildProject_ProjectBuildBatchConfig
  readonly 'AWS::CodeBuild::Project.BatchRestrictions': CodeBuildProject_BatchRestrictions
  readonly 'AWS::CodeBuild::Project.ProjectCache': CodeBuildProject_ProjectCache
  readonly 'AWS::CodeBuild::Project.Environment': CodeBuildProject_Environment
  readonly 'AWS::CodeBuild::Project.DockerServer': CodeBuildProject_DockerServer
  readonly 'AWS::CodeBuild::Project.EnvironmentVariable': CodeBuildProject_EnvironmentVariable
  readonly 'AWS::CodeBuild::Project.ProjectFleet': CodeBuildProject_ProjectFleet
  readonly 'AWS::CodeBuild::Project.RegistryCredential': CodeBuildProject_RegistryCredential
  readonly 'AWS::CodeBuild::Project.ProjectFileSystemLocation': CodeBuildProject_ProjectFileSystemLocation
  readonly 'AWS::CodeBuild::Project.LogsConfig': CodeBuildProject_LogsConfig
  readonly 'AWS::CodeBuild::Project.CloudWatchLogsConfig': CodeBuildProject_CloudWatchLogsConfig
  readonly 'AWS::CodeBuild::Project.S3LogsConfig': CodeBuildProject_S3LogsConfig
  readonly 'AWS::CodeBuild::Project.ProjectSourceVersion': CodeBuildProject_ProjectSourceVersion
  readonly 'AWS::CodeBuild::Project.Source': CodeBuildProject_Source
  readonly 'AWS::CodeBuild::Project.SourceAuth': CodeBuildProject_SourceAuth
  readonly 'AWS::CodeBuild::Project.BuildStatusConfig': CodeBuildProject_BuildStatusConfig
  readonly 'AWS::CodeBuild::Project.GitSubmodulesConfig': CodeBuildProject_GitSubmodulesConfig
  readonly 'AWS::CodeBuild::Project.ProjectTriggers': CodeBuildProject_ProjectTriggers
  readonly 'AWS::CodeBuild::Project.WebhookFilter': CodeBuildProject_WebhookFilter
  readonly 'AWS::CodeBuild::Project.PullRequestBuildPolicy': CodeBuildProject_PullRequestBuildPolicy
  readonly 'AWS::CodeBuild::Project.ScopeConfiguration': CodeBuildProject_ScopeConfiguration
  readonly 'AWS::CodeBuild::Project.VpcConfig': CodeBuildProject_VpcConfig
  readonly 'AWS::CodePipeline::Pipeline': CodePipelinePipeline
  readonly 'AWS::CodePipeline::Pipeline.ArtifactStore': CodePipelinePipeline_ArtifactStore
  readonly 'AWS::CodePipeline::Pipeline.EncryptionKey': CodePipelinePipeline_EncryptionKey
  readonly 'AWS::CodePipeline::Pipeline.ArtifactStoreMap': CodePipelinePipeline_ArtifactStoreMap
  readonly 'AWS::CodePipeline::Pipeline.StageTransition': CodePipelinePipeline_StageTransition
  readonly 'AWS::CodePipeline::Pipeline.StageDeclaration': CodePipelinePipeline_StageDeclaration
  readonly 'AWS::CodePipeline::Pipeline.ActionDeclaration': CodePipelinePipeline_ActionDeclaration
  readonly 'AWS::CodePipeline::Pipeline.ActionTypeId': CodePipelinePipeline_ActionTypeId
  readonly 'AWS::CodePipeline::Pipeline.EnvironmentVariable': CodePipelinePipeline_EnvironmentVariable
  readonly 'AWS::CodePipeline::Pipeline.InputArtifact': CodePipelinePipeline_InputArtifact
  readonly 'AWS::CodePipeline::Pipeline.OutputArtifact': CodePipelinePipeline_OutputArtifact
  readonly 'AWS::CodePipeline::Pipeline.BeforeEntryConditions': CodePipelinePipeline_BeforeEntryConditions
  readonly 'AWS::CodePipeline::Pipeline.Condition': CodePipelinePipeline_Condition
  readonly 'AWS::CodePipeline::Pipeline.RuleDeclaration': CodePipelinePipeline_RuleDeclaration
  readonly 'AWS::CodePipeline::Pipeline.RuleTypeId': CodePipelinePipeline_RuleTypeId
  readonly 'AWS::CodePipeline::Pipeline.BlockerDeclaration': CodePipelinePipeline_BlockerDeclaration
  readonly 'AWS::CodePipeline::Pipeline.FailureConditions': CodePipelinePipeline_FailureConditions
  readonly 'AWS::CodePipeline::Pipeline.RetryConfiguration': CodePipelinePipeline_RetryConfiguration
  readonly 'AWS::CodePipeline::Pipeline.SuccessConditions': CodePipelinePipeline_SuccessConditions
  readonly 'AWS::CodePipeline::Pipeline.PipelineTriggerDeclaration': CodePipelinePipeline_PipelineTriggerDeclaration
  readonly 'AWS::CodePipeline::Pipeline.GitConfiguration': CodePipelinePipeline_GitConfiguration
  readonly 'AWS::CodePipeline::Pipeline.GitPullRequestFilter': CodePipelinePipeline_GitPullRequestFilter
  readonly 'AWS::CodePipeline::Pipeline.GitBranchFilterCriteria': CodePipelinePipeline_GitBranchFilterCriteria
  readonly 'AWS::CodePipeline::Pipeline.GitFilePathFilterCriteria': CodePipelinePipeline_GitFilePathFilterCriteria
  readonly 'AWS::CodePipeline::Pipeline.GitPushFilter': CodePipelinePipeline_GitPushFilter
  readonly 'AWS::CodePipeline::Pipeline.GitTagFilterCriteria': CodePipelinePipeline_GitTagFilterCriteria
  readonly 'AWS::CodePipeline::Pipeline.VariableDeclaration': CodePipelinePipeline_VariableDeclaration
  readonly 'AWS::DynamoDB::GlobalTable': DynamoDBGlobalTable
  readonly 'AWS::DynamoDB::GlobalTable.AttributeDefinition': DynamoDBGlobalTable_AttributeDefinition
  readonly 'AWS::DynamoDB::GlobalTable.GlobalSecondaryIndex': DynamoDBGlobalTable_GlobalSecondaryIndex
  readonly 'AWS::DynamoDB::GlobalTable.KeySchema': DynamoDBGlobalTable_KeySchema
  readonly 'AWS::DynamoDB::GlobalTable.Projection': DynamoDBGlobalTable_Projection
  readonly 'AWS::DynamoDB::GlobalTable.ReadOnDemandThroughputSettings': DynamoDBGlobalTable_ReadOnDemandThroughputSettings
  readonly 'AWS::DynamoDB::GlobalTable.GlobalReadProvisionedThroughputSettings': DynamoDBGlobalTable_GlobalReadProvisionedThroughputSettings
  readonly 'AWS::DynamoDB::GlobalTable.WarmThroughput': DynamoDBGlobalTable_WarmThroughput
  readonly 'AWS::DynamoDB::GlobalTable.WriteOnDemandThroughputSettings': DynamoDBGlobalTable_WriteOnDemandThroughputSettings
  readonly 'AWS::DynamoDB::GlobalTable.WriteProvisionedThroughputSettings': DynamoDBGlobalTable_WriteProvisionedThroughputSettings
  readonly 'AWS::DynamoDB::GlobalTable.CapacityAutoScalingSettings': DynamoDBGlobalTable_CapacityAutoScalingSettings
  readonly 'AWS::DynamoDB::GlobalTable.TargetTrackingScalingPolicyConfiguration': DynamoDBGlobalTable_TargetTrackingScalingPolicyConfiguration
  readonly 'AWS::DynamoDB::GlobalTable.GlobalTableWitness': DynamoDBGlobalTable_GlobalTableWitness
  readonly 'AWS::DynamoDB::GlobalTable.LocalSecondaryIndex': DynamoDBGlobalTable_LocalSecondaryIndex
  readonly 'AWS::DynamoDB::GlobalTable.ReplicaSpecification': DynamoDBGlobalTable_ReplicaSpecification
  readonly 'AWS::DynamoDB::GlobalTable.ContributorInsightsSpecification': DynamoDBGlobalTable_ContributorInsightsSpecification
  readonly 'AWS::DynamoDB::GlobalTable.ReplicaGlobalSecondaryIndexSpecification': DynamoDBGlobalTable_ReplicaGlobalSecondaryIndexSpecification
  readonly 'AWS::DynamoDB::GlobalTable.ReadProvisionedThroughputSettings': DynamoDBGlobalTable_ReadProvisionedThroughputSettings
  readonly 'AWS::DynamoDB::GlobalTable.KinesisStreamSpecification': DynamoDBGlobalTable_KinesisStreamSpecification
  readonly 'AWS::DynamoDB::GlobalTable.PointInTimeRecoverySpecification': DynamoDBGlobalTable_PointInTimeRecoverySpecification
  readonly 'AWS::DynamoDB::GlobalTable.ReplicaStreamSpecification': DynamoDBGlobalTable_ReplicaStreamSpecification
  readonly 'AWS::DynamoDB::GlobalTable.ResourcePolicy': DynamoDBGlobalTable_ResourcePolicy
  readonly 'AWS::DynamoDB::GlobalTable.ReplicaSSESpecification': DynamoDBGlobalTable_ReplicaSSESpecification
  readonly 'AWS::DynamoDB::GlobalTable.SSESpecification': DynamoDBGlobalTable_SSESpecification
  readonly 'AWS::DynamoDB::GlobalTable.StreamSpecification': DynamoDBGlobalTable_StreamSpecification
  readonly 'AWS::DynamoDB::GlobalTable.TimeToLiveSpecification': DynamoDBGlobalTable_TimeToLiveSpecification
  readonly 'AWS::DynamoDB::GlobalTable.VectorIndex': DynamoDBGlobalTable_VectorIndex
  readonly 'AWS::DynamoDB::GlobalTable.SearchSchemaElement': DynamoDBGlobalTable_SearchSchemaElement
  readonly 'AWS::DynamoDB::GlobalTable.VectorAttribute': DynamoDBGlobalTable_VectorAttribute
  readonly 'AWS::EC2::CapacityReservation': EC2CapacityReservation
  readonly 'AWS::EC2::CapacityReservation.TagSpecification': EC2CapacityReservation_TagSpecification
  readonly 'AWS::EC2::EC2Fleet': EC2EC2Fleet
  readonly 'AWS::EC2::EC2Fleet.FleetLaunchTemplateConfigRequest': EC2EC2Fleet_FleetLaunchTemplateConfigRequest
  readonly 'AWS::EC2::EC2Fleet.FleetLaunchTemplateSpecificationRequest': EC2EC2Fleet_FleetLaunchTemplateSpecificationRequest
  readonly 'AWS::EC2::EC2Fleet.FleetLaunchTemplateOverridesRequest': EC2EC2Fleet_FleetLaunchTemplateOverridesRequest
  readonly 'AWS::EC2::EC2Fleet.BlockDeviceMapping': EC2EC2Fleet_BlockDeviceMapping
  readonly 'AWS::EC2::EC2Fleet.EbsBlockDevice': EC2EC2Fleet_EbsBlockDevice
  readonly 'AWS::EC2::EC2Fleet.MultiAvailabilityZoneConfiguration': EC2EC2Fleet_MultiAvailabilityZoneConfiguration
  readonly 'AWS::EC2::EC2Fleet.StandbyAvailabilityZone': EC2EC2Fleet_StandbyAvailabilityZone
  readonly 'AWS::EC2::EC2Fleet.IamInstanceProfileSpecification': EC2EC2Fleet_IamInstanceProfileSpecification
  readonly 'AWS::EC2::EC2Fleet.InstanceRequirementsRequest': EC2EC2Fleet_InstanceRequirementsRequest
  readonly 'AWS::EC2::EC2Fleet.AcceleratorCountRequest': EC2EC2Fleet_AcceleratorCountRequest
  readonly 'AWS::EC2::EC2Fleet.AcceleratorTotalMemoryMiBRequest': EC2EC2Fleet_AcceleratorTotalMemoryMiBRequest
  readonly 'AWS::EC2::EC2Fleet.BaselineEbsBandwidthMbpsRequest': EC2EC2Fleet_BaselineEbsBandwidthMbpsRequest
  readonly 'AWS::EC2::EC2Fleet.BaselinePerformanceFactorsRequest': EC2EC2Fleet_BaselinePerformanceFactorsRequest
  readonly 'AWS::EC2::EC2Fleet.CpuPerformanceFactorRequest': EC2EC2Fleet_CpuPerformanceFactorRequest
  readonly 'AWS::EC2::EC2Fleet.PerformanceFactorReferenceRequest': EC2EC2Fleet_PerformanceFactorReferenceRequest
  readonly 'AWS::EC2::EC2Fleet.MemoryGiBPerVCpuRequest': EC2EC2Fleet_MemoryGiBPerVCpuRequest
  readonly 'AWS::EC2::EC2Fleet.MemoryMiBRequest': EC2EC2Fleet_MemoryMiBRequest
  readonly 'AWS::EC2::EC2Fleet.NetworkBandwidthGbpsRequest': EC2EC2Fleet_NetworkBandwidthGbpsRequest
  readonly 'AWS::EC2::EC2Fleet.NetworkInterfaceCountRequest': EC2EC2Fleet_NetworkInterfaceCountRequest
  readonly 'AWS::EC2::EC2Fleet.TotalLocalStorageGBRequest': EC2EC2Fleet_TotalLocalStorageGBRequest
  readonly 'AWS::EC2::EC2Fleet.VCpuCountRangeRequest': EC2EC2Fleet_VCpuCountRangeRequest
  readonly 'AWS::EC2::EC2Fleet.InstanceMetadataOptionsRequest': EC2EC2Fleet_InstanceMetadataOptionsRequest
  readonly 'AWS::EC2::EC2Fleet.NetworkInterfaceSpecificationRequest': EC2EC2Fleet_NetworkInterfaceSpecificationRequest
  readonly 'AWS::EC2::EC2Fleet.Ipv6AddressRequest': EC2EC2Fleet_Ipv6AddressRequest
  readonly 'AWS::EC2::EC2Fleet.PrivateIpAddressSpecificationRequest': EC2EC2Fleet_PrivateIpAddressSpecificationRequest
  readonly 'AWS::EC2::EC2Fleet.Placement': EC2EC2Fleet_Placement
  readonly 'AWS::EC2::EC2Fleet.OnDemandOptionsRequest': EC2EC2Fleet_OnDemandOptionsRequest
  readonly 'AWS::EC2::EC2Fleet.CapacityReservationOptionsRequest': EC2EC2Fleet_CapacityReservationOptionsRequest
  readonly 'AWS::EC2::EC2Fleet.ReservedCapacityOptionsRequest': EC2EC2Fleet_ReservedCapacityOptionsRequest
  readonly 'AWS::EC2::EC2Fleet.CapacityReservationTargetRequest': EC2EC2Fleet_CapacityReservationTargetRequest
  readonly 'AWS::EC2::EC2Fleet.ReservedCapacityFallbackOptionsRequest': EC2EC2Fleet_ReservedCapacityFallbackOptionsRequest
  readonly 'AWS::EC2::EC2Fleet.SpotOptionsRequest': EC2EC2Fleet_SpotOptionsRequest
  readonly 'AWS::EC2::EC2Fleet.MaintenanceStrategies': EC2EC2Fleet_MaintenanceStrategies
  readonly 'AWS::EC2::EC2Fleet.CapacityRebalance': EC2EC2Fleet_CapacityRebalance
  readonly 'AWS::EC2::EC2Fleet.TagSpecification': EC2EC2Fleet_TagSpecification
  readonly 'AWS::EC2::EC2Fleet.TargetCapacitySpecificationRequest': EC2EC2Fleet_TargetCapacitySpecificationRequest
  readonly 'AWS::EC2::EIP': EC2EIP
  readonly 'AWS::EC2::EIPAssociation': EC2EIPAssociation
  readonly 'AWS::EC2::FlowLog': EC2FlowLog
  readonly 'AWS::EC2::FlowLog.DestinationOptions': EC2FlowLog_DestinationOptions
  readonly 'AWS::EC2::FlowLog.TagFieldSpecification': EC2FlowLog_TagFieldSpecification
  readonly 'AWS::EC2::Host': EC2Host
  readonly 'AWS::EC2::Instance': EC2Instance
  readonly 'AWS::EC2::Instance.BlockDeviceMapping': EC2Instance_BlockDeviceMapping
  readonly 'AWS::EC2::Instance.Ebs': EC2Instance_Ebs
  readonly 'AWS::EC2::Instance.CpuOptions': EC2Instance_CpuOptions
  readonly 'AWS::EC2::Instance.CreditSpecification': EC2Instance_CreditSpecification
  readonly 'AWS::EC2::Instance.ElasticGpuSpecification': EC2Instance_ElasticGpuSpecification
  readonly 'AWS::EC2::Instance.ElasticInferenceAccelerator': EC2Instance_ElasticInferenceAccelerator
  readonly 'AWS::EC2::Instance.EnclaveOptions': EC2Instance_EnclaveOptions
  readonly 'AWS::EC2::Instance.HibernationOptions': EC2Instance_HibernationOptions
  readonly 'AWS::EC2::Instance.InstanceIpv6Address': EC2Instance_InstanceIpv6Address
  readonly 'AWS::EC2::Instance.LaunchTemplateSpecification': EC2Instance_LaunchTemplateSpecification
  readonly 'AWS::EC2::Instance.LicenseSpecification': EC2Instance_LicenseSpecification
  readonly 'AWS::EC2::Instance.MetadataOptions': EC2Instance_MetadataOptions
  readonly 'AWS::EC2::Instance.NetworkInterface': EC2Instance_NetworkInterface
  readonly 'AWS::EC2::Instance.EnaSrdSpecification': EC2Instance_EnaSrdSpecification
  readonly 'AWS::EC2::Instance.EnaSrdUdpSpecification': EC2Instance_EnaSrdUdpSpecification
  readonly 'AWS::EC2::Instance.PrivateIpAddressSpecification': EC2Instance_PrivateIpAddressSpecification
  readonly 'AWS::EC2::Instance.PrivateDnsNameOptions': EC2Instance_PrivateDnsNameOptions
  readonly 'AWS::EC2::Instance.SsmAssociation': EC2Instance_SsmAssociation
  readonly 'AWS::EC2::Instance.AssociationParameter': EC2Instance_AssociationParameter
  readonly 'AWS::EC2::Instance.Volume': EC2Instance_Volume
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
  readonly 'AWS::EC2::LocalGatewayRoute': EC2LocalGatewayRoute
  readonly 'AWS::EC2::LocalGatewayRouteTableVPCAssociation': EC2LocalGatewayRouteTableVPCAssociation
  readonly 'AWS::EC2::NatGateway': EC2NatGateway
  readonly 'AWS::EC2::NatGateway.AvailabilityZoneAddress': EC2NatGateway_AvailabilityZoneAddress
  readonly 'AWS::EC2::PlacementGroup': EC2PlacementGroup
  readonly 'AWS::EC2::Route': EC2Route
  readonly 'AWS::EC2::RouteTable': EC2RouteTable
  readonly 'AWS::EC2::SecurityGroup': EC2SecurityGroup
  readonly 'AWS::EC2::SecurityGroup.Egress': EC2SecurityGroup_Egress
  readonly 'AWS::EC2::SecurityGroup.Ingress': EC2SecurityGroup_Ingress
  readonly 'AWS::EC2::SecurityGroupEgress': EC2SecurityGroupEgress
  readonly 'AWS::EC2::SecurityGroupIngress': EC2SecurityGroupIngress
  readonly 'AWS::EC2::SpotFleet': EC2SpotFleet
  readonly 'AWS::EC2::SpotFleet.SpotFleetRequestConfigData': EC2SpotFleet_SpotFleetRequestConfigData
  readonly 'AWS::EC2::SpotFleet.SpotFleetLaunchSpecification': EC2SpotFleet_SpotFleetLaunchSpecification
  readonly 'AWS::EC2::SpotFleet.BlockDeviceMapping': EC2SpotFleet_BlockDeviceMapping
  readonly 'AWS::EC2::SpotFleet.EbsBlockDevice': EC2SpotFleet_EbsBlockDevice
  readonly 'AWS::EC2::SpotFleet.IamInstanceProfileSpecification': EC2SpotFleet_IamInstanceProfileSpecification
  readonly 'AWS::EC2::SpotFleet.InstanceRequirementsRequest': EC2SpotFleet_InstanceRequirementsRequest
  readonly 'AWS::EC2::SpotFleet.AcceleratorCountRequest': EC2SpotFleet_AcceleratorCountRequest
  readonly 'AWS::EC2::SpotFleet.AcceleratorTotalMemoryMiBRequest': EC2SpotFleet_AcceleratorTotalMemoryMiBRequest
  readonly 'AWS::EC2::SpotFleet.BaselineEbsBandwidthMbpsRequest': EC2SpotFleet_BaselineEbsBandwidthMbpsRequest
  readonly 'AWS::EC2::SpotFleet.BaselinePerformanceFactorsRequest': EC2SpotFleet_BaselinePerformanceFactorsRequest
  readonly 'AWS::EC2::SpotFleet.CpuPerformanceFactorRequest': EC2SpotFleet_CpuPerformanceFactorRequest
  readonly 'AWS::EC2::SpotFleet.PerformanceFactorReferenceRequest': EC2SpotFleet_PerformanceFactorReferenceRequest
  readonly 'AWS::EC2::SpotFleet.MemoryGiBPerVCpuRequest': EC2SpotFleet_MemoryGiBPerVCpuRequest
  readonly 'AWS::EC2::SpotFleet.MemoryMiBRequest': EC2SpotFleet_MemoryMiBRequest
  readonly 'AWS::EC2::SpotFleet.NetworkBandwidthGbpsRequest': EC2SpotFleet_NetworkBandwidthGbpsRequest
  readonly 'AWS::EC2::SpotFleet.NetworkInterfaceCountRequest': EC2SpotFleet_NetworkInterfaceCountRequest
  readonly 'AWS::EC2::SpotFleet.TotalLocalStorageGBRequest': EC2SpotFleet_TotalLocalStorageGBRequest
  readonly 'AWS::EC2::SpotFleet.VCpuCountRangeRequest': EC2SpotFleet_VCpuCountRangeRequest
  readonly 'AWS::EC2::SpotFleet.SpotFleetMonitoring': EC2SpotFleet_SpotFleetMonitoring
  readonly 'AWS::EC2::SpotFleet.InstanceNetworkInterfaceSpecification': EC2SpotFleet_InstanceNetworkInterfaceSpecification
  readonly 'AWS::EC2::SpotFleet.InstanceIpv6Address': EC2SpotFleet_InstanceIpv6Address
  readonly 'AWS::EC2::SpotFleet.PrivateIpAddressSpecification': EC2SpotFleet_PrivateIpAddressSpecification
  readonly 'AWS::EC2::SpotFleet.SpotPlacement': EC2SpotFleet_SpotPlacement
  readonly 'AWS::EC2::SpotFleet.GroupIdentifier': EC2SpotFleet_GroupIdentifier
  readonly 'AWS::EC2::SpotFleet.SpotFleetTagSpecification': EC2SpotFleet_SpotFleetTagSpecification
  readonly 'AWS::EC2::SpotFleet.LaunchTemplateConfig': EC2SpotFleet_LaunchTemplateConfig
  readonly 'AWS::EC2::SpotFleet.FleetLaunchTemplateSpecification': EC2SpotFleet_FleetLaunchTemplateSpecification
  readonly 'AWS::EC2::SpotFleet.LaunchTemplateOverrides': EC2SpotFleet_LaunchTemplateOverrides
  readonly 'AWS::EC2::SpotFleet.LoadBalancersConfig': EC2SpotFleet_LoadBalancersConfig
  readonly 'AWS::EC2::SpotFleet.ClassicLoadBalancersConfig': EC2SpotFleet_ClassicLoadBalancersConfig
  readonly 'AWS::EC2::SpotFleet.ClassicLoadBalancer': EC2SpotFleet_ClassicLoadBalancer
  readonly 'AWS::EC2::SpotFleet.TargetGroupsConfig': EC2SpotFleet_TargetGroupsConfig
  readonly 'AWS::EC2::SpotFleet.TargetGroup': EC2SpotFleet_TargetGroup
  readonly 'AWS::EC2::SpotFleet.SpotMaintenanceStrategies': EC2SpotFleet_SpotMaintenanceStrategies
  readonly 'AWS::EC2::SpotFleet.SpotCapacityRebalance': EC2SpotFleet_SpotCapacityRebalance
  readonly 'AWS::EC2::Subnet': EC2Subnet
  readonly 'AWS::EC2::Subnet.PrivateDnsNameOptionsOnLaunch': EC2Subnet_PrivateDnsNameOptionsOnLaunch
  readonly 'AWS::EC2::SubnetRouteTableAssociation': EC2SubnetRouteTableAssociation
  readonly 'AWS::EC2::TransitGateway': EC2TransitGateway
  readonly 'AWS::EC2::TransitGatewayVpcAttachment': EC2TransitGatewayVpcAttachment
  readonly 'AWS::EC2::TransitGatewayVpcAttachment.Options': EC2TransitGatewayVpcAttachment_Options
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
  readonly 'AWS::EFS::AccessPoint': EFSAccessPoint
  readonly 'AWS::EFS::AccessPoint.AccessPointTag': EFSAccessPoint_AccessPointTag
  readonly 'AWS::EFS::AccessPoint.PosixUser': EFSAccessPoint_PosixUser
  readonly 'AWS::EFS::AccessPoint.RootDirectory': EFSAccessPoint_RootDirectory
  readonly 'AWS::EFS::AccessPoint.CreationInfo': EFSAccessPoint_CreationInfo
  readonly 'AWS::EFS::FileSystem': EFSFileSystem
  readonly 'AWS::EFS::FileSystem.BackupPolicy': EFSFileSystem_BackupPolicy
  readonly 'AWS::EFS::FileSystem.FileSystemProtection': EFSFileSystem_FileSystemProtection
  readonly 'AWS::EFS::FileSystem.ElasticFileSystemTag': EFSFileSystem_ElasticFileSystemTag
  readonly 'AWS::EFS::FileSystem.LifecyclePolicy': EFSFileSystem_LifecyclePolicy
  readonly 'AWS::EFS::FileSystem.ReplicationConfiguration': EFSFileSystem_ReplicationConfiguration
  readonly 'AWS::EFS::FileSystem.ReplicationDestination': EFSFileSystem_ReplicationDestination
  readonly 'AWS::EFS::MountTarget': EFSMountTarget
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
  readonly 'AWS::EKS::FargateProfile': EKSFargateProfile
  readonly 'AWS::EKS::FargateProfile.Selector': EKSFargateProfile_Selector
  readonly 'AWS::EKS::FargateProfile.Label': EKSFargateProfile_Label
  readonly 'AWS::EKS::Nodegroup': EKSNodegroup
  readonly 'AWS::EKS::Nodegroup.LaunchTemplateSpecification': EKSNodegroup_LaunchTemplateSpecification
  readonly 'AWS::EKS::Nodegroup.NodeRepairConfig': EKSNodegroup_NodeRepairConfig
  readonly 'AWS::EKS::Nodegroup.NodeRepairConfigOverrides': EKSNodegroup_NodeRepairConfigOverrides
  readonly 'AWS::EKS::Nodegroup.RemoteAccess': EKSNodegroup_RemoteAccess
  readonly 'AWS::EKS::Nodegroup.ScalingConfig': EKSNodegroup_ScalingConfig
  readonly 'AWS::EKS::Nodegroup.Taint': EKSNodegroup_Taint
  readonly 'AWS::EKS::Nodegroup.UpdateConfig': EKSNodegroup_UpdateConfig
  readonly 'AWS::EKS::Nodegroup.WarmPoolConfig': EKSNodegroup_WarmPoolConfig
  readonly 'AWS::EKS::PodIdentityAssociation': EKSPodIdentityAssociation
  readonly 'AWS::ElastiCache::CacheCluster': ElastiCacheCacheCluster
  readonly 'AWS::ElastiCache::CacheCluster.LogDeliveryConfigurationRequest': ElastiCacheCacheCluster_LogDeliveryConfigurationRequest
  readonly 'AWS::ElastiCache::CacheCluster.DestinationDetails': ElastiCacheCacheCluster_DestinationDetails
  readonly 'AWS::ElastiCache::CacheCluster.CloudWatchLogsDestinationDetails': ElastiCacheCacheCluster_CloudWatchLogsDestinationDetails
  readonly 'AWS::ElastiCache::CacheCluster.KinesisFirehoseDestinationDetails': ElastiCacheCacheCluster_KinesisFirehoseDestinationDetails
  readonly 'AWS::ElastiCache::ReplicationGroup': ElastiCacheReplicationGroup
  readonly 'AWS::ElastiCache::ReplicationGroup.LogDeliveryConfigurationRequest': ElastiCacheReplicationGroup_LogDeliveryConfigurationRequest
  readonly 'AWS::ElastiCache::ReplicationGroup.DestinationDetails': ElastiCacheReplicationGroup_DestinationDetails
  readonly 'AWS::ElastiCache::ReplicationGroup.CloudWatchLogsDestinationDetails': ElastiCacheReplicationGroup_CloudWatchLogsDestinationDetails
  readonly 'AWS::ElastiCache::ReplicationGroup.KinesisFirehoseDestinationDetails': ElastiCacheReplicationGroup_KinesisFirehoseDestinationDetails
  readonly 'AWS::ElastiCache::ReplicationGroup.NodeGroupConfiguration': ElastiCacheReplicationGroup_NodeGroupConfiguration
  readonly 'AWS::ElastiCache::ServerlessCache': ElastiCacheServerlessCache
  readonly 'AWS::ElastiCache::ServerlessCache.CacheUsageLimits': ElastiCacheServerlessCache_CacheUsageLimits
  readonly 'AWS::ElastiCache::ServerlessCache.DataStorage': ElastiCacheServerlessCache_DataStorage
  readonly 'AWS::ElastiCache::ServerlessCache.ECPUPerSecond': ElastiCacheServerlessCache_ECPUPerSecond
  readonly 'AWS::ElastiCache::ServerlessCache.Endpoint': ElastiCacheServerlessCache_Endpoint
  readonly 'AWS::ElastiCache::SubnetGroup': ElastiCacheSubnetGroup
  readonly 'AWS::ElasticBeanstalk::Application': ElasticBeanstalkApplication
  readonly 'AWS::ElasticBeanstalk::Application.ApplicationResourceLifecycleConfig': ElasticBeanstalkApplication_ApplicationResourceLifecycleConfig
  readonly 'AWS::ElasticBeanstalk::Application.ApplicationVersionLifecycleConfig': ElasticBeanstalkApplication_ApplicationVersionLifecycleConfig
  readonly 'AWS::ElasticBeanstalk::Application.MaxAgeRule': ElasticBeanstalkApplication_MaxAgeRule
  readonly 'AWS::ElasticBeanstalk::Application.MaxCountRule': ElasticBeanstalkApplication_MaxCountRule
  readonly 'AWS::ElasticBeanstalk::Environment': ElasticBeanstalkEnvironment
  readonly 'AWS::ElasticBeanstalk::Environment.OptionSetting': ElasticBeanstalkEnvironment_OptionSetting
  readonly 'AWS::ElasticBeanstalk::Environment.Tier': ElasticBeanstalkEnvironment_Tier
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
  readonly 'AWS::EventSchemas::Discoverer': EventSchemasDiscoverer
  readonly 'AWS::EventSchemas::Discoverer.TagsEntry': EventSchemasDiscoverer_TagsEntry
  readonly 'AWS::Events::Archive': EventsArchive
  readonly 'AWS::Events::EventBus': EventsEventBus
  readonly 'AWS::Events::EventBus.DeadLetterConfig': EventsEventBus_DeadLetterConfig
  readonly 'AWS::Events::EventBus.LogConfig': EventsEventBus_LogConfig
  readonly 'AWS::Events::Rule': EventsRule
  readonly 'AWS::Events::Rule.Target': EventsRule_Target
  readonly 'AWS::Events::Rule.AppSyncParameters': EventsRule_AppSyncParameters
  readonly 'AWS::Events::Rule.BatchParameters': EventsRule_BatchParameters
  readonly 'AWS::Events::Rule.BatchArrayProperties': EventsRule_BatchArrayProperties
  readonly 'AWS::Events::Rule.BatchRetryStrategy': EventsRule_BatchRetryStrategy
  readonly 'AWS::Events::Rule.DeadLetterConfig': EventsRule_DeadLetterConfig
  readonly 'AWS::Events::Rule.EcsParameters': EventsRule_EcsParameters
  readonly 'AWS::Events::Rule.CapacityProviderStrategyItem': EventsRule_CapacityProviderStrategyItem
  readonly 'AWS::Events::Rule.NetworkConfiguration': EventsRule_NetworkConfiguration
  readonly 'AWS::Events::Rule.AwsVpcConfiguration': EventsRule_AwsVpcConfiguration
  readonly 'AWS::Events::Rule.PlacementConstraint': EventsRule_PlacementConstraint
  readonly 'AWS::Events::Rule.PlacementStrategy': EventsRule_PlacementStrategy
  readonly 'AWS::Events::Rule.HttpParameters': EventsRule_HttpParameters
  readonly 'AWS::Events::Rule.InputTransformer': EventsRule_InputTransformer
  readonly 'AWS::Events::Rule.KinesisParameters': EventsRule_KinesisParameters
  readonly 'AWS::Events::Rule.RedshiftDataParameters': EventsRule_RedshiftDataParameters
  readonly 'AWS::Events::Rule.RetryPolicy': EventsRule_RetryPolicy
  readonly 'AWS::Events::Rule.RunCommandParameters': EventsRule_RunCommandParameters
  readonly 'AWS::Events::Rule.RunCommandTarget': EventsRule_RunCommandTarget
  readonly 'AWS::Events::Rule.SageMakerPipelineParameters': EventsRule_SageMakerPipelineParameters
  readonly 'AWS::Events::Rule.SageMakerPipelineParameter': EventsRule_SageMakerPipelineParameter
  readonly 'AWS::Events::Rule.SqsParameters': EventsRule_SqsParameters
  readonly 'AWS::FSx::DataRepositoryAssociation': FSxDataRepositoryAssociation
  readonly 'AWS::FSx::DataRepositoryAssociation.S3': FSxDataRepositoryAssociation_S3
  readonly 'AWS::FSx::DataRepositoryAssociation.AutoExportPolicy': FSxDataRepositoryAssociation_AutoExportPolicy
  readonly 'AWS::FSx::DataRepositoryAssociation.AutoImportPolicy': FSxDataRepositoryAssociation_AutoImportPolicy
  readonly 'AWS::FSx::FileSystem': FSxFileSystem
  readonly 'AWS::FSx::FileSystem.LustreConfiguration': FSxFileSystem_LustreConfiguration
  readonly 'AWS::FSx::FileSystem.DataReadCacheConfiguration': FSxFileSystem_DataReadCacheConfiguration
  readonly 'AWS::FSx::FileSystem.LogConfiguration': FSxFileSystem_LogConfiguration
  readonly 'AWS::FSx::FileSystem.MetadataConfiguration': FSxFileSystem_MetadataConfiguration
  readonly 'AWS::FSx::FileSystem.OntapConfiguration': FSxFileSystem_OntapConfiguration
  readonly 'AWS::FSx::FileSystem.DiskIopsConfiguration': FSxFileSystem_DiskIopsConfiguration
  readonly 'AWS::FSx::FileSystem.OpenZFSConfiguration': FSxFileSystem_OpenZFSConfiguration
  readonly 'AWS::FSx::FileSystem.ReadCacheConfiguration': FSxFileSystem_ReadCacheConfiguration
  readonly 'AWS::FSx::FileSystem.RootVolumeConfiguration': FSxFileSystem_RootVolumeConfiguration
  readonly 'AWS::FSx::FileSystem.NfsExports': FSxFileSystem_NfsExports
  readonly 'AWS::FSx::FileSystem.ClientConfigurations': FSxFileSystem_ClientConfigurations
  readonly 'AWS::FSx::FileSystem.UserAndGroupQuotas': FSxFileSystem_UserAndGroupQuotas
  readonly 'AWS::FSx::FileSystem.WindowsConfiguration': FSxFileSystem_WindowsConfiguration
  readonly 'AWS::FSx::FileSystem.AuditLogConfiguration': FSxFileSystem_AuditLogConfiguration
  readonly 'AWS::FSx::FileSystem.FsrmConfiguration': FSxFileSystem_FsrmConfiguration
  readonly 'AWS::FSx::FileSystem.SelfManagedActiveDirectoryConfiguration': FSxFileSystem_SelfManagedActiveDirectoryConfiguration
  readonly 'AWS::GlobalAccelerator::Accelerator': GlobalAcceleratorAccelerator
  readonly 'AWS::GlobalAccelerator::EndpointGroup': GlobalAcceleratorEndpointGroup
  readonly 'AWS::GlobalAccelerator::EndpointGroup.EndpointConfiguration': GlobalAcceleratorEndpointGroup_EndpointConfiguration
  readonly 'AWS::GlobalAccelerator::EndpointGroup.PortOverride': GlobalAcceleratorEndpointGroup_PortOverride
  readonly 'AWS::GlobalAccelerator::Listener': GlobalAcceleratorListener
  readonly 'AWS::GlobalAccelerator::Listener.PortRange': GlobalAcceleratorListener_PortRange
  readonly 'AWS::IAM::InstanceProfile': IAMInstanceProfile
  readonly 'AWS::IAM::OIDCProvider': IAMOIDCProvider
  readonly 'AWS::IAM::Policy': IAMPolicy
  readonly 'AWS::IAM::Role': IAMRole
  readonly 'AWS::IAM::Role.Policy': IAMRole_Policy
  readonly 'AWS::ImageBuilder::Component': ImageBuilderComponent
  readonly 'AWS::ImageBuilder::DistributionConfiguration': ImageBuilderDistributionConfiguration
  readonly 'AWS::ImageBuilder::DistributionConfiguration.Distribution': ImageBuilderDistributionConfiguration_Distribution
  readonly 'AWS::ImageBuilder::DistributionConfiguration.AmiDistributionConfiguration': ImageBuilderDistributionConfiguration_AmiDistributionConfiguration
  readonly 'AWS::ImageBuilder::DistributionConfiguration.LaunchPermissionConfiguration': ImageBuilderDistributionConfiguration_LaunchPermissionConfiguration
  readonly 'AWS::ImageBuilder::DistributionConfiguration.ContainerDistributionConfiguration': ImageBuilderDistributionConfiguration_ContainerDistributionConfiguration
  readonly 'AWS::ImageBuilder::DistributionConfiguration.TargetContainerRepository': ImageBuilderDistributionConfiguration_TargetContainerRepository
  readonly 'AWS::ImageBuilder::DistributionConfiguration.FastLaunchConfiguration': ImageBuilderDistributionConfiguration_FastLaunchConfiguration
  readonly 'AWS::ImageBuilder::DistributionConfiguration.FastLaunchLaunchTemplateSpecification': ImageBuilderDistributionConfiguration_FastLaunchLaunchTemplateSpecification
  readonly 'AWS::ImageBuilder::DistributionConfiguration.FastLaunchSnapshotConfiguration': ImageBuilderDistributionConfiguration_FastLaunchSnapshotConfiguration
  readonly 'AWS::ImageBuilder::DistributionConfiguration.LaunchTemplateConfiguration': ImageBuilderDistributionConfiguration_LaunchTemplateConfiguration
  readonly 'AWS::ImageBuilder::DistributionConfiguration.SsmParameterConfiguration': ImageBuilderDistributionConfiguration_SsmParameterConfiguration
  readonly 'AWS::ImageBuilder::ImagePipeline': ImageBuilderImagePipeline
  readonly 'AWS::ImageBuilder::ImagePipeline.ImageScanningConfiguration': ImageBuilderImagePipeline_ImageScanningConfiguration
  readonly 'AWS::ImageBuilder::ImagePipeline.EcrConfiguration': ImageBuilderImagePipeline_EcrConfiguration
  readonly 'AWS::ImageBuilder::ImagePipeline.ImageTestsConfiguration': ImageBuilderImagePipeline_ImageTestsConfiguration
  readonly 'AWS::ImageBuilder::ImagePipeline.PipelineLoggingConfiguration': ImageBuilderImagePipeline_PipelineLoggingConfiguration
  readonly 'AWS::ImageBuilder::ImagePipeline.Schedule': ImageBuilderImagePipeline_Schedule
  readonly 'AWS::ImageBuilder::ImagePipeline.AutoDisablePolicy': ImageBuilderImagePipeline_AutoDisablePolicy
  readonly 'AWS::ImageBuilder::ImagePipeline.WorkflowConfiguration': ImageBuilderImagePipeline_WorkflowConfiguration
  readonly 'AWS::ImageBuilder::ImagePipeline.WorkflowParameter': ImageBuilderImagePipeline_WorkflowParameter
  readonly 'AWS::ImageBuilder::ImageRecipe': ImageBuilderImageRecipe
  readonly 'AWS::ImageBuilder::ImageRecipe.AdditionalInstanceConfiguration': ImageBuilderImageRecipe_AdditionalInstanceConfiguration
  readonly 'AWS::ImageBuilder::ImageRecipe.SystemsManagerAgent': ImageBuilderImageRecipe_SystemsManagerAgent
  readonly 'AWS::ImageBuilder::ImageRecipe.InstanceBlockDeviceMapping': ImageBuilderImageRecipe_InstanceBlockDeviceMapping
  readonly 'AWS::ImageBuilder::ImageRecipe.EbsInstanceBlockDeviceSpecification': ImageBuilderImageRecipe_EbsInstanceBlockDeviceSpecification
  readonly 'AWS::ImageBuilder::ImageRecipe.ComponentConfiguration': ImageBuilderImageRecipe_ComponentConfiguration
  readonly 'AWS::ImageBuilder::ImageRecipe.ComponentParameter': ImageBuilderImageRecipe_ComponentParameter
  readonly 'AWS::ImageBuilder::InfrastructureConfiguration': ImageBuilderInfrastructureConfiguration
  readonly 'AWS::ImageBuilder::InfrastructureConfiguration.InstanceMetadataOptions': ImageBuilderInfrastructureConfiguration_InstanceMetadataOptions
  readonly 'AWS::ImageBuilder::InfrastructureConfiguration.Logging': ImageBuilderInfrastructureConfiguration_Logging
  readonly 'AWS::ImageBuilder::InfrastructureConfiguration.S3Logs': ImageBuilderInfrastructureConfiguration_S3Logs
  readonly 'AWS::ImageBuilder::InfrastructureConfiguration.Placement': ImageBuilderInfrastructureConfiguration_Placement
  readonly 'AWS::ImageBuilder::LifecyclePolicy': ImageBuilderLifecyclePolicy
  readonly 'AWS::ImageBuilder::LifecyclePolicy.PolicyDetail': ImageBuilderLifecyclePolicy_PolicyDetail
  readonly 'AWS::ImageBuilder::LifecyclePolicy.Action': ImageBuilderLifecyclePolicy_Action
  readonly 'AWS::ImageBuilder::LifecyclePolicy.IncludeResources': ImageBuilderLifecyclePolicy_IncludeResources
  readonly 'AWS::ImageBuilder::LifecyclePolicy.ExclusionRules': ImageBuilderLifecyclePolicy_ExclusionRules
  readonly 'AWS::ImageBuilder::LifecyclePolicy.AmiExclusionRules': ImageBuilderLifecyclePolicy_AmiExclusionRules
  readonly 'AWS::ImageBuilder::LifecyclePolicy.LastLaunched': ImageBuilderLifecyclePolicy_LastLaunched
  readonly 'AWS::ImageBuilder::LifecyclePolicy.Filter': ImageBuilderLifecyclePolicy_Filter
  readonly 'AWS::ImageBuilder::LifecyclePolicy.ResourceSelection': ImageBuilderLifecyclePolicy_ResourceSelection
  readonly 'AWS::ImageBuilder::LifecyclePolicy.RecipeSelection': ImageBuilderLifecyclePolicy_RecipeSelection
  readonly 'AWS::KMS::Alias': KMSAlias
  readonly 'AWS::KMS::Key': KMSKey
  readonly 'AWS::Kinesis::Stream': KinesisStream
  readonly 'AWS::Kinesis::Stream.StreamEncryption': KinesisStream_StreamEncryption
  readonly 'AWS::Kinesis::Stream.StreamModeDetails': KinesisStream_StreamModeDetails
  readonly 'AWS::Lambda::Alias': LambdaAlias
  readonly 'AWS::Lambda::Alias.ProvisionedConcurrencyConfiguration': LambdaAlias_ProvisionedConcurrencyConfiguration
  readonly 'AWS::Lambda::Alias.AliasRoutingConfiguration': LambdaAlias_AliasRoutingConfiguration
  readonly 'AWS::Lambda::Alias.VersionWeight': LambdaAlias_VersionWeight
  readonly 'AWS::Lambda::EventInvokeConfig': LambdaEventInvokeConfig
  readonly 'AWS::Lambda::EventInvokeConfig.DestinationConfig': LambdaEventInvokeConfig_DestinationConfig
  readonly 'AWS::Lambda::EventInvokeConfig.OnFailure': LambdaEventInvokeConfig_OnFailure
  readonly 'AWS::Lambda::EventInvokeConfig.OnSuccess': LambdaEventInvokeConfig_OnSuccess
  readonly 'AWS::Lambda::EventSourceMapping': LambdaEventSourceMapping
  readonly 'AWS::Lambda::EventSourceMapping.AmazonManagedKafkaEventSourceConfig': LambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig
  readonly 'AWS::Lambda::EventSourceMapping.SchemaRegistryConfig': LambdaEventSourceMapping_SchemaRegistryConfig
  readonly 'AWS::Lambda::EventSourceMapping.SchemaRegistryAccessConfig': LambdaEventSourceMapping_SchemaRegistryAccessConfig
  readonly 'AWS::Lambda::EventSourceMapping.SchemaValidationConfig': LambdaEventSourceMapping_SchemaValidationConfig
  readonly 'AWS::Lambda::EventSourceMapping.DestinationConfig': LambdaEventSourceMapping_DestinationConfig
  readonly 'AWS::Lambda::EventSourceMapping.OnFailure': LambdaEventSourceMapping_OnFailure
  readonly 'AWS::Lambda::EventSourceMapping.DocumentDBEventSourceConfig': LambdaEventSourceMapping_DocumentDBEventSourceConfig
  readonly 'AWS::Lambda::EventSourceMapping.FilterCriteria': LambdaEventSourceMapping_FilterCriteria
  readonly 'AWS::Lambda::EventSourceMapping.Filter': LambdaEventSourceMapping_Filter
  readonly 'AWS::Lambda::EventSourceMapping.LoggingConfig': LambdaEventSourceMapping_LoggingConfig
  readonly 'AWS::Lambda::EventSourceMapping.MetricsConfig': LambdaEventSourceMapping_MetricsConfig
  readonly 'AWS::Lambda::EventSourceMapping.ProvisionedPollerConfig': LambdaEventSourceMapping_ProvisionedPollerConfig
  readonly 'AWS::Lambda::EventSourceMapping.ScalingConfig': LambdaEventSourceMapping_ScalingConfig
  readonly 'AWS::Lambda::EventSourceMapping.SelfManagedEventSource': LambdaEventSourceMapping_SelfManagedEventSource
  readonly 'AWS::Lambda::EventSourceMapping.Endpoints': LambdaEventSourceMapping_Endpoints
  readonly 'AWS::Lambda::EventSourceMapping.SelfManagedKafkaEventSourceConfig': LambdaEventSourceMapping_SelfManagedKafkaEventSourceConfig
  readonly 'AWS::Lambda::EventSourceMapping.SourceAccessConfiguration': LambdaEventSourceMapping_SourceAccessConfiguration
  readonly 'AWS::Lambda::Function': LambdaFunction
  readonly 'AWS::Lambda::Function.CapacityProviderConfig': LambdaFunction_CapacityProviderConfig
  readonly 'AWS::Lambda::Function.LambdaManagedInstancesCapacityProviderConfig': LambdaFunction_LambdaManagedInstancesCapacityProviderConfig
  readonly 'AWS::Lambda::Function.Code': LambdaFunction_Code
  readonly 'AWS::Lambda::Function.DeadLetterConfig': LambdaFunction_DeadLetterConfig
  readonly 'AWS::Lambda::Function.DurableConfig': LambdaFunction_DurableConfig
  readonly 'AWS::Lambda::Function.Environment': LambdaFunction_Environment
  readonly 'AWS::Lambda::Function.EphemeralStorage': LambdaFunction_EphemeralStorage
  readonly 'AWS::Lambda::Function.FileSystemConfig': LambdaFunction_FileSystemConfig
  readonly 'AWS::Lambda::Function.S3FilesConfig': LambdaFunction_S3FilesConfig
  readonly 'AWS::Lambda::Function.FunctionScalingConfig': LambdaFunction_FunctionScalingConfig
  readonly 'AWS::Lambda::Function.ImageConfig': LambdaFunction_ImageConfig
  readonly 'AWS::Lambda::Function.LoggingConfig': LambdaFunction_LoggingConfig
  readonly 'AWS::Lambda::Function.RuntimeManagementConfig': LambdaFunction_RuntimeManagementConfig
  readonly 'AWS::Lambda::Function.SnapStart': LambdaFunction_SnapStart
  readonly 'AWS::Lambda::Function.TenancyConfig': LambdaFunction_TenancyConfig
  readonly 'AWS::Lambda::Function.TracingConfig': LambdaFunction_TracingConfig
  readonly 'AWS::Lambda::Function.VpcConfig': LambdaFunction_VpcConfig
  readonly 'AWS::Lambda::Permission': LambdaPermission
  readonly 'AWS::Lambda::Url': LambdaUrl
  readonly 'AWS::Lambda::Url.Cors': LambdaUrl_Cors
  readonly 'AWS::Lambda::Version': LambdaVersion
  readonly 'AWS::Lambda::Version.FunctionScalingConfig': LambdaVersion_FunctionScalingConfig
  readonly 'AWS::Lambda::Version.ProvisionedConcurrencyConfiguration': LambdaVersion_ProvisionedConcurrencyConfiguration
  readonly 'AWS::Lambda::Version.RuntimePolicy': LambdaVersion_RuntimePolicy
  readonly 'AWS::Lightsail::Container': LightsailContainer
  readonly 'AWS::Lightsail::Container.ContainerServiceDeployment': LightsailContainer_ContainerServiceDeployment
  readonly 'AWS::Lightsail::Container.Container': LightsailContainer_Container
  readonly 'AWS::Lightsail::Container.EnvironmentVariable': LightsailContainer_EnvironmentVariable
  readonly 'AWS::Lightsail::Container.PortInfo': LightsailContainer_PortInfo
  readonly 'AWS::Lightsail::Container.PublicEndpoint': LightsailContainer_PublicEndpoint
  readonly 'AWS::Lightsail::Container.HealthCheckConfig': LightsailContainer_HealthCheckConfig
  readonly 'AWS::Lightsail::Container.PrivateRegistryAccess': LightsailContainer_PrivateRegistryAccess
  readonly 'AWS::Lightsail::Container.EcrImagePullerRole': LightsailContainer_EcrImagePullerRole
  readonly 'AWS::Lightsail::Container.PublicDomainName': LightsailContainer_PublicDomainName
  readonly 'AWS::Lightsail::Instance': LightsailInstance
  readonly 'AWS::Lightsail::Instance.AddOn': LightsailInstance_AddOn
  readonly 'AWS::Lightsail::Instance.AutoSnapshotAddOn': LightsailInstance_AutoSnapshotAddOn
  readonly 'AWS::Lightsail::Instance.Hardware': LightsailInstance_Hardware
  readonly 'AWS::Lightsail::Instance.Disk': LightsailInstance_Disk
  readonly 'AWS::Lightsail::Instance.Location': LightsailInstance_Location
  readonly 'AWS::Lightsail::Instance.Networking': LightsailInstance_Networking
  readonly 'AWS::Lightsail::Instance.MonthlyTransfer': LightsailInstance_MonthlyTransfer
  readonly 'AWS::Lightsail::Instance.Port': LightsailInstance_Port
  readonly 'AWS::Lightsail::Instance.State': LightsailInstance_State
  readonly 'AWS::Lightsail::StaticIp': LightsailStaticIp
  readonly 'AWS::Logs::LogGroup': LogsLogGroup
  readonly 'AWS::Logs::MetricFilter': LogsMetricFilter
  readonly 'AWS::Logs::MetricFilter.MetricTransformation': LogsMetricFilter_MetricTransformation
  readonly 'AWS::Logs::MetricFilter.Dimension': LogsMetricFilter_Dimension
  readonly 'AWS::Logs::ResourcePolicy': LogsResourcePolicy
  readonly 'AWS::OpenSearchService::Domain': OpenSearchServiceDomain
  readonly 'AWS::OpenSearchService::Domain.AIMLOptions': OpenSearchServiceDomain_AIMLOptions
  readonly 'AWS::OpenSearchService::Domain.S3VectorsEngine': OpenSearchServiceDomain_S3VectorsEngine
  readonly 'AWS::OpenSearchService::Domain.ServerlessVectorAcceleration': OpenSearchServiceDomain_ServerlessVectorAcceleration
  readonly 'AWS::OpenSearchService::Domain.AdvancedSecurityOptionsInput': OpenSearchServiceDomain_AdvancedSecurityOptionsInput
  readonly 'AWS::OpenSearchService::Domain.IAMFederationOptions': OpenSearchServiceDomain_IAMFederationOptions
  readonly 'AWS::OpenSearchService::Domain.JWTOptions': OpenSearchServiceDomain_JWTOptions
  readonly 'AWS::OpenSearchService::Domain.MasterUserOptions': OpenSearchServiceDomain_MasterUserOptions
  readonly 'AWS::OpenSearchService::Domain.SAMLOptions': OpenSearchServiceDomain_SAMLOptions
  readonly 'AWS::OpenSearchService::Domain.Idp': OpenSearchServiceDomain_Idp
  readonly 'AWS::OpenSearchService::Domain.AutomatedSnapshotPauseOptions': OpenSearchServiceDomain_AutomatedSnapshotPauseOptions
  readonly 'AWS::OpenSearchService::Domain.ClusterConfig': OpenSearchServiceDomain_ClusterConfig
  readonly 'AWS::OpenSearchService::Domain.ColdStorageOptions': OpenSearchServiceDomain_ColdStorageOptions
  readonly 'AWS::OpenSearchService::Domain.NodeOption': OpenSearchServiceDomain_NodeOption
  readonly 'AWS::OpenSearchService::Domain.NodeConfig': OpenSearchServiceDomain_NodeConfig
  readonly 'AWS::OpenSearchService::Domain.ZoneAwarenessConfig': OpenSearchServiceDomain_ZoneAwarenessConfig
  readonly 'AWS::OpenSearchService::Domain.CognitoOptions': OpenSearchServiceDomain_CognitoOptions
  readonly 'AWS::OpenSearchService::Domain.DeploymentStrategyOptions': OpenSearchServiceDomain_DeploymentStrategyOptions
  readonly 'AWS::OpenSearchService::Domain.DomainEndpointOptions': OpenSearchServiceDomain_DomainEndpointOptions
  readonly 'AWS::OpenSearchService::Domain.EBSOptions': OpenSearchServiceDomain_EBSOptions
  readonly 'AWS::OpenSearchService::Domain.EncryptionAtRestOptions': OpenSearchServiceDomain_EncryptionAtRestOptions
  readonly 'AWS::OpenSearchService::Domain.IdentityCenterOptions': OpenSearchServiceDomain_IdentityCenterOptions
  readonly 'AWS::OpenSearchService::Domain.LogPublishingOption': OpenSearchServiceDomain_LogPublishingOption
  readonly 'AWS::OpenSearchService::Domain.NodeToNodeEncryptionOptions': OpenSearchServiceDomain_NodeToNodeEncryptionOptions
  readonly 'AWS::OpenSearchService::Domain.OffPeakWindowOptions': OpenSearchServiceDomain_OffPeakWindowOptions
  readonly 'AWS::OpenSearchService::Domain.OffPeakWindow': OpenSearchServiceDomain_OffPeakWindow
  readonly 'AWS::OpenSearchService::Domain.WindowStartTime': OpenSearchServiceDomain_WindowStartTime
  readonly 'AWS::OpenSearchService::Domain.SnapshotOptions': OpenSearchServiceDomain_SnapshotOptions
  readonly 'AWS::OpenSearchService::Domain.SoftwareUpdateOptions': OpenSearchServiceDomain_SoftwareUpdateOptions
  readonly 'AWS::OpenSearchService::Domain.VPCOptions': OpenSearchServiceDomain_VPCOptions
  readonly 'AWS::Pipes::Pipe': PipesPipe
  readonly 'AWS::Pipes::Pipe.PipeEnrichmentParameters': PipesPipe_PipeEnrichmentParameters
  readonly 'AWS::Pipes::Pipe.PipeEnrichmentHttpParameters': PipesPipe_PipeEnrichmentHttpParameters
  readonly 'AWS::Pipes::Pipe.PipeLogConfiguration': PipesPipe_PipeLogConfiguration
  readonly 'AWS::Pipes::Pipe.CloudwatchLogsLogDestination': PipesPipe_CloudwatchLogsLogDestination
  readonly 'AWS::Pipes::Pipe.FirehoseLogDestination': PipesPipe_FirehoseLogDestination
  readonly 'AWS::Pipes::Pipe.S3LogDestination': PipesPipe_S3LogDestination
  readonly 'AWS::Pipes::Pipe.PipeSourceParameters': PipesPipe_PipeSourceParameters
  readonly 'AWS::Pipes::Pipe.PipeSourceActiveMQBrokerParameters': PipesPipe_PipeSourceActiveMQBrokerParameters
  readonly 'AWS::Pipes::Pipe.MQBrokerAccessCredentials': PipesPipe_MQBrokerAccessCredentials
  readonly 'AWS::Pipes::Pipe.PipeSourceDynamoDBStreamParameters': PipesPipe_PipeSourceDynamoDBStreamParameters
  readonly 'AWS::Pipes::Pipe.DeadLetterConfig': PipesPipe_DeadLetterConfig
  readonly 'AWS::Pipes::Pipe.FilterCriteria': PipesPipe_FilterCriteria
  readonly 'AWS::Pipes::Pipe.Filter': PipesPipe_Filter
  readonly 'AWS::Pipes::Pipe.PipeSourceKinesisStreamParameters': PipesPipe_PipeSourceKinesisStreamParameters
  readonly 'AWS::Pipes::Pipe.PipeSourceManagedStreamingKafkaParameters': PipesPipe_PipeSourceManagedStreamingKafkaParameters
  readonly 'AWS::Pipes::Pipe.MSKAccessCredentials': PipesPipe_MSKAccessCredentials
  readonly 'AWS::Pipes::Pipe.PipeSourceRabbitMQBrokerParameters': PipesPipe_PipeSourceRabbitMQBrokerParameters
  readonly 'AWS::Pipes::Pipe.PipeSourceSelfManagedKafkaParameters': PipesPipe_PipeSourceSelfManagedKafkaParameters
  readonly 'AWS::Pipes::Pipe.SelfManagedKafkaAccessConfigurationCredentials': PipesPipe_SelfManagedKafkaAccessConfigurationCredentials
  readonly 'AWS::Pipes::Pipe.SelfManagedKafkaAccessConfigurationVpc': PipesPipe_SelfManagedKafkaAccessConfigurationVpc
  readonly 'AWS::Pipes::Pipe.PipeSourceSqsQueueParameters': PipesPipe_PipeSourceSqsQueueParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetParameters': PipesPipe_PipeTargetParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetBatchJobParameters': PipesPipe_PipeTargetBatchJobParameters
  readonly 'AWS::Pipes::Pipe.BatchArrayProperties': PipesPipe_BatchArrayProperties
  readonly 'AWS::Pipes::Pipe.BatchContainerOverrides': PipesPipe_BatchContainerOverrides
  readonly 'AWS::Pipes::Pipe.BatchEnvironmentVariable': PipesPipe_BatchEnvironmentVariable
  readonly 'AWS::Pipes::Pipe.BatchResourceRequirement': PipesPipe_BatchResourceRequirement
  readonly 'AWS::Pipes::Pipe.BatchJobDependency': PipesPipe_BatchJobDependency
  readonly 'AWS::Pipes::Pipe.BatchRetryStrategy': PipesPipe_BatchRetryStrategy
  readonly 'AWS::Pipes::Pipe.PipeTargetCloudWatchLogsParameters': PipesPipe_PipeTargetCloudWatchLogsParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetEcsTaskParameters': PipesPipe_PipeTargetEcsTaskParameters
  readonly 'AWS::Pipes::Pipe.CapacityProviderStrategyItem': PipesPipe_CapacityProviderStrategyItem
  readonly 'AWS::Pipes::Pipe.NetworkConfiguration': PipesPipe_NetworkConfiguration
  readonly 'AWS::Pipes::Pipe.AwsVpcConfiguration': PipesPipe_AwsVpcConfiguration
  readonly 'AWS::Pipes::Pipe.EcsTaskOverride': PipesPipe_EcsTaskOverride
  readonly 'AWS::Pipes::Pipe.EcsContainerOverride': PipesPipe_EcsContainerOverride
  readonly 'AWS::Pipes::Pipe.EcsEnvironmentVariable': PipesPipe_EcsEnvironmentVariable
  readonly 'AWS::Pipes::Pipe.EcsEnvironmentFile': PipesPipe_EcsEnvironmentFile
  readonly 'AWS::Pipes::Pipe.EcsResourceRequirement': PipesPipe_EcsResourceRequirement
  readonly 'AWS::Pipes::Pipe.EcsEphemeralStorage': PipesPipe_EcsEphemeralStorage
  readonly 'AWS::Pipes::Pipe.EcsInferenceAcceleratorOverride': PipesPipe_EcsInferenceAcceleratorOverride
  readonly 'AWS::Pipes::Pipe.PlacementConstraint': PipesPipe_PlacementConstraint
  readonly 'AWS::Pipes::Pipe.PlacementStrategy': PipesPipe_PlacementStrategy
  readonly 'AWS::Pipes::Pipe.PipeTargetEventBridgeEventBusParameters': PipesPipe_PipeTargetEventBridgeEventBusParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetHttpParameters': PipesPipe_PipeTargetHttpParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetKinesisStreamParameters': PipesPipe_PipeTargetKinesisStreamParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetLambdaFunctionParameters': PipesPipe_PipeTargetLambdaFunctionParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetRedshiftDataParameters': PipesPipe_PipeTargetRedshiftDataParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetSageMakerPipelineParameters': PipesPipe_PipeTargetSageMakerPipelineParameters
  readonly 'AWS::Pipes::Pipe.SageMakerPipelineParameter': PipesPipe_SageMakerPipelineParameter
  readonly 'AWS::Pipes::Pipe.PipeTargetSqsQueueParameters': PipesPipe_PipeTargetSqsQueueParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetStateMachineParameters': PipesPipe_PipeTargetStateMachineParameters
  readonly 'AWS::Pipes::Pipe.PipeTargetTimestreamParameters': PipesPipe_PipeTargetTimestreamParameters
  readonly 'AWS::Pipes::Pipe.DimensionMapping': PipesPipe_DimensionMapping
  readonly 'AWS::Pipes::Pipe.MultiMeasureMapping': PipesPipe_MultiMeasureMapping
  readonly 'AWS::Pipes::Pipe.MultiMeasureAttributeMapping': PipesPipe_MultiMeasureAttributeMapping
  readonly 'AWS::Pipes::Pipe.SingleMeasureMapping': PipesPipe_SingleMeasureMapping
  readonly 'AWS::RDS::DBCluster': RDSDBCluster
  readonly 'AWS::RDS::DBCluster.DBClusterRole': RDSDBCluster_DBClusterRole
  readonly 'AWS::RDS::DBCluster.MasterUserSecret': RDSDBCluster_MasterUserSecret
  readonly 'AWS::RDS::DBCluster.ScalingConfiguration': RDSDBCluster_ScalingConfiguration
  readonly 'AWS::RDS::DBCluster.ServerlessV2ScalingConfiguration': RDSDBCluster_ServerlessV2ScalingConfiguration
  readonly 'AWS::RDS::DBClusterParameterGroup': RDSDBClusterParameterGroup
  readonly 'AWS::RDS::DBInstance': RDSDBInstance
  readonly 'AWS::RDS::DBInstance.AdditionalStorageVolume': RDSDBInstance_AdditionalStorageVolume
  readonly 'AWS::RDS::DBInstance.DBInstanceRole': RDSDBInstance_DBInstanceRole
  readonly 'AWS::RDS::DBInstance.MasterUserSecret': RDSDBInstance_MasterUserSecret
  readonly 'AWS::RDS::DBInstance.ProcessorFeature': RDSDBInstance_ProcessorFeature
  readonly 'AWS::RDS::DBParameterGroup': RDSDBParameterGroup
  readonly 'AWS::RDS::DBSubnetGroup': RDSDBSubnetGroup
  readonly 'AWS::RDS::GlobalCluster': RDSGlobalCluster
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
  readonly 'AWS::SNS::Subscription': SNSSubscription
  readonly 'AWS::SNS::Topic': SNSTopic
  readonly 'AWS::SNS::Topic.LoggingConfig': SNSTopic_LoggingConfig
  readonly 'AWS::SNS::Topic.Subscription': SNSTopic_Subscription
  readonly 'AWS::SNS::TopicPolicy': SNSTopicPolicy
  readonly 'AWS::SQS::Queue': SQSQueue
  readonly 'AWS::SQS::QueuePolicy': SQSQueuePolicy
  readonly 'AWS::SSM::Association': SSMAssociation
  readonly 'AWS::SSM::Association.InstanceAssociationOutputLocation': SSMAssociation_InstanceAssociationOutputLocation
  readonly 'AWS::SSM::Association.S3OutputLocation': SSMAssociation_S3OutputLocation
  readonly 'AWS::SSM::Association.Target': SSMAssociation_Target
  readonly 'AWS::SSM::MaintenanceWindow': SSMMaintenanceWindow
  readonly 'AWS::SSM::MaintenanceWindowTarget': SSMMaintenanceWindowTarget
  readonly 'AWS::SSM::MaintenanceWindowTarget.Targets': SSMMaintenanceWindowTarget_Targets
  readonly 'AWS::SSM::MaintenanceWindowTask': SSMMaintenanceWindowTask
  readonly 'AWS::SSM::MaintenanceWindowTask.LoggingInfo': SSMMaintenanceWindowTask_LoggingInfo
  readonly 'AWS::SSM::MaintenanceWindowTask.Target': SSMMaintenanceWindowTask_Target
  readonly 'AWS::SSM::MaintenanceWindowTask.TaskInvocationParameters': SSMMaintenanceWindowTask_TaskInvocationParameters
  readonly 'AWS::SSM::MaintenanceWindowTask.MaintenanceWindowAutomationParameters': SSMMaintenanceWindowTask_MaintenanceWindowAutomationParameters
  readonly 'AWS::SSM::MaintenanceWindowTask.MaintenanceWindowLambdaParameters': SSMMaintenanceWindowTask_MaintenanceWindowLambdaParameters
  readonly 'AWS::SSM::MaintenanceWindowTask.MaintenanceWindowRunCommandParameters': SSMMaintenanceWindowTask_MaintenanceWindowRunCommandParameters
  readonly 'AWS::SSM::MaintenanceWindowTask.CloudWatchOutputConfig': SSMMaintenanceWindowTask_CloudWatchOutputConfig
  readonly 'AWS::SSM::MaintenanceWindowTask.NotificationConfig': SSMMaintenanceWindowTask_NotificationConfig
  readonly 'AWS::SSM::MaintenanceWindowTask.MaintenanceWindowStepFunctionsParameters': SSMMaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters
  readonly 'AWS::SSM::Parameter': SSMParameter
  readonly 'AWS::SSM::PatchBaseline': SSMPatchBaseline
  readonly 'AWS::SSM::PatchBaseline.RuleGroup': SSMPatchBaseline_RuleGroup
  readonly 'AWS::SSM::PatchBaseline.Rule': SSMPatchBaseline_Rule
  readonly 'AWS::SSM::PatchBaseline.PatchFilterGroup': SSMPatchBaseline_PatchFilterGroup
  readonly 'AWS::SSM::PatchBaseline.PatchFilter': SSMPatchBaseline_PatchFilter
  readonly 'AWS::SSM::PatchBaseline.PatchSource': SSMPatchBaseline_PatchSource
  readonly 'AWS::Scheduler::Schedule': SchedulerSchedule
  readonly 'AWS::Scheduler::Schedule.FlexibleTimeWindow': SchedulerSchedule_FlexibleTimeWindow
  readonly 'AWS::Scheduler::Schedule.Target': SchedulerSchedule_Target
  readonly 'AWS::Scheduler::Schedule.DeadLetterConfig': SchedulerSchedule_DeadLetterConfig
  readonly 'AWS::Scheduler::Schedule.EcsParameters': SchedulerSchedule_EcsParameters
  readonly 'AWS::Scheduler::Schedule.CapacityProviderStrategyItem': SchedulerSchedule_CapacityProviderStrategyItem
  readonly 'AWS::Scheduler::Schedule.NetworkConfiguration': SchedulerSchedule_NetworkConfiguration
  readonly 'AWS::Scheduler::Schedule.AwsVpcConfiguration': SchedulerSchedule_AwsVpcConfiguration
  readonly 'AWS::Scheduler::Schedule.PlacementConstraint': SchedulerSchedule_PlacementConstraint
  readonly 'AWS::Scheduler::Schedule.PlacementStrategy': SchedulerSchedule_PlacementStrategy
  readonly 'AWS::Scheduler::Schedule.EventBridgeParameters': SchedulerSchedule_EventBridgeParameters
  readonly 'AWS::Scheduler::Schedule.KinesisParameters': SchedulerSchedule_KinesisParameters
  readonly 'AWS::Scheduler::Schedule.RetryPolicy': SchedulerSchedule_RetryPolicy
  readonly 'AWS::Scheduler::Schedule.SageMakerPipelineParameters': SchedulerSchedule_SageMakerPipelineParameters
  readonly 'AWS::Scheduler::Schedule.SageMakerPipelineParameter': SchedulerSchedule_SageMakerPipelineParameter
  readonly 'AWS::Scheduler::Schedule.SqsParameters': SchedulerSchedule_SqsParameters
  readonly 'AWS::SecretsManager::RotationSchedule': SecretsManagerRotationSchedule
  readonly 'AWS::SecretsManager::RotationSchedule.ExternalSecretRotationMetadataItem': SecretsManagerRotationSchedule_ExternalSecretRotationMetadataItem
  readonly 'AWS::SecretsManager::RotationSchedule.HostedRotationLambda': SecretsManagerRotationSchedule_HostedRotationLambda
  readonly 'AWS::SecretsManager::RotationSchedule.RotationRules': SecretsManagerRotationSchedule_RotationRules
  readonly 'AWS::SecretsManager::Secret': SecretsManagerSecret
  readonly 'AWS::SecretsManager::Secret.GenerateSecretString': SecretsManagerSecret_GenerateSecretString
  readonly 'AWS::SecretsManager::Secret.ReplicaRegion': SecretsManagerSecret_ReplicaRegion
  readonly 'AWS::ServiceDiscovery::HttpNamespace': ServiceDiscoveryHttpNamespace
  readonly 'AWS::ServiceDiscovery::PrivateDnsNamespace': ServiceDiscoveryPrivateDnsNamespace
  readonly 'AWS::ServiceDiscovery::PrivateDnsNamespace.Properties': ServiceDiscoveryPrivateDnsNamespace_Properties
  readonly 'AWS::ServiceDiscovery::PrivateDnsNamespace.PrivateDnsPropertiesMutable': ServiceDiscoveryPrivateDnsNamespace_PrivateDnsPropertiesMutable
  readonly 'AWS::ServiceDiscovery::PrivateDnsNamespace.SOA': ServiceDiscoveryPrivateDnsNamespace_SOA
  readonly 'AWS::ServiceDiscovery::Service': ServiceDiscoveryService
  readonly 'AWS::ServiceDiscovery::Service.DnsConfig': ServiceDiscoveryService_DnsConfig
  readonly 'AWS::ServiceDiscovery::Service.DnsRecord': ServiceDiscoveryService_DnsRecord
  readonly 'AWS::ServiceDiscovery::Service.HealthCheckConfig': ServiceDiscoveryService_HealthCheckConfig
  readonly 'AWS::ServiceDiscovery::Service.HealthCheckCustomConfig': ServiceDiscoveryService_HealthCheckCustomConfig
  readonly 'AWS::Shield::Protection': ShieldProtection
  readonly 'AWS::Shield::Protection.ApplicationLayerAutomaticResponseConfiguration': ShieldProtection_ApplicationLayerAutomaticResponseConfiguration
  readonly 'AWS::Shield::Protection.Action': ShieldProtection_Action
  readonly 'AWS::StepFunctions::StateMachine': StepFunctionsStateMachine
  readonly 'AWS::StepFunctions::StateMachine.S3Location': StepFunctionsStateMachine_S3Location
  readonly 'AWS::StepFunctions::StateMachine.EncryptionConfiguration': StepFunctionsStateMachine_EncryptionConfiguration
  readonly 'AWS::StepFunctions::StateMachine.LoggingConfiguration': StepFunctionsStateMachine_LoggingConfiguration
  readonly 'AWS::StepFunctions::StateMachine.LogDestination': StepFunctionsStateMachine_LogDestination
  readonly 'AWS::StepFunctions::StateMachine.CloudWatchLogsLogGroup': StepFunctionsStateMachine_CloudWatchLogsLogGroup
  readonly 'AWS::StepFunctions::StateMachine.TagsEntry': StepFunctionsStateMachine_TagsEntry
  readonly 'AWS::StepFunctions::StateMachine.TracingConfiguration': StepFunctionsStateMachine_TracingConfiguration
  readonly 'AWS::Synthetics::Canary': SyntheticsCanary
  readonly 'AWS::Synthetics::Canary.ArtifactConfig': SyntheticsCanary_ArtifactConfig
  readonly 'AWS::Synthetics::Canary.S3Encryption': SyntheticsCanary_S3Encryption
  readonly 'AWS::Synthetics::Canary.BrowserConfig': SyntheticsCanary_BrowserConfig
  readonly 'AWS::Synthetics::Canary.Code': SyntheticsCanary_Code
  readonly 'AWS::Synthetics::Canary.Dependency': SyntheticsCanary_Dependency
  readonly 'AWS::Synthetics::Canary.Replica': SyntheticsCanary_Replica
  readonly 'AWS::Synthetics::Canary.ReplicaReplicationStatus': SyntheticsCanary_ReplicaReplicationStatus
  readonly 'AWS::Synthetics::Canary.VPCConfig': SyntheticsCanary_VPCConfig
  readonly 'AWS::Synthetics::Canary.RunConfig': SyntheticsCanary_RunConfig
  readonly 'AWS::Synthetics::Canary.Schedule': SyntheticsCanary_Schedule
  readonly 'AWS::Synthetics::Canary.RetryConfig': SyntheticsCanary_RetryConfig
  readonly 'AWS::Synthetics::Canary.VisualReference': SyntheticsCanary_VisualReference
  readonly 'AWS::Synthetics::Canary.BaseScreenshot': SyntheticsCanary_BaseScreenshot
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
  readonly 'AWS::AppRunner::AutoScalingConfiguration':
    | 'AutoScalingConfigurationArn'
    | 'AutoScalingConfigurationRevision'
    | 'Latest'
  readonly 'AWS::AppRunner::Service': 'ServiceArn' | 'ServiceId' | 'ServiceUrl' | 'Status'
  readonly 'AWS::AppRunner::VpcConnector': 'VpcConnectorArn' | 'VpcConnectorRevision'
  readonly 'AWS::AppSync::ApiCache': 'Id'
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
  readonly 'AWS::Batch::SchedulingPolicy': 'Arn'
  readonly 'AWS::CloudFront::Distribution': 'DomainName' | 'Id'
  readonly 'AWS::CloudFront::OriginAccessControl': 'Id'
  readonly 'AWS::CloudWatch::Alarm': 'Arn'
  readonly 'AWS::CloudWatch::CompositeAlarm': 'Arn'
  readonly 'AWS::CloudWatch::Dashboard': never
  readonly 'AWS::CodeBuild::Project': 'Arn' | 'Id'
  readonly 'AWS::CodePipeline::Pipeline': 'Arn' | 'Version'
  readonly 'AWS::DynamoDB::GlobalTable': 'Arn' | 'StreamArn' | 'TableId'
  readonly 'AWS::EC2::CapacityReservation':
    | 'AvailabilityZone'
    | 'AvailableInstanceCount'
    | 'CapacityAllocationSet'
    | 'CapacityReservationArn'
    | 'CapacityReservationFleetId'
    | 'CommitmentInfo'
    | 'CreateDate'
    | 'DeliveryPreference'
    | 'Id'
    | 'InstanceType'
    | 'OwnerId'
    | 'ReservationType'
    | 'StartDate'
    | 'State'
    | 'Tenancy'
    | 'TotalInstanceCount'
  readonly 'AWS::EC2::EC2Fleet': 'FleetId'
  readonly 'AWS::EC2::EIP': 'AllocationId' | 'PublicIp'
  readonly 'AWS::EC2::EIPAssociation': 'Id'
  readonly 'AWS::EC2::FlowLog': 'Id'
  readonly 'AWS::EC2::Host': 'HostId'
  readonly 'AWS::EC2::Instance':
    | 'AvailabilityZone'
    | 'InstanceId'
    | 'PrivateDnsName'
    | 'PrivateIp'
    | 'PublicDnsName'
    | 'PublicIp'
    | 'State'
    | 'VpcId'
  readonly 'AWS::EC2::InternetGateway': 'InternetGatewayId'
  readonly 'AWS::EC2::LaunchTemplate': 'DefaultVersionNumber' | 'LatestVersionNumber' | 'LaunchTemplateId'
  readonly 'AWS::EC2::LocalGatewayRoute': 'State' | 'Type'
  readonly 'AWS::EC2::LocalGatewayRouteTableVPCAssociation':
    | 'LocalGatewayId'
    | 'LocalGatewayRouteTableVpcAssociationId'
    | 'State'
  readonly 'AWS::EC2::NatGateway':
    | 'AutoProvisionZones'
    | 'AutoScalingIps'
    | 'EniId'
    | 'NatGatewayId'
    | 'RouteTableId'
  readonly 'AWS::EC2::PlacementGroup': 'GroupId' | 'GroupName'
  readonly 'AWS::EC2::Route': 'CidrBlock'
  readonly 'AWS::EC2::RouteTable': 'RouteTableId'
  readonly 'AWS::EC2::SecurityGroup': 'GroupId' | 'Id' | 'VpcId'
  readonly 'AWS::EC2::SecurityGroupEgress': 'Id'
  readonly 'AWS::EC2::SecurityGroupIngress': 'Id'
  readonly 'AWS::EC2::SpotFleet': 'Id'
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
  readonly 'AWS::EC2::TransitGateway': 'EncryptionSupportState' | 'Id' | 'TransitGatewayArn'
  readonly 'AWS::EC2::TransitGatewayVpcAttachment': 'Id'
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
  readonly 'AWS::EFS::AccessPoint': 'AccessPointId' | 'Arn'
  readonly 'AWS::EFS::FileSystem': 'Arn' | 'FileSystemId'
  readonly 'AWS::EFS::MountTarget': 'Id' | 'IpAddress'
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
  readonly 'AWS::EKS::FargateProfile': 'Arn'
  readonly 'AWS::EKS::Nodegroup': 'Arn' | 'ClusterName' | 'Id' | 'NodegroupName'
  readonly 'AWS::EKS::PodIdentityAssociation': 'AssociationArn' | 'AssociationId' | 'ExternalId'
  readonly 'AWS::ElastiCache::CacheCluster':
    | 'ConfigurationEndpoint'
    | 'ConfigurationEndpoint.Address'
    | 'ConfigurationEndpoint.Port'
    | 'RedisEndpoint'
    | 'RedisEndpoint.Address'
    | 'RedisEndpoint.Port'
  readonly 'AWS::ElastiCache::ReplicationGroup':
    | 'ConfigurationEndPoint'
    | 'ConfigurationEndPoint.Address'
    | 'ConfigurationEndPoint.Port'
    | 'EffectiveDurability'
    | 'PrimaryEndPoint'
    | 'PrimaryEndPoint.Address'
    | 'PrimaryEndPoint.Port'
    | 'ReadEndPoint'
    | 'ReadEndPoint.Addresses'
    | 'ReadEndPoint.AddressesList'
    | 'ReadEndPoint.Ports'
    | 'ReadEndPoint.PortsList'
    | 'ReaderEndPoint'
    | 'ReaderEndPoint.Address'
    | 'ReaderEndPoint.Port'
  readonly 'AWS::ElastiCache::ServerlessCache':
    | 'ARN'
    | 'CreateTime'
    | 'Endpoint.Address'
    | 'Endpoint.Port'
    | 'FullEngineVersion'
    | 'ReaderEndpoint.Address'
    | 'ReaderEndpoint.Port'
    | 'Status'
  readonly 'AWS::ElastiCache::SubnetGroup': never
  readonly 'AWS::ElasticBeanstalk::Application': never
  readonly 'AWS::ElasticBeanstalk::Environment': 'EndpointURL'
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
  readonly 'AWS::EventSchemas::Discoverer': 'CrossAccount' | 'DiscovererArn' | 'DiscovererId' | 'State'
  readonly 'AWS::Events::Archive': 'Arn'
  readonly 'AWS::Events::EventBus': 'Arn' | 'Name' | 'Policy'
  readonly 'AWS::Events::Rule': 'Arn' | 'RuleName'
  readonly 'AWS::FSx::DataRepositoryAssociation': 'AssociationId' | 'ResourceARN'
  readonly 'AWS::FSx::FileSystem': 'DNSName' | 'Id' | 'LustreMountName' | 'ResourceARN' | 'RootVolumeId'
  readonly 'AWS::GlobalAccelerator::Accelerator':
    | 'AcceleratorArn'
    | 'DnsName'
    | 'DualStackDnsName'
    | 'Ipv4Addresses'
    | 'Ipv6Addresses'
  readonly 'AWS::GlobalAccelerator::EndpointGroup': 'EndpointGroupArn'
  readonly 'AWS::GlobalAccelerator::Listener': 'ListenerArn'
  readonly 'AWS::IAM::InstanceProfile': 'Arn'
  readonly 'AWS::IAM::OIDCProvider': 'Arn'
  readonly 'AWS::IAM::Policy': 'Id'
  readonly 'AWS::IAM::Role': 'Arn' | 'RoleId'
  readonly 'AWS::ImageBuilder::Component':
    | 'Arn'
    | 'Encrypted'
    | 'LatestVersion'
    | 'LatestVersion.Arn'
    | 'LatestVersion.Major'
    | 'LatestVersion.Minor'
    | 'LatestVersion.Patch'
    | 'Name'
    | 'Type'
  readonly 'AWS::ImageBuilder::DistributionConfiguration': 'Arn' | 'Name'
  readonly 'AWS::ImageBuilder::ImagePipeline': 'Arn' | 'DeploymentId' | 'Name'
  readonly 'AWS::ImageBuilder::ImageRecipe':
    | 'Arn'
    | 'LatestVersion'
    | 'LatestVersion.Arn'
    | 'LatestVersion.Major'
    | 'LatestVersion.Minor'
    | 'LatestVersion.Patch'
    | 'Name'
  readonly 'AWS::ImageBuilder::InfrastructureConfiguration': 'Arn' | 'Name'
  readonly 'AWS::ImageBuilder::LifecyclePolicy': 'Arn'
  readonly 'AWS::KMS::Alias': never
  readonly 'AWS::KMS::Key': 'Arn' | 'KeyId'
  readonly 'AWS::Kinesis::Stream': 'Arn' | 'WarmThroughputObject'
  readonly 'AWS::Lambda::Alias': 'AliasArn'
  readonly 'AWS::Lambda::EventInvokeConfig': never
  readonly 'AWS::Lambda::EventSourceMapping': 'EventSourceMappingArn' | 'Id'
  readonly 'AWS::Lambda::Function':
    | 'Arn'
    | 'SnapStartResponse'
    | 'SnapStartResponse.ApplyOn'
    | 'SnapStartResponse.OptimizationStatus'
  readonly 'AWS::Lambda::Permission': 'Id'
  readonly 'AWS::Lambda::Url': 'FunctionArn' | 'FunctionUrl'
  readonly 'AWS::Lambda::Version': 'FunctionArn' | 'Version'
  readonly 'AWS::Lightsail::Container':
    | 'ContainerArn'
    | 'PrincipalArn'
    | 'PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn'
    | 'Url'
  readonly 'AWS::Lightsail::Instance':
    | 'Hardware.CpuCount'
    | 'Hardware.RamSizeInGb'
    | 'InstanceArn'
    | 'Ipv6Addresses'
    | 'IsStaticIp'
    | 'Location.AvailabilityZone'
    | 'Location.RegionName'
    | 'Networking.MonthlyTransfer.GbPerMonthAllocated'
    | 'PrivateIpAddress'
    | 'PublicIpAddress'
    | 'ResourceType'
    | 'SshKeyName'
    | 'State.Code'
    | 'State.Name'
    | 'SupportCode'
    | 'UserName'
  readonly 'AWS::Lightsail::StaticIp': 'IpAddress' | 'IsAttached' | 'StaticIpArn'
  readonly 'AWS::Logs::LogGroup': 'Arn'
  readonly 'AWS::Logs::MetricFilter': never
  readonly 'AWS::Logs::ResourcePolicy': never
  readonly 'AWS::OpenSearchService::Domain':
    | 'AdvancedSecurityOptions.AnonymousAuthDisableDate'
    | 'Arn'
    | 'DomainEndpoint'
    | 'DomainEndpointV2'
    | 'DomainEndpoints'
    | 'Id'
    | 'IdentityCenterOptions.IdentityCenterApplicationARN'
    | 'IdentityCenterOptions.IdentityStoreId'
    | 'ServiceSoftwareOptions'
    | 'ServiceSoftwareOptions.AutomatedUpdateDate'
    | 'ServiceSoftwareOptions.Cancellable'
    | 'ServiceSoftwareOptions.CurrentVersion'
    | 'ServiceSoftwareOptions.Description'
    | 'ServiceSoftwareOptions.NewVersion'
    | 'ServiceSoftwareOptions.OptionalDeployment'
    | 'ServiceSoftwareOptions.UpdateAvailable'
    | 'ServiceSoftwareOptions.UpdateStatus'
  readonly 'AWS::Pipes::Pipe': 'Arn' | 'CreationTime' | 'CurrentState' | 'LastModifiedTime' | 'StateReason'
  readonly 'AWS::RDS::DBCluster':
    | 'DBClusterArn'
    | 'DBClusterResourceId'
    | 'Endpoint'
    | 'Endpoint.Address'
    | 'Endpoint.Port'
    | 'MasterUserSecret.SecretArn'
    | 'ReadEndpoint'
    | 'ReadEndpoint.Address'
    | 'StorageEncryptionType'
    | 'StorageThroughput'
  readonly 'AWS::RDS::DBClusterParameterGroup': never
  readonly 'AWS::RDS::DBInstance':
    | 'AutomaticRestartTime'
    | 'CertificateDetails'
    | 'CertificateDetails.CAIdentifier'
    | 'CertificateDetails.ValidTill'
    | 'DBInstanceArn'
    | 'DBInstanceStatus'
    | 'DBSystemId'
    | 'DbiResourceId'
    | 'Endpoint'
    | 'Endpoint.Address'
    | 'Endpoint.HostedZoneId'
    | 'Endpoint.Port'
    | 'InstanceCreateTime'
    | 'IsStorageConfigUpgradeAvailable'
    | 'LatestRestorableTime'
    | 'ListenerEndpoint'
    | 'ListenerEndpoint.Address'
    | 'ListenerEndpoint.HostedZoneId'
    | 'ListenerEndpoint.Port'
    | 'MasterUserSecret.SecretArn'
    | 'PercentProgress'
    | 'ReadReplicaDBClusterIdentifiers'
    | 'ReadReplicaDBInstanceIdentifiers'
    | 'ResumeFullAutomationModeTime'
    | 'SecondaryAvailabilityZone'
    | 'StatusInfos'
    | 'StorageOperationPercentProgress'
    | 'StorageOperationStatus'
  readonly 'AWS::RDS::DBParameterGroup': 'DBParameterGroupArn' | 'DBParameterGroupName'
  readonly 'AWS::RDS::DBSubnetGroup': 'DBSubnetGroupArn'
  readonly 'AWS::RDS::GlobalCluster': 'GlobalEndpoint'
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
  readonly 'AWS::SNS::Subscription': 'Arn'
  readonly 'AWS::SNS::Topic': 'TopicArn' | 'TopicName'
  readonly 'AWS::SNS::TopicPolicy': 'Id'
  readonly 'AWS::SQS::Queue': 'Arn' | 'QueueName' | 'QueueUrl'
  readonly 'AWS::SQS::QueuePolicy': 'Id'
  readonly 'AWS::SSM::Association': 'AssociationId'
  readonly 'AWS::SSM::MaintenanceWindow': 'WindowId'
  readonly 'AWS::SSM::MaintenanceWindowTarget': 'WindowTargetId'
  readonly 'AWS::SSM::MaintenanceWindowTask': 'WindowTaskId'
  readonly 'AWS::SSM::Parameter': 'Arn' | 'Type' | 'Value'
  readonly 'AWS::SSM::PatchBaseline': 'Id'
  readonly 'AWS::Scheduler::Schedule': 'Arn'
  readonly 'AWS::SecretsManager::RotationSchedule': 'Id'
  readonly 'AWS::SecretsManager::Secret': 'Id'
  readonly 'AWS::ServiceDiscovery::HttpNamespace': 'Arn' | 'Id'
  readonly 'AWS::ServiceDiscovery::PrivateDnsNamespace': 'Arn' | 'HostedZoneId' | 'Id'
  readonly 'AWS::ServiceDiscovery::Service': 'Arn' | 'Id' | 'Name'
  readonly 'AWS::Shield::Protection': 'ProtectionArn' | 'ProtectionId'
  readonly 'AWS::StepFunctions::StateMachine': 'Arn' | 'Name' | 'StateMachineRevisionId'
  readonly 'AWS::Synthetics::Canary': 'Code.SourceLocationArn' | 'Id' | 'State'
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

type AppRunnerAutoScalingConfiguration = {
  readonly AutoScalingConfigurationName?: Text
  readonly MaxConcurrency?: Num
  readonly MaxSize?: Num
  readonly MinSize?: Num
  readonly Tags?: List<Value<Tag>>
}

type AppRunnerService = {
  readonly AutoScalingConfigurationArn?: Text
  readonly EncryptionConfiguration?: Value<AppRunnerService_EncryptionConfiguration>
  readonly HealthCheckConfiguration?: Value<AppRunnerService_HealthCheckConfiguration>
  readonly InstanceConfiguration?: Value<AppRunnerService_InstanceConfiguration>
  readonly NetworkConfiguration?: Value<AppRunnerService_NetworkConfiguration>
  readonly ObservabilityConfiguration?: Value<AppRunnerService_ServiceObservabilityConfiguration>
  readonly ServiceName?: Text
  readonly SourceConfiguration: Value<AppRunnerService_SourceConfiguration>
  readonly Tags?: List<Value<Tag>>
}

type AppRunnerService_EncryptionConfiguration = {
  readonly KmsKey: Text
}

type AppRunnerService_HealthCheckConfiguration = {
  readonly HealthyThreshold?: Num
  readonly Interval?: Num
  readonly Path?: Text
  readonly Protocol?: Value<'HTTP' | 'TCP'>
  readonly Timeout?: Num
  readonly UnhealthyThreshold?: Num
}

type AppRunnerService_InstanceConfiguration = {
  readonly Cpu?: Text
  readonly InstanceRoleArn?: Text
  readonly Memory?: Text
}

type AppRunnerService_NetworkConfiguration = {
  readonly EgressConfiguration?: Value<AppRunnerService_EgressConfiguration>
  readonly IngressConfiguration?: Value<AppRunnerService_IngressConfiguration>
  readonly IpAddressType?: Value<'DUAL_STACK' | 'IPV4'>
}

type AppRunnerService_EgressConfiguration = {
  readonly EgressType: Value<'DEFAULT' | 'VPC'>
  readonly VpcConnectorArn?: Text
}

type AppRunnerService_IngressConfiguration = {
  readonly IsPubliclyAccessible: Bool
}

type AppRunnerService_ServiceObservabilityConfiguration = {
  readonly ObservabilityConfigurationArn?: Text
  readonly ObservabilityEnabled: Bool
}

type AppRunnerService_SourceConfiguration = {
  readonly AuthenticationConfiguration?: Value<AppRunnerService_AuthenticationConfiguration>
  readonly AutoDeploymentsEnabled?: Bool
  readonly CodeRepository?: Value<AppRunnerService_CodeRepository>
  readonly ImageRepository?: Value<AppRunnerService_ImageRepository>
}

type AppRunnerService_AuthenticationConfiguration = {
  readonly AccessRoleArn?: Text
  readonly ConnectionArn?: Text
}

type AppRunnerService_CodeRepository = {
  readonly CodeConfiguration?: Value<AppRunnerService_CodeConfiguration>
  readonly RepositoryUrl: Text
  readonly SourceCodeVersion: Value<AppRunnerService_SourceCodeVersion>
  readonly SourceDirectory?: Text
}

type AppRunnerService_CodeConfiguration = {
  readonly CodeConfigurationValues?: Value<AppRunnerService_CodeConfigurationValues>
  readonly ConfigurationSource: Value<'API' | 'REPOSITORY'>
}

type AppRunnerService_CodeConfigurationValues = {
  readonly BuildCommand?: Text
  readonly Port?: Text
  readonly Runtime: Value<
    | 'CORRETTO_11'
    | 'CORRETTO_8'
    | 'DOTNET_6'
    | 'GO_1'
    | 'NODEJS_12'
    | 'NODEJS_14'
    | 'NODEJS_16'
    | 'NODEJS_18'
    | 'NODEJS_22'
    | 'PHP_81'
    | 'PYTHON_3'
    | 'PYTHON_311'
    | 'RUBY_31'
  >
  readonly RuntimeEnvironmentSecrets?: List<Value<AppRunnerService_KeyValuePair>>
  readonly RuntimeEnvironmentVariables?: List<Value<AppRunnerService_KeyValuePair>>
  readonly StartCommand?: Text
}

type AppRunnerService_KeyValuePair = {
  readonly Name?: Text
  readonly Value?: Text
}

type AppRunnerService_SourceCodeVersion = {
  readonly Type: Value<'BRANCH'>
  readonly Value: Text
}

type AppRunnerService_ImageRepository = {
  readonly ImageConfiguration?: Value<AppRunnerService_ImageConfiguration>
  readonly ImageIdentifier: Text
  readonly ImageRepositoryType: Value<'ECR' | 'ECR_PUBLIC'>
}

type AppRunnerService_ImageConfiguration = {
  readonly Port?: Text
  readonly RuntimeEnvironmentSecrets?: List<Value<AppRunnerService_KeyValuePair>>
  readonly RuntimeEnvironmentVariables?: List<Value<AppRunnerService_KeyValuePair>>
  readonly StartCommand?: Text
}

type AppRunnerVpcConnector = {
  readonly SecurityGroups?: List<Text>
  readonly Subnets: List<Text>
  readonly Tags?: List<Value<Tag>>
  readonly VpcConnectorName?: Text
}

type AppSyncApiCache = {
  readonly ApiCachingBehavior: Text
  readonly ApiId: Text
  readonly AtRestEncryptionEnabled?: Bool
  readonly HealthMetricsConfig?: Text
  readonly TransitEncryptionEnabled?: Bool
  readonly Ttl: Num
  readonly Type: Text
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

type BatchSchedulingPolicy = {
  readonly FairsharePolicy?: Value<BatchSchedulingPolicy_FairsharePolicy>
  readonly Name?: Text
  readonly QuotaSharePolicy?: Value<BatchSchedulingPolicy_QuotaSharePolicy>
  readonly Tags?: Dict<Text>
}

type BatchSchedulingPolicy_FairsharePolicy = {
  readonly ComputeReservation?: Num
  readonly ShareDecaySeconds?: Num
  readonly ShareDistribution?: List<Value<BatchSchedulingPolicy_ShareAttributes>>
}

type BatchSchedulingPolicy_ShareAttributes = {
  readonly ShareIdentifier?: Text
  readonly WeightFactor?: Num
}

type BatchSchedulingPolicy_QuotaSharePolicy = {
  readonly IdleResourceAssignmentStrategy?: Value<'FIFO' | 'fifo'>
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

type CloudWatchCompositeAlarm = {
  readonly ActionsEnabled?: Bool
  readonly ActionsSuppressor?: Text
  readonly ActionsSuppressorExtensionPeriod?: Num
  readonly ActionsSuppressorWaitPeriod?: Num
  readonly AlarmActions?: List<Text>
  readonly AlarmDescription?: Text
  readonly AlarmName?: Text
  readonly AlarmRule: Text
  readonly InsufficientDataActions?: List<Text>
  readonly OKActions?: List<Text>
  readonly Tags?: List<Value<Tag>>
}

type CloudWatchDashboard = {
  readonly DashboardBody: Text
  readonly DashboardName?: Text
  readonly Tags?: List<Value<Tag>>
}

type CodeBuildProject = {
  readonly Artifacts: Value<CodeBuildProject_Artifacts>
  readonly AutoRetryLimit?: Num
  readonly BadgeEnabled?: Bool
  readonly BuildBatchConfig?: Value<CodeBuildProject_ProjectBuildBatchConfig>
  readonly Cache?: Value<CodeBuildProject_ProjectCache>
  readonly ConcurrentBuildLimit?: Num
  readonly Description?: Text
  readonly EncryptionKey?: Text
  readonly Environment: Value<CodeBuildProject_Environment>
  readonly FileSystemLocations?: List<Value<CodeBuildProject_ProjectFileSystemLocation>>
  readonly LogsConfig?: Value<CodeBuildProject_LogsConfig>
  readonly Name?: Text
  readonly QueuedTimeoutInMinutes?: Num
  readonly ResourceAccessRole?: Text
  readonly SecondaryArtifacts?: List<Value<CodeBuildProject_Artifacts>>
  readonly SecondarySourceVersions?: List<Value<CodeBuildProject_ProjectSourceVersion>>
  readonly SecondarySources?: List<Value<CodeBuildProject_Source>>
  readonly ServiceRole: Text
  readonly Source: Value<CodeBuildProject_Source>
  readonly SourceVersion?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TimeoutInMinutes?: Num
  readonly Triggers?: Value<CodeBuildProject_ProjectTriggers>
  readonly Visibility?: Text
  readonly VpcConfig?: Value<CodeBuildProject_VpcConfig>
}

type CodeBuildProject_Artifacts = {
  readonly ArtifactIdentifier?: Text
  readonly EncryptionDisabled?: Bool
  readonly Location?: Text
  readonly Name?: Text
  readonly NamespaceType?: Text
  readonly OverrideArtifactName?: Bool
  readonly Packaging?: Text
  readonly Path?: Text
  readonly Type: Text
}

type CodeBuildProject_ProjectBuildBatchConfig = {
  readonly BatchReportMode?: Text
  readonly CombineArtifacts?: Bool
  readonly Restrictions?: Value<CodeBuildProject_BatchRestrictions>
  readonly ServiceRole?: Text
  readonly TimeoutInMins?: Num
}

type CodeBuildProject_BatchRestrictions = {
  readonly ComputeTypesAllowed?: List<Text>
  readonly MaximumBuildsAllowed?: Num
}

type CodeBuildProject_ProjectCache = {
  readonly CacheNamespace?: Text
  readonly Location?: Text
  readonly Modes?: List<Text>
  readonly Type: Text
}

type CodeBuildProject_Environment = {
  readonly Certificate?: Text
  readonly ComputeType: Text
  readonly DockerServer?: Value<CodeBuildProject_DockerServer>
  readonly EnvironmentVariables?: List<Value<CodeBuildProject_EnvironmentVariable>>
  readonly Fleet?: Value<CodeBuildProject_ProjectFleet>
  readonly HostKernel?: Text
  readonly Image: Text
  readonly ImagePullCredentialsType?: Text
  readonly PrivilegedMode?: Bool
  readonly RegistryCredential?: Value<CodeBuildProject_RegistryCredential>
  readonly Type: Text
}

type CodeBuildProject_DockerServer = {
  readonly ComputeType: Text
  readonly SecurityGroupIds?: List<Text>
}

type CodeBuildProject_EnvironmentVariable = {
  readonly Name: Text
  readonly Type?: Text
  readonly Value: Text
}

type CodeBuildProject_ProjectFleet = {
  readonly FleetArn?: Text
}

type CodeBuildProject_RegistryCredential = {
  readonly Credential: Text
  readonly CredentialProvider: Text
}

type CodeBuildProject_ProjectFileSystemLocation = {
  readonly Identifier: Text
  readonly Location: Text
  readonly MountOptions?: Text
  readonly MountPoint: Text
  readonly Type: Text
}

type CodeBuildProject_LogsConfig = {
  readonly CloudWatchLogs?: Value<CodeBuildProject_CloudWatchLogsConfig>
  readonly S3Logs?: Value<CodeBuildProject_S3LogsConfig>
}

type CodeBuildProject_CloudWatchLogsConfig = {
  readonly GroupName?: Text
  readonly Status: Text
  readonly StreamName?: Text
}

type CodeBuildProject_S3LogsConfig = {
  readonly EncryptionDisabled?: Bool
  readonly Location?: Text
  readonly Status: Text
}

type CodeBuildProject_ProjectSourceVersion = {
  readonly SourceIdentifier: Text
  readonly SourceVersion?: Text
}

type CodeBuildProject_Source = {
  readonly Auth?: Value<CodeBuildProject_SourceAuth>
  readonly BuildSpec?: Text
  readonly BuildStatusConfig?: Value<CodeBuildProject_BuildStatusConfig>
  readonly GitCloneDepth?: Num
  readonly GitSubmodulesConfig?: Value<CodeBuildProject_GitSubmodulesConfig>
  readonly InsecureSsl?: Bool
  readonly Location?: Text
  readonly ReportBuildStatus?: Bool
  readonly SourceIdentifier?: Text
  readonly Type: Text
}

type CodeBuildProject_SourceAuth = {
  readonly Resource?: Text
  readonly Type: Text
}

type CodeBuildProject_BuildStatusConfig = {
  readonly Context?: Text
  readonly TargetUrl?: Text
}

type CodeBuildProject_GitSubmodulesConfig = {
  readonly FetchSubmodules: Bool
}

type CodeBuildProject_ProjectTriggers = {
  readonly BuildType?: Text
  readonly FilterGroups?: List<List<Value<CodeBuildProject_WebhookFilter>>>
  readonly PullRequestBuildPolicy?: Value<CodeBuildProject_PullRequestBuildPolicy>
  readonly ScopeConfiguration?: Value<CodeBuildProject_ScopeConfiguration>
  readonly Webhook?: Bool
}

type CodeBuildProject_WebhookFilter = {
  readonly ExcludeMatchedPattern?: Bool
  readonly Pattern: Text
  readonly Type: Text
}

type CodeBuildProject_PullRequestBuildPolicy = {
  readonly ApproverRoles?: List<Text>
  readonly RequiresCommentApproval: Text
}

type CodeBuildProject_ScopeConfiguration = {
  readonly Domain?: Text
  readonly Name: Text
  readonly Scope?: Text
}

type CodeBuildProject_VpcConfig = {
  readonly SecurityGroupIds?: List<Text>
  readonly Subnets?: List<Text>
  readonly VpcId?: Text
}

type CodePipelinePipeline = {
  readonly ArtifactStore?: Value<CodePipelinePipeline_ArtifactStore>
  readonly ArtifactStores?: List<Value<CodePipelinePipeline_ArtifactStoreMap>>
  readonly DisableInboundStageTransitions?: List<Value<CodePipelinePipeline_StageTransition>>
  readonly ExecutionMode?: Value<'PARALLEL' | 'QUEUED' | 'SUPERSEDED'>
  readonly Name?: Text
  readonly PipelineType?: Value<'V1' | 'V2'>
  readonly RestartExecutionOnUpdate?: Bool
  readonly RoleArn: Text
  readonly Stages: List<Value<CodePipelinePipeline_StageDeclaration>>
  readonly Tags?: List<Value<Tag>>
  readonly Triggers?: List<Value<CodePipelinePipeline_PipelineTriggerDeclaration>>
  readonly Variables?: List<Value<CodePipelinePipeline_VariableDeclaration>>
}

type CodePipelinePipeline_ArtifactStore = {
  readonly EncryptionKey?: Value<CodePipelinePipeline_EncryptionKey>
  readonly Location: Text
  readonly Type: Value<'S3'>
}

type CodePipelinePipeline_EncryptionKey = {
  readonly Id: Text
  readonly Type: Text
}

type CodePipelinePipeline_ArtifactStoreMap = {
  readonly ArtifactStore: Value<CodePipelinePipeline_ArtifactStore>
  readonly Region: Text
}

type CodePipelinePipeline_StageTransition = {
  readonly Reason: Text
  readonly StageName: Text
}

type CodePipelinePipeline_StageDeclaration = {
  readonly Actions: List<Value<CodePipelinePipeline_ActionDeclaration>>
  readonly BeforeEntry?: Value<CodePipelinePipeline_BeforeEntryConditions>
  readonly Blockers?: List<Value<CodePipelinePipeline_BlockerDeclaration>>
  readonly Name: Text
  readonly OnFailure?: Value<CodePipelinePipeline_FailureConditions>
  readonly OnSuccess?: Value<CodePipelinePipeline_SuccessConditions>
}

type CodePipelinePipeline_ActionDeclaration = {
  readonly ActionTypeId: Value<CodePipelinePipeline_ActionTypeId>
  readonly Commands?: List<Text>
  readonly Configuration?: Json
  readonly EnvironmentVariables?: List<Value<CodePipelinePipeline_EnvironmentVariable>>
  readonly InputArtifacts?: List<Value<CodePipelinePipeline_InputArtifact>>
  readonly Name: Text
  readonly Namespace?: Text
  readonly OutputArtifacts?: List<Value<CodePipelinePipeline_OutputArtifact>>
  readonly OutputVariables?: List<Text>
  readonly Region?: Text
  readonly RoleArn?: Text
  readonly RunOrder?: Num
  readonly TimeoutInMinutes?: Num
}

type CodePipelinePipeline_ActionTypeId = {
  readonly Category: Value<'Approval' | 'Build' | 'Compute' | 'Deploy' | 'Invoke' | 'Source' | 'Test'>
  readonly Owner: Text
  readonly Provider: Text
  readonly Version: Text
}

type CodePipelinePipeline_EnvironmentVariable = {
  readonly Name: Text
  readonly Type?: Value<'PLAINTEXT' | 'SECRETS_MANAGER'>
  readonly Value: Text
}

type CodePipelinePipeline_InputArtifact = {
  readonly Name: Text
}

type CodePipelinePipeline_OutputArtifact = {
  readonly Files?: List<Text>
  readonly Name: Text
}

type CodePipelinePipeline_BeforeEntryConditions = {
  readonly Conditions?: List<Value<CodePipelinePipeline_Condition>>
}

type CodePipelinePipeline_Condition = {
  readonly Result?: Text
  readonly Rules?: List<Value<CodePipelinePipeline_RuleDeclaration>>
}

type CodePipelinePipeline_RuleDeclaration = {
  readonly Commands?: List<Text>
  readonly Configuration?: Json
  readonly InputArtifacts?: List<Value<CodePipelinePipeline_InputArtifact>>
  readonly Name?: Text
  readonly Region?: Text
  readonly RoleArn?: Text
  readonly RuleTypeId?: Value<CodePipelinePipeline_RuleTypeId>
}

type CodePipelinePipeline_RuleTypeId = {
  readonly Category?: Text
  readonly Owner?: Text
  readonly Provider?: Text
  readonly Version?: Text
}

type CodePipelinePipeline_BlockerDeclaration = {
  readonly Name: Text
  readonly Type: Value<'Schedule'>
}

type CodePipelinePipeline_FailureConditions = {
  readonly Conditions?: List<Value<CodePipelinePipeline_Condition>>
  readonly Result?: Value<'RETRY' | 'ROLLBACK'>
  readonly RetryConfiguration?: Value<CodePipelinePipeline_RetryConfiguration>
}

type CodePipelinePipeline_RetryConfiguration = {
  readonly RetryMode?: Value<'ALL_ACTIONS' | 'FAILED_ACTIONS'>
}

type CodePipelinePipeline_SuccessConditions = {
  readonly Conditions?: List<Value<CodePipelinePipeline_Condition>>
}

type CodePipelinePipeline_PipelineTriggerDeclaration = {
  readonly GitConfiguration?: Value<CodePipelinePipeline_GitConfiguration>
  readonly ProviderType: Value<'CodeStarSourceConnection'>
}

type CodePipelinePipeline_GitConfiguration = {
  readonly PullRequest?: List<Value<CodePipelinePipeline_GitPullRequestFilter>>
  readonly Push?: List<Value<CodePipelinePipeline_GitPushFilter>>
  readonly SourceActionName: Text
}

type CodePipelinePipeline_GitPullRequestFilter = {
  readonly Branches?: Value<CodePipelinePipeline_GitBranchFilterCriteria>
  readonly Events?: List<Text>
  readonly FilePaths?: Value<CodePipelinePipeline_GitFilePathFilterCriteria>
}

type CodePipelinePipeline_GitBranchFilterCriteria = {
  readonly Excludes?: List<Text>
  readonly Includes?: List<Text>
}

type CodePipelinePipeline_GitFilePathFilterCriteria = {
  readonly Excludes?: List<Text>
  readonly Includes?: List<Text>
}

type CodePipelinePipeline_GitPushFilter = {
  readonly Branches?: Value<CodePipelinePipeline_GitBranchFilterCriteria>
  readonly FilePaths?: Value<CodePipelinePipeline_GitFilePathFilterCriteria>
  readonly Tags?: Value<CodePipelinePipeline_GitTagFilterCriteria>
}

type CodePipelinePipeline_GitTagFilterCriteria = {
  readonly Excludes?: List<Text>
  readonly Includes?: List<Text>
}

type CodePipelinePipeline_VariableDeclaration = {
  readonly DefaultValue?: Text
  readonly Description?: Text
  readonly Name: Text
}

type DynamoDBGlobalTable = {
  readonly AttributeDefinitions?: List<Value<DynamoDBGlobalTable_AttributeDefinition>>
  readonly BillingMode?: Text
  readonly GlobalSecondaryIndexes?: List<Value<DynamoDBGlobalTable_GlobalSecondaryIndex>>
  readonly GlobalTableSourceArn?: Text
  readonly GlobalTableWitnesses?: List<Value<DynamoDBGlobalTable_GlobalTableWitness>>
  readonly KeySchema?: List<Value<DynamoDBGlobalTable_KeySchema>>
  readonly LocalSecondaryIndexes?: List<Value<DynamoDBGlobalTable_LocalSecondaryIndex>>
  readonly MultiRegionConsistency?: Value<'EVENTUAL' | 'STRONG'>
  readonly ReadOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_ReadOnDemandThroughputSettings>
  readonly ReadProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_GlobalReadProvisionedThroughputSettings>
  readonly Replicas: List<Value<DynamoDBGlobalTable_ReplicaSpecification>>
  readonly SSESpecification?: Value<DynamoDBGlobalTable_SSESpecification>
  readonly StreamSpecification?: Value<DynamoDBGlobalTable_StreamSpecification>
  readonly TableName?: Text
  readonly TimeToLiveSpecification?: Value<DynamoDBGlobalTable_TimeToLiveSpecification>
  readonly VectorIndexes?: List<Value<DynamoDBGlobalTable_VectorIndex>>
  readonly WarmThroughput?: Value<DynamoDBGlobalTable_WarmThroughput>
  readonly WriteOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_WriteOnDemandThroughputSettings>
  readonly WriteProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_WriteProvisionedThroughputSettings>
}

type DynamoDBGlobalTable_AttributeDefinition = {
  readonly AttributeName: Text
  readonly AttributeType: Value<'B' | 'N' | 'S'>
}

type DynamoDBGlobalTable_GlobalSecondaryIndex = {
  readonly IndexName: Text
  readonly KeySchema: List<Value<DynamoDBGlobalTable_KeySchema>>
  readonly Projection: Value<DynamoDBGlobalTable_Projection>
  readonly ReadOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_ReadOnDemandThroughputSettings>
  readonly ReadProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_GlobalReadProvisionedThroughputSettings>
  readonly WarmThroughput?: Value<DynamoDBGlobalTable_WarmThroughput>
  readonly WriteOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_WriteOnDemandThroughputSettings>
  readonly WriteProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_WriteProvisionedThroughputSettings>
}

type DynamoDBGlobalTable_KeySchema = {
  readonly AttributeName: Text
  readonly KeyType: Value<'HASH' | 'RANGE'>
}

type DynamoDBGlobalTable_Projection = {
  readonly NonKeyAttributes?: List<Text>
  readonly ProjectionType?: Text
}

type DynamoDBGlobalTable_ReadOnDemandThroughputSettings = {
  readonly MaxReadRequestUnits?: Num
}

type DynamoDBGlobalTable_GlobalReadProvisionedThroughputSettings = {
  readonly ReadCapacityUnits?: Num
}

type DynamoDBGlobalTable_WarmThroughput = {
  readonly ReadUnitsPerSecond?: Num
  readonly WriteUnitsPerSecond?: Num
}

type DynamoDBGlobalTable_WriteOnDemandThroughputSettings = {
  readonly MaxWriteRequestUnits?: Num
}

type DynamoDBGlobalTable_WriteProvisionedThroughputSettings = {
  readonly WriteCapacityAutoScalingSettings?: Value<DynamoDBGlobalTable_CapacityAutoScalingSettings>
}

type DynamoDBGlobalTable_CapacityAutoScalingSettings = {
  readonly MaxCapacity: Num
  readonly MinCapacity: Num
  readonly SeedCapacity?: Num
  readonly TargetTrackingScalingPolicyConfiguration: Value<DynamoDBGlobalTable_TargetTrackingScalingPolicyConfiguration>
}

type DynamoDBGlobalTable_TargetTrackingScalingPolicyConfiguration = {
  readonly DisableScaleIn?: Bool
  readonly ScaleInCooldown?: Num
  readonly ScaleOutCooldown?: Num
  readonly TargetValue: Num
}

type DynamoDBGlobalTable_GlobalTableWitness = {
  readonly Region?: Text
}

type DynamoDBGlobalTable_LocalSecondaryIndex = {
  readonly IndexName: Text
  readonly KeySchema: List<Value<DynamoDBGlobalTable_KeySchema>>
  readonly Projection: Value<DynamoDBGlobalTable_Projection>
}

type DynamoDBGlobalTable_ReplicaSpecification = {
  readonly ContributorInsightsSpecification?: Value<DynamoDBGlobalTable_ContributorInsightsSpecification>
  readonly DeletionProtectionEnabled?: Bool
  readonly GlobalSecondaryIndexes?: List<Value<DynamoDBGlobalTable_ReplicaGlobalSecondaryIndexSpecification>>
  readonly GlobalTableSettingsReplicationMode?: Value<'DISABLED' | 'ENABLED'>
  readonly KinesisStreamSpecification?: Value<DynamoDBGlobalTable_KinesisStreamSpecification>
  readonly PointInTimeRecoverySpecification?: Value<DynamoDBGlobalTable_PointInTimeRecoverySpecification>
  readonly ReadOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_ReadOnDemandThroughputSettings>
  readonly ReadProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_ReadProvisionedThroughputSettings>
  readonly Region: Text
  readonly ReplicaStreamSpecification?: Value<DynamoDBGlobalTable_ReplicaStreamSpecification>
  readonly ResourcePolicy?: Value<DynamoDBGlobalTable_ResourcePolicy>
  readonly SSESpecification?: Value<DynamoDBGlobalTable_ReplicaSSESpecification>
  readonly TableClass?: Text
  readonly Tags?: List<Value<Tag>>
}

type DynamoDBGlobalTable_ContributorInsightsSpecification = {
  readonly Enabled: Bool
  readonly Mode?: Value<'ACCESSED_AND_THROTTLED_KEYS' | 'THROTTLED_KEYS'>
}

type DynamoDBGlobalTable_ReplicaGlobalSecondaryIndexSpecification = {
  readonly ContributorInsightsSpecification?: Value<DynamoDBGlobalTable_ContributorInsightsSpecification>
  readonly IndexName: Text
  readonly ReadOnDemandThroughputSettings?: Value<DynamoDBGlobalTable_ReadOnDemandThroughputSettings>
  readonly ReadProvisionedThroughputSettings?: Value<DynamoDBGlobalTable_ReadProvisionedThroughputSettings>
}

type DynamoDBGlobalTable_ReadProvisionedThroughputSettings = {
  readonly ReadCapacityAutoScalingSettings?: Value<DynamoDBGlobalTable_CapacityAutoScalingSettings>
  readonly ReadCapacityUnits?: Num
}

type DynamoDBGlobalTable_KinesisStreamSpecification = {
  readonly ApproximateCreationDateTimePrecision?: Value<'MICROSECOND' | 'MILLISECOND'>
  readonly StreamArn: Text
}

type DynamoDBGlobalTable_PointInTimeRecoverySpecification = {
  readonly PointInTimeRecoveryEnabled?: Bool
  readonly RecoveryPeriodInDays?: Num
}

type DynamoDBGlobalTable_ReplicaStreamSpecification = {
  readonly ResourcePolicy?: Value<DynamoDBGlobalTable_ResourcePolicy>
  readonly Tags?: List<Value<Tag>>
}

type DynamoDBGlobalTable_ResourcePolicy = {
  readonly PolicyDocument: Json
}

type DynamoDBGlobalTable_ReplicaSSESpecification = {
  readonly KMSMasterKeyId: Text
}

type DynamoDBGlobalTable_SSESpecification = {
  readonly SSEEnabled: Bool
  readonly SSEType?: Value<'AES256' | 'KMS'>
}

type DynamoDBGlobalTable_StreamSpecification = {
  readonly StreamViewType: Text
}

type DynamoDBGlobalTable_TimeToLiveSpecification = {
  readonly AttributeName?: Text
  readonly Enabled: Bool
}

type DynamoDBGlobalTable_VectorIndex = {
  readonly Dimensions: Num
  readonly DistanceFunction: Value<'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'>
  readonly IndexName: Text
  readonly Projection: Value<DynamoDBGlobalTable_Projection>
  readonly SearchSchema?: List<Value<DynamoDBGlobalTable_SearchSchemaElement>>
  readonly VectorAttribute: Value<DynamoDBGlobalTable_VectorAttribute>
}

type DynamoDBGlobalTable_SearchSchemaElement = {
  readonly AttributeName: Text
  readonly SearchSchemaElementType: Value<'HASH' | 'INLINE_FILTER'>
}

type DynamoDBGlobalTable_VectorAttribute = {
  readonly AttributeName: Text
}

type EC2CapacityReservation = {
  readonly AvailabilityZone?: Text
  readonly AvailabilityZoneId?: Text
  readonly EbsOptimized?: Bool
  readonly EndDate?: Text
  readonly EndDateType?: Value<'limited' | 'unlimited'>
  readonly EphemeralStorage?: Bool
  readonly InstanceCount: Num
  readonly InstanceMatchCriteria?: Value<'open' | 'targeted'>
  readonly InstancePlatform: Value<
    | 'Linux with SQL Server Enterprise'
    | 'Linux with SQL Server Standard'
    | 'Linux with SQL Server Web'
    | 'Linux/UNIX'
    | 'RHEL with HA'
    | 'RHEL with HA and SQL Server Enterprise'
    | 'RHEL with HA and SQL Server Standard'
    | 'RHEL with SQL Server Enterprise'
    | 'RHEL with SQL Server Standard'
    | 'RHEL with SQL Server Web'
    | 'Red Hat Enterprise Linux'
    | 'SUSE Linux'
    | 'Ubuntu Pro'
    | 'Windows'
    | 'Windows with SQL Server'
    | 'Windows with SQL Server Enterprise'
    | 'Windows with SQL Server Standard'
    | 'Windows with SQL Server Web'
  >
  readonly InstanceType: Text
  readonly OutPostArn?: Text
  readonly PlacementGroupArn?: Text
  readonly TagSpecifications?: List<Value<EC2CapacityReservation_TagSpecification>>
  readonly Tenancy?: Value<'dedicated' | 'default'>
  readonly UnusedReservationBillingOwnerId?: Text
}

type EC2CapacityReservation_TagSpecification = {
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

type EC2EC2Fleet = {
  readonly Context?: Text
  readonly ExcessCapacityTerminationPolicy?: Value<'no-termination' | 'termination'>
  readonly LaunchTemplateConfigs: List<Value<EC2EC2Fleet_FleetLaunchTemplateConfigRequest>>
  readonly OnDemandOptions?: Value<EC2EC2Fleet_OnDemandOptionsRequest>
  readonly ReplaceUnhealthyInstances?: Bool
  readonly ReservedCapacityOptions?: Value<EC2EC2Fleet_ReservedCapacityOptionsRequest>
  readonly SpotOptions?: Value<EC2EC2Fleet_SpotOptionsRequest>
  readonly TagSpecifications?: List<Value<EC2EC2Fleet_TagSpecification>>
  readonly TargetCapacitySpecification: Value<EC2EC2Fleet_TargetCapacitySpecificationRequest>
  readonly TerminateInstancesWithExpiration?: Bool
  readonly Type?: Value<'instant' | 'maintain' | 'request'>
  readonly ValidFrom?: Text
  readonly ValidUntil?: Text
}

type EC2EC2Fleet_FleetLaunchTemplateConfigRequest = {
  readonly LaunchTemplateSpecification?: Value<EC2EC2Fleet_FleetLaunchTemplateSpecificationRequest>
  readonly Overrides?: List<Value<EC2EC2Fleet_FleetLaunchTemplateOverridesRequest>>
}

type EC2EC2Fleet_FleetLaunchTemplateSpecificationRequest = {
  readonly LaunchTemplateId?: Text
  readonly LaunchTemplateName?: Text
  readonly LaunchTemplateSpecificationUserData?: Text
  readonly Version: Text
}

type EC2EC2Fleet_FleetLaunchTemplateOverridesRequest = {
  readonly AvailabilityZone?: Text
  readonly AvailabilityZoneId?: Text
  readonly BlockDeviceMappings?: List<Value<EC2EC2Fleet_BlockDeviceMapping>>
  readonly IamInstanceProfile?: Value<EC2EC2Fleet_IamInstanceProfileSpecification>
  readonly InstanceRequirements?: Value<EC2EC2Fleet_InstanceRequirementsRequest>
  readonly InstanceType?: Text
  readonly KeyName?: Text
  readonly MaxPrice?: Text
  readonly MetadataOptions?: Value<EC2EC2Fleet_InstanceMetadataOptionsRequest>
  readonly NetworkInterfaces?: List<Value<EC2EC2Fleet_NetworkInterfaceSpecificationRequest>>
  readonly Placement?: Value<EC2EC2Fleet_Placement>
  readonly Priority?: Num
  readonly SubnetId?: Text
  readonly WeightedCapacity?: Num
}

type EC2EC2Fleet_BlockDeviceMapping = {
  readonly DeviceName?: Text
  readonly Ebs?: Value<EC2EC2Fleet_EbsBlockDevice>
  readonly NoDevice?: Text
  readonly VirtualName?: Text
}

type EC2EC2Fleet_EbsBlockDevice = {
  readonly DeleteOnTermination?: Bool
  readonly Encrypted?: Bool
  readonly Iops?: Num
  readonly KmsKeyId?: Text
  readonly MultiAvailabilityZoneConfiguration?: Value<EC2EC2Fleet_MultiAvailabilityZoneConfiguration>
  readonly SnapshotId?: Text
  readonly VolumeSize?: Num
  readonly VolumeType?: Value<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'>
}

type EC2EC2Fleet_MultiAvailabilityZoneConfiguration = {
  readonly ConfigurationType?: Text
  readonly StandbyAvailabilityZones?: List<Value<EC2EC2Fleet_StandbyAvailabilityZone>>
}

type EC2EC2Fleet_StandbyAvailabilityZone = {
  readonly AvailabilityZone?: Text
  readonly AvailabilityZoneId?: Text
}

type EC2EC2Fleet_IamInstanceProfileSpecification = {
  readonly Arn?: Text
  readonly Name?: Text
}

type EC2EC2Fleet_InstanceRequirementsRequest = {
  readonly AcceleratorCount?: Value<EC2EC2Fleet_AcceleratorCountRequest>
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
  readonly AcceleratorTotalMemoryMiB?: Value<EC2EC2Fleet_AcceleratorTotalMemoryMiBRequest>
  readonly AcceleratorTypes?: List<Value<'fpga' | 'gpu' | 'inference' | 'media'>>
  readonly AllowedInstanceTypes?: List<Text>
  readonly BareMetal?: Value<'excluded' | 'included' | 'required'>
  readonly BaselineEbsBandwidthMbps?: Value<EC2EC2Fleet_BaselineEbsBandwidthMbpsRequest>
  readonly BaselinePerformanceFactors?: Value<EC2EC2Fleet_BaselinePerformanceFactorsRequest>
  readonly BurstablePerformance?: Value<'excluded' | 'included' | 'required'>
  readonly CpuManufacturers?: List<Value<'amazon-web-services' | 'amd' | 'apple' | 'intel'>>
  readonly ExcludedInstanceTypes?: List<Text>
  readonly InstanceGenerations?: List<Value<'current' | 'previous'>>
  readonly LocalStorage?: Value<'excluded' | 'included' | 'required'>
  readonly LocalStorageTypes?: List<Value<'hdd' | 'ssd'>>
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Num
  readonly MemoryGiBPerVCpu?: Value<EC2EC2Fleet_MemoryGiBPerVCpuRequest>
  readonly MemoryMiB?: Value<EC2EC2Fleet_MemoryMiBRequest>
  readonly NetworkBandwidthGbps?: Value<EC2EC2Fleet_NetworkBandwidthGbpsRequest>
  readonly NetworkInterfaceCount?: Value<EC2EC2Fleet_NetworkInterfaceCountRequest>
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Num
  readonly RequireEncryptionInTransit?: Bool
  readonly RequireHibernateSupport?: Bool
  readonly SpotMaxPricePercentageOverLowestPrice?: Num
  readonly TotalLocalStorageGB?: Value<EC2EC2Fleet_TotalLocalStorageGBRequest>
  readonly VCpuCount?: Value<EC2EC2Fleet_VCpuCountRangeRequest>
}

type EC2EC2Fleet_AcceleratorCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_AcceleratorTotalMemoryMiBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_BaselineEbsBandwidthMbpsRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_BaselinePerformanceFactorsRequest = {
  readonly Cpu?: Value<EC2EC2Fleet_CpuPerformanceFactorRequest>
}

type EC2EC2Fleet_CpuPerformanceFactorRequest = {
  readonly References?: List<Value<EC2EC2Fleet_PerformanceFactorReferenceRequest>>
}

type EC2EC2Fleet_PerformanceFactorReferenceRequest = {
  readonly InstanceFamily?: Text
}

type EC2EC2Fleet_MemoryGiBPerVCpuRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_MemoryMiBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_NetworkBandwidthGbpsRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_NetworkInterfaceCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_TotalLocalStorageGBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_VCpuCountRangeRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2EC2Fleet_InstanceMetadataOptionsRequest = {
  readonly HttpEndpoint?: Value<'disabled' | 'enabled'>
  readonly HttpPutResponseHopLimit?: Num
  readonly HttpTokens?: Value<'optional' | 'required'>
}

type EC2EC2Fleet_NetworkInterfaceSpecificationRequest = {
  readonly AssociatePublicIpAddress?: Bool
  readonly DeleteOnTermination?: Bool
  readonly Description?: Text
  readonly DeviceIndex?: Num
  readonly Groups?: List<Text>
  readonly InterfaceType?: Text
  readonly Ipv6AddressCount?: Num
  readonly Ipv6Addresses?: List<Value<EC2EC2Fleet_Ipv6AddressRequest>>
  readonly NetworkCardIndex?: Num
  readonly NetworkInterfaceId?: Text
  readonly PrivateIpAddress?: Text
  readonly PrivateIpAddresses?: List<Value<EC2EC2Fleet_PrivateIpAddressSpecificationRequest>>
  readonly SecondaryPrivateIpAddressCount?: Num
  readonly SubnetId?: Text
}

type EC2EC2Fleet_Ipv6AddressRequest = {
  readonly Ipv6Address?: Text
}

type EC2EC2Fleet_PrivateIpAddressSpecificationRequest = {
  readonly Primary?: Bool
  readonly PrivateIpAddress?: Text
}

type EC2EC2Fleet_Placement = {
  readonly Affinity?: Text
  readonly AvailabilityZone?: Text
  readonly GroupName?: Text
  readonly HostId?: Text
  readonly HostResourceGroupArn?: Text
  readonly PartitionNumber?: Num
  readonly SpreadDomain?: Text
  readonly Tenancy?: Value<'dedicated' | 'default' | 'host'>
}

type EC2EC2Fleet_OnDemandOptionsRequest = {
  readonly AllocationStrategy?: Value<'lowest-price' | 'prioritized'>
  readonly CapacityReservationOptions?: Value<EC2EC2Fleet_CapacityReservationOptionsRequest>
  readonly MaxTotalPrice?: Text
  readonly MinTargetCapacity?: Num
  readonly SingleAvailabilityZone?: Bool
  readonly SingleInstanceType?: Bool
}

type EC2EC2Fleet_CapacityReservationOptionsRequest = {
  readonly UsageStrategy?: Value<'use-capacity-reservations-first'>
}

type EC2EC2Fleet_ReservedCapacityOptionsRequest = {
  readonly AllocationStrategy?: Value<'prioritized'>
  readonly CapacityReservationTarget?: Value<EC2EC2Fleet_CapacityReservationTargetRequest>
  readonly ReservationTypes?: List<
    Value<'capacity-block' | 'interruptible-capacity-reservation' | 'on-demand-capacity-reservation'>
  >
  readonly ReservedCapacityFallbackOptions?: Value<EC2EC2Fleet_ReservedCapacityFallbackOptionsRequest>
}

type EC2EC2Fleet_CapacityReservationTargetRequest = {
  readonly CapacityReservationIds?: List<Text>
  readonly CapacityReservationResourceGroupArns?: List<Text>
}

type EC2EC2Fleet_ReservedCapacityFallbackOptionsRequest = {
  readonly MarketTypes?: List<Value<'on-demand'>>
}

type EC2EC2Fleet_SpotOptionsRequest = {
  readonly AllocationStrategy?: Value<
    | 'capacity-optimized'
    | 'capacity-optimized-prioritized'
    | 'capacityOptimized'
    | 'capacityOptimizedPrioritized'
    | 'diversified'
    | 'lowest-price'
    | 'lowestPrice'
    | 'price-capacity-optimized'
    | 'priceCapacityOptimized'
  >
  readonly InstanceInterruptionBehavior?: Value<'hibernate' | 'stop' | 'terminate'>
  readonly InstancePoolsToUseCount?: Num
  readonly MaintenanceStrategies?: Value<EC2EC2Fleet_MaintenanceStrategies>
  readonly MaxTotalPrice?: Text
  readonly MinTargetCapacity?: Num
  readonly SingleAvailabilityZone?: Bool
  readonly SingleInstanceType?: Bool
}

type EC2EC2Fleet_MaintenanceStrategies = {
  readonly CapacityRebalance?: Value<EC2EC2Fleet_CapacityRebalance>
}

type EC2EC2Fleet_CapacityRebalance = {
  readonly ReplacementStrategy?: Value<'launch' | 'launch-before-terminate'>
  readonly TerminationDelay?: Num
}

type EC2EC2Fleet_TagSpecification = {
  readonly ResourceType?: Value<
    | 'client-vpn-endpoint'
    | 'customer-gateway'
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
    | 'import-image-task'
    | 'import-snapshot-task'
    | 'instance'
    | 'internet-gateway'
    | 'key-pair'
    | 'launch-template'
    | 'local-gateway-route-table-vpc-association'
    | 'natgateway'
    | 'network-acl'
    | 'network-insights-analysis'
    | 'network-insights-path'
    | 'network-interface'
    | 'placement-group'
    | 'reserved-instances'
    | 'route-table'
    | 'security-group'
    | 'snapshot'
    | 'spot-fleet-request'
    | 'spot-instances-request'
    | 'subnet'
    | 'traffic-mirror-filter'
    | 'traffic-mirror-session'
    | 'traffic-mirror-target'
    | 'transit-gateway'
    | 'transit-gateway-attachment'
    | 'transit-gateway-connect-peer'
    | 'transit-gateway-multicast-domain'
    | 'transit-gateway-route-table'
    | 'volume'
    | 'vpc'
    | 'vpc-flow-log'
    | 'vpc-peering-connection'
    | 'vpn-connection'
    | 'vpn-gateway'
  >
  readonly Tags?: List<Value<Tag>>
}

type EC2EC2Fleet_TargetCapacitySpecificationRequest = {
  readonly DefaultTargetCapacityType?: Value<'capacity-block' | 'on-demand' | 'reserved-capacity' | 'spot'>
  readonly OnDemandTargetCapacity?: Num
  readonly SpotTargetCapacity?: Num
  readonly TargetCapacityUnitType?: Value<'memory-mib' | 'units' | 'vcpu'>
  readonly TotalTargetCapacity: Num
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

type EC2EIPAssociation = {
  readonly AllocationId?: Text
  readonly EIP?: Text
  readonly InstanceId?: Text
  readonly NetworkInterfaceId?: Text
  readonly PrivateIpAddress?: Text
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

type EC2Host = {
  readonly AssetId?: Text
  readonly AutoPlacement?: Value<'off' | 'on'>
  readonly AvailabilityZone: Text
  readonly HostMaintenance?: Value<'off' | 'on'>
  readonly HostRecovery?: Value<'off' | 'on'>
  readonly InstanceFamily?: Text
  readonly InstanceType?: Text
  readonly OutpostArn?: Text
  readonly Tags?: List<Value<Tag>>
}

type EC2Instance = {
  readonly AdditionalInfo?: Text
  readonly Affinity?: Value<'default' | 'host'>
  readonly AvailabilityZone?: Text
  readonly BlockDeviceMappings?: List<Value<EC2Instance_BlockDeviceMapping>>
  readonly CpuOptions?: Value<EC2Instance_CpuOptions>
  readonly CreditSpecification?: Value<EC2Instance_CreditSpecification>
  readonly DisableApiTermination?: Bool
  readonly EbsOptimized?: Bool
  readonly ElasticGpuSpecifications?: List<Value<EC2Instance_ElasticGpuSpecification>>
  readonly ElasticInferenceAccelerators?: List<Value<EC2Instance_ElasticInferenceAccelerator>>
  readonly EnclaveOptions?: Value<EC2Instance_EnclaveOptions>
  readonly HibernationOptions?: Value<EC2Instance_HibernationOptions>
  readonly HostId?: Text
  readonly HostResourceGroupArn?: Text
  readonly IamInstanceProfile?: Text
  readonly ImageId?: Text
  readonly InstanceInitiatedShutdownBehavior?: Value<'stop' | 'terminate'>
  readonly InstanceType?: Text
  readonly Ipv6AddressCount?: Num
  readonly Ipv6Addresses?: List<Value<EC2Instance_InstanceIpv6Address>>
  readonly KernelId?: Text
  readonly KeyName?: Text
  readonly LaunchTemplate?: Value<EC2Instance_LaunchTemplateSpecification>
  readonly LicenseSpecifications?: List<Value<EC2Instance_LicenseSpecification>>
  readonly MetadataOptions?: Value<EC2Instance_MetadataOptions>
  readonly Monitoring?: Bool
  readonly NetworkInterfaces?: List<Value<EC2Instance_NetworkInterface>>
  readonly PlacementGroupName?: Text
  readonly PrivateDnsNameOptions?: Value<EC2Instance_PrivateDnsNameOptions>
  readonly PrivateIpAddress?: Text
  readonly PropagateTagsToVolumeOnCreation?: Bool
  readonly RamdiskId?: Text
  readonly SecurityGroupIds?: List<Text>
  readonly SecurityGroups?: List<Text>
  readonly SourceDestCheck?: Bool
  readonly SsmAssociations?: List<Value<EC2Instance_SsmAssociation>>
  readonly SubnetId?: Text
  readonly Tags?: List<Value<Tag>>
  readonly Tenancy?: Text
  readonly UserData?: Text
  readonly Volumes?: List<Value<EC2Instance_Volume>>
}

type EC2Instance_BlockDeviceMapping = {
  readonly DeviceName: Text
  readonly Ebs?: Value<EC2Instance_Ebs>
  readonly NoDevice?: Json
  readonly VirtualName?: Text
}

type EC2Instance_Ebs = {
  readonly DeleteOnTermination?: Bool
  readonly Encrypted?: Bool
  readonly Iops?: Num
  readonly KmsKeyId?: Text
  readonly SnapshotId?: Text
  readonly VolumeSize?: Num
  readonly VolumeType?: Value<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'>
}

type EC2Instance_CpuOptions = {
  readonly CoreCount?: Num
  readonly ThreadsPerCore?: Num
}

type EC2Instance_CreditSpecification = {
  readonly CPUCredits?: Text
}

type EC2Instance_ElasticGpuSpecification = {
  readonly Type: Text
}

type EC2Instance_ElasticInferenceAccelerator = {
  readonly Count?: Num
  readonly Type: Text
}

type EC2Instance_EnclaveOptions = {
  readonly Enabled?: Bool
}

type EC2Instance_HibernationOptions = {
  readonly Configured?: Bool
}

type EC2Instance_InstanceIpv6Address = {
  readonly Ipv6Address: Text
}

type EC2Instance_LaunchTemplateSpecification = {
  readonly LaunchTemplateId?: Text
  readonly LaunchTemplateName?: Text
  readonly Version: Text
}

type EC2Instance_LicenseSpecification = {
  readonly LicenseConfigurationArn: Text
}

type EC2Instance_MetadataOptions = {
  readonly HttpEndpoint?: Value<'disabled' | 'enabled'>
  readonly HttpProtocolIpv6?: Value<'disabled' | 'enabled'>
  readonly HttpPutResponseHopLimit?: Num
  readonly HttpTokens?: Value<'optional' | 'required'>
  readonly InstanceMetadataTags?: Value<'disabled' | 'enabled'>
}

type EC2Instance_NetworkInterface = {
  readonly AssociateCarrierIpAddress?: Bool
  readonly AssociatePublicIpAddress?: Bool
  readonly DeleteOnTermination?: Bool
  readonly Description?: Text
  readonly DeviceIndex: Text
  readonly EnaSrdSpecification?: Value<EC2Instance_EnaSrdSpecification>
  readonly GroupSet?: List<Text>
  readonly Ipv6AddressCount?: Num
  readonly Ipv6Addresses?: List<Value<EC2Instance_InstanceIpv6Address>>
  readonly NetworkInterfaceId?: Text
  readonly PrivateIpAddress?: Text
  readonly PrivateIpAddresses?: List<Value<EC2Instance_PrivateIpAddressSpecification>>
  readonly SecondaryPrivateIpAddressCount?: Num
  readonly SubnetId?: Text
}

type EC2Instance_EnaSrdSpecification = {
  readonly EnaSrdEnabled?: Bool
  readonly EnaSrdUdpSpecification?: Value<EC2Instance_EnaSrdUdpSpecification>
}

type EC2Instance_EnaSrdUdpSpecification = {
  readonly EnaSrdUdpEnabled?: Bool
}

type EC2Instance_PrivateIpAddressSpecification = {
  readonly Primary: Bool
  readonly PrivateIpAddress: Text
}

type EC2Instance_PrivateDnsNameOptions = {
  readonly EnableResourceNameDnsAAAARecord?: Bool
  readonly EnableResourceNameDnsARecord?: Bool
  readonly HostnameType?: Value<'ip-name' | 'resource-name'>
}

type EC2Instance_SsmAssociation = {
  readonly AssociationParameters?: List<Value<EC2Instance_AssociationParameter>>
  readonly DocumentName: Text
}

type EC2Instance_AssociationParameter = {
  readonly Key: Text
  readonly Value: List<Text>
}

type EC2Instance_Volume = {
  readonly Device: Text
  readonly VolumeId: Text
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

type EC2LocalGatewayRoute = {
  readonly DestinationCidrBlock: Text
  readonly LocalGatewayRouteTableId: Text
  readonly LocalGatewayVirtualInterfaceGroupId?: Text
  readonly NetworkInterfaceId?: Text
}

type EC2LocalGatewayRouteTableVPCAssociation = {
  readonly LocalGatewayRouteTableId: Text
  readonly Tags?: List<Value<Tag>>
  readonly VpcId: Text
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

type EC2PlacementGroup = {
  readonly ParentGroupId?: Text
  readonly PartitionCount?: Num
  readonly SpreadLevel?: Value<'host' | 'rack'>
  readonly Strategy?: Value<'cluster' | 'partition' | 'spread'>
  readonly Tags?: List<Value<Tag>>
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

type EC2SecurityGroupEgress = {
  readonly CidrIp?: Text
  readonly CidrIpv6?: Text
  readonly Description?: Text
  readonly DestinationPrefixListId?: Text
  readonly DestinationSecurityGroupId?: Text
  readonly FromPort?: Num
  readonly GroupId: Text
  readonly IpProtocol: Text
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

type EC2SpotFleet = {
  readonly SpotFleetRequestConfigData: Value<EC2SpotFleet_SpotFleetRequestConfigData>
  readonly Tags?: List<Value<Tag>>
}

type EC2SpotFleet_SpotFleetRequestConfigData = {
  readonly AllocationStrategy?: Value<
    | 'capacityOptimized'
    | 'capacityOptimizedPrioritized'
    | 'diversified'
    | 'lowestPrice'
    | 'priceCapacityOptimized'
  >
  readonly Context?: Text
  readonly ExcessCapacityTerminationPolicy?: Value<'Default' | 'NoTermination' | 'default' | 'noTermination'>
  readonly IamFleetRole: Text
  readonly InstanceInterruptionBehavior?: Value<'hibernate' | 'stop' | 'terminate'>
  readonly InstancePoolsToUseCount?: Num
  readonly LaunchSpecifications?: List<Value<EC2SpotFleet_SpotFleetLaunchSpecification>>
  readonly LaunchTemplateConfigs?: List<Value<EC2SpotFleet_LaunchTemplateConfig>>
  readonly LoadBalancersConfig?: Value<EC2SpotFleet_LoadBalancersConfig>
  readonly OnDemandAllocationStrategy?: Text
  readonly OnDemandMaxTotalPrice?: Text
  readonly OnDemandTargetCapacity?: Num
  readonly ReplaceUnhealthyInstances?: Bool
  readonly SpotMaintenanceStrategies?: Value<EC2SpotFleet_SpotMaintenanceStrategies>
  readonly SpotMaxTotalPrice?: Text
  readonly SpotPrice?: Text
  readonly TagSpecifications?: List<Value<EC2SpotFleet_SpotFleetTagSpecification>>
  readonly TargetCapacity: Num
  readonly TargetCapacityUnitType?: Value<'memory-mib' | 'units' | 'vcpu'>
  readonly TerminateInstancesWithExpiration?: Bool
  readonly Type?: Value<'maintain' | 'request'>
  readonly ValidFrom?: Text
  readonly ValidUntil?: Text
}

type EC2SpotFleet_SpotFleetLaunchSpecification = {
  readonly BlockDeviceMappings?: List<Value<EC2SpotFleet_BlockDeviceMapping>>
  readonly EbsOptimized?: Bool
  readonly IamInstanceProfile?: Value<EC2SpotFleet_IamInstanceProfileSpecification>
  readonly ImageId: Text
  readonly InstanceRequirements?: Value<EC2SpotFleet_InstanceRequirementsRequest>
  readonly InstanceType?: Text
  readonly KernelId?: Text
  readonly KeyName?: Text
  readonly Monitoring?: Value<EC2SpotFleet_SpotFleetMonitoring>
  readonly NetworkInterfaces?: List<Value<EC2SpotFleet_InstanceNetworkInterfaceSpecification>>
  readonly Placement?: Value<EC2SpotFleet_SpotPlacement>
  readonly RamdiskId?: Text
  readonly SecurityGroups?: List<Value<EC2SpotFleet_GroupIdentifier>>
  readonly SpotPrice?: Text
  readonly SubnetId?: Text
  readonly TagSpecifications?: List<Value<EC2SpotFleet_SpotFleetTagSpecification>>
  readonly UserData?: Text
  readonly WeightedCapacity?: Num
}

type EC2SpotFleet_BlockDeviceMapping = {
  readonly DeviceName: Text
  readonly Ebs?: Value<EC2SpotFleet_EbsBlockDevice>
  readonly NoDevice?: Text
  readonly VirtualName?: Text
}

type EC2SpotFleet_EbsBlockDevice = {
  readonly DeleteOnTermination?: Bool
  readonly Encrypted?: Bool
  readonly Iops?: Num
  readonly SnapshotId?: Text
  readonly VolumeSize?: Num
  readonly VolumeType?: Value<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'>
}

type EC2SpotFleet_IamInstanceProfileSpecification = {
  readonly Arn?: Text
}

type EC2SpotFleet_InstanceRequirementsRequest = {
  readonly AcceleratorCount?: Value<EC2SpotFleet_AcceleratorCountRequest>
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
  readonly AcceleratorTotalMemoryMiB?: Value<EC2SpotFleet_AcceleratorTotalMemoryMiBRequest>
  readonly AcceleratorTypes?: List<Value<'fpga' | 'gpu' | 'inference' | 'media'>>
  readonly AllowedInstanceTypes?: List<Text>
  readonly BareMetal?: Value<'excluded' | 'included' | 'required'>
  readonly BaselineEbsBandwidthMbps?: Value<EC2SpotFleet_BaselineEbsBandwidthMbpsRequest>
  readonly BaselinePerformanceFactors?: Value<EC2SpotFleet_BaselinePerformanceFactorsRequest>
  readonly BurstablePerformance?: Value<'excluded' | 'included' | 'required'>
  readonly CpuManufacturers?: List<Value<'amazon-web-services' | 'amd' | 'apple' | 'intel'>>
  readonly ExcludedInstanceTypes?: List<Text>
  readonly InstanceGenerations?: List<Value<'current' | 'previous'>>
  readonly LocalStorage?: Value<'excluded' | 'included' | 'required'>
  readonly LocalStorageTypes?: List<Value<'hdd' | 'ssd'>>
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Num
  readonly MemoryGiBPerVCpu?: Value<EC2SpotFleet_MemoryGiBPerVCpuRequest>
  readonly MemoryMiB?: Value<EC2SpotFleet_MemoryMiBRequest>
  readonly NetworkBandwidthGbps?: Value<EC2SpotFleet_NetworkBandwidthGbpsRequest>
  readonly NetworkInterfaceCount?: Value<EC2SpotFleet_NetworkInterfaceCountRequest>
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Num
  readonly RequireEncryptionInTransit?: Bool
  readonly RequireHibernateSupport?: Bool
  readonly SpotMaxPricePercentageOverLowestPrice?: Num
  readonly TotalLocalStorageGB?: Value<EC2SpotFleet_TotalLocalStorageGBRequest>
  readonly VCpuCount?: Value<EC2SpotFleet_VCpuCountRangeRequest>
}

type EC2SpotFleet_AcceleratorCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_AcceleratorTotalMemoryMiBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_BaselineEbsBandwidthMbpsRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_BaselinePerformanceFactorsRequest = {
  readonly Cpu?: Value<EC2SpotFleet_CpuPerformanceFactorRequest>
}

type EC2SpotFleet_CpuPerformanceFactorRequest = {
  readonly References?: List<Value<EC2SpotFleet_PerformanceFactorReferenceRequest>>
}

type EC2SpotFleet_PerformanceFactorReferenceRequest = {
  readonly InstanceFamily?: Text
}

type EC2SpotFleet_MemoryGiBPerVCpuRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_MemoryMiBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_NetworkBandwidthGbpsRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_NetworkInterfaceCountRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_TotalLocalStorageGBRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_VCpuCountRangeRequest = {
  readonly Max?: Num
  readonly Min?: Num
}

type EC2SpotFleet_SpotFleetMonitoring = {
  readonly Enabled?: Bool
}

type EC2SpotFleet_InstanceNetworkInterfaceSpecification = {
  readonly AssociatePublicIpAddress?: Bool
  readonly DeleteOnTermination?: Bool
  readonly Description?: Text
  readonly DeviceIndex?: Num
  readonly Groups?: List<Text>
  readonly Ipv6AddressCount?: Num
  readonly Ipv6Addresses?: List<Value<EC2SpotFleet_InstanceIpv6Address>>
  readonly NetworkInterfaceId?: Text
  readonly PrivateIpAddresses?: List<Value<EC2SpotFleet_PrivateIpAddressSpecification>>
  readonly SecondaryPrivateIpAddressCount?: Num
  readonly SubnetId?: Text
}

type EC2SpotFleet_InstanceIpv6Address = {
  readonly Ipv6Address: Text
}

type EC2SpotFleet_PrivateIpAddressSpecification = {
  readonly Primary?: Bool
  readonly PrivateIpAddress: Text
}

type EC2SpotFleet_SpotPlacement = {
  readonly AvailabilityZone?: Text
  readonly AvailabilityZoneId?: Text
  readonly GroupName?: Text
  readonly Tenancy?: Value<'dedicated' | 'default' | 'host'>
}

type EC2SpotFleet_GroupIdentifier = {
  readonly GroupId: Text
}

type EC2SpotFleet_SpotFleetTagSpecification = {
  readonly ResourceType?: Value<
    | 'client-vpn-endpoint'
    | 'customer-gateway'
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
    | 'import-image-task'
    | 'import-snapshot-task'
    | 'instance'
    | 'internet-gateway'
    | 'key-pair'
    | 'launch-template'
    | 'local-gateway-route-table-vpc-association'
    | 'natgateway'
    | 'network-acl'
    | 'network-insights-analysis'
    | 'network-insights-path'
    | 'network-interface'
    | 'placement-group'
    | 'reserved-instances'
    | 'route-table'
    | 'security-group'
    | 'snapshot'
    | 'spot-fleet-request'
    | 'spot-instances-request'
    | 'subnet'
    | 'traffic-mirror-filter'
    | 'traffic-mirror-session'
    | 'traffic-mirror-target'
    | 'transit-gateway'
    | 'transit-gateway-attachment'
    | 'transit-gateway-connect-peer'
    | 'transit-gateway-multicast-domain'
    | 'transit-gateway-route-table'
    | 'volume'
    | 'vpc'
    | 'vpc-flow-log'
    | 'vpc-peering-connection'
    | 'vpn-connection'
    | 'vpn-gateway'
  >
  readonly Tags?: List<Value<Tag>>
}

type EC2SpotFleet_LaunchTemplateConfig = {
  readonly LaunchTemplateSpecification?: Value<EC2SpotFleet_FleetLaunchTemplateSpecification>
  readonly Overrides?: List<Value<EC2SpotFleet_LaunchTemplateOverrides>>
}

type EC2SpotFleet_FleetLaunchTemplateSpecification = {
  readonly LaunchTemplateId?: Text
  readonly LaunchTemplateName?: Text
  readonly Version: Text
}

type EC2SpotFleet_LaunchTemplateOverrides = {
  readonly AvailabilityZone?: Text
  readonly AvailabilityZoneId?: Text
  readonly InstanceRequirements?: Value<EC2SpotFleet_InstanceRequirementsRequest>
  readonly InstanceType?: Text
  readonly Priority?: Num
  readonly SpotPrice?: Text
  readonly SubnetId?: Text
  readonly WeightedCapacity?: Num
}

type EC2SpotFleet_LoadBalancersConfig = {
  readonly ClassicLoadBalancersConfig?: Value<EC2SpotFleet_ClassicLoadBalancersConfig>
  readonly TargetGroupsConfig?: Value<EC2SpotFleet_TargetGroupsConfig>
}

type EC2SpotFleet_ClassicLoadBalancersConfig = {
  readonly ClassicLoadBalancers: List<Value<EC2SpotFleet_ClassicLoadBalancer>>
}

type EC2SpotFleet_ClassicLoadBalancer = {
  readonly Name: Text
}

type EC2SpotFleet_TargetGroupsConfig = {
  readonly TargetGroups: List<Value<EC2SpotFleet_TargetGroup>>
}

type EC2SpotFleet_TargetGroup = {
  readonly Arn: Text
}

type EC2SpotFleet_SpotMaintenanceStrategies = {
  readonly CapacityRebalance?: Value<EC2SpotFleet_SpotCapacityRebalance>
}

type EC2SpotFleet_SpotCapacityRebalance = {
  readonly ReplacementStrategy?: Value<'launch' | 'launch-before-terminate'>
  readonly TerminationDelay?: Num
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

type EC2TransitGateway = {
  readonly AmazonSideAsn?: Num
  readonly AssociationDefaultRouteTableId?: Text
  readonly AutoAcceptSharedAttachments?: Text
  readonly DefaultRouteTableAssociation?: Text
  readonly DefaultRouteTablePropagation?: Text
  readonly Description?: Text
  readonly DnsSupport?: Text
  readonly EncryptionSupport?: Value<'disable' | 'enable'>
  readonly MulticastSupport?: Text
  readonly PropagationDefaultRouteTableId?: Text
  readonly SecurityGroupReferencingSupport?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TransitGatewayCidrBlocks?: List<Text>
  readonly VpnEcmpSupport?: Text
}

type EC2TransitGatewayVpcAttachment = {
  readonly AddSubnetIds?: List<Text>
  readonly Options?: Value<EC2TransitGatewayVpcAttachment_Options>
  readonly RemoveSubnetIds?: List<Text>
  readonly SubnetIds: List<Text>
  readonly Tags?: List<Value<Tag>>
  readonly TransitGatewayId: Text
  readonly VpcId: Text
}

type EC2TransitGatewayVpcAttachment_Options = {
  readonly ApplianceModeSupport?: Value<'disable' | 'enable'>
  readonly DnsSupport?: Value<'disable' | 'enable'>
  readonly Ipv6Support?: Value<'disable' | 'enable'>
  readonly SecurityGroupReferencingSupport?: Value<'disable' | 'enable'>
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

type EFSAccessPoint = {
  readonly AccessPointTags?: List<Value<EFSAccessPoint_AccessPointTag>>
  readonly ClientToken?: Text
  readonly FileSystemId: Text
  readonly PosixUser?: Value<EFSAccessPoint_PosixUser>
  readonly RootDirectory?: Value<EFSAccessPoint_RootDirectory>
}

type EFSAccessPoint_AccessPointTag = {
  readonly Key?: Text
  readonly Value?: Text
}

type EFSAccessPoint_PosixUser = {
  readonly Gid: Text
  readonly SecondaryGids?: List<Text>
  readonly Uid: Text
}

type EFSAccessPoint_RootDirectory = {
  readonly CreationInfo?: Value<EFSAccessPoint_CreationInfo>
  readonly Path?: Text
}

type EFSAccessPoint_CreationInfo = {
  readonly OwnerGid: Text
  readonly OwnerUid: Text
  readonly Permissions: Text
}

type EFSFileSystem = {
  readonly AvailabilityZoneName?: Text
  readonly BackupPolicy?: Value<EFSFileSystem_BackupPolicy>
  readonly BypassPolicyLockoutSafetyCheck?: Bool
  readonly Encrypted?: Bool
  readonly FileSystemPolicy?: Json
  readonly FileSystemProtection?: Value<EFSFileSystem_FileSystemProtection>
  readonly FileSystemTags?: List<Value<EFSFileSystem_ElasticFileSystemTag>>
  readonly KmsKeyId?: Text
  readonly LifecyclePolicies?: List<Value<EFSFileSystem_LifecyclePolicy>>
  readonly PerformanceMode?: Value<'generalPurpose' | 'maxIO'>
  readonly ProvisionedThroughputInMibps?: Num
  readonly ReplicationConfiguration?: Value<EFSFileSystem_ReplicationConfiguration>
  readonly ThroughputMode?: Value<'bursting' | 'elastic' | 'provisioned'>
}

type EFSFileSystem_BackupPolicy = {
  readonly Status: Value<'DISABLED' | 'ENABLED'>
}

type EFSFileSystem_FileSystemProtection = {
  readonly ReplicationOverwriteProtection?: Value<'DISABLED' | 'ENABLED'>
}

type EFSFileSystem_ElasticFileSystemTag = {
  readonly Key: Text
  readonly Value: Text
}

type EFSFileSystem_LifecyclePolicy = {
  readonly TransitionToArchive?: Value<
    | 'AFTER_14_DAYS'
    | 'AFTER_180_DAYS'
    | 'AFTER_1_DAY'
    | 'AFTER_270_DAYS'
    | 'AFTER_30_DAYS'
    | 'AFTER_365_DAYS'
    | 'AFTER_60_DAYS'
    | 'AFTER_7_DAYS'
    | 'AFTER_90_DAYS'
  >
  readonly TransitionToIA?: Value<
    | 'AFTER_14_DAYS'
    | 'AFTER_180_DAYS'
    | 'AFTER_1_DAY'
    | 'AFTER_270_DAYS'
    | 'AFTER_30_DAYS'
    | 'AFTER_365_DAYS'
    | 'AFTER_60_DAYS'
    | 'AFTER_7_DAYS'
    | 'AFTER_90_DAYS'
  >
  readonly TransitionToPrimaryStorageClass?: Value<'AFTER_1_ACCESS'>
}

type EFSFileSystem_ReplicationConfiguration = {
  readonly Destinations?: List<Value<EFSFileSystem_ReplicationDestination>>
}

type EFSFileSystem_ReplicationDestination = {
  readonly AvailabilityZoneName?: Text
  readonly FileSystemId?: Text
  readonly KmsKeyId?: Text
  readonly Region?: Text
  readonly RoleArn?: Text
  readonly Status?: Text
  readonly StatusMessage?: Text
}

type EFSMountTarget = {
  readonly FileSystemId: Text
  readonly IpAddress?: Text
  readonly IpAddressType?: Value<'DUAL_STACK' | 'IPV4_ONLY' | 'IPV6_ONLY'>
  readonly Ipv6Address?: Text
  readonly SecurityGroups: List<Text>
  readonly SubnetId: Text
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

type EKSFargateProfile = {
  readonly ClusterName: Text
  readonly FargateProfileName?: Text
  readonly PodExecutionRoleArn: Text
  readonly Selectors: List<Value<EKSFargateProfile_Selector>>
  readonly Subnets?: List<Text>
  readonly Tags?: List<Value<Tag>>
}

type EKSFargateProfile_Selector = {
  readonly Labels?: List<Value<EKSFargateProfile_Label>>
  readonly Namespace: Text
}

type EKSFargateProfile_Label = {
  readonly Key: Text
  readonly Value: Text
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

type EKSPodIdentityAssociation = {
  readonly ClusterName: Text
  readonly DisableSessionTags?: Bool
  readonly Namespace: Text
  readonly Policy?: Text
  readonly RoleArn: Text
  readonly ServiceAccount: Text
  readonly Tags?: List<Value<Tag>>
  readonly TargetRoleArn?: Text
}

type ElastiCacheCacheCluster = {
  readonly AZMode?: Value<'cross-az' | 'single-az'>
  readonly AutoMinorVersionUpgrade?: Bool
  readonly CacheNodeType: Text
  readonly CacheParameterGroupName?: Text
  readonly CacheSecurityGroupNames?: List<Text>
  readonly CacheSubnetGroupName?: Text
  readonly ClusterName?: Text
  readonly Engine: Text
  readonly EngineVersion?: Text
  readonly IpDiscovery?: Value<'ipv4' | 'ipv6'>
  readonly LogDeliveryConfigurations?: List<Value<ElastiCacheCacheCluster_LogDeliveryConfigurationRequest>>
  readonly NetworkType?: Value<'dual_stack' | 'ipv4' | 'ipv6'>
  readonly NotificationTopicArn?: Text
  readonly NumCacheNodes: Num
  readonly Port?: Num
  readonly PreferredAvailabilityZone?: Text
  readonly PreferredAvailabilityZones?: List<Text>
  readonly PreferredMaintenanceWindow?: Text
  readonly SnapshotArns?: List<Text>
  readonly SnapshotName?: Text
  readonly SnapshotRetentionLimit?: Num
  readonly SnapshotWindow?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TransitEncryptionEnabled?: Bool
  readonly VpcSecurityGroupIds?: List<Text>
}

type ElastiCacheCacheCluster_LogDeliveryConfigurationRequest = {
  readonly DestinationDetails: Value<ElastiCacheCacheCluster_DestinationDetails>
  readonly DestinationType: Value<'cloudwatch-logs' | 'kinesis-firehose'>
  readonly LogFormat: Value<'json' | 'text'>
  readonly LogType: Value<'engine-log' | 'slow-log'>
}

type ElastiCacheCacheCluster_DestinationDetails = {
  readonly CloudWatchLogsDetails?: Value<ElastiCacheCacheCluster_CloudWatchLogsDestinationDetails>
  readonly KinesisFirehoseDetails?: Value<ElastiCacheCacheCluster_KinesisFirehoseDestinationDetails>
}

type ElastiCacheCacheCluster_CloudWatchLogsDestinationDetails = {
  readonly LogGroup: Text
}

type ElastiCacheCacheCluster_KinesisFirehoseDestinationDetails = {
  readonly DeliveryStream: Text
}

type ElastiCacheReplicationGroup = {
  readonly AtRestEncryptionEnabled?: Bool
  readonly AuthToken?: Text
  readonly AutoMinorVersionUpgrade?: Bool
  readonly AutomaticFailoverEnabled?: Bool
  readonly CacheNodeType?: Text
  readonly CacheParameterGroupName?: Text
  readonly CacheSecurityGroupNames?: List<Text>
  readonly CacheSubnetGroupName?: Text
  readonly ClusterMode?: Value<'compatible' | 'disabled' | 'enabled'>
  readonly DataTieringEnabled?: Bool
  readonly Durability?: Value<'async' | 'default' | 'disabled' | 'sync'>
  readonly Engine?: Text
  readonly EngineVersion?: Text
  readonly GlobalReplicationGroupId?: Text
  readonly IpDiscovery?: Value<'ipv4' | 'ipv6'>
  readonly KmsKeyId?: Text
  readonly LogDeliveryConfigurations?: List<
    Value<ElastiCacheReplicationGroup_LogDeliveryConfigurationRequest>
  >
  readonly MultiAZEnabled?: Bool
  readonly NetworkType?: Value<'dual_stack' | 'ipv4' | 'ipv6'>
  readonly NodeGroupConfiguration?: List<Value<ElastiCacheReplicationGroup_NodeGroupConfiguration>>
  readonly NotificationTopicArn?: Text
  readonly NumCacheClusters?: Num
  readonly NumNodeGroups?: Num
  readonly Port?: Num
  readonly PreferredCacheClusterAZs?: List<Text>
  readonly PreferredMaintenanceWindow?: Text
  readonly PrimaryClusterId?: Text
  readonly ReplicasPerNodeGroup?: Num
  readonly ReplicationGroupDescription: Text
  readonly ReplicationGroupId?: Text
  readonly SecurityGroupIds?: List<Text>
  readonly SnapshotArns?: List<Text>
  readonly SnapshotName?: Text
  readonly SnapshotRetentionLimit?: Num
  readonly SnapshotWindow?: Text
  readonly SnapshottingClusterId?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TransitEncryptionEnabled?: Bool
  readonly TransitEncryptionMode?: Value<'preferred' | 'required'>
  readonly UserGroupIds?: List<Text>
}

type ElastiCacheReplicationGroup_LogDeliveryConfigurationRequest = {
  readonly DestinationDetails: Value<ElastiCacheReplicationGroup_DestinationDetails>
  readonly DestinationType: Value<'cloudwatch-logs' | 'kinesis-firehose'>
  readonly LogFormat: Value<'json' | 'text'>
  readonly LogType: Value<'engine-log' | 'slow-log'>
}

type ElastiCacheReplicationGroup_DestinationDetails = {
  readonly CloudWatchLogsDetails?: Value<ElastiCacheReplicationGroup_CloudWatchLogsDestinationDetails>
  readonly KinesisFirehoseDetails?: Value<ElastiCacheReplicationGroup_KinesisFirehoseDestinationDetails>
}

type ElastiCacheReplicationGroup_CloudWatchLogsDestinationDetails = {
  readonly LogGroup: Text
}

type ElastiCacheReplicationGroup_KinesisFirehoseDestinationDetails = {
  readonly DeliveryStream: Text
}

type ElastiCacheReplicationGroup_NodeGroupConfiguration = {
  readonly NodeGroupId?: Text
  readonly PrimaryAvailabilityZone?: Text
  readonly ReplicaAvailabilityZones?: List<Text>
  readonly ReplicaCount?: Num
  readonly Slots?: Text
}

type ElastiCacheServerlessCache = {
  readonly CacheUsageLimits?: Value<ElastiCacheServerlessCache_CacheUsageLimits>
  readonly DailySnapshotTime?: Text
  readonly Description?: Text
  readonly Endpoint?: Value<ElastiCacheServerlessCache_Endpoint>
  readonly Engine: Text
  readonly FinalSnapshotName?: Text
  readonly KmsKeyId?: Text
  readonly MajorEngineVersion?: Text
  readonly NetworkType?: Value<'dual_stack' | 'ipv4' | 'ipv6'>
  readonly ReaderEndpoint?: Value<ElastiCacheServerlessCache_Endpoint>
  readonly SecurityGroupIds?: List<Text>
  readonly ServerlessCacheName: Text
  readonly SnapshotArnsToRestore?: List<Text>
  readonly SnapshotRetentionLimit?: Num
  readonly SubnetIds?: List<Text>
  readonly Tags?: List<Value<Tag>>
  readonly UserGroupId?: Text
}

type ElastiCacheServerlessCache_CacheUsageLimits = {
  readonly DataStorage?: Value<ElastiCacheServerlessCache_DataStorage>
  readonly ECPUPerSecond?: Value<ElastiCacheServerlessCache_ECPUPerSecond>
}

type ElastiCacheServerlessCache_DataStorage = {
  readonly Maximum?: Num
  readonly Minimum?: Num
  readonly Unit: Value<'GB'>
}

type ElastiCacheServerlessCache_ECPUPerSecond = {
  readonly Maximum?: Num
  readonly Minimum?: Num
}

type ElastiCacheServerlessCache_Endpoint = {
  readonly Address?: Text
  readonly Port?: Text
}

type ElastiCacheSubnetGroup = {
  readonly CacheSubnetGroupName?: Text
  readonly Description: Text
  readonly SubnetIds: List<Text>
  readonly Tags?: List<Value<Tag>>
}

type ElasticBeanstalkApplication = {
  readonly ApplicationName?: Text
  readonly Description?: Text
  readonly ResourceLifecycleConfig?: Value<ElasticBeanstalkApplication_ApplicationResourceLifecycleConfig>
}

type ElasticBeanstalkApplication_ApplicationResourceLifecycleConfig = {
  readonly ServiceRole?: Text
  readonly VersionLifecycleConfig?: Value<ElasticBeanstalkApplication_ApplicationVersionLifecycleConfig>
}

type ElasticBeanstalkApplication_ApplicationVersionLifecycleConfig = {
  readonly MaxAgeRule?: Value<ElasticBeanstalkApplication_MaxAgeRule>
  readonly MaxCountRule?: Value<ElasticBeanstalkApplication_MaxCountRule>
}

type ElasticBeanstalkApplication_MaxAgeRule = {
  readonly DeleteSourceFromS3?: Bool
  readonly Enabled?: Bool
  readonly MaxAgeInDays?: Num
}

type ElasticBeanstalkApplication_MaxCountRule = {
  readonly DeleteSourceFromS3?: Bool
  readonly Enabled?: Bool
  readonly MaxCount?: Num
}

type ElasticBeanstalkEnvironment = {
  readonly ApplicationName: Text
  readonly CNAMEPrefix?: Text
  readonly Description?: Text
  readonly EnvironmentName?: Text
  readonly OperationsRole?: Text
  readonly OptionSettings?: List<Value<ElasticBeanstalkEnvironment_OptionSetting>>
  readonly PlatformArn?: Text
  readonly SolutionStackName?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TemplateName?: Text
  readonly Tier?: Value<ElasticBeanstalkEnvironment_Tier>
  readonly VersionLabel?: Text
}

type ElasticBeanstalkEnvironment_OptionSetting = {
  readonly Namespace: Text
  readonly OptionName: Text
  readonly ResourceName?: Text
  readonly Value?: Text
}

type ElasticBeanstalkEnvironment_Tier = {
  readonly Name?: Text
  readonly Type?: Text
  readonly Version?: Text
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

type EventSchemasDiscoverer = {
  readonly CrossAccount?: Bool
  readonly Description?: Text
  readonly SourceArn: Text
  readonly Tags?: List<Value<EventSchemasDiscoverer_TagsEntry>>
}

type EventSchemasDiscoverer_TagsEntry = {
  readonly Key: Text
  readonly Value: Text
}

type EventsArchive = {
  readonly ArchiveName?: Text
  readonly Description?: Text
  readonly EventPattern?: Json
  readonly KmsKeyIdentifier?: Text
  readonly RetentionDays?: Num
  readonly SourceArn: Text
}

type EventsEventBus = {
  readonly DeadLetterConfig?: Value<EventsEventBus_DeadLetterConfig>
  readonly Description?: Text
  readonly EventSourceName?: Text
  readonly KmsKeyIdentifier?: Text
  readonly LogConfig?: Value<EventsEventBus_LogConfig>
  readonly Name: Text
  readonly Policy?: Json | Text
  readonly Tags?: List<Value<Tag>>
}

type EventsEventBus_DeadLetterConfig = {
  readonly Arn?: Text
}

type EventsEventBus_LogConfig = {
  readonly IncludeDetail?: Value<'FULL' | 'NONE'>
  readonly Level?: Value<'ERROR' | 'INFO' | 'OFF' | 'TRACE'>
}

type EventsRule = {
  readonly Description?: Text
  readonly EventBusName?: Text
  readonly EventPattern?: Text | Json
  readonly Name?: Text
  readonly RoleArn?: Text
  readonly ScheduleExpression?: Text
  readonly State?: Value<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'>
  readonly Tags?: List<Value<Tag>>
  readonly Targets?: List<Value<EventsRule_Target>>
}

type EventsRule_Target = {
  readonly AppSyncParameters?: Value<EventsRule_AppSyncParameters>
  readonly Arn: Text
  readonly BatchParameters?: Value<EventsRule_BatchParameters>
  readonly DeadLetterConfig?: Value<EventsRule_DeadLetterConfig>
  readonly EcsParameters?: Value<EventsRule_EcsParameters>
  readonly HttpParameters?: Value<EventsRule_HttpParameters>
  readonly Id: Text
  readonly Input?: Text
  readonly InputPath?: Text
  readonly InputTransformer?: Value<EventsRule_InputTransformer>
  readonly KinesisParameters?: Value<EventsRule_KinesisParameters>
  readonly RedshiftDataParameters?: Value<EventsRule_RedshiftDataParameters>
  readonly RetryPolicy?: Value<EventsRule_RetryPolicy>
  readonly RoleArn?: Text
  readonly RunCommandParameters?: Value<EventsRule_RunCommandParameters>
  readonly SageMakerPipelineParameters?: Value<EventsRule_SageMakerPipelineParameters>
  readonly SqsParameters?: Value<EventsRule_SqsParameters>
}

type EventsRule_AppSyncParameters = {
  readonly GraphQLOperation: Text
}

type EventsRule_BatchParameters = {
  readonly ArrayProperties?: Value<EventsRule_BatchArrayProperties>
  readonly JobDefinition: Text
  readonly JobName: Text
  readonly RetryStrategy?: Value<EventsRule_BatchRetryStrategy>
}

type EventsRule_BatchArrayProperties = {
  readonly Size?: Num
}

type EventsRule_BatchRetryStrategy = {
  readonly Attempts?: Num
}

type EventsRule_DeadLetterConfig = {
  readonly Arn?: Text
}

type EventsRule_EcsParameters = {
  readonly CapacityProviderStrategy?: List<Value<EventsRule_CapacityProviderStrategyItem>>
  readonly EnableECSManagedTags?: Bool
  readonly EnableExecuteCommand?: Bool
  readonly Group?: Text
  readonly LaunchType?: Value<'EC2' | 'EXTERNAL' | 'FARGATE'>
  readonly NetworkConfiguration?: Value<EventsRule_NetworkConfiguration>
  readonly PlacementConstraints?: List<Value<EventsRule_PlacementConstraint>>
  readonly PlacementStrategies?: List<Value<EventsRule_PlacementStrategy>>
  readonly PlatformVersion?: Text
  readonly PropagateTags?: Value<'TASK_DEFINITION'>
  readonly ReferenceId?: Text
  readonly TagList?: List<Value<Tag>>
  readonly TaskCount?: Num
  readonly TaskDefinitionArn: Text
}

type EventsRule_CapacityProviderStrategyItem = {
  readonly Base?: Num
  readonly CapacityProvider: Text
  readonly Weight?: Num
}

type EventsRule_NetworkConfiguration = {
  readonly AwsVpcConfiguration?: Value<EventsRule_AwsVpcConfiguration>
}

type EventsRule_AwsVpcConfiguration = {
  readonly AssignPublicIp?: Value<'DISABLED' | 'ENABLED'>
  readonly SecurityGroups?: List<Text>
  readonly Subnets: List<Text>
}

type EventsRule_PlacementConstraint = {
  readonly Expression?: Text
  readonly Type?: Value<'distinctInstance' | 'memberOf'>
}

type EventsRule_PlacementStrategy = {
  readonly Field?: Text
  readonly Type?: Text
}

type EventsRule_HttpParameters = {
  readonly HeaderParameters?: Dict<Text>
  readonly PathParameterValues?: List<Text>
  readonly QueryStringParameters?: Dict<Text>
}

type EventsRule_InputTransformer = {
  readonly InputPathsMap?: Dict<Text>
  readonly InputTemplate: Text
}

type EventsRule_KinesisParameters = {
  readonly PartitionKeyPath: Text
}

type EventsRule_RedshiftDataParameters = {
  readonly Database: Text
  readonly DbUser?: Text
  readonly SecretManagerArn?: Text
  readonly Sql?: Text
  readonly Sqls?: List<Text>
  readonly StatementName?: Text
  readonly WithEvent?: Bool
}

type EventsRule_RetryPolicy = {
  readonly MaximumEventAgeInSeconds?: Num
  readonly MaximumRetryAttempts?: Num
}

type EventsRule_RunCommandParameters = {
  readonly RunCommandTargets: List<Value<EventsRule_RunCommandTarget>>
}

type EventsRule_RunCommandTarget = {
  readonly Key: Text
  readonly Values: List<Text>
}

type EventsRule_SageMakerPipelineParameters = {
  readonly PipelineParameterList?: List<Value<EventsRule_SageMakerPipelineParameter>>
}

type EventsRule_SageMakerPipelineParameter = {
  readonly Name: Text
  readonly Value: Text
}

type EventsRule_SqsParameters = {
  readonly MessageGroupId: Text
}

type FSxDataRepositoryAssociation = {
  readonly BatchImportMetaDataOnCreate?: Bool
  readonly DataRepositoryPath: Text
  readonly FileSystemId: Text
  readonly FileSystemPath: Text
  readonly ImportedFileChunkSize?: Num
  readonly S3?: Value<FSxDataRepositoryAssociation_S3>
  readonly Tags?: List<Value<Tag>>
}

type FSxDataRepositoryAssociation_S3 = {
  readonly AutoExportPolicy?: Value<FSxDataRepositoryAssociation_AutoExportPolicy>
  readonly AutoImportPolicy?: Value<FSxDataRepositoryAssociation_AutoImportPolicy>
}

type FSxDataRepositoryAssociation_AutoExportPolicy = {
  readonly Events: List<Value<'CHANGED' | 'DELETED' | 'NEW'>>
}

type FSxDataRepositoryAssociation_AutoImportPolicy = {
  readonly Events: List<Value<'CHANGED' | 'DELETED' | 'NEW'>>
}

type FSxFileSystem = {
  readonly BackupId?: Text
  readonly FileSystemType: Text
  readonly FileSystemTypeVersion?: Text
  readonly KmsKeyId?: Text
  readonly LustreConfiguration?: Value<FSxFileSystem_LustreConfiguration>
  readonly NetworkType?: Text
  readonly OntapConfiguration?: Value<FSxFileSystem_OntapConfiguration>
  readonly OpenZFSConfiguration?: Value<FSxFileSystem_OpenZFSConfiguration>
  readonly SecurityGroupIds?: List<Text>
  readonly StorageCapacity?: Num
  readonly StorageType?: Text
  readonly SubnetIds: List<Text>
  readonly Tags?: List<Value<Tag>>
  readonly WindowsConfiguration?: Value<FSxFileSystem_WindowsConfiguration>
}

type FSxFileSystem_LustreConfiguration = {
  readonly AutoImportPolicy?: Text
  readonly AutomaticBackupRetentionDays?: Num
  readonly CopyTagsToBackups?: Bool
  readonly DailyAutomaticBackupStartTime?: Text
  readonly DataCompressionType?: Text
  readonly DataReadCacheConfiguration?: Value<FSxFileSystem_DataReadCacheConfiguration>
  readonly DeploymentType?: Text
  readonly DriveCacheType?: Text
  readonly EfaEnabled?: Bool
  readonly ExportPath?: Text
  readonly ImportPath?: Text
  readonly ImportedFileChunkSize?: Num
  readonly LogConfiguration?: Value<FSxFileSystem_LogConfiguration>
  readonly MetadataConfiguration?: Value<FSxFileSystem_MetadataConfiguration>
  readonly PerUnitStorageThroughput?: Num
  readonly ThroughputCapacity?: Num
  readonly WeeklyMaintenanceStartTime?: Text
}

type FSxFileSystem_DataReadCacheConfiguration = {
  readonly SizeGiB?: Num
  readonly SizingMode?: Text
}

type FSxFileSystem_LogConfiguration = {
  readonly Destination?: Text
  readonly Level: Text
}

type FSxFileSystem_MetadataConfiguration = {
  readonly Iops?: Num
  readonly Mode?: Text
}

type FSxFileSystem_OntapConfiguration = {
  readonly AutomaticBackupRetentionDays?: Num
  readonly DailyAutomaticBackupStartTime?: Text
  readonly DeploymentType: Text
  readonly DiskIopsConfiguration?: Value<FSxFileSystem_DiskIopsConfiguration>
  readonly EndpointIpAddressRange?: Text
  readonly EndpointIpv6AddressRange?: Text
  readonly FsxAdminPassword?: Text
  readonly HAPairs?: Num
  readonly PreferredSubnetId?: Text
  readonly RouteTableIds?: List<Text>
  readonly ThroughputCapacity?: Num
  readonly ThroughputCapacityPerHAPair?: Num
  readonly WeeklyMaintenanceStartTime?: Text
}

type FSxFileSystem_DiskIopsConfiguration = {
  readonly Iops?: Num
  readonly Mode?: Text
}

type FSxFileSystem_OpenZFSConfiguration = {
  readonly AutomaticBackupRetentionDays?: Num
  readonly CopyTagsToBackups?: Bool
  readonly CopyTagsToVolumes?: Bool
  readonly DailyAutomaticBackupStartTime?: Text
  readonly DeploymentType: Text
  readonly DiskIopsConfiguration?: Value<FSxFileSystem_DiskIopsConfiguration>
  readonly EndpointIpAddressRange?: Text
  readonly EndpointIpv6AddressRange?: Text
  readonly Options?: List<Text>
  readonly PreferredSubnetId?: Text
  readonly ReadCacheConfiguration?: Value<FSxFileSystem_ReadCacheConfiguration>
  readonly RootVolumeConfiguration?: Value<FSxFileSystem_RootVolumeConfiguration>
  readonly RouteTableIds?: List<Text>
  readonly ThroughputCapacity?: Num
  readonly WeeklyMaintenanceStartTime?: Text
}

type FSxFileSystem_ReadCacheConfiguration = {
  readonly SizeGiB?: Num
  readonly SizingMode?: Text
}

type FSxFileSystem_RootVolumeConfiguration = {
  readonly CopyTagsToSnapshots?: Bool
  readonly DataCompressionType?: Text
  readonly NfsExports?: List<Value<FSxFileSystem_NfsExports>>
  readonly ReadOnly?: Bool
  readonly RecordSizeKiB?: Num
  readonly UserAndGroupQuotas?: List<Value<FSxFileSystem_UserAndGroupQuotas>>
}

type FSxFileSystem_NfsExports = {
  readonly ClientConfigurations?: List<Value<FSxFileSystem_ClientConfigurations>>
}

type FSxFileSystem_ClientConfigurations = {
  readonly Clients?: Text
  readonly Options?: List<Text>
}

type FSxFileSystem_UserAndGroupQuotas = {
  readonly Id?: Num
  readonly StorageCapacityQuotaGiB?: Num
  readonly Type?: Text
}

type FSxFileSystem_WindowsConfiguration = {
  readonly ActiveDirectoryId?: Text
  readonly Aliases?: List<Text>
  readonly AuditLogConfiguration?: Value<FSxFileSystem_AuditLogConfiguration>
  readonly AutomaticBackupRetentionDays?: Num
  readonly CopyTagsToBackups?: Bool
  readonly DailyAutomaticBackupStartTime?: Text
  readonly DeploymentType?: Text
  readonly DiskIopsConfiguration?: Value<FSxFileSystem_DiskIopsConfiguration>
  readonly FsrmConfiguration?: Value<FSxFileSystem_FsrmConfiguration>
  readonly PreferredSubnetId?: Text
  readonly SelfManagedActiveDirectoryConfiguration?: Value<FSxFileSystem_SelfManagedActiveDirectoryConfiguration>
  readonly ThroughputCapacity: Num
  readonly WeeklyMaintenanceStartTime?: Text
}

type FSxFileSystem_AuditLogConfiguration = {
  readonly AuditLogDestination?: Text
  readonly FileAccessAuditLogLevel: Text
  readonly FileShareAccessAuditLogLevel: Text
}

type FSxFileSystem_FsrmConfiguration = {
  readonly EventLogDestination?: Text
  readonly FsrmServiceEnabled: Bool
}

type FSxFileSystem_SelfManagedActiveDirectoryConfiguration = {
  readonly DnsIps?: List<Text>
  readonly DomainJoinServiceAccountSecret?: Text
  readonly DomainName?: Text
  readonly FileSystemAdministratorsGroup?: Text
  readonly OrganizationalUnitDistinguishedName?: Text
  readonly Password?: Text
  readonly UserName?: Text
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

type IAMOIDCProvider = {
  readonly ClientIdList?: List<Text>
  readonly Tags?: List<Value<Tag>>
  readonly ThumbprintList?: List<Text>
  readonly Url?: Text
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

type ImageBuilderComponent = {
  readonly ChangeDescription?: Text
  readonly Data?: Text
  readonly Description?: Text
  readonly KmsKeyId?: Text
  readonly Name: Text
  readonly Platform: Value<'Linux' | 'Windows' | 'macOS'>
  readonly SupportedOsVersions?: List<Text>
  readonly Tags?: Dict<Text>
  readonly Uri?: Text
  readonly Version: Text
}

type ImageBuilderDistributionConfiguration = {
  readonly Description?: Text
  readonly Distributions: List<Value<ImageBuilderDistributionConfiguration_Distribution>>
  readonly Name: Text
  readonly Tags?: Dict<Text>
}

type ImageBuilderDistributionConfiguration_Distribution = {
  readonly AmiDistributionConfiguration?: Value<ImageBuilderDistributionConfiguration_AmiDistributionConfiguration>
  readonly ContainerDistributionConfiguration?: Value<ImageBuilderDistributionConfiguration_ContainerDistributionConfiguration>
  readonly FastLaunchConfigurations?: List<
    Value<ImageBuilderDistributionConfiguration_FastLaunchConfiguration>
  >
  readonly LaunchTemplateConfigurations?: List<
    Value<ImageBuilderDistributionConfiguration_LaunchTemplateConfiguration>
  >
  readonly LicenseConfigurationArns?: List<Text>
  readonly Region: Text
  readonly SsmParameterConfigurations?: List<
    Value<ImageBuilderDistributionConfiguration_SsmParameterConfiguration>
  >
}

type ImageBuilderDistributionConfiguration_AmiDistributionConfiguration = {
  readonly AmiTags?: Dict<Text>
  readonly Description?: Text
  readonly KmsKeyId?: Text
  readonly LaunchPermissionConfiguration?: Value<ImageBuilderDistributionConfiguration_LaunchPermissionConfiguration>
  readonly Name?: Text
  readonly TargetAccountIds?: List<Text>
}

type ImageBuilderDistributionConfiguration_LaunchPermissionConfiguration = {
  readonly OrganizationArns?: List<Text>
  readonly OrganizationalUnitArns?: List<Text>
  readonly UserGroups?: List<Text>
  readonly UserIds?: List<Text>
}

type ImageBuilderDistributionConfiguration_ContainerDistributionConfiguration = {
  readonly ContainerTags?: List<Text>
  readonly Description?: Text
  readonly TargetRepository?: Value<ImageBuilderDistributionConfiguration_TargetContainerRepository>
}

type ImageBuilderDistributionConfiguration_TargetContainerRepository = {
  readonly RepositoryName?: Text
  readonly Service?: Value<'ECR'>
}

type ImageBuilderDistributionConfiguration_FastLaunchConfiguration = {
  readonly AccountId?: Text
  readonly Enabled?: Bool
  readonly LaunchTemplate?: Value<ImageBuilderDistributionConfiguration_FastLaunchLaunchTemplateSpecification>
  readonly MaxParallelLaunches?: Num
  readonly SnapshotConfiguration?: Value<ImageBuilderDistributionConfiguration_FastLaunchSnapshotConfiguration>
}

type ImageBuilderDistributionConfiguration_FastLaunchLaunchTemplateSpecification = {
  readonly LaunchTemplateId?: Text
  readonly LaunchTemplateName?: Text
  readonly LaunchTemplateVersion?: Text
}

type ImageBuilderDistributionConfiguration_FastLaunchSnapshotConfiguration = {
  readonly TargetResourceCount?: Num
}

type ImageBuilderDistributionConfiguration_LaunchTemplateConfiguration = {
  readonly AccountId?: Text
  readonly LaunchTemplateId?: Text
  readonly SetDefaultVersion?: Bool
}

type ImageBuilderDistributionConfiguration_SsmParameterConfiguration = {
  readonly AmiAccountId?: Text
  readonly DataType?: Value<'aws:ec2:image' | 'text'>
  readonly ParameterName: Text
}

type ImageBuilderImagePipeline = {
  readonly ContainerRecipeArn?: Text
  readonly Description?: Text
  readonly DistributionConfigurationArn?: Text
  readonly EnhancedImageMetadataEnabled?: Bool
  readonly ExecutionRole?: Text
  readonly ImageRecipeArn?: Text
  readonly ImageScanningConfiguration?: Value<ImageBuilderImagePipeline_ImageScanningConfiguration>
  readonly ImageTags?: Dict<Text>
  readonly ImageTestsConfiguration?: Value<ImageBuilderImagePipeline_ImageTestsConfiguration>
  readonly InfrastructureConfigurationArn: Text
  readonly LoggingConfiguration?: Value<ImageBuilderImagePipeline_PipelineLoggingConfiguration>
  readonly Name: Text
  readonly Schedule?: Value<ImageBuilderImagePipeline_Schedule>
  readonly Status?: Value<'DISABLED' | 'ENABLED'>
  readonly Tags?: Dict<Text>
  readonly Workflows?: List<Value<ImageBuilderImagePipeline_WorkflowConfiguration>>
}

type ImageBuilderImagePipeline_ImageScanningConfiguration = {
  readonly EcrConfiguration?: Value<ImageBuilderImagePipeline_EcrConfiguration>
  readonly ImageScanningEnabled?: Bool
}

type ImageBuilderImagePipeline_EcrConfiguration = {
  readonly ContainerTags?: List<Text>
  readonly RepositoryName?: Text
}

type ImageBuilderImagePipeline_ImageTestsConfiguration = {
  readonly ImageTestsEnabled?: Bool
  readonly TimeoutMinutes?: Num
}

type ImageBuilderImagePipeline_PipelineLoggingConfiguration = {
  readonly ImageLogGroupName?: Text
  readonly PipelineLogGroupName?: Text
}

type ImageBuilderImagePipeline_Schedule = {
  readonly AutoDisablePolicy?: Value<ImageBuilderImagePipeline_AutoDisablePolicy>
  readonly PipelineExecutionStartCondition?: Value<
    'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE' | 'EXPRESSION_MATCH_ONLY'
  >
  readonly ScheduleExpression?: Text
  readonly Timezone?: Text
}

type ImageBuilderImagePipeline_AutoDisablePolicy = {
  readonly FailureCount: Num
}

type ImageBuilderImagePipeline_WorkflowConfiguration = {
  readonly OnFailure?: Value<'ABORT' | 'CONTINUE'>
  readonly ParallelGroup?: Text
  readonly Parameters?: List<Value<ImageBuilderImagePipeline_WorkflowParameter>>
  readonly WorkflowArn?: Text
}

type ImageBuilderImagePipeline_WorkflowParameter = {
  readonly Name?: Text
  readonly Value?: List<Text>
}

type ImageBuilderImageRecipe = {
  readonly AdditionalInstanceConfiguration?: Value<ImageBuilderImageRecipe_AdditionalInstanceConfiguration>
  readonly AmiTags?: Dict<Text>
  readonly AmiWatermarks?: List<Text>
  readonly BlockDeviceMappings?: List<Value<ImageBuilderImageRecipe_InstanceBlockDeviceMapping>>
  readonly Components?: List<Value<ImageBuilderImageRecipe_ComponentConfiguration>>
  readonly Description?: Text
  readonly Name: Text
  readonly ParentImage: Text
  readonly Tags?: Dict<Text>
  readonly Version: Text
  readonly WorkingDirectory?: Text
}

type ImageBuilderImageRecipe_AdditionalInstanceConfiguration = {
  readonly SystemsManagerAgent?: Value<ImageBuilderImageRecipe_SystemsManagerAgent>
  readonly UserDataOverride?: Text
}

type ImageBuilderImageRecipe_SystemsManagerAgent = {
  readonly UninstallAfterBuild?: Bool
}

type ImageBuilderImageRecipe_InstanceBlockDeviceMapping = {
  readonly DeviceName?: Text
  readonly Ebs?: Value<ImageBuilderImageRecipe_EbsInstanceBlockDeviceSpecification>
  readonly NoDevice?: Text
  readonly VirtualName?: Text
}

type ImageBuilderImageRecipe_EbsInstanceBlockDeviceSpecification = {
  readonly DeleteOnTermination?: Bool
  readonly Encrypted?: Bool
  readonly Iops?: Num
  readonly KmsKeyId?: Text
  readonly SnapshotId?: Text
  readonly Throughput?: Num
  readonly VolumeSize?: Num
  readonly VolumeType?: Value<'gp2' | 'gp3' | 'gp3a' | 'io1' | 'io2' | 'io2a' | 'sc1' | 'st1' | 'standard'>
}

type ImageBuilderImageRecipe_ComponentConfiguration = {
  readonly ComponentArn?: Text
  readonly Parameters?: List<Value<ImageBuilderImageRecipe_ComponentParameter>>
}

type ImageBuilderImageRecipe_ComponentParameter = {
  readonly Name: Text
  readonly Value: List<Text>
}

type ImageBuilderInfrastructureConfiguration = {
  readonly Description?: Text
  readonly InstanceMetadataOptions?: Value<ImageBuilderInfrastructureConfiguration_InstanceMetadataOptions>
  readonly InstanceProfileName: Text
  readonly InstanceTypes?: List<Text>
  readonly KeyPair?: Text
  readonly Logging?: Value<ImageBuilderInfrastructureConfiguration_Logging>
  readonly Name: Text
  readonly Placement?: Value<ImageBuilderInfrastructureConfiguration_Placement>
  readonly ResourceTags?: Dict<Text>
  readonly SecurityGroupIds?: List<Text>
  readonly SnsTopicArn?: Text
  readonly SubnetId?: Text
  readonly Tags?: Dict<Text>
  readonly TerminateInstanceOnFailure?: Bool
}

type ImageBuilderInfrastructureConfiguration_InstanceMetadataOptions = {
  readonly HttpPutResponseHopLimit?: Num
  readonly HttpTokens?: Value<'optional' | 'required'>
}

type ImageBuilderInfrastructureConfiguration_Logging = {
  readonly S3Logs?: Value<ImageBuilderInfrastructureConfiguration_S3Logs>
}

type ImageBuilderInfrastructureConfiguration_S3Logs = {
  readonly S3BucketName?: Text
  readonly S3KeyPrefix?: Text
}

type ImageBuilderInfrastructureConfiguration_Placement = {
  readonly AvailabilityZone?: Text
  readonly HostId?: Text
  readonly HostResourceGroupArn?: Text
  readonly Tenancy?: Value<'dedicated' | 'default' | 'host'>
}

type ImageBuilderLifecyclePolicy = {
  readonly Description?: Text
  readonly ExecutionRole: Text
  readonly Name: Text
  readonly PolicyDetails: List<Value<ImageBuilderLifecyclePolicy_PolicyDetail>>
  readonly ResourceSelection: Value<ImageBuilderLifecyclePolicy_ResourceSelection>
  readonly ResourceType: Value<'AMI_IMAGE' | 'CONTAINER_IMAGE'>
  readonly Status?: Value<'DISABLED' | 'ENABLED'>
  readonly Tags?: Dict<Text>
}

type ImageBuilderLifecyclePolicy_PolicyDetail = {
  readonly Action: Value<ImageBuilderLifecyclePolicy_Action>
  readonly ExclusionRules?: Value<ImageBuilderLifecyclePolicy_ExclusionRules>
  readonly Filter: Value<ImageBuilderLifecyclePolicy_Filter>
}

type ImageBuilderLifecyclePolicy_Action = {
  readonly IncludeResources?: Value<ImageBuilderLifecyclePolicy_IncludeResources>
  readonly Type: Value<'DELETE' | 'DEPRECATE' | 'DISABLE'>
}

type ImageBuilderLifecyclePolicy_IncludeResources = {
  readonly Amis?: Bool
  readonly Containers?: Bool
  readonly Snapshots?: Bool
}

type ImageBuilderLifecyclePolicy_ExclusionRules = {
  readonly Amis?: Value<ImageBuilderLifecyclePolicy_AmiExclusionRules>
  readonly TagMap?: Dict<Text>
}

type ImageBuilderLifecyclePolicy_AmiExclusionRules = {
  readonly IsPublic?: Bool
  readonly LastLaunched?: Value<ImageBuilderLifecyclePolicy_LastLaunched>
  readonly Regions?: List<Text>
  readonly SharedAccounts?: List<Text>
  readonly TagMap?: Dict<Text>
}

type ImageBuilderLifecyclePolicy_LastLaunched = {
  readonly Unit: Value<'DAYS' | 'MONTHS' | 'WEEKS' | 'YEARS'>
  readonly Value: Num
}

type ImageBuilderLifecyclePolicy_Filter = {
  readonly RetainAtLeast?: Num
  readonly Type: Value<'AGE' | 'COUNT'>
  readonly Unit?: Value<'DAYS' | 'MONTHS' | 'WEEKS' | 'YEARS'>
  readonly Value: Num
}

type ImageBuilderLifecyclePolicy_ResourceSelection = {
  readonly Recipes?: List<Value<ImageBuilderLifecyclePolicy_RecipeSelection>>
  readonly TagMap?: Dict<Text>
}

type ImageBuilderLifecyclePolicy_RecipeSelection = {
  readonly Name: Text
  readonly SemanticVersion: Text
}

type KMSAlias = {
  readonly AliasName: Text
  readonly TargetKeyId: Text
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

type KinesisStream = {
  readonly DesiredShardLevelMetrics?: List<
    Value<
      | 'ALL'
      | 'IncomingBytes'
      | 'IncomingRecords'
      | 'IteratorAgeMilliseconds'
      | 'OutgoingBytes'
      | 'OutgoingRecords'
      | 'ReadProvisionedThroughputExceeded'
      | 'WriteProvisionedThroughputExceeded'
    >
  >
  readonly MaxRecordSizeInKiB?: Num
  readonly Name?: Text
  readonly RetentionPeriodHours?: Num
  readonly ShardCount?: Num
  readonly StreamEncryption?: Value<KinesisStream_StreamEncryption>
  readonly StreamModeDetails?: Value<KinesisStream_StreamModeDetails>
  readonly Tags?: List<Value<Tag>>
  readonly WarmThroughputMiBps?: Num
}

type KinesisStream_StreamEncryption = {
  readonly EncryptionType: Value<'KMS'>
  readonly KeyId: Text
}

type KinesisStream_StreamModeDetails = {
  readonly StreamMode: Value<'ON_DEMAND' | 'PROVISIONED'>
}

type LambdaAlias = {
  readonly Description?: Text
  readonly FunctionName: Text
  readonly FunctionVersion: Text
  readonly Name: Text
  readonly ProvisionedConcurrencyConfig?: Value<LambdaAlias_ProvisionedConcurrencyConfiguration>
  readonly RoutingConfig?: Value<LambdaAlias_AliasRoutingConfiguration>
}

type LambdaAlias_ProvisionedConcurrencyConfiguration = {
  readonly ProvisionedConcurrentExecutions: Num
}

type LambdaAlias_AliasRoutingConfiguration = {
  readonly AdditionalVersionWeights?: List<Value<LambdaAlias_VersionWeight>>
}

type LambdaAlias_VersionWeight = {
  readonly FunctionVersion: Text
  readonly FunctionWeight: Num
}

type LambdaEventInvokeConfig = {
  readonly DestinationConfig?: Value<LambdaEventInvokeConfig_DestinationConfig>
  readonly FunctionName: Text
  readonly MaximumEventAgeInSeconds?: Num
  readonly MaximumRetryAttempts?: Num
  readonly Qualifier: Text
}

type LambdaEventInvokeConfig_DestinationConfig = {
  readonly OnFailure?: Value<LambdaEventInvokeConfig_OnFailure>
  readonly OnSuccess?: Value<LambdaEventInvokeConfig_OnSuccess>
}

type LambdaEventInvokeConfig_OnFailure = {
  readonly Destination: Text
}

type LambdaEventInvokeConfig_OnSuccess = {
  readonly Destination: Text
}

type LambdaEventSourceMapping = {
  readonly AmazonManagedKafkaEventSourceConfig?: Value<LambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig>
  readonly BatchSize?: Num
  readonly BisectBatchOnFunctionError?: Bool
  readonly DestinationConfig?: Value<LambdaEventSourceMapping_DestinationConfig>
  readonly DocumentDBEventSourceConfig?: Value<LambdaEventSourceMapping_DocumentDBEventSourceConfig>
  readonly Enabled?: Bool
  readonly EventSourceArn?: Text
  readonly FilterCriteria?: Value<LambdaEventSourceMapping_FilterCriteria>
  readonly FunctionName: Text
  readonly FunctionResponseTypes?: List<Value<'ReportBatchItemFailures'>>
  readonly KmsKeyArn?: Text
  readonly LoggingConfig?: Value<LambdaEventSourceMapping_LoggingConfig>
  readonly MaximumBatchingWindowInSeconds?: Num
  readonly MaximumRecordAgeInSeconds?: Num
  readonly MaximumRetryAttempts?: Num
  readonly MetricsConfig?: Value<LambdaEventSourceMapping_MetricsConfig>
  readonly ParallelizationFactor?: Num
  readonly ProvisionedPollerConfig?: Value<LambdaEventSourceMapping_ProvisionedPollerConfig>
  readonly Queues?: List<Text>
  readonly ScalingConfig?: Value<LambdaEventSourceMapping_ScalingConfig>
  readonly SelfManagedEventSource?: Value<LambdaEventSourceMapping_SelfManagedEventSource>
  readonly SelfManagedKafkaEventSourceConfig?: Value<LambdaEventSourceMapping_SelfManagedKafkaEventSourceConfig>
  readonly SourceAccessConfigurations?: List<Value<LambdaEventSourceMapping_SourceAccessConfiguration>>
  readonly StartingPosition?: Text
  readonly StartingPositionTimestamp?: Num
  readonly Tags?: List<Value<Tag>>
  readonly Topics?: List<Text>
  readonly TumblingWindowInSeconds?: Num
}

type LambdaEventSourceMapping_AmazonManagedKafkaEventSourceConfig = {
  readonly ConsumerGroupId?: Text
  readonly SchemaRegistryConfig?: Value<LambdaEventSourceMapping_SchemaRegistryConfig>
}

type LambdaEventSourceMapping_SchemaRegistryConfig = {
  readonly AccessConfigs?: List<Value<LambdaEventSourceMapping_SchemaRegistryAccessConfig>>
  readonly EventRecordFormat?: Value<'JSON' | 'SOURCE'>
  readonly SchemaRegistryURI?: Text
  readonly SchemaValidationConfigs?: List<Value<LambdaEventSourceMapping_SchemaValidationConfig>>
}

type LambdaEventSourceMapping_SchemaRegistryAccessConfig = {
  readonly Type?: Value<
    'BASIC_AUTH' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'OAUTHBEARER_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE'
  >
  readonly URI?: Text
}

type LambdaEventSourceMapping_SchemaValidationConfig = {
  readonly Attribute?: Value<'KEY' | 'VALUE'>
}

type LambdaEventSourceMapping_DestinationConfig = {
  readonly OnFailure?: Value<LambdaEventSourceMapping_OnFailure>
}

type LambdaEventSourceMapping_OnFailure = {
  readonly Destination?: Text
}

type LambdaEventSourceMapping_DocumentDBEventSourceConfig = {
  readonly CollectionName?: Text
  readonly DatabaseName?: Text
  readonly FullDocument?: Value<'Default' | 'UpdateLookup'>
}

type LambdaEventSourceMapping_FilterCriteria = {
  readonly Filters?: List<Value<LambdaEventSourceMapping_Filter>>
}

type LambdaEventSourceMapping_Filter = {
  readonly Pattern?: Text
}

type LambdaEventSourceMapping_LoggingConfig = {
  readonly SystemLogLevel?: Value<'DEBUG' | 'INFO' | 'WARN'>
}

type LambdaEventSourceMapping_MetricsConfig = {
  readonly Metrics?: List<Value<'ErrorCount' | 'EventCount' | 'KafkaMetrics'>>
}

type LambdaEventSourceMapping_ProvisionedPollerConfig = {
  readonly MaximumPollers?: Num
  readonly MinimumPollers?: Num
  readonly PollerGroupName?: Text
}

type LambdaEventSourceMapping_ScalingConfig = {
  readonly MaximumConcurrency?: Num
}

type LambdaEventSourceMapping_SelfManagedEventSource = {
  readonly Endpoints?: Value<LambdaEventSourceMapping_Endpoints>
}

type LambdaEventSourceMapping_Endpoints = {
  readonly KafkaBootstrapServers?: List<Text>
}

type LambdaEventSourceMapping_SelfManagedKafkaEventSourceConfig = {
  readonly ConsumerGroupId?: Text
  readonly ConsumptionMode?: Value<'Queue' | 'Stream'>
  readonly SchemaRegistryConfig?: Value<LambdaEventSourceMapping_SchemaRegistryConfig>
}

type LambdaEventSourceMapping_SourceAccessConfiguration = {
  readonly Type?: Value<
    | 'BASIC_AUTH'
    | 'CLIENT_CERTIFICATE_TLS_AUTH'
    | 'IAM_AUTH'
    | 'IAM_OAUTHBEARER_AUTH'
    | 'OAUTHBEARER_AUDIENCE'
    | 'OAUTHBEARER_AUTH'
    | 'OAUTHBEARER_IDENTITY_POOL'
    | 'OAUTHBEARER_LOGICAL_CLUSTER'
    | 'OAUTHBEARER_SCOPE'
    | 'SASL_SCRAM_256_AUTH'
    | 'SASL_SCRAM_512_AUTH'
    | 'SERVER_ROOT_CA_CERTIFICATE'
    | 'VIRTUAL_HOST'
    | 'VPC_SECURITY_GROUP'
    | 'VPC_SUBNET'
  >
  readonly URI?: Text
}

type LambdaFunction = {
  readonly Architectures?: List<Value<'arm64' | 'x86_64'>>
  readonly CapacityProviderConfig?: Value<LambdaFunction_CapacityProviderConfig>
  readonly Code: Value<LambdaFunction_Code>
  readonly CodeSigningConfigArn?: Text
  readonly DeadLetterConfig?: Value<LambdaFunction_DeadLetterConfig>
  readonly Description?: Text
  readonly DurableConfig?: Value<LambdaFunction_DurableConfig>
  readonly Environment?: Value<LambdaFunction_Environment>
  readonly EphemeralStorage?: Value<LambdaFunction_EphemeralStorage>
  readonly FileSystemConfigs?: List<Value<LambdaFunction_FileSystemConfig>>
  readonly FunctionName?: Text
  readonly FunctionScalingConfig?: Value<LambdaFunction_FunctionScalingConfig>
  readonly Handler?: Text
  readonly ImageConfig?: Value<LambdaFunction_ImageConfig>
  readonly KmsKeyArn?: Text
  readonly Layers?: List<Text>
  readonly LoggingConfig?: Value<LambdaFunction_LoggingConfig>
  readonly MemorySize?: Num
  readonly PackageType?: Value<'Image' | 'Zip'>
  readonly PublishToLatestPublished?: Bool
  readonly RecursiveLoop?: Value<'Allow' | 'Terminate'>
  readonly ReservedConcurrentExecutions?: Num
  readonly Role: Text
  readonly Runtime?: Value<
    | 'dotnet10'
    | 'dotnet6'
    | 'dotnet8'
    | 'dotnetcore1.0'
    | 'dotnetcore2.0'
    | 'dotnetcore2.1'
    | 'dotnetcore3.1'
    | 'go1.x'
    | 'java11'
    | 'java17'
    | 'java21'
    | 'java25'
    | 'java8'
    | 'java8.al2'
    | 'nodejs'
    | 'nodejs10.x'
    | 'nodejs12.x'
    | 'nodejs14.x'
    | 'nodejs16.x'
    | 'nodejs18.x'
    | 'nodejs20.x'
    | 'nodejs22.x'
    | 'nodejs24.x'
    | 'nodejs4.3'
    | 'nodejs4.3-edge'
    | 'nodejs6.10'
    | 'nodejs8.10'
    | 'provided'
    | 'provided.al2'
    | 'provided.al2023'
    | 'python2.7'
    | 'python3.10'
    | 'python3.11'
    | 'python3.12'
    | 'python3.13'
    | 'python3.14'
    | 'python3.6'
    | 'python3.7'
    | 'python3.8'
    | 'python3.9'
    | 'ruby2.5'
    | 'ruby2.7'
    | 'ruby3.2'
    | 'ruby3.3'
    | 'ruby3.4'
    | 'ruby4.0'
  >
  readonly RuntimeManagementConfig?: Value<LambdaFunction_RuntimeManagementConfig>
  readonly SnapStart?: Value<LambdaFunction_SnapStart>
  readonly Tags?: List<Value<Tag>>
  readonly TenancyConfig?: Value<LambdaFunction_TenancyConfig>
  readonly Timeout?: Num
  readonly TracingConfig?: Value<LambdaFunction_TracingConfig>
  readonly VpcConfig?: Value<LambdaFunction_VpcConfig>
}

type LambdaFunction_CapacityProviderConfig = {
  readonly LambdaManagedInstancesCapacityProviderConfig: Value<LambdaFunction_LambdaManagedInstancesCapacityProviderConfig>
}

type LambdaFunction_LambdaManagedInstancesCapacityProviderConfig = {
  readonly CapacityProviderArn: Text
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: Num
  readonly PerExecutionEnvironmentMaxConcurrency?: Num
}

type LambdaFunction_Code = {
  readonly ImageUri?: Text
  readonly S3Bucket?: Text
  readonly S3Key?: Text
  readonly S3ObjectStorageMode?: Value<'COPY' | 'REFERENCE'>
  readonly S3ObjectVersion?: Text
  readonly SourceKMSKeyArn?: Text
  readonly ZipFile?: Text
}

type LambdaFunction_DeadLetterConfig = {
  readonly TargetArn?: Text
}

type LambdaFunction_DurableConfig = {
  readonly ExecutionTimeout: Num
  readonly KMSKeyArn?: Text
  readonly RetentionPeriodInDays?: Num
}

type LambdaFunction_Environment = {
  readonly Variables?: Dict<Text>
}

type LambdaFunction_EphemeralStorage = {
  readonly Size: Num
}

type LambdaFunction_FileSystemConfig = {
  readonly Arn: Text
  readonly LocalMountPath: Text
  readonly S3FilesConfig?: Value<LambdaFunction_S3FilesConfig>
}

type LambdaFunction_S3FilesConfig = {
  readonly DirectS3Read?: Value<'AUTO' | 'DISABLED' | 'ENABLED'>
}

type LambdaFunction_FunctionScalingConfig = {
  readonly MaxExecutionEnvironments?: Num
  readonly MinExecutionEnvironments?: Num
}

type LambdaFunction_ImageConfig = {
  readonly Command?: List<Text>
  readonly EntryPoint?: List<Text>
  readonly WorkingDirectory?: Text
}

type LambdaFunction_LoggingConfig = {
  readonly ApplicationLogLevel?: Value<'DEBUG' | 'ERROR' | 'FATAL' | 'INFO' | 'TRACE' | 'WARN'>
  readonly LogFormat?: Value<'JSON' | 'Text'>
  readonly LogGroup?: Text
  readonly SystemLogLevel?: Value<'DEBUG' | 'INFO' | 'WARN'>
}

type LambdaFunction_RuntimeManagementConfig = {
  readonly RuntimeVersionArn?: Text
  readonly UpdateRuntimeOn: Value<'Auto' | 'FunctionUpdate' | 'Manual'>
}

type LambdaFunction_SnapStart = {
  readonly ApplyOn: Value<'None' | 'PublishedVersions'>
}

type LambdaFunction_TenancyConfig = {
  readonly TenantIsolationMode: Value<'PER_TENANT'>
}

type LambdaFunction_TracingConfig = {
  readonly Mode?: Value<'Active' | 'PassThrough'>
}

type LambdaFunction_VpcConfig = {
  readonly Ipv6AllowedForDualStack?: Bool
  readonly SecurityGroupIds?: List<Text>
  readonly SubnetIds?: List<Text>
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

type LambdaUrl = {
  readonly AuthType: Value<'AWS_IAM' | 'NONE'>
  readonly Cors?: Value<LambdaUrl_Cors>
  readonly InvokeMode?: Value<'BUFFERED' | 'RESPONSE_STREAM'>
  readonly Qualifier?: Text
  readonly TargetFunctionArn: Text
}

type LambdaUrl_Cors = {
  readonly AllowCredentials?: Bool
  readonly AllowHeaders?: List<Text>
  readonly AllowMethods?: List<Value<'*' | 'DELETE' | 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT'>>
  readonly AllowOrigins?: List<Text>
  readonly ExposeHeaders?: List<Text>
  readonly MaxAge?: Num
}

type LambdaVersion = {
  readonly CodeSha256?: Text
  readonly Description?: Text
  readonly FunctionName: Text
  readonly FunctionScalingConfig?: Value<LambdaVersion_FunctionScalingConfig>
  readonly ProvisionedConcurrencyConfig?: Value<LambdaVersion_ProvisionedConcurrencyConfiguration>
  readonly RuntimePolicy?: Value<LambdaVersion_RuntimePolicy>
}

type LambdaVersion_FunctionScalingConfig = {
  readonly MaxExecutionEnvironments?: Num
  readonly MinExecutionEnvironments?: Num
}

type LambdaVersion_ProvisionedConcurrencyConfiguration = {
  readonly ProvisionedConcurrentExecutions: Num
}

type LambdaVersion_RuntimePolicy = {
  readonly RuntimeVersionArn?: Text
  readonly UpdateRuntimeOn: Text
}

type LightsailContainer = {
  readonly ContainerServiceDeployment?: Value<LightsailContainer_ContainerServiceDeployment>
  readonly IsDisabled?: Bool
  readonly Power: Value<'large' | 'medium' | 'micro' | 'nano' | 'small' | 'xlarge'>
  readonly PrivateRegistryAccess?: Value<LightsailContainer_PrivateRegistryAccess>
  readonly PublicDomainNames?: List<Value<LightsailContainer_PublicDomainName>>
  readonly Scale: Num
  readonly ServiceName: Text
  readonly Tags?: List<Value<Tag>>
}

type LightsailContainer_ContainerServiceDeployment = {
  readonly Containers?: List<Value<LightsailContainer_Container>>
  readonly PublicEndpoint?: Value<LightsailContainer_PublicEndpoint>
}

type LightsailContainer_Container = {
  readonly Command?: List<Text>
  readonly ContainerName?: Text
  readonly Environment?: List<Value<LightsailContainer_EnvironmentVariable>>
  readonly Image?: Text
  readonly Ports?: List<Value<LightsailContainer_PortInfo>>
}

type LightsailContainer_EnvironmentVariable = {
  readonly Value?: Text
  readonly Variable?: Text
}

type LightsailContainer_PortInfo = {
  readonly Port?: Text
  readonly Protocol?: Text
}

type LightsailContainer_PublicEndpoint = {
  readonly ContainerName?: Text
  readonly ContainerPort?: Num
  readonly HealthCheckConfig?: Value<LightsailContainer_HealthCheckConfig>
}

type LightsailContainer_HealthCheckConfig = {
  readonly HealthyThreshold?: Num
  readonly IntervalSeconds?: Num
  readonly Path?: Text
  readonly SuccessCodes?: Text
  readonly TimeoutSeconds?: Num
  readonly UnhealthyThreshold?: Num
}

type LightsailContainer_PrivateRegistryAccess = {
  readonly EcrImagePullerRole?: Value<LightsailContainer_EcrImagePullerRole>
}

type LightsailContainer_EcrImagePullerRole = {
  readonly IsActive?: Bool
  readonly PrincipalArn?: Text
}

type LightsailContainer_PublicDomainName = {
  readonly CertificateName?: Text
  readonly DomainNames?: List<Text>
}

type LightsailInstance = {
  readonly AddOns?: List<Value<LightsailInstance_AddOn>>
  readonly AvailabilityZone?: Text
  readonly BlueprintId: Text
  readonly BundleId: Text
  readonly Hardware?: Value<LightsailInstance_Hardware>
  readonly InstanceName: Text
  readonly KeyPairName?: Text
  readonly Location?: Value<LightsailInstance_Location>
  readonly Networking?: Value<LightsailInstance_Networking>
  readonly State?: Value<LightsailInstance_State>
  readonly Tags?: List<Value<Tag>>
  readonly UserData?: Text
}

type LightsailInstance_AddOn = {
  readonly AddOnType: Value<'AutoSnapshot' | 'StopInstanceOnIdle'>
  readonly AutoSnapshotAddOnRequest?: Value<LightsailInstance_AutoSnapshotAddOn>
  readonly Status?: Value<
    'Disabled' | 'Disabling' | 'Enabled' | 'Enabling' | 'Failed' | 'Terminated' | 'Terminating'
  >
}

type LightsailInstance_AutoSnapshotAddOn = {
  readonly SnapshotTimeOfDay?: Text
}

type LightsailInstance_Hardware = {
  readonly CpuCount?: Num
  readonly Disks?: List<Value<LightsailInstance_Disk>>
  readonly RamSizeInGb?: Num
}

type LightsailInstance_Disk = {
  readonly AttachedTo?: Text
  readonly AttachmentState?: Text
  readonly DiskName: Text
  readonly IOPS?: Num
  readonly IsSystemDisk?: Bool
  readonly Path: Text
  readonly SizeInGb?: Text
}

type LightsailInstance_Location = {
  readonly AvailabilityZone?: Text
  readonly RegionName?: Text
}

type LightsailInstance_Networking = {
  readonly MonthlyTransfer?: Value<LightsailInstance_MonthlyTransfer>
  readonly Ports: List<Value<LightsailInstance_Port>>
}

type LightsailInstance_MonthlyTransfer = {
  readonly GbPerMonthAllocated?: Text
}

type LightsailInstance_Port = {
  readonly AccessDirection?: Text
  readonly AccessFrom?: Text
  readonly AccessType?: Text
  readonly CidrListAliases?: List<Text>
  readonly Cidrs?: List<Text>
  readonly CommonName?: Text
  readonly FromPort?: Num
  readonly Ipv6Cidrs?: List<Text>
  readonly Protocol?: Text
  readonly ToPort?: Num
}

type LightsailInstance_State = {
  readonly Code?: Num
  readonly Name?: Text
}

type LightsailStaticIp = {
  readonly AttachedTo?: Text
  readonly StaticIpName: Text
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

type LogsMetricFilter = {
  readonly ApplyOnTransformedLogs?: Bool
  readonly EmitSystemFieldDimensions?: List<Text>
  readonly FieldSelectionCriteria?: Text
  readonly FilterName?: Text
  readonly FilterPattern: Text
  readonly LogGroupName: Text
  readonly MetricTransformations: List<Value<LogsMetricFilter_MetricTransformation>>
}

type LogsMetricFilter_MetricTransformation = {
  readonly DefaultValue?: Num
  readonly Dimensions?: List<Value<LogsMetricFilter_Dimension>>
  readonly MetricName: Text
  readonly MetricNamespace: Text
  readonly MetricValue: Text
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

type LogsMetricFilter_Dimension = {
  readonly Key: Text
  readonly Value: Text
}

type LogsResourcePolicy = {
  readonly PolicyDocument: Text | Json
  readonly PolicyName: Text
}

type OpenSearchServiceDomain = {
  readonly AIMLOptions?: Value<OpenSearchServiceDomain_AIMLOptions>
  readonly AccessPolicies?: Json
  readonly AdvancedOptions?: Dict<Text>
  readonly AdvancedSecurityOptions?: Value<OpenSearchServiceDomain_AdvancedSecurityOptionsInput>
  readonly AutomatedSnapshotPauseOptions?: Value<OpenSearchServiceDomain_AutomatedSnapshotPauseOptions>
  readonly ClusterConfig?: Value<OpenSearchServiceDomain_ClusterConfig>
  readonly CognitoOptions?: Value<OpenSearchServiceDomain_CognitoOptions>
  readonly DeploymentStrategyOptions?: Value<OpenSearchServiceDomain_DeploymentStrategyOptions>
  readonly DomainArn?: Text
  readonly DomainEndpointOptions?: Value<OpenSearchServiceDomain_DomainEndpointOptions>
  readonly DomainName?: Text
  readonly EBSOptions?: Value<OpenSearchServiceDomain_EBSOptions>
  readonly EncryptionAtRestOptions?: Value<OpenSearchServiceDomain_EncryptionAtRestOptions>
  readonly EngineMode?: Value<'GENERAL' | 'OPTIMIZED'>
  readonly EngineVersion?: Text
  readonly IPAddressType?: Text
  readonly IdentityCenterOptions?: Value<OpenSearchServiceDomain_IdentityCenterOptions>
  readonly LogPublishingOptions?: Dict<Value<OpenSearchServiceDomain_LogPublishingOption>>
  readonly NodeToNodeEncryptionOptions?: Value<OpenSearchServiceDomain_NodeToNodeEncryptionOptions>
  readonly OffPeakWindowOptions?: Value<OpenSearchServiceDomain_OffPeakWindowOptions>
  readonly SkipShardMigrationWait?: Bool
  readonly SnapshotOptions?: Value<OpenSearchServiceDomain_SnapshotOptions>
  readonly SoftwareUpdateOptions?: Value<OpenSearchServiceDomain_SoftwareUpdateOptions>
  readonly Tags?: List<Value<Tag>>
  readonly UseCase?: Value<'MIXED' | 'OBSERVABILITY' | 'SEARCH' | 'VECTOR'>
  readonly VPCOptions?: Value<OpenSearchServiceDomain_VPCOptions>
}

type OpenSearchServiceDomain_AIMLOptions = {
  readonly S3VectorsEngine?: Value<OpenSearchServiceDomain_S3VectorsEngine>
  readonly ServerlessVectorAcceleration?: Value<OpenSearchServiceDomain_ServerlessVectorAcceleration>
}

type OpenSearchServiceDomain_S3VectorsEngine = {
  readonly Enabled: Bool
}

type OpenSearchServiceDomain_ServerlessVectorAcceleration = {
  readonly Enabled?: Bool
}

type OpenSearchServiceDomain_AdvancedSecurityOptionsInput = {
  readonly AnonymousAuthDisableDate?: Text
  readonly AnonymousAuthEnabled?: Bool
  readonly Enabled?: Bool
  readonly IAMFederationOptions?: Value<OpenSearchServiceDomain_IAMFederationOptions>
  readonly InternalUserDatabaseEnabled?: Bool
  readonly JWTOptions?: Value<OpenSearchServiceDomain_JWTOptions>
  readonly MasterUserOptions?: Value<OpenSearchServiceDomain_MasterUserOptions>
  readonly SAMLOptions?: Value<OpenSearchServiceDomain_SAMLOptions>
}

type OpenSearchServiceDomain_IAMFederationOptions = {
  readonly Enabled?: Bool
  readonly RolesKey?: Text
  readonly SubjectKey?: Text
}

type OpenSearchServiceDomain_JWTOptions = {
  readonly Enabled?: Bool
  readonly PublicKey?: Text
  readonly RolesKey?: Text
  readonly SubjectKey?: Text
}

type OpenSearchServiceDomain_MasterUserOptions = {
  readonly MasterUserARN?: Text
  readonly MasterUserName?: Text
  readonly MasterUserPassword?: Text
}

type OpenSearchServiceDomain_SAMLOptions = {
  readonly Enabled?: Bool
  readonly Idp?: Value<OpenSearchServiceDomain_Idp>
  readonly MasterBackendRole?: Text
  readonly MasterUserName?: Text
  readonly RolesKey?: Text
  readonly SessionTimeoutMinutes?: Num
  readonly SubjectKey?: Text
}

type OpenSearchServiceDomain_Idp = {
  readonly EntityId: Text
  readonly MetadataContent: Text
}

type OpenSearchServiceDomain_AutomatedSnapshotPauseOptions = {
  readonly Enabled: Bool
  readonly EndTime?: Text
  readonly StartTime?: Text
}

type OpenSearchServiceDomain_ClusterConfig = {
  readonly ColdStorageOptions?: Value<OpenSearchServiceDomain_ColdStorageOptions>
  readonly DedicatedMasterCount?: Num
  readonly DedicatedMasterEnabled?: Bool
  readonly DedicatedMasterType?: Text
  readonly InstanceCount?: Num
  readonly InstanceType?: Text
  readonly MultiAZWithStandbyEnabled?: Bool
  readonly NodeOptions?: List<Value<OpenSearchServiceDomain_NodeOption>>
  readonly WarmCount?: Num
  readonly WarmEnabled?: Bool
  readonly WarmType?: Text
  readonly ZoneAwarenessConfig?: Value<OpenSearchServiceDomain_ZoneAwarenessConfig>
  readonly ZoneAwarenessEnabled?: Bool
}

type OpenSearchServiceDomain_ColdStorageOptions = {
  readonly Enabled?: Bool
}

type OpenSearchServiceDomain_NodeOption = {
  readonly NodeConfig?: Value<OpenSearchServiceDomain_NodeConfig>
  readonly NodeType?: Value<'coordinator'>
}

type OpenSearchServiceDomain_NodeConfig = {
  readonly Count?: Num
  readonly Enabled?: Bool
  readonly Type?: Text
}

type OpenSearchServiceDomain_ZoneAwarenessConfig = {
  readonly AvailabilityZoneCount?: Num
}

type OpenSearchServiceDomain_CognitoOptions = {
  readonly Enabled?: Bool
  readonly IdentityPoolId?: Text
  readonly RoleArn?: Text
  readonly UserPoolId?: Text
}

type OpenSearchServiceDomain_DeploymentStrategyOptions = {
  readonly DeploymentStrategy?: Value<'CapacityOptimized' | 'Default'>
}

type OpenSearchServiceDomain_DomainEndpointOptions = {
  readonly CustomEndpoint?: Text
  readonly CustomEndpointCertificateArn?: Text
  readonly CustomEndpointEnabled?: Bool
  readonly EnforceHTTPS?: Bool
  readonly TLSSecurityPolicy?: Text
}

type OpenSearchServiceDomain_EBSOptions = {
  readonly EBSEnabled?: Bool
  readonly Iops?: Num
  readonly Throughput?: Num
  readonly VolumeSize?: Num
  readonly VolumeType?: Text
}

type OpenSearchServiceDomain_EncryptionAtRestOptions = {
  readonly Enabled?: Bool
  readonly KmsKeyId?: Text
}

type OpenSearchServiceDomain_IdentityCenterOptions = {
  readonly EnabledAPIAccess?: Bool
  readonly IdentityCenterApplicationARN?: Text
  readonly IdentityCenterInstanceARN?: Text
  readonly IdentityStoreId?: Text
  readonly RolesKey?: Value<'GroupId' | 'GroupName'>
  readonly SubjectKey?: Value<'Email' | 'UserId' | 'UserName'>
}

type OpenSearchServiceDomain_LogPublishingOption = {
  readonly CloudWatchLogsLogGroupArn?: Text
  readonly Enabled?: Bool
}

type OpenSearchServiceDomain_NodeToNodeEncryptionOptions = {
  readonly Enabled?: Bool
}

type OpenSearchServiceDomain_OffPeakWindowOptions = {
  readonly Enabled?: Bool
  readonly OffPeakWindow?: Value<OpenSearchServiceDomain_OffPeakWindow>
}

type OpenSearchServiceDomain_OffPeakWindow = {
  readonly WindowStartTime?: Value<OpenSearchServiceDomain_WindowStartTime>
}

type OpenSearchServiceDomain_WindowStartTime = {
  readonly Hours: Num
  readonly Minutes: Num
}

type OpenSearchServiceDomain_SnapshotOptions = {
  readonly AutomatedSnapshotStartHour?: Num
}

type OpenSearchServiceDomain_SoftwareUpdateOptions = {
  readonly AutoSoftwareUpdateEnabled?: Bool
  readonly UseLatestServiceSoftwareForBlueGreen?: Bool
}

type OpenSearchServiceDomain_VPCOptions = {
  readonly EgressEnabled?: Bool
  readonly SecurityGroupIds?: List<Text>
  readonly SubnetIds?: List<Text>
}

type PipesPipe = {
  readonly Description?: Text
  readonly DesiredState?: Value<'RUNNING' | 'STOPPED'>
  readonly Enrichment?: Text
  readonly EnrichmentParameters?: Value<PipesPipe_PipeEnrichmentParameters>
  readonly KmsKeyIdentifier?: Text
  readonly LogConfiguration?: Value<PipesPipe_PipeLogConfiguration>
  readonly Name?: Text
  readonly RoleArn: Text
  readonly Source: Text
  readonly SourceParameters?: Value<PipesPipe_PipeSourceParameters>
  readonly Tags?: Dict<Text>
  readonly Target: Text
  readonly TargetParameters?: Value<PipesPipe_PipeTargetParameters>
}

type PipesPipe_PipeEnrichmentParameters = {
  readonly HttpParameters?: Value<PipesPipe_PipeEnrichmentHttpParameters>
  readonly InputTemplate?: Text
}

type PipesPipe_PipeEnrichmentHttpParameters = {
  readonly HeaderParameters?: Dict<Text>
  readonly PathParameterValues?: List<Text>
  readonly QueryStringParameters?: Dict<Text>
}

type PipesPipe_PipeLogConfiguration = {
  readonly CloudwatchLogsLogDestination?: Value<PipesPipe_CloudwatchLogsLogDestination>
  readonly FirehoseLogDestination?: Value<PipesPipe_FirehoseLogDestination>
  readonly IncludeExecutionData?: List<Value<'ALL'>>
  readonly Level?: Value<'ERROR' | 'INFO' | 'OFF' | 'TRACE'>
  readonly S3LogDestination?: Value<PipesPipe_S3LogDestination>
}

type PipesPipe_CloudwatchLogsLogDestination = {
  readonly LogGroupArn?: Text
}

type PipesPipe_FirehoseLogDestination = {
  readonly DeliveryStreamArn?: Text
}

type PipesPipe_S3LogDestination = {
  readonly BucketName?: Text
  readonly BucketOwner?: Text
  readonly OutputFormat?: Value<'json' | 'plain' | 'w3c'>
  readonly Prefix?: Text
}

type PipesPipe_PipeSourceParameters = {
  readonly ActiveMQBrokerParameters?: Value<PipesPipe_PipeSourceActiveMQBrokerParameters>
  readonly DynamoDBStreamParameters?: Value<PipesPipe_PipeSourceDynamoDBStreamParameters>
  readonly FilterCriteria?: Value<PipesPipe_FilterCriteria>
  readonly KinesisStreamParameters?: Value<PipesPipe_PipeSourceKinesisStreamParameters>
  readonly ManagedStreamingKafkaParameters?: Value<PipesPipe_PipeSourceManagedStreamingKafkaParameters>
  readonly RabbitMQBrokerParameters?: Value<PipesPipe_PipeSourceRabbitMQBrokerParameters>
  readonly SelfManagedKafkaParameters?: Value<PipesPipe_PipeSourceSelfManagedKafkaParameters>
  readonly SqsQueueParameters?: Value<PipesPipe_PipeSourceSqsQueueParameters>
}

type PipesPipe_PipeSourceActiveMQBrokerParameters = {
  readonly BatchSize?: Num
  readonly Credentials: Value<PipesPipe_MQBrokerAccessCredentials>
  readonly MaximumBatchingWindowInSeconds?: Num
  readonly QueueName: Text
}

type PipesPipe_MQBrokerAccessCredentials = {
  readonly BasicAuth: Text
}

type PipesPipe_PipeSourceDynamoDBStreamParameters = {
  readonly BatchSize?: Num
  readonly DeadLetterConfig?: Value<PipesPipe_DeadLetterConfig>
  readonly MaximumBatchingWindowInSeconds?: Num
  readonly MaximumRecordAgeInSeconds?: Num
  readonly MaximumRetryAttempts?: Num
  readonly OnPartialBatchItemFailure?: Value<'AUTOMATIC_BISECT'>
  readonly ParallelizationFactor?: Num
  readonly StartingPosition: Value<'LATEST' | 'TRIM_HORIZON'>
}

type PipesPipe_DeadLetterConfig = {
  readonly Arn?: Text
}

type PipesPipe_FilterCriteria = {
  readonly Filters?: List<Value<PipesPipe_Filter>>
}

type PipesPipe_Filter = {
  readonly Pattern?: Text
}

type PipesPipe_PipeSourceKinesisStreamParameters = {
  readonly BatchSize?: Num
  readonly DeadLetterConfig?: Value<PipesPipe_DeadLetterConfig>
  readonly MaximumBatchingWindowInSeconds?: Num
  readonly MaximumRecordAgeInSeconds?: Num
  readonly MaximumRetryAttempts?: Num
  readonly OnPartialBatchItemFailure?: Value<'AUTOMATIC_BISECT'>
  readonly ParallelizationFactor?: Num
  readonly StartingPosition: Value<'AT_TIMESTAMP' | 'LATEST' | 'TRIM_HORIZON'>
  readonly StartingPositionTimestamp?: Text
}

type PipesPipe_PipeSourceManagedStreamingKafkaParameters = {
  readonly BatchSize?: Num
  readonly ConsumerGroupID?: Text
  readonly Credentials?: Value<PipesPipe_MSKAccessCredentials>
  readonly MaximumBatchingWindowInSeconds?: Num
  readonly StartingPosition?: Value<'LATEST' | 'TRIM_HORIZON'>
  readonly TopicName: Text
}

type PipesPipe_MSKAccessCredentials = {
  readonly ClientCertificateTlsAuth?: Text
  readonly SaslScram512Auth?: Text
}

type PipesPipe_PipeSourceRabbitMQBrokerParameters = {
  readonly BatchSize?: Num
  readonly Credentials: Value<PipesPipe_MQBrokerAccessCredentials>
  readonly MaximumBatchingWindowInSeconds?: Num
  readonly QueueName: Text
  readonly VirtualHost?: Text
}

type PipesPipe_PipeSourceSelfManagedKafkaParameters = {
  readonly AdditionalBootstrapServers?: List<Text>
  readonly BatchSize?: Num
  readonly ConsumerGroupID?: Text
  readonly Credentials?: Value<PipesPipe_SelfManagedKafkaAccessConfigurationCredentials>
  readonly MaximumBatchingWindowInSeconds?: Num
  readonly ServerRootCaCertificate?: Text
  readonly StartingPosition?: Value<'LATEST' | 'TRIM_HORIZON'>
  readonly TopicName: Text
  readonly Vpc?: Value<PipesPipe_SelfManagedKafkaAccessConfigurationVpc>
}

type PipesPipe_SelfManagedKafkaAccessConfigurationCredentials = {
  readonly BasicAuth?: Text
  readonly ClientCertificateTlsAuth?: Text
  readonly SaslScram256Auth?: Text
  readonly SaslScram512Auth?: Text
}

type PipesPipe_SelfManagedKafkaAccessConfigurationVpc = {
  readonly SecurityGroup?: List<Text>
  readonly Subnets?: List<Text>
}

type PipesPipe_PipeSourceSqsQueueParameters = {
  readonly BatchSize?: Num
  readonly MaximumBatchingWindowInSeconds?: Num
}

type PipesPipe_PipeTargetParameters = {
  readonly BatchJobParameters?: Value<PipesPipe_PipeTargetBatchJobParameters>
  readonly CloudWatchLogsParameters?: Value<PipesPipe_PipeTargetCloudWatchLogsParameters>
  readonly EcsTaskParameters?: Value<PipesPipe_PipeTargetEcsTaskParameters>
  readonly EventBridgeEventBusParameters?: Value<PipesPipe_PipeTargetEventBridgeEventBusParameters>
  readonly HttpParameters?: Value<PipesPipe_PipeTargetHttpParameters>
  readonly InputTemplate?: Text
  readonly KinesisStreamParameters?: Value<PipesPipe_PipeTargetKinesisStreamParameters>
  readonly LambdaFunctionParameters?: Value<PipesPipe_PipeTargetLambdaFunctionParameters>
  readonly RedshiftDataParameters?: Value<PipesPipe_PipeTargetRedshiftDataParameters>
  readonly SageMakerPipelineParameters?: Value<PipesPipe_PipeTargetSageMakerPipelineParameters>
  readonly SqsQueueParameters?: Value<PipesPipe_PipeTargetSqsQueueParameters>
  readonly StepFunctionStateMachineParameters?: Value<PipesPipe_PipeTargetStateMachineParameters>
  readonly TimestreamParameters?: Value<PipesPipe_PipeTargetTimestreamParameters>
}

type PipesPipe_PipeTargetBatchJobParameters = {
  readonly ArrayProperties?: Value<PipesPipe_BatchArrayProperties>
  readonly ContainerOverrides?: Value<PipesPipe_BatchContainerOverrides>
  readonly DependsOn?: List<Value<PipesPipe_BatchJobDependency>>
  readonly JobDefinition: Text
  readonly JobName: Text
  readonly Parameters?: Dict<Text>
  readonly RetryStrategy?: Value<PipesPipe_BatchRetryStrategy>
}

type PipesPipe_BatchArrayProperties = {
  readonly Size?: Num
}

type PipesPipe_BatchContainerOverrides = {
  readonly Command?: List<Text>
  readonly Environment?: List<Value<PipesPipe_BatchEnvironmentVariable>>
  readonly InstanceType?: Text
  readonly ResourceRequirements?: List<Value<PipesPipe_BatchResourceRequirement>>
}

type PipesPipe_BatchEnvironmentVariable = {
  readonly Name?: Text
  readonly Value?: Text
}

type PipesPipe_BatchResourceRequirement = {
  readonly Type: Value<'GPU' | 'MEMORY' | 'VCPU'>
  readonly Value: Text
}

type PipesPipe_BatchJobDependency = {
  readonly JobId?: Text
  readonly Type?: Value<'N_TO_N' | 'SEQUENTIAL'>
}

type PipesPipe_BatchRetryStrategy = {
  readonly Attempts?: Num
}

type PipesPipe_PipeTargetCloudWatchLogsParameters = {
  readonly LogStreamName?: Text
  readonly Timestamp?: Text
}

type PipesPipe_PipeTargetEcsTaskParameters = {
  readonly CapacityProviderStrategy?: List<Value<PipesPipe_CapacityProviderStrategyItem>>
  readonly EnableECSManagedTags?: Bool
  readonly EnableExecuteCommand?: Bool
  readonly Group?: Text
  readonly LaunchType?: Value<'EC2' | 'EXTERNAL' | 'FARGATE'>
  readonly NetworkConfiguration?: Value<PipesPipe_NetworkConfiguration>
  readonly Overrides?: Value<PipesPipe_EcsTaskOverride>
  readonly PlacementConstraints?: List<Value<PipesPipe_PlacementConstraint>>
  readonly PlacementStrategy?: List<Value<PipesPipe_PlacementStrategy>>
  readonly PlatformVersion?: Text
  readonly PropagateTags?: Value<'TASK_DEFINITION'>
  readonly ReferenceId?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TaskCount?: Num
  readonly TaskDefinitionArn: Text
}

type PipesPipe_CapacityProviderStrategyItem = {
  readonly Base?: Num
  readonly CapacityProvider: Text
  readonly Weight?: Num
}

type PipesPipe_NetworkConfiguration = {
  readonly AwsvpcConfiguration?: Value<PipesPipe_AwsVpcConfiguration>
}

type PipesPipe_AwsVpcConfiguration = {
  readonly AssignPublicIp?: Value<'DISABLED' | 'ENABLED'>
  readonly SecurityGroups?: List<Text>
  readonly Subnets: List<Text>
}

type PipesPipe_EcsTaskOverride = {
  readonly ContainerOverrides?: List<Value<PipesPipe_EcsContainerOverride>>
  readonly Cpu?: Text
  readonly EphemeralStorage?: Value<PipesPipe_EcsEphemeralStorage>
  readonly ExecutionRoleArn?: Text
  readonly InferenceAcceleratorOverrides?: List<Value<PipesPipe_EcsInferenceAcceleratorOverride>>
  readonly Memory?: Text
  readonly TaskRoleArn?: Text
}

type PipesPipe_EcsContainerOverride = {
  readonly Command?: List<Text>
  readonly Cpu?: Num
  readonly Environment?: List<Value<PipesPipe_EcsEnvironmentVariable>>
  readonly EnvironmentFiles?: List<Value<PipesPipe_EcsEnvironmentFile>>
  readonly Memory?: Num
  readonly MemoryReservation?: Num
  readonly Name?: Text
  readonly ResourceRequirements?: List<Value<PipesPipe_EcsResourceRequirement>>
}

type PipesPipe_EcsEnvironmentVariable = {
  readonly Name?: Text
  readonly Value?: Text
}

type PipesPipe_EcsEnvironmentFile = {
  readonly Type: Value<'s3'>
  readonly Value: Text
}

type PipesPipe_EcsResourceRequirement = {
  readonly Type: Value<'GPU' | 'InferenceAccelerator'>
  readonly Value: Text
}

type PipesPipe_EcsEphemeralStorage = {
  readonly SizeInGiB: Num
}

type PipesPipe_EcsInferenceAcceleratorOverride = {
  readonly DeviceName?: Text
  readonly DeviceType?: Text
}

type PipesPipe_PlacementConstraint = {
  readonly Expression?: Text
  readonly Type?: Value<'distinctInstance' | 'memberOf'>
}

type PipesPipe_PlacementStrategy = {
  readonly Field?: Text
  readonly Type?: Value<'binpack' | 'random' | 'spread'>
}

type PipesPipe_PipeTargetEventBridgeEventBusParameters = {
  readonly DetailType?: Text
  readonly EndpointId?: Text
  readonly Resources?: List<Text>
  readonly Source?: Text
  readonly Time?: Text
}

type PipesPipe_PipeTargetHttpParameters = {
  readonly HeaderParameters?: Dict<Text>
  readonly PathParameterValues?: List<Text>
  readonly QueryStringParameters?: Dict<Text>
}

type PipesPipe_PipeTargetKinesisStreamParameters = {
  readonly PartitionKey: Text
}

type PipesPipe_PipeTargetLambdaFunctionParameters = {
  readonly InvocationType?: Value<'FIRE_AND_FORGET' | 'REQUEST_RESPONSE'>
}

type PipesPipe_PipeTargetRedshiftDataParameters = {
  readonly Database: Text
  readonly DbUser?: Text
  readonly SecretManagerArn?: Text
  readonly Sqls: List<Text>
  readonly StatementName?: Text
  readonly WithEvent?: Bool
}

type PipesPipe_PipeTargetSageMakerPipelineParameters = {
  readonly PipelineParameterList?: List<Value<PipesPipe_SageMakerPipelineParameter>>
}

type PipesPipe_SageMakerPipelineParameter = {
  readonly Name: Text
  readonly Value: Text
}

type PipesPipe_PipeTargetSqsQueueParameters = {
  readonly MessageDeduplicationId?: Text
  readonly MessageGroupId?: Text
}

type PipesPipe_PipeTargetStateMachineParameters = {
  readonly InvocationType?: Value<'FIRE_AND_FORGET' | 'REQUEST_RESPONSE'>
}

type PipesPipe_PipeTargetTimestreamParameters = {
  readonly DimensionMappings: List<Value<PipesPipe_DimensionMapping>>
  readonly EpochTimeUnit?: Value<'MICROSECONDS' | 'MILLISECONDS' | 'NANOSECONDS' | 'SECONDS'>
  readonly MultiMeasureMappings?: List<Value<PipesPipe_MultiMeasureMapping>>
  readonly SingleMeasureMappings?: List<Value<PipesPipe_SingleMeasureMapping>>
  readonly TimeFieldType?: Value<'EPOCH' | 'TIMESTAMP_FORMAT'>
  readonly TimeValue: Text
  readonly TimestampFormat?: Text
  readonly VersionValue: Text
}

type PipesPipe_DimensionMapping = {
  readonly DimensionName: Text
  readonly DimensionValue: Text
  readonly DimensionValueType: Value<'VARCHAR'>
}

type PipesPipe_MultiMeasureMapping = {
  readonly MultiMeasureAttributeMappings: List<Value<PipesPipe_MultiMeasureAttributeMapping>>
  readonly MultiMeasureName: Text
}

type PipesPipe_MultiMeasureAttributeMapping = {
  readonly MeasureValue: Text
  readonly MeasureValueType: Value<'BIGINT' | 'BOOLEAN' | 'DOUBLE' | 'TIMESTAMP' | 'VARCHAR'>
  readonly MultiMeasureAttributeName: Text
}

type PipesPipe_SingleMeasureMapping = {
  readonly MeasureName: Text
  readonly MeasureValue: Text
  readonly MeasureValueType: Value<'BIGINT' | 'BOOLEAN' | 'DOUBLE' | 'TIMESTAMP' | 'VARCHAR'>
}

type RDSDBCluster = {
  readonly AllocatedStorage?: Num
  readonly AssociatedRoles?: List<Value<RDSDBCluster_DBClusterRole>>
  readonly AutoMinorVersionUpgrade?: Bool
  readonly AvailabilityZones?: List<Text>
  readonly BacktrackWindow?: Num
  readonly BackupRetentionPeriod?: Num
  readonly ClusterScalabilityType?: Value<'limitless' | 'standard'>
  readonly CopyTagsToSnapshot?: Bool
  readonly DBClusterIdentifier?: Text
  readonly DBClusterInstanceClass?: Text
  readonly DBClusterParameterGroupName?: Text
  readonly DBInstanceParameterGroupName?: Text
  readonly DBSubnetGroupName?: Text
  readonly DBSystemId?: Text
  readonly DatabaseInsightsMode?: Value<'advanced' | 'standard'>
  readonly DatabaseName?: Text
  readonly DeleteAutomatedBackups?: Bool
  readonly DeletionProtection?: Bool
  readonly Domain?: Text
  readonly DomainIAMRoleName?: Text
  readonly EnableCloudwatchLogsExports?: List<Text>
  readonly EnableGlobalWriteForwarding?: Bool
  readonly EnableHttpEndpoint?: Bool
  readonly EnableIAMDatabaseAuthentication?: Bool
  readonly EnableLocalWriteForwarding?: Bool
  readonly Engine?: Text
  readonly EngineLifecycleSupport?: Text
  readonly EngineMode?: Text
  readonly EngineVersion?: Text
  readonly GlobalClusterIdentifier?: Text
  readonly Iops?: Num
  readonly KmsKeyId?: Text
  readonly ManageMasterUserPassword?: Bool
  readonly MasterUserAuthenticationType?: Value<'iam-db-auth' | 'password'>
  readonly MasterUserPassword?: Text
  readonly MasterUserSecret?: Value<RDSDBCluster_MasterUserSecret>
  readonly MasterUsername?: Text
  readonly MonitoringInterval?: Num
  readonly MonitoringRoleArn?: Text
  readonly NetworkType?: Text
  readonly PerformanceInsightsEnabled?: Bool
  readonly PerformanceInsightsKmsKeyId?: Text
  readonly PerformanceInsightsRetentionPeriod?: Num
  readonly Port?: Num
  readonly PreferredBackupWindow?: Text
  readonly PreferredMaintenanceWindow?: Text
  readonly PubliclyAccessible?: Bool
  readonly ReplicationSourceIdentifier?: Text
  readonly RestoreToTime?: Text
  readonly RestoreType?: Text
  readonly ScalingConfiguration?: Value<RDSDBCluster_ScalingConfiguration>
  readonly ServerlessV2ScalingConfiguration?: Value<RDSDBCluster_ServerlessV2ScalingConfiguration>
  readonly SnapshotIdentifier?: Text
  readonly SourceDBClusterIdentifier?: Text
  readonly SourceDbClusterResourceId?: Text
  readonly SourceRegion?: Text
  readonly StorageEncrypted?: Bool
  readonly StorageType?: Text
  readonly Tags?: List<Value<Tag>>
  readonly UseLatestRestorableTime?: Bool
  readonly VpcSecurityGroupIds?: List<Text>
}

type RDSDBCluster_DBClusterRole = {
  readonly FeatureName?: Text
  readonly RoleArn: Text
}

type RDSDBCluster_MasterUserSecret = {
  readonly KmsKeyId?: Text
  readonly SecretArn?: Text
}

type RDSDBCluster_ScalingConfiguration = {
  readonly AutoPause?: Bool
  readonly MaxCapacity?: Num
  readonly MinCapacity?: Num
  readonly SecondsBeforeTimeout?: Num
  readonly SecondsUntilAutoPause?: Num
  readonly TimeoutAction?: Text
}

type RDSDBCluster_ServerlessV2ScalingConfiguration = {
  readonly MaxCapacity?: Num
  readonly MinCapacity?: Num
  readonly SecondsUntilAutoPause?: Num
}

type RDSDBClusterParameterGroup = {
  readonly DBClusterParameterGroupName?: Text
  readonly Description: Text
  readonly Family: Text
  readonly Parameters: Json
  readonly Tags?: List<Value<Tag>>
}

type RDSDBInstance = {
  readonly AdditionalStorageVolumes?: List<Value<RDSDBInstance_AdditionalStorageVolume>>
  readonly AllocatedStorage?: Text
  readonly AllowMajorVersionUpgrade?: Bool
  readonly ApplyImmediately?: Bool
  readonly AssociatedRoles?: List<Value<RDSDBInstance_DBInstanceRole>>
  readonly AutoMinorVersionUpgrade?: Bool
  readonly AutomaticBackupReplicationKmsKeyId?: Text
  readonly AutomaticBackupReplicationRegion?: Text
  readonly AutomaticBackupReplicationRetentionPeriod?: Num
  readonly AvailabilityZone?: Text
  readonly BackupRetentionPeriod?: Num
  readonly BackupTarget?: Text
  readonly CACertificateIdentifier?: Text
  readonly CertificateRotationRestart?: Bool
  readonly CharacterSetName?: Text
  readonly CopyTagsToSnapshot?: Bool
  readonly CustomIAMInstanceProfile?: Text
  readonly DBClusterIdentifier?: Text
  readonly DBClusterSnapshotIdentifier?: Text
  readonly DBInstanceClass?: Text
  readonly DBInstanceIdentifier?: Text
  readonly DBName?: Text
  readonly DBParameterGroupName?: Text
  readonly DBSecurityGroups?: List<Text>
  readonly DBSnapshotIdentifier?: Text
  readonly DBSubnetGroupName?: Text
  readonly DBSystemId?: Text
  readonly DatabaseInsightsMode?: Value<'advanced' | 'standard'>
  readonly DedicatedLogVolume?: Bool
  readonly DeleteAutomatedBackups?: Bool
  readonly DeletionProtection?: Bool
  readonly Domain?: Text
  readonly DomainAuthSecretArn?: Text
  readonly DomainDnsIps?: List<Text>
  readonly DomainFqdn?: Text
  readonly DomainIAMRoleName?: Text
  readonly DomainOu?: Text
  readonly EnableCloudwatchLogsExports?: List<Text>
  readonly EnableIAMDatabaseAuthentication?: Bool
  readonly EnablePerformanceInsights?: Bool
  readonly Engine?: Text
  readonly EngineLifecycleSupport?: Text
  readonly EngineVersion?: Text
  readonly Iops?: Num
  readonly KmsKeyId?: Text
  readonly LicenseModel?: Text
  readonly ManageMasterUserPassword?: Bool
  readonly MasterUserAuthenticationType?: Value<'iam-db-auth' | 'password'>
  readonly MasterUserPassword?: Text
  readonly MasterUserSecret?: Value<RDSDBInstance_MasterUserSecret>
  readonly MasterUsername?: Text
  readonly MaxAllocatedStorage?: Num
  readonly MonitoringInterval?: Num
  readonly MonitoringRoleArn?: Text
  readonly MultiAZ?: Bool
  readonly NcharCharacterSetName?: Text
  readonly NetworkType?: Text
  readonly OptionGroupName?: Text
  readonly PerformanceInsightsKMSKeyId?: Text
  readonly PerformanceInsightsRetentionPeriod?: Value<
    | 7
    | 31
    | 62
    | 93
    | 124
    | 155
    | 186
    | 217
    | 248
    | 279
    | 310
    | 341
    | 372
    | 403
    | 434
    | 465
    | 496
    | 527
    | 558
    | 589
    | 620
    | 651
    | 682
    | 713
    | 731
  >
  readonly Port?: Text
  readonly PreferredBackupWindow?: Text
  readonly PreferredMaintenanceWindow?: Text
  readonly ProcessorFeatures?: List<Value<RDSDBInstance_ProcessorFeature>>
  readonly PromotionTier?: Num
  readonly PubliclyAccessible?: Bool
  readonly ReplicaMode?: Text
  readonly RestoreTime?: Text
  readonly SourceDBClusterIdentifier?: Text
  readonly SourceDBInstanceAutomatedBackupsArn?: Text
  readonly SourceDBInstanceIdentifier?: Text
  readonly SourceDbiResourceId?: Text
  readonly SourceRegion?: Text
  readonly StorageEncrypted?: Bool
  readonly StorageThroughput?: Num
  readonly StorageType?: Text
  readonly Tags?: List<Value<Tag>>
  readonly TdeCredentialArn?: Text
  readonly TdeCredentialPassword?: Text
  readonly Timezone?: Text
  readonly UseDefaultProcessorFeatures?: Bool
  readonly UseLatestRestorableTime?: Bool
  readonly VPCSecurityGroups?: List<Text>
}

type RDSDBInstance_AdditionalStorageVolume = {
  readonly AllocatedStorage?: Text
  readonly Iops?: Num
  readonly MaxAllocatedStorage?: Num
  readonly StorageOperationPercentProgress?: Num
  readonly StorageOperationStatus?: Text
  readonly StorageThroughput?: Num
  readonly StorageType?: Text
  readonly VolumeName?: Text
}

type RDSDBInstance_DBInstanceRole = {
  readonly FeatureName: Text
  readonly RoleArn: Text
}

type RDSDBInstance_MasterUserSecret = {
  readonly KmsKeyId?: Text
  readonly SecretArn?: Text
}

type RDSDBInstance_ProcessorFeature = {
  readonly Name?: Value<'coreCount' | 'threadsPerCore'>
  readonly Value?: Text
}

type RDSDBParameterGroup = {
  readonly DBParameterGroupName?: Text
  readonly Description: Text
  readonly Family: Text
  readonly Parameters?: Json
  readonly Tags?: List<Value<Tag>>
}

type RDSDBSubnetGroup = {
  readonly DBSubnetGroupDescription: Text
  readonly DBSubnetGroupName?: Text
  readonly SubnetIds: List<Text>
  readonly Tags?: List<Value<Tag>>
}

type RDSGlobalCluster = {
  readonly DeletionProtection?: Bool
  readonly Engine?: Value<'aurora' | 'aurora-mysql' | 'aurora-postgresql'>
  readonly EngineLifecycleSupport?: Text
  readonly EngineVersion?: Text
  readonly GlobalClusterIdentifier?: Text
  readonly SourceDBClusterIdentifier?: Text
  readonly StorageEncrypted?: Bool
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
  readonly ObjectSizeGreaterThan?: Text
  readonly ObjectSizeLessThan?: Text
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

type SNSSubscription = {
  readonly DeliveryPolicy?: Json | Text
  readonly Endpoint?: Text
  readonly FilterPolicy?: Json | Text
  readonly FilterPolicyScope?: Text
  readonly Protocol: Text
  readonly RawMessageDelivery?: Bool
  readonly RedrivePolicy?: Json | Text
  readonly Region?: Text
  readonly ReplayPolicy?: Json | Text
  readonly SubscriptionRoleArn?: Text
  readonly TopicArn: Text
}

type SNSTopic = {
  readonly ArchivePolicy?: Json
  readonly ContentBasedDeduplication?: Bool
  readonly DataProtectionPolicy?: Json
  readonly DeliveryStatusLogging?: List<Value<SNSTopic_LoggingConfig>>
  readonly DisplayName?: Text
  readonly FifoThroughputScope?: Text
  readonly FifoTopic?: Bool
  readonly KmsMasterKeyId?: Text
  readonly MaximumMessageSize?: Num
  readonly SignatureVersion?: Text
  readonly Subscription?: List<Value<SNSTopic_Subscription>>
  readonly Tags?: List<Value<Tag>>
  readonly TopicName?: Text
  readonly TracingConfig?: Text
}

type SNSTopic_LoggingConfig = {
  readonly FailureFeedbackRoleArn?: Text
  readonly Protocol: Value<'application' | 'firehose' | 'http/s' | 'lambda' | 'sqs'>
  readonly SuccessFeedbackRoleArn?: Text
  readonly SuccessFeedbackSampleRate?: Text
}

type SNSTopic_Subscription = {
  readonly Endpoint: Text
  readonly Protocol: Text
}

type SNSTopicPolicy = {
  readonly PolicyDocument: Json | Text
  readonly Topics: List<Text>
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

type SQSQueuePolicy = {
  readonly PolicyDocument: Json | Text
  readonly Queues: List<Text>
}

type SSMAssociation = {
  readonly ApplyOnlyAtCronInterval?: Bool
  readonly AssociationDispatchAssumeRole?: Text
  readonly AssociationName?: Text
  readonly AutomationTargetParameterName?: Text
  readonly CalendarNames?: List<Text>
  readonly ComplianceSeverity?: Value<'CRITICAL' | 'HIGH' | 'LOW' | 'MEDIUM' | 'UNSPECIFIED'>
  readonly DocumentVersion?: Text
  readonly InstanceId?: Text
  readonly MaxConcurrency?: Text
  readonly MaxErrors?: Text
  readonly Name: Text
  readonly OutputLocation?: Value<SSMAssociation_InstanceAssociationOutputLocation>
  readonly Parameters?: Dict<List<Text>>
  readonly ScheduleExpression?: Text
  readonly ScheduleOffset?: Num
  readonly SyncCompliance?: Value<'AUTO' | 'MANUAL'>
  readonly Tags?: List<Value<Tag>>
  readonly Targets?: List<Value<SSMAssociation_Target>>
  readonly WaitForSuccessTimeoutSeconds?: Num
}

type SSMAssociation_InstanceAssociationOutputLocation = {
  readonly S3Location?: Value<SSMAssociation_S3OutputLocation>
}

type SSMAssociation_S3OutputLocation = {
  readonly OutputS3BucketName?: Text
  readonly OutputS3KeyPrefix?: Text
  readonly OutputS3Region?: Text
}

type SSMAssociation_Target = {
  readonly Key: Text
  readonly Values: List<Text>
}

type SSMMaintenanceWindow = {
  readonly AllowUnassociatedTargets: Bool
  readonly Cutoff: Num
  readonly Description?: Text
  readonly Duration: Num
  readonly EndDate?: Text
  readonly Name: Text
  readonly Schedule: Text
  readonly ScheduleOffset?: Num
  readonly ScheduleTimezone?: Text
  readonly StartDate?: Text
  readonly Tags?: List<Value<Tag>>
}

type SSMMaintenanceWindowTarget = {
  readonly Description?: Text
  readonly Name?: Text
  readonly OwnerInformation?: Text
  readonly ResourceType: Value<'INSTANCE' | 'RESOURCE_GROUP'>
  readonly Targets: List<Value<SSMMaintenanceWindowTarget_Targets>>
  readonly WindowId: Text
}

type SSMMaintenanceWindowTarget_Targets = {
  readonly Key: Text
  readonly Values: List<Text>
}

type SSMMaintenanceWindowTask = {
  readonly CutoffBehavior?: Value<'CANCEL_TASK' | 'CONTINUE_TASK'>
  readonly Description?: Text
  readonly LoggingInfo?: Value<SSMMaintenanceWindowTask_LoggingInfo>
  readonly MaxConcurrency?: Text
  readonly MaxErrors?: Text
  readonly Name?: Text
  readonly Priority: Num
  readonly ServiceRoleArn?: Text
  readonly Targets?: List<Value<SSMMaintenanceWindowTask_Target>>
  readonly TaskArn: Text
  readonly TaskInvocationParameters?: Value<SSMMaintenanceWindowTask_TaskInvocationParameters>
  readonly TaskParameters?: Json
  readonly TaskType: Value<'AUTOMATION' | 'LAMBDA' | 'RUN_COMMAND' | 'STEP_FUNCTIONS'>
  readonly WindowId: Text
}

type SSMMaintenanceWindowTask_LoggingInfo = {
  readonly Region: Text
  readonly S3Bucket: Text
  readonly S3Prefix?: Text
}

type SSMMaintenanceWindowTask_Target = {
  readonly Key: Text
  readonly Values: List<Text>
}

type SSMMaintenanceWindowTask_TaskInvocationParameters = {
  readonly MaintenanceWindowAutomationParameters?: Value<SSMMaintenanceWindowTask_MaintenanceWindowAutomationParameters>
  readonly MaintenanceWindowLambdaParameters?: Value<SSMMaintenanceWindowTask_MaintenanceWindowLambdaParameters>
  readonly MaintenanceWindowRunCommandParameters?: Value<SSMMaintenanceWindowTask_MaintenanceWindowRunCommandParameters>
  readonly MaintenanceWindowStepFunctionsParameters?: Value<SSMMaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters>
}

type SSMMaintenanceWindowTask_MaintenanceWindowAutomationParameters = {
  readonly DocumentVersion?: Text
  readonly Parameters?: Json
}

type SSMMaintenanceWindowTask_MaintenanceWindowLambdaParameters = {
  readonly ClientContext?: Text
  readonly Payload?: Text
  readonly Qualifier?: Text
}

type SSMMaintenanceWindowTask_MaintenanceWindowRunCommandParameters = {
  readonly CloudWatchOutputConfig?: Value<SSMMaintenanceWindowTask_CloudWatchOutputConfig>
  readonly Comment?: Text
  readonly DocumentHash?: Text
  readonly DocumentHashType?: Text
  readonly DocumentVersion?: Text
  readonly NotificationConfig?: Value<SSMMaintenanceWindowTask_NotificationConfig>
  readonly OutputS3BucketName?: Text
  readonly OutputS3KeyPrefix?: Text
  readonly Parameters?: Json
  readonly ServiceRoleArn?: Text
  readonly TimeoutSeconds?: Num
}

type SSMMaintenanceWindowTask_CloudWatchOutputConfig = {
  readonly CloudWatchLogGroupName?: Text
  readonly CloudWatchOutputEnabled?: Bool
}

type SSMMaintenanceWindowTask_NotificationConfig = {
  readonly NotificationArn: Text
  readonly NotificationEvents?: List<Text>
  readonly NotificationType?: Text
}

type SSMMaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters = {
  readonly Input?: Text
  readonly Name?: Text
}

type SSMParameter = {
  readonly AllowedPattern?: Text
  readonly DataType?: Value<'aws:ec2:image' | 'text'>
  readonly Description?: Text
  readonly Name?: Text
  readonly Policies?: Text
  readonly Tags?: Dict<Text>
  readonly Tier?: Value<'Advanced' | 'Intelligent-Tiering' | 'Standard'>
  readonly Type: Value<'String' | 'StringList'>
  readonly Value: Text
}

type SSMPatchBaseline = {
  readonly ApprovalRules?: Value<SSMPatchBaseline_RuleGroup>
  readonly ApprovedPatches?: List<Text>
  readonly ApprovedPatchesComplianceLevel?: Value<
    'CRITICAL' | 'HIGH' | 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'UNSPECIFIED'
  >
  readonly ApprovedPatchesEnableNonSecurity?: Bool
  readonly AvailableSecurityUpdatesComplianceStatus?: Value<'COMPLIANT' | 'NON_COMPLIANT'>
  readonly DefaultBaseline?: Bool
  readonly Description?: Text
  readonly GlobalFilters?: Value<SSMPatchBaseline_PatchFilterGroup>
  readonly Name: Text
  readonly OperatingSystem?: Value<
    | 'ALMA_LINUX'
    | 'AMAZON_LINUX'
    | 'AMAZON_LINUX_2'
    | 'AMAZON_LINUX_2022'
    | 'AMAZON_LINUX_2023'
    | 'CENTOS'
    | 'DEBIAN'
    | 'MACOS'
    | 'ORACLE_LINUX'
    | 'RASPBIAN'
    | 'REDHAT_ENTERPRISE_LINUX'
    | 'ROCKY_LINUX'
    | 'SUSE'
    | 'UBUNTU'
    | 'WINDOWS'
  >
  readonly PatchGroups?: List<Text>
  readonly RejectedPatches?: List<Text>
  readonly RejectedPatchesAction?: Value<'ALLOW_AS_DEPENDENCY' | 'BLOCK'>
  readonly Sources?: List<Value<SSMPatchBaseline_PatchSource>>
  readonly Tags?: List<Value<Tag>>
}

type SSMPatchBaseline_RuleGroup = {
  readonly PatchRules?: List<Value<SSMPatchBaseline_Rule>>
}

type SSMPatchBaseline_Rule = {
  readonly ApproveAfterDays?: Num
  readonly ApproveUntilDate?: Text
  readonly ComplianceLevel?: Value<'CRITICAL' | 'HIGH' | 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'UNSPECIFIED'>
  readonly EnableNonSecurity?: Bool
  readonly PatchFilterGroup?: Value<SSMPatchBaseline_PatchFilterGroup>
}

type SSMPatchBaseline_PatchFilterGroup = {
  readonly PatchFilters?: List<Value<SSMPatchBaseline_PatchFilter>>
}

type SSMPatchBaseline_PatchFilter = {
  readonly Key?: Value<
    | 'ADVISORY_ID'
    | 'ARCH'
    | 'BUGZILLA_ID'
    | 'CLASSIFICATION'
    | 'CVE_ID'
    | 'EPOCH'
    | 'MSRC_SEVERITY'
    | 'NAME'
    | 'PATCH_ID'
    | 'PATCH_SET'
    | 'PRIORITY'
    | 'PRODUCT'
    | 'PRODUCT_FAMILY'
    | 'RELEASE'
    | 'REPOSITORY'
    | 'SECTION'
    | 'SECURITY'
    | 'SEVERITY'
    | 'VERSION'
  >
  readonly Values?: List<Text>
}

type SSMPatchBaseline_PatchSource = {
  readonly Configuration?: Text
  readonly Name?: Text
  readonly Products?: List<Text>
}

type SchedulerSchedule = {
  readonly Description?: Text
  readonly EndDate?: Text
  readonly FlexibleTimeWindow: Value<SchedulerSchedule_FlexibleTimeWindow>
  readonly GroupName?: Text
  readonly KmsKeyArn?: Text
  readonly Name?: Text
  readonly ScheduleExpression: Text
  readonly ScheduleExpressionTimezone?: Text
  readonly StartDate?: Text
  readonly State?: Value<'DISABLED' | 'ENABLED'>
  readonly Target: Value<SchedulerSchedule_Target>
}

type SchedulerSchedule_FlexibleTimeWindow = {
  readonly MaximumWindowInMinutes?: Num
  readonly Mode: Value<'FLEXIBLE' | 'OFF'>
}

type SchedulerSchedule_Target = {
  readonly Arn: Text
  readonly DeadLetterConfig?: Value<SchedulerSchedule_DeadLetterConfig>
  readonly EcsParameters?: Value<SchedulerSchedule_EcsParameters>
  readonly EventBridgeParameters?: Value<SchedulerSchedule_EventBridgeParameters>
  readonly Input?: Text
  readonly KinesisParameters?: Value<SchedulerSchedule_KinesisParameters>
  readonly RetryPolicy?: Value<SchedulerSchedule_RetryPolicy>
  readonly RoleArn: Text
  readonly SageMakerPipelineParameters?: Value<SchedulerSchedule_SageMakerPipelineParameters>
  readonly SqsParameters?: Value<SchedulerSchedule_SqsParameters>
}

type SchedulerSchedule_DeadLetterConfig = {
  readonly Arn?: Text
}

type SchedulerSchedule_EcsParameters = {
  readonly CapacityProviderStrategy?: List<Value<SchedulerSchedule_CapacityProviderStrategyItem>>
  readonly EnableECSManagedTags?: Bool
  readonly EnableExecuteCommand?: Bool
  readonly Group?: Text
  readonly LaunchType?: Value<'EC2' | 'EXTERNAL' | 'FARGATE'>
  readonly NetworkConfiguration?: Value<SchedulerSchedule_NetworkConfiguration>
  readonly PlacementConstraints?: List<Value<SchedulerSchedule_PlacementConstraint>>
  readonly PlacementStrategy?: List<Value<SchedulerSchedule_PlacementStrategy>>
  readonly PlatformVersion?: Text
  readonly PropagateTags?: Value<'TASK_DEFINITION'>
  readonly ReferenceId?: Text
  readonly Tags?: List<Dict<Text>>
  readonly TaskCount?: Num
  readonly TaskDefinitionArn: Text
}

type SchedulerSchedule_CapacityProviderStrategyItem = {
  readonly Base?: Num
  readonly CapacityProvider: Text
  readonly Weight?: Num
}

type SchedulerSchedule_NetworkConfiguration = {
  readonly AwsvpcConfiguration?: Value<SchedulerSchedule_AwsVpcConfiguration>
}

type SchedulerSchedule_AwsVpcConfiguration = {
  readonly AssignPublicIp?: Value<'DISABLED' | 'ENABLED'>
  readonly SecurityGroups?: List<Text>
  readonly Subnets: List<Text>
}

type SchedulerSchedule_PlacementConstraint = {
  readonly Expression?: Text
  readonly Type?: Value<'distinctInstance' | 'memberOf'>
}

type SchedulerSchedule_PlacementStrategy = {
  readonly Field?: Text
  readonly Type?: Value<'binpack' | 'random' | 'spread'>
}

type SchedulerSchedule_EventBridgeParameters = {
  readonly DetailType: Text
  readonly Source: Text
}

type SchedulerSchedule_KinesisParameters = {
  readonly PartitionKey: Text
}

type SchedulerSchedule_RetryPolicy = {
  readonly MaximumEventAgeInSeconds?: Num
  readonly MaximumRetryAttempts?: Num
}

type SchedulerSchedule_SageMakerPipelineParameters = {
  readonly PipelineParameterList?: List<Value<SchedulerSchedule_SageMakerPipelineParameter>>
}

type SchedulerSchedule_SageMakerPipelineParameter = {
  readonly Name: Text
  readonly Value: Text
}

type SchedulerSchedule_SqsParameters = {
  readonly MessageGroupId?: Text
}

type SecretsManagerRotationSchedule = {
  readonly ExternalSecretRotationMetadata?: List<
    Value<SecretsManagerRotationSchedule_ExternalSecretRotationMetadataItem>
  >
  readonly ExternalSecretRotationRoleArn?: Text
  readonly HostedRotationLambda?: Value<SecretsManagerRotationSchedule_HostedRotationLambda>
  readonly RotateImmediatelyOnUpdate?: Bool
  readonly RotationLambdaARN?: Text
  readonly RotationRules?: Value<SecretsManagerRotationSchedule_RotationRules>
  readonly SecretId: Text
}

type SecretsManagerRotationSchedule_ExternalSecretRotationMetadataItem = {
  readonly Key: Text
  readonly Value: Text
}

type SecretsManagerRotationSchedule_HostedRotationLambda = {
  readonly ExcludeCharacters?: Text
  readonly KmsKeyArn?: Text
  readonly MasterSecretArn?: Text
  readonly MasterSecretKmsKeyArn?: Text
  readonly RotationLambdaName?: Text
  readonly RotationType: Text
  readonly Runtime?: Text
  readonly SuperuserSecretArn?: Text
  readonly SuperuserSecretKmsKeyArn?: Text
  readonly VpcSecurityGroupIds?: Text
  readonly VpcSubnetIds?: Text
}

type SecretsManagerRotationSchedule_RotationRules = {
  readonly AutomaticallyAfterDays?: Num
  readonly Duration?: Text
  readonly ScheduleExpression?: Text
}

type SecretsManagerSecret = {
  readonly Description?: Text
  readonly GenerateSecretString?: Value<SecretsManagerSecret_GenerateSecretString>
  readonly KmsKeyId?: Text
  readonly Name?: Text
  readonly ReplicaRegions?: List<Value<SecretsManagerSecret_ReplicaRegion>>
  readonly SecretString?: Text
  readonly Tags?: List<Value<Tag>>
  readonly Type?: Text
}

type SecretsManagerSecret_GenerateSecretString = {
  readonly ExcludeCharacters?: Text
  readonly ExcludeLowercase?: Bool
  readonly ExcludeNumbers?: Bool
  readonly ExcludePunctuation?: Bool
  readonly ExcludeUppercase?: Bool
  readonly GenerateStringKey?: Text
  readonly IncludeSpace?: Bool
  readonly PasswordLength?: Num
  readonly RequireEachIncludedType?: Bool
  readonly SecretStringTemplate?: Text
}

type SecretsManagerSecret_ReplicaRegion = {
  readonly KmsKeyId?: Text
  readonly Region: Text
}

type ServiceDiscoveryHttpNamespace = {
  readonly Description?: Text
  readonly Name: Text
  readonly Tags?: List<Value<Tag>>
}

type ServiceDiscoveryPrivateDnsNamespace = {
  readonly Description?: Text
  readonly Name: Text
  readonly Properties?: Value<ServiceDiscoveryPrivateDnsNamespace_Properties>
  readonly Tags?: List<Value<Tag>>
  readonly Vpc?: Text
}

type ServiceDiscoveryPrivateDnsNamespace_Properties = {
  readonly DnsProperties?: Value<ServiceDiscoveryPrivateDnsNamespace_PrivateDnsPropertiesMutable>
}

type ServiceDiscoveryPrivateDnsNamespace_PrivateDnsPropertiesMutable = {
  readonly SOA?: Value<ServiceDiscoveryPrivateDnsNamespace_SOA>
}

type ServiceDiscoveryPrivateDnsNamespace_SOA = {
  readonly TTL?: Num
}

type ServiceDiscoveryService = {
  readonly Description?: Text
  readonly DnsConfig?: Value<ServiceDiscoveryService_DnsConfig>
  readonly HealthCheckConfig?: Value<ServiceDiscoveryService_HealthCheckConfig>
  readonly HealthCheckCustomConfig?: Value<ServiceDiscoveryService_HealthCheckCustomConfig>
  readonly Name?: Text
  readonly NamespaceId?: Text
  readonly ServiceAttributes?: Dict<Text>
  readonly Tags?: List<Value<Tag>>
  readonly Type?: Text
}

type ServiceDiscoveryService_DnsConfig = {
  readonly DnsRecords: List<Value<ServiceDiscoveryService_DnsRecord>>
  readonly NamespaceId?: Text
  readonly RoutingPolicy?: Text
}

type ServiceDiscoveryService_DnsRecord = {
  readonly TTL: Num
  readonly Type: Text
}

type ServiceDiscoveryService_HealthCheckConfig = {
  readonly FailureThreshold?: Num
  readonly ResourcePath?: Text
  readonly Type: Text
}

type ServiceDiscoveryService_HealthCheckCustomConfig = {
  readonly FailureThreshold?: Num
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

type StepFunctionsStateMachine = {
  readonly Definition?: Json
  readonly DefinitionS3Location?: Value<StepFunctionsStateMachine_S3Location>
  readonly DefinitionString?: Text
  readonly DefinitionSubstitutions?: Dict<Text | Num | Bool>
  readonly EncryptionConfiguration?: Value<StepFunctionsStateMachine_EncryptionConfiguration>
  readonly LoggingConfiguration?: Value<StepFunctionsStateMachine_LoggingConfiguration>
  readonly RoleArn: Text
  readonly StateMachineName?: Text
  readonly StateMachineType?: Value<'EXPRESS' | 'STANDARD'>
  readonly Tags?: List<Value<StepFunctionsStateMachine_TagsEntry>>
  readonly TracingConfiguration?: Value<StepFunctionsStateMachine_TracingConfiguration>
}

type StepFunctionsStateMachine_S3Location = {
  readonly Bucket: Text
  readonly Key: Text
  readonly Version?: Text
}

type StepFunctionsStateMachine_EncryptionConfiguration = {
  readonly KmsDataKeyReusePeriodSeconds?: Num
  readonly KmsKeyId?: Text
  readonly Type: Value<'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KMS_KEY'>
}

type StepFunctionsStateMachine_LoggingConfiguration = {
  readonly Destinations?: List<Value<StepFunctionsStateMachine_LogDestination>>
  readonly IncludeExecutionData?: Bool
  readonly Level?: Value<'ALL' | 'ERROR' | 'FATAL' | 'OFF'>
}

type StepFunctionsStateMachine_LogDestination = {
  readonly CloudWatchLogsLogGroup?: Value<StepFunctionsStateMachine_CloudWatchLogsLogGroup>
}

type StepFunctionsStateMachine_CloudWatchLogsLogGroup = {
  readonly LogGroupArn?: Text
}

type StepFunctionsStateMachine_TagsEntry = {
  readonly Key: Text
  readonly Value: Text
}

type StepFunctionsStateMachine_TracingConfiguration = {
  readonly Enabled?: Bool
}

type SyntheticsCanary = {
  readonly ArtifactConfig?: Value<SyntheticsCanary_ArtifactConfig>
  readonly ArtifactS3Location: Text
  readonly BrowserConfigs?: List<Value<SyntheticsCanary_BrowserConfig>>
  readonly Code: Value<SyntheticsCanary_Code>
  readonly DeleteLambdaResourcesOnCanaryDeletion?: Bool
  readonly DryRunAndUpdate?: Bool
  readonly ExecutionRoleArn: Text
  readonly FailureRetentionPeriod?: Num
  readonly KmsKeyArn?: Text
  readonly Name: Text
  readonly ProvisionedResourceCleanup?: Value<'AUTOMATIC' | 'OFF'>
  readonly Replicas?: List<Value<SyntheticsCanary_Replica>>
  readonly ResourcesToReplicateTags?: List<Value<'lambda-function'>>
  readonly RunConfig?: Value<SyntheticsCanary_RunConfig>
  readonly RuntimeVersion: Text
  readonly Schedule: Value<SyntheticsCanary_Schedule>
  readonly StartCanaryAfterCreation?: Bool
  readonly SuccessRetentionPeriod?: Num
  readonly Tags?: List<Value<Tag>>
  readonly VPCConfig?: Value<SyntheticsCanary_VPCConfig>
  readonly VisualReference?: Value<SyntheticsCanary_VisualReference>
  readonly VisualReferences?: List<Value<SyntheticsCanary_VisualReference>>
}

type SyntheticsCanary_ArtifactConfig = {
  readonly S3Encryption?: Value<SyntheticsCanary_S3Encryption>
}

type SyntheticsCanary_S3Encryption = {
  readonly EncryptionMode?: Value<'SSE_KMS' | 'SSE_S3'>
  readonly KmsKeyArn?: Text
}

type SyntheticsCanary_BrowserConfig = {
  readonly BrowserType: Value<'CHROME' | 'FIREFOX'>
}

type SyntheticsCanary_Code = {
  readonly BlueprintTypes?: List<Text>
  readonly Dependencies?: List<Value<SyntheticsCanary_Dependency>>
  readonly Handler?: Text
  readonly S3Bucket?: Text
  readonly S3Key?: Text
  readonly S3ObjectVersion?: Text
  readonly Script?: Text
  readonly SourceLocationArn?: Text
}

type SyntheticsCanary_Dependency = {
  readonly Reference: Text
  readonly Type?: Value<'LambdaLayer'>
}

type SyntheticsCanary_Replica = {
  readonly CanaryState?: Text
  readonly KmsKeyArn?: Text
  readonly LastModified?: Num
  readonly Location: Text
  readonly ReplicationStatus?: Value<SyntheticsCanary_ReplicaReplicationStatus>
  readonly ResourcesToReplicateTags?: List<Value<'lambda-function'>>
  readonly Tags?: List<Value<Tag>>
  readonly VpcConfig?: Value<SyntheticsCanary_VPCConfig>
}

type SyntheticsCanary_ReplicaReplicationStatus = {
  readonly State?: Text
}

type SyntheticsCanary_VPCConfig = {
  readonly Ipv6AllowedForDualStack?: Bool
  readonly SecurityGroupIds: List<Text>
  readonly SubnetIds: List<Text>
  readonly VpcId?: Text
}

type SyntheticsCanary_RunConfig = {
  readonly ActiveTracing?: Bool
  readonly EnvironmentVariables?: Dict<Text>
  readonly EphemeralStorage?: Num
  readonly MemoryInMB?: Num
  readonly TimeoutInSeconds?: Num
}

type SyntheticsCanary_Schedule = {
  readonly DurationInSeconds?: Text
  readonly Expression: Text
  readonly RetryConfig?: Value<SyntheticsCanary_RetryConfig>
}

type SyntheticsCanary_RetryConfig = {
  readonly MaxRetries: Num
}

type SyntheticsCanary_VisualReference = {
  readonly BaseCanaryRunId: Text
  readonly BaseScreenshots?: List<Value<SyntheticsCanary_BaseScreenshot>>
  readonly BrowserType?: Value<'CHROME' | 'FIREFOX'>
}

type SyntheticsCanary_BaseScreenshot = {
  readonly IgnoreCoordinates?: List<Text>
  readonly ScreenshotName: Text
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

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
  readonly 'AWS::IAM::InstanceProfile': IAMInstanceProfile
  readonly 'AWS::IAM::Policy': IAMPolicy
  readonly 'AWS::IAM::Role': IAMRole
  readonly 'AWS::IAM::Role.Policy': IAMRole_Policy
  readonly 'AWS::KMS::Alias': KMSAlias
  readonly 'AWS::KMS::Key': KMSKey
  readonly 'AWS::Logs::LogGroup': LogsLogGroup
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
  readonly 'AWS::SSM::Parameter': SSMParameter
  readonly 'AWS::SecretsManager::RotationSchedule': SecretsManagerRotationSchedule
  readonly 'AWS::SecretsManager::RotationSchedule.ExternalSecretRotationMetadataItem': SecretsManagerRotationSchedule_ExternalSecretRotationMetadataItem
  readonly 'AWS::SecretsManager::RotationSchedule.HostedRotationLambda': SecretsManagerRotationSchedule_HostedRotationLambda
  readonly 'AWS::SecretsManager::RotationSchedule.RotationRules': SecretsManagerRotationSchedule_RotationRules
  readonly 'AWS::SecretsManager::Secret': SecretsManagerSecret
  readonly 'AWS::SecretsManager::Secret.GenerateSecretString': SecretsManagerSecret_GenerateSecretString
  readonly 'AWS::SecretsManager::Secret.ReplicaRegion': SecretsManagerSecret_ReplicaRegion
}

/** What `Fn::GetAtt` can ask of a resource. */
export interface ResourceAttributes {
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget': 'Id'
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy': 'Arn'
  readonly 'AWS::AutoScaling::AutoScalingGroup': 'AutoScalingGroupARN'
  readonly 'AWS::AutoScaling::ScalingPolicy': 'Arn' | 'PolicyName'
  readonly 'AWS::AutoScaling::ScheduledAction': 'ScheduledActionName'
  readonly 'AWS::AutoScaling::WarmPool': never
  readonly 'AWS::Batch::ComputeEnvironment': 'ComputeEnvironmentArn' | 'EksConfiguration.AccessEntry.Status'
  readonly 'AWS::Batch::JobDefinition': 'JobDefinitionArn'
  readonly 'AWS::Batch::JobQueue': 'JobQueueArn'
  readonly 'AWS::CloudWatch::Alarm': 'Arn'
  readonly 'AWS::DynamoDB::GlobalTable': 'Arn' | 'StreamArn' | 'TableId'
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
  readonly 'AWS::IAM::InstanceProfile': 'Arn'
  readonly 'AWS::IAM::Policy': 'Id'
  readonly 'AWS::IAM::Role': 'Arn' | 'RoleId'
  readonly 'AWS::KMS::Alias': never
  readonly 'AWS::KMS::Key': 'Arn' | 'KeyId'
  readonly 'AWS::Logs::LogGroup': 'Arn'
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
  readonly 'AWS::SSM::Parameter': 'Arn' | 'Type' | 'Value'
  readonly 'AWS::SecretsManager::RotationSchedule': 'Id'
  readonly 'AWS::SecretsManager::Secret': 'Id'
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

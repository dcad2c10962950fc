import {
  ACCOUNT_ID,
  arn,
  azs,
  base64,
  type CfnValue,
  concat,
  getAtt,
  iff,
  join,
  managedPolicy,
  REGION,
  ref,
  select,
} from '../../../../shared/catalog/cfn.ts'
import type { PlanResource, StackPlan } from '../../../../shared/plan/plan.ts'
import { edge } from './edge.ts'
import { computeResources } from './everythingCompute.ts'
import { dataResources } from './everythingData.ts'
import { instanceResources } from './everythingInstances.ts'
import { noValue, output, resource, stackOf, tags } from './stack.ts'

/** Text that would do harm, or be lost, where it is taken for code. */
export const HOSTILE = `$(touch x) \`id\` "q" it's; rm -rf / ${'$'}{HOME} \\ ünï 日本`

const trust = (service: string): CfnValue => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
})
const allow = (action: string, on: CfnValue): CfnValue => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: [action], Resource: [on] }],
})
const subnets: CfnValue = [ref('SubnetA'), ref('SubnetB')]

const network: readonly PlanResource[] = [
  resource('Vpc', 'AWS::EC2::VPC', {
    CidrBlock: '10.0.0.0/16',
    EnableDnsSupport: true,
    EnableDnsHostnames: true,
    Tags: tags('main'),
  }),
  resource('Gateway', 'AWS::EC2::InternetGateway', { Tags: tags('main') }),
  resource('Attachment', 'AWS::EC2::VPCGatewayAttachment', {
    VpcId: ref('Vpc'),
    InternetGatewayId: ref('Gateway'),
  }),
  ...['A', 'B'].map((zone, index) =>
    resource(`Subnet${zone}`, 'AWS::EC2::Subnet', {
      VpcId: ref('Vpc'),
      CidrBlock: `10.0.${index}.0/24`,
      AvailabilityZone: select(index, azs),
      MapPublicIpOnLaunch: index === 0,
      Tags: tags(`main ${zone}`),
    }),
  ),
  resource('Table', 'AWS::EC2::RouteTable', { VpcId: ref('Vpc'), Tags: tags('main') }),
  resource(
    'DefaultRoute',
    'AWS::EC2::Route',
    { RouteTableId: ref('Table'), DestinationCidrBlock: '0.0.0.0/0', GatewayId: ref('Gateway') },
    { dependsOn: ['Attachment'] },
  ),
  resource('Association', 'AWS::EC2::SubnetRouteTableAssociation', {
    RouteTableId: ref('Table'),
    SubnetId: ref('SubnetA'),
  }),
  resource('Address', 'AWS::EC2::EIP', { Domain: 'vpc', Tags: tags('nat') }, { dependsOn: ['Attachment'] }),
  resource('Nat', 'AWS::EC2::NatGateway', {
    AllocationId: getAtt('Address', 'AllocationId'),
    SubnetId: ref('SubnetA'),
    Tags: tags('nat'),
  }),
  resource('Endpoint', 'AWS::EC2::VPCEndpoint', {
    VpcId: ref('Vpc'),
    ServiceName: concat('com.amazonaws.', REGION, '.s3'),
    VpcEndpointType: 'Gateway',
    RouteTableIds: [ref('Table')],
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }],
    },
  }),
  resource('AlbGroup', 'AWS::EC2::SecurityGroup', {
    GroupDescription: 'Load balancer',
    VpcId: ref('Vpc'),
    SecurityGroupIngress: [
      { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, CidrIp: '0.0.0.0/0', Description: 'HTTP' },
      { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, CidrIpv6: '::/0' },
    ],
    Tags: tags('alb'),
  }),
  resource('AppGroup', 'AWS::EC2::SecurityGroup', {
    GroupDescription: 'Application',
    VpcId: ref('Vpc'),
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'Out' }],
    Tags: tags('app'),
  }),
  resource('AppRule', 'AWS::EC2::SecurityGroupIngress', {
    GroupId: ref('AppGroup'),
    IpProtocol: 'tcp',
    FromPort: 8080,
    ToPort: 8080,
    SourceSecurityGroupId: ref('AlbGroup'),
    Description: 'From the load balancer',
  }),
]

const storage: readonly PlanResource[] = [
  resource('Key', 'AWS::KMS::Key', {
    Description: HOSTILE,
    EnableKeyRotation: true,
    KeyPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: arn('iam::', ACCOUNT_ID, ':root') },
          Action: 'kms:*',
          Resource: '*',
        },
      ],
    },
    Tags: tags('key'),
  }),
  resource('AppLogs', 'AWS::Logs::LogGroup', { RetentionInDays: 30, Tags: tags('logs') }),
  resource('Bucket', 'AWS::S3::Bucket', {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    VersioningConfiguration: { Status: 'Enabled' },
    LifecycleConfiguration: {
      Rules: [
        {
          Id: 'old',
          Status: 'Enabled',
          Prefix: 'logs/',
          ExpirationInDays: 90,
          Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 30 }],
        },
        {
          Id: 'large',
          Status: 'Enabled',
          Prefix: 'raw/',
          ObjectSizeGreaterThan: '500000',
          ExpirationInDays: 9,
        },
      ],
    },
    ObjectLockEnabled: true,
    ObjectLockConfiguration: {
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } },
    },
    IntelligentTieringConfigurations: [
      { Id: 'archive', Status: 'Enabled', Tierings: [{ AccessTier: 'ARCHIVE_ACCESS', Days: 90 }] },
    ],
    AccelerateConfiguration: { AccelerationStatus: 'Enabled' },
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    CorsConfiguration: {
      CorsRules: [
        {
          AllowedOrigins: ['https://shop.example.com'],
          AllowedMethods: ['PUT'],
          AllowedHeaders: ['*'],
          ExposedHeaders: ['ETag'],
          MaxAge: 3000,
        },
      ],
    },
    ReplicationConfiguration: {
      Role: 'arn:aws:iam::123456789012:role/copies',
      Rules: [
        {
          Id: 'copy',
          Status: 'Enabled',
          Priority: 1,
          Filter: { Prefix: '' },
          DeleteMarkerReplication: { Status: 'Disabled' },
          Destination: { Bucket: 'arn:aws:s3:::a-copy', StorageClass: 'GLACIER_IR' },
        },
      ],
    },
    Tags: tags('bucket'),
  }),
  resource('BucketPolicy', 'AWS::S3::BucketPolicy', {
    Bucket: ref('Bucket'),
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [getAtt('Bucket', 'Arn'), concat(getAtt('Bucket', 'Arn'), '/*')],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
  }),
  resource('Files', 'AWS::EFS::FileSystem', {
    Encrypted: true,
    KmsKeyId: getAtt('Key', 'Arn'),
    AvailabilityZoneName: select(0, azs),
    PerformanceMode: 'generalPurpose',
    ThroughputMode: 'provisioned',
    ProvisionedThroughputInMibps: 64,
    LifecyclePolicies: [
      { TransitionToIA: 'AFTER_30_DAYS' },
      { TransitionToPrimaryStorageClass: 'AFTER_1_ACCESS' },
    ],
    BackupPolicy: { Status: 'ENABLED' },
    FileSystemPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Action: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
    FileSystemTags: tags('files'),
  }),
  resource('FilesTarget', 'AWS::EFS::MountTarget', {
    FileSystemId: ref('Files'),
    SubnetId: ref('SubnetA'),
    SecurityGroups: [ref('AppGroup')],
  }),
  resource('FilesPoint', 'AWS::EFS::AccessPoint', {
    FileSystemId: ref('Files'),
    PosixUser: { Uid: '1000', Gid: '1000' },
    RootDirectory: {
      Path: '/data',
      CreationInfo: { OwnerUid: '1000', OwnerGid: '1000', Permissions: '0750' },
    },
    AccessPointTags: tags('files'),
  }),
  resource('Lustre', 'AWS::FSx::FileSystem', {
    FileSystemType: 'LUSTRE',
    FileSystemTypeVersion: '2.15',
    StorageType: 'SSD',
    StorageCapacity: 1200,
    SubnetIds: [ref('SubnetA')],
    SecurityGroupIds: [ref('AppGroup')],
    LustreConfiguration: {
      DeploymentType: 'PERSISTENT_2',
      PerUnitStorageThroughput: 125,
      DataCompressionType: 'LZ4',
      AutomaticBackupRetentionDays: 0,
      CopyTagsToBackups: true,
    },
    Tags: tags('lustre'),
  }),
  resource('Association1', 'AWS::FSx::DataRepositoryAssociation', {
    FileSystemId: ref('Lustre'),
    FileSystemPath: '/data',
    DataRepositoryPath: concat('s3://', ref('Bucket'), '/'),
    BatchImportMetaDataOnCreate: true,
    S3: { AutoImportPolicy: { Events: ['NEW', 'CHANGED', 'DELETED'] } },
    Tags: tags('association'),
  }),
  resource('Repository', 'AWS::ECR::Repository', {
    ImageTagMutability: 'IMMUTABLE',
    ImageScanningConfiguration: { ScanOnPush: true },
    LifecyclePolicy: {
      LifecyclePolicyText: JSON.stringify({
        rules: [
          {
            rulePriority: 1,
            selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 5 },
            action: { type: 'expire' },
          },
        ],
      }),
    },
    Tags: tags('repository'),
  }),
  resource('Names', 'AWS::ServiceDiscovery::PrivateDnsNamespace', {
    Name: 'services.internal',
    Description: HOSTILE,
    Vpc: ref('Vpc'),
    Tags: tags('names'),
  }),
  resource('Shared', 'AWS::ServiceDiscovery::HttpNamespace', {
    Name: 'shop',
    Description: 'Shared names',
    Tags: tags('shared'),
  }),
  resource('Registry', 'AWS::ServiceDiscovery::Service', {
    Name: 'orders',
    Description: 'Orders',
    NamespaceId: ref('Names'),
    DnsConfig: { RoutingPolicy: 'MULTIVALUE', DnsRecords: [{ Type: 'A', TTL: 10 }] },
    HealthCheckCustomConfig: { FailureThreshold: 1 },
    Tags: tags('registry'),
  }),
  resource('Topic', 'AWS::SNS::Topic', { DisplayName: 'Alarms: all "of" them', Tags: tags('topic') }),
  resource('DeadLetters', 'AWS::SQS::Queue', { MessageRetentionPeriod: 1209600, Tags: tags('dead') }),
  resource('Work', 'AWS::SQS::Queue', {
    VisibilityTimeout: 60,
    SqsManagedSseEnabled: true,
    RedrivePolicy: { deadLetterTargetArn: getAtt('DeadLetters', 'Arn'), maxReceiveCount: 5 },
    Tags: tags('work', { Odd: HOSTILE }),
  }),
]

const roles: readonly PlanResource[] = [
  resource('FlowRole', 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: trust('vpc-flow-logs.amazonaws.com'),
    Policies: [{ PolicyName: 'write', PolicyDocument: allow('logs:PutLogEvents', getAtt('AppLogs', 'Arn')) }],
    Tags: tags('flow'),
  }),
  resource('NodeRole', 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: trust('ec2.amazonaws.com'),
    Description: HOSTILE.replace(/[^\x20-\x7e]/g, ''),
    ManagedPolicyArns: [managedPolicy('AmazonSSMManagedInstanceCore')],
    Tags: tags('node'),
  }),
  resource('TaskRole', 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: trust('ecs-tasks.amazonaws.com'),
    Tags: tags('task'),
  }),
  resource('Inline', 'AWS::IAM::Policy', {
    PolicyName: 'read-work',
    PolicyDocument: allow('sqs:ReceiveMessage', getAtt('Work', 'Arn')),
    Roles: [ref('TaskRole')],
  }),
  resource('Managed', 'AWS::IAM::ManagedPolicy', {
    Description: 'Publishes alarms',
    PolicyDocument: allow('sns:Publish', ref('Topic')),
    Roles: [ref('TaskRole')],
  }),
  resource('Profile', 'AWS::IAM::InstanceProfile', { Roles: [ref('NodeRole')] }),
  resource('FlowLog', 'AWS::EC2::FlowLog', {
    ResourceId: ref('Vpc'),
    ResourceType: 'VPC',
    TrafficType: 'REJECT',
    LogDestinationType: 'cloud-watch-logs',
    LogGroupName: ref('AppLogs'),
    DeliverLogsPermissionArn: getAtt('FlowRole', 'Arn'),
    Tags: tags('flow'),
  }),
]

const web: readonly PlanResource[] = [
  resource('Template', 'AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: {
      ImageId: ref('Image'),
      InstanceType: ref('InstanceType'),
      IamInstanceProfile: { Arn: getAtt('Profile', 'Arn') },
      SecurityGroupIds: [ref('AppGroup')],
      MetadataOptions: { HttpTokens: 'required' },
      UserData: base64(concat('#!/bin/bash\n# ', HOSTILE, '\necho ', ref('AWS::StackName'), '\n')),
      TagSpecifications: [{ ResourceType: 'instance', Tags: tags('web') }],
    },
    TagSpecifications: [{ ResourceType: 'launch-template', Tags: tags('web') }],
  }),
  resource('Alb', 'AWS::ElasticLoadBalancingV2::LoadBalancer', {
    Type: 'application',
    Scheme: 'internet-facing',
    Subnets: subnets,
    SecurityGroups: [ref('AlbGroup')],
    LoadBalancerAttributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '60' }],
    Tags: tags('alb'),
  }),
  resource('WebTargets', 'AWS::ElasticLoadBalancingV2::TargetGroup', {
    VpcId: ref('Vpc'),
    Protocol: 'HTTP',
    Port: 8080,
    TargetType: 'instance',
    HealthCheckPath: '/health?x=1&y=2',
    Matcher: { HttpCode: '200-299' },
    TargetGroupAttributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '30' }],
    Tags: tags('web'),
  }),
  resource('TaskTargets', 'AWS::ElasticLoadBalancingV2::TargetGroup', {
    VpcId: ref('Vpc'),
    Protocol: 'HTTP',
    Port: 8080,
    TargetType: 'ip',
    Tags: tags('task'),
  }),
  resource('Http', 'AWS::ElasticLoadBalancingV2::Listener', {
    LoadBalancerArn: ref('Alb'),
    Protocol: 'HTTP',
    Port: 80,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: ref('WebTargets') }],
  }),
  resource('ApiRule', 'AWS::ElasticLoadBalancingV2::ListenerRule', {
    ListenerArn: ref('Http'),
    Priority: 10,
    Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/api/*', '/v "1"/*'] } }],
    Actions: [{ Type: 'forward', TargetGroupArn: ref('TaskTargets') }],
  }),
  resource('Group', 'AWS::AutoScaling::AutoScalingGroup', {
    MinSize: '1',
    MaxSize: '3',
    DesiredCapacity: ref('Desired'),
    LaunchTemplate: {
      LaunchTemplateId: ref('Template'),
      Version: getAtt('Template', 'LatestVersionNumber'),
    },
    VPCZoneIdentifier: subnets,
    TargetGroupARNs: [ref('WebTargets')],
    HealthCheckType: 'ELB',
    HealthCheckGracePeriod: 60,
    MetricsCollection: [{ Granularity: '1Minute' }],
    Tags: tags('web').map((tag) => ({ ...tag, PropagateAtLaunch: true })),
  }),
  resource('CpuPolicy', 'AWS::AutoScaling::ScalingPolicy', {
    AutoScalingGroupName: ref('Group'),
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingConfiguration: {
      PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
      TargetValue: 50,
    },
  }),
  resource('StepPolicy', 'AWS::AutoScaling::ScalingPolicy', {
    AutoScalingGroupName: ref('Group'),
    PolicyType: 'StepScaling',
    AdjustmentType: 'ChangeInCapacity',
    StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: -1 }],
  }),
  resource('Night', 'AWS::AutoScaling::ScheduledAction', {
    AutoScalingGroupName: ref('Group'),
    Recurrence: '0 22 * * 1-5',
    TimeZone: 'Europe/Berlin',
    MinSize: 1,
  }),
  resource('Pool', 'AWS::AutoScaling::WarmPool', {
    AutoScalingGroupName: ref('Group'),
    MinSize: 0,
    PoolState: 'Stopped',
    InstanceReusePolicy: { ReuseOnScaleIn: true },
  }),
  resource('Hook', 'AWS::AutoScaling::LifecycleHook', {
    AutoScalingGroupName: ref('Group'),
    LifecycleTransition: 'autoscaling:EC2_INSTANCE_TERMINATING',
    HeartbeatTimeout: 120,
    DefaultResult: 'CONTINUE',
  }),
  resource('Alarm', 'AWS::CloudWatch::Alarm', {
    AlarmDescription: HOSTILE,
    Namespace: 'AWS/EC2',
    MetricName: 'CPUUtilization',
    Dimensions: [{ Name: 'AutoScalingGroupName', Value: ref('Group') }],
    Statistic: 'Average',
    Period: 60,
    EvaluationPeriods: 3,
    Threshold: -1.5,
    ComparisonOperator: 'LessThanThreshold',
    AlarmActions: [ref('StepPolicy'), ref('Topic')],
    TreatMissingData: 'notBreaching',
    Tags: tags('cpu'),
  }),
]

const containers: readonly PlanResource[] = [
  resource('Cluster', 'AWS::ECS::Cluster', {
    ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }],
    Tags: tags('cluster'),
  }),
  resource('Provider', 'AWS::ECS::CapacityProvider', {
    AutoScalingGroupProvider: {
      AutoScalingGroupArn: ref('Group'),
      ManagedScaling: { Status: 'ENABLED', TargetCapacity: 100 },
      ManagedTerminationProtection: 'DISABLED',
    },
    Tags: tags('provider'),
  }),
  resource('Providers', 'AWS::ECS::ClusterCapacityProviderAssociations', {
    Cluster: ref('Cluster'),
    CapacityProviders: ['FARGATE', ref('Provider')],
    DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE', Weight: 1 }],
  }),
  resource('Task', 'AWS::ECS::TaskDefinition', {
    NetworkMode: 'awsvpc',
    RequiresCompatibilities: ['FARGATE'],
    Cpu: '256',
    Memory: '512',
    TaskRoleArn: getAtt('TaskRole', 'Arn'),
    ContainerDefinitions: [
      {
        Name: 'app',
        Image: ref('ImageUri'),
        Essential: true,
        Command: ['sh', '-c', HOSTILE],
        PortMappings: [{ ContainerPort: 8080, Protocol: 'tcp' }],
        Environment: [
          { Name: 'QUEUE', Value: ref('Work') },
          { Name: 'COUNT', Value: ref('Desired') },
          { Name: 'ZONES', Value: join('|', ref('AllowedHosts')) },
          { Name: 'FIRST', Value: select(0, ref('AllowedHosts')) },
        ],
        DockerLabels: { 'com.example.Team': 'A "team"' },
        LogConfiguration: {
          LogDriver: 'awslogs',
          Options: {
            'awslogs-group': ref('AppLogs'),
            'awslogs-region': REGION,
            'awslogs-stream-prefix': 'app',
          },
        },
      },
    ],
    Volumes: [{ Name: 'scratch' }],
    Tags: tags('task'),
  }),
  resource(
    'Service',
    'AWS::ECS::Service',
    {
      Cluster: ref('Cluster'),
      TaskDefinition: ref('Task'),
      DesiredCount: 2,
      LaunchType: 'FARGATE',
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          Subnets: subnets,
          SecurityGroups: [ref('AppGroup')],
          AssignPublicIp: iff('HasImage', 'DISABLED', 'ENABLED'),
        },
      },
      LoadBalancers: [{ TargetGroupArn: ref('TaskTargets'), ContainerName: 'app', ContainerPort: 8080 }],
      HealthCheckGracePeriodSeconds: iff('HasImage', 60, noValue),
      DeploymentConfiguration: {
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
        MinimumHealthyPercent: 100,
        MaximumPercent: 200,
      },
      EnableExecuteCommand: true,
      EnableECSManagedTags: true,
      PropagateTags: 'SERVICE',
      Tags: tags('service'),
    },
    { dependsOn: ['ApiRule', 'Providers'] },
  ),
  resource('Scalable', 'AWS::ApplicationAutoScaling::ScalableTarget', {
    ServiceNamespace: 'ecs',
    ResourceId: concat('service/', ref('Cluster'), '/', getAtt('Service', 'Name')),
    ScalableDimension: 'ecs:service:DesiredCount',
    MinCapacity: 1,
    MaxCapacity: 10,
  }),
  resource('Scaling', 'AWS::ApplicationAutoScaling::ScalingPolicy', {
    ScalingTargetId: ref('Scalable'),
    PolicyName: 'cpu',
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingScalingPolicyConfiguration: {
      PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
      TargetValue: 60,
    },
  }),
]

const kubernetes: readonly PlanResource[] = [
  resource('KubeRole', 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: trust('eks.amazonaws.com'),
    ManagedPolicyArns: [managedPolicy('AmazonEKSClusterPolicy')],
    Tags: tags('kube'),
  }),
  resource('Kube', 'AWS::EKS::Cluster', {
    RoleArn: getAtt('KubeRole', 'Arn'),
    Version: '1.33',
    ResourcesVpcConfig: { SubnetIds: subnets, EndpointPublicAccess: true, EndpointPrivateAccess: true },
    AccessConfig: { AuthenticationMode: 'API' },
    Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'api' }, { Type: 'audit' }] } },
    EncryptionConfig: [{ Provider: { KeyArn: getAtt('Key', 'Arn') }, Resources: ['secrets'] }],
    Tags: tags('kube'),
  }),
  resource('Nodes', 'AWS::EKS::Nodegroup', {
    ClusterName: ref('Kube'),
    NodeRole: getAtt('NodeRole', 'Arn'),
    Subnets: subnets,
    InstanceTypes: ['m7g.large'],
    AmiType: 'AL2023_ARM_64_STANDARD',
    CapacityType: 'ON_DEMAND',
    ScalingConfig: { MinSize: 1, DesiredSize: 2, MaxSize: 3 },
    Labels: { Team: 'a', 'example.com/tier': 'web' },
    Taints: [{ Key: 'dedicated', Value: 'web', Effect: 'NO_SCHEDULE' }],
    Tags: { Name: 'nodes', Project: 'shop' },
  }),
  resource('Pods', 'AWS::EKS::FargateProfile', {
    ClusterName: ref('Kube'),
    PodExecutionRoleArn: getAtt('NodeRole', 'Arn'),
    Subnets: subnets,
    Selectors: [{ Namespace: 'shop-*', Labels: [{ Key: 'tier', Value: HOSTILE }] }],
    Tags: tags('pods'),
  }),
  resource('Dns', 'AWS::EKS::Addon', {
    ClusterName: ref('Kube'),
    AddonName: 'coredns',
    ConfigurationValues: JSON.stringify({ replicaCount: 2, note: HOSTILE }),
    ResolveConflicts: 'OVERWRITE',
    Tags: tags('dns'),
  }),
  resource('Admin', 'AWS::EKS::AccessEntry', {
    ClusterName: ref('Kube'),
    PrincipalArn: getAtt('NodeRole', 'Arn'),
    Type: 'STANDARD',
    KubernetesGroups: ['viewers'],
    AccessPolicies: [
      {
        PolicyArn: arn('eks::aws:cluster-access-policy/AmazonEKSViewPolicy'),
        AccessScope: { Type: 'namespace', Namespaces: ['web'] },
      },
    ],
  }),
  resource('PodRole', 'AWS::EKS::PodIdentityAssociation', {
    ClusterName: ref('Kube'),
    Namespace: 'web',
    ServiceAccount: 'app',
    RoleArn: getAtt('TaskRole', 'Arn'),
  }),
]

const batch: readonly PlanResource[] = [
  resource('Environment', 'AWS::Batch::ComputeEnvironment', {
    Type: 'managed',
    State: 'ENABLED',
    ComputeResources: {
      Type: 'FARGATE',
      MaxvCpus: 16,
      Subnets: subnets,
      SecurityGroupIds: [ref('AppGroup')],
    },
    Tags: { Name: 'environment', Project: 'shop' },
  }),
  resource('FairShare', 'AWS::Batch::SchedulingPolicy', {
    FairsharePolicy: {
      ShareDecaySeconds: 3600,
      ShareDistribution: [{ ShareIdentifier: 'a', WeightFactor: 1 }],
    },
    Tags: { Name: 'fair', Project: 'shop' },
  }),
  resource('Queue', 'AWS::Batch::JobQueue', {
    Priority: 10,
    ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: ref('Environment') }],
    SchedulingPolicyArn: getAtt('FairShare', 'Arn'),
    Tags: { Name: 'queue', Project: 'shop' },
  }),
  resource('Job', 'AWS::Batch::JobDefinition', {
    Type: 'container',
    PlatformCapabilities: ['FARGATE'],
    ContainerProperties: {
      Image: ref('ImageUri'),
      Command: ['echo', HOSTILE, 'Ref::input'],
      ResourceRequirements: [
        { Type: 'VCPU', Value: '1' },
        { Type: 'MEMORY', Value: '2048' },
      ],
      ExecutionRoleArn: getAtt('TaskRole', 'Arn'),
      LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': ref('AppLogs') } },
    },
    Parameters: { input: 's3://bucket/key' },
    RetryStrategy: { Attempts: 3 },
    Timeout: { AttemptDurationSeconds: 600 },
    Tags: { Name: 'job', Project: 'shop' },
  }),
]

/** A stack with every type that the scripts can make, every kind of parameter, a condition and hostile texts. */
/** What messages and events go through. The function is one that is there already. */
const existing = 'arn:aws:lambda:eu-west-1:111122223333:function:existing'
const from = (service: string, source: CfnValue, action: string, on: CfnValue): CfnValue => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: service },
      Action: action,
      Resource: on,
      Condition: { ArnEquals: { 'aws:SourceArn': source } },
    },
  ],
})
const events: readonly PlanResource[] = [
  resource('WorkPolicy', 'AWS::SQS::QueuePolicy', {
    Queues: [ref('Work')],
    PolicyDocument: from('sns.amazonaws.com', ref('Topic'), 'sqs:SendMessage', getAtt('Work', 'Arn')),
  }),
  resource('ToWork', 'AWS::SNS::Subscription', {
    TopicArn: ref('Topic'),
    Protocol: 'sqs',
    Endpoint: getAtt('Work', 'Arn'),
    RawMessageDelivery: true,
    FilterPolicy: { note: [HOSTILE] },
    FilterPolicyScope: 'MessageBody',
    RedrivePolicy: { deadLetterTargetArn: getAtt('DeadLetters', 'Arn') },
  }),
  resource('Jobs', 'AWS::Events::Rule', {
    Description: 'Failed jobs',
    EventPattern: { source: ['aws.batch'], detail: { note: [HOSTILE] } },
    State: 'ENABLED',
    Targets: [
      {
        Id: 'a',
        Arn: ref('Topic'),
        Input: HOSTILE,
        RetryPolicy: { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: 60 },
      },
      {
        Id: 'b',
        Arn: getAtt('Cluster', 'Arn'),
        RoleArn: getAtt('TaskRole', 'Arn'),
        EcsParameters: {
          TaskDefinitionArn: ref('Task'),
          LaunchType: 'FARGATE',
          NetworkConfiguration: { AwsVpcConfiguration: { Subnets: subnets } },
        },
      },
    ],
    Tags: tags('jobs'),
  }),
  resource('TopicPolicy', 'AWS::SNS::TopicPolicy', {
    Topics: [ref('Topic')],
    PolicyDocument: from('events.amazonaws.com', getAtt('Jobs', 'Arn'), 'sns:Publish', ref('Topic')),
  }),
  resource('Nightly', 'AWS::Scheduler::Schedule', {
    ScheduleExpression: 'cron(0 3 * * ? *)',
    ScheduleExpressionTimezone: 'Europe/Berlin',
    FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 },
    State: 'ENABLED',
    Target: { Arn: getAtt('Work', 'Arn'), RoleArn: getAtt('TaskRole', 'Arn'), Input: HOSTILE },
  }),
  resource('Reads', 'AWS::Lambda::EventSourceMapping', {
    EventSourceArn: getAtt('Work', 'Arn'),
    FunctionName: existing,
    BatchSize: 10,
    MaximumBatchingWindowInSeconds: 0,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    FilterCriteria: { Filters: [{ Pattern: '{"body":{"type":["order"]}}' }] },
    ScalingConfig: { MaximumConcurrency: 5 },
    Tags: tags('reads'),
  }),
  resource('Bus', 'AWS::Events::EventBus', { Name: 'shop', Description: HOSTILE, Tags: tags('bus') }),
  resource('Kept', 'AWS::Events::Archive', {
    SourceArn: getAtt('Bus', 'Arn'),
    Description: 'Events',
    RetentionDays: 30,
    EventPattern: { source: [HOSTILE] },
  }),
  resource('Shapes', 'AWS::EventSchemas::Discoverer', {
    SourceArn: getAtt('Bus', 'Arn'),
    Tags: tags('shapes'),
  }),
  resource('Clicks', 'AWS::Kinesis::Stream', {
    StreamModeDetails: { StreamMode: 'PROVISIONED' },
    ShardCount: 2,
    RetentionPeriodHours: 48,
    StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' },
    DesiredShardLevelMetrics: ['ALL'],
    Tags: tags('clicks'),
  }),
  resource('Flow', 'AWS::StepFunctions::StateMachine', {
    StateMachineType: 'STANDARD',
    RoleArn: getAtt('TaskRole', 'Arn'),
    Definition: {
      Comment: HOSTILE,
      StartAt: 'A',
      States: { A: { Type: 'Pass', Result: ref('Topic'), End: true } },
    },
    LoggingConfiguration: { Level: 'OFF' },
    TracingConfiguration: { Enabled: true },
    Tags: tags('flow'),
  }),
  resource('Through', 'AWS::Pipes::Pipe', {
    DesiredState: 'RUNNING',
    RoleArn: getAtt('TaskRole', 'Arn'),
    Source: getAtt('Clicks', 'Arn'),
    SourceParameters: { KinesisStreamParameters: { StartingPosition: 'LATEST', BatchSize: 5 } },
    Target: getAtt('Work', 'Arn'),
    TargetParameters: { InputTemplate: HOSTILE },
    Tags: { Name: 'through', Project: 'shop' },
  }),
  resource('MayInvoke', 'AWS::Lambda::Permission', {
    FunctionName: existing,
    Action: 'lambda:InvokeFunction',
    Principal: 'sns.amazonaws.com',
    SourceArn: ref('Topic'),
  }),
]

const functions: readonly PlanResource[] = [
  resource('Fn', 'AWS::Lambda::Function', {
    PackageType: 'Zip',
    Runtime: 'python3.13',
    Handler: 'index.handler',
    Code: { ZipFile: `# ${HOSTILE}\ndef handler(event, context):\n    return None\n` },
    Role: getAtt('TaskRole', 'Arn'),
    Architectures: ['arm64'],
    MemorySize: ref('Desired'),
    Timeout: 30,
    EphemeralStorage: { Size: 512 },
    Environment: { Variables: { ODD: HOSTILE, QUEUE: ref('Work') } },
    VpcConfig: { SubnetIds: subnets, SecurityGroupIds: [ref('AppGroup')] },
    DeadLetterConfig: { TargetArn: getAtt('DeadLetters', 'Arn') },
    ReservedConcurrentExecutions: 5,
    RecursiveLoop: 'Allow',
    LoggingConfig: { LogGroup: ref('AppLogs'), LogFormat: 'JSON' },
    Tags: tags('fn'),
  }),
  resource('FnVersion', 'AWS::Lambda::Version', { FunctionName: ref('Fn'), Description: 'first' }),
  resource('FnAlias', 'AWS::Lambda::Alias', {
    FunctionName: ref('Fn'),
    FunctionVersion: getAtt('FnVersion', 'Version'),
    Name: 'live',
    RoutingConfig: {
      AdditionalVersionWeights: [{ FunctionVersion: ref('Desired'), FunctionWeight: 0.9 }],
    },
    ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 },
  }),
  resource('FnUrl', 'AWS::Lambda::Url', {
    TargetFunctionArn: getAtt('Fn', 'Arn'),
    Qualifier: 'live',
    AuthType: 'NONE',
    Cors: { AllowOrigins: ['*'], MaxAge: 60 },
  }),
  resource('FnAsync', 'AWS::Lambda::EventInvokeConfig', {
    FunctionName: ref('Fn'),
    Qualifier: 'live',
    MaximumRetryAttempts: 0,
    DestinationConfig: { OnFailure: { Destination: getAtt('Work', 'Arn') } },
  }),
  resource('FnTargets', 'AWS::ElasticLoadBalancingV2::TargetGroup', {
    TargetType: 'lambda',
    Targets: [{ Id: ref('FnAlias') }],
    Tags: tags('fn'),
  }),
]

const operations: readonly PlanResource[] = [
  resource('Canary', 'AWS::Synthetics::Canary', {
    Name: 'probe',
    ArtifactS3Location: concat('s3://', ref('Bucket'), '/canary'),
    ExecutionRoleArn: getAtt('NodeRole', 'Arn'),
    RuntimeVersion: 'syn-nodejs-puppeteer-13.1',
    Code: { Handler: 'index.handler', Script: 'exports.handler = async () => {}' },
    Schedule: { Expression: 'rate(5 minutes)' },
    StartCanaryAfterCreation: true,
    Tags: tags('canary'),
  }),
  resource('AnyAlarm', 'AWS::CloudWatch::CompositeAlarm', {
    AlarmDescription: HOSTILE,
    AlarmRule: concat('ALARM("', ref('Alarm'), '")'),
    AlarmActions: [ref('Topic')],
    OKActions: [ref('Topic')],
    Tags: tags('any alarm'),
  }),
  resource('Dashboard', 'AWS::CloudWatch::Dashboard', {
    DashboardBody: concat('{"widgets":[{"region":"', REGION, '"}]}'),
  }),
  resource('ErrorFilter', 'AWS::Logs::MetricFilter', {
    LogGroupName: ref('AppLogs'),
    FilterPattern: HOSTILE,
    MetricTransformations: [
      { MetricNamespace: 'App', MetricName: 'Errors', MetricValue: '1', DefaultValue: 0 },
    ],
  }),
]

const images: readonly PlanResource[] = [
  resource('ImageCommands', 'AWS::ImageBuilder::Component', {
    Name: 'commands',
    Version: '1.0.0',
    Platform: 'Linux',
    Data: JSON.stringify({ schemaVersion: 1, phases: [], note: HOSTILE }),
    Tags: { Name: 'commands' },
  }),
  resource('ImageRecipe', 'AWS::ImageBuilder::ImageRecipe', {
    Name: 'recipe',
    Version: '1.0.0',
    ParentImage: arn('imagebuilder:', REGION, ':aws:image/amazon-linux-2023-x86/x.x.x'),
    Components: [{ ComponentArn: getAtt('ImageCommands', 'Arn') }],
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 30, Encrypted: true } }],
    Tags: { Name: 'recipe' },
  }),
  resource('ImageInfrastructure', 'AWS::ImageBuilder::InfrastructureConfiguration', {
    Name: 'infrastructure',
    InstanceProfileName: ref('Profile'),
    InstanceTypes: ['t3.medium'],
    InstanceMetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
    TerminateInstanceOnFailure: true,
    Tags: { Name: 'infrastructure' },
  }),
  resource('ImageParameter', 'AWS::SSM::Parameter', {
    Name: concat('/imagebuilder/', ref('AWS::StackName'), '/image'),
    Type: 'String',
    DataType: 'text',
    Value: HOSTILE,
  }),
  resource('ImageDistribution', 'AWS::ImageBuilder::DistributionConfiguration', {
    Name: 'distribution',
    Distributions: [
      {
        Region: REGION,
        AmiDistributionConfiguration: { Name: 'image-{{ imagebuilder:buildDate }}', AmiTags: { Name: 'x' } },
        SsmParameterConfigurations: [{ ParameterName: ref('ImageParameter') }],
      },
    ],
    Tags: { Name: 'distribution' },
  }),
  resource('ImagePipeline', 'AWS::ImageBuilder::ImagePipeline', {
    Name: 'pipeline',
    ImageRecipeArn: getAtt('ImageRecipe', 'Arn'),
    InfrastructureConfigurationArn: getAtt('ImageInfrastructure', 'Arn'),
    DistributionConfigurationArn: getAtt('ImageDistribution', 'Arn'),
    Schedule: { ScheduleExpression: 'cron(0 4 ? * sun *)' },
    ImageTestsConfiguration: { ImageTestsEnabled: true, TimeoutMinutes: 90 },
    EnhancedImageMetadataEnabled: true,
    Status: 'ENABLED',
    Tags: { Name: 'pipeline' },
  }),
  resource('ImageLifecycle', 'AWS::ImageBuilder::LifecyclePolicy', {
    Name: 'lifecycle',
    Status: 'ENABLED',
    ExecutionRole: getAtt('TaskRole', 'Arn'),
    ResourceType: 'AMI_IMAGE',
    PolicyDetails: [
      {
        Action: { Type: 'DELETE', IncludeResources: { Amis: true, Snapshots: true } },
        Filter: { Type: 'COUNT', Value: 5 },
      },
    ],
    ResourceSelection: { Recipes: [{ Name: 'recipe', SemanticVersion: '1.0.0' }] },
    Tags: { Name: 'lifecycle' },
  }),
]

const management: readonly PlanResource[] = [
  resource('Project', 'AWS::CodeBuild::Project', {
    Description: HOSTILE,
    ServiceRole: getAtt('TaskRole', 'Arn'),
    Source: { Type: 'CODEPIPELINE', BuildSpec: HOSTILE },
    Artifacts: { Type: 'CODEPIPELINE' },
    Environment: {
      Type: 'LINUX_CONTAINER',
      ComputeType: 'BUILD_GENERAL1_SMALL',
      Image: 'aws/codebuild/standard:7.0',
      PrivilegedMode: true,
    },
    LogsConfig: { CloudWatchLogs: { Status: 'ENABLED', GroupName: ref('AppLogs') } },
    TimeoutInMinutes: 30,
    Tags: tags('project'),
  }),
  resource('Release', 'AWS::CodePipeline::Pipeline', {
    PipelineType: 'V2',
    ExecutionMode: 'QUEUED',
    RoleArn: getAtt('TaskRole', 'Arn'),
    ArtifactStore: { Type: 'S3', Location: 'artifacts' },
    Stages: [
      {
        Name: 'Build',
        Actions: [
          {
            Name: 'Build',
            ActionTypeId: { Category: 'Build', Owner: 'AWS', Provider: 'CodeBuild', Version: '1' },
            Configuration: { ProjectName: ref('Project') },
            InputArtifacts: [{ Name: 'Source' }],
            RunOrder: 1,
          },
        ],
      },
    ],
    Tags: tags('release'),
  }),
  resource('BeanApp', 'AWS::ElasticBeanstalk::Application', {
    Description: HOSTILE,
    ResourceLifecycleConfig: {
      ServiceRole: getAtt('TaskRole', 'Arn'),
      VersionLifecycleConfig: { MaxCountRule: { Enabled: true, MaxCount: 50, DeleteSourceFromS3: false } },
    },
  }),
  resource('BeanEnv', 'AWS::ElasticBeanstalk::Environment', {
    ApplicationName: ref('BeanApp'),
    SolutionStackName: '64bit Amazon Linux 2023 v4.0.0 running Docker',
    Tier: { Name: 'WebServer', Type: 'Standard' },
    OptionSettings: [
      {
        Namespace: 'aws:elasticbeanstalk:application:environment',
        OptionName: 'GREETING',
        Value: HOSTILE,
      },
    ],
    Tags: tags('bean'),
  }),
  resource('Hub', 'AWS::EC2::TransitGateway', {
    Description: HOSTILE,
    AmazonSideAsn: 64512,
    AutoAcceptSharedAttachments: 'disable',
    DefaultRouteTableAssociation: 'enable',
    DefaultRouteTablePropagation: 'enable',
    DnsSupport: 'enable',
    VpnEcmpSupport: 'enable',
    Tags: tags('hub'),
  }),
  resource('HubAttachment', 'AWS::EC2::TransitGatewayVpcAttachment', {
    TransitGatewayId: ref('Hub'),
    VpcId: ref('Vpc'),
    SubnetIds: subnets,
    Options: { DnsSupport: 'enable', Ipv6Support: 'disable' },
    Tags: tags('attachment'),
  }),
  resource('Patches', 'AWS::SSM::PatchBaseline', {
    Name: 'patches',
    Description: HOSTILE,
    OperatingSystem: 'AMAZON_LINUX_2023',
    ApprovalRules: {
      PatchRules: [
        {
          ApproveAfterDays: 7,
          PatchFilterGroup: { PatchFilters: [{ Key: 'SEVERITY', Values: ['Critical'] }] },
        },
      ],
    },
    DefaultBaseline: true,
    PatchGroups: ['web servers'],
    Tags: tags('patches'),
  }),
  resource('PatchWindow', 'AWS::SSM::MaintenanceWindow', {
    Name: 'patches',
    Schedule: 'cron(0 3 ? * SUN *)',
    ScheduleTimezone: 'Europe/Berlin',
    Duration: 3,
    Cutoff: 1,
    AllowUnassociatedTargets: false,
    Tags: tags('window'),
  }),
  resource('PatchTarget', 'AWS::SSM::MaintenanceWindowTarget', {
    WindowId: ref('PatchWindow'),
    ResourceType: 'INSTANCE',
    Name: 'Instances',
    Targets: [{ Key: 'tag:aws:autoscaling:groupName', Values: [ref('Group')] }],
  }),
  resource('PatchTask', 'AWS::SSM::MaintenanceWindowTask', {
    WindowId: ref('PatchWindow'),
    Name: 'Patch',
    TaskType: 'RUN_COMMAND',
    TaskArn: 'AWS-RunPatchBaseline',
    Priority: 1,
    Targets: [{ Key: 'WindowTargetIds', Values: [ref('PatchTarget')] }],
    MaxConcurrency: '20%',
    MaxErrors: '10%',
    TaskInvocationParameters: {
      MaintenanceWindowRunCommandParameters: { Parameters: { Operation: ['Scan'] }, TimeoutSeconds: 600 },
    },
  }),
  resource('Daily', 'AWS::SSM::Association', {
    Name: 'AWS-RunShellScript',
    AssociationName: 'daily',
    Targets: [{ Key: 'tag:Environment', Values: [HOSTILE] }],
    ScheduleExpression: 'rate(1 day)',
    Parameters: { commands: [HOSTILE] },
    MaxConcurrency: '20%',
    ComplianceSeverity: 'MEDIUM',
    Tags: tags('daily'),
  }),
]

const platforms: readonly PlanResource[] = [
  resource('RunnerScaling', 'AWS::AppRunner::AutoScalingConfiguration', {
    MinSize: 1,
    MaxSize: 5,
    MaxConcurrency: 80,
    Tags: tags('scaling'),
  }),
  resource('RunnerConnector', 'AWS::AppRunner::VpcConnector', {
    Subnets: subnets,
    SecurityGroups: [ref('AppGroup')],
    Tags: tags('connector'),
  }),
  resource('Runner', 'AWS::AppRunner::Service', {
    SourceConfiguration: {
      AutoDeploymentsEnabled: false,
      ImageRepository: {
        ImageIdentifier: 'public.ecr.aws/aws-containers/hello-app-runner:latest',
        ImageRepositoryType: 'ECR_PUBLIC',
        ImageConfiguration: {
          Port: '8000',
          RuntimeEnvironmentVariables: [{ Name: 'GREETING', Value: HOSTILE }],
        },
      },
    },
    InstanceConfiguration: { Cpu: '1024', Memory: '2048' },
    AutoScalingConfigurationArn: getAtt('RunnerScaling', 'AutoScalingConfigurationArn'),
    HealthCheckConfiguration: { Protocol: 'HTTP', Path: '/' },
    NetworkConfiguration: {
      EgressConfiguration: {
        EgressType: 'VPC',
        VpcConnectorArn: getAtt('RunnerConnector', 'VpcConnectorArn'),
      },
    },
    Tags: tags('runner'),
  }),
  resource('Blog', 'AWS::Lightsail::Instance', {
    InstanceName: concat(ref('AWS::StackName'), '-blog'),
    AvailabilityZone: select(0, azs),
    BundleId: 'small_3_0',
    BlueprintId: 'wordpress',
    UserData: HOSTILE,
    AddOns: [
      {
        AddOnType: 'AutoSnapshot',
        Status: 'Enabled',
        AutoSnapshotAddOnRequest: { SnapshotTimeOfDay: '03:00' },
      },
    ],
    Networking: { Ports: [{ FromPort: 443, ToPort: 443, Protocol: 'tcp', Cidrs: ['0.0.0.0/0'] }] },
    Tags: tags('blog'),
  }),
  resource('BlogAddress', 'AWS::Lightsail::StaticIp', {
    StaticIpName: concat(ref('AWS::StackName'), '-blog-ip'),
    AttachedTo: ref('Blog'),
  }),
  resource('Shop', 'AWS::Lightsail::Container', {
    ServiceName: 'shop',
    Power: 'micro',
    Scale: 2,
    ContainerServiceDeployment: {
      Containers: [
        {
          ContainerName: 'app',
          Image: ref('ImageUri'),
          Command: [HOSTILE],
          Environment: [{ Variable: 'GREETING', Value: HOSTILE }],
          Ports: [{ Port: '80', Protocol: 'HTTP' }],
        },
      ],
      PublicEndpoint: {
        ContainerName: 'app',
        ContainerPort: 80,
        HealthCheckConfig: { Path: '/', SuccessCodes: '200-299' },
      },
    },
    Tags: tags('shop'),
  }),
]

export const everything: StackPlan = stackOf(
  [
    ...network,
    ...storage,
    ...dataResources(HOSTILE),
    ...roles,
    ...web,
    ...instanceResources(HOSTILE),
    ...containers,
    ...kubernetes,
    ...batch,
    ...events,
    ...functions,
    ...operations,
    ...platforms,
    ...images,
    ...management,
    ...edge,
    ...computeResources,
  ],
  {
    parameters: [
      {
        name: 'Image',
        type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
        default: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
        description: 'Newest Amazon Linux 2023',
        group: 'Images',
      },
      {
        name: 'InstanceType',
        type: 'String',
        default: 't3.micro',
        allowedValues: ['t3.micro', 'm7i.large'],
        description: 'Size of the web servers',
        group: 'Sizes',
      },
      {
        name: 'Desired',
        type: 'Number',
        default: 2,
        minValue: 1,
        maxValue: 10,
        description: 'Web servers',
        group: 'Sizes',
      },
      { name: 'ImageUri', type: 'String', default: 'nginx:1', description: HOSTILE, group: 'Images' },
      {
        name: 'AllowedHosts',
        type: 'CommaDelimitedList',
        default: 'a.example.com,b.example.com',
        description: 'Hosts',
        group: 'Network',
      },
    ],
    conditions: [{ name: 'HasImage', parameter: 'ImageUri', notEquals: '' }],
    outputs: [
      output('Url', concat('http://', getAtt('Alb', 'DNSName')), `Where it is. ${HOSTILE}`),
      output('Address', ref('Address'), 'Of the NAT gateway'),
      output('KubeEndpoint', iff('HasImage', getAtt('Kube', 'Endpoint'), ''), 'API'),
      output('Uri', getAtt('Repository', 'RepositoryUri'), 'Push here'),
    ],
  },
)

import { concat, getAtt, REGION, ref } from '../../../../shared/catalog/cfn.ts'
import type { PlanResource } from '../../../../shared/plan/plan.ts'
import { resource, tags } from './stack.ts'

const scaling = (MinCapacity: number) => ({
  MinCapacity,
  MaxCapacity: 40,
  TargetTrackingScalingPolicyConfiguration: { TargetValue: 70 },
})
const reads = { ReadCapacityAutoScalingSettings: scaling(5) }
const writes = { WriteCapacityAutoScalingSettings: scaling(5) }

/** Databases, keys, secrets and settings, with every property that the exporter knows. `hostile`: text that would do harm. */
export const dataResources = (hostile: string): readonly PlanResource[] => [
  resource('KeyAlias', 'AWS::KMS::Alias', { AliasName: 'alias/shop', TargetKeyId: ref('Key') }),
  resource('Password', 'AWS::SecretsManager::Secret', {
    Description: hostile,
    KmsKeyId: ref('Key'),
    GenerateSecretString: {
      PasswordLength: 32,
      ExcludeCharacters: '"@/\\',
      SecretStringTemplate: '{"username":"app"}',
      GenerateStringKey: 'password',
    },
    ReplicaRegions: [{ Region: 'eu-central-1' }],
    Tags: tags('password'),
  }),
  resource('PasswordRotation', 'AWS::SecretsManager::RotationSchedule', {
    SecretId: ref('Password'),
    RotationLambdaARN: 'arn:aws:lambda:eu-west-1:123456789012:function:rotate',
    RotationRules: { AutomaticallyAfterDays: 30 },
    RotateImmediatelyOnUpdate: true,
  }),
  resource('Setting', 'AWS::SSM::Parameter', {
    Description: 'Theme',
    Type: 'String',
    Value: hostile,
    Tier: 'Standard',
    AllowedPattern: '.+',
    Tags: { Name: 'setting' },
  }),
  resource('Orders', 'AWS::DynamoDB::GlobalTable', {
    AttributeDefinitions: [
      { AttributeName: 'id', AttributeType: 'S' },
      { AttributeName: 'owner', AttributeType: 'S' },
    ],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PROVISIONED',
    WriteProvisionedThroughputSettings: writes,
    GlobalSecondaryIndexes: [
      {
        IndexName: 'by-owner',
        KeySchema: [{ AttributeName: 'owner', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
        WriteProvisionedThroughputSettings: writes,
      },
    ],
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    Replicas: [
      {
        Region: REGION,
        TableClass: 'STANDARD',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        ReadProvisionedThroughputSettings: reads,
        GlobalSecondaryIndexes: [{ IndexName: 'by-owner', ReadProvisionedThroughputSettings: reads }],
        SSESpecification: { KMSMasterKeyId: ref('Key') },
        Tags: tags('orders'),
      },
      {
        Region: 'eu-central-1',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        ReadProvisionedThroughputSettings: reads,
        Tags: tags('orders'),
      },
    ],
  }),
  resource('DatabaseSubnets', 'AWS::RDS::DBSubnetGroup', {
    DBSubnetGroupDescription: 'Subnets',
    SubnetIds: [ref('SubnetA'), ref('SubnetB')],
    Tags: tags('subnets'),
  }),
  resource('DatabaseParameters', 'AWS::RDS::DBParameterGroup', {
    Description: 'Parameters',
    Family: 'postgres17',
    Parameters: { 'rds.force_ssl': '1', shared_preload_libraries: 'a,b' },
    Tags: tags('parameters'),
  }),
  resource('ClusterParameters', 'AWS::RDS::DBClusterParameterGroup', {
    Description: 'Parameters',
    Family: 'aurora-postgresql17',
    Parameters: { 'rds.force_ssl': '1' },
    Tags: tags('parameters'),
  }),
  resource('Database', 'AWS::RDS::DBInstance', {
    Engine: 'postgres',
    EngineVersion: '17.9',
    EngineLifecycleSupport: 'open-source-rds-extended-support-disabled',
    DBInstanceClass: 'db.m6g.large',
    MultiAZ: true,
    AllocatedStorage: '100',
    MaxAllocatedStorage: 500,
    StorageType: 'gp3',
    StorageEncrypted: true,
    KmsKeyId: getAtt('Key', 'Arn'),
    DBName: 'app',
    MasterUsername: 'dbadmin',
    MasterUserPassword: concat('{{resolve:secretsmanager:', ref('Password'), ':SecretString:password}}'),
    DBSubnetGroupName: ref('DatabaseSubnets'),
    DBParameterGroupName: ref('DatabaseParameters'),
    VPCSecurityGroups: [ref('AppGroup')],
    Port: '5432',
    BackupRetentionPeriod: 7,
    DeletionProtection: true,
    EnableIAMDatabaseAuthentication: true,
    EnablePerformanceInsights: true,
    EnableCloudwatchLogsExports: ['postgresql'],
    Tags: tags('database', { Odd: hostile }),
  }),
  resource('DatabaseReplica', 'AWS::RDS::DBInstance', {
    SourceDBInstanceIdentifier: ref('Database'),
    DBInstanceClass: 'db.m6g.large',
    Tags: tags('replica'),
  }),
  resource('GlobalDatabase', 'AWS::RDS::GlobalCluster', {
    GlobalClusterIdentifier: 'everything-global',
    Engine: 'aurora-postgresql',
    StorageEncrypted: true,
    DeletionProtection: true,
  }),
  resource('AuroraCluster', 'AWS::RDS::DBCluster', {
    Engine: 'aurora-postgresql',
    GlobalClusterIdentifier: ref('GlobalDatabase'),
    MasterUsername: 'dbadmin',
    ManageMasterUserPassword: true,
    StorageEncrypted: true,
    ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 8 },
    DBSubnetGroupName: ref('DatabaseSubnets'),
    DBClusterParameterGroupName: ref('ClusterParameters'),
    VpcSecurityGroupIds: [ref('AppGroup')],
    DeletionProtection: true,
    Tags: tags('cluster'),
  }),
]

import { dataKeyArn, dataKeyItems } from '../../aws/dataKey.ts'
import { type PolicyStatement, policyDocument } from '../../aws/iam.ts'
import { azs, type PlanItem, select } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { EfsConfig } from './config.ts'

type Context = EmitContext<EfsConfig>

export const ACCESS_POINT = 'AccessPoint'
export const MOUNT_TARGET = 'MountTarget'

export function* efsResources(ctx: Context): Iterable<PlanItem> {
  const { config, network } = ctx
  if (!network) throw new Error('an Amazon EFS file system needs subnets: put it into a subnet tier')
  yield* dataKeyItems(ctx, config.key, 'Files')
  yield ctx.resource('', 'AWS::EFS::FileSystem', fileSystem(ctx, network), { deletionPolicy: 'Retain' })
  for (const { suffix, subnet } of targets(ctx, network)) {
    yield ctx.resource(suffix, 'AWS::EFS::MountTarget', {
      FileSystemId: ctx.ref(),
      SubnetId: subnet,
      SecurityGroups: ctx.securityGroup === null ? [] : [ctx.securityGroup],
    })
  }
  const { enabled, path, userId, groupId, permissions } = config.accessPoint
  if (enabled) {
    const [Uid, Gid] = [String(userId), String(groupId)]
    yield ctx.resource(ACCESS_POINT, 'AWS::EFS::AccessPoint', {
      FileSystemId: ctx.ref(),
      PosixUser: { Uid, Gid },
      RootDirectory: {
        Path: path,
        CreationInfo: { OwnerUid: Uid, OwnerGid: Gid, Permissions: permissions },
      },
      AccessPointTags: ctx.tags(),
    })
  }
  yield ctx.output({
    name: ctx.logicalId('Id'),
    value: ctx.ref(),
    description: `Id of the file system ${ctx.name}`,
  })
}

/** Which of the tier's subnets get a mount target, from 0. */
function zonesOf({ availability, zone }: EfsConfig, { subnetCount }: NetworkHandle): readonly number[] {
  return availability === 'one-zone' ? [zone - 1] : Array.from({ length: subnetCount }, (_, index) => index)
}

function targets({ config }: Context, network: NetworkHandle) {
  const { subnetIds, subnetCount } = network
  return zonesOf(config, network).map((index) => {
    if (index >= subnetCount)
      throw new Error(`its Availability Zone is number ${index + 1}, but its tier has ${subnetCount}`)
    const known = '$cfn' in subnetIds ? undefined : subnetIds[index]
    return { suffix: `${MOUNT_TARGET}${index + 1}`, subnet: known ?? select(index, subnetIds) }
  })
}

function fileSystem(ctx: Context, network: NetworkHandle) {
  const { config } = ctx
  const key = dataKeyArn(ctx, config.key)
  const oneZone = config.availability === 'one-zone'
  if (oneZone && network.layout.existing)
    throw new Error(
      'a One Zone file system must know its Availability Zone, which an existing VPC does not tell',
    )
  return {
    Encrypted: true,
    ...(key !== null && { KmsKeyId: key }),
    ...(oneZone && { AvailabilityZoneName: select(config.zone - 1, azs) }),
    PerformanceMode: 'generalPurpose',
    ThroughputMode: config.throughputMode,
    ...(config.throughputMode === 'provisioned' && {
      ProvisionedThroughputInMibps: config.provisionedMibps,
    }),
    LifecyclePolicies: lifecycle(config),
    BackupPolicy: { Status: config.backups ? 'ENABLED' : 'DISABLED' },
    FileSystemPolicy: policyDocument(policy(config)),
    FileSystemTags: ctx.tags(),
  } satisfies Cfn<'AWS::EFS::FileSystem'>
}

/** What the API calls an age, in days. */
const AFTER = {
  '1': 'AFTER_1_DAY',
  '7': 'AFTER_7_DAYS',
  '14': 'AFTER_14_DAYS',
  '30': 'AFTER_30_DAYS',
  '60': 'AFTER_60_DAYS',
  '90': 'AFTER_90_DAYS',
  '180': 'AFTER_180_DAYS',
  '270': 'AFTER_270_DAYS',
  '365': 'AFTER_365_DAYS',
} as const

function lifecycle({
  toInfrequentDays,
  toArchiveDays,
  backToStandard,
}: EfsConfig): readonly Cfn<'AWS::EFS::FileSystem.LifecyclePolicy'>[] {
  return [
    ...(toInfrequentDays === 'never' ? [] : [{ TransitionToIA: AFTER[toInfrequentDays] }]),
    ...(toArchiveDays === 'never' ? [] : [{ TransitionToArchive: AFTER[toArchiveDays] }]),
    ...(backToStandard ? [{ TransitionToPrimaryStorageClass: 'AFTER_1_ACCESS' as const }] : []),
  ]
}

/**
 * A file system with any policy no longer lets everyone in: roles need a permission of their own, which the
 * connections give. https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
 */
function policy({ anonymousClients, requireTls }: EfsConfig): readonly PolicyStatement[] {
  return [
    ...(requireTls
      ? [
          {
            Sid: 'RefusePlainNfs',
            Effect: 'Deny' as const,
            Principal: { AWS: '*' },
            Action: '*',
            // A policy on a file system speaks of that alone, and cannot name it before it is there.
            Resource: '*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ]
      : []),
    ...(anonymousClients
      ? [
          {
            Sid: 'ClientsOfMountTargets',
            Effect: 'Allow' as const,
            Principal: { AWS: '*' },
            Action: CLIENT,
            Resource: '*',
            Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } },
          },
        ]
      : []),
  ]
}

const CLIENT = [
  'elasticfilesystem:ClientMount',
  'elasticfilesystem:ClientRootAccess',
  'elasticfilesystem:ClientWrite',
]

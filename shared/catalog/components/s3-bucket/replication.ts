import { allow, policyDocument, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { concat, type PlanItem, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { BucketConfig } from './config.ts'

type Context = EmitContext<BucketConfig>

const ROLE = 'ReplicationRole'
const POLICY = 'ReplicationPolicy'

/**
 * The role under which Amazon S3 copies. Its policy is a resource of its own: it names the bucket, and the bucket names
 * the role. https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html
 */
export function* replicationResources(ctx: Context, key: Value<string> | null): Iterable<PlanItem> {
  const copies = ctx.outgoing('replicates')
  if (copies.length === 0) return
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('s3', { guarded: true }),
      description: `Lets Amazon S3 replicate ${ctx.name}`,
      tags: ctx.tags(),
    }),
  )
  const bucketArn = ctx.getAtt('', 'Arn')
  const keys = copies.flatMap(({ handle }) => handle.keyArn ?? [])
  yield ctx.resource(POLICY, 'AWS::IAM::Policy', {
    PolicyName: ctx.logicalId(POLICY).slice(0, 128),
    Roles: [ctx.ref(ROLE)],
    PolicyDocument: policyDocument([
      allow(['s3:GetReplicationConfiguration', 's3:ListBucket'], bucketArn),
      allow(
        [
          ...['s3:GetObjectVersionAcl', 's3:GetObjectVersionForReplication', 's3:GetObjectVersionTagging'],
          ...(ctx.config.objectLock.enabled ? ['s3:GetObjectLegalHold', 's3:GetObjectRetention'] : []),
        ],
        concat(bucketArn, '/*'),
      ),
      allow(
        ['s3:ReplicateDelete', 's3:ReplicateObject', 's3:ReplicateTags'],
        copies.map(({ handle }) => concat(handle.bucketArn, '/*')),
      ),
      ...(key === null ? [] : [allow(['kms:Decrypt'], key)]),
      ...(keys.length === 0 ? [] : [allow(['kms:Encrypt', 'kms:GenerateDataKey'], keys)]),
    ]),
  })
}

/** null: the bucket replicates to none. */
export function replicationConfiguration(ctx: Context) {
  const copies = ctx.outgoing('replicates')
  if (copies.length === 0) return null
  const encrypted = ctx.config.encryption.kind !== 's3'
  return {
    Role: ctx.getAtt(ROLE, 'Arn'),
    Rules: copies.map(({ handle }, i) => ({
      Id: `to-copy-${i + 1}`,
      Status: 'Enabled' as const,
      Priority: i + 1,
      Filter: { Prefix: handle.prefix },
      DeleteMarkerReplication: {
        Status: handle.deleteMarkers ? ('Enabled' as const) : ('Disabled' as const),
      },
      // Objects under SSE-KMS are left out unless they are asked for.
      ...(encrypted && {
        SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: 'Enabled' as const } },
      }),
      Destination: {
        Bucket: handle.bucketArn,
        ...(handle.storageClass !== null && { StorageClass: handle.storageClass }),
        ...(encrypted &&
          handle.keyArn !== null && { EncryptionConfiguration: { ReplicaKmsKeyID: handle.keyArn } }),
        ...(handle.timeControl && {
          ReplicationTime: { Status: 'Enabled' as const, Time: { Minutes: 15 } },
          Metrics: { Status: 'Enabled' as const, EventThreshold: { Minutes: 15 } },
        }),
      },
    })),
  } satisfies Cfn<'AWS::S3::Bucket.ReplicationConfiguration'>
}

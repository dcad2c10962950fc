import { dataKeyArn, dataKeyItems } from '../../aws/dataKey.ts'
import { type PolicyStatement, policyDocument } from '../../aws/iam.ts'
import { ACCOUNT_ID, concat, type PlanItem } from '../../cfn.ts'
import type { EmitContext, FacetContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { BucketConfig } from './config.ts'
import { lifecycleRules } from './lifecycle.ts'
import { replicationConfiguration, replicationResources } from './replication.ts'

type Context = EmitContext<BucketConfig>

export const POLICY = 'Policy'

/** ARN of the KMS key; null: none, or AWS's own. */
export const bucketKeyArn = (ctx: FacetContext<BucketConfig>) =>
  ctx.config.encryption.kind === 's3' ? null : dataKeyArn(ctx, ctx.config.encryption.key)

export function* bucketResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  if (config.encryption.kind !== 's3') yield* dataKeyItems(ctx, config.encryption.key, 'Objects')
  yield* replicationResources(ctx, bucketKeyArn(ctx))
  yield ctx.resource(
    '',
    'AWS::S3::Bucket',
    {
      VersioningConfiguration: { Status: config.versioning ? 'Enabled' : 'Suspended' },
      BucketEncryption: { ServerSideEncryptionConfiguration: [encryptionRule(ctx)] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: config.blockPublicAccess,
        BlockPublicPolicy: config.blockPublicAccess,
        IgnorePublicAcls: config.blockPublicAccess,
        RestrictPublicBuckets: config.blockPublicAccess,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: config.ownership }] },
      LifecycleConfiguration: { Rules: lifecycleRules(config) },
      ...optional(ctx),
      Tags: ctx.tags(),
    },
    {
      dependsOn: ctx.outgoing('logs').flatMap(({ handle }) => handle.dependsOn),
      deletionPolicy: 'Retain',
    },
  )
  const statements = policyStatements(ctx)
  if (statements.length > 0) {
    yield ctx.resource(POLICY, 'AWS::S3::BucketPolicy', {
      Bucket: ctx.ref(),
      PolicyDocument: policyDocument(statements),
    })
  }
  yield ctx.output({
    name: ctx.logicalId('Name'),
    value: ctx.ref(),
    description: `Name of the bucket ${ctx.name}`,
  })
}

function encryptionRule(ctx: Context) {
  const { kind, bucketKey } = ctx.config.encryption
  const key = bucketKeyArn(ctx)
  return {
    ServerSideEncryptionByDefault: {
      SSEAlgorithm: ALGORITHMS[kind],
      ...(key !== null && { KMSMasterKeyID: key }),
    },
    ...(kind === 'kms' && { BucketKeyEnabled: bucketKey }),
  } satisfies Cfn<'AWS::S3::Bucket.ServerSideEncryptionRule'>
}

const ALGORITHMS = { s3: 'AES256', kms: 'aws:kms', 'kms-dsse': 'aws:kms:dsse' } as const

function optional(ctx: Context) {
  const { config } = ctx
  const { archiveDays, deepArchiveDays } = config.intelligentTiering
  const tierings = [
    ...(archiveDays === null ? [] : [{ AccessTier: 'ARCHIVE_ACCESS' as const, Days: archiveDays }]),
    ...(deepArchiveDays === null
      ? []
      : [{ AccessTier: 'DEEP_ARCHIVE_ACCESS' as const, Days: deepArchiveDays }]),
  ]
  const [logs] = ctx.outgoing('logs')
  const replication = replicationConfiguration(ctx)
  const { objectLock } = config
  return {
    ...(objectLock.enabled && {
      ObjectLockEnabled: true,
      ...(objectLock.days !== null && {
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: { DefaultRetention: { Mode: objectLock.mode, Days: objectLock.days } },
        },
      }),
    }),
    ...(tierings.length > 0 && {
      IntelligentTieringConfigurations: [{ Id: 'archive', Status: 'Enabled' as const, Tierings: tierings }],
    }),
    ...(config.transferAcceleration && {
      AccelerateConfiguration: { AccelerationStatus: 'Enabled' as const },
    }),
    ...((config.eventBridge || ctx.outgoing('triggers').length > 0) && {
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    }),
    ...(config.cors.length > 0 && {
      CorsConfiguration: {
        CorsRules: config.cors.map(({ origins, methods, headers, exposeHeaders, maxAgeSeconds }) => ({
          AllowedOrigins: origins,
          AllowedMethods: methods,
          AllowedHeaders: headers,
          ExposedHeaders: exposeHeaders,
          MaxAge: maxAgeSeconds,
        })),
      },
    }),
    ...(logs && {
      LoggingConfiguration: {
        DestinationBucketName: logs.handle.bucketName,
        LogFilePrefix: logs.handle.prefix,
      },
    }),
    ...(replication !== null && { ReplicationConfiguration: replication }),
  } satisfies Cfn<'AWS::S3::Bucket'>
}

/** A bucket has one policy: everything that anyone but roles of this account may do is in it. */
function policyStatements(ctx: Context): readonly PolicyStatement[] {
  const bucketArn = ctx.getAtt('', 'Arn')
  return [
    ...ctx.incoming('logs').map(
      ({ handle, peer }, i): PolicyStatement => ({
        Sid: `Logs${i + 1}`,
        Effect: 'Allow',
        Principal: { Service: peer.facet.service },
        Action: 's3:PutObject',
        Resource: concat(bucketArn, '/', handle.prefix, '*'),
        // The account and not the source itself: the policy must be there before the source can log.
        Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT_ID } },
      }),
    ),
    ...fetchStatements(ctx),
    ...(ctx.config.requireTls
      ? [
          {
            Sid: 'RefusePlainHttp',
            Effect: 'Deny' as const,
            Principal: '*',
            Action: 's3:*',
            Resource: [bucketArn, concat(bucketArn, '/*')],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ]
      : []),
  ]
}

/**
 * Distributions read through their origin access control, each by its own ARN. None may list the bucket, so that
 * a missing object is answered with 403 and not 404.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
 */
const fetchStatements = (ctx: Context): readonly PolicyStatement[] =>
  ctx.incoming('fetches').map(({ peer }, i) => ({
    Sid: `Fetches${i + 1}`,
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: concat(ctx.getAtt('', 'Arn'), '/*'),
    Condition: { StringEquals: { 'AWS:SourceArn': peer.facet.distributionArn } },
  }))

import { type PlanItem, REGION, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import { streamOf, type TableConfig } from './config.ts'

type Context = EmitContext<TableConfig>

/**
 * Always an AWS::DynamoDB::GlobalTable, which with one replica is an ordinary table: an AWS::DynamoDB::Table could not
 * become one later without being replaced.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-globaltable.html
 */
export function* tableResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const stream = streamOf(config, ctx.outgoing('triggers').length)
  const isProvisioned = config.billingMode === 'PROVISIONED'
  const [key] = ctx.incoming('encrypts')
  if (config.replicaRegions.includes(ctx.region))
    throw new Error(`${ctx.region} holds the table itself: take it out of the further Regions`)
  if (key && config.replicaRegions.length > 0)
    throw new Error(
      `a table with copies in other Regions needs a key in each of them, and "${key.peer.name}" is in one; leave out the copies or the key`,
    )
  yield ctx.resource(
    '',
    'AWS::DynamoDB::GlobalTable',
    {
      AttributeDefinitions: attributes(config),
      KeySchema: keySchema(config),
      BillingMode: config.billingMode,
      ...(isProvisioned && { WriteProvisionedThroughputSettings: writes(config) }),
      ...(config.maxReadRequestUnits !== null &&
        !isProvisioned && {
          ReadOnDemandThroughputSettings: { MaxReadRequestUnits: config.maxReadRequestUnits },
        }),
      ...(config.maxWriteRequestUnits !== null &&
        !isProvisioned && {
          WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: config.maxWriteRequestUnits },
        }),
      ...(config.indexes.length > 0 && {
        GlobalSecondaryIndexes: config.indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: keySchema(index),
          Projection: {
            ProjectionType: index.projection,
            ...(index.projection === 'INCLUDE' && { NonKeyAttributes: index.include }),
          },
          ...(isProvisioned && { WriteProvisionedThroughputSettings: writes(config) }),
        })),
      }),
      ...(stream !== 'off' && { StreamSpecification: { StreamViewType: stream } }),
      ...(config.timeToLiveAttribute !== '' && {
        TimeToLiveSpecification: { AttributeName: config.timeToLiveAttribute, Enabled: true },
      }),
      ...((key || config.encryption === 'aws-managed') && {
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' as const },
      }),
      Replicas: [REGION, ...config.replicaRegions].map((region) => replica(ctx, region, key?.handle.keyArn)),
    },
    { deletionPolicy: 'Retain' },
  )
  yield ctx.output({
    name: ctx.logicalId('Name'),
    value: ctx.ref(),
    description: `Name of the table ${ctx.name}`,
  })
}

function replica(ctx: Context, Region: Value<string>, keyArn: Value<string> | undefined) {
  const { config } = ctx
  const isProvisioned = config.billingMode === 'PROVISIONED'
  const { enabled, days } = config.pointInTimeRecovery
  return {
    Region,
    TableClass: config.tableClass,
    DeletionProtectionEnabled: config.deletionProtection,
    PointInTimeRecoverySpecification: {
      PointInTimeRecoveryEnabled: enabled,
      ...(enabled && { RecoveryPeriodInDays: days }),
    },
    ...(isProvisioned && { ReadProvisionedThroughputSettings: reads(config) }),
    ...(isProvisioned &&
      config.indexes.length > 0 && {
        GlobalSecondaryIndexes: config.indexes.map(({ name }) => ({
          IndexName: name,
          ReadProvisionedThroughputSettings: reads(config),
        })),
      }),
    ...(keyArn !== undefined && { SSESpecification: { KMSMasterKeyId: keyArn } }),
    Tags: ctx.tags(),
  }
}

const scaling = (config: TableConfig, { min, max }: { readonly min: number; readonly max: number }) => ({
  MinCapacity: min,
  MaxCapacity: max,
  TargetTrackingScalingPolicyConfiguration: { TargetValue: config.targetUtilizationPercent },
})

const reads = (config: TableConfig) => ({ ReadCapacityAutoScalingSettings: scaling(config, config.read) })
const writes = (config: TableConfig) => ({ WriteCapacityAutoScalingSettings: scaling(config, config.write) })

interface Keys {
  readonly partitionKey: string
  readonly partitionKeyType: 'S' | 'N' | 'B'
  readonly sortKey: string
  readonly sortKeyType: 'S' | 'N' | 'B'
}

const keySchema = ({ partitionKey, sortKey }: Keys) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  ...(sortKey === '' ? [] : [{ AttributeName: sortKey, KeyType: 'RANGE' as const }]),
]

/** Of keys only, each once: DynamoDB refuses definitions of other attributes. */
function attributes(config: TableConfig) {
  const types = new Map<string, 'S' | 'N' | 'B'>()
  for (const keys of [config, ...config.indexes] satisfies readonly Keys[]) {
    types.set(keys.partitionKey, keys.partitionKeyType)
    if (keys.sortKey !== '') types.set(keys.sortKey, keys.sortKeyType)
  }
  return [...types].map(([AttributeName, AttributeType]) => ({ AttributeName, AttributeType }))
}

import { dataKeyArn, dataKeyItems } from '../../aws/dataKey.ts'
import { ingressProperties } from '../../aws/securityGroup.ts'
import { type PlanItem, select } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import { type LustreConfig, storageOf } from './config.ts'

type Context = EmitContext<LustreConfig>

/** https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html */
export const LUSTRE_PORTS = [{ port: 988 }, { port: 1018, last: 1023 }] as const

export function* lustreResources(ctx: Context): Iterable<PlanItem> {
  const { config, network, securityGroup } = ctx
  if (!network) throw new Error('a Lustre file system needs a subnet: put it into a subnet tier')
  const persistent = config.deploymentType !== 'SCRATCH_2'
  if (persistent) yield* dataKeyItems(ctx, config.key, 'Files')
  const own: string[] = []
  if (securityGroup !== null) {
    for (const range of LUSTRE_PORTS) {
      const suffix = `OwnTcp${range.port}Ingress`
      own.push(ctx.logicalId(suffix))
      yield ctx.resource(
        suffix,
        'AWS::EC2::SecurityGroupIngress',
        ingressProperties({
          group: securityGroup,
          ...range,
          protocol: 'tcp',
          from: { securityGroup },
          description: 'Between the servers of the file system',
        }),
      )
    }
  }
  yield ctx.resource('', 'AWS::FSx::FileSystem', fileSystem(ctx, network), {
    // AWS checks the rules between its servers when it makes the file system.
    dependsOn: own,
    deletionPolicy: persistent ? 'Retain' : 'Delete',
  })
  yield ctx.output({
    name: ctx.logicalId('MountName'),
    value: ctx.getAtt('', 'LustreMountName'),
    description: `Mount name of the file system ${ctx.name}`,
  })
}

function fileSystem(ctx: Context, network: NetworkHandle) {
  const { config } = ctx
  const persistent = config.deploymentType !== 'SCRATCH_2'
  const key = persistent ? dataKeyArn(ctx, config.key) : null
  // A file system that follows a bucket cannot be backed up: the bucket holds the data.
  // https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html
  const backupDays = ctx.outgoing('links').length > 0 ? 0 : config.backupDays
  return {
    FileSystemType: 'LUSTRE',
    FileSystemTypeVersion: '2.15',
    StorageType: storageOf(config),
    StorageCapacity: config.capacityGib,
    ...(key !== null && { KmsKeyId: key }),
    SubnetIds: [subnetOf(config, network)],
    SecurityGroupIds: ctx.securityGroup === null ? [] : [ctx.securityGroup],
    LustreConfiguration: {
      DeploymentType: config.deploymentType,
      ...(persistent && { PerUnitStorageThroughput: config.throughputPerTib }),
      ...(storageOf(config) === 'HDD' && { DriveCacheType: 'NONE' }),
      DataCompressionType: config.compression ? 'LZ4' : 'NONE',
      ...(persistent && { AutomaticBackupRetentionDays: backupDays, CopyTagsToBackups: true }),
    },
    Tags: ctx.tags(),
  } satisfies Cfn<'AWS::FSx::FileSystem'>
}

function subnetOf({ zone }: LustreConfig, { subnetIds, subnetCount }: NetworkHandle) {
  if (zone > subnetCount)
    throw new Error(`its Availability Zone is number ${zone}, but its tier has ${subnetCount}`)
  const known = '$cfn' in subnetIds ? undefined : subnetIds[zone - 1]
  return known ?? select(zone - 1, subnetIds)
}

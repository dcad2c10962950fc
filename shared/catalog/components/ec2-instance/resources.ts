import { openToItself } from '../../aws/efa.ts'
import {
  type blockDevices as asTemplate,
  blockDevices,
  launchBasis,
  metadataOptions,
} from '../../aws/launchTemplate.ts'
import { pathOut } from '../../aws/network.ts'
import { usedDependencies } from '../../aws/usedEnvironment.ts'
import { base64, type PlanItem, select, type Value } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { InstanceConfig } from './config.ts'

type Context = EmitContext<InstanceConfig>

/** The first is the node's main resource, so that adding more changes nothing about it. */
export const instanceSuffix = (index: number): string => (index === 0 ? '' : `Instance${index + 1}`)

export function* instanceResources(ctx: Context): Iterable<PlanItem> {
  const { config, network } = ctx
  if (!network) throw new Error('the instance stands in no subnet')
  const basis = yield* launchBasis(ctx)
  const volumes = blockDevices(ctx, basis)
  const spots = Array.from({ length: config.count }, (_, index) => placeOf(ctx, network, index))
  const templates = new Map<string, number>()
  for (const { azIndex } of spots) {
    const suffix = templateSuffix(ctx, azIndex)
    if (suffix !== null) templates.set(suffix, azIndex)
  }
  for (const [suffix, azIndex] of templates) yield template(ctx, suffix, azIndex, network, volumes)
  if (config.networkInterface === 'efa' && ctx.securityGroup !== null)
    yield* openToItself(ctx, ctx.securityGroup)
  const dependsOn = [
    ...pathOut(network),
    ...usedDependencies(ctx),
    ...ctx.incoming('reserves').flatMap(({ handle }) => handle.dependsOn),
  ]
  for (const [index, { azIndex, hostId }] of spots.entries()) {
    const suffix = instanceSuffix(index)
    const templateId = templateSuffix(ctx, azIndex)
    yield ctx.resource(
      suffix,
      'AWS::EC2::Instance',
      {
        ImageId: basis.imageId,
        InstanceType: instanceType(ctx),
        ...(basis.keyName !== null && { KeyName: basis.keyName }),
        ...(basis.hasRole && { IamInstanceProfile: ctx.ref('InstanceProfile') }),
        ...(basis.userData !== null && { UserData: base64(basis.userData) }),
        MetadataOptions: metadataOptions(config),
        Monitoring: config.detailedMonitoring,
        ...(config.networkInterface === 'ena' && {
          NetworkInterfaces: [
            {
              DeviceIndex: '0',
              SubnetId: subnetOf(network, azIndex),
              AssociatePublicIpAddress: config.publicIp,
              DeleteOnTermination: true,
              ...(ctx.securityGroup !== null && { GroupSet: [ctx.securityGroup] }),
            },
          ],
        }),
        ...(!volumesInTemplate(config) && {
          BlockDeviceMappings: volumes.map(({ DeviceName, Ebs }) => ({
            DeviceName,
            Ebs: withoutThroughput(Ebs),
          })),
        }),
        DisableApiTermination: config.terminationProtection,
        InstanceInitiatedShutdownBehavior: config.shutdown,
        ...(config.hibernation && { HibernationOptions: { Configured: true } }),
        ...(config.enclave && { EnclaveOptions: { Enabled: true } }),
        ...(config.coreCount !== null &&
          config.threadsPerCore !== null && {
            CpuOptions: { CoreCount: config.coreCount, ThreadsPerCore: config.threadsPerCore },
          }),
        ...(config.cpuCredits !== 'type' && { CreditSpecification: { CPUCredits: config.cpuCredits } }),
        ...placement(ctx, hostId),
        ...(templateId !== null && {
          LaunchTemplate: {
            LaunchTemplateId: ctx.ref(templateId),
            Version: ctx.getAtt(templateId, 'LatestVersionNumber'),
          },
        }),
        PropagateTagsToVolumeOnCreation: true,
        Tags: ctx.tags(config.count === 1 ? ctx.name : `${ctx.name} ${index + 1}`),
      },
      {
        ...(dependsOn.length > 0 && { dependsOn }),
        ...(index === 0 && {
          comment:
            'Another image, subnet or set of volumes replaces the instance and its volumes: take a snapshot before such an update.',
        }),
      },
    )
    if (config.elasticIp) yield* elasticIp(ctx, index, suffix)
  }
  yield ctx.output({
    name: ctx.logicalId('InstanceId'),
    value: ctx.ref(),
    description: `Id of the${config.count > 1 ? ' first' : ''} instance ${ctx.name}`,
  })
}

const instanceType = (ctx: Context): Value<string> =>
  ctx.tunable('InstanceType', ctx.config.instanceType, {
    label: 'Instance type',
    help: 'An instance is stopped and started to change it.',
    kind: 'size',
    pattern: '[a-z0-9-]+[.][a-z0-9-]+',
    constraint: 'an instance type',
  })

interface Spot {
  readonly azIndex: number
  readonly hostId: Value<string> | null
}

function placeOf(ctx: Context, network: NetworkHandle, index: number): Spot {
  const [place] = ctx.incoming('places')
  const hosts = place?.handle.hosts ?? null
  if (hosts !== null) {
    if (hosts.azIndex >= network.subnetCount)
      throw new Error(
        `its Dedicated Hosts are in zone ${hosts.azIndex + 1}, and its tier has subnets in ${network.subnetCount}; move the hosts or give the VPC more zones`,
      )
    return { azIndex: hosts.azIndex, hostId: hosts.ids[index % hosts.ids.length] ?? null }
  }
  // What is tightly coupled stays in one zone: neither a cluster group nor EFA reaches over to another.
  const oneZone = place?.handle.singleZone === true || ctx.config.networkInterface === 'efa'
  const zones = targeted(ctx)
    ?.map(({ azIndex }) => azIndex)
    .filter((zone) => zone < network.subnetCount)
  if (zones !== undefined && zones.length > 0)
    return { azIndex: zones[oneZone ? 0 : index % zones.length] ?? 0, hostId: null }
  return { azIndex: oneZone ? 0 : index % Math.max(1, network.subnetCount), hostId: null }
}

const subnetOf = ({ subnetIds }: NetworkHandle, azIndex: number): Value<string> =>
  Array.isArray(subnetIds) ? (subnetIds[azIndex] ?? '') : select(azIndex, subnetIds as Value<string>)

function placement(ctx: Context, hostId: Value<string> | null) {
  const groupName = ctx.incoming('places')[0]?.handle.groupName ?? null
  return {
    ...(groupName !== null && { PlacementGroupName: groupName }),
    ...(hostId !== null ? { Tenancy: 'host', HostId: hostId } : { Tenancy: ctx.config.tenancy }),
  } satisfies Cfn<'AWS::EC2::Instance'>
}

const targeted = (ctx: Context) =>
  ctx.incoming('reserves').find(({ handle }) => handle.match === 'targeted')?.handle.reservations

/** CloudFormation's instance knows no throughput of gp3, so those volumes go into the template. */
const volumesInTemplate = ({ rootVolume, dataVolumes }: InstanceConfig): boolean =>
  [rootVolume, ...dataVolumes].some(({ type, throughput }) => type === 'gp3' && throughput !== null)

/**
 * Only what AWS::EC2::Instance itself cannot say goes into a launch template, since any change of that replaces the
 * instance. One for each zone where it names a subnet or a reservation; null: none is needed.
 */
function templateSuffix(ctx: Context, azIndex: number): string | null {
  const { config } = ctx
  if (config.networkInterface === 'efa' || targeted(ctx) !== undefined) return `LaunchTemplate${azIndex + 1}`
  return volumesInTemplate(config) || !config.autoRecovery ? 'LaunchTemplate' : null
}

type Devices = ReturnType<typeof asTemplate>

function template(
  ctx: Context,
  suffix: string,
  azIndex: number,
  network: NetworkHandle,
  devices: Devices,
): PlanItem {
  const { config } = ctx
  const reservation = targeted(ctx)?.find((one) => one.azIndex === azIndex)
  return ctx.resource(
    suffix,
    'AWS::EC2::LaunchTemplate',
    {
      LaunchTemplateData: {
        ...(!config.autoRecovery && { MaintenanceOptions: { AutoRecovery: 'disabled' } }),
        ...(volumesInTemplate(config) && { BlockDeviceMappings: devices }),
        ...(config.networkInterface === 'efa' && {
          NetworkInterfaces: [
            {
              DeviceIndex: 0,
              InterfaceType: 'efa',
              SubnetId: subnetOf(network, azIndex),
              AssociatePublicIpAddress: config.publicIp,
              DeleteOnTermination: true,
              ...(ctx.securityGroup !== null && { Groups: [ctx.securityGroup] }),
            },
          ],
        }),
        ...(reservation !== undefined && {
          CapacityReservationSpecification: {
            CapacityReservationTarget: { CapacityReservationId: reservation.id },
          },
        }),
      },
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: ctx.tags() }],
    },
    { comment: 'Holds only what AWS::EC2::Instance cannot say: a change of it replaces the instance.' },
  )
}

function withoutThroughput({ Throughput: _, ...rest }: Devices[number]['Ebs']) {
  return rest
}

function* elasticIp(ctx: Context, index: number, suffix: string): Iterable<PlanItem> {
  const address = `ElasticIp${index === 0 ? '' : index + 1}`
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html
  const dependsOn = ctx.network ? pathOut(ctx.network) : []
  yield ctx.resource(address, 'AWS::EC2::EIP', { Domain: 'vpc', Tags: ctx.tags() }, { dependsOn })
  yield ctx.resource(`${address}Association`, 'AWS::EC2::EIPAssociation', {
    AllocationId: ctx.getAtt(address, 'AllocationId'),
    InstanceId: ctx.ref(suffix),
  })
  yield ctx.output({
    name: ctx.logicalId(address),
    value: ctx.ref(address),
    description: `Public address of ${ctx.name}${index === 0 ? '' : ` ${index + 1}`}`,
  })
}

import { base64, type PlanItem, ref, type Value } from '../cfn.ts'
import type { EmitContext } from '../define.ts'
import type { Cfn } from '../spec/checked.ts'
import { ebsProperties } from './ebs.ts'
import { instanceProfileProperties, roleProperties, trustPolicy } from './iam.ts'
import type { LaunchSettings } from './launchSettings.ts'
import { IMAGES, imageParameter } from './machineImages.ts'
import { mountLines, mountsOf } from './mounting.ts'
import { joinCluster, runFirst } from './userData.ts'

type Context = EmitContext<LaunchSettings>

export interface LaunchOptions {
  readonly instanceType: Value<string>
  readonly hibernation: boolean
  /** An Elastic Fabric Adapter instead of the usual one. */
  readonly efa?: boolean
  /** Where, and with what reserved capacity: added to what the settings say. */
  readonly more?: Cfn<'AWS::EC2::LaunchTemplate.LaunchTemplateData'>
}

/** What an instance's own properties and its launch template both refer to. */
interface LaunchBasis {
  readonly imageId: Value<string>
  readonly keyName: Value<string> | null
  readonly volumeKey: Value<string> | null
  readonly hasRole: boolean
  readonly userData: Value<string> | null
}

/** Role, parameters and launch template: everything that an instance is made of. */
export function* launchResources(ctx: Context, options: LaunchOptions): Iterable<PlanItem> {
  const basis = yield* launchBasis(ctx)
  const { config } = ctx
  yield ctx.resource('LaunchTemplate', 'AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: {
      ImageId: basis.imageId,
      InstanceType: options.instanceType,
      ...(basis.hasRole && { IamInstanceProfile: { Arn: ctx.getAtt('InstanceProfile', 'Arn') } }),
      ...(basis.keyName !== null && { KeyName: basis.keyName }),
      MetadataOptions: metadataOptions(config),
      Monitoring: { Enabled: config.detailedMonitoring },
      NetworkInterfaces: [
        {
          DeviceIndex: 0,
          ...(options.efa === true && { InterfaceType: 'efa' }),
          // Said either way: without it the subnet's own setting would decide.
          AssociatePublicIpAddress: config.publicIp,
          DeleteOnTermination: true,
          ...(ctx.securityGroup !== null && { Groups: [ctx.securityGroup] }),
        },
      ],
      BlockDeviceMappings: blockDevices(ctx, basis),
      ...(options.hibernation && { HibernationOptions: { Configured: true } }),
      ...(basis.userData !== null && { UserData: base64(basis.userData) }),
      TagSpecifications: (['instance', 'volume', 'network-interface'] as const).map((ResourceType) => ({
        ResourceType,
        Tags: ctx.tags(),
      })),
      ...options.more,
    },
    TagSpecifications: [{ ResourceType: 'launch-template', Tags: ctx.tags() }],
  })
}

export const metadataOptions = (config: LaunchSettings) =>
  ({
    HttpEndpoint: 'enabled',
    HttpTokens: config.imdsv2Required ? 'required' : 'optional',
    HttpPutResponseHopLimit: config.imdsHopLimit,
  }) satisfies Cfn<'AWS::EC2::LaunchTemplate.MetadataOptions'>

/** Parameters and role, without the template. */
export function* launchBasis(ctx: Context): Generator<PlanItem, LaunchBasis> {
  const { config } = ctx
  const image = imageParameter(
    { family: config.image, architecture: config.architecture, instanceType: config.instanceType },
    { name: ctx.logicalId('ImageId'), description: `Id of the machine image for ${ctx.name}` },
  )
  const built = ctx.incoming('builds')[0]?.handle.imageId
  if (built === undefined) yield ctx.parameter(image.parameter)
  if (config.keyPair) {
    yield ctx.parameter({
      name: ctx.logicalId('KeyName'),
      label: 'EC2 key pair',
      type: 'AWS::EC2::KeyPair::KeyName',
      description: `Name of the EC2 key pair for ${ctx.name}`,
    })
  }
  if (config.customVolumeKey) {
    yield ctx.parameter({
      name: ctx.logicalId('VolumeKeyArn'),
      label: 'KMS key of the volumes (ARN)',
      type: 'String',
      description: `ARN of the KMS key that encrypts the volumes of ${ctx.name}`,
      allowedPattern: '^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+$',
      constraint: 'the ARN of a KMS key',
    })
  }
  if (hasRole(ctx)) {
    yield ctx.resource(
      'Role',
      'AWS::IAM::Role',
      roleProperties({
        description: `Instances of ${ctx.name}`,
        trust: trustPolicy('ec2'),
        managedPolicies: managedPoliciesOf(ctx),
        tags: ctx.tags(),
      }),
    )
    yield ctx.resource(
      'InstanceProfile',
      'AWS::IAM::InstanceProfile',
      instanceProfileProperties(ctx.ref('Role')),
    )
  }
  return {
    imageId: built ?? image.value,
    keyName: config.keyPair ? ref(ctx.logicalId('KeyName')) : null,
    volumeKey: config.customVolumeKey ? ref(ctx.logicalId('VolumeKeyArn')) : null,
    hasRole: hasRole(ctx),
    userData: userDataOf(ctx),
  }
}

/** Session Manager, a cluster to join or anything that is used or mounted: without any of these the instances may call nothing. */
const hasRole = (ctx: Context): boolean =>
  managedPoliciesOf(ctx).length > 0 || ctx.outgoing('uses').length > 0 || ctx.outgoing('mounts').length > 0

function managedPoliciesOf(ctx: Context): string[] {
  const policies = [...ctx.config.managedPolicies]
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html
  if (ctx.config.sessionManager) policies.unshift('AmazonSSMManagedInstanceCore')
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
  if (ctx.outgoing('provides').length > 0)
    policies.unshift('service-role/AmazonEC2ContainerServiceforEC2Role')
  return [...new Set(policies)]
}

/** As a launch template takes them. */
export function blockDevices({ config }: Context, { volumeKey: key }: Pick<LaunchBasis, 'volumeKey'>) {
  const image = IMAGES[config.image]
  return [
    { DeviceName: image.dataDevice ?? image.rootDevice, Ebs: ebsProperties(config.rootVolume, key) },
    ...config.dataVolumes.map(({ device, ...volume }) => ({
      DeviceName: device,
      Ebs: ebsProperties(volume, key),
    })),
  ]
}

function userDataOf(ctx: Context): Value<string> | null {
  const { config } = ctx
  const [cluster] = ctx.outgoing('provides')
  const how = IMAGES[config.image].joinsEcs
  const mounting = mountLines(mountsOf(ctx))
  if (cluster && how !== null)
    return joinCluster(how, cluster.peer.facet.clusterName, config.userData, mounting)
  if (mounting.length > 0) return runFirst(mounting, config.userData)
  return config.userData === '' ? null : config.userData
}

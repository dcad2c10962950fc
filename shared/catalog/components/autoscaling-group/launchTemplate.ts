import { ebsProperties } from '../../aws/ebs.ts'
import { instanceProfileProperties, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { insteadOf } from '../../aws/instanceChoices.ts'
import { IMAGES, imageParameter } from '../../aws/machineImages.ts'
import { joinCluster } from '../../aws/userData.ts'
import { base64, type PlanItem, ref, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { AsgConfig } from './config.ts'

type Context = EmitContext<AsgConfig>

/** Role, parameters and launch template: everything that an instance is made of. */
export function* launchResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const image = imageParameter(
    { family: config.image, architecture: config.architecture, instanceType: config.instanceType },
    { name: ctx.logicalId('ImageId'), description: `Id of the machine image for ${ctx.name}` },
  )
  yield ctx.parameter(image.parameter)
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
  const policies = managedPoliciesOf(ctx)
  if (hasRole(ctx)) {
    yield ctx.resource(
      'Role',
      'AWS::IAM::Role',
      roleProperties({
        description: `Instances of ${ctx.name}`,
        trust: trustPolicy('ec2'),
        managedPolicies: policies,
        tags: ctx.tags(),
      }),
    )
    yield ctx.resource(
      'InstanceProfile',
      'AWS::IAM::InstanceProfile',
      instanceProfileProperties(ctx.ref('Role')),
    )
  }
  const userData = userDataOf(ctx)
  yield ctx.resource('LaunchTemplate', 'AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: {
      ImageId: image.value,
      InstanceType: instanceTypeOf(ctx),
      ...(hasRole(ctx) && { IamInstanceProfile: { Arn: ctx.getAtt('InstanceProfile', 'Arn') } }),
      ...(config.keyPair && { KeyName: ref(ctx.logicalId('KeyName')) }),
      MetadataOptions: {
        HttpEndpoint: 'enabled',
        HttpTokens: config.imdsv2Required ? 'required' : 'optional',
        HttpPutResponseHopLimit: config.imdsHopLimit,
      },
      Monitoring: { Enabled: config.detailedMonitoring },
      NetworkInterfaces: [
        {
          DeviceIndex: 0,
          // Said either way: without it the subnet's own setting would decide.
          AssociatePublicIpAddress: config.publicIp,
          DeleteOnTermination: true,
          ...(ctx.securityGroup !== null && { Groups: [ctx.securityGroup] }),
        },
      ],
      BlockDeviceMappings: blockDevices(ctx),
      ...(config.warmPool.enabled &&
        config.warmPool.state === 'Hibernated' && { HibernationOptions: { Configured: true } }),
      ...(userData !== null && { UserData: base64(userData) }),
      TagSpecifications: (['instance', 'volume', 'network-interface'] as const).map((ResourceType) => ({
        ResourceType,
        Tags: ctx.tags(),
      })),
    },
    TagSpecifications: [{ ResourceType: 'launch-template', Tags: ctx.tags() }],
  })
}

/** Session Manager, a cluster to join or anything that is used: without any of these the instances may call nothing. */
const hasRole = (ctx: Context): boolean =>
  managedPoliciesOf(ctx).length > 0 || ctx.outgoing('uses').length > 0

/** The types of a mixed group are chosen to go together, with weights, so they stay as they were drawn. */
function instanceTypeOf(ctx: Context): Value<string> {
  const { instanceType, mixed } = ctx.config
  if (mixed.enabled) return instanceType
  const allowed = insteadOf([instanceType], ctx.region)
  return ctx.tunable('InstanceType', instanceType, {
    label: 'Instance type',
    kind: 'size',
    ...(allowed ? { allowed } : { pattern: '[a-z0-9-]+[.][a-z0-9-]+', constraint: 'an instance type' }),
  })
}

function managedPoliciesOf(ctx: Context): string[] {
  const policies = [...ctx.config.managedPolicies]
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html
  if (ctx.config.sessionManager) policies.unshift('AmazonSSMManagedInstanceCore')
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
  if (ctx.outgoing('provides').length > 0)
    policies.unshift('service-role/AmazonEC2ContainerServiceforEC2Role')
  return [...new Set(policies)]
}

function blockDevices(ctx: Context) {
  const { config } = ctx
  const image = IMAGES[config.image]
  const key = config.customVolumeKey ? ref(ctx.logicalId('VolumeKeyArn')) : null
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
  if (cluster && how !== null) return joinCluster(how, cluster.peer.facet.clusterName, config.userData)
  return config.userData === '' ? null : config.userData
}

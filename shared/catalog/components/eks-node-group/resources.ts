import { eksAmiType } from '../../../facts/eks.ts'
import { gp3Properties } from '../../aws/gp3.ts'
import { roleProperties, trustPolicy } from '../../aws/iam.ts'
import { insteadOf } from '../../aws/instanceChoices.ts'
import { pathOut } from '../../aws/network.ts'
import { getAtt, type PlanItem, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { EksNodeGroupConfig } from './config.ts'

type Context = EmitContext<EksNodeGroupConfig>

const ROLE = 'NodeRole'
const LAUNCH_TEMPLATE = 'LaunchTemplate'

export function* eksNodeGroupResources(ctx: Context): Iterable<PlanItem> {
  const { config, network } = ctx
  const cluster = ctx.container['eks-cluster']
  if (!cluster) throw new Error('a managed node group must stand in an Amazon EKS cluster')
  if (!network) throw new Error('a managed node group needs subnets: put its cluster into a subnet tier')
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('ec2'),
      description:
        'Lets nodes join the cluster, give pods addresses, pull images and be reached by Session Manager',
      // https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
      managedPolicies: [
        'AmazonEKSWorkerNodePolicy',
        'AmazonEKS_CNI_Policy',
        'AmazonEC2ContainerRegistryPullOnly',
        'AmazonSSMManagedInstanceCore',
      ],
      tags: ctx.tags(),
    }),
  )
  yield ctx.resource(LAUNCH_TEMPLATE, 'AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: launchTemplate(ctx, getAtt(cluster.clusterLogicalId, 'ClusterSecurityGroupId')),
    TagSpecifications: [{ ResourceType: 'launch-template', Tags: ctx.tags() }],
  })
  const { unit, maxUnavailable } = config.update
  yield ctx.resource(
    '',
    'AWS::EKS::Nodegroup',
    {
      ClusterName: cluster.clusterName,
      NodeRole: ctx.getAtt(ROLE, 'Arn'),
      Subnets: network.subnetIds,
      // Nodes follow the control plane when that is upgraded.
      Version: cluster.version,
      AmiType: config.amiType,
      CapacityType: config.capacityType,
      InstanceTypes: instanceTypes(ctx),
      ScalingConfig: {
        MinSize: ctx.tunable('MinSize', config.minSize, { ...NODES, label: 'Minimum nodes', min: 0 }),
        DesiredSize: ctx.tunable('DesiredSize', config.desiredSize, {
          ...NODES,
          label: 'Desired nodes',
          help: 'From the minimum to the maximum.',
          min: 0,
        }),
        MaxSize: ctx.tunable('MaxSize', config.maxSize, { ...NODES, label: 'Maximum nodes', min: 1 }),
      },
      LaunchTemplate: {
        Id: ctx.ref(LAUNCH_TEMPLATE),
        Version: ctx.getAtt(LAUNCH_TEMPLATE, 'LatestVersionNumber'),
      },
      UpdateConfig:
        unit === 'nodes' ? { MaxUnavailable: maxUnavailable } : { MaxUnavailablePercentage: maxUnavailable },
      NodeRepairConfig: { Enabled: config.nodeRepair },
      ...(Object.keys(config.labels).length > 0 && { Labels: config.labels }),
      ...(config.taints.length > 0 && { Taints: config.taints.map(taintProperties) }),
      Tags: ctx.tagMap(),
    },
    { dependsOn: [...pathOut(network), ...cluster.beforeNodes] },
  )
}

const NODES = { kind: 'capacity', max: 450 } as const

function instanceTypes(ctx: Context): Value<readonly string[]> {
  const { instanceTypes: drawn } = ctx.config
  const allowed = insteadOf(drawn, ctx.region)
  if (allowed === null) return drawn
  return ctx.tunable('InstanceTypes', drawn, {
    label: 'Instance types',
    help: 'In order of preference, with commas. A change replaces the nodes.',
    kind: 'size',
    allowed,
  })
}

const taintProperties = ({ key, value, effect }: EksNodeGroupConfig['taints'][number]) => ({
  Key: key,
  ...(value !== '' && { Value: value }),
  Effect: effect,
})

function launchTemplate(ctx: Context, clusterSecurityGroup: Value<string>) {
  return {
    // No image and no instance type: these are the node group's to say.
    BlockDeviceMappings: blockDevices(ctx.config),
    MetadataOptions: {
      HttpTokens: 'required',
      // Pods are one hop further away than the node itself.
      HttpPutResponseHopLimit: 2,
    },
    // With groups of its own in the template, EKS no longer adds the cluster's, through which nodes and control plane talk.
    // https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html
    SecurityGroupIds: [...(ctx.securityGroup === null ? [] : [ctx.securityGroup]), clusterSecurityGroup],
    TagSpecifications: (['instance', 'volume', 'network-interface'] as const).map((ResourceType) => ({
      ResourceType,
      Tags: ctx.tags(),
    })),
  } satisfies Cfn<'AWS::EC2::LaunchTemplate.LaunchTemplateData'>
}

function blockDevices({
  amiType,
  volume,
}: EksNodeGroupConfig): readonly Cfn<'AWS::EC2::LaunchTemplate.BlockDeviceMapping'>[] {
  const data = gp3Properties(volume)
  switch (eksAmiType(amiType)?.os) {
    case 'bottlerocket':
      // The first volume is the operating system, at the size of its snapshot; images and logs are on the second.
      return [
        { DeviceName: '/dev/xvda', Ebs: { VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true } },
        { DeviceName: '/dev/xvdb', Ebs: data },
      ]
    case 'windows':
      return [{ DeviceName: '/dev/sda1', Ebs: data }]
    default:
      return [{ DeviceName: '/dev/xvda', Ebs: data }]
  }
}

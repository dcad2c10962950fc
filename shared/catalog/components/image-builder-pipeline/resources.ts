import { digestOf } from '../../../base/digest.ts'
import { kebabCase } from '../../../base/text.ts'
import { instanceProfileProperties, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { pathOut } from '../../aws/network.ts'
import { arn, concat, type PlanItem, REGION, ref, select, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import { BASES, type PipelineConfig } from './config.ts'

type Context = EmitContext<PipelineConfig>

export const PARAMETER = 'ImageParameter'

/** Service-linked role of Image Builder writes below /imagebuilder/ alone. */
export const parameterName = ({ logicalName }: Pick<Context, 'logicalName'>): Value<string> =>
  concat('/imagebuilder/', ref('AWS::StackName'), '/', logicalName)

export function* pipelineResources(ctx: Context): Iterable<PlanItem> {
  yield* imageParameter(ctx)
  yield ctx.resource(
    'Role',
    'AWS::IAM::Role',
    roleProperties({
      description: `Instances that build ${ctx.name}`,
      trust: trustPolicy('ec2'),
      managedPolicies: ['EC2InstanceProfileForImageBuilder', 'AmazonSSMManagedInstanceCore'],
      tags: ctx.tags(),
    }),
  )
  yield ctx.resource(
    'InstanceProfile',
    'AWS::IAM::InstanceProfile',
    instanceProfileProperties(ctx.ref('Role')),
  )
  yield* recipe(ctx)
  yield infrastructure(ctx)
  yield distribution(ctx)
  yield pipeline(ctx)
  if (ctx.config.keepImages !== null) yield* lifecycle(ctx, ctx.config.keepImages)
  yield ctx.output({
    name: ctx.logicalId('Arn'),
    value: ctx.ref(),
    description: `Pipeline ${ctx.name}: "aws imagebuilder start-image-pipeline-execution --image-pipeline-arn" starts a build`,
  })
}

/**
 * The first image is given by hand: CloudFormation would set the parameter back to a looked-up one with each release of
 * the base, and undo what the pipeline has written.
 */
function* imageParameter(ctx: Context): Iterable<PlanItem> {
  yield ctx.parameter({
    name: ctx.logicalId('FirstImageId'),
    label: 'First image',
    type: 'AWS::EC2::Image::Id',
    description: `Id of the image that instances start from until ${ctx.name} has built one`,
  })
  yield ctx.resource(PARAMETER, 'AWS::SSM::Parameter', {
    Name: parameterName(ctx),
    Type: 'String',
    DataType: 'aws:ec2:image',
    Value: ref(ctx.logicalId('FirstImageId')),
    Description: `Newest image of ${ctx.name}`.slice(0, 1024),
    Tags: ctx.tagMap(),
  })
}

const stem = (ctx: Context): string => (kebabCase(ctx.name) || 'image').slice(0, 60)

const nameOf = (ctx: Context, ending: string): Value<string> =>
  concat(ref('AWS::StackName'), `-${stem(ctx)}-${ending}`)

function* recipe(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const windows = BASES[config.base].windows
  const own = JSON.stringify(documentOf(config))
  const { base, version, update, cloudWatchAgent, bootTest, rootGiB } = config
  const digest = digestOf(JSON.stringify([own, base, version, update, cloudWatchAgent, bootTest, rootGiB]))
  if (config.commands.length > 0) {
    yield ctx.resource('Commands', 'AWS::ImageBuilder::Component', {
      Name: nameOf(ctx, `commands-${digest}`),
      Version: config.version,
      Platform: windows ? 'Windows' : 'Linux',
      Data: own,
      Tags: ctx.tagMap(),
    })
  }
  const managed = (name: string) => ({
    ComponentArn: arn('imagebuilder:', REGION, `:aws:component/${name}/x.x.x`),
  })
  const system = windows ? 'windows' : 'linux'
  const components = [
    ...(config.update ? [managed(`update-${system}`)] : []),
    ...(config.cloudWatchAgent && !windows ? [managed('amazon-cloudwatch-agent-linux')] : []),
    ...(config.commands.length > 0 ? [{ ComponentArn: ctx.getAtt('Commands', 'Arn') }] : []),
    ...(config.bootTest ? [managed(`simple-boot-test-${system}`)] : []),
  ]
  yield ctx.resource('Recipe', 'AWS::ImageBuilder::ImageRecipe', {
    Name: nameOf(ctx, `recipe-${digest}`),
    Version: config.version,
    ParentImage: arn('imagebuilder:', REGION, `:aws:image/${config.base}/x.x.x`),
    ...(components.length > 0 && { Components: components }),
    BlockDeviceMappings: [
      {
        DeviceName: BASES[config.base].device,
        Ebs: { VolumeSize: config.rootGiB, VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true },
      },
    ],
    Tags: ctx.tagMap(),
  })
}

/** JSON is YAML as well, which is what the document is said to be. */
const documentOf = ({ base, commands }: PipelineConfig) => ({
  schemaVersion: 1,
  phases: [
    {
      name: 'build',
      steps: commands.map((line, i) => ({
        name: `Command${i + 1}`,
        action: BASES[base].windows ? 'ExecutePowerShell' : 'ExecuteBash',
        inputs: { commands: [line] },
      })),
    },
  ],
})

/** Of a list, its first; a list parameter's first is known when the stack is deployed. */
const first = (list: Value<readonly Value<string>[]>): Value<string> =>
  '$cfn' in list ? select(0, list) : (list[0] ?? '')

function infrastructure(ctx: Context): PlanItem {
  const { network, securityGroup } = ctx
  return ctx.resource(
    'Infrastructure',
    'AWS::ImageBuilder::InfrastructureConfiguration',
    {
      Name: nameOf(ctx, 'infrastructure'),
      InstanceProfileName: ctx.ref('InstanceProfile'),
      InstanceTypes: [ctx.config.instanceType],
      InstanceMetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
      TerminateInstanceOnFailure: true,
      ...(network !== null &&
        securityGroup !== null && {
          SubnetId: first(network.subnetIds),
          SecurityGroupIds: [securityGroup],
        }),
      Tags: ctx.tagMap(),
    },
    { ...(network !== null && { dependsOn: pathOut(network) }) },
  )
}

function distribution(ctx: Context): PlanItem {
  const image = (region: Value<string>) => ({
    Region: region,
    AmiDistributionConfiguration: {
      Name: concat(ref('AWS::StackName'), `-${stem(ctx)}-{{ imagebuilder:buildDate }}`),
      AmiTags: ctx.tagMap(),
    },
  })
  return ctx.resource('Distribution', 'AWS::ImageBuilder::DistributionConfiguration', {
    Name: nameOf(ctx, 'distribution'),
    Distributions: [
      {
        ...image(REGION),
        SsmParameterConfigurations: [{ ParameterName: ctx.ref(PARAMETER), DataType: 'aws:ec2:image' }],
      },
      ...ctx.config.regions.filter((region) => region !== ctx.region).map(image),
    ],
    Tags: ctx.tagMap(),
  })
}

function pipeline(ctx: Context): PlanItem {
  const { schedule, scan, bootTest } = ctx.config
  return ctx.resource('', 'AWS::ImageBuilder::ImagePipeline', {
    Name: nameOf(ctx, 'pipeline'),
    ImageRecipeArn: ctx.getAtt('Recipe', 'Arn'),
    InfrastructureConfigurationArn: ctx.getAtt('Infrastructure', 'Arn'),
    DistributionConfigurationArn: ctx.getAtt('Distribution', 'Arn'),
    ImageTestsConfiguration: { ImageTestsEnabled: bootTest, TimeoutMinutes: 90 },
    ...(scan && { ImageScanningConfiguration: { ImageScanningEnabled: true } }),
    ...(schedule !== '' && {
      Schedule: {
        ScheduleExpression: schedule,
        PipelineExecutionStartCondition: 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE',
      },
    }),
    EnhancedImageMetadataEnabled: true,
    Status: 'ENABLED',
    Tags: ctx.tagMap(),
  })
}

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-lifecycle.html */
function* lifecycle(ctx: Context, keep: number): Iterable<PlanItem> {
  yield ctx.resource(
    'LifecycleRole',
    'AWS::IAM::Role',
    roleProperties({
      description: `Deletes old images of ${ctx.name}`,
      trust: trustPolicy('imagebuilder'),
      managedPolicies: ['service-role/EC2ImageBuilderLifecycleExecutionPolicy'],
      tags: ctx.tags(),
    }),
  )
  yield ctx.resource('Lifecycle', 'AWS::ImageBuilder::LifecyclePolicy', {
    Name: nameOf(ctx, 'lifecycle'),
    Status: 'ENABLED',
    ExecutionRole: ctx.getAtt('LifecycleRole', 'Arn'),
    ResourceType: 'AMI_IMAGE',
    PolicyDetails: [
      {
        Action: { Type: 'DELETE', IncludeResources: { Amis: true, Snapshots: true } },
        Filter: { Type: 'COUNT', Value: keep },
      },
    ],
    ResourceSelection: {
      Recipes: [{ Name: ctx.getAtt('Recipe', 'Name'), SemanticVersion: ctx.config.version }],
    },
    Tags: ctx.tagMap(),
  })
}

import type { ResourceItem } from '../../../../shared/catalog/cfn.ts'
import type { EmitContext } from '../../../../shared/catalog/define.ts'
import type { Cfn } from '../../../../shared/catalog/spec/checked.ts'

/*
 * What the compiler must refuse when a component emits resources, each with a part of the message that it must give;
 * checked.test.ts compares the messages. A fault that goes unnoticed makes its directive unused, which is an error too.
 */

type Context = Pick<EmitContext<unknown>, 'resource' | 'ref' | 'getAtt'>

const TEMPLATE = 'AWS::EC2::LaunchTemplate'

export function accepted(
  ctx: Context,
  condition: boolean,
  ports: readonly number[],
): readonly ResourceItem[] {
  const helper = (iops: number | null) =>
    ({
      VolumeType: 'gp3',
      ...(iops !== null && { Iops: iops }),
    }) satisfies Cfn<'AWS::EC2::LaunchTemplate.Ebs'>
  return [
    ctx.resource('', TEMPLATE, {
      ...(condition && { LaunchTemplateName: ctx.ref() }),
      LaunchTemplateData: {
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: helper(3000) }],
        ...(condition ? { EbsOptimized: true } : { UserData: ctx.getAtt('', 'Arn') }),
      },
    }),
    ctx.resource('', 'AWS::ECS::TaskDefinition', {
      NetworkMode: condition ? 'awsvpc' : 'host',
      ...(condition && {
        ContainerDefinitions: ports.map((port) => ({
          Name: 'app',
          Image: ctx.ref('Image'),
          PortMappings: [{ ContainerPort: port, Protocol: 'tcp' }],
        })),
      }),
    }),
    ctx.resource('', 'AWS::IAM::Role', { AssumeRolePolicyDocument: { Any: [{ Json: condition }] } }),
  ]
}

export function refusedNames(
  ctx: Context,
  condition: boolean,
  ports: readonly number[],
): readonly ResourceItem[] {
  const common = { Priority: 1, Prioritty: 1 }
  const helper = () =>
    ({ VolumeSize: 8, ...(condition && { Sise: 8 }) }) satisfies Cfn<'AWS::EC2::LaunchTemplate.Ebs'>
  // @ts-expect-error 'Sise' does not exist in type
  const direct = { KeyName: 'k', Sise: 8 } satisfies Cfn<'AWS::EC2::LaunchTemplate.LaunchTemplateData'>
  return [
    // @ts-expect-error add the resource type there and run npm run gen:cfn
    ctx.resource('', 'AWS::Batch::Queue', { Priority: 1 }),
    // @ts-expect-error "AWS has no AWS::Batch::JobQueue.Prioritty"
    ctx.resource('', 'AWS::Batch::JobQueue', { Priority: 1, Prioritty: 1 }),
    // @ts-expect-error "AWS has no AWS::Batch::JobQueue.Prioritty"
    ctx.resource('', 'AWS::Batch::JobQueue', { ...common, State: 'ENABLED' }),
    // @ts-expect-error "AWS has no AWS::Batch::JobQueue.Prioritty"
    ctx.resource('', 'AWS::Batch::JobQueue', { Priority: 1, ...(condition && { Prioritty: 1 }) }),
    // @ts-expect-error "AWS has no AWS::Batch::JobQueue.Stat"
    ctx.resource('', 'AWS::Batch::JobQueue', { Priority: 1, ...(condition ? { Stat: 'ENABLED' } : {}) }),
    // @ts-expect-error 'Sise' does not exist in type
    ctx.resource('', TEMPLATE, { LaunchTemplateData: { KeyName: 'k', Sise: 8 } }),
    // @ts-expect-error "AWS has no AWS::EC2::LaunchTemplate.LaunchTemplateData.Sise"
    ctx.resource('', TEMPLATE, { LaunchTemplateData: { KeyName: 'k', ...(condition && { Sise: 8 }) } }),
    ctx.resource('', TEMPLATE, {
      // @ts-expect-error 'Sise' does not exist in type
      LaunchTemplateData: { BlockDeviceMappings: [{ DeviceName: 'a', Ebs: { VolumeSize: 8, Sise: 8 } }] },
    }),
    // @ts-expect-error "AWS has no AWS::EC2::LaunchTemplate.LaunchTemplateData.BlockDeviceMappings[].Ebs.Sise"
    ctx.resource('', TEMPLATE, {
      LaunchTemplateData: { BlockDeviceMappings: [{ DeviceName: 'a', Ebs: helper() }] },
    }),
    // @ts-expect-error "AWS has no AWS::Batch::JobQueue.ComputeEnvironmentOrder[].Prioritty"
    ctx.resource('', 'AWS::Batch::JobQueue', {
      Priority: 1,
      ...(condition && {
        ComputeEnvironmentOrder: ports.map((port) => ({
          Order: port,
          ComputeEnvironment: ctx.ref(),
          ...(condition && { Prioritty: port }),
        })),
      }),
    }),
    // @ts-expect-error "AWS has no AWS::EC2::LaunchTemplate.LaunchTemplateData.Sise"
    ctx.resource('', TEMPLATE, { LaunchTemplateData: { ...direct } }),
    // @ts-expect-error Argument of type '"Arm"' is not assignable to parameter of type
    ctx.resource('', 'AWS::Logs::LogGroup', { KmsKeyId: ctx.getAtt('', 'Arm') }),
  ]
}

export function refusedValues(ctx: Context, condition: boolean, text: string): readonly ResourceItem[] {
  return [
    // @ts-expect-error Property 'Priority' is missing
    ctx.resource('', 'AWS::Batch::JobQueue', { State: 'ENABLED' }),
    // @ts-expect-error Did you mean '"ENABLED"'?
    ctx.resource('', 'AWS::Batch::JobQueue', { Priority: 1, State: 'ENABLE' }),
    // @ts-expect-error Type '"off"' is not assignable to type 'Value<"DISABLED" | "ENABLED">'
    ctx.resource('', 'AWS::Batch::JobQueue', { Priority: 1, State: condition ? 'ENABLED' : 'off' }),
    // @ts-expect-error Type '"off"' is not assignable to type 'Value<"DISABLED" | "ENABLED">'
    ctx.resource('', 'AWS::Batch::JobQueue', { Priority: 1, ...(condition && { State: 'off' }) }),
    // @ts-expect-error Type 'string' is not assignable to type 'Value<"DISABLED" | "ENABLED">'
    ctx.resource('', 'AWS::Batch::JobQueue', { Priority: 1, State: text }),
    // @ts-expect-error Type 'string' is not assignable to type 'Num'
    ctx.resource('', 'AWS::Batch::JobQueue', { Priority: '1' }),
    // @ts-expect-error Type 'number' is not assignable to type 'Text'
    ctx.resource('', 'AWS::Logs::LogGroup', { LogGroupName: 1 }),
    // @ts-expect-error Type '42' is not assignable to type
    ctx.resource('', 'AWS::Logs::LogGroup', { RetentionInDays: 42 }),
    // @ts-expect-error Type '"FARGAT"' is not assignable to type
    ctx.resource('', 'AWS::ECS::TaskDefinition', { RequiresCompatibilities: ['FARGAT'] }),
    // @ts-expect-error Type 'string' is not assignable to type
    ctx.resource('', 'AWS::ECS::TaskDefinition', { RequiresCompatibilities: [text] }),
  ]
}

import { pathOut } from '../../aws/network.ts'
import { usedEnvironment } from '../../aws/usedEnvironment.ts'
import { type PlanItem, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import { beside, DEAD_LETTERS, KEY, LOG_GROUP, ROLE } from './beside.ts'
import { codeOf } from './code.ts'
import { invokingResources } from './invoking.ts'
import { releaseResources, VERSION } from './releases.ts'
import { handlerOf, type LambdaConfig } from './shape.ts'

type Context = EmitContext<LambdaConfig>

export function* lambdaResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  checkEdge(ctx)
  const { code, items } = codeOf(ctx)
  yield* items
  const layers = config.layers.map((drawn, index) =>
    ctx.tunable(`Layer${index + 1}Arn`, drawn, {
      label: `Layer ${index + 1}`,
      kind: 'software',
      pattern: 'arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:layer:[A-Za-z0-9_-]+:[0-9]+',
      constraint: 'the ARN of a layer’s version',
    }),
  )
  yield* beside(ctx)
  const signing = config.codeSigning ? signingConfig(ctx) : null
  if (signing) yield signing
  yield ctx.resource(
    '',
    'AWS::Lambda::Function',
    {
      ...packageProperties(ctx, code),
      ...(layers.length > 0 && { Layers: layers }),
      ...(signing && { CodeSigningConfigArn: ref(signing.name) }),
      ...runProperties(ctx),
      Tags: ctx.tags(),
    },
    functionExtra(ctx),
  )
  yield* releaseResources(ctx)
  yield* invokingResources(ctx)
  yield ctx.output({
    name: ctx.logicalId('FunctionName'),
    value: ctx.ref(),
    description: `Name of the AWS Lambda function ${ctx.name}`,
  })
  if (config.edge !== 'none')
    yield ctx.output({
      name: ctx.logicalId('VersionArn'),
      value: ctx.ref(VERSION),
      description: `ARN of the version of ${ctx.name} that Amazon CloudFront is given`,
    })
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html */
function checkEdge(ctx: Context): void {
  if (ctx.config.edge === 'none') return
  if (ctx.region !== 'us-east-1')
    throw new Error(
      `Lambda@Edge functions are made in us-east-1 and copied from there; this one is in ${ctx.region}`,
    )
  if (ctx.network) throw new Error('Lambda@Edge runs outside of VPCs: take it out of the subnet tier')
  if (Object.keys(usedEnvironment(ctx, {})).length > 0)
    throw new Error(
      'Lambda@Edge knows no environment variables: let its connections not tell their addresses',
    )
}

function signingConfig(ctx: Context) {
  return ctx.parameter({
    name: ctx.logicalId('CodeSigningConfigArn'),
    label: 'Code signing configuration',
    type: 'String',
    description: `ARN of the code signing configuration whose publishers may sign the code of ${ctx.name}`,
    allowedPattern: 'arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:code-signing-config:csc-[a-z0-9]{17}',
    constraint: 'the ARN of a code signing configuration',
  })
}

function packageProperties(ctx: Context, code: Cfn<'AWS::Lambda::Function.Code'>) {
  const { config } = ctx
  return {
    PackageType: config.packageType,
    Code: code,
    ...(config.packageType === 'Zip'
      ? { Runtime: config.runtime, Handler: handlerOf(config) }
      : config.imageCommand.length > 0 && { ImageConfig: { Command: config.imageCommand } }),
  } satisfies Partial<Cfn<'AWS::Lambda::Function'>>
}

function runProperties(ctx: Context) {
  const { config, network, securityGroup } = ctx
  const { logging, reservedConcurrency } = config
  const variables = usedEnvironment(ctx, config.environment)
  const isJson = logging.format === 'JSON'
  return {
    Role: ctx.getAtt(ROLE, 'Arn'),
    Architectures: [config.architecture],
    // At viewer events there is one size.
    MemorySize:
      config.edge === 'viewer'
        ? config.memoryMb
        : ctx.tunable('MemorySize', config.memoryMb, {
            label: 'Memory (MB)',
            kind: 'size',
            min: 128,
            max: 10_240,
          }),
    Timeout: config.timeoutSeconds,
    EphemeralStorage: { Size: config.ephemeralStorageMb },
    ...(Object.keys(variables).length > 0 && { Environment: { Variables: variables } }),
    ...(config.customerKey && { KmsKeyArn: ctx.getAtt(KEY, 'Arn') }),
    ...(network &&
      securityGroup !== null && {
        VpcConfig: { SecurityGroupIds: [securityGroup], SubnetIds: network.subnetIds },
      }),
    ...fileSystems(ctx),
    ...(reservedConcurrency !== null && {
      ReservedConcurrentExecutions: ctx.tunable('ReservedConcurrency', reservedConcurrency, {
        label: 'Reserved concurrency',
        help: 'At least what is provisioned.',
        kind: 'capacity',
        min: 0,
      }),
    }),
    ...(config.snapStart && { SnapStart: { ApplyOn: 'PublishedVersions' } }),
    ...(config.async.deadLetterQueue && { DeadLetterConfig: { TargetArn: ctx.getAtt(DEAD_LETTERS, 'Arn') } }),
    ...(config.edge === 'none' && {
      TracingConfig: { Mode: config.tracing ? 'Active' : 'PassThrough' },
      RecursiveLoop: config.recursiveLoop,
      LoggingConfig: {
        LogGroup: ctx.ref(LOG_GROUP),
        LogFormat: logging.format,
        ...(isJson && {
          ApplicationLogLevel: logging.applicationLevel,
          SystemLogLevel: logging.systemLevel,
        }),
      },
    }),
  } satisfies Partial<Cfn<'AWS::Lambda::Function'>>
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html */
function fileSystems(ctx: Context): Pick<Cfn<'AWS::Lambda::Function'>, 'FileSystemConfigs'> {
  const [mount, other] = ctx.outgoing('mounts')
  if (mount === undefined) return {}
  const { accessPoint, path } = mount.handle
  if (other)
    throw new Error(
      `AWS Lambda mounts one file system, and "${mount.peer.name}" and "${other.peer.name}" are two`,
    )
  if (accessPoint === null)
    throw new Error(`AWS Lambda mounts through an access point: give "${mount.peer.name}" one`)
  if (!path.startsWith('/mnt/'))
    throw new Error(`AWS Lambda mounts below /mnt/, not at ${path}: change the path of the connection`)
  return { FileSystemConfigs: [{ Arn: accessPoint.arn, LocalMountPath: path }] }
}

function functionExtra(ctx: Context) {
  const { config, network } = ctx
  const dependsOn = [
    ...(network ? pathOut(network) : []),
    // Mount targets, rules and permission must be there: Lambda mounts when the function is made.
    ...ctx.outgoing('mounts').flatMap(({ handle }) => handle.dependsOn),
  ]
  return {
    ...(dependsOn.length > 0 && { dependsOn }),
    // Its copies are taken away hours after the last distribution lets go of it; until then AWS refuses to delete it.
    ...(config.edge !== 'none' && { deletionPolicy: 'Retain' as const }),
  }
}

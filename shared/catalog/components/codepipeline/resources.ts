import { allow, policyDocument, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { type CfnObject, concat, type PlanItem, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { CodePipelineConfig } from './config.ts'

type Context = EmitContext<CodePipelineConfig>

const BUCKET = 'Artifacts'
const PROJECT = 'Build'

export function* codePipelineResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const deployments = [...ctx.outgoing('deploys')].sort((a, b) => a.handle.order - b.handle.order)
  // A pipeline needs two stages at least: https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html
  if (!config.build.enabled && deployments.length === 0)
    throw new Error(`"${ctx.name}" neither builds nor deploys anything`)
  yield ctx.parameter({
    name: ctx.logicalId('ConnectionArn'),
    label: 'Connection to the repository (ARN)',
    type: 'String',
    description: `ARN of the connection by which ${ctx.name} reads ${config.repository}. It has to be confirmed in the console once`,
    allowedPattern: 'arn:[^:]+:(codeconnections|codestar-connections):.+:connection/.+',
    constraint: 'the ARN of a connection of AWS CodeConnections',
  })
  yield* artifacts(ctx)
  if (config.build.enabled) yield* build(ctx)
  yield pipelineRole(
    ctx,
    deployments.flatMap(({ handle }) => handle.statements),
  )
  yield ctx.resource('', 'AWS::CodePipeline::Pipeline', {
    PipelineType: 'V2',
    ExecutionMode: 'QUEUED',
    RoleArn: ctx.getAtt('Role', 'Arn'),
    ArtifactStore: { Type: 'S3', Location: ctx.ref(BUCKET) },
    Stages: [
      {
        Name: 'Source',
        Actions: [
          {
            Name: 'Source',
            ActionTypeId: type('Source', 'AWS', 'CodeStarSourceConnection'),
            Configuration: {
              ConnectionArn: ref(ctx.logicalId('ConnectionArn')),
              FullRepositoryId: config.repository,
              BranchName: ctx.tunable('Branch', config.branch, { label: 'Branch', kind: 'software' }),
              OutputArtifactFormat: 'CODE_ZIP',
              DetectChanges: 'true',
            },
            OutputArtifacts: [{ Name: 'Source' }],
          },
        ],
      },
      ...(config.build.enabled
        ? [
            {
              Name: 'Build',
              Actions: [
                {
                  Name: 'Build',
                  ActionTypeId: type('Build', 'AWS', 'CodeBuild'),
                  Configuration: { ProjectName: ctx.ref(PROJECT) },
                  InputArtifacts: [{ Name: 'Source' }],
                  OutputArtifacts: [{ Name: 'Built' }],
                },
              ],
            },
          ]
        : []),
      ...(deployments.length === 0
        ? []
        : [
            ...(config.approval
              ? [
                  {
                    Name: 'Approval',
                    Actions: [{ Name: 'Approve', ActionTypeId: type('Approval', 'AWS', 'Manual') }],
                  },
                ]
              : []),
            {
              Name: 'Deploy',
              Actions: deployments.map(({ handle }, i) => ({
                Name: `Deploy${i + 1}`,
                ActionTypeId: type('Deploy', 'AWS', handle.provider),
                Configuration: handle.configuration,
                InputArtifacts: [{ Name: config.build.enabled ? 'Built' : 'Source' }],
                RunOrder: handle.order,
              })),
            },
          ]),
    ],
    Tags: ctx.tags(),
  })
}

const type = (Category: 'Approval' | 'Build' | 'Deploy' | 'Source', Owner: 'AWS', Provider: string) =>
  ({ Category, Owner, Provider, Version: '1' }) as const

function* artifacts(ctx: Context): Iterable<PlanItem> {
  yield ctx.resource(
    BUCKET,
    'AWS::S3::Bucket',
    {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: {
        Rules: [{ Id: 'expire', Status: 'Enabled', ExpirationInDays: ctx.config.keepArtifactsDays }],
      },
      Tags: ctx.tags(`${ctx.name} artifacts`),
    },
    { deletionPolicy: 'Retain' },
  )
  yield ctx.resource(`${BUCKET}Policy`, 'AWS::S3::BucketPolicy', {
    Bucket: ctx.ref(BUCKET),
    PolicyDocument: policyDocument([
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [ctx.getAtt(BUCKET, 'Arn'), concat(ctx.getAtt(BUCKET, 'Arn'), '/*')],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } } as CfnObject,
      },
    ]),
  })
}

const store = (ctx: Context) => [
  allow(['s3:GetBucketVersioning', 's3:GetBucketLocation'], ctx.getAtt(BUCKET, 'Arn')),
  allow(['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'], concat(ctx.getAtt(BUCKET, 'Arn'), '/*')),
]

function* build(ctx: Context): Iterable<PlanItem> {
  const { image, size, docker, buildspec, timeoutMinutes } = ctx.config.build
  yield ctx.resource(
    'BuildLogs',
    'AWS::Logs::LogGroup',
    { RetentionInDays: 30, Tags: ctx.tags(`${ctx.name} builds`) },
    { deletionPolicy: 'Delete' },
  )
  yield ctx.resource(
    'BuildRole',
    'AWS::IAM::Role',
    roleProperties({
      description: `Builds of ${ctx.name}`,
      trust: trustPolicy('codebuild', { guarded: true }),
      policies: {
        build: [
          allow(['logs:CreateLogStream', 'logs:PutLogEvents'], ctx.getAtt('BuildLogs', 'Arn')),
          ...store(ctx),
        ],
      },
      tags: ctx.tags(),
    }),
  )
  yield ctx.resource(PROJECT, 'AWS::CodeBuild::Project', {
    Description: `Builds for the pipeline ${ctx.name}`.slice(0, 255),
    ServiceRole: ctx.getAtt('BuildRole', 'Arn'),
    Source: { Type: 'CODEPIPELINE', BuildSpec: buildspec },
    Artifacts: { Type: 'CODEPIPELINE' },
    Environment: {
      Type: 'LINUX_CONTAINER',
      ComputeType: `BUILD_GENERAL1_${size}`,
      Image: image,
      PrivilegedMode: docker,
    },
    LogsConfig: { CloudWatchLogs: { Status: 'ENABLED', GroupName: ctx.ref('BuildLogs') } },
    TimeoutInMinutes: timeoutMinutes,
    Tags: ctx.tags(),
  })
}

function pipelineRole(ctx: Context, deploy: Parameters<typeof policyDocument>[0]): PlanItem {
  return ctx.resource(
    'Role',
    'AWS::IAM::Role',
    roleProperties({
      description: `Pipeline ${ctx.name}`,
      trust: trustPolicy('codepipeline', { guarded: true }),
      policies: {
        pipeline: [
          ...store(ctx),
          allow(
            ['codeconnections:UseConnection', 'codestar-connections:UseConnection'],
            ref(ctx.logicalId('ConnectionArn')),
          ),
          ...(ctx.config.build.enabled
            ? [allow(['codebuild:BatchGetBuilds', 'codebuild:StartBuild'], ctx.getAtt(PROJECT, 'Arn'))]
            : []),
          ...deploy,
        ],
      },
      tags: ctx.tags(),
    }),
  )
}

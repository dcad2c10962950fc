import { plural } from '../../../base/text.ts'
import { ecrRepositoryOf, wireContainers } from '../../aws/containers.ts'
import { allow, roleProperties, trustPolicy } from '../../aws/iam.ts'
import { usedDependencies, usedEnvironment } from '../../aws/usedEnvironment.ts'
import { arn, type PlanItem } from '../../cfn.ts'
import { exactly, HOURS_PER_MONTH, range, usage } from '../../costLine.ts'
import { defineComponent, type EmitContext } from '../../define.ts'
import { type AppRunnerConfig, appRunnerConfig, SIZES, sizeText } from './config.ts'

type Context = EmitContext<AppRunnerConfig>

const ACCESS_ROLE = 'AccessRole'
const ROLE = 'Role'
const SCALING = 'Scaling'
const CONNECTOR = 'Connector'

export const appRunnerService = defineComponent({
  type: 'app-runner-service',
  title: 'AWS App Runner service',
  category: 'containers',
  icon: 'app-runner',
  description:
    'Runs a web application from a container image. Closed to new customers since 30 April 2026: for existing ones only.',
  docs: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
  keywords: ['app runner', 'container', 'web', 'api', 'paas', 'existing customers only'],
  schemaVersion: 1,
  config: appRunnerConfig,
  placement: { inside: ['canvas', 'region', 'vpc', 'tier'] },
  wantsTier: ({ egress }) => (egress === 'VPC' ? 'private' : null),
  securityGroup: ({ egress }) => egress === 'VPC',
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    uses: ({ ref, securityGroup }) => ({ role: ref(ROLE), securityGroup }),
  },
  summary: ({ size, minSize, maxSize }) => [
    'Existing customers only',
    sizeText(size),
    `${minSize}–${plural(maxSize, 'instance')}`,
  ],
  *resources(ctx) {
    const { image } = ctx.config
    const repository = ecrRepositoryOf(image)
    if (repository !== null) {
      yield ctx.resource(
        ACCESS_ROLE,
        'AWS::IAM::Role',
        roleProperties({
          trust: trustPolicy('build.apprunner.amazonaws.com'),
          description: `Lets AWS App Runner pull the image of ${ctx.name}`,
          policies: {
            pull: [
              allow(['ecr:GetAuthorizationToken'], '*'),
              allow(
                [
                  'ecr:BatchCheckLayerAvailability',
                  'ecr:BatchGetImage',
                  'ecr:DescribeImages',
                  'ecr:GetDownloadUrlForLayer',
                ],
                arn(`ecr:*:*:repository/${repository}`),
              ),
            ],
          },
          tags: ctx.tags(),
        }),
        {
          comment:
            'Resource *: a token of Amazon ECR is good for every registry, and its action takes no resource.',
        },
      )
    }
    yield ctx.resource(SCALING, 'AWS::AppRunner::AutoScalingConfiguration', {
      MinSize: ctx.config.minSize,
      MaxSize: ctx.config.maxSize,
      MaxConcurrency: ctx.config.maxConcurrency,
      Tags: ctx.tags(),
    })
    if (ctx.network !== null && ctx.securityGroup !== null) {
      yield ctx.resource(CONNECTOR, 'AWS::AppRunner::VpcConnector', {
        Subnets: ctx.network.subnetIds,
        SecurityGroups: [ctx.securityGroup],
        Tags: ctx.tags(),
      })
    }
    yield* service(ctx, repository !== null)
  },
  *cost({ config: { minSize, maxSize, size, autoDeploy, usage: given } }) {
    const [vcpus, memory] = SIZES[size]
    yield {
      key: 'memory',
      label: 'Memory of warm instances',
      category: 'compute',
      unit: 'GB-hour',
      quantity: range(
        minSize * memory * HOURS_PER_MONTH,
        minSize * memory * HOURS_PER_MONTH,
        maxSize * memory * HOURS_PER_MONTH,
      ),
      price: { kind: 'service', id: 'app-runner.memory' },
      formula: `${minSize}–${plural(maxSize, 'instance')} × ${memory} GB × ${HOURS_PER_MONTH} h`,
      assumption: 'Expected: no more than those that are kept warm.',
    }
    yield {
      key: 'vcpu',
      label: 'vCPUs while requests are worked on',
      category: 'compute',
      unit: 'vCPU-hour',
      quantity: usage(given.activeHours === null ? null : given.activeHours * vcpus),
      price: { kind: 'service', id: 'app-runner.active-vcpu' },
      formula:
        given.activeHours === null ? 'active hours not given' : `${given.activeHours} h × ${vcpus} vCPU`,
    }
    if (autoDeploy) {
      yield {
        key: 'auto-deploy',
        label: 'Automatic deployments',
        category: 'management',
        unit: 'application-month',
        quantity: exactly(1),
        price: { kind: 'service', id: 'app-runner.automatic-deployments' },
        formula: '1 application',
      }
    }
  },
})

function* service(ctx: Context, isPrivate: boolean): Iterable<PlanItem> {
  const { config } = ctx
  const [wired] = wireContainers(ctx, [{ name: 'app', image: config.image, secrets: config.secrets }])
  if (!wired) throw new Error('a service has one container')
  yield* wired.parameters
  const { 'secrets-manager': secrets, 'parameter-store': parameters } = wired.secretArns
  yield ctx.resource(
    ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('tasks.apprunner.amazonaws.com'),
      description: `The code of ${ctx.name}`,
      policies: {
        secrets: [
          ...(secrets.length === 0 ? [] : [allow(['secretsmanager:GetSecretValue'], secrets)]),
          ...(parameters.length === 0 ? [] : [allow(['ssm:GetParameters'], parameters)]),
        ],
      },
      tags: ctx.tags(),
    }),
  )
  const environment = Object.entries(usedEnvironment(ctx, config.environment))
  const [cpu = '', memory = ''] = config.size.split('-')
  const needs = usedDependencies(ctx)
  yield ctx.resource(
    '',
    'AWS::AppRunner::Service',
    {
      SourceConfiguration: {
        ...(isPrivate && { AuthenticationConfiguration: { AccessRoleArn: ctx.getAtt(ACCESS_ROLE, 'Arn') } }),
        AutoDeploymentsEnabled: config.autoDeploy,
        ImageRepository: {
          ImageIdentifier: wired.image,
          ImageRepositoryType: isPrivate ? 'ECR' : 'ECR_PUBLIC',
          ImageConfiguration: {
            Port: String(config.port),
            ...(environment.length > 0 && {
              RuntimeEnvironmentVariables: environment.map(([Name, Value]) => ({ Name, Value })),
            }),
            ...(wired.secrets.length > 0 && {
              RuntimeEnvironmentSecrets: wired.secrets.map(({ Name, ValueFrom }) => ({
                Name,
                Value: ValueFrom,
              })),
            }),
          },
        },
      },
      InstanceConfiguration: { Cpu: cpu, Memory: memory, InstanceRoleArn: ctx.getAtt(ROLE, 'Arn') },
      AutoScalingConfigurationArn: ctx.getAtt(SCALING, 'AutoScalingConfigurationArn'),
      HealthCheckConfiguration: { Protocol: 'HTTP', Path: config.healthCheckPath },
      ...(ctx.network !== null &&
        ctx.securityGroup !== null && {
          NetworkConfiguration: {
            EgressConfiguration: {
              EgressType: 'VPC',
              VpcConnectorArn: ctx.getAtt(CONNECTOR, 'VpcConnectorArn'),
            },
          },
        }),
      Tags: ctx.tags(),
    },
    { ...(needs.length > 0 && { dependsOn: needs }) },
  )
  yield ctx.output({
    name: ctx.logicalId('Url'),
    value: ctx.getAtt('', 'ServiceUrl'),
    description: `Host name of ${ctx.name}`,
  })
}

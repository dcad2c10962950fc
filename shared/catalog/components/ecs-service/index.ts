import { plural } from '../../../base/text.ts'
import { endpointsToStart } from '../../aws/containers.ts'
import { vcpuText } from '../../aws/fargate.ts'
import { serviceMetrics } from '../../aws/metrics.ts'
import { defineComponent } from '../../define.ts'
import type { Traits } from '../../traits.ts'
import { type EcsServiceConfig, ecsServiceConfig, spotShare, taskCount } from './config.ts'
import { ecsServiceCost } from './cost.ts'
import { shiftsTraffic } from './deployment.ts'
import { EXECUTION_ROLE, ecsServiceResources, LOG_GROUP, TASK_ROLE } from './resources.ts'

export const ecsService = defineComponent({
  type: 'ecs-service',
  title: 'Amazon ECS service',
  category: 'containers',
  icon: 'ecs-service',
  description:
    'Keeps a number of identical tasks (groups of containers) running, on AWS Fargate or on EC2 instances.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html',
  keywords: ['container', 'fargate', 'docker', 'task', 'microservice'],
  schemaVersion: 1,
  config: ecsServiceConfig,
  placement: { inside: ['ecs-cluster'], wrapIn: 'ecs-cluster' },
  wantsTier: ({ launchType, assignPublicIp }) =>
    launchType === 'FARGATE' && assignPublicIp ? 'public' : 'private',
  securityGroup: () => true,
  in: {
    routes: ({ config, securityGroup }) => ({
      targetType: 'ip',
      port: firstPort(config),
      protocol: config.targetProtocol,
      healthCheckPath: config.healthCheckPath,
      securityGroup,
      ...(shiftsTraffic(config.deployment) && {
        blueGreen: {
          testHeader:
            config.deployment.testHeader === ''
              ? null
              : { name: config.deployment.testHeader, value: 'true' },
        },
      }),
    }),
    connects: ({ config, securityGroup }) => ({
      ports: config.containers.flatMap(({ name, ports }) =>
        ports.map(({ port, protocol }) => ({ port, protocol, label: name })),
      ),
      securityGroup,
      public: config.launchType === 'FARGATE' && config.assignPublicIp,
    }),
    deploys: ({ ref, getAtt }) => ({
      provider: 'ECS',
      serviceName: getAtt('', 'Name'),
      serviceArn: ref(),
      roles: [getAtt(EXECUTION_ROLE, 'Arn'), getAtt(TASK_ROLE, 'Arn')],
    }),
    monitors: ({ ref, getAtt }) => ({
      metrics: serviceMetrics(getAtt('', 'Name')),
      byCluster: true,
      logGroup: ref(LOG_GROUP),
    }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    registers: ({ config }) => ({ port: firstPort(config) }),
    mounts: ({ ref, securityGroup }) => ({
      platform: 'ecs',
      role: ref(TASK_ROLE),
      securityGroup,
      cannot: {
        'fsx-lustre':
          'Amazon ECS mounts Amazon EFS only. Mount FSx for Lustre on instances, or use it from AWS Batch.',
      },
    }),
    uses: ({ ref, securityGroup }) => ({ role: ref(TASK_ROLE), securityGroup }),
  },
  summary: (config) => {
    const { min, max } = taskCount(config)
    return [
      config.launchType === 'EC2' ? 'EC2' : spotShare(config) > 0 ? 'Fargate and Spot' : 'Fargate',
      `${vcpuText(config.size.cpu)}, ${config.size.memoryMiB / 1024} GB`,
      min === max ? plural(max, 'task') : `${min}–${max} tasks`,
    ]
  },
  traits,
  resources: ecsServiceResources,
  cost: ecsServiceCost,
})

const firstPort = ({ containers }: EcsServiceConfig): number | null =>
  containers.flatMap(({ ports }) => ports).find(({ protocol }) => protocol === 'tcp')?.port ?? null

function traits(config: EcsServiceConfig): Traits {
  const count = taskCount(config)
  const fargate = config.launchType === 'FARGATE'
  const endpoints = endpointsToStart(config.containers)
  return {
    containers: {
      architecture: config.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64',
      vcpus: config.size.cpu / 1024,
      memoryMiB: config.size.memoryMiB,
      count,
      spotShare: spotShare(config),
      onDemandBase: fargate ? config.spot.base : 0,
      images: config.containers.map(({ name, image }, i) => ({
        name,
        image,
        path: ['containers', i, 'image'],
      })),
      platform: config.launchType,
    },
    addresses: {
      // While a new version is rolled out, tasks of both versions hold addresses.
      count: { ...count, max: Math.ceil((count.max * config.deployment.maximumPercent) / 100) },
      what: config.deployment.maximumPercent > 100 ? 'tasks, during a deployment at the maximum' : 'tasks',
    },
    // On EC2 it is the instances that pull images and send logs, through their own network interface.
    ...(fargate && {
      outbound: {
        endpoints: endpoints && config.executeCommand ? [...endpoints, 'ssmmessages'] : endpoints,
        publicIp: config.assignPublicIp,
        purpose: endpoints
          ? 'pull its images from Amazon ECR and send its logs'
          : 'pull its images from the internet',
      },
    }),
  }
}

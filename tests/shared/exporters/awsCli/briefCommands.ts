import { type Drawing, drawing } from '../../../support/builders.ts'

/** What an option has to say: a text or pattern for its words, or what the JSON document that it names holds. */
export type Said = string | RegExp | { readonly document: object }

interface Shape {
  /** A command of the brief, with all options that it has there. */
  readonly command: string
  /** Which drawing's script has it. */
  readonly drawing: keyof typeof drawings
  readonly options: Readonly<Record<string, Said>>
  /** Options of the brief that others answer: which ones, and why. */
  readonly instead?: Readonly<
    Record<string, { readonly by: string; readonly says: Said; readonly why: string }>
  >
  /** What teardown.sh takes it away with, or its owner, with which it goes. */
  readonly undo: string
}

/** A command of the brief that no script should run: which command answers it, and why. */
interface Replaced extends Omit<Shape, 'instead'> {
  readonly by: string
  readonly why: string
}

/** Small drawings with the brief's own figures. */
export const drawings = {
  instances: () =>
    inTiers((tier) =>
      tier
        .add('ec2-instance', 'WebServer', { instanceType: 'c6g.xlarge', keyPair: true, imdsHopLimit: 1 })
        .add('autoscaling-group', 'web', {
          minSize: 2,
          desiredCapacity: 4,
          maxSize: 10,
          healthCheck: 'ELB',
          healthCheckGracePeriod: 300,
          targetTracking: [{ metric: 'ASGAverageCPUUtilization', target: 50 }],
        })
        .add('spot-fleet', 'fleet', {
          targetCapacity: 100,
          onDemandCapacity: 0,
          fleetType: 'request',
          spotStrategy: 'price-capacity-optimized',
          instanceType: 'c5.2xlarge',
          types: [{ instanceType: 'c5a.2xlarge' }, { instanceType: 'c6i.2xlarge' }],
        }),
    )
      .add('ssm-association', 'restart', {
        document: 'AWS-RunShellScript',
        commands: ['sudo yum update -y', 'sudo systemctl restart nginx'],
        tagKey: 'Environment',
        tagValue: 'Production',
      })
      .connect('alb', 'routes', 'web'),
  lambda: () =>
    drawing().add('lambda-function', 'my-app', {
      packageType: 'Image',
      memoryMb: 2048,
      timeoutSeconds: 300,
      environment: { DB_HOST: 'db.example.com', ENV: 'production' },
      alias: { enabled: true, name: 'PROD' },
      provisioned: { environments: 100 },
      url: {
        enabled: true,
        authType: 'AWS_IAM',
        cors: {
          enabled: true,
          allowOrigins: ['https://example.com'],
          allowMethods: ['GET', 'POST'],
          maxAgeSeconds: 86_400,
        },
      },
    }),
  ecs: () =>
    inTiers((tier) =>
      tier.add('ecs-cluster', 'my-cluster').inside('my-cluster', (cluster) =>
        cluster.add('ecs-service', 'web', {
          size: { cpu: 1024, memoryMiB: 2048 },
          desiredCount: 3,
          healthCheckGracePeriodSeconds: 60,
          autoScaling: { enabled: true, minCapacity: 3, maxCapacity: 50, cpuTargetPercent: 50 },
          containers: [
            {
              name: 'app',
              image: 'web-app:1.0',
              ports: [{ port: 8080, protocol: 'tcp' }],
              environment: { ENV: 'production' },
              secrets: [{ name: 'DB_PASSWORD', from: 'secrets-manager' }],
            },
          ],
        }),
      ),
    ).connect('alb', 'routes', 'web'),
  eks: () =>
    inTiers((tier) =>
      tier
        .add('eks-cluster', 'production', {
          version: '1.35',
          logTypes: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'],
        })
        .inside('production', (cluster) =>
          cluster
            .add('eks-node-group', 'general-purpose', {
              amiType: 'AL2023_ARM_64_STANDARD',
              instanceTypes: ['m6g.xlarge', 'm6g.2xlarge'],
              minSize: 3,
              desiredSize: 6,
              maxSize: 15,
              capacityType: 'ON_DEMAND',
            })
            .add('eks-fargate-profile', 'serverless-apps', { selectors: [{ namespace: 'serverless' }] }),
        ),
    ).settings({ tags: { Team: 'Platform' } }),
  batch: () =>
    inTiers((tier) =>
      tier.add('batch-compute-environment', 'batch-spot-env', {
        type: 'SPOT',
        allocationStrategy: 'SPOT_CAPACITY_OPTIMIZED',
        minvCpus: 0,
        desiredvCpus: 100,
        maxvCpus: 1000,
        bidPercentage: 100,
        instanceTypes: ['c5', 'c5a', 'c6i'],
      }),
    )
      .add('batch-job-queue', 'high-priority-queue', { priority: 100 })
      .add('batch-job-definition', 'genomics-alignment', { size: { vcpus: 16, memoryMiB: 30_000 } })
      .connect('high-priority-queue', 'dispatches', 'batch-spot-env')
      .connect('genomics-alignment', 'submits', 'high-priority-queue'),
} satisfies Readonly<Record<string, () => Drawing>>

function inTiers(draw: (tier: Drawing) => unknown): Drawing {
  return drawing()
    .add('vpc', 'net', { azCount: 3 })
    .inside('net', (net) =>
      net
        .add('subnet-tier', 'public', { kind: 'public' })
        .inside('public', (tier) => tier.add('application-load-balancer', 'alb'))
        .add('subnet-tier', 'private', { kind: 'private' })
        .inside('private', draw),
    )
}

const THREE_SUBNETS = /^(?:made-\d+,){2}made-\d+$/

export const shapes: readonly Shape[] = [
  {
    command: 'ec2 run-instances',
    drawing: 'instances',
    options: {
      'image-id': /^ami-/,
      'instance-type': 'c6g.xlarge',
      'key-name': 'my-key',
      'iam-instance-profile': /^Name=test-web-server-instance-profile/,
      'metadata-options': /HttpTokens=required,HttpPutResponseHopLimit=1$/,
      'tag-specifications': /^ResourceType=instance,Tags=\[\{Key=Name,Value=WebServer\},/,
    },
    instead: {
      'security-group-ids': {
        by: 'network-interfaces',
        says: /Groups=\[made-\d+\]/,
        why: 'AWS takes groups and subnet either beside or within the network interface, and only within it can the public address be refused whatever the subnet’s default is.',
      },
      'subnet-id': {
        by: 'network-interfaces',
        says: /SubnetId=made-\d+,AssociatePublicIpAddress=false/,
        why: 'AWS takes groups and subnet either beside or within the network interface, and only within it can the public address be refused whatever the subnet’s default is.',
      },
    },
    undo: 'ec2 terminate-instances',
  },
  {
    command: 'autoscaling create-auto-scaling-group',
    drawing: 'instances',
    options: {
      'auto-scaling-group-name': /web/,
      // A numbered version, so that a new one rolls out by an instance refresh and not with the next launch.
      'launch-template': /^LaunchTemplateId=made-\d+,Version=1$/,
      'min-size': '2',
      'max-size': '10',
      'desired-capacity': '4',
      'target-group-arns': /^made-\d+$/,
      'health-check-type': 'ELB',
      'health-check-grace-period': '300',
      'vpc-zone-identifier': THREE_SUBNETS,
    },
    undo: 'autoscaling delete-auto-scaling-group',
  },
  {
    command: 'autoscaling put-scaling-policy',
    drawing: 'instances',
    options: {
      'auto-scaling-group-name': /web/,
      'policy-name': /target-tracking/,
      'policy-type': 'TargetTrackingScaling',
      'target-tracking-configuration': {
        document: {
          TargetValue: 50,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
        },
      },
    },
    undo: 'autoscaling delete-auto-scaling-group',
  },
  {
    command: 'ec2 request-spot-fleet',
    drawing: 'instances',
    // Launch templates take the place of LaunchSpecifications, which have no metadata options and no tags of volumes;
    // the highest price is left at On-Demand, as AWS recommends.
    options: {
      'spot-fleet-request-config': {
        document: {
          AllocationStrategy: 'priceCapacityOptimized',
          TargetCapacity: 100,
          Type: 'request',
        },
      },
    },
    undo: 'ec2 cancel-spot-fleet-requests',
  },
  {
    command: 'lambda create-function',
    drawing: 'lambda',
    options: {
      'function-name': /my-app/,
      'package-type': 'Image',
      code: 'ImageUri=123456789012.dkr.ecr.us-east-1.amazonaws.com/my-app:1.0',
      role: /^made-\d+$/,
      'memory-size': '2048',
      timeout: '300',
      environment: 'Variables={DB_HOST=db.example.com,ENV=production}',
    },
    undo: 'lambda delete-function',
  },
  {
    command: 'lambda put-provisioned-concurrency-config',
    drawing: 'lambda',
    options: {
      'function-name': /my-app/,
      'provisioned-concurrent-executions': '100',
      qualifier: 'PROD',
    },
    undo: 'lambda delete-function',
  },
  {
    command: 'lambda create-function-url-config',
    drawing: 'lambda',
    options: {
      'function-name': /^made-\d+$/,
      'auth-type': 'AWS_IAM',
      cors: /^AllowOrigins=\[https:\/\/example\.com\],AllowMethods=\[GET,POST\],.*MaxAge=86400$/,
    },
    undo: 'lambda delete-function',
  },
  {
    command: 'ecs register-task-definition',
    drawing: 'ecs',
    options: {
      'cli-input-json': {
        document: {
          networkMode: 'awsvpc',
          requiresCompatibilities: ['FARGATE'],
          cpu: '1024',
          memory: '2048',
          containerDefinitions: [
            {
              name: 'app',
              image: 'web-app:1.0',
              portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
              environment: [{ name: 'ENV', value: 'production' }],
              secrets: [{ name: 'DB_PASSWORD' }],
              logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-region': 'us-east-1' } },
            },
          ],
        },
      },
    },
    undo: 'ecs deregister-task-definition',
  },
  {
    command: 'ecs create-service',
    drawing: 'ecs',
    options: {
      cluster: /my-cluster/,
      'service-name': /web/,
      'task-definition': /^made-\d+$/,
      'desired-count': '3',
      'launch-type': 'FARGATE',
      'network-configuration':
        /^awsvpcConfiguration=\{assignPublicIp=DISABLED,securityGroups=\[made-\d+\],subnets=\[made-\d+,.*\]\}$/,
      'load-balancers': /^containerName=app,containerPort=8080,targetGroupArn=made-\d+$/,
      'health-check-grace-period-seconds': '60',
    },
    undo: 'ecs delete-service',
  },
  {
    command: 'application-autoscaling register-scalable-target',
    drawing: 'ecs',
    options: {
      'service-namespace': 'ecs',
      'resource-id': /^service\/.*my-cluster\/.*web/,
      'scalable-dimension': 'ecs:service:DesiredCount',
      'min-capacity': '3',
      'max-capacity': '50',
    },
    undo: 'application-autoscaling deregister-scalable-target',
  },
  {
    command: 'application-autoscaling put-scaling-policy',
    drawing: 'ecs',
    options: {
      'service-namespace': 'ecs',
      'resource-id': /^service\/.*my-cluster\/.*web/,
      'scalable-dimension': 'ecs:service:DesiredCount',
      'policy-name': /CpuScaling/,
      'policy-type': 'TargetTrackingScaling',
      'target-tracking-scaling-policy-configuration': {
        document: {
          TargetValue: 50,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
        },
      },
    },
    undo: 'application-autoscaling deregister-scalable-target',
  },
  {
    command: 'eks create-cluster',
    drawing: 'eks',
    options: {
      name: /production/,
      'role-arn': /^made-\d+$/,
      // Without groups of its own: Amazon EKS makes one for the cluster and its nodes.
      'resources-vpc-config': /^subnetIds=\[(?:made-\d+,){2}made-\d+\],/,
      // The brief’s 1.28 left extended support in November 2025: Amazon EKS makes no such cluster any more.
      'kubernetes-version': '1.35',
      logging:
        /clusterLogging=\[\{types=\[api,audit,authenticator,controllerManager,scheduler\],enabled=true\}\]/,
    },
    undo: 'eks delete-cluster',
  },
  {
    command: 'eks create-nodegroup',
    drawing: 'eks',
    options: {
      'cluster-name': /production/,
      'nodegroup-name': /general-purpose/,
      subnets: /^(?:made-\d+ ){2}made-\d+$/,
      'instance-types': 'm6g.xlarge m6g.2xlarge',
      'scaling-config': 'minSize=3,desiredSize=6,maxSize=15',
      'capacity-type': 'ON_DEMAND',
      'node-role': /^made-\d+$/,
      tags: /Environment=Production.*Team=Platform/i,
    },
    undo: 'eks delete-nodegroup',
  },
  {
    command: 'eks create-fargate-profile',
    drawing: 'eks',
    options: {
      'cluster-name': /production/,
      'fargate-profile-name': /serverless-apps/,
      'pod-execution-role-arn': /^made-\d+$/,
      subnets: /^(?:made-\d+ )+made-\d+$/,
      selectors: 'namespace=serverless',
    },
    undo: 'eks delete-fargate-profile',
  },
  {
    command: 'batch create-compute-environment',
    drawing: 'batch',
    options: {
      'compute-environment-name': /batch-spot-env/,
      type: 'MANAGED',
      state: 'ENABLED',
      // Without `spotIamFleetRole`, which only the allocation strategy BEST_FIT needs.
      'compute-resources': {
        document: {
          type: 'SPOT',
          allocationStrategy: 'SPOT_CAPACITY_OPTIMIZED',
          minvCpus: 0,
          maxvCpus: 1000,
          desiredvCpus: 100,
          instanceTypes: ['c5', 'c5a', 'c6i'],
          bidPercentage: 100,
        },
      },
    },
    undo: 'batch delete-compute-environment',
  },
  {
    command: 'batch create-job-queue',
    drawing: 'batch',
    options: {
      'job-queue-name': /high-priority-queue/,
      state: 'ENABLED',
      priority: '100',
      'compute-environment-order': /^order=1,computeEnvironment=made-\d+$/,
    },
    undo: 'batch delete-job-queue',
  },
  {
    command: 'batch register-job-definition',
    drawing: 'batch',
    options: {
      'job-definition-name': /genomics-alignment/,
      type: 'container',
      'container-properties': {
        document: {
          resourceRequirements: [
            { type: 'VCPU', value: '16' },
            { type: 'MEMORY', value: '30000' },
          ],
        },
      },
    },
    undo: 'batch deregister-job-definition',
  },
]

export const replaced: readonly Replaced[] = [
  {
    command: 'ssm send-command',
    by: 'ssm create-association',
    why: 'A command sent once reaches what runs at that moment and is no state that a drawing could describe. An association runs the same document on the same targets, also on instances that come later; its name takes the place of the comment.',
    drawing: 'instances',
    options: {
      name: 'AWS-RunShellScript',
      'association-name': /restart/i,
      targets: /Key=tag:Environment,Values=\[?Production\]?/,
      parameters: /commands=\[sudo yum update -y,sudo systemctl restart nginx\]/,
    },
    undo: 'ssm delete-association',
  },
  {
    command: 'ssm start-session',
    by: 'iam attach-role-policy',
    why: 'A session is opened by a person, with an id that exists once the instance runs. The script gives the instance what it takes: the role that Session Manager asks for, and no open port.',
    drawing: 'instances',
    options: {
      'role-name': /^test-web-server-role/,
      'policy-arn': /:iam::aws:policy\/AmazonSSMManagedInstanceCore$/,
    },
    undo: 'iam delete-role',
  },
]

/** What no script answers: queries about what has run for weeks, which a deployment cannot have. */
export const unanswered: readonly { readonly command: string; readonly why: string }[] = [
  {
    command: 'compute-optimizer get-ec2-instance-recommendations',
    why: 'It asks about instances that have run for 30 hours at least, by their ids. It deploys nothing; the account has to be enrolled in AWS Compute Optimizer for it.',
  },
]

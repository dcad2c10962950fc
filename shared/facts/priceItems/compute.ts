import type { PriceItems } from './types.ts'

/** Compute and container services. Shape and conventions: see types.ts. */
export const computeItems = {
  fargate: {
    'fargate.linux-x86.vcpu': ['linux-x86 vCPU', 'USD/vCPU-hour'],
    'fargate.linux-x86.memory': ['linux-x86 memory', 'USD/GB-hour'],
    'fargate.linux-arm.vcpu': ['linux-arm vCPU', 'USD/vCPU-hour'],
    'fargate.linux-arm.memory': ['linux-arm memory', 'USD/GB-hour'],
    'fargate.windows.vcpu': ['windows vCPU', 'USD/vCPU-hour'],
    'fargate.windows.os-licence': ['windows OS licence', 'USD/vCPU-hour'],
    'fargate.windows.memory': ['windows memory', 'USD/GB-hour'],
    'fargate.ephemeral-storage': ['ephemeral storage above 20 GB', 'USD/GB-hour'],
    'fargate.spot-discount': ['spot discount typical', '% off on-demand'],
  },
  ecs: {
    'ecs.anywhere-instance': ['ECS Anywhere external instance', 'USD/instance-hour'],
    'ecs.control-plane': ['control plane (EC2 launch type)', 'USD', 'no charge'],
    'ecs.managed-instances-fee': ['Managed Instances management fee', 'fraction of EC2 on-demand price'],
  },
  eks: {
    'eks.control-plane': ['control plane standard support', 'USD/cluster-hour'],
    'eks.extended-support': [
      'control plane extended support (total per cluster-hour 0.60 = standard + this)',
      'USD/cluster-hour',
    ],
    'eks.fargate.vcpu': ['Fargate vCPU', 'USD/vCPU-hour'],
    'eks.fargate.memory': ['Fargate memory', 'USD/GB-hour'],
    'eks.auto-mode-fee': ['Auto Mode management fee', 'fraction of EC2 on-demand price'],
  },
  lambda: {
    'lambda.requests.x86': ['requests x86', 'USD/million', 'million requests'],
    'lambda.requests.arm': ['requests arm', 'USD/million', 'million requests'],
    'lambda.duration.x86.first-6b-gb-seconds': [
      'duration x86 tier1 (first 6 billion GB-s/month)',
      'USD/GB-second',
    ],
    'lambda.duration.x86.next-9b-gb-seconds': ['duration x86 tier2 (next 9 billion)', 'USD/GB-second'],
    'lambda.duration.x86.over-15b-gb-seconds': ['duration x86 tier3 (over 15 billion)', 'USD/GB-second'],
    'lambda.duration.arm.first-7500m-gb-seconds': [
      'duration arm tier1 (first 7.5 billion GB-s/month)',
      'USD/GB-second',
    ],
    'lambda.duration.arm.next-11250m-gb-seconds': [
      'duration arm tier2 (next 11.25 billion)',
      'USD/GB-second',
    ],
    'lambda.duration.arm.over-18750m-gb-seconds': [
      'duration arm tier3 (over 18.75 billion)',
      'USD/GB-second',
    ],
    'lambda.provisioned-concurrency.x86': ['provisioned concurrency x86', 'USD/GB-second'],
    'lambda.provisioned-concurrency.arm': ['provisioned concurrency arm', 'USD/GB-second'],
    'lambda.provisioned-duration.x86': ['provisioned duration x86', 'USD/GB-second'],
    'lambda.provisioned-duration.arm': ['provisioned duration arm', 'USD/GB-second'],
    'lambda.ephemeral-storage.x86': ['ephemeral storage above 512 MB', 'USD/GB-second'],
    'lambda.ephemeral-storage.arm': ['ephemeral storage arm', 'USD/GB-second'],
    'lambda.response-streaming': ['response streaming bytes', 'USD/GB'],
    'lambda.edge.requests': ['Lambda@Edge requests', 'USD/million', 'million requests'],
    'lambda.edge.duration': ['Lambda@Edge duration', 'USD/GB-second'],
    'lambda.free-tier.requests': ['free tier requests', 'requests/month'],
    'lambda.free-tier.duration': ['free tier duration', 'GB-s/month'],
    'lambda.snapstart.cache': ['SnapStart cache (Python/.NET)', 'USD/GB-second'],
    'lambda.snapstart.restore': ['SnapStart restore (Python/.NET)', 'USD/GB restored'],
    'lambda.snapstart.java': ['SnapStart Java', 'USD', 'no charge'],
  },
  appRunner: {
    'app-runner.active-vcpu': [['active vCPU', 'active vCPU Tokyo'], 'USD/vCPU-hour'],
    'app-runner.memory': ['provisioned and active memory', 'USD/GB-hour'],
    'app-runner.automatic-deployments': ['automatic deployments', 'USD/application-month'],
    'app-runner.build': ['build', 'USD/build-minute'],
  },
  autoScaling: {
    'auto-scaling.service': ['EC2 Auto Scaling (pay only for the resources used)', 'USD', 'no charge'],
  },
  batch: {
    'batch.service': ['service (pay only for the resources used)', 'USD', 'no charge'],
  },
  elasticBeanstalk: {
    'elastic-beanstalk.service': ['service (pay only for the resources used)', 'USD', 'no charge'],
  },
  imageBuilder: {
    'image-builder.service': ['service (pay only for the resources used)', 'USD', 'no charge'],
  },
  computeOptimizer: {
    'compute-optimizer.default-recommendations': [
      'default recommendations (pay only for the resources used)',
      'USD',
      'no charge',
    ],
    'compute-optimizer.enhanced-infrastructure-metrics': [
      'enhanced infrastructure metrics',
      'USD/resource-hour',
    ],
  },
  placementGroups: {
    'placement-groups.service': ['service (pay only for the resources used)', 'USD', 'no charge'],
  },
} as const satisfies PriceItems

import { appRunnerService } from './components/app-runner-service/index.ts'
import { applicationLoadBalancer } from './components/application-load-balancer/index.ts'
import { autoScalingGroup } from './components/autoscaling-group/index.ts'
import { batchComputeEnvironment } from './components/batch-compute-environment/index.ts'
import { batchJobDefinition } from './components/batch-job-definition/index.ts'
import { batchJobQueue } from './components/batch-job-queue.ts'
import { cloudWatchAlarm } from './components/cloudwatch-alarm/index.ts'
import { cloudWatchDashboard } from './components/cloudwatch-dashboard.ts'
import { codePipeline } from './components/codepipeline/index.ts'
import { ecrRepository } from './components/ecr-repository.ts'
import { ecsCluster } from './components/ecs-cluster.ts'
import { ecsService } from './components/ecs-service/index.ts'
import { eksCluster } from './components/eks-cluster/index.ts'
import { eksNodeGroup } from './components/eks-node-group/index.ts'
import { elasticBeanstalkEnvironment } from './components/elastic-beanstalk-environment/index.ts'
import { imageBuilderPipeline } from './components/image-builder-pipeline/index.ts'
import { lightsailContainerService } from './components/lightsail-container-service.ts'
import { lightsailInstance } from './components/lightsail-instance.ts'
import { region } from './components/region.ts'
import { sqsQueue } from './components/sqs-queue.ts'
import { ssmAssociation } from './components/ssm-association.ts'
import { ssmPatchBaseline } from './components/ssm-patch-baseline.ts'
import { subnetTier } from './components/subnet-tier.ts'
import { transitGateway } from './components/transit-gateway.ts'
import { users } from './components/users.ts'
import { vpc } from './components/vpc/index.ts'
import type { ComponentSpec, ConfigOf, ContainerKind } from './define.ts'

/** Every component type, in alphabetical order. */
const list = [
  appRunnerService,
  applicationLoadBalancer,
  autoScalingGroup,
  batchComputeEnvironment,
  batchJobDefinition,
  batchJobQueue,
  cloudWatchAlarm,
  cloudWatchDashboard,
  codePipeline,
  ecrRepository,
  ecsCluster,
  ecsService,
  eksCluster,
  eksNodeGroup,
  elasticBeanstalkEnvironment,
  imageBuilderPipeline,
  lightsailContainerService,
  lightsailInstance,
  region,
  sqsQueue,
  ssmAssociation,
  ssmPatchBaseline,
  subnetTier,
  transitGateway,
  users,
  vpc,
] as const

type Listed = (typeof list)[number]

export type ComponentType = Listed['type']

/** The settings of a component type, by its name. */
export type ComponentConfig<Type extends ComponentType> = ComponentConfigs[Type]

type ComponentConfigs = { readonly [Spec in Listed as Spec['type']]: ConfigOf<Spec> }

export const components: readonly ComponentSpec[] = list

const byType = new Map(components.map((spec) => [spec.type, spec]))

/** null: a type that this version does not know. */
export const componentOf = (type: string): ComponentSpec | null => byType.get(type) ?? null

/** The component that makes containers of this kind. Throws for a kind that none makes: the list above is wrong then. */
export function containerOfKind(kind: ContainerKind): ComponentSpec {
  const spec = components.find((candidate) => candidate.container?.kind === kind)
  if (!spec) throw new Error(`No component is a container of the kind "${kind}"`)
  return spec
}

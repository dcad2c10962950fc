import { applicationLoadBalancer } from './components/application-load-balancer/index.ts'
import { autoScalingGroup } from './components/autoscaling-group/index.ts'
import { batchComputeEnvironment } from './components/batch-compute-environment/index.ts'
import { batchJobDefinition } from './components/batch-job-definition/index.ts'
import { batchJobQueue } from './components/batch-job-queue.ts'
import { cloudMapNamespace } from './components/cloud-map-namespace.ts'
import { ecrRepository } from './components/ecr-repository.ts'
import { ecsCluster } from './components/ecs-cluster.ts'
import { ecsService } from './components/ecs-service/index.ts'
import { eksCluster } from './components/eks-cluster/index.ts'
import { eksController } from './components/eks-controller/index.ts'
import { eksFargateProfile } from './components/eks-fargate-profile.ts'
import { eksKarpenter } from './components/eks-karpenter/index.ts'
import { eksNodeGroup } from './components/eks-node-group/index.ts'
import { eksWorkload } from './components/eks-workload/index.ts'
import { eventBridgeRule } from './components/eventbridge-rule.ts'
import { eventBridgeSchedule } from './components/eventbridge-schedule.ts'
import { region } from './components/region.ts'
import { snsTopic } from './components/sns-topic/index.ts'
import { sqsQueue } from './components/sqs-queue/index.ts'
import { subnetTier } from './components/subnet-tier.ts'
import { users } from './components/users.ts'
import { vpc } from './components/vpc/index.ts'
import type { ComponentSpec, ConfigOf, ContainerKind } from './define.ts'

/** Every component type, in alphabetical order. */
const list = [
  applicationLoadBalancer,
  autoScalingGroup,
  batchComputeEnvironment,
  batchJobDefinition,
  batchJobQueue,
  cloudMapNamespace,
  ecrRepository,
  ecsCluster,
  ecsService,
  eksCluster,
  eksController,
  eksFargateProfile,
  eksKarpenter,
  eksNodeGroup,
  eksWorkload,
  eventBridgeRule,
  eventBridgeSchedule,
  region,
  snsTopic,
  sqsQueue,
  subnetTier,
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

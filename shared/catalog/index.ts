import { apiGatewayHttp } from './components/api-gateway-http/index.ts'
import { apiGatewayWebsocket } from './components/api-gateway-websocket/index.ts'
import { applicationLoadBalancer } from './components/application-load-balancer/index.ts'
import { autoScalingGroup } from './components/autoscaling-group/index.ts'
import { batchComputeEnvironment } from './components/batch-compute-environment/index.ts'
import { batchJobDefinition } from './components/batch-job-definition/index.ts'
import { batchJobQueue } from './components/batch-job-queue.ts'
import { cloudfrontDistribution } from './components/cloudfront-distribution/index.ts'
import { ecrRepository } from './components/ecr-repository.ts'
import { ecsCluster } from './components/ecs-cluster.ts'
import { ecsService } from './components/ecs-service/index.ts'
import { eksCluster } from './components/eks-cluster/index.ts'
import { eksNodeGroup } from './components/eks-node-group/index.ts'
import { externalEndpoint } from './components/external-endpoint.ts'
import { globalAccelerator } from './components/global-accelerator/index.ts'
import { networkLoadBalancer } from './components/network-load-balancer/index.ts'
import { region } from './components/region.ts'
import { route53Zone } from './components/route53-zone/index.ts'
import { shieldAdvanced } from './components/shield-advanced.ts'
import { sqsQueue } from './components/sqs-queue.ts'
import { subnetTier } from './components/subnet-tier.ts'
import { users } from './components/users.ts'
import { vpc } from './components/vpc/index.ts'
import { wafWebAcl } from './components/waf-web-acl/index.ts'
import type { ComponentSpec, ConfigOf, ContainerKind } from './define.ts'

/** Every component type, in alphabetical order. */
const list = [
  apiGatewayHttp,
  apiGatewayWebsocket,
  applicationLoadBalancer,
  autoScalingGroup,
  batchComputeEnvironment,
  batchJobDefinition,
  batchJobQueue,
  cloudfrontDistribution,
  ecrRepository,
  ecsCluster,
  ecsService,
  eksCluster,
  eksNodeGroup,
  externalEndpoint,
  globalAccelerator,
  networkLoadBalancer,
  region,
  route53Zone,
  shieldAdvanced,
  sqsQueue,
  subnetTier,
  users,
  vpc,
  wafWebAcl,
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

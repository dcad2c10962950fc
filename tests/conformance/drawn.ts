/** What a drawing asks for, in the words of the inventory: read from the document alone, never from the plan. */
import { type ComponentConfig, type ComponentType, componentOf } from '../../shared/catalog/index.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { Inventory } from './judges.ts'

/** `count` resources of a kind that carry the node's tag (or none where AWS has no tags) and hold at least `like`. */
export type Wanted = { kind: string; node: string | null; count: number; like: Like }
type Like = { readonly [key: string]: unknown }
type Around = { id: string; document: Document }
type Table = {
  readonly [Type in ComponentType]?: (config: ComponentConfig<Type>, around: Around) => Wanted[]
}

const wanted = (kind: string, node: string | null, like: Like, count = 1): Wanted => ({
  kind,
  node,
  count,
  like,
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * What is known of a component's look in AWS. A component without a row is judged all the same: every resource that its
 * template declares must be made, and both exports must leave the same behind.
 */
const TABLE: Table = {
  region: () => [],
  users: () => [],
  vpc: (config, { id, document }) => {
    if (config.existing) return []
    const tiers = Object.values(document.nodes).filter(
      (node) => node.type === 'subnet-tier' && node.parent === id,
    )
    // A tier on an Outpost has one subnet, in the zone that the Outpost belongs to.
    const subnets = sum(tiers.map((tier) => (tier.config.onOutpost === true ? 1 : config.azCount)))
    // A NAT gateway stands in a public subnet; a VPC without subnets has none.
    const gateways = tiers.length === 0 ? 0 : { none: 0, single: 1, 'per-az': config.azCount }[config.nat]
    return [
      wanted('vpcs', id, { CidrBlock: config.cidr }),
      wanted('subnets', null, { State: 'available' }, subnets),
      wanted('natGateways', id, { ConnectivityType: 'public' }, gateways),
      wanted('addresses', id, { Domain: 'vpc' }, gateways),
      wanted('vpcEndpoints', id, {}, config.endpoints.length),
      wanted('flowLogs', id, { TrafficType: config.flowLogs.traffic }, config.flowLogs.enabled ? 1 : 0),
    ]
  },
  'subnet-tier': (config, { id }) => [
    wanted('subnets', id, { MapPublicIpOnLaunch: config.kind === 'public' && config.autoAssignPublicIp }, -1),
  ],
  'autoscaling-group': (config, { id }) => [
    wanted('autoScalingGroups', id, {
      MinSize: config.minSize,
      MaxSize: config.maxSize,
      DesiredCapacity: config.desiredCapacity,
      Hooks: config.lifecycleHooks.map((hook) => ({ HeartbeatTimeout: hook.heartbeat })),
      ...(config.mixed.enabled && {
        MixedInstancesPolicy: {
          InstancesDistribution: {
            OnDemandBaseCapacity: config.mixed.onDemandBase,
            OnDemandPercentageAboveBaseCapacity: config.mixed.onDemandPercent,
          },
        },
      }),
    }),
    wanted('launchTemplates', id, {
      Latest: {
        InstanceType: config.instanceType,
        MetadataOptions: { HttpTokens: config.imdsv2Required ? 'required' : 'optional' },
      },
    }),
    ...config.targetTracking.map((policy) =>
      wanted('autoScalingPolicies', null, {
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingConfiguration: { TargetValue: policy.target },
      }),
    ),
  ],
  'application-load-balancer': (config, { id }) => [
    wanted('loadBalancers', id, {
      Scheme: config.scheme,
      Type: 'application',
      Attributes: [{ Key: 'idle_timeout.timeout_seconds', Value: String(config.idleTimeout) }],
    }),
    ...(config.protocol === 'HTTPS'
      ? [
          wanted('listeners', null, {
            Port: config.httpsPort,
            Protocol: 'HTTPS',
            SslPolicy: config.tlsPolicy,
          }),
        ]
      : []),
    ...(config.protocol === 'HTTP' || config.redirectHttp
      ? [wanted('listeners', null, { Port: config.httpPort, Protocol: 'HTTP' })]
      : []),
  ],
  'ecs-cluster': (config, { id }) => [
    wanted('ecsClusters', id, { settings: [{ name: 'containerInsights', value: config.containerInsights }] }),
  ],
  'ecs-service': (config, { id }) => [
    wanted('ecsServices', id, { desiredCount: config.desiredCount }),
    wanted('taskDefinitions', id, {
      cpu: String(config.size.cpu),
      memory: String(config.size.memoryMiB),
      containerDefinitions: config.containers.map((container) => ({
        name: container.name,
        portMappings: container.ports.map(({ port, protocol }) => ({ containerPort: port, protocol })),
      })),
    }),
    ...(config.autoScaling.enabled
      ? [
          wanted('scalableTargets', null, {
            ScalableDimension: 'ecs:service:DesiredCount',
            MinCapacity: config.autoScaling.minCapacity,
            MaxCapacity: config.autoScaling.maxCapacity,
          }),
        ]
      : []),
  ],
  'eks-cluster': (config, { id }) => [
    wanted('eksClusters', id, {
      version: config.version,
      logging: { clusterLogging: [{ types: config.logTypes, enabled: true }] },
    }),
  ],
  'eks-node-group': (config, { id }) => [
    wanted('nodegroups', id, {
      scalingConfig: { minSize: config.minSize, maxSize: config.maxSize, desiredSize: config.desiredSize },
      instanceTypes: config.instanceTypes,
      capacityType: config.capacityType,
      amiType: config.amiType,
    }),
  ],
  'batch-compute-environment': (config, { id }) => [
    wanted('computeEnvironments', id, { computeResources: { type: config.type, maxvCpus: config.maxvCpus } }),
  ],
  'batch-job-queue': (config, { id }) => [wanted('jobQueues', id, { priority: config.priority })],
  'batch-job-definition': (config, { id }) => [
    wanted('jobDefinitions', id, {
      retryStrategy: { attempts: config.retry.attempts },
      ...(config.timeoutSeconds !== null && { timeout: { attemptDurationSeconds: config.timeoutSeconds } }),
    }),
  ],
  'ecr-repository': (config, { id }) => [
    wanted('repositories', id, { imageTagMutability: config.immutableTags ? 'IMMUTABLE' : 'MUTABLE' }),
  ],
}

export function wantedBy(document: Document): Wanted[] {
  return Object.entries(document.nodes).flatMap(([id, node]) => {
    const spec = componentOf(node.type)
    if (spec === null) throw new Error(`no component ${node.type}`)
    const rows: Readonly<Record<string, ((config: never, around: Around) => Wanted[]) | undefined>> = TABLE
    const row = rows[node.type]
    if (row === undefined) return []
    // The row's parameter type is the component's own; the schema that fills it is of the same component.
    return row(spec.config.parse(node.config ?? {}) as never, { id, document })
  })
}

/** What the account lacks of what was drawn, as lines that name it. `count` of -1 asks for one at least. */
export function lacking(all: readonly Wanted[], inventory: Inventory): string[] {
  return all.flatMap(({ kind, node, count, like }) => {
    const items = (inventory[kind] ?? []).filter(
      (item) => node === null || tag(item, 'cantilever:node') === node,
    )
    const found = items.filter((item) => holds(item, like)).length
    if (count < 0 ? found > 0 && found === items.length : found >= count) return []
    const wish = `${count < 0 ? 'all' : count} ${kind} of ${node ?? 'the drawing'} with ${JSON.stringify(like)}`
    return [`${wish}: ${found} of ${items.length} are so: ${JSON.stringify(items).slice(0, 1500)}`]
  })
}

function tag(item: Record<string, unknown>, key: string): unknown {
  const { Tags, tags = Tags, TagSet = tags } = item
  const all = TagSet ?? {}
  if (!Array.isArray(all)) return Object(all)[key]
  for (const one of all) {
    if ((one.Key ?? one.key) === key) return one.Value ?? one.value
  }
  return undefined
}

/** True when `value` has everything that `like` has; each member of a list must be found in the other. */
function holds(value: unknown, like: unknown): boolean {
  if (Array.isArray(like)) {
    return Array.isArray(value) && like.every((one) => value.some((other) => holds(other, one)))
  }
  if (typeof like === 'object' && like !== null) {
    if (typeof value !== 'object' || value === null) return false
    return Object.entries(like).every(([key, part]) => holds(Object(value)[key], part))
  }
  return value === like
}

import { listText } from '../base/text.ts'
import type { Operation } from '../document/operations/index.ts'
import { type Graph, type GraphNode, isType } from '../graph/graph.ts'
import { eksClusterOf } from '../rules/eks.ts'
import { lostSettings } from './carry.ts'
import { change, type Proposal, refused, type Subject } from './define.ts'
import { fargateSizeFor } from './fargateSize.ts'
import { below, freeId, nameFrom } from './place.ts'

const CLUSTER = { width: 320, height: 224 }

/** A Kubernetes workload becomes an Amazon ECS service on Fargate in a cluster of its own. */
export function ontoEcs(
  { document, graph, facts, node }: Subject,
  workload: GraphNode<'eks-workload'>,
): Proposal {
  const cluster = eksClusterOf(graph, node)
  if (!cluster?.source) return refused('The workload stands in no cluster.')
  const { image, port, replicas, requests, environment, readOnlyRoot } = workload.config
  const size = fargateSizeFor(facts, (requests.cpuMillicores * 1024) / 1000, requests.memoryMiB)
  if (size === null) return refused('AWS Fargate has no task of that size.')
  const alone = !graph.children(cluster.id).some(({ id, type }) => type === 'eks-workload' && id !== node.id)
  const parent = cluster.source.parent
  const { position, grow } = alone
    ? { position: cluster.source.position, grow: [] }
    : below(document, parent, CLUSTER)
  const ecs = freeId(document, `${node.id}-ecs`)
  const arm = onArm(graph, cluster.id, facts)
  const scaled = replicas.max > replicas.min
  const operations: Operation[] = [
    ...grow,
    {
      verb: 'addNode',
      id: ecs,
      node: {
        type: 'ecs-cluster',
        name: nameFrom(node.name, 'cluster'),
        ...(parent !== undefined && { parent }),
        position,
        size: CLUSTER,
        config: { containerInsights: 'enabled' },
      },
    },
    {
      verb: 'replaceNode',
      id: node.id,
      type: 'ecs-service',
      config: {
        ...(arm && { cpuArchitecture: 'ARM64' }),
        size,
        containers: [
          {
            image,
            ...(port !== null && { ports: [{ port }] }),
            ...(Object.keys(environment).length > 0 && { environment }),
            ...(readOnlyRoot && { readonlyRootFilesystem: true }),
          },
        ],
        desiredCount: replicas.min,
        autoScaling: scaled
          ? {
              minCapacity: replicas.min,
              maxCapacity: replicas.max,
              cpuTargetPercent: replicas.cpuTargetPercent,
            }
          : { enabled: false },
      },
    },
    { verb: 'moveNodes', moves: [{ id: node.id, parent: ecs, position: { x: 24, y: 64 } }] },
    ...(alone ? [{ verb: 'removeNodes', ids: [cluster.id] } as const] : []),
  ]
  const inside = graph.children(cluster.id).filter(({ id }) => id !== node.id)
  return change(operations, [
    alone
      ? `${listText([`“${cluster.name}”`, ...inside.map(({ name }) => `“${name}”`)])} ${inside.length === 0 ? 'goes' : 'go'}: no other workload is drawn there.`
      : `“${cluster.name}” stays for its other workloads, nodes included: make them fewer where there is room now.`,
    `Each pod becomes a task of ${size.cpu / 1024} vCPU and ${size.memoryMiB} MiB on AWS Fargate, the next size above what it asked for.`,
    lostSettings(node, ['image', 'port', 'replicas', 'requests', 'environment', 'readOnlyRoot']),
  ])
}

/** All nodes of the cluster are Graviton, so that the image is built for it. */
function onArm(graph: Graph, clusterId: string, facts: Subject['facts']): boolean {
  const groups = graph
    .children(clusterId)
    .flatMap((child) => (isType(child, 'eks-node-group') ? [child] : []))
  return (
    groups.length > 0 &&
    groups.every(({ config }) => facts.eksAmiType(config.amiType)?.architecture === 'arm64')
  )
}

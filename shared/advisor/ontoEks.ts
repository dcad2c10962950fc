import { kebabCase, listText, plural } from '../base/text.ts'
import type { Operation } from '../document/operations/index.ts'

import type { Service } from '../rules/ecs.ts'
import { lostSettings } from './carry.ts'
import { change, type Proposal, refused, type Subject } from './define.ts'
import { idleCapacity } from './fargateOrEc2.ts'
import { fleetFor, podsOf } from './instances.ts'
import { below, freeId, nameFrom } from './place.ts'

const CLUSTER = { width: 520, height: 248 }

/** Add-ons of a new cluster, and the metrics by which the Horizontal Pod Autoscaler scales. */
const ADD_ONS = ['vpc-cni', 'kube-proxy', 'coredns', 'eks-pod-identity-agent', 'metrics-server']

/**
 * An Amazon ECS service becomes a workload in a cluster of its own, on managed nodes. Not on Fargate: EKS Pod Identity
 * and Graviton are not there. https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
 */
export function ontoEks({ document, graph, facts, node }: Subject, service: Service): Proposal {
  const cluster = graph.nodes.get(service.parentId ?? '')
  const tasks = service.traits.containers
  if (!cluster?.source || !tasks?.count) return refused('The service stands in no cluster.')
  const [first, ...others] = service.config.containers
  if (!first) return refused('The service has no container.')
  const min = Math.max(1, tasks.count.min)
  const count = { min, desired: Math.max(min, tasks.count.desired), max: Math.max(min, tasks.count.max) }
  const load = { ...tasks, count, architecture: tasks.architecture ?? 'x86_64' }
  const fleet = fleetFor(load, podsOf, facts, node.region)
  if (!fleet) return refused('No instance type with a known price is large enough for a pod.')
  const idle = idleCapacity({ graph, node })
  const alone =
    graph.children(cluster.id).length === 1 && graph.into(cluster.id, 'provides').length === idle.length
  const gone = [...idle.map(({ id }) => id), ...(alone ? [cluster.id] : [])]
  const parent = cluster.source.parent
  const { position, grow } = below(document, parent, CLUSTER, gone)
  const eks = freeId(document, `${node.id}-eks`)
  const nodes = freeId(document, `${node.id}-nodes`)
  const controller = freeId(document, `${node.id}-ingress`)
  const balanced = graph.into(node.id, 'routes').length > 0
  const port = first.ports[0]?.port ?? null
  const arm = load.architecture === 'arm64'
  const operations: Operation[] = [
    ...grow,
    {
      verb: 'addNode',
      id: eks,
      node: {
        type: 'eks-cluster',
        name: nameFrom(node.name, 'EKS'),
        ...(parent !== undefined && { parent }),
        position,
        size: { ...CLUSTER, ...(balanced && { height: CLUSTER.height + 160 }) },
        config: {
          // Who is on the internet has no business at the API of a new cluster.
          endpointAccess: 'private',
          ...(count.max > count.min && { addOns: ADD_ONS.map((name) => ({ name })) }),
        },
      },
    },
    {
      verb: 'replaceNode',
      id: node.id,
      type: 'eks-workload',
      config: {
        image: first.image,
        ...(port !== 80 && { port }),
        replicas: { min: count.min, max: count.max },
        requests: { cpuMillicores: Math.round(tasks.vcpus * 1000), memoryMiB: tasks.memoryMiB },
        ...(Object.keys(first.environment).length > 0 && { environment: first.environment }),
        ...(first.readonlyRootFilesystem && { readOnlyRoot: true }),
      },
    },
    { verb: 'moveNodes', moves: [{ id: node.id, parent: eks, position: { x: 24, y: 64 } }] },
    {
      verb: 'addNode',
      id: nodes,
      node: {
        type: 'eks-node-group',
        name: nameFrom(node.name, 'nodes'),
        parent: eks,
        position: { x: 272, y: 64 },
        config: {
          instanceTypes: [fleet.type],
          ...(arm && { amiType: 'AL2023_ARM_64_STANDARD' }),
          minSize: fleet.count.min,
          desiredSize: fleet.count.desired,
          maxSize: fleet.count.max,
        },
      },
    },
    ...(balanced
      ? [
          {
            verb: 'addNode',
            id: controller,
            node: {
              type: 'eks-controller',
              name: nameFrom(node.name, 'ingress'),
              parent: eks,
              position: { x: 24, y: 216 },
              config: {},
            },
          } as const,
        ]
      : []),
    ...(gone.length > 0 ? [{ verb: 'removeNodes', ids: gone } as const] : []),
  ]
  const removed = [...idle.map(({ name }) => `“${name}”`), ...(alone ? [`“${cluster.name}”`] : [])]
  return change(operations, [
    `A cluster of its own with ${plural(fleet.count.desired, 'node')} of ${fleet.type}, up to ${fleet.count.max}: ${plural(fleet.each, 'pod')} on each. What scales the nodes beyond their desired number, such as Karpenter, is yours to add.`,
    'The API of the cluster is reached from within the VPC only; open it in the settings where you work from elsewhere.',
    balanced &&
      'On Amazon EKS the AWS Load Balancer Controller, which is added, makes the load balancer of an Ingress. The drawn one stays as the price of that: take it out when it is written.',
    others.length > 0 &&
      `Only “${first.name}” comes along, not ${listText(others.map(({ name }) => `“${name}”`))}: add them to the manifest.`,
    first.secrets.length > 0 &&
      'Secrets of the container do not come along: read them with the role of the workload.',
    removed.length > 0 &&
      `${listText(removed)} ${removed.length === 1 ? 'goes' : 'go'}: nothing else runs there.`,
    lostSettings(node, [
      'launchType',
      'size',
      'containers',
      'desiredCount',
      'autoScaling',
      'cpuArchitecture',
      'spot',
    ]),
    `The manifest is exported as kubernetes/${kebabCase(node.id)}.yaml, to be applied with kubectl.`,
  ])
}

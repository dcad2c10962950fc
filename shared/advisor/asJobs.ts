import { listText } from '../base/text.ts'
import type { Operation } from '../document/operations/index.ts'
import type { Service } from '../rules/ecs.ts'
import { logsOf, lostSettings } from './carry.ts'
import { change, type Proposal, refused, type Subject } from './define.ts'
import { idleCapacity } from './fargateOrEc2.ts'
import { below, freeId, growAround, nameFrom, naturalSize } from './place.ts'

const CARD = naturalSize('batch-job-queue')
const STEP = CARD.width + 32

/** A service becomes jobs: a definition, a queue, and capacity that comes and goes with them. */
export function asJobs(
  { document, graph, node }: Subject,
  service: Service,
  taskHours: number | null,
): Proposal {
  const cluster = graph.nodes.get(service.parentId ?? '')
  const [first, ...others] = service.config.containers
  const tasks = service.traits.containers
  if (!cluster?.source || !first || !tasks?.count) return refused('The service stands in no cluster.')
  const fargate = service.config.launchType === 'FARGATE'
  const vcpus = fargate ? tasks.vcpus : Math.max(1, Math.ceil(tasks.vcpus))
  const idle = idleCapacity({ graph, node })
  const alone =
    graph.children(cluster.id).length === 1 && graph.into(cluster.id, 'provides').length === idle.length
  const gone = [...idle.map(({ id }) => id), ...(alone ? [cluster.id] : [])]
  const parent = cluster.source.parent
  const start = alone ? cluster.source.position : below(document, parent, CARD, gone).position
  const at = (step: number) => ({ x: start.x + step * STEP, y: start.y })
  const queue = freeId(document, `${node.id}-queue`)
  const environment = freeId(document, `${node.id}-capacity`)
  const inParent = parent === undefined ? {} : { parent }
  const arm = tasks.architecture === 'arm64'
  const operations: Operation[] = [
    ...growAround(document, parent, at(2), CARD),
    { verb: 'moveNodes', moves: [{ id: node.id, parent: parent ?? null, position: at(0) }] },
    {
      verb: 'replaceNode',
      id: node.id,
      type: 'batch-job-definition',
      config: {
        ...(fargate && { platform: 'FARGATE' }),
        image: first.image,
        ...(first.command.length > 0 && { command: first.command }),
        ...(arm && { cpuArchitecture: 'ARM64' }),
        size: { vcpus, memoryMiB: tasks.memoryMiB },
        ...(Object.keys(first.environment).length > 0 && { environment: first.environment }),
        ...(first.secrets.length > 0 && { secrets: first.secrets }),
        ...logsOf(service.config),
      },
    },
    {
      verb: 'addNode',
      id: queue,
      node: {
        type: 'batch-job-queue',
        name: nameFrom(node.name, 'queue'),
        ...inParent,
        position: at(1),
        config: {},
      },
    },
    {
      verb: 'addNode',
      id: environment,
      node: {
        type: 'batch-compute-environment',
        name: nameFrom(node.name, 'capacity'),
        ...inParent,
        position: at(2),
        config: {
          ...(fargate ? { type: 'FARGATE' } : arm && { instanceTypes: ['default_arm64'] }),
          maxvCpus: Math.max(1, Math.ceil(Math.max(1, tasks.count.max) * vcpus)),
        },
      },
    },
    {
      verb: 'addEdge',
      id: freeId(document, `${node.id}-submits`),
      edge: {
        relation: 'submits',
        from: node.id,
        to: queue,
        // Hours are what is priced; how they are cut into jobs changes nothing.
        config: taskHours === null ? {} : { jobsPerMonth: taskHours, averageMinutes: 60 },
      },
    },
    {
      verb: 'addEdge',
      id: freeId(document, `${node.id}-dispatches`),
      edge: { relation: 'dispatches', from: queue, to: environment, config: {} },
    },
    ...(gone.length > 0 ? [{ verb: 'removeNodes', ids: gone } as const] : []),
  ]
  const removed = [...idle.map(({ name }) => `“${name}”`), ...(alone ? [`“${cluster.name}”`] : [])]
  return change(operations, [
    taskHours === null
      ? 'The price of jobs depends on their hours: give them above.'
      : `${Math.round(taskHours)} hours of work a month, counted as jobs of an hour each. Below the hours that the tasks run now, nobody pays for waiting.`,
    'The program has to end when its work is done; nothing answers requests any longer.',
    others.length > 0 &&
      `Only “${first.name}” comes along, not ${listText(others.map(({ name }) => `“${name}”`))}.`,
    removed.length > 0 &&
      `${listText(removed)} ${removed.length === 1 ? 'goes' : 'go'}: nothing else runs there.`,
    lostSettings(node, [
      'launchType',
      'size',
      'containers',
      'desiredCount',
      'autoScaling',
      'cpuArchitecture',
      'logRetentionDays',
      'usage',
    ]),
  ])
}

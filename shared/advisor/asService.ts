import { listText, plural } from '../base/text.ts'
import type { Operation } from '../document/operations/index.ts'
import { type Graph, type GraphNode, isType } from '../graph/graph.ts'
import type { Job } from '../rules/batch.ts'
import { logsOf, lostSettings } from './carry.ts'
import { change, type Proposal, refused, type Subject } from './define.ts'
import { fargateSizeFor } from './fargateSize.ts'
import { below, freeId, nameFrom } from './place.ts'

const HOURS_PER_MONTH = 730
const CLUSTER = { width: 320, height: 224 }

/** Jobs become a service on Fargate whose tasks are always there and take the work one after the other. */
export function asService(
  { document, graph, facts, node }: Subject,
  job: Job,
  taskHours: number | null,
): Proposal {
  const { image, command, size: asked, multiNode, cpuArchitecture, environment, secrets } = job.config
  if (multiNode.enabled)
    return refused('Jobs over several nodes need AWS Batch: Amazon ECS starts each task by itself.')
  if (asked.gpus > 0)
    return refused('AWS Fargate has no GPUs, and a service on instances with GPUs takes a cluster of such.')
  const size = fargateSizeFor(facts, asked.vcpus * 1024, asked.memoryMiB)
  if (size === null) return refused('AWS Fargate has no task of that size.')
  const idle = idleBatch(graph, job)
  const environments = idle.filter((one) => isType(one, 'batch-compute-environment'))
  // Where its jobs ran is where its tasks run.
  const place = graph
    .outOf(job.id, 'submits')
    .flatMap(({ to }) => graph.outOf(to.id, 'dispatches').map((edge) => edge.to.source))
    .at(0)
  const parent = place ? place.parent : node.source?.parent
  const goes = idle.map(({ id }) => id)
  const freed = environments.find(({ source }) => source?.parent === parent)?.source?.position
  const { position, grow } = below(document, parent, CLUSTER, [...goes, node.id])
  const ecs = freeId(document, `${node.id}-cluster`)
  const count = Math.max(1, Math.ceil((taskHours ?? 0) / HOURS_PER_MONTH))
  const operations: Operation[] = [
    ...grow,
    {
      verb: 'addNode',
      id: ecs,
      node: {
        type: 'ecs-cluster',
        name: nameFrom(node.name, 'cluster'),
        ...(parent !== undefined && { parent }),
        position: freed && grow.length > 0 ? freed : position,
        size: CLUSTER,
        config: { containerInsights: 'enabled' },
      },
    },
    {
      verb: 'replaceNode',
      id: node.id,
      type: 'ecs-service',
      config: {
        ...(cpuArchitecture === 'ARM64' && { cpuArchitecture }),
        size,
        containers: [
          {
            image,
            ...(command.length > 0 && { command }),
            ...(Object.keys(environment).length > 0 && { environment }),
            ...(secrets.length > 0 && { secrets }),
          },
        ],
        ...(place?.parent !== undefined &&
          graph.nodes.get(place.parent)?.tier === 'public' && { assignPublicIp: true }),
        desiredCount: count,
        autoScaling: { enabled: false },
        ...logsOf(job.config),
      },
    },
    { verb: 'moveNodes', moves: [{ id: node.id, parent: ecs, position: { x: 24, y: 64 } }] },
    ...(goes.length > 0 ? [{ verb: 'removeNodes', ids: goes } as const] : []),
  ]
  return change(operations, [
    taskHours === null
      ? 'The load is not given, so one task is taken: give the hours of work above.'
      : `${plural(count, 'task')} around the clock for ${Math.round(taskHours)} hours of work a month: a service is paid for while it waits as well.`,
    'The program has to fetch its work by itself, from a queue such as Amazon SQS, and must not end.',
    (size.cpu !== asked.vcpus * 1024 || size.memoryMiB !== asked.memoryMiB) &&
      `A task gets ${size.cpu / 1024} vCPU and ${size.memoryMiB} MiB, the next size that Fargate has.`,
    idle.length > 0 &&
      `${listText(idle.map(({ name }) => `“${name}”`))} ${idle.length === 1 ? 'goes' : 'go'}: no other jobs are drawn there.`,
    lostSettings(node, [
      'platform',
      'image',
      'command',
      'size',
      'cpuArchitecture',
      'environment',
      'secrets',
      'usage',
      'logRetentionDays',
    ]),
  ])
}

/** Queues that take jobs of this definition alone, and the compute environments that serve nobody else. */
function idleBatch(graph: Graph, job: Job): readonly GraphNode[] {
  const queues = graph
    .outOf(job.id, 'submits')
    .map(({ to }) => to)
    .filter(({ id }) => graph.into(id, 'submits').every(({ from }) => from.id === job.id))
  const environments = queues
    .flatMap(({ id }) => graph.outOf(id, 'dispatches').map(({ to }) => to))
    .filter(({ id }) =>
      graph.into(id, 'dispatches').every(({ from }) => queues.some((queue) => queue.id === from.id)),
    )
  return [...new Map([...queues, ...environments].map((one) => [one.id, one])).values()]
}

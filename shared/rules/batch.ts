import type { Facts, InstanceType } from '../facts/facts.ts'
import { type Graph, type GraphNode, isType } from '../graph/graph.ts'
import { typesOfFamily } from './families.ts'
import type { Architecture } from './traits.ts'

export type Job = GraphNode<'batch-job-definition'>
export type Queue = GraphNode<'batch-job-queue'>
export type Environment = GraphNode<'batch-compute-environment'>

/** The compute environments that a queue sends its jobs to. */
export const environmentsOf = (graph: Graph, queue: Queue): readonly Environment[] =>
  graph
    .outOf(queue.id, 'dispatches')
    .flatMap(({ to }) => (isType(to, 'batch-compute-environment') ? [to as Environment] : []))

/** Each job definition with each queue that it is submitted to. */
export function* submissions(
  graph: Graph,
): Iterable<{ readonly job: Job; readonly queue: Queue; readonly environments: readonly Environment[] }> {
  for (const job of graph.ofType('batch-job-definition')) {
    for (const { to } of graph.outOf(job.id, 'submits')) {
      if (!isType(to, 'batch-job-queue')) continue
      yield { job, queue: to, environments: environmentsOf(graph, to) }
    }
  }
}

export const onFargate = ({ config }: Environment): boolean => config.type.startsWith('FARGATE')
export const onSpot = ({ config }: Environment): boolean => config.type.endsWith('SPOT')

/**
 * The instance types that AWS Batch may start there. null: that is left to AWS Batch (`optimal`, `default_…`), or one
 * is not known.
 */
export function instanceTypesOf(facts: Facts, { config }: Environment): readonly InstanceType[] | null {
  const types: InstanceType[] = []
  for (const entry of config.instanceTypes) {
    const single = facts.instanceType(entry)
    const found = single ? [single] : typesOfFamily(facts, entry)
    if (found.length === 0) return null
    types.push(...found)
  }
  return types
}

/** Processors of its instances; null: not known. Fargate runs both. */
export function architecturesOf(facts: Facts, environment: Environment): readonly Architecture[] | null {
  if (onFargate(environment)) return ['x86_64', 'arm64']
  const named = environment.config.instanceTypes
  // The names of AWS Batch for several families say it themselves.
  if (named.every((entry) => entry === 'default_arm64')) return ['arm64']
  if (named.every((entry) => entry === 'default_x86_64' || entry === 'optimal')) return ['x86_64']
  const types = instanceTypesOf(facts, environment)
  if (types === null || types.some(({ architectures }) => architectures === null)) return null
  return [...new Set(types.flatMap(({ architectures }) => architectures ?? []))]
}

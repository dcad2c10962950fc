import { listText } from '../base/text.ts'
import type { Operation } from '../document/operations/index.ts'
import type { ConfigPath } from '../document/operations/path.ts'
import type { Architecture, Facts } from '../facts/facts.ts'
import { type Graph, type GraphNode, isType } from '../graph/graph.ts'
import { architecturesOf, type Environment, onFargate } from '../rules/batch.ts'
import { capacityOf } from '../rules/ecs.ts'
import { change, type Proposal, refused, type Subject } from './define.ts'
import { otherProcessor } from './instances.ts'

// Instances of either processor. What must change together is changed together: types, images, and what runs on them.

const set = (id: string, path: ConfigPath, value?: string): Operation => ({
  verb: 'setConfig',
  id,
  path,
  ...(value !== undefined && { value }),
})

const LABELS: Readonly<Record<Architecture, string>> = { arm64: 'Graviton', x86_64: 'Intel or AMD' }

/** Swaps each type; a string: why it cannot. Two that would become the same one are told by `twice`. */
function swapped(
  types: readonly { readonly name: string; readonly path: ConfigPath }[],
  to: Architecture,
  { facts, node }: Subject,
): readonly { readonly name: string; readonly path: ConfigPath }[] | string {
  const made: { readonly name: string; readonly path: ConfigPath }[] = []
  for (const { name, path } of types) {
    const has = facts.instanceType(name)?.architectures?.includes(to) === true
    const other = has ? name : otherProcessor(name, to, facts, node.region)
    if (other === null)
      return `There is no ${LABELS[to]} type like ${name} with a known price in ${node.region}.`
    made.push({ name: other, path })
  }
  return made
}

const imageNote = (image: string, to: Architecture): string | false =>
  image === 'custom' && `Your own machine image must be built for ${to}.`

export function instanceOn(to: Architecture, subject: Subject, node: GraphNode<'ec2-instance'>): Proposal {
  const { config } = node
  if (config.image === 'windows-2022') return refused('Windows Server runs on x86_64 only.')
  const types = swapped([{ name: config.instanceType, path: ['instanceType'] }], to, subject)
  if (typeof types === 'string') return refused(types)
  const operations = types.map(({ name, path }) => set(node.id, path, name))
  if (config.architecture !== 'auto') operations.push(set(node.id, ['architecture'], to))
  // Graviton has one thread for each core.
  if (config.threadsPerCore === 2 && to === 'arm64')
    operations.push(set(node.id, ['threadsPerCore']), set(node.id, ['coreCount']))
  return change(operations, [
    `What runs on it must be built for ${to}; a new instance takes its place.`,
    imageNote(config.image, to),
  ])
}

export function groupOn(to: Architecture, subject: Subject, node: GraphNode<'autoscaling-group'>): Proposal {
  const { config } = node
  const { graph } = subject
  if (config.image === 'windows-2022') return refused('Windows Server runs on x86_64 only.')
  const types = swapped(node.traits.instances?.types ?? [], to, subject)
  if (typeof types === 'string') return refused(types)
  const clusters = graph.outOf(node.id, 'provides').map((edge) => edge.to)
  const beside = clusters.find(({ id }) => capacityOf(graph, id).length > 1)
  if (beside)
    return refused(
      `“${beside.name}” has capacity from several groups, and its services can run on any: change the groups together.`,
    )
  const services = clusters
    .flatMap(({ id }) => graph.children(id))
    .filter(({ traits }) => traits.containers?.platform === 'EC2')
  const operations: Operation[] = [set(node.id, ['instanceType'], types[0]?.name)]
  // Two old types may have one successor, and each may be listed once.
  const [main, ...others] = types.map(({ name }) => name)
  const further = [...new Set(others)].filter((name) => name !== main)
  if (config.mixed.enabled && others.length > 0) {
    const weights = new Map(
      types.slice(1).map(({ name }, i) => [name, config.mixed.types[i]?.weight ?? null]),
    )
    operations.push({
      verb: 'setConfig',
      id: node.id,
      path: ['mixed', 'types'],
      value: further.map((instanceType) => {
        const weight = weights.get(instanceType) ?? null
        return { instanceType, ...(weight !== null && { weight }) }
      }),
    })
  }
  if (config.architecture !== 'auto') operations.push(set(node.id, ['architecture'], to))
  for (const { id } of services)
    operations.push(set(id, ['cpuArchitecture'], ...(to === 'arm64' ? (['ARM64'] as const) : [])))
  return change(operations, [
    `What runs on the instances must be built for ${to}.`,
    services.length > 0 &&
      `${listText(services.map(({ name }) => `“${name}”`))} run on them, and change with them.`,
    further.length < others.length &&
      'Types that have the same counterpart are listed once: fewer pools for Spot.',
    imageNote(config.image, to),
  ])
}

export function nodesOn(to: Architecture, subject: Subject, node: GraphNode<'eks-node-group'>): Proposal {
  const { amiType, instanceTypes } = node.config
  const other = to === 'arm64' ? amiType.replace('x86_64', 'ARM_64') : amiType.replace('ARM_64', 'x86_64')
  if (subject.facts.eksAmiType(other)?.architecture !== to)
    return refused(`Amazon EKS has no AMI like ${amiType} for ${to}.`)
  const types = swapped(
    instanceTypes.map((name, i) => ({ name, path: ['instanceTypes', i] })),
    to,
    subject,
  )
  if (typeof types === 'string') return refused(types)
  return change(
    [
      set(node.id, ['amiType'], other),
      {
        verb: 'setConfig',
        id: node.id,
        path: ['instanceTypes'],
        value: [...new Set(types.map(({ name }) => name))],
      },
    ],
    [`Images of the pods must be built for ${to}, or for both. The group is replaced by a new one.`],
  )
}

/** null: on Fargate the jobs say it themselves, and of a mixture nobody can tell. */
export function batchArchitecture(facts: Facts, node: Environment): Architecture | null {
  if (onFargate(node)) return null
  const [one, ...others] = architecturesOf(facts, node) ?? []
  return one !== undefined && others.length === 0 ? one : null
}

export function environmentOn(to: Architecture, subject: Subject, node: Environment): Proposal {
  const { graph, facts } = subject
  const entries: string[] = []
  for (const entry of node.config.instanceTypes) {
    const other = otherEntry(entry, to, facts, node.region)
    if (other === null)
      return refused(
        `There is no ${LABELS[to]} counterpart of ${entry} with a known price in ${node.region}.`,
      )
    if (!entries.includes(other)) entries.push(other)
  }
  const queues = graph.into(node.id, 'dispatches').map(({ from }) => from)
  const shared = queues.find(({ id }) => graph.outOf(id, 'dispatches').length > 1)
  if (shared)
    return refused(
      `“${shared.name}” sends its jobs to several compute environments, and each job runs on one kind of processor: change them together.`,
    )
  const jobs = jobsOf(graph, queues)
  const elsewhere = jobs.find(({ id }) =>
    graph.outOf(id, 'submits').some((edge) => !queues.some((queue) => queue.id === edge.to.id)),
  )
  if (elsewhere) return refused(`“${elsewhere.name}” is submitted to other queues as well.`)
  return change(
    [
      { verb: 'setConfig', id: node.id, path: ['instanceTypes'], value: entries },
      ...jobs.map(({ id }) => set(id, ['cpuArchitecture'], ...(to === 'arm64' ? (['ARM64'] as const) : []))),
    ],
    [
      jobs.length > 0 &&
        `Images of ${listText(jobs.map(({ name }) => `“${name}”`))} must be built for ${to}.`,
    ],
  )
}

function jobsOf(graph: Graph, queues: readonly GraphNode[]): readonly GraphNode[] {
  const jobs = queues.flatMap(({ id }) => graph.into(id, 'submits').map(({ from }) => from))
  return [
    ...new Map(
      jobs.filter((job) => isType(job, 'batch-job-definition')).map((job) => [job.id, job]),
    ).values(),
  ]
}

/** A type, a family, or AWS Batch's name for several families. */
function otherEntry(entry: string, to: Architecture, facts: Facts, region: string): string | null {
  if (entry === 'optimal' || entry.startsWith('default_')) return `default_${to}`
  if (entry.includes('.')) return otherProcessor(entry, to, facts, region)
  const stand = otherProcessor(`${entry}.xlarge`, to, facts, region)
  return stand?.split('.')[0] ?? null
}

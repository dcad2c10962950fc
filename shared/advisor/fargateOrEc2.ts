import { z } from 'zod'
import { listText, plural } from '../base/text.ts'
import { field } from '../catalog/fields.ts'
import type { Operation } from '../document/operations/index.ts'
import { type GraphNode, isType } from '../graph/graph.ts'
import { capacityOf, type Service } from '../rules/ecs.ts'
import { type Answer, change, defineDecision, type Proposal, refused, type Subject } from './define.ts'
import { fargateSizeFor } from './fargateSize.ts'
import { fleetFor, instancesFor, interfacesOf, partsOn } from './instances.ts'
import { below, freeId, nameFrom, naturalSize } from './place.ts'

const CHOOSING =
  'https://docs.aws.amazon.com/decision-guides/latest/decision-guides/choosing-aws-container-service.html'
const FARGATE = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html'
const TASKS = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html'
const INSTANCES =
  'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-launch-type-comparison.html'
const PRICES = 'https://aws.amazon.com/fargate/pricing/'

const criteria = z.strictObject({
  machine: field(z.boolean().default(false), {
    title: 'Needs the instance',
    description:
      'GPUs, privileged containers, a daemon on each host, an AMI or instance type of your own, or a task larger than 16 vCPU and 120 GB.',
  }),
  matters: field(z.enum(['work', 'price']).default('work'), {
    title: 'What matters more',
    description: 'With AWS Fargate nobody patches, sizes or drains instances; each task is billed by itself.',
    labels: { work: 'Little to look after', price: 'The lowest price' },
  }),
  load: field(z.enum(['varying', 'steady']).default('varying'), {
    title: 'Load',
    description: 'Instances are the cheaper ones only while they are full.',
    labels: { varying: 'Comes and goes', steady: 'Steady' },
  }),
})

type Criteria = z.output<typeof criteria>

/** Tasks' vCPUs from which full instances make up for the room that is lost on the last one, and for the work. */
const MANY_VCPUS = 8

export const fargateOrEc2 = defineDecision({
  id: 'fargate-or-ec2',
  title: 'Fargate or EC2',
  docs: CHOOSING,
  about: ['ecs-service'],
  criteria,
  choices: [
    {
      id: 'fargate',
      title: 'AWS Fargate',
      when: 'No instances to look after; each task is isolated, and billed by the second for what it asks for.',
      docs: FARGATE,
    },
    {
      id: 'ec2',
      title: 'Amazon EC2 instances',
      when: 'GPUs, hosts of your own, or many steady tasks that fill instances; Reserved Instances and Spot apply.',
      docs: INSTANCES,
    },
  ],
  drawn: ({ node }) =>
    isType(node, 'ecs-service') && node.parentId !== null
      ? node.config.launchType === 'FARGATE'
        ? 'fargate'
        : 'ec2'
      : null,
  read({ facts, node }): Partial<Criteria> {
    if (!isType(node, 'ecs-service')) return {}
    const count = node.traits.containers?.count
    return {
      machine: fargateSizeFor(facts, node.config.size.cpu, node.config.size.memoryMiB) === null,
      load: count && count.max > count.min * 1.5 ? 'varying' : 'steady',
    }
  },
  answer,
  propose(choice, _given, subject) {
    const { node } = subject
    if (!isType(node, 'ecs-service')) return refused('Only an Amazon ECS service runs on either.')
    return choice === 'ec2' ? ontoInstances(subject, node) : ontoFargate(subject, node)
  },
})

function answer({ machine, matters, load }: Criteria, { node }: Subject): Answer {
  const { vcpus = 0, count = null } = node.traits.containers ?? {}
  const total = vcpus * (count?.desired ?? 0)
  if (machine)
    return {
      choice: 'ec2',
      reasons: [
        {
          text: 'AWS Fargate offers no access to the host, and ends at 16 vCPU and 120 GB for a task.',
          docs: TASKS,
        },
      ],
    }
  if (matters === 'work')
    return {
      choice: 'fargate',
      reasons: [{ text: 'There are no instances to patch, size, drain and scale.', docs: FARGATE }],
    }
  if (load === 'varying')
    return {
      choice: 'fargate',
      reasons: [
        {
          text: 'The load comes and goes: instances would wait half empty, tasks are billed while they run.',
          docs: PRICES,
        },
      ],
    }
  if (total < MANY_VCPUS)
    return {
      choice: 'fargate',
      reasons: [
        {
          text: `${total} vCPU of tasks do not fill a pair of instances well; two are needed for the loss of a zone.`,
          docs: PRICES,
        },
      ],
    }
  return {
    choice: 'ec2',
    reasons: [
      {
        text: `${total} vCPU of steady tasks fill instances, whose vCPU costs less than Fargate’s.`,
        docs: INSTANCES,
      },
    ],
  }
}

/** Settings of Fargate alone. */
const OF_FARGATE = ['spot', 'platformVersion', 'ephemeralStorageGiB', 'assignPublicIp'] as const

function ontoInstances({ document, graph, facts, node }: Subject, service: Service): Proposal {
  const cluster = graph.nodes.get(service.parentId ?? '')
  const tasks = service.traits.containers
  if (!cluster?.source || !tasks?.count) return refused('The service stands in no cluster.')
  const dropped = OF_FARGATE.filter((key) => Object.hasOwn(service.source?.config ?? {}, key))
  const operations: Operation[] = [
    { verb: 'setConfig', id: node.id, path: ['launchType'], value: 'EC2' },
    ...dropped.map((key): Operation => ({ verb: 'setConfig', id: node.id, path: [key] })),
  ]
  const told =
    dropped.length > 0 && 'Settings of Fargate alone, such as Fargate Spot and ephemeral storage, go.'
  const [group] = capacityOf(graph, cluster.id)
  const load = { ...tasks, count: tasks.count, architecture: tasks.architecture ?? 'x86_64' }
  if (group && isType(group.node, 'autoscaling-group')) {
    const type = facts.instanceType(group.node.config.instanceType)
    const each = type && partsOn(type, load, interfacesOf(type))
    if (!each) return refused(`A task does not fit on the instances of “${group.node.name}”.`)
    const more = instancesFor(tasks.count, each)
    const { minSize, desiredCapacity, maxSize } = group.node.config
    const set = (key: string, value: number): Operation => ({
      verb: 'setConfig',
      id: group.node.id,
      path: [key],
      value,
    })
    operations.push(
      set('minSize', minSize + more.min),
      set('desiredCapacity', desiredCapacity + more.desired),
      set('maxSize', maxSize + more.max),
    )
    return change(operations, [
      `“${group.node.name}” grows by ${plural(more.desired, 'instance')} of ${type.name}, ${plural(each, 'task')} on each.`,
      told,
    ])
  }
  const fleet = fleetFor(load, interfacesOf, facts, node.region)
  if (!fleet) return refused('No instance type with a known price is large enough for a task.')
  const id = freeId(document, `${cluster.id}-instances`)
  const parent = cluster.source.parent
  const { position, grow } = below(document, parent, naturalSize('autoscaling-group'))
  operations.push(
    ...grow,
    {
      verb: 'addNode',
      id,
      node: {
        type: 'autoscaling-group',
        name: nameFrom(cluster.name, 'instances'),
        ...(parent !== undefined && { parent }),
        position,
        config: {
          instanceType: fleet.type,
          image: 'ecs-optimized-al2023',
          minSize: fleet.count.min,
          desiredCapacity: fleet.count.desired,
          maxSize: fleet.count.max,
          healthCheck: 'EC2',
          port: null,
          ...(service.config.assignPublicIp && { publicIp: true }),
          // Amazon ECS scales the group by what its tasks need; a second policy would work against it.
          targetTracking: [],
        },
      },
    },
    {
      verb: 'addEdge',
      id: freeId(document, `${id}-provides`),
      edge: { relation: 'provides', from: id, to: cluster.id, config: {} },
    },
  )
  return change(operations, [
    `${plural(fleet.count.desired, 'instance')} of ${fleet.type}, up to ${fleet.count.max}: ${plural(fleet.each, 'task')} on each, as CPU, memory and network interfaces allow.`,
    told,
  ])
}

function ontoFargate({ document, graph, facts, node }: Subject, service: Service): Proposal {
  const { cpu, memoryMiB } = service.config.size
  const size = fargateSizeFor(facts, cpu, memoryMiB)
  if (size === null) return refused(`AWS Fargate has no task of ${cpu / 1024} vCPU and ${memoryMiB} MiB.`)
  const operations: Operation[] = [{ verb: 'setConfig', id: node.id, path: ['launchType'] }]
  if (Object.hasOwn(service.source?.config ?? {}, 'placement'))
    operations.push({ verb: 'setConfig', id: node.id, path: ['placement'] })
  if (size.cpu !== cpu)
    operations.push({ verb: 'setConfig', id: node.id, path: ['size', 'cpu'], value: size.cpu })
  if (size.memoryMiB !== memoryMiB)
    operations.push({ verb: 'setConfig', id: node.id, path: ['size', 'memoryMiB'], value: size.memoryMiB })
  const idle = idleCapacity({ graph, node })
  if (idle.length > 0) operations.push({ verb: 'removeNodes', ids: idle.map(({ id }) => id) })
  const others = servicesBeside({ graph, node })
  const cluster = document.nodes[service.parentId ?? '']
  if (idle.length > 0 && (cluster?.config as Record<string, unknown> | undefined)?.defaultCapacity === 'EC2')
    operations.push({ verb: 'setConfig', id: service.parentId ?? '', path: ['defaultCapacity'] })
  return change(operations, [
    (size.cpu !== cpu || size.memoryMiB !== memoryMiB) &&
      `A task gets ${size.cpu / 1024} vCPU and ${size.memoryMiB} MiB, the next size that Fargate has.`,
    idle.length > 0 &&
      `${listText(idle.map(({ name }) => `“${name}”`))} ${idle.length === 1 ? 'goes' : 'go'}: nothing else runs there.`,
    idle.length === 0 &&
      others.length > 0 &&
      `The instances stay as large as they are, for ${listText(others.map(({ name }) => `“${name}”`))}: make them smaller where there is room now.`,
  ])
}

const servicesBeside = ({ graph, node }: Pick<Subject, 'graph' | 'node'>): readonly GraphNode[] =>
  graph
    .children(node.parentId ?? '')
    .filter(({ id, traits }) => id !== node.id && traits.containers?.platform === 'EC2')

/** Groups that give capacity to the cluster of a service and to nothing and nobody else. */
export function idleCapacity({ graph, node }: Pick<Subject, 'graph' | 'node'>): readonly GraphNode[] {
  if (node.parentId === null || servicesBeside({ graph, node }).length > 0) return []
  return capacityOf(graph, node.parentId)
    .map((group) => group.node)
    .filter(({ id }) => graph.outOf(id, 'provides').length === 1)
}

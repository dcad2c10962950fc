import { z } from 'zod'
import { listText, plural } from '../base/text.ts'
import { field, usageAmount, wholeNumber } from '../catalog/fields.ts'
import type { Operation } from '../document/operations/index.ts'
import { isType } from '../graph/graph.ts'
import { lostSettings } from './carry.ts'
import { type Answer, change, defineDecision, type Proposal, type Reason, type Subject } from './define.ts'
import { type FunctionLoad, groupFor } from './functionLoad.ts'
import { freeId } from './place.ts'

const LIMITS = 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html'
const CHOOSING =
  'https://docs.aws.amazon.com/decision-guides/latest/decision-guides/choosing-aws-compute-service.html'
const LAMBDA = 'https://docs.aws.amazon.com/lambda/latest/dg/welcome.html'
const LAMBDA_PRICES = 'https://aws.amazon.com/lambda/pricing/'
const EC2 = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html'

const criteria = z.strictObject({
  duration: field(z.enum(['short', 'long']).default('short'), {
    title: 'Longest piece of work',
    description: 'A request, an event or a job. AWS Lambda stops an invocation after 15 minutes.',
    labels: { short: 'Up to 15 minutes', long: 'Longer, or a process that never ends' },
  }),
  load: field(z.enum(['varying', 'steady']).default('varying'), {
    title: 'Load',
    description: 'Instances are paid for while they wait; functions only while they run.',
    labels: { varying: 'Comes and goes, or by events', steady: 'Steady and predictable' },
  }),
  machine: field(z.boolean().default(false), {
    title: 'Needs the machine',
    description:
      'An operating system of its own, GPUs, licences, disks, or a protocol that is neither HTTP nor events.',
  }),
  invocationsMillion: field(usageAmount(), {
    title: 'Requests or events',
    description: 'The load on which both are priced. Empty: the price of AWS Lambda depends on it.',
    unit: 'million per month',
  }),
  averageDurationMs: field(z.number().min(1).max(900_000).nullable().default(null), {
    title: 'Average duration',
    description: 'Of one of them.',
    unit: 'ms',
  }),
  memoryMb: field(wholeNumber(128, 10_240).default(512), {
    title: 'Memory of one',
    description: 'AWS Lambda gives a whole vCPU with 1,769 MB.',
    unit: 'MB',
  }),
  peak: field(z.number().min(1).max(1000).default(3), {
    title: 'Peak over average',
    description: 'How many times the average load the busiest minutes bring: the maximum of the instances.',
  }),
})

type Criteria = z.output<typeof criteria>

export const ec2OrLambda = defineDecision({
  id: 'ec2-or-lambda',
  title: 'EC2 or Lambda',
  docs: CHOOSING,
  about: ['autoscaling-group', 'ec2-instance', 'lambda-function'],
  criteria,
  choices: [
    {
      id: 'ec2',
      title: 'Amazon EC2',
      when: 'Work that runs long or all the time, on a load that can be foreseen, or that needs the machine.',
      docs: EC2,
    },
    {
      id: 'lambda',
      title: 'AWS Lambda',
      when: 'Short pieces of work that events start, on a load that comes and goes; no server to look after.',
      docs: LAMBDA,
    },
  ],
  drawn({ graph, node }) {
    if (isType(node, 'lambda-function')) return node.config.edge === 'none' ? 'lambda' : null
    // Capacity of a cluster runs containers, and nothing of its own.
    return graph.outOf(node.id, 'provides').length > 0 ? null : 'ec2'
  },
  read({ facts, node }): Partial<Criteria> {
    if (isType(node, 'lambda-function')) {
      const { usage, memoryMb } = node.config
      return {
        invocationsMillion: usage.invocationsMillion,
        averageDurationMs: usage.averageDurationMs,
        memoryMb,
      }
    }
    if (!isType(node, 'autoscaling-group') && !isType(node, 'ec2-instance')) return {}
    const { config, traits } = node
    const machine =
      config.image === 'windows-2022' ||
      config.protocol === 'TCP' ||
      config.dataVolumes.length > 0 ||
      (facts.instanceType(config.instanceType)?.accelerators.length ?? 0) > 0
    const { min, max } = traits.instances?.count ?? { min: 1, max: 1 }
    return {
      machine,
      duration: config.port === null ? 'long' : 'short',
      load: max > min ? 'varying' : 'steady',
    }
  },
  answer,
  propose: (choice, given, subject) =>
    choice === 'lambda' ? asFunction(given, subject) : asGroup(given, subject),
})

/** An instance of two vCPUs, half busy: below this a function is the smaller bill by far. */
const WORTH_AN_INSTANCE = 1

function answer(given: Criteria): Answer {
  const { duration, load, machine } = given
  const busy = busyVcpus(given)
  if (machine)
    return says(
      'ec2',
      'It needs the machine: functions run in an environment that AWS chooses and patches.',
      EC2,
    )
  if (duration === 'long') return says('ec2', 'AWS Lambda stops an invocation after 15 minutes.', LIMITS)
  if (load === 'varying')
    return says(
      'lambda',
      'The load comes and goes: a function scales with it from nothing, and idle time costs nothing.',
      LAMBDA,
      { text: 'Nobody patches, sizes or replaces servers.', docs: LAMBDA },
    )
  if (busy !== null && busy < WORTH_AN_INSTANCE)
    return says(
      'lambda',
      `The load is steady but small: ${Math.round(busy * 100) / 100} vCPU on average, less than the smallest pair of instances.`,
      LAMBDA_PRICES,
    )
  return says(
    'ec2',
    'A steady load keeps instances busy around the clock, which costs less than paying for each millisecond.',
    LAMBDA_PRICES,
    {
      text: 'What always runs can be bought with a Savings Plan or Reserved Instances as well.',
      docs: CHOOSING,
    },
  )
}

const says = (choice: string, text: string, docs: string, ...more: readonly Reason[]): Answer => ({
  choice,
  reasons: [{ text, docs }, ...more],
})

function busyVcpus(given: Criteria): number | null {
  const load = loadOf(given)
  return load && load.concurrency * load.vcpusEach
}

const SECONDS_PER_MONTH = 730 * 3600

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
const MB_PER_VCPU = 1769

/** null: it is not given in full. */
function loadOf({ invocationsMillion, averageDurationMs, memoryMb, peak }: Criteria): FunctionLoad | null {
  if (invocationsMillion === null || averageDurationMs === null) return null
  const concurrency = (invocationsMillion * 1000 * averageDurationMs) / SECONDS_PER_MONTH
  return { concurrency, vcpusEach: memoryMb / MB_PER_VCPU, memoryMb, peak }
}

function asFunction(given: Criteria, { document, graph, facts, node }: Subject): Proposal {
  if (!isType(node, 'autoscaling-group') && !isType(node, 'ec2-instance'))
    return { kind: 'refused', reason: 'Only instances become a function.' }
  const arm = facts.instanceType(node.config.instanceType)?.architectures?.includes('arm64') === true
  const { invocationsMillion, averageDurationMs, memoryMb } = given
  const usage = {
    ...(invocationsMillion !== null && { invocationsMillion }),
    ...(averageDurationMs !== null && { averageDurationMs }),
  }
  // Long enough for what is average now, and for the time-outs of a load balancer.
  const timeoutSeconds = Math.min(900, Math.max(30, Math.ceil(((averageDurationMs ?? 0) * 3) / 1000)))
  const operations: Operation[] = [
    {
      verb: 'replaceNode',
      id: node.id,
      type: 'lambda-function',
      config: {
        ...(!arm && { architecture: 'x86_64' }),
        ...(memoryMb !== 512 && { memoryMb }),
        timeoutSeconds,
        ...(Object.keys(usage).length > 0 && { usage }),
      },
    },
  ]
  // A function stands in a tier, or in no VPC at all; in a public tier it would reach nothing outside.
  const parent = node.parentId === null ? null : graph.nodes.get(node.parentId)
  const vpc =
    parent &&
    (isType(parent, 'vpc')
      ? parent
      : isType(parent, 'subnet-tier') && node.tier === 'public'
        ? graph.nodes.get(node.vpcId ?? '')
        : null)
  if (vpc) {
    const tier = graph
      .children(vpc.id)
      .find((child) => isType(child, 'subnet-tier') && child.config.kind === 'private')
    const position = document.nodes[node.id]?.position ?? { x: 0, y: 0 }
    operations.push({
      verb: 'moveNodes',
      moves: [{ id: node.id, parent: tier?.id ?? vpc.parentId, position }],
    })
  }
  return change(operations, [
    'The code has to be written for it: what is deployed first is a placeholder that answers at once.',
    lostSettings(node, ['port', 'protocol', 'healthCheckPath']),
    invocationsMillion === null || averageDurationMs === null
      ? 'Its price depends on the number of requests and their duration: give both above.'
      : false,
  ])
}

function asGroup(given: Criteria, { document, graph, facts, node }: Subject): Proposal {
  if (!isType(node, 'lambda-function'))
    return { kind: 'refused', reason: 'Only a function becomes instances.' }
  const load = loadOf(given)
  const arm = node.config.architecture === 'arm64'
  const group = groupFor(load, arm ? 'arm64' : 'x86_64', facts, node.region)
  if (group === null)
    return { kind: 'refused', reason: `There is no price of a fitting instance type in ${node.region}.` }
  const { type, count } = group
  // A queue or stream that Lambda polls for a function is read by the program itself.
  const polled = graph
    .into(node.id, 'triggers')
    .filter(({ from, fromFacet }) => fromFacet.poll.length > 0 && from.spec.in?.uses !== undefined)
    .map(({ from }) => from)
  return change(
    [
      {
        verb: 'replaceNode',
        id: node.id,
        type: 'autoscaling-group',
        config: {
          instanceType: type,
          minSize: count.min,
          desiredCapacity: count.desired,
          maxSize: count.max,
        },
      },
      ...polled.map(
        ({ id }): Operation => ({
          verb: 'addEdge',
          id: freeId(document, `${node.id}-reads-${id}`),
          edge: { relation: 'uses', from: node.id, to: id, config: { access: 'read' } },
        }),
      ),
    ],
    [
      load === null
        ? `The load is not given, so two instances of ${type} are taken: give requests and duration above.`
        : `${plural(count.desired, 'instance')} of ${type}, at most ${count.max}: ${Math.round(load.concurrency * 100) / 100} executions at a time on average, each with ${Math.round(load.vcpusEach * 100) / 100} vCPU as AWS Lambda gives them, at 50 % CPU and ${given.peak} times as much at the peak.`,
      'The program has to listen on port 80, or fetch its work itself.',
      polled.length > 0 &&
        `It reads ${listText(polled.map(({ name }) => `“${name}”`))} itself, and is connected by “uses” for that.`,
      lostSettings(node, ['architecture', 'memoryMb', 'usage']),
    ],
  )
}

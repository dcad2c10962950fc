import { z } from 'zod'
import { field } from '../catalog/fields.ts'
import type { Operation } from '../document/operations/index.ts'
import type { Architecture } from '../facts/facts.ts'
import { type GraphNode, isType } from '../graph/graph.ts'
import { type Answer, change, defineDecision, type Proposal, refused, type Subject } from './define.ts'
import { batchArchitecture, environmentOn, groupOn, instanceOn, nodesOn } from './processors.ts'

const GRAVITON = 'https://aws.amazon.com/ec2/graviton/'
const GETTING_READY =
  'https://docs.aws.amazon.com/whitepapers/latest/aws-graviton-performance-testing/what-is-aws-graviton.html'
const TYPES = 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html'
const PORTING =
  'https://docs.aws.amazon.com/whitepapers/latest/aws-graviton2-for-isv/transitioning-your-service-or-application.html'

const criteria = z.strictObject({
  software: field(z.enum(['portable', 'own', 'foreign']).default('own'), {
    title: 'The software',
    description:
      'Linux programs in most languages run on both; only what was compiled must be built for arm64.',
    labels: {
      portable: 'Interpreted, or images for both',
      own: 'Compiled, and built by us',
      foreign: 'Bought or closed, for x86 alone',
    },
  }),
  x86Only: field(z.boolean().default(false), {
    title: 'Needs what only x86 has',
    description: 'Windows, AVX-512, kernel modules or agents without a build for arm64.',
  }),
  tested: field(z.boolean().default(true), {
    title: 'Can be tested on arm64',
    description: 'The pipeline builds for arm64, and somebody measures before it goes to production.',
  }),
})

type Criteria = z.output<typeof criteria>

export const gravitonOrX86 = defineDecision({
  id: 'graviton-or-x86',
  title: 'Graviton or x86',
  docs: GRAVITON,
  about: [
    'autoscaling-group',
    'batch-compute-environment',
    'ec2-instance',
    'ecs-service',
    'eks-node-group',
    'lambda-function',
  ],
  criteria,
  choices: [
    {
      id: 'graviton',
      title: 'AWS Graviton (arm64)',
      when: 'The usual choice for Linux: more work for the price, and less energy for it.',
      docs: GRAVITON,
    },
    {
      id: 'x86',
      title: 'Intel or AMD (x86_64)',
      when: 'Windows, closed software and whatever has no build for arm64.',
      docs: TYPES,
    },
  ],
  drawn(subject) {
    const architecture = architectureOf(subject)
    return architecture && (architecture === 'arm64' ? 'graviton' : 'x86')
  },
  read({ facts, node }): Partial<Criteria> {
    const windows =
      ((isType(node, 'autoscaling-group') || isType(node, 'ec2-instance')) &&
        node.config.image === 'windows-2022') ||
      (isType(node, 'eks-node-group') && facts.eksAmiType(node.config.amiType)?.os === 'windows')
    // Packages of interpreted languages; images may hold anything.
    const portable = isType(node, 'lambda-function') && node.config.packageType === 'Zip'
    return { x86Only: windows, software: portable ? 'portable' : 'own' }
  },
  answer,
  propose: (choice, _given, subject) => onto(choice === 'graviton' ? 'arm64' : 'x86_64', subject),
})

function answer({ software, x86Only, tested }: Criteria, subject: Subject): Answer {
  const x86 = (text: string, docs: string): Answer => ({ choice: 'x86', reasons: [{ text, docs }] })
  if (x86Only) return x86('It needs what only x86 processors have.', TYPES)
  if (software === 'foreign')
    return x86('There is no build for arm64, and nobody here can make one.', PORTING)
  if (!tested && software === 'own')
    return x86(
      'Nobody has built and measured it on arm64 yet: do that first, it is the larger saving later.',
      PORTING,
    )
  const other = architectureOf(subject) === 'x86_64' ? onto('arm64', subject) : null
  if (other?.kind === 'refused') return x86(other.reason, TYPES)
  return {
    choice: 'graviton',
    reasons: [
      {
        text: 'Graviton costs about a fifth less for the same size, and most Linux software runs on it as it is.',
        docs: GRAVITON,
      },
      software === 'portable'
        ? { text: 'Interpreted code and images for both processors need no change.', docs: PORTING }
        : { text: 'You build it yourselves: add arm64 to the pipeline, and measure.', docs: GETTING_READY },
    ],
  }
}

/** null: the node itself does not say, or something else decides. */
function architectureOf({ facts, node }: Subject): Architecture | null {
  if (isType(node, 'lambda-function')) return node.config.edge === 'none' ? node.config.architecture : null
  // On instances it is their group that decides, and the question is asked there.
  if (isType(node, 'ecs-service'))
    return node.config.launchType === 'FARGATE' ? (node.traits.containers?.architecture ?? null) : null
  if (isType(node, 'eks-node-group')) return facts.eksAmiType(node.config.amiType)?.architecture ?? null
  if (isType(node, 'batch-compute-environment')) return batchArchitecture(facts, node)
  const [first] = node.traits.instances?.types ?? []
  const architectures = first && facts.instanceType(first.name)?.architectures
  if (!architectures || architectures.length === 0) return null
  return architectures.includes('arm64') ? 'arm64' : 'x86_64'
}

function onto(to: Architecture, subject: Subject): Proposal {
  const { node } = subject
  if (isType(node, 'lambda-function')) {
    return change(
      [{ verb: 'setConfig', id: node.id, path: ['architecture'], ...(to === 'x86_64' && { value: to }) }],
      [
        node.config.packageType === 'Image' && `The image must be built for ${to}.`,
        node.config.layers.length > 0 && `The layers must be there for ${to} as well.`,
      ],
    )
  }
  if (isType(node, 'ecs-service')) {
    return change([architectureOfTask(node, to)], [`The images must be built for ${to}.`])
  }
  if (isType(node, 'autoscaling-group')) return groupOn(to, subject, node)
  if (isType(node, 'ec2-instance')) return instanceOn(to, subject, node)
  if (isType(node, 'eks-node-group')) return nodesOn(to, subject, node)
  if (isType(node, 'batch-compute-environment')) return environmentOn(to, subject, node)
  return refused(`${node.spec.title}: there is no processor to choose.`)
}

const architectureOfTask = ({ id }: GraphNode, to: Architecture): Operation => ({
  verb: 'setConfig',
  id,
  path: ['cpuArchitecture'],
  ...(to === 'arm64' && { value: 'ARM64' }),
})

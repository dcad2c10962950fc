import { z } from 'zod'
import { field } from '../catalog/fields.ts'
import { isType } from '../graph/graph.ts'
import { type Answer, defineDecision, type Proposal, refused } from './define.ts'
import { ontoEcs } from './ontoEcs.ts'
import { ontoEks } from './ontoEks.ts'

const CHOOSING =
  'https://docs.aws.amazon.com/decision-guides/latest/decision-guides/choosing-aws-container-service.html'
const ECS = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html'
const EKS = 'https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html'
const UPGRADES = 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'

const criteria = z.strictObject({
  kubernetes: field(z.boolean().default(false), {
    title: 'Kubernetes is wanted',
    description: 'Operators, Helm charts, GitOps or a service mesh of its ecosystem are in use, or will be.',
  }),
  portable: field(z.boolean().default(false), {
    title: 'Must run elsewhere too',
    description: 'The same manifests on premises or in another cloud.',
  }),
  platformTeam: field(z.boolean().default(false), {
    title: 'There is a platform team',
    description: 'It upgrades a cluster each year, with its add-ons and nodes.',
  }),
})

type Criteria = z.output<typeof criteria>

export const ecsOrEks = defineDecision({
  id: 'ecs-or-eks',
  title: 'ECS or EKS',
  docs: CHOOSING,
  about: ['ecs-service', 'eks-workload'],
  criteria,
  choices: [
    {
      id: 'ecs',
      title: 'Amazon ECS',
      when: 'Containers with little to run beside them: AWS’s own scheduler, without versions to upgrade and without a fee.',
      docs: ECS,
    },
    {
      id: 'eks',
      title: 'Amazon EKS',
      when: 'Kubernetes for its ecosystem, or because the same must run elsewhere; a cluster to pay for and to upgrade.',
      docs: EKS,
    },
  ],
  drawn({ node }) {
    if (node.parentId === null) return null
    return isType(node, 'ecs-service') ? 'ecs' : isType(node, 'eks-workload') ? 'eks' : null
  },
  read({ graph, node }): Partial<Criteria> {
    // Who has one cluster looks after one already.
    const has = graph.ofType('eks-cluster').length > 0
    return isType(node, 'eks-workload') || has ? { kubernetes: true, platformTeam: true } : {}
  },
  answer,
  propose(choice, _given, subject): Proposal {
    const { node } = subject
    if (choice === 'eks' && isType(node, 'ecs-service')) return ontoEks(subject, node)
    if (choice === 'ecs' && isType(node, 'eks-workload')) return ontoEcs(subject, node)
    return refused(`${node.spec.title} cannot be moved there.`)
  },
})

function answer({ kubernetes, portable, platformTeam }: Criteria): Answer {
  if (portable)
    return {
      choice: 'eks',
      reasons: [
        {
          text: 'Kubernetes manifests run wherever Kubernetes does; those of Amazon ECS run on AWS.',
          docs: CHOOSING,
        },
      ],
    }
  if (kubernetes && platformTeam)
    return {
      choice: 'eks',
      reasons: [
        { text: 'The ecosystem of Kubernetes is wanted, and there is somebody to run it.', docs: EKS },
        { text: 'Each version is supported for 14 months: an upgrade a year at least.', docs: UPGRADES },
      ],
    }
  if (kubernetes)
    return {
      choice: 'ecs',
      reasons: [
        {
          text: 'Kubernetes is wanted, but nobody is there to upgrade clusters, add-ons and nodes each year.',
          docs: UPGRADES,
        },
        { text: 'Amazon ECS has no versions, and its control plane costs nothing.', docs: ECS },
      ],
    }
  return {
    choice: 'ecs',
    reasons: [
      {
        text: 'Nothing asks for Kubernetes; Amazon ECS is simpler, built into AWS, and its control plane costs nothing.',
        docs: ECS,
      },
    ],
  }
}

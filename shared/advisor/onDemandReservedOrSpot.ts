import { z } from 'zod'
import { listText } from '../base/text.ts'
import { field, showWhen, wholeNumber } from '../catalog/fields.ts'
import { applyCommitments } from '../cost/commitments.ts'
import { estimate } from '../cost/estimate.ts'
import type { CommitmentSaving } from '../cost/report.ts'
import { applyOperations, type Operation } from '../document/operations/index.ts'
import type { Settings } from '../document/schema.ts'
import { isType } from '../graph/graph.ts'
import { resolve } from '../graph/resolve.ts'
import {
  type Answer,
  change,
  defineDecision,
  type Proposal,
  type Reason,
  refused,
  type Subject,
} from './define.ts'
import { offSpot, onSpot, usesSpot } from './spot.ts'

const OPTIONS = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-purchasing-options.html'
const SPOT = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-spot-instances.html'
const SPOT_PRACTICE = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html'
const PLANS = 'https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html'
const RESERVED = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-reserved-instances.html'

type Commitment = Settings['commitments'][number]

const criteria = z.strictObject({
  interruptible: field(z.boolean().default(false), {
    title: 'May be interrupted',
    description:
      'Two minutes’ notice are enough: the work is repeated or done elsewhere, and nothing is lost.',
  }),
  lasts: field(z.enum(['unknown', '1y', '3y']).default('unknown'), {
    title: 'Needed for',
    description: 'A commitment is paid for its whole term, used or not.',
    labels: {
      unknown: 'Less than a year, or not known',
      '1y': 'A year or more',
      '3y': 'Three years or more',
    },
  }),
  steadyPercent: field(z.number().min(0).max(100).default(100), {
    title: 'Runs at all times',
    description: 'The minimum as a share of what is expected. Only what always runs is worth a commitment.',
    unit: '%',
  }),
  mayChange: field(z.enum(['nothing', 'size', 'family']).default('size'), {
    title: 'What may change',
    description:
      'During the term. The less may, the more is saved; what is bought by the family is worth nothing for another.',
    labels: {
      nothing: 'Nothing: Standard Reserved Instances',
      size: 'The size: EC2 Instance Savings Plan',
      family: 'Family, Region or service: Compute Savings Plan',
    },
  }),
  payment: field(z.enum(['no-upfront', 'partial-upfront', 'all-upfront']).default('no-upfront'), {
    title: 'Payment',
    description: 'The more is paid at the start, the lower the price.',
    labels: {
      'no-upfront': 'Monthly',
      'partial-upfront': 'Half at the start',
      'all-upfront': 'All at the start',
    },
  }),
  onDemandBase: field(wholeNumber(0, 100_000).default(1), {
    title: 'On-Demand beside Spot',
    description:
      'So many instances or tasks stay On-Demand in any case, where the component has such a base.',
    showWhen: showWhen('interruptible', true),
  }),
})

type Criteria = z.output<typeof criteria>

export const onDemandReservedOrSpot = defineDecision({
  id: 'on-demand-reserved-or-spot',
  title: 'On-Demand, Reserved or Spot',
  docs: OPTIONS,
  about: ['autoscaling-group', 'batch-compute-environment', 'ec2-instance', 'ecs-service', 'eks-node-group'],
  criteria,
  choices: [
    {
      id: 'on-demand',
      title: 'On-Demand',
      when: 'New, short-lived or unpredictable work that must not be interrupted: by the second, without a promise.',
      docs: OPTIONS,
    },
    {
      id: 'reserved',
      title: 'Reserved Instances or Savings Plans',
      when: 'What runs all the time for a year or three: a promise in exchange for a lower price.',
      docs: PLANS,
    },
    {
      id: 'spot',
      title: 'Spot',
      when: 'Stateless, repeatable or flexible work: spare capacity that AWS takes back with two minutes’ notice.',
      docs: SPOT,
    },
  ],
  drawn(subject) {
    const { node } = subject
    if (isType(node, 'ecs-service') && node.config.launchType !== 'FARGATE') return null
    if (usesSpot(node)) return 'spot'
    // Jobs come and go, and Fargate of AWS Batch likewise: a commitment holds all the same where the drawing has one.
    return coveringOf(subject).length > 0 ? 'reserved' : 'on-demand'
  },
  read({ document, node }): Partial<Criteria> {
    const { instances, containers } = node.traits
    const count = instances?.count ?? containers?.count ?? null
    const batch = isType(node, 'batch-compute-environment')
    const production = document.settings.environment === 'production'
    const [held] = document.settings.commitments
    return {
      interruptible: batch || (instances?.spotShare ?? containers?.spotShare ?? 0) > 0,
      lasts: held?.term ?? 'unknown',
      ...(count &&
        count.desired > 0 && { steadyPercent: Math.min(100, Math.round((count.min / count.desired) * 100)) }),
      ...(batch && { steadyPercent: 0 }),
      onDemandBase: instances?.onDemandBase || (production && (count?.desired ?? 0) > 0 ? 1 : 0),
    }
  },
  answer,
  propose(choice, given, subject) {
    if (choice === 'spot') return withoutCommitments(onSpot(subject, given.onDemandBase), subject)
    if (choice === 'on-demand') return withoutCommitments(offSpot(subject), subject)
    return committed(given, subject)
  },
})

function answer({ interruptible, lasts, steadyPercent, mayChange }: Criteria, { node }: Subject): Answer {
  if (interruptible)
    return {
      choice: 'spot',
      reasons: [
        { text: 'The work can be interrupted, and Spot is the lowest price there is.', docs: SPOT },
        { text: 'Several instance types and zones make interruptions rare.', docs: SPOT_PRACTICE },
      ],
    }
  if (lasts === 'unknown')
    return {
      choice: 'on-demand',
      reasons: [
        {
          text: 'A commitment is paid for one year or three, and nobody knows yet whether it is needed that long.',
          docs: OPTIONS,
        },
      ],
    }
  if (steadyPercent < 50)
    return {
      choice: 'on-demand',
      reasons: [
        {
          text: `Only ${steadyPercent} % of it run at all times: most of a commitment would be paid for nothing.`,
          docs: PLANS,
        },
      ],
    }
  const kind = kindFor(mayChange, isType(node, 'ecs-service'))
  return {
    choice: 'reserved',
    reasons: [
      {
        text: `${steadyPercent} % of it run at all times, for ${lasts === '3y' ? 'three years' : 'a year'} or more.`,
        docs: PLANS,
      },
      WHY[kind],
    ],
  }
}

/** What commitments take off the bill of the drawing, by the cost engine's own account. */
function savingsOf(
  { document, graph, facts }: Subject,
  commitments: readonly Commitment[],
): readonly CommitmentSaving[] {
  if (commitments.length === 0) return []
  const { report } = estimate(graph, facts, document.rates)
  return applyCommitments(report.lines, report.total, commitments, facts)?.savings ?? []
}

/** Those of the drawing's commitments that lower the price of this node. */
const coveringOf = (subject: Subject): readonly Commitment[] =>
  subject.document.settings.commitments.filter((one) =>
    savingsOf(subject, [one]).some(
      ({ nodeId, covered }) => nodeId === subject.node.id && covered.expected > 0,
    ),
  )

/** Other nodes whose price is lowered as well. */
const namesOf = (savings: readonly CommitmentSaving[], id: string): readonly string[] => [
  ...new Set(
    savings.flatMap(({ nodeId, nodeName, covered }) =>
      nodeId !== null && nodeId !== id && covered.expected > 0 ? [`“${nodeName}”`] : [],
    ),
  ),
]

/** Takes the commitments that cover this node out of the drawing as well. */
function withoutCommitments(proposal: Proposal, subject: Subject): Proposal {
  if (proposal.kind !== 'change') return proposal
  const { commitments } = subject.document.settings
  const covering = coveringOf(subject)
  if (covering.length === 0) return proposal
  const others = namesOf(savingsOf(subject, covering), subject.node.id)
  return change(
    [
      ...proposal.operations,
      {
        verb: 'editSettings',
        settings: { commitments: commitments.filter((one) => !covering.includes(one)) },
      },
    ],
    [
      ...proposal.notes,
      'The commitment of the drawing that covers it is taken out.',
      others.length > 0 && `It covers ${listText(others)} too, which then cost more.`,
    ],
  )
}

const TITLES = {
  'compute-savings-plan': 'Compute Savings Plan',
  'ec2-instance-savings-plan': 'EC2 Instance Savings Plan',
  'standard-ri': 'Standard Reserved Instances',
} as const

const WHY: Readonly<Record<keyof typeof TITLES, Reason>> = {
  'compute-savings-plan': {
    text: 'A Compute Savings Plan keeps its worth when the family, the Region or the service changes.',
    docs: PLANS,
  },
  'ec2-instance-savings-plan': {
    text: 'An EC2 Instance Savings Plan holds for every size of a family in its Region, and saves more than a Compute Savings Plan.',
    docs: PLANS,
  },
  'standard-ri': {
    text: 'Standard Reserved Instances are for a family that stays, and can be sold again.',
    docs: RESERVED,
  },
}

/** Fargate is in Compute Savings Plans alone. */
const kindFor = (mayChange: Criteria['mayChange'], fargate: boolean): keyof typeof TITLES =>
  fargate || mayChange === 'family'
    ? 'compute-savings-plan'
    : mayChange === 'size'
      ? 'ec2-instance-savings-plan'
      : 'standard-ri'

function committed({ lasts, mayChange, payment }: Criteria, subject: Subject): Proposal {
  const { document, facts, node } = subject
  const fargate = isType(node, 'ecs-service')
  const families = fargate
    ? []
    : [
        ...new Set(
          (node.traits.instances?.types ?? []).flatMap(({ name }) => facts.instanceType(name)?.family ?? []),
        ),
      ]
  const kind = kindFor(mayChange, fargate)
  const bought: Commitment = {
    kind,
    term: lasts === '3y' ? '3y' : '1y',
    payment,
    sharePercent: 100,
    usdPerHour: null,
    families,
  }
  const commitments = [...document.settings.commitments, bought]
  if (commitments.length > 10) return refused('The drawing has ten commitments already.')
  const off = offSpot(subject)
  const operations: readonly Operation[] = [
    ...(off.kind === 'change' ? off.operations : []),
    { verb: 'editSettings', settings: { commitments } },
  ]
  const made = applyOperations(document, operations)
  if (!made.ok) return refused(`${made.error.reason}.`)
  const savings = savingsOf({ ...subject, graph: resolve(made.value.document) }, [bought])
  const own = savings.filter(({ nodeId }) => nodeId === node.id)
  if (own.some(({ percent }) => percent === null) && !own.some(({ covered }) => covered.expected > 0))
    return refused(
      `${TITLES[kind]}: no discount is known for it on these terms, so there is no figure. Choose another term, or what else may change.`,
    )
  if (!own.some(({ covered }) => covered.expected > 0))
    return refused(
      'Nothing of it runs at all times at a known price: a commitment would be paid for nothing.',
    )
  const others = namesOf(savings, node.id)
  return change(operations, [
    `${TITLES[kind]} for ${bought.term === '1y' ? 'one year' : 'three years'}, for all that runs at the minimum. It stands in the settings of the drawing and is bought for the account: nothing that is deployed changes.`,
    ...new Set(own.flatMap(discountText)),
    ...(off.kind === 'change' ? off.notes : []),
    others.length > 0 && `It covers ${listText(others)} as well.`,
  ])
}

const discountText = ({ percent, date, unverified, estimated }: CommitmentSaving): string[] =>
  percent === null
    ? []
    : [
        `${percent} % off the On-Demand price${date === null ? '' : `, as of ${date}`}${unverified ? '; no citable source backs it' : estimated ? '; estimated from other figures' : ''}.`,
      ]

import { listText } from '../base/text.ts'
import { applyCommitments } from '../cost/commitments.ts'
import { estimate } from '../cost/estimate.ts'
import type { CommitmentSaving } from '../cost/report.ts'
import { applyOperations, type Operation } from '../document/operations/index.ts'
import type { Settings } from '../document/schema.ts'
import { isType } from '../graph/graph.ts'
import { resolve } from '../graph/resolve.ts'
import { change, type Proposal, refused, type Subject } from './define.ts'
import { offSpot } from './spot.ts'

type Commitment = Settings['commitments'][number]

/** What the user says about a commitment. */
interface Terms {
  readonly lasts: 'unknown' | '1y' | '3y'
  readonly mayChange: 'nothing' | 'size' | 'family'
  readonly payment: Commitment['payment']
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
export const coveringOf = (subject: Subject): readonly Commitment[] =>
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
export function withoutCommitments(proposal: Proposal, subject: Subject): Proposal {
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

export type Bought = keyof typeof TITLES

/** Fargate is in Compute Savings Plans alone. */
export const kindFor = (mayChange: Terms['mayChange'], fargate: boolean): Bought =>
  fargate || mayChange === 'family'
    ? 'compute-savings-plan'
    : mayChange === 'size'
      ? 'ec2-instance-savings-plan'
      : 'standard-ri'

export function committed({ lasts, mayChange, payment }: Terms, subject: Subject): Proposal {
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

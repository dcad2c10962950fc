import type { MicroUsd } from '../base/money.ts'
import { plural } from '../base/text.ts'
import type { Settings } from '../document/schema.ts'
import type { CommitmentDiscount, CommitmentKind, Facts } from '../facts/facts.ts'
import type { CommitmentReport, CommitmentSaving, KnownMoney, PricedLine, Total } from './report.ts'

export type Commitment = Settings['commitments'][number]

const POINTS = ['low', 'expected', 'high'] as const
const HOURS = 730

const TITLES: Readonly<Record<Commitment['kind'], string>> = {
  'compute-savings-plan': 'Compute Savings Plan',
  'ec2-instance-savings-plan': 'EC2 Instance Savings Plan',
  'standard-ri': 'Standard Reserved Instances',
  'convertible-ri': 'Convertible Reserved Instances',
}

const KINDS: Readonly<Record<Commitment['kind'], CommitmentKind>> = {
  'compute-savings-plan': 'compute-savings-plan',
  'ec2-instance-savings-plan': 'ec2-instance-savings-plan',
  'standard-ri': 'standard',
  'convertible-ri': 'convertible',
}

/** AWS applies Reserved Instances first, then EC2 Instance, then Compute Savings Plans. */
const ORDER: readonly Commitment['kind'][] = [
  'standard-ri',
  'convertible-ri',
  'ec2-instance-savings-plan',
  'compute-savings-plan',
]

/** "Compute Savings Plan, 1 year, no upfront, 70 % of the steady capacity" */
export const commitmentTitle = ({ kind, term, payment, sharePercent, usdPerHour, families }: Commitment) =>
  [
    TITLES[kind],
    term === '1y' ? '1 year' : '3 years',
    payment.replace('-', ' '),
    usdPerHour === null ? `${sharePercent} % of the steady capacity` : `$${usdPerHour} an hour`,
    ...(families.length === 0 ? [] : [families.join(', ')]),
  ].join(', ')

interface Open {
  readonly line: PricedLine
  /** "m7g.large"; null: Fargate. */
  readonly type: string | null
  /** What no commitment covers yet, at On-Demand prices. */
  readonly left: Record<(typeof POINTS)[number], MicroUsd>
}

/**
 * What commitments change about the bill; the On-Demand lines stay as they are. A share covers so much of the capacity
 * that runs at the low end, all month. An hourly amount is spent on what saves most, and what is left of it is paid for
 * nothing. Effective prices: upfront payments are spread over the term.
 * https://docs.aws.amazon.com/savingsplans/latest/userguide/sp-applying.html
 */
export function applyCommitments(
  lines: readonly PricedLine[],
  total: Total,
  commitments: readonly Commitment[],
  facts: Pick<Facts, 'commitmentDiscount' | 'serviceSavingsPlan'>,
): CommitmentReport | null {
  if (commitments.length === 0) return null
  const open = lines.flatMap(openLine)
  const sorted = [...commitments].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const savings: CommitmentSaving[] = []
  let upfront = 0
  for (const commitment of sorted) {
    const made = apply(commitment, open, facts)
    savings.push(...made.savings)
    upfront += upfrontOf(commitment, made.committed)
  }
  const saved = sum(savings)
  return {
    savings,
    saved,
    total: {
      low: total.low - saved.low,
      expected: total.expected - saved.expected,
      high: total.high - saved.high,
      gaps: total.gaps,
    },
    upfront,
  }
}

/** On-Demand capacity of EC2 and Fargate whose price and smallest amount are known. */
function openLine(line: PricedLine): Open[] {
  const { low, expected, high } = line.monthly
  const { key, custom } = line.price.expected
  // A rate of the user's own is what they pay already.
  if (low === null || expected === null || high === null || custom) return []
  const type = key.startsWith('ec2:') ? key.slice(4) : null
  if (type === null && !/^fargate\.linux-(x86|arm)\.(vcpu|memory)$/.test(key)) return []
  return [{ line, type, left: { low, expected, high } }]
}

function apply(
  commitment: Commitment,
  open: readonly Open[],
  facts: Pick<Facts, 'commitmentDiscount' | 'serviceSavingsPlan'>,
) {
  const title = commitmentTitle(commitment)
  const candidates = open
    .filter(({ type }) => takes(commitment, type))
    .map((one) => ({ one, discount: discountFor(commitment, one.type, facts) }))
    .sort((a, b) => (b.discount.percent ?? 0) - (a.discount.percent ?? 0))
  const budget = commitment.usdPerHour === null ? null : Math.round(commitment.usdPerHour * HOURS * 1e6)
  const spent = { low: 0, expected: 0, high: 0 }
  const savings: CommitmentSaving[] = []
  let committed = 0
  for (const { one, discount } of candidates) {
    const { percent } = discount
    const rate = percent === null ? 1 : 1 - percent / 100
    const covered = { low: 0, expected: 0, high: 0 }
    const saving = { low: 0, expected: 0, high: 0 }
    const steady = Math.round((Math.max(0, one.left.low) * commitment.sharePercent) / 100)
    for (const point of POINTS) {
      if (percent === null) break
      const most =
        budget === null
          ? Math.min(steady, one.left[point])
          : Math.min(one.left[point], Math.round((budget - spent[point]) / rate))
      covered[point] = Math.max(0, most)
      saving[point] = covered[point] - Math.round(covered[point] * rate)
      spent[point] += Math.round(covered[point] * rate)
      one.left[point] -= covered[point]
    }
    savings.push({
      commitment: title,
      nodeId: one.line.nodeId,
      nodeName: one.line.nodeName,
      label: one.line.label,
      covered,
      saving,
      ...discount,
      note: discount.note ?? null,
    })
    committed += covered.low - saving.low
  }
  if (budget !== null) {
    committed = budget
    const unused = { low: budget - spent.low, expected: budget - spent.expected, high: budget - spent.high }
    if (POINTS.some((point) => unused[point] > 0)) savings.push(unusedLine(title, unused))
  }
  return { savings, committed }
}

const unusedLine = (commitment: string, unused: KnownMoney): CommitmentSaving => ({
  commitment,
  nodeId: null,
  nodeName: null,
  label: 'Committed and not used',
  covered: { low: 0, expected: 0, high: 0 },
  saving: { low: -unused.low, expected: -unused.expected, high: -unused.high },
  percent: null,
  source: 'the commitment itself',
  date: null,
  unverified: false,
  estimated: false,
  note: 'A Savings Plan is paid by the hour whether or not so much is used.',
})

/** Only a Compute Savings Plan reaches beyond EC2. */
function takes({ kind, families }: Commitment, type: string | null): boolean {
  if (type === null) return kind === 'compute-savings-plan' && families.length === 0
  return families.length === 0 || families.includes(type.split('.')[0] ?? type)
}

const discountFor = (
  { kind, term, payment }: Commitment,
  type: string | null,
  facts: Pick<Facts, 'commitmentDiscount' | 'serviceSavingsPlan'>,
): CommitmentDiscount =>
  type === null
    ? facts.serviceSavingsPlan('fargate', term, payment)
    : facts.commitmentDiscount(type, KINDS[kind], term, payment)

function upfrontOf({ term, payment }: Commitment, committedMonthly: MicroUsd): MicroUsd {
  const whole = committedMonthly * (term === '1y' ? 12 : 36)
  // Partial upfront is half of it. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html
  return payment === 'all-upfront' ? whole : payment === 'partial-upfront' ? Math.round(whole / 2) : 0
}

const sum = (savings: readonly CommitmentSaving[]): KnownMoney => {
  const at = (point: (typeof POINTS)[number]) => savings.reduce((all, one) => all + one.saving[point], 0)
  return { low: at('low'), expected: at('expected'), high: at('high') }
}

/** For the report: "2 lines of 3 use rates that no citable source backs". */
export function doubtful({ savings }: CommitmentReport): string | null {
  const unverified = savings.filter((one) => one.unverified && one.percent !== null).length
  return unverified === 0
    ? null
    : `${plural(unverified, 'line')} ${unverified === 1 ? 'uses' : 'use'} a discount that no citable source backs (marked ?).`
}

import type { Snapshot } from '../../renderer/state/analysis.ts'
import type { CostReport, PricedLine, UnitPrice } from '../../shared/cost/report.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { Finding } from '../../shared/rules/finding.ts'

export const finding = (part: Partial<Finding> = {}): Finding => ({
  key: `${part.ruleId ?? 'REL001'} ${part.node ?? ''} ${part.message ?? ''}`,
  ruleId: 'REL001',
  title: 'A rule',
  severity: 'warning',
  pillar: 'reliability',
  node: null,
  edge: null,
  path: [],
  message: 'Something is not as it should be.',
  advice: 'Make it so.',
  why: 'It matters.',
  docs: 'https://docs.aws.amazon.com/x',
  fix: null,
  cannotTell: false,
  suppressed: null,
  ...part,
})

const unitPrice: UnitPrice = {
  usdPerUnit: 0.1,
  unit: 'hour',
  unitSize: 1,
  source: 'Price list',
  date: '2026-07-20',
  unverified: false,
  estimated: false,
  note: null,
  key: 'ec2.m7g.large',
  custom: false,
}

export function line(part: Partial<PricedLine> & { readonly unit_?: Partial<UnitPrice> } = {}): PricedLine {
  const { unit_, ...rest } = part
  const price = { ...unitPrice, ...unit_ }
  return {
    nodeId: 'a',
    nodeName: 'a',
    key: 'instances',
    label: 'Instances',
    category: 'compute',
    region: 'us-east-1',
    unit: 'instance-hour',
    quantity: { low: 730, expected: 1460, high: 2920 },
    price: { low: price, expected: price, high: price },
    priceFactor: 1,
    formula: '1–4 instances × 730 h',
    assumption: 'They run all the time.',
    monthly: { low: 73_000_000, expected: 146_000_000, high: 292_000_000 },
    gap: null,
    ...rest,
  }
}

/** Adds up whatever lines it is given. */
export function report(lines: readonly PricedLine[]): CostReport {
  const totalOf = (some: readonly PricedLine[]) => ({
    low: some.reduce((sum, { monthly }) => sum + (monthly.low ?? 0), 0),
    expected: some.reduce((sum, { monthly }) => sum + (monthly.expected ?? 0), 0),
    high: some.reduce((sum, { monthly }) => sum + (monthly.high ?? 0), 0),
    gaps: some.filter(({ gap }) => gap !== null).length,
  })
  const by = <Key>(keyOf: (item: PricedLine) => Key) =>
    new Map(
      [...new Set(lines.map(keyOf))].map((key) => [
        key,
        totalOf(lines.filter((item) => keyOf(item) === key)),
      ]),
    )
  return {
    currency: 'USD',
    lines,
    total: totalOf(lines),
    byNode: by(({ nodeId }) => nodeId),
    byCategory: by(({ category }) => category),
    priceDates: { oldest: '2026-07-20', newest: '2026-07-20' },
    estimatedLines: 0,
    unverifiedLines: 0,
  }
}

export function snapshot(
  document: Document,
  findings: readonly Finding[] = [],
  lines: readonly PricedLine[] = [],
): Snapshot {
  const cost = report(lines)
  return {
    document,
    findings,
    cost,
    badges: new Map(),
    costByNode: cost.byNode,
    implied: [],
    lanes: new Map(),
    tookMs: 1,
  }
}

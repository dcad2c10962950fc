import { formatUnitPrice, formatUsd, type MicroUsd } from '../../base/money.ts'
import { oneLine, plural } from '../../base/text.ts'
import { doubtful } from '../../cost/commitments.ts'
import type { CommitmentReport, CostReport, PricedLine, Total } from '../../cost/report.ts'

/** The report for people: totals, each component's lines with formula and price, gaps, assumptions, sources. */
export function costMarkdown(report: CostReport, title: string): string {
  const { total, lines, priceDates } = report
  const out = [
    `# Monthly cost: ${markup(title)}`,
    '',
    '| | low | expected | high |',
    '| --- | ---: | ---: | ---: |',
    `| **Total, USD a month** | ${sums(total)} |`,
    `| Total, USD a year | ${sums({ ...total, low: total.low * 12, expected: total.expected * 12, high: total.high * 12 })} |`,
    '',
    'Low is at minimum capacity, expected at desired or scheduled capacity, high at maximum. 730 hours a month; before tax, support and free tiers.',
    priceDates.oldest === null
      ? 'No prices were used.'
      : `Prices as of ${priceDates.oldest}${priceDates.newest === priceDates.oldest ? '' : ` to ${priceDates.newest ?? ''}`}; each line names its source below.`,
  ]
  if (total.gaps > 0) {
    out.push(
      '',
      `**Not in the totals: ${plural(total.gaps, 'line')} that depend on usage or lack a price** (see “Depends on usage”). The bill will be higher by these.`,
    )
  }
  if (report.estimatedLines > 0)
    out.push(
      '',
      `${plural(report.estimatedLines, 'line')} ${report.estimatedLines === 1 ? 'uses' : 'use'} an estimated price (marked ~): a Spot average, or another Region's price.`,
    )
  if (report.unverifiedLines > 0)
    out.push(
      '',
      `${plural(report.unverifiedLines, 'line')} ${report.unverifiedLines === 1 ? 'uses' : 'use'} a price that no citable source backs (marked ?).`,
    )
  if (report.commitments) out.push(...commitmentSection(report.commitments))
  out.push('', '## By component', '', '| component | low | expected | high |', '| --- | ---: | ---: | ---: |')
  const names = new Map(lines.map((line) => [line.nodeId, line.nodeName]))
  const nodes = [...report.byNode].sort(([, a], [, b]) => b.expected - a.expected)
  for (const [id, sum] of nodes)
    out.push(`| ${markup(names.get(id) ?? id)}${sum.gaps > 0 ? ' + usage' : ''} | ${sums(sum)} |`)
  out.push(
    '',
    '## Lines',
    '',
    '| component | item | quantity | unit price | low | expected | high |',
    '| --- | --- | --- | ---: | ---: | ---: | ---: |',
  )
  for (const line of lines) {
    out.push(
      `| ${markup(line.nodeName)} | ${markup(line.label)} | ${markup(line.formula)} | ${priceText(line)} | ${money(line.monthly.low)} | ${money(line.monthly.expected)} | ${money(line.monthly.high)} |`,
    )
  }
  const gaps = lines.filter((line) => line.gap !== null)
  if (gaps.length > 0)
    out.push(
      '',
      '## Depends on usage',
      '',
      ...gaps.map((line) => `- ${markup(line.nodeName)}, ${markup(line.label)}: ${markup(line.gap ?? '')}`),
    )
  const assumptions = [
    ...new Set(
      lines.flatMap((line) =>
        line.assumption === null ? [] : [`${line.nodeName}, ${line.label}: ${line.assumption}`],
      ),
    ),
  ]
  if (assumptions.length > 0)
    out.push('', '## Assumptions', '', ...assumptions.map((text) => `- ${markup(text)}`))
  out.push('', '## Sources of prices', '', ...sources(lines).map((text) => `- ${markup(text)}`))
  return `${out.join('\n')}\n`
}

/** After the On-Demand totals, which stay as they are. */
function commitmentSection(report: CommitmentReport): string[] {
  const { savings, saved, total, upfront } = report
  const doubt = doubtful(report)
  return [
    '',
    '## With commitments',
    '',
    '| | low | expected | high |',
    '| --- | ---: | ---: | ---: |',
    `| **Total with commitments, USD a month** | ${sums(total)} |`,
    `| Less than On-Demand | ${sums(saved)} |`,
    '',
    `Upfront payments are spread over the term; ${formatUsd(upfront)} would be paid at the start. Commitments belong to the account: no template holds them.`,
    ...(doubt === null ? [] : ['', doubt]),
    '',
    '| component | item | commitment | covered, On-Demand | discount | saved, expected |',
    '| --- | --- | --- | ---: | ---: | ---: |',
    ...savings.map((one) => {
      const rate =
        one.percent === null
          ? `none: ${markup(one.note ?? 'not in the price book')}`
          : `${one.estimated ? '~' : ''}${one.unverified ? '?' : ''}${one.percent} %`
      return `| ${markup(one.nodeName ?? 'all')} | ${markup(one.label)} | ${markup(one.commitment)} | ${formatUsd(one.covered.expected)} | ${rate} | ${formatUsd(one.saving.expected)} |`
    }),
  ]
}

const sums = ({ low, expected, high }: Omit<Total, 'gaps'>): string =>
  [low, expected, high].map(formatUsd).join(' | ')
const money = (micro: MicroUsd | null): string => (micro === null ? 'unknown' : formatUsd(micro))

function priceText({ price: { low, expected, high }, priceFactor }: PricedLine): string {
  if (expected.usdPerUnit === null) return 'no price'
  const marks = `${expected.estimated ? '~' : ''}${expected.unverified ? '?' : ''}`
  const one = (usd: number) => formatUnitPrice(usd * priceFactor)
  const spread =
    low.usdPerUnit !== null && high.usdPerUnit !== null && low.usdPerUnit !== high.usdPerUnit
      ? ` (${one(low.usdPerUnit)} to ${one(high.usdPerUnit)})`
      : ''
  return `${marks}${one(expected.usdPerUnit)} per ${expected.unit}${spread}`
}

function sources(lines: readonly PricedLine[]): string[] {
  const found = new Set<string>()
  for (const { price } of lines) {
    for (const { source, date, note } of [price.low, price.expected, price.high]) {
      found.add(`${source}${date === null ? '' : `, ${date}`}${note === null ? '' : `: ${note}`}`)
    }
  }
  return [...found].sort()
}

/** Names and notes are the user's: nothing in them may become markup or break the table. */
function markup(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|&]/g, (char) =>
    char === '<' ? '&lt;' : char === '>' ? '&gt;' : char === '&' ? '&amp;' : `\\${char}`,
  )
}

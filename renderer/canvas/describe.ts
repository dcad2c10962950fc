import { formatNumber, formatUsd, MICRO, type MicroUsd } from '../../shared/base/money.ts'
import { plural } from '../../shared/base/text.ts'
import type { ComponentSpec } from '../../shared/catalog/define.ts'
import { componentOf } from '../../shared/catalog/index.ts'
import type { Total } from '../../shared/cost/report.ts'
import type { DocumentNode } from '../../shared/document/schema.ts'
import { settle } from '../../shared/graph/settings.ts'
import type { Severity } from '../../shared/rules/define.ts'

export interface Badge {
  readonly severity: Severity
  readonly count: number
}

/** Short enough for a card: cents only where they tell something. "$4.20", "$61.75", "$1,240". */
export function compactUsd(micro: MicroUsd): string {
  return micro < 100 * MICRO ? formatUsd(micro) : `$${formatNumber(micro / MICRO, 0)}`
}

/**
 * What a card says about money. null: nothing is charged for it as it is set, or it has not been priced yet.
 * A gap is never shown as a figure: "—" when nothing at all is known, "+ usage" beside what is.
 */
export function costText(
  spec: ComponentSpec | null,
  total: Total | null,
  priced: boolean,
): { readonly figure: string; readonly suffix: string } | null {
  if (!spec?.cost || !priced || !total) return null
  if (total.expected === 0 && total.gaps > 0) return { figure: '—', suffix: 'by usage' }
  return { figure: compactUsd(total.expected), suffix: total.gaps > 0 ? '/mo + usage' : '/mo' }
}

const COST_WORDS: Readonly<Record<string, string>> = {
  '/mo': ' a month',
  '/mo + usage': ' a month plus usage',
  'by usage': 'cost depends on usage',
}

/** "Auto Scaling group, web, 2 warnings, $140 a month" */
export function ariaLabel(
  node: DocumentNode,
  badge: Badge | null,
  cost: ReturnType<typeof costText>,
): string {
  const title = componentOf(node.type)?.title ?? `Unknown type ${node.type}`
  const problems = badge ? plural(badge.count, 'problem') : null
  const money =
    cost === null
      ? null
      : cost.figure === '—'
        ? COST_WORDS[cost.suffix]
        : `${cost.figure}${COST_WORDS[cost.suffix] ?? ''}`
  return [title, node.name, problems, money].filter((part) => part != null).join(', ')
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'suggestion',
}

/** The two or three settings that matter; never throws, since a card must draw whatever the file says. */
export function summaryOf(node: DocumentNode): readonly string[] {
  const spec = componentOf(node.type)
  if (!spec) return [`Unknown type "${node.type}"`]
  return spec.summary(settle(spec.config, node.config).config).slice(0, 3)
}

/** Which findings are listed, and how. */
import { compareText } from '../../../shared/base/stableJson.ts'
import { SEVERITIES } from '../../../shared/rules/define.ts'
import type { Finding } from '../../../shared/rules/finding.ts'

export type Kind = Finding['severity'] | 'unknown' | 'suppressed'
export type Grouping = 'severity' | 'component' | 'pillar'

export interface View {
  /** Kinds left out. */
  readonly hidden: ReadonlySet<Kind>
  readonly grouping: Grouping
  readonly search: string
}

function kindOf({ suppressed, cannotTell, severity }: Finding): Kind {
  if (suppressed !== null) return 'suppressed'
  return cannotTell ? 'unknown' : severity
}

export function countKinds(findings: readonly Finding[]): Readonly<Record<Kind, number>> {
  const counts = { error: 0, warning: 0, info: 0, unknown: 0, suppressed: 0 }
  for (const finding of findings) counts[kindOf(finding)]++
  return counts
}

export interface Group {
  readonly title: string
  readonly findings: readonly Finding[]
}

const KINDS: readonly Kind[] = [...SEVERITIES, 'unknown', 'suppressed']
const TITLES: Readonly<Record<Kind, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Suggestions',
  unknown: 'Cannot tell',
  suppressed: 'Suppressed',
}

export function groupFindings(
  findings: readonly Finding[],
  { hidden, grouping, search }: View,
  nameOf: (node: string) => string,
): readonly Group[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = findings
    .filter((finding) => !hidden.has(kindOf(finding)))
    .filter((finding) => {
      const text = [
        finding.message,
        finding.title,
        finding.ruleId,
        finding.pillar,
        finding.node && nameOf(finding.node),
      ]
      return words.every((word) => text.some((part) => part?.toLowerCase().includes(word)))
    })
    .toSorted((a, b) => rank(a) - rank(b))
  const groups = new Map<string, Finding[]>()
  for (const finding of shown) {
    const title = titleOf(finding, grouping, nameOf)
    const group = groups.get(title)
    if (group) group.push(finding)
    else groups.set(title, [finding])
  }
  const all = [...groups].map(([title, list]) => ({ title, findings: list }))
  // By severity the groups come worst first already; by component or pillar, those with the worst finding first.
  return grouping === 'severity'
    ? all
    : all.toSorted((a, b) => worst(a) - worst(b) || compareText(a.title, b.title))
}

const rank = (finding: Finding): number => KINDS.indexOf(kindOf(finding))
const worst = ({ findings }: Group): number => Math.min(...findings.map(rank))

function titleOf(finding: Finding, grouping: Grouping, nameOf: (node: string) => string): string {
  switch (grouping) {
    case 'severity':
      return TITLES[kindOf(finding)]
    case 'component':
      return finding.node === null ? 'The drawing' : nameOf(finding.node)
    case 'pillar':
      return finding.pillar.charAt(0).toUpperCase() + finding.pillar.slice(1)
  }
}

import { compareText } from '../../base/stableJson.ts'
import { digestOf } from './digest.ts'
import { type Text, text, variable } from './shell/text.ts'

/** "WebALBTargetGroup2" → "web-alb-target-group2". */
export const kebabId = (logicalId: string): string =>
  logicalId
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()

/**
 * The same for names of properties and attributes: those come by the ten thousand and are few, so they are kept.
 * Logical ids must not: they would fill the memory of a long session.
 */
export function kebabName(property: string): string {
  const known = kebabs.get(property)
  if (known !== undefined) return known
  const made = kebabId(property)
  kebabs.set(property, made)
  return made
}

const kebabs = new Map<string, string>()

/** Two logical ids that differ only in case would share a name: all but the first get a piece of their digest. */
export function stemsOf(logicalIds: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const stems = new Map<string, string>()
  for (const id of [...logicalIds].sort(compareText)) {
    const plain = kebabId(id)
    const stem = taken.has(plain) ? `${plain}-${digestOf(id).slice(0, 6)}` : plain
    taken.add(stem)
    stems.set(id, stem)
  }
  return stems
}

// Logical ids have no "_", so these never meet a variable of the shell's or of the script's own.
export const variableName = (logicalId: string, suffix: string): string => `${logicalId}_${suffix}`

/** "DNSName" → "dns_name", "Arn" → "arn". */
export function snakeCase(attribute: string): string {
  return kebabName(attribute.replaceAll('.', '')).replaceAll('-', '_')
}

/**
 * "<stack>-<stem>", cut to what the service allows. The stack's name is known only when the script runs, so `fit`
 * measures and cuts there.
 */
export const physicalName = (stem: string, limit: number, prefix = '', suffix = ''): Text => [
  { kind: 'call', code: `$(fit ${limit} "${prefix}$NAME-${stem}"${suffix === '' ? '' : ` "${suffix}"`})` },
]

export const nameVariable = (logicalId: string): Text => variable(variableName(logicalId, 'name'))

export const accountArn = (service: string, ...rest: readonly (string | Text)[]): Text =>
  text(
    'arn:',
    variable('PARTITION'),
    `:${service}:`,
    variable('REGION'),
    ':',
    variable('ACCOUNT'),
    ':',
    ...rest,
  )

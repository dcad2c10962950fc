import type { Value } from './shell/value.ts'

export interface CamelRules {
  /** Keys below these belong to the user: log options, labels, environment maps. */
  readonly maps?: readonly string[]
  /** Keys whose API name is not the CloudFormation name with a small letter. */
  readonly rename?: Readonly<Record<string, string>>
  /** Keys that the API wants as strings although a number is natural there. */
  readonly strings?: readonly string[]
}

/**
 * CloudFormation spells nested keys `TargetGroupArn`, the APIs of ECS, EKS and Batch `targetGroupArn`. Everything else
 * of the value stays.
 */
export function camel(value: Value, rules: CamelRules = {}): Value {
  if (value.kind === 'list') return { kind: 'list', items: value.items.map((item) => camel(item, rules)) }
  if (value.kind !== 'map') return value
  return {
    kind: 'map',
    entries: value.entries.map(([key, item]) => {
      const name = rules.rename?.[key] ?? decapitalise(key)
      if (rules.maps?.includes(key) === true) return [name, item]
      if (rules.strings?.includes(key) === true && item.kind === 'number') {
        return [name, { kind: 'text', text: item.text }]
      }
      return [name, camel(item, rules)]
    }),
  }
}

export const camelled = (value: Value | undefined, rules: CamelRules = {}): Value | undefined =>
  value === undefined ? undefined : camel(value, rules)

/** "TargetGroupArn" → "targetGroupArn", "EFSVolumeConfiguration" → "efsVolumeConfiguration", "IAM" → "iam". */
export function decapitalise(key: string): string {
  const run = /^[A-Z]+(?![a-z])|^[A-Z]/.exec(key)?.[0] ?? ''
  return run.toLowerCase() + key.slice(run.length)
}

import type { Known } from '../scope.ts'
import { isTrue } from './conditional.ts'

/**
 * What an earlier drawing had and this one has not stays until somebody removes it, and costs; so it is told. For
 * deploy.sh that is also what an earlier run made under a condition that no longer holds.
 */
export function orphans(resources: readonly Known[], script: 'deploy.sh' | 'teardown.sh'): string[] {
  const ids = (known: readonly Known[]) => known.map(({ id }) => id).join(' ')
  const conditional = new Map<string, Known[]>()
  if (script === 'deploy.sh')
    for (const known of resources) {
      const { condition } = known.resource
      if (condition !== undefined) conditional.set(condition, [...(conditional.get(condition) ?? []), known])
    }
  const why = '# What carries the tag of the stack but is not in the drawing any more.'
  if (conditional.size === 0) return [why, `list_orphans ${ids(resources)}`]
  const always = resources.filter(({ resource }) => resource.condition === undefined)
  return [
    why,
    `WANTED='${ids(always)}'`,
    ...[...conditional].map(([name, known]) => `if ${isTrue(name)}; then WANTED="$WANTED ${ids(known)}"; fi`),
    'list_orphans "$WANTED"',
  ]
}

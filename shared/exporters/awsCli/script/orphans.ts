import type { Known } from '../scope.ts'

/** What an earlier drawing had and this one has not stays until somebody removes it, and costs; so it is told. */
export const orphans = (resources: readonly Known[]): string[] => [
  '# What carries the tag of the stack but is not in the drawing any more.',
  `list_orphans ${resources.map((known) => known.id).join(' ')}`,
]

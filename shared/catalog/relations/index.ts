import { connects } from './connects.ts'
import type { RelationSpec } from './define.ts'
import { dispatches } from './dispatches.ts'
import { encrypts } from './encrypts/index.ts'
import { mirrors } from './mirrors/index.ts'
import { provides } from './provides.ts'
import { routes } from './routes/index.ts'
import { submits } from './submits.ts'
import { uses } from './uses/index.ts'

/** The closed list of relations, in alphabetical order. */
export const relations: readonly RelationSpec[] = [
  connects,
  dispatches,
  encrypts,
  mirrors,
  provides,
  routes,
  submits,
  uses,
]

const byName = new Map<string, RelationSpec>(relations.map((spec) => [spec.name, spec]))

/** null: a relation that this version does not know. */
export const relationOf = (name: string): RelationSpec | null => byName.get(name) ?? null

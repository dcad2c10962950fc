import { accelerates } from './accelerates/index.ts'
import { connects } from './connects.ts'
import type { RelationSpec } from './define.ts'
import { dispatches } from './dispatches.ts'
import { fetches } from './fetches/index.ts'
import { integrates } from './integrates/index.ts'
import { points } from './points/index.ts'
import { protects } from './protects/index.ts'
import { provides } from './provides.ts'
import { routes } from './routes/index.ts'
import { submits } from './submits.ts'
import { uses } from './uses/index.ts'

/** The closed list of relations, in alphabetical order. */
export const relations: readonly RelationSpec[] = [
  accelerates,
  connects,
  dispatches,
  fetches,
  integrates,
  points,
  protects,
  provides,
  routes,
  submits,
  uses,
]

const byName = new Map<string, RelationSpec>(relations.map((spec) => [spec.name, spec]))

/** null: a relation that this version does not know. */
export const relationOf = (name: string): RelationSpec | null => byName.get(name) ?? null

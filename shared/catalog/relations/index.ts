import { accelerates } from './accelerates/index.ts'
import { attaches } from './attaches.ts'
import { builds } from './builds.ts'
import { connects } from './connects.ts'
import type { RelationSpec } from './define.ts'
import { deploys } from './deploys/index.ts'
import { dispatches } from './dispatches.ts'
import { encrypts } from './encrypts/index.ts'
import { fetches } from './fetches/index.ts'
import { integrates } from './integrates/index.ts'
import { links } from './links/index.ts'
import { logs } from './logs/index.ts'
import { manages } from './manages.ts'
import { mirrors } from './mirrors/index.ts'
import { monitors } from './monitors/index.ts'
import { mounts } from './mounts/index.ts'
import { places } from './places/index.ts'
import { points } from './points/index.ts'
import { protects } from './protects/index.ts'
import { provides } from './provides.ts'
import { registers } from './registers.ts'
import { replicates } from './replicates/index.ts'
import { reserves } from './reserves/index.ts'
import { routes } from './routes/index.ts'
import { submits } from './submits.ts'
import { triggers } from './triggers/index.ts'
import { uses } from './uses/index.ts'

/** The closed list of relations, in alphabetical order. */
export const relations: readonly RelationSpec[] = [
  accelerates,
  attaches,
  builds,
  connects,
  deploys,
  dispatches,
  encrypts,
  fetches,
  integrates,
  links,
  logs,
  manages,
  mirrors,
  monitors,
  mounts,
  places,
  points,
  protects,
  provides,
  registers,
  replicates,
  reserves,
  routes,
  submits,
  triggers,
  uses,
]

const byName = new Map<string, RelationSpec>(relations.map((spec) => [spec.name, spec]))

/** null: a relation that this version does not know. */
export const relationOf = (name: string): RelationSpec | null => byName.get(name) ?? null

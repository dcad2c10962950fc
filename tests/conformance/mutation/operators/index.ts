/** The slips that a component, a relation or a printer could make. They go by types and properties of AWS. */
import type { Operator } from '../plan.ts'
import { links } from './links.ts'
import { permissions } from './permissions.ts'
import { places } from './places.ts'
import { shapes } from './shapes.ts'
import { sizes } from './sizes.ts'
import { traffic } from './traffic.ts'
import { upkeep } from './upkeep.ts'

export const OPERATORS: readonly Operator[] = [
  ...shapes,
  ...links,
  ...permissions,
  ...traffic,
  ...places,
  ...sizes,
  ...upkeep,
]

import { listText } from '../base/text.ts'
import type { ComponentSpec, FacetContext, Place } from './define.ts'
import type { RelationSpec } from './relations/define.ts'
import { relations } from './relations/index.ts'

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  canvas: 'the canvas',
  region: 'a Region',
  vpc: 'a VPC',
  tier: 'a subnet tier',
  'ecs-cluster': 'an ECS cluster',
  'eks-cluster': 'an EKS cluster',
}

/** Why `child` cannot be put into `parent` (null: the canvas itself); null when it can. */
export function refusePlace(child: ComponentSpec, parent: ComponentSpec | null): string | null {
  const place: Place | null = parent === null ? 'canvas' : (parent.container?.kind ?? null)
  if (place === null) return `${parent?.title ?? 'This'} cannot hold other components.`
  if (child.placement.inside.includes(place)) return null
  const places = child.placement.inside.map((kind) => PLACE_NAMES[kind])
  return `${child.title} goes into ${listText(places, 'or')}, not into ${PLACE_NAMES[place]}.`
}

/** One end of a relation that is being drawn. */
export interface End {
  readonly spec: ComponentSpec
  readonly context: FacetContext<unknown>
}

/** The relations that can be drawn from one to the other; empty with the reason when there is none. */
export function relationsBetween(
  from: End,
  to: End,
): { readonly possible: readonly RelationSpec[]; readonly reason: string | null } {
  if (from.context.id === to.context.id)
    return { possible: [], reason: 'A component is not connected to itself.' }
  const possible: RelationSpec[] = []
  let reason: string | null = null
  for (const relation of relations) {
    const refusal = refuseRelation(relation, from, to)
    if (refusal === null) possible.push(relation)
    else if (refusal.specific) reason = refusal.reason
  }
  if (possible.length > 0) return { possible, reason: null }
  return { possible, reason: reason ?? explainNoRelation(from.spec, to.spec) }
}

/** Why this relation cannot join the two. `specific`: both take part in it, but these two do not fit. */
export function refuseRelation(
  relation: RelationSpec,
  from: End,
  to: End,
): { reason: string; specific: boolean } | null {
  const out = from.spec.out?.[relation.name]
  const into = to.spec.in?.[relation.name]
  if (!out) return { reason: `${from.spec.title} ${relation.title} nothing.`, specific: false }
  if (!into)
    return {
      reason: `${to.spec.title} is nothing that another component ${relation.title}.`,
      specific: false,
    }
  const reason = relation.refuse?.(out(from.context), into(to.context)) ?? null
  return reason === null ? null : { reason, specific: true }
}

function explainNoRelation(from: ComponentSpec, to: ComponentSpec): string {
  const can = relations.filter((relation) => from.out?.[relation.name]).map((relation) => relation.title)
  const backwards = relations.some((relation) => to.out?.[relation.name] && from.in?.[relation.name])
  if (backwards) return `Draw it the other way round: from ${to.title} to ${from.title}.`
  if (can.length === 0) return `Nothing leads out of ${from.title}.`
  return `${from.title} ${listText(can, 'or')} other components, but ${to.title} is none of them.`
}

import type { StoreApi } from 'zustand/vanilla'
import { pascalCase } from '../../shared/base/text.ts'
import { type End, relationsBetween } from '../../shared/catalog/connect.ts'
import type { TierKind } from '../../shared/catalog/define.ts'
import { componentOf } from '../../shared/catalog/index.ts'
import type { RelationSpec } from '../../shared/catalog/relations/define.ts'
import { relationOf } from '../../shared/catalog/relations/index.ts'
import type { Document } from '../../shared/document/schema.ts'
import { facetContext } from '../../shared/graph/facets.ts'
import { settle } from '../../shared/graph/settings.ts'
import { newEdgeId } from '../state/ids.ts'
import type { ConnectChoice, Studio } from '../state/types.ts'

/** Region and tier as far as they are drawn; what the graph would imply is not known while dragging. */
function placeOf(document: Document, id: string): { region: string; tier: TierKind | null } {
  let region: string | null = null
  let tier: TierKind | null = null
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = document.nodes[at]?.parent) {
    seen.add(at)
    const node = document.nodes[at]
    const spec = node ? componentOf(node.type) : null
    if (!node || !spec?.container?.facts) continue
    const facts = spec.container.facts(settle(spec.config, node.config).config)
    tier ??= facts.tier?.kind ?? null
    region ??= facts.region ?? null
  }
  return { region: region ?? document.settings.region, tier }
}

/** An end of a relation as the catalog wants to see it; null for a node of unknown type. */
export function endOf(document: Document, id: string): (End & { readonly region: string }) | null {
  const node = document.nodes[id]
  const spec = node ? componentOf(node.type) : null
  if (!node || !spec) return null
  const { region, tier } = placeOf(document, id)
  const config = settle(spec.config, node.config).config
  // Facets are compared, not deployed, here: any name that is a valid logical id will do.
  const logicalName = pascalCase(id) || 'Node'
  const known = { id, name: node.name, spec, logicalName, region, tier }
  // A settled config is what the component's own schema returned, which is what its facets take.
  return { spec, region, context: facetContext({ ...known, config: config as never }) }
}

/** The relations that can be drawn now from one node to the other; empty, with the reason, when there is none. */
export function relationsNow(
  document: Document,
  from: string,
  to: string,
): { readonly possible: readonly RelationSpec[]; readonly reason: string | null } {
  const start = endOf(document, from)
  const end = endOf(document, to)
  if (!start || !end) return { possible: [], reason: 'A component of unknown type takes no new connections.' }
  const { possible, reason } = relationsBetween(start, end)
  let refusal = reason
  const free = possible.filter((relation) => {
    const taken = refuseNow(document, relation, { id: from, ...start }, { id: to, ...end })
    refusal = taken ?? refusal
    return taken === null
  })
  return { possible: free, reason: free.length > 0 ? null : refusal }
}

interface NamedEnd extends End {
  readonly id: string
  readonly region: string
}

function refuseNow(document: Document, relation: RelationSpec, from: NamedEnd, to: NamedEnd): string | null {
  const edges = Object.values(document.edges).filter((edge) => edge.relation === relation.name)
  if (edges.some((edge) => edge.from === from.id && edge.to === to.id))
    return `${from.context.name} already ${relation.title} ${to.context.name}.`
  if (from.region !== to.region && relation.crossRegion !== true)
    return `"${relation.title}" does not cross Regions: one end is in ${from.region}, the other in ${to.region}.`
  const { out, in: into } = relation.most ?? {}
  if (out !== undefined && edges.filter((edge) => edge.from === from.id).length >= out)
    return `${from.context.name} has as many "${relation.title}" connections as it can have.`
  if (into !== undefined && edges.filter((edge) => edge.to === to.id).length >= into)
    return `${to.context.name} has as many "${relation.title}" connections coming in as it can have.`
  return null
}

/** Draws a relation as one step and selects it. Returns false when it was refused, which a notice then tells. */
export function connectNodes(store: StoreApi<Studio>, from: string, to: string, relation: string): boolean {
  const { history, actions } = store.getState()
  const id = newEdgeId(history.document, relation, from, to)
  const title = relationOf(relation)?.title ?? relation
  const edge = { relation, from, to, config: {} }
  if (!actions.change(`Connect: ${title}`, [{ verb: 'addEdge', id, edge }])) return false
  actions.select({ edges: [id] })
  return true
}

/** Connects with the only relation that fits, or asks which one. Returns what a refusal says, else null. */
export function connectOrAsk(store: StoreApi<Studio>, from: string, to: string): string | null {
  const { possible, reason } = relationsNow(store.getState().history.document, from, to)
  const [only, ...others] = possible
  if (!only) return reason ?? 'These two cannot be connected.'
  if (others.length === 0) {
    connectNodes(store, from, to, only.name)
    return null
  }
  const payload: ConnectChoice = { from, to, relations: possible.map((relation) => relation.name) }
  store.getState().actions.setDialog({ name: 'connect-choice', payload })
  return null
}

import type { Json } from '../base/json.ts'
import type { ConfigPath } from '../document/operations/path.ts'
import type { Facts } from '../facts/facts.ts'
import type { GraphNode } from '../graph/graph.ts'
import type { Fix } from './define.ts'
import type { InstancesTrait } from './traits.ts'

/** A fix that changes one setting of a node; `value` left out: back to the default. */
export const setTo = (title: string, id: string, path: ConfigPath, value?: Json): Fix => ({
  title,
  operations: [{ verb: 'setConfig', id, path, ...(value !== undefined && { value }) }],
})

/** The same for a connection. */
export const setEdgeTo = (title: string, id: string, path: ConfigPath, value?: Json): Fix => ({
  title,
  operations: [{ verb: 'setEdgeConfig', id, path, ...(value !== undefined && { value }) }],
})

/**
 * Puts the newest type of the same line in place of one of a node's types, with the advice that goes with it. No fix
 * where the node has that type already, since each may be listed once.
 */
export function useNewer(
  node: GraphNode,
  instances: InstancesTrait,
  type: InstancesTrait['types'][number],
  facts: Facts,
): { readonly newer: string | null; readonly fix?: Fix } {
  const newer = facts.newerGeneration(type.name, node.region)?.name ?? null
  if (newer === null || instances.types.some(({ name }) => name === newer)) return { newer }
  return { newer, fix: setTo(`Use ${newer}`, node.id, type.path, newer) }
}

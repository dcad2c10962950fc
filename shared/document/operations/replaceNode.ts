import type { JsonObject } from '../../base/json.ts'
import { defineVerb } from './define.ts'
import { mutableJson } from './path.ts'

/** Turns a node into another component type, in place: edges and position stay, the settings are the new ones. */
export const replaceNode = defineVerb<{
  readonly id: string
  readonly type: string
  readonly config: JsonObject
}>((draft, { id, type, config }) => {
  const node = draft.nodes[id]
  if (!node) return `there is no node "${id}"`
  node.type = type
  node.config = mutableJson(config)
  return null
})

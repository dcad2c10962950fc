import type { Json } from '../../base/json.ts'
import { defineVerb } from './define.ts'
import { type ConfigPath, setAtPath } from './path.ts'

export const setEdgeConfig = defineVerb<{
  readonly id: string
  readonly path: ConfigPath
  /** Absent: the setting goes back to its default. */
  readonly value?: Json
}>((draft, { id, path, value }) => {
  const edge = draft.edges[id]
  return edge ? setAtPath(edge.config, path, value) : `there is no edge "${id}"`
})

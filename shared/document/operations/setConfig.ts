import type { Json } from '../../base/json.ts'
import { defineVerb } from './define.ts'
import { type ConfigPath, setAtPath } from './path.ts'

export const setConfig = defineVerb<{
  readonly id: string
  readonly path: ConfigPath
  /** Absent: the setting goes back to its default. */
  readonly value?: Json
}>((draft, { id, path, value }) => {
  const node = draft.nodes[id]
  return node ? setAtPath(node.config, path, value) : `there is no node "${id}"`
})

import { type DocumentDraft, defineVerb } from './define.ts'

export interface Move {
  readonly id: string
  /** Pixels, relative to the corner of the (new) parent. */
  readonly position: { readonly x: number; readonly y: number }
  /** New container; null: the top level; absent: where it was. */
  readonly parent?: string | null
}

export const moveNodes = defineVerb<{ readonly moves: readonly Move[] }>((draft, { moves }) => {
  for (const { id, parent } of moves) {
    if (!Object.hasOwn(draft.nodes, id)) return `there is no node "${id}"`
    if (parent === undefined || parent === null) continue
    if (!Object.hasOwn(draft.nodes, parent)) return `there is no container "${parent}"`
    if (isInside(draft, parent, id)) return 'a container cannot be put into itself'
  }
  for (const { id, position, parent } of moves) {
    const node = draft.nodes[id]
    if (!node) continue
    node.position = { ...position }
    if (parent === null) delete node.parent
    else if (parent !== undefined) node.parent = parent
  }
  return null
})

function isInside(draft: DocumentDraft, id: string, container: string): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = draft.nodes[at]?.parent) {
    if (at === container) return true
    seen.add(at)
  }
  return false
}

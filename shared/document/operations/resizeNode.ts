import { defineVerb } from './define.ts'

export const resizeNode = defineVerb<{
  readonly id: string
  /** Pixels; null gives the container back its natural size. */
  readonly size: { readonly width: number; readonly height: number } | null
  readonly position?: { readonly x: number; readonly y: number }
}>((draft, { id, size, position }) => {
  const node = draft.nodes[id]
  if (!node) return `there is no node "${id}"`
  if (size === null) delete node.size
  else node.size = { ...size }
  if (position) node.position = { ...position }
  return null
})

import { componentOf } from '../catalog/index.ts'
import type { Operation } from '../document/operations/index.ts'
import type { Document, DocumentNode } from '../document/schema.ts'

interface Size {
  readonly width: number
  readonly height: number
}

export interface Spot {
  readonly position: { readonly x: number; readonly y: number }
  /** What must grow so that it fits. */
  readonly grow: readonly Operation[]
}

// Pixels, as the canvas has them: what is put here should need no tidying.
const PADDING = 24
const HEADER = 64
const GAP = 32
const CARD: Size = { width: 224, height: 128 }

/** Of a node of this type when nobody has resized it. */
export const naturalSize = (type: string): Size => componentOf(type)?.container?.size ?? CARD

const sizeOf = (node: DocumentNode): Size => node.size ?? naturalSize(node.type)

/**
 * Room for something new below everything in a container, with containers around it grown as far as needed; at the top
 * level below everything. `without`: ids that are on their way out.
 */
export function below(
  document: Document,
  parent: string | undefined,
  size: Size,
  without: readonly string[] = [],
): Spot {
  const siblings = Object.entries(document.nodes).filter(
    ([id, node]) => node.parent === parent && !without.includes(id),
  )
  const bottoms = siblings.map(([, node]) => node.position.y + sizeOf(node).height)
  const lefts = siblings.map(([, node]) => node.position.x)
  const position = {
    x: siblings.length === 0 ? PADDING : Math.min(...lefts),
    y: siblings.length === 0 ? HEADER : Math.max(...bottoms) + GAP,
  }
  return { position, grow: growAround(document, parent, position, size) }
}

/** Grows a container, and those around it, until something at a position fits. */
export function growAround(
  document: Document,
  parent: string | undefined,
  position: { readonly x: number; readonly y: number },
  size: Size,
): readonly Operation[] {
  const grow: Operation[] = []
  let [right, bottom] = [position.x + size.width, position.y + size.height]
  const seen = new Set<string>()
  for (let at = parent; at !== undefined && !seen.has(at); ) {
    const node: DocumentNode | undefined = document.nodes[at]
    if (!node) break
    seen.add(at)
    const now = sizeOf(node)
    const wanted = {
      width: Math.max(now.width, right + PADDING),
      height: Math.max(now.height, bottom + PADDING),
    }
    if (wanted.width > now.width || wanted.height > now.height)
      grow.push({ verb: 'resizeNode', id: at, size: wanted })
    ;[right, bottom] = [node.position.x + wanted.width, node.position.y + wanted.height]
    at = node.parent
  }
  return grow
}

/** An id that nothing in the drawing has. */
export function freeId(document: Document, wish: string): string {
  const base = wish.slice(0, 60)
  if (!Object.hasOwn(document.nodes, base) && !Object.hasOwn(document.edges, base)) return base
  for (let i = 2; ; i++) {
    const id = `${base}-${i}`
    if (!Object.hasOwn(document.nodes, id) && !Object.hasOwn(document.edges, id)) return id
  }
}

/** A name of 80 characters at most. */
export const nameFrom = (name: string, word: string): string => `${name.slice(0, 79 - word.length)} ${word}`

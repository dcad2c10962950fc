import type { ComponentSpec } from '../../shared/catalog/define.ts'
import { componentOf } from '../../shared/catalog/index.ts'
import type { DocumentNode } from '../../shared/document/schema.ts'

/** Pixels of the drawing at 100 %. Sizes depend on the type only, never on settings: a card whose height followed its
 * text would have to be measured, and opening would cost time for every node instead of every visible one. */
export const GRID = 8
export const CARD = { width: 224, height: 128 } as const
/** A component that has no settings to speak of and costs nothing by itself, such as internet users. */
export const COMPACT_CARD = { width: 184, height: 64 } as const
export const HEADER = 40
export const PADDING = 24
/** Between things that the studio itself puts beside each other. */
export const GAP = 32

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point, Size {}

export const isCompact = (spec: ComponentSpec): boolean =>
  spec.cost === undefined && spec.resources === undefined && spec.container === undefined

/** Size when nothing is in it and nobody resized it. */
export function naturalSize(spec: ComponentSpec | null): Size {
  if (spec?.container) return spec.container.size
  return spec && isCompact(spec) ? COMPACT_CARD : CARD
}

/** Drawn as a frame that others can stand in. Unknown types count when the file says that they have a size. */
export const isContainer = (node: DocumentNode): boolean => {
  const spec = componentOf(node.type)
  return spec ? spec.container !== undefined : node.size !== undefined
}

export const snap = (value: number): number => Math.round(value / GRID) * GRID

export const contains = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height

export const encloses = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The smallest box around all of them; null for none. */
export function around(boxes: Iterable<Box>): Box | null {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

export const inflate = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
})

export const sameBox = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

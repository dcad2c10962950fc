import { componentOf } from '../../shared/catalog/index.ts'
import type { Snapshot } from '../state/analysis.ts'
import type { Selection } from '../state/types.ts'
import type { View } from './canvasStore.ts'
import { containerFacts, groupStyle } from './groupStyle.ts'
import { iconBitmap } from './iconBitmaps.ts'
import { type Box, isContainer, overlap } from './metrics.ts'
import type { Route } from './route.ts'
import type { Scene } from './scene.ts'
import { isNodeSelected } from './slices.ts'

export type Tokens = (name: string) => string

export interface Painting {
  readonly scene: Scene
  readonly boxOf: (id: string) => Box | undefined
  readonly routes: ReadonlyMap<string, Route>
  readonly view: View
  readonly size: { readonly width: number; readonly height: number }
  readonly tokens: Tokens
  /** False in the minimap: shapes only. */
  readonly detail: boolean
  readonly badges: Snapshot['badges'] | null
  readonly selection: Selection
  /** Frame that would take what is being dragged. */
  readonly target: { readonly id: string | null; readonly accepts: boolean } | null
}

/**
 * The whole drawing on a bitmap, for zoom levels at which cards could not be read. Shapes of a kind are one path each:
 * a thousand cards then cost a few milliseconds, where a thousand mounted cards cost fifty.
 */
export function paintDrawing(ctx: CanvasRenderingContext2D, painting: Painting): void {
  const { scene, boxOf, view, size } = painting
  const seen: Box = {
    x: -view.x / view.zoom,
    y: -view.y / view.zoom,
    width: size.width / view.zoom,
    height: size.height / view.zoom,
  }
  const frames: [string, Box][] = []
  const cards: [string, Box][] = []
  for (const id of scene.boxes.keys()) {
    const box = boxOf(id)
    const node = scene.document.nodes[id]
    if (!box || !node || !overlap(box, seen)) continue
    if (isContainer(node)) frames.push([id, box])
    else cards.push([id, box])
  }
  ctx.save()
  ctx.translate(view.x, view.y)
  ctx.scale(view.zoom, view.zoom)
  paintFrames(ctx, painting, frames)
  paintEdges(ctx, painting)
  paintCards(ctx, painting, cards)
  ctx.restore()
  if (!painting.detail) return
  paintNames(ctx, painting, cards)
  paintTitles(ctx, painting, frames)
}

/** Pixels of the screen, but for `icon`: the room that a card's icon takes, in the drawing's. */
const NAME = { size: 10, character: 6, icon: 98, fewest: 4 }
const TITLE = { size: 11, height: 15, character: 6.2, narrowest: 70 }

function paintFrames(ctx: CanvasRenderingContext2D, painting: Painting, frames: readonly [string, Box][]) {
  const { scene, tokens, view, selection, target } = painting
  for (const [id, { x, y, width, height }] of frames) {
    const node = scene.document.nodes[id]
    if (!node) continue
    const kind = componentOf(node.type)?.container?.kind ?? null
    const { tone, dash } = groupStyle(kind, containerFacts(node))
    ctx.fillStyle = tokens(`--group-${tone}-fill`)
    ctx.fillRect(x, y, width, height)
    const marked = target?.id === id
    ctx.strokeStyle = marked
      ? tokens(target.accepts ? '--canvas-accept' : '--canvas-refuse')
      : isNodeSelected(selection, id)
        ? tokens('--canvas-selection')
        : tokens(`--group-${tone}`)
    ctx.lineWidth = (marked || isNodeSelected(selection, id) ? 2.5 : 1) / view.zoom
    ctx.setLineDash(dash === 'solid' ? [] : [4 / view.zoom, 3 / view.zoom])
    ctx.strokeRect(x, y, width, height)
  }
  ctx.setLineDash([])
}

function paintEdges(ctx: CanvasRenderingContext2D, { routes, tokens, view, detail }: Painting) {
  ctx.beginPath()
  for (const { points } of routes.values()) {
    points.forEach(({ x, y }, index) => {
      if (index === 0) ctx.moveTo(x, y)
      else ctx.lineTo(x, y)
    })
  }
  ctx.strokeStyle = tokens('--edge')
  ctx.lineWidth = (detail ? 1 : 0.6) / view.zoom
  ctx.stroke()
}

function paintCards(ctx: CanvasRenderingContext2D, painting: Painting, cards: readonly [string, Box][]) {
  const { scene, tokens, view, detail, badges, selection } = painting
  const outline = (boxes: readonly Box[]) => {
    ctx.beginPath()
    for (const { x, y, width, height } of boxes) {
      if (detail) ctx.roundRect(x, y, width, height, 10)
      else ctx.rect(x, y, width, height)
    }
  }
  outline(cards.map(([, box]) => box))
  ctx.fillStyle = tokens(detail ? '--card' : '--border-strong')
  ctx.fill()
  if (!detail) return
  ctx.strokeStyle = tokens('--card-hover-border')
  ctx.lineWidth = 1 / view.zoom
  ctx.stroke()
  const chosen = cards.filter(([id]) => isNodeSelected(selection, id))
  outline(chosen.map(([, box]) => box))
  ctx.strokeStyle = tokens('--canvas-selection')
  ctx.lineWidth = 2.5 / view.zoom
  ctx.stroke()
  for (const [id, box] of cards) {
    const node = scene.document.nodes[id]
    const icon = iconBitmap(componentOf(node?.type ?? '')?.icon)
    const side = Math.min(box.height - 24, 72)
    if (icon) ctx.drawImage(icon, box.x + 16, box.y + (box.height - side) / 2, side, side)
    const badge = badges?.get(id)
    if (badge) paintBadge(ctx, tokens(`--severity-${badge.severity}`), badge.severity, box)
  }
}

// A shape for each severity, as on the cards: square, triangle, circle.
function paintBadge(ctx: CanvasRenderingContext2D, colour: string, severity: string, box: Box) {
  const radius = 16
  const x = box.x + box.width - radius - 14
  const y = box.y + radius + 14
  ctx.fillStyle = colour
  ctx.beginPath()
  if (severity === 'error') ctx.rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8)
  else if (severity === 'warning') {
    ctx.moveTo(x, y - radius)
    ctx.lineTo(x + radius, y + radius * 0.8)
    ctx.lineTo(x - radius, y + radius * 0.8)
    ctx.closePath()
  } else ctx.arc(x, y, radius, 0, Math.PI * 2)
  ctx.fill()
}

/** Names of cards, beside the icon, where the card is wide enough on the screen for some letters. */
function paintNames(ctx: CanvasRenderingContext2D, painting: Painting, cards: readonly [string, Box][]) {
  const { scene, tokens, view } = painting
  ctx.font = `500 ${NAME.size}px ${tokens('--font-sans')}`
  ctx.textBaseline = 'middle'
  ctx.fillStyle = tokens('--text-primary')
  for (const [id, box] of cards) {
    const room = (box.width - NAME.icon) * view.zoom - 4
    const name = scene.document.nodes[id]?.name ?? ''
    const fits = Math.floor(room / NAME.character)
    if (fits < NAME.fewest) continue
    const text = name.length > fits ? `${name.slice(0, fits - 1)}…` : name
    ctx.fillText(
      text,
      (box.x + NAME.icon) * view.zoom + view.x,
      (box.y + box.height / 2) * view.zoom + view.y,
    )
  }
}

/** Names of frames at a fixed size, outer ones first, where there is room for one on the screen. */
function paintTitles(ctx: CanvasRenderingContext2D, painting: Painting, frames: readonly [string, Box][]) {
  const { scene, tokens, view } = painting
  ctx.font = `600 ${TITLE.size}px ${tokens('--font-sans')}`
  ctx.textBaseline = 'top'
  const taken: Box[] = []
  for (const [id, box] of frames) {
    const node = scene.document.nodes[id]
    const width = box.width * view.zoom
    if (!node || width < TITLE.narrowest || box.height * view.zoom < 2 * TITLE.height) continue
    const fits = Math.floor((width - 16) / TITLE.character)
    const name = node.name.length > fits ? `${node.name.slice(0, Math.max(1, fits - 1))}…` : node.name
    const at = {
      x: box.x * view.zoom + view.x + 3,
      y: box.y * view.zoom + view.y + 3,
      width: name.length * TITLE.character + 8,
      height: TITLE.height,
    }
    if (taken.some((other) => overlap(other, at))) continue
    taken.push(at)
    ctx.globalAlpha = 0.82
    ctx.fillStyle = tokens('--surface-panel')
    ctx.fillRect(at.x, at.y, at.width, at.height)
    ctx.globalAlpha = 1
    const kind = componentOf(node.type)?.container?.kind ?? null
    ctx.fillStyle = tokens(`--group-${groupStyle(kind, containerFacts(node)).tone}-text`)
    ctx.fillText(name, at.x + 4, at.y + 2)
  }
}

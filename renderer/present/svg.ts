import { formatUsd } from '../../shared/base/money.ts'
import { componentOf } from '../../shared/catalog/index.ts'
import type { Document } from '../../shared/document/schema.ts'
import { costText } from '../canvas/describe.ts'
import { edgeText } from '../canvas/edgeText.ts'
import { laneSpan } from '../canvas/laneSpan.ts'
import { around, inflate, isContainer } from '../canvas/metrics.ts'
import { routesOf } from '../canvas/routing.ts'
import { sceneOf } from '../canvas/scene.ts'
import type { Snapshot } from '../state/analysis.ts'
import type { Studio } from '../state/types.ts'
import { createIconSheet } from './inlineIcons.ts'
import { paint, paletteOf } from './palette.ts'
import { cardShape, edgeShape, frameShape, labelShape, laneShapes, type Pen, textAt } from './shapes.ts'
import { escapeXml } from './text.ts'

const MARGIN = 32
const CAPTION = 36

/** By name, since a picture must not depend on a file beside it; what stands in has much the same widths. */
const FONTS = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

export interface PictureOptions {
  readonly theme?: 'light' | 'dark'
  /** CSS that goes into the picture, such as an embedded font; trusted. */
  readonly style?: string
}

/** The drawing as a picture that stands by itself: no outside font, icon, style or script, and no markup from names. */
export function exportSvg(
  { history, analysis }: Pick<Studio, 'history' | 'analysis'>,
  options: PictureOptions = {},
): string {
  // An analysis of another state would put wrong figures on the cards: better none.
  const known = analysis?.document === history.document ? analysis : null
  return drawingSvg(history.document, known, options)
}

export function drawingSvg(
  document: Document,
  analysis: Snapshot | null,
  options: PictureOptions = {},
): string {
  const scene = sceneOf(document)
  const { routes } = routesOf(scene)
  const pen: Pen = { tokens: paletteOf(options.theme ?? 'light'), icons: createIconSheet() }
  const content = inflate(
    around([...scene.boxes.values(), ...boundsOfLines(routes)]) ?? { x: 0, y: 0, width: 320, height: 120 },
    MARGIN,
  )
  const frames: string[] = []
  const cards: string[] = []
  for (const [id, box] of scene.boxes) {
    const node = document.nodes[id]
    if (!node) continue
    const lanes = analysis?.lanes.get(id)
    const span = lanes ? laneSpan(scene, id) : ''
    const cost = costText(componentOf(node.type), analysis?.costByNode.get(id) ?? null, analysis !== null)
    if (isContainer(node)) {
      frames.push(frameShape(pen, node, box, cost))
      if (lanes && span !== '') frames.push(laneShapes(pen, box, span, lanes.azCount, lanes.cidrs))
    } else {
      const badge = analysis?.badges.get(id)
      // A picture is shown to others: suggestions to its author stay at home.
      cards.push(cardShape(pen, node, box, badge && badge.severity !== 'info' ? badge : null, cost))
    }
  }
  const edges = [...routes.values()].map((route) => edgeShape(pen, route))
  const labels = [...routes].map(([id, route]) => {
    const edge = document.edges[id]
    return labelShape(pen, route, edge ? edgeText(document, edge) : '')
  })
  const height = content.height + CAPTION
  const caption = textAt(
    pen,
    content.x + MARGIN,
    content.y + content.height + 8,
    captionOf(document, analysis),
    {
      size: 12,
      colour: '--text-muted',
    },
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${content.width}" height="${height}" viewBox="${content.x} ${content.y} ${content.width} ${height}" font-family="${FONTS}">`,
    `<title>${escapeXml(document.settings.name)}</title>`,
    options.style === undefined ? '' : `<style>${options.style}</style>`,
    `<defs>${pen.icons.definitions()}</defs>`,
    `<rect x="${content.x}" y="${content.y}" width="${content.width}" height="${height}" ${paint('fill', pen.tokens('--surface-canvas'))}/>`,
    `<g>${frames.join('')}</g>`,
    `<g>${edges.join('')}</g>`,
    `<g>${labels.join('')}</g>`,
    `<g>${cards.join('')}</g>`,
    caption,
    '</svg>\n',
  ].join('')
}

function* boundsOfLines(routes: ReturnType<typeof routesOf>['routes']) {
  for (const { points } of routes.values()) for (const { x, y } of points) yield { x, y, width: 0, height: 0 }
}

/** "Web shop · eu-west-1 · $347.93 a month expected, prices of 2026-11-01" */
function captionOf({ settings }: Document, analysis: Snapshot | null): string {
  const parts = [settings.name, settings.region]
  if (analysis) {
    const { total, priceDates } = analysis.cost
    const usage = total.gaps > 0 ? ' plus usage' : ''
    const date = priceDates.newest === null ? '' : `, prices of ${priceDates.newest}`
    parts.push(`${formatUsd(total.expected)} a month expected${usage}${date}`)
  }
  return parts.join(' · ')
}

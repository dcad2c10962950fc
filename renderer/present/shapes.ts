import { componentOf } from '../../shared/catalog/index.ts'
import type { DocumentNode } from '../../shared/document/schema.ts'
import { type Badge, type costText, summaryOf } from '../canvas/describe.ts'
import { containerFacts, groupIcon, groupStyle } from '../canvas/groupStyle.ts'
import { LABEL_HEIGHT } from '../canvas/labels.ts'
import { type Box, isCompact } from '../canvas/metrics.ts'
import type { Tokens } from '../canvas/paint.ts'
import { arrowOf, pathOf } from '../canvas/path.ts'
import type { Route } from '../canvas/route.ts'
import type { IconSheet } from './inlineIcons.ts'
import { paint } from './palette.ts'
import { escapeXml, fitted, widthOf, wrapped } from './text.ts'

/** What every shape is drawn with. */
export interface Pen {
  readonly tokens: Tokens
  readonly icons: IconSheet
}

type Weight = 420 | 520 | 620

export function textAt(
  { tokens }: Pen,
  x: number,
  y: number,
  text: string,
  style: { size: number; weight?: Weight; colour: string; anchor?: 'middle' },
): string {
  const weight = style.weight ?? 420
  const anchor = style.anchor === undefined ? '' : ` text-anchor="${style.anchor}"`
  return `<text x="${x}" y="${y}" font-size="${style.size}" font-weight="${weight}"${anchor} ${paint('fill', tokens(style.colour))}>${escapeXml(text)}</text>`
}

const rect = ({ x, y, width, height }: Box, attributes: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${attributes}/>`

export function frameShape(
  pen: Pen,
  node: DocumentNode,
  box: Box,
  cost: ReturnType<typeof costText>,
): string {
  const spec = componentOf(node.type)
  const facts = containerFacts(node)
  const { tone, dash } = groupStyle(spec?.container?.kind ?? null, facts)
  const dashes = { solid: '', dotted: ' stroke-dasharray="1.5 3"', dashed: ' stroke-dasharray="5 3"' }[dash]
  const { tokens } = pen
  const name = fitted(node.name, 12, box.width - 48)
  const nameEnd = box.x + 38 + widthOf(name, 12) + 8
  const price = cost ? `${cost.figure} ${cost.suffix}` : ''
  const priceWidth = price === '' ? 0 : widthOf(price, 11) + 16
  const summary = fitted(summaryOf(node).join(' · '), 11, box.x + box.width - nameEnd - 12 - priceWidth)
  const priceX = nameEnd + (summary === '…' ? 0 : widthOf(summary, 11)) + 10
  return [
    rect(
      box,
      `rx="5" ${paint('fill', tokens(`--group-${tone}-fill`))} ${paint('stroke', tokens(`--group-${tone}`))} stroke-width="${facts.tier ? 1 : 1.5}"${dashes}`,
    ),
    pen.icons.use(groupIcon(spec?.icon, facts), box.x + 3, box.y + 3, 26) ?? '',
    textAt(pen, box.x + 38, box.y + 20, name, { size: 12, weight: 620, colour: `--group-${tone}-text` }),
    summary === '…'
      ? ''
      : textAt(pen, nameEnd, box.y + 20, summary, { size: 11, colour: `--group-${tone}-text` }),
    price === '' || priceX + priceWidth > box.x + box.width
      ? ''
      : textAt(pen, priceX, box.y + 20, price, { size: 11, weight: 520, colour: '--text-primary' }),
  ].join('')
}

/** `span` as laneSpan gives it; zones are columns between dashed lines. */
export function laneShapes(
  pen: Pen,
  box: Box,
  span: string,
  azCount: number,
  cidrs: readonly string[],
): string {
  const [left = 0, width = 0] = span.split(' ').map(Number)
  const column = width / azCount
  const stroke = paint('stroke', pen.tokens('--lane'))
  return Array.from({ length: azCount }, (_, index) => {
    const x = box.x + left + index * column
    const line =
      index === 0
        ? ''
        : `<path d="M${x} ${box.y + 36}V${box.y + box.height}" ${stroke} stroke-dasharray="3 3"/>`
    const text = cidrs[index] ?? `Zone ${index + 1}`
    const style = { size: 10, colour: '--lane-text', anchor: 'middle' as const }
    return line + textAt(pen, x + column / 2, box.y + box.height - 7, text, style)
  }).join('')
}

export function cardShape(
  pen: Pen,
  node: DocumentNode,
  box: Box,
  badge: Badge | null,
  cost: ReturnType<typeof costText>,
): string {
  const { tokens, icons } = pen
  const spec = componentOf(node.type)
  const compact = spec !== null && isCompact(spec)
  const { x, y, width, height } = box
  const summary = summaryOf(node).join(' · ')
  const iconSize = compact ? 36 : 38
  const iconX = x + (compact ? 14 : 12)
  const iconY = compact ? y + (height - iconSize) / 2 : y + 12
  const textX = iconX + iconSize + 10
  const room = x + width - textX - 12
  const parts = [
    rect(
      box,
      `rx="${compact ? height / 2 : 10}" ${paint('fill', tokens('--card'))} ${paint('stroke', tokens('--card-border'))}`,
    ),
    icons.use(spec?.icon, iconX, iconY, iconSize) ??
      rect(
        { x: iconX, y: iconY, width: iconSize, height: iconSize },
        `rx="6" ${paint('fill', tokens('--group-generic'))}`,
      ),
    textAt(pen, textX, iconY + 16, fitted(node.name, 13, room - (badge ? 34 : 0)), {
      size: 13,
      weight: 620,
      colour: '--text-primary',
    }),
    textAt(pen, textX, iconY + 32, fitted(compact ? summary : (spec?.title ?? node.type), 11, room), {
      size: 11,
      colour: '--text-muted',
    }),
  ]
  if (!compact) {
    for (const [index, line] of wrapped(summary, 12, width - 26, 2).entries())
      parts.push(textAt(pen, x + 12, y + 71 + index * 17, line, { size: 12, colour: '--text-secondary' }))
  }
  if (cost) {
    const figure = cost.figure
    parts.push(
      `<path d="M${x + 12} ${y + height - 30.5}H${x + width - 12}" ${paint('stroke', tokens('--border-subtle'))}/>`,
      textAt(pen, x + 12, y + height - 12, figure, { size: 12, weight: 620, colour: '--text-primary' }),
      textAt(pen, x + 16 + widthOf(figure, 12), y + height - 12, cost.suffix, {
        size: 11,
        colour: '--text-muted',
      }),
    )
  }
  if (badge) parts.push(badgeShape(pen, badge, x + width - 12, y + 12))
  return parts.join('')
}

/** A shape for each severity, so that none is told by colour alone; the count beside it. */
function badgeShape({ tokens }: Pen, { severity, count }: Badge, right: number, top: number): string {
  const text = count > 1 ? String(count) : ''
  const width = 22 + (text === '' ? 0 : widthOf(text, 11) + 3)
  const x = right - width
  const colour = paint('fill', tokens(`--severity-${severity}`))
  const mark = {
    error: `<path d="M${x + 8} ${top + 4}h6l4 4v5l-4 4h-6l-4-4v-5z" ${colour}/>`,
    warning: `<path d="M${x + 11} ${top + 3.5}l7 12.5h-14z" ${colour}/>`,
    info: `<circle cx="${x + 11}" cy="${top + 10}" r="6" ${colour}/>`,
  }[severity]
  return [
    rect(
      { x, y: top, width, height: 20 },
      `rx="10" ${paint('fill', tokens(`--severity-${severity}-soft`))} ${paint('stroke', tokens(`--severity-${severity}-border`))}`,
    ),
    mark,
    text === ''
      ? ''
      : `<text x="${x + 20}" y="${top + 14}" font-size="11" font-weight="620" ${colour}>${text}</text>`,
  ].join('')
}

export function edgeShape({ tokens }: Pen, { points }: Route): string {
  const colour = tokens('--edge')
  return `<path d="${pathOf(points)}" fill="none" ${paint('stroke', colour)} stroke-width="1.5"/><path d="${arrowOf(points)}" ${paint('fill', colour)}/>`
}

export function labelShape(pen: Pen, { label }: Route, text: string): string {
  if (label === null || text === '') return ''
  const width = widthOf(text, 10) + 12
  const box = { x: label.x - width / 2, y: label.y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT }
  return (
    rect(box, `rx="3" ${paint('fill', pen.tokens('--edge-label-surface'))}`) +
    textAt(pen, label.x, label.y + 3.5, text, {
      size: 10,
      weight: 520,
      colour: '--edge-label',
      anchor: 'middle',
    })
  )
}

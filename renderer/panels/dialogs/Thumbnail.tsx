import { useId, useMemo } from 'react'
import { componentOf } from '../../../shared/catalog/index.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { containerFacts, groupStyle } from '../../canvas/groupStyle.ts'
import { iconUrl } from '../../canvas/icons.ts'
import { around, type Box, inflate } from '../../canvas/metrics.ts'
import { routesOf } from '../../canvas/routing.ts'
import { sceneOf } from '../../canvas/scene.ts'
import css from './welcome.module.css'

/** The room of one that is still to be drawn. */
export const EmptyThumbnail = () => <svg className={css.thumbnail} aria-hidden />

/** A drawing so small that only shapes, colours and icons tell: text is left out. */
export function Thumbnail({ document }: { readonly document: Document }) {
  const arrow = useId()
  const { boxes, routes, view } = useMemo(() => {
    const scene = sceneOf(document)
    const all = around(scene.boxes.values()) ?? { x: 0, y: 0, width: 400, height: 240 }
    return {
      boxes: scene.boxes,
      routes: routesOf(scene).routes,
      view: inflate(all, 32),
    }
  }, [document])
  return (
    <svg
      className={css.thumbnail}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
    >
      <defs>
        <marker id={arrow} viewBox="0 0 6 6" refX="5" refY="3" markerWidth="4" markerHeight="4" orient="auto">
          <path d="M0 0 6 3 0 6z" className={css.arrow} />
        </marker>
      </defs>
      {[...boxes].map(([id, box]) => (
        <Shape key={id} type={document.nodes[id]?.type ?? ''} id={id} document={document} box={box} />
      ))}
      {[...routes].map(([id, { points }]) => (
        <polyline
          key={id}
          className={css.route}
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          markerEnd={`url(#${arrow})`}
        />
      ))}
    </svg>
  )
}

interface ShapeProps {
  readonly id: string
  readonly type: string
  readonly document: Document
  readonly box: Box
}

function Shape({ id, type, document, box }: ShapeProps) {
  const spec = componentOf(type)
  const node = document.nodes[id]
  const icon = iconUrl(spec?.icon)
  if (node && spec?.container) {
    const { tone, dash } = groupStyle(spec.container.kind, containerFacts(node))
    return (
      <rect
        {...box}
        rx={6}
        className={css.frame}
        data-dash={dash}
        style={{ stroke: `var(--group-${tone})`, fill: `var(--group-${tone}-fill)` }}
      />
    )
  }
  const size = Math.min(72, box.height - 24)
  return (
    <>
      <rect {...box} rx={12} className={css.cardShape} />
      {icon !== null && (
        <image
          href={icon}
          x={box.x + (box.width - size) / 2}
          y={box.y + (box.height - size) / 2}
          width={size}
          height={size}
        />
      )}
    </>
  )
}

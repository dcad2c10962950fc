import { memo } from 'react'
import { componentOf } from '../../shared/catalog/index.ts'
import { useCanvas } from './canvasStore.ts'
import edgeStyles from './edge.module.css'
import styles from './marks.module.css'
import { type Box, naturalSize } from './metrics.ts'
import { arrowOf } from './path.ts'
import { routeLinks } from './route.ts'
import { ServiceIcon } from './ServiceIcon.tsx'

/** What a gesture shows inside the drawing: guides, the selection rectangle, the connection that is being drawn. */
export function DrawingMarks({ boxOf }: { readonly boxOf: (id: string) => Box | undefined }) {
  const guides = useCanvas((state) => state.guides)
  const marquee = useCanvas((state) => state.marquee)
  return (
    <>
      <svg className={styles.layer} aria-hidden>
        {guides.map(({ axis, at, from, to }) =>
          axis === 'x' ? (
            <line key="x" className={edgeStyles.guide} x1={at} x2={at} y1={from} y2={to} />
          ) : (
            <line key="y" className={edgeStyles.guide} y1={at} y2={at} x1={from} x2={to} />
          ),
        )}
        <Connecting boxOf={boxOf} />
      </svg>
      {marquee && (
        <div
          className={styles.marquee}
          style={{
            transform: `translate(${marquee.x}px, ${marquee.y}px)`,
            width: marquee.width,
            height: marquee.height,
          }}
        />
      )}
    </>
  )
}

function Connecting({ boxOf }: { readonly boxOf: (id: string) => Box | undefined }) {
  const connecting = useCanvas((state) => state.connecting)
  if (!connecting) return null
  const { from, to, over, allowed } = connecting
  const free: Box = { x: to.x, y: to.y, width: 0, height: 0 }
  const end = (id: string) => (id === 'free' ? ((over === null ? null : boxOf(over)) ?? free) : boxOf(id))
  const route = routeLinks([{ id: 'new', from, to: 'free' }], end).get('new')
  if (!route) return null
  const tone = over === null ? '' : allowed ? edgeStyles.accepted : edgeStyles.refused
  const path = route.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return (
    <>
      <path className={`${edgeStyles.connecting} ${tone}`} d={path} />
      <path className={`${edgeStyles.connecting} ${tone}`} d={arrowOf(route.points)} />
    </>
  )
}

/** What a gesture shows beside the pointer: what would happen, or why not, and the component on its way. */
export const PointerMarks = memo(function PointerMarks() {
  const hint = useCanvas((state) => state.hint)
  const placing = useCanvas((state) => state.placing)
  const zoom = useCanvas((state) => state.view.zoom)
  const spec = placing ? componentOf(placing.type) : null
  return (
    <>
      {placing && spec && (
        <div
          className={spec.container ? `${styles.ghost} ${styles.ghostFrame}` : styles.ghost}
          style={{
            ...ghostBox(placing.at, naturalSize(spec), zoom, spec.container !== undefined),
            visibility: placing.overCanvas ? 'visible' : 'hidden',
          }}
        >
          <ServiceIcon name={spec.icon} size={26} />
          <span>{spec.title}</span>
        </div>
      )}
      {hint && (
        <div
          className={`${styles.hint} ${styles[hint.tone]}`}
          style={{ transform: `translate(${hint.at.x + 16}px, ${hint.at.y + 18}px)` }}
          data-testid="canvas-hint"
          data-tone={hint.tone}
        >
          {hint.text}
        </div>
      )}
    </>
  )
})

function ghostBox(
  at: { x: number; y: number },
  size: { width: number; height: number },
  zoom: number,
  frame: boolean,
) {
  const width = size.width * zoom
  const height = size.height * zoom
  const grip = frame ? { x: 60 * zoom, y: 20 * zoom } : { x: width / 2, y: height / 2 }
  return { width, height, transform: `translate(${at.x - grip.x}px, ${at.y - grip.y}px)` }
}

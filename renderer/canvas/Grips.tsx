import { componentOf } from '../../shared/catalog/index.ts'
import { useStudio } from '../state/store.ts'
import { useCanvas } from './canvasStore.ts'
import type { Grip } from './gestures/resize.ts'
import styles from './grips.module.css'
import { type Box, isContainer, type Point } from './metrics.ts'
import { useNode } from './slices.ts'

/** Handles for connecting and grips for resizing, for the node at hand only: dots on every card would be noise and DOM. */
export function Grips({ boxOf }: { readonly boxOf: (id: string) => Box | undefined }) {
  const busy = useStudio((studio) => studio.drag !== null)
  const quiet = useCanvas(
    ({ connecting, marquee, placing, overview }) =>
      connecting !== null || marquee !== null || placing !== null || overview,
  )
  const hovered = useCanvas((state) => state.hovered)
  const only = useStudio(({ selection }) =>
    selection.nodes.length === 1 && selection.edges.length === 0 ? selection.nodes[0] : undefined,
  )
  if (busy || quiet) return null
  const ids = [...new Set([only, hovered])].filter((id) => id !== null && id !== undefined)
  return ids.map((id) => {
    const box = boxOf(id)
    return box ? <NodeGrips key={id} id={id} box={box} selected={id === only} /> : null
  })
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const
const GRIPS: readonly Grip[] = ['n', 'e', 's', 'w', 'ne', 'nw', 'se', 'sw']

function NodeGrips({
  id,
  box,
  selected,
}: {
  readonly id: string
  readonly box: Box
  readonly selected: boolean
}) {
  const node = useNode(id)
  const zoom = useCanvas((state) => state.view.zoom)
  if (!node) return null
  const spec = componentOf(node.type)
  const leads = spec?.out !== undefined && Object.keys(spec.out).length > 0
  return (
    <>
      {selected &&
        isContainer(node) &&
        GRIPS.map((grip) => <ResizeGrip key={grip} id={id} grip={grip} box={box} zoom={zoom} />)}
      {leads &&
        SIDES.map((side) => {
          const { x, y } = middleOfSide(box, side)
          return (
            <span
              key={side}
              className={styles.handle}
              style={{ transform: `translate(${x}px, ${y}px) scale(${1 / zoom}) translate(-50%, -50%)` }}
              data-handle={side}
              data-node={id}
              data-testid={`handle-${side}`}
              title="Drag to connect"
              aria-hidden
            />
          )
        })}
    </>
  )
}

function middleOfSide({ x, y, width, height }: Box, side: (typeof SIDES)[number]): Point {
  switch (side) {
    case 'top':
      return { x: x + width / 2, y }
    case 'right':
      return { x: x + width, y: y + height / 2 }
    case 'bottom':
      return { x: x + width / 2, y: y + height }
    case 'left':
      return { x, y: y + height / 2 }
  }
}

interface ResizeGripProps {
  readonly id: string
  readonly grip: Grip
  readonly box: Box
  readonly zoom: number
}

function ResizeGrip({ id, grip, box, zoom }: ResizeGripProps) {
  const corner = grip.length === 2
  const thick = 8 / zoom
  const x = grip.includes('w') ? box.x : grip.includes('e') ? box.x + box.width : box.x + box.width / 2
  const y = grip.includes('n') ? box.y : grip.includes('s') ? box.y + box.height : box.y + box.height / 2
  const width = corner ? thick : grip === 'n' || grip === 's' ? box.width : thick
  const height = corner ? thick : grip === 'e' || grip === 'w' ? box.height : thick
  return (
    <span
      className={`${styles.resize} ${corner ? styles.corner : styles.border} ${styles[grip]}`}
      style={{
        width,
        height,
        transform: `translate(${x - width / 2}px, ${y - height / 2}px)`,
        borderWidth: 1.5 / zoom,
      }}
      data-resize={grip}
      data-node={id}
      data-testid={`resize-${grip}`}
      aria-hidden
    />
  )
}

import { memo, useMemo } from 'react'
import { useStudio, useWorkbench } from '../state/store.ts'
import { useCanvas } from './canvasStore.ts'
import styles from './edge.module.css'
import { edgeLabel, edgeText } from './edgeText.ts'
import { overlap } from './metrics.ts'
import { arrowOf, boundsOf, middleOf, pathOf } from './path.ts'
import type { Route } from './route.ts'
import { isEdgeSelected } from './slices.ts'

/** All connections that are in view, in one picture between the frames and the cards. */
export const EdgeLayer = memo(function EdgeLayer({
  routes,
}: {
  readonly routes: ReadonlyMap<string, Route>
}) {
  const mounted = useCanvas((state) => state.mounted)
  const labels = useCanvas((state) => state.labels)
  const visible = useMemo(() => {
    if (mounted === null) return []
    return [...routes].filter(([, route]) => touches(route, mounted))
  }, [routes, mounted])
  return (
    <>
      <svg className={styles.layer} aria-label="Connections">
        {visible.map(([id, route]) => (
          <EdgeLine key={id} id={id} route={route} />
        ))}
      </svg>
      {labels && (
        <div className={styles.labels}>
          {visible.map(([id, route]) => (
            <EdgeName key={id} id={id} route={route} />
          ))}
        </div>
      )}
    </>
  )
})

const bounds = new WeakMap<Route, ReturnType<typeof boundsOf>>()

function touches(route: Route, area: Parameters<typeof overlap>[1]): boolean {
  let box = bounds.get(route)
  if (!box) {
    box = boundsOf(route.points)
    bounds.set(route, box)
  }
  // A straight line has no width, and no area to overlap with.
  return overlap({ x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 }, area)
}

const EdgeLine = memo(function EdgeLine({ id, route }: { readonly id: string; readonly route: Route }) {
  const edge = useStudio((studio) => studio.history.document.edges[id])
  const selected = useStudio((studio) => isEdgeSelected(studio.selection, id))
  const { store } = useWorkbench()
  if (!edge) return null
  const path = pathOf(route.points)
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: SVG has no element for one object of a drawing
    <g
      className={selected ? `${styles.edge} ${styles.selected}` : styles.edge}
      data-edge={id}
      data-selected={selected || undefined}
      role="graphics-object"
      aria-roledescription="connection"
      aria-label={edgeLabel(store.getState().history.document, edge)}
      tabIndex={0}
    >
      <path className={styles.hit} d={path} />
      <path className={styles.line} d={path} />
      {selected && <path className={styles.flow} d={path} />}
      <path className={styles.arrow} d={arrowOf(route.points)} />
    </g>
  )
})

const EdgeName = memo(function EdgeName({ id, route }: { readonly id: string; readonly route: Route }) {
  const selected = useStudio((studio) => isEdgeSelected(studio.selection, id))
  const text = useStudio(({ history: { document } }) => {
    const edge = document.edges[id]
    return edge ? edgeText(document, edge) : ''
  })
  // No place for it: it would hide what it stands on. Selecting the connection shows it all the same.
  const at = route.label ?? (selected ? middleOf(route.points) : null)
  if (at === null) return null
  return (
    <div
      className={selected ? `${styles.label} ${styles.selected}` : styles.label}
      style={{ transform: `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)` }}
      data-edge={id}
      aria-hidden
    >
      {text}
    </div>
  )
})

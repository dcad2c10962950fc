import type { KeyboardEvent, PointerEvent } from 'react'
import styles from './app.module.css'
import { useStudio, useWorkbench } from './state/store.ts'

type Side = 'left' | 'right' | 'bottom'

const LIMITS: Readonly<Record<Side, readonly [number, number]>> = {
  left: [200, 480],
  right: [260, 640],
  bottom: [120, 640],
}

const NAMES: Readonly<Record<Side, string>> = {
  left: 'Width of the components panel',
  right: 'Width of the inspector',
  bottom: 'Height of the problems and cost panel',
}

/** The border of a panel, by which it is made wider or narrower; with arrow keys too. */
export function Splitter({ side }: { readonly side: Side }) {
  const { store } = useWorkbench()
  const size = useStudio((studio) => studio.sizes[side])
  const [smallest, largest] = LIMITS[side]
  const set = (value: number) => {
    const { sizes, actions } = store.getState()
    const next = Math.round(Math.min(largest, Math.max(smallest, value)))
    if (sizes[side] !== next) actions.patch({ sizes: { ...sizes, [side]: next } })
  }
  const drag = (event: PointerEvent<HTMLHRElement>) => {
    if (event.buttons !== 1 || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const panel = event.currentTarget.parentElement?.getBoundingClientRect()
    if (!panel) return
    if (side === 'left') set(event.clientX - panel.left)
    else if (side === 'right') set(panel.right - event.clientX)
    else set(panel.bottom - event.clientY)
  }
  const key = (event: KeyboardEvent) => {
    const [grow, shrink] =
      side === 'left'
        ? ['ArrowRight', 'ArrowLeft']
        : side === 'right'
          ? ['ArrowLeft', 'ArrowRight']
          : ['ArrowUp', 'ArrowDown']
    if (event.key !== grow && event.key !== shrink) return
    event.preventDefault()
    set(size + (event.key === grow ? 16 : -16))
  }
  return (
    <hr
      className={`${styles.splitter} ${styles[`splitter-${side}`]}`}
      aria-label={NAMES[side]}
      aria-orientation={side === 'bottom' ? 'horizontal' : 'vertical'}
      aria-valuenow={size}
      aria-valuemin={smallest}
      aria-valuemax={largest}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={key}
    />
  )
}

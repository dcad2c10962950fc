import { type RefObject, useEffect, useRef } from 'react'
import { announce, type Kit, sceneNow } from './gestures/kit.ts'
import { GRID } from './metrics.ts'
import { movesInto, withRoom } from './place.ts'
import { topmost } from './scene.ts'

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Fields and buttons keep their keys; the canvas acts when the focus is in it or nowhere. */
function concerns(kit: Kit, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false
  const { target } = event
  if (target === document.body) return kit.store.getState().dialog === null
  if (!(target instanceof Element) || !kit.root.contains(target)) return false
  return target === kit.root || target.closest('[data-node], [data-edge]') !== null
}

/** Arrow keys move, Enter selects, Escape lets go, the space bar held down pans. Returns whether it is held. */
export function useKeys(kit: RefObject<Kit | null>): RefObject<boolean> {
  const panning = useRef(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const on = kit.current
      if (!on || !concerns(on, event)) return
      const arrow = ARROWS[event.key]
      if (arrow && move(on, arrow, event.shiftKey ? 8 * GRID : GRID)) event.preventDefault()
      else if (event.key === 'Escape') on.store.getState().actions.select({})
      else if (
        event.key === 'Enter' &&
        event.target instanceof Element &&
        chooseFocused(on, event.target, event.shiftKey)
      )
        event.preventDefault()
      else if (event.key === ' ') {
        panning.current = true
        event.preventDefault()
      }
    }
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key === ' ') panning.current = false
    }
    const onBlur = () => {
      panning.current = false
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('keyup', onKeyUp)
    window.addEventListener('blur', onBlur)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keyup', onKeyUp)
      window.removeEventListener('blur', onBlur)
    }
  }, [kit])
  return panning
}

/** Moves what is selected within its containers; a run of presses is one step of the history. */
function move(kit: Kit, [right, down]: readonly [number, number], step: number): boolean {
  const { selection, actions, history } = kit.store.getState()
  const scene = sceneNow(kit)
  const ids = topmost(history.document, selection.nodes)
  if (ids.length === 0) return false
  const operations = ids.flatMap((id) => {
    const box = scene.boxes.get(id)
    if (!box) return []
    const corner = { x: box.x + right * step, y: box.y + down * step }
    const parent = history.document.nodes[id]?.parent ?? null
    return movesInto(scene, new Map([[id, corner]]), { kind: 'into', parent })
  })
  return actions.change('Move', withRoom(scene, operations), `nudge ${ids.join(' ')}`)
}

function chooseFocused(kit: Kit, target: Element, add: boolean): boolean {
  const { selection, actions, history } = kit.store.getState()
  const node = target.getAttribute('data-node')
  const edge = target.getAttribute('data-edge')
  if (node !== null) {
    actions.select(
      add ? { ...selection, nodes: [...new Set([...selection.nodes, node])] } : { nodes: [node] },
    )
    actions.togglePanel('inspector', true)
    announce(kit, `Selected ${history.document.nodes[node]?.name ?? node}`)
  } else if (edge !== null) {
    actions.select({ edges: [edge] })
    actions.togglePanel('inspector', true)
  }
  return node !== null || edge !== null
}

import { type RefObject, useEffect, useRef } from 'react'
import { plural } from '../../shared/base/text.ts'
import { connectOrAsk, relationsNow } from './connect.ts'
import { announce, clearMarks, type Kit, sceneNow } from './gestures/kit.ts'
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

/** Arrow keys move, Enter selects, C begins a connection that Enter on another node ends, Escape lets go, the space bar held down pans. Returns whether it is held. */
export function useKeys(kit: RefObject<Kit | null>): RefObject<boolean> {
  const panning = useRef(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const on = kit.current
      if (!on || !concerns(on, event)) return
      const arrow = ARROWS[event.key]
      if (arrow && move(on, arrow, event.shiftKey ? 8 * GRID : GRID)) event.preventDefault()
      else if (event.key === 'Escape') letGo(on)
      else if (event.key === 'c' && connectByKeys(on, event.target)) event.preventDefault()
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

/** A connection under way is given up first; then the selection. */
function letGo(kit: Kit): void {
  if (kit.canvas.getState().connecting === null) kit.store.getState().actions.select({})
  else {
    clearMarks(kit)
    announce(kit, 'Connection cancelled')
  }
}

/** Begins a connection at the focused node, or at the only selected one. */
function connectByKeys(kit: Kit, target: EventTarget | null): boolean {
  const { selection, history } = kit.store.getState()
  const focused = target instanceof Element ? target.getAttribute('data-node') : null
  const from = focused ?? (selection.nodes.length === 1 ? selection.nodes[0] : undefined)
  if (from === undefined || !Object.hasOwn(history.document.nodes, from)) return false
  const scene = sceneNow(kit)
  const targets = new Set(
    [...scene.boxes.keys()].filter(
      (id) => id !== from && relationsNow(scene.document, from, id).possible.length > 0,
    ),
  )
  const name = history.document.nodes[from]?.name ?? from
  if (targets.size === 0) {
    announce(kit, `${name} can be connected to nothing here`)
    return true
  }
  const box = scene.boxes.get(from)
  const to = box ? { x: box.x + box.width + 48, y: box.y + box.height / 2 } : { x: 0, y: 0 }
  kit.canvas.setState({ connecting: { from, to, over: null, allowed: false, targets } })
  announce(
    kit,
    `Connecting from ${name}: ${plural(targets.size, 'possible component')}. Go to one with Tab and press Enter, or Escape to give up.`,
  )
  return true
}

function chooseFocused(kit: Kit, target: Element, add: boolean): boolean {
  const { selection, actions, history } = kit.store.getState()
  const node = target.getAttribute('data-node')
  const { connecting } = kit.canvas.getState()
  if (connecting && node !== null && node !== connecting.from) {
    clearMarks(kit)
    const refusal = connectOrAsk(kit.store, connecting.from, node)
    const names = [connecting.from, node].map((id) => history.document.nodes[id]?.name ?? id)
    announce(kit, refusal ?? `Connected ${names.join(' to ')}`)
    if (refusal !== null) actions.notify({ tone: 'warning', text: refusal })
    return true
  }
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

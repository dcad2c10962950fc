import { useEffect, useState } from 'react'

const waiting: (() => void)[] = []
let running = false

function next(): void {
  const go = waiting.shift()
  running = go !== undefined
  if (!go) return
  go()
  setTimeout(next)
}

/**
 * True once it is this component's turn. Turns come one after the other, each in a task of its own: finding the ways of
 * the lines of a dozen drawings at once would hold up the first click.
 */
export function useTurn(): boolean {
  const [turn, setTurn] = useState(false)
  useEffect(() => {
    const go = () => setTurn(true)
    waiting.push(go)
    if (!running) {
      running = true
      setTimeout(next)
    }
    return () => {
      const at = waiting.indexOf(go)
      if (at >= 0) waiting.splice(at, 1)
    }
  }, [])
  return turn
}

import { type CSSProperties, useLayoutEffect, useState } from 'react'

const GAP = 4
const EDGE = 8

// Not `visibility: hidden`: what opens takes the focus at once, which a hidden element cannot.
const UNPLACED: CSSProperties = { opacity: 0 }

/**
 * Where a popover of this size stands beside its anchor: below, or above when there is more room; never off the window.
 * Fixed to the window, since panels scroll and clip.
 */
export function useAnchor(
  anchor: HTMLElement | null,
  size: { readonly width: number; readonly height: number },
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>(UNPLACED)
  const { width, height } = size
  useLayoutEffect(() => {
    const put = () => {
      if (!anchor) return
      const box = anchor.getBoundingClientRect()
      const below = window.innerHeight - box.bottom - GAP - EDGE
      const above = box.top - GAP - EDGE
      const upwards = below < Math.min(height, 240) && above > below
      const wide = Math.min(Math.max(width, box.width), window.innerWidth - 2 * EDGE)
      setPlace({
        left: Math.max(EDGE, Math.min(box.left, window.innerWidth - wide - EDGE)),
        width: wide,
        maxHeight: Math.min(height, upwards ? above : below),
        ...(upwards ? { bottom: window.innerHeight - box.top + GAP } : { top: box.bottom + GAP }),
      })
    }
    put()
    window.addEventListener('resize', put)
    document.addEventListener('scroll', put, true)
    return () => {
      window.removeEventListener('resize', put)
      document.removeEventListener('scroll', put, true)
    }
  }, [anchor, width, height])
  return place
}

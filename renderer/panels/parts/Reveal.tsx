import { type ReactNode, useEffect, useRef } from 'react'

/** Brings what it holds into view when it appears and whenever it grows: what was asked for must be seen. */
export function Reveal({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const show = () => element.scrollIntoView?.({ block: 'nearest' })
    show()
    const observer = new ResizeObserver(show)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={box}>{children}</div>
}

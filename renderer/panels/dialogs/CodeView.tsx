import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import css from './code.module.css'
import { highlight, languageOf } from './highlight.ts'

/** CSS pixels; must be the line-height of `.line`. */
const LINE = 19
/** Lines drawn above and below what is in view. */
const OVER = 20

/** A file with line numbers. Only lines in view are drawn: a template may have ten thousand. */
export function CodeView({ name, text }: { readonly name: string; readonly text: string }) {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 400 })
  const lines = useMemo(() => text.replace(/\n$/, '').split('\n'), [text])
  const widest = useMemo(() => lines.reduce((most, line) => Math.max(most, line.length), 0), [lines])
  const language = languageOf(name)

  // Another file starts at its top.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    element.scrollTo?.(0, 0)
    const read = () => setView({ top: element.scrollTop, height: element.clientHeight || 400 })
    read()
    element.addEventListener('scroll', read, { passive: true })
    return () => element.removeEventListener('scroll', read)
  }, [name])

  const first = Math.max(0, Math.floor(view.top / LINE) - OVER)
  const last = Math.min(lines.length, Math.ceil((view.top + view.height) / LINE) + OVER)
  return (
    <section
      ref={box}
      className={css.code}
      aria-label={`Preview of ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      data-selectable
    >
      <div className={css.lines} style={{ height: lines.length * LINE, minWidth: `${widest + 8}ch` }}>
        <div style={{ transform: `translateY(${first * LINE}px)` }}>
          {lines.slice(first, last).map((line, index) => (
            // Lines have no identity but their number.
            <div key={first + index} className={css.line}>
              <span className={css.number}>{first + index + 1}</span>
              <span className={css.content}>
                {highlight(line, language).map((token, at) => (
                  // Tokens of a line never move
                  <span key={at} className={css[token.kind]}>
                    {token.text}
                  </span>
                ))}
              </span>
            </div>
          ))}
        </div>
      </div>
    </section>
  )
}

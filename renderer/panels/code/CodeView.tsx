import {
  type CSSProperties,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { CodeLine } from './CodeLine.tsx'
import css from './code.module.css'
import { languageOf } from './highlight.ts'
import { LINE, lineAfterKey } from './lines.ts'

/** Lines drawn above and below what is in view. */
const OVER = 20
/** So many are simply all drawn. */
const FEW = 200
/** CSS pixels above and below the lines; must be the padding of `.code`. */
const PADDING = 8
/** How high a view of its own lines alone may grow. */
const TALLEST = 13 * LINE

/** Line numbers, both ends included. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A line that one is at, moved by click and by arrow keys. */
export interface LineCursor {
  /** null: at none yet. */
  readonly line: number | null
  /** A click, or a key. */
  readonly onMove: (line: number) => void
  /** The pointer is over a line; null: over none. */
  readonly onPoint: (line: number | null) => void
  /** Enter, or a double click. */
  readonly onOpen: () => void
}

interface Props {
  /** Its ending tells the language. */
  readonly name: string
  readonly text: string
  /** For those who hear it; without one "Preview of" and the name. */
  readonly label?: string
  /** Number of the first line, for an excerpt. */
  readonly firstLine?: number
  /** Instead of filling its place, as high as its lines up to a dozen or so. */
  readonly fit?: boolean
  /** Lines set off from the rest; the first of them is brought into view. */
  readonly lit?: readonly Range[]
  readonly cursor?: LineCursor
}

/** A file, or lines of one, with their numbers. Only lines in view are drawn: a template may have ten thousand. */
export function CodeView(props: Props) {
  const { name, text, label = `Preview of ${name}`, firstLine = 1, fit = false, lit = [], cursor } = props
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const [view, setView] = useState({ top: 0, height: 400 })
  const lines = useMemo(() => text.replace(/\n$/, '').split('\n'), [text])
  const widest = useMemo(() => lines.reduce((most, line) => Math.max(most, line.length), 0), [lines])
  const language = languageOf(name)
  const at = cursor?.line ?? null
  const show = at ?? (fit ? (lit[0]?.from ?? null) : null)

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

  useLayoutEffect(() => {
    if (show === null || !box.current) return
    // An excerpt starts with what is lit; a cursor moves the view no further than it must.
    if (fit) box.current.scrollTop = PADDING + (show - firstLine - 1) * LINE
    else bringIntoView(box.current, show - firstLine)
  }, [show, firstLine, fit])

  const few = lines.length <= FEW
  const first = few ? 0 : Math.max(0, Math.floor(view.top / LINE) - OVER)
  const last = few ? lines.length : Math.min(lines.length, Math.ceil((view.top + view.height) / LINE) + OVER)
  const drawn = at !== null && firstLine + first <= at && at < firstLine + last
  const lineAt = ({ target }: SyntheticEvent) => {
    const line =
      target instanceof Element ? target.closest<HTMLElement>('[data-line]')?.dataset.line : undefined
    return line === undefined ? null : Number(line)
  }
  const style: CSSProperties | undefined = fit
    ? { height: Math.min(lines.length * LINE, TALLEST) + 2 * PADDING }
    : undefined
  const content = (
    <div className={css.lines} style={{ height: lines.length * LINE, minWidth: `${widest + 8}ch` }}>
      <div style={{ transform: `translateY(${first * LINE}px)` }}>
        {lines.slice(first, last).map((line, index) => {
          const number = firstLine + first + index
          return (
            // Lines have no identity but their number.
            <CodeLine
              key={number}
              id={`${id}-${number}`}
              number={number}
              text={line}
              language={language}
              lit={lit.some(({ from, to }) => from <= number && number <= to)}
              at={cursor ? number === at : null}
              place={first + index + 1}
              places={lines.length}
            />
          )
        })}
      </div>
    </div>
  )
  if (!cursor)
    return (
      <section
        ref={box}
        className={css.code}
        style={style}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        data-selectable
        data-fit={fit || undefined}
      >
        {content}
      </section>
    )
  return (
    <section className={css.frame} aria-label={label}>
      <div
        ref={box}
        className={css.code}
        style={style}
        role="listbox"
        aria-label={`Lines of ${name}`}
        // A line out of view is not there to be pointed at.
        aria-activedescendant={drawn ? `${id}-${at}` : undefined}
        tabIndex={0}
        data-selectable
        data-fit={fit || undefined}
        data-pointed
        onPointerOver={(event) => cursor.onPoint(lineAt(event))}
        onPointerLeave={() => cursor.onPoint(null)}
        onClick={(event) => {
          const line = lineAt(event)
          // Text that was just selected, to be copied, is no click on a line.
          if (line !== null && getSelection()?.isCollapsed !== false) cursor.onMove(line)
        }}
        onDoubleClick={cursor.onOpen}
        onKeyDown={(event) => {
          const page = Math.max(1, Math.floor(view.height / LINE) - 1)
          const next = lineAfterKey(event.key, at, lines.length, page)
          if (next === null && !(event.key === 'Enter' && at !== null)) return
          if (event.altKey || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          if (next === null) cursor.onOpen()
          else cursor.onMove(next)
        }}
      >
        {content}
      </div>
    </section>
  )
}

function bringIntoView(box: HTMLElement, index: number): void {
  const top = PADDING + index * LINE
  const height = box.clientHeight
  if (height === 0) return
  if (top < box.scrollTop + LINE) box.scrollTop = Math.max(0, top - LINE)
  else if (top + 2 * LINE > box.scrollTop + height) box.scrollTop = top + 3 * LINE - height
}

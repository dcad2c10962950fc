import { Search } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { CATEGORY_TITLES } from '../../shared/catalog/categories.ts'
import type { Category, ComponentSpec } from '../../shared/catalog/define.ts'
import { components } from '../../shared/catalog/index.ts'
import { ServiceIcon } from '../canvas/ServiceIcon.tsx'
import { useWorkbench } from '../state/store.ts'
import styles from './palette.module.css'
import { searchComponents } from './paletteSearch.ts'

const ORDER = Object.keys(CATEGORY_TITLES) as Category[]

/** Pixels that the pointer moves before a press on a component becomes a drag. */
const THRESHOLD = 4

/** Every component, to be dragged onto the canvas or added with Enter or a click. */
export function Palette() {
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<ComponentSpec | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const { canvas } = useWorkbench()
  const groups = useMemo(() => {
    const found = searchComponents(components, query)
    // A search shows first the group that holds the best hit, since Enter takes the first of all.
    const order = query.trim() === '' ? ORDER : [...new Set(found.map((spec) => spec.category))]
    return order
      .map((category) => ({
        category,
        specs: found.filter((spec) => spec.category === category),
      }))
      .filter(({ specs }) => specs.length > 0)
  }, [query])
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys step through the buttons inside
    <div className={styles.palette} onKeyDown={step}>
      <div className={styles.search}>
        <Search size={15} aria-hidden />
        <input
          type="search"
          placeholder="Search components"
          aria-label="Search components"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const first = groups[0]?.specs[0]
            if (event.key === 'Enter' && first) canvas.current?.placeAtCentre(first.type)
          }}
        />
      </div>
      <div className={styles.list} ref={list}>
        {groups.map(({ category, specs }) => (
          <section key={category} aria-label={CATEGORY_TITLES[category]}>
            <h2 className={styles.category}>{CATEGORY_TITLES[category]}</h2>
            {specs.map((spec) => (
              <Item key={spec.type} spec={spec} onShow={setShown} />
            ))}
          </section>
        ))}
        {groups.length === 0 && (
          <p className={styles.none}>
            No component matches “{query}”. Try a service’s name, such as “Fargate”.
          </p>
        )}
      </div>
      <div className={styles.about} aria-hidden>
        {shown ? (
          <>
            <strong>{shown.title}</strong> {shown.description}
          </>
        ) : (
          'Drag a component onto the canvas, or choose one and press Enter.'
        )}
      </div>
    </div>
  )
}

interface ItemProps {
  readonly spec: ComponentSpec
  readonly onShow: (spec: ComponentSpec | null) => void
}

function Item({ spec, onShow }: ItemProps) {
  const { canvas } = useWorkbench()
  const pressed = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const dragged = useRef(false)
  const move = ({ clientX, clientY }: PointerEvent) => {
    const start = pressed.current
    if (!start || Math.hypot(clientX - start.x, clientY - start.y) < THRESHOLD) return
    pressed.current = null
    dragged.current = true
    canvas.current?.beginPlacing(spec.type)
  }
  return (
    <button
      type="button"
      className={styles.item}
      data-component={spec.type}
      aria-description={spec.description}
      onPointerDown={(event) => {
        // The button must not keep the pointer: it is on its way to the canvas.
        event.currentTarget.releasePointerCapture(event.pointerId)
        dragged.current = false
        if (event.button === 0) pressed.current = { x: event.clientX, y: event.clientY }
      }}
      onPointerMove={move}
      onPointerLeave={(event) => {
        // A fast pointer leaves the item before it has moved on it.
        move(event)
        pressed.current = null
      }}
      onPointerUp={() => {
        pressed.current = null
      }}
      onPointerEnter={() => onShow(spec)}
      onFocus={() => onShow(spec)}
      onClick={() => {
        if (!dragged.current) canvas.current?.placeAtCentre(spec.type)
      }}
    >
      <ServiceIcon name={spec.icon} size={28} />
      <span>{spec.title}</span>
    </button>
  )
}

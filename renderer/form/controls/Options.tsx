import { type KeyboardEvent, useRef } from 'react'
import css from '../form.module.css'

interface Option<Value> {
  readonly value: Value
  readonly label: string
}

interface Props<Value> {
  readonly id: string
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
  readonly value: Value | undefined
  readonly options: readonly Option<Value>[]
  /** Name, where no element with the id `<id>-label` gives it. */
  readonly label?: string
  readonly onPick: (value: Value) => void
}

/** Room for a row of segments in an inspector of ordinary width; more text becomes a select. */
const SEGMENT_ROOM = 30

/** One of a few values: side by side when they fit, a select when not. */
export function Options<Value extends string | number | boolean | null>(props: Props<Value>) {
  const { options } = props
  const letters = options.reduce((sum, { label }) => sum + Math.max(3, label.length), 0)
  return options.length <= 3 && letters <= SEGMENT_ROOM ? <Segmented {...props} /> : <Select {...props} />
}

function Segmented<Value extends string | number | boolean | null>(props: Props<Value>) {
  const { id, describedBy, invalid, value, options, label, onPick } = props
  const row = useRef<HTMLDivElement>(null)
  const chosen = options.findIndex((option) => option.value === value)
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = (Math.max(0, chosen) + by + options.length) % options.length
    const option = options[next]
    if (!option) return
    onPick(option.value)
    row.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div
      ref={row}
      id={id}
      role="radiogroup"
      className={css.segments}
      aria-label={label}
      aria-labelledby={label === undefined ? `${id}-label` : undefined}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onKeyDown={move}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useSemanticElements: native radios take no roving focus inside one control
        <button
          key={String(option.value)}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          className={css.segment}
          onClick={() => onPick(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}

export function Select<Value extends string | number | boolean | null>(props: Props<Value>) {
  const { id, describedBy, invalid, value, options, label, onPick } = props
  const chosen = options.findIndex((option) => option.value === value)
  return (
    <select
      id={id}
      className={css.select}
      value={chosen}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onChange={(event) => {
        const option = options[Number(event.target.value)]
        if (option) onPick(option.value)
      }}
    >
      {/* What the file says and the list does not know stays visible. */}
      {chosen === -1 && <option value={-1}>{value === undefined ? 'Choose…' : String(value)}</option>}
      {options.map((option, index) => (
        <option key={String(option.value)} value={index}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

import { useState } from 'react'
import css from './parts.module.css'

interface Props {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly size?: 'md' | 'lg'
  readonly onChange: (name: string) => void
  readonly onSeal: () => void
}

/** A name in place: looks like text until it is edited. An empty name is not taken, and the old one comes back. */
export function NameInput({ id, label, value, maxLength, size = 'lg', onChange, onSeal }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [before, setBefore] = useState(value)
  // Any other text is the name already, so that an undo elsewhere shows here too.
  const empty = draft !== null && draft.trim() === ''
  return (
    <input
      {...(id !== undefined && { id })}
      className={css.name}
      data-size={size}
      aria-label={label}
      aria-invalid={empty || undefined}
      title={empty ? 'A name has at least one character' : undefined}
      value={empty ? draft : value}
      maxLength={maxLength}
      spellCheck={false}
      autoComplete="off"
      onFocus={() => {
        setBefore(value)
        setDraft(value)
      }}
      onChange={(event) => {
        const text = event.target.value
        setDraft(text)
        if (text.trim() !== '' && text !== value) onChange(text)
      }}
      onBlur={() => {
        setDraft(null)
        onSeal()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key !== 'Escape') return
        event.stopPropagation()
        if (before !== value) onChange(before)
        setDraft(before)
      }}
    />
  )
}

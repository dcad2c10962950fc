import { useState } from 'react'
import { formatNumber } from '../../../shared/base/money.ts'
import { FieldRow } from '../FieldRow.tsx'
import type { FieldProps } from '../fieldProps.ts'
import css from '../form.module.css'
import { rangeText, readNumber } from '../numbers.ts'
import { useFormScope } from '../scope.ts'
import { isChanged } from '../values.ts'

interface Draft {
  readonly text: string
  /** The setting that this text has led to. */
  readonly leadsTo: FieldProps['value']
}

/**
 * A number with its unit. Unknown (null) is a choice of its own, never 0: an emptied field means unknown where the
 * setting allows it, and is refused where it does not.
 */
export function NumberControl({ field, path, value }: FieldProps<'number'>) {
  const scope = useFormScope()
  const [typed, setTyped] = useState<Draft | null>(null)
  const [before, setBefore] = useState<typeof value>(undefined)
  // What was typed stands only while it is what the setting holds: an undo elsewhere takes it back as well.
  const draft = typed !== null && Object.is(typed.leadsTo, value) ? typed.text : null
  const unknown = field.placeholder ?? 'Unknown'
  const shown = draft ?? (typeof value === 'number' ? String(value) : '')
  const read = draft === null ? null : readNumber(field, draft)

  const type = (text: string) => {
    const next = readNumber(field, text)
    const leadsTo =
      next.kind === 'value' ? next.value : next.kind === 'empty' && field.nullable ? null : value
    setTyped({ text, leadsTo })
    if (!Object.is(leadsTo, value)) scope.set(path, leadsTo, 'typing')
  }
  const leave = () => {
    // A number out of range is what the user said: it is kept, and reported, rather than thrown away behind their back.
    if (read?.kind === 'refused') scope.set(path, read.value, 'typing')
    setTyped(null)
    scope.seal()
  }
  const step = (by: number) => {
    const next = (typeof value === 'number' ? value : (field.min ?? 0)) + by
    const kept = Math.min(field.max ?? next, Math.max(field.min ?? next, next))
    setTyped(null)
    scope.set(path, kept, 'typing')
  }

  return (
    <FieldRow
      field={field}
      path={path}
      changed={isChanged(field, value)}
      layout="beside"
      localIssue={complaint(read, field.nullable, unknown, field.default)}
    >
      {({ id, describedBy, invalid }) => (
        <div
          className={css.inputBox}
          data-invalid={invalid || undefined}
          data-unknown={value === null || undefined}
        >
          <input
            id={id}
            className={css.number}
            inputMode={field.integer ? 'numeric' : 'decimal'}
            autoComplete="off"
            value={shown}
            placeholder={field.nullable ? unknown : (field.placeholder ?? undefined)}
            title={rangeText(field) ?? undefined}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => type(event.target.value)}
            onFocus={() => setBefore(value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
                event.preventDefault()
                step((event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1))
              }
              if (event.key === 'Enter') event.currentTarget.blur()
              // Escape in a field takes back what was typed in it, and closes nothing.
              if (event.key === 'Escape' && draft !== null) {
                event.stopPropagation()
                setTyped(null)
                if (before !== value) scope.set(path, before, 'typing')
              }
            }}
          />
          {field.unit && <span className={css.unit}>{field.unit}</span>}
          {field.nullable && typeof value === 'number' && (
            <button
              type="button"
              className={css.unknown}
              aria-label={`Set ${field.title} to: ${unknown}`}
              title={`Set to: ${unknown}`}
              onClick={() => scope.set(path, null)}
            >
              ×
            </button>
          )}
        </div>
      )}
    </FieldRow>
  )
}

function complaint(
  read: ReturnType<typeof readNumber> | null,
  nullable: boolean,
  unknown: string,
  byDefault: unknown,
): string | null {
  if (read === null || read.kind === 'value') return null
  if (read.kind !== 'empty') return read.message
  if (nullable) return null
  const fallback = typeof byDefault === 'number' ? ` The default is ${formatNumber(byDefault, 6)}.` : ''
  return unknown === 'Unknown' ? `Give a number.${fallback}` : `${unknown}.${fallback}`
}

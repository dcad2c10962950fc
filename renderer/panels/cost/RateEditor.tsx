import { useId, useState } from 'react'
import type { UnitPrice } from '../../../shared/cost/report.ts'
import { readNumber } from '../../form/numbers.ts'
import { useActions, useStudio } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import css from './cost.module.css'

interface Props {
  readonly price: UnitPrice
  readonly onDone: () => void
}

/** The user's own unit price in place of the price book's, for a negotiated rate. It stays in the drawing's file. */
export function RateEditor({ price, onDone }: Props) {
  const actions = useActions()
  const known = useStudio((studio) => studio.history.document.rates[price.key])
  const [typed, setTyped] = useState(known ? String(known.usdPerUnit) : '')
  const [note, setNote] = useState(known?.note ?? '')
  const id = useId()
  const read = readNumber({ integer: false, min: 0, max: null }, typed)
  const submit = () => {
    if (read.kind !== 'value') return
    const rate = { usdPerUnit: read.value, note: note.trim() }
    if (actions.change('Set own rate', [{ verb: 'setRate', key: price.key, rate }])) onDone()
  }
  const complaint = read.kind === 'refused' || read.kind === 'not-a-number' ? read.message : null
  return (
    <form
      className={css.rate}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={`${id}-rate`}>Own rate, USD per {price.unit}</label>
      <input
        id={`${id}-rate`}
        className={css.input}
        inputMode="decimal"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
        autoFocus
        placeholder={price.usdPerUnit === null ? undefined : String(price.usdPerUnit)}
        value={typed}
        aria-invalid={complaint !== null || undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <label htmlFor={`${id}-note`}>Note</label>
      <input
        id={`${id}-note`}
        className={css.input}
        maxLength={200}
        placeholder="Such as: private pricing, contract of 2026"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {complaint && <p className={css.complaint}>{complaint}</p>}
      <div className={css.rateButtons}>
        <Button size="sm" look="quiet" onClick={onDone}>
          Cancel
        </Button>
        {known && (
          <Button
            size="sm"
            onClick={() => {
              if (actions.change('Use the price book', [{ verb: 'setRate', key: price.key, rate: null }]))
                onDone()
            }}
          >
            Use the price book
          </Button>
        )}
        <Button size="sm" look="primary" type="submit" disabled={read.kind !== 'value'}>
          Set rate
        </Button>
      </div>
    </form>
  )
}

import { useId, useState } from 'react'
import type { Finding } from '../../../shared/rules/finding.ts'
import { today } from '../../form/today.ts'
import { freshId } from '../../state/ids.ts'
import { useWorkbench } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import css from './problems.module.css'

/** As the document's own schema asks: whoever reads the drawing later must learn why. */
const REASON_LENGTH = 10

/** Silences a rule for one component or everywhere, with a reason and, if wanted, until a day. */
export function SuppressForm({
  finding,
  onDone,
}: {
  readonly finding: Finding
  readonly onDone: () => void
}) {
  const { store } = useWorkbench()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [everywhere, setEverywhere] = useState(finding.node === null)
  const id = useId()
  const missing = REASON_LENGTH - reason.trim().length
  const submit = () => {
    const { history, actions } = store.getState()
    const suppression = {
      rule: finding.ruleId,
      ...(!everywhere && finding.node !== null && { node: finding.node }),
      reason: reason.trim(),
      ...(until !== '' && { until }),
    }
    const base = `${finding.ruleId}-${everywhere ? 'all' : (finding.node ?? 'all')}`
    const key = freshId(history.document.suppressions, base)
    if (actions.change(`Suppress ${finding.ruleId}`, [{ verb: 'suppress', id: key, suppression }])) onDone()
  }
  return (
    <form
      className={css.suppress}
      onSubmit={(event) => {
        event.preventDefault()
        if (missing <= 0) submit()
      }}
    >
      <label htmlFor={`${id}-reason`}>Why is it all right?</label>
      <textarea
        id={`${id}-reason`}
        className={css.reason}
        rows={2}
        value={reason}
        aria-describedby={`${id}-hint`}
        placeholder="Such as: a test system that may be down at night."
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this form
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={`${id}-hint`} className={css.hint}>
        {missing > 0
          ? `At least ${missing} more characters; it is kept in the drawing.`
          : 'It is kept in the drawing.'}
      </p>
      <div className={css.suppressRow}>
        <label>
          Until{' '}
          <input
            type="date"
            className={css.date}
            value={until}
            min={today()}
            onChange={(event) => setUntil(event.target.value)}
          />
        </label>
        {finding.node !== null && (
          <label className={css.check}>
            <input
              type="checkbox"
              checked={everywhere}
              onChange={(event) => setEverywhere(event.target.checked)}
            />
            everywhere in this drawing
          </label>
        )}
      </div>
      <div className={css.fixButtons}>
        <Button size="sm" look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button size="sm" type="submit" disabled={missing > 0}>
          Suppress
        </Button>
      </div>
    </form>
  )
}

import { Wrench } from 'lucide-react'
import { useEffect, useState } from 'react'
import { plural } from '../../../shared/base/text.ts'
import type { Fix } from '../../../shared/rules/define.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { messageOf } from '../../commands/define.ts'
import type { Preview } from '../../state/engine.ts'
import { useActions, useEngine, useStudio } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { differenceText, rangeText, shortUsd } from '../parts/money.ts'
import { describeOperation } from './describeOperation.ts'
import css from './problems.module.css'

type State =
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly preview: Preview }
  | { readonly kind: 'failed'; readonly reason: string }

/** What a fix would change, cost and settle, before anything happens. Applying is one step of the history. */
export function FixPreview({ fix, onDone }: { readonly fix: Fix; readonly onDone: () => void }) {
  const engine = useEngine()
  const actions = useActions()
  const document = useStudio((studio) => studio.history.document)
  const now = useStudio((studio) => studio.analysis)
  const [state, setState] = useState<State>({ kind: 'working' })

  useEffect(() => {
    let wanted = true
    setState({ kind: 'working' })
    engine.preview(fix.operations).then(
      (preview) => wanted && setState({ kind: 'ready', preview }),
      (cause: unknown) => wanted && setState({ kind: 'failed', reason: messageOf(cause) }),
    )
    return () => {
      wanted = false
    }
    // The drawing decides as well as the fix: after another change the preview speaks about another document.
  }, [engine, fix, document])

  return (
    <section className={css.fix} aria-label={`Preview: ${fix.title}`}>
      <div className={css.fixHead}>
        <p className={css.fixTitle}>{fix.title}</p>
        <Button size="sm" look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button
          size="sm"
          look="primary"
          disabled={state.kind !== 'ready'}
          onClick={() => {
            if (actions.change(`Fix: ${fix.title}`, fix.operations)) onDone()
          }}
        >
          <Wrench size={13} aria-hidden /> Apply
        </Button>
      </div>
      <ul className={css.changes}>
        {fix.operations.map((operation, index) => (
          // Two operations may read alike; their order never changes.
          <li key={`${index} ${operation.verb}`}>{describeOperation(document, operation)}</li>
        ))}
      </ul>
      <div aria-live="polite" className={css.outcome}>
        {state.kind === 'working' && 'Working out what it would cost…'}
        {state.kind === 'failed' && state.reason}
        {state.kind === 'ready' && now && (
          <Outcome preview={state.preview} cost={now.cost.total} findings={now.findings} />
        )}
      </div>
    </section>
  )
}

interface OutcomeProps {
  readonly preview: Preview
  readonly cost: Preview['cost']['total']
  readonly findings: readonly Finding[]
}

function Outcome({ preview, cost, findings }: OutcomeProps) {
  const after = preview.cost.total
  const speaking = (all: readonly Finding[]) =>
    new Map(all.filter(({ suppressed }) => suppressed === null).map((finding) => [finding.key, finding]))
  const [before, then] = [speaking(findings), speaking(preview.findings)]
  const settled = [...before.keys()].filter((key) => !then.has(key)).length
  const added = [...then.values()].filter(({ key }) => !before.has(key))
  const by = after.expected - cost.expected
  const gaps = after.gaps - cost.gaps
  return (
    <>
      <p>
        Cost:{' '}
        <strong data-direction={by > 0 ? 'up' : by < 0 ? 'down' : undefined}>{differenceText(by)}</strong>
        {by !== 0 &&
          ` a month, ${shortUsd(cost.expected)} → ${shortUsd(after.expected)} (${rangeText(after)})`}
        {gaps > 0 && `; ${gaps} more by usage`}
      </p>
      <p>
        Settles {plural(settled, 'problem')}
        {added.length > 0 && `, and brings ${added.length} new`}.
      </p>
      {added.slice(0, 3).map(({ key, message }) => (
        <p key={key} className={css.brings}>
          New: {message}
        </p>
      ))}
    </>
  )
}

import { useState } from 'react'
import { plural } from '../../../shared/base/text.ts'
import { messageOf } from '../../commands/define.ts'
import { recover } from '../../commands/lifecycle/documents.ts'
import { useWorkbench } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Empty } from '../parts/Empty.tsx'
import { when } from '../parts/time.ts'
import { useRequest } from '../parts/useRequest.ts'
import css from './dialogs.module.css'

/** Work that was not saved when the app last ended. */
export function RecoveryDialog() {
  const bench = useWorkbench()
  const { value: journals, again } = useRequest('recovery.list', {})
  const [asked, setAsked] = useState<string | null>(null)
  const { notify } = bench.store.getState().actions
  const tell = (cause: unknown) => notify({ tone: 'error', text: messageOf(cause) })
  const discard = (id: string) => {
    // Throwing work away takes two clicks.
    if (asked !== id) return setAsked(id)
    bench.host.request('recovery.discard', { id }).then(again, tell)
  }
  return (
    <Dialog
      title="Unsaved work was found"
      lead="Cantilever ended before it was saved. Recover it, or discard it."
      footer={
        <Button onClick={() => bench.store.getState().actions.setDialog({ name: 'welcome' })}>
          Decide later
        </Button>
      }
    >
      {journals?.length === 0 && <Empty title="Nothing left to recover" />}
      <ul className={css.rows}>
        {journals
          ?.toSorted((a, b) => b.writtenAt - a.writtenAt)
          .map(({ id, name, path, nodes, writtenAt }, index) => (
            <li key={id} className={css.row}>
              <div className={css.rowText}>
                <p className={css.rowTitle}>{name}</p>
                <p className={css.note}>
                  {when(writtenAt)} · {plural(nodes, 'component')} · {path ?? 'never saved to a file'}
                </p>
              </div>
              <Button size="sm" look={asked === id ? 'danger' : 'quiet'} onClick={() => discard(id)}>
                {asked === id ? 'Really discard' : 'Discard'}
              </Button>
              <Button
                size="sm"
                look="primary"
                data-autofocus={index === 0 || undefined}
                onClick={() => void recover(bench, id).catch(tell)}
              >
                Recover
              </Button>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}

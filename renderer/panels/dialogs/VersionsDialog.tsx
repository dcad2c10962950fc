import { formatNumber } from '../../../shared/base/money.ts'
import { messageOf } from '../../commands/define.ts'
import { restoreVersion } from '../../commands/lifecycle/documents.ts'
import { useStudio, useWorkbench } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Empty } from '../parts/Empty.tsx'
import { when } from '../parts/time.ts'
import { useRequest } from '../parts/useRequest.ts'
import css from './dialogs.module.css'

/** Earlier states of this file that saving replaced. */
export function VersionsDialog() {
  const path = useStudio((studio) => studio.file.path)
  return (
    <Dialog
      title="Previous versions"
      lead="Every save keeps what it replaces. Opening one changes nothing on disk until you save."
    >
      {path === null ? <Empty title="This drawing has not been saved yet" /> : <Versions path={path} />}
    </Dialog>
  )
}

function Versions({ path }: { readonly path: string }) {
  const bench = useWorkbench()
  const { value: versions } = useRequest('versions.list', { path })
  const { notify } = bench.store.getState().actions
  if (versions?.length === 0) return <Empty title="No earlier versions yet" />
  return (
    <>
      <p className={css.path}>{path}</p>
      <ul className={css.rows}>
        {versions?.map(({ id, savedAt, bytes }) => (
          <li key={id} className={css.row}>
            <div className={css.rowText}>
              <p className={css.rowTitle}>{when(savedAt)}</p>
              <p className={css.note}>{formatNumber(bytes / 1024, 1)} KiB</p>
            </div>
            <Button
              size="sm"
              onClick={() =>
                void restoreVersion(bench, id).catch((cause: unknown) =>
                  notify({ tone: 'error', text: messageOf(cause) }),
                )
              }
            >
              Open
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

import { FilePlus, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../commands/define.ts'
import { newDocument, openDocument, openPath } from '../../commands/lifecycle/documents.ts'
import { useWorkbench } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { when } from '../parts/time.ts'
import { useRequest } from '../parts/useRequest.ts'
import { Gallery } from './Gallery.tsx'
import css from './welcome.module.css'

/** The first screen: start from a pattern, from nothing, or from a file. */
export function WelcomeDialog({ payload }: { readonly payload: unknown }) {
  const tab = (payload as { readonly tab?: 'recent' | 'examples' } | undefined)?.tab
  const bench = useWorkbench()
  const { notify, setDialog } = bench.store.getState().actions
  const tell = (cause: unknown) => notify({ tone: 'error', text: messageOf(cause) })
  // From the menu the dialog lies over a drawing: starting anew is asked for, not assumed.
  const startEmpty = () => (tab === undefined ? setDialog(null) : void newDocument(bench).catch(tell))
  return (
    <Dialog
      title={
        tab === 'recent'
          ? 'Open a recent drawing'
          : tab === 'examples'
            ? 'Open an example'
            : 'Welcome to Cantilever'
      }
      lead="Draw an AWS compute architecture; see what is wrong with it and what it costs; take away templates that deploy. Everything stays on this machine."
      size="xl"
    >
      <div className={css.welcome}>
        <section className={css.start} aria-label="Start">
          <Button look="primary" data-autofocus={tab === undefined || undefined} onClick={startEmpty}>
            <FilePlus size={15} aria-hidden /> New drawing
          </Button>
          <Button onClick={() => void openDocument(bench).catch(tell)}>
            <FolderOpen size={15} aria-hidden /> Open…
          </Button>
          <Recent onOpen={(path) => void openPath(bench, path).catch(tell)} focus={tab === 'recent'} />
        </section>
        <Gallery />
      </div>
      {tab === undefined && <AtStart />}
    </Dialog>
  )
}

function Recent({ onOpen, focus }: { readonly onOpen: (path: string) => void; readonly focus: boolean }) {
  const { value: files } = useRequest('recent.list', {})
  if (!files || files.length === 0)
    return <p className={css.muted}>Drawings that you open are listed here.</p>
  return (
    <>
      <h3 className={css.heading}>Recent</h3>
      <ul className={css.recent}>
        {files.slice(0, 12).map(({ path, name, folder, openedAt, exists }, index) => (
          <li key={path}>
            <button
              type="button"
              className={css.file}
              disabled={!exists}
              data-autofocus={(focus && index === 0) || undefined}
              title={exists ? `${path}\nOpened ${when(openedAt)}` : `${path} is not there any more`}
              onClick={() => onOpen(path)}
            >
              <span className={css.fileName}>{name}</span>
              <span className={css.fileFolder}>{exists ? folder : 'no longer there'}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function AtStart() {
  const { host, store } = useWorkbench()
  const { value } = useRequest('settings.get', {})
  const [shown, setShown] = useState<boolean | null>(null)
  if (!value) return null
  const change = (show: boolean) => {
    setShown(show)
    host
      .request('settings.set', { welcomeDismissed: !show })
      .catch((cause: unknown) => store.getState().actions.notify({ tone: 'warning', text: messageOf(cause) }))
  }
  return (
    <label className={css.atStart}>
      <input
        type="checkbox"
        checked={shown ?? !value.settings.welcomeDismissed}
        onChange={(event) => change(event.target.checked)}
      />
      Show this at start
    </label>
  )
}

import { FolderDown } from 'lucide-react'
import { useState } from 'react'
import { exportBlockers } from '../../../shared/analysis.ts'
import { listText, plural } from '../../../shared/base/text.ts'
import { messageOf } from '../../commands/define.ts'
import type { ExportFile, ExportTarget } from '../../state/engine.ts'
import { useStudio, useWorkbench } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { ExportBlocked } from './ExportBlocked.tsx'
import { ExportPreview } from './ExportPreview.tsx'
import css from './export.module.css'
import { StackChoice } from './StackChoice.tsx'
import { TargetList } from './TargetList.tsx'
import { useExport } from './useExport.ts'

const NO_FINDINGS: readonly never[] = []

/** What leaves the app: which files, what is in them, and where they go. */
export function ExportDialog() {
  const bench = useWorkbench()
  const findings = useStudio((studio) => studio.analysis?.findings) ?? NO_FINDINGS
  const blockers = exportBlockers(findings)
  const [target, setTarget] = useState<ExportTarget>('all')
  const [clash, setClash] = useState<{
    readonly directory: string
    readonly names: readonly string[]
  } | null>(null)
  const [busy, setBusy] = useState(false)
  const exported = useExport(target, blockers.length > 0)
  const files = exported.kind === 'ready' ? exported.files : []

  const write = async (directory: string | null, overwrite: boolean) => {
    const { notify, setDialog } = bench.store.getState().actions
    setBusy(true)
    try {
      // The host takes what goes into the files and nothing about it.
      const plain = files.map(({ name, text, executable }) => ({ name, text, executable }))
      const reply = await bench.host.request('export.writeFiles', { files: plain, directory, overwrite })
      if (reply.kind === 'exists') setClash(reply)
      if (reply.kind === 'failed') notify({ tone: 'error', text: `${reply.message} ${reply.whatToDo}` })
      if (reply.kind !== 'written') return
      notify({ tone: 'success', text: `Wrote ${plural(reply.names.length, 'file')} to ${reply.directory}.` })
      setDialog(null)
    } catch (cause) {
      notify({ tone: 'error', text: messageOf(cause) })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog
      title="Export"
      lead="The template and the script are printed from the same plan: they cannot disagree with each other or with the drawing."
      size="xl"
      footer={
        clash ? (
          <>
            <p className={css.clash} role="alert">
              {clash.directory} has {listText(clash.names)} already.
            </p>
            <Button look="quiet" onClick={() => setClash(null)}>
              Cancel
            </Button>
            <Button onClick={() => void write(null, false)}>Another folder…</Button>
            <Button look="danger" onClick={() => void write(clash.directory, true)}>
              Replace
            </Button>
          </>
        ) : (
          <>
            <span className={css.clash}>{summary(files)}</span>
            <Button
              look="primary"
              disabled={files.length === 0 || busy}
              onClick={() => void write(null, false)}
            >
              <FolderDown size={15} aria-hidden /> Save to a folder…
            </Button>
          </>
        )
      }
    >
      <div className={css.export}>
        <div className={css.choices}>
          <TargetList
            target={target}
            onPick={(next) => {
              setTarget(next)
              setClash(null)
            }}
          />
          {(target === 'all' || target === 'cloudformation') && <StackChoice />}
        </div>
        {blockers.length > 0 ? (
          <ExportBlocked blockers={blockers} />
        ) : (
          <ExportPreview exported={exported} findings={findings} />
        )}
      </div>
    </Dialog>
  )
}

function summary(files: readonly ExportFile[]): string {
  if (files.length === 0) return ''
  const bytes = files.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0)
  return `${plural(files.length, 'file')}, ${(bytes / 1024).toFixed(1)} KiB`
}

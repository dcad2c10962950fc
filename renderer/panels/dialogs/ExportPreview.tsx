import { Copy } from 'lucide-react'
import { useState } from 'react'
import { formatNumber } from '../../../shared/base/money.ts'
import { plural } from '../../../shared/base/text.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { useActions } from '../../state/store.ts'
import { CodeView } from '../code/CodeView.tsx'
import { MarkedFile } from '../code/MarkedFile.tsx'
import { useCopy } from '../code/useCopy.ts'
import { IconButton } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { countKinds } from '../problems/select.ts'
import css from './export.module.css'
import type { Exported } from './useExport.ts'

interface Props {
  readonly exported: Exported
  readonly findings: readonly Finding[]
}

/** The files of the export, and what is in the chosen one. */
export function ExportPreview({ exported, findings }: Props) {
  const { setDialog } = useActions()
  const copy = useCopy()
  const [chosen, setChosen] = useState<string | null>(null)
  if (exported.kind === 'working') return <Empty title="Printing…" />
  if (exported.kind === 'refused')
    return <Empty title="Nothing can be exported as it stands">{exported.reason}</Empty>
  const file = exported.files.find(({ name }) => name === chosen) ?? exported.files[0]
  if (!file) return <Empty title="There is nothing to export" />
  const { error, warning } = countKinds(findings)
  return (
    <div className={css.preview}>
      {error + warning > 0 && (
        <p className={css.caution}>
          The drawing has {plural(error, 'error')} and {plural(warning, 'warning')}. It can be exported all
          the same; the manifest names them.
        </p>
      )}
      <div className={css.files}>
        <ul className={css.fileList} aria-label="Files">
          {exported.files.map(({ name, text, executable }) => (
            <li key={name}>
              <button
                type="button"
                className={css.file}
                aria-current={name === file.name || undefined}
                onClick={() => setChosen(name)}
              >
                <span>{name}</span>
                <span className={css.size}>
                  {plural(text.split('\n').length - 1, 'line')}
                  {executable && ', executable'}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div className={css.view}>
          <div className={css.viewHead}>
            <span>{file.name}</span>
            <span className={css.size}>{formatNumber(new TextEncoder().encode(file.text).length)} bytes</span>
            <IconButton size="sm" label={`Copy ${file.name}`} onClick={() => void copy(file.text, file.name)}>
              <Copy size={13} aria-hidden />
            </IconButton>
          </div>
          {file.marks && file.marks.length > 0 ? (
            <MarkedFile key={file.name} file={file} marks={file.marks} onLeave={() => setDialog(null)} />
          ) : (
            <CodeView name={file.name} text={file.text} />
          )}
        </div>
      </div>
    </div>
  )
}

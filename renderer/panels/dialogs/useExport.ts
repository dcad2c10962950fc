import { useEffect, useState } from 'react'
import { messageOf } from '../../commands/define.ts'
import type { ExportFile, ExportTarget } from '../../state/engine.ts'
import { useEngine, useStudio } from '../../state/store.ts'

export type Exported =
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly files: readonly ExportFile[] }
  | { readonly kind: 'refused'; readonly reason: string }

/** The files of an export of the drawing as it is now. */
export function useExport(target: ExportTarget, blocked: boolean): Exported {
  const engine = useEngine()
  const document = useStudio((studio) => studio.history.document)
  const [state, setState] = useState<Exported>({ kind: 'working' })
  // The engine speaks about the document as it is now
  useEffect(() => {
    if (blocked) return
    let wanted = true
    setState({ kind: 'working' })
    engine.exportFiles(target).then(
      (files) => wanted && setState({ kind: 'ready', files }),
      (cause: unknown) => wanted && setState({ kind: 'refused', reason: messageOf(cause) }),
    )
    return () => {
      wanted = false
    }
  }, [engine, document, target, blocked])
  return state
}

import { useEffect, useState } from 'react'
import { messageOf } from '../../../commands/define.ts'
import type { Explained } from '../../../state/engine.ts'
import { useEngine, useStudio } from '../../../state/store.ts'

export type Answer =
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly explained: Explained }
  | { readonly kind: 'refused'; readonly reason: string }

/** What a node or connection causes in the drawing as it is now. The last answer about it stays until the next is there. */
export function useExplanation(kind: 'node' | 'edge', id: string, commands: boolean): Answer {
  const engine = useEngine()
  const document = useStudio((studio) => studio.history.document)
  const [last, setLast] = useState<{ readonly about: string; readonly answer: Answer } | null>(null)
  const about = `${kind} ${id}`
  // The engine speaks about the document as it is now
  useEffect(() => {
    let wanted = true
    engine.explain({ kind, id }, commands).then(
      (explained) => wanted && setLast({ about, answer: { kind: 'ready', explained } }),
      (cause: unknown) => wanted && setLast({ about, answer: { kind: 'refused', reason: messageOf(cause) } }),
    )
    return () => {
      wanted = false
    }
  }, [engine, document, kind, id, commands, about])
  return last?.about === about ? last.answer : { kind: 'working' }
}

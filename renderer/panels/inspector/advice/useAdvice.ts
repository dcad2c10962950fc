import { useEffect, useState } from 'react'
import type { JsonObject } from '../../../../shared/base/json.ts'
import { messageOf } from '../../../commands/define.ts'
import type { Advised } from '../../../state/engine.ts'
import { useEngine, useStudio } from '../../../state/store.ts'

export interface Answer {
  /** The last one that came; it stays while the next is worked out. */
  readonly advised: Advised | null
  readonly working: boolean
  readonly refusal: string | null
}

/** Advice about a node in the drawing as it is now. */
export function useAdvice(node: string, decision: string | null, criteria: JsonObject): Answer {
  const engine = useEngine()
  const document = useStudio((studio) => studio.history.document)
  const [answer, setAnswer] = useState<Answer>({ advised: null, working: true, refusal: null })
  // The engine speaks about the document as it is now.
  useEffect(() => {
    let wanted = true
    setAnswer(({ advised }) => ({ advised, working: true, refusal: null }))
    engine.advise({ node, decision, criteria }).then(
      (advised) => wanted && setAnswer({ advised, working: false, refusal: null }),
      (cause: unknown) =>
        wanted && setAnswer(({ advised }) => ({ advised, working: false, refusal: messageOf(cause) })),
    )
    return () => {
      wanted = false
    }
  }, [engine, document, node, decision, criteria])
  return answer
}

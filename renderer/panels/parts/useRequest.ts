import { useEffect, useState } from 'react'
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/ipc/contract.ts'
import { messageOf } from '../../commands/define.ts'
import { useActions, useHost } from '../../state/store.ts'

/** What the host answers; null until it has. `again` asks once more. A fault becomes a notice. */
export function useRequest<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): { readonly value: RequestOutput<N> | null; readonly again: () => void } {
  const host = useHost()
  const { notify } = useActions()
  const [value, setValue] = useState<RequestOutput<N> | null>(null)
  const [round, setRound] = useState(0)
  const key = JSON.stringify(input)
  // `key` stands for the input, `round` for asking again
  useEffect(() => {
    let wanted = true
    host.request(name, input).then(
      (reply) => wanted && setValue(reply),
      (cause: unknown) => wanted && notify({ tone: 'error', text: messageOf(cause) }),
    )
    return () => {
      wanted = false
    }
  }, [host, name, key, round, notify])
  return { value, again: () => setRound(round + 1) }
}

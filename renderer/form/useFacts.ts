import { createContext, useContext, useEffect, useState } from 'react'
import type { Facts } from '../../shared/facts/facts.ts'
import { messageOf } from '../commands/define.ts'
import { useActions } from '../state/store.ts'

/** Stands in for the app's own facts, in tests. */
export const FactsContext = createContext<Facts | null>(null)

let loading: Promise<Facts> | null = null
let loaded: Facts | null = null

// A megabyte of tables that the first frame does not need: read when the first picker or price asks.
const load = (): Promise<Facts> => {
  loading ??= import('../../shared/facts/facts.ts').then(({ facts }) => {
    loaded = facts
    return facts
  })
  return loading
}

/** The AWS facts; null for the moment that loading them takes. */
export function useFacts(): Facts | null {
  const given = useContext(FactsContext)
  const { notify } = useActions()
  const [facts, setFacts] = useState<Facts | null>(loaded)
  useEffect(() => {
    if (given !== null || facts !== null) return
    let wanted = true
    load().then(
      (value) => {
        if (wanted) setFacts(value)
      },
      (cause: unknown) => notify({ tone: 'error', text: `The AWS facts were not read: ${messageOf(cause)}` }),
    )
    return () => {
      wanted = false
    }
  }, [given, facts, notify])
  return given ?? facts
}

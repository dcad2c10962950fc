/** What has changed in a keyed list since it was last sent. */
export interface KeyedPatch<Value> {
  readonly set: readonly (readonly [string, Value])[]
  readonly removed: readonly string[]
  /** All keys in their order, when that has changed; null: as it was. */
  readonly order: readonly string[] | null
}

/** Remembers what was sent, as text: after an edit, what crosses to the window is what the edit has changed. */
export function createSender<Value>(): (
  entries: Iterable<readonly [string, Value]>,
) => KeyedPatch<Value> | null {
  let sent = new Map<string, string>()
  return (entries) => {
    const now = new Map<string, string>()
    const set: [string, Value][] = []
    for (const [wanted, value] of entries) {
      const key = freeKey(now, wanted)
      const text = JSON.stringify(value)
      now.set(key, text)
      if (sent.get(key) !== text) set.push([key, value])
    }
    const removed = [...sent.keys()].filter((key) => !now.has(key))
    const sameOrder = now.size === sent.size && equal(now.keys(), sent.keys())
    sent = now
    if (set.length === 0 && removed.length === 0 && sameOrder) return null
    return { set, removed, order: sameOrder ? null : [...now.keys()] }
  }
}

function freeKey(taken: ReadonlyMap<string, unknown>, wanted: string): string {
  if (!taken.has(wanted)) return wanted
  for (let i = 2; ; i++) if (!taken.has(`${wanted} #${i}`)) return `${wanted} #${i}`
}

function equal(a: Iterable<string>, b: Iterable<string>): boolean {
  const other = b[Symbol.iterator]()
  for (const key of a) if (other.next().value !== key) return false
  return other.next().done === true
}

/** The list with the patch applied. What did not change is the same object; without a patch, so is the whole list. */
export function receive<Value>(
  known: ReadonlyMap<string, Value>,
  patch: KeyedPatch<Value> | null,
): ReadonlyMap<string, Value> {
  if (patch === null) return known
  const changed = new Map(patch.set)
  const keys = patch.order ?? known.keys()
  const next = new Map<string, Value>()
  for (const key of keys) {
    const value = changed.get(key) ?? known.get(key)
    if (value === undefined) throw new Error(`The checks sent no value for "${key}"`)
    next.set(key, value)
  }
  return next
}

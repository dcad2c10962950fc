/** What a browser keeps for the studio at this address: settings, unsaved work, and the text of recent documents, since a
 * page cannot open a file again by its name. */
type Stored = Readonly<{ name: string; path: string | null; at: number; nodes: number; text: string }>

export const keys = {
  settings: 'cantilever.settings',
  document: (name: string) => `cantilever.document.${name}`,
  recovery: (id: string) => `cantilever.recovery.${id}`,
}

export function readStored(key: string): Stored | null {
  const value = localStorage.getItem(key)
  // Only this module writes these keys; what a person edited in by hand is his to mend.
  return value === null ? null : (JSON.parse(value) as Stored)
}

/** False when the browser's storage is full, which at some 5 MB comes sooner than on a disk. */
export function writeStored(key: string, value: Stored): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false
    throw error
  }
}

export function storedUnder(prefix: string): { id: string; value: Stored }[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const value = readStored(key)
      return value === null ? [] : [{ id: key.slice(prefix.length), value }]
    })
    .sort((a, b) => b.value.at - a.value.at)
}

/** Remembers a document for the recent list, giving up older ones for it when the storage is full. */
export function remember(name: string, text: string): void {
  const key = keys.document(name)
  const value: Stored = { name, path: name, at: Date.now(), nodes: 0, text }
  const others = storedUnder(keys.document('')).filter(({ id }) => id !== name)
  while (!writeStored(key, value)) {
    const oldest = others.pop()
    if (oldest === undefined) return
    localStorage.removeItem(keys.document(oldest.id))
  }
}

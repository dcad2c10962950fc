/** The machine as a plain browser offers it: files come in by a file picker and go out as downloads; settings, recent
 * documents and unsaved work are kept in the browser's storage for this address. It is how the studio is developed, and
 * the fallback where no desktop is available. */
import type {
  EventName,
  EventPayload,
  Failed,
  Host,
  RequestInput,
  RequestName,
  RequestOutput,
} from '../shared/ipc/contract.ts'
import { refusedUrl } from '../shared/ipc/externalUrl.ts'
import { applySettings, defaultSettings, settingsSchema } from '../shared/ipc/settings.ts'
import { maximumDocumentBytes } from '../shared/ipc/values.ts'
import { keys, readStored, remember, storedUnder, writeStored } from './browserStorage.ts'
import { onDroppedFile } from './droppedFile.ts'

type Handlers = { [N in RequestName]: (input: RequestInput<N>) => Promise<RequestOutput<N>> }

const failed = (reason: Failed['reason'], message: string, whatToDo: string): Failed => ({
  kind: 'failed',
  reason,
  message,
  whatToDo,
})

async function revisionOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const revisionOfText = (text: string) => revisionOf(new TextEncoder().encode(text))

const locked = new Set<string>()

/** Holds a lock of this name for as long as the tab lives, so that other tabs know its journal is no crash's. */
function keepAlive(name: string): void {
  if (locked.has(name)) return
  locked.add(name)
  void navigator.locks.request(name, () => new Promise(() => {}))
}

function pickFile(): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.cantilever,application/json'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

function download(name: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The browser reads the address after this turn; a minute is long enough for its own save dialog to start.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

async function openFile(file: File): Promise<RequestOutput<'document.read'>> {
  if (file.size > maximumDocumentBytes) {
    return failed(
      'too-large',
      `${file.name} is larger than 50 MB.`,
      'Check whether it is the file you meant.',
    )
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    remember(file.name, text)
    return {
      kind: 'opened',
      path: file.name,
      name: file.name,
      folder: '',
      text,
      revision: await revisionOf(bytes),
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return failed('not-text', `${file.name} is not UTF-8 text.`, 'Choose a .cantilever file.')
  }
}

async function saveDocument(name: string, text: string, recoveryId: string | null) {
  download(name, text)
  remember(name, text)
  if (recoveryId !== null) localStorage.removeItem(keys.recovery(recoveryId))
  const revision = await revisionOfText(text)
  return { kind: 'saved', path: name, name, folder: '', revision, note: null } as const
}

function storedSettings(): RequestOutput<'settings.get'> {
  const parsed = settingsSchema.safeParse(JSON.parse(localStorage.getItem(keys.settings) ?? '{}'))
  if (parsed.success) return { settings: parsed.data, problem: null }
  return { settings: defaultSettings, problem: `Stored settings could not be used: ${parsed.error.message}` }
}

const noVersions = failed('unavailable', 'A browser keeps no earlier versions.', 'Use the desktop app.')

export function browserHost(): Host {
  let dirty = false
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const emit = <E extends EventName>(event: E, payload: EventPayload<E>) => {
    for (const listener of listeners.get(event) ?? [])
      (listener as (payload: EventPayload<E>) => void)(payload)
  }

  onDroppedFile((file) => {
    // What is no diagram is refused when the studio reads it.
    void openFile(file).then(({ kind }) => kind === 'opened' && emit('openFile', { path: file.name }))
  })

  window.addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault()
  })

  const handlers: Handlers = {
    'document.open': async () => {
      const file = await pickFile()
      return file === null ? { kind: 'cancelled' } : openFile(file)
    },
    'document.read': async ({ path }) => {
      const stored = readStored(keys.document(path))
      if (stored === null)
        return failed('not-found', `${path} is no longer kept in this browser.`, 'Open the file.')
      const { name, text } = stored
      remember(name, text)
      return { kind: 'opened', path, name, folder: '', text, revision: await revisionOfText(text) }
    },
    'document.save': async ({ path, text, expectedRevision, recoveryId }) => {
      // Another tab may have saved a document of the same name.
      const stored = readStored(keys.document(path))
      const revision = stored === null ? null : await revisionOfText(stored.text)
      if (
        stored !== null &&
        revision !== null &&
        expectedRevision !== null &&
        revision !== expectedRevision
      ) {
        return { kind: 'conflict', path, onDisk: { state: 'changed', revision, modifiedAt: stored.at } }
      }
      return saveDocument(path, text, recoveryId)
    },
    'document.saveAs': async ({ suggestedName, text, recoveryId }) => {
      const name = suggestedName.endsWith('.cantilever') ? suggestedName : `${suggestedName}.cantilever`
      return saveDocument(name, text, recoveryId)
    },

    'recent.list': async () => {
      const documents = storedUnder(keys.document(''))
      return documents.map(({ id, value }) => ({
        path: id,
        name: id,
        folder: '',
        openedAt: value.at,
        exists: true,
      }))
    },
    'recent.clear': async () => {
      for (const { id } of storedUnder(keys.document(''))) localStorage.removeItem(keys.document(id))
      return null
    },
    'versions.list': async () => [],
    'versions.read': async () => noVersions,

    'export.writeFiles': async ({ files }) => {
      for (const { name, text } of files) download(name, text)
      return { kind: 'written', directory: 'your download folder', names: files.map(({ name }) => name) }
    },
    'export.writeFile': async ({ suggestedName, content }) => {
      const bytes =
        content.encoding === 'utf8'
          ? content.text
          : Uint8Array.from(atob(content.base64), (character) => character.charCodeAt(0))
      download(suggestedName, bytes)
      return { kind: 'written', directory: 'your download folder', names: [suggestedName] }
    },

    'recovery.list': async () => {
      const { held = [] } = await navigator.locks.query()
      const alive = new Set(held.map(({ name }) => name))
      return storedUnder(keys.recovery(''))
        .filter(({ id }) => !alive.has(keys.recovery(id)))
        .map(({ id, value: { path, name, at, nodes } }) => ({ id, path, name, writtenAt: at, nodes }))
    },
    'recovery.read': async ({ id }) => {
      const stored = readStored(keys.recovery(id))
      if (stored === null)
        return failed('not-found', 'This unsaved work is no longer there.', 'Open the file.')
      return { kind: 'read', path: stored.path, name: stored.name, text: stored.text }
    },
    'recovery.write': async ({ id, path, name, nodes, text }) => {
      keepAlive(keys.recovery(id))
      return writeStored(keys.recovery(id), { name, path, at: Date.now(), nodes, text })
        ? { kind: 'kept' }
        : failed('disk-full', 'The storage of this browser is full.', 'Save the diagram to a file now.')
    },
    'recovery.discard': async ({ id }) => {
      localStorage.removeItem(keys.recovery(id))
      return null
    },

    'settings.get': async () => storedSettings(),
    'settings.set': async (patch) => {
      const settings = applySettings(storedSettings().settings, patch)
      localStorage.setItem(keys.settings, JSON.stringify(settings))
      return settings
    },

    'app.info': async () => ({
      version: __APP_VERSION__,
      platform: 'browser',
      runtime: navigator.userAgent,
      userData: null,
    }),
    'app.openExternal': async ({ url }) => {
      const refusal = refusedUrl(url)
      if (refusal !== null) return failed('not-granted', refusal, 'Copy the link into your browser.')
      window.open(url, '_blank', 'noopener,noreferrer')
      return { kind: 'opened' }
    },

    'window.painted': async () => null,
    'window.state': async (state) => {
      dirty = state.dirty
      document.title = `${dirty ? '• ' : ''}${state.documentName} — Cantilever`
      return null
    },
    'window.close': async () => {
      if (dirty) emit('closeRequested', {})
      else window.close()
      return null
    },
    'window.answerClose': async ({ close }) => {
      if (!close) return null
      dirty = false
      window.close()
      return null
    },
    'window.editText': async ({ action }) => {
      if (action === 'paste') document.execCommand('insertText', false, await navigator.clipboard.readText())
      else document.execCommand(action)
      return null
    },
  }

  return {
    kind: 'browser',
    request: <N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> => {
      const handle: Handlers[N] = handlers[name]
      return handle(input)
    },
    on: (event, listener) => {
      const own = listeners.get(event) ?? new Set()
      listeners.set(event, own)
      own.add(listener)
      return () => own.delete(listener)
    },
  }
}

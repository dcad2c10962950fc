import { createHash } from 'node:crypto'
import type {
  EventName,
  EventPayload,
  Host,
  RequestInput,
  RequestName,
  RequestOutput,
} from '../../shared/ipc/contract.ts'
import { requests } from '../../shared/ipc/contract.ts'
import { applySettings, defaultSettings, type Settings } from '../../shared/ipc/settings.ts'

const revisionOf = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Journal {
  readonly path: string | null
  readonly name: string
  readonly nodes: number
  readonly text: string
}

/** A machine in memory. Every request is held to the contract, so that a malformed one fails the test that sent it. */
export interface FakeHost extends Host {
  readonly files: Map<string, string>
  readonly journals: Map<string, Journal>
  readonly versions: Map<string, { id: string; savedAt: number; text: string }[]>
  /** Names of all requests, in order. */
  readonly log: RequestName[]
  readonly sent: { readonly [N in RequestName]?: RequestInput<N>[] }
  /** What the user picks in the next file dialogs; null: cancels. */
  nextOpen: string | null
  nextSaveAs: string | null
  nextDirectory: string | null
  settings: Settings
  /** Answers the next request of this name by a failure. */
  failNext(name: RequestName, reason?: 'disk-full' | 'not-found' | 'permission'): void
  emit<E extends EventName>(event: E, payload: EventPayload<E>): void
}

export function fakeHost(kind: Host['kind'] = 'desktop'): FakeHost {
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const failing = new Map<RequestName, 'disk-full' | 'not-found' | 'permission'>()
  const sent: Record<string, unknown[]> = {}
  const failed = (reason: 'disk-full' | 'not-found' | 'permission', what: string) => ({
    kind: 'failed' as const,
    reason,
    message: `${what}: ${reason}.`,
    whatToDo: 'Try elsewhere.',
  })
  const nameOf = (path: string) => path.split('/').at(-1) ?? path
  const read = (path: string) => {
    const text = host.files.get(path)
    if (text === undefined) return failed('not-found', path)
    const name = nameOf(path)
    return { kind: 'opened' as const, path, name, folder: '/files', text, revision: revisionOf(text) }
  }
  const write = (path: string, text: string, journal: string | null) => {
    const before = host.files.get(path)
    if (before !== undefined)
      host.versions.set(path, [
        { id: revisionOf(before), savedAt: 1, text: before },
        ...(host.versions.get(path) ?? []),
      ])
    host.files.set(path, text)
    if (journal !== null) host.journals.delete(journal)
    const name = nameOf(path)
    return { kind: 'saved' as const, path, name, folder: '/files', revision: revisionOf(text), note: null }
  }

  const handlers: { [N in RequestName]: (input: RequestInput<N>) => RequestOutput<N> } = {
    'document.open': () => (host.nextOpen === null ? { kind: 'cancelled' } : read(host.nextOpen)),
    'document.read': ({ path }) => read(path),
    'document.save': ({ path, text, expectedRevision, recoveryId }) => {
      const there = host.files.get(path)
      if (expectedRevision !== null && there === undefined)
        return { kind: 'conflict', path, onDisk: { state: 'deleted' } }
      if (expectedRevision !== null && there !== undefined && revisionOf(there) !== expectedRevision)
        return {
          kind: 'conflict',
          path,
          onDisk: { state: 'changed', revision: revisionOf(there), modifiedAt: 1 },
        }
      return write(path, text, recoveryId)
    },
    'document.saveAs': ({ text, recoveryId }) =>
      host.nextSaveAs === null ? { kind: 'cancelled' } : write(host.nextSaveAs, text, recoveryId),
    'recent.list': () =>
      [...host.files.keys()].map((path) => ({
        path,
        name: nameOf(path),
        folder: '/files',
        openedAt: 1,
        exists: true,
      })),
    'recent.clear': () => null,
    'versions.list': ({ path }) =>
      (host.versions.get(path) ?? []).map(({ id, savedAt, text }) => ({ id, savedAt, bytes: text.length })),
    'versions.read': ({ path, id }) => {
      const found = host.versions.get(path)?.find((version) => version.id === id)
      return found ? { kind: 'read', text: found.text } : failed('not-found', id)
    },
    'export.writeFiles': ({ files, directory, overwrite }) => {
      const folder = directory ?? host.nextDirectory
      if (folder === null) return { kind: 'cancelled' }
      const names = files.map(({ name }) => name)
      const there = names.filter((name) => host.files.has(`${folder}/${name}`))
      if (there.length > 0 && !overwrite) return { kind: 'exists', directory: folder, names: there }
      for (const { name, text } of files) host.files.set(`${folder}/${name}`, text)
      return { kind: 'written', directory: folder, names }
    },
    'export.writeFile': ({ suggestedName, content }) => {
      host.files.set(suggestedName, content.encoding === 'utf8' ? content.text : content.base64)
      return { kind: 'written', directory: '/files', names: [suggestedName] }
    },
    'recovery.list': () =>
      [...host.journals].map(([id, { path, name, nodes }]) => ({ id, path, name, nodes, writtenAt: 1 })),
    'recovery.read': ({ id }) => {
      const journal = host.journals.get(id)
      if (!journal) return failed('not-found', id)
      return { kind: 'read', path: journal.path, name: journal.name, text: journal.text }
    },
    'recovery.write': ({ id, path, name, nodes, text }) => {
      host.journals.set(id, { path, name, nodes, text })
      return { kind: 'kept' }
    },
    'recovery.discard': ({ id }) => {
      host.journals.delete(id)
      return null
    },
    'settings.get': () => ({ settings: host.settings, problem: null }),
    'settings.set': (patch) => {
      host.settings = applySettings(host.settings, patch)
      return host.settings
    },
    'app.info': () => ({ version: '0.1.0', platform: 'linux', runtime: 'Test 1.0', userData: '/data' }),
    'app.openExternal': () => ({ kind: 'opened' }),
    'window.painted': () => null,
    'window.state': () => null,
    'window.close': () => null,
    'window.answerClose': () => null,
    'window.editText': () => null,
  }

  const host: FakeHost = {
    kind,
    files: new Map(),
    journals: new Map(),
    versions: new Map(),
    log: [],
    sent: sent as FakeHost['sent'],
    nextOpen: null,
    nextSaveAs: null,
    nextDirectory: '/out',
    settings: defaultSettings,
    failNext: (name, reason = 'disk-full') => failing.set(name, reason),
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload as never)
    },
    request: async (name, input) => {
      const parsed = requests[name].input.parse(input)
      host.log.push(name)
      sent[name] = [...(sent[name] ?? []), parsed]
      const reason = failing.get(name)
      failing.delete(name)
      const handle = handlers[name] as (value: unknown) => unknown
      const reply = reason === undefined ? handle(parsed) : failed(reason, name)
      return requests[name].output.parse(reply) as never
    },
    on: (event, listener) => {
      const known = listeners.get(event) ?? new Set()
      known.add(listener as (payload: never) => void)
      listeners.set(event, known)
      return () => known.delete(listener as (payload: never) => void)
    },
  }
  return host
}

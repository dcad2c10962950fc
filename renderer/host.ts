import type {
  EventName,
  EventPayload,
  Host,
  HostBridge,
  RequestInput,
  RequestName,
  RequestOutput,
} from '../shared/ipc/contract.ts'
import { browserHost } from './browserHost.ts'
import { onDroppedFile } from './droppedFile.ts'

declare global {
  interface Window {
    /** Present in the desktop app, put there by the preload. */
    readonly host?: HostBridge
  }
  /** Set by the build from package.json. */
  const __APP_VERSION__: string
}

/** The desktop when its preload is there, else the browser standing in for it. */
export function connectHost(): Host {
  const bridge = window.host
  if (bridge === undefined) return browserHost()
  onDroppedFile(bridge.openDropped)
  return desktopHost(bridge)
}

type Listener = (payload: unknown) => void

function desktopHost(bridge: HostBridge): Host {
  const listeners = new Map<string, Set<Listener>>()
  const early: { event: string; payload: unknown }[] = []
  bridge.on((event, payload) => {
    const own = listeners.get(event)
    if (own === undefined || own.size === 0) early.push({ event, payload })
    else for (const listener of own) listener(payload)
  })
  return {
    kind: 'desktop',
    request: async <N extends RequestName>(name: N, input: RequestInput<N>) => {
      const reply = await bridge.request(name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.message}`)
      // The desktop process has parsed the value with the same table before sending it.
      return reply.value as RequestOutput<N>
    },
    on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => {
      // As above: what arrives under this name was parsed with its schema.
      const own = listeners.get(event) ?? new Set()
      listeners.set(event, own)
      own.add(listener as Listener)
      for (const missed of early.filter((entry) => entry.event === event)) {
        early.splice(early.indexOf(missed), 1)
        listener(missed.payload as EventPayload<E>)
      }
      return () => own.delete(listener as Listener)
    },
  }
}

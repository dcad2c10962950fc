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

declare global {
  interface Window {
    /** Present in the desktop app, put there by the preload. */
    readonly host?: HostBridge
  }
}

/** The desktop when its preload is there, else the browser standing in for it. */
export function connectHost(): Host {
  return window.host === undefined ? browserHost() : desktopHost(window.host)
}

function desktopHost(bridge: HostBridge): Host {
  return {
    kind: 'desktop',
    request: async <N extends RequestName>(name: N, input: RequestInput<N>) => {
      const reply = await bridge.request(name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.message}`)
      // The desktop process has parsed the value with the same table before sending it.
      return reply.value as RequestOutput<N>
    },
    on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) =>
      bridge.on((name, payload) => {
        if (name === event) listener(payload as EventPayload<E>)
      }),
  }
}

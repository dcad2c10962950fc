import type { StoreApi } from 'zustand/vanilla'
import type { CostReport, PricedLine, Total } from '../../shared/cost/report.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import type { Finding } from '../../shared/rules/finding.ts'
import type { Snapshot } from '../state/analysis.ts'
import type { Engine, ExportFile, Preview } from '../state/engine.ts'
import type { Studio } from '../state/types.ts'
import { deltaBetween } from './delta.ts'
import { receive } from './keyed.ts'
import type { FromWorker, SnapshotPatch, ToWorker } from './messages.ts'

/** The part of a Worker that is used; a test puts the analyst itself in its place. */
export interface Port {
  postMessage(text: string): void
  onMessage(listener: (text: string) => void): void
  onFailure(listener: (message: string) => void): void
  terminate(): void
}

export function workerPort(): Port {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), {
    type: 'module',
    name: 'analysis',
  })
  return {
    postMessage: (text) => worker.postMessage(text),
    onMessage: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<string>) => listener(data)),
    onFailure: (listener) =>
      worker.addEventListener('error', (event) => listener(event.message || 'the worker did not start')),
    terminate: () => worker.terminate(),
  }
}

interface Waiting {
  resolve(answer: FromWorker): void
  reject(cause: Error): void
}

/**
 * Feeds the worker with what changed in the document and puts what comes back into the store. One analysis is under
 * way at a time; while it is, changes gather and go together, so that typing and dragging never queue up work.
 */
export function createEngine(store: StoreApi<Studio>, port: Port = workerPort()): Engine {
  let sent: Document = emptyDocument()
  let revision = 0
  let busy: { readonly revision: number; readonly document: Document } | null = null
  let scheduled = false
  let requests = 0
  let parts = noParts()
  const waiting = new Map<number, Waiting>()

  const post = (message: ToWorker) => port.postMessage(JSON.stringify(message))
  const flush = () => {
    const { document } = store.getState().history
    if (document === sent && revision > 0) return
    post({ kind: 'analyze', revision: ++revision, delta: deltaBetween(sent, document), today: today() })
    sent = document
    busy = { revision, document }
  }
  const schedule = () => {
    if (scheduled || busy) return
    scheduled = true
    // After the frame that shows the edit itself.
    setTimeout(() => {
      scheduled = false
      if (!busy) flush()
    })
  }
  const fail = (message: string) => store.getState().actions.notify({ tone: 'error', text: message })
  port.onMessage((text) => {
    const message = JSON.parse(text) as FromWorker
    if (message.kind === 'snapshot') {
      parts = merge(parts, message.patch)
      // An answer about a document that has changed since is still the newest there is, and says which one it is about.
      if (busy?.revision === message.revision) {
        store.getState().actions.patch({ analysis: snapshotOf(parts, busy.document, message.tookMs) })
        busy = null
        if (store.getState().history.document !== sent) schedule()
      }
    } else if (message.kind === 'failed' && message.request === null) {
      busy = null
      fail(message.message)
    } else if (message.request !== null) {
      const asked = waiting.get(message.request)
      waiting.delete(message.request)
      if (message.kind === 'failed') asked?.reject(new Error(message.message))
      else asked?.resolve(message)
    }
  })
  port.onFailure((message) => {
    fail(`Checks and prices have stopped: ${message}. Save, then start Cantilever again.`)
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  })
  const ask = (message: (request: number) => ToWorker) =>
    new Promise<FromWorker>((resolve, reject) => {
      const request = ++requests
      waiting.set(request, { resolve, reject })
      // What is asked about is the document as it is now, not as it was last checked.
      flush()
      post(message(request))
    })
  const stop = store.subscribe((now, before) => {
    if (now.history.document !== before.history.document) schedule()
  })
  flush()
  return {
    async preview(operations): Promise<Preview> {
      const answer = await ask((request) => ({ kind: 'preview', request, operations, today: today() }))
      if (answer.kind !== 'preview') throw new Error('The checks answered another question')
      const { findings, cost } = answer
      return {
        findings,
        cost: { ...cost, byNode: new Map(cost.byNode), byCategory: categories(cost.byCategory) },
      }
    },
    async exportFiles(target): Promise<readonly ExportFile[]> {
      const answer = await ask((request) => ({ kind: 'export', request, target, today: today() }))
      if (answer.kind !== 'export') throw new Error('The checks answered another question')
      return answer.files
    },
    async explain(target, commands) {
      const answer = await ask((request) => ({ kind: 'explain', request, target, commands, today: today() }))
      if (answer.kind !== 'explain') throw new Error('The checks answered another question')
      return answer.explained
    },
    async total(document) {
      const answer = await ask((request) => ({ kind: 'total', request, document }))
      if (answer.kind !== 'total') throw new Error('The checks answered another question')
      return answer.total
    },
    async advise(question) {
      const answer = await ask((request) => ({ kind: 'advise', request, question, today: today() }))
      if (answer.kind !== 'advise') throw new Error('The checks answered another question')
      return answer.advised
    },
    dispose() {
      stop()
      port.terminate()
    },
  }
}

/** YYYY-MM-DD where the user is: support dates are days, not instants. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

interface Parts {
  readonly head: SnapshotPatch['cost'] | null
  readonly findings: ReadonlyMap<string, Finding>
  readonly lines: ReadonlyMap<string, PricedLine>
  readonly costByNode: ReadonlyMap<string, Total>
  readonly badges: Snapshot['badges']
  readonly lanes: Snapshot['lanes']
  readonly implied: ReadonlyMap<string, Snapshot['implied'][number]>
}

const noParts = (): Parts => ({
  head: null,
  findings: new Map(),
  lines: new Map(),
  costByNode: new Map(),
  badges: new Map(),
  lanes: new Map(),
  implied: new Map(),
})

const merge = (parts: Parts, patch: SnapshotPatch): Parts => ({
  head: patch.cost,
  findings: receive(parts.findings, patch.findings),
  lines: receive(parts.lines, patch.lines),
  costByNode: receive(parts.costByNode, patch.costByNode),
  badges: receive(parts.badges, patch.badges),
  lanes: receive(parts.lanes, patch.lanes),
  implied: receive(parts.implied, patch.implied),
})

// The same list for the same patched map, so that panels see that nothing has changed.
const lists = new WeakMap<object, readonly unknown[]>()

function listOf<Value>(map: ReadonlyMap<string, Value>): readonly Value[] {
  const known = lists.get(map)
  if (known) return known as readonly Value[]
  const list = [...map.values()]
  lists.set(map, list)
  return list
}

const categories = (entries: readonly (readonly [string, Total])[]) =>
  new Map(entries) as unknown as CostReport['byCategory']

function snapshotOf(parts: Parts, document: Document, tookMs: number): Snapshot | null {
  if (parts.head === null) return null
  const { byCategory, ...head } = parts.head
  return {
    document,
    findings: listOf(parts.findings),
    cost: {
      ...head,
      lines: listOf(parts.lines),
      byNode: parts.costByNode,
      byCategory: categories(byCategory),
    },
    badges: parts.badges,
    costByNode: parts.costByNode,
    implied: listOf(parts.implied),
    lanes: parts.lanes,
    tookMs,
  }
}

import type { Engine } from '../../renderer/state/engine.ts'
import { createStudio } from '../../renderer/state/store.ts'
import type { Workbench } from '../../renderer/state/workbench.ts'
import type { Operation } from '../../shared/document/operations/index.ts'
import { type FakeHost, fakeHost } from './fakeHost.ts'

export interface FakeBench extends Workbench {
  readonly host: FakeHost
}

/** A whole desk without a screen: the real store over a machine in memory. */
export function fakeBench(engine: Partial<Engine> = {}, kind: 'desktop' | 'browser' = 'desktop'): FakeBench {
  const host = fakeHost(kind)
  const refuse = () => Promise.reject(new Error('This test has no engine.'))
  return {
    host,
    store: createStudio(host),
    engine: {
      preview: refuse,
      exportFiles: refuse,
      explain: refuse,
      total: refuse,
      advise: refuse,
      dispose: () => {},
      ...engine,
    },
    canvas: { current: null },
  }
}

/** Adds a node of a type, directly in the document. */
export const node = (id: string, type: string, extra: object = {}): Operation => ({
  verb: 'addNode',
  id,
  node: { type, name: id, position: { x: 0, y: 0 }, config: {}, ...extra },
})

/** Waits for promises that were started and not awaited. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

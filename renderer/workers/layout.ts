import ELK from 'elkjs/lib/elk-api.js'
import { plural } from '../../shared/base/text.ts'
import { sceneOf } from '../canvas/scene.ts'
import { elkGraph, tidyOperations } from '../canvas/tidy.ts'
import type { Workbench } from '../state/workbench.ts'

type Layout = Pick<InstanceType<typeof ELK>, 'layout' | 'terminateWorker'>

const elkWorker = (): Layout =>
  new ELK({
    workerFactory: () =>
      new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' }),
  })

/**
 * Lays out the whole drawing, as one step of the history; every component stays in its container. Does nothing, and
 * says so, when the drawing has changed in the meantime.
 */
export async function tidyLayout(
  { store, canvas }: Workbench,
  start: () => Layout = elkWorker,
): Promise<void> {
  const { document } = store.getState().history
  const scene = sceneOf(document)
  if (scene.boxes.size === 0) return
  const elk = start()
  try {
    const laidOut = await elk.layout(elkGraph(scene))
    const { history, actions } = store.getState()
    if (history.document !== document) {
      actions.notify({ tone: 'info', text: 'The layout was not applied: the drawing has changed meanwhile.' })
      return
    }
    const operations = tidyOperations(scene, laidOut)
    if (operations.length === 0) {
      actions.notify({ tone: 'info', text: 'The drawing is tidy already.' })
      return
    }
    if (!actions.change('Tidy layout', operations)) return
    canvas.current?.fit()
    actions.notify({ tone: 'success', text: `Tidied ${plural(scene.boxes.size, 'component')}.` })
  } finally {
    elk.terminateWorker()
  }
}

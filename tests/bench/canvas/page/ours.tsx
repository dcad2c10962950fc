/** The studio's own canvas, or with `?app` the whole studio, with checks and prices running, over a drawing of `?nodes`. */
import '@fontsource-variable/inter'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { App } from '../../../../renderer/App.tsx'
import { browserHost } from '../../../../renderer/browserHost.ts'
import { Canvas } from '../../../../renderer/canvas/Canvas.tsx'
import { exportPng } from '../../../../renderer/present/png.ts'
import { exportSvg } from '../../../../renderer/present/svg.ts'
import { createStudio, StudioContext } from '../../../../renderer/state/store.ts'
import { followTheme } from '../../../../renderer/state/theme.ts'
import type { Workbench } from '../../../../renderer/state/workbench.ts'
import '../../../../renderer/styles/tokens.css'
import '../../../../renderer/styles/base.css'
import { createEngine } from '../../../../renderer/workers/engine.ts'
import { tidyLayout } from '../../../../renderer/workers/layout.ts'
import { benchDocument } from '../model.ts'
import './probes.ts'

declare global {
  interface Window {
    workbench?: Workbench
    tools?: { exportSvg: typeof exportSvg; exportPng: typeof exportPng; tidyLayout: typeof tidyLayout }
  }
}

config({ jitless: true })
const query = new URLSearchParams(location.search)
const host = browserHost()
const store = createStudio(host)
const theme = query.get('theme')
if (theme === 'light' || theme === 'dark') store.getState().actions.patch({ theme })
followTheme(store)
const count = Number(query.get('nodes') ?? 0)
if (count > 0) store.getState().actions.load(benchDocument(count), {})
const workbench: Workbench = { store, host, engine: createEngine(store), canvas: { current: null } }
window.workbench = workbench
window.edit = (name) => {
  const [, id = ''] = Object.keys(store.getState().history.document.nodes)
  store.getState().actions.change('Rename', [{ verb: 'editNode', id, name }])
}
window.tools = { exportSvg, exportPng, tidyLayout }
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
performance.mark('mount')
createRoot(root).render(
  <StudioContext.Provider value={workbench}>
    {query.has('app') ? <App /> : <Canvas />}
  </StudioContext.Provider>,
)

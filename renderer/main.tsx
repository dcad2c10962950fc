import '@fontsource-variable/inter'
import '@fontsource/jetbrains-mono/400.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { App } from './App.tsx'
import { connectHost } from './host.ts'
import { applyPreferences } from './state/preferences.ts'
import { createStudio, StudioContext } from './state/store.ts'
import { followTheme } from './state/theme.ts'
import type { Workbench } from './state/workbench.ts'
import './styles/tokens.css'
import './styles/base.css'
import { createEngine } from './workers/engine.ts'

// The page's policy forbids compiling code from text, which zod would try and have reported for each schema.
config({ jitless: true })

async function start(root: HTMLElement): Promise<void> {
  const host = connectHost()
  const store = createStudio(host)
  const engine = createEngine(store)
  const { settings, problem } = await host.request('settings.get', {})
  applyPreferences(store, settings)
  followTheme(store)
  if (problem !== null) store.getState().actions.notify({ tone: 'warning', text: problem })
  const workbench: Workbench = { store, host, engine, canvas: { current: null } }
  createRoot(root).render(
    <StrictMode>
      <StudioContext.Provider value={workbench}>
        <App />
      </StudioContext.Provider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root"')
start(root).catch((cause: unknown) => {
  root.textContent = `Cantilever could not start: ${cause instanceof Error ? cause.message : String(cause)}`
  throw cause
})

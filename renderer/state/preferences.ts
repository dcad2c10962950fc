import type { StoreApi } from 'zustand/vanilla'
import type { Host } from '../../shared/ipc/contract.ts'
import type { Settings, SettingsPatch } from '../../shared/ipc/settings.ts'
import type { Studio } from './types.ts'

/** Wait before writing: a panel that is being resized changes with every frame. */
const QUIET_MS = 400

const preferencesOf = ({ theme, panels, sizes, minimap, grid }: Studio): SettingsPatch => ({
  theme,
  panels: {
    componentsOpen: panels.palette,
    inspectorOpen: panels.inspector,
    problemsOpen: panels.problems,
    costOpen: panels.cost,
    leftWidth: sizes.left,
    rightWidth: sizes.right,
    bottomHeight: sizes.bottom,
  },
  canvas: { minimap, grid },
})

/** Writes theme, panels, grid and minimap to the host when they change. A failure is told once, in a notice. */
export function keepPreferences(store: StoreApi<Studio>, host: Host): void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let told = false
  store.subscribe((now, before) => {
    const same =
      now.theme === before.theme &&
      now.panels === before.panels &&
      now.sizes === before.sizes &&
      now.minimap === before.minimap &&
      now.grid === before.grid
    if (same) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      host.request('settings.set', preferencesOf(store.getState())).catch((cause: unknown) => {
        if (told) return
        told = true
        const text = `Your preferences could not be kept: ${cause instanceof Error ? cause.message : String(cause)}`
        store.getState().actions.notify({ tone: 'warning', text })
      })
    }, QUIET_MS)
  })
}

/** Puts remembered preferences into the store, at start. */
export function applyPreferences(store: StoreApi<Studio>, { theme, panels, canvas }: Settings): void {
  store.getState().actions.patch({
    theme,
    panels: {
      palette: panels.componentsOpen,
      inspector: panels.inspectorOpen,
      problems: panels.problemsOpen,
      cost: panels.costOpen,
    },
    sizes: { left: panels.leftWidth, right: panels.rightWidth, bottom: panels.bottomHeight },
    minimap: canvas.minimap,
    grid: canvas.grid,
  })
}

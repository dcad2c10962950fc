import type { HandlersOf } from '../dispatch.ts'
import type { Context } from './context.ts'

export function settingsHandlers({ settings, desktop }: Context): HandlersOf<'settings'> {
  return {
    'settings.get': () => settings.get(),
    'settings.set': async (patch) => {
      const changed = await settings.change(patch)
      if (patch.theme !== undefined) desktop.setTheme(patch.theme)
      return changed
    },
  }
}

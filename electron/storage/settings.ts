import {
  applySettings,
  defaultSettings,
  type Settings,
  type SettingsPatch,
  settingsSchema,
} from '../../shared/ipc/settings.ts'
import { diskFileSystem, errorCode, type FileSystem } from './fileSystem.ts'
import { jsonFile } from './jsonFile.ts'
import { createQueue } from './queue.ts'

export type SettingsStore = Readonly<{
  get: () => Promise<{ settings: Settings; problem: string | null }>
  change: (patch: SettingsPatch) => Promise<Settings>
  /** Window bounds are the desktop's own to set; the studio cannot. */
  placeWindow: (bounds: Settings['window']) => Promise<void>
}>

export function createSettings(path: string, fs: FileSystem = diskFileSystem): SettingsStore {
  const file = jsonFile(path, settingsSchema, defaultSettings, fs)
  const queue = createQueue()
  let current: { settings: Settings; problem: string | null } | null = null
  const get = async () => {
    if (current === null) {
      const { value, problem } = await file.load()
      current = { settings: value, problem }
    }
    return current
  }
  // One change after another: each starts from the settings that the one before it left.
  const update = (next: (settings: Settings) => Settings) =>
    queue('settings', async () => {
      const { settings, problem } = await get()
      const changed = next(settings)
      await file.store(changed)
      current = { settings: changed, problem }
      return changed
    })
  return {
    get: () => queue('settings', get),
    change: (patch) => update((settings) => applySettings(settings, patch)),
    placeWindow: async (bounds) => {
      try {
        await update((settings) => ({ ...settings, window: bounds }))
      } catch (error) {
        // Nobody asked for this to be kept, so nobody is told that it was not.
        if (errorCode(error) === undefined) throw error
      }
    },
  }
}

import type { HandlersOf } from '../dispatch.ts'
import type { Context } from './context.ts'

export function recentHandlers({ recent, desktop }: Context): HandlersOf<'recent'> {
  return {
    'recent.list': () => recent.list(),
    'recent.clear': async () => {
      await recent.clear()
      await desktop.refreshRecent()
      return null
    },
  }
}

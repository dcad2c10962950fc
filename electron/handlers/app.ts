import { refusedUrl } from '../../shared/ipc/externalUrl.ts'
import type { HandlersOf } from '../dispatch.ts'
import type { Context } from './context.ts'

export function appHandlers({ desktop }: Context): HandlersOf<'app'> {
  return {
    'app.info': async () => desktop.info(),
    'app.openExternal': async ({ url }) => {
      const refusal = refusedUrl(url)
      if (refusal !== null) {
        return {
          kind: 'failed',
          reason: 'not-granted',
          message: refusal,
          whatToDo: 'Copy the link into your browser.',
        }
      }
      await desktop.openInBrowser(url)
      return { kind: 'opened' }
    },
  }
}

import type { HandlersOf } from '../dispatch.ts'
import type { Context } from './context.ts'

export function windowHandlers({ desktop }: Context): HandlersOf<'window'> {
  return {
    'window.painted': async () => {
      desktop.painted()
      return null
    },
    'window.state': async ({ documentName, path, dirty, disabled, checked }) => {
      desktop.showState({ documentName, path, dirty })
      desktop.setMenu({ disabled, checked })
      return null
    },
    'window.close': async () => {
      desktop.close()
      return null
    },
    'window.answerClose': async ({ close }) => {
      desktop.answerClose(close)
      return null
    },
    'window.editText': async ({ action }) => {
      desktop.editText(action)
      return null
    },
  }
}

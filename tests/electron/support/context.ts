import { join } from 'node:path'
import { createGrants } from '../../../electron/grants.ts'
import { allHandlers } from '../../../electron/handlers/all.ts'
import type { Context } from '../../../electron/handlers/context.ts'
import { createStorage } from '../../../electron/storage/all.ts'
import { temporaryFolder } from './disk.ts'

/** The handlers over a real disk and a desktop that only takes note. */
export function desktopForTest(
  answers: { open?: string; save?: string; exportFile?: string; folder?: string } = {},
) {
  const root = temporaryFolder()
  const done: string[] = []
  const note =
    (what: string) =>
    (value?: unknown): undefined =>
      void done.push(value === undefined ? what : `${what} ${JSON.stringify(value)}`)
  const context: Context = {
    ...createStorage(join(root, 'user-data')),
    grants: createGrants(),
    dialogs: {
      openDocument: async () => answers.open ?? null,
      saveDocument: async () => answers.save ?? null,
      exportFile: async () => answers.exportFile ?? null,
      exportFolder: async () => answers.folder ?? null,
    },
    desktop: {
      info: () => ({ version: '1', platform: 'linux', runtime: 'test', userData: root }),
      openInBrowser: async (url) => note('open')(url),
      setTheme: note('theme'),
      setMenu: note('menu'),
      refreshRecent: async () => note('recent')(),
      painted: note('painted'),
      showState: note('state'),
      close: note('close'),
      answerClose: note('answerClose'),
      editText: note('edit'),
    },
  }
  return { root, context, done, handlers: allHandlers(context) }
}

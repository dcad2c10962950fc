/** The diagram as a picture, into a file that the user names. */
import { kebabCase } from '../../shared/base/text.ts'
import type { RequestInput } from '../../shared/ipc/contract.ts'
import type { Workbench } from '../state/workbench.ts'
import { documentOf } from './define.ts'

type Content = RequestInput<'export.writeFile'>['content']

/** As on screen: a picture for a dark slide is made in the dark theme. */
const theme = (): 'light' | 'dark' => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

export async function exportSvg(bench: Workbench): Promise<void> {
  const { exportSvg: print } = await import('../present/svg.ts')
  await write(bench, 'svg', { encoding: 'utf8', text: print(bench.store.getState(), { theme: theme() }) })
}

export async function exportPng(bench: Workbench): Promise<void> {
  const { exportPng: paint } = await import('../present/png.ts')
  const { base64 } = await paint(bench.store.getState(), { theme: theme() })
  await write(bench, 'png', { encoding: 'base64', base64 })
}

async function write({ host, store }: Workbench, ending: string, content: Content): Promise<void> {
  const studio = store.getState()
  const suggestedName = `${kebabCase(documentOf(studio).settings.name) || 'diagram'}.${ending}`
  const reply = await host.request('export.writeFile', { suggestedName, content })
  if (reply.kind === 'failed')
    studio.actions.notify({ tone: 'error', text: `${reply.message} ${reply.whatToDo}` })
  if (reply.kind === 'written')
    studio.actions.notify({ tone: 'success', text: `Wrote ${reply.names.join(', ')} to ${reply.directory}.` })
}

import { basename, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'

export type Dialogs = Readonly<{
  /** Each resolves to what was chosen, or to null when the user cancelled. */
  openDocument: () => Promise<string | null>
  saveDocument: (suggestedName: string) => Promise<string | null>
  exportFile: (suggestedName: string) => Promise<string | null>
  exportFolder: () => Promise<string | null>
}>

const documents = { name: 'Cantilever diagrams', extensions: ['cantilever'] }

export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  const parent = () => {
    const current = window()
    if (current === null) throw new Error('There is no window to show a dialog in.')
    return current
  }
  const save = async (title: string, suggestedName: string, filters: Electron.FileFilter[]) => {
    const { canceled, filePath } = await dialog.showSaveDialog(parent(), {
      title,
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || !filePath) return null
    // GTK's dialog does not add the extension that the filter names.
    const wanted = extname(suggestedName)
    return extname(basename(filePath)) === '' ? `${filePath}${wanted}` : filePath
  }
  return {
    openDocument: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
        title: 'Open a diagram',
        filters: [documents, { name: 'All files', extensions: ['*'] }],
        properties: ['openFile'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    saveDocument: (suggestedName) => save('Save the diagram', suggestedName, [documents]),
    exportFile: (suggestedName) => {
      const extension = extname(suggestedName).slice(1)
      return save(
        'Export',
        suggestedName,
        extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
      )
    },
    exportFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
        title: 'Export into a folder',
        buttonLabel: 'Export here',
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}

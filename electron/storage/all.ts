import { join } from 'node:path'
import { createDocuments, type Documents } from './documents.ts'
import { createRecentFiles, type RecentFiles } from './recentFiles.ts'
import { createRecovery, type Recovery } from './recovery.ts'
import { createSettings, type SettingsStore } from './settings.ts'
import { createVersions, type Versions } from './versions.ts'

/** Everything that outlives the app, below one folder of the user's. */
export function createStorage(userData: string): Readonly<{
  documents: Documents
  versions: Versions
  recovery: Recovery
  settings: SettingsStore
  recent: RecentFiles
}> {
  const versions = createVersions(join(userData, 'versions'))
  return {
    versions,
    documents: createDocuments(versions),
    recovery: createRecovery(join(userData, 'recovery')),
    settings: createSettings(join(userData, 'settings.json')),
    recent: createRecentFiles(join(userData, 'recent.json')),
  }
}

import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { responseHeaders, servedFile } from './serving.mjs'
import { errorCode } from './storage/fileSystem.ts'

export const origin = 'app://cantilever'

/** Must run before the app is ready. An own scheme instead of `file:`, which would let the page read any local file. */
export function declareScheme() {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function serveStudio(folder: string) {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const file = url.host === 'cantilever' ? servedFile(folder, url.pathname) : null
    if (file === null || request.method !== 'GET') return new Response('Forbidden', { status: 403 })
    try {
      return new Response(await readFile(file), { headers: responseHeaders(file) })
    } catch (error) {
      if (errorCode(error) === undefined) throw error
      return new Response(`Not found: ${url.pathname}`, { status: 404 })
    }
  })
}

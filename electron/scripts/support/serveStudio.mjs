import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { responseHeaders, servedFile } from '../../serving.mjs'
import { root } from './run.mjs'

const preferredPort = 4173

/**
 * Serves the built studio to browsers on this machine, under the policy that the desktop has.
 * @param {string} [folder]
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serveStudio(folder = join(root, 'out', 'renderer')) {
  let port = 0
  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  const respond = async (request, response) => {
    /**
     * @param {number} status
     * @param {string | Buffer} body
     * @param {string | null} [from]
     */
    const answer = (status, body, from = null) => {
      response.writeHead(status, { ...responseHeaders(from), 'Cache-Control': 'no-cache' })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    // A site elsewhere may give its own name our address; its pages must not read from us.
    const host = request.headers.host
    if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return answer(403, 'Forbidden')
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Method not allowed')
    const file = servedFile(folder, (request.url ?? '/').replace(/[?#].*$/s, ''))
    if (file === null) return answer(400, 'Bad request')
    let body
    try {
      body = await readFile(file)
    } catch (error) {
      const absent =
        error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')
      return absent ? answer(404, 'Not found') : answer(500, String(error))
    }
    answer(200, body, file)
  }
  const server = createServer((request, response) => void respond(request, response))
  /** @param {number} wanted */
  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject)
        resolve(undefined)
      })
    })
  try {
    await listen(preferredPort)
  } catch {
    // Taken, perhaps by another Cantilever: any free one will do.
    await listen(0)
  }
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : preferredPort
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

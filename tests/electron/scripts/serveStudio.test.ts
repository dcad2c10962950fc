import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveStudio } from '../../../electron/scripts/support/serveStudio.mjs'
import { contentPolicy } from '../../../electron/serving.mjs'
import { temporaryFolder } from '../support/disk.ts'

/** `fetch` would tidy the path up before sending it, and sets the Host header itself. */
const ask = (
  url: string,
  path: string,
  host?: string,
): Promise<{ status: number | undefined; policy: unknown; type: unknown }> =>
  new Promise((resolve, reject) => {
    const request = get(url, { path, headers: host === undefined ? {} : { host } }, (response) => {
      response.resume()
      const { 'content-security-policy': policy, 'content-type': type } = response.headers
      response.on('end', () => resolve({ status: response.statusCode, policy, type }))
    })
    request.on('error', reject)
  })

test('the loopback server gives the studio, under its policy, to this machine alone', async () => {
  const outer = temporaryFolder()
  const folder = join(outer, 'renderer')
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(outer, 'secret'), 'x')
  const first = await serveStudio(folder)
  const second = await serveStudio(folder)
  try {
    expect(new URL(first.url).hostname).toBe('127.0.0.1')
    expect(second.url).not.toBe(first.url)
    expect(await ask(first.url, '/')).toEqual({
      status: 200,
      policy: contentPolicy,
      type: 'text/html; charset=utf-8',
    })
    expect(await ask(first.url, '/?a=1')).toMatchObject({ status: 200 })
    expect(await ask(first.url, '/nothing.js')).toMatchObject({ status: 404, policy: contentPolicy })
    expect(await ask(first.url, '/..%2fsecret')).toMatchObject({ status: 400 })
    expect(await ask(first.url, '/../secret')).toMatchObject({ status: 400 })
    expect(await ask(first.url, '/', 'cantilever.example')).toMatchObject({ status: 403 })
  } finally {
    await first.stop()
    await second.stop()
  }
})

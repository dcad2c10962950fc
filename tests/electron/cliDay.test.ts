import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCantilever } from '../support/cli.ts'

const example = 'assets/examples/web-application.cantilever'

async function checkedOn(timeZone: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'cantilever-day-'))
  const ran = await runCantilever(['export', example, '--to', 'cost', '--out', out], timeZone)
  expect(ran, ran.err).toMatchObject({ code: 0 })
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { checkedOn: string }
  rmSync(out, { recursive: true })
  return manifest.checkedOn
}

test('the day of the check is the day where the user is', async () => {
  // Twenty-six hours apart: at every moment it is another day in the one than in the other.
  const [east, west] = await Promise.all([checkedOn('Pacific/Kiritimati'), checkedOn('Etc/GMT+12')])
  expect(east).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(east > west).toBe(true)
}, 60_000)

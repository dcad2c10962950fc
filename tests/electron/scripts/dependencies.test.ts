import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stalePackages } from '../../../electron/scripts/support/dependencies.mjs'
import { temporaryFolder } from '../support/disk.ts'

type Packages = Record<string, { version?: string; optional?: boolean }>

function checkout(locked: Packages, installed: Packages | null) {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }))
  if (installed !== null) {
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }))
  }
  return folder
}

const zod = { 'node_modules/zod': { version: '4.6.7' } }

test.each<[string, Packages, Packages | null, string[]]>([
  ['nothing is installed', zod, null, ['everything']],
  ['all is as locked', zod, zod, []],
  ['a version differs', zod, { 'node_modules/zod': { version: '4.0.0' } }, ['zod']],
  ['a package is missing', zod, {}, ['zod']],
  [
    'only one for another system is missing',
    { 'node_modules/x-win32': { version: '1.0.0', optional: true } },
    {},
    [],
  ],
  ['a nested one is missing', { 'node_modules/a/node_modules/@s/b': { version: '1.0.0' } }, {}, ['@s/b']],
])('%s', (_what, locked, installed, expected) => {
  expect(stalePackages(checkout(locked, installed))).toEqual(expected)
})

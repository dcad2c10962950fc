import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const config = parse(readFileSync(new URL('../../electron/builder.yml', import.meta.url), 'utf8'))

test('the package can be used for nothing but this app', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
  expect(config.asar).toBe(true)
  expect(config.files).toContain('!node_modules/**')
})

test('diagrams open with a double click', () => {
  expect(config.fileAssociations).toMatchObject([{ ext: 'cantilever', role: 'Editor' }])
})

test('the icon is there', () => {
  expect(existsSync(new URL(`../../${config.icon}`, import.meta.url))).toBe(true)
})

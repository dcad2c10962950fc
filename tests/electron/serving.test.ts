import { expect, test } from 'vitest'
import { contentPolicy, responseHeaders, servedFile } from '../../electron/serving.mjs'

test.each([
  ['/', '/app/index.html'],
  ['/assets/a%20b.js', '/app/assets/a b.js'],
  ['/a/../b.js', '/app/b.js'],
])('%s is %s', (url, file) => {
  expect(servedFile('/app', url)).toBe(file)
})

test.each([
  '/../etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/%',
  '/a%00.js',
  '/../app-secret',
])('%s leads nowhere', (url) => {
  expect(servedFile('/app', url)).toBeNull()
})

test('the policy forbids everything and then allows by name', () => {
  const directives = contentPolicy.split('; ')
  expect(directives[0]).toBe("default-src 'none'")
  expect(contentPolicy).not.toMatch(/unsafe|\*|https?:/)
  expect(responseHeaders('/x/index.html')).toMatchObject({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
  })
})

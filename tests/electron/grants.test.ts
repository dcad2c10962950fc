import { expect, test } from 'vitest'
import { createGrants, filesInArguments } from '../../electron/grants.ts'

test('a grant is for a file, however its path is written', () => {
  const grants = createGrants()
  grants.grant('/home/me/a.cantilever')
  expect(grants.has('/home/me/./x/../a.cantilever')).toBe(true)
  expect(grants.has('/home/me/b.cantilever')).toBe(false)
  expect(grants.has('/home/me')).toBe(false)
})

test('diagrams are picked out of a command line', () => {
  const args = ['--no-sandbox', 'a.cantilever', '/x/B.CANTILEVER', '--file=c.cantilever', 'notes.txt', '.']
  expect(filesInArguments(args, '/home/me')).toEqual(['/home/me/a.cantilever', '/x/B.CANTILEVER'])
})

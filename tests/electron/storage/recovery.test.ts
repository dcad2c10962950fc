import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRecovery } from '../../../electron/storage/recovery.ts'
import { systemError, temporaryFolder, watchedDisk } from '../support/disk.ts'

const entry = (id: string, text = '{}') => ({
  id,
  path: '/home/me/plan.cantilever',
  name: 'plan',
  nodes: 3,
  text,
})

function setUp() {
  let time = 1000
  const root = join(temporaryFolder(), 'recovery')
  return { root, recovery: createRecovery(root, () => time++) }
}

test('a journal is listed, read and discarded', async () => {
  const { recovery } = setUp()
  expect(await recovery.list()).toEqual([])
  expect(await recovery.write(entry('session-1', 'first'))).toEqual({ kind: 'kept' })
  await recovery.write(entry('session-1', 'second'))
  await recovery.write({ ...entry('session-2'), path: null })
  expect(await recovery.list()).toEqual([
    { id: 'session-2', path: null, name: 'plan', nodes: 3, writtenAt: 1002 },
    { id: 'session-1', path: '/home/me/plan.cantilever', name: 'plan', nodes: 3, writtenAt: 1001 },
  ])
  expect(await recovery.read('session-1')).toMatchObject({ kind: 'read', text: 'second' })
  await recovery.discard('session-1')
  await recovery.discard('session-1')
  expect((await recovery.list()).map(({ id }) => id)).toEqual(['session-2'])
})

test('a journal is for its owner alone', async () => {
  const { root, recovery } = setUp()
  await recovery.write(entry('session-1'))
  expect(statSync(join(root, 'session-1.json')).mode & 0o077).toBe(0)
})

test('a discard that comes while a journal is written still has the last word', async () => {
  const { root, recovery } = setUp()
  await recovery.write(entry('session-1'))
  const writing = recovery.write(entry('session-1', 'x'.repeat(2_000_000)))
  await recovery.discard('session-1')
  await writing
  expect(readdirSync(root)).toEqual([])
})

test('a damaged journal is set aside and the others are offered', async () => {
  const { root, recovery } = setUp()
  await recovery.write(entry('session-1'))
  writeFileSync(join(root, 'session-2.json'), '{"format":"cantilever-recovery","ver')
  writeFileSync(join(root, 'session-3.json'), JSON.stringify({ ...entry('x'), extra: 1 }))
  writeFileSync(join(root, 'README.json'), 'not a journal')
  expect((await recovery.list()).map(({ id }) => id)).toEqual(['session-1'])
  expect(existsSync(join(root, 'session-2.json.unreadable'))).toBe(true)
  expect(existsSync(join(root, 'session-3.json.unreadable'))).toBe(true)
  expect(existsSync(join(root, 'README.json'))).toBe(true)
})

test('a full disk keeps the journal that was there', async () => {
  const { root, recovery } = setUp()
  await recovery.write(entry('session-1', 'good'))
  const { fs } = watchedDisk((_, call) => (call === 'file.writeFile' ? systemError('ENOSPC') : null))
  const full = createRecovery(root, () => 5, fs)
  expect(await full.write(entry('session-1', 'lost'))).toMatchObject({ kind: 'failed', reason: 'disk-full' })
  expect(await recovery.read('session-1')).toMatchObject({ kind: 'read', text: 'good' })
})

test('an id cannot lead out of the folder', async () => {
  const { recovery } = setUp()
  await expect(recovery.discard('../settings')).rejects.toThrow()
})

import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDocuments } from '../../../electron/storage/documents.ts'
import { createVersions } from '../../../electron/storage/versions.ts'
import { systemError, temporaryFolder, watchedDisk } from '../support/disk.ts'

function setUp(fail?: (index: number, call: string) => Error | null) {
  const folder = temporaryFolder()
  const disk = watchedDisk(fail)
  const versions = createVersions(join(folder, 'versions'), undefined, disk.fs)
  const documents = createDocuments(versions, disk.fs)
  const path = join(folder, 'plan.cantilever')
  return { folder, path, versions, documents }
}

describe('reading', () => {
  test('gives the text and the revision to save against', async () => {
    const { path, folder, documents } = setUp()
    writeFileSync(path, '{"é": 1}\n')
    const read = await documents.read(path)
    expect(read).toMatchObject({ kind: 'opened', name: 'plan.cantilever', folder, text: '{"é": 1}\n' })
    if (read.kind !== 'opened') return
    expect(await documents.save(path, '{}\n', read.revision)).toMatchObject({ kind: 'saved', note: null })
  })

  test.each([
    ['a file that is not there', 'not-found', (_path: string) => {}],
    ['a folder', 'is-a-directory', (path: string) => mkdirSync(path)],
    [
      'bytes that are no UTF-8',
      'not-text',
      (path: string) => writeFileSync(path, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
    ],
    [
      'more than 50 MB',
      'too-large',
      (path: string) => {
        writeFileSync(path, '')
        truncateSync(path, 50 * 1024 * 1024 + 1)
      },
    ],
  ] as const)('%s fails in words', async (_what, reason, prepare) => {
    const { path, documents } = setUp()
    prepare(path)
    const outcome = await documents.read(path)
    expect(outcome).toMatchObject({ kind: 'failed', reason })
    if (outcome.kind !== 'failed') return
    expect(outcome.message).toContain(path)
    expect(outcome.whatToDo).not.toBe('')
  })
})

describe('saving', () => {
  test('keeps the state that it replaces', async () => {
    const { path, documents, versions } = setUp()
    await documents.save(path, 'one', null)
    await documents.save(path, 'two', null)
    const [version] = await versions.list(path)
    expect(await versions.read(path, version?.id ?? '')).toEqual({ kind: 'read', text: 'one' })
  })

  test('offers a choice when the file was changed or removed meanwhile', async () => {
    const { path, documents } = setUp()
    const saved = await documents.save(path, 'mine', null)
    if (saved.kind !== 'saved') throw new Error('not saved')
    writeFileSync(path, 'theirs')
    expect(await documents.save(path, 'mine again', saved.revision)).toMatchObject({
      kind: 'conflict',
      onDisk: { state: 'changed' },
    })
    expect(readFileSync(path, 'utf8')).toBe('theirs')
    expect(await documents.save(path, 'mine again', null)).toMatchObject({ kind: 'saved' })
    expect(readFileSync(path, 'utf8')).toBe('mine again')
  })

  test('never lets what it overwrote be lost: it is among the versions', async () => {
    const { path, documents, versions } = setUp()
    writeFileSync(path, 'theirs')
    await documents.save(path, 'mine', null)
    const [version] = await versions.list(path)
    expect(await versions.read(path, version?.id ?? '')).toEqual({ kind: 'read', text: 'theirs' })
  })

  test('says which disk is full and what to do', async () => {
    const { path, documents } = setUp((_, call) => (call === 'file.writeFile' ? systemError('ENOSPC') : null))
    const outcome = await documents.save(path, 'text', null)
    expect(outcome).toEqual({
      kind: 'failed',
      reason: 'disk-full',
      message: `Could not save ${path}: the disk is full.`,
      whatToDo: 'Free some space and try again, or save it on another disk.',
    })
  })

  test('says that the folder is gone', async () => {
    const { folder, documents } = setUp()
    const outcome = await documents.save(join(folder, 'no', 'plan.cantilever'), 'text', null)
    expect(outcome).toMatchObject({
      reason: 'not-found',
      message: expect.stringContaining(`the folder ${join(folder, 'no')} does not exist`),
    })
  })

  test.each(['EACCES', 'EROFS'])('says that nothing may be written there (%s)', async (code) => {
    const { path, documents } = setUp((_, call) => (call === 'open' ? systemError(code) : null))
    expect(await documents.save(path, 'text', null)).toMatchObject({
      kind: 'failed',
      reason: code === 'EROFS' ? 'read-only' : 'permission',
    })
  })

  test('respects a folder without write permission', async () => {
    const { folder, documents } = setUp()
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    const path = join(locked, 'plan.cantilever')
    writeFileSync(path, 'old')
    chmodSync(path, 0o444)
    chmodSync(locked, 0o555)
    expect(await documents.save(path, 'new', null)).toMatchObject({ kind: 'failed', reason: 'permission' })
    expect(readFileSync(path, 'utf8')).toBe('old')
    chmodSync(locked, 0o755)
  })

  test('goes on when only the version cannot be kept, and says so', async () => {
    const { path, folder, documents } = setUp()
    await documents.save(path, 'one', null)
    // A file where the folder of versions belongs.
    writeFileSync(join(folder, 'versions'), '')
    const outcome = await documents.save(path, 'two', null)
    expect(outcome).toMatchObject({
      kind: 'saved',
      note: expect.stringContaining('The previous version was not kept'),
    })
    expect(readFileSync(path, 'utf8')).toBe('two')
  })

  test('refuses what it could not open again', async () => {
    const { path, documents } = setUp()
    const outcome = await documents.save(path, 'é'.repeat(26 * 1024 * 1024), null)
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'too-large' })
  })
})

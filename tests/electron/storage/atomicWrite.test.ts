import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { atomicWrite } from '../../../electron/storage/atomicWrite.ts'
import { sha256 } from '../../../electron/storage/fileSystem.ts'
import { systemError, temporaryFolder, watchedDisk } from '../support/disk.ts'

const bytes = (text: string) => Buffer.from(text)
const revisionOf = (text: string) => sha256(bytes(text))

function fileWith(text: string) {
  const folder = temporaryFolder()
  const path = join(folder, 'a.cantilever')
  writeFileSync(path, text)
  return { folder, path, read: () => readFileSync(path, 'utf8'), names: () => readdirSync(folder) }
}

describe('a write', () => {
  test('replaces what was expected and leaves nothing beside it', async () => {
    const { path, read, names } = fileWith('old')
    const outcome = await atomicWrite(path, bytes('new'), { expected: revisionOf('old') })
    expect(outcome).toEqual({ kind: 'written', target: path, revision: revisionOf('new'), durable: true })
    expect(read()).toBe('new')
    expect(names()).toEqual(['a.cantilever'])
  })

  test('makes a file that was not there, with the permissions that the umask leaves', async () => {
    const path = join(temporaryFolder(), 'b')
    await atomicWrite(path, bytes('x'), { expected: null })
    expect(statSync(path).mode & 0o777).toBe(0o666 & ~process.umask())
  })

  test('keeps the permissions of the file', async () => {
    const { path } = fileWith('old')
    chmodSync(path, 0o640)
    await atomicWrite(path, bytes('new'), { expected: null })
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  test('makes a script executable for those who may read it, even where only the bits differ', async () => {
    const { path } = fileWith('#!/bin/sh\n')
    chmodSync(path, 0o640)
    await atomicWrite(path, bytes('#!/bin/sh\n'), { expected: null, executable: true })
    expect(statSync(path).mode & 0o777).toBe(0o750)
  })

  test('goes through a symbolic link, which stays one', async () => {
    const { folder, path, read } = fileWith('old')
    const link = join(folder, 'link.cantilever')
    symlinkSync('a.cantilever', link)
    await atomicWrite(link, bytes('new'), { expected: revisionOf('old') })
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(lstatSync(path).isSymbolicLink()).toBe(false)
    expect(read()).toBe('new')
  })

  test('creates the file that a dangling link names', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'inner'))
    symlinkSync(join('inner', 'target'), join(folder, 'link'))
    await atomicWrite(join(folder, 'link'), bytes('new'), { expected: null })
    expect(readFileSync(join(folder, 'inner', 'target'), 'utf8')).toBe('new')
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  })

  test('reports links that go round in a circle', async () => {
    const folder = temporaryFolder()
    symlinkSync('b', join(folder, 'a'))
    symlinkSync('a', join(folder, 'b'))
    await expect(atomicWrite(join(folder, 'a'), bytes('x'), { expected: null })).rejects.toMatchObject({
      code: 'ELOOP',
    })
  })

  test('does not touch a file that already holds the bytes', async () => {
    const { path } = fileWith('same')
    const before = statSync(path).ino
    expect(await atomicWrite(path, bytes('same'), { expected: revisionOf('else') })).toMatchObject({
      kind: 'written',
    })
    expect(statSync(path).ino).toBe(before)
  })

  test('hands over what it replaces', async () => {
    const { path } = fileWith('old')
    const replaced: string[] = []
    const onReplace = async (previous: Buffer) => void replaced.push(previous.toString())
    await atomicWrite(path, bytes('new'), { expected: null, onReplace })
    expect(replaced).toEqual(['old'])
  })

  test('waits for the one before it', async () => {
    const { path, read } = fileWith('0')
    const steps = Array.from({ length: 20 }, (_, index) => index)
    const outcomes = await Promise.all(
      steps.map((step) => atomicWrite(path, bytes(`${step + 1}`), { expected: revisionOf(`${step}`) })),
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(steps.map(() => 'written'))
    expect(read()).toBe('20')
  })

  test('removes what a killed save left behind, but nothing that may be in use', async () => {
    const { folder, path, names } = fileWith('old')
    const stale = '.a.cantilever.0123456789ab.tmp'
    const fresh = '.a.cantilever.ba9876543210.tmp'
    for (const name of [stale, fresh, '.a.cantilever.notes.tmp', '.b.0123456789ab.tmp'])
      writeFileSync(join(folder, name), 'x')
    const longAgo = new Date(Date.now() - 7_200_000)
    utimesSync(join(folder, stale), longAgo, longAgo)
    await atomicWrite(path, bytes('new'), { expected: null })
    expect(names().sort()).toEqual([
      '.a.cantilever.ba9876543210.tmp',
      '.a.cantilever.notes.tmp',
      '.b.0123456789ab.tmp',
      'a.cantilever',
    ])
  })
})

describe('a write is refused', () => {
  test('when somebody else changed the file', async () => {
    const { path, read, names } = fileWith('theirs')
    const outcome = await atomicWrite(path, bytes('mine'), { expected: revisionOf('old') })
    expect(outcome).toMatchObject({ kind: 'changed', revision: revisionOf('theirs') })
    expect(read()).toBe('theirs')
    expect(names()).toEqual(['a.cantilever'])
  })

  test('when somebody else changed it while the new bytes were being written', async () => {
    const { path, read, names } = fileWith('old')
    const onReplace = async () => writeFileSync(path, 'theirs')
    const outcome = await atomicWrite(path, bytes('mine'), { expected: revisionOf('old'), onReplace })
    expect(outcome).toMatchObject({ kind: 'changed', revision: revisionOf('theirs') })
    expect(read()).toBe('theirs')
    expect(names()).toEqual(['a.cantilever'])
  })

  test('when the file is gone', async () => {
    const path = join(temporaryFolder(), 'gone')
    expect(await atomicWrite(path, bytes('x'), { expected: revisionOf('old') })).toEqual({
      kind: 'deleted',
      target: path,
    })
    expect(existsSync(path)).toBe(false)
  })

  test('when the file is write-protected, although a rename would pass', async () => {
    const { path, read } = fileWith('old')
    chmodSync(path, 0o444)
    await expect(atomicWrite(path, bytes('new'), { expected: null })).rejects.toMatchObject({
      code: 'EACCES',
    })
    expect(read()).toBe('old')
  })

  test('when the path is a folder', async () => {
    await expect(atomicWrite(temporaryFolder(), bytes('x'), { expected: null })).rejects.toMatchObject({
      code: 'EISDIR',
    })
  })
})

describe('a disk that fails', () => {
  const attempt = async (fail: (index: number, call: string) => Error | null) => {
    const { path, read, names } = fileWith('old')
    const disk = watchedDisk(fail)
    const result = await atomicWrite(path, bytes('new'), { expected: revisionOf('old'), fs: disk.fs }).then(
      (outcome) => outcome.kind,
      (error: NodeJS.ErrnoException) => error.code,
    )
    return { result, content: read(), names: names(), calls: disk.calls }
  }

  test('is met at every step, and the file is whole and the right one each time', async () => {
    const { calls } = await attempt(() => null)
    const renamed = calls.indexOf('rename')
    expect(calls.slice(0, renamed)).toEqual(expect.arrayContaining(['open', 'file.writeFile', 'file.sync']))
    expect(calls.slice(renamed)).toEqual(['rename', 'open', 'file.sync'])
    for (const code of ['ENOSPC', 'EIO', 'EROFS']) {
      for (const [index, call] of calls.entries()) {
        const seen = await attempt((at) => (at === index ? systemError(code) : null))
        const where = `${code} at ${index} ${call}`
        // Listing the folder serves tidiness alone; after the rename the save has happened.
        const harmless = call === 'readdir' || index > renamed
        expect(seen.result, where).toBe(harmless ? 'written' : code)
        expect(seen.content, where).toBe(harmless ? 'new' : 'old')
        expect(seen.names, where).toEqual(['a.cantilever'])
      }
    }
  })

  test('that stays full can leave a temporary file, and never an empty document', async () => {
    const { result, content } = await attempt((_, call) =>
      call === 'file.writeFile' || call === 'unlink' ? systemError('ENOSPC') : null,
    )
    expect(result).toBe('ENOSPC')
    expect(content).toBe('old')
  })

  test('that cannot confirm the rename is reported, the new bytes being in place', async () => {
    const { path, read } = fileWith('old')
    let syncs = 0
    const { fs } = watchedDisk((_, call) => {
      if (call !== 'file.sync') return null
      syncs += 1
      return syncs === 2 ? systemError('EIO') : null
    })
    expect(await atomicWrite(path, bytes('new'), { expected: null, fs })).toMatchObject({
      kind: 'written',
      durable: false,
    })
    expect(read()).toBe('new')
  })

  test.each(['EBUSY', 'EPERM'])('is asked again while a rename meets %s', async (code) => {
    let refusals = 3
    const { result, content } = await attempt((_, call) => {
      if (call !== 'rename' || refusals === 0) return null
      refusals -= 1
      return systemError(code)
    })
    expect(result).toBe('written')
    expect(content).toBe('new')
  })

  test('is given up on when it never lets the rename through', async () => {
    const { result, content, names } = await attempt((_, call) =>
      call === 'rename' ? systemError('EBUSY') : null,
    )
    expect(result).toBe('EBUSY')
    expect(content).toBe('old')
    expect(names).toEqual(['a.cantilever'])
  })
})

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dispatch } from '../../electron/dispatch.ts'
import { requests } from '../../shared/ipc/contract.ts'
import { desktopForTest } from './support/context.ts'
import { temporaryFolder } from './support/disk.ts'

describe('dispatch', () => {
  test('answers every request of the contract', async () => {
    const { handlers } = desktopForTest()
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(requests).sort())
  })

  test.each([
    ['a name that is not there', 'document.delete', {}, 'There is no request "document.delete"'],
    ['a name that every object has', 'constructor', {}, 'There is no request "constructor"'],
    ['no name at all', undefined, {}, 'There is no request "undefined"'],
    ['a missing field', 'document.read', {}, 'path'],
    ['a field too many', 'document.read', { path: '/x', mode: 'r' }, 'mode'],
    ['a field of the wrong type', 'window.answerClose', { close: 'yes' }, 'close'],
    ['no input', 'recent.list', undefined, 'Malformed input'],
    [
      'a revision that is none',
      'document.save',
      { path: '/x', text: '', expectedRevision: 'abc', recoveryId: null },
      'expectedRevision',
    ],
    [
      'a command that is none',
      'window.state',
      { documentName: 'x', path: null, dirty: false, disabled: ['rm'], checked: [] },
      'disabled',
    ],
    [
      'text beyond 50 MB',
      'document.saveAs',
      { suggestedName: 'x', text: 'x'.repeat(50 * 1024 * 1024 + 1), recoveryId: null },
      'larger than 50 MB',
    ],
    [
      'a path for a name',
      'export.writeFile',
      { suggestedName: 'a/b', content: { encoding: 'utf8', text: '' } },
      'a file name, not a path',
    ],
  ])('refuses %s', async (_what, name, input, message) => {
    const { handlers } = desktopForTest()
    const reply = await dispatch(handlers, name, input)
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining(message) })
  })

  test.each(['../b', 'a/../b', '/b', 'a/b/c', 'a\\..\\b', 'C:/b', 'a/.. ', ''])(
    'refuses to export to "%s"',
    async (name) => {
      const { handlers } = desktopForTest()
      const input = { files: [{ name, text: '' }], directory: null, overwrite: false }
      expect(await dispatch(handlers, 'export.writeFiles', input)).toMatchObject({
        ok: false,
        message: expect.stringContaining('a file, or a file in one folder'),
      })
    },
  )

  test('turns a fault in a handler into a message', async () => {
    const { handlers } = desktopForTest()
    const broken = { ...handlers, 'app.info': () => Promise.reject(new Error('broken')) }
    expect(await dispatch(broken, 'app.info', {})).toEqual({ ok: false, message: 'broken' })
  })

  test('does not let out what the contract does not have', async () => {
    const { handlers } = desktopForTest()
    const talkative = { ...handlers, 'recent.clear': () => Promise.resolve({ secret: 1 } as never) }
    expect(await dispatch(talkative, 'recent.clear', {})).toMatchObject({ ok: false })
  })
})

describe('documents', () => {
  test('go through open, save, conflict and save as', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.cantilever')
    const copy = join(folder, 'b.cantilever')
    writeFileSync(path, 'one')
    const { handlers } = desktopForTest({ open: path, save: copy })
    const opened = await handlers['document.open']({})
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    await handlers['recovery.write']({ id: 'session-1', path, name: 'a', nodes: 1, text: 'two' })
    const save = { path, text: 'two', expectedRevision: opened.revision, recoveryId: 'session-1' }
    expect(await handlers['document.save'](save)).toMatchObject({ kind: 'saved', path })
    expect(await handlers['recovery.list']({})).toEqual([])
    expect(await handlers['document.save']({ ...save, text: 'three' })).toMatchObject({ kind: 'conflict' })
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(
      await handlers['document.saveAs']({ suggestedName: 'b', text: 'three', recoveryId: null }),
    ).toMatchObject({ kind: 'saved', path: copy })
    expect((await handlers['recent.list']({})).map(({ name }) => name)).toEqual([
      'b.cantilever',
      'a.cantilever',
    ])
    const [version] = await handlers['versions.list']({ path })
    expect(await handlers['versions.read']({ path, id: version?.id ?? '' })).toEqual({
      kind: 'read',
      text: 'one',
    })
  })

  test('keep their journal when a save fails', async () => {
    const { handlers, context, root } = desktopForTest()
    const path = join(root, 'gone', 'a.cantilever')
    context.grants.grant(path)
    await handlers['recovery.write']({ id: 'session-1', path, name: 'a', nodes: 1, text: 'two' })
    expect(
      await handlers['document.save']({ path, text: 'two', expectedRevision: null, recoveryId: 'session-1' }),
    ).toMatchObject({ kind: 'failed', reason: 'not-found' })
    expect(await handlers['recovery.list']({})).toHaveLength(1)
  })

  test('that nobody chose are out of reach, and recovered ones within it', async () => {
    const { handlers, root } = desktopForTest()
    const path = join(root, 'a.cantilever')
    writeFileSync(path, 'one')
    const refused = { kind: 'failed', reason: 'not-granted' }
    expect(await handlers['document.read']({ path })).toMatchObject(refused)
    expect(await handlers['versions.list']({ path })).toEqual([])
    expect(await handlers['versions.read']({ path, id: 'x' })).toMatchObject(refused)
    expect(
      await handlers['document.save']({ path, text: 'x', expectedRevision: null, recoveryId: null }),
    ).toMatchObject(refused)
    expect(readFileSync(path, 'utf8')).toBe('one')
    await handlers['recovery.write']({ id: 'session-1', path, name: 'a', nodes: 1, text: 'two' })
    await handlers['recovery.read']({ id: 'session-1' })
    expect(await handlers['document.read']({ path })).toMatchObject({ kind: 'opened' })
  })
})

describe('exports', () => {
  const files = [
    { name: 'template.yaml', text: 'a: 1\n', executable: false },
    { name: 'deploy.sh', text: '#!/bin/sh\n', executable: true },
  ]

  test('ask for a folder once, and before they replace anything', async () => {
    const folder = temporaryFolder()
    const { handlers } = desktopForTest({ folder })
    writeFileSync(join(folder, 'deploy.sh'), 'mine')
    expect(await handlers['export.writeFiles']({ files, directory: null, overwrite: false })).toEqual({
      kind: 'exists',
      directory: folder,
      names: ['deploy.sh'],
    })
    expect(existsSync(join(folder, 'template.yaml'))).toBe(false)
    expect(await handlers['export.writeFiles']({ files, directory: folder, overwrite: true })).toMatchObject({
      kind: 'written',
    })
    expect(readFileSync(join(folder, 'deploy.sh'), 'utf8')).toBe('#!/bin/sh\n')
  })

  test('write nowhere that was not chosen', async () => {
    const { handlers, root } = desktopForTest()
    mkdirSync(join(root, 'x'))
    expect(
      await handlers['export.writeFiles']({ files, directory: join(root, 'x'), overwrite: true }),
    ).toMatchObject({ kind: 'failed', reason: 'not-granted' })
  })

  test('write pictures byte for byte', async () => {
    const path = join(temporaryFolder(), 'a.png')
    const { handlers } = desktopForTest({ exportFile: path })
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255])
    const content = { encoding: 'base64', base64: bytes.toString('base64') } as const
    expect(await handlers['export.writeFile']({ suggestedName: 'a.png', content })).toMatchObject({
      kind: 'written',
      names: ['a.png'],
    })
    expect(readFileSync(path)).toEqual(bytes)
  })

  test('that are cancelled write nothing', async () => {
    const { handlers } = desktopForTest()
    expect(await handlers['export.writeFiles']({ files, directory: null, overwrite: false })).toEqual({
      kind: 'cancelled',
    })
  })
})

test('a theme is stored and shown', async () => {
  const { handlers, done } = desktopForTest()
  await handlers['settings.set']({ theme: 'dark' })
  await handlers['settings.set']({ canvas: { grid: false } })
  expect(done).toEqual(['theme "dark"'])
  expect((await handlers['settings.get']({})).settings).toMatchObject({
    theme: 'dark',
    canvas: { grid: false, minimap: true },
  })
})

test('a link is opened when its site is known', async () => {
  const { handlers, done } = desktopForTest()
  await handlers['app.openExternal']({ url: 'https://aws.amazon.com/ec2/' })
  expect(await handlers['app.openExternal']({ url: 'https://example.com/' })).toMatchObject({
    kind: 'failed',
  })
  expect(done).toEqual(['open "https://aws.amazon.com/ec2/"'])
})

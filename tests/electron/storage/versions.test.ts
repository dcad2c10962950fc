import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createVersions, expiredVersions } from '../../../electron/storage/versions.ts'
import { temporaryFolder } from '../support/disk.ts'

const text = (value: string) => Buffer.from(value)

function setUp() {
  let time = Date.UTC(2026, 10, 24, 8)
  const root = temporaryFolder()
  const versions = createVersions(join(root, 'versions'), () => new Date(time))
  const path = join(root, 'plan.cantilever')
  return {
    root,
    path,
    versions,
    later: (minutes: number) => {
      time += minutes * 60_000
    },
  }
}

describe('versions', () => {
  test('come newest first, with their time and size', async () => {
    const { versions, path, later } = setUp()
    await versions.keep(path, text('one'))
    later(5)
    await versions.keep(path, text('three'))
    const list = await versions.list(path)
    expect(list.map(({ savedAt, bytes }) => ({ savedAt, bytes }))).toEqual([
      { savedAt: Date.UTC(2026, 10, 24, 8, 5), bytes: 5 },
      { savedAt: Date.UTC(2026, 10, 24, 8), bytes: 3 },
    ])
  })

  test('are kept apart for files of the same name', async () => {
    const { versions, path, root } = setUp()
    await versions.keep(path, text('one'))
    expect(await versions.list(join(root, 'other.cantilever'))).toEqual([])
  })

  test('do not repeat the same bytes', async () => {
    const { versions, path, later } = setUp()
    await versions.keep(path, text('one'))
    later(1)
    await versions.keep(path, text('one'))
    expect(await versions.list(path)).toHaveLength(1)
  })

  test('leave out an empty file', async () => {
    const { versions, path } = setUp()
    await versions.keep(path, text(''))
    expect(await versions.list(path)).toEqual([])
  })

  test('are thinned out', async () => {
    const { versions, path, root, later } = setUp()
    for (let count = 0; count < 30; count += 1) {
      await versions.keep(path, text(`state ${count}`))
      later(1)
    }
    const list = await versions.list(path)
    expect(list).toHaveLength(20)
    expect(readdirSync(join(root, 'versions'))).toHaveLength(1)
    expect(await versions.read(path, list[0]?.id ?? '')).toEqual({ kind: 'read', text: 'state 29' })
  })

  test('are not read by an id that is a path', async () => {
    const { versions, path } = setUp()
    await expect(versions.read(path, '../../secret')).rejects.toThrow('is not the id of a version')
  })

  test('that are gone say so', async () => {
    const { versions, path } = setUp()
    await versions.keep(path, text('one'))
    expect(await versions.read(path, '20200101T000000000Z-00000000')).toMatchObject({
      kind: 'failed',
      reason: 'not-found',
    })
  })
})

describe('thinning out', () => {
  const id = (day: number, minute: number) =>
    `202611${String(day).padStart(2, '0')}T0800${String(minute).padStart(2, '0')}000Z-00000000`

  test('keeps the latest and the last of each recent day', () => {
    const ids = [id(1, 1), id(1, 2), id(2, 1), id(2, 2), id(3, 1), id(3, 2), id(4, 1), id(4, 2)]
    expect(expiredVersions(ids, { latest: 2, days: 3 }).sort()).toEqual([
      id(1, 1),
      id(1, 2),
      id(2, 1),
      id(3, 1),
    ])
  })

  test('takes nothing while there are few', () => {
    expect(expiredVersions([id(1, 1), id(2, 1)], { latest: 2, days: 0 })).toEqual([])
  })
})

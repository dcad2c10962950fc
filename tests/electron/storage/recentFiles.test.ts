import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRecentFiles } from '../../../electron/storage/recentFiles.ts'
import { systemError, temporaryFolder, watchedDisk } from '../support/disk.ts'

test('the latest file comes first, each once, twelve at most, and a missing one is marked', async () => {
  const folder = temporaryFolder()
  let time = 0
  const recent = createRecentFiles(join(folder, 'recent.json'), () => time++)
  writeFileSync(join(folder, 'f3.cantilever'), '')
  for (let count = 0; count < 14; count += 1) await recent.add(join(folder, `f${count}.cantilever`))
  await recent.add(join(folder, 'f3.cantilever'))
  const list = await recent.list()
  expect(list).toHaveLength(12)
  expect(list[0]).toEqual({
    path: join(folder, 'f3.cantilever'),
    name: 'f3.cantilever',
    folder,
    openedAt: 14,
    exists: true,
  })
  expect(list[1]).toMatchObject({ name: 'f13.cantilever', exists: false })
  expect(list.filter(({ name }) => name === 'f3.cantilever')).toHaveLength(1)
  await recent.clear()
  expect(await recent.list()).toEqual([])
})

test('a full disk does not keep a file from opening', async () => {
  const { fs } = watchedDisk((_, call) => (call === 'file.writeFile' ? systemError('ENOSPC') : null))
  const recent = createRecentFiles(join(temporaryFolder(), 'recent.json'), () => 0, fs)
  await recent.add('/x.cantilever')
  expect(await recent.list()).toEqual([])
})

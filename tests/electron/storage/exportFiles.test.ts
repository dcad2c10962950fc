import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { existingNames, writeExport } from '../../../electron/storage/exportFiles.ts'
import { systemError, temporaryFolder, watchedDisk } from '../support/disk.ts'

const file = (name: string, text: string, executable = false) => ({
  name,
  bytes: Buffer.from(text),
  executable,
})

test('a set of files is written, scripts executable', async () => {
  const folder = temporaryFolder()
  const names = ['template.yaml', 'deploy.sh']
  expect(await writeExport(folder, [file('template.yaml', 'a: 1\n'), file('deploy.sh', '#!', true)])).toEqual(
    { kind: 'written', directory: folder, names },
  )
  expect(readFileSync(join(folder, 'template.yaml'), 'utf8')).toBe('a: 1\n')
  expect(statSync(join(folder, 'deploy.sh')).mode & 0o100).toBe(0o100)
  expect(statSync(join(folder, 'template.yaml')).mode & 0o111).toBe(0)
})

test('files that are there already are named', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'b'), '')
  expect(await existingNames(folder, [{ name: 'a' }, { name: 'b' }])).toEqual(['b'])
})

test('a disk that fills up half-way is reported with what was written', async () => {
  const folder = temporaryFolder()
  let writes = 0
  const { fs } = watchedDisk((_, call) =>
    call === 'file.writeFile' && ++writes === 2 ? systemError('ENOSPC') : null,
  )
  expect(await writeExport(folder, [file('a', '1'), file('b', '2'), file('c', '3')], fs)).toMatchObject({
    kind: 'failed',
    reason: 'disk-full',
    message: expect.stringContaining('Written before it: a.'),
  })
})

test('two names that differ by case alone are a fault', async () => {
  await expect(writeExport(temporaryFolder(), [file('A', ''), file('a', '')])).rejects.toThrow('same name')
})

test('a file in a folder is written there, whether or not the folder is there', async () => {
  for (const folder of [temporaryFolder(), temporaryFolder()]) {
    const files = [file('template.yaml', 'a'), file('nested/network.yaml', 'b')]
    for (let run = 0; run < 2; run++) {
      expect(await writeExport(folder, files)).toMatchObject({ kind: 'written' })
      expect(readFileSync(join(folder, 'nested', 'network.yaml'), 'utf8')).toBe('b')
    }
    expect(await existingNames(folder, files)).toEqual(['template.yaml', 'nested/network.yaml'])
  }
})

test.each([
  '../out',
  'nested/../../out',
  '/out',
  'a/b/c',
  'nested/..',
  './out',
  'nested//out',
  'a\\b/out',
  'c:/out',
])('a name that leads out of the folder is a fault: %s', async (name) => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'chosen'))
  await expect(writeExport(join(folder, 'chosen'), [file(name, 'x')])).rejects.toThrow(
    'leads out of the folder',
  )
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a link in the place of the folder is not followed', async () => {
  const folder = temporaryFolder()
  const elsewhere = temporaryFolder()
  symlinkSync(elsewhere, join(folder, 'nested'), 'junction')
  expect(await writeExport(folder, [file('nested/network.yaml', 'x')])).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('is a link'),
  })
  expect(existsSync(join(elsewhere, 'network.yaml'))).toBe(false)
})

test('a folder that cannot be made is reported, and a file in its place', async () => {
  expect(await writeExport(join(temporaryFolder(), 'gone'), [file('nested/a', 'x')])).toMatchObject({
    kind: 'failed',
    reason: 'not-found',
  })
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'nested'), '')
  expect(await writeExport(folder, [file('nested/a', 'x')])).toMatchObject({
    kind: 'failed',
    reason: 'not-found',
  })
})

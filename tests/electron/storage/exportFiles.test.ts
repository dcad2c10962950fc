import { readFileSync, statSync, writeFileSync } from 'node:fs'
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

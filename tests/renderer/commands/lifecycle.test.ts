import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isDirty } from '../../../renderer/commands/define.ts'
import { JOURNAL_DELAY_MS } from '../../../renderer/commands/lifecycle/autosave.ts'
import {
  newDocument,
  openDocument,
  openPath,
  recover,
  restoreVersion,
} from '../../../renderer/commands/lifecycle/documents.ts'
import { saveAs, saveDocument } from '../../../renderer/commands/lifecycle/save.ts'
import { attachHost } from '../../../renderer/commands/lifecycle/start.ts'
import { encode } from '../../../shared/document/codec.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { type FakeBench, fakeBench, node, settled } from '../../support/fakeBench.ts'

let bench: FakeBench
beforeEach(() => {
  bench = fakeBench()
})
afterEach(() => {
  vi.useRealTimers()
})

const studio = () => bench.store.getState()
const notices = () => studio().notices.map(({ text }) => text)
const draw = (id = 'a') => studio().actions.change('Add', [node(id, 'users')])
const nodes = () => Object.keys(studio().history.document.nodes)

/** Answers the question on screen once it is there. */
async function answer(value: string) {
  await settled()
  const payload = studio().dialog?.payload as { answer(value: string): void } | undefined
  if (!payload) throw new Error('nothing was asked')
  payload.answer(value)
}

test('save asks where to, once; then it knows', async () => {
  draw()
  bench.host.nextSaveAs = '/files/shop.cantilever'
  expect(await saveDocument(bench)).toBe(true)
  expect(isDirty(studio())).toBe(false)
  expect(bench.host.files.get('/files/shop.cantilever')).toBe(encode(studio().history.document))
  draw('b')
  expect(isDirty(studio())).toBe(true)
  expect(await saveDocument(bench)).toBe(true)
  expect(bench.host.log.filter((name) => name === 'document.saveAs')).toHaveLength(1)
  expect(bench.host.files.get('/files/shop.cantilever')).toContain('"b"')
})

test('a cancelled or failed save leaves the drawing unsaved, and a failure says what to do', async () => {
  draw()
  expect(await saveAs(bench)).toBe(false)
  bench.host.nextSaveAs = '/files/shop.cantilever'
  await saveAs(bench)
  draw('b')
  bench.host.failNext('document.save', 'disk-full')
  expect(await saveDocument(bench)).toBe(false)
  expect(isDirty(studio())).toBe(true)
  expect(notices().at(-1)).toContain('disk-full')
  expect(studio().notices.at(-1)?.action?.label).toBe('Save As…')
})

test.each([
  ['save', true, []],
  ['discard', false, []],
  ['cancel', false, ['a']],
] as const)('new over unsaved changes: %s', async (said, saved, left) => {
  draw()
  bench.host.nextSaveAs = '/files/shop.cantilever'
  const done = newDocument(bench)
  await answer(said)
  await done
  expect(bench.host.files.has('/files/shop.cantilever')).toBe(saved)
  expect(nodes()).toEqual(left)
})

test('closing the question in another way is the careful answer', async () => {
  draw()
  const done = newDocument(bench)
  await settled()
  studio().actions.setDialog(null)
  await done
  expect(nodes()).toEqual(['a'])
})

test('changes that undo each other need no question', async () => {
  draw()
  studio().actions.undo()
  await newDocument(bench)
  expect(studio().dialog).toBeNull()
})

test('open puts the file on the desk; its revision guards the next save', async () => {
  const text = encode(emptyDocument('Shop'))
  bench.host.files.set('/files/shop.cantilever', text)
  bench.host.nextOpen = '/files/shop.cantilever'
  await openDocument(bench)
  expect(studio().history.document.settings.name).toBe('Shop')
  expect(isDirty(studio())).toBe(false)
  draw()
  await saveDocument(bench)
  expect(bench.host.sent['document.save']?.[0]?.expectedRevision).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['not JSON', 'hello', 'not valid JSON'],
  ['from a newer version', '{"format":"cantilever","version":99}', 'newer'],
  ['of something else', '{"format":"other"}', 'not a Cantilever drawing'],
])('a file that is %s leaves desk and disk as they are', async (_what, text, says) => {
  draw()
  await saveAs(Object.assign(bench, {}))
  bench.host.nextSaveAs = '/files/mine.cantilever'
  await saveAs(bench)
  bench.host.files.set('/files/odd.cantilever', text)
  await openPath(bench, '/files/odd.cantilever')
  expect(notices().at(-1)).toContain(says)
  expect(nodes()).toEqual(['a'])
  expect(bench.host.files.get('/files/odd.cantilever')).toBe(text)
})

test.each([
  ['overwrite', true, ['a']],
  ['reload', false, []],
  ['save-as', true, ['a']],
  ['cancel', false, ['a']],
] as const)('a file changed by someone else: %s', async (said, saved, left) => {
  const path = '/files/shop.cantilever'
  bench.host.files.set(path, encode(emptyDocument('Shop')))
  await openPath(bench, path)
  draw()
  const theirs = encode(emptyDocument('Theirs'))
  bench.host.files.set(path, theirs)
  bench.host.nextSaveAs = '/files/mine.cantilever'
  const done = saveDocument(bench)
  await answer(said)
  await done
  expect(nodes()).toEqual(left)
  expect(isDirty(studio())).toBe(said === 'cancel')
  expect(bench.host.files.get(said === 'save-as' ? '/files/mine.cantilever' : path) !== theirs).toBe(saved)
})

test('unsaved changes reach the journal after a second, and leave it when saved', async () => {
  vi.useFakeTimers()
  const end = attachHost(bench)
  draw()
  await vi.advanceTimersByTimeAsync(JOURNAL_DELAY_MS - 1)
  expect(bench.host.journals.size).toBe(0)
  await vi.advanceTimersByTimeAsync(2)
  expect([...bench.host.journals.values()]).toMatchObject([{ name: 'Untitled', nodes: 1, path: null }])
  bench.host.nextSaveAs = '/files/shop.cantilever'
  await saveDocument(bench)
  expect(bench.host.journals.size).toBe(0)
  await vi.advanceTimersByTimeAsync(JOURNAL_DELAY_MS * 2)
  expect(bench.host.journals.size).toBe(0)
  end()
})

test('a journal that cannot be written is told once', async () => {
  vi.useFakeTimers()
  const end = attachHost(bench)
  bench.host.failNext('recovery.write', 'disk-full')
  draw()
  await vi.advanceTimersByTimeAsync(JOURNAL_DELAY_MS + 1)
  expect(notices().filter((text) => text.includes('not protected'))).toHaveLength(1)
  end()
})

test('recovery brings the work back as unsaved, over the file as it is on disk', async () => {
  const path = '/files/shop.cantilever'
  bench.host.files.set(path, encode(emptyDocument('Shop')))
  draw()
  const text = encode(studio().history.document)
  bench.host.journals.set('journal-1', { path, name: 'Shop', nodes: 1, text })
  bench.store.getState().actions.undo()
  await recover(bench, 'journal-1')
  expect(nodes()).toEqual(['a'])
  expect(isDirty(studio())).toBe(true)
  expect(studio().file.recoveryId).toBe('journal-1')
  await saveDocument(bench)
  expect(bench.host.files.get(path)).toBe(text)
  expect(bench.host.journals.size).toBe(0)
})

test('an earlier version comes back as a change to save', async () => {
  bench.host.nextSaveAs = '/files/shop.cantilever'
  draw('a')
  await saveDocument(bench)
  draw('b')
  await saveDocument(bench)
  const [version] = await bench.host.request('versions.list', { path: '/files/shop.cantilever' })
  await restoreVersion(bench, version?.id ?? '')
  expect(nodes()).toEqual(['a'])
  expect(isDirty(studio())).toBe(true)
  expect(studio().file.path).toBe('/files/shop.cantilever')
})

test('closing asks, saves and answers; staying answers too', async () => {
  const end = attachHost(bench)
  await settled()
  studio().actions.setDialog(null)
  draw()
  bench.host.emit('closeRequested', {})
  await answer('cancel')
  await settled()
  expect(bench.host.sent['window.answerClose']).toEqual([{ close: false }])
  bench.host.emit('closeRequested', {})
  await answer('discard')
  await settled()
  expect(bench.host.sent['window.answerClose']?.at(-1)).toEqual({ close: true })
  end()
})

test('the first screen: the welcome, or work to be rescued, or the file that was double-clicked', async () => {
  const end = attachHost(bench)
  await settled()
  expect(studio().dialog?.name).toBe('welcome')
  end()

  bench = fakeBench()
  bench.host.journals.set('journal-1', { path: null, name: 'Lost', nodes: 3, text: '{}' })
  const second = attachHost(bench)
  await settled()
  expect(studio().dialog?.name).toBe('recovery')
  second()

  bench = fakeBench()
  bench.host.files.set('/files/shop.cantilever', encode(emptyDocument('Shop')))
  const third = attachHost(bench)
  bench.host.emit('openFile', { path: '/files/shop.cantilever' })
  await settled()
  await settled()
  expect(studio().dialog).toBeNull()
  expect(studio().history.document.settings.name).toBe('Shop')
  third()
})

import { act } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useShortcuts } from '../../../renderer/commands/useShortcuts.ts'
import { type FakeBench, fakeBench, node } from '../../support/fakeBench.ts'
import { press, type Rendered, render, settle } from '../../support/render.tsx'

function Desk() {
  useShortcuts()
  return <input aria-label="field" />
}

let bench: FakeBench
let page: Rendered
beforeEach(async () => {
  bench = fakeBench()
  bench.host.settings = { ...bench.host.settings, welcomeDismissed: true }
  page = await render(bench, <Desk />)
  await settle()
  bench.store.getState().actions.change('Add', [node('a', 'users')])
  bench.store.getState().actions.select({ nodes: ['a'] })
})
afterEach(() => page.unmount())

const studio = () => bench.store.getState()
const field = () => page.root.querySelector('input') ?? page.root
const nodes = () => Object.keys(studio().history.document.nodes)

/** As the browser tells a page about Ctrl+C and its like. */
async function clipboard(kind: 'copy' | 'cut' | 'paste', text = ''): Promise<string> {
  const data = new Map([['text/plain', text]])
  const event = new Event(kind, { bubbles: true, cancelable: true })
  const clipboardData = {
    setData: (format: string, value: string) => data.set(format, value),
    getData: (format: string) => data.get(format) ?? '',
  }
  Object.defineProperty(event, 'clipboardData', { value: clipboardData })
  await act(async () => {
    document.body.dispatchEvent(event)
  })
  return data.get('text/plain') ?? ''
}

test('keys reach the drawing, and not while the user types', async () => {
  field().focus()
  await press(field(), 'Delete')
  expect(nodes()).toEqual(['a'])
  field().blur()
  await press(document.body, 'Delete')
  expect(nodes()).toEqual([])
  await press(document.body, 'z', { ctrlKey: true, code: 'KeyZ' })
  expect(nodes()).toEqual(['a'])
})

test('saving works in a field too; a dialog has the keyboard to itself', async () => {
  bench.host.nextSaveAs = '/files/a.cantilever'
  field().focus()
  await press(field(), 's', { ctrlKey: true, code: 'KeyS' })
  await settle()
  expect(bench.host.files.has('/files/a.cantilever')).toBe(true)
  field().blur()
  await act(async () => studio().actions.setDialog({ name: 'about' }))
  await press(document.body, 'Delete')
  expect(nodes()).toEqual(['a'])
})

test('cut and paste by the browser’s own events', async () => {
  const text = await clipboard('cut')
  expect(nodes()).toEqual([])
  await clipboard('paste', text)
  expect(nodes()).toHaveLength(1)
  field().focus()
  await clipboard('paste', text)
  expect(nodes()).toHaveLength(1)
})

test('the menu’s choice runs the command, and the menu is told what changed', async () => {
  await act(async () => bench.host.emit('command', { id: 'edit.duplicate' }))
  await settle()
  expect(nodes()).toHaveLength(2)
  await act(async () => bench.host.emit('command', { id: 'view.theme-dark' }))
  await settle()
  expect(bench.host.sent['window.state']?.at(-1)?.checked).toContain('view.theme-dark')
  expect(bench.host.sent['window.state']?.at(-1)?.dirty).toBe(true)
})

test('Undo from the menu means the text while a field has the focus', async () => {
  field().focus()
  await act(async () => bench.host.emit('command', { id: 'edit.undo' }))
  await settle()
  expect(bench.host.sent['window.editText']).toEqual([{ action: 'undo' }])
  expect(nodes()).toEqual(['a'])
})

import { expect, test } from 'vitest'
import {
  fragmentOf,
  freeName,
  paste,
  readFragment,
  writeFragment,
} from '../../../renderer/commands/clipboard.ts'
import { copySelection, pasteText } from '../../../renderer/commands/transfer.ts'
import { applyOperations, type Operation } from '../../../shared/document/operations/index.ts'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { fakeBench, node } from '../../support/fakeBench.ts'

function drawn(...operations: Operation[]): Document {
  const result = applyOperations(emptyDocument(), operations)
  if (!result.ok) throw new Error(result.error.reason)
  return result.value.document
}

const base = drawn(
  node('region', 'region', { position: { x: 100, y: 100 } }),
  node('users', 'users', { parent: 'region', position: { x: 40, y: 60 }, config: { cidrs: ['10.0.0.0/8'] } }),
  node('other', 'users', { position: { x: 5, y: 5 } }),
  {
    verb: 'addEdge',
    id: 'inside',
    edge: { relation: 'connects', from: 'users', to: 'region', config: { a: 1 } },
  },
  { verb: 'addEdge', id: 'outside', edge: { relation: 'connects', from: 'users', to: 'other', config: {} } },
)

test('a fragment holds the nodes, what is in them and the edges between them, and survives the clipboard', () => {
  const fragment = fragmentOf(base, ['region'])
  expect(Object.keys(fragment.nodes)).toEqual(['region', 'users'])
  expect(Object.keys(fragment.edges)).toEqual(['inside'])
  expect(readFragment(writeFragment(fragment))).toEqual({ ok: true, value: fragment })
})

test('pasting gives new ids and names, keeps nesting, settings and connections, and stands beside the original', () => {
  const pasted = paste(base, fragmentOf(base, ['region']), null)
  if (!pasted.ok) throw new Error(pasted.error)
  const result = applyOperations(base, pasted.value.operations)
  if (!result.ok) throw new Error(result.error.reason)
  const { nodes, edges } = result.value.document
  const [root] = pasted.value.roots
  expect(Object.keys(nodes)).toHaveLength(5)
  expect(nodes[root ?? '']).toMatchObject({ type: 'region', name: 'region 2', position: { x: 1092, y: 100 } })
  const child = Object.entries(nodes).find(([id, { parent }]) => parent === root && id !== root)
  expect(child?.[1]).toMatchObject({
    name: 'users 2',
    position: { x: 40, y: 60 },
    config: { cidrs: ['10.0.0.0/8'] },
  })
  expect(Object.values(edges)).toContainEqual({
    relation: 'connects',
    from: child?.[0],
    to: root,
    config: { a: 1 },
  })
})

test('what cannot go into the selected container goes where its original stood', () => {
  const pasted = paste(base, fragmentOf(base, ['region']), 'region')
  if (!pasted.ok) throw new Error(pasted.error)
  const [first] = pasted.value.operations
  expect(first).toMatchObject({ verb: 'addNode', node: { type: 'region' } })
  expect(first && 'node' in first ? Object.hasOwn(first.node as object, 'parent') : true).toBe(false)
})

test('without a selected container a copy stays in the container of its original', () => {
  const pasted = paste(base, fragmentOf(base, ['users']), null)
  if (!pasted.ok) throw new Error(pasted.error)
  expect(pasted.value.operations[0]).toMatchObject({
    verb: 'addNode',
    node: { parent: 'region', position: { x: 256, y: 60 } },
  })
})

test.each([
  ['text of something else', 'hello', null],
  ['cut off', '{"format":"cantilever","version":1,"nodes":{', 'cut off'],
  ['an unknown key', '{"format":"cantilever","version":1,"x":1}', 'unknown key "x"'],
  [
    'a key that would reach the prototype',
    '{"format":"cantilever","version":1,"nodes":{"a":{"type":"users","name":"a","position":{"x":0,"y":0},"config":{"__proto__":{}}}}}',
    'nodes.a.config.__proto__',
  ],
])('%s is refused', (_name, text, expected) => {
  const read = readFragment(text)
  if (expected === null) expect(read).toBeNull()
  else expect(read?.ok === false && read.error).toContain(expected)
})

test('names of copies count on', () => {
  const document = drawn(node('web', 'users'), node('web-2', 'users', { name: 'web 2' }))
  expect(freeName(document, 'web')).toBe('web 3')
  expect(freeName(document, 'web 2')).toBe('web 3')
  expect(freeName(document, 'db')).toBe('db')
})

test('copy and paste on the desk: one step, and the copies are selected', () => {
  const { store } = fakeBench()
  store.getState().actions.change('Add', [node('a', 'users')])
  store.getState().actions.select({ nodes: ['a'] })
  const text = copySelection({ store })
  expect(pasteText({ store }, text ?? '')).toBe(true)
  expect(pasteText({ store }, 'not ours')).toBe(false)
  const { history, selection } = store.getState()
  expect(history.done.map(({ label }) => label)).toEqual(['Add', 'Paste'])
  expect(selection.nodes).toHaveLength(1)
  expect(selection.nodes[0]).not.toBe('a')
})

test('copies land beside what is there, not on it, and keep their arrangement', () => {
  const document = drawn(
    node('a', 'users', { position: { x: 0, y: 0 } }),
    node('b', 'users', { position: { x: 0, y: 100 } }),
    // In the way to the right.
    node('c', 'users', { position: { x: 200, y: 0 } }),
  )
  const pasted = paste(document, fragmentOf(document, ['a', 'b']), null)
  if (!pasted.ok) throw new Error(pasted.error)
  const result = applyOperations(document, pasted.value.operations)
  if (!result.ok) throw new Error(result.error.reason)
  const [first, second] = pasted.value.roots.map((id) => result.value.document.nodes[id]?.position)
  expect(first).toEqual({ x: 0, y: 196 })
  expect(second).toEqual({ x: 0, y: 296 })
})

test('into another container: to its corner', () => {
  const document = drawn(node('r', 'region', { position: { x: 1000, y: 0 } }), node('a', 'users'))
  const pasted = paste(document, fragmentOf(document, ['a']), 'r')
  if (!pasted.ok) throw new Error(pasted.error)
  expect(pasted.value.operations[0]).toMatchObject({ node: { parent: 'r', position: { x: 24, y: 48 } } })
})

import { describe, expect, it } from 'vitest'
import { applyOperations, type Operation } from '../../../shared/document/operations/index.ts'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'

const at = (parent?: string) => ({
  type: 't',
  name: 'N',
  position: { x: 0, y: 0 },
  config: {},
  ...(parent && { parent }),
})
const base: Document = {
  ...emptyDocument(),
  nodes: { box: at(), inner: at('box'), leaf: at('inner'), other: at() },
  edges: { e: { relation: 'r', from: 'leaf', to: 'other', config: {} } },
}

function apply(...operations: Operation[]): Document {
  const result = applyOperations(base, operations)
  if (!result.ok) throw new Error(result.error.reason)
  return result.value.document
}

const refusal = (...operations: Operation[]) => {
  const result = applyOperations(base, operations)
  return result.ok ? null : result.error.reason
}

describe('operations', () => {
  it('remove a container with everything in it and every edge that touches it', () => {
    const document = apply({ verb: 'removeNodes', ids: ['box'] })
    expect(Object.keys(document.nodes)).toEqual(['other'])
    expect(document.edges).toEqual({})
  })

  it('delete one node of many with one patch each for node and edge', () => {
    const result = applyOperations(base, [{ verb: 'removeNodes', ids: ['leaf'] }])
    expect(result.ok && result.value.patches).toHaveLength(2)
  })

  it('set a setting, and leave no trace when it goes back to its default', () => {
    const set = applyOperations(base, [
      { verb: 'setConfig', id: 'leaf', path: ['a', 'list', 0, 'b'], value: 3 },
    ])
    expect(set.ok && set.value.document.nodes.leaf?.config).toEqual({ a: { list: [{ b: 3 }] } })
    if (!set.ok) return
    const unset = applyOperations(set.value.document, [
      { verb: 'setConfig', id: 'leaf', path: ['a', 'list'] },
    ])
    expect(unset.ok && unset.value.document.nodes.leaf?.config).toEqual({})
  })

  it.each<[string, Operation, RegExp]>([
    [
      'a container put into its own content',
      { verb: 'moveNodes', moves: [{ id: 'box', position: { x: 0, y: 0 }, parent: 'leaf' }] },
      /into itself/,
    ],
    ['a second node of one id', { verb: 'addNode', id: 'box', node: at() }, /already/],
    [
      'a node in a container that is not there',
      { verb: 'addNode', id: 'new', node: at('nowhere') },
      /no container/,
    ],
    [
      'an edge to nothing',
      { verb: 'addEdge', id: 'x', edge: { relation: 'r', from: 'leaf', to: 'gone', config: {} } },
      /no node "gone"/,
    ],
    ['a node without a name', { verb: 'editNode', id: 'leaf', name: '' }, /1 to 80/],
    [
      'a setting of the prototype',
      { verb: 'setConfig', id: 'leaf', path: ['__proto__', 'x'], value: 1 },
      /not a setting/,
    ],
    [
      'a suppression without a reason',
      { verb: 'suppress', id: 's', suppression: { rule: 'SEC001', reason: 'no' } },
      /10 characters/,
    ],
    ['a tag that is AWS’s own', { verb: 'editSettings', settings: { tags: { 'aws:x': '1' } } }, /aws:/],
  ])('refuse %s', (_, operation, reason) => {
    expect(refusal(operation)).toMatch(reason)
  })

  it('are all or nothing', () => {
    const result = applyOperations(base, [
      { verb: 'removeNodes', ids: ['other'] },
      { verb: 'removeNodes', ids: ['gone'] },
    ])
    expect(result).toEqual({ ok: false, error: { verb: 'removeNodes', reason: 'there is no node "gone"' } })
    expect(Object.keys(base.nodes)).toHaveLength(4)
  })

  it('keep every untouched node the same object', () => {
    const document = apply({ verb: 'moveNodes', moves: [{ id: 'leaf', position: { x: 5, y: 5 } }] })
    expect(document.nodes.other).toBe(base.nodes.other)
    expect(document.nodes.leaf).not.toBe(base.nodes.leaf)
  })
})

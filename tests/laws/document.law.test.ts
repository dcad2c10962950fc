import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../shared/document/codec.ts'
import { commit, redo, seal, startHistory, undo } from '../../shared/document/history.ts'
import { applyOperations, type Operation } from '../../shared/document/operations/index.ts'
import { type Document, documentSchema, emptyDocument } from '../../shared/document/schema.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'web-1')
const position = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
})
const value = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.string({ maxLength: 8 }),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 3 }),
)
const key = fc.constantFrom('min', 'max', 'nested')
const node = fc.record({
  type: fc.constantFrom('vpc', 'unknown-type'),
  name: fc.string({ minLength: 1, maxLength: 12 }),
  position,
  config: fc.dictionary(key, value, { maxKeys: 3 }),
})

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ verb: fc.constant('addNode' as const), id, node }),
  fc.record({ verb: fc.constant('removeNodes' as const), ids: fc.array(id, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    verb: fc.constant('moveNodes' as const),
    moves: fc.array(fc.record({ id, position, parent: fc.option(id) }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ verb: fc.constant('setConfig' as const), id, path: fc.tuple(key), value }),
  fc.record({
    verb: fc.constant('addEdge' as const),
    id: fc.constantFrom('e1', 'e2'),
    edge: fc.record({ relation: fc.constant('routes'), from: id, to: id, config: fc.constant({}) }),
  }),
  fc.record({ verb: fc.constant('editNode' as const), id, name: fc.string({ minLength: 1, maxLength: 10 }) }),
)

function play(operations: readonly Operation[]) {
  let history = startHistory(emptyDocument())
  for (const one of operations) {
    const result = applyOperations(history.document, [one])
    if (result.ok) history = seal(commit(history, one.verb, result.value))
  }
  return history
}

describe('laws of the document', () => {
  it('canonical text survives decode and encode to the byte', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 30 }), (operations) => {
        const text = encode(play(operations).document)
        const back = decode(text)
        expect(back.ok && encode(back.value)).toBe(text)
      }),
    )
  })

  it('undo leads back to the start and redo to the end', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 30 }), (operations) => {
        const end = play(operations)
        let history = end
        while (history.done.length > 0) history = undo(history)
        expect(history.document).toEqual(emptyDocument())
        while (history.undone.length > 0) history = redo(history)
        expect(history.document).toEqual(end.document)
      }),
    )
  })

  it('every state on the way is a valid document', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 15 }), (operations) => {
        let document: Document = emptyDocument()
        for (const one of operations) {
          const result = applyOperations(document, [one])
          if (result.ok) document = result.value.document
          expect(documentSchema.safeParse(document).success).toBe(true)
        }
      }),
    )
  })

  it('a change that is merged is undone as one', () => {
    let history = startHistory({
      ...emptyDocument(),
      nodes: { a: { type: 't', name: 'x', position: { x: 0, y: 0 }, config: {} } },
    })
    for (const name of ['w', 'we', 'web']) {
      const result = applyOperations(history.document, [{ verb: 'editNode', id: 'a', name }])
      if (result.ok) history = commit(history, 'Rename', result.value, 'rename a')
    }
    expect(history.done).toHaveLength(1)
    expect(undo(history).document.nodes.a?.name).toBe('x')
    expect(redo(undo(history)).document.nodes.a?.name).toBe('web')
  })
})

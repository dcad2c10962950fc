import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta, deltaBetween } from '../../../renderer/workers/delta.ts'
import { createSender, receive } from '../../../renderer/workers/keyed.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { anyDocument, shop } from '../canvas/support.ts'

const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

describe('differences of documents', () => {
  it('make any document out of any other, also as text', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        expect(applyDelta(before, overTheWire(deltaBetween(before, after)))).toEqual(after)
      }),
    )
  })

  it('name only what an edit has touched', () => {
    const before = shop()
    const edit = applyOperations(before, [{ verb: 'removeNodes', ids: ['users'] }])
    if (!edit.ok) throw new Error(edit.error.reason)
    const delta = deltaBetween(before, edit.value.document)
    expect(delta.removed.nodes).toEqual(['users'])
    expect(delta.removed.edges).toEqual(['e0'])
    expect(Object.keys(delta.set.nodes)).toEqual([])
  })

  it('leave untouched records the same objects', () => {
    const before = shop()
    const delta = deltaBetween(before, { ...before, settings: { ...before.settings, name: 'Other' } })
    expect(applyDelta(before, delta).nodes).toBe(before.nodes)
    expect(applyDelta(emptyDocument(), deltaBetween(emptyDocument(), before))).toEqual(before)
  })
})

describe('differences of lists', () => {
  const lists = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 3 })), {
    maxLength: 6,
  })

  it('make every list arrive as it was sent, with keys that occur twice and in any order', () => {
    fc.assert(
      fc.property(fc.array(lists, { minLength: 1, maxLength: 6 }), (sent) => {
        const send = createSender<{ n: number }>()
        let known: ReadonlyMap<string, { n: number }> = new Map()
        for (const list of sent) {
          known = receive(known, overTheWire(send(list.map(([key, n]) => [key, { n }]))))
          expect([...known.values()]).toEqual(list.map(([, n]) => ({ n })))
        }
      }),
    )
  })

  it('send nothing, and change nothing, when nothing has changed', () => {
    const send = createSender<number>()
    const known = receive(new Map<string, number>(), send([['a', 1]]))
    expect(send([['a', 1]])).toBeNull()
    expect(receive(known, null)).toBe(known)
  })

  it('keep the objects of what has not changed', () => {
    const send = createSender<{ n: number }>()
    const one = { n: 1 }
    const first = receive(
      new Map<string, { n: number }>(),
      send([
        ['a', one],
        ['b', { n: 2 }],
      ]),
    )
    const second = receive(
      first,
      overTheWire(
        send([
          ['a', { n: 1 }],
          ['b', { n: 3 }],
        ]),
      ),
    )
    expect(second.get('a')).toBe(one)
    expect(second.get('b')).toEqual({ n: 3 })
  })
})

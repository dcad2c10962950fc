import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../../shared/base/jsonFault.ts'
import {
  decode,
  describeOpenError,
  encode,
  MAX_DEPTH,
  MAX_TEXT_LENGTH,
} from '../../../shared/document/codec.ts'
import { CURRENT_VERSION, emptyDocument } from '../../../shared/document/schema.ts'

const head = '"format":"cantilever","version":1'

describe('decode refuses what is not a drawing, and says where', () => {
  const cases: readonly (readonly [name: string, text: string, kind: string, says: RegExp])[] = [
    ['an empty file', '  \n', 'empty', /empty/],
    ['a file cut off', `{${head},"nodes":{"a"`, 'not-json', /line 1, column/],
    ['text', 'hello', 'not-json', /line 1, column/],
    ['a fault on line 3', '{\n"a": 1,\n"b": oops}', 'not-json', /line 3, column 6/],
    ['JSON of something else', '{"format":"drawio"}', 'not-cantilever', /"drawio"/],
    ['a list', '[1]', 'not-cantilever', /a list/],
    ['null', 'null', 'not-cantilever', /Cantilever/],
    ['a newer version', `{"format":"cantilever","version":${CURRENT_VERSION + 1}}`, 'too-new', /newer/],
    ['a version that is no number', '{"format":"cantilever","version":"1"}', 'invalid', /version/],
    ['an unknown key', `{${head},"colour":1}`, 'invalid', /unknown key "colour"/],
    [
      'an unknown key deep inside',
      `{${head},"nodes":{"a":{"type":"x","name":"n","position":{"x":0,"y":0,"z":1}}}}`,
      'invalid',
      /nodes\.a\.position: unknown key "z"/,
    ],
    [
      'a bad id',
      `{${head},"nodes":{"a b":{"type":"x","name":"n","position":{"x":0,"y":0}}}}`,
      'invalid',
      /nodes\.a b/,
    ],
    ['a __proto__ key', `{${head},"nodes":{"__proto__":{"type":"x"}}}`, 'forbidden-key', /nodes\.__proto__/],
    [
      'a __proto__ key in settings of a node',
      `{${head},"nodes":{"a":{"type":"x","name":"n","position":{"x":0,"y":0},"config":{"k":{"__proto__":{"p":1}}}}}}`,
      'forbidden-key',
      /nodes\.a\.config\.k\.__proto__/,
    ],
    ['deep nesting', `{"a":${'['.repeat(MAX_DEPTH + 1)}${']'.repeat(MAX_DEPTH + 1)}}`, 'too-deep', /levels/],
    ['very deep nesting', '['.repeat(1_000_000), 'too-deep', /levels/],
  ]
  it.each(cases)('%s', (_, text, kind, says) => {
    const result = decode(text)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.error.kind).toBe(kind)
    expect(describeOpenError(result.error)).toMatch(says)
  })

  it('50 MB of text', () => {
    const result = decode(' '.repeat(MAX_TEXT_LENGTH + 1))
    expect(!result.ok && result.error.kind).toBe('too-large')
  })

  it('leaves Object.prototype alone', () => {
    decode(`{${head},"__proto__":{"polluted":true}}`)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('the place of a fault in JSON', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['"abc', 4],
    ['{"a": "\\x"}', 7],
    ['[1] 2', 4],
    ['{"a": tru}', 6],
  ])('%s', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(jsonFault(text)).toBe(offset)
  })
})

describe('encode', () => {
  it('writes an empty drawing in one way', () => {
    expect(encode(emptyDocument('Shop'))).toBe(
      '{\n  "format": "cantilever",\n  "version": 1,\n  "settings": {\n    "name": "Shop",\n    "region": "us-east-1",\n    "environment": "production",\n    "tags": {}\n  }\n}\n',
    )
  })

  it('does not depend on the order of insertion', () => {
    const node = (name: string) => ({ type: 't', name, position: { x: 1, y: 2 }, config: { b: 1, a: 2 } })
    const one = { ...emptyDocument(), nodes: { a: node('A'), b: node('B') } }
    const other = {
      ...emptyDocument(),
      nodes: { b: node('B'), a: { config: { a: 2, b: 1 }, position: { y: 2, x: 1 }, name: 'A', type: 't' } },
    }
    expect(encode(other)).toBe(encode(one))
  })

  it('keeps an unknown component type and its settings to the letter', () => {
    const text = encode({
      ...emptyDocument(),
      nodes: {
        q: {
          type: 'quantum-ledger',
          name: 'q',
          position: { x: 0, y: 0 },
          config: { deep: { list: [1, { k: null }] } },
        },
      },
    })
    const back = decode(text)
    expect(back.ok && encode(back.value)).toBe(text)
  })

  it('rounds float noise from dragging to a hundredth of a pixel', () => {
    const text = encode({
      ...emptyDocument(),
      nodes: { a: { type: 't', name: 'A', position: { x: 0.1 + 0.2, y: -0.001 }, config: {} } },
    })
    expect(text).toContain('"x": 0.3,')
    expect(text).toContain('"y": 0\n')
  })
})

describe('how the stacks are nested', () => {
  it('is written only where it was chosen, so that files from before stay as they are', () => {
    const document = emptyDocument('A')
    expect(document.settings.nestedStacks).toBe('auto')
    expect(encode(document)).not.toContain('nestedStacks')
    const chosen = { ...document, settings: { ...document.settings, nestedStacks: 'tiers' as const } }
    expect(encode(chosen)).toContain('"nestedStacks": "tiers"')
    for (const one of [document, chosen]) expect(decode(encode(one))).toEqual({ ok: true, value: one })
  })

  it('is one of two', () => {
    const result = decode(`{${head},"settings":{"nestedStacks":"always"}}`)
    expect(!result.ok && describeOpenError(result.error)).toMatch(/settings\.nestedStacks/)
  })
})

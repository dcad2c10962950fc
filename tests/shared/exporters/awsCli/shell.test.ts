import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HELPERS } from '../../../../shared/exporters/awsCli/script/helpers.ts'
import { jsonDocument, jsonInQuotes, jsonLiteral } from '../../../../shared/exporters/awsCli/shell/json.ts'
import { shorthand } from '../../../../shared/exporters/awsCli/shell/shorthand.ts'
import {
  literal,
  literalOf,
  text,
  variable,
  wildVariable,
} from '../../../../shared/exporters/awsCli/shell/text.ts'
import {
  listValue,
  mapValue,
  textValue,
  type Value,
} from '../../../../shared/exporters/awsCli/shell/value.ts'
import {
  assigned,
  commentText,
  quoteAlways,
  quoteLiteral,
  word,
} from '../../../../shared/exporters/awsCli/shell/word.ts'
import { HOSTILE } from './everything.ts'
import { bash } from './shellRun.ts'

const NASTY = [
  '',
  HOSTILE,
  '$(touch pwned)',
  '`touch pwned`',
  "it's",
  '"',
  '\\',
  '\\\\"\\$x',
  'a\nb\n\nc',
  '\n',
  "'; rm -rf / #",
  '!history',
  '*',
  '~',
  '-n',
  '$HOME ${HOME} $1 $@ $$',
  'JSON\nTEXT\nEOF',
  'ünïcode 日本 🚀',
  '{"a":"b"}',
  '&&||;|<>',
  '%s%n\t.',
]
/** No NUL: no program can be given one. */
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'$`"\'\\!{}()<>&|;*?~#-=,[] \n\t'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((value) => !/[\0\p{Cs}]/u.test(value))
const samples = [...NASTY, ...fc.sample(anyText, { numRuns: 300, seed: 7 })]

/** What bash makes of these words. */
async function expanded(words: readonly string[], before = ''): Promise<string[]> {
  const ran = await bash(['-c', `set -euo pipefail\n${before}\nprintf '%s\\0' \\\n${words.join(' \\\n')}\n`])
  expect(ran.err).toBe('')
  return ran.out.split('\0').slice(0, -1)
}

const helper = (name: string) => HELPERS.find((one) => one.name === name)?.text ?? ''

describe('words', () => {
  test('say in bash what they were, whatever it was', async () => {
    expect(await expanded(samples.map(quoteLiteral))).toEqual(samples)
    expect(await expanded(samples.map(quoteAlways))).toEqual(samples)
    expect(await expanded(samples.map((sample) => word(literal(sample))))).toEqual(samples)
  })

  test('keep their literal pieces beside a variable', async () => {
    const made = samples.map((sample) => word(text(sample, variable('X_id'), sample)))
    expect(await expanded(made, "X_id='vpc-1'")).toEqual(samples.map((sample) => `${sample}vpc-1${sample}`))
  })

  test('never split or expand what a variable holds', async () => {
    for (const sample of NASTY.slice(1, 8)) {
      const got = await expanded(
        [word(text('<', wildVariable('PARAM_X'), '>'))],
        `PARAM_X=${quoteAlways(sample)}`,
      )
      expect(got).toEqual([`<${sample}>`])
    }
  })

  test.each([
    [literal('t3.micro'), 't3.micro'],
    [literal('two words'), "'two words'"],
    [literal("it's"), '"it\'s"'],
    [literal('$5'), '"\\$5"'],
    [variable('Vpc_id'), '"$Vpc_id"'],
    [text('Values=', variable('NAME'), '-x'), '"Values=$NAME-x"'],
    [text(variable('NAME'), '_x'), '"${NAME}_x"'],
    [text('', variable('ZONES_items[0]')), '"${ZONES_items[0]}"'],
  ])('%j reads %s', (value, printed) => {
    expect(word(value)).toBe(printed)
  })

  test('need no quotes where an assignment is one command substitution', () => {
    expect(assigned([{ kind: 'call', code: '$(fit 32 "$NAME-web")' }])).toBe('$(fit 32 "$NAME-web")')
    expect(assigned(variable('X'))).toBe('"$X"')
  })

  test('of comments hold to one line', () => {
    expect(commentText('a\nrm -rf /\r\u2028b\u0000c')).toBe('a rm -rf / b c')
  })
})

const asValue = (sample: unknown): Value =>
  Array.isArray(sample)
    ? listValue(sample.map(asValue))
    : typeof sample === 'object' && sample !== null
      ? mapValue(Object.fromEntries(Object.entries(sample).map(([key, item]) => [key, asValue(item)])))
      : textValue(String(sample))

describe('JSON', () => {
  const value = { plain: 'x', list: samples, [HOSTILE]: { deep: samples.slice(0, 5) } }

  test('is the same from a document without variables', async () => {
    const { body, expands } = jsonDocument(asValue(value))
    expect(expands).toBe(false)
    const ran = await bash(['-c', `cat <<'JSON'\n${body}\nJSON\n`])
    expect(JSON.parse(ran.out)).toEqual(value)
  })

  test('is the same around variables, and escapes what a parameter holds', async () => {
    const wild = NASTY.filter((sample) => sample !== '').join(' ')
    const made = mapValue({
      ...{ id: textValue(variable('X_id')), any: textValue('<', wildVariable('PARAM_Y'), '>') },
      rest: asValue(value),
    })
    const { body, expands } = jsonDocument(made)
    expect(expands).toBe(true)
    const wanted = { id: 'vpc-1', any: `<${wild}>`, rest: value }
    const setup = `X_id=vpc-1\nPARAM_Y=${quoteAlways(wild)}\n${helper('json_text')}\n`
    const ran = await bash(['-c', `${setup}cat <<JSON\n${body}\nJSON\n`])
    expect(JSON.parse(ran.out)).toEqual(wanted)
    const [inline = ''] = await expanded([`"${jsonInQuotes(made)}"`], setup)
    expect(JSON.parse(inline)).toEqual(wanted)
  })

  test('of numbers, booleans and lists from parameters', async () => {
    const made = mapValue({
      count: { kind: 'number', text: variable('PARAM_N') },
      on: { kind: 'boolean', value: true },
      hosts: { kind: 'listVariable', name: 'PARAM_L', tame: false },
    })
    const ran = await bash([
      '-c',
      `PARAM_N=3\nPARAM_L='a "b",c'\n${helper('json_text')}\n${helper('json_list')}\ncat <<JSON\n${jsonDocument(made).body}\nJSON\n`,
    ])
    expect(JSON.parse(ran.out)).toEqual({ count: 3, on: true, hosts: ['a "b"', 'c'] })
  })

  test('without variables is compact on one line', () => {
    expect(jsonLiteral(asValue({ a: ['b', 'c'] }))).toBe('{"a":["b","c"]}')
  })
})

describe('shorthand', () => {
  const printed = (value: unknown) => {
    const made = shorthand(asValue(value))
    return made === null ? null : literalOf(made)
  }

  test('is used where every character of it is plain', () => {
    expect(printed({ a: 'b', c: ['d', 'e'], f: { g: 'h i' } })).toBe('a=b,c=[d,e],f={g=h i}')
  })

  test.each(NASTY.filter((sample) => !/^[\w%.-]*$/.test(sample) && sample !== '*'))(
    'is refused for %j',
    (sample) => {
      expect(printed({ key: sample })).toBeNull()
      expect(printed({ key: [sample] })).toBeNull()
      expect(printed({ [sample]: 'x' })).toBeNull()
    },
  )

  test.each(['', ' x', 'x ', 'a,b', 'a=b', '[x]', '{x}', "a'b", 'a"b'])(
    'is refused for %j, which it would read',
    (sample) => {
      expect(printed({ key: sample })).toBeNull()
    },
  )

  test('is refused for what only the user knows', () => {
    expect(shorthand(mapValue({ key: textValue(wildVariable('PARAM_X')) }))).toBeNull()
    expect(shorthand(mapValue({ key: textValue(variable('Vpc_id')) }))).not.toBeNull()
  })
})

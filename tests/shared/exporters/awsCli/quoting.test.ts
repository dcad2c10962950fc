import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RESOURCE_TYPES } from '../../../../shared/catalog/spec/inUse.ts'
import { PRINTED_TYPES } from '../../../../shared/exporters/awsCli/index.ts'
import { literal, text, variable } from '../../../../shared/exporters/awsCli/shell/text.ts'
import { commentText, quoteLiteral, word } from '../../../../shared/exporters/awsCli/shell/word.ts'

/** What bash makes of some words, each followed by a NUL. */
const bash = (script: string): string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${script}`], {
    env: { PATH: process.env.PATH ?? '', Vpc_id: 'vpc-1' },
    encoding: 'utf8',
  })
    .split('\0')
    .slice(0, -1)

const HOSTILE = [
  '',
  ' ',
  '$(touch /tmp/never)',
  '`id`',
  "it's",
  '"q"',
  "'; rm -rf / #",
  '$HOME',
  '${HOME}',
  '\\',
  '\\n',
  'a\nb',
  '*',
  '?',
  '~',
  '!',
  '!!',
  '#',
  '&',
  '|',
  ';',
  '<',
  '>',
  '(',
  ')',
  '{a,b}',
  '[a]',
  '-x',
  '--flag',
  '=',
  'é 日本 👍',
  'a\tb',
  "'\"'",
  '$',
  '$$',
  "\\'",
]

describe('what a user wrote', () => {
  it.each(HOSTILE)('%j comes out of bash as it went in', (one) => {
    expect(bash(quoteLiteral(one))).toEqual([one])
    expect(bash(word(text(literal(one), variable('Vpc_id'), literal(one))))).toEqual([`${one}vpc-1${one}`])
  })

  it('comes out as it went in, whatever it is', () => {
    const any = fc.array(
      fc
        .string({ unit: 'binary', maxLength: 12 })
        .filter((one) => !one.includes('\0') && !/\p{Surrogate}/u.test(one)),
      { minLength: 20, maxLength: 20 },
    )
    fc.assert(
      fc.property(any, (list) => {
        expect(bash(list.map(quoteLiteral).join(' '))).toEqual(list)
        expect(bash(list.map((one) => word(text(literal(one), variable('Vpc_id')))).join(' '))).toEqual(
          list.map((one) => `${one}vpc-1`),
        )
      }),
      { numRuns: 8 },
    )
  })

  it('never ends a comment', () => {
    expect(commentText('a\nrm -rf /\r\u2028b')).toBe('a rm -rf / b')
  })
})

describe('the commands', () => {
  it('cover every resource type that the catalog emits', () => {
    expect(RESOURCE_TYPES.filter((type) => !PRINTED_TYPES.includes(type))).toEqual([])
  })
})

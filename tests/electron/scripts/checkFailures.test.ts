import { describe, expect, it } from 'vitest'
import { failureLines } from '../../../electron/scripts/checkFailures.mjs'
import { root } from '../../support/sources.ts'

const failed = (title: string, message: string, step = '') => ({
  title,
  step,
  file: `${root}/tests/e2e/a.spec.ts`,
  line: 12,
  message,
})

describe('what is said of failed tests at the end of a check', () => {
  it('names test, place, step and the beginning of the message', () => {
    const message = 'expect(received).toEqual(expected)\n\n\u001b[32m- Expected\u001b[39m\n+ Received'
    expect(failureLines([failed('draws', message, 'save › click')])).toEqual([
      '✗ draws',
      '  tests/e2e/a.spec.ts:12, in: save › click',
      '    expect(received).toEqual(expected)',
      '    - Expected',
      '    + Received',
    ])
  })

  it('says nothing when nothing failed', () => {
    expect(failureLines([])).toEqual([])
  })

  it('is never longer than the tail of a log, nor wider than a line of one', () => {
    const long = Array.from({ length: 300 }, (_, i) => `${i} ${'x'.repeat(5000)}`).join('\n')
    for (let count = 1; count <= 40; count++) {
      const lines = failureLines(Array.from({ length: count }, (_, i) => failed(`test ${i}`, long)))
      expect(lines.length, `${count} failures`).toBeLessThanOrEqual(18)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(200)
      const titles = lines.filter((line) => line.startsWith('✗')).length
      const [, more = '0'] = /^and (\d+) more/.exec(lines.at(-1) ?? '') ?? []
      expect(titles + Number(more)).toBe(count)
    }
  })

  it('gives the first twelve lines to one failure, and two to each of several', () => {
    const message = Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n')
    expect(failureLines([failed('one', message)])).toHaveLength(14)
    const four = failureLines(['a', 'b', 'c', 'd'].map((title) => failed(title, message)))
    expect(four.filter((line) => line.startsWith('    '))).toHaveLength(8)
  })
})

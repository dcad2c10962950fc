import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { issueText } from '../../../shared/base/issueText.ts'
import { formatNumber, formatUnitPrice, formatUsd, toMicro } from '../../../shared/base/money.ts'
import { stableJson } from '../../../shared/base/stableJson.ts'
import { kebabCase, midSentence, nearest, oneLine, pascalCase } from '../../../shared/base/text.ts'

describe('money', () => {
  it.each([
    [0, '$0.00'],
    [toMicro(0.0000021), '$0.000002'],
    [toMicro(0.005), '$0.005'],
    [toMicro(1.005), '$1.01'],
    [toMicro(999.999), '$1,000.00'],
    [toMicro(1_234_567.5), '$1,234,567.50'],
    [toMicro(-3.5), '-$3.50'],
  ])('%d micro-dollars are %s', (micro, text) => {
    expect(formatUsd(micro)).toBe(text)
  })

  it('shows unit prices with the digits that they need', () => {
    expect([0.096, 0.0000166667, 0.045, 32.7726, 0].map(formatUnitPrice)).toEqual([
      '$0.096',
      '$0.0000166667',
      '$0.045',
      '$32.7726',
      '$0',
    ])
  })

  it('formats numbers without a locale', () => {
    expect([1460, 0.5, 1234567.891, -12.3].map((value) => formatNumber(value))).toEqual([
      '1,460',
      '0.5',
      '1,234,567.89',
      '-12.3',
    ])
  })
})

describe('text', () => {
  it('makes names for CloudFormation and files', () => {
    expect(pascalCase('Orders API (v2) é')).toBe('OrdersAPIV2E')
    expect(kebabCase('Orders API (v2)')).toBe('orders-api-v2')
    expect(pascalCase('日本')).toBe('')
  })

  it('keeps a comment on one line', () => {
    expect(oneLine('a\n# b\u2028c\u0000d')).toBe('a # b c d')
  })

  it('writes titles within a sentence, but leaves names alone', () => {
    const titles = [
      'Further volumes',
      'VPC endpoints',
      'IPv4 range',
      'Container Insights',
      'Kubernetes version',
      'On-Demand base',
    ]
    expect(titles.map(midSentence)).toEqual(['further volumes', ...titles.slice(1)])
  })

  it('finds the word that was meant, or none', () => {
    expect(nearest('maxSise', ['minSize', 'maxSize', 'desired'])).toBe('maxSize')
    expect(nearest('xyz', ['minSize', 'maxSize'])).toBeNull()
  })
})

describe('what is wrong with a value', () => {
  it.each([
    [z.number().max(4000), 99_999, 'at most 4,000'],
    [z.number().gt(0), 0, 'more than 0'],
    [z.number().int(), 1.5, 'a whole number is expected'],
    [z.number(), '1', 'a number is expected'],
    [z.number(), undefined, 'must be given'],
    [z.string().min(1), '', 'must not be empty'],
    [z.string().min(3), 'a', 'at least 3 characters'],
    [z.array(z.string()).max(1), ['a', 'b'], 'at most 1 item'],
    [z.enum(['a', 'b']), 'c', 'must be "a" or "b"'],
    [z.number().max(5, 'five nodes at most'), 6, 'five nodes at most'],
  ])('%#: %j', (schema: z.ZodType, value: unknown, text) => {
    expect(schema.safeParse(value, { error: issueText }).error?.issues[0]?.message).toBe(text)
  })
})

describe('stableJson', () => {
  it('orders keys and drops nothing but undefined', () => {
    expect(
      stableJson({ b: [], a: { d: null, c: undefined } }, (path) => (path.length === 0 ? ['b'] : [])),
    ).toBe('{\n  "b": [],\n  "a": {\n    "d": null\n  }\n}\n')
  })
})

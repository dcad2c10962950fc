import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { field, usageAmount } from '../../../shared/catalog/fields.ts'
import { describeForm } from '../../../shared/catalog/form.ts'
import { components } from '../../../shared/catalog/index.ts'
import { relations } from '../../../shared/catalog/relations/index.ts'

const only = (schema: z.ZodType) => describeForm(z.strictObject({ setting: schema })).fields.setting

describe('describeForm', () => {
  it.each([
    [
      'a number that may be unknown',
      z.number().nullable().default(null),
      { kind: 'number', nullable: true, default: null, integer: false, min: null },
    ],
    ['usage', usageAmount(), { kind: 'number', nullable: true, default: null, min: 0 }],
    [
      'a whole number',
      z.int().min(1).max(9).default(2),
      { kind: 'number', nullable: false, integer: true, min: 1, max: 9, default: 2 },
    ],
    ['a whole number without limits', z.int(), { kind: 'number', min: null, max: null, default: undefined }],
    [
      'a choice',
      z.enum(['a', 'b']).default('a'),
      {
        kind: 'choice',
        options: [
          { value: 'a', label: 'a' },
          { value: 'b', label: 'b' },
        ],
      },
    ],
    [
      'a choice of numbers',
      z.literal([60, 600]).default(60),
      {
        kind: 'choice',
        options: [
          { value: 60, label: '60' },
          { value: 600, label: '600' },
        ],
      },
    ],
    [
      'a list',
      z.array(z.string()).max(3).default([]),
      { kind: 'list', max: 3, item: expect.objectContaining({ kind: 'text' }) },
    ],
    [
      'a map',
      z.record(z.string(), z.string()).default({}),
      { kind: 'map', value: expect.objectContaining({ kind: 'text' }) },
    ],
    [
      'a group',
      z.strictObject({ a: z.boolean().default(true) }).prefault({}),
      { kind: 'group', fields: { a: expect.objectContaining({ kind: 'toggle', default: true }) } },
    ],
  ])('shows %s', (_, schema, expected) => {
    expect(only(schema)).toMatchObject(expected)
  })

  it('takes title, unit and labels from the field', () => {
    expect(
      only(field(z.enum(['a']).default('a'), { title: 'T', unit: 'GB', labels: { a: 'Alpha' } })),
    ).toMatchObject({ title: 'T', unit: 'GB', options: [{ value: 'a', label: 'Alpha' }] })
    expect(only(z.string())).toMatchObject({ title: 'Setting' })
  })

  it('refuses what it cannot show, by name', () => {
    expect(() => only(z.union([z.string(), z.number()]))).toThrow(/"setting" is a union/)
  })

  it('shows every component and every relation', () => {
    for (const { config } of [...components, ...relations]) expect(describeForm(config).kind).toBe('group')
  })
})

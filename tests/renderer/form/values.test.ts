import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  countChanged,
  deviations,
  effective,
  freshValue,
  isShown,
  planEdit,
} from '../../../renderer/form/values.ts'
import { field, showWhen, usageAmount } from '../../../shared/catalog/fields.ts'
import { describeForm } from '../../../shared/catalog/form.ts'
import { setAtPath } from '../../../shared/document/operations/path.ts'

const schema = z.strictObject({
  name: z.string().default('web'),
  requests: usageAmount(),
  capacity: z.strictObject({ min: z.int().min(0).default(1), max: z.int().default(4) }).prefault({}),
  warmPool: z
    .strictObject({ size: z.int().default(2) })
    .nullable()
    .default(null),
  volumes: z
    .array(z.strictObject({ type: z.enum(['gp3', 'io2']).default('gp3'), sizeGiB: z.int().default(30) }))
    .default([{ type: 'gp3', sizeGiB: 8 }]),
  variables: z.record(z.string(), z.string()).default({}),
  token: z.string(),
})
const form = describeForm(schema)

/** Applies a planned edit as the document's own verb would. */
function edit(written: Record<string, unknown>, path: (string | number)[], value?: unknown) {
  const next = structuredClone(written)
  const planned = planEdit(form, written as never, path, value as never)
  if (planned) expect(setAtPath(next, planned.path, planned.value)).toBeNull()
  return next
}

test('defaults are filled in at every depth, and unknown stays null', () => {
  expect(effective(form, { capacity: { max: 9 } })).toMatchObject({
    name: 'web',
    requests: null,
    capacity: { min: 1, max: 9 },
    warmPool: null,
    volumes: [{ type: 'gp3', sizeGiB: 8 }],
  })
})

test.each([
  ['a value', {}, ['name'], 'api', { name: 'api' }],
  ['the default leaves no trace', { name: 'api' }, ['name'], 'web', {}],
  ['zero is not unknown', {}, ['requests'], 0, { requests: 0 }],
  ['unknown again leaves no trace', { requests: 5 }, ['requests'], null, {}],
  ['inside a group', {}, ['capacity', 'max'], 9, { capacity: { max: 9 } }],
  [
    'beside another in a group',
    { capacity: { max: 9 } },
    ['capacity', 'min'],
    2,
    { capacity: { max: 9, min: 2 } },
  ],
  ['the last one of a group takes the group with it', { capacity: { max: 9 } }, ['capacity', 'max'], 4, {}],
  ['switching a group on', {}, ['warmPool'], { size: 2 }, { warmPool: {} }],
  [
    'back to defaults inside, but still on',
    { warmPool: { size: 5 } },
    ['warmPool', 'size'],
    2,
    { warmPool: {} },
  ],
  ['switching a group off', { warmPool: { size: 5 } }, ['warmPool'], null, {}],
  [
    'an item of a default list writes the list',
    {},
    ['volumes', 0, 'sizeGiB'],
    50,
    { volumes: [{ sizeGiB: 50 }] },
  ],
  ['a list back at its default', { volumes: [{ sizeGiB: 50 }] }, ['volumes', 0, 'sizeGiB'], 8, {}],
  ['an emptied list is not the default list', {}, ['volumes'], [], { volumes: [] }],
  ['an entry of a map', {}, ['variables', 'A'], '1', { variables: { A: '1' } }],
  ['reset', { capacity: { max: 9, min: 2 } }, ['capacity'], undefined, {}],
])('%s', (_name, written, path, value, expected) => {
  const next = edit(written, path as (string | number)[], value)
  expect(next).toEqual(expected)
  if (value !== undefined) expect(effective(form, next as never)).toEqual(effective(form, expected as never))
})

test('nothing is written when nothing changes', () => {
  expect(planEdit(form, {}, ['name'], 'web')).toBeNull()
  expect(planEdit(form, { capacity: { max: 9 } }, ['capacity', 'max'], 9)).toBeNull()
})

test('what the schema does not know is kept', () => {
  expect(edit({ later: { a: 1 } }, ['name'], 'api')).toEqual({ later: { a: 1 }, name: 'api' })
})

test('deviations undo effective', () => {
  const written = { name: 'api', volumes: [{ type: 'io2' }], warmPool: {} }
  expect(deviations(form, effective(form, written) ?? null)).toEqual(written)
})

test('a default of a group that is more than its parts is kept when one part changes', () => {
  const odd = describeForm(
    z.strictObject({
      g: z.strictObject({ a: z.int().default(1), b: z.int().default(1) }).default({ a: 5, b: 6 }),
    }),
  )
  expect(planEdit(odd, {}, ['g', 'a'], 7)).toEqual({ path: ['g'], value: { a: 7, b: 6 } })
})

test('a setting shows only while its condition holds, looked up from the inside out', () => {
  const when = showWhen('type', 'io2')
  expect(isShown(when, [{ type: 'io2' }, { type: 'gp3' }])).toBe(true)
  expect(isShown(when, [{ size: 1 }, { type: 'gp3' }])).toBe(false)
  expect(isShown(when, [{ size: 1 }])).toBe(false)
  expect(isShown(null, [])).toBe(true)
  expect(isShown(showWhen('a.b', true, null), [{ a: { b: null } }])).toBe(true)
})

test('a fresh item has its defaults, and needs what has none', () => {
  const volume = form.fields.volumes
  if (volume?.kind !== 'list') throw new Error('volumes is a list')
  expect(freshValue(volume.item)).toEqual({ type: 'gp3', sizeGiB: 30 })
  expect(freshValue(describeForm(z.strictObject({ n: z.number().min(3), s: z.string() })))).toEqual({
    n: 3,
    s: '',
  })
})

test('changed settings are counted, a nested group as one', () => {
  expect(countChanged(form, effective(form, { name: 'api', capacity: { min: 2, max: 9 } }))).toBe(2)
  expect(countChanged(form, effective(form, {}))).toBe(0)
})

test('a condition may be attached to a field', () => {
  const form = describeForm(
    z.strictObject({
      iops: field(z.int().nullable().default(null), { title: 'IOPS', showWhen: showWhen('type', 'io2') }),
    }),
  )
  expect(form.fields.iops?.showWhen).toEqual({ path: ['type'], in: ['io2'] })
})

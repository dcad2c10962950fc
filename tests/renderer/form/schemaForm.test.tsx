import { useMemo, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { SchemaForm } from '../../../renderer/form/SchemaForm.tsx'
import { planEdit } from '../../../renderer/form/values.ts'
import type { JsonObject } from '../../../shared/base/json.ts'
import { cidr, field, showWhen, usageAmount } from '../../../shared/catalog/fields.ts'
import { describeForm } from '../../../shared/catalog/form.ts'
import { setAtPath } from '../../../shared/document/operations/path.ts'
import { fakeBench } from '../../support/fakeBench.ts'
import { blur, choose, click, press, type Rendered, render, type } from '../../support/render.tsx'

const schema = z.strictObject({
  count: field(z.int().min(1).max(10).default(2), { title: 'Instances', description: 'How many run.' }),
  requests: field(usageAmount(), { title: 'Requests', unit: 'per month' }),
  kind: field(z.enum(['a', 'b']).default('a'), { title: 'Kind', labels: { a: 'One', b: 'Two' } }),
  onlyB: field(z.string().default(''), { title: 'Only for two', showWhen: showWhen('kind', 'b') }),
  range: field(cidr().default('10.0.0.0/16'), { title: 'Range' }),
  region: field(z.enum(['r1', 'r2', 'r3', 'r4']).default('r1'), { title: 'Long list' }),
  public: field(z.boolean().default(false), { title: 'Public' }),
  pool: field(
    z
      .strictObject({ size: field(z.int().default(3), { title: 'Pool size' }) })
      .nullable()
      .default(null),
    { title: 'Pool' },
  ),
  volumes: field(
    z
      .array(z.strictObject({ gib: field(z.int().min(1).default(8), { title: 'Size' }) }))
      .max(3)
      .default([{ gib: 8 }]),
    { title: 'Volumes' },
  ),
  tags: field(z.record(z.string(), z.string()).default({}), { title: 'Tags' }),
})

let written: JsonObject = {}
let page: Rendered

function Host({ start }: { readonly start: JsonObject }) {
  const [config, setConfig] = useState(start)
  written = config
  const list = useMemo(() => [config], [config])
  return (
    <SchemaForm
      id="t"
      schema={schema}
      written={list}
      region="us-east-1"
      onSet={(path, value) => {
        const edit = planEdit(describeForm(schema), written, path, value)
        const next = structuredClone(written) as Record<string, unknown>
        if (edit) setAtPath(next, edit.path, edit.value)
        setConfig(next as JsonObject)
      }}
      onSeal={() => {}}
    />
  )
}

async function show(start: JsonObject = {}) {
  page = await render(fakeBench(), <Host start={start} />)
}
afterEach(() => page.unmount())

test('unknown is a choice of its own: empty is null, 0 is zero, and back', async () => {
  await show()
  const input = page.byLabel('Requests')
  expect(input.placeholder).toBe('Unknown')
  await type(input, '0')
  expect(written).toEqual({ requests: 0 })
  await type(input, '')
  expect(written).toEqual({})
  await type(input, '1,500')
  expect(written).toEqual({ requests: 1500 })
  await blur(input)
  await click(page.byRole('button', 'Set Requests to: Unknown'))
  expect(written).toEqual({})
  expect(input.value).toBe('')
})

test('a number out of range is complained about at once, and kept when the field is left', async () => {
  await show()
  const input = page.byLabel('Instances')
  await type(input, '99')
  expect(page.text()).toContain('at most 10')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(written).toEqual({})
  await blur(input)
  expect(written).toEqual({ count: 99 })
  expect(input.getAttribute('aria-invalid')).toBe('true')
})

test('text that is no number is never written, and Escape takes back what was typed', async () => {
  await show({ count: 5 })
  const input = page.byLabel('Instances')
  await type(input, 'five')
  expect(page.text()).toContain('"five" is not a number')
  await blur(input)
  expect(written).toEqual({ count: 5 })
  await type(input, '7')
  expect(written).toEqual({ count: 7 })
  await press(input, 'Escape')
  expect(written).toEqual({ count: 5 })
})

test('arrow keys step within the limits', async () => {
  await show({ count: 9 })
  const input = page.byLabel('Instances')
  await press(input, 'ArrowUp')
  await press(input, 'ArrowUp')
  expect(written).toEqual({ count: 10 })
})

test('what was changed is marked and can be reset', async () => {
  await show({ count: 5 })
  await click(page.byRole('button', 'Reset Instances to its default'))
  expect(written).toEqual({})
  expect(page.queryRole('button', 'Reset Instances to its default')).toBeNull()
})

test('few short options are segments, more are a select', async () => {
  await show()
  await click(page.byRole('radio', 'Two'))
  expect(written).toEqual({ kind: 'b' })
  await press(page.byRole('radiogroup'), 'ArrowRight')
  expect(written).toEqual({})
  await choose(page.byLabel('Long list'), 'r3')
  expect(written).toEqual({ region: 'r3' })
})

test('a setting with a condition shows only while it holds', async () => {
  await show()
  expect(page.text()).not.toContain('Only for two')
  await click(page.byRole('radio', 'Two'))
  expect(page.text()).toContain('Only for two')
})

test('what the schema refuses is said at its field', async () => {
  await show({ range: 'nonsense' })
  expect(page.root.querySelector('[data-path="range"]')?.textContent).toContain(
    'an IPv4 range is written like',
  )
  await type(page.byLabel('Range'), '10.1.0.0/16')
  expect(page.root.querySelector('[data-path="range"]')?.textContent).not.toContain('an IPv4 range')
})

test('an unknown setting is named and can be removed', async () => {
  await show({ typo: 1 })
  expect(page.text()).toContain('unknown key "typo"')
  await click(page.byRole('button', 'Remove the unknown setting “typo”'))
  expect(written).toEqual({})
})

test('help is there for everyone: described for a screen reader, shown on demand', async () => {
  await show()
  const described = page.byLabel('Instances').getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe('How many run.')
  const about = page.byRole('button', 'About Instances')
  await click(about)
  expect(about.getAttribute('aria-expanded')).toBe('true')
})

test('a list: add, change, reorder, remove, reset', async () => {
  await show()
  await click(page.byRole('button', /^Add to volumes/))
  expect(written).toEqual({ volumes: [{}, {}] })
  const second = page.root.querySelectorAll<HTMLInputElement>('[data-path="volumes.1.gib"] input')[0]
  if (!second) throw new Error('no second volume')
  await type(second, '20')
  expect(written).toEqual({ volumes: [{}, { gib: 20 }] })
  await click(page.byRole('button', 'Move Volumes 2 up'))
  expect(written).toEqual({ volumes: [{ gib: 20 }, {}] })
  await click(page.byRole('button', 'Remove Volumes 1'))
  expect(written).toEqual({})
})

test('a full list takes no more', async () => {
  await show({ volumes: [{}, {}, {}] })
  expect(page.byRole('button', /^Add to volumes/)).toHaveProperty('disabled', true)
})

test('a group that can be left out has a switch', async () => {
  await show()
  await click(page.byRole('switch', 'Pool: off'))
  expect(written).toEqual({ pool: {} })
  await click(page.byRole('switch', 'Pool: on'))
  expect(written).toEqual({})
})

test('a map: keys are added once', async () => {
  await show({ tags: { Team: 'web' } })
  const key = page.root.querySelector<HTMLInputElement>('input[aria-label="New key in Tags"]')
  if (!key) throw new Error('no field for keys')
  await type(key, 'Team')
  expect(page.text()).toContain('There is a “Team” already.')
  await type(key, 'Cost')
  await press(key, 'Enter')
  expect(written).toEqual({ tags: { Team: 'web', Cost: '' } })
  await click(page.byRole('button', 'Remove Team'))
  expect(written).toEqual({ tags: { Cost: '' } })
})

test('a toggle is a switch', async () => {
  await show()
  const toggle = page.byRole('switch', 'Public')
  await click(toggle)
  expect(written).toEqual({ public: true })
  expect(toggle.getAttribute('aria-checked')).toBe('true')
})

import { act, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Picker } from '../../../renderer/form/widgets/Picker.tsx'
import { SHOWN, searchInstances } from '../../../renderer/form/widgets/search.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { fakeBench } from '../../support/fakeBench.ts'
import { click, press, type Rendered, render, type } from '../../support/render.tsx'

const search = (text: string, part: Partial<Parameters<typeof searchInstances>[2]> = {}) =>
  searchInstances(facts, 'us-east-1', { text, offeredOnly: true, order: 'name', near: '', ...part })

test('instance types are found by name, architecture, size and accelerator together', () => {
  expect(search('m7g.large').rows.map(({ type: { name } }) => name)).toContain('m7g.large')
  const arm = search('arm 4vcpu 16gib').rows.map(({ type: found }) => found)
  expect(arm.length).toBeGreaterThan(3)
  expect(
    arm.every(
      (found) => found.architectures?.includes('arm64') && found.vcpus === 4 && found.memoryMiB === 16_384,
    ),
  ).toBe(true)
  expect(
    search('gpu').rows.every(({ type: { accelerators } }) => accelerators.some(({ kind }) => kind === 'gpu')),
  ).toBe(true)
  expect(search('no such type').total).toBe(0)
})

test('a long list is cut, and says of how many', () => {
  const { rows, total } = search('')
  expect(rows).toHaveLength(SHOWN)
  expect(total).toBeGreaterThan(500)
})

test('with nothing typed the family of the chosen type comes first', () => {
  expect(search('', { near: 'm7g.large' }).rows[0]?.type.family).toBe('m7g')
})

test('cheapest first, without a price last', () => {
  const prices = search('', { order: 'price' }).rows.map(
    ({ usdPerHour }) => usdPerHour ?? Number.POSITIVE_INFINITY,
  )
  expect(prices).toEqual([...prices].sort((a, b) => a - b))
})

test('what is known not to be offered in the Region is left out unless asked for', () => {
  const all = searchInstances(facts, 'eu-south-2', { text: '', offeredOnly: false, order: 'name', near: '' })
  const offered = searchInstances(facts, 'eu-south-2', {
    text: '',
    offeredOnly: true,
    order: 'name',
    near: '',
  })
  expect(offered.total).toBeLessThan(all.total)
})

let page: Rendered
let picked = ''
function Fruit() {
  const [value, setValue] = useState('apple')
  picked = value
  return (
    <>
      <span id="f-label">Fruit</span>
      <Picker
        id="f"
        label="Fruit"
        value={value}
        free
        options={(text) =>
          ['apple', 'banana', 'cherry']
            .filter((name) => name.includes(text))
            .map((name) => ({ value: name, row: name }))
        }
        onPick={setValue}
      />
    </>
  )
}
afterEach(() => page?.unmount())

test('a picker by keyboard: open, search, move, choose; focus comes back', async () => {
  page = await render(fakeBench(), <Fruit />)
  const anchor = page.byRole('button', /Fruit/)
  await press(anchor, 'ArrowDown')
  const field = page.byRole('combobox')
  expect(document.activeElement).toBe(field)
  await press(field, 'ArrowDown')
  await press(field, 'Enter')
  expect(picked).toBe('banana')
  expect(document.activeElement).toBe(anchor)

  await click(anchor)
  await type(page.byRole('combobox'), 'che')
  await press(page.byRole('combobox'), 'Enter')
  expect(picked).toBe('cherry')
})

test('a picker takes what is typed where that is allowed, and Escape takes nothing', async () => {
  page = await render(fakeBench(), <Fruit />)
  await click(page.byRole('button', /Fruit/))
  await type(page.byRole('combobox'), 'durian')
  await press(page.byRole('combobox'), 'Enter')
  expect(picked).toBe('durian')
  await click(page.byRole('button', /Fruit/))
  await type(page.byRole('combobox'), 'kiwi')
  await press(page.byRole('combobox'), 'Escape')
  expect(picked).toBe('durian')
  expect(page.queryRole('combobox')).toBeNull()
})

test('a press outside closes it', async () => {
  page = await render(fakeBench(), <Fruit />)
  await click(page.byRole('button', /Fruit/))
  await act(async () => {
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  })
  expect(page.queryRole('combobox')).toBeNull()
})

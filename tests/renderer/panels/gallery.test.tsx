import { afterEach, expect, test } from 'vitest'
import { groupsOf, lessonOf, readExamples } from '../../../renderer/panels/dialogs/examples.ts'
import { Gallery } from '../../../renderer/panels/dialogs/Gallery.tsx'
import type { Engine } from '../../../renderer/state/engine.ts'
import { priced } from '../../../shared/analysis.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { fakeBench } from '../../support/fakeBench.ts'
import { exampleNames } from '../../support/fixtures.ts'
import { type Rendered, render, type, until } from '../../support/render.tsx'

let page: Rendered | null = null
afterEach(async () => {
  await page?.unmount()
  page = null
})

const cards = () => [...document.querySelectorAll('section button')]
const field = (on: Rendered) => on.byRole('textbox', 'Find an example') as HTMLInputElement
const total: Engine['total'] = async (drawing) => priced(drawing, facts).total

test('each example has a card with its picture, its cost and what it teaches', async () => {
  page = await render(fakeBench({ total }), <Gallery />)
  await until(
    () =>
      cards().filter((card) => /\$[\d,.]+ a month/.test(card.textContent ?? '')).length ===
      exampleNames().length,
    'a price on every card',
  )
  await until(() => cards().every((card) => card.querySelector('svg rect')), 'a picture on every card')
  expect(page.text()).toContain('First steps')
  expect(page.text()).toContain('Patterns')
})

test('words find the examples that have all of them, and none is said in so many words', async () => {
  page = await render(fakeBench({ total }), <Gallery />)
  await until(() => cards().length === exampleNames().length, 'the examples')
  await type(field(page), 'outposts local gateway')
  expect(cards().map((card) => card.textContent)).toEqual([
    expect.stringContaining('Hybrid plant on Outposts'),
  ])
  await type(field(page), 'mainframe')
  expect(cards()).toEqual([])
  expect(page.byRole('status').textContent).toBe('No example has “mainframe” in it.')
})

test('groups go by file name, the smallest drawing first', async () => {
  const groups = groupsOf(await readExamples(), '')
  expect(groups[0]?.examples.map(({ id }) => id)).toEqual([
    'web-application',
    'kubernetes-and-batch',
    'container-services',
  ])
  expect(groups[1]?.examples.every(({ id }) => id.startsWith('pattern-'))).toBe(true)
})

test('a lesson is whole sentences, and the name of one example is not on the card of another', async () => {
  const examples = await readExamples()
  for (const { document: drawing } of examples) {
    expect(lessonOf(drawing)).toMatch(/[.?]$/)
    expect(lessonOf(drawing).length).toBeLessThan(260)
    const others = examples.filter(({ document: other }) =>
      `${other.settings.name} ${lessonOf(other)}`.toLowerCase().includes(drawing.settings.name.toLowerCase()),
    )
    expect(others.map(({ document: other }) => other.settings.name)).toEqual([drawing.settings.name])
  }
  expect(lessonOf(emptyDocument())).toBe('')
})

import { act } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Inspector } from '../../../renderer/panels/Inspector.tsx'
import { connectionsOf } from '../../../renderer/panels/inspector/connectionsOf.ts'
import { components } from '../../../shared/catalog/index.ts'
import { relations } from '../../../shared/catalog/relations/index.ts'
import { type FakeBench, fakeBench, node } from '../../support/fakeBench.ts'
import { finding, line, snapshot } from '../../support/findings.ts'
import { blur, click, press, type Rendered, render, type } from '../../support/render.tsx'

let bench: FakeBench
let page: Rendered
beforeEach(async () => {
  bench = fakeBench()
  bench.store
    .getState()
    .actions.change('Add', [
      node('alb', 'application-load-balancer', { name: 'Front door' }),
      node('web', 'autoscaling-group', { name: 'Web' }),
      node('office', 'users', { name: 'Office' }),
      node('world', 'users', { name: 'World' }),
      { verb: 'addEdge', id: 'e1', edge: { relation: 'routes', from: 'alb', to: 'web', config: {} } },
      { verb: 'addEdge', id: 'e2', edge: { relation: 'connects', from: 'office', to: 'alb', config: {} } },
    ])
  page = await render(bench, <Inspector />)
})
afterEach(() => page.unmount())

const studio = () => bench.store.getState()
const select = (nodes: string[], edges: string[] = []) =>
  act(async () => studio().actions.select({ nodes, edges }))
const labels = () => studio().history.done.map(({ label }) => label)

test('typing is one step of the history, and leaving the field ends it', async () => {
  await select(['web'])
  const minimum = page.byLabel('Minimum')
  await type(minimum, '2')
  await type(minimum, '20')
  await blur(minimum)
  await type(minimum, '21')
  expect(labels()).toEqual(['Add', 'Change minimum', 'Change minimum'])
  await act(async () => studio().actions.undo())
  expect(page.byLabel('Minimum').value).toBe('20')
})

test('an empty name is not taken; Escape brings the old one back', async () => {
  await select(['web'])
  const name = page.root.querySelector<HTMLInputElement>('input[aria-label="Name"]')
  if (!name) throw new Error('no name')
  await type(name, '')
  expect(name.getAttribute('aria-invalid')).toBe('true')
  expect(studio().history.document.nodes.web?.name).toBe('Web')
  await type(name, 'Shop')
  expect(studio().history.document.nodes.web?.name).toBe('Shop')
  await press(name, 'Escape')
  expect(studio().history.document.nodes.web?.name).toBe('Web')
})

test('several of one type are edited together; what differs is said', async () => {
  await select(['office', 'world'])
  expect(page.text()).toContain('2 components')
  await type(
    page.root.querySelector<HTMLInputElement>('[data-path="cidrs.0"] input') ?? page.root,
    '10.0.0.0/8',
  )
  const { nodes } = studio().history.document
  expect([nodes.office?.config, nodes.world?.config]).toEqual([
    { cidrs: ['10.0.0.0/8'] },
    { cidrs: ['10.0.0.0/8'] },
  ])
  await act(async () =>
    studio().actions.change('x', [
      { verb: 'setConfig', id: 'world', path: ['cidrs'], value: ['10.1.0.0/16'] },
    ]),
  )
  expect(page.text()).toContain('Differs between the selected components')
})

test('different types are listed, and each is one click away', async () => {
  await select(['office', 'web'])
  await click(page.byRole('button', /Web/))
  expect(studio().selection.nodes).toEqual(['web'])
})

test('connections lead to each other’s settings and can be removed', async () => {
  await select(['alb'])
  await click(page.byRole('tab', /Links/))
  expect(connectionsOf(studio().history.document.edges, 'alb').map(({ direction }) => direction)).toEqual([
    'out',
    'in',
  ])
  await click(page.byRole('button', 'Remove the connection with Office'))
  expect(Object.keys(studio().history.document.edges)).toEqual(['e1'])
  await click(page.byRole('button', /routes to Web/))
  expect(studio().selection.edges).toEqual(['e1'])
  expect(page.text()).toContain(relations.find(({ name }) => name === 'routes')?.description)
  await click(page.byRole('button', /Remove connection/))
  expect(studio().history.document.edges).toEqual({})
  await select(['alb'])
  await click(page.byRole('tab', /Settings/))
})

test('tabs go by arrow keys', async () => {
  await select(['web'])
  await press(page.byRole('tab', /Settings/), 'ArrowRight')
  expect(page.byRole('tab', /Problems/).getAttribute('aria-selected')).toBe('true')
  await press(page.byRole('tab', /Problems/), 'Home')
  expect(page.byRole('tab', /Settings/).getAttribute('aria-selected')).toBe('true')
})

test('a finding about a setting stands at the setting', async () => {
  const high = finding({ node: 'web', path: ['maxSize'], message: 'Desired 8 is above the maximum of 4.' })
  const { document: drawing } = studio().history
  await act(async () =>
    studio().actions.patch({ analysis: snapshot(drawing, [high], [line({ nodeId: 'web' })]) }),
  )
  await select(['web'])
  expect(page.root.querySelector('[data-path="maxSize"]')?.textContent).toContain('Desired 8 is above')
  await click(page.byRole('tab', /^Cost/))
  expect(page.text()).toContain('1–4 instances × 730 h × $0.1 per hour')
  await click(page.byRole('tab', /Settings/))
})

test('with nothing selected: the drawing, whose invalid settings never reach it', async () => {
  const name = page.byLabel('Name')
  await type(name, '')
  expect(page.root.querySelector('[data-path="name"] p[data-severity="error"]')).not.toBeNull()
  expect(studio().history.document.settings.name).toBe('Untitled')
  await type(name, 'Shop')
  expect(studio().history.document.settings.name).toBe('Shop')
  await click(page.byRole('radio', 'Staging'))
  expect(studio().history.document.settings.environment).toBe('staging')
})

test.each(components.map(({ type: name }) => name))('%s has a form', async (name) => {
  await act(async () => studio().actions.change('Add', [node('x', name)]))
  await select(['x'])
  expect(page.root.querySelector('[role=tabpanel]')?.textContent).toContain('Notes')
})

test.each(relations.map(({ name }) => name))('the relation %s has a form', async (name) => {
  const edge = { relation: name, from: 'office', to: 'world', config: {} }
  await act(async () => studio().actions.change('Add', [{ verb: 'addEdge', id: 'x', edge }]))
  await select([], ['x'])
  expect(page.queryRole('button', /Remove connection/)).not.toBeNull()
})

test('a connection shows the settings that count between its ends, and those that were written', async () => {
  const edge = { relation: 'triggers', from: 'topic', to: 'queue', config: {} }
  await act(async () =>
    studio().actions.change('Add', [
      node('topic', 'sns-topic'),
      node('queue', 'sqs-queue'),
      { verb: 'addEdge', id: 'x', edge },
    ]),
  )
  await select([], ['x'])
  const text = () => page.root.querySelector('[role=tabpanel]')?.textContent ?? ''
  expect(text()).toContain('Subscription')
  expect(text()).not.toContain('Batches')
  await act(async () =>
    studio().actions.change('Set', [{ verb: 'setEdgeConfig', id: 'x', path: ['batch', 'size'], value: 5 }]),
  )
  expect(text()).toContain('Batches')
})

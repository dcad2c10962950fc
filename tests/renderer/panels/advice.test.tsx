import { act } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Inspector } from '../../../renderer/panels/Inspector.tsx'
import { showTab } from '../../../renderer/panels/inspector/tab.ts'
import { createAnalyst } from '../../../renderer/workers/analyst.ts'
import { deltaBetween } from '../../../renderer/workers/delta.ts'
import { encode } from '../../../shared/document/codec.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { type FakeBench, fakeBench } from '../../support/fakeBench.ts'
import { example, TODAY } from '../../support/fixtures.ts'
import { choose, click, type Rendered, render, settle, type as typeInto } from '../../support/render.tsx'

let bench: FakeBench
let page: Rendered

beforeEach(async () => {
  bench = fakeBench({
    async advise(question) {
      const answer = createAnalyst(facts, () => 0)
      const { document } = bench.store.getState().history
      answer({ kind: 'analyze', revision: 1, delta: deltaBetween(emptyDocument(), document), today: TODAY })
      const reply = answer({ kind: 'advise', request: 1, question, today: TODAY })
      if (reply.kind !== 'advise') throw new Error(reply.kind === 'failed' ? reply.message : reply.kind)
      return reply.advised
    },
  })
  page = await render(bench, <Inspector />)
})
afterEach(async () => {
  await page.unmount()
  showTab('settings')
})

const studio = () => bench.store.getState()
async function show(name: string, node: string) {
  studio().actions.load(example(name), {})
  await act(async () => studio().actions.select({ nodes: [node], edges: [] }))
  await act(async () => showTab('advice'))
  await settle()
}
async function decide(title: string) {
  const select = page.root.querySelector<HTMLElement>('select[aria-label="Decision"]')
  if (!select) throw new Error('There is one decision only')
  await choose(select, title)
  await settle()
}
const card = (title: string) => {
  const found = page.root.querySelector(`li[aria-label="${title}"]`)
  if (!found) throw new Error(`There is no choice "${title}"`)
  return found
}
const button = (title: string) => {
  const found = card(title).querySelector('button')
  if (!found) throw new Error(`${title} offers no change`)
  return found
}

test('asks, answers with reasons, and prices each choice', async () => {
  await show('container-services', 'orders')
  await decide('Fargate or EC2')
  expect(page.root.textContent).toContain('Fargate or EC2?AWS Fargate')
  expect(page.root.textContent).toContain('no instances to patch')
  expect(card('AWS Fargate').textContent).toContain('as drawn')
  expect(card('AWS Fargate').querySelector('button')).toBeNull()
  expect(card('Amazon EC2 instances').textContent).toMatch(/\$\d+\.\d\d a month/)
  expect(card('Amazon EC2 instances').textContent).toContain('grows by 3 instances')
  expect(card('Amazon EC2 instances').textContent).toContain('Runs on: AWS Fargate → Amazon EC2')
})

test('what is said changes the answer, and nothing in the drawing', async () => {
  await show('container-services', 'orders')
  await decide('ECS or EKS')
  const before = studio().history.document
  expect(card('Amazon ECS').textContent).toContain('advised')
  await click(page.byRole('switch', 'Must run elsewhere too'))
  await settle()
  expect(card('Amazon EKS').textContent).toContain('advised')
  expect(card('Amazon EKS').textContent).toContain('does not come along')
  expect(studio().history.document).toBe(before)
})

test('one click changes the drawing as one step, and undo takes it back', async () => {
  await show('container-services', 'orders')
  const before = encode(studio().history.document)
  await decide('ECS or EKS')
  await click(button('Amazon EKS'))
  await settle()
  expect(studio().history.document.nodes.orders?.type).toBe('eks-workload')
  expect(studio().history.done).toHaveLength(1)
  // The tab is about what the workload is now.
  expect(card('Amazon EKS').textContent).toContain('as drawn')
  await act(async () => studio().actions.undo())
  expect(encode(studio().history.document)).toBe(before)
})

test('what is not known is no zero', async () => {
  await show('web-application', 'web')
  expect(card('AWS Lambda').textContent).toContain('Not known yet')
  await typeInto(page.byLabel(/^Requests or events/), '10')
  await settle()
  await typeInto(page.byLabel(/^Average duration/), '100')
  await settle()
  expect(card('AWS Lambda').textContent).not.toContain('Not known yet')
  expect(card('AWS Lambda').textContent).toMatch(/From \$8\.\d\d a month/)
})

test('Amazon EMR has a reason and a link, and no figure and no button', async () => {
  await show('kubernetes-and-batch', 'align')
  expect(card('Amazon EMR').textContent).toContain('outside of what Cantilever draws and prices')
  expect(card('Amazon EMR').textContent).not.toContain('$')
  expect(card('Amazon EMR').querySelector('button')).toBeNull()
  expect(card('Amazon EMR').querySelector('a')?.href).toContain('docs.aws.amazon.com/emr/')
})

test('what no decision is about has no such tab, and the choice of tab lasts', async () => {
  await show('web-application', 'web')
  await act(async () => studio().actions.select({ nodes: ['users'], edges: [] }))
  await settle()
  expect(page.queryRole('tab', 'Advice')).toBeNull()
  expect(page.byRole('tab', 'Settings').getAttribute('aria-selected')).toBe('true')
  await act(async () => studio().actions.select({ nodes: ['web'], edges: [] }))
  await settle()
  expect(page.byRole('tab', 'Advice').getAttribute('aria-selected')).toBe('true')
})

test('a fault in the settings is said, not advised around', async () => {
  await show('web-application', 'web')
  await act(async () =>
    studio().actions.change('Edit', [{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: 'many' }]),
  )
  await settle()
  expect(page.root.textContent).toContain('No decision to take here')
})

test('a worker that fails is no empty tab', async () => {
  await page.unmount()
  bench = fakeBench({ advise: () => Promise.reject(new Error('out of memory')) })
  page = await render(bench, <Inspector />)
  await show('web-application', 'web')
  expect(page.root.textContent).toContain('out of memory')
})

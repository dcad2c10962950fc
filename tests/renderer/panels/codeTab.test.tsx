import { act } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Inspector } from '../../../renderer/panels/Inspector.tsx'
import { showPrinted, showTab } from '../../../renderer/panels/inspector/tab.ts'
import type { Explained } from '../../../renderer/state/engine.ts'
import { analyze, exportBlockers } from '../../../shared/analysis.ts'
import { explain } from '../../../shared/exporters/explain.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { withCauses } from '../../../shared/plan/causes.ts'
import { type FakeBench, fakeBench } from '../../support/fakeBench.ts'
import { example, TODAY } from '../../support/fixtures.ts'
import { click, type Rendered, render, settle } from '../../support/render.tsx'

let bench: FakeBench
let page: Rendered

beforeEach(async () => {
  bench = fakeBench({
    explain: async (target, commands): Promise<Explained> => {
      const analysis = analyze(bench.store.getState().history.document, facts, { today: TODAY })
      const exportable = exportBlockers(analysis.findings).length === 0
      return { ...explain(withCauses(analysis.graph, analysis.plan), target, { commands }), exportable }
    },
  })
  bench.store.getState().actions.load(example('web-application'), {})
  page = await render(bench, <Inspector />)
})
afterEach(async () => {
  await page.unmount()
  showTab('settings')
  showPrinted('template')
})

const studio = () => bench.store.getState()
async function show(nodes: string[], edges: string[] = []) {
  await act(async () => studio().actions.select({ nodes, edges }))
  await act(async () => showTab('code'))
  await settle()
}
const block = (id: string) => {
  const found = [...page.root.querySelectorAll('details')].find(
    (details) => details.querySelector('summary')?.textContent?.trim().endsWith(` ${id}`) === true,
  )
  if (!found) throw new Error(`There is no block for ${id}`)
  return found
}

/** Opens it, as a click on its heading does where there are many and all start closed. */
async function opened(id: string) {
  const details = block(id)
  await act(async () => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  return details
}

test('a node shows its resources as they stand in the template, each with the page about its type', async () => {
  await show(['web-alb'])
  expect(page.root.textContent).toContain('in stack web-application (us-east-1)')
  const balancer = await opened('WebAlb')
  expect(balancer.textContent).toMatch(/template\.yaml, lines \d+–\d+/)
  expect(balancer.textContent).toContain('Type: AWS::ElasticLoadBalancingV2::LoadBalancer')
  expect(balancer.querySelector('a')?.href).toBe(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html',
  )
  expect(page.root.textContent).toContain('WebAlbDnsName')
})

test('the same as commands, and the choice stays on the next node', async () => {
  await show(['web'])
  await click(page.byRole('radio', 'AWS CLI'))
  await settle()
  const web = await opened('Web')
  expect(web.textContent).toContain('aws autoscaling create-auto-scaling-group')
  expect(web.textContent).toMatch(/deploy\.sh, lines/)
  await show(['web-alb'])
  expect((await opened('WebAlb')).textContent).toContain('aws elbv2 create-load-balancer')
})

test('lines owed to a connection are set off, and name it; the link leads to its own code', async () => {
  await show(['web'])
  const web = await opened('Web')
  expect([...web.querySelectorAll('[data-lit]')].map((line) => line.textContent)).toContainEqual(
    expect.stringContaining('TargetGroupARNs:'),
  )
  const link = [...web.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Front door routes to Web servers',
  )
  await click(link ?? page.root)
  await settle()
  expect(studio().selection.edges).toEqual(['alb-to-web'])
  expect(page.byRole('tab', 'Code').getAttribute('aria-selected')).toBe('true')
  expect(page.root.textContent).toContain('AWS::EC2::SecurityGroupIngress')
  expect(page.root.textContent).toContain('Changes in what it joins')
  expect(block('WebAlbListener').textContent).toContain('Belongs to Front door')
  await click([...block('WebAlbListener').querySelectorAll('button')][0] ?? page.root)
  expect(studio().selection.nodes).toEqual(['web-alb'])
})

test('who refers to a resource is a click away', async () => {
  await show(['web-alb'])
  const group = await opened('WebAlbSecurityGroup')
  expect(group.textContent).toContain('Referred to by')
  const ingress = [...group.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith('UsersToWebAlb'),
  )
  await click(ingress ?? page.root)
  expect(studio().selection.edges).toEqual(['users-to-alb'])
})

test('what causes nothing says so, and leads to the connections that do', async () => {
  await show(['users'])
  expect(page.root.textContent).toContain('Internet users: no resources.')
  await click(page.byRole('button', 'Customers connects to Front door'))
  await settle()
  expect(studio().selection.edges).toEqual(['users-to-alb'])
  expect(page.root.textContent).toContain('Description: From Customers')
})

test('follows the drawing, and says when it could not be exported', async () => {
  await show(['web'])
  await opened('Web')
  await act(async () =>
    studio().actions.change('Edit', [{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: 7 }]),
  )
  await settle()
  expect(block('Web').textContent).toContain('MaxSize: !Ref WebMaxSize')
  const shown = [...page.root.querySelectorAll('dt')].find((term) => term.textContent?.includes('WebMaxSize'))
  expect(shown?.closest('div, dl')?.textContent).toContain('Unless given: 7')
  expect(page.root.textContent).not.toContain('Nothing can be exported yet')
  await act(async () =>
    studio().actions.change('Edit', [{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: 'many' }]),
  )
  await settle()
  expect(page.root.textContent).toContain('Nothing can be exported yet')
})

test('a worker that fails is no empty tab', async () => {
  await page.unmount()
  bench = fakeBench({ explain: () => Promise.reject(new Error('out of memory')) })
  bench.store.getState().actions.load(example('web-application'), {})
  page = await render(bench, <Inspector />)
  await show(['web'])
  expect(page.root.textContent).toContain('out of memory')
})

test('many start closed and open together', async () => {
  await show(['network'])
  const all = () => [...page.root.querySelectorAll('details')]
  expect(all().length).toBeGreaterThan(8)
  expect(all().every(({ open }) => !open)).toBe(true)
  await click(page.byRole('button', 'Open all'))
  expect(all().every(({ open }) => open)).toBe(true)
  expect(page.root.textContent).toContain('Type: AWS::EC2::NatGateway')
})

import axe from 'axe-core'
import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { BottomPanel } from '../../../renderer/panels/BottomPanel.tsx'
import { Dialogs } from '../../../renderer/panels/Dialogs.tsx'
import { Inspector } from '../../../renderer/panels/Inspector.tsx'
import { Notices } from '../../../renderer/panels/Notices.tsx'
import { TopBar } from '../../../renderer/panels/TopBar.tsx'
import type { Explained } from '../../../renderer/state/engine.ts'
import type { DialogName } from '../../../renderer/state/types.ts'
import { components } from '../../../shared/catalog/index.ts'
import { type FakeBench, fakeBench, node } from '../../support/fakeBench.ts'
import { finding, line, snapshot } from '../../support/findings.ts'
import { click, type Rendered, render, settle, until } from '../../support/render.tsx'

// A large form with every section open takes axe seconds on a busy machine.
const SLOW = 60_000

let page: Rendered
let bench: FakeBench

const origin = { kind: 'edge', id: 'e', label: 'a routes to b' } as const
const marks = [{ from: 1, to: 2, logicalId: 'A', origin }]
const yaml = { file: 'template.yaml', from: 7, to: 8, text: '  A:\n    Type: AWS::SQS::Queue' }
const explained: Explained = {
  stack: { name: 'shop', region: 'eu-west-1' },
  resources: [
    {
      logicalId: 'A',
      type: 'AWS::SQS::Queue',
      docs: 'https://docs.aws.amazon.com/',
      origin,
      comment: null,
      yaml,
      cli: null,
      parts: [{ from: 8, to: 8, because: origin }],
      usedBy: [{ logicalId: 'B', origin }],
    },
  ],
  changes: [],
  parameters: [{ name: 'Key', type: 'String', description: 'A key', group: 'Access' }],
  outputs: [{ name: 'Name', value: 'a', description: 'A name', origin, yaml }],
  scriptFault: null,
  exportable: false,
}

async function desk(nodes = [node('a', 'users'), node('b', 'region')]) {
  bench = fakeBench(
    {
      exportFiles: async () => [{ name: 'template.yaml', text: 'A:\n  B: c\n', executable: false, marks }],
      explain: async () => explained,
    },
    'browser',
  )
  const { actions } = bench.store.getState()
  actions.change('Add', nodes)
  const { document: drawing } = bench.store.getState().history
  const problems = [
    finding({ node: 'a', severity: 'error' }),
    finding({ node: 'a', suppressed: 'as agreed' }),
  ]
  actions.patch({ analysis: snapshot(drawing, problems, [line()]) })
  page = await render(
    bench,
    <>
      <header>
        <TopBar />
      </header>
      <main>
        <BottomPanel />
      </main>
      <aside>
        <Inspector />
      </aside>
      <Dialogs />
      <Notices />
    </>,
  )
}

/** Contrast is measured in a real browser; this one paints nothing. */
async function faults(within: Element | null = document.body): Promise<string[]> {
  if (!within) throw new Error('There is nothing to look at')
  const { violations } = await axe.run(within, {
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      region: { enabled: false },
    },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
afterEach(() => page.unmount())

test('panels', async () => {
  await desk()
  expect(await faults()).toEqual([])
  await act(async () => bench.store.getState().actions.notify({ tone: 'error', text: 'The disk is full.' }))
  await click(page.byRole('tab', /^Cost/))
  expect(await faults()).toEqual([])
})

test.each(components.map(({ type }) => type))(
  'the inspector of %s',
  async (type) => {
    await desk([node('a', type)])
    await act(async () => bench.store.getState().actions.select({ nodes: ['a'] }))
    for (const section of page.root.querySelectorAll(
      'aside section button[aria-expanded=false][aria-controls]',
    ))
      await click(section)
    await settle()
    expect(await faults(page.root.querySelector('aside'))).toEqual([])
  },
  SLOW,
)

test('what a component causes', async () => {
  await desk()
  await act(async () => bench.store.getState().actions.select({ nodes: ['a'] }))
  await click(page.byRole('tab', 'Code'))
  await settle()
  expect(page.root.textContent).toContain('AWS::SQS::Queue')
  expect(await faults(page.root.querySelector('aside'))).toEqual([])
  await click(page.byRole('tab', 'Settings'))
})

test.each<DialogName>([
  'about',
  'command-palette',
  'document-settings',
  'export',
  'recovery',
  'shortcuts',
  'versions',
  'welcome',
])(
  'the dialog %s',
  async (name) => {
    await desk()
    await act(async () => bench.store.getState().actions.setDialog({ name }))
    await until(() => page.queryRole('dialog') !== null, `the dialog ${name}`)
    await settle()
    expect(await faults(page.queryRole('dialog'))).toEqual([])
  },
  SLOW,
)

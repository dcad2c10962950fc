import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { ask } from '../../../renderer/commands/lifecycle/ask.ts'
import { highlight, languageOf } from '../../../renderer/panels/code/highlight.ts'
import { Dialogs } from '../../../renderer/panels/Dialogs.tsx'
import { fuzzyScore } from '../../../renderer/panels/dialogs/fuzzy.ts'
import { Notices } from '../../../renderer/panels/Notices.tsx'
import type { ExportFile } from '../../../renderer/state/engine.ts'
import type { DialogName } from '../../../renderer/state/types.ts'
import { priced } from '../../../shared/analysis.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { type FakeBench, fakeBench, node } from '../../support/fakeBench.ts'
import { finding, snapshot } from '../../support/findings.ts'
import { click, nameOf, press, type Rendered, render, settle, type, until } from '../../support/render.tsx'

let bench: FakeBench
let page: Rendered
const files = [
  {
    name: 'template.yaml',
    text: 'Resources:\n  Web: # the site\n    Type: AWS::EC2::Instance\n',
    executable: false,
    marks: [
      { from: 2, to: 3, logicalId: 'Web', origin: { kind: 'node', id: 'web', label: 'Web' } },
      { from: 3, to: 3, logicalId: 'Web', origin: { kind: 'edge', id: 'e1', label: 'e1' } },
    ],
  },
  { name: 'deploy.sh', text: '#!/usr/bin/env bash\nset -euo pipefail\n', executable: true },
] satisfies ExportFile[]

/** A drawing with what the files are owed to. */
const drawn = (desk: FakeBench) => {
  desk.store
    .getState()
    .actions.change('Add', [
      node('alb', 'application-load-balancer', { name: 'Front door' }),
      node('web', 'autoscaling-group', { name: 'Web servers' }),
      { verb: 'addEdge', id: 'e1', edge: { relation: 'routes', from: 'alb', to: 'web', config: {} } },
    ])
  return desk
}

async function open(
  name: DialogName,
  payload?: unknown,
  desk = fakeBench({ exportFiles: async () => files }),
) {
  bench = desk
  page = await render(
    bench,
    <>
      <button type="button">outside</button>
      <Dialogs />
      <Notices />
    </>,
  )
  page.byRole('button', 'outside').focus()
  await act(async () =>
    bench.store.getState().actions.setDialog(payload === undefined ? { name } : { name, payload }),
  )
  // Dialogs that bring a part of the engine along are loaded when they are opened.
  await until(
    () => (page.queryRole('dialog') ?? page.queryRole('alertdialog')) !== null,
    `the dialog ${name}`,
  )
  await settle()
}
afterEach(() => page.unmount())

const studio = () => bench.store.getState()

test('focus goes in, stays in, and comes back; Escape closes', async () => {
  await open('shortcuts')
  const dialog = page.byRole('dialog', 'Keyboard shortcuts')
  expect(dialog.contains(document.activeElement)).toBe(true)
  await press(dialog, 'Escape')
  expect(studio().dialog).toBeNull()
  expect(nameOf(document.activeElement ?? document.body)).toBe('outside')
})

test('a question is answered once, and by Escape carefully', async () => {
  await open('about')
  const said: string[] = []
  await act(async () => {
    void ask(bench, 'unsaved-changes', { name: 'Shop' }, 'cancel').then((answer) => said.push(answer))
  })
  await click(page.byRole('button', 'Discard changes'))
  await act(async () => {
    void ask(bench, 'unsaved-changes', { name: 'Shop' }, 'cancel').then((answer) => said.push(answer))
  })
  await press(page.byRole('alertdialog'), 'Escape')
  expect(said).toEqual(['discard', 'cancel'])
})

test('the export shows each file and writes them; files in the way are asked about', async () => {
  await open('export')
  expect(page.root.ownerDocument.body.textContent).toContain('AWS::EC2::Instance')
  await click(page.byRole('button', /^deploy.sh/))
  expect(page.text()).toContain('pipefail')
  bench.host.files.set('/out/deploy.sh', 'old')
  await click(page.byRole('button', 'Save to a folder…'))
  await settle()
  expect(page.byRole('alert', /deploy.sh already/)).toBeTruthy()
  expect(bench.host.files.get('/out/deploy.sh')).toBe('old')
  await click(page.byRole('button', 'Replace'))
  await settle()
  expect(bench.host.files.get('/out/deploy.sh')).toContain('pipefail')
  expect(studio().dialog).toBeNull()
  expect(page.text()).toContain('Wrote 2 files to /out.')
})

const lineOf = (number: number) => {
  const line = document.querySelector(`[data-line="${number}"]`)
  if (!line) throw new Error(`There is no line ${number}`)
  return line
}

test('a line of the preview tells what it is owed to, selects it, and leads there', async () => {
  await open('export', undefined, drawn(fakeBench({ exportFiles: async () => files })))
  expect(page.text()).toContain('Point at a line')
  await act(async () => {
    lineOf(2).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  })
  expect(page.text()).toContain('Web servers · Auto Scaling group')
  expect(studio().selection.nodes).toEqual([])
  await click(lineOf(2))
  expect(studio().selection.nodes).toEqual(['web'])
  expect(studio().dialog?.name).toBe('export')
  await click(page.byRole('button', 'Show on canvas'))
  expect(studio().dialog).toBeNull()
  expect(studio().focus?.nodes).toEqual(['web'])
})

test('the same by keyboard; the inner of two origins counts', async () => {
  await open('export', undefined, drawn(fakeBench({ exportFiles: async () => files })))
  const lines = page.byRole('listbox', 'Lines of template.yaml')
  await press(lines, 'ArrowDown')
  expect(page.byRole('status', /Line 1 belongs to the stack/)).toBeTruthy()
  expect(page.byRole('button', 'Show on canvas')).toHaveProperty('disabled', true)
  await press(lines, 'End')
  expect(document.getElementById(lines.getAttribute('aria-activedescendant') ?? '')?.dataset.line).toBe('3')
  expect(page.text()).toContain('this part because of Front door routes to Web servers')
  expect(studio().selection.edges).toEqual(['e1'])
  await press(lines, 'Enter')
  expect(studio().dialog).toBeNull()
  expect(studio().selection.edges).toEqual(['e1'])
  expect(studio().focus?.nodes).toEqual(['alb', 'web'])
})

test('what is implied says for whom, and shows them', async () => {
  const origin = { kind: 'implied', id: 'implied.us-east-1', label: 'Implied network' } as const
  const implied = [
    {
      name: 'deploy.sh',
      text: 'a\nb\n',
      executable: true,
      marks: [{ from: 1, to: 2, logicalId: 'Network', origin }],
    },
  ]
  const desk = drawn(fakeBench({ exportFiles: async () => implied }))
  const { actions, history } = desk.store.getState()
  const one = { id: origin.id, name: origin.label, parentId: null, title: 'VPC' }
  actions.patch({
    analysis: { ...snapshot(history.document), implied: [{ ...one, wantedBy: ['alb', 'web'] }] },
  })
  await open('export', undefined, desk)
  await click(lineOf(1))
  expect(page.text()).toContain('Implied network · Not drawn: added for Front door and Web servers')
  await click(page.byRole('button', 'Show on canvas'))
  expect(studio().selection.nodes).toEqual(['alb', 'web'])
  expect(studio().focus?.nodes).toEqual(['alb', 'web'])
})

test('a drawing with invalid settings is not exported, and each cause is one click away', async () => {
  const desk = fakeBench()
  desk.store.getState().actions.change('Add', [node('a', 'users', { name: 'Office' })])
  const blocker = finding({
    ruleId: 'DRAWING',
    severity: 'error',
    node: 'a',
    message: '"cidrs": not a range.',
  })
  desk.store
    .getState()
    .actions.patch({ analysis: snapshot(desk.store.getState().history.document, [blocker]) })
  await open('export', undefined, desk)
  expect(page.byRole('button', 'Save to a folder…')).toHaveProperty('disabled', true)
  await click(page.byRole('button', /Office "cidrs": not a range/))
  expect(studio().dialog).toBeNull()
  expect(studio().selection.nodes).toEqual(['a'])
})

test('the palette finds commands, components and places, and runs the chosen one', async () => {
  const desk = fakeBench()
  desk.store.getState().actions.change('Add', [node('a', 'users', { name: 'Head office' })])
  await open('command-palette', undefined, desk)
  const field = page.byRole('combobox')
  await type(field, 'theme dark')
  await press(field, 'Enter')
  expect(studio().theme).toBe('dark')
  expect(studio().dialog).toBeNull()

  await act(async () => studio().actions.setDialog({ name: 'command-palette' }))
  await type(page.byRole('combobox'), 'head off')
  await press(page.byRole('combobox'), 'Enter')
  expect(studio().selection.nodes).toEqual(['a'])
})

test('recovery: discarding takes two clicks', async () => {
  const desk = fakeBench()
  desk.host.journals.set('journal-1', { path: null, name: 'Lost', nodes: 3, text: '{}' })
  await open('recovery', undefined, desk)
  expect(page.text()).toContain('3 components')
  await click(page.byRole('button', 'Discard'))
  expect(bench.host.journals.size).toBe(1)
  await click(page.byRole('button', 'Really discard'))
  await settle()
  expect(bench.host.journals.size).toBe(0)
})

test('the welcome lists the examples with their cost, opens one, and recent files', async () => {
  const desk = fakeBench({ total: async (drawing) => priced(drawing, facts).total })
  desk.host.files.set('/files/shop.cantilever', 'x')
  await open('welcome', undefined, desk)
  await until(() => /\$[\d,.]+/.test(page.text()) && !page.text().includes('Adding up'), 'the costs')
  expect(page.text()).toContain('shop.cantilever')
  const cards = [...document.querySelectorAll('[aria-label="Examples"] button')]
  expect(cards.length).toBeGreaterThanOrEqual(3)
  expect(cards.every((card) => /\$[\d,.]+ a month/.test((card.textContent ?? '').replace(/\s+/g, ' ')))).toBe(
    true,
  )
  await click(cards[0] ?? document.body)
  await settle()
  expect(studio().dialog).toBeNull()
  expect(Object.keys(studio().history.document.nodes).length).toBeGreaterThan(2)
})

test('notices are read out: faults at once, the rest politely; an action is taken once', async () => {
  await open('about')
  let ran = 0
  await act(async () => {
    studio().actions.notify({ tone: 'success', text: 'Saved.' })
    studio().actions.notify({
      tone: 'error',
      text: 'The disk is full.',
      action: { label: 'Save As…', run: () => ran++ },
    })
  })
  expect(page.byRole('alert').textContent).toContain('The disk is full.')
  expect(page.byRole('status').textContent).toContain('Saved.')
  await click(page.byRole('button', 'Save As…'))
  expect(ran).toBe(1)
  expect(page.byRole('alert').textContent).toBe('')
})

test.each([
  ['al', 'Align Left', 'Scale'],
  ['exp', 'Export…', 'Fix people'],
  ['go web', 'Go to web', 'Grow a big one'],
])('"%s" finds %s before %s', (typed, better, worse) => {
  expect(fuzzyScore(typed, better) ?? -1).toBeGreaterThan(fuzzyScore(typed, worse) ?? -1)
})

test('letters that are not there in order are not found', () => {
  expect(fuzzyScore('zx', 'Export')).toBeNull()
})

test('highlighting loses no character', () => {
  for (const { name, text } of files)
    for (const text_ of text.split('\n'))
      expect(
        highlight(text_, languageOf(name))
          .map((token) => token.text)
          .join(''),
      ).toBe(text_)
  expect(highlight('  Web: # the site', 'yaml').map(({ kind }) => kind)).toEqual(['key', 'plain', 'comment'])
  expect(highlight('"a": "b"', 'json').map(({ kind }) => kind)).toEqual(['key', 'plain', 'text'])
})

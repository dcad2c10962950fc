import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { encode } from '../../shared/document/codec.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { root } from '../support/sources.ts'
import { answerDialogs, chooseCommand, expect, launch, test } from './support/app.ts'
import {
  canvas,
  component,
  componentsSeen,
  dialog,
  inspector,
  panel,
  setDesk,
  startEmpty,
} from './support/studio.ts'

const example = readFileSync(join(root, 'assets/examples/web-application.cantilever'), 'utf8')
const raw = (rest: object) => JSON.stringify({ format: 'cantilever', version: 1, ...rest }, null, 2)

/** What is in the file, and what must be said about it. */
const bad: readonly (readonly [name: string, content: string | Buffer, ...said: string[]])[] = [
  ['cut-off', example.slice(0, 700), 'line ', 'cut off', 'restore an earlier version'],
  ['newer', example.replace(/"version": \d+/, '"version": 999'), 'newer Cantilever', '999', 'Update'],
  ['foreign', '{"name": "package", "version": "1.0.0"}', 'not a Cantilever drawing', '"format"'],
  ['list', '[1, 2, 3]', 'not a Cantilever drawing', 'a list'],
  ['empty', '', 'empty', 'earlier versions'],
  ['unknown-key', example.replace('"position"', '"positoin"'), 'unknown key "positoin"', 'nodes.'],
  ['prototype', '{"format":"cantilever","version":1,"nodes":{"__proto__":{}}}', 'nodes.__proto__', 'Remove'],
  ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested more than 64 levels'],
  ['picture', Buffer.from('89504e470d0a1a0a0000000dff', 'hex'), 'not UTF-8 text', '.cantilever'],
]

const open = async (page: Page, app: Parameters<typeof answerDialogs>[0], path: string) => {
  await answerDialogs(app, { open: path })
  await page.keyboard.press('Control+o')
}

test('a file that cannot be read says what is wrong and where, and stays as it is', async ({
  studio,
  folder,
}) => {
  const { page, app } = studio
  await setDesk(studio)
  await dialog(page).getByRole('button').filter({ hasText: 'Web application' }).click()
  await expect(component(page, 'Web servers')).toContainText('$')
  const before = await componentsSeen(page)
  for (const [name, content, ...said] of bad) {
    await test.step(name, async () => {
      const path = join(folder, `${name}.cantilever`)
      writeFileSync(path, content)
      const written = statSync(path).mtimeMs
      await open(page, app, path)
      const notice = page
        .getByRole('alert')
        .locator('p')
        .filter({ hasText: `${name}.cantilever` })
      for (const words of said) await expect(notice).toContainText(words)
      expect(readFileSync(path)).toEqual(Buffer.from(content))
      expect(statSync(path).mtimeMs).toBe(written)
      expect(await componentsSeen(page)).toEqual(before)
      await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).first().click()
    })
  }
  await test.step('too large', async () => {
    const path = join(folder, 'large.cantilever')
    writeFileSync(path, '{')
    truncateSync(path, 51 * 1024 * 1024)
    await open(page, app, path)
    await expect(page.getByRole('alert')).toContainText('51 MB')
  })
  await test.step('not there any more', async () => {
    await open(page, app, join(folder, 'gone.cantilever'))
    await expect(page.getByRole('alert')).toContainText('gone.cantilever')
  })
  expect(await componentsSeen(page)).toEqual(before)
  await expect(page.getByRole('textbox', { name: 'Name of the drawing' })).toHaveValue('Web application')
})

test('a faulty file named on the command line leaves an empty desk and a message', async ({ folder }) => {
  const path = join(folder, 'cut-off.cantilever')
  writeFileSync(path, example.slice(0, 700))
  const studio = await launch(join(folder, 'user-data'), { args: [path] })
  await expect(studio.page.getByRole('alert')).toContainText('cut-off.cantilever was not opened.')
  await expect(canvas(studio.page).getByRole('group')).toHaveCount(0)
  await studio.close()
})

test('faults inside a drawing are findings that name the place', async ({ studio, folder }) => {
  const { page, app } = studio
  await setDesk(studio)
  await startEmpty(page)
  const at = (x: number) => ({ x, y: 0 })
  const nodes = {
    users: { type: 'users', name: 'Customers', position: at(0) },
    outer: { type: 'ecs-cluster', name: 'Outer', position: at(300), parent: 'inner' },
    inner: { type: 'ecs-cluster', name: 'Inner', position: at(40), parent: 'outer' },
  }
  const edges = { lost: { relation: 'connects', from: 'users', to: 'nowhere' } }
  const path = join(folder, 'faulty.cantilever')
  writeFileSync(path, raw({ settings: { name: 'Faulty' }, nodes, edges }))
  await open(page, app, path)
  await expect(component(page, 'Customers')).toBeVisible()
  await expect(panel(page)).toContainText('nowhere')
  await expect(panel(page)).toContainText(/"(Inner|Outer)".*(itself|circle|cycle)/i)
})

test('a component of an unknown type is kept, shown, and saved as it was', async ({ studio, folder }) => {
  const { page, app } = studio
  await setDesk(studio)
  await startEmpty(page)
  const strange = {
    type: 'quantum-annealer',
    name: 'From the future',
    position: { x: 320, y: 40 },
    config: { qubits: 5000, couplers: [{ a: 1, b: [true, null, 'x'] }], nested: { 'a-b': '${x}' } },
    notes: 'keep me',
  }
  const users = { type: 'users', name: 'Customers', position: { x: 0, y: 0 } }
  const path = join(folder, 'future.cantilever')
  writeFileSync(
    path,
    raw({ nodes: { strange, users }, edges: { e: { relation: 'entangles', from: 'users', to: 'strange' } } }),
  )
  await open(page, app, path)
  await expect(component(page, 'From the future')).toContainText('quantum-annealer')
  await expect(panel(page)).toContainText('From the future')
  await component(page, 'From the future').click()
  await expect(inspector(page)).toContainText('This version does not know this component')
  await component(page, 'Customers').click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Saved future.cantilever.' })).toBeVisible()
  const saved = JSON.parse(readFileSync(path, 'utf8')) as Document
  expect(saved.nodes.strange).toEqual(strange)
  expect(saved.edges).toEqual({ e: { relation: 'entangles', from: 'users', to: 'strange' } })
  expect(saved.nodes.users).toMatchObject({ position: { x: 0, y: 8 } })
})

const hostile = [
  '<img src=x onerror="window.hacked = 1">',
  '"><script>window.hacked = 1</script>',
  '$(touch hacked-by-name)',
  '`touch hacked-by-name`',
  '"; touch hacked-by-name; "',
  "'; touch hacked-by-name; '",
  '!Sub ${AWS::AccountId} & <b>',
]

test('hostile names are text everywhere, and nothing of them is executed', async ({ studio, folder }) => {
  const { page, app } = studio
  await setDesk(studio)
  await startEmpty(page)
  const document = hostileDrawing()
  const path = join(folder, 'hostile.cantilever')
  writeFileSync(path, encode(document))
  await open(page, app, path)
  for (const name of hostile) {
    const card = component(page, name)
    await expect(card).toContainText(name)
    await card.click()
    await expect(inspector(page).getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name)
  }
  await page.keyboard.press('Control+4')
  await expect(panel(page)).toContainText(hostile[0] ?? '')
  await page.keyboard.press('Control+k')
  await dialog(page).getByRole('combobox').fill('Go to <img')
  await expect(dialog(page).getByRole('option').first()).toContainText(hostile[0] ?? '')
  await page.keyboard.press('Escape')

  const out = join(folder, 'out')
  mkdirSync(out)
  await answerDialogs(app, { open: out, save: join(out, 'diagram.svg') })
  await chooseCommand(app, 'file.export-svg')
  await expect(page.getByRole('status').filter({ hasText: 'Wrote diagram.svg' })).toBeVisible()
  await page.keyboard.press('Control+e')
  const files = dialog(page).getByRole('list', { name: 'Files' }).getByRole('button')
  for (const name of ['deploy.sh', 'cost.md', 'template.json']) {
    await files.filter({ hasText: name }).click()
    await expect(dialog(page).getByRole('region', { name: `Preview of ${name}` })).not.toBeEmpty()
  }
  await dialog(page).getByRole('button', { name: 'Save to a folder…' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Wrote 8 files' })).toBeVisible()

  await test.step('the picture holds the names as text', async () => {
    const found = await page.evaluate(
      (svg) => {
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
        return {
          fault: parsed.querySelector('parsererror')?.textContent ?? null,
          foreign: parsed.querySelectorAll('script, img, foreignObject, b').length,
          text: parsed.documentElement.textContent ?? '',
        }
      },
      readFileSync(join(out, 'diagram.svg'), 'utf8'),
    )
    expect(found).toMatchObject({ fault: null, foreign: 0 })
    // Long names are cut to the width of their card.
    for (const name of hostile) expect(found.text).toContain(name.slice(0, 12))
  })

  await test.step('the scripts are valid bash, in which the names are quoted', () => {
    for (const name of ['deploy.sh', 'teardown.sh']) {
      execFileSync('bash', ['-n', join(out, name)])
      // An `aws` that refuses everything: what runs before and around it must not run a name.
      const bin = join(folder, 'bin')
      mkdirSync(bin, { recursive: true })
      writeFileSync(join(bin, 'aws'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
      const run = () =>
        execFileSync('bash', [join(out, name)], {
          cwd: out,
          env: { PATH: `${bin}:${process.env.PATH}`, HOME: folder },
          stdio: 'pipe',
          input: '',
        })
      expect(run, name).toThrow()
    }
    expect(readdirSync(out).filter((name) => name.includes('hacked'))).toEqual([])
  })

  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('img[src="x"], .react-flow script, .react-flow b').count()).toBe(0)
  expect(existsSync(join(root, 'hacked-by-name'))).toBe(false)
  expect(studio.console.filter((line) => line.startsWith('error'))).toEqual([])
})

function hostileDrawing(): Document {
  const nodes = Object.fromEntries(
    hostile.map((name, index) => [
      `n${index}`,
      {
        type: 'autoscaling-group',
        name,
        position: { x: (index % 3) * 260, y: Math.floor(index / 3) * 160 },
        config: {},
        notes: name,
      },
    ]),
  )
  return { ...emptyDocument(hostile[2]), nodes }
}

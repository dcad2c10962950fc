import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { decode } from '../../shared/document/codec.ts'
import type { Document } from '../../shared/document/schema.ts'
import { root } from '../support/sources.ts'
import { answerDialogs, chooseCommand, expect, test } from './support/app.ts'
import { canvas, connections, dialog, panel, setDesk, total } from './support/studio.ts'

const folderOfExamples = join(root, 'assets/examples')

const examples = readdirSync(folderOfExamples).map((name) => {
  const decoded = decode(readFileSync(join(folderOfExamples, name), 'utf8'))
  if (!decoded.ok) throw new Error(`${name} does not open.`)
  return { name, document: decoded.value }
})

test('the first screen offers every example, priced, and what it teaches', async ({ studio }) => {
  await setDesk(studio)
  const { page } = studio
  await expect(dialog(page).getByRole('heading', { name: 'Welcome to Cantilever' })).toBeVisible()
  const cards = dialog(page).getByRole('region', { name: 'Examples' }).getByRole('button')
  await expect(cards).toHaveCount(examples.length)
  for (const { document } of examples) {
    const card = cards.filter({ hasText: document.settings.name })
    await expect(card).toContainText(/\$[\d,.]+ a month/)
    await expect(card).toContainText(`${Object.keys(document.nodes).length} components`)
    await expect(card.locator('svg').first()).toBeVisible()
  }
})

for (const { name, document } of examples) {
  test(`${name} opens without errors, priced, and leaves as a picture`, async ({ studio, folder }) => {
    const { page, app } = studio
    await setDesk(studio)
    await dialog(page).getByRole('button').filter({ hasText: document.settings.name }).click()
    await expect(dialog(page)).toHaveCount(0)

    await test.step('every component has a card or a frame, every connection a line', async () => {
      // By id: a drawing of several Regions has the same name in each.
      for (const id of Object.keys(document.nodes))
        await expect(canvas(page).getByTestId(`rf__node-${id}`).getByRole('group').first()).toBeVisible()
      await expect(connections(page)).toHaveCount(Object.keys(document.edges).length)
    })

    await test.step('cost on the cards and in the bar, no error', async () => {
      expect(Number((await total(page)).replaceAll(/[$,]/g, ''))).toBeGreaterThan(100)
      await expect(
        canvas(page)
          .getByRole('group', { name: /\$[\d,.]+ a month/ })
          .first(),
      ).toBeVisible()
      await expect(panel(page).getByRole('button', { name: '0 errors' })).toBeVisible()
      await expect(page.getByRole('img', { name: 'Unsaved changes' })).toHaveCount(0)
    })

    await test.step('SVG', async () => {
      const path = join(folder, 'diagram.svg')
      await exportPicture(page, app, 'file.export-svg', path)
      const svg = readFileSync(path, 'utf8')
      expect(await parseSvg(page, svg)).toEqual({
        error: null,
        texts: expect.arrayContaining(namesIn(document)),
      })
      expect(svg).not.toMatch(/<script|\son\w+=|https?:\/\/(?!www\.w3\.org\/)/)
      expect(svg.length).toBeGreaterThan(5000)
    })

    await test.step('PNG', async () => {
      const path = join(folder, 'diagram.png')
      await exportPicture(page, app, 'file.export-png', path)
      const { width, height, colours } = readPng(readFileSync(path))
      expect(Math.min(width, height)).toBeGreaterThan(300)
      expect(Math.max(width, height)).toBeLessThan(16_384)
      // An empty picture is of one colour; fonts, icons and frames make hundreds.
      expect(colours).toBeGreaterThan(200)
    })
    expect(studio.console.filter((line) => line.startsWith('error'))).toEqual([])
  })
}

async function exportPicture(
  page: Page,
  app: Parameters<typeof chooseCommand>[0],
  command: 'file.export-svg' | 'file.export-png',
  path: string,
): Promise<void> {
  await answerDialogs(app, { save: path })
  await chooseCommand(app, command)
  const file = command === 'file.export-svg' ? 'diagram.svg' : 'diagram.png'
  await expect(page.getByRole('status').filter({ hasText: `Wrote ${file}` })).toBeVisible()
}

/** Names as the picture may show them: long ones are cut, so the beginning has to do. */
const namesIn = (document: Document) =>
  Object.values(document.nodes).map(({ name }) => expect.stringContaining(name.slice(0, 12)))

const parseSvg = (page: Page, text: string) =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    const fault = parsed.querySelector('parsererror')
    return {
      error: fault?.textContent ?? null,
      texts: [...parsed.querySelectorAll('text, title')].map((one) => one.textContent ?? ''),
    }
  }, text)

/** Size of a PNG, and how many colours it has, by its own bytes. */
function readPng(bytes: Buffer): { width: number; height: number; colours: number } {
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  const parts: Buffer[] = []
  let header: Buffer = Buffer.alloc(0)
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') header = data
    if (type === 'IDAT') parts.push(data)
    at += length + 12
  }
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]
  expect(depth).toBe(8)
  const channels = { 2: 3, 6: 4 }[kind ?? 0] ?? 0
  expect(channels).toBeGreaterThan(0)
  const raw = inflateSync(Buffer.concat(parts))
  expect(raw.length).toBe((width * channels + 1) * height)
  // Filtered bytes differ wherever colours do, which is enough to tell a picture from a plain surface.
  const seen = new Set<number>()
  for (let at = 1; at + channels <= raw.length && seen.size <= 1000; at += channels)
    seen.add(raw.readUIntBE(at, 3))
  return { width, height, colours: seen.size }
}

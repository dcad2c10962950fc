import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { encode } from '../../shared/document/codec.ts'
import { exampleNames } from '../support/fixtures.ts'
import { largeDocument } from '../support/generate.ts'
import { root } from '../support/sources.ts'
import { answerDialogs, chooseCommand, expect, type Studio, test } from './support/app.ts'
import {
  boxOf,
  canvas,
  clickConnection,
  component,
  DESK,
  dialog,
  drag,
  fit,
  inspector,
  panel,
  place,
  setDesk,
  startEmpty,
} from './support/studio.ts'

const looks = join(root, 'test-results', 'looks')
const pictures = join(root, 'assets', 'readme')
const inReadme = ['web-application', 'welcome', 'cost', 'export']

const openExample = async (page: Page, name: string) => {
  await dialog(page).getByRole('button').filter({ hasText: name }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(canvas(page).getByRole('group', { name: /\$/ }).first()).toBeVisible()
}

/** Takes a picture, and holds the window to what every state of it must keep. */
async function shoot(page: Page, path: string): Promise<void> {
  // Drawn without the pointer over anything, and with the fonts that it is meant to have.
  await page.mouse.move(DESK.width / 2, 1)
  await page.evaluate(() => document.fonts.ready)
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth - window.innerWidth,
    height: document.documentElement.scrollHeight - window.innerHeight,
  }))
  expect({ path, width, height }).toEqual({ path, width: 0, height: 0 })
  await page.screenshot({ path, animations: 'disabled' })
}

for (const theme of ['light', 'dark'] as const) {
  const begin = async (studio: Studio) => {
    mkdirSync(looks, { recursive: true })
    await setDesk(studio)
    await chooseCommand(studio.app, `view.theme-${theme}`)
    await expect(studio.page.locator('html')).toHaveAttribute('data-theme', theme)
    return (name: string) => shoot(studio.page, join(looks, `${name}-${theme}.png`))
  }

  test(`the drawing in the ${theme} theme`, async ({ studio, folder }) => {
    test.slow()
    const { page, app } = studio
    const look = await begin(studio)
    await expect(dialog(page).getByText(/\$[\d,.]+ a month/)).toHaveCount(exampleNames().length)
    await look('welcome')
    await startEmpty(page)
    await look('empty')
    const area = await boxOf(canvas(page))
    await place(page, 'Auto Scaling group', { x: area.x + 300, y: area.y + 200 })
    await expect(page.getByTestId('implied')).toBeVisible()
    await look('implied')
    const path = join(folder, 'large.cantilever')
    writeFileSync(path, encode(largeDocument(200)))
    await answerDialogs(app, { open: path })
    await page.keyboard.press('Control+o')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard changes' }).click()
    await expect(page.getByRole('textbox', { name: 'Name of the drawing' })).toHaveValue('Platform of 200')
    await expect(
      panel(page)
        .getByRole('button', { name: /^[1-9]\d* (error|warning|suggestion)s?$/ })
        .first(),
    ).toBeVisible()
    await fit(page)
    await look('large-overview')
    await page.getByRole('button', { name: /set to 100 %/ }).click()
    await expect(page.getByTestId('minimap')).toBeVisible()
    await look('large')
    await page.keyboard.press('Control+Shift+l')
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled()
    await fit(page)
    await look('large-tidy')
    expect(studio.console.filter((line) => line.startsWith('error'))).toEqual([])
  })

  test(`panels in the ${theme} theme`, async ({ studio }) => {
    test.slow()
    const { page } = studio
    const look = await begin(studio)
    await openExample(page, 'Container services')
    await look('typical')
    await component(page, 'Cluster capacity').click()
    for (const tab of ['Problems', 'Cost', 'Links', 'Code', 'Settings']) {
      await inspector(page)
        .getByRole('tab', { name: new RegExp(`^${tab}`) })
        .click()
      await expect(inspector(page).getByText('Printing…')).toHaveCount(0)
      await look(`inspector-${tab.toLowerCase()}`)
    }
    await inspector(page)
      .getByRole('button', { name: /^Instance type/ })
      .first()
      .click()
    await expect(page.getByText(/of [\d,]+ shown|found\./).first()).toBeVisible()
    await look('inspector-picker')
    await page.keyboard.press('Escape')
    await inspector(page).getByRole('textbox', { name: 'Desired', exact: true }).fill('500')
    await expect(panel(page)).toContainText('above the maximum')
    await panel(page).getByRole('button', { name: 'Fix…' }).first().click()
    await expect(panel(page).getByText(/^Settles/)).toBeVisible()
    await look('problems-fix')
    await panel(page).getByRole('button', { name: 'Why' }).first().click()
    await look('problems-why')
    await panel(page)
      .getByRole('button', { name: /^Suppress/ })
      .first()
      .click()
    await look('problems-suppress')
    await page.keyboard.press('Control+4')
    await panel(page).getByRole('row').getByRole('button', { expanded: false }).first().click()
    await look('cost')
    await clickConnection(page, 'Public API routes to Orders API')
    await expect(inspector(page).getByRole('heading')).toContainText('Public API routes to Orders API')
    await look('inspector-connection')
    await component(page, 'Storefront').click()
    await component(page, 'Orders API').click({ modifiers: ['Shift'] })
    await look('inspector-several')
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+2')
    await page.keyboard.press('Control+4')
    await fit(page)
    await look('canvas-only')
  })

  test(`dialogs in the ${theme} theme`, async ({ studio, folder }) => {
    test.slow()
    const { page, app } = studio
    const look = await begin(studio)
    await openExample(page, 'Kubernetes and batch')
    await look('kubernetes')
    const close = async () => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toHaveCount(0)
    }
    for (const [name, command] of [
      ['shortcuts', 'help.shortcuts'],
      ['about', 'help.about'],
      ['examples', 'file.open-example'],
      ['recent', 'file.open-recent'],
    ] as const) {
      await chooseCommand(app, command === 'file.open-recent' ? 'file.open-example' : command)
      await expect(dialog(page)).toBeVisible()
      await look(`dialog-${name}`)
      await close()
    }
    await page.keyboard.press('Control+k')
    await expect(dialog(page).getByRole('combobox')).toBeFocused()
    await page.keyboard.type('add e')
    await look('dialog-commands')
    await close()
    await page.keyboard.press('Control+e')
    await expect(dialog(page).getByRole('list', { name: 'Files' })).toBeVisible()
    await look('dialog-export')
    await dialog(page)
      .getByRole('list', { name: 'Files' })
      .getByRole('button')
      .filter({ hasText: 'deploy.sh' })
      .click()
    await look('dialog-export-script')
    await close()
    const file = join(folder, 'plan.cantilever')
    await answerDialogs(app, { save: file })
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('status').filter({ hasText: 'Saved plan.cantilever.' })).toBeVisible()
    await look('notice')
    await component(page, 'Spot nodes').or(canvas(page).getByRole('group').first()).first().click()
    await page.keyboard.press('ArrowDown')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await look('dialog-conflict')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Keep mine' }).click()
    await expect(page.getByRole('img', { name: 'Unsaved changes' })).toHaveCount(0)
    await chooseCommand(app, 'file.versions')
    await expect(dialog(page).getByRole('button', { name: 'Open' }).first()).toBeVisible()
    await look('dialog-versions')
    await close()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await look('dialog-unsaved')
    await close()
  })
}

test('the pictures of the README are of the real app', async ({ studio }) => {
  if (process.env.CANTILEVER_SCREENSHOTS === '1') await takePictures(studio)
  for (const name of inReadme) {
    const path = join(pictures, `${name}.png`)
    expect(existsSync(path), `${path}: make it with CANTILEVER_SCREENSHOTS=1`).toBe(true)
    const bytes = readFileSync(path)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect({ name, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual({ name, ...DESK })
    expect(bytes.length).toBeGreaterThan(40_000)
    expect(bytes.length).toBeLessThan(1_000_000)
  }
})

async function takePictures(studio: Studio): Promise<void> {
  const { page, app } = studio
  mkdirSync(pictures, { recursive: true })
  await setDesk(studio)
  await chooseCommand(app, 'view.theme-light')
  const take = (name: string) => shoot(page, join(pictures, `${name}.png`))
  await expect(dialog(page).getByText(/\$[\d,.]+ a month/)).toHaveCount(exampleNames().length)
  await take('welcome')
  await openExample(page, 'Web application')
  await component(page, 'Web servers').click()
  await inspector(page).getByRole('textbox', { name: 'Desired', exact: true }).fill('20')
  await page.keyboard.press('Tab')
  await expect(panel(page)).toContainText('above the maximum')
  await fit(page)
  await take('web-application')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+4')
  const { x, y, width } = await boxOf(panel(page))
  await drag(page, { x: x + width / 2, y }, { x: x + width / 2, y: y - 160 })
  await panel(page).getByRole('row').getByRole('button', { expanded: false }).first().click()
  await fit(page)
  await take('cost')
  await page.keyboard.press('Control+e')
  await expect(dialog(page).getByRole('list', { name: 'Files' })).toBeVisible()
  await take('export')
}

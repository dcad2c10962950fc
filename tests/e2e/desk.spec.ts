import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialogs, expect, launch, test } from './support/app.ts'
import {
  boxOf,
  canvas,
  component,
  dialog,
  drag,
  inspector,
  middle,
  palette,
  panel,
  place,
  setDesk,
  startEmpty,
  total,
} from './support/studio.ts'

const question = (page: Page) => page.getByRole('alertdialog')
const answer = (page: Page, name: string) => question(page).getByRole('button', { name }).click()

test('unsaved changes are asked about before they go', async ({ studio, folder }) => {
  const { page, app } = studio
  const file = join(folder, 'plan.cantilever')
  await setDesk(studio)
  await startEmpty(page)
  await place(page, 'Batch job queue', middle(await boxOf(canvas(page))))

  await page.keyboard.press('Control+n')
  await expect(question(page)).toContainText('Save the changes to “Untitled”?')
  await answer(page, 'Cancel')
  await expect(component(page, 'Batch job queue')).toBeVisible()

  // Giving up in the file dialog is giving up: the drawing stays.
  await answerDialogs(app, { save: null })
  await page.keyboard.press('Control+n')
  await answer(page, 'Save')
  await expect(question(page)).toHaveCount(0)
  await expect(component(page, 'Batch job queue')).toBeVisible()
  expect(existsSync(file)).toBe(false)

  await answerDialogs(app, { save: file })
  await page.keyboard.press('Control+n')
  await answer(page, 'Save')
  await expect(canvas(page).getByRole('group')).toHaveCount(0)
  expect(existsSync(file)).toBe(true)

  await place(page, 'Internet users', middle(await boxOf(canvas(page))))
  await page.keyboard.press('Control+w')
  await answer(page, 'Cancel')
  await expect(component(page, 'Internet users')).toBeVisible()
  const ended = once(app.process(), 'exit')
  await page.keyboard.press('Control+w')
  // The window closes under the click.
  await answer(page, 'Discard changes').catch(() => {})
  await ended
})

test('the view is moved and zoomed by wheel, keys and minimap', async ({ studio }) => {
  const { page } = studio
  await setDesk(studio)
  await dialog(page).getByRole('button').filter({ hasText: 'Web application' }).click()
  const card = component(page, 'Web servers')
  const percent = page.getByRole('button', { name: /set to 100 %/ })
  await expect(card).toBeVisible()
  const start = await boxOf(card)
  const point = middle(start)

  await test.step('the wheel pans', async () => {
    await page.mouse.move(point.x, point.y)
    await page.mouse.wheel(40, 60)
    await expect.poll(async () => (await boxOf(card)).y).toBeLessThan(start.y - 20)
    await expect.poll(async () => (await boxOf(card)).x).toBeLessThan(start.x - 10)
    await page.mouse.wheel(-40, -60)
    await expect.poll(async () => Math.round((await boxOf(card)).y)).toBe(Math.round(start.y))
  })

  await test.step('the wheel with Control zooms around the pointer', async () => {
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(start.width + 5)
    const now = middle(await boxOf(card))
    expect(Math.abs(now.x - point.x) + Math.abs(now.y - point.y)).toBeLessThan(4)
  })

  await test.step('the space bar held down drags the view', async () => {
    const before = await boxOf(card)
    await page.keyboard.down(' ')
    await drag(page, point, { x: point.x - 120, y: point.y - 50 })
    await page.keyboard.up(' ')
    await expect.poll(async () => Math.round((await boxOf(card)).x)).toBe(Math.round(before.x - 120))
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  })

  await test.step('keys zoom, reset and fit', async () => {
    await page.keyboard.press('Control+0')
    await expect(percent).toHaveText('100 %')
    await page.keyboard.press('Control+=')
    await expect(percent).toHaveText('125 %')
    await page.keyboard.press('Control+-')
    await expect(percent).toHaveText('100 %')
    await page.keyboard.press('Control+=')
  })

  await test.step('the minimap goes where it is clicked, and is gone when all is in view', async () => {
    const map = page.getByTestId('minimap')
    await expect(map).toBeVisible()
    const { x, y, width, height } = await boxOf(map)
    await page.mouse.click(x + width * 0.1, y + height * 0.3)
    await expect(component(page, 'Customers')).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Shift+1')
    await expect(map).toHaveCount(0)
    await expect.poll(async () => Math.round((await boxOf(card)).x)).toBe(Math.round(start.x))
  })
})

test('panels, sizes and theme are remembered; the welcome can be switched off', async ({ folder }) => {
  const userData = join(folder, 'user-data')
  const first = await launch(userData)
  await setDesk(first)
  await dialog(first.page).getByRole('checkbox', { name: 'Show this at start' }).uncheck()
  await startEmpty(first.page)
  const { x, y, height } = await boxOf(inspector(first.page))
  await drag(first.page, { x, y: y + height / 2 }, { x: x - 60, y: y + height / 2 })
  await expect.poll(async () => Math.round((await boxOf(inspector(first.page))).x)).toBe(Math.round(x - 60))
  const wide = (await boxOf(inspector(first.page))).width
  await first.page.keyboard.press('Control+1')
  await expect(palette(first.page)).toHaveCount(0)
  await panel(first.page).getByRole('button', { name: 'Close' }).click()
  await expect(panel(first.page)).toHaveCount(0)
  await first.page.getByRole('button', { name: /^Theme: .* Switch to light$/ }).click()
  await first.page.getByRole('button', { name: /^Theme: .* Switch to dark$/ }).click()
  const stored = () =>
    first.page.evaluate(async () => {
      const reply = await window.host?.request('settings.get', {})
      return JSON.stringify(reply)
    })
  await expect.poll(stored).toContain('"theme":"dark"')
  await first.close()

  const second = await launch(userData)
  await setDesk(second)
  await expect(dialog(second.page)).toHaveCount(0)
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(palette(second.page)).toHaveCount(0)
  await expect(panel(second.page)).toHaveCount(0)
  expect((await boxOf(inspector(second.page))).width).toBe(wide)
  await second.close()
})

test('Region and environment change prices and checks', async ({ studio }) => {
  const { page } = studio
  await setDesk(studio)
  await dialog(page).getByRole('button').filter({ hasText: 'Web application' }).click()
  const before = await total(page)
  const bar = page.getByRole('banner')
  await bar.getByRole('button', { name: /^Region/ }).click()
  await page.getByRole('combobox', { name: 'Search Region' }).fill('frankfurt')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('eu-central-1')
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('button', { name: /^Region/ })).toContainText('eu-central-1')
  await expect.poll(() => total(page)).not.toBe(before)
  await component(page, 'Web servers').click()
  await expect(inspector(page)).toContainText('Application ‹ Network ‹ eu-central-1')
  await bar.getByRole('combobox', { name: 'Environment' }).selectOption('Development')
  await expect(bar.getByRole('combobox', { name: 'Environment' })).toHaveValue('2')
  await page.keyboard.press('Escape')
  await component(page, 'Web servers').click()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => total(page)).toBe(before)
})

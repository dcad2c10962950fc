import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { decode } from '../../shared/document/codec.ts'
import { answerDialogs, ask, expect, launch, test } from './support/app.ts'
import {
  boxOf,
  canvas,
  component,
  componentsSeen,
  connect,
  connections,
  dialog,
  middle,
  place,
  rename,
  setDesk,
  startEmpty,
} from './support/studio.ts'

/** Until the only journal holds so much: it is written whenever the hand has been still for a moment, half way as well. */
const journalled = (page: Page, nodes: number, edges = 0) =>
  expect
    .poll(async () => {
      const list = await ask(page, 'recovery.list', {})
      if (!list.ok) return list.message
      const found = (list.value as { id: string }[]).map(async ({ id }) => {
        const journal = await ask(page, 'recovery.read', { id })
        if (!journal.ok) return journal.message
        const { text } = journal.value as { text?: string }
        if (text === undefined) return journal.value
        const drawing = decode(text)
        if (!drawing.ok) return drawing.error
        const { nodes: all, edges: lines } = drawing.value
        return { nodes: Object.keys(all).length, edges: Object.keys(lines).length }
      })
      return Promise.all(found)
    })
    .toEqual([{ nodes, edges }])

const unsaved = (page: Page) => page.getByRole('img', { name: 'Unsaved changes' })

test('a drawing that was never saved comes back after the app is killed', async ({ folder }) => {
  test.slow()
  const userData = join(folder, 'user-data')
  const first = await launch(userData)
  await setDesk(first)
  await startEmpty(first.page)
  const { x, y } = middle(await boxOf(canvas(first.page)))
  await place(first.page, 'Application Load Balancer', { x: x - 150, y: y - 100 })
  await place(first.page, 'Auto Scaling group', { x: x + 120, y: y + 100 })
  await rename(first.page, 'Auto Scaling group', 'Shop servers')
  await connect(first.page, 'Application Load Balancer', 'Shop servers')
  await expect(component(first.page, 'Shop servers')).toContainText('$')
  const before = await componentsSeen(first.page)
  await journalled(first.page, 2, 1)
  await first.kill()

  const second = await launch(userData)
  await setDesk(second)
  await expect(dialog(second.page).getByRole('heading', { name: 'Unsaved work was found' })).toBeVisible()
  await expect(dialog(second.page)).toContainText('2 components · never saved to a file')
  await dialog(second.page).getByRole('button', { name: 'Recover' }).click()
  await expect(component(second.page, 'Shop servers')).toContainText('$')
  expect(await componentsSeen(second.page)).toEqual(before)
  await expect(connections(second.page)).toHaveCount(1)
  await expect(unsaved(second.page)).toBeVisible()

  // A second crash right after it must not lose it either.
  await second.kill()
  const third = await launch(userData)
  await setDesk(third)
  await dialog(third.page).getByRole('button', { name: 'Recover' }).click()
  await expect(component(third.page, 'Shop servers')).toBeVisible()
  const file = join(folder, 'shop.cantilever')
  await answerDialogs(third.app, { save: file })
  await third.page.keyboard.press('Control+s')
  await expect(unsaved(third.page)).toHaveCount(0)
  await third.close()

  // What is saved is not offered again.
  const fourth = await launch(userData)
  await setDesk(fourth)
  await expect(dialog(fourth.page).getByRole('heading', { name: 'Welcome to Cantilever' })).toBeVisible()
  await dialog(fourth.page).getByRole('button').filter({ hasText: 'shop.cantilever' }).click()
  await expect(connections(fourth.page)).toHaveCount(1)
  await fourth.close()
})

test('changes to a file survive a kill; the file itself is as it was last saved', async ({ folder }) => {
  const userData = join(folder, 'user-data')
  const file = join(folder, 'plan.cantilever')
  const first = await launch(userData)
  await setDesk(first)
  await startEmpty(first.page)
  const { x, y } = middle(await boxOf(canvas(first.page)))
  await place(first.page, 'Auto Scaling group', { x, y })
  await answerDialogs(first.app, { save: file })
  await first.page.keyboard.press('Control+s')
  await expect(unsaved(first.page)).toHaveCount(0)
  const saved = readFileSync(file, 'utf8')
  await place(first.page, 'Batch job queue', { x: x - 200, y: y - 150 })
  await journalled(first.page, 2)
  await first.kill()
  expect(readFileSync(file, 'utf8')).toBe(saved)

  const second = await launch(userData)
  await setDesk(second)
  await expect(dialog(second.page)).toContainText(file)
  await dialog(second.page).getByRole('button', { name: 'Recover' }).click()
  await expect(component(second.page, 'Batch job queue')).toBeVisible()
  await expect(unsaved(second.page)).toBeVisible()
  await second.page.keyboard.press('Control+s')
  await expect(unsaved(second.page)).toHaveCount(0)
  expect(readFileSync(file, 'utf8')).toContain('batch-job-queue')
  await second.close()
})

test('what is discarded, in two clicks, is gone', async ({ folder }) => {
  const userData = join(folder, 'user-data')
  const first = await launch(userData)
  await setDesk(first)
  await startEmpty(first.page)
  await place(first.page, 'Batch job queue', middle(await boxOf(canvas(first.page))))
  await journalled(first.page, 1)
  await first.kill()
  const second = await launch(userData)
  await dialog(second.page).getByRole('button', { name: 'Discard' }).click()
  await dialog(second.page).getByRole('button', { name: 'Really discard' }).click()
  await expect(dialog(second.page)).toContainText('Nothing left to recover')
  await dialog(second.page).getByRole('button', { name: 'Decide later' }).click()
  await expect(dialog(second.page).getByRole('heading', { name: 'Welcome to Cantilever' })).toBeVisible()
  await second.close()
})

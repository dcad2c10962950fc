import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/sources.ts'
import { answerDialogs, expect, test } from './support/app.ts'
import {
  boxOf,
  canvas,
  component,
  dialog,
  inspector,
  middle,
  place,
  setDesk,
  startEmpty,
} from './support/studio.ts'

test('what cannot be exported truly is not exported, and each cause is one click away', async ({
  studio,
}) => {
  const { page } = studio
  await setDesk(studio)
  await startEmpty(page)
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeDisabled()
  await place(page, 'Batch job queue', middle(await boxOf(canvas(page))))
  await page.mouse.click(middle(await boxOf(canvas(page))).x, 100)
  await page.keyboard.press('Control+e')
  await expect(dialog(page)).toContainText('Nothing can be exported yet')
  await expect(dialog(page).getByRole('button', { name: 'Save to a folder…' })).toBeDisabled()
  await dialog(page)
    .getByRole('button', { name: /no compute environment/ })
    .click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(component(page, 'Batch job queue')).toHaveAttribute('data-selected', 'true')
  await expect(inspector(page)).toContainText('Batch job queue')
})

test('one kind alone can be exported, and files in the way are asked about', async ({ studio, folder }) => {
  const { page, app } = studio
  await setDesk(studio)
  await dialog(page).getByRole('button').filter({ hasText: 'Web application' }).click()
  const out = join(folder, 'out')
  mkdirSync(out)
  writeFileSync(join(out, 'deploy.sh'), 'mine')
  await answerDialogs(app, { open: out })
  await page.keyboard.press('Control+e')
  await dialog(page)
    .getByRole('radio', { name: /^AWS CLI/ })
    .check()
  const files = dialog(page).getByRole('list', { name: 'Files' }).getByRole('button')
  await expect(files).toHaveCount(3)
  await dialog(page).getByRole('button', { name: 'Save to a folder…' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText('has deploy.sh already')
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  expect(readFileSync(join(out, 'deploy.sh'), 'utf8')).toBe('mine')
  await dialog(page).getByRole('button', { name: 'Save to a folder…' }).click()
  await dialog(page).getByRole('button', { name: 'Replace' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Wrote 3 files' })).toBeVisible()
  expect(readFileSync(join(out, 'deploy.sh'), 'utf8')).toContain('set -euo pipefail')
  if (process.platform !== 'win32') expect(statSync(join(out, 'deploy.sh')).mode & 0o111).not.toBe(0)
})

test('nested stacks are asked for, looked through and written into their folder', async ({
  studio,
  folder,
}) => {
  const { page, app } = studio
  await setDesk(studio)
  await dialog(page).getByRole('button').filter({ hasText: 'Web application' }).click()
  await page.keyboard.press('Control+e')
  const files = dialog(page).getByRole('list', { name: 'Files' }).getByRole('button')
  await expect(files.filter({ hasText: 'nested/' })).toHaveCount(0)
  await dialog(page)
    .getByRole('radio', { name: /by tier/ })
    .check()
  await files.filter({ hasText: 'nested/compute.yaml' }).click()
  const lines = dialog(page).getByRole('listbox', { name: 'Lines of nested/compute.yaml' })
  // The outputs stand last, and the last of them is the group's.
  await lines.press('End')
  await expect(dialog(page).getByRole('button', { name: 'Show on canvas' })).toBeEnabled()
  await expect(dialog(page)).toContainText('Web servers · Auto Scaling group')
  mkdirSync(join(root, 'test-results', 'looks'), { recursive: true })
  await page.screenshot({ path: join(root, 'test-results', 'looks', 'export-nested.png') })
  const out = join(folder, 'out')
  mkdirSync(out)
  await answerDialogs(app, { open: out })
  await dialog(page).getByRole('button', { name: 'Save to a folder…' }).click()
  await expect(page.getByRole('status').filter({ hasText: /Wrote \d+ files/ })).toBeVisible()
  expect(readFileSync(join(out, 'template.yaml'), 'utf8')).toContain('TemplateURL: nested/compute.yaml')
  expect(readFileSync(join(out, 'nested', 'compute.yaml'), 'utf8')).toContain(
    'AWS::AutoScaling::AutoScalingGroup',
  )
})

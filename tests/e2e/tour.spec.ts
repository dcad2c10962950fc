import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleNames } from '../support/fixtures.ts'
import { root } from '../support/sources.ts'
import { answerDialogs, expect, test } from './support/app.ts'
import {
  canvas,
  component,
  connect,
  connections,
  dialog,
  inspector,
  palette,
  panel,
  placeIn,
  reach,
  setDesk,
  total,
} from './support/studio.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** A step of the tour in the README, of which the test does what it says. */
function step(number: number): string {
  const tour = readme.slice(readme.indexOf('## The tour'), readme.indexOf('The same from the command line'))
  const text = tour.split(/^(?=\d\. )/m).find((part) => part.startsWith(`${number}. `))
  if (text === undefined) throw new Error(`The README's tour has no step ${number}.`)
  return text.replaceAll(/\s+/g, ' ')
}

/** Names in bold, italics and code, which a reader looks for on the screen. */
const named = (number: number) =>
  [...step(number).matchAll(/\*\*(.+?)\*\*|\b_(.+?)_\b|`(.+?)`/g)].map(
    ([, bold, italic, code]) => bold ?? italic ?? code,
  )

test('the tour of the README can be followed to the letter', async ({ studio, folder }) => {
  const { page, app } = studio
  await setDesk(studio)
  const first = await test.step('1', async () => {
    expect(named(1)).toEqual(['Web application'])
    const examples = dialog(page).getByRole('region', { name: 'Examples' }).getByRole('button')
    await expect(examples).toHaveCount(exampleNames().length)
    await examples.filter({ hasText: 'Web application' }).click()
    await expect(page.getByRole('textbox', { name: 'Name of the drawing' })).toHaveValue('Web application')
    await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible()
    return total(page)
  })

  await test.step('2', async () => {
    expect(named(2)).toEqual(['Web servers', 'Desired', 'Why'])
    expect(step(2)).toContain('Set _Desired_ to 20')
    await component(page, 'Web servers').click()
    await inspector(page).getByRole('textbox', { name: 'Desired', exact: true }).fill('20')
    await expect(panel(page)).toContainText('above the maximum of 12')
    await panel(page).getByRole('button', { name: 'Why' }).first().click()
    await expect(panel(page)).toContainText('What to do.')
    await expect.poll(() => total(page)).not.toBe(first)
  })

  await test.step('3', async () => {
    expect(named(3)).toEqual(['Fix…', 'Apply'])
    const dearer = await total(page)
    await panel(page).getByRole('button', { name: 'Fix…' }).click()
    const preview = panel(page).getByRole('region', { name: /^Preview: / })
    await expect(preview).toContainText('Web servers: Maximum: 12 → 20')
    await expect(preview).toContainText(/Cost: \+\$[\d.]+ a month/)
    await expect(preview).toContainText('Settles 1 problem.')
    // Nothing has happened yet.
    await expect(component(page, 'Web servers')).toContainText('3–12 instances')
    await preview.getByRole('button', { name: 'Apply' }).click()
    await expect(component(page, 'Web servers')).toContainText('3–20 instances')
    await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible()
    await expect.poll(() => total(page)).not.toBe(dearer)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(component(page, 'Web servers')).toContainText('3–12 instances, 4 desired')
    await expect.poll(() => total(page)).toBe(first)
  })

  await test.step('4', async () => {
    expect(named(4)).toEqual(['ecs', 'Amazon ECS service', 'Customers'])
    const search = palette(page).getByRole('searchbox', { name: 'Search components' })
    await search.fill('ecs')
    await expect(palette(page).getByRole('button').filter({ hasText: 'EKS' })).toHaveCount(0)
    await placeIn(page, 'Amazon ECS service', 'Application', { x: 0.15, y: 0.5 })
    await expect(component(page, 'ECS service')).toBeVisible()
    await expect(component(page, 'ECS cluster')).toBeVisible()
    await connect(page, 'Front door', 'ECS service')
    await expect(inspector(page).getByRole('heading')).toContainText('Front door routes to ECS service')
    await reach(page, 'Customers', 'ECS service')
    await expect(page.getByTestId('canvas-hint')).toContainText('not reachable from the internet')
    await page.mouse.up()
    await expect(connections(page)).toHaveCount(3)
  })

  await test.step('5', async () => {
    expect(named(5)).toEqual(['Cost'])
    await panel(page).getByRole('tab', { name: /^Cost/ }).click()
    const line = panel(page).getByRole('row').filter({ hasText: 'by usage' }).first()
    await expect(line).toBeVisible()
    await panel(page).getByRole('button', { name: 'On-Demand', exact: false }).first().click()
    await expect(panel(page)).toContainText(/\$[\d.]+ per .+ in us-east-1/)
    await expect(panel(page)).toContainText(/Prices of \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d/)
  })

  await test.step('6', async () => {
    expect(named(6)).toEqual(['Advice', 'Change the drawing'])
    await component(page, 'Web servers').click()
    await inspector(page)
      .getByRole('tab', { name: /^Advice/ })
      .click()
    const change = inspector(page).getByRole('button', { name: 'Change the drawing' })
    await expect(change.first()).toBeVisible()
    await expect(inspector(page)).toContainText(/\$[\d,.]+/)
    const before = await total(page)
    await change.first().click()
    await expect.poll(() => total(page)).not.toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => total(page)).toBe(before)
  })

  await test.step('7', async () => {
    expect(named(7)).toEqual(['template.yaml', 'deploy.sh'])
    const out = join(folder, 'out')
    mkdirSync(out)
    await answerDialogs(app, { open: out })
    await page.keyboard.press('Control+e')
    const files = dialog(page).getByRole('list', { name: 'Files' }).getByRole('button')
    await expect(files.first()).toContainText('template.yaml')
    await expect(dialog(page)).toContainText('AWSTemplateFormatVersion')
    await files.filter({ hasText: 'deploy.sh' }).click()
    await expect(dialog(page)).toContainText('set -euo pipefail')
    await dialog(page).getByRole('button', { name: 'Save to a folder…' }).click()
    await expect(dialog(page)).toHaveCount(0)
    expect(readdirSync(out)).toContain('deploy.sh')
  })
  await expect(canvas(page)).toBeVisible()
})

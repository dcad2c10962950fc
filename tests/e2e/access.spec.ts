import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from '@playwright/test'
import { exampleNames } from '../support/fixtures.ts'
import { chooseCommand, expect, test } from './support/app.ts'
import {
  boxOf,
  canvas,
  component,
  dialog,
  inspector,
  palette,
  panel,
  setDesk,
  startEmpty,
} from './support/studio.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Serious and critical violations of WCAG 2 A and AA and of good practice, in a part of what is on screen now. */
async function violations(part: Locator): Promise<readonly string[]> {
  const found = await part.evaluate(async (element) => {
    const { axe: checker } = window as unknown as {
      axe: { run: (root: Element, options: object) => Promise<{ violations: Violation[] }> }
    }
    return (await checker.run(element, { resultTypes: ['violations'] })).violations
  })
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the ${theme} theme`, async ({ studio }) => {
    test.slow()
    const { page, app } = studio
    await setDesk(studio)
    // What the driver evaluates is exempt from the page's content policy, which no script tag is.
    await page.evaluate(axe)
    const clean = (what: string, part = page.locator('html')) =>
      test.step(what, async () => expect.soft(await violations(part), what).toEqual([]))
    await chooseCommand(app, `view.theme-${theme}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(dialog(page).getByText(/\$[\d,.]+ a month/)).toHaveCount(exampleNames().length)
    await clean('welcome')
    await dialog(page).getByRole('button').filter({ hasText: 'Container services' }).click()
    await expect(component(page, 'Storefront')).toContainText('$')
    await clean('typical drawing')
    await component(page, 'Cluster capacity').click()
    const count = inspector(page).getByRole('textbox', { name: 'Desired', exact: true })
    await count.fill('500')
    await count.press('Tab')
    await expect(inspector(page).getByText('above the maximum').first()).toBeVisible()
    await clean('inspector with a fault', inspector(page))
    for (const name of ['Problems', 'Cost', 'Links', 'Code']) {
      await inspector(page)
        .getByRole('tab', { name: new RegExp(`^${name}`) })
        .click()
      await expect(inspector(page).getByText('Printing…')).toHaveCount(0)
      await clean(`inspector, ${name}`, inspector(page))
    }
    await panel(page).getByRole('button', { name: 'Why' }).first().click()
    await panel(page).getByRole('button', { name: 'Fix…' }).first().click()
    await expect(panel(page).getByText(/^Settles/)).toBeVisible()
    await clean('problems', panel(page))
    await page.keyboard.press('Control+z')
    await panel(page).getByRole('tab', { name: /^Cost/ }).click()
    await panel(page).getByRole('row').getByRole('button', { expanded: false }).first().click()
    await clean('cost', panel(page))
    await page.keyboard.press('Control+e')
    await expect(dialog(page).getByRole('list', { name: 'Files' })).toBeVisible()
    await clean('export', dialog(page))
    await page.keyboard.press('Escape')
    for (const [command, heading] of [
      ['view.command-palette', 'Command palette'],
      ['help.shortcuts', 'Keyboard shortcuts'],
      ['help.about', 'About Cantilever'],
    ] as const) {
      await chooseCommand(app, command)
      await expect(dialog(page).getByRole('heading', { name: heading })).toBeAttached()
      await clean(heading, dialog(page))
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toHaveCount(0)
    }
  })
}

/** What has the focus: its role or tag, and its name. */
const focused = (page: Page) => page.locator(':focus')

test('a component is added, moved and set without a mouse', async ({ studio }) => {
  const { page } = studio
  await setDesk(studio)
  await expect(focused(page)).toHaveText('New drawing')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)

  await test.step('to the palette, and down to a component', async () => {
    const search = palette(page).getByRole('searchbox')
    for (let i = 0; i < 20 && !(await search.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('Tab')
    await expect(search).toBeFocused()
    await page.keyboard.type('scaling')
    await page.keyboard.press('ArrowDown')
    await expect(focused(page)).toHaveText('Auto Scaling group')
    await page.keyboard.press('Enter')
    await expect(component(page, 'Auto Scaling group')).toHaveAttribute('data-selected', 'true')
  })

  await test.step('to its card, select it, move it', async () => {
    const card = component(page, 'Auto Scaling group')
    await page.keyboard.press('Escape')
    await tabTo(page, card)
    await page.keyboard.press('Enter')
    await expect(card).toHaveAttribute('data-selected', 'true')
    const before = await boxOf(card)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(async () => (await boxOf(card)).x).toBeCloseTo(before.x + 8, 0)
    await expect.poll(async () => (await boxOf(card)).y).toBeCloseTo(before.y + 64, 0)
  })

  await test.step('change a setting', async () => {
    const minimum = inspector(page).getByRole('textbox', { name: 'Minimum', exact: true })
    await tabTo(page, minimum)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('1')
    await page.keyboard.press('Tab')
    await expect(component(page, 'Auto Scaling group')).toContainText('1–4 instances')
  })

  await test.step('run a command by its name', async () => {
    await page.keyboard.press('Control+k')
    await expect(dialog(page).getByRole('combobox')).toBeFocused()
    await page.keyboard.type('fit')
    await expect(dialog(page).getByRole('option', { selected: true })).toContainText('Fit View')
    const before = await boxOf(component(page, 'Auto Scaling group'))
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    const area = await boxOf(canvas(page))
    await expect
      .poll(async () => {
        const { x, width } = await boxOf(component(page, 'Auto Scaling group'))
        return Math.abs(x + width / 2 - (area.x + area.width / 2))
      })
      .toBeLessThan(2)
    expect(await boxOf(component(page, 'Auto Scaling group'))).not.toEqual(before)
  })
})

async function tabTo(page: Page, target: ReturnType<typeof canvas>): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

test('whatever Tab reaches can be seen to have the focus', async ({ studio }) => {
  const { page } = studio
  await setDesk(studio)
  await startEmpty(page)
  const seen: string[] = []
  const blind: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const at = await focused(page).evaluateAll(([one]) => {
      if (!one) return null
      // A splitter has no room for a ring: it fills with the accent colour.
      const filled = /^rgb\(/.test(getComputedStyle(one).backgroundColor) && one.tagName === 'HR'
      // The mark may be around the control's box instead of the control itself.
      const marked =
        filled ||
        [one, one.parentElement, one.parentElement?.parentElement].some((element) => {
          if (!element) return false
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
          return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
        })
      const name = one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40) ?? ''
      const { width, height } = one.getBoundingClientRect()
      return { name: `${one.tagName.toLowerCase()} ${name}`, marked, size: width * height }
    })
    if (at === null) continue
    if (seen.includes(at.name)) break
    seen.push(at.name)
    if (!at.marked || at.size === 0) blind.push(at.name)
  }
  expect(blind).toEqual([])
  expect(seen.length).toBeGreaterThan(20)
})

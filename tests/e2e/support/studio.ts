/** The studio as a person uses it: by pointing, dragging and typing. What can be seen is found by its role and name. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Studio } from './app.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Of the window's content, in CSS pixels: an ordinary laptop. */
export const DESK = { width: 1440, height: 900 } as const

/** A window of a known size, without animations, which no test should have to wait for. */
export async function setDesk({ app, page }: Studio): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height, false),
    DESK,
  )
  await expect
    .poll(() => page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight })))
    .toEqual(DESK)
  // What observes sizes, the canvas among it, is told with the first frame; the second one shows what it made of it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Waits until nothing on screen is about an earlier state of the drawing, and every text has the font it is meant to have. */
export async function settled(page: Page): Promise<void> {
  await expect(figures(page).and(page.locator('[aria-busy="false"]'))).toHaveCount(2)
  await page.evaluate(() => document.fonts.ready)
}

export const dialog = (page: Page): Locator => page.getByRole('dialog')
export const palette = (page: Page): Locator => page.getByRole('complementary', { name: 'Components' })
export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })
export const panel = (page: Page): Locator => page.getByRole('region', { name: 'Problems and cost' })
/** In the top bar: how many problems, and what it costs. */
const figures = (page: Page): Locator => page.getByRole('banner').locator('button[aria-busy]')
export const canvas = (page: Page): Locator => page.getByTestId('canvas')

export async function startEmpty(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'New drawing' }).click()
  await expect(dialog(page)).toHaveCount(0)
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A card, or the header of a frame, by the name that its component has. */
export const component = (page: Page, name: string): Locator =>
  canvas(page).getByRole('group', { name: new RegExp(`^[^,]+, ${literal(name)}(,|$)`) })

/** All cards and frame headers as a screen reader reads them: type, name, problems, cost. */
export async function componentsSeen(page: Page): Promise<readonly string[]> {
  await settled(page)
  const names = await canvas(page)
    .getByRole('group')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  return names.toSorted()
}

export const connections = (page: Page): Locator =>
  canvas(page).locator('g[data-edge][aria-roledescription="connection"]')

/** Clicks on the line of a connection, in its middle. */
export async function clickConnection(page: Page, name: string): Promise<void> {
  const line = canvas(page).getByLabel(name, { exact: true }).locator('path').first()
  const at = await line.evaluate((path: SVGPathElement) => {
    const point = path
      .getPointAtLength(path.getTotalLength() / 2)
      .matrixTransform(path.getScreenCTM() ?? undefined)
    return { x: point.x, y: point.y }
  })
  await page.mouse.click(at.x, at.y)
}

export async function connectionsSeen(page: Page): Promise<readonly string[]> {
  const names = await connections(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  )
  return names.toSorted()
}

const idOf = async (page: Page, name: string): Promise<string> =>
  (await component(page, name).getAttribute('data-node')) ?? ''

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator} is not on screen.`)
  return box
}

/** The whole frame of a container, in pixels of the window. */
export async function frameOf(page: Page, name: string): Promise<Box> {
  const id = await idOf(page, name)
  return boxOf(canvas(page).locator(`[data-frame="${id}"]`))
}

export const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Presses at one point and lets go at another, on a way of several moves, as a hand does. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await hold(page, from, to)
  await page.mouse.up()
}

/** The same, with the button still down at the end. */
export async function hold(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
}

/** Drags a component out of the palette to a point of the window. */
export async function place(page: Page, title: string, at: Point): Promise<void> {
  const item = palette(page).getByRole('button', { name: title, exact: true })
  await item.scrollIntoViewIfNeeded()
  await drag(page, middle(await boxOf(item)), at)
}

/** Drags a component out of the palette into a container; `at` is a share of its width and height. */
export async function placeIn(page: Page, title: string, container: string, at: Point): Promise<void> {
  const frame = await frameOf(page, container)
  await place(page, title, { x: frame.x + frame.width * at.x, y: frame.y + frame.height * at.y })
}

/** Draws a connection out of the handle that pointing at a component shows. */
export async function connect(page: Page, from: string, to: string): Promise<void> {
  await reach(page, from, to)
  await page.mouse.up()
}

/** The same, with the button still down over the target. */
export async function reach(page: Page, from: string, to: string): Promise<void> {
  await component(page, from).hover()
  const id = await idOf(page, from)
  const handle = canvas(page).locator(`[data-testid="handle-right"][data-node="${id}"]`)
  await hold(page, middle(await boxOf(handle)), middle(await boxOf(component(page, to))))
}

export async function fit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit view' }).click()
}

/** Selects by a click and gives it another name in the inspector. */
export async function rename(page: Page, name: string, next: string): Promise<void> {
  await component(page, name).click()
  const field = inspector(page).getByRole('textbox', { name: 'Name', exact: true })
  await field.fill(next)
  await field.press('Enter')
  await expect(component(page, next)).toBeVisible()
}

/** Expected cost per month as the top bar says it, such as "$606.86"; waits until it is that of the drawing as it is now. */
export async function total(page: Page): Promise<string> {
  const said = await figures(page)
    .and(page.locator('[aria-busy="false"]'))
    .and(page.getByRole('button', { name: /^Cost: \$/ }))
    .textContent()
  const [, figure] = /^Cost: (\S+?)\/mo/.exec(said ?? '') ?? []
  if (figure === undefined) throw new Error(`The top bar says no total: ${said}`)
  return figure
}

export const undoButton = (page: Page): Locator => page.getByRole('button', { name: 'Undo', exact: true })

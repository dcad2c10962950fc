import { existsSync } from 'node:fs'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import type { Row } from '../measure.ts'
import { serveFolder } from './serveFolder.ts'
import config, { outDir } from './vite.config.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const SIZES = (process.env.BENCH_NODES ?? '200,1000').split(',').map(Number)
const STEPS = 60

/** The same page is measured twice in each round: what separates the two is noise, and shown as such. */
const VARIANTS = ['plain', 'ours', 'control'] as const
type Variant = (typeof VARIANTS)[number]
const pageOf = (variant: Variant) => (variant === 'ours' ? 'ours.html' : 'plain.html')

const MEASURES = ['open', 'overview pan', 'pan', 'zoom', 'drag', 'drag p95 frame', 'edit to paint'] as const
type Measure = (typeof MEASURES)[number]
type Sample = Record<Measure, number>

/**
 * The studio's canvas beside plain React Flow over the same drawing, in one run, round by round: milliseconds of the
 * main thread per input, with live checks and prices on in ours. Absolute figures depend on the machine and what else
 * it does; the ratio in the last column does not. Without a Chromium there is nothing to measure, which is said.
 */
export async function benchCanvas(): Promise<Row[]> {
  if (!existsSync(CHROMIUM)) {
    process.stderr.write(`Canvas not measured: there is no browser at ${CHROMIUM}. Set CHROMIUM to one.\n`)
    return []
  }
  await build({ ...config, configFile: false })
  const server = await serveFolder(outDir)
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const rows: Row[] = []
    for (const nodes of SIZES) {
      const samples = await rounds(browser, server.url, nodes)
      for (const measure of MEASURES) rows.push(rowOf(`${measure}, ${nodes} nodes`, samples, measure))
    }
    return rows
  } finally {
    await browser.close()
    await server.close()
  }
}

async function rounds(browser: Browser, url: string, nodes: number): Promise<Record<Variant, Sample[]>> {
  const samples: Record<Variant, Sample[]> = { plain: [], ours: [], control: [] }
  for (let round = 0; round < ROUNDS; round++)
    for (const variant of VARIANTS)
      samples[variant].push(await sampleOf(browser, `${url}/${pageOf(variant)}?nodes=${nodes}`))
  return samples
}

function rowOf(what: string, samples: Record<Variant, Sample[]>, measure: Measure): Row {
  const of = (variant: Variant) => samples[variant].map((sample) => sample[measure])
  const ours = of('ours').sort((a, b) => a - b)
  const ratios = (variant: Variant) =>
    of(variant).map((value, round) => value / (samples.plain[round]?.[measure] ?? Number.NaN))
  const control = ratios('control').sort((a, b) => a - b)
  const text = (value: number | undefined) => (value ?? Number.NaN).toFixed(2)
  return {
    what,
    median: middle(ours),
    least: ours[0] ?? Number.NaN,
    most: ours.at(-1) ?? Number.NaN,
    unit: 'ms',
    ratio: `${text(middle(ratios('ours')))} × plain (control ${text(control[0])}–${text(control.at(-1))})`,
  }
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

async function sampleOf(browser: Browser, url: string): Promise<Sample> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.goto(url)
    const open = await page.evaluate<number>('probes.untilVisible()')
    await page.waitForTimeout(1500)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    await page.mouse.move(720, 450)
    const thereAndBack = (i: number) => (i < STEPS / 2 ? 1 : -1)
    const overviewPan = await perStep(page, cdp, (i) =>
      page.mouse.wheel(20 * thereAndBack(i), 12 * thereAndBack(i)),
    )
    await zoomToReadingSize(page)
    const pan = await perStep(page, cdp, (i) => page.mouse.wheel(30 * thereAndBack(i), 18 * thereAndBack(i)))
    const { main: drag, p95 } = await dragCard(page, cdp)
    await page.keyboard.down('Control')
    const zoom = await perStep(page, cdp, (i) => page.mouse.wheel(0, i % 20 < 10 ? 12 : -12))
    await page.keyboard.up('Control')
    const edit = await page.evaluate<number>('probes.editToPaint()')
    return {
      open,
      'overview pan': overviewPan,
      pan,
      zoom,
      drag,
      'drag p95 frame': p95,
      'edit to paint': edit,
    }
  } finally {
    await page.close()
  }
}

async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

async function perStep(page: Page, cdp: CDPSession, step: (i: number) => Promise<void>): Promise<number> {
  const before = await taskMs(cdp)
  for (let i = 0; i < STEPS; i++) {
    await step(i)
    await page.evaluate('probes.nextFrame()')
  }
  return ((await taskMs(cdp)) - before) / STEPS
}

async function dragCard(page: Page, cdp: CDPSession): Promise<{ main: number; p95: number }> {
  const { x, y } = await page.evaluate<{ x: number; y: number }>('probes.cardNearMiddle()')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y + 8)
  const from = await page.evaluate<number>('probes.pickedAt()')
  await page.mouse.move(x + 68, y + 8)
  await page.evaluate('probes.nextFrame()')
  await page.evaluate('probes.nextFrame()')
  const moved = (await page.evaluate<number>('probes.pickedAt()')) - from
  if (!(moved > 30)) throw new Error(`The card was to be dragged by 60 pixels and moved by ${moved}`)
  await page.evaluate('probes.startFrames()')
  const main = await perStep(page, cdp, (i) => {
    const angle = (i / STEPS) * 2 * Math.PI
    return page.mouse.move(x + 60 * Math.sin(angle), y + 40 * Math.sin(2 * angle))
  })
  const p95 = await page.evaluate<number>('probes.stopFrames()')
  await page.mouse.up()
  await page.waitForTimeout(300)
  return { main, p95 }
}

async function zoomToReadingSize(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  for (let i = 0; i < 80; i++) {
    if ((await page.evaluate<number>('probes.zoomNow()')) >= 1) break
    await page.mouse.wheel(0, -60)
    await page.waitForTimeout(20)
  }
  await page.keyboard.up('Control')
  await page.waitForTimeout(500)
}

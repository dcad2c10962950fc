import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { runCantilever } from '../support/cli.ts'
import { answerDialogs, expect, launch, test } from './support/app.ts'
import {
  boxOf,
  canvas,
  component,
  componentsSeen,
  connect,
  connections,
  connectionsSeen,
  dialog,
  drag,
  fit,
  frameOf,
  inspector,
  place,
  placeIn,
  reach,
  rename,
  setDesk,
  settled,
  startEmpty,
  total,
} from './support/studio.ts'

/** A VPC, made wider by its corner, with a public and a private tier; all of it by mouse. */
async function drawNetwork(page: Page): Promise<void> {
  const { x, y } = await boxOf(canvas(page))
  await place(page, 'VPC', { x: x + 90, y: y + 60 })
  await fit(page)
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom out' }).click()
  const frame = await frameOf(page, 'VPC')
  const corner = { x: frame.x + frame.width, y: frame.y + frame.height }
  await drag(page, corner, { x: corner.x + 150, y: corner.y + 40 })
  await fit(page)
  await placeIn(page, 'Subnet tier', 'VPC', { x: 0.3, y: 0.15 })
  await rename(page, 'Subnet tier', 'Public')
  await inspector(page).getByRole('radio', { name: 'Public' }).click()
  await placeIn(page, 'Subnet tier', 'VPC', { x: 0.3, y: 0.6 })
  await rename(page, 'Subnet tier', 'Private')
  await fit(page)
}

async function drawComponents(page: Page): Promise<void> {
  await placeIn(page, 'Application Load Balancer', 'Public', { x: 0.5, y: 0.55 })
  await placeIn(page, 'Auto Scaling group', 'Private', { x: 0.14, y: 0.55 })
  await placeIn(page, 'Amazon ECS service', 'Private', { x: 0.42, y: 0.55 })
  await fit(page)
  await placeIn(page, 'EKS managed node group', 'Private', { x: 0.75, y: 0.5 })
  await fit(page)
  await placeIn(page, 'Batch compute environment', 'Private', { x: 0.14, y: 0.95 })
  await fit(page)
  await placeIn(page, 'Batch job queue', 'Private', { x: 0.4, y: 0.9 })
  const { x, y } = await boxOf(canvas(page))
  await place(page, 'Internet users', { x: x + 30, y: y + 60 })
  await fit(page)
}

/** Where every component stands, in pixels of the drawing fitted into the window. */
async function placesSeen(page: Page): Promise<readonly string[]> {
  await settled(page)
  await fit(page)
  const places = await canvas(page)
    .getByRole('group')
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        const name = one.getAttribute('aria-label')?.split(', ')[1]
        return [name, ...[x, y, width, height].map(Math.round)].join(' ')
      }),
    )
  return places.toSorted()
}

const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))

const EXPORTED = [
  'cost.csv',
  'cost.json',
  'cost.md',
  'deploy.sh',
  'manifest.json',
  'teardown.sh',
  'template.json',
  'template.yaml',
]

/** Exports everything by the dialog into an empty folder. */
async function exportAll(page: Page, app: Parameters<typeof answerDialogs>[0], to: string): Promise<void> {
  mkdirSync(to)
  await answerDialogs(app, { open: to })
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const files = dialog(page).getByRole('list', { name: 'Files' }).getByRole('button')
  await expect(files).toHaveCount(EXPORTED.length)
  await files.filter({ hasText: 'deploy.sh' }).click()
  await expect(dialog(page).getByRole('region', { name: 'Preview of deploy.sh' })).toContainText(
    '#!/usr/bin/env bash',
  )
  await dialog(page).getByRole('button', { name: 'Save to a folder…' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: `Wrote ${EXPORTED.length} files to ${to}.` }),
  ).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
}

test('draws the five components by mouse, connects, saves, reopens and exports them', async ({
  studio,
  folder,
}) => {
  test.slow()
  const { page, app } = studio
  const file = join(folder, 'shop.cantilever')
  await setDesk(studio)
  await startEmpty(page)

  await test.step('draw', async () => {
    await drawNetwork(page)
    await drawComponents(page)
    const wanted = [
      'Amazon ECS cluster, ECS cluster',
      'Amazon ECS service, ECS service',
      'Amazon EKS cluster, EKS cluster',
      'Application Load Balancer, Application Load Balancer',
      'Auto Scaling group, Auto Scaling group',
      'Batch compute environment, Batch compute environment',
      'Batch job queue, Batch job queue',
      'EKS managed node group, EKS managed node group',
      'Internet users, Internet users',
      'Subnet tier, Private',
      'Subnet tier, Public',
      'VPC, VPC',
    ]
    const seen = await componentsSeen(page)
    expect(seen.map((name) => name.split(', ').slice(0, 2).join(', '))).toEqual(wanted)
  })

  await test.step('what stands in a container is in it', async () => {
    await component(page, 'ECS service').click()
    await expect(inspector(page)).toContainText('ECS cluster ‹ Private ‹ VPC ‹ us-east-1')
    await component(page, 'EKS managed node group').click()
    await expect(inspector(page)).toContainText('EKS cluster ‹ Private ‹ VPC ‹ us-east-1')
    await component(page, 'Batch compute environment').click()
    await expect(inspector(page)).toContainText('Private ‹ VPC ‹ us-east-1')
  })

  await test.step('connect', async () => {
    await connect(page, 'Internet users', 'Application Load Balancer')
    await connect(page, 'Application Load Balancer', 'Auto Scaling group')
    await connect(page, 'Application Load Balancer', 'ECS service')
    await connect(page, 'Batch job queue', 'Batch compute environment')
    await expect(connections(page)).toHaveCount(4)
    expect(await connectionsSeen(page)).toEqual([
      'Application Load Balancer routes to Auto Scaling group',
      'Application Load Balancer routes to ECS service',
      'Batch job queue dispatches to Batch compute environment',
      'Internet users connects to Application Load Balancer',
    ])
  })

  await test.step('a refused connection says why and creates nothing', async () => {
    await reach(page, 'Internet users', 'ECS service')
    const hint = page.getByTestId('canvas-hint')
    const why =
      'The target is not reachable from the internet: put a load balancer in front of it, or give it a public address.'
    await expect(hint).toHaveAttribute('data-tone', 'refuse')
    await expect(hint).toHaveText(why)
    await page.mouse.up()
    await expect(page.getByRole('alert')).toContainText(why)
    await expect(connections(page)).toHaveCount(4)
  })

  const before = await test.step('save', async () => {
    const name = page.getByRole('textbox', { name: 'Name of the drawing' })
    await name.fill('Shop')
    await name.press('Enter')
    await answerDialogs(app, { save: file })
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('status').filter({ hasText: 'Saved shop.cantilever.' })).toBeVisible()
    await expect(page.getByRole('img', { name: 'Unsaved changes' })).toHaveCount(0)
    return {
      components: await componentsSeen(page),
      connections: await connectionsSeen(page),
      total: await total(page),
      places: await placesSeen(page),
    }
  })

  const again = await test.step('reopen in a new start of the app', async () => {
    await studio.close()
    const second = await launch(join(folder, 'other-user'))
    await setDesk(second)
    await answerDialogs(second.app, { open: file })
    await dialog(second.page).getByRole('button', { name: 'Open…' }).click()
    await expect(second.page.getByRole('textbox', { name: 'Name of the drawing' })).toHaveValue('Shop')
    await expect(connections(second.page)).toHaveCount(4)
    await expect.poll(() => total(second.page)).toBe(before.total)
    expect({
      components: await componentsSeen(second.page),
      connections: await connectionsSeen(second.page),
      total: await total(second.page),
      places: await placesSeen(second.page),
    }).toEqual(before)
    return second
  })

  await test.step('saving what was opened changes no byte', async () => {
    const copy = join(folder, 'copy.cantilever')
    await answerDialogs(again.app, { save: copy })
    await again.page.keyboard.press('Control+Shift+s')
    await expect(again.page.getByRole('status').filter({ hasText: 'Saved copy.cantilever.' })).toBeVisible()
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(file, 'utf8'))
  })

  await test.step('export what the headless command exports', async () => {
    const desktop = join(folder, 'desktop')
    const headless = join(folder, 'headless')
    await exportAll(again.page, again.app, desktop)
    const ran = await runCantilever(['export', file, '--to', 'all', '--out', headless])
    expect(ran, ran.err).toMatchObject({ code: 0 })
    const [ours, theirs] = [filesOf(desktop), filesOf(headless)]
    expect(Object.keys(ours).toSorted()).toEqual(EXPORTED)
    const dayOf = (files: Record<string, string>) =>
      (JSON.parse(files['manifest.json'] ?? '{}') as { checkedOn?: string }).checkedOn
    // The day of the check is the one thing that may differ, and only when midnight came between the two.
    if (dayOf(ours) !== dayOf(theirs)) {
      const later = join(folder, 'desktop-after-midnight')
      await exportAll(again.page, again.app, later)
      Object.assign(ours, filesOf(later))
    }
    for (const name of EXPORTED) expect(ours[name], name).toBe(theirs[name])
  })
  expect([...studio.console, ...again.console].filter((line) => line.startsWith('error'))).toEqual([])
  await again.close()
})

import { answerDialogs, expect, test } from './support/app.ts'
import {
  boxOf,
  canvas,
  component,
  componentsSeen,
  connect,
  connections,
  drag,
  fit,
  frameOf,
  hold,
  inspector,
  middle,
  place,
  rename,
  setDesk,
  startEmpty,
  total,
  undoButton,
} from './support/studio.ts'

test.beforeEach(async ({ studio }) => {
  await setDesk(studio)
  await startEmpty(studio.page)
})

test('settings are edited in the inspector, and taken back and forth by keys', async ({ studio }) => {
  const { page } = studio
  await place(page, 'Auto Scaling group', middle(await boxOf(canvas(page))))
  const card = component(page, 'Auto Scaling group')
  const form = inspector(page)
  await expect(card).toContainText('2–4 instances, 2 desired')
  // Until the new card is priced the total is that of the empty drawing.
  await expect(card).toContainText('$')
  const before = await total(page)

  const desired = form.getByRole('textbox', { name: 'Desired', exact: true })
  await desired.fill('4')
  await desired.press('Tab')
  await expect(card).toContainText('4 desired')
  await expect.poll(() => total(page)).not.toBe(before)
  const dearer = await total(page)

  await test.step('text that is no number, and a number that cannot be, are refused in words', async () => {
    await desired.fill('many')
    await expect(form).toContainText('"many" is not a number')
    await expect(desired).toHaveAttribute('aria-invalid', 'true')
    await desired.press('Tab')
    await expect(desired).toHaveValue('4')
  })

  await test.step('a choice', async () => {
    await form.getByRole('combobox', { name: 'Machine image' }).selectOption({ label: 'Windows Server 2022' })
    await expect(card).toContainText('Windows Server 2022')
  })

  await test.step('a type out of the full list, found by typing', async () => {
    await form.getByRole('button', { name: /^Instance type/ }).click()
    await page.getByRole('combobox', { name: /Instance type/ }).fill('c7i.2xl')
    // The list is read from the facts, which take a moment to load.
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('c7i.2xlarge')
    await page.keyboard.press('Enter')
    await expect(card).toContainText('c7i.2xlarge')
  })

  await test.step('a list', async () => {
    await form.getByRole('button', { name: 'Further volumes' }).first().click()
    await form.getByRole('button', { name: 'Add to further volumes' }).click()
    await expect(form.getByRole('button', { name: 'Remove Volume 1' })).toBeVisible()
    await form.getByRole('button', { name: 'Remove Volume 1' }).click()
    await expect(form.getByRole('button', { name: 'Remove Volume 1' })).toHaveCount(0)
  })

  await test.step('undo and redo by keys', async () => {
    // The keys belong to a field while one has the focus: a click on the canvas gives them to the drawing.
    await card.click()
    for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z')
    await expect(card).toContainText('Amazon Linux 2023')
    await expect.poll(() => total(page)).toBe(dearer)
    await page.keyboard.press('Control+z')
    await expect(card).toContainText('2 desired')
    await expect.poll(() => total(page)).toBe(before)
    await page.keyboard.press('Control+y')
    await expect(card).toContainText('4 desired')
    await page.keyboard.press('Control+Shift+z')
    await expect(card).toContainText('Windows Server 2022')
    for (let i = 0; i < 2; i++) await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(canvas(page).getByRole('group')).toHaveCount(0)
    await expect(undoButton(page)).toBeDisabled()
  })
})

test('components are renamed, duplicated, copied, pasted, moved and deleted', async ({ studio }) => {
  const { page, app } = studio
  const area = await boxOf(canvas(page))
  await place(page, 'VPC', { x: area.x + 90, y: area.y + 60 })
  await fit(page)
  await place(page, 'Auto Scaling group', middle(await frameOf(page, 'VPC')))
  await rename(page, 'Auto Scaling group', 'web')
  const group = 'Auto Scaling group'

  await test.step('duplicate', async () => {
    await component(page, 'web').click()
    await page.keyboard.press('Control+d')
    await expect(component(page, 'web 2')).toHaveAttribute('data-selected', 'true')
    await expect(inspector(page)).toContainText('VPC ‹ us-east-1')
  })

  await test.step('drag out of the container, and give up half way', async () => {
    // There has to be an outside that is not at the border of the canvas, where the view would follow.
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Zoom out' }).click()
    const from = middle(await boxOf(component(page, 'web 2')))
    const outside = { x: area.x + 60, y: area.y + area.height - 200 }
    await hold(page, from, outside)
    await expect(page.getByTestId('canvas-hint')).toHaveText('Into the canvas')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(inspector(page)).toContainText('VPC ‹ us-east-1')
    expect(middle(await boxOf(component(page, 'web 2')))).toEqual(from)
  })

  await test.step('drag it out', async () => {
    const from = middle(await boxOf(component(page, 'web 2')))
    await drag(page, from, { x: area.x + 60, y: area.y + area.height - 200 })
    await expect(inspector(page)).toContainText('On the canvas')
    await fit(page)
  })

  await test.step('copy and paste, by keys and into another container', async () => {
    await component(page, 'web').click()
    await page.keyboard.press('Control+c')
    await page.keyboard.press('Control+v')
    await expect(component(page, 'web 3')).toBeVisible()
    // What was copied is text, and stays when the drawing is another one.
    await answerDialogs(app, { button: 0 })
    await page.keyboard.press('Control+n')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard changes' }).click()
    await expect(canvas(page).getByRole('group')).toHaveCount(0)
    await page.keyboard.press('Control+v')
    expect(await componentsSeen(page)).toEqual([expect.stringContaining(`${group}, web`)])
  })

  await test.step('delete what is selected, with what hangs on it, and bring it back', async () => {
    await fit(page)
    await place(page, 'Application Load Balancer', { x: area.x + 130, y: area.y + 90 })
    await fit(page)
    await connect(page, 'Application Load Balancer', 'web')
    await expect(connections(page)).toHaveCount(1)
    await component(page, 'web').click()
    await page.keyboard.press('Delete')
    await expect(canvas(page).getByRole('group')).toHaveCount(1)
    await expect(connections(page)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(connections(page)).toHaveCount(1)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Backspace')
    await expect(canvas(page).getByRole('group')).toHaveCount(0)
  })
})

test('several components are selected by a rectangle, aligned, and moved together', async ({ studio }) => {
  const { page } = studio
  const area = await boxOf(canvas(page))
  const at = (x: number, y: number) => ({ x: area.x + x, y: area.y + y })
  await place(page, 'Internet users', at(200, 80))
  await place(page, 'Batch job queue', at(480, 220))
  await place(page, 'Batch job definition', at(320, 400))
  await drag(page, at(20, 20), at(700, 480))
  await expect(inspector(page).getByRole('heading', { name: '3 components' })).toBeVisible()
  await page.keyboard.press('Alt+Shift+ArrowLeft')
  const lefts = async () => {
    const boxes = await Promise.all(
      ['Internet users', 'Batch job queue', 'Batch job definition'].map((name) =>
        boxOf(component(page, name)),
      ),
    )
    return boxes.map(({ x }) => Math.round(x))
  }
  await expect.poll(async () => new Set(await lefts()).size).toBe(1)
  const [before = 0] = await lefts()
  await drag(page, middle(await boxOf(component(page, 'Batch job queue'))), at(600, 260))
  await expect.poll(async () => new Set(await lefts()).size).toBe(1)
  expect((await lefts())[0]).toBeGreaterThan(before + 100)
  await page.keyboard.press('Control+z')
  await expect.poll(lefts).toEqual([before, before, before])
  // A click beside them lets go; Shift adds one after the other.
  await page.mouse.click(at(700, 540).x, at(700, 540).y)
  await component(page, 'Internet users').click()
  await component(page, 'Batch job queue').click({ modifiers: ['Shift'] })
  await expect(inspector(page).getByRole('heading', { name: '2 components' })).toBeVisible()
})

test('a key that edits text never deletes the component it belongs to', async ({ studio }) => {
  const { page } = studio
  await place(page, 'Auto Scaling group', middle(await boxOf(canvas(page))))
  const name = inspector(page).getByRole('textbox', { name: 'Name', exact: true })
  await name.click()
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type('web')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Enter')
  await expect(component(page, 'webweb')).toBeVisible()
  await expect(canvas(page).getByRole('group')).toHaveCount(1)
})

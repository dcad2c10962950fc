import { act } from 'react'
import { expect, test } from 'vitest'
import { CostButton, ProblemsButton } from '../../../renderer/panels/topbar/Figures.tsx'
import { fakeBench, node } from '../../support/fakeBench.ts'
import { line, snapshot } from '../../support/findings.ts'
import { render } from '../../support/render.tsx'

test('the figures of the top bar are busy until they are about the drawing as it is now', async () => {
  const bench = fakeBench()
  const { actions } = bench.store.getState()
  const analyzed = () => {
    const { document } = bench.store.getState().history
    return act(async () => actions.patch({ analysis: snapshot(document, [], [line()]) }))
  }
  const page = await render(
    bench,
    <>
      <ProblemsButton />
      <CostButton />
    </>,
  )
  const busy = () =>
    [...page.root.querySelectorAll('button')].map((button) => button.getAttribute('aria-busy'))
  expect(busy()).toEqual(['true', 'true'])
  await analyzed()
  expect(busy()).toEqual(['false', 'false'])
  await act(async () => actions.change('Add', [node('a', 'users')]))
  expect(busy()).toEqual(['true', 'true'])
  await analyzed()
  expect(busy()).toEqual(['false', 'false'])
  await act(async () => actions.undo())
  expect(busy()).toEqual(['true', 'true'])
  await page.unmount()
})

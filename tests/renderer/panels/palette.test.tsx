import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Palette } from '../../../renderer/panels/Palette.tsx'
import { searchComponents } from '../../../renderer/panels/paletteSearch.ts'
import { StudioContext } from '../../../renderer/state/store.ts'
import type { CanvasHandle } from '../../../renderer/state/workbench.ts'
import { components } from '../../../shared/catalog/index.ts'
import { fakeBench } from '../../support/fakeBench.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const typesFor = (query: string) => searchComponents(components, query).map(({ type }) => type)

describe('search', () => {
  it('finds by title, by what everybody calls it, and by keyword', () => {
    expect(typesFor('auto')[0]).toBe('autoscaling-group')
    expect(typesFor('alb')[0]).toBe('application-load-balancer')
    expect(typesFor('asg')[0]).toBe('autoscaling-group')
    expect(typesFor('fargate')).toContain('ecs-service')
    expect(typesFor('internet')[0]).toBe('users')
  })

  it('wants every word, and shows all for none', () => {
    expect(typesFor('ecs service')[0]).toBe('ecs-service')
    expect(typesFor('ecs nonsense')).toEqual([])
    expect(typesFor(' ')).toHaveLength(components.length)
  })
})

describe('palette', () => {
  const bench = fakeBench()
  const placed: string[] = []
  const begun: string[] = []
  let root: Root
  let host: HTMLElement

  beforeEach(async () => {
    placed.length = 0
    begun.length = 0
    bench.canvas.current = {
      placeAtCentre: (type: string) => placed.push(type),
      beginPlacing: (type: string) => begun.push(type),
    } as unknown as CanvasHandle
    host = document.createElement('div')
    document.body.append(host)
    root = createRoot(host)
    act(() =>
      root.render(
        <StudioContext.Provider value={bench}>
          <Palette />
        </StudioContext.Provider>,
      ),
    )
  })
  afterEach(async () => {
    act(() => root.unmount())
    host.remove()
  })

  const item = (type: string) => {
    const found = host.querySelector<HTMLButtonElement>(`[data-component="${type}"]`)
    if (!found) throw new Error(`no ${type} in the palette`)
    return found
  }
  const pointer = (name: string, x: number, y: number) =>
    new PointerEvent(name, { bubbles: true, button: 0, clientX: x, clientY: y, pointerId: 1 })

  it('offers every component', () => {
    for (const { type } of components) expect(item(type).textContent).not.toBe('')
  })

  it('adds with a click, and begins a drag after a few pixels, but not both', async () => {
    act(() => item('vpc').click())
    expect(placed).toEqual(['vpc'])
    act(() => {
      item('vpc').dispatchEvent(pointer('pointerdown', 10, 10))
      item('vpc').dispatchEvent(pointer('pointermove', 12, 11))
    })
    expect(begun).toEqual([])
    act(() => {
      item('vpc').dispatchEvent(pointer('pointermove', 30, 20))
    })
    act(() => item('vpc').click())
    expect(begun).toEqual(['vpc'])
    expect(placed).toEqual(['vpc'])
  })

  it('adds the first that a search finds with Enter', async () => {
    const input = host.querySelector('input')
    if (!input) throw new Error('no search field')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    act(() => {
      set?.call(input, 'queue')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    act(() => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    })
    expect(placed).toEqual(['batch-job-queue'])
  })
})

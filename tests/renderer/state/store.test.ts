import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshName, newEdgeId, newNodeId } from '../../../renderer/state/ids.ts'
import { applyPreferences } from '../../../renderer/state/preferences.ts'
import { createStudio } from '../../../renderer/state/store.ts'
import { defaultSettings } from '../../../shared/ipc/settings.ts'
import { fakeHost } from '../../support/fakeHost.ts'
import { documentOf, shop } from '../canvas/support.ts'

function studio() {
  const host = fakeHost()
  const store = createStudio(host)
  store.getState().actions.load(shop(), {})
  return { host, store, actions: store.getState().actions, now: () => store.getState() }
}

describe('changes', () => {
  it('are steps that can be undone and redone', () => {
    const { actions, now } = studio()
    expect(actions.change('Rename', [{ verb: 'editNode', id: 'web', name: 'shop' }])).toBe(true)
    actions.undo()
    expect(now().history.document.nodes.web?.name).toBe('web')
    actions.redo()
    expect(now().history.document.nodes.web?.name).toBe('shop')
  })

  it('are all or nothing, and say why they are refused', () => {
    const { actions, now } = studio()
    const before = now().history
    const refused = actions.change('Two things', [
      { verb: 'editNode', id: 'web', name: 'shop' },
      { verb: 'removeNodes', ids: ['nobody'] },
    ])
    expect(refused).toBe(false)
    expect(now().history).toBe(before)
    expect(now().notices.at(-1)).toMatchObject({ tone: 'error', text: expect.stringContaining('nobody') })
  })

  it('of one run become one step until something else is selected', () => {
    const { actions, now } = studio()
    const type = (name: string) =>
      actions.change('Rename', [{ verb: 'editNode', id: 'web', name }], 'name web')
    type('s')
    type('sh')
    expect(now().history.done).toHaveLength(1)
    actions.select({ nodes: ['alb'] })
    type('sho')
    expect(now().history.done).toHaveLength(2)
  })

  it('take what is gone out of the selection', () => {
    const { actions, now } = studio()
    actions.select({ nodes: ['web', 'alb'] })
    actions.change('Remove', [{ verb: 'removeNodes', ids: ['web'] }])
    expect(now().selection.nodes).toEqual(['alb'])
  })
})

describe('the desk', () => {
  it('starts a new history, selection and journal with another document', () => {
    const { actions, now } = studio()
    actions.change('Rename', [{ verb: 'editNode', id: 'web', name: 'shop' }])
    actions.select({ nodes: ['web'] })
    const { recoveryId } = now().file
    const document = documentOf({})
    actions.load(document, { path: '/a.cantilever' })
    expect(now()).toMatchObject({
      selection: { nodes: [] },
      history: { done: [] },
      file: { path: '/a.cantilever' },
    })
    expect(now().file.saved).toBe(document)
    expect(now().file.recoveryId).not.toBe(recoveryId)
  })

  it('reveals a node or both ends of a connection', () => {
    const { actions, now } = studio()
    actions.togglePanel('inspector', false)
    actions.reveal({ edge: 'e1' })
    expect(now().selection.edges).toEqual(['e1'])
    expect(now().focus?.nodes).toEqual(['alb', 'web'])
    expect(now().panels.inspector).toBe(true)
    const first = now().focus
    actions.reveal({ edge: 'e1' })
    expect(now().focus).not.toBe(first)
  })

  it('says the same thing once, and keeps few notices', () => {
    const { actions, now } = studio()
    for (let i = 0; i < 9; i++) actions.notify({ tone: 'info', text: `note ${i % 6}` })
    expect(now().notices.map(({ text }) => text)).toEqual(['note 5', 'note 0', 'note 1', 'note 2'])
  })

  it('does not set the selection that it has', () => {
    const { actions, now } = studio()
    actions.select({ nodes: ['web'] })
    const before = now().selection
    actions.select({ nodes: ['web'] })
    expect(now().selection).toBe(before)
  })
})

describe('preferences', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('are written once, after a while without changes', async () => {
    const { host, actions } = studio()
    actions.patch({ theme: 'dark' })
    for (let left = 200; left < 260; left++) actions.patch({ sizes: { left, right: 300, bottom: 240 } })
    await vi.advanceTimersByTimeAsync(1000)
    expect(host.sent['settings.set']).toHaveLength(1)
    expect(host.settings).toMatchObject({ theme: 'dark', panels: { leftWidth: 259 } })
  })

  it('that cannot be written are told once', async () => {
    const { host, actions, now } = studio()
    vi.spyOn(host, 'request').mockRejectedValue(new Error('no disk'))
    for (const grid of [false, true, false]) {
      actions.patch({ grid })
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(now().notices.filter(({ text }) => text.includes('no disk'))).toHaveLength(1)
  })

  it('come back at the next start', () => {
    const { store, now } = studio()
    applyPreferences(store, {
      ...defaultSettings,
      theme: 'light',
      panels: { ...defaultSettings.panels, componentsOpen: false, rightWidth: 400 },
    })
    expect(now()).toMatchObject({ theme: 'light', panels: { palette: false }, sizes: { right: 400 } })
  })
})

describe('names and ids', () => {
  it('are new, readable and short enough', () => {
    const document = documentOf({ vpc: { type: 'vpc' }, 'vpc-2': { type: 'vpc' } }, [])
    expect(newNodeId(document, 'vpc')).toBe('vpc-3')
    expect(newEdgeId(document, 'routes', 'a'.repeat(60), 'b'.repeat(60)).length).toBeLessThanOrEqual(64)
    expect(freshName(document, 'Amazon ECS service')).toBe('ECS service')
    expect(
      freshName(
        { ...document, nodes: { a: { type: 'x', name: 'VPC', position: { x: 0, y: 0 }, config: {} } } },
        'VPC',
      ),
    ).toBe('VPC 2')
  })
})

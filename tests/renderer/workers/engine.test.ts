import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStudio } from '../../../renderer/state/store.ts'
import { createAnalyst } from '../../../renderer/workers/analyst.ts'
import { createEngine, type Port } from '../../../renderer/workers/engine.ts'
import type { ToWorker } from '../../../renderer/workers/messages.ts'
import { analyze } from '../../../shared/analysis.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { fakeHost } from '../../support/fakeHost.ts'
import { documentOf, shop } from '../canvas/support.ts'

/** The analyst behind a port of which the test lets answers through. */
function slowWorker() {
  const answer = createAnalyst(facts, () => 0)
  const asked: ToWorker[] = []
  const waiting: string[] = []
  let listener: (text: string) => void = () => {}
  let onFailure: (message: string) => void = () => {}
  const port: Port = {
    postMessage(text) {
      const message = JSON.parse(text) as ToWorker
      asked.push(message)
      waiting.push(JSON.stringify(answer(message)))
    },
    onMessage: (next) => {
      listener = next
    },
    onFailure: (next) => {
      onFailure = next
    },
    terminate: () => {},
  }
  return {
    port,
    asked,
    fail: (message: string) => onFailure(message),
    /** Lets all answers through that are there. */
    deliver() {
      for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) listener(text)
    },
  }
}

function bench() {
  const store = createStudio(fakeHost())
  store.getState().actions.load(shop(), {})
  const worker = slowWorker()
  const engine = createEngine(store, worker.port)
  const settle = () => {
    vi.runAllTimers()
    worker.deliver()
  }
  return { store, engine, settle, ...worker }
}

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') }))
afterEach(() => vi.useRealTimers())

describe('analysis beside the window', () => {
  it('says the same as the engine itself, after any number of edits', () => {
    const { store, settle } = bench()
    settle()
    const { actions } = store.getState()
    actions.change('Edit', [{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: 12 }])
    settle()
    actions.change('Remove', [{ verb: 'removeNodes', ids: ['cluster'] }])
    settle()
    actions.undo()
    settle()
    const { analysis, history } = store.getState()
    const whole = analyze(history.document, facts, { today: '2026-11-24' })
    expect(analysis?.document).toBe(history.document)
    expect(analysis?.findings).toEqual(whole.findings)
    expect(analysis?.cost).toEqual(whole.cost)
    expect(analysis?.costByNode.get('web')).toEqual(whole.cost.byNode.get('web'))
  })

  it('sends one state at a time, and then only what has changed since', () => {
    const { store, settle, asked } = bench()
    settle()
    const { actions } = store.getState()
    for (let size = 3; size < 9; size++)
      actions.change('Edit', [{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: size }])
    vi.runAllTimers()
    actions.change('Rename', [{ verb: 'editNode', id: 'alb', name: 'front' }])
    vi.runAllTimers()
    expect(asked).toHaveLength(2)
    settle()
    settle()
    expect(asked).toHaveLength(3)
    const last = asked.at(-1)
    expect(last?.kind === 'analyze' && Object.keys(last.delta.set.nodes)).toEqual(['alb'])
  })

  it('keeps the objects of findings and lines that an edit leaves alone', () => {
    const { store, settle } = bench()
    settle()
    const before = store.getState().analysis
    store.getState().actions.change('Rename', [{ verb: 'editNode', id: 'users', name: 'everybody' }])
    settle()
    const after = store.getState().analysis
    expect(after).not.toBe(before)
    expect(after?.cost.lines).toBe(before?.cost.lines)
    expect(after?.costByNode.get('web')).toBe(before?.costByNode.get('web'))
  })

  it('tells lanes, and what is implied', () => {
    const { store, settle } = bench()
    settle()
    expect(store.getState().analysis?.lanes.get('private')).toMatchObject({ azCount: 2 })
    expect(store.getState().analysis?.lanes.get('private')?.cidrs).toHaveLength(2)
    store.getState().actions.load(documentOf({ web: { type: 'autoscaling-group' } }), {})
    settle()
    const titles = store.getState().analysis?.implied.map(({ title }) => title)
    expect(titles).toContainEqual(expect.stringMatching(/^VPC 10\.0\.0\.0\/16 with \d AZs$/))
    expect(titles).toContain('private subnets')
  })

  it('previews operations on the document as it is now, without doing them', async () => {
    const { store, engine, settle } = bench()
    settle()
    store.getState().actions.change('Edit', [{ verb: 'setConfig', id: 'web', path: ['minSize'], value: 2 }])
    const before = store.getState().history.document
    const asked = engine.preview([{ verb: 'removeNodes', ids: ['web'] }])
    settle()
    const { cost } = await asked
    expect(cost.byNode.has('web')).toBe(false)
    expect(cost.byNode.get('alb')).toEqual(
      analyze(before, facts, { today: '2026-11-24' }).cost.byNode.get('alb'),
    )
    expect(store.getState().history.document).toBe(before)
  })

  it('says why a preview or an export is refused', async () => {
    const { store, engine, settle } = bench()
    settle()
    const refused = engine.preview([{ verb: 'removeNodes', ids: ['nobody'] }])
    settle()
    await expect(refused).rejects.toThrow('there is no node "nobody"')
    store
      .getState()
      .actions.change('Break', [{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: 'many' }])
    const blocked = engine.exportFiles('cost')
    settle()
    await expect(blocked).rejects.toThrow()
  })

  it('exports files with a manifest', async () => {
    const { engine, settle } = bench()
    const asked = engine.exportFiles('cost')
    settle()
    expect((await asked).map(({ name }) => name)).toEqual([
      'cost.md',
      'cost.csv',
      'cost.json',
      'manifest.json',
    ])
  })

  it('explains what is drawn now by lines of the files that it exports', async () => {
    const { store, engine, settle } = bench()
    settle()
    store.getState().actions.change('Edit', [{ verb: 'setConfig', id: 'web', path: ['minSize'], value: 2 }])
    const asked = engine.explain({ kind: 'node', id: 'web' }, false)
    const exported = engine.exportFiles('cloudformation')
    settle()
    const { resources, parameters, exportable } = await asked
    const template = (await exported).find(({ name }) => name === 'template.yaml')
    expect(exportable).toBe(true)
    const group = resources.find(({ type }) => type === 'AWS::AutoScaling::AutoScalingGroup')
    expect(group?.yaml.text).toContain('MinSize: !Ref WebMinSize')
    expect(parameters.find(({ name }) => name === 'WebMinSize')?.default).toBe(2)
    expect(template?.text).toContain(group?.yaml.text)
    expect(template?.marks).toContainEqual(
      expect.objectContaining({ from: group?.yaml.from, to: group?.yaml.to, logicalId: 'Web' }),
    )
  })

  it('prices another drawing without touching the open one', async () => {
    const { store, engine, settle, asked } = bench()
    settle()
    const before = store.getState().analysis
    const other = documentOf({ web: { type: 'autoscaling-group', config: { desiredCapacity: 3 } } })
    const total = engine.total(other)
    settle()
    expect(await total).toEqual(analyze(other, facts, { today: null }).cost.total)
    expect(asked.filter(({ kind }) => kind === 'analyze')).toHaveLength(1)
    expect(store.getState().analysis).toBe(before)
  })

  it('says for which components something was implied', () => {
    const { store, settle } = bench()
    settle()
    store.getState().actions.load(
      documentOf({
        web: { type: 'autoscaling-group' },
        alb: { type: 'application-load-balancer' },
        queue: { type: 'batch-job-queue' },
      }),
      {},
    )
    settle()
    const wanted = new Map(store.getState().analysis?.implied.map(({ title, wantedBy }) => [title, wantedBy]))
    expect(wanted.get('private subnets')).toEqual(['web'])
    expect(wanted.get('public subnets')).toEqual(['alb'])
    expect([...wanted].find(([title]) => title.startsWith('VPC'))?.[1]).toEqual(['alb', 'web'])
  })

  it('tells the user, and whoever waits, when the worker is gone', async () => {
    const { store, engine, fail } = bench()
    const asked = engine.exportFiles('cost')
    fail('out of memory')
    await expect(asked).rejects.toThrow('out of memory')
    expect(store.getState().notices.at(-1)).toMatchObject({ tone: 'error' })
  })
})

import { expect, test } from 'vitest'
import { describeOperation } from '../../../renderer/panels/problems/describeOperation.ts'
import { applyOperations, type Operation } from '../../../shared/document/operations/index.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { node } from '../../support/fakeBench.ts'

const added = applyOperations(emptyDocument(), [
  node('vpc', 'vpc', { name: 'Network' }),
  node('web', 'autoscaling-group', { name: 'Web', parent: 'vpc', config: { maxSize: 4 } }),
  node('alb', 'application-load-balancer', { name: 'Front door' }),
  { verb: 'addEdge', id: 'e', edge: { relation: 'routes', from: 'alb', to: 'web', config: {} } },
])
if (!added.ok) throw new Error(added.error.reason)
const { document } = added.value

test.each<[string, Operation]>([
  ['Web: Maximum: 4 → 9', { verb: 'setConfig', id: 'web', path: ['maxSize'], value: 9 }],
  ['Web: Require IMDSv2: on → off', { verb: 'setConfig', id: 'web', path: ['imdsv2Required'], value: false }],
  ['Front door → Web: Weight: 1 → 3', { verb: 'setEdgeConfig', id: 'e', path: ['weight'], value: 3 }],
  ['Remove Web and Front door', { verb: 'removeNodes', ids: ['web', 'alb'] }],
  ['Remove 1 connection', { verb: 'removeEdges', ids: ['e'] }],
  [
    'Move Web into Network',
    { verb: 'moveNodes', moves: [{ id: 'web', position: { x: 0, y: 0 }, parent: 'vpc' }] },
  ],
  [
    'Connect: Front door routes to Web',
    { verb: 'addEdge', id: 'f', edge: { relation: 'routes', from: 'alb', to: 'web', config: {} } },
  ],
  ['Rename Web to Shop', { verb: 'editNode', id: 'web', name: 'Shop' }],
  [
    'Drawing: environment production → staging',
    { verb: 'editSettings', settings: { environment: 'staging' } },
  ],
  ['Add VPC “New” in Network', node('new', 'vpc', { name: 'New', parent: 'vpc' })],
])('%s', (expected, operation) => {
  expect(describeOperation(document, operation).replace(/Amazon /, '')).toBe(expected)
})

test('putting a setting back to its default names the default', () => {
  const text = describeOperation(document, { verb: 'setConfig', id: 'web', path: ['maxSize'] })
  expect(text).toMatch(/^Web: Maximum: 4 → \d+$/)
})

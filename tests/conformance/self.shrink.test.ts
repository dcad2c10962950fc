import { expect, test } from 'vitest'
import { encode } from '../../shared/document/codec.ts'
import { type Document, emptyDocument } from '../../shared/document/schema.ts'
import { shrink } from './shrink.ts'

const node = (type: string, config: Record<string, unknown>, parent?: string) => ({
  type,
  name: `The ${type}`,
  position: { x: 0, y: 0 },
  config,
  ...(parent !== undefined && { parent }),
})

const large: Document = {
  ...emptyDocument('Large'),
  nodes: {
    network: node('vpc', { azCount: 3, nat: 'single' }),
    tier: node('subnet-tier', { kind: 'private' }, 'network'),
    web: node('autoscaling-group', { minSize: 1, maxSize: 9, instanceType: 't3.micro' }, 'tier'),
    other: node('ecr-repository', { keepImages: 7 }),
  },
  edges: { e: { relation: 'connects', from: 'web', to: 'other', config: {} } },
}

test('leaves only what the judge rejects, in few rounds of many', async () => {
  let rounds = 0
  const small = await shrink(large, {
    isValid: ({ nodes }) => Object.keys(nodes).length > 0,
    rejects: async (candidates) => {
      rounds += 1
      return candidates.map(({ nodes }) => nodes.web?.config?.maxSize === 9)
    },
  })
  expect(Object.keys(small.nodes).sort()).toEqual(['network', 'tier', 'web'])
  expect(small.edges).toEqual({})
  expect(small.nodes.web).toMatchObject({ name: 'web', config: { maxSize: 9 } })
  expect(small.nodes.web?.config).toEqual({ maxSize: 9 })
  expect(small.nodes.network?.config).toEqual({})
  expect(rounds).toBeLessThan(20)
})

test('keeps the document when nothing smaller is valid or rejected', async () => {
  const same = await shrink(large, { isValid: () => false, rejects: async () => [] })
  expect(encode(same)).toBe(encode(large))
  const fine = await shrink(large, {
    isValid: () => true,
    rejects: async (candidates) => candidates.map(() => false),
  })
  expect(fine).toBe(large)
})

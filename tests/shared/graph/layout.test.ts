import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, formatCidr, overlaps, parseCidr } from '../../../shared/graph/addresses.ts'
import { layOutVpc, type TierInput } from '../../../shared/graph/layout.ts'

const tier = (nodeId: string, kind: TierInput['kind'], prefixLength: number | null = null): TierInput => ({
  nodeId,
  logicalName: nodeId,
  kind,
  prefixLength,
  outpost: null,
})
const facts = { cidr: '10.0.0.0/16', azCount: 2, nat: 'single', existing: false, endpoints: [] } as const
const lay = (
  tiers: readonly TierInput[],
  change: Partial<typeof facts> | { azCount: number } | { cidr: string } | { nat: 'per-az' | 'none' } = {},
) => layOutVpc({ nodeId: 'v', logicalName: 'V', facts: { ...facts, ...change }, tiers })

describe('layOutVpc', () => {
  it('gives private subnets the lower half and public ones a quarter', () => {
    const { layout } = lay([tier('app', 'private'), tier('web', 'public'), tier('db', 'isolated')])
    expect(layout.tiers.map(({ nodeId, subnets }) => [nodeId, subnets.map((subnet) => subnet.cidr)])).toEqual(
      [
        ['web', ['10.0.128.0/20', '10.0.144.0/20']],
        ['app', ['10.0.0.0/20', '10.0.16.0/20']],
        ['db', ['10.0.192.0/20', '10.0.208.0/20']],
      ],
    )
  })

  it('leaves subnets where they are when an AZ or a tier is added', () => {
    const two = lay([tier('app', 'private'), tier('web', 'public')]).layout
    const three = lay(
      [
        tier('app', 'private'),
        tier('web', 'public'),
        tier('batch', 'private'),
        tier('zdb', 'isolated'),
      ].filter((t) => t.nodeId !== 'batch'),
      { azCount: 3 },
    ).layout
    for (const old of two.tiers) {
      const now = three.tiers.find((t) => t.nodeId === old.nodeId)
      expect(now?.subnets.slice(0, 2)).toEqual(old.subnets)
    }
  })

  it.each([
    ['none', 0],
    ['single', 1],
    ['per-az', 3],
  ] as const)('stands %s NAT gateways in public subnets', (nat, count) => {
    const { layout } = layOutVpc({
      nodeId: 'v',
      logicalName: 'V',
      facts: { ...facts, azCount: 3, nat },
      tiers: [tier('app', 'private'), tier('web', 'public')],
    })
    expect(layout.natGateways).toHaveLength(count)
    expect(layout.natGateways.every((gateway) => gateway.subnetLogicalId.startsWith('web'))).toBe(true)
  })

  it('names the tier that does not fit', () => {
    const { unplaced } = lay([tier('a', 'private', 17), tier('b', 'private', 17)])
    expect(unplaced).toEqual(['b'])
    expect(lay([tier('a', 'private', 18), tier('b', 'private', 18)], { azCount: 2 }).unplaced).toEqual([])
  })

  it('never lets subnets overlap or leave the VPC', () => {
    const kind = fc.constantFrom('public', 'private', 'isolated')
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind, prefix: fc.option(fc.integer({ min: 17, max: 28 })) }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 16, max: 24 }),
        (tiers, azCount, prefix) => {
          const { layout, unplaced } = lay(
            tiers.map((t, i) => tier(`t${i}`, t.kind as TierInput['kind'], t.prefix)),
            { azCount, cidr: `10.20.0.0/${prefix}` },
          )
          const vpc = parseCidr(layout.cidr)
          const blocks = layout.tiers.flatMap((t) => t.subnets.map((subnet) => parseCidr(subnet.cidr)))
          for (const [i, a] of blocks.entries()) {
            if (!a || !vpc) throw new Error('not a range')
            expect(contains(vpc, a)).toBe(true)
            expect(formatCidr(a)).toBe(layout.tiers.flatMap((t) => t.subnets)[i]?.cidr)
            for (const b of blocks.slice(i + 1)) expect(b && overlaps(a, b)).toBe(false)
          }
          expect(
            layout.tiers
              .filter((t) => t.subnets.length === 0)
              .map((t) => t.nodeId)
              .sort(),
          ).toEqual([...unplaced].sort())
        },
      ),
    )
  })
})

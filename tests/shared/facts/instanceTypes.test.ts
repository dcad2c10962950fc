import { describe, expect, it } from 'vitest'
import { facts } from '../../../shared/facts/facts.ts'

describe('instanceType', () => {
  it('knows the hardware and limits of a common type', () => {
    expect(facts.instanceType('m5.large')).toMatchObject({
      family: 'm5',
      size: 'large',
      vcpus: 2,
      memoryMiB: 8192,
      architectures: ['x86_64'],
      manufacturer: 'Intel',
      burstable: false,
      bareMetal: false,
      accelerators: [],
      networkText: 'Up to 10 Gigabit',
      maxEnis: 3,
      ipv4PerEni: 10,
      maxPods: 29,
      hypervisor: 'nitro',
      spotSupported: true,
      placementStrategies: ['cluster', 'partition', 'spread'],
    })
  })

  it.each([
    [
      't4g.small',
      { burstable: true, architectures: ['arm64'], placementStrategies: ['partition', 'spread'] },
    ],
    ['c7g.metal', { bareMetal: true, size: 'metal', architectures: ['arm64'] }],
    ['t2.micro', { architectures: ['x86_64'], hypervisor: 'xen' }],
    ['mac2.metal', { architectures: [] }],
    ['c6gn.metal', { architectures: null, placementStrategies: null }],
    // Taken from a source without the flag: unknown, not "current".
    ['m9g.large', { currentGeneration: null, spotSupported: null, date: '2026-07-11' }],
  ])('%s', (name, expected) => {
    expect(facts.instanceType(name)).toMatchObject(expected)
  })

  it('lists accelerators with count and memory', () => {
    expect(facts.instanceType('g5.12xlarge')?.accelerators).toEqual([
      { kind: 'gpu', manufacturer: 'NVIDIA', name: 'A10G', count: 4, memoryMiBEach: 22888 },
    ])
    expect(facts.instanceType('g2.2xlarge')?.accelerators).toMatchObject([
      { name: 'K520', memoryMiBEach: null },
    ])
  })

  it('is null for a name it does not know, and the same object on every call', () => {
    expect(facts.instanceType('m5.huge')).toBeNull()
    expect(facts.instanceType('__proto__')).toBeNull()
    expect(facts.instanceType('m5.large')).toBe(facts.instanceType('m5.large'))
  })

  it('names every type once', () => {
    const names = facts.instanceTypeNames()
    expect(names).toHaveLength(1397)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(facts.instanceType(name)?.name).toBe(name)
  })

  it('has default pod counts that follow from the ENI limits', () => {
    for (const name of facts.instanceTypeNames()) {
      const type = facts.instanceType(name)
      if (type?.maxPods == null || type.maxEnis === null || type.ipv4PerEni === null) continue
      expect([name, type.maxPods]).toEqual([name, type.maxEnis * (type.ipv4PerEni - 1) + 2])
    }
  })
})

describe('offerings', () => {
  it.each<[string, string, boolean | null]>([
    ['m5.large', 'us-east-1', true],
    ['p4d.24xlarge', 'eu-south-1', false],
    // No capture of the region, or a type newer than the capture.
    ['m5.large', 'us-gov-west-1', null],
    ['m9g.large', 'us-east-1', null],
    ['m99.large', 'us-east-1', null],
  ])('%s in %s: %s', (type, region, offered) => {
    expect(facts.isOfferedInRegion(type, region)).toBe(offered)
  })

  it('names the zones that lack a family by id', () => {
    // use1-az3 is the zone that AWS no longer extends.
    expect(facts.azsNotOffering('m5.large', 'us-east-1')).toEqual(['use1-az3'])
    expect(facts.azsNotOffering('x1.16xlarge', 'af-south-1')).toEqual(['afs1-az3'])
    expect(facts.azsNotOffering('m5.large', 'eu-west-1')).toEqual([])
  })

  it('counts every zone for a type the region lacks, and knows what it does not know', () => {
    expect(facts.azsNotOffering('p4d.24xlarge', 'eu-south-1')).toHaveLength(3)
    expect(facts.azsNotOffering('m9g.large', 'us-east-1')).toBeNull()
    expect(facts.azsNotOffering('m5.large', 'us-gov-west-1')).toBeNull()
  })
})

describe('generations', () => {
  it.each([
    ['m4.large', 'listed'],
    ['t1.micro', 'listed'],
    ['p3.2xlarge', 'listed'],
    ['m5.large', 'flagged'],
    ['m6i.large', 'flagged'],
    ['c6i.large', 'current'],
    ['t3.micro', 'current'],
    ['m9g.large', 'unknown'],
    ['m99.large', 'unknown'],
  ])('%s is %s', (name, expected) => {
    expect(facts.previousGeneration(name)).toBe(expected)
  })

  it.each<[string, string, string | null]>([
    ['m5.large', 'us-east-1', 'm9g.large'],
    // m9g has no price in Ireland yet.
    ['m5.large', 'eu-west-1', 'm8g.large'],
    ['t3.medium', 'us-east-1', 't4g.medium'],
    ['t2.micro', 'us-east-1', 't4g.micro'],
    ['c6i.xlarge', 'eu-central-1', 'c8g.xlarge'],
    ['m7i-flex.large', 'eu-west-1', 'm8g.large'],
    ['c5d.large', 'ap-south-1', 'c7gd.large'],
    ['r5n.large', 'us-east-1', 'r8gn.large'],
    // Already Graviton, accelerated, no such size, unknown.
    ['m7g.large', 'us-east-1', null],
    ['g4dn.xlarge', 'us-east-1', null],
    ['c5.9xlarge', 'us-east-1', null],
    ['m99.large', 'us-east-1', null],
    // UAE: no T types in the offerings, no prices in China.
    ['t3.medium', 'me-central-1', null],
    ['m5.large', 'cn-north-1', null],
  ])('%s in %s can move to %s', (name, region, expected) => {
    expect(facts.gravitonEquivalent(name, region)?.name ?? null).toBe(expected)
  })

  it('never proposes a Graviton type that is smaller, unpriced or of another architecture', () => {
    for (const name of facts.instanceTypeNames()) {
      const old = facts.instanceType(name)
      const next = facts.gravitonEquivalent(name, 'us-east-1')
      if (old === null || next === null) continue
      expect(next.architectures).toEqual(['arm64'])
      expect(next.size).toBe(old.size)
      expect(next.vcpus).toBeGreaterThanOrEqual(old.vcpus)
      expect(next.memoryMiB).toBeGreaterThanOrEqual(old.memoryMiB * 0.95)
      expect(
        facts.lookupPrice({ kind: 'ec2', instanceType: next.name }, 'us-east-1').usdPerUnit,
      ).not.toBeNull()
    }
  })

  it.each<[string, string, string | null]>([
    ['m4.large', 'us-east-1', 'm8i.large'],
    ['m5.large', 'eu-west-1', 'm7i.large'],
    ['m5a.large', 'us-east-1', 'm8a.large'],
    ['t2.micro', 'us-east-1', 't3.micro'],
    ['m7i-flex.large', 'us-east-1', 'm8i-flex.large'],
    ['i3.large', 'us-east-1', 'i7i.large'],
    // A bigger machine is not a newer one; nothing newer; accelerated.
    ['m5.metal', 'us-east-1', null],
    ['t3.medium', 'us-east-1', null],
    ['g4dn.xlarge', 'us-east-1', null],
  ])('%s in %s has the newer %s', (name, region, expected) => {
    expect(facts.newerGeneration(name, region)?.name ?? null).toBe(expected)
  })
})

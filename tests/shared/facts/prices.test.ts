import { describe, expect, it } from 'vitest'
import { facts, type PriceKey, type TierSetId } from '../../../shared/facts/facts.ts'
import { tierSets } from '../../../shared/facts/priceTiers.ts'

const ec2 = (instanceType: string): PriceKey => ({ kind: 'ec2', instanceType })
const spot = (instanceType: string): PriceKey => ({ kind: 'ec2-spot', instanceType })
const fromBase = { estimateFrom: 'us-east-1' } as const

describe('known prices', () => {
  it.each<[PriceKey, string, number, string]>([
    [ec2('m5.large'), 'us-east-1', 0.096, 'hour'],
    [ec2('m5.large'), 'eu-west-1', 0.107, 'hour'],
    [ec2('t3.medium'), 'us-west-2', 0.0416, 'hour'],
    [ec2('m9g.large'), 'us-east-1', 0.09784, 'hour'],
    [{ kind: 'service', id: 'nat-gateway.hours' }, 'us-east-1', 0.045, 'hour'],
    [{ kind: 'service', id: 'nat-gateway.data' }, 'eu-central-1', 0.052, 'GB'],
    [{ kind: 'service', id: 'public-ipv4.in-use' }, 'sa-east-1', 0.005, 'hour'],
    [{ kind: 'service', id: 'alb.hours' }, 'us-east-1', 0.0225, 'hour'],
    [{ kind: 'service', id: 'alb.lcu' }, 'us-east-1', 0.008, 'LCU-hour'],
    [{ kind: 'service', id: 'fargate.linux-x86.vcpu' }, 'us-east-1', 0.04048, 'vCPU-hour'],
    [{ kind: 'service', id: 'fargate.linux-arm.memory' }, 'us-east-1', 0.00356, 'GB-hour'],
    [{ kind: 'service', id: 'eks.control-plane' }, 'ap-south-1', 0.1, 'cluster-hour'],
    [{ kind: 'service', id: 'eks.extended-support' }, 'us-east-1', 0.5, 'cluster-hour'],
    [{ kind: 'service', id: 'ebs.gp3.storage' }, 'us-east-1', 0.08, 'GB-month'],
    [{ kind: 'service', id: 'data-transfer.cross-az' }, 'ap-northeast-1', 0.01, 'GB'],
    [{ kind: 'service', id: 'cloudwatch.logs.ingestion' }, 'us-east-1', 0.5, 'GB'],
    [{ kind: 'service', id: 'lightsail.linux.1gb' }, 'ap-south-1', 0.0094, 'hour'],
    [
      { kind: 'database-node', service: 'rds', nodeType: 'db.m5.large', engine: 'mysql' },
      'us-east-1',
      0.171,
      'hour',
    ],
  ])('%j in %s is %d USD per %s', (key, region, usdPerUnit, unit) => {
    const price = facts.lookupPrice(key, region)
    expect(price).toMatchObject({ usdPerUnit, unit, unverified: false, estimated: false })
    expect(price.source).not.toBe('')
    expect(price.date).toMatch(/^20\d\d-\d\d/)
  })

  it('dates a cell by its own source, not by its region', () => {
    expect(facts.lookupPrice(ec2('m7i.large'), 'us-east-2').date).toBe('2025-11-03')
    expect(facts.lookupPrice(ec2('m7i-flex.large'), 'us-east-2').date).toBe('2024-04-03')
  })

  it('says how many things a unit holds', () => {
    const requests = facts.lookupPrice({ kind: 'service', id: 'lambda.requests.x86' }, 'us-east-1')
    expect(requests).toMatchObject({ usdPerUnit: 0.2, unit: 'million requests', unitSize: 1_000_000 })
  })

  it('flags general knowledge and knows free from unknown', () => {
    const free = facts.lookupPrice({ kind: 'service', id: 'ecs.control-plane' }, 'us-east-1')
    expect(free).toMatchObject({ usdPerUnit: 0, unverified: true, source: 'General knowledge, unverified' })
    const tokyo = facts.lookupPrice({ kind: 'service', id: 'app-runner.active-vcpu' }, 'ap-northeast-1')
    expect(tokyo).toMatchObject({ usdPerUnit: 0.081, unverified: true })
    const ohio = facts.lookupPrice({ kind: 'service', id: 'app-runner.active-vcpu' }, 'us-east-2')
    expect(ohio).toMatchObject({ usdPerUnit: 0.064, unverified: false })
  })
})

describe('gaps', () => {
  it.each<[PriceKey, string, RegExp]>([
    [ec2('m8i.large'), 'eu-west-1', /^No price for m8i.large in eu-west-1/],
    [ec2('m99.large'), 'us-east-1', /^Unknown instance type m99.large/],
    [ec2('g5.xlarge'), 'ap-east-1', /in ap-east-1/],
    [ec2('p4d.24xlarge'), 'eu-south-1', /^p4d.24xlarge is not offered in eu-south-1/],
    [ec2('m5.large'), 'cn-north-1', /does not cover cn-north-1/],
    [spot('m5.large'), 'us-gov-west-1', /^No Spot figures for m5.large in us-gov-west-1/],
    [{ kind: 'service', id: 'alb.lcu' }, 'eu-west-1', /^No price for alb.lcu in eu-west-1/],
    [{ kind: 'service', id: 'ecr.private-storage' }, 'eu-west-1', /^No price/],
    [{ kind: 'service', id: 'data-transfer.cross-az' }, 'eusc-de-east-1', /does not cover/],
    [
      { kind: 'database-node', service: 'rds', nodeType: 'db.m5.large', engine: 'oracle' },
      'us-east-1',
      /^No price for db.m5.large \(oracle\)/,
    ],
  ])('%j in %s is null with its reason', (key, region, reason) => {
    const price = facts.lookupPrice(key, region)
    expect(price).toMatchObject({ usdPerUnit: null, estimated: false, note: expect.stringMatching(reason) })
  })
})

describe('estimates', () => {
  it('takes a service price from us-east-1 only when asked, and says so', () => {
    const price = facts.lookupPrice({ kind: 'service', id: 'alb.lcu' }, 'eu-west-1', fromBase)
    expect(price).toMatchObject({
      usdPerUnit: 0.008,
      estimated: true,
      note: 'us-east-1 price; no price for eu-west-1 in the price book',
    })
  })

  it('scales an EC2 price by the derived ratio of region and family', () => {
    const price = facts.lookupPrice(ec2('m8i.large'), 'eu-west-1', fromBase)
    expect(price.usdPerUnit).toBe(0.1180116)
    expect(price).toMatchObject({ estimated: true, note: expect.stringMatching(/× 1.115 .* family m,/) })
    const graviton = facts.lookupPrice(ec2('c9g.large'), 'ca-central-1', fromBase)
    expect(graviton.note).toMatch(/× 1.0941 .* family c-arm,/)
  })

  it('prefers a real price, and gives none for a type the region does not offer', () => {
    expect(facts.lookupPrice(ec2('m5.large'), 'eu-west-1', fromBase).estimated).toBe(false)
    expect(facts.lookupPrice(ec2('p4d.24xlarge'), 'eu-south-1', fromBase).usdPerUnit).toBeNull()
  })

  it('prices Spot as On-Demand less the Spot Advisor saving, as old as the older figure', () => {
    const price = facts.lookupPrice(spot('c5.large'), 'us-east-1')
    expect(facts.spotAdvice('c5.large', 'us-east-1')).toMatchObject({
      savingsPercent: 59,
      interruption: '<5%',
    })
    // 0.085 × (1 − 59%)
    expect(price).toMatchObject({ usdPerUnit: 0.03485, estimated: true, date: '2025-06-28' })
    expect(price.note).toContain('On-Demand price of 2026-07-20 less 59%')
  })

  it('marks Fargate Spot as unverified', () => {
    const price = facts.lookupPrice({ kind: 'fargate-spot', id: 'fargate.linux-x86.vcpu' }, 'us-east-1')
    expect(price).toMatchObject({ usdPerUnit: 0.012144, estimated: true, unverified: true })
  })

  it('has no Spot advice where the feed has none, or nonsense', () => {
    expect(facts.spotAdvice('m9g.large', 'us-east-1')).toBeNull()
    expect(facts.spotAdvice('p5.48xlarge', 'ca-central-1')).toBeNull()
    expect(facts.spotAdvice('c5.large', 'us-gov-west-1')).toBeNull()
  })
})

describe('tiers', () => {
  it('are the steps of internet transfer in GB', () => {
    const tiers = facts.lookupTiers('data-transfer.internet-out', 'us-east-1')
    expect(tiers.map(({ from, to, price }) => [from, to, price.usdPerUnit, price.unverified])).toEqual([
      [0, 10_240, 0.09, false],
      [10_240, 51_200, 0.085, false],
      [51_200, 153_600, 0.07, false],
      [153_600, null, 0.05, true],
    ])
  })

  it('leave a step that the price book lacks as a gap', () => {
    const [first, rest] = facts.lookupTiers('cloudwatch.vended-logs', 'us-east-1')
    expect(first?.price.usdPerUnit).toBe(0.5)
    expect(rest).toMatchObject({ from: 10_240, to: null, price: { usdPerUnit: null, unit: 'GB' } })
  })

  it.each(Object.keys(tierSets) as TierSetId[])('%s covers every volume once', (id) => {
    const tiers = facts.lookupTiers(id, 'us-east-1')
    expect(tiers[0]?.from).toBe(0)
    expect(tiers.at(-1)?.to).toBeNull()
    expect(tiers.slice(1).map((tier) => tier.from)).toEqual(tiers.slice(0, -1).map((tier) => tier.to))
  })
})

it('refuses a misspelt price id at compile time', () => {
  // @ts-expect-error alb.hour is not an id; a typo in a component must not become a gap at run time
  const key: PriceKey = { kind: 'service', id: 'alb.hour' }
  expect(() => facts.lookupPrice(key, 'us-east-1')).toThrow('No price row for alb.hour')
})

it('keeps allowances and fractions apart from prices', () => {
  expect(facts.serviceFigure('eks.auto-mode-fee')).toMatchObject({ value: 0.12, unverified: false })
  expect(facts.serviceFigure('lambda.free-tier.requests')).toMatchObject({
    value: 1_000_000,
    unverified: true,
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { changesBetween } from '../../../shared/facts/transform/changes.ts'
import { formatDataFile } from '../../../shared/facts/transform/format.ts'
import { transformFacts } from '../../../shared/facts/transform/index.ts'
import { eksVersions, fixtureIds, sourceFixture } from './sourceFixture.ts'

function transformed() {
  const result = transformFacts(sourceFixture(), eksVersions, fixtureIds)
  if (!result.ok) throw new Error(result.error.join('\n'))
  return result.value
}

/** Problems found in the fixture after one change to it. */
function problemsAfter(change: (sources: ReturnType<typeof sourceFixture>) => unknown): readonly string[] {
  const sources = sourceFixture()
  change(sources)
  const result = transformFacts(sources, eksVersions, fixtureIds)
  return result.ok ? [] : result.error
}

describe('the transformation of a small source directory', () => {
  it('gives the expected instance types', () => {
    const file = transformed()['instance-types.json']
    expect(file.sources).toEqual({
      M: { title: 'moto 5.2.1 capture', date: '2026-05' },
      K: { title: 'Karpenter 2026-07-11', date: '2026-07-11' },
    })
    expect(file.rows).toEqual([
      'g5.xlarge|4|16384|x86_64|||0|gpu:NVIDIA:A10G:1:22888||||||||||0||1|cluster,spread|||||||||||||M',
      // The source's 1 for currentGeneration is not AWS's flag.
      'm9g.large|2|8192||||0|||||||||||0||||||||||||||||K',
    ])
  })

  it('gives the expected EC2 prices, with each source dated', () => {
    expect(transformed()['ec2-prices.json']).toMatchObject({
      sources: {
        K: { title: 'karpenter', date: '2026-07-20' },
        A: { title: 'feed', date: '2025-11-03' },
        O: { title: 'branch', date: '2024-04-03' },
      },
      sourceByRegion: { 'us-east-1': 'K', 'eu-west-1': 'A' },
      olderCells: { source: 'O', byRegion: { 'eu-west-1': ['g5.xlarge'] } },
      rows: ['g5.xlarge|1.006|1.123', 'm9g.large|0.09784'],
    })
  })

  it('gives the expected service prices', () => {
    const { rows, figures, sources } = transformed()['service-prices.json']
    expect(rows.slice(0, 4)).toEqual([
      ['alb.hours', 'hour', 1, 'T:alb-2017', 0, [null, 0.0252], 'us-east-1 confirmed by I 2024-07'],
      // One price "for all regions" that was seen in us-east-1 alone stays in us-east-1.
      ['sqs.standard-requests', 'million requests', 1_000_000, 'I:sqs_queue_test', 0, [0.4], 'us-east-1'],
      ['rds.single', 'IOPS-month', 1, 'I:db_instance_test', 0, [0.02], null],
      ['rds.multi', 'IOPS-month', 1, 'I:db_instance_test', 0, [0.04], null],
    ])
    expect(rows.slice(4).map(([id, , , , , value]) => [id, value])).toMatchObject([
      ['lightsail.linux.1gb', { regions: 'other' }],
      ['lightsail.linux.1gb', { regions: ['eu-west-1'] }],
    ])
    expect(figures).toEqual([['fargate.spot-discount', 70, '% off on-demand', 'unverified', 1]])
    expect(sources).toMatchObject({
      'T:alb-2017': { date: '2017-12-18' },
      'I:sqs_queue_test': { date: '2024-07-01' },
      'P:lightsail': { date: '2025-10-31' },
    })
  })

  it('gives the expected other tables', () => {
    const data = transformed()
    expect(data['spot-advisor.json']).toMatchObject({
      rows: ['g5.xlarge|591'],
      notes: expect.arrayContaining(['Negative savings of the feed left out: g5.xlarge eu-west-1.']),
    })
    expect(data['database-nodes.json'].rows).toEqual([
      'rds|db.m5.large|mysql|2|8|R|0|0.171|0.189',
      'rds|db.r7g.large|mysql|2|16|U|1|0.239',
    ])
    expect(data['quotas.json'].rows).toEqual([
      ['elb.rule-priority', [1, 50000], 'range', 'hard', 'awsdocs ALB guide 2023-06', 0, null],
    ])
    expect(data['regions.json'].rows).toMatchObject([
      { pricedTypes: 2, familiesMissingByAz: { 'use1-az6': ['g5'] } },
    ])
    expect(data['commitment-discounts.json'].programmes).toMatchObject([
      { source: 'figure repeated in several web pages', unverified: 0 },
      { source: 'unverified', unverified: 1 },
    ])
    expect(data['fact-sheet.json'].rows.find(({ file }) => file === 'database-nodes.json')).toMatchObject({
      from: '2021-07-09',
      to: '2021-07-09',
      rows: 2,
      unverified: 1,
    })
  })

  it('is the same bytes each time, one record a line', () => {
    const text = (name: 'ec2-prices.json') => formatDataFile(transformed()[name])
    expect(text('ec2-prices.json')).toBe(text('ec2-prices.json'))
    expect(text('ec2-prices.json').split('\n')).toContain('"m9g.large|0.09784"')
  })
})

describe('what a refresh refuses', () => {
  it.each<[string, Parameters<typeof problemsAfter>[0], RegExp]>([
    [
      'an unknown column',
      (s) => {
        s['ec2-instance-types.json'].columns.push('gpuWatts')
        for (const row of s['ec2-instance-types.json'].rows) row.push(1)
      },
      /ec2-instance-types.json: columns: unknown columns: gpuWatts/,
    ],
    [
      'columns in another order',
      (s) => s['ec2-instance-types.json'].columns.reverse(),
      /columns out of order/,
    ],
    [
      'an unknown key',
      (s) => Object.assign(s['spot-advisor.json'], { extra: 1 }),
      /Unrecognized key: "extra"/,
    ],
    ['an unknown file', (s) => Object.assign(s, { 'new.json': {} }), /new.json: unknown source file/],
    ['a missing file', (s) => Reflect.deleteProperty(s, 'carbon.json'), /carbon.json: missing/],
    [
      'a unit that changed',
      (s) => s['service-prices.json'].rows[0]?.splice(2, 1, 'USD/month'),
      /alb.hours: unit is "USD\/month", expected "USD\/hour"/,
    ],
    [
      'a price without an id',
      (s) => s['service-prices.json'].rows.push(['elb', 'new', 'USD/hour', 'unverified', { '*': 1 }]),
      /"elb" \/ "new" has no id: add it to shared\/facts\/priceItems/,
    ],
    ['an id without its price', (s) => s['service-prices.json'].rows.shift(), /alb.hours: no such row/],
    [
      'a limit of another shape',
      (s) => s['quotas-and-limits.json'].rows[0]?.splice(2, 1, 5),
      /elb.rule-priority: 5 is not a range/,
    ],
    [
      'a price in a region of no column',
      (s) => s['service-prices.json'].rows[0]?.splice(4, 1, { 'mars-1': 1 }),
      /unknown region mars-1/,
    ],
    [
      'prices without a source',
      (s) => Object.assign(s['ec2-on-demand-prices.json'].sourceByRegion, { 'eu-west-1': '' }),
      /no "<letter> <date>" for region eu-west-1/,
    ],
    [
      'a negative price',
      (s) => s['ec2-on-demand-prices.json'].rows.push(['m5.large', -1]),
      /ec2-on-demand-prices.json: rows.2.1: Too small/,
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsAfter(change).join('\n')).toMatch(problem)
  })

  it('a hand-kept EKS calendar that lost its shape', () => {
    const result = transformFacts(
      sourceFixture(),
      { ...eksVersions, rows: [['1.31', '26.9.2024']] },
      fixtureIds,
    )
    expect(result).toMatchObject({ ok: false, error: [expect.stringMatching(/^eks-versions.json: rows.0/)] })
  })
})

it('summarizes changes cell by cell', () => {
  const before = transformed()['ec2-prices.json']
  const after = { ...before, rows: ['g5.xlarge|1.2', 'm9g.large|0.09784|0.11', 'm5.large|0.096'] }
  expect(changesBetween(before, after)).toEqual({
    added: ['m9g.large / eu-west-1', 'm5.large / type', 'm5.large / us-east-1'],
    removed: ['g5.xlarge / eu-west-1'],
    changed: [{ cell: 'g5.xlarge / us-east-1', before: '1.006', after: '1.2' }],
  })
  const prices = transformed()['service-prices.json']
  const row = prices.rows[0]
  if (row === undefined) throw new Error('the fixture has a service price')
  const dearer = { ...prices, rows: [[...row.slice(0, 5), [null, 0.03], row[6]], ...prices.rows.slice(1)] }
  expect(changesBetween(prices, dearer).changed).toEqual([
    { cell: 'alb.hours / eu-west-1', before: '0.0252', after: '0.03' },
  ])
})

describe('npm run facts', () => {
  const directory = mkdtempSync(join(tmpdir(), 'facts-'))
  afterAll(() => rmSync(directory, { recursive: true }))
  const root = new URL('../../../', import.meta.url)
  const data = new URL('shared/facts/data/', root)
  const dataText = () =>
    readdirSync(data)
      .map((name) => readFileSync(new URL(name, data), 'utf8'))
      .join('')
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'shared/facts/refresh/refresh.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    })

  it('says what is wrong with a directory and leaves the data alone', () => {
    writeFileSync(join(directory, 'carbon.json'), '{}')
    const before = dataText()
    const result = run(directory)
    expect(result.status).toBe(2)
    expect(result.stdout).toBe('')
    expect(result.stderr).toMatch(/spot-advisor.json: missing[\s\S]*nothing was written/)
    expect(dataText()).toBe(before)
  })

  it('explains itself without a directory', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run facts') })
    expect(run(join(directory, 'nowhere'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no such directory'),
    })
  })
})

import { describe, expect, test } from 'vitest'
import { analyze, exportContext } from '../../../shared/analysis.ts'
import { components } from '../../../shared/catalog/index.ts'
import { encode } from '../../../shared/document/codec.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { digestOf } from '../../../shared/exporters/awsCli/digest.ts'
import { exportFiles } from '../../../shared/exporters/index.ts'
import {
  JUDGES,
  type JudgedBatch,
  type JudgeId,
  judgedBatches,
  judgedFor,
} from '../../../shared/exporters/manifest/judges.ts'
import type { Uncheckable } from '../../../shared/exporters/manifest/uncheckable.ts'
import { facts } from '../../../shared/facts/facts.ts'
import type { Note } from '../../conformance/figures.ts'
import { batchesOf, mergeRecord } from '../../conformance/record.ts'
import { coveringRelations, everyComponentAlone } from '../../support/everyDrawing.ts'
import { example, exampleNames, TODAY } from '../../support/fixtures.ts'

function manifestOf(document: Document) {
  const { input, about } = exportContext(document, analyze(document, facts, { today: TODAY }), facts, TODAY)
  const made = exportFiles('all', input, about)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  const text = made.value.find(({ name }) => name === 'manifest.json')?.text ?? ''
  return JSON.parse(text) as {
    judgedByOthers: { example: string | null; judges: ReturnType<typeof judgedFor> }
    ranOnThisExport: string
    notChecked: Uncheckable[]
  }
}

/** What each judge must have seen. Scripts are run for the first examples in every run, for the rest when there is time. */
const MUST_HAVE_SEEN: Readonly<Record<JudgeId, 'everything' | 'examples'>> = {
  'cfn-lint': 'everything',
  moto: 'everything',
  'aws-cli': 'examples',
  botocore: 'examples',
  shellcheck: 'everything',
  'bash-3.2': 'everything',
}

describe('the record of the judges', () => {
  test.each(JUDGES)(
    '$id has judged every part of every drawing that it must (else: npm run conformance:record)',
    ({ id }) => {
      const own = judgedBatches.filter(({ judge }) => judge === id)
      const examples = exampleNames().filter((name) => !/^(pattern|scenario)-/.test(name))
      const drawings = MUST_HAVE_SEEN[id] === 'everything'
      const wanted = drawings
        ? [...components.map(({ type }) => type), ...coveringRelations().map(({ name }) => name)]
        : [...new Set(examples.flatMap((name) => Object.values(example(name).nodes).map(({ type }) => type)))]
      const seen = new Set(own.flatMap(({ components, connections }) => [...components, ...connections]))
      expect(wanted.filter((name) => !seen.has(name))).toEqual([])
      expect(wanted.length).toBeGreaterThan(5)
    },
  )

  test('names no judge that there is not, and nothing twice', () => {
    for (const { id } of JUDGES) {
      const all = judgedBatches
        .filter(({ judge }) => judge === id)
        .flatMap(({ components, connections }) => [...components, ...connections])
      expect(new Set(all).size).toBe(all.length)
    }
    const ids: readonly string[] = JUDGES.map(({ id }) => id)
    expect(judgedBatches.filter(({ judge }) => !ids.includes(judge))).toEqual([])
  })
})

describe('writing the record', () => {
  const note = (over: Partial<Note>): Note => ({
    slice: 's',
    judges: ['moto'],
    regions: ['eu-west-1'],
    components: [],
    connections: [],
    examples: {},
    random: null,
    counts: { documents: 1, resources: 2, commands: 0 },
    standIns: [],
    findings: 0,
    seconds: 1,
    ...over,
  })
  const batches = (components: string[], on: string): JudgedBatch[] =>
    batchesOf([note({ components })], { moto: '5.2.1' }, on)
  const known = { components: ['vpc', 'users', 'region'], connections: [] }

  test('gathers the notes of a judge, sorted, and adds up what they counted', () => {
    const made = batchesOf(
      [
        note({ components: ['vpc', 'users'] }),
        note({ components: ['region', 'vpc'], regions: ['us-east-1'] }),
      ],
      { moto: '5.2.1' },
      TODAY,
    )
    expect(made).toMatchObject([
      {
        judge: 'moto',
        version: '5.2.1',
        on: TODAY,
        regions: ['eu-west-1', 'us-east-1'],
        components: ['region', 'users', 'vpc'],
        counts: { documents: 2, resources: 4 },
      },
    ])
  })

  test('refuses what had findings, and a judge without a version', () => {
    expect(() => batchesOf([note({ findings: 1, slice: 'examples' })], { moto: '5' }, TODAY)).toThrow(
      'findings in examples',
    )
    expect(() => batchesOf([note({})], {}, TODAY)).toThrow('version of moto')
  })

  test('leaves each subject the day on which it was judged last, and forgets what nobody can draw', () => {
    const merged = mergeRecord(
      batches(['vpc'], '2026-12-01'),
      batches(['vpc', 'users', 'gone'], '2026-11-01'),
      known,
    )
    expect(merged.map(({ on, components }) => [on, components])).toEqual([
      ['2026-12-01', ['vpc']],
      ['2026-11-01', ['users']],
    ])
  })

  test('drops a batch of which nothing is left, and joins the slices of one day', () => {
    expect(mergeRecord(batches(['vpc'], '2026-12-01'), batches(['vpc'], '2026-11-01'), known)).toHaveLength(1)
    const joined = mergeRecord(batches(['vpc'], '2026-12-01'), batches(['users'], '2026-12-01'), known)
    expect(joined.map(({ components }) => components)).toEqual([['users', 'vpc']])
  })
})

describe('the manifest', () => {
  test('names what of the drawing a judge never saw', () => {
    const [batch] = batchesOf(
      [
        {
          slice: 's',
          judges: ['cfn-lint'],
          regions: ['us-east-1'],
          components: ['vpc'],
          connections: [],
          examples: { site: 'abc' },
          random: null,
          counts: { documents: 1, resources: 1, commands: 0 },
          standIns: ['AWS::EKS::Addon'],
          findings: 0,
          seconds: 1,
        },
      ],
      { 'cfn-lint': '1.2.3' },
      TODAY,
    )
    const subject = { digest: 'abc', components: ['sqs-queue', 'vpc'], connections: ['uses: a to b'] }
    const [cfnLint, moto] = judgedFor(subject, batch ? [batch] : [])
    expect(cfnLint).toMatchObject({
      judged: [{ on: TODAY, version: '1.2.3', notMade: ['AWS::EKS::Addon'] }],
      notJudged: { components: ['sqs-queue'], connections: ['uses: a to b'] },
      thisVeryDrawing: { on: TODAY, version: '1.2.3' },
    })
    expect(moto).toMatchObject({
      judged: [],
      notJudged: { components: ['sqs-queue', 'vpc'] },
      thisVeryDrawing: null,
    })
  })

  test.each(exampleNames())(
    'says of the example %s that it was judged as a whole, until it is changed',
    (name) => {
      const document = example(name)
      expect(digestOf(encode(document))).toMatch(/^[0-9a-f]{12}$/)
      const { judgedByOthers, ranOnThisExport } = manifestOf(document)
      const recorded = judgedBatches.some(({ examples }) => Object.hasOwn(examples, name))
      expect(judgedByOthers.example).toBe(recorded ? name : null)
      const saw = (program: string) => {
        const id = JUDGES.find((judge) => judge.program === program)?.id ?? expect.fail(program)
        return judgedBatches.some(({ judge, examples }) => judge === id && Object.hasOwn(examples, name))
      }
      for (const { judge, thisVeryDrawing } of judgedByOthers.judges)
        expect(thisVeryDrawing !== null, judge).toBe(saw(judge))
      expect(ranOnThisExport).toContain('--judge')
      const changed = { ...document, settings: { ...document.settings, name: 'Changed' } }
      expect(manifestOf(changed).judgedByOthers.example).toBeNull()
    },
  )

  test('asks only what the resources of this drawing raise', () => {
    const alone = (type: string) => {
      const drawing = everyComponentAlone().find(({ name }) => name === `alone: ${type}`)
      return manifestOf(drawing?.document ?? expect.fail(type)).notChecked.map(
        ({ what }) => what.split(':')[0],
      )
    }
    expect(alone('users')).toEqual(['prices'])
    expect(alone('ecr-repository')).not.toContain('AMIs')
    expect(alone('autoscaling-group')).toContain('AMIs')
    expect(alone('ecs-service')).toContain('container images')
    expect(alone('vpc')).not.toContain('container images')
  })

  test('names only resources and parameters that the templates have', () => {
    for (const name of exampleNames()) {
      const document = example(name)
      const { plan } = analyze(document, facts, { today: TODAY })
      const there = new Set(
        plan.stacks.flatMap(({ resources, parameters }) => [
          ...resources.map(({ logicalId }) => logicalId),
          ...parameters.map((parameter) => parameter.name),
        ]),
      )
      const named = manifestOf(document).notChecked.flatMap(({ about }) => about ?? [])
      expect(named.length).toBeGreaterThan(10)
      expect(named.filter((one) => !there.has(one))).toEqual([])
    }
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decisions } from '../../shared/advisor/index.ts'
import { describeForm, type FormField } from '../../shared/catalog/form.ts'
import { componentOf } from '../../shared/catalog/index.ts'
import { relationOf } from '../../shared/catalog/relations/index.ts'
import { settingsSchema } from '../../shared/document/schema.ts'
import { exporters } from '../../shared/exporters/index.ts'
import { instanceType } from '../../shared/facts/instanceTypes.ts'
import { resolve } from '../../shared/graph/resolve.ts'
import { rules } from '../../shared/rules/index.ts'
import { drawing } from '../support/builders.ts'
import {
  type Answer,
  type Coverage,
  coveragePage,
  coverageSummary,
  coverageText,
  digestOf,
  pointsOf,
  printCoverage,
  readCoverage,
  standingOf,
} from '../support/coverage.ts'
import { everyRelation } from '../support/everyDrawing.ts'
import { exported } from '../support/exported.ts'
import { example, exampleNames, ruleFixture, ruleFixtureNames } from '../support/fixtures.ts'
import { root } from '../support/sources.ts'

/** 541 bullets, and what the brief says beside them: two paragraphs, the contexts of five scenarios, 19 commands. */
const POINTS = 541 + 2 + 5 + 19

/** How many answers are still `missing`. It goes down with what is built, and never up. */
const MISSING = 48

const coverage: Coverage = readCoverage()
const everyPoint = coverage.headings.flatMap(({ heading, bullets }) =>
  bullets.map((bullet) => ({ heading, ...bullet })),
)
const everyAnswer = everyPoint.flatMap(({ bullet, answers }) => answers.map((answer) => ({ bullet, answer })))

describe('the points', () => {
  it('are all there: none lost, none added, none worded otherwise', () => {
    expect(everyPoint).toHaveLength(POINTS)
    expect(coverage.points).toBe(POINTS)
    expect(digestOf(coverage)).toBe(coverage.digest)
  })

  it('are told once each', () => {
    const points = pointsOf(coverage)
    expect(points.filter((point, index) => points.indexOf(point) !== index)).toEqual([])
    const headings = coverage.headings.map(({ heading }) => heading)
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([])
  })

  it('stand on a line each, as printed', () => {
    expect(coverageText()).toBe(printCoverage(coverage))
  })
})

describe('the answers', () => {
  it('point at something that exists', () => {
    expect(everyAnswer.flatMap(({ bullet, answer }) => complaint(answer, bullet))).toEqual([])
  })

  it('are given once for each point', () => {
    const twice = everyPoint.filter(
      ({ answers }) => new Set(answers.map((one) => JSON.stringify(one))).size < answers.length,
    )
    expect(twice.map(({ bullet }) => bullet)).toEqual([])
  })

  it('say in a sentence or two why something is advice only', () => {
    const short = everyAnswer.filter(
      ({ answer }) => answer.kind === 'advice' && !/^.{60,}\.$/.test(answer.reason),
    )
    expect(short).toEqual([])
  })

  it('own up to what is missing, and to no more than that', () => {
    const missing = everyAnswer.flatMap(({ answer }) => (answer.kind === 'missing' ? [answer] : []))
    expect(missing).toHaveLength(MISSING)
    expect(missing.filter(({ reason }) => reason.length < 15)).toEqual([])
    // A topic is named as what will answer it would be named: once that is there, the entry is out of date.
    const built = missing
      .map(({ id }) => id)
      .filter((id) => componentOf(id) || relationOf(id) || isExample(id))
    expect(built).toEqual([])
  })
})

describe('the checks above', () => {
  it.each<[string, Answer]>([
    ['an unknown component', { kind: 'component', id: 'ec2-instances' }],
    ['an unknown setting', { kind: 'setting', id: 'autoscaling-group.mixed.strategy' }],
    ['a setting of an unknown thing', { kind: 'setting', id: 'group.mixed' }],
    ['a value that is no choice', { kind: 'setting', id: 'ecs-service.deployment.strategy=GREEN_BLUE' }],
    ['an instance type that there is not', { kind: 'setting', id: 'ec2-instance.instanceType=c6g.tiny' }],
    ['a value that nothing can check', { kind: 'setting', id: 'ec2-instance.keyPair=mine' }],
    ['an unknown relation', { kind: 'relation', id: 'sqs-queue triggered lambda-function' }],
    ['a relation that is refused', { kind: 'relation', id: 'users triggers lambda-function' }],
    ['the id of a rule for its slug', { kind: 'rule', id: 'COST001' }],
    ['an unknown decision', { kind: 'decision', id: 'emr-or-glue' }],
    ['an unknown example', { kind: 'example', id: 'placeholder' }],
    ['an unknown export', { kind: 'export', id: 'terraform' }],
  ])('notice %s', (_, answer) => {
    expect(complaint(answer, 'a point')).toHaveLength(1)
  })

  it('notice a lost point', () => {
    const [first, ...rest] = coverage.headings
    expect(first).toBeDefined()
    expect(digestOf({ ...coverage, headings: rest })).not.toBe(coverage.digest)
  })

  it('count a point with something missing as answered in part', () => {
    const there: Answer = { kind: 'component', id: 'vpc' }
    const lacking: Answer = { kind: 'missing', id: 'moon', reason: 'a Region there' }
    const advised: Answer = { kind: 'advice', reason: 'look up' }
    expect([[there], [there, lacking], [advised], [advised, lacking], [lacking]].map(standingOf)).toEqual([
      'answered',
      'in part',
      'advice',
      'missing',
      'missing',
    ])
  })
})

// After a change of coverage.json: `npx vitest run --config tests/vitest.config.ts tests/assets -u`, and read what changed.
describe('what is made of them', () => {
  it('is assets/coverage.md', async () => {
    await expect(coveragePage(coverage)).toMatchFileSnapshot(join(root, 'assets/coverage.md'))
  })

  it('is the table in the README', async () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8')
    const section = /(?<=<!-- coverage -->\n).*?(?=\n<!-- \/coverage -->)/s
    expect(text).toMatch(section)
    await expect(text.replace(section, () => `\n${coverageSummary(coverage)}`)).toMatchFileSnapshot(
      join(root, 'README.md'),
    )
  })
})

/** Nothing, or what is wrong with an answer, in words. */
function complaint(answer: Answer, bullet: string): string[] {
  const wrong = (what: string) => [`"${bullet}": ${what}`]
  switch (answer.kind) {
    case 'component':
      return componentOf(answer.id) ? [] : wrong(`no component ${answer.id}`)
    case 'relation':
      return drawable().has(answer.id) ? [] : wrong(`"${answer.id}" cannot be drawn`)
    case 'rule':
      return rules.some(({ slug }) => slug === answer.id) ? [] : wrong(`no rule ${answer.id}`)
    case 'decision':
      return decisions.some(({ id }) => id === answer.id) ? [] : wrong(`no decision ${answer.id}`)
    case 'example':
      return isExample(answer.id) ? [] : wrong(`no example ${answer.id}`)
    case 'export':
      return exports().some((name) => name === answer.id || name.startsWith(`${answer.id}/`))
        ? []
        : wrong(`nothing exported is ${answer.id}`)
    case 'setting': {
      const fault = settingFault(answer.id)
      return fault === null ? [] : wrong(`${answer.id}: ${fault}`)
    }
    case 'advice':
    case 'missing':
      return []
  }
}

/** Every connection that can be drawn, as `from relation to`: with settings as they come, or in a drawing that is there. */
const drawable = once(() => {
  const found = new Set(everyRelation().map(({ from, relation, to }) => `${from} ${relation} ${to}`))
  for (const document of [...ruleFixtureNames().map(ruleFixture), ...exampleNames().map(example), fitted()])
    for (const { from, spec, to } of resolve(document).edges.values())
      found.add(`${from.type} ${spec.name} ${to.type}`)
  return found
})

/** Connections that no other drawing has and that the settings have to fit: a host its instances, a copy its original. */
const fitted = () =>
  drawing()
    .add('dedicated-host', 'host', { runs: 'm5' })
    .add('ec2-instance', 'server', { instanceType: 'm5.large' })
    .connect('host', 'places', 'server')
    .add('aurora-cluster', 'original', { globalDatabase: 'primary' })
    .add('region', 'europe', { code: 'eu-west-1' })
    .inside('europe', (region) => region.add('aurora-cluster', 'copy', { globalDatabase: 'secondary' }))
    .connect('original', 'mirrors', 'copy')
    .document()

const isExample = (id: string): boolean => exampleNames().includes(id)

function settingFault(id: string): string | null {
  const [path = '', value] = id.split('=')
  const [owner = '', ...keys] = path.split('.')
  const schema =
    owner === 'document' ? settingsSchema : (componentOf(owner)?.config ?? relationOf(owner)?.config ?? null)
  if (schema === null) return `${owner} is no component, no relation and not the document`
  let field: FormField = describeForm(schema)
  for (const key of keys) {
    const next: FormField | undefined = field.kind === 'group' ? field.fields[key] : undefined
    if (next === undefined) return `there is no ${key}`
    field = inside(next)
  }
  if (keys.length === 0) return 'it names no setting'
  if (value === undefined) return null
  if (field.kind === 'choice')
    return field.options.some((option) => String(option.value) === value) ? null : `${value} is no choice`
  if (/^instanceTypes?$/.test(keys.at(-1) ?? ''))
    return instanceType(value) ? null : `there is no instance type ${value}`
  return 'only choices and instance types can be given with a value'
}

/** What stands in a list or map, where it is one. */
function inside(field: FormField): FormField {
  if (field.kind === 'list') return inside(field.item)
  return field.kind === 'map' ? inside(field.value) : field
}

/** The kinds of export, and the names of their files for a drawing that brings all of them. */
const exports = once((): readonly string[] => {
  const document = drawing()
    .add('vpc', 'net')
    .inside('net', (net) =>
      net
        .add('subnet-tier', 'private', { kind: 'private' })
        .inside('private', (tier) =>
          tier
            .add('eks-cluster', 'cluster')
            .inside('cluster', (cluster) =>
              cluster
                .add('eks-karpenter', 'nodes')
                .add('eks-controller', 'ingress')
                .add('eks-workload', 'app'),
            ),
        ),
    )
    .document()
  return [...exporters.map(({ id }) => id), ...exported(document).keys()]
})

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

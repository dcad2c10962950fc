import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { componentOf } from '../../shared/catalog/index.ts'
import { relations } from '../../shared/catalog/relations/index.ts'
import { rules } from '../../shared/rules/index.ts'
import { root } from './sources.ts'

/**
 * `relation` is `from relation to`, by the types of its ends. `setting` is `component.path`, `relation.path` or `document.path`, with `=value` where a certain value is the answer.
 * `export` is a kind of export, a file of one, or a folder of files. `missing` names what would be the answer.
 */
const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['component', 'setting', 'relation', 'rule', 'example', 'export']),
    id: z.string().min(1),
  }),
  z.strictObject({ kind: z.literal('advice'), reason: z.string() }),
  z.strictObject({ kind: z.literal('missing'), id: z.string().min(1), reason: z.string() }),
])

const coverageSchema = z.strictObject({
  about: z.string(),
  points: z.int(),
  digest: z.string(),
  headings: z.array(
    z.strictObject({
      heading: z.string().min(1),
      bullets: z
        .array(z.strictObject({ bullet: z.string().min(1), answers: z.array(answerSchema).min(1) }))
        .min(1),
    }),
  ),
})

export type Coverage = z.infer<typeof coverageSchema>
export type Answer = z.infer<typeof answerSchema>

export const coverageText = (): string => readFileSync(join(root, 'assets/coverage.json'), 'utf8')
export const readCoverage = (): Coverage => coverageSchema.parse(JSON.parse(coverageText()))

/** Each point of the brief as `heading` and `bullet`, in its order. */
export const pointsOf = ({ headings }: Coverage): string[] =>
  headings.flatMap(({ heading, bullets }) => bullets.map(({ bullet }) => `${heading}\n${bullet}`))

/** Over what the points say, not over their answers: it changes when one is lost, added or worded otherwise. */
export const digestOf = (coverage: Coverage): string =>
  createHash('sha256').update(pointsOf(coverage).join('\n')).digest('hex')

const HEAD = /^(?<chapter>[^›]+) › (?<rest>.+)$/u

/** The file as it is written: one point on a line, so that a change shows as one line. */
export function printCoverage({ headings, ...head }: Coverage): string {
  const line = (value: unknown): string =>
    JSON.stringify(value, null, 1)
      .replace(/([[{])\n\s*/g, '$1')
      .replace(/\n\s*([\]}])/g, '$1')
      .replace(/,\n\s*/g, ', ')
  const blocks = headings.map(
    ({ heading, bullets }) =>
      `{"heading": ${line(heading)}, "bullets": [\n${bullets.map((bullet) => line(bullet)).join(',\n')}\n]}`,
  )
  const facts = Object.entries(head).map(([key, value]) => `${line(key)}: ${line(value)},\n`)
  return `{\n${facts.join('')}"headings": [\n${blocks.join(',\n')}\n]\n}\n`
}

export type Standing = 'answered' | 'in part' | 'advice' | 'missing'

export function standingOf(answers: readonly Answer[]): Standing {
  const kinds = new Set(answers.map(({ kind }) => kind))
  const lacks = kinds.delete('missing')
  const advises = kinds.delete('advice')
  if (kinds.size > 0) return lacks ? 'in part' : 'answered'
  return lacks ? 'missing' : advises ? 'advice' : 'missing'
}

const STANDINGS = ['answered', 'in part', 'advice', 'missing'] as const satisfies readonly Standing[]

const tally = (bullets: Coverage['headings'][number]['bullets']): string[] =>
  STANDINGS.map((standing) =>
    String(bullets.filter(({ answers }) => standingOf(answers) === standing).length),
  )

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`

/** For the README: how many points of each heading are answered. */
export function coverageSummary(coverage: Coverage): string {
  const groups = new Map<string, Coverage['headings'][number]['bullets']>()
  for (const { heading, bullets } of coverage.headings) {
    const name = heading.split(' › ').slice(0, 2).join(' › ')
    groups.set(name, [...(groups.get(name) ?? []), ...bullets])
  }
  const all = coverage.headings.flatMap(({ bullets }) => bullets)
  return aligned([
    ['heading of the brief', 'points', ...STANDINGS],
    ...[...groups].map(([name, bullets]) => [name, String(bullets.length), ...tally(bullets)]),
    ['**all**', String(all.length), ...tally(all)],
  ])
}

/** A table with a text and figures, as the formatter of the README writes it. */
function aligned([head = [], ...body]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    row(
      cells.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
    )
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), row(rule), ...body.map(line)].join('')
}

/** assets/coverage.md: every point with its answers, and what is missing. */
export function coveragePage(coverage: Coverage): string {
  const out = [
    '# What answers the brief\n\n',
    'Every point of the brief on compute and containers, in its order, with what answers it. Made from\n',
    '[`coverage.json`](coverage.json) by `npx vitest run --config tests/vitest.config.ts tests/assets -u`.\n\n',
    '“In part” has answers, and names what it lacks. “Advice” is for people or for code, and says why nothing is drawn for it.\n\n',
    '## What is missing\n\n',
    missingTable(coverage),
  ]
  let chapter = ''
  for (const { heading, bullets } of coverage.headings) {
    const { chapter: of = heading, rest } = HEAD.exec(heading)?.groups ?? {}
    if (of !== chapter) out.push(`\n## ${of}\n`)
    chapter = of
    if (rest !== undefined) out.push(`\n### ${rest}\n`)
    out.push('\n', row(['point', 'answer']), row(['---', '---']))
    for (const { bullet, answers } of bullets) out.push(row([bullet, answers.map(answerText).join('<br>')]))
  }
  return out.join('')
}

function missingTable({ headings }: Coverage): string {
  const topics = new Map<string, { count: number; reasons: Set<string> }>()
  for (const answer of headings.flatMap(({ bullets }) => bullets.flatMap(({ answers }) => answers))) {
    if (answer.kind !== 'missing') continue
    const topic = topics.get(answer.id) ?? { count: 0, reasons: new Set() }
    topics.set(answer.id, { count: topic.count + 1, reasons: topic.reasons.add(answer.reason) })
  }
  if (topics.size === 0) return 'Nothing.\n'
  return [
    row(['topic', 'points', 'what']),
    row(['---', '--:', '---']),
    ...[...topics]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { count, reasons }]) => row([id, count, [...reasons].join('; ')])),
  ].join('')
}

function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'advice':
      return `advice: ${answer.reason}`
    case 'missing':
      return `**missing**: ${answer.reason}`
    case 'component': {
      return `[${titleOf(answer.id)}](${sourceOf('../shared/catalog/components', answer.id)})`
    }
    case 'relation': {
      const [from = '', name = '', to = ''] = answer.id.split(' ')
      const link = sourceOf('../shared/catalog/relations', name)
      return `connection: ${titleOf(from)} [${relations.find((one) => one.name === name)?.title ?? name}](${link}) ${titleOf(to)}`
    }
    case 'rule': {
      const rule = rules.find(({ slug }) => slug === answer.id)
      return `rule [${answer.id}](../shared/rules/${rule?.pillar}/${answer.id}.ts)`
    }
    case 'example':
      return `example [${answer.id}](examples/${answer.id}.cantilever)`
    case 'setting':
      return `setting \`${answer.id}\``
    case 'export':
      return `export \`${answer.id}\``
  }
}

const titleOf = (type: string): string => componentOf(type)?.title ?? type

/** A component or relation is a file, or a folder once it has outgrown one. */
const sourceOf = (folder: string, name: string): string =>
  existsSync(join(root, 'assets', folder, `${name}.ts`))
    ? `${folder}/${name}.ts`
    : `${folder}/${name}/index.ts`

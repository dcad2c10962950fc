import { type Advice, advise, decisionsAbout, type Figure } from '../../shared/advisor/advise.ts'
import { decisions } from '../../shared/advisor/index.ts'
import { analyze } from '../../shared/analysis.ts'
import type { JsonObject } from '../../shared/base/json.ts'
import { formatUsd } from '../../shared/base/money.ts'
import { err, ok, type Result } from '../../shared/base/result.ts'
import { nearest, oneLine, plural } from '../../shared/base/text.ts'
import { describeForm } from '../../shared/catalog/form.ts'
import type { Document } from '../../shared/document/schema.ts'
import { facts } from '../../shared/facts/facts.ts'
import type { CliCommand } from './define.ts'
import { readDocument } from './readDocument.ts'

interface Advised {
  readonly node: string
  readonly name: string
  readonly advice: readonly Advice[]
}

export const adviseCommand: CliCommand = {
  usage: 'advise FILE [--node ID] [--format text|json]',
  summary: 'Answers the decisions about each workload, with what each choice costs in a month.',
  options: { node: [], format: ['text', 'json'] },
  files: 1,
  run({ positional: [path = ''], options }, terminal) {
    const document = readDocument(path)
    if (!document.ok) {
      terminal.err(`cantilever: ${document.error}\n`)
      return 2
    }
    const advised = adviceOn(document.value, options.node ?? null, terminal.today)
    if (!advised.ok) {
      terminal.err(`cantilever: ${path}: ${advised.error}\n`)
      return 2
    }
    if (options.format === 'json')
      terminal.out(
        `${JSON.stringify({ file: path, advisedOn: terminal.today, workloads: advised.value }, null, 2)}\n`,
      )
    else for (const one of advised.value) terminal.out(textOf(one))
    const count = advised.value.reduce((sum, { advice }) => sum + advice.length, 0)
    terminal.err(`${plural(count, 'decision')} about ${plural(advised.value.length, 'workload')}\n`)
    return 0
  },
}

/** About one node, or about all for which any decision arises. Error: what of the input cannot be used. */
function adviceOn(
  document: Document,
  only: string | null,
  today: string,
): Result<readonly Advised[], string> {
  if (only !== null && !Object.hasOwn(document.nodes, only)) {
    const near = nearest(only, Object.keys(document.nodes))
    return err(`there is no component "${only}"${near === null ? '' : ` (did you mean "${near}"?)`}`)
  }
  const analysis = analyze(document, facts, { today })
  const workloads: Advised[] = []
  for (const id of only === null ? Object.keys(document.nodes).sort() : [only]) {
    const advice: Advice[] = []
    for (const { id: decision } of decisionsAbout(document, analysis, facts, id)) {
      const answered = advise(document, analysis, facts, { node: id, decision }, today)
      if (!answered.ok) return answered
      advice.push(answered.value)
    }
    if (advice.length > 0) workloads.push({ node: id, name: document.nodes[id]?.name ?? id, advice })
  }
  if (only !== null && workloads.length === 0)
    return err(`none of the decisions is about "${only}": ask about a workload with valid settings`)
  return ok(workloads)
}

function textOf({ node, name, advice }: Advised): string {
  const lines = [`${oneLine(name)} (${node})`]
  for (const { decision, title, answer, choices, criteria } of advice) {
    const chosen = choices.find(({ id }) => id === answer.choice)
    lines.push(`  ${title}: ${chosen?.title ?? answer.choice}`)
    lines.push(`    Taken: ${saidText(decision, criteria)}`)
    for (const { text, docs } of answer.reasons) lines.push(`    ${oneLine(text)}`, `      ${docs}`)
    for (const { title: choice, state, cost, reason, notes } of choices) {
      lines.push(
        `    - ${choice}${state === 'drawn' ? ' (as drawn)' : ''}: ${cost ? costText(cost) : oneLine(reason ?? '')}`,
      )
      for (const note of notes) lines.push(`        ${oneLine(note)}`)
    }
  }
  return `${lines.join('\n')}\n\n`
}

/** "Load: Steady; Memory of one: 512 MB", in the words of the form. */
function saidText(id: string, criteria: JsonObject): string {
  const schema = decisions.find((decision) => decision.id === id)?.criteria
  if (!schema) return ''
  return Object.entries(describeForm(schema).fields)
    .map(([key, field]) => {
      const value = criteria[key]
      const label =
        field.kind === 'choice' ? field.options.find((option) => option.value === value)?.label : undefined
      const text =
        label ??
        (value === null ? 'not given' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value}`)
      return `${field.title}: ${text}${field.unit !== null && value !== null ? ` ${field.unit}` : ''}`
    })
    .join('; ')
}

/** Nothing but unknown amounts is no price of zero. */
function costText({ workload, drawing }: Figure): string {
  const known =
    workload.gaps > 0 && workload.expected === 0 ? 'not known yet' : `${formatUsd(workload.expected)} a month`
  const gaps = workload.gaps > 0 ? ` and ${plural(workload.gaps, 'amount')} by usage or without a price` : ''
  return `${known}${gaps}, whole drawing ${formatUsd(drawing.expected)}`
}

import { analyze } from '../../shared/analysis.ts'
import { oneLine, plural } from '../../shared/base/text.ts'
import { facts } from '../../shared/facts/facts.ts'
import type { Finding } from '../../shared/rules/finding.ts'
import type { CliCommand } from './define.ts'
import { readDocument } from './readDocument.ts'

export const check: CliCommand = {
  usage: 'check FILE [--format text|json] [--fail-on error|warning]',
  summary: 'Says what is wrong with the drawing.',
  options: { format: ['text', 'json'], 'fail-on': ['error', 'warning'] },
  files: 1,
  run({ positional: [path = ''], options }, terminal) {
    const document = readDocument(path)
    if (!document.ok) {
      terminal.err(`cantilever: ${document.error}\n`)
      return 2
    }
    const { findings, graph } = analyze(document.value, facts, { today: terminal.today })
    const speaking = findings.filter((finding) => finding.suppressed === null)
    const nameOf = (id: string | null) =>
      id === null ? 'drawing' : (graph.nodes.get(id)?.name ?? document.value.nodes[id]?.name ?? id)
    if (options.format === 'json') {
      terminal.out(`${JSON.stringify({ file: path, checkedOn: terminal.today, findings }, null, 2)}\n`)
    } else {
      for (const finding of speaking) terminal.out(`${textOf(finding, nameOf)}\n`)
      const suppressed = findings.length - speaking.length
      terminal.err(`${summary(speaking)}${suppressed > 0 ? `, ${suppressed} suppressed` : ''}\n`)
    }
    const level = options['fail-on'] ?? 'error'
    return speaking.some(
      (finding) => finding.severity === 'error' || (level === 'warning' && finding.severity === 'warning'),
    )
      ? 1
      : 0
  },
}

function textOf(finding: Finding, nameOf: (id: string | null) => string): string {
  const where =
    finding.path.length > 0 ? `${nameOf(finding.node)}, ${finding.path.join('.')}` : nameOf(finding.node)
  const lines = [
    `${finding.severity} ${finding.ruleId} ${where}: ${finding.message}`,
    finding.advice,
    ...(finding.docs === null ? [] : [finding.docs]),
  ]
  return lines.map((line, i) => (i === 0 ? oneLine(line) : `    ${oneLine(line)}`)).join('\n')
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${plural(count('info'), 'note')}`
}

import { analyze } from '../../shared/analysis.ts'
import { costCsv } from '../../shared/exporters/costSummary/csv.ts'
import { costJson } from '../../shared/exporters/costSummary/json.ts'
import { costMarkdown } from '../../shared/exporters/costSummary/markdown.ts'
import { facts } from '../../shared/facts/facts.ts'
import type { CliCommand } from './define.ts'
import { readDocument } from './readDocument.ts'

export const cost: CliCommand = {
  usage: 'cost FILE [--format md|csv|json]',
  summary: 'Says what it costs in a month, line by line.',
  options: { format: ['md', 'csv', 'json'] },
  files: 1,
  run({ positional: [path = ''], options }, terminal) {
    const document = readDocument(path)
    if (!document.ok) {
      terminal.err(`cantilever: ${document.error}\n`)
      return 2
    }
    const { cost: report } = analyze(document.value, facts, { today: terminal.today })
    const title = document.value.settings.name
    const format = options.format ?? 'md'
    terminal.out(
      format === 'csv'
        ? costCsv(report)
        : format === 'json'
          ? costJson(report, title)
          : costMarkdown(report, title),
    )
    if (report.total.gaps > 0)
      terminal.err(
        `${report.total.gaps} lines depend on usage that the drawing does not give, or lack a price; they are not in the total\n`,
      )
    return 0
  },
}

import { rules } from '../../shared/rules/index.ts'
import { rulesMarkdown } from '../../shared/rules/markdown.ts'
import type { CliCommand } from './define.ts'

export const rulesTable: CliCommand = {
  usage: 'rules [--format text|json|md]',
  summary: 'Lists the rules, with the AWS page behind each.',
  options: { format: ['text', 'json', 'md'] },
  files: 0,
  run({ options }, terminal) {
    if (options.format === 'md') terminal.out(rulesMarkdown(rules))
    else if (options.format === 'json')
      terminal.out(
        `${JSON.stringify(
          rules.map(({ check: _, examples: __, ...facts }) => facts),
          null,
          2,
        )}\n`,
      )
    else
      for (const { id, severity, title } of rules)
        terminal.out(`${id.padEnd(8)} ${severity.padEnd(8)} ${title}\n`)
    return 0
  },
}

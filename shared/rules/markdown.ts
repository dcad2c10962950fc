import type { Rule } from './define.ts'

/** The table of rules for the docs; a test keeps the written table equal to this. */
export function rulesMarkdown(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, title, why, docs, alsoKnownAs = [] }) =>
      `| ${id} | ${severity} | ${cell(title)} | ${cell(why)} | [AWS](${docs}) | ${cell(alsoKnownAs.join(', '))} |`,
  )
  return [
    '| rule | level | what | why | source | also known as |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

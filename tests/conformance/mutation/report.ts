import { isCaught, JUDGES, type Verdict } from './judging.ts'
import type { Mutant } from './mutants.ts'

/** Faults that no judge can call faults, and why. Each is looked at by itself. */
export const SURVIVORS: readonly {
  readonly operator: string
  readonly where: RegExp
  readonly why: string
}[] = [
  {
    operator: 'attribute instead of reference',
    where: /\.Cluster$/,
    why: 'Amazon ECS takes the name of a cluster or its ARN: the service is the same.',
  },
]

/** Who caught what, by operator, and what got away. A fault goes to a judge only when those before it let it pass. */
export function table(mutants: readonly Mutant[], verdicts: readonly Verdict[]): string {
  const rows = mutants.map((mutant, index) => ({ ...mutant, verdict: verdicts[index] ?? {} }))
  const count = (of: readonly { verdict: Verdict }[], judge: (typeof JUDGES)[number]) =>
    of.filter(({ verdict }) => (verdict[judge]?.length ?? 0) > 0).length
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const row = (name: string, of: typeof rows) =>
    line([
      name,
      of.length,
      of.filter(({ verdict }) => isCaught(verdict)).length,
      ...JUDGES.map((judge) => count(of, judge) || ''),
    ])
  const operators = [...new Set(rows.map(({ operator }) => operator))]
  const survivors = rows.filter(({ verdict }) => !isCaught(verdict))
  return [
    line(['seeded fault', 'seeded', 'caught', ...JUDGES]),
    line(['---', ...Array(2 + JUDGES.length).fill('---:')]),
    ...operators.map((name) =>
      row(
        name,
        rows.filter(({ operator }) => operator === name),
      ),
    ),
    row('**all**', rows),
    '',
    `Survivors: ${survivors.length}`,
    ...survivors.map(({ operator, drawing, where }) => {
      const reason = SURVIVORS.find((one) => one.operator === operator && one.where.test(where))?.why
      return `- ${operator}, ${drawing.name}, ${where}: ${reason ?? 'no reason known'}`
    }),
  ].join('\n')
}

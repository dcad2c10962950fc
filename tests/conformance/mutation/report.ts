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
  {
    operator: 'wrong default of a size',
    where: /MinInstancesInService$/,
    why: 'A rolling update that keeps another number in service is slower or faster, and right.',
  },
  {
    operator: 'tag of another node',
    where: /\.Tags\.1\.Value$/,
    why: 'A name, which may end in a number: parts of a component are told apart so.',
  },
  {
    operator: 'dropped add-on',
    where: /^EksClusterEksPodIdentityAgentAddOn$/,
    why: 'Pods on Fargate get no role by Pod Identity, so nothing in this drawing asks for its agent.',
  },
  // What follows are gaps: nobody but the component says what it needs.
  {
    operator: 'wrong enum value',
    where: /^Subject\.Networking\.Ports\.0\.Protocol$/,
    why: 'A gap: moto has no Amazon Lightsail, and its specification takes any text as protocol.',
  },
  {
    operator: 'another action than is needed',
    where: /^TargetRole\.Policies\.0\.PolicyDocument\.Statement\.3\.Action\.1$/,
    why: 'A gap: what a canary of Amazon CloudWatch calls is known to its component alone.',
  },
  {
    operator: 'dropped action',
    where: /^SubjectControllerRole\./,
    why: 'A gap: what the controller of Karpenter calls is known to its component alone.',
  },
  {
    operator: 'dropped statement',
    where: /^SubjectControllerRole\./,
    why: 'A gap: what the controller of Karpenter calls is known to its component alone.',
  },
  {
    operator: 'dropped managed policy',
    where: /^SourceRole\.ManagedPolicyArns\.0$/,
    why: 'A gap: that instances of a group may be reached by Session Manager is held to the drawing in policies alone.',
  },
  {
    operator: 'user data that joins no cluster',
    where: /^SourceLaunchTemplate\./,
    why: 'A gap: the lines that mount a file system are read by nobody.',
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

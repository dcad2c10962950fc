/**
 * Puts each mutant before the judges of the suite, the quick ones first; only what one lets pass goes to the next. All
 * in few processes, since each takes seconds to start.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { templateFiles } from '../../../shared/exporters/templates.ts'
import type { DeploymentPlan } from '../../../shared/plan/plan.ts'
import { lacking, wantedBy } from '../drawn.ts'
import { broken } from '../invariants/index.ts'
import { cfnLint, cfnLintFaults, type Fault, type MotoStack, motoStacks } from '../judges.ts'
import type { Drawing, Mutant } from './mutants.ts'

export const JUDGES = ['invariants', 'cfn-lint', 'moto', 'drawing'] as const
export type Judge = (typeof JUDGES)[number]

/** What each judge said; a judge that was not asked any more is not there. */
export type Verdict = Readonly<Partial<Record<Judge, readonly Fault[]>>>
type Case = Pick<Mutant, 'plan'> & { readonly drawing: Drawing }

/** One Region is enough: the faults are not of a Region, and the suite proper lints in three. */
const LINTED = ['us-east-1']
const REGION = 'eu-west-1'

export async function judge(cases: readonly Case[], into: string): Promise<Verdict[]> {
  const directories = cases.map((_, index) => join(into, `m${index}`))
  const verdicts: Partial<Record<Judge, readonly Fault[]>>[] = cases.map(({ drawing, plan }) => ({
    invariants: broken(drawing.graph, plan),
  }))
  // A plan without a fault goes to a judge only with a mutant of it: whether all plans pass all judges is asked elsewhere.
  const left = () => {
    const open = cases.flatMap((one, index) =>
      isCaught(verdicts[index] ?? {}) ? [] : [{ ...one, index, directory: directories[index] ?? '' }],
    )
    const mutated = new Set(
      open.filter(({ drawing, plan }) => plan !== drawing.plan).map(({ drawing }) => drawing),
    )
    return open.filter(({ drawing }) => mutated.has(drawing))
  }
  const forLint = left()
  for (const { plan, directory } of forLint) await write(plan, directory)
  const report = await cfnLint(
    forLint.map(({ directory }) => join(directory, 'template.json')),
    { regions: LINTED },
  )
  for (const { index, directory } of forLint) {
    const templates = report.templates.filter(({ file }) => file.startsWith(`${directory}/`))
    verdicts[index] = { ...verdicts[index], 'cfn-lint': cfnLintFaults({ ...report, templates }) }
  }
  const forMoto = left()
  const stacks = await deployed(forMoto.map(({ directory }) => directory))
  for (const [at, one] of forMoto.entries()) {
    const stack = stacks[at]
    if (!stack) throw new Error(`${one.directory} was not deployed`)
    verdicts[one.index] = { ...verdicts[one.index], moto: stack.faults, drawing: unlike(stack, one) }
  }
  return verdicts
}

/** Faults are seeded in the first stack of a plan, so that of another Region need not be read again. */
async function write({ stacks, ...plan }: DeploymentPlan, directory: string): Promise<void> {
  await mkdir(directory)
  for (const { name, text } of templateFiles({ ...plan, stacks: stacks.slice(0, 1) }))
    await writeFile(join(directory, name), text)
}

/** Two processes at a time, as many as CI has cores. */
async function deployed(directories: readonly string[]): Promise<MotoStack[]> {
  const half = Math.ceil(directories.length / 2)
  const halves = [directories.slice(0, half), directories.slice(half)].filter(({ length }) => length > 0)
  return (await Promise.all(halves.map((some) => motoStacks(some, { region: REGION })))).flat()
}

const unlike = ({ inventory }: MotoStack, { drawing }: Case): Fault[] =>
  // One stack has only a part of a drawing that stands in several Regions.
  inventory === undefined || drawing.plan.stacks.length > 1
    ? []
    : lacking(wantedBy(drawing.document), inventory).map((message) => ({ kind: 'drawing', message }))

export const isCaught = (verdict: Verdict): boolean => JUDGES.some((one) => (verdict[one]?.length ?? 0) > 0)

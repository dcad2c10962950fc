/**
 * What the judges did, for the table at the end of a run and for the record that manifests quote. A test file notes what
 * it had judged; `reporter.ts` gathers the notes of all processes when the run ends.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { encode } from '../../shared/document/codec.ts'
import { digestOf } from '../../shared/exporters/awsCli/digest.ts'
import { connectionKey, type JudgeId } from '../../shared/exporters/manifest/judges.ts'
import type { Exported } from './exporting.ts'
import type { AwsScript, CfnLintReport, MotoStack } from './judges.ts'

/** All that there is to judge, not only what fits into CI: `npm run conformance:full`. */
export const THOROUGH = process.env.CONFORMANCE_MODE === 'full'

export const noteSchema = z.strictObject({
  slice: z.string(),
  judges: z.array(z.string()),
  regions: z.array(z.string()),
  components: z.array(z.string()),
  connections: z.array(z.string()),
  examples: z.record(z.string(), z.string()),
  random: z.strictObject({ documents: z.number(), seed: z.number() }).nullable(),
  counts: z.strictObject({ documents: z.number(), resources: z.number(), commands: z.number() }),
  standIns: z.array(z.string()),
  findings: z.number(),
  seconds: z.number(),
})
export type Note = z.infer<typeof noteSchema>

type Judged = {
  slice: string
  judges: readonly JudgeId[]
  exported: readonly Exported[]
  regions: readonly string[]
  resources?: number
  commands?: number
  standIns?: readonly string[]
  findings: number
  /** `performance.now()` when the judge was called. */
  since: number
  examples?: true
  random?: { documents: number; seed: number }
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** Writes one note. Does nothing outside a run that gathers them (CONFORMANCE_FIGURES names the directory). */
export async function note(judged: Judged): Promise<void> {
  const { CONFORMANCE_FIGURES: directory } = process.env
  if (directory === undefined) return
  const documents = judged.exported.map(({ document }) => document)
  const written: Note = {
    slice: judged.slice,
    judges: [...judged.judges],
    regions: sorted(judged.regions),
    components: sorted(
      documents.flatMap((document) => Object.values(document.nodes).map(({ type }) => type)),
    ),
    connections: sorted(
      documents.flatMap(({ nodes, edges }) =>
        Object.values(edges).map(({ relation, from, to }) =>
          connectionKey(relation, nodes[from]?.type ?? '', nodes[to]?.type ?? ''),
        ),
      ),
    ),
    examples: judged.examples
      ? Object.fromEntries(judged.exported.map(({ name, document }) => [name, digestOf(encode(document))]))
      : {},
    random: judged.random ?? null,
    counts: {
      documents: documents.length,
      resources: judged.resources ?? 0,
      commands: judged.commands ?? 0,
    },
    standIns: sorted(judged.standIns ?? []),
    findings: judged.findings,
    seconds: Math.round(performance.now() - judged.since) / 1000,
  }
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, `${randomUUID()}.json`), JSON.stringify(written))
}

type Run = Pick<Judged, 'slice' | 'exported' | 'since' | 'examples' | 'random'>

export const noteCfnLint = (run: Run, report: CfnLintReport): Promise<void> =>
  note({
    ...run,
    judges: ['cfn-lint'],
    regions: report.regions,
    resources: report.counts.resources,
    findings: report.templates.flatMap(({ findings }) => findings).length,
  })

/** What the engine stood in for was not made, and is named as such. */
export const noteStacks = (
  run: Run,
  regions: readonly string[],
  stacks: readonly MotoStack[],
): Promise<void> =>
  note({
    ...run,
    judges: ['moto'],
    regions,
    resources: stacks.reduce((sum, { resources }) => sum + (resources?.length ?? 0), 0),
    standIns: stacks.flatMap(({ standIn }) => (standIn ?? []).map(({ type }) => type)),
    findings: stacks.flatMap(({ faults }) => faults).length,
  })

export const noteScripts = (
  run: Run,
  regions: readonly string[],
  scripts: readonly AwsScript[],
): Promise<void> =>
  note({
    ...run,
    judges: ['aws-cli', 'botocore'],
    regions,
    commands: scripts.flatMap(({ runs }) => runs).reduce((sum, { commands }) => sum + commands, 0),
    findings: scripts.flatMap(({ faults }) => faults).length,
  })

export const noteShell = (run: Run, findings: number): Promise<void> =>
  note({ ...run, judges: ['shellcheck', 'bash-3.2'], regions: [], findings })

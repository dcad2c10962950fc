import { ok, type Result } from '../base/result.ts'
import { utf8Length } from '../base/text.ts'
import type { CostReport } from '../cost/report.ts'
import type { DeploymentPlan } from '../plan/plan.ts'
import { costCsv } from './costSummary/csv.ts'
import { costJson } from './costSummary/json.ts'
import { costMarkdown } from './costSummary/markdown.ts'
import { type ExportFault, type ExportFile, stackFile } from './exportFile.ts'
import { type ManifestInput, manifestJson } from './manifest/manifest.ts'
import { scriptFiles } from './scripts.ts'
import { templateFiles } from './templates.ts'

export type { ExportFault, ExportFile, Mark } from './exportFile.ts'

export interface ExportInput {
  readonly title: string
  readonly plan: DeploymentPlan
  readonly cost: CostReport
}

/** A kind of export: prints a plan or a report, and knows nothing else. */
export interface Exporter {
  readonly id: string
  readonly title: string
  readonly description: string
  files(input: ExportInput): Result<readonly ExportFile[], readonly ExportFault[]>
}

const file = (name: string, text: string): ExportFile => ({ name, text, executable: false })

/** Every kind of export, in the order of the export dialog. */
export const exporters = [
  {
    id: 'cloudformation',
    title: 'CloudFormation',
    description: 'A template for each Region, as YAML with comments and as JSON.',
    files: ({ plan }) => ok(templateFiles(plan)),
  },
  {
    id: 'cli',
    title: 'AWS CLI',
    description: 'deploy.sh and teardown.sh: plain aws commands that can be run again after a failure.',
    files: ({ plan, title }) => scriptFiles(plan, title),
  },
  {
    id: 'cost',
    title: 'Cost summary',
    description: 'What it costs in a month, as Markdown, CSV and JSON, with formulas and sources.',
    files: ({ cost, title }) =>
      ok([
        file('cost.md', costMarkdown(cost, title)),
        file('cost.csv', costCsv(cost)),
        file('cost.json', costJson(cost, title)),
      ]),
  },
] as const satisfies readonly Exporter[]

export type ExporterId = (typeof exporters)[number]['id']

/**
 * The files of one kind of export, or of all, with the manifest that tells what they are. Fails, and makes none, when
 * one of them would leave a resource out.
 */
export function exportFiles(
  target: ExporterId | 'all',
  input: ExportInput,
  about: Omit<ManifestInput, 'title' | 'plan' | 'cost' | 'files' | 'templates'>,
): Result<readonly ExportFile[], readonly ExportFault[]> {
  const chosen: readonly Exporter[] = exporters.filter(
    (exporter) => target === 'all' || exporter.id === target,
  )
  const files: ExportFile[] = []
  for (const exporter of chosen) {
    const made = exporter.files(input)
    if (!made.ok) return made
    files.push(...made.value)
  }
  const templates = Object.fromEntries(
    input.plan.stacks.map(({ region }) => [region, stackFile(input.plan, region, 'template.yaml')]),
  )
  const manifest = manifestJson({
    ...about,
    ...input,
    templates,
    files: files.map(({ name, text }) => ({ name, bytes: utf8Length(text) })),
  })
  return ok([...files, file('manifest.json', manifest)])
}

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { analyze, exportBlockers, exportContext } from '../../shared/analysis.ts'
import { isExportPath } from '../../shared/base/exportPath.ts'
import { oneLine, plural } from '../../shared/base/text.ts'
import { type Document, NESTED_STACKS } from '../../shared/document/schema.ts'
import { type ExporterId, type ExportFile, exporters, exportFiles } from '../../shared/exporters/index.ts'
import type { RanHere } from '../../shared/exporters/manifest/manifest.ts'
import { facts } from '../../shared/facts/facts.ts'
import type { CliCommand, Terminal } from './define.ts'
import { judgeFiles } from './judge.ts'
import { readDocument } from './readDocument.ts'

const targets: readonly (ExporterId | 'all')[] = [...exporters.map((exporter) => exporter.id), 'all']

export const exportDocument: CliCommand = {
  usage: `export FILE --to ${targets.join('|')} --out DIR [--nested ${NESTED_STACKS.join('|')}] [--judge]`,
  summary:
    'Writes templates, scripts and cost summaries, with a manifest. --judge lets cfn-lint and ShellCheck judge them, where installed.',
  options: { to: targets, out: [], nested: NESTED_STACKS, judge: 'switch' },
  files: 1,
  run({ positional: [path = ''], options }, terminal) {
    const { out } = options
    const target = targets.find((candidate) => candidate === options.to)
    if (target === undefined || out === undefined) {
      terminal.err(
        `cantilever export: --to and --out are needed\nUsage: cantilever ${exportDocument.usage}\n`,
      )
      return 2
    }
    const read = readDocument(path)
    if (!read.ok) {
      terminal.err(`cantilever: ${read.error}\n`)
      return 2
    }
    const nested = NESTED_STACKS.find((candidate) => candidate === options.nested)
    // For this export alone: the file keeps what it says.
    const document = nested ? withNestedStacks(read.value, nested) : read.value
    const analysis = analyze(document, facts, { today: terminal.today })
    const blockers = exportBlockers(analysis.findings)
    if (blockers.length > 0) {
      terminal.err(
        `cantilever: nothing was exported, since ${plural(blockers.length, 'fault')} in the drawing would make it wrong:\n`,
      )
      for (const { node, message, advice } of blockers) {
        const where = node === null ? 'drawing' : (document.nodes[node]?.name ?? node)
        terminal.err(`  ${oneLine(`${where}: ${message} ${advice}`)}\n`)
      }
      return 1
    }
    const { input, about } = exportContext(document, analysis, facts, terminal.today)
    const made = exportFiles(target, input, about)
    if (!made.ok) {
      terminal.err('cantilever: nothing was exported:\n')
      for (const { what, message } of made.error) terminal.err(`  ${what}: ${message}\n`)
      return 1
    }
    const files = made.value
    try {
      write(out, files)
      if (options.judge === undefined) {
        for (const { name } of files) terminal.out(`${join(out, name)}\n`)
        return 0
      }
      const regions = input.plan.stacks.map(({ region }) => region)
      const ran = judgeFiles(out, files, regions, terminal.today)
      const again = exportFiles(target, input, { ...about, ranOnThisExport: ran })
      if (!again.ok) throw new Error('the export could be made once and not again')
      write(out, again.value)
      for (const { name } of files) terminal.out(`${join(out, name)}\n`)
      return tell(ran, terminal)
    } catch (error) {
      terminal.err(
        `cantilever: ${out} cannot be written (${error instanceof Error ? error.message : String(error)})\n`,
      )
      return 2
    }
  },
}

const withNestedStacks = (
  document: Document,
  nestedStacks: Document['settings']['nestedStacks'],
): Document => ({ ...document, settings: { ...document.settings, nestedStacks } })

function write(directory: string, files: readonly ExportFile[]): void {
  mkdirSync(directory, { recursive: true })
  for (const { name, text, executable } of files) {
    if (!isExportPath(name)) throw new Error(`${name} would lead out of it`)
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
    if (executable) chmodSync(join(directory, name), 0o755)
  }
}

/** Exit status: 1 when a judge found something. A judge that is missing is named, and is no finding. */
function tell(ran: readonly RanHere[], terminal: Terminal): number {
  for (const { judge, version, files, findings, note } of ran) {
    const what = version === null ? judge : `${judge} ${version}`
    const result = note ?? `${plural(findings.length, 'finding')} in ${plural(files.length, 'file')}`
    terminal.err(`${what}: ${result}\n`)
    for (const finding of findings) terminal.err(`  ${oneLine(finding)}\n`)
  }
  return ran.some(({ findings }) => findings.length > 0) ? 1 : 0
}

/** Gathers the notes of a run: a table on the terminal, the figures as JSON and, when asked for, the record. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Reporter } from 'vitest/reporters'
import { components } from '../../shared/catalog/index.ts'
import type { JudgedBatch } from '../../shared/exporters/manifest/judges.ts'
import { everyRelation } from '../support/everyDrawing.ts'
import { root } from '../support/sources.ts'
import { type Note, noteSchema } from './figures.ts'
import { batchesOf, mergeRecord } from './record.ts'
import { python, run } from './run.ts'

const FIGURES = join(root, 'node_modules', '.cache', 'cantilever', 'conformance.json')
const RECORD = join(root, 'shared', 'exporters', 'manifest', 'judged.json')

/** `directory`: where the test processes leave their notes. */
export function figuresReporter(directory: string, mode: string): Reporter {
  return {
    async onTestRunEnd(_modules, errors, reason) {
      const notes = notesIn(directory)
      if (notes.length === 0) return
      rmSync(directory, { recursive: true })
      const versions = await judgeVersions()
      const on = today()
      mkdirSync(dirname(FIGURES), { recursive: true })
      writeFileSync(FIGURES, `${JSON.stringify({ on, mode, reason, versions, notes }, null, 2)}\n`)
      say(`\n${tableOf(notes)}\n\nFigures: ${FIGURES}`)
      if (mode !== 'record') return
      if (reason !== 'passed' || errors.length > 0) {
        say('The record stays as it was: something failed.')
        return
      }
      const known = {
        components: components.map(({ type }) => type),
        connections: everyRelation().map(({ name }) => name),
      }
      const batches = mergeRecord(batchesOf(notes, versions, on), recorded(), known)
      writeFileSync(RECORD, `${JSON.stringify({ batches }, null, 2)}\n`)
      say(`Recorded in ${RECORD}`)
    },
  }
}

/** From the file, not as it was when this run began: a run of another slice may have ended meanwhile. */
const recorded = (): JudgedBatch[] =>
  (JSON.parse(readFileSync(RECORD, 'utf8')) as { batches: JudgedBatch[] }).batches

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** UTC: two machines that record on one day say the same. */
const today = (): string => new Date().toISOString().slice(0, 10)

function notesIn(directory: string): Note[] {
  const files = readdirSync(directory).sort()
  return files
    .map((file) => noteSchema.parse(JSON.parse(readFileSync(join(directory, file), 'utf8'))))
    .sort((a, b) => (a.slice + a.judges.join() < b.slice + b.judges.join() ? -1 : 1))
}

/** By the id of the judge. */
async function judgeVersions(): Promise<Record<string, string>> {
  const packages = { 'cfn-lint': 'cfn-lint', moto: 'moto', 'aws-cli': 'awscli', botocore: 'botocore' }
  const probe = `import json; from importlib.metadata import version; print(json.dumps({k: version(v) for k, v in json.loads('${JSON.stringify(packages)}').items()}))`
  const [modules, shellcheck, bash] = await Promise.all([
    run(python(), ['-c', probe], 60),
    run('shellcheck', ['--version'], 60),
    run('bash', ['--version'], 60),
  ])
  return {
    ...(JSON.parse(modules.stdout) as Record<string, string>),
    shellcheck: firstVersion(/^version: (\S+)/m, shellcheck.stdout),
    'bash-3.2': `bash ${firstVersion(/version (\d+\.\d+\.\d+)/, bash.stdout)}`,
  }
}

function firstVersion(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`There is no version in: ${text}`)
  return found
}

function tableOf(notes: readonly Note[]): string {
  const head = ['what', 'judge', 'Regions', 'documents', 'resources', 'commands', 'findings', 'seconds']
  const rows = notes.map((note) => [
    note.slice,
    note.judges.join(', '),
    String(note.regions.length || '-'),
    String(note.counts.documents),
    String(note.counts.resources || '-'),
    String(note.counts.commands || '-'),
    String(note.findings),
    note.seconds.toFixed(1),
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return [line(head), ...rows.map(line)].join('\n')
}

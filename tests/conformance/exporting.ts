/** Export directories for the judges, written as the headless command writes them. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { analyze, exportBlockers, exportContext } from '../../shared/analysis.ts'
import { decode } from '../../shared/document/codec.ts'
import type { Document } from '../../shared/document/schema.ts'
import { exportFiles } from '../../shared/exporters/index.ts'
import { facts } from '../../shared/facts/facts.ts'
import { runCantilever } from '../support/cli.ts'
import {
  coveringRelations,
  everyComponentAlone,
  everyRelation,
  type NamedDrawing,
} from '../support/everyDrawing.ts'
import { TODAY } from '../support/fixtures.ts'
import { root } from '../support/sources.ts'
import { THOROUGH } from './figures.ts'

export const EXAMPLES = join(root, 'assets', 'examples')

/** `stacks`: 0 for a drawing of nothing that AWS makes, which has no template and no script. */
export type Exported = { name: string; directory: string; document: Document; stacks: number }

/**
 * Every component alone, and every connection when there is time; otherwise each component at each end of each of its
 * relations once. DRAWINGS=sqs-queue chooses all those whose name holds it, for work on one component.
 */
export function chosenDrawings(): NamedDrawing[] {
  const { DRAWINGS: wanted = '' } = process.env
  const connections = THOROUGH || wanted !== '' ? everyRelation() : coveringRelations()
  return [...everyComponentAlone(), ...connections].filter(({ name }) => name.includes(wanted))
}

/** A directory to export into; `remove` takes it away with all that is in it. */
export async function workplace(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'cantilever-conformance-'))
  return { path, remove: () => rm(path, { recursive: true }) }
}

/** Every shipped example, exported by the headless command in a process of its own. */
export async function exportExamples(into: string): Promise<Exported[]> {
  const files = (await readdir(EXAMPLES)).filter((file) => file.endsWith('.cantilever')).sort()
  const exported: Exported[] = []
  for (const file of files) {
    const name = basename(file, '.cantilever')
    const path = join(EXAMPLES, file)
    const directory = join(into, name)
    const ran = await runCantilever(['export', path, '--to', 'all', '--out', directory])
    if (ran.code !== 0) throw new Error(`export of ${file} ended with ${ran.code}: ${ran.err}`)
    const document = decode(await readFile(path, 'utf8'))
    if (!document.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(document.error)}`)
    const stacks = (await readdir(directory)).filter((one) => /^template(\.[a-z0-9-]+)?\.yaml$/.test(one))
    exported.push({ name, directory, document: document.value, stacks: stacks.length })
  }
  return exported
}

/** One drawing exported in this process, which saves two seconds for each of hundreds. */
export async function exportDrawing(name: string, document: Document, into: string): Promise<Exported> {
  const analysis = analyze(document, facts, { today: TODAY })
  const blockers = exportBlockers(analysis.findings)
  if (blockers.length > 0) {
    throw new Error(`${name} cannot be exported: ${blockers.map((one) => one.message).join('; ')}`)
  }
  const { input, about } = exportContext(document, analysis, facts, TODAY)
  const made = exportFiles('all', input, about)
  if (!made.ok) {
    throw new Error(
      `${name} is not exported: ${made.error.map((one) => `${one.what}: ${one.message}`).join('; ')}`,
    )
  }
  const directory = join(into, name.replaceAll(/\W+/g, '-'))
  await mkdir(directory)
  for (const file of made.value) {
    await mkdir(dirname(join(directory, file.name)), { recursive: true })
    await writeFile(join(directory, file.name), file.text)
    if (file.executable) await chmod(join(directory, file.name), 0o755)
  }
  return { name, directory, document, stacks: analysis.plan.stacks.length }
}

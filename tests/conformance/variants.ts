/** Copies of a fixture with one fault seeded, to prove that a judge can fail. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

export const GOOD = fileURLToPath(new URL('./fixtures/good', import.meta.url))
export const HARMLESS = fileURLToPath(new URL('./fixtures/shell/harmless.sh', import.meta.url))
export const SMALL = fileURLToPath(new URL('./fixtures/small', import.meta.url))

/** What makes a variant of a fixture: `file` with `from` (which must be there) replaced by `to`. */
export type TextFault = { file: string; from: string; to: string }

const made: string[] = []

export async function removeVariants(): Promise<void> {
  await Promise.all(made.splice(0).map((directory) => rm(directory, { recursive: true })))
}

async function copyOf(fixture: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'cantilever-variant-'))
  made.push(directory)
  await cp(fixture, directory, { recursive: true })
  return directory
}

/** Rejects when the text to replace is not in the file: a fault that was not seeded proves nothing. */
export async function withText(fixture: string, fault: TextFault): Promise<string> {
  const directory = await copyOf(fixture)
  const path = join(directory, fault.file)
  const text = await readFile(path, 'utf8')
  if (!text.includes(fault.from)) throw new Error(`${fault.file} does not hold ${fault.from}`)
  await writeFile(
    path,
    text.replace(fault.from, () => fault.to),
  )
  return directory
}

/** The template changed in both printings: JSON is YAML, so both files get the same text. */
export async function withTemplate(change: (template: Template) => void): Promise<string> {
  const directory = await copyOf(GOOD)
  const template = new Template(JSON.parse(await readFile(join(directory, 'template.json'), 'utf8')))
  const before = template.text()
  change(template)
  if (template.text() === before) throw new Error('the change left the template as it was')
  for (const ending of ['json', 'yaml'])
    await writeFile(join(directory, `template.${ending}`), template.text())
  return directory
}

/** A template that is edited by path, where a path which is not there is an error. */
export class Template {
  readonly #root: JsonObject

  constructor(root: JsonObject) {
    this.#root = root
  }

  text(): string {
    return JSON.stringify(this.#root, null, 2)
  }

  /** `Resources.Vpc.Properties.CidrBlock`; numbers are indexes. The last part may be new. */
  set(path: string, value: Json): void {
    const { holder, key } = this.#reach(path)
    holder[key] = value
  }

  remove(path: string): void {
    const { holder, key } = this.#reach(path)
    if (!(key in holder)) throw new Error(`the template has no ${path}`)
    delete holder[key]
  }

  #reach(path: string): { holder: JsonObject; key: string } {
    const parts = path.split('.')
    const key = parts.pop() ?? ''
    let holder: JsonObject = this.#root
    for (const part of parts) {
      const next = holder[part]
      if (next === null || typeof next !== 'object')
        throw new Error(`the template has no ${path} (at ${part})`)
      // An array is walked by its indexes like an object by its keys.
      holder = next as JsonObject
    }
    return { holder, key }
  }
}

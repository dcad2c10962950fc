import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

export const root = resolve(import.meta.dirname, '../..')

export interface Source {
  /** From the project's root, with "/". */
  readonly path: string
  readonly text: string
  readonly lines: number
  /** What it imports: a path from the root for its own files, the bare name for packages. Types count as well. */
  readonly imports: readonly string[]
}

/** Every file below a folder of the project, in the order of names. */
export function filesBelow(folder: string): string[] {
  const found: string[] = []
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = `${folder}/${name}`
    if (statSync(join(root, path)).isDirectory()) found.push(...filesBelow(path))
    else found.push(path)
  }
  return found
}

export function readSources(folder: string): Source[] {
  return filesBelow(folder)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) }
    })
}

function importsOf(path: string, text: string): string[] {
  const { module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const specifiers = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.map((one) => text.slice(one.moduleRequest.start + 1, one.moduleRequest.end - 1)),
  ]
  return [...new Set(specifiers)].map((specifier) =>
    specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(path), specifier.replace(/\?.*$/, '')))
      : specifier,
  )
}

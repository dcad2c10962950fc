import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesBetween } from '../transform/changes.ts'
import { formatDataFile } from '../transform/format.ts'
import { transformFacts } from '../transform/index.ts'

const usage = `Usage: npm run facts -- <directory of source files> [--check]

Rebuilds shared/facts/data from a directory of source files (shared/facts/README.md names them) and prints what
changed. Writes nothing unless every file passes. --check writes nothing and exits 1 where a file would change.
`

const dataDirectory = join(import.meta.dirname, '..', 'data')
const shown = 8

function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

function main(args: readonly string[]): number {
  const check = args.includes('--check')
  const [directory, ...extra] = args.filter((arg) => arg !== '--check')
  if (directory === undefined || extra.length > 0) {
    process.stderr.write(usage)
    return 2
  }
  if (!existsSync(directory)) {
    process.stderr.write(`${directory}: no such directory\n${usage}`)
    return 2
  }

  const names = readdirSync(directory).filter((name) => name.endsWith('.json'))
  const raw = Object.fromEntries(names.map((name) => [name, readJson(join(directory, name))]))
  const result = transformFacts(raw, readJson(join(dataDirectory, 'eks-versions.json')))
  if (!result.ok) {
    process.stderr.write(
      `${result.error.join('\n')}\n\n${result.error.length} problems; nothing was written.\n`,
    )
    return 2
  }

  let different = 0
  mkdirSync(dataDirectory, { recursive: true })
  for (const [name, file] of Object.entries(result.value)) {
    // Kept by hand: checked above, never rewritten.
    if (name === 'eks-versions.json') continue
    const path = join(dataDirectory, name)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null
    const after = formatDataFile(file)
    if (before === after) {
      process.stdout.write(`${name}: unchanged\n`)
      continue
    }
    different += 1
    process.stdout.write(summary(name, before === null ? null : JSON.parse(before), file))
    if (!check) writeFileSync(path, after)
  }
  return check && different > 0 ? 1 : 0
}

function summary(name: string, before: unknown, after: unknown): string {
  if (before === null) return `${name}: new\n`
  const { added, removed, changed } = changesBetween(before, after)
  const lines = [
    `${name}: ${added.length} cells added, ${removed.length} removed, ${changed.length} changed`,
    ...changed.slice(0, shown).map(({ cell, before: a, after: b }) => `  ${cell}: ${clip(a)} -> ${clip(b)}`),
    ...removed.slice(0, shown).map((cell) => `  removed: ${cell}`),
    ...added.slice(0, shown).map((cell) => `  added: ${cell}`),
  ]
  return `${lines.join('\n')}\n`
}

const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

process.exitCode = main(process.argv.slice(2))

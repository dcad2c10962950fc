import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../../../support/sources.ts'
import { accepted, refusedNames, refusedValues } from './snippets.ts'

const path = join(import.meta.dirname, 'snippets.ts')
const DIRECTIVE = /^ *\/\/ @ts-expect-error (.+)$/

/** What each directive expects, and the line on which it expects it. */
const expected = readFileSync(path, 'utf8')
  .split('\n')
  .flatMap((line, index) => {
    const message = DIRECTIVE.exec(line)?.[1]
    return message === undefined ? [] : [{ message, line: index + 2 }]
  })

const folder = mkdtempSync(join(tmpdir(), 'cantilever-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the compiler says about the snippets once the directives no longer hide it. */
function errorsWithoutDirectives() {
  const text = readFileSync(path, 'utf8')
    .replaceAll('@ts-expect-error', 'expected:')
    .replaceAll(/from '(\.[^']+)'/g, (_, specifier) => `from '${resolve(dirname(path), specifier)}'`)
  writeFileSync(join(folder, 'snippets.ts'), text)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        lib: ['ES2023'],
        composite: false,
        emitDeclarationOnly: false,
        noEmit: true,
        // The messages whole, as an editor shows them on request.
        noErrorTruncation: true,
      },
      files: ['snippets.ts'],
      references: [],
    }),
  )
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
    cwd: folder,
  })
  const errors: { line: number; message: string }[] = []
  for (const text of stdout.split('\n')) {
    const start = /^(?:.*\/)?snippets\.ts\((\d+),\d+\): error TS\d+: (.*)$/.exec(text)
    if (start) errors.push({ line: Number(start[1]), message: start[2] ?? '' })
    else if (text.startsWith(' ')) {
      const last = errors.at(-1)
      if (last) last.message += `\n${text}`
    } else if (text !== '') throw new Error(text)
  }
  return errors
}

describe('properties of resources', () => {
  const errors = errorsWithoutDirectives()

  it('are refused where they are wrong, and only there', () => {
    expect(errors.map(({ line }) => line)).toEqual(expected.map(({ line }) => line))
  })

  it.each(expected)('line $line is refused with: $message', ({ line, message }) => {
    expect(errors.find((error) => error.line === line)?.message ?? 'nothing').toContain(message)
  })

  it('are checked by types alone: what is given is passed on as it is', () => {
    const given: unknown[] = []
    const ctx = {
      resource: (_suffix: string, _type: string, properties: unknown) => given.push(properties),
      ref: () => 'ref',
      getAtt: () => 'attribute',
    } as unknown as Parameters<typeof accepted>[0]
    accepted(ctx, true, [80])
    refusedNames(ctx, true, [80])
    refusedValues(ctx, true, 'text')
    expect(given).toHaveLength(3 + 12 + 10)
    expect(given.at(-1)).toEqual({ RequiresCompatibilities: ['text'] })
  })
})

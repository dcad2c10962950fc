import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseArguments } from '../../electron/cli/arguments.ts'
import { exportDocument } from '../../electron/cli/export.ts'
import type { RanHere } from '../../shared/exporters/manifest/manifest.ts'

const EXAMPLE = 'assets/examples/web-application.cantilever'

let scratch: string
let out: string
const { PATH: path } = process.env
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'cantilever-judge-'))
  out = join(scratch, 'out')
})
afterEach(() => {
  process.env.PATH = path
  rmSync(scratch, { recursive: true })
})

/** Stands for an installed judge: tells its version, and otherwise prints `says`. */
function install(name: string, version: string, says: string): void {
  const file = join(scratch, name)
  writeFileSync(
    file,
    `#!/bin/sh\nif [ "$1" = "--version" ]; then echo '${version}'; else cat <<'END'\n${says}\nEND\nfi\n`,
  )
  chmodSync(file, 0o755)
}

function exported(words: readonly string[]): { code: number; err: string; ran: readonly RanHere[] | string } {
  let err = ''
  const parsed = parseArguments([EXAMPLE, '--to', 'all', '--out', out, ...words], exportDocument.options)
  if (!parsed.ok) throw new Error(parsed.error)
  const code = exportDocument.run(parsed.value, {
    out: () => {},
    err: (text) => {
      err += text
    },
    today: '2026-11-24',
    progress: false,
  })
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
  return { code, err, ran: manifest.ranOnThisExport }
}

const finding = (file: string) =>
  JSON.stringify([
    {
      Filename: file,
      Level: 'Warning',
      Message: 'Too wide',
      Rule: { Id: 'W2001' },
      Location: { Start: { LineNumber: 7 } },
    },
  ])

describe('export --judge', () => {
  test('hands nested stacks over too, and takes a path to one for what it is', () => {
    const said = JSON.parse(finding(join(out, 'template.yaml'))) as { Rule: { Id: string } }[]
    const [first] = said
    if (first) first.Rule.Id = 'W3002'
    install('cfn-lint', 'cfn-lint 1.51.0', JSON.stringify(said))
    process.env.PATH = `${scratch}${delimiter}/bin`
    const { code, ran } = exported(['--nested', 'tiers', '--judge'])
    expect(code).toBe(0)
    expect(ran).toMatchObject([{ judge: 'cfn-lint', findings: [] }, { judge: 'ShellCheck' }])
    expect((ran as readonly RanHere[])[0]?.files).toContain('nested/compute.yaml')
    expect(exported(['--judge'])).toMatchObject({
      code: 1,
      ran: [{ findings: [expect.stringMatching(/W3002/)] }, {}],
    })
  })

  test('names a program that is missing as not run, and exits with 0', () => {
    process.env.PATH = scratch
    const { code, ran, err } = exported(['--judge'])
    expect(code).toBe(0)
    expect(ran).toMatchObject([
      { judge: 'cfn-lint', version: null, note: 'not run: cfn-lint is not installed' },
      { judge: 'ShellCheck', version: null, note: 'not run: shellcheck is not installed' },
    ])
    expect(err).toContain('cfn-lint: not run')
  })

  test('puts version, date, files and findings into the manifest, and exits with 1 on findings', () => {
    install('cfn-lint', 'cfn-lint 1.51.0', finding(join(out, 'template.yaml')))
    install('shellcheck', 'version: 0.9.0', '{"comments":[]}')
    process.env.PATH = [scratch, path].join(delimiter)
    const { code, ran, err } = exported(['--judge'])
    expect(code).toBe(1)
    expect(ran).toEqual([
      {
        judge: 'cfn-lint',
        version: '1.51.0',
        on: '2026-11-24',
        files: ['template.yaml', 'template.json'],
        findings: ['template.yaml:7 W2001 (warning): Too wide'],
      },
      {
        judge: 'ShellCheck',
        version: '0.9.0',
        on: '2026-11-24',
        files: ['deploy.sh', 'teardown.sh'],
        findings: [],
      },
    ])
    expect(err).toContain('  template.yaml:7 W2001 (warning): Too wide')
  })

  test('does not take a judge that broke for one that found nothing', () => {
    install('cfn-lint', 'cfn-lint 1.51.0', 'Traceback: no such rule')
    install('shellcheck', 'version: 0.9.0', '{"comments":[]}')
    process.env.PATH = [scratch, path].join(delimiter)
    const { ran } = exported(['--judge'])
    expect(ran).toMatchObject([
      { judge: 'cfn-lint', note: expect.stringMatching(/^not run to its end: .*no such rule/) },
      {},
    ])
  })

  test('runs nothing without the option, and writes the same bytes each time', () => {
    install('cfn-lint', 'cfn-lint 1.51.0', finding(join(out, 'template.yaml')))
    process.env.PATH = [scratch, path].join(delimiter)
    const { code, ran } = exported([])
    const first = readFileSync(join(out, 'manifest.json'), 'utf8')
    exported([])
    expect(code).toBe(0)
    expect(ran).toMatch(/^nothing/)
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(first)
  })

  test('takes no value', () => {
    expect(parseArguments(['--judge=yes'], exportDocument.options)).toMatchObject({ ok: false })
  })
})

/** Lets the judges on this machine loose on written files: cfn-lint on templates, ShellCheck on scripts. */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { ExportFile } from '../../shared/exporters/index.ts'
import type { RanHere } from '../../shared/exporters/manifest/manifest.ts'

const cfnLintOutput = z.array(
  z.object({
    Filename: z.string(),
    Level: z.string(),
    Message: z.string(),
    Rule: z.object({ Id: z.string() }),
    Location: z.object({ Start: z.object({ LineNumber: z.number() }) }),
  }),
)
const shellCheckOutput = z.object({
  comments: z.array(z.object({ file: z.string(), line: z.number(), code: z.number(), message: z.string() })),
})

const PACKAGED_ONLY = 'W3002'

interface Program {
  readonly judge: string
  readonly command: string
  readonly version: RegExp
  readonly concerns: (name: string) => boolean
  readonly words: (paths: readonly string[]) => readonly string[]
  /** Findings as lines that begin with file and line. Throws for output of another shape. */
  readonly findings: (output: string) => readonly string[]
}

/** The seconds that a judge may take for all files; the largest example takes cfn-lint ten. */
const MOST_SECONDS = 300

/** One entry for each judge that these files concern: what it found, or why it could not run. */
export function judgeFiles(
  directory: string,
  files: readonly ExportFile[],
  regions: readonly string[],
  on: string,
): readonly RanHere[] {
  const root = resolve(directory)
  const isNested = files.some(({ name }) => name.startsWith('nested/'))
  return programs(root, regions, isNested).flatMap((program): RanHere[] => {
    const names = files.map(({ name }) => name).filter(program.concerns)
    return names.length === 0 ? [] : [runOn(program, root, names, on)]
  })
}

const programs = (root: string, regions: readonly string[], isNested: boolean): readonly Program[] => {
  const short = (path: string): string => path.replace(`${root}/`, '').replace(`${root}\\`, '')
  return [
    {
      judge: 'cfn-lint',
      command: 'cfn-lint',
      version: /(\d+\.\d+\.\d+)/,
      concerns: (name) => /^(template|nested\/).*\.(yaml|json)$/.test(name),
      words: (paths) => ['--format', 'json', '--regions', ...new Set(regions), '--', ...paths],
      findings: (output) =>
        cfnLintOutput
          .parse(JSON.parse(output === '' ? '[]' : output))
          // "may only work with 'package'": so it is meant where the nested stacks lie beside the template.
          .filter(({ Rule }) => !(isNested && Rule.Id === PACKAGED_ONLY))
          .map(
            ({ Filename, Location, Rule, Level, Message }) =>
              `${short(Filename)}:${Location.Start.LineNumber} ${Rule.Id} (${Level.toLowerCase()}): ${Message}`,
          ),
    },
    {
      judge: 'ShellCheck',
      command: 'shellcheck',
      version: /version: (\S+)/,
      concerns: (name) => name.endsWith('.sh'),
      words: (paths) => ['--norc', '-s', 'bash', '-S', 'style', '-f', 'json1', ...paths],
      findings: (output) =>
        shellCheckOutput
          .parse(JSON.parse(output))
          .comments.map(({ file, line, code, message }) => `${short(file)}:${line} SC${code}: ${message}`),
    },
  ]
}

function runOn(program: Program, root: string, names: readonly string[], on: string): RanHere {
  const base = { judge: program.judge, on, files: names, findings: [] }
  // In a directory of its own: a .cfnlintrc of the user's project that switches checks off would have a say otherwise.
  const options = {
    cwd: tmpdir(),
    encoding: 'utf8',
    timeout: MOST_SECONDS * 1000,
    maxBuffer: 64 * 1024 * 1024,
  } as const
  const asked = spawnSync(program.command, ['--version'], options)
  const version = program.version.exec(asked.stdout ?? '')?.[1]
  if (asked.error || version === undefined) {
    return { ...base, version: null, note: `not run: ${program.command} is not installed` }
  }
  const ran = spawnSync(
    program.command,
    [...program.words(names.map((name) => resolve(root, name)))],
    options,
  )
  if (ran.error) return { ...base, version, note: `not run to its end: ${ran.error.message}` }
  try {
    return { ...base, version, findings: program.findings(ran.stdout.trim()) }
  } catch {
    // Neither fine nor findings: what it said instead is the best explanation that there is.
    const said = (ran.stderr.trim() || ran.stdout.trim()).slice(-300)
    return { ...base, version, note: `not run to its end: exit status ${ran.status}: ${said}` }
  }
}

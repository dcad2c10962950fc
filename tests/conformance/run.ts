/** Spawning the judges: which interpreter, what is missing and how to install it, time limits. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'

const HERE = fileURLToPath(new URL('.', import.meta.url))
/** Reports of a large export hold its whole inventory twice. */
const LARGEST_REPORT_BYTES = 256 * 1024 * 1024

export type Finished = { code: number; stdout: string; stderr: string }

/** The Python that holds cfn-lint, moto and the aws-cli: `python3` on the PATH unless CANTILEVER_PYTHON says. */
export function python(): string {
  return process.env.CANTILEVER_PYTHON ?? 'python3'
}

/** Runs a program to its end. Rejects when it cannot be started or is still running after `seconds`. */
export function run(program: string, words: readonly string[], seconds: number): Promise<Finished> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...words],
      { maxBuffer: LARGEST_REPORT_BYTES, timeout: seconds * 1000, killSignal: 'SIGKILL' },
      (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, stderr })
        else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr })
        else if (error.killed === true) {
          reject(
            new Error(
              `${program} ${words[0] ?? ''} was still running after ${seconds} s:\n${stderr.slice(-2000)}`,
            ),
          )
        } else reject(error)
      },
    )
  })
}

const MODULES = ['cfnlint', 'moto', 'awscli', 'boto3'] as const
let toolsAreThere: Promise<void> | null = null

/**
 * Rejects with the names of the missing tools and the command that installs each.
 * A missing judge fails the tests, here and in CI: a proof that was skipped is none.
 */
export function requireTools(): Promise<void> {
  toolsAreThere ??= findTools()
  return toolsAreThere
}

async function findTools(): Promise<void> {
  const missing: string[] = []
  const probe = `import importlib.util as u; print(' '.join(m for m in '${MODULES.join(' ')}'.split() if not u.find_spec(m)))`
  const found = await run(python(), ['-c', probe], 60).catch(() => null)
  if (found === null || found.code !== 0) {
    missing.push(
      `a Python 3.11 or newer named ${python()} (set CANTILEVER_PYTHON to another, or: apt-get install -y python3 python3-pip)`,
    )
  } else if (found.stdout.trim() !== '') {
    missing.push(
      `the Python modules ${found.stdout.trim()} (${python()} -m pip install -r tests/conformance/requirements.txt)`,
    )
  }
  for (const program of ['shellcheck', 'bash']) {
    const there = await run(program, ['--version'], 30).catch(() => null)
    if (there === null)
      missing.push(`${program} (apt-get install -y ${program}, or: brew install ${program})`)
  }
  if (missing.length > 0)
    throw new Error(`The conformance judges need what is not installed:\n- ${missing.join('\n- ')}`)
}

/**
 * Runs one of the Python judges and parses its report strictly.
 * Rejects when a tool is missing, the judge breaks, or the report has another shape.
 */
export async function judge<T>(
  script: string,
  words: readonly string[],
  schema: z.ZodType<T>,
  seconds: number,
): Promise<T> {
  await requireTools()
  const finished = await run(python(), ['-B', `${HERE}judges/${script}`, ...words], seconds)
  if (finished.code !== 0) {
    throw new Error(`${script} ended with ${finished.code}:\n${finished.stderr.slice(-4000)}`)
  }
  const report = schema.safeParse(JSON.parse(finished.stdout))
  if (!report.success)
    throw new Error(`${script} printed another report than expected: ${report.error.message}`)
  return report.data
}

/**
 * The judges of an export: other people's programs, each behind one typed function.
 *
 * Every function rejects when its tool is missing (naming it and how to install it) or
 * breaks; what the tool rejects comes back as faults, so that a test can say what it
 * expected. `README.md` beside this tells what each can and cannot prove.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type AwsScript,
  awsScriptReport,
  bash32Report,
  type CfnLintReport,
  cfnLintReport,
  type Fault,
  type Inventory,
  type MotoStack,
  motoStackReport,
  shellcheckReport,
} from './reports.ts'
import { judge, requireTools, run } from './run.ts'

export type { AwsCall, AwsScript, CfnLintReport, Fault, Inventory, MotoStack } from './reports.ts'

export const REGIONS = ['us-east-1', 'eu-west-1', 'ap-southeast-1'] as const
/** The only ShellCheck rule that a script may switch off: JMESPath's backticks and `$Latest` look like shell. */
const MAY_BE_DISABLED = ['SC2016']

/** Lints export directories or template files in one process. About 0.3 s a region for 50 resources. */
export function cfnLint(
  targets: readonly string[],
  options: { regions?: readonly string[]; seconds?: number } = {},
): Promise<CfnLintReport> {
  const regions = options.regions ?? REGIONS
  return judge('cfn_lint.py', [...targets, '--regions', ...regions], cfnLintReport, options.seconds ?? 900)
}

/** The findings of a report as faults; the message begins with file and line. */
export function cfnLintFaults(report: CfnLintReport): Fault[] {
  return report.templates.flatMap((template) =>
    template.findings.map((finding) => ({
      kind: finding.rule,
      message: `${template.file}:${finding.line} ${finding.path}: ${finding.message}`,
    })),
  )
}

/**
 * Creates, describes back, updates and deletes each directory's stack on moto.
 * `parameters` overrides by name; a value of `@vpc`, `@subnets:2`, `@certificate` … is made first.
 */
export async function motoStacks(
  directories: readonly string[],
  options: {
    region: string
    parameters?: Readonly<Record<string, string>>
    /** Pattern of tag keys that `comparable` leaves out. */
    ignoredTags?: string
    seconds?: number
  },
): Promise<MotoStack[]> {
  const parameters = pairs('--parameter', options.parameters)
  const words = [
    ...directories,
    '--region',
    options.region,
    ...parameters,
    ...(options.ignoredTags === undefined ? [] : [`--ignore-tags=${options.ignoredTags}`]),
  ]
  const report = await judge(
    'moto_stack.py',
    words,
    motoStackReport,
    options.seconds ?? 120 + 60 * directories.length,
  )
  return withConnections(report.stacks, report.refusedConnections)
}

export type AwsScriptOptions = {
  region: string
  /** Further regions that the script deploys to: their inventories count as well. */
  alsoRegions?: readonly string[]
  /** Runs deploy.sh again; it must find what it made. */
  twice?: boolean
  /** Runs teardown.sh --yes at the end; nothing may be left. */
  teardown?: boolean
  /** Begins with deploy.sh --dry-run; nothing may be made. */
  dryRun?: boolean
  /** Lets this changing call (1 is the first) of an extra first run fail, as an outage would. */
  failAt?: number
  env?: Readonly<Record<string, string>>
  /** Gives the template's parameters that have no default in the environment under this prefix and their name. */
  parameterPrefix?: string
  /** Pattern of tag keys that `comparable` leaves out. */
  ignoredTags?: string
  arguments?: readonly string[]
  teardownArguments?: readonly string[]
  seconds?: number
}

/** Runs the scripts of each directory with the real aws-cli against moto. About 0.1 s a command. */
export async function awsScripts(
  directories: readonly string[],
  options: AwsScriptOptions,
): Promise<AwsScript[]> {
  const words = [
    ...directories,
    '--region',
    options.region,
    ...(options.alsoRegions ?? []).map((region) => `--also-region=${region}`),
    ...(options.twice === true ? ['--twice'] : []),
    ...(options.teardown === true ? ['--teardown'] : []),
    ...(options.dryRun === true ? ['--dry-run'] : []),
    ...(options.failAt === undefined ? [] : ['--fail-at', String(options.failAt)]),
    ...pairs('--env', options.env),
    ...(options.parameterPrefix === undefined ? [] : [`--parameter-prefix=${options.parameterPrefix}`]),
    ...(options.ignoredTags === undefined ? [] : [`--ignore-tags=${options.ignoredTags}`]),
    ...(options.arguments ?? []).map((word) => `--arg=${word}`),
    ...(options.teardownArguments ?? []).map((word) => `--teardown-arg=${word}`),
  ]
  const report = await judge(
    'aws_script.py',
    words,
    awsScriptReport,
    options.seconds ?? 120 + 240 * directories.length,
  )
  return withConnections(report.scripts, report.refusedConnections)
}

/** `bash -n`, ShellCheck at its strictest level and the bash 3.2 check over the scripts of each directory. */
export async function shellFaults(directories: readonly string[]): Promise<Fault[]> {
  await requireTools()
  const listed = await Promise.all(directories.map(scriptsOf))
  const scripts = listed.flat()
  const faults: Fault[] = []
  for (const script of scripts) {
    const parsed = await run('bash', ['-n', script], 60)
    if (parsed.code !== 0) faults.push({ kind: 'bash -n', message: parsed.stderr.trim() })
    faults.push(...(await disabledChecks(script)))
  }
  // Two at a time, for the two cores of CI: a script of 100 kB takes ShellCheck a second or two.
  const halves = [
    scripts.filter((_, index) => index % 2 === 0),
    scripts.filter((_, index) => index % 2 === 1),
  ]
  const checked = await Promise.all(halves.filter((half) => half.length > 0).map(shellCheck))
  faults.push(...checked.flat())
  return [...faults, ...(await bash32Faults(scripts))]
}

async function shellCheck(scripts: readonly string[]): Promise<Fault[]> {
  const words = ['--norc', '-s', 'bash', '-S', 'style', '-f', 'json1', ...scripts]
  const checked = await run('shellcheck', words, 60 + 20 * scripts.length)
  if (checked.code > 1) throw new Error(`shellcheck ended with ${checked.code}: ${checked.stderr}`)
  return shellcheckReport.parse(JSON.parse(checked.stdout)).comments.map((comment) => ({
    kind: `SC${comment.code}`,
    message: `${comment.file}:${comment.line} ${comment.message}`,
  }))
}

/** What bash 3.2, the bash of macOS, cannot run. */
export async function bash32Faults(scripts: readonly string[]): Promise<Fault[]> {
  const report = await judge('bash32.py', scripts, bash32Report, 60 + 2 * scripts.length)
  return report.scripts.flatMap((script) =>
    script.findings.map((finding) => ({
      kind: finding.rule,
      message: `${script.file}:${finding.line} ${finding.message}`,
    })),
  )
}

/** deploy.sh, teardown.sh and, where there are several regions, those of each. */
async function scriptsOf(directory: string): Promise<string[]> {
  const scripts = (await readdir(directory)).filter((file) => file.endsWith('.sh')).sort()
  for (const needed of ['deploy.sh', 'teardown.sh']) {
    if (!scripts.includes(needed)) throw new Error(`${directory} has no ${needed}`)
  }
  return scripts.map((file) => join(directory, file))
}

async function disabledChecks(script: string): Promise<Fault[]> {
  const text = await readFile(script, 'utf8')
  return text.split('\n').flatMap((line, index) => {
    const disabled = /#\s*shellcheck\s+disable=([\w,]+)/.exec(line)?.[1]?.split(',') ?? []
    return disabled
      .filter((code) => !MAY_BE_DISABLED.includes(code))
      .map((code) => ({ kind: 'suppressed', message: `${script}:${index + 1} switches ${code} off` }))
  })
}

/**
 * What two deployments of the same drawing left differently: one line for each resource that only one side has.
 * Empty when they are the same but for ids, dates, names and ignored tags.
 */
export function differences(one: Inventory, other: Inventory): string[] {
  const kinds = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
  return kinds.flatMap((kind) => {
    const left = (one[kind] ?? []).map((item) => JSON.stringify(item))
    const right = (other[kind] ?? []).map((item) => JSON.stringify(item))
    return [
      ...without(left, right).map((item) => `only the first has ${kind} ${item}`),
      ...without(right, left).map((item) => `only the second has ${kind} ${item}`),
    ]
  })
}

/** The items that are left when each of `others` has taken away one that equals it. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return items.filter((item) => {
    const at = rest.indexOf(item)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** Faults as a text for an assertion: one a line, empty when there are none. */
export function told(faults: readonly Fault[]): string {
  return faults.map((fault) => `[${fault.kind}] ${fault.message}`).join('\n')
}

function pairs(flag: string, values: Readonly<Record<string, string>> | undefined): string[] {
  return Object.entries(values ?? {}).map(([name, value]) => `${flag}=${name}=${value}`)
}

function withConnections<T extends { faults: Fault[] }>(entries: T[], refused: readonly string[]): T[] {
  const faults = refused.map((address) => ({
    kind: 'network',
    message: `something tried to reach ${address}`,
  }))
  return entries.map((entry) => ({ ...entry, faults: [...entry.faults, ...faults] }))
}

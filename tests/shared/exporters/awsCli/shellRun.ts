import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderScripts, type ScriptFile } from '../../../../shared/exporters/awsCli/index.ts'
import type { StackPlan } from '../../../../shared/plan/plan.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export function bash(
  words: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>>; input?: string } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH ?? '', ...options.env }
    const child = spawn('bash', ['--norc', ...words], {
      cwd: options.cwd,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    // What reads nothing may be gone before its input is.
    child.stdin.on('error', (error) => (options.input === undefined ? undefined : reject(error)))
    child.stdin.end(options.input)
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? 1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}

export function filesOf(stack: StackPlan): readonly ScriptFile[] {
  const made = renderScripts(stack, { documentName: 'Test' })
  if (!made.ok) throw new Error(made.error.map((fault) => `${fault.logicalId}: ${fault.message}`).join('\n'))
  return made.value.files
}

export const deployOf = (stack: StackPlan): string => filesOf(stack)[0]?.text ?? ''
export const teardownOf = (stack: StackPlan): string => filesOf(stack)[1]?.text ?? ''

/** A text that a call holds, and what that call answers; an error when it begins with "!". The first match counts. */
export type Answers = readonly (readonly [has: string, answer: string])[]

const ALWAYS: Answers = [
  ['sts get-caller-identity', '123456789012\tarn:aws:sts::123456789012:user/tester'],
  ['describe-availability-zones', 'us-east-1a\tus-east-1b\tus-east-1c'],
  ['secretsmanager get-random-password', 'Xy9-made-up'],
  ['--query [Parameter.Name', 'None\tNone\tNone'],
  ['--query Parameter.Name', 'None'],
  ['ssm get-parameter', 'ami-0123456789abcdef0'],
  ['--query Table.TableStatus', 'ACTIVE'],
  ['--query DBClusters[0].Status', 'available'],
  ['--query ServerlessCaches[0].Status', 'available'],
  ['--query DomainStatus.Processing', 'False'],
  ['secretsmanager get-secret-value', '{"username":"dbadmin","password":"Xy9"}'],
  ['--query Canary.Status.State', 'RUNNING'],
  ['LocalGatewayRouteTableVpcAssociations[0].State', 'associated'],
  ['LocalGatewayRouteTableVpcAssociations[0].LocalGatewayId', 'lgw-0123456789abcdef0'],
  ['--query cluster.status', 'ACTIVE'],
  // The index of tags knows a new key at once.
  ["|[0].Tags[?Key=='cantilever:id']|[0].Key", 'cantilever:id'],
  // Nothing is still being changed.
  ["[?status=='UPDATING' || status=='CREATING']", 'None'],
  ['--query nodegroup.status', 'ACTIVE'],
  ['--query fargateProfile.status', 'ACTIVE'],
  ['--query Operation.Status', 'SUCCESS'],
  ['--query Operation.Targets.NAMESPACE', 'ns-0123456789abcdef'],
  ['--query Namespace.Arn', 'arn:aws:servicediscovery:us-east-1:123456789012:namespace/ns-0123456789abcdef'],
  ['--query Service.Status', 'RUNNING'],
  ['--query state.name', 'running'],
  ['TransitGateways[0].State', 'available'],
  ['TransitGatewayVpcAttachments[0].State', 'available'],
  ['Environments[0].Status', 'Ready'],
  ['[0].status', 'VALID'],
  ['FileSystems[0].Lifecycle', 'AVAILABLE'],
  ['Associations[0].Lifecycle', 'AVAILABLE'],
  ['FileSystems[0].LifeCycleState', 'available'],
  ['AccessPoints[0].LifeCycleState', 'available'],
  ['MountTargets[0].LifeCycleState', 'available'],
  ['[0].PublicIp', '203.0.113.7'],
  ['[0].DNSName', 'web.example.com'],
  ['--query VpcLinkStatus', 'AVAILABLE'],
  ['get-schema-creation-status', 'SUCCESS'],
  ['CanonicalHostedZoneId', 'Z35SXDOTRQ7X7K'],
  ['[0].LatestVersionNumber', '1'],
  ['cluster.identity.oidc.issuer', 'https://oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF'],
  ['--query cluster.endpoint', 'https://kube.example.com'],
]

/** Answers a create with an id and a look-up with nothing, as an empty account would, and keeps what it was asked. */
const FAKE_AWS = `#!/usr/bin/env bash
printf '%s\\0' "$#" "$@" >> "$FAKE_LOG"
while IFS=$'\\t' read -r has answer; do
  case "$*" in
    *"$has"*)
      case "$answer" in
        '!'*) printf '%s\\n' "\${answer#!}" >&2; exit 254 ;;
      esac
      printf '%b\\n' "$answer"
      exit 0
      ;;
  esac
done < "$FAKE_ANSWERS"
case "$2" in
  batch-get-* | describe-* | get-* | list-*)
    echo None
    ;;
  head-bucket) echo 'An error occurred (404) when calling the HeadBucket operation: Not Found' >&2; exit 254 ;;
  *) printf 'made-%s\\n' "$(tr -cd '\\0' < "$FAKE_LOG" | wc -c | tr -d ' ')" ;;
esac
`

export interface Trial extends Ran {
  /** Every call: its words. */
  readonly calls: readonly (readonly string[])[]
  /** Those that change something. */
  readonly changes: readonly (readonly string[])[]
  /** A document that the script wrote. */
  document(name: string): Promise<string>
  /** The value of an option in the first call of that command, read from its file if it is one; undefined when it has none. */
  option(command: string, name: string): string | undefined
}

export interface TrialOptions {
  readonly script?: 'deploy.sh' | 'teardown.sh'
  readonly words?: readonly string[]
  readonly answers?: Answers
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a script of the stack with an `aws` that is not AWS and a `sleep` that does not. */
export async function tryScript(stack: StackPlan, options: TrialOptions = {}): Promise<Trial> {
  const place = await mkdtemp(join(tmpdir(), 'cantilever-cli-'))
  try {
    const bin = join(place, 'bin')
    await mkdir(bin)
    await executable(join(bin, 'aws'), FAKE_AWS)
    await executable(join(bin, 'sleep'), '#!/bin/sh\nexit 0\n')
    for (const file of filesOf(stack)) await executable(join(place, file.name), file.text)
    const answers = [...(options.answers ?? []), ...ALWAYS].map((pair) => pair.join('\t')).join('\n')
    await writeFile(join(place, 'answers'), `${answers}\n`)
    await writeFile(join(place, 'log'), '')
    const ran = await bash([options.script ?? 'deploy.sh', ...(options.words ?? [])], {
      cwd: place,
      env: {
        PATH: `${bin}:${process.env.PATH ?? ''}`,
        FAKE_LOG: join(place, 'log'),
        FAKE_ANSWERS: join(place, 'answers'),
        LC_ALL: 'C.UTF-8',
        ...options.env,
      },
    })
    const calls = wordsIn(await readFile(join(place, 'log'), 'utf8'))
    const documents = new Map<string, string>()
    for (const word of calls.flat()) {
      const path = /^file:\/\/(.*)$/.exec(word)?.[1]
      if (path !== undefined) documents.set(path.split('/').at(-1) ?? '', await readFile(path, 'utf8'))
    }
    return {
      ...ran,
      calls,
      changes: calls.filter(([, verb = '']) => !/^(?:describe|get|list|head|wait)\b/.test(verb)),
      document: async (name) => {
        const found = documents.get(name)
        if (found === undefined)
          throw new Error(`no call named ${name}; it was ${[...documents.keys()].join(', ')}`)
        return found
      },
      option: (command, name) => {
        const given = optionIn(calls, command, name)
        const file = given === undefined ? undefined : /^file:\/\/.*\/([^/]+)$/.exec(given)?.[1]
        return file === undefined ? given : documents.get(file)
      },
    }
  } finally {
    await rm(place, { recursive: true })
  }
}

function optionIn(calls: readonly (readonly string[])[], command: string, name: string): string | undefined {
  const call = calls.find((words) => words.slice(0, 2).join(' ') === command)
  const joined = call?.find((word) => word.startsWith(`--${name}=`))
  if (joined !== undefined) return joined.slice(name.length + 3)
  const at = call?.indexOf(`--${name}`) ?? -1
  return at === -1 ? undefined : call?.[at + 1]
}

async function executable(path: string, text: string): Promise<void> {
  await writeFile(path, text)
  await chmod(path, 0o755)
}

function wordsIn(log: string): string[][] {
  const parts = log.split('\0')
  const calls: string[][] = []
  for (let at = 0; at < parts.length - 1; ) {
    const count = Number(parts[at])
    calls.push(parts.slice(at + 1, at + 1 + count))
    at += count + 1
  }
  return calls
}

import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ref } from '../../../shared/catalog/cfn.ts'
import { scriptFiles } from '../../../shared/exporters/scripts.ts'
import type { DeploymentPlan } from '../../../shared/plan/plan.ts'
import { bash, tryScript } from './awsCli/shellRun.ts'
import { resource, stackOf, tags } from './awsCli/stack.ts'

const topic = resource('Topic', 'AWS::SNS::Topic', { DisplayName: ref('Shown'), Tags: tags('alarms') })
const shown = {
  name: 'Shown',
  type: 'String',
  description: 'What is shown',
  group: 'Names',
  origin: { kind: 'node', id: 'n', label: 'N' },
} as const
const east = stackOf([topic], { name: 'shop-us-east-1', parameters: [shown] })
const west = stackOf([resource('Vpc', 'AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' })], {
  name: 'shop-eu-west-1',
  region: 'eu-west-1',
})
const plan: DeploymentPlan = { stacks: [east, west], faults: [] }

/** Runs the script of all Regions with scripts that only say what they were given. */
async function runAll(name: string, words: readonly string[], { of = plan, outputs = '' } = {}) {
  const made = scriptFiles(of, 'Shop')
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  const place = await mkdtemp(join(tmpdir(), 'cantilever-regions-'))
  try {
    for (const file of made.value) {
      const put = outputs === '' ? '' : `printf '%s\\n' '${outputs}' >>"$OUTPUTS_FILE"\n`
      const stub = `#!/usr/bin/env bash\nprintf '%s;' ${file.name} "$@" "\${PARAM_Shown-none}"\n${put}`
      await writeFile(join(place, file.name), file.name === name ? file.text : stub)
      await chmod(join(place, file.name), 0o755)
    }
    return await bash([name, ...words], { cwd: place })
  } finally {
    await rm(place, { recursive: true })
  }
}

test('hands on arguments, and a parameter to those Regions that know it', async () => {
  expect(await runAll('deploy.sh', ['--profile', 'my shop', '--param', 'Shown=a b=c'])).toMatchObject({
    code: 0,
    err: '',
    out: 'deploy.us-east-1.sh;--profile;my shop;a b=c;deploy.eu-west-1.sh;--profile;my shop;a b=c;',
  })
  expect((await runAll('teardown.sh', [])).out).toBe('teardown.eu-west-1.sh;none;teardown.us-east-1.sh;none;')
})

test('refuses a parameter that no Region knows, and one Region for all', async () => {
  for (const words of [['--param', 'Shwon=x'], ['--param'], ['--region', 'eu-west-1']]) {
    const ran = await runAll('deploy.sh', words)
    expect(ran.code).toBe(1)
    expect(ran.out).toBe('')
    expect(ran.err).toContain('error: --')
  }
})

test('each Region takes what all of them are called with', async () => {
  for (const words of [['--no-wait'], ['--documents', 'there']])
    expect(await tryScript(west, { words })).toMatchObject({ code: 0, err: '' })
  const down = { script: 'teardown.sh', words: ['--yes', '--delete-data', '--documents', 'there'] } as const
  expect(await tryScript(west, down)).toMatchObject({ code: 0, err: '' })
  expect((await tryScript(west, { script: 'teardown.sh', words: ['--no-wait'] })).err).toContain(
    'unknown option',
  )
})

const taking: DeploymentPlan = {
  stacks: [
    west,
    { ...east, parameters: [{ ...shown, importedFrom: { region: 'eu-west-1', output: 'Shown' } }] },
  ],
  faults: [],
}

test('hands on what the stack in one Region puts out', async () => {
  const given = { of: taking, outputs: 'Shown=arn:aws:x=y' }
  expect((await runAll('deploy.sh', [], given)).out).toBe(
    'deploy.eu-west-1.sh;none;deploy.us-east-1.sh;arn:aws:x=y;',
  )
  const dry = await runAll('deploy.sh', ['--dry-run'], { of: taking })
  expect(dry.out).toBe(
    'deploy.eu-west-1.sh;--dry-run;not-known-yet;deploy.us-east-1.sh;--dry-run;not-known-yet;',
  )
  const chosen = await runAll('deploy.sh', ['--dry-run', '--param', 'Shown=mine'], { of: taking })
  expect(chosen.out).toContain('--dry-run;mine;')
})

test('a Region writes down what others take of it, for the script of all', async () => {
  const output = {
    name: 'VpcRef',
    value: ref('Vpc'),
    description: 'Of the network',
    handedOn: true,
    origin: { kind: 'node', id: 'n', label: 'N' },
  } as const
  const place = await mkdtemp(join(tmpdir(), 'cantilever-outputs-'))
  try {
    const file = join(place, 'outputs.txt')
    const ran = await tryScript({ ...west, outputs: [output] }, { env: { OUTPUTS_FILE: file } })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(await readFile(file, 'utf8')).toMatch(/^VpcRef=\S+\n$/)
  } finally {
    await rm(place, { recursive: true })
  }
})

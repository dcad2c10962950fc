import { describe, expect, test } from 'vitest'
import { analyze, exportBlockers } from '../../../../shared/analysis.ts'
import { facts } from '../../../../shared/facts/facts.ts'
import type { StackPlan } from '../../../../shared/plan/plan.ts'
import { TODAY } from '../../../support/fixtures.ts'
import { drawings, replaced, type Said, shapes, unanswered } from './briefCommands.ts'
import { type Trial, teardownOf, tryScript } from './shellRun.ts'

const stacks = new Map<keyof typeof drawings, StackPlan>()
const trials = new Map<keyof typeof drawings, Promise<Trial>>()

function stackOf(name: keyof typeof drawings): StackPlan {
  const known = stacks.get(name)
  if (known) return known
  const { plan, findings } = analyze(drawings[name]().document(), facts, { today: TODAY })
  expect(exportBlockers(findings).map(({ message }) => message)).toEqual([])
  const [stack, ...others] = plan.stacks
  if (!stack || others.length > 0) throw new Error(`"${name}" comes to ${plan.stacks.length} stacks`)
  stacks.set(name, stack)
  return stack
}

/** Each script runs once, against an `aws` that only notes what it is asked. */
function trialOf(name: keyof typeof drawings): Promise<Trial> {
  const known = trials.get(name)
  if (known) return known
  const stack = stackOf(name)
  const asked = stack.parameters.filter((one) => one.default === undefined)
  const trial = tryScript(stack, {
    answers: [['clusterSecurityGroupId', 'sg-0123456789abcdef0']],
    words: ['--no-wait', ...asked.flatMap((one) => ['--param', `${one.name}=${given(one.name)}`])],
  })
  trials.set(name, trial)
  return trial
}

/** What only the user knows, by what its parameter is called. */
const given = (name: string): string => GIVEN.find(([ending]) => name.endsWith(ending))?.[1] ?? 'given'
const GIVEN: readonly (readonly [ending: string, value: string])[] = [
  ['CertificateArn', 'arn:aws:acm:us-east-1:123456789012:certificate/0f1e2d3c-0000-4000-8000-123456789012'],
  ['ImageUri', '123456789012.dkr.ecr.us-east-1.amazonaws.com/my-app:1.0'],
  ['KeyName', 'my-key'],
  ['DBPASSWORDArn', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-db-AbCdEf'],
]

test('every command of the brief is here once', () => {
  const commands = [...shapes, ...replaced, ...unanswered].map(({ command }) => command)
  expect(commands).toHaveLength(20)
  expect(new Set(commands).size).toBe(20)
})

describe.each(shapes)('aws $command', ({ command, drawing, options, instead = {}, undo }) => {
  test('is in deploy.sh with the options of the brief, filled from the drawing', async () => {
    await has(drawing, command, options)
    for (const { by, says, why } of Object.values(instead)) {
      await has(drawing, command, { [by]: says })
      expect(why.length).toBeGreaterThan(60)
    }
  })

  test('is taken back in teardown.sh', () => {
    expect(teardownOf(stackOf(drawing))).toContain(`aws ${undo} `)
  })
})

describe.each(replaced)('aws $command', ({ by, drawing, options, why, undo }) => {
  test(`is answered by ${by}, with a reason`, async () => {
    await has(drawing, by, options)
    expect(why.length).toBeGreaterThan(60)
    expect(teardownOf(stackOf(drawing))).toContain(`aws ${undo} `)
  })
})

test.each(unanswered)('aws $command is left to people, with a reason', async ({ command, why }) => {
  for (const name of Object.keys(drawings) as (keyof typeof drawings)[]) {
    const { calls } = await trialOf(name)
    expect(calls.filter((words) => words.slice(0, 2).join(' ') === command)).toEqual([])
  }
  expect(why.length).toBeGreaterThan(60)
})

/** Some call of that command says all that. What the likeliest one lacks is told. */
async function has(
  drawing: keyof typeof drawings,
  command: string,
  options: Readonly<Record<string, Said>>,
): Promise<void> {
  const trial = await trialOf(drawing)
  expect(trial.err).toBe('')
  const calls = trial.calls.filter((words) => words.slice(0, 2).join(' ') === command).map(optionsOf)
  expect(calls, `aws ${command} is in deploy.sh`).not.toEqual([])
  const complaints = await Promise.all(calls.map((call) => complaintsAbout(call, options, trial)))
  expect(complaints.sort((a, b) => a.length - b.length)[0]).toEqual([])
}

async function complaintsAbout(
  call: ReadonlyMap<string, string>,
  options: Readonly<Record<string, Said>>,
  trial: Trial,
): Promise<string[]> {
  const complaints: string[] = []
  for (const [name, said] of Object.entries(options)) {
    const words = call.get(name)
    const file = words === undefined ? undefined : /^file:\/\/.*\/([^/]+)$/.exec(words)?.[1]
    const text = file === undefined ? words : await trial.document(file)
    if (text === undefined) complaints.push(`--${name} is missing`)
    else if (!says(text, said)) complaints.push(`--${name} ${text}`)
  }
  return complaints
}

function says(text: string, said: Said): boolean {
  if (typeof said === 'string') return text === said
  return said instanceof RegExp ? said.test(text) : holds(JSON.parse(text), said.document)
}

/** Whether all of `part` is in `whole`; what else `whole` has does not matter. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part
  if (typeof whole !== 'object' || whole === null) return false
  if (Array.isArray(part) && (!Array.isArray(whole) || whole.length !== part.length)) return false
  return Object.entries(part).every(([key, value]) => holds((whole as Record<string, unknown>)[key], value))
}

/** Words by option: those after it, up to the next one. */
function optionsOf(words: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const word of words.slice(2)) {
    const name = /^--([a-z-]+)$/.exec(word)?.[1]
    if (name === undefined) {
      const [last] = [...found.keys()].slice(-1)
      if (last !== undefined) found.set(last, `${found.get(last) ?? ''} ${word}`.trim())
    } else found.set(name, '')
  }
  return found
}

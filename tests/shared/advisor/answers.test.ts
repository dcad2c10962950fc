import { describe, expect, it } from 'vitest'
import { decisions } from '../../../shared/advisor/index.ts'
import type { JsonObject } from '../../../shared/base/json.ts'
import { describeForm } from '../../../shared/catalog/form.ts'
import { refusedUrl } from '../../../shared/ipc/externalUrl.ts'
import { drawing } from '../../support/builders.ts'
import { ask } from './support.ts'

const small = { invocationsMillion: 1, averageDurationMs: 100 }
const busy = { invocationsMillion: 100, averageDurationMs: 200 }

const group = () => drawing().add('autoscaling-group', 'web', { instanceType: 'm7i.large' })
const service = (tasks = 2) =>
  drawing()
    .add('ecs-cluster', 'cluster')
    .inside('cluster', (d) =>
      d.add('ecs-service', 'web', { desiredCount: tasks, size: { cpu: 1024, memoryMiB: 2048 } }),
    )

const TABLES: Readonly<Record<string, readonly (readonly [JsonObject, string, string])[]>> = {
  'ec2-or-lambda': [
    [{ machine: true, duration: 'short', load: 'varying' }, 'ec2', 'needs the machine'],
    [{ duration: 'long', load: 'varying' }, 'ec2', '15 minutes'],
    [{ duration: 'short', load: 'varying' }, 'lambda', 'comes and goes'],
    [{ duration: 'short', load: 'steady', ...small }, 'lambda', 'steady but small'],
    [{ duration: 'short', load: 'steady', ...busy }, 'ec2', 'busy around the clock'],
    [{ duration: 'short', load: 'steady' }, 'ec2', 'busy around the clock'],
  ],
  'ecs-or-eks': [
    [{}, 'ecs', 'Nothing asks for Kubernetes'],
    [{ platformTeam: true }, 'ecs', 'Nothing asks for Kubernetes'],
    [{ kubernetes: true, platformTeam: false }, 'ecs', 'nobody is there'],
    [{ kubernetes: true, platformTeam: true }, 'eks', 'ecosystem of Kubernetes'],
    [{ portable: true }, 'eks', 'run wherever Kubernetes does'],
  ],
  'fargate-or-ec2': [
    [{ machine: true }, 'ec2', 'no access to the host'],
    [{ matters: 'work' }, 'fargate', 'no instances to patch'],
    [{ matters: 'price', load: 'varying' }, 'fargate', 'half empty'],
    [{ matters: 'price', load: 'steady' }, 'fargate', '2 vCPU of tasks'],
  ],
  'on-demand-reserved-or-spot': [
    [{ interruptible: true, lasts: '3y' }, 'spot', 'lowest price'],
    [{ lasts: 'unknown' }, 'on-demand', 'nobody knows yet'],
    [{ lasts: '1y', steadyPercent: 20 }, 'on-demand', 'Only 20 %'],
    [{ lasts: '1y', steadyPercent: 80 }, 'reserved', 'for a year or more'],
    [{ lasts: '3y', steadyPercent: 80 }, 'reserved', 'three years or more'],
    [{ lasts: '1y', mayChange: 'nothing' }, 'reserved', 'Standard Reserved Instances'],
    [{ lasts: '1y', mayChange: 'size' }, 'reserved', 'EC2 Instance Savings Plan'],
    [{ lasts: '1y', mayChange: 'family' }, 'reserved', 'Compute Savings Plan'],
  ],
  'graviton-or-x86': [
    [{ x86Only: true }, 'x86', 'only x86 processors have'],
    [{ software: 'foreign' }, 'x86', 'no build for arm64'],
    [{ software: 'own', tested: false }, 'x86', 'Nobody has built'],
    [{ software: 'own', tested: true }, 'graviton', 'add arm64 to the pipeline'],
    [{ software: 'portable', tested: false }, 'graviton', 'need no change'],
  ],
  'batch-emr-or-ecs': [
    [{ work: 'data' }, 'emr', 'Spark'],
    [{ work: 'service', mayWait: true }, 'ecs', 'always there'],
    [{ work: 'jobs', mayWait: true }, 'batch', 'wait in a queue'],
    [{ work: 'jobs', mayWait: false }, 'ecs', 'begin at once'],
  ],
}

const SUBJECTS: Readonly<Record<string, () => ReturnType<typeof drawing>>> = {
  'ec2-or-lambda': group,
  'on-demand-reserved-or-spot': group,
  'graviton-or-x86': group,
  'ecs-or-eks': service,
  'fargate-or-ec2': service,
  'batch-emr-or-ecs': service,
}

describe.each(Object.entries(TABLES))('%s', (decision, rows) => {
  it.each(rows)('%o → %s', (criteria, choice, words) => {
    const { answer } = ask(SUBJECTS[decision]?.() ?? drawing(), 'web', decision, criteria)
    expect(answer.choice).toBe(choice)
    expect(answer.reasons.map(({ text }) => text).join(' ')).toContain(words)
  })
})

it('many steady tasks fill instances', () => {
  const { answer } = ask(service(16), 'web', 'fargate-or-ec2', { matters: 'price', load: 'steady' })
  expect(answer.choice).toBe('ec2')
})

it('where there is no Graviton type the answer stays with x86', () => {
  const gpu = drawing().add('autoscaling-group', 'web', { instanceType: 'g5.xlarge' })
  const { answer, choice } = ask(gpu, 'web', 'graviton-or-x86', { software: 'portable' })
  expect(answer.choice).toBe('x86')
  expect(choice('graviton').reason).toContain('no Graviton type like g5.xlarge')
})

describe.each(decisions.map((decision) => [decision.id, decision] as const))('%s', (id, decision) => {
  it('has a table of answers here that reaches every choice', () => {
    const reached = new Set((TABLES[id] ?? []).map(([, choice]) => choice))
    expect([...reached].sort()).toEqual(decision.choices.map((choice) => choice.id).sort())
  })

  it('asks little, each criterion with a default and an explanation', () => {
    const { fields } = describeForm(decision.criteria)
    expect(Object.keys(fields).length).toBeLessThanOrEqual(7)
    for (const [key, field] of Object.entries(fields)) {
      expect(field.default, key).not.toBeUndefined()
      expect(field.description, key).not.toBeNull()
    }
  })

  it('links pages that the app may open', () => {
    for (const url of [decision.docs, ...decision.choices.map(({ docs }) => docs)])
      expect(refusedUrl(url)).toBeNull()
  })
})

it('criteria that are not among those of the decision are refused by name', () => {
  expect(() => ask(group(), 'web', 'ec2-or-lambda', { lod: 'steady' })).toThrow('"lod"')
  expect(() => ask(group(), 'web', 'ec2-or-lambda', { memoryMb: 1 })).toThrow('memoryMb')
  expect(() => ask(group(), 'web', 'ecs-or-eks')).toThrow('is no question for "web"')
  expect(() => ask(group(), 'wbe', 'ecs-or-eks')).toThrow('no component "wbe"')
})

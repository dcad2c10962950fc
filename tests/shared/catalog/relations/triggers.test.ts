import { describe, expect, it } from 'vitest'
import { allow } from '../../../../shared/catalog/aws/iam.ts'
import { getAtt, type PlanItem, type ResourceItem, ref } from '../../../../shared/catalog/cfn.ts'
import type { InFacet, OutFacet } from '../../../../shared/catalog/relations/facets.ts'
import { triggersConfig } from '../../../../shared/catalog/relations/triggers/config.ts'
import type { EventSource, EventTarget } from '../../../../shared/catalog/relations/triggers/facets.ts'
import { triggers } from '../../../../shared/catalog/relations/triggers/index.ts'
import { ruleTarget, scheduleTarget } from '../../../../shared/catalog/relations/triggers/targets.ts'

type From = OutFacet<'triggers'>
type To = InFacet<'triggers'>
type Context = Parameters<typeof triggers.handle>[0]

const from = (source: EventSource, more: Partial<From> = {}): From => ({
  source,
  arn: getAtt('Source', 'Arn'),
  poll: [],
  fifo: false,
  ...more,
})
const to = (target: EventTarget, more: Partial<To> = {}): To => ({
  target,
  arn: getAtt('Target', 'Arn'),
  start: [allow([`start:${target}`], getAtt('Target', 'Arn'))],
  role: target === 'function' ? ref('TargetRole') : null,
  parameters: {},
  fifo: false,
  ...more,
})

/** One connection as the plan sees it, between components that need not exist yet. */
function context(source: From, target: To, config: object = {}): Context {
  const end = <Facet>(id: string, facet: Facet) => ({
    id,
    name: id,
    logicalName: id,
    region: 'eu-west-1',
    facet,
    network: null,
    layout: null,
    container: {},
    incoming: () => [],
  })
  return {
    edgeId: 'edge',
    config: triggersConfig.parse(config),
    from: end('Source', source),
    to: end('Target', target),
    siblings: [],
    logicalId: (suffix) => `Edge${suffix}`,
    tags: () => [],
    resource: (suffix, type, properties, extra) =>
      ({ kind: 'resource', logicalId: `Edge${suffix}`, type, properties, ...extra }) as ResourceItem,
  }
}

const made = (source: From, target: To, config?: object): Readonly<Record<string, ResourceItem>> => {
  const items: readonly PlanItem[] = [...triggers.resources(context(source, target, config))]
  return Object.fromEntries(
    items.flatMap((item) => (item.kind === 'resource' ? [[item.logicalId, item]] : [])),
  )
}

describe('a function that reads', () => {
  const queue = from('queue', { poll: [allow(['sqs:ReceiveMessage'], getAtt('Source', 'Arn'))] })
  const stream = from('stream', { poll: [allow(['kinesis:GetRecords'], getAtt('Source', 'Arn'))] })

  it('a queue: mapping after the policy on its role, and no second dead-letter queue', () => {
    const items = made(queue, to('function'), {
      batch: { size: 100, windowSeconds: 5, maxConcurrency: 20 },
      filter: '{"body":{"paid":[true]}}',
    })
    expect(Object.keys(items)).toEqual(['EdgePolicy', 'EdgeMapping'])
    expect(items.EdgePolicy?.properties).toMatchObject({ Roles: [{ target: 'TargetRole' }] })
    expect(items.EdgeMapping).toMatchObject({
      dependsOn: ['EdgePolicy'],
      properties: {
        EventSourceArn: { target: 'Source' },
        FunctionName: { target: 'Target' },
        BatchSize: 100,
        MaximumBatchingWindowInSeconds: 5,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 20 },
        FilterCriteria: { Filters: [{ Pattern: '{"body":{"paid":[true]}}' }] },
      },
    })
    expect(items.EdgeMapping?.properties).not.toHaveProperty('StartingPosition')
  })

  it.each([
    [queue, { size: 11 }, 'need a batch window'],
    [from('queue', { fifo: true }), { size: 11, windowSeconds: 1 }, 'gives 10 messages at most'],
    [from('queue', { fifo: true }), { windowSeconds: 1 }, 'takes no batch window'],
  ])('refuses what AWS refuses %#', (source, batch, message) => {
    expect(() => made(source, to('function'), { batch })).toThrow(message)
  })

  it('a stream: from the oldest record, halved and retried, and then to a queue that the role may write to', () => {
    const items = made(stream, to('function'), { stream: { maxRetries: 3 } })
    expect(Object.keys(items)).toEqual([
      'EdgeDeadLetters',
      'EdgeDeadLettersPolicy',
      'EdgePolicy',
      'EdgeMapping',
    ])
    expect(items.EdgeMapping?.properties).toMatchObject({
      BatchSize: 100,
      StartingPosition: 'TRIM_HORIZON',
      MaximumRetryAttempts: 3,
      MaximumRecordAgeInSeconds: -1,
      BisectBatchOnFunctionError: true,
      DestinationConfig: { OnFailure: { Destination: { target: 'EdgeDeadLetters' } } },
    })
    expect(JSON.stringify(items.EdgePolicy)).toContain('"sqs:SendMessage"')
    const until = made(from('table'), to('function'), { stream: { maxRetries: null }, deadLetters: false })
    expect(until.EdgeMapping?.properties).toMatchObject({ MaximumRetryAttempts: -1 })
    expect(Object.keys(until)).toEqual(['EdgePolicy', 'EdgeMapping'])
  })

  it('needs a role', () => {
    expect(triggers.refuse?.(queue, to('function', { role: null }))).toContain('runs under no role')
  })
})

describe('what is delivered to a function', () => {
  it.each([
    ['topic', 'sns.amazonaws.com', 'Source'],
    ['event-rule', 'events.amazonaws.com', 'Source'],
    ['bucket', 'events.amazonaws.com', 'EdgeRule'],
    ['alarm', 'lambda.alarms.cloudwatch.amazonaws.com', 'Source'],
  ] as const)('by a %s comes on behalf of what it is from', (source, service, target) => {
    expect(made(from(source), to('function')).EdgePermission?.properties).toMatchObject({
      Action: 'lambda:InvokeFunction',
      Principal: service,
      SourceArn: { target },
    })
  })

  it('by a state machine or schedule needs no permission: their role has it', () => {
    expect(made(from('state-machine'), to('function'))).toEqual({})
    expect(Object.keys(made(from('schedule'), to('function'), { deadLetters: false }))).toEqual(['EdgeRole'])
    expect(triggers.handle(context(from('function'), to('queue')))).toMatchObject({
      roleArn: null,
      lets: null,
      statements: [{ Action: ['start:queue'] }],
    })
  })
})

describe('objects of a bucket', () => {
  const pattern = (objects: object) =>
    made(from('bucket'), to('queue'), { objects }).EdgeRule?.properties.EventPattern

  it.each([
    [{}, undefined],
    [{ prefix: 'in/' }, { object: { key: [{ prefix: 'in/' }] } }],
    [{ suffix: '.csv' }, { object: { key: [{ suffix: '.csv' }] } }],
    [{ prefix: 'in/', suffix: '.csv' }, { object: { key: [{ wildcard: 'in/*.csv' }] } }],
  ])('%j', (objects, detail) => {
    expect(pattern(objects)).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      resources: [getAtt('Source', 'Arn')],
      ...(detail && { detail }),
    })
  })

  it('go to a job queue under a role of the rule', () => {
    expect(Object.keys(made(from('bucket'), to('task')))).toEqual([
      'EdgeDeadLetters',
      'EdgeDeadLettersPolicy',
      'EdgeRole',
      'EdgeRule',
    ])
  })
})

describe('targets', () => {
  const vpc = { Subnets: ['subnet-1'] }
  const task = {
    EcsParameters: {
      TaskDefinitionArn: ref('Task'),
      PlacementStrategies: [{ Type: 'spread', Field: 'host' }],
      NetworkConfiguration: { AwsVpcConfiguration: vpc },
    },
  }

  it('write network configuration of a task as each service spells it', () => {
    const run = context(from('schedule'), to('task', { parameters: task }))
    expect(scheduleTarget(triggers.handle(run), run.config, 'Nightly')).toMatchObject({
      EcsParameters: {
        NetworkConfiguration: { AwsvpcConfiguration: vpc },
        PlacementStrategy: [{ Type: 'spread', Field: 'host' }],
      },
    })
    const rule = context(from('event-rule'), to('task', { parameters: task }))
    expect(ruleTarget(triggers.handle(rule), rule.config, 'a')).toMatchObject(task)
  })

  it.each([
    ['plain words', '"plain words"'],
    ['{"a": 1}', '{"a": 1}'],
  ])('of rules get JSON: %s', (input, sent) => {
    const rule = context(from('event-rule'), to('topic'), { delivery: { input } })
    expect(ruleTarget(triggers.handle(rule), rule.config, 'a')).toMatchObject({ Input: sent })
  })

  it('name the group of a FIFO queue', () => {
    const rule = context(from('event-rule'), to('queue', { fifo: true }), { delivery: { group: 'all' } })
    expect(triggers.handle(rule).parameters).toEqual({ SqsParameters: { MessageGroupId: 'all' } })
  })
})

describe('what cannot be joined', () => {
  it.each([
    [from('queue'), to('state-machine'), 'A pipe between them reaches more'],
    [from('topic'), to('task'), 'A topic goes to a function or a queue, not to a task.'],
    [from('topic', { fifo: true }), to('function'), 'put a queue between'],
    [from('topic'), to('queue', { fifo: true }), 'make both FIFO or neither'],
    [from('event-rule'), to('topic', { fifo: true }), 'cannot publish to a FIFO topic'],
    [from('function'), to('queue', { fifo: true }), 'standard queues and topics alone'],
  ])('%#', (source, target, reason) => {
    expect(triggers.refuse?.(source, target)).toContain(reason)
  })
})

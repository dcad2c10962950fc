import { z } from 'zod'
import { kebabCase } from '../../base/text.ts'
import { allow, roleProperties, trustPolicy } from '../aws/iam.ts'
import type { CfnObject } from '../cfn.ts'
import { usage } from '../costLine.ts'
import { defineComponent, type EmitContext, type Incoming, type Outgoing } from '../define.ts'
import { field, usageAmount } from '../fields.ts'
import type { TriggersConfig } from '../relations/triggers/config.ts'
import type { Cfn } from '../spec/checked.ts'

const config = z.strictObject({
  description: field(z.string().max(512).default(''), {
    title: 'Description',
    description: 'What it is for, as it stands in the console.',
  }),
  running: field(z.boolean().default(true), {
    title: 'Running',
    description:
      'A stopped pipe reads nothing; what it does not read stays in the source for as long as that keeps it.',
  }),
  usage: field(
    z
      .strictObject({
        requestsMillion: field(usageAmount(), {
          title: 'Requests',
          description: 'Events after the filter, in pieces of 64 KiB.',
          unit: 'million per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

type Context = EmitContext<z.output<typeof config>>

const ROLE = 'Role'

export const eventBridgePipe = defineComponent({
  type: 'eventbridge-pipe',
  title: 'Amazon EventBridge pipe',
  category: 'integration',
  icon: 'eventbridge-pipe',
  description:
    'Takes from a queue or stream, filters, enriches, and hands on to one target, without code of yours.',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html',
  keywords: ['pipe', 'filter', 'enrichment', 'point to point', 'stream', 'queue'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    triggers: ({ getAtt }) => ({
      target: 'pipe',
      arn: getAtt('', 'Arn'),
      start: [],
      role: null,
      parameters: {},
      fifo: false,
    }),
  },
  out: {
    triggers: ({ getAtt }) => ({ source: 'pipe', arn: getAtt('', 'Arn'), poll: [], fifo: false }),
  },
  needs: [
    {
      relation: 'triggers',
      side: 'in',
      lacks: 'has no source',
      advice: 'Connect a queue, a stream or a table with a stream to it.',
    },
    {
      relation: 'triggers',
      side: 'out',
      lacks: 'has no target',
      advice: 'Connect it to what gets the events.',
    },
  ],
  summary: ({ running }) => [running ? 'Running' : 'Stopped'],
  *resources(ctx) {
    const { source, target, enrichment } = endsOf(ctx)
    // The drawing is at fault then, and says so: see needs.
    if (source === undefined || target === undefined) return
    const { description, running } = ctx.config
    const { filter } = source.config as TriggersConfig
    const letters = source.handle.deadLetterArn
    yield ctx.resource(
      ROLE,
      'AWS::IAM::Role',
      roleProperties({
        trust: trustPolicy('pipes', { guarded: true }),
        description: `Reads for the pipe ${ctx.name} and hands on`,
        policies: {
          read: [
            ...source.peer.facet.poll,
            ...(letters === null ? [] : [allow(['sqs:SendMessage'], letters)]),
          ],
          deliver: [...(enrichment?.handle.statements ?? []), ...target.handle.statements],
        },
        tags: ctx.tags(),
      }),
    )
    yield ctx.resource('', 'AWS::Pipes::Pipe', {
      ...(description !== '' && { Description: description }),
      DesiredState: running ? 'RUNNING' : 'STOPPED',
      RoleArn: ctx.getAtt(ROLE, 'Arn'),
      Source: source.peer.facet.arn,
      SourceParameters: {
        ...reading(source),
        ...(filter.trim() !== '' && { FilterCriteria: { Filters: [{ Pattern: filter }] } }),
      },
      ...(enrichment && { Enrichment: enrichment.handle.targetArn }),
      Target: target.handle.targetArn,
      TargetParameters: delivering(target, kebabCase(ctx.name) || 'pipe'),
      Tags: ctx.tagMap(),
    })
  },
  *cost({ config: { usage: given } }) {
    const { requestsMillion } = given
    yield {
      key: 'requests',
      label: 'Requests of the pipe',
      category: 'requests',
      unit: 'request',
      quantity: usage(requestsMillion === null ? null : requestsMillion * 1_000_000),
      price: { kind: 'service', id: 'eventbridge.pipes-requests' },
      formula:
        requestsMillion === null ? 'requests not given' : `${requestsMillion} million a month, as given`,
    }
  },
})

function endsOf(ctx: Context) {
  const [source, ...sources] = ctx.incoming('triggers')
  const all = ctx.outgoing('triggers')
  const enriching = all.filter(({ config: edge }) => (edge as TriggersConfig).enriches)
  const [target, ...targets] = all.filter((edge) => !enriching.includes(edge))
  if (sources.length > 0) throw new Error('a pipe has one source; make a pipe for each')
  if (targets.length > 0)
    throw new Error(
      'a pipe has one target: mark the connection to what enriches, or send to a topic or event bus',
    )
  const [enrichment, ...others] = enriching
  if (others.length > 0) throw new Error('a pipe is enriched by one function or Express state machine')
  return { source, target, enrichment }
}

function reading({ config: edge, handle, peer }: Incoming<'triggers'>) {
  const { batch, stream } = edge as TriggersConfig
  const size = {
    BatchSize: batch.size ?? (handle.source === 'queue' ? 10 : 100),
    MaximumBatchingWindowInSeconds: batch.windowSeconds,
  }
  if (peer.facet.source === 'queue') return { SqsQueueParameters: size }
  const records = {
    ...size,
    StartingPosition: stream.startingPosition,
    ParallelizationFactor: stream.parallelization,
    // -1: until the record expires.
    MaximumRetryAttempts: stream.maxRetries ?? -1,
    MaximumRecordAgeInSeconds: stream.maxRecordAgeSeconds ?? -1,
    ...(stream.bisect && { OnPartialBatchItemFailure: 'AUTOMATIC_BISECT' as const }),
    ...(handle.deadLetterArn !== null && { DeadLetterConfig: { Arn: handle.deadLetterArn } }),
  }
  return (
    peer.facet.source === 'stream'
      ? { KinesisStreamParameters: records }
      : { DynamoDBStreamParameters: records }
  ) satisfies Cfn<'AWS::Pipes::Pipe.PipeSourceParameters'>
}

function delivering({ config: edge, handle }: Outgoing<'triggers'>, name: string) {
  const { group, input } = (edge as TriggersConfig).delivery
  const { BatchParameters, EcsParameters, SqsParameters } = handle.parameters
  return {
    ...(input !== '' && { InputTemplate: input }),
    ...(SqsParameters && { SqsQueueParameters: SqsParameters }),
    ...(BatchParameters && { BatchJobParameters: BatchParameters }),
    ...(EcsParameters && { EcsTaskParameters: inPipesWords(EcsParameters as CfnObject) }),
    ...(handle.target === 'stream' && { KinesisStreamParameters: { PartitionKey: group || name } }),
    ...(handle.target === 'event-bus' && {
      EventBridgeEventBusParameters: { Source: name, DetailType: 'Pipe' },
    }),
    // A pipe waits for no Standard workflow, and may leave an Express one alone.
    ...(handle.target === 'state-machine' && {
      StepFunctionStateMachineParameters: { InvocationType: 'FIRE_AND_FORGET' },
    }),
  } satisfies Cfn<'AWS::Pipes::Pipe.PipeTargetParameters'>
}

/** Pipes write `AwsvpcConfiguration` where rules write `AwsVpcConfiguration`, and take tags under their plain name. */
function inPipesWords(task: CfnObject) {
  const { NetworkConfiguration, PlacementStrategies, TagList, ...same } = task
  const vpc = (NetworkConfiguration as CfnObject | undefined)?.AwsVpcConfiguration
  return {
    ...same,
    ...(vpc !== undefined && { NetworkConfiguration: { AwsvpcConfiguration: vpc } }),
    ...(PlacementStrategies !== undefined && { PlacementStrategy: PlacementStrategies }),
    ...(TagList !== undefined && { Tags: TagList }),
  } as unknown as Cfn<'AWS::Pipes::Pipe.PipeTargetEcsTaskParameters'>
}

import { allow, policyDocument } from '../../aws/iam.ts'
import type { PlanItem } from '../../cfn.ts'
import type { Cfn } from '../../spec/checked.ts'
import { type Context, deadLetterArn } from './context.ts'

const POLICY = 'Policy'

/** A function that reads a queue or a stream: the event source mapping, and what its role needs for it. */
export function* eventSourceMapping(ctx: Context): Iterable<PlanItem> {
  const { config, from, to } = ctx
  const isQueue = from.facet.source === 'queue'
  if (isQueue) checkBatch(ctx)
  const { role } = to.facet
  const deadLetters = deadLetterArn(ctx)
  if (role !== null) {
    yield ctx.resource(POLICY, 'AWS::IAM::Policy', {
      PolicyName: ctx.logicalId(POLICY).slice(0, 128),
      Roles: [role],
      PolicyDocument: policyDocument([
        ...from.facet.poll,
        ...(deadLetters === null ? [] : [allow(['sqs:SendMessage'], deadLetters)]),
      ]),
    })
  }
  const { batch, filter } = config
  yield ctx.resource(
    'Mapping',
    'AWS::Lambda::EventSourceMapping',
    {
      EventSourceArn: from.facet.arn,
      FunctionName: to.facet.arn,
      BatchSize: batch.size ?? (isQueue ? 10 : 100),
      MaximumBatchingWindowInSeconds: batch.windowSeconds,
      ...(batch.partialFailures && { FunctionResponseTypes: ['ReportBatchItemFailures'] }),
      ...(filter.trim() !== '' && { FilterCriteria: { Filters: [{ Pattern: filter }] } }),
      ...(isQueue
        ? batch.maxConcurrency !== null && { ScalingConfig: { MaximumConcurrency: batch.maxConcurrency } }
        : reading(ctx)),
      Tags: ctx.tags(),
    },
    // AWS Lambda tries the permissions when the mapping is made.
    { ...(role !== null && { dependsOn: [ctx.logicalId(POLICY)] }) },
  )
}

function reading(ctx: Context) {
  const { stream } = ctx.config
  const deadLetters = deadLetterArn(ctx)
  return {
    StartingPosition: stream.startingPosition,
    ParallelizationFactor: stream.parallelization,
    BisectBatchOnFunctionError: stream.bisect,
    // -1: until the record expires.
    MaximumRetryAttempts: stream.maxRetries ?? -1,
    MaximumRecordAgeInSeconds: stream.maxRecordAgeSeconds ?? -1,
    ...(deadLetters !== null && { DestinationConfig: { OnFailure: { Destination: deadLetters } } }),
  } satisfies Partial<Cfn<'AWS::Lambda::EventSourceMapping'>>
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
function checkBatch({ config: { batch }, from }: Context): void {
  const size = batch.size ?? 10
  if (from.facet.fifo && (size > 10 || batch.windowSeconds > 0))
    throw new Error(`the FIFO queue "${from.name}" gives 10 messages at most and takes no batch window`)
  if (size > 10 && batch.windowSeconds === 0)
    throw new Error('more than 10 messages of a queue need a batch window of 1 second at least')
}

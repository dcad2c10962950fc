import { describe, expect, it } from 'vitest'
import { stepFunctionsStateMachine } from '../../../../shared/catalog/components/step-functions-state-machine/index.ts'
import { type Drawing, drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const genome = (d: Drawing) =>
  d
    .add('step-functions-state-machine', 'genome', { timeoutSeconds: 86_400, usage: { runsMillion: 0.01 } })
    .add('batch-job-queue', 'jobs')
    .add('batch-compute-environment', 'fleet')
    .add('batch-job-definition', 'align')
    .add('sns-topic', 'team')
    .add('sqs-queue', 'results', { fifo: true })
    .add('eventbridge-bus', 'bus')
    .connect('jobs', 'dispatches', 'fleet')
    .connect('align', 'submits', 'jobs', { arraySize: 22 })
    .connect('genome', 'triggers', 'jobs')
    .connect('genome', 'triggers', 'team', { step: { order: 2 } })
    .connect('genome', 'triggers', 'results', { step: { order: 2, retries: 0 } })
    .connect('genome', 'triggers', 'bus', { step: { order: 3 } })

const text = JSON.stringify({
  StartAt: 'Send',
  States: {
    Send: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sqs:sendMessage',
      Parameters: { QueueUrl: '${TheQueue}', 'MessageBody.$': '$' },
      ResultPath: null,
      Next: 'Done',
    },
    Done: { Type: 'Succeed' },
  },
})

const asText = (d: Drawing, definition: string) =>
  d
    .addRaw('step-functions-state-machine', 'flow', {
      type: 'EXPRESS',
      source: 'text',
      definition,
      logLevel: 'ALL',
      tracing: false,
      usage: { runsMillion: 2, averageSeconds: 1.23, memoryMb: 100, logsGb: 3 },
    })
    .add('sqs-queue', 'the-queue')
    .add('sns-topic', 'told')
    .connect('flow', 'triggers', 'the-queue')
    .connect('flow', 'uses', 'told')

describeComponent(stepFunctionsStateMachine, {
  cases: {
    default: {},
    'from the drawing': genome,
    'as text': (d) => asText(d, text),
    'started by a schedule, runs another': (d) =>
      d
        .add('eventbridge-schedule', 'nightly')
        .add('step-functions-state-machine', 'outer', { logLevel: 'OFF', tracing: false })
        .add('step-functions-state-machine', 'inner', { type: 'EXPRESS' })
        .connect('nightly', 'triggers', 'outer')
        .connect('outer', 'triggers', 'inner'),
  },
})

describe('the definition as text', () => {
  it('keeps objects where it can, with references in the place of names', () => {
    const { complaints, properties } = workOut(
      asText(drawing(), text.replace('"ResultPath":null,', '').replace('"$"', '"${TOLD_TOPIC_ARN}"')),
    )
    expect(complaints).toEqual([])
    expect(properties('Flow')).toMatchObject({
      Definition: {
        States: {
          Send: { Parameters: { QueueUrl: { target: 'TheQueue' }, 'MessageBody.$': { target: 'Told' } } },
        },
      },
    })
  })

  it.each([
    ['{', 'a JSON object in the Amazon States Language'],
    ['{"StartAt":"A"}', '"States" is missing'],
    ['{"StartAt":"B","States":{"A":{"Type":"Pass"}}}', '"StartAt" names no state: "B"'],
    ['{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"C"}}}', 'A: goes on to "C"'],
    ['{"StartAt":"A","States":{"A":{}}}', 'a state has a "Type"'],
    [
      '{"StartAt":"A","States":{"A":{"Type":"Parallel","Branches":[{}],"End":true}}}',
      'A: "States" is missing',
    ],
    [text.replace('TheQueue', 'Nobody'), 'it knows TheQueue, TOLD_TOPIC_ARN'],
  ])('%s', (definition, complaint) => {
    expect(workOut(asText(drawing(), definition)).complaints.join()).toContain(complaint)
  })
})

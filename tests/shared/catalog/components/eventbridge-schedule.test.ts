import { expect, it } from 'vitest'
import { eventBridgeSchedule } from '../../../../shared/catalog/components/eventbridge-schedule.ts'
import { type Drawing, drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const nightly = (picture: Drawing = drawing()) =>
  picture
    .add('eventbridge-schedule', 'nightly', {
      expression: 'cron(30 3 ? * MON-FRI *)',
      timeZone: 'Europe/Berlin',
      flexibleMinutes: 15,
    })
    .add('batch-job-definition', 'report')
    .add('batch-job-queue', 'jobs')
    .add('batch-compute-environment', 'fleet')
    .connect('jobs', 'dispatches', 'fleet')

describeComponent(eventBridgeSchedule, {
  cases: {
    'nightly job': (d) =>
      nightly(d).connect('report', 'submits', 'jobs').connect('nightly', 'triggers', 'jobs'),
    'two targets': (d) =>
      d
        .add('eventbridge-schedule', 'tick', { expression: 'rate(5 minutes)', enabled: false })
        .add('sqs-queue', 'work', { fifo: true })
        .add('sns-topic', 'team')
        .connect('tick', 'triggers', 'work', { delivery: { input: 'tick', retries: 3, maxAgeSeconds: 300 } })
        .connect('tick', 'triggers', 'team', { deadLetters: false }),
  },
})

it('asks for the job, and for its name where there are several', () => {
  expect(workOut(nightly().connect('nightly', 'triggers', 'jobs')).complaints).toContainEqual(
    expect.stringContaining('no job definition says which'),
  )
  const two = () =>
    nightly()
      .add('batch-job-definition', 'clean')
      .connect('report', 'submits', 'jobs')
      .connect('clean', 'submits', 'jobs')
  expect(workOut(two().connect('nightly', 'triggers', 'jobs')).complaints.join()).toContain(
    'several job definitions submit to "jobs": set at this connection which it is, "report", "clean"',
  )
  const named = workOut(two().connect('nightly', 'triggers', 'jobs', { jobDefinition: 'clean' }))
  expect(named.complaints).toEqual([])
  expect(JSON.stringify(named.properties('Nightly'))).toContain('"target":"Clean"')
})

import { expect, it } from 'vitest'
import { batchJobQueue } from '../../../../shared/catalog/components/batch-job-queue.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const queue = (config: Record<string, unknown> = {}) =>
  workOut(
    drawing()
      .addRaw('batch-job-queue', 'q', config)
      .add('batch-compute-environment', 'a')
      .add('batch-compute-environment', 'b', { type: 'SPOT' })
      .connect('q', 'dispatches', 'a', { order: 20 })
      .connect('q', 'dispatches', 'b', { order: 10 }),
  )

describeComponent(batchJobQueue, {
  cases: {
    'one-environment': (d) =>
      d
        .add('batch-job-queue', 'queue')
        .add('batch-compute-environment', 'ce')
        .connect('queue', 'dispatches', 'ce'),
    'spot-before-on-demand': (d) =>
      d
        .add('batch-job-queue', 'queue', {
          priority: 100,
          enabled: false,
          stuckJobs: [{ reason: 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT', afterSeconds: 600 }],
        })
        .add('batch-compute-environment', 'spot', { type: 'SPOT' })
        .add('batch-compute-environment', 'rest')
        .connect('queue', 'dispatches', 'rest', { order: 2 })
        .connect('queue', 'dispatches', 'spot'),
    'shared-fairly': (d) =>
      d
        .add('batch-job-queue', 'queue', {
          fairShare: {
            enabled: true,
            shares: [{ identifier: 'research', weightFactor: 0.5 }, { identifier: 'ops*' }],
          },
        })
        .add('batch-compute-environment', 'ce')
        .add('batch-job-definition', 'simulate', {
          multiNode: { enabled: true, nodes: 4 },
          schedulingPriority: 10,
        })
        .connect('simulate', 'submits', 'queue', { shareIdentifier: 'research' })
        .connect('queue', 'dispatches', 'ce'),
  },
})

it('tries its compute environments in the order drawn, numbered from 1', () => {
  const { complaints, properties } = queue({ priority: 100 })
  expect(complaints).toEqual([])
  expect(properties('Q')).toMatchObject({
    Priority: 100,
    State: 'ENABLED',
    ComputeEnvironmentOrder: [
      { Order: 1, ComputeEnvironment: { target: 'B' } },
      { Order: 2, ComputeEnvironment: { target: 'A' } },
    ],
  })
})

it('cancels jobs that cannot start', () => {
  const reason = 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY'
  expect(
    queue({ stuckJobs: [{ reason, afterSeconds: 14_400 }] }).properties('Q').JobStateTimeLimitActions,
  ).toEqual([{ Reason: reason, State: 'RUNNABLE', MaxTimeSeconds: 14_400, Action: 'CANCEL' }])
})

it('does not stand without a compute environment', () => {
  expect(workOut(drawing().add('batch-job-queue', 'q')).complaints).toEqual([
    expect.stringContaining('has no compute environment to send its jobs to'),
  ])
})

it('takes three compute environments, as AWS Batch does', () => {
  const picture = drawing().add('batch-job-queue', 'q')
  for (const id of ['a', 'b', 'c', 'd'])
    picture.add('batch-compute-environment', id).connect('q', 'dispatches', id)
  const { complaints } = workOut(picture)
  expect(complaints).toEqual([expect.stringContaining('more than 3 connections')])
})

it.each([
  [{}, {}, { shareIdentifier: 'research' }, 'has no fair share'],
  [{}, { multiNode: { enabled: true } }, { arraySize: 4 }, 'makes no arrays'],
])('refuses queue %j with jobs %j submitted as %j', (queueConfig, jobConfig, edge, message) => {
  const { complaints } = workOut(
    drawing()
      .addRaw('batch-job-queue', 'q', queueConfig)
      .add('batch-compute-environment', 'a')
      .addRaw('batch-job-definition', 'j', jobConfig)
      .connect('q', 'dispatches', 'a')
      .connect('j', 'submits', 'q', edge),
  )
  expect(complaints.join()).toContain(message)
})

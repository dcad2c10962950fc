import { z } from 'zod'
import { field, usageAmount } from '../catalog/fields.ts'
import { isType } from '../graph/graph.ts'
import { asJobs } from './asJobs.ts'
import { asService } from './asService.ts'
import { type Answer, defineDecision, type Proposal, refused, type Subject } from './define.ts'

const BATCH = 'https://docs.aws.amazon.com/batch/latest/userguide/what-is-batch.html'
const WHEN_BATCH = 'https://docs.aws.amazon.com/batch/latest/userguide/bestpractice1.html'
const EMR = 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html'
const EMR_SERVERLESS = 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/emr-serverless.html'
const ECS = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html'

const criteria = z.strictObject({
  work: field(z.enum(['jobs', 'data', 'service']).default('jobs'), {
    title: 'The work',
    description: 'What is done, more than how large it is.',
    labels: {
      jobs: 'Jobs that begin and end',
      data: 'Big data with Spark, Hive, Flink or Presto',
      service: 'A process that is always there',
    },
  }),
  mayWait: field(z.boolean().default(true), {
    title: 'May wait in a queue',
    description:
      'For capacity, for minutes: AWS Batch starts it when there is work, and lets it go afterwards.',
  }),
  taskHours: field(usageAmount(), {
    title: 'Hours of work',
    description: 'Of all jobs or tasks together: the load on which the choices are priced.',
    unit: 'hours per month',
  }),
})

type Criteria = z.output<typeof criteria>

export const batchEmrOrEcs = defineDecision({
  id: 'batch-emr-or-ecs',
  title: 'Batch, EMR or ECS',
  docs: WHEN_BATCH,
  about: ['batch-job-definition', 'ecs-service'],
  criteria,
  choices: [
    {
      id: 'batch',
      title: 'AWS Batch',
      when: 'Jobs that wait in a queue, run to their end and are repeated when they fail; nothing runs between them.',
      docs: BATCH,
    },
    {
      id: 'emr',
      title: 'Amazon EMR',
      when: 'Distributed processing of large data with Apache Spark, Hive, Flink or Presto, on clusters or serverless.',
      docs: EMR,
    },
    {
      id: 'ecs',
      title: 'Amazon ECS service',
      when: 'Containers of any kind that are always there: they answer requests, or take work from a queue at once.',
      docs: ECS,
    },
  ],
  drawn({ node }) {
    if (isType(node, 'batch-job-definition')) return 'batch'
    return isType(node, 'ecs-service') && node.parentId !== null ? 'ecs' : null
  },
  read(subject): Partial<Criteria> {
    const { node } = subject
    if (isType(node, 'batch-job-definition')) return { work: 'jobs', taskHours: jobHours(subject) }
    const desired = node.traits.containers?.count?.desired ?? 0
    return { work: 'service', mayWait: false, taskHours: desired * HOURS_PER_MONTH }
  },
  answer,
  propose(choice, given, subject): Proposal {
    const { node } = subject
    if (choice === 'emr')
      return {
        kind: 'outside',
        reason:
          'Amazon EMR is outside of what Cantilever draws and prices, so there is no figure here. One chooses it for the frameworks: Spark, Hive, Flink and Presto come installed and tuned, with HDFS or Amazon S3 below.',
      }
    if (choice === 'ecs' && isType(node, 'batch-job-definition'))
      return asService(subject, node, given.taskHours)
    if (choice === 'batch' && isType(node, 'ecs-service')) return asJobs(subject, node, given.taskHours)
    return refused(`${node.spec.title} cannot be moved there.`)
  },
})

const HOURS_PER_MONTH = 730

/** Hours of its jobs in a month, as its connections to queues say; null: not said for all. */
function jobHours({ graph, node }: Subject): number | null {
  const edges = graph.outOf(node.id, 'submits')
  let hours = 0
  for (const { config } of edges) {
    const { jobsPerMonth, averageMinutes, arraySize } = config as {
      readonly jobsPerMonth: number | null
      readonly averageMinutes: number | null
      readonly arraySize: number | null
    }
    if (jobsPerMonth === null || averageMinutes === null) return null
    hours += (jobsPerMonth * (arraySize ?? 1) * averageMinutes) / 60
  }
  return edges.length === 0 ? null : hours
}

function answer({ work, mayWait }: Criteria): Answer {
  switch (work) {
    case 'data':
      return {
        choice: 'emr',
        reasons: [
          {
            text: 'Spark, Hive, Flink and Presto come installed and tuned, and scale with the data.',
            docs: EMR,
          },
          { text: 'EMR Serverless runs single jobs of these without a cluster.', docs: EMR_SERVERLESS },
        ],
      }
    case 'service':
      return {
        choice: 'ecs',
        reasons: [
          { text: 'It is always there: a service keeps tasks running, replaces and scales them.', docs: ECS },
        ],
      }
    case 'jobs':
      return mayWait
        ? {
            choice: 'batch',
            reasons: [
              {
                text: 'Jobs wait in a queue, are tried again, and capacity is there only while there are some.',
                docs: WHEN_BATCH,
              },
            ],
          }
        : {
            choice: 'ecs',
            reasons: [
              {
                text: 'The work must begin at once: tasks that are there already take it from a queue.',
                docs: ECS,
              },
            ],
          }
  }
}

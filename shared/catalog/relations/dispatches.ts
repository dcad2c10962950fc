import { z } from 'zod'
import { field, wholeNumber } from '../fields.ts'
import { defineRelation } from './define.ts'

export const dispatches = defineRelation({
  name: 'dispatches',
  title: 'dispatches to',
  description: 'Lets the queue run its jobs in the compute environment.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/job_queue_parameters.html#job_queue_compute_environment_order',
  config: z.strictObject({
    order: field(wholeNumber(1, 1000).default(1), {
      title: 'Order',
      description:
        'Compute environments are tried from the lowest number: Spot first and On-Demand second, say.',
    }),
  }),
  // AWS Batch takes three compute environments per queue (API reference, CreateJobQueue).
  most: { out: 3 },
  handle({ edgeId, siblings, to }) {
    // AWS Batch wants each number once, so places in the row are numbered afresh.
    return {
      environmentArn: to.facet.environmentArn,
      order: inOrder(siblings).findIndex((sibling) => sibling.edgeId === edgeId) + 1,
    }
  },
  resources: () => [],
})

/** The compute environments of a queue as it tries them. Equal numbers keep the order in which they come. */
export function inOrder<Edge extends { readonly config: Readonly<Record<string, unknown>> }>(
  edges: readonly Edge[],
): readonly Edge[] {
  const orderOf = ({ config }: Edge) => config.order as number
  return [...edges].sort((a, b) => orderOf(a) - orderOf(b))
}

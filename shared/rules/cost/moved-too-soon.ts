import { defineRule } from '../define.ts'

/** Days for which AWS bills an object in the class at least. https://aws.amazon.com/s3/storage-classes/ */
const LEAST_DAYS = {
  STANDARD_IA: 30,
  INTELLIGENT_TIERING: 0,
  ONEZONE_IA: 30,
  GLACIER_IR: 90,
  GLACIER: 90,
  DEEP_ARCHIVE: 180,
} as const

export default defineRule({
  id: 'COST122',
  slug: 'moved-too-soon',
  title: 'Objects leave a storage class before its minimum',
  severity: 'warning',
  pillar: 'cost',
  why: 'The days up to the minimum are billed as if the object had stayed, on top of the move itself.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  *check(graph) {
    for (const node of graph.ofType('s3-bucket')) {
      for (const [i, { name, transitions, expireDays }] of node.config.lifecycle.entries()) {
        for (const [j, { storageClass, afterDays }] of transitions.entries()) {
          const leaves = transitions[j + 1]?.afterDays ?? expireDays
          const least = LEAST_DAYS[storageClass]
          if (leaves === null || leaves - afterDays >= least) continue
          yield {
            node: node.id,
            path: ['lifecycle', i, 'transitions', j, 'afterDays'],
            message: `Rule "${name}" keeps objects in ${storageClass} for ${leaves - afterDays} days; ${least} are billed.`,
            advice: 'Leave them there for as long as they are paid for, or leave the class out.',
          }
        }
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-faults'] },
})

import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'COST070',
  slug: 'short-polling',
  title: 'Queue answers empty requests at once',
  severity: 'info',
  pillar: 'cost',
  why: 'A reader that asks an empty queue asks again straight away, and every request is billed. With long polling it waits up to 20 seconds for a message, and gets it as soon.',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html',
  *check(graph) {
    for (const node of graph.ofType('sqs-queue')) {
      if (node.config.receiveWaitSeconds > 0) continue
      yield {
        node: node.id,
        path: ['receiveWaitSeconds'],
        message: `"${node.name}" answers at once when it is empty.`,
        advice: 'Let requests wait for up to 20 seconds.',
        fix: setTo('Wait up to 20 seconds', node.id, ['receiveWaitSeconds'], 20),
      }
    }
  },
  examples: { good: ['events'], bad: ['events-lost'] },
})

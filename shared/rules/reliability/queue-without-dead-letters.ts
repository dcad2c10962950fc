import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL070',
  slug: 'queue-without-dead-letters',
  title: 'Queue has no dead-letter queue',
  severity: 'warning',
  pillar: 'reliability',
  why: 'A message that cannot be worked on comes again and again until it expires: it takes up the readers, in a FIFO queue it holds up its whole group, and in the end it is lost.',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  alsoKnownAs: ['AwsSolutions-SQS3'],
  *check(graph) {
    for (const node of graph.ofType('sqs-queue')) {
      if (node.config.deadLetter.enabled) continue
      const incoming = graph.into(node.id, 'triggers')
      // What a function could not work on goes to a queue that is a dead-letter queue itself.
      if (incoming.length > 0 && incoming.every(({ fromFacet }) => fromFacet.source === 'function')) continue
      yield {
        node: node.id,
        path: ['deadLetter', 'enabled'],
        message: `"${node.name}" keeps messages that nobody can work on until they expire.`,
        advice: 'Move them to a dead-letter queue after a few tries.',
        fix: setTo('Add a dead-letter queue', node.id, ['deadLetter', 'enabled'], true),
      }
    }
  },
  examples: { good: ['events'], bad: ['events-lost'] },
})

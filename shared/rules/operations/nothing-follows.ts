import { defineRule } from '../define.ts'

export default defineRule({
  id: 'OPS071',
  slug: 'nothing-follows',
  title: 'Nothing follows',
  severity: 'info',
  pillar: 'operations',
  why: 'A rule without target, a topic that nobody subscribed to and a state machine without steps do nothing; what was meant to happen is not in the drawing.',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
  *check(graph) {
    const leads = (id: string) => graph.outOf(id, 'triggers').length > 0
    for (const node of graph.ofType('eventbridge-rule')) {
      if (leads(node.id)) continue
      yield {
        node: node.id,
        message: `"${node.name}" matches events and sends them nowhere.`,
        advice: 'Connect it to what is to happen, or remove it.',
      }
    }
    for (const node of graph.ofType('sns-topic')) {
      if (leads(node.id) || node.config.subscriptions.length > 0) continue
      yield {
        node: node.id,
        path: ['subscriptions'],
        message: `Nobody gets what is published to "${node.name}".`,
        advice: 'Connect it to a queue or a function, or add an address.',
      }
    }
    for (const node of graph.ofType('step-functions-state-machine')) {
      if (leads(node.id) || node.config.source === 'text') continue
      yield {
        node: node.id,
        path: ['source'],
        message: `"${node.name}" has no steps.`,
        advice: 'Connect it to what it is to run, or give its definition as text.',
      }
    }
  },
  examples: { good: ['events'], bad: ['events-refused'] },
})

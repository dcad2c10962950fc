import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL087',
  slug: 'timeout-at-limit',
  title: 'Function may need longer than there is',
  severity: 'info',
  pillar: 'reliability',
  why: 'AWS Lambda stops every invocation after 15 minutes, and what it had done is lost. Work that comes close to that grows beyond it one day.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html',
  *check(graph, facts) {
    const most = facts.limit('lambda.timeout-max').value
    for (const node of graph.ofType('lambda-function')) {
      if (node.config.timeoutSeconds < most) continue
      yield {
        node: node.id,
        path: ['timeoutSeconds'],
        message: `The timeout of "${node.name}" is the ${most} seconds that AWS Lambda allows at most.`,
        advice:
          'Split the work into steps with AWS Step Functions, or run it as an AWS Batch job or an Amazon ECS task.',
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

import { defineRule } from '../define.ts'

export default defineRule({
  id: 'COST130',
  slug: 'fixed-table-capacity',
  title: 'Provisioned capacity never scales',
  severity: 'info',
  pillar: 'cost',
  why: 'What is provisioned is billed by the hour, used or not, and requests above it are refused. Auto scaling follows the load and is free.',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
  alsoKnownAs: ['DynamoDB.1', 'CKV_AWS_165', 'DYNAMODB_AUTOSCALING_ENABLED'],
  *check(graph) {
    for (const node of graph.ofType('dynamodb-table')) {
      const { billingMode, read, write } = node.config
      if (billingMode !== 'PROVISIONED') continue
      for (const [side, { min, max }] of [
        ['read', read],
        ['write', write],
      ] as const) {
        if (min !== max) continue
        yield {
          node: node.id,
          path: [side, 'max'],
          message: `The ${side} capacity of "${node.name}" is ${min} units at all times.`,
          advice: 'Raise the most above the least, or choose on-demand capacity.',
        }
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

import { daysBetween } from '../dates.ts'
import { defineRule } from '../define.ts'

const DAYS_AHEAD = 180

export default defineRule({
  id: 'OPS080',
  slug: 'runtime-deprecated',
  title: 'Runtime is deprecated, or soon will be',
  severity: 'warning',
  pillar: 'operations',
  why: 'A deprecated runtime gets no more security updates and no support. Functions go on running, but soon nobody can make or change one.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-support-policy',
  alsoKnownAs: ['Lambda.2', 'AwsSolutions-L1'],
  *check(graph, facts, { today }) {
    if (today === null) return
    for (const node of graph.ofType('lambda-function')) {
      const { packageType, runtime } = node.config
      const dates = packageType === 'Zip' ? facts.lambdaRuntime(runtime) : null
      // What AWS does not make any more is another rule's.
      if (dates === null || dates.createBlocked <= today) continue
      const days = daysBetween(today, dates.deprecated)
      if (days > DAYS_AHEAD) continue
      yield {
        node: node.id,
        path: ['runtime'],
        message:
          days > 0
            ? `${runtime} gets its last security updates on ${dates.deprecated}, in ${days} days.`
            : `${runtime} has had no security updates since ${dates.deprecated}; from ${dates.createBlocked} on AWS makes no functions with it.`,
        advice: 'Move to a newer version of the language.',
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

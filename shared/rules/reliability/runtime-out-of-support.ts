import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL080',
  slug: 'runtime-out-of-support',
  title: 'AWS Lambda makes no functions with this runtime',
  severity: 'error',
  pillar: 'reliability',
  why: 'Some weeks after a runtime is deprecated AWS refuses to create functions with it, and later to change those that there are.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-deprecated',
  alsoKnownAs: ['Lambda.2', 'E2531', 'CKV_AWS_363', 'AwsSolutions-L1'],
  *check(graph, facts, { today }) {
    if (today === null) return
    for (const node of graph.ofType('lambda-function')) {
      const { packageType, runtime } = node.config
      const dates = packageType === 'Zip' ? facts.lambdaRuntime(runtime) : null
      if (dates === null || dates.createBlocked > today) continue
      yield {
        node: node.id,
        path: ['runtime'],
        message: `${runtime} has had no security updates since ${dates.deprecated}, and since ${dates.createBlocked} AWS makes no functions with it.`,
        advice: 'Use a newer version of the language.',
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

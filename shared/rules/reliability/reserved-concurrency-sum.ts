import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import type { LambdaFunction } from '../functions.ts'

export default defineRule({
  id: 'REL086',
  slug: 'reserved-concurrency-sum',
  title: 'Functions reserve more executions than the account has',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Reserved concurrency is taken from what the account has in the Region, and 100 must be left for functions without any. Beyond that AWS refuses the deployment, unless the quota was raised.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
  *check(graph, facts) {
    const regions = new Map<string, LambdaFunction[]>()
    for (const node of graph.ofType('lambda-function'))
      regions.set(node.region, [...(regions.get(node.region) ?? []), node])
    const account = facts.limit('lambda.concurrent-executions').value
    const room = account - facts.limit('lambda.unreserved-concurrency-kept').value
    for (const [region, functions] of regions) {
      const sum = functions.reduce((total, one) => total + takenBy(one), 0)
      const [largest] = [...functions].sort((a, b) => takenBy(b) - takenBy(a))
      if (sum <= room || !largest) continue
      yield {
        node: largest.id,
        path: ['reservedConcurrency'],
        message: `The functions in ${region} take ${formatNumber(sum)} executions for themselves; of an account’s usual ${formatNumber(account)} they can have ${formatNumber(room)}.`,
        advice: 'Reserve less, or have the quota “Concurrent executions” raised before you deploy.',
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

/** Provisioned concurrency is taken from the account as well, but for what is reserved already. */
const takenBy = ({ config: { provisioned, reservedConcurrency } }: LambdaFunction): number =>
  reservedConcurrency ?? (provisioned.scaling ? provisioned.maximum : provisioned.environments)

import { formatUsd, toMicro } from '../../base/money.ts'
import type { Facts } from '../../facts/facts.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import type { LambdaFunction } from '../functions.ts'

export default defineRule({
  id: 'COST080',
  slug: 'lambda-graviton',
  title: 'Function on Graviton would cost less',
  severity: 'info',
  pillar: 'cost',
  why: 'AWS Lambda charges a fifth less for each second on AWS’s own Arm processors. Interpreted code mostly runs there as it is; native libraries and images must be built for arm64.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html',
  *check(graph, facts) {
    for (const node of graph.ofType('lambda-function')) {
      // Lambda@Edge runs on x86_64 alone.
      if (node.config.architecture !== 'x86_64' || node.config.edge !== 'none') continue
      const [now, then] = [perGbSecond(facts, node, 'x86'), perGbSecond(facts, node, 'arm')]
      if (now === null || then === null || then >= now) continue
      const saving = toMicro((now - then) * gbSeconds(node))
      yield {
        node: node.id,
        path: ['architecture'],
        message: `On arm64 each second of "${node.name}" costs ${Math.round((1 - then / now) * 100)} % less${saving > 0 ? `: ${formatUsd(saving)} a month for the given load` : ''}.`,
        advice: 'Choose arm64, and build native libraries and images for it.',
        fix: setTo('Choose arm64', node.id, ['architecture'], 'arm64'),
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

const TIER = {
  x86: 'lambda.duration.x86.first-6b-gb-seconds',
  arm: 'lambda.duration.arm.first-7500m-gb-seconds',
} as const

const perGbSecond = (facts: Facts, { region }: LambdaFunction, kind: 'arm' | 'x86'): number | null =>
  facts.lookupPrice({ kind: 'service', id: TIER[kind] }, region).usdPerUnit

/** Of a month; 0 where the load is not given. */
function gbSeconds({ config: { memoryMb, usage } }: LambdaFunction): number {
  const { averageDurationMs, invocationsMillion } = usage
  return ((invocationsMillion ?? 0) * 1000 * (averageDurationMs ?? 0) * memoryMb) / 1024
}

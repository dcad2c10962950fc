import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isWaitedFor } from '../functions.ts'

export default defineRule({
  id: 'PERF080',
  slug: 'snapstart',
  title: 'Java starts cold where SnapStart is free',
  severity: 'info',
  pillar: 'performance',
  why: 'A cold start of Java takes seconds, and somebody waits for it. From a snapshot it is up to ten times faster, and for Java without a charge.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
  alsoKnownAs: ['I2530'],
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      const { config } = node
      if (config.packageType !== 'Zip' || !config.runtime.startsWith('java')) continue
      if (config.snapStart || config.provisioned.environments > 0 || config.ephemeralStorageMb > 512) continue
      if (!isWaitedFor(graph, node)) continue
      yield {
        node: node.id,
        path: ['snapStart'],
        message: `"${node.name}" runs on ${config.runtime} without SnapStart, and somebody waits for its answers.`,
        advice:
          'Turn on SnapStart. What must be unique for each environment must then be made after it is restored.',
        fix: setTo('Turn on SnapStart', node.id, ['snapStart'], true),
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

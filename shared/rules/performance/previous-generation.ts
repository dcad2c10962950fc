import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'PERF001',
  slug: 'previous-generation',
  title: 'Instance type is of a previous generation',
  severity: 'warning',
  pillar: 'performance',
  why: 'Later generations do more for the same money, and the older ones are the first to lack capacity in new zones.',
  docs: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/pg.html',
  alsoKnownAs: ['I3100'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      for (const { name, path } of instances.types) {
        if (facts.previousGeneration(name) !== 'listed') continue
        const newer = facts.newerGeneration(name, node.region)
        yield {
          node: node.id,
          path,
          message: `AWS lists ${name} among its previous generations.`,
          advice: newer ? `Use ${newer.name}.` : 'Choose a current type of the same size.',
          ...(newer && {
            fix: {
              title: `Use ${newer.name}`,
              operations: [{ verb: 'setConfig', id: node.id, path, value: newer.name }],
            },
          }),
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['previous-generation'] },
})

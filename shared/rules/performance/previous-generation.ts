import { defineRule } from '../define.ts'
import { useNewer } from '../fixes.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'PERF001',
  slug: 'previous-generation',
  title: 'Instance type is of a previous generation',
  severity: 'warning',
  pillar: 'performance',
  why: 'Later generations do more for the same money, and the older ones are the first to lack capacity in new zones.',
  docs: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/pg.html',
  alsoKnownAs: ['I3100', 'thrifty ec2_instance_older_generation'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      for (const type of instances.types) {
        if (facts.previousGeneration(type.name) !== 'listed') continue
        const { newer, fix } = useNewer(node, instances, type, facts)
        yield {
          node: node.id,
          path: type.path,
          message: `AWS lists ${type.name} among its previous generations.`,
          advice: newer === null ? 'Choose a current type of the same size.' : `Use ${newer}.`,
          ...(fix && { fix }),
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['previous-generation'] },
})

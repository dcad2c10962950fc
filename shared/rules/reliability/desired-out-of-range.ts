import type { Operation } from '../../document/operations/index.ts'
import type { GraphNode } from '../../graph/graph.ts'
import { defineRule, type Fix } from '../define.ts'
import { type Sizes, sizesOf } from '../sizes.ts'

export default defineRule({
  id: 'REL001',
  slug: 'desired-out-of-range',
  title: 'Desired capacity is outside its bounds',
  severity: 'error',
  pillar: 'reliability',
  why: 'Minimum, desired and maximum must be in this order. AWS refuses to create it otherwise, or moves the desired number at once and runs something else than was drawn.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html',
  alsoKnownAs: ['E3706'],
  *check(graph) {
    for (const node of graph.nodes.values()) {
      const sizes = sizesOf(node)
      if (sizes === null) continue
      const { what, min, desired, max, paths } = sizes
      if (min > max) {
        yield {
          node: node.id,
          path: paths.max,
          message: `The minimum of ${min} ${what} is above the maximum of ${max}.`,
          advice: `Raise the maximum to ${min} or lower the minimum to ${max}.`,
          fix: raise(node, sizes, 'max', Math.max(min, desired)),
        }
      } else if (desired > max) {
        yield {
          node: node.id,
          path: paths.desired,
          message: `The desired number, ${desired}, is above the maximum of ${max} ${what}.`,
          advice: `Raise the maximum to ${desired} or lower the desired number to ${max}.`,
          fix: raise(node, sizes, 'max', desired),
        }
      } else if (desired < min) {
        yield {
          node: node.id,
          path: paths.desired,
          message: `The desired number, ${desired}, is below the minimum of ${min} ${what}.`,
          advice: `Raise the desired number to ${min} or lower the minimum to ${desired}.`,
          fix: raise(node, sizes, 'desired', min),
        }
      }
    }
  },
  examples: {
    good: ['web-behind-alb', 'container-service', 'kubernetes'],
    bad: ['desired-out-of-range', 'minimum-above-maximum'],
  },
})

/** A desired number below the minimum is raised with it: one fix puts the three in order. */
function raise(node: GraphNode, { min, desired, paths }: Sizes, which: 'max' | 'desired', to: number): Fix {
  const set = (name: 'max' | 'desired', value: number): Operation => ({
    verb: 'setConfig',
    id: node.id,
    path: paths[name],
    value,
  })
  const operations =
    which === 'max' && desired < min ? [set('max', to), set('desired', min)] : [set(which, to)]
  return { title: `Raise the ${which === 'max' ? 'maximum' : 'desired number'} to ${to}`, operations }
}

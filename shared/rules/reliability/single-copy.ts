import type { Operation } from '../../document/operations/index.ts'
import { type Graph, type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { type Sizes, sizesOf } from '../sizes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL021',
  slug: 'single-copy',
  title: 'Production may run on a single copy',
  severity: 'warning',
  pillar: 'reliability',
  why: 'With one copy every failure, of the copy or of its zone, is an outage until another has started.',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-your-workload-to-withstand-component-failures.html',
  alsoKnownAs: ['AutoScaling.2'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.nodes.values()) {
      const sizes = sizesOf(node) ?? fixedSize(node.traits.containers?.count ?? null)
      if (sizes === null || sizes.max < 1 || !isCalled(graph, node)) continue
      // 0 is a decision to let it rest.
      if (Math.min(sizes.min, sizes.desired) !== 1) continue
      const one = sizes.what.slice(0, -1)
      yield {
        node: node.id,
        path: sizes.min === 1 ? sizes.paths.min : sizes.paths.desired,
        message: `"${node.name}" has a single ${one} ${whenSingle(sizes)}.`,
        advice: `Keep at least two ${sizes.what}, so that one is left when another fails.`,
        fix: { title: `Keep at least two ${sizes.what}`, operations: raise(node.id, sizes) },
      }
    }
  },
  examples: {
    good: ['web-behind-alb', 'container-service', 'development-small', 'worker'],
    bad: ['single-copy', 'single-task'],
  },
})

const whenSingle = ({ desired, max }: Sizes): string =>
  max === 1 ? 'at all times' : desired === 1 ? 'to begin with' : 'when there is little to do'

/**
 * A worker that nobody calls only works later when it fails. What runs on Kubernetes nodes is not drawn, and counts as
 * called; but with several groups of nodes the smallest says nothing about the cluster.
 */
function isCalled(graph: Graph, node: GraphNode): boolean {
  if (isType(node, 'eks-node-group') && node.parentId !== null)
    return graph.children(node.parentId).filter(({ traits }) => traits.instances).length === 1
  return graph.into(node.id, 'routes').length > 0 || graph.into(node.id, 'connects').length > 0
}

/** Of a service without auto scaling, which has one number only. */
function fixedSize(count: { readonly desired: number } | null): Sizes | null {
  if (count === null) return null
  const { desired } = count
  const path = ['desiredCount']
  return {
    what: 'tasks',
    min: desired,
    desired,
    max: desired,
    paths: { min: path, desired: path, max: path },
  }
}

function raise(id: string, sizes: Sizes): readonly Operation[] {
  const low = (['min', 'desired', 'max'] as const).filter((which) => sizes[which] < 2)
  return low.map((which) => ({ verb: 'setConfig', id, path: sizes.paths[which], value: 2 }))
}

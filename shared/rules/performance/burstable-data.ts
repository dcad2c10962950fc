import { type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

/** The class or type of its nodes, where it has any, and the setting that says so. */
function nodesOf(node: GraphNode): readonly [setting: string, type: string] | null {
  if (isType(node, 'rds-instance')) return ['instanceClass', node.config.instanceClass]
  if (isType(node, 'aurora-cluster') && node.config.capacity === 'provisioned')
    return ['instanceClass', node.config.instanceClass]
  if (isType(node, 'elasticache') && node.config.deployment === 'nodes')
    return ['nodeType', node.config.nodeType]
  if (isType(node, 'opensearch-domain')) return ['instanceType', node.config.instanceType]
  return null
}

export default defineRule({
  id: 'PERF130',
  slug: 'burstable-data',
  title: 'Data stand on burstable instances',
  severity: 'warning',
  pillar: 'performance',
  why: 'T classes earn credits while they idle. A database that is busy for longer has none left: it then slows down, or is billed for every credit more. AWS advises them for development and tests.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html',
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.nodes.values()) {
      const found = nodesOf(node)
      if (found === null || !/^(db\.|cache\.)?t\d/.test(found[1])) continue
      yield {
        node: node.id,
        path: [found[0]],
        message: `"${node.name}" runs on ${found[1]} in production.`,
        advice: 'Choose a class of the M or R line, or leave the finding if the load is small and known.',
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

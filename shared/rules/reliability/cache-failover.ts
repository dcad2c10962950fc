import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL133',
  slug: 'cache-failover',
  title: 'Nothing takes over for the cache',
  severity: 'warning',
  pillar: 'reliability',
  why: 'When a node fails, what it held is gone, and everything that was answered from memory falls upon the database at once.',
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
  alsoKnownAs: ['ElastiCache.3', 'AwsSolutions-AEC4'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('elasticache')) {
      const { deployment, engine, multiAz, replicasPerShard } = node.config
      if (deployment !== 'nodes' || engine === 'memcached' || multiAz) continue
      const replicas = Math.max(1, replicasPerShard)
      yield {
        node: node.id,
        path: replicasPerShard === 0 ? ['replicasPerShard'] : ['multiAz'],
        message:
          replicasPerShard === 0
            ? `"${node.name}" has no replica.`
            : `A replica of "${node.name}" takes over only when somebody says so.`,
        advice: 'Give each shard a replica in another zone, with automatic failover.',
        fix: {
          title: 'Add a replica with automatic failover',
          operations: [
            { verb: 'setConfig', id: node.id, path: ['replicasPerShard'], value: replicas },
            { verb: 'setConfig', id: node.id, path: ['multiAz'], value: true },
          ],
        },
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

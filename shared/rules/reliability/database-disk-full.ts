import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

/** The most that Amazon RDS allots. */
const MOST_GIB = 65_536

export default defineRule({
  id: 'REL134',
  slug: 'database-disk-full',
  title: 'Storage of the database does not grow',
  severity: 'warning',
  pillar: 'reliability',
  why: 'A database whose disk is full stops. Storage autoscaling makes it larger while it runs, and costs nothing until it does.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html',
  *check(graph) {
    for (const node of graph.ofType('rds-instance')) {
      const { deployment, maxStorageGiB, storageGiB } = node.config
      const twice = Math.min(MOST_GIB, storageGiB * 2)
      // Multi-AZ DB clusters have no autoscaling, and the largest disk cannot grow.
      if (deployment === 'multi-az-cluster' || maxStorageGiB !== null || twice < storageGiB * 1.1) continue
      yield {
        node: node.id,
        path: ['maxStorageGiB'],
        message: `"${node.name}" has ${formatNumber(storageGiB)} GiB and no more.`,
        advice: `Let it grow, to ${formatNumber(twice)} GiB for instance.`,
        fix: setTo(`Let it grow to ${formatNumber(twice)} GiB`, node.id, ['maxStorageGiB'], twice),
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

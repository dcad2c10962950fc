import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

/** https://docs.aws.amazon.com/efs/latest/ug/performance.html#bursting */
const KIB_PER_GIB = 50
/** Below 100 GiB the file system gives less than a laptop's disk, once its credits are used up. */
const LITTLE_GB = 100

export default defineRule({
  id: 'PERF121',
  slug: 'bursting-with-little-data',
  title: 'Bursting throughput on little data',
  severity: 'warning',
  pillar: 'performance',
  why: 'Bursting gives 50 KiB/s for each GiB in Standard once the credits are used up, so that a small file system comes nearly to a stop under steady load.',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  *check(graph) {
    for (const node of graph.ofType('efs-file-system')) {
      const { throughputMode, usage } = node.config
      if (throughputMode !== 'bursting' || usage.standardGb === null || usage.standardGb >= LITTLE_GB)
        continue
      const kib = Math.round(usage.standardGb * KIB_PER_GIB)
      yield {
        node: node.id,
        path: ['throughputMode'],
        message: `${formatNumber(usage.standardGb)} GB in "${node.name}" carry ${formatNumber(kib)} KiB/s once the burst credits are used up.`,
        advice: 'Use elastic throughput, which is billed by what is read and written.',
        fix: setTo('Use elastic throughput', node.id, ['throughputMode'], 'elastic'),
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-mounts'] },
})

import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

/** AWS: I/O-Optimized pays where I/O requests are above a quarter of the bill of an Aurora cluster. */
const WORTH_IT = 0.25
const HOURS = 730

export default defineRule({
  id: 'COST131',
  slug: 'aurora-io-optimized',
  title: 'Aurora I/O-Optimized would cost less',
  severity: 'info',
  pillar: 'cost',
  why: 'With standard storage every read from and write to storage is billed. I/O-Optimized charges more for capacity and storage, and nothing by the request.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html',
  *check(graph, facts) {
    for (const node of graph.ofType('aurora-cluster')) {
      const { capacity, instanceClass, engine, readers, storageType, usage, minAcu, maxAcu } = node.config
      const { ioMillion, storageGb, averageAcu } = usage
      if (storageType !== 'aurora' || ioMillion === null || storageGb === null) continue
      const price = (key: Parameters<typeof facts.lookupPrice>[0]) =>
        facts.lookupPrice(key, node.region, { estimateFrom: 'us-east-1' }).usdPerUnit
      const hour =
        capacity === 'serverless'
          ? price({ kind: 'service', id: 'aurora.serverless-v2.acu' })
          : price({ kind: 'database-node', service: 'rds', nodeType: instanceClass, engine })
      const request = price({ kind: 'service', id: 'aurora.io-requests' })
      const storage = price({ kind: 'service', id: 'aurora.storage' })
      const units =
        capacity === 'provisioned'
          ? 1
          : averageAcu === null
            ? null
            : Math.min(Math.max(averageAcu, minAcu), maxAcu)
      if (hour === null || request === null || storage === null || units === null) continue
      const io = ioMillion * request
      const share = io / (io + storageGb * storage + (1 + readers) * units * HOURS * hour)
      if (share <= WORTH_IT) continue
      yield {
        node: node.id,
        path: ['storageType'],
        message: `I/O requests are ${formatNumber(Math.round(share * 100))} % of what "${node.name}" costs; above ${WORTH_IT * 100} % I/O-Optimized is cheaper.`,
        advice: 'Choose I/O-Optimized storage. It can be changed back once in 30 days.',
        fix: setTo('Choose I/O-Optimized', node.id, ['storageType'], 'aurora-iopt1'),
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

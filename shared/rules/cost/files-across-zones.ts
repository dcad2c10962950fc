import { formatUnitPrice } from '../../base/money.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'COST124',
  slug: 'files-across-zones',
  title: 'Files in one zone are mounted from several',
  severity: 'info',
  pillar: 'cost',
  why: 'What clients in other Availability Zones read and write is billed in both directions, and takes longer.',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html',
  *check(graph, facts) {
    const inOneZone = [
      ...graph.ofType('efs-file-system').filter(({ config }) => config.availability === 'one-zone'),
      ...graph.ofType('fsx-lustre'),
    ]
    for (const node of inOneZone) {
      const { usage } = node.config
      const zones = graph.layoutOf(node)?.azCount ?? 1
      // Given, it is in the estimate already.
      if (usage.crossZoneGb !== null || zones < 2 || graph.into(node.id, 'mounts').length === 0) continue
      const price = facts.lookupPrice(
        { kind: 'service', id: 'data-transfer.cross-az' },
        node.region,
      ).usdPerUnit
      yield {
        node: node.id,
        path: ['usage', 'crossZoneGb'],
        message: `"${node.name}" stands in one of ${zones} zones and may be mounted from all of them${price === null ? '' : `, at ${formatUnitPrice(price)} for each GB and direction`}.`,
        advice:
          'Run its clients in its own zone where they may, and give the volume between zones for the estimate.',
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-mounts'] },
})

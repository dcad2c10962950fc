import { isOnOutpost } from '../../graph/outposts.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL130',
  slug: 'database-single-az',
  title: 'Database runs in one Availability Zone',
  severity: 'warning',
  pillar: 'reliability',
  why: 'When its zone or its host fails, it must be restored from a backup: that takes an hour or more, and the last minutes are lost. A standby takes over within one to two minutes and has everything.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html',
  alsoKnownAs: ['RDS.5', 'CKV_AWS_157', 'AwsSolutions-RDS3', 'RDS_MULTI_AZ_SUPPORT'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('rds-instance')) {
      const { deployment, engine } = node.config
      // A standby would need a second Outpost.
      if (deployment !== 'single-az' || isOnOutpost(graph, node)) continue
      // SQL Server Express cannot have a standby.
      const possible = engine !== 'sqlserver-ex'
      yield {
        node: node.id,
        path: ['deployment'],
        message: `"${node.name}" has no standby in another zone.`,
        advice: possible
          ? 'Choose Multi-AZ: it costs as much again.'
          : 'Choose SQL Server Standard, which can have a standby.',
        ...(possible && { fix: setTo('Choose Multi-AZ', node.id, ['deployment'], 'multi-az') }),
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL131',
  slug: 'data-without-backups',
  title: 'Data without backups',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Copies in other zones take every faulty write and every deletion along within milliseconds. Only a backup goes back to before.',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/back-up-data.html',
  alsoKnownAs: [
    'RDS.11',
    'CKV_AWS_133',
    'DynamoDB.2',
    'CKV_AWS_28',
    'AwsSolutions-DDB3',
    'AwsSolutions-RDS13',
  ],
  *check(graph) {
    for (const node of graph.ofType('rds-instance')) {
      if (node.config.backupRetentionDays > 0) continue
      yield {
        node: node.id,
        path: ['backupRetentionDays'],
        message: `"${node.name}" keeps no backups.`,
        advice: 'Keep them for a week; up to the size of the database they cost nothing.',
        fix: setTo('Keep backups for 7 days', node.id, ['backupRetentionDays'], 7),
      }
    }
    if (!isProduction(graph)) return
    for (const node of graph.ofType('dynamodb-table')) {
      if (node.config.pointInTimeRecovery.enabled) continue
      yield {
        node: node.id,
        path: ['pointInTimeRecovery', 'enabled'],
        message: `"${node.name}" cannot be restored to an earlier moment.`,
        advice: 'Turn on point-in-time recovery.',
        fix: setTo('Turn on point-in-time recovery', node.id, ['pointInTimeRecovery', 'enabled'], true),
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

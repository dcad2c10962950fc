import { type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

/** Settings that turn encryption off, with what is then open. */
function* open(node: GraphNode): Iterable<readonly [setting: string, what: string]> {
  if ((isType(node, 'rds-instance') || isType(node, 'aurora-cluster')) && !node.config.encrypted)
    yield ['encrypted', 'Its disks and backups are not encrypted.']
  if (isType(node, 'rds-instance') || isType(node, 'aurora-cluster')) {
    if (!node.config.requireTls && !(isType(node, 'rds-instance') && node.config.engine.startsWith('oracle')))
      yield ['requireTls', 'It takes connections without TLS.']
    return
  }
  if (!isType(node, 'elasticache') || node.config.deployment !== 'nodes') return
  if (!node.config.encryptionInTransit)
    yield ['encryptionInTransit', 'What goes to and from it is not encrypted.']
  if (!node.config.encryptionAtRest && node.config.engine !== 'memcached')
    yield ['encryptionAtRest', 'Its disks and backups are not encrypted.']
}

export default defineRule({
  id: 'SEC131',
  slug: 'data-unencrypted',
  title: 'Data are not encrypted',
  severity: 'warning',
  pillar: 'security',
  why: 'Encryption costs nothing here, and at rest it cannot be turned on later: AWS then makes a new database. Most rules that a company must keep ask for it.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  alsoKnownAs: ['RDS.3', 'RDS.27', 'CKV_AWS_16', 'ElastiCache.4', 'ElastiCache.5', 'AwsSolutions-RDS2'],
  *check(graph) {
    for (const node of graph.nodes.values()) {
      for (const [setting, what] of open(node)) {
        // A key that is drawn encrypts whatever the switch says.
        if (
          setting !== 'requireTls' &&
          setting !== 'encryptionInTransit' &&
          graph.into(node.id, 'encrypts').length > 0
        )
          continue
        yield {
          node: node.id,
          path: [setting],
          message: `"${node.name}": ${what}`,
          advice: 'Turn encryption on.',
          fix: setTo('Turn encryption on', node.id, [setting], true),
        }
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC122',
  slug: 'anonymous-file-clients',
  title: 'File system lets clients in that have no role',
  severity: 'warning',
  pillar: 'security',
  why: 'Whatever reaches a mount target then reads and writes all files as any user. Roles say who may do what, and can be looked up afterwards.',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html',
  *check(graph) {
    for (const node of graph.ofType('efs-file-system')) {
      // Without TLS no client can have a role: that is another rule's to say.
      if (!node.config.anonymousClients || !node.config.requireTls) continue
      yield {
        node: node.id,
        path: ['anonymousClients'],
        message: `Whoever reaches a mount target of "${node.name}" may mount it.`,
        advice: 'Let in roles alone; the connections give them the permission.',
        fix: setTo('Let in roles alone', node.id, ['anonymousClients'], false),
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-mounts'] },
})

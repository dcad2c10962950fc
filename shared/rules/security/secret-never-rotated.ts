import { defineRule } from '../define.ts'

export default defineRule({
  id: 'SEC133',
  slug: 'secret-never-rotated',
  title: 'Credentials are never changed',
  severity: 'info',
  pillar: 'security',
  why: 'A password that somebody copied stays good until it is changed. Rotation changes it in the database and in the secret at once.',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
  alsoKnownAs: ['SecretsManager.1', 'CKV2_AWS_57', 'AwsSolutions-SMG4'],
  *check(graph) {
    for (const node of graph.ofType('secrets-manager-secret')) {
      // Of a bare password, or of a key that others issued, nobody knows whether it can be changed by a program.
      if (node.config.content !== 'credentials' || node.config.rotation.enabled) continue
      yield {
        node: node.id,
        path: ['rotation', 'enabled'],
        message: `The credentials in "${node.name}" stay as they are for ever.`,
        advice:
          'Give it a function that rotates it, or draw the database with the master user that Amazon RDS manages.',
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'SEC130',
  slug: 'database-public',
  title: 'Data can be reached from the internet',
  severity: 'warning',
  pillar: 'security',
  why: 'Whoever finds the address may try passwords and the next hole in the engine. Nothing but the code that uses the data has to reach them.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  alsoKnownAs: ['RDS.2', 'CKV_AWS_17', 'Opensearch.2', 'CKV_AWS_137', 'AwsSolutions-RDS2'],
  *check(graph) {
    for (const node of graph.nodes.values()) {
      if ((isType(node, 'rds-instance') || isType(node, 'aurora-cluster')) && node.config.publiclyAccessible)
        yield {
          node: node.id,
          path: ['publiclyAccessible'],
          message: `"${node.name}" has a public address.`,
          advice: 'Turn public access off and put it into a private or isolated tier.',
        }
      if (isType(node, 'opensearch-domain') && node.config.access === 'public')
        yield {
          node: node.id,
          path: ['access'],
          message: `"${node.name}" has an address on the internet.`,
          advice: 'Put it into the VPC. AWS makes a new domain for that, so take a snapshot along.',
        }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})

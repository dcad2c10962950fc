import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'OPS160',
  slug: 'graphql-without-log',
  title: 'GraphQL API keeps no log',
  severity: 'info',
  pillar: 'operations',
  why: 'GraphQL answers with 200 even where a resolver failed. Without a log nobody can tell which field it was, and why.',
  docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html',
  alsoKnownAs: ['AppSync.2', 'CKV_AWS_193'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('appsync-api')) {
      if (node.config.logs.level !== 'NONE') continue
      yield {
        node: node.id,
        path: ['logs', 'level'],
        message: `Nothing is recorded of the errors of "${node.name}".`,
        advice: 'Log errors at least.',
        fix: setTo('Log errors', node.id, ['logs', 'level'], 'ERROR'),
      }
    }
  },
  examples: { good: ['apis'], bad: ['apis-at-fault'] },
})

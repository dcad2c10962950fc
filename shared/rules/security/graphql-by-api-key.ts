import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'SEC160',
  slug: 'graphql-by-api-key',
  title: 'GraphQL API is open to whoever has its key',
  severity: 'warning',
  pillar: 'security',
  why: 'The API key is the same for every caller and stands in the code of every page and app. AWS means it for development and for what the public may read.',
  docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  alsoKnownAs: ['AppSync.5'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('appsync-api')) {
      if (node.config.authentication !== 'API_KEY') continue
      yield {
        node: node.id,
        path: ['authentication'],
        message: `Whoever has its API key may call all of "${node.name}".`,
        advice: 'Ask for tokens of a user pool, or for signatures by IAM.',
        fix: setTo('Ask for tokens of a user pool', node.id, ['authentication'], 'AMAZON_COGNITO_USER_POOLS'),
      }
    }
  },
  examples: { good: ['apis'], bad: ['apis-at-fault'] },
})

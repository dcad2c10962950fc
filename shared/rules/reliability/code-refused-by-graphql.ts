import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL161',
  slug: 'code-refused-by-graphql',
  title: 'GraphQL API refuses the code that calls it',
  severity: 'error',
  pillar: 'reliability',
  why: 'Code signs its requests with its role. Where an API has several ways of authorization, a field without a directive can be asked for by the first of them alone.',
  docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#using-additional-authorization-modes',
  *check(graph) {
    for (const node of graph.ofType('appsync-api')) {
      const { authentication, schema } = node.config
      if (authentication === 'AWS_IAM' || schema.includes('@aws_iam')) continue
      const [caller] = graph.into(node.id, 'uses')
      if (!caller) continue
      yield {
        node: node.id,
        path: ['schema'],
        message: `"${caller.from.name}" calls "${node.name}" with its role, and no field of the schema has @aws_iam.`,
        advice:
          'Add @aws_iam, and the directive of the other callers, to the fields that code may ask for and to the types that they return.',
      }
    }
  },
  examples: { good: ['apis'], bad: ['apis-at-fault'] },
})

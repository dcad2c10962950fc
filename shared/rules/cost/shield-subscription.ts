import { defineRule } from '../define.ts'

export default defineRule({
  id: 'COST140',
  slug: 'shield-subscription',
  title: 'Shield Advanced is a subscription for a year',
  severity: 'info',
  pillar: 'cost',
  why: 'The subscription costs 3,000 USD a month for a year at least, for all accounts of an organization together. Shield Standard, which covers common attacks, is free of charge and always there.',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html',

  *check(graph) {
    const [first] = graph.ofType('shield-advanced')
    if (!first || first.config.subscribed) return
    yield {
      node: first.id,
      path: ['subscribed'],
      message: `"${first.name}" needs a subscription that a person signs for a year.`,
      advice: 'Subscribe in the console of AWS Shield first, and say here that it exists; or take it out.',
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})

import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'OPS010',
  slug: 'no-prices',
  title: 'There are no prices for the Region',
  severity: 'info',
  pillar: 'operations',
  why: 'The estimate leaves out what it has no price for and says so line by line. Where a whole Region has none, its total means nothing.',
  docs: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/price-changes.html',
  *check(graph, facts) {
    const told = new Set<string>()
    for (const { node } of launchers(graph)) {
      const { region } = node
      if (told.has(region) || facts.region(region)?.pricedTypeCount !== 0) continue
      told.add(region)
      const container = graph.ancestors(node.id).find(({ spec }) => spec.container?.kind === 'region')
      yield {
        node: container?.id ?? null,
        path: container ? ['code'] : ['region'],
        cannotTell: true,
        message: `The price book has no EC2 prices for ${region}: what instances cost there cannot be told.`,
        advice: 'Enter the prices of your contract as rates of your own.',
      }
    }
  },
  examples: { good: ['web-behind-alb', 'two-regions'], bad: ['no-prices'] },
})

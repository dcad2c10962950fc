import { nearest } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'OPS001',
  slug: 'unknown-region',
  title: 'Region is not known',
  severity: 'warning',
  pillar: 'operations',
  why: 'Of a Region that is not among the facts nothing can be checked or priced: neither zones nor instance types nor prices. If the code is a slip, nothing can be deployed either.',
  docs: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  alsoKnownAs: ['E3006'],
  *check(graph, facts) {
    const codes = facts.regions().map(({ code }) => code)
    const about = (code: string, guess: string | null) => ({
      message: `"${code}" is not among the ${codes.length} Regions known here.`,
      advice: guess === null ? 'Check the code of the Region.' : `Did you mean ${guess}?`,
    })
    for (const node of graph.ofType('region')) {
      if (facts.region(node.config.code)) continue
      const guess = nearest(node.config.code, codes)
      yield {
        node: node.id,
        path: ['code'],
        ...about(node.config.code, guess),
        ...(guess !== null && { fix: setTo(`Use ${guess}`, node.id, ['code'], guess) }),
      }
    }
    const home = graph.settings.region
    if (facts.region(home)) return
    const guess = nearest(home, codes)
    yield {
      node: null,
      path: ['region'],
      ...about(home, guess),
      ...(guess !== null && {
        fix: {
          title: `Use ${guess}`,
          operations: [{ verb: 'editSettings', settings: { region: guess } }],
        },
      }),
    }
  },
  examples: { good: ['web-behind-alb', 'two-regions'], bad: ['unknown-region', 'unknown-home-region'] },
})

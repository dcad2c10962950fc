import { defineRule } from '../define.ts'

export default defineRule({
  id: 'COST007',
  slug: 'unused-load-balancer',
  title: 'Load balancer has no targets',
  severity: 'warning',
  pillar: 'cost',
  why: 'It is billed by the hour and answers every request with an error, since there is nothing that it could send it to.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  alsoKnownAs: ['thrifty ec2_application_lb_unused', 'Trusted Advisor hjLMh88uM8'],
  *check(graph) {
    for (const node of graph.ofType('application-load-balancer')) {
      if (graph.outOf(node.id, 'routes').length > 0) continue
      yield {
        node: node.id,
        message: `"${node.name}" routes to nothing: it answers every request with ${node.config.unmatchedStatus}.`,
        advice: 'Connect it to what is to serve the requests, or remove it.',
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['unused-load-balancer'] },
})

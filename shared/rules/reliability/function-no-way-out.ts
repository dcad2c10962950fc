import { listText } from '../../base/text.ts'
import type { Graph } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import type { LambdaFunction } from '../functions.ts'
import { hasWayOut, missingEndpoints } from '../wayOut.ts'

export default defineRule({
  id: 'REL085',
  slug: 'function-no-way-out',
  title: 'Function cannot reach what it uses',
  severity: 'error',
  pillar: 'reliability',
  why: 'A function in a VPC never gets a public address, whatever its subnets. Without a NAT gateway or VPC endpoints its calls to AWS services time out.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html',
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      if (!isCutOff(graph, node)) continue
      const missing = new Set<string>()
      const names: string[] = []
      for (const { toFacet, to } of graph.outOf(node.id, 'uses')) {
        if (toFacet.ports.length > 0) continue
        const lacking = missingEndpoints(graph, node, endpointsFor(toFacet))
        if (lacking.length === 0) continue
        names.push(`"${to.name}"`)
        for (const endpoint of lacking) missing.add(endpoint)
      }
      if (names.length === 0) continue
      yield {
        node: node.id,
        message: `"${node.name}" uses ${listText(names)}, but nothing leads out of its ${node.tier} subnets, and the VPC lacks endpoints for ${listText([...missing].sort())}.`,
        advice:
          node.tier === 'private'
            ? 'Add the endpoints, or give the VPC a NAT gateway.'
            : 'Add the endpoints, or put it into a private tier with a NAT gateway.',
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

const isCutOff = (graph: Graph, node: LambdaFunction): boolean => {
  const layout = node.vpcId === null ? undefined : graph.layouts.get(node.vpcId)
  if (!layout || node.tier === null || layout.existing) return false
  return node.tier === 'public' || hasWayOut(graph, node) === false
}

/** Where the endpoint is called otherwise than the actions of IAM. */
const OTHERWISE: Readonly<Record<string, string>> = { kinesis: 'kinesis-streams' }

/** The services in whose name the target's actions are. */
function endpointsFor(facet: {
  readonly access: readonly {
    readonly statements: readonly { readonly Action: string | readonly string[] }[]
  }[]
}): readonly string[] {
  const actions = facet.access[0]?.statements.flatMap(({ Action }) => Action) ?? []
  const services = new Set(actions.map((action) => action.split(':')[0] ?? ''))
  return [...services].map((service) => OTHERWISE[service] ?? service)
}

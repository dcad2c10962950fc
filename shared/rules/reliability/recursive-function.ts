import type { Graph, GraphNode } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import type { LambdaFunction } from '../functions.ts'

export default defineRule({
  id: 'REL088',
  slug: 'recursive-function',
  title: 'Function sets itself off, and nothing stops it',
  severity: 'warning',
  pillar: 'reliability',
  why: 'A function that writes to what triggers it can go round for ever, and each round is billed. AWS Lambda stops such loops after 16 rounds, unless it is told not to.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html',
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      if (node.config.recursiveLoop !== 'Allow') continue
      const by = loopThrough(graph, node)
      if (by === null) continue
      yield {
        node: node.id,
        path: ['recursiveLoop'],
        message: `"${node.name}" works with "${by.name}", from which events lead back to it.`,
        advice:
          'Let AWS Lambda stop loops, or write to another queue, topic or bucket than it is triggered by.',
        fix: setTo('Stop recursive loops', node.id, ['recursiveLoop'], 'Terminate'),
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

/** The first thing on a way from the function back to itself; null: there is none. */
function loopThrough(graph: Graph, start: LambdaFunction): GraphNode | null {
  const next = (id: string): readonly GraphNode[] => [
    ...graph.outOf(id, 'triggers').map(({ to }) => to),
    ...graph.outOf(id, 'uses').map(({ to }) => to),
  ]
  const seen = new Set<string>()
  for (const first of next(start.id)) {
    const waiting = [first]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.id === start.id) return first
      if (seen.has(node.id)) continue
      seen.add(node.id)
      waiting.push(...next(node.id))
    }
  }
  return null
}

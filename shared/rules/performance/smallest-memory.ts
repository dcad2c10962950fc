import { defineRule } from '../define.ts'

export default defineRule({
  id: 'PERF081',
  slug: 'smallest-memory',
  title: 'Function has a sliver of a CPU',
  severity: 'info',
  pillar: 'performance',
  why: 'CPU and network come with memory. With twice the memory many functions end in half the time and cost the same.',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
  *check(graph, facts) {
    const least = facts.limit('lambda.memory-min').value
    const perVcpu = facts.limit('lambda.memory-per-vcpu').value
    for (const node of graph.ofType('lambda-function')) {
      // Viewer events of Lambda@Edge give no more.
      if (node.config.memoryMb > least || node.config.edge === 'viewer') continue
      yield {
        node: node.id,
        path: ['memoryMb'],
        message: `With ${least} MB "${node.name}" gets ${Math.round((least / perVcpu) * 100)} % of a vCPU.`,
        advice: 'Measure it with 256, 512 and 1,024 MB: AWS Lambda Power Tuning finds the cheapest.',
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-at-fault'] },
})

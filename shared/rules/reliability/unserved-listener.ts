import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL143',
  slug: 'unserved-listener',
  title: 'Listener has no target',
  severity: 'warning',
  pillar: 'reliability',
  why: 'AWS takes no listener of a Network Load Balancer without a target group, so none is made, and clients of that port are refused.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html',

  *check(graph) {
    for (const node of graph.ofType('network-load-balancer')) {
      const routes = graph.outOf(node.id, 'routes')
      // Without any it is unfinished, not wrong.
      if (routes.length === 0) continue
      const first = node.config.listeners[0]?.port
      const served = new Set(routes.map(({ config }) => config.listenerPort ?? first))
      const idle = node.config.listeners.filter(({ port }) => !served.has(port))
      if (idle.length === 0) continue
      yield {
        node: node.id,
        path: ['listeners'],
        message: `Nothing serves port ${idle.map(({ port }) => port).join(', ')} of "${node.name}".`,
        advice: 'Draw a connection that names the port, or take the listener out.',
      }
    }
  },
  examples: { good: ['edge'], bad: ['edge-open'] },
})

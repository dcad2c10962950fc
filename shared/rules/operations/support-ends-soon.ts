import { plural } from '../../base/text.ts'
import { daysBetween } from '../dates.ts'
import { defineRule } from '../define.ts'

/** Amazon EKS announces the end of standard support at least 60 days before; planning an upgrade takes longer. */
const NOTICE_DAYS = 120

export default defineRule({
  id: 'OPS008',
  slug: 'support-ends-soon',
  title: 'Standard support of the Kubernetes version ends soon',
  severity: 'info',
  pillar: 'operations',
  why: 'On that day AWS either upgrades the control plane by itself or begins to charge for extended support. Nodes, add-ons and manifests must be ready for the next version by then.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  *check(graph, facts, { today }) {
    if (today === null) return
    for (const node of graph.nodes.values()) {
      const kubernetes = node.traits.kubernetes
      if (!kubernetes || facts.eksSupport(kubernetes.version, today) !== 'standard') continue
      const known = facts.eksVersions()
      const ends = known.find(({ version }) => version === kubernetes.version)?.endOfStandardSupport ?? null
      const left = ends === null ? null : daysBetween(today, ends)
      if (left === null || left > NOTICE_DAYS) continue
      const newest = known[0]?.version ?? kubernetes.version
      yield {
        node: node.id,
        path: kubernetes.path,
        message: `Standard support of Kubernetes ${kubernetes.version} ends on ${ends}, in ${plural(left, 'day')}.`,
        advice: `Plan the upgrade; ${newest} is the newest version known here.`,
      }
    }
  },
  examples: { good: ['kubernetes'], bad: ['support-ends-soon'] },
})

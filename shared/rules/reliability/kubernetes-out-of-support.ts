import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL025',
  slug: 'kubernetes-out-of-support',
  title: 'Kubernetes version is out of support',
  severity: 'error',
  pillar: 'reliability',
  why: 'Amazon EKS creates no clusters of such a version any more, and upgrades those that there are by itself, at a time of its own choosing.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  alsoKnownAs: ['EKS.2', 'CKV_AWS_339', 'eks_cluster_uses_a_supported_version'],
  *check(graph, facts, { today }) {
    if (today === null) return
    for (const node of graph.nodes.values()) {
      const kubernetes = node.traits.kubernetes
      if (!kubernetes) continue
      const { version, path } = kubernetes
      const support = facts.eksSupport(version, today)
      const known = facts.eksVersions()
      const at = { node: node.id, path }
      if (support === 'unknown') {
        yield {
          ...at,
          cannotTell: true,
          message: `Until when Kubernetes ${version} is supported is not known here; the newest version known is ${known[0]?.version ?? 'none'}.`,
          advice: 'Look it up in the release calendar of Amazon EKS.',
        }
      }
      if (support !== 'ended') continue
      const ended = known.find((one) => one.version === version)?.endOfExtendedSupport ?? null
      const newest = known.find((one) => facts.eksSupport(one.version, today) === 'standard')
      yield {
        ...at,
        message: `All support of Kubernetes ${version} ended${ended === null ? ' before those that are known here' : ` on ${ended}`}.`,
        advice: newest ? `Use Kubernetes ${newest.version}.` : 'Use a version in standard support.',
        ...(newest && { fix: setTo(`Use Kubernetes ${newest.version}`, node.id, path, newest.version) }),
      }
    }
  },
  examples: { good: ['kubernetes'], bad: ['kubernetes-out-of-support', 'kubernetes-unknown'] },
})

import { formatUsd, toMicro } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

const HOURS_PER_MONTH = 730

export default defineRule({
  id: 'COST008',
  slug: 'extended-support',
  title: 'Kubernetes version is in extended support',
  severity: 'warning',
  pillar: 'cost',
  why: 'A cluster in extended support costs six times as much by the hour, for a version that gets nothing but security patches.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  alsoKnownAs: ['EKS.2', 'CKV_AWS_339'],
  *check(graph, facts, { today }) {
    if (today === null) return
    for (const node of graph.nodes.values()) {
      const kubernetes = node.traits.kubernetes
      if (!kubernetes || facts.eksSupport(kubernetes.version, today) !== 'extended') continue
      const known = facts.eksVersions()
      const dates = known.find(({ version }) => version === kubernetes.version)
      const newest = known.find(({ version }) => facts.eksSupport(version, today) === 'standard')
      const price = facts.lookupPrice({ kind: 'service', id: 'eks.extended-support' }, node.region).usdPerUnit
      const surcharge =
        price === null ? '' : ` It costs ${formatUsd(toMicro(price * HOURS_PER_MONTH))} a month on top.`
      yield {
        node: node.id,
        path: kubernetes.path,
        message: `Standard support of Kubernetes ${kubernetes.version} ended on ${dates?.endOfStandardSupport ?? 'an earlier day'}.${surcharge}`,
        advice: newest
          ? `Use Kubernetes ${newest.version}; a cluster that runs already is upgraded one minor version at a time.`
          : 'Use a version in standard support.',
        ...(newest && {
          fix: setTo(`Use Kubernetes ${newest.version}`, node.id, kubernetes.path, newest.version),
        }),
      }
    }
  },
  examples: { good: ['kubernetes'], bad: ['extended-support'] },
})

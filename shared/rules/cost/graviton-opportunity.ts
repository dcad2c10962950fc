import { formatUsd, toMicro } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

const HOURS = 730

export default defineRule({
  id: 'COST002',
  slug: 'graviton-opportunity',
  title: 'Graviton would cost less',
  severity: 'info',
  pillar: 'cost',
  why: 'AWS’s own Arm processors cost less for the same size. Interpreted languages and most container images run on them unchanged; compiled ones need a build for arm64.',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/performance-efficiency-pillar/perf_compute_hardware_select_best_compute_options.html',
  alsoKnownAs: ['thrifty ec2_instance_with_graviton'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      // With several types the swap must be thought through as a whole; one type is a plain comparison.
      const [only, ...more] = instances.types
      if (
        !only ||
        more.length > 0 ||
        facts.instanceType(only.name)?.architectures?.includes('arm64') !== false
      )
        continue
      const graviton = facts.gravitonEquivalent(only.name, node.region)
      const now = facts.lookupPrice({ kind: 'ec2', instanceType: only.name }, node.region).usdPerUnit
      const then =
        graviton && facts.lookupPrice({ kind: 'ec2', instanceType: graviton.name }, node.region).usdPerUnit
      if (!graviton || now === null || then === null || then >= now) continue
      const count = instances.count?.desired ?? 0
      const saving = toMicro((now - then) * HOURS * count)
      const percent = Math.round((1 - then / now) * 100)
      yield {
        node: node.id,
        path: only.path,
        message: `${graviton.name} instead of ${only.name} would cost ${percent} % less On-Demand${saving > 0 ? `: ${formatUsd(saving)} a month at ${count} instances` : ''}.`,
        advice: `Try ${graviton.name} with an image for arm64.`,
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['graviton-opportunity'] },
})

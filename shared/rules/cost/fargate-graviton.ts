import { formatUsd, toMicro } from '../../base/money.ts'
import { plural } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { containerRunners } from '../traits.ts'

const HOURS_PER_MONTH = 730

export default defineRule({
  id: 'COST006',
  slug: 'fargate-graviton',
  title: 'Fargate on Graviton would cost less',
  severity: 'info',
  pillar: 'cost',
  why: 'Fargate charges about a fifth less for the same task on AWS’s own Arm processors. The images must be built for arm64, which most public ones are.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html',
  *check(graph, facts) {
    for (const { node, containers } of containerRunners(graph)) {
      const { platform, architecture, vcpus, memoryMiB, count } = containers
      if (platform !== 'FARGATE' || architecture !== 'x86_64') continue
      const hourly = (kind: 'x86' | 'arm'): number | null => {
        const rate = (id: 'vcpu' | 'memory') =>
          facts.lookupPrice({ kind: 'service', id: `fargate.linux-${kind}.${id}` }, node.region).usdPerUnit
        const [vcpu, memory] = [rate('vcpu'), rate('memory')]
        return vcpu === null || memory === null ? null : vcpus * vcpu + (memoryMiB / 1024) * memory
      }
      const [now, then] = [hourly('x86'), hourly('arm')]
      if (now === null || then === null || then >= now) continue
      const percent = Math.round((1 - then / now) * 100)
      const saving = toMicro((now - then) * HOURS_PER_MONTH * (count?.desired ?? 0))
      yield {
        node: node.id,
        path: ['cpuArchitecture'],
        message: `On Arm, Fargate costs ${percent} % less${saving > 0 && count ? `: ${formatUsd(saving)} a month for ${plural(count.desired, 'task')} On-Demand` : ''}.`,
        advice: 'Build the images for arm64 and choose ARM64.',
      }
    }
  },
  examples: { good: ['container-service'], bad: ['fargate-graviton'] },
})

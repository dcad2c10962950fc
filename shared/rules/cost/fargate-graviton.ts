import { formatUsd, toMicro } from '../../base/money.ts'
import { plural } from '../../base/text.ts'
import type { Facts } from '../../facts/facts.ts'
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
    const byRegion = new Map<string, Rates | null>()
    for (const { node, containers } of containerRunners(graph)) {
      const { platform, architecture, vcpus, memoryMiB, count } = containers
      if (platform !== 'FARGATE' || architecture !== 'x86_64') continue
      if (!byRegion.has(node.region)) byRegion.set(node.region, ratesIn(facts, node.region))
      const rates = byRegion.get(node.region)
      if (!rates) continue
      const hourly = ({ vcpu, memory }: Rate) => vcpus * vcpu + (memoryMiB / 1024) * memory
      const [now, then] = [hourly(rates.x86), hourly(rates.arm)]
      if (then >= now) continue
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

/** USD an hour for a vCPU and for a GB of memory. */
interface Rate {
  readonly vcpu: number
  readonly memory: number
}

type Rates = Readonly<Record<'x86' | 'arm', Rate>>

/** null: a price is missing. */
function ratesIn(facts: Facts, region: string): Rates | null {
  const rate = (kind: 'x86' | 'arm'): Rate | null => {
    const price = (what: 'vcpu' | 'memory') =>
      facts.lookupPrice({ kind: 'service', id: `fargate.linux-${kind}.${what}` }, region).usdPerUnit
    const [vcpu, memory] = [price('vcpu'), price('memory')]
    return vcpu === null || memory === null ? null : { vcpu, memory }
  }
  const [x86, arm] = [rate('x86'), rate('arm')]
  return x86 && arm && { x86, arm }
}

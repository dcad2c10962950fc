import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL104',
  slug: 'hibernation-space',
  title: 'Root volume is too small to hibernate',
  severity: 'error',
  pillar: 'reliability',
  why: 'Hibernation writes all memory to the root volume, beside the operating system. Where it does not fit, the instance stops and its memory is lost.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html',
  *check(graph, facts) {
    for (const node of graph.ofType('ec2-instance')) {
      const { hibernation, instanceType, rootVolume } = node.config
      const memoryMiB = facts.instanceType(instanceType)?.memoryMiB ?? null
      if (!hibernation || memoryMiB === null) continue
      const memoryGiB = Math.ceil(memoryMiB / 1024)
      if (rootVolume.sizeGiB > memoryGiB) continue
      yield {
        node: node.id,
        path: ['rootVolume', 'sizeGiB'],
        message: `${instanceType} has ${formatNumber(memoryGiB)} GiB of memory, and the root volume ${rootVolume.sizeGiB} GiB.`,
        advice: 'Enlarge the root volume to the memory and what the operating system needs.',
        fix: setTo(
          'Enlarge the root volume',
          node.id,
          ['rootVolume', 'sizeGiB'],
          rootVolume.sizeGiB + memoryGiB,
        ),
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['hibernation-space'] },
})

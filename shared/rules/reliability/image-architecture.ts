import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'REL005',
  slug: 'image-architecture',
  title: 'Machine image does not fit the instance type',
  severity: 'error',
  pillar: 'reliability',
  why: 'An image for one processor architecture does not boot on another: every launch fails.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-type-specifications.html',
  alsoKnownAs: ['F0009'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      const image = instances.imageArchitecture
      if (image === null) continue
      for (const { name, path } of instances.types) {
        const supported = facts.instanceType(name)?.architectures
        if (!supported || supported.includes(image)) continue
        yield {
          node: node.id,
          path,
          message: `${name} runs ${supported.join(' and ') || 'no Linux or Windows'} images, but the image of "${node.name}" is for ${image}.`,
          advice: `Choose a type for ${image}, or an image for ${supported.join(' or ') || 'another type'}.`,
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['image-architecture'] },
})

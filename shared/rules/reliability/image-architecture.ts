import type { Facts } from '../../facts/facts.ts'
import { type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule, type Fix } from '../define.ts'
import { setTo } from '../fixes.ts'
import { type Architecture, launchers } from '../traits.ts'

export default defineRule({
  id: 'REL005',
  slug: 'image-architecture',
  title: 'Machine image does not fit the instance type',
  severity: 'error',
  pillar: 'reliability',
  why: 'An image for one processor architecture does not boot on another: every launch fails.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resize-limitations.html',
  alsoKnownAs: ['F0009'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      const image = instances.imageArchitecture
      if (image === null) continue
      const all = instances.types.map(({ name }) => facts.instanceType(name)?.architectures ?? null)
      for (const [i, { name, path }] of instances.types.entries()) {
        const supported = all[i]
        if (!supported || supported.includes(image)) continue
        const other = image === 'arm64' ? 'x86_64' : 'arm64'
        // With types of both kinds in the list no image fits all of them.
        const fix = all.every((one) => one?.includes(other)) ? imageFor(facts, node, other) : null
        yield {
          node: node.id,
          path,
          message: `${name} runs ${supported[0] ?? 'macOS'} images, but the image of "${node.name}" is for ${image}.`,
          advice: `Choose a type for ${image}${supported[0] ? `, or an image for ${supported[0]}` : ''}.`,
          ...(fix && { fix }),
        }
      }
    }
  },
  examples: {
    good: ['web-behind-alb', 'kubernetes', 'graviton-nodes'],
    bad: ['image-architecture', 'node-architecture', 'mixed-architectures'],
  },
})

/** The same kind of image for another architecture, where there is one. */
function imageFor(facts: Facts, node: GraphNode, architecture: Architecture): Fix | null {
  if (isType(node, 'autoscaling-group'))
    return node.config.image === 'windows-2022'
      ? null
      : setTo(`Use an image for ${architecture}`, node.id, ['architecture'], architecture)
  if (!isType(node, 'eks-node-group')) return null
  const now = facts.eksAmiType(node.config.amiType)
  const suffix = (name: string) => name.replace(/^.*(x86|ARM)_64/, '')
  const twin = facts
    .eksAmiTypes()
    .find(
      (one) =>
        one.os === now?.os && one.architecture === architecture && suffix(one.name) === suffix(now.name),
    )
  return twin ? setTo(`Use ${twin.name}`, node.id, ['amiType'], twin.name) : null
}

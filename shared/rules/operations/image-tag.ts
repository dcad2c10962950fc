import { defineRule } from '../define.ts'
import { containerRunners } from '../traits.ts'

/** The tag of an image's name: null without any, '' where a digest pins it. A registry's port is no tag. */
function tagOf(image: string): string | null {
  if (image.includes('@')) return ''
  const last = image.slice(image.lastIndexOf('/') + 1)
  const colon = last.indexOf(':')
  return colon === -1 ? null : last.slice(colon + 1)
}

export default defineRule({
  id: 'OPS006',
  slug: 'image-tag',
  title: 'Image is not pinned to a version',
  severity: 'warning',
  pillar: 'operations',
  why: '“latest” is whatever was pushed last: two tasks of one service can run different programs, and there is no version to roll back to.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html',
  *check(graph) {
    for (const { node, containers } of containerRunners(graph)) {
      for (const { name, image, path } of containers.images) {
        const tag = tagOf(image)
        if (tag !== null && tag !== 'latest') continue
        yield {
          node: node.id,
          path,
          message:
            tag === null
              ? `The image of "${name}" has no tag, which means “latest”: ${image}.`
              : `The image of "${name}" is whatever was pushed last: ${image}.`,
          advice: 'Name a version as tag, or the digest.',
        }
      }
    }
  },
  examples: { good: ['container-service', 'batch', 'pinned-images'], bad: ['image-tag'] },
})

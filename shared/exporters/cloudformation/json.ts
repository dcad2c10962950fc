import type { Template } from './template.ts'

/** The template as JSON; without comments, which JSON does not have. */
export function templateJson({ head, sections, tail }: Template): string {
  const resources = Object.fromEntries(
    sections.flatMap((section) => section.resources.map(({ logicalId, body }) => [logicalId, body])),
  )
  return `${JSON.stringify({ ...head, Resources: resources, ...tail }, null, 2)}\n`
}

import { kebabCase } from '../../shared/base/text.ts'
import type { Document } from '../../shared/document/schema.ts'

const MAX_ID = 64

/** `base`, or `base-2`, `base-3`… : ids are read by people, in the file and in the names of deployed resources. */
export function freshId(taken: Readonly<Record<string, unknown>>, base: string): string {
  const stem = kebabCase(base).slice(0, MAX_ID - 6) || 'item'
  if (!Object.hasOwn(taken, stem)) return stem
  for (let i = 2; ; i++) if (!Object.hasOwn(taken, `${stem}-${i}`)) return `${stem}-${i}`
}

/** "Auto Scaling group", then "Auto Scaling group 2"; "ECS service" for Amazon's, since a card is no catalogue. */
export function freshName(document: Document, fullTitle: string): string {
  const title = fullTitle.replace(/^(Amazon|AWS) /, '')
  const taken = new Set(Object.values(document.nodes).map((node) => node.name))
  if (!taken.has(title)) return title
  for (let i = 2; ; i++) if (!taken.has(`${title} ${i}`)) return `${title} ${i}`
}

export const newNodeId = (document: Pick<Document, 'nodes'>, type: string): string =>
  freshId(document.nodes, type)

export const newEdgeId = (
  document: Pick<Document, 'edges'>,
  relation: string,
  from: string,
  to: string,
): string => freshId(document.edges, `${from}-${relation}-${to}`)

import type { Document, DocumentEdge, DocumentNode } from '../document/schema.ts'

/**
 * True when both drawings are deployed alike: they differ at most in where things stand on the canvas, and in what no
 * resource is made of (sizes, notes, scenes, suppressions, rates). The plan is the dearest part of an analysis, and
 * arranging a drawing is most of what people do to it. Costs a comparison of identities, and of the text of what was
 * edited.
 */
export function plannedAlike(a: Document, b: Document): boolean {
  return (
    same(a.settings, b.settings) &&
    alike(a.nodes, b.nodes, (one: DocumentNode) => [one.type, one.name, one.parent, one.config]) &&
    alike(a.edges, b.edges, (one: DocumentEdge) => [one.relation, one.from, one.to, one.config])
  )
}

/** `made` gives all of an item that resources are made of. The order of ids does not matter: the graph sorts them. */
function alike<Item>(
  a: Readonly<Record<string, Item>>,
  b: Readonly<Record<string, Item>>,
  made: (item: Item) => unknown,
): boolean {
  const ids = Object.keys(a)
  return (
    ids.length === Object.keys(b).length &&
    ids.every((id) => {
      const [here, there] = [a[id], b[id]]
      if (here === there) return true
      return here !== undefined && there !== undefined && same(made(here), made(there))
    })
  )
}

/** By text, in which the order of keys counts: a map of the user's is printed in the order in which it was written. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

import type { Origin, PlanResource, StackPlan } from '../../plan/plan.ts'
import type { ExportFile, Mark } from '../exportFile.ts'

type Reason = Pick<Mark, 'logicalId' | 'origin'>

/** Which values of a template to note the lines of while it is printed: a tree of the keys that lead to them. */
export interface MarkTree {
  readonly here: readonly Reason[]
  readonly inside: ReadonlyMap<string | number, MarkTree>
}

interface Growing {
  readonly here: Reason[]
  readonly inside: Map<string | number, Growing>
}

const leaf = (): Growing => ({ here: [], inside: new Map() })

function add(tree: Growing, path: readonly (string | number)[], reason: Reason): void {
  let at = tree
  for (const key of path) {
    const next = at.inside.get(key) ?? leaf()
    at.inside.set(key, next)
    at = next
  }
  at.here.push(reason)
}

/** The resource itself and, in it, what is owed to connections. */
export function resourceMarks({ logicalId, origin, parts = [] }: PlanResource): MarkTree {
  const tree = leaf()
  tree.here.push({ logicalId, origin })
  for (const part of parts) add(tree, part.path, { logicalId, origin: part.origin })
  return tree
}

/**
 * Outputs belong to what emitted them. A parameter may be asked for by many; it is marked where all resources that
 * read it have one origin.
 */
export function stackMarks({ resources, parameters, outputs }: StackPlan): MarkTree {
  const tree = leaf()
  const reader = new Map<string, Origin | null>()
  for (const { origin, needs } of resources)
    for (const id of needs) {
      const known = reader.get(id)
      reader.set(id, known === undefined || known?.id === origin.id ? origin : null)
    }
  for (const { name } of parameters) {
    const origin = reader.get(name)
    if (origin) add(tree, ['Parameters', name], { logicalId: name, origin })
  }
  for (const { name, origin } of outputs) add(tree, ['Outputs', name], { logicalId: name, origin })
  return tree
}

/** Lines of a file as they are printed, and the marks among them. */
export interface Page {
  readonly lines: string[]
  readonly marks: Mark[]
}

/** A whole file. */
export type Printed = Required<Pick<ExportFile, 'text' | 'marks'>>

export const newPage = (): Page => ({ lines: [], marks: [] })

/** Prints something and, if the tree says so, notes where it stands. */
export function marked(page: Page, tree: MarkTree | undefined, print: () => void): void {
  const from = page.lines.length + 1
  // Before what is inside, so that outer marks come first.
  const at = page.marks.length
  print()
  if (tree === undefined || tree.here.length === 0) return
  page.marks.splice(at, 0, ...tree.here.map((reason) => ({ from, to: page.lines.length, ...reason })))
}

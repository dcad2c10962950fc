/** What a set of documents reaches of what the registries and the settings' schemas offer. */
import type { Json } from '../../shared/base/json.ts'
import { describeForm, type FormField } from '../../shared/catalog/form.ts'
import { components } from '../../shared/catalog/index.ts'
import { relations } from '../../shared/catalog/relations/index.ts'
import type { Document } from '../../shared/document/schema.ts'

export interface Reached {
  readonly type: string
  readonly documents: number
  /** Values of switches and choices, and settings left unknown, as "path = value"; * stands for a place in a list. */
  readonly drawn: readonly string[]
  readonly missed: readonly string[]
}

export function reachedSettings(documents: readonly Document[]): Reached[] {
  return components.map((spec) => {
    const form = describeForm(spec.config)
    const nodes = documents.flatMap((document) =>
      Object.values(document.nodes).filter(({ type }) => type === spec.type),
    )
    const seen = new Set<string>()
    for (const { config } of nodes) collect(form, spec.config.parse(config ?? {}), '', seen)
    const all = [...branchesOf(form, '')]
    return {
      type: spec.type,
      documents: documents.filter(({ nodes }) => Object.values(nodes).some(({ type }) => type === spec.type))
        .length,
      drawn: all.filter((branch) => seen.has(branch)),
      missed: all.filter((branch) => !seen.has(branch)),
    }
  })
}

/** Relations that no document has. Which of hundreds of pairs of components one joins is left to chance. */
export function missedRelations(documents: readonly Document[]): string[] {
  const seen = new Set(
    documents.flatMap(({ edges }) => Object.values(edges).map(({ relation }): string => relation)),
  )
  return relations.map(({ name }) => name).filter((name) => !seen.has(name))
}

const at = (path: string, value: Json): string => `${path} = ${JSON.stringify(value)}`
const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function* branchesOf(field: FormField, path: string): Generator<string> {
  if (field.nullable && field.kind !== 'list') yield at(path, null)
  switch (field.kind) {
    case 'toggle':
      yield at(path, true)
      yield at(path, false)
      return
    case 'choice':
      for (const { value } of field.options) yield at(path, value)
      return
    case 'group':
      for (const [key, child] of Object.entries(field.fields)) yield* branchesOf(child, below(path, key))
      return
    case 'list':
      yield* branchesOf(field.item, below(path, '*'))
      return
    case 'number':
    case 'text':
    case 'map':
      return
  }
}

function collect(field: FormField, value: unknown, path: string, seen: Set<string>): void {
  if (value === undefined) return
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
    seen.add(at(path, value as Json))
    return
  }
  if (field.kind === 'list' && Array.isArray(value)) {
    for (const item of value) collect(field.item, item, below(path, '*'), seen)
    return
  }
  if (field.kind === 'group') {
    for (const [key, child] of Object.entries(field.fields))
      collect(child, (value as Record<string, unknown>)[key], below(path, key), seen)
  }
}

/** What an operation would do, in words for the person who decides about it. */

import type { z } from 'zod'
import { assertNever } from '../../../shared/base/assertNever.ts'
import { isJsonObject, type Json } from '../../../shared/base/json.ts'
import { listText, plural } from '../../../shared/base/text.ts'
import { describeForm, type FormField } from '../../../shared/catalog/form.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import { relationOf } from '../../../shared/catalog/relations/index.ts'
import type { Operation } from '../../../shared/document/operations/index.ts'
import { type ConfigPath, getAtPath } from '../../../shared/document/operations/path.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { effective } from '../../form/values.ts'

export function describeOperation(document: Document, operation: Operation): string {
  const nameOf = (id: string) => document.nodes[id]?.name ?? id
  switch (operation.verb) {
    case 'setConfig': {
      const node = document.nodes[operation.id]
      const schema = componentOf(node?.type ?? '')?.config
      return `${nameOf(operation.id)}: ${settingChange(schema, node?.config ?? {}, operation.path, operation.value)}`
    }
    case 'setEdgeConfig': {
      const edge = document.edges[operation.id]
      const schema = relationOf(edge?.relation ?? '')?.config
      const ends = edge ? `${nameOf(edge.from)} → ${nameOf(edge.to)}` : operation.id
      return `${ends}: ${settingChange(schema, edge?.config ?? {}, operation.path, operation.value)}`
    }
    case 'addNode': {
      const title = componentOf(operation.node.type)?.title ?? operation.node.type
      const { parent } = operation.node
      return `Add ${title} “${operation.node.name}”${parent === undefined ? '' : ` in ${nameOf(parent)}`}`
    }
    case 'addEdge': {
      const title = relationOf(operation.edge.relation)?.title ?? operation.edge.relation
      return `Connect: ${nameOf(operation.edge.from)} ${title} ${nameOf(operation.edge.to)}`
    }
    case 'removeNodes':
      return `Remove ${listText(operation.ids.map(nameOf))}`
    case 'removeEdges':
      return `Remove ${plural(operation.ids.length, 'connection')}`
    case 'moveNodes':
      return moveText(operation.moves, nameOf)
    case 'replaceNode': {
      const title = componentOf(operation.type)?.title ?? operation.type
      return `Turn ${nameOf(operation.id)} into ${title}`
    }
    case 'editNode':
      return operation.name === undefined
        ? `Change the notes of ${nameOf(operation.id)}`
        : `Rename ${nameOf(operation.id)} to ${operation.name}`
    case 'editSettings':
      return `Drawing: ${Object.entries(operation.settings)
        .map(
          ([key, value]) =>
            `${key} ${shown(undefined, document.settings[key as never])} → ${shown(undefined, value as Json)}`,
        )
        .join(', ')}`
    case 'resizeNode':
      return `Resize ${nameOf(operation.id)}`
    case 'setRate':
      return operation.rate === null
        ? `Use the price book for ${operation.key}`
        : `Set a rate for ${operation.key}`
    case 'setScene':
      return operation.scene === null ? 'Remove a scene' : `Change the scene “${operation.scene.title}”`
    case 'suppress':
      return operation.suppression === null
        ? 'Let a check speak again'
        : `Silence ${operation.suppression.rule}`
    default:
      return assertNever(operation)
  }
}

function moveText(
  moves: Extract<Operation, { verb: 'moveNodes' }>['moves'],
  nameOf: (id: string) => string,
): string {
  const into = moves.find(({ parent }) => parent !== undefined && parent !== null)?.parent
  const names = listText(moves.map(({ id }) => nameOf(id)))
  return typeof into === 'string' ? `Move ${names} into ${nameOf(into)}` : `Move ${names}`
}

/** "Maximum: 4 → 8" */
function settingChange(
  schema: z.ZodType | undefined,
  config: Readonly<Record<string, unknown>>,
  path: ConfigPath,
  value: Json | undefined,
): string {
  if (!schema) return `${path.join('.')} → ${shown(undefined, value)}`
  const form = describeForm(schema)
  const field = fieldAt(form, path)
  const before = getAtPath(effective(form, config as never) as Record<string, unknown>, path)
  const after =
    value === undefined ? field && effective(field, undefined) : field ? effective(field, value) : value
  return `${titleOf(form, path)}: ${shown(field, before as Json)} → ${shown(field, after)}`
}

function fieldAt(form: FormField, path: ConfigPath): FormField | undefined {
  let at: FormField | undefined = form
  for (const key of path) {
    if (at?.kind === 'group') at = at.fields[String(key)]
    else if (at?.kind === 'list') at = at.item
    else at = at?.kind === 'map' ? at.value : undefined
  }
  return at
}

/** "Warm pool › Size" */
function titleOf(form: FormField, path: ConfigPath): string {
  return path
    .map((key, depth) =>
      typeof key === 'number' ? `${key + 1}` : (fieldAt(form, path.slice(0, depth + 1))?.title ?? key),
    )
    .join(' › ')
}

function shown(field: FormField | undefined, value: Json | undefined): string {
  if (value === null || value === undefined) return field?.placeholder ?? 'not set'
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (field?.kind === 'choice')
    return field.options.find((option) => option.value === value)?.label ?? String(value)
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string')
      ? value.join(', ') || 'none'
      : plural(value.length, 'item')
  if (isJsonObject(value)) return 'on'
  return field?.unit ? `${value} ${field.unit}` : String(value)
}

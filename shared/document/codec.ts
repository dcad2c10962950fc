import type { z } from 'zod'
import { issueText } from '../base/issueText.ts'
import { isJsonObject } from '../base/json.ts'
import { jsonFault } from '../base/jsonFault.ts'
import { err, ok, type Result } from '../base/result.ts'
import { stableJson } from '../base/stableJson.ts'
import { migrate } from './migrations/index.ts'
import { CURRENT_VERSION, type Document, documentSchema, FORMAT } from './schema.ts'

/** Characters of text that are accepted: a drawing of 5,000 components is about 2.5 million. */
export const MAX_TEXT_LENGTH = 50_000_000
/** JSON.parse recurses; settings are never deeper than a dozen levels. */
export const MAX_DEPTH = 64

export type OpenError =
  | { readonly kind: 'too-large'; readonly length: number; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number; readonly detail: string }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'forbidden-key'; readonly path: string }
  | { readonly kind: 'not-cantilever'; readonly found: string }
  | { readonly kind: 'too-new'; readonly version: number; readonly supported: number }
  | {
      readonly kind: 'migration-failed'
      readonly step: number
      readonly title: string
      readonly detail: string
    }
  | {
      readonly kind: 'invalid'
      readonly issues: readonly { readonly path: string; readonly message: string }[]
    }

/**
 * Text of a `.cantilever` file → Document. Never throws for bad input; the error names the place.
 * Node settings stay as written: unknown component types and newer fields of a component survive a save.
 */
export function decode(text: string): Result<Document, OpenError> {
  if (text.length > MAX_TEXT_LENGTH)
    return err({ kind: 'too-large', length: text.length, limit: MAX_TEXT_LENGTH })
  if (text.trim() === '') return err({ kind: 'empty' })
  if (depthOf(text) > MAX_DEPTH) return err({ kind: 'too-deep', limit: MAX_DEPTH })
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const raw = parsed.value
  const forbidden = findForbiddenKey(raw, '')
  if (forbidden !== null) return err({ kind: 'forbidden-key', path: forbidden })
  if (!isJsonObject(raw) || raw.format !== FORMAT) {
    const found = isJsonObject(raw)
      ? JSON.stringify(raw.format ?? null)
      : Array.isArray(raw)
        ? 'a list'
        : typeof raw
    return err({ kind: 'not-cantilever', found })
  }
  const version = raw.version
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({
      kind: 'invalid',
      issues: [{ path: 'version', message: 'must be a whole number of at least 1' }],
    })
  }
  if (version > CURRENT_VERSION) return err({ kind: 'too-new', version, supported: CURRENT_VERSION })
  const migrated = migrate(raw, version)
  if (!migrated.ok) return migrated
  const result = documentSchema.safeParse(migrated.value, { error: issueText })
  return result.success
    ? ok(result.data)
    : err({ kind: 'invalid', issues: result.error.issues.map(readableIssue) })
}

const KEY_ORDER: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(documentSchema.shape),
  settings: Object.keys(documentSchema.shape.settings.unwrap().shape),
  'nodes.*': ['type', 'name', 'parent', 'position', 'size', 'config', 'notes'],
  'nodes.*.position': ['x', 'y'],
  'nodes.*.size': ['width', 'height'],
  'edges.*': ['relation', 'from', 'to', 'config'],
  'scenes.*': ['title', 'order', 'notes', 'camera', 'highlight'],
  'scenes.*.camera': ['x', 'y', 'zoom'],
  'suppressions.*': ['rule', 'node', 'reason', 'until'],
}

/** Document → canonical text. The same document gives the same bytes, whatever the order of insertion. */
export function encode(document: Document): string {
  const { nestedStacks, ...settings } = document.settings
  const slim = {
    ...document,
    // Files from before there was a choice stay as they are.
    settings: nestedStacks === 'auto' ? settings : document.settings,
    nodes: mapRecord(document.nodes, (node) => ({
      ...dropEmpty(node, ['config']),
      position: { x: roundPixel(node.position.x), y: roundPixel(node.position.y) },
      ...(node.size && {
        size: { width: roundPixel(node.size.width), height: roundPixel(node.size.height) },
      }),
    })),
    edges: mapRecord(document.edges, (edge) => dropEmpty(edge, ['config'])),
    scenes: mapRecord(document.scenes, (scene) => dropEmpty(scene, ['notes', 'highlight'])),
  }
  return stableJson(dropEmpty(slim, ['nodes', 'edges', 'scenes', 'suppressions', 'rates']), (path) => {
    const pattern = path.map((key, i) => (i === 1 ? '*' : key)).join('.')
    return KEY_ORDER[pattern] ?? []
  })
}

// A hundredth of a pixel is invisible; float noise from dragging would be a diff.
const roundPixel = (value: number): number => Math.round(value * 100) / 100 || 0

function mapRecord<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

function dropEmpty<T extends object>(value: T, keys: readonly (keyof T)[]): Partial<T> {
  const copy: Partial<T> = { ...value }
  for (const key of keys) {
    const item = copy[key]
    const empty =
      item === '' ||
      (Array.isArray(item) && item.length === 0) ||
      (isJsonObject(item) && Object.keys(item).length === 0)
    if (empty) delete copy[key]
  }
  return copy
}

function parseJson(text: string): Result<unknown, OpenError> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    // V8 quotes a piece of the text behind its message, line breaks and all.
    const detail = (error instanceof Error ? error.message : String(error)).replace(/, ("|\.\.\.").*$/s, '')
    const offset = jsonFault(text)
    const before = text.slice(0, offset).split('\n')
    return err({ kind: 'not-json', line: before.length, column: (before.at(-1)?.length ?? 0) + 1, detail })
  }
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (inString) {
      if (code === 0x5c) i++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x7d || code === 0x5d) depth--
  }
  return deepest
}

function findForbiddenKey(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, item] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return here
    const deeper = findForbiddenKey(item, here)
    if (deeper !== null) return deeper
  }
  return null
}

/** A zod issue as one line for a person: where, and what to do. */
export function readableIssue(issue: z.core.$ZodIssue): { path: string; message: string } {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ')
    return { path, message: `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${keys}` }
  }
  return { path, message: issue.message }
}

/** What to tell the user: what is wrong, where, and what to do about it. */
export function describeOpenError(error: OpenError): string {
  switch (error.kind) {
    case 'too-large':
      return `The file is too large (${error.length} characters; the limit is ${error.limit}). It is probably not a drawing.`
    case 'empty':
      return 'The file is empty. If it was cut off while saving, restore one of its earlier versions.'
    case 'not-json':
      return `The file is not valid JSON at line ${error.line}, column ${error.column}: ${error.detail}. It may have been cut off or edited by hand; restore an earlier version or mend that line.`
    case 'too-deep':
      return `The file is nested more than ${error.limit} levels deep, which no drawing is.`
    case 'forbidden-key':
      return `The file has the key "${error.path}", which is refused for safety. Remove it.`
    case 'not-cantilever':
      return `This is not a Cantilever drawing: "format" should be "${FORMAT}" and is ${error.found}.`
    case 'too-new':
      return `This drawing was saved by a newer Cantilever (file version ${error.version}; this one reads up to ${error.supported}). Update Cantilever; the file was not changed.`
    case 'migration-failed':
      return `The drawing could not be brought up to date at step ${error.step} (${error.title}): ${error.detail}. The file was not changed.`
    case 'invalid':
      return `The drawing has ${error.issues.length === 1 ? 'a fault' : `${error.issues.length} faults`}: ${error.issues
        .slice(0, 5)
        .map((issue) => `${issue.path === '' ? 'top level' : issue.path}: ${issue.message}`)
        .join('; ')}${error.issues.length > 5 ? '; …' : ''}.`
  }
}

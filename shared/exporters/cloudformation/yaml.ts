import { oneLine } from '../../base/text.ts'
import { type MarkTree, marked, newPage, type Page, type Printed } from './marks.ts'
import type { Template, TemplateObject, TemplateValue } from './template.ts'

/** The template as YAML for people: short forms, a blank line between resources, comments that name the drawing's node. */
export function templateYaml({ head, sections, tail, marks }: Template): Printed {
  const page = newPage()
  const { lines } = page
  const inside = marks?.inside
  for (const [key, value] of Object.entries(head)) {
    entry(page, key, value, '', inside?.get(key))
    lines.push('')
  }
  lines.push('Resources:')
  for (const { heading, origin, resources } of sections) {
    lines.push('')
    marked(page, origin && { here: [{ logicalId: null, origin }], inside: NOTHING }, () =>
      lines.push(`  # ---- ${oneLine(heading)} ----`),
    )
    for (const [i, { logicalId, comment, body, marks: own }] of resources.entries()) {
      if (i > 0) lines.push('')
      // The comment is the resource's own as well.
      marked(page, own && { here: own.here, inside: NOTHING }, () => {
        if (comment !== null) lines.push(`  # ${oneLine(comment)}`)
        entry(page, logicalId, body, '  ', own && { here: [], inside: own.inside })
      })
    }
  }
  for (const [key, value] of Object.entries(tail)) {
    lines.push('')
    entry(page, key, value, '', inside?.get(key))
  }
  return { text: `${lines.join('\n')}\n`, marks: page.marks }
}

const NOTHING: MarkTree['inside'] = new Map()

function entry(
  page: Page,
  key: string,
  value: TemplateValue,
  indent: string,
  tree: MarkTree | undefined,
): void {
  marked(page, tree, () => attach(page, `${indent}${scalar(key)}:`, value, indent, tree))
}

/** Writes `value` behind `lead`, on the same line where it is short, else indented below. */
function attach(
  page: Page,
  lead: string,
  value: TemplateValue,
  indent: string,
  tree: MarkTree | undefined,
): void {
  const { lines } = page
  const inner = `${indent}  `
  if (typeof value === 'string' && isBlockText(value)) {
    lines.push(`${lead} ${value.endsWith('\n') ? '|' : '|-'}`)
    for (const line of value.replace(/\n$/, '').split('\n')) lines.push(line === '' ? '' : inner + line)
    return
  }
  if (typeof value !== 'object') {
    lines.push(`${lead} ${scalar(value)}`)
    return
  }
  if (isList(value)) {
    lines.push(value.length === 0 ? `${lead} []` : lead)
    for (const [i, one] of value.entries()) item(page, one, inner, tree?.inside.get(i))
    return
  }
  const short = shortForm(value)
  if (short) {
    if (short.argument === null) lines.push(`${lead} ${short.tag}`)
    else attach(page, `${lead} ${short.tag}`, short.argument, indent, undefined)
    return
  }
  const entries = Object.entries(value)
  lines.push(entries.length === 0 ? `${lead} {}` : lead)
  for (const [key, one] of entries) entry(page, key, one, inner, tree?.inside.get(key))
}

function item(page: Page, value: TemplateValue, indent: string, tree: MarkTree | undefined): void {
  const { lines } = page
  marked(page, tree, () => {
    if (typeof value !== 'object' || isList(value) || shortForm(value) || Object.keys(value).length === 0) {
      attach(page, `${indent}-`, value, indent, tree)
      return
    }
    // A map in a list starts on the line of its dash.
    const first = lines.length
    for (const [key, one] of Object.entries(value))
      entry(page, key, one, `${indent}  `, tree?.inside.get(key))
    lines[first] = `${indent}- ${(lines[first] ?? '').slice(indent.length + 2)}`
  })
}

const isList = (value: TemplateValue): value is readonly TemplateValue[] => Array.isArray(value)

/** `{ Ref: X }` → `!Ref X`, and so on; null for an ordinary object. */
function shortForm(object: TemplateObject): { tag: string; argument: TemplateValue | null } | null {
  const [[name, argument] = [], ...more] = Object.entries(object)
  if (name === undefined || argument === undefined || more.length > 0) return null
  if (name === 'Ref' && typeof argument === 'string')
    return { tag: `!Ref ${scalar(argument)}`, argument: null }
  if (!name.startsWith('Fn::')) return null
  if (name === 'Fn::GetAtt' && isList(argument))
    return { tag: `!GetAtt ${argument.join('.')}`, argument: null }
  // YAML knows no tag on a tag: with another function straight inside, the long form is the only legal one.
  if (typeof argument === 'object' && !isList(argument)) return null
  return { tag: `!${name.slice(4)}`, argument }
}

/** Text of several lines that a literal block can hold without changing a byte. */
function isBlockText(value: string): boolean {
  return (
    value.includes('\n') &&
    !/^[\s]|[^\n]\n\n+$|^\n*$/.test(value) &&
    !/[\t ]\n|[^\n]*[ \t]$/.test(value) &&
    isPrintable(value)
  )
}

const isPrintable = (value: string): boolean => !/(?!\n)[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u.test(value)

// Words and shapes that YAML 1.1 readers take for something other than text. Numbers stay text in quotes.
const AMBIGUOUS =
  /^(~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan|[-+]?[\d.][\d_,.:eExXoObB+-]*|0x[\da-f]+|[-+]?[\d_.]*e[-+]?\d+|<<|=)$/i

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  const plain = /^[A-Za-z0-9_/.$*(][A-Za-z0-9_ /.,;()+=@$*<>^~-]*$/.test(value.replace(/:(?=\S)/g, '_'))
  const safeStart = !/^[*&!|>%@`$(]/.test(value) || /^[$(]/.test(value)
  if (plain && safeStart && !AMBIGUOUS.test(value) && !value.endsWith(' ') && !value.includes(' #'))
    return value
  if (isPrintable(value) && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

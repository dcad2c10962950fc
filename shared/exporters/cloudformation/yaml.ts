import { oneLine } from '../../base/text.ts'
import type { Template, TemplateObject, TemplateValue } from './template.ts'

/** The template as YAML for people: short forms, a blank line between resources, comments that name the drawing's node. */
export function templateYaml({ head, sections, tail }: Template): string {
  const out: string[] = []
  for (const [key, value] of Object.entries(head)) out.push(...entry(key, value, ''), '')
  out.push('Resources:')
  for (const { heading, resources } of sections) {
    out.push('', `  # ---- ${oneLine(heading)} ----`)
    for (const [i, { logicalId, comment, body }] of resources.entries()) {
      if (i > 0) out.push('')
      if (comment !== null) out.push(`  # ${oneLine(comment)}`)
      out.push(...entry(logicalId, body, '  '))
    }
  }
  for (const [key, value] of Object.entries(tail)) out.push('', ...entry(key, value, ''))
  return `${out.join('\n')}\n`
}

function entry(key: string, value: TemplateValue, indent: string): string[] {
  return attach(`${indent}${scalar(key)}:`, value, indent)
}

/** Writes `value` behind `lead`, on the same line where it is short, else indented below. */
function attach(lead: string, value: TemplateValue, indent: string): string[] {
  const inner = `${indent}  `
  if (typeof value === 'string' && isBlockText(value)) {
    const chomp = value.endsWith('\n') ? '|' : '|-'
    return [
      `${lead} ${chomp}`,
      ...value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (line === '' ? '' : inner + line)),
    ]
  }
  if (typeof value !== 'object') return [`${lead} ${scalar(value)}`]
  if (isList(value)) return value.length === 0 ? [`${lead} []`] : [lead, ...items(value, inner)]
  const short = shortForm(value)
  if (short)
    return short.argument === null
      ? [`${lead} ${short.tag}`]
      : attach(`${lead} ${short.tag}`, short.argument, indent)
  const entries = Object.entries(value)
  if (entries.length === 0) return [`${lead} {}`]
  return [lead, ...entries.flatMap(([key, item]) => entry(key, item, inner))]
}

function items(list: readonly TemplateValue[], indent: string): string[] {
  return list.flatMap((item) => {
    if (typeof item === 'object' && !isList(item) && !shortForm(item) && Object.keys(item).length > 0) {
      // A map in a list starts on the line of its dash.
      const lines = Object.entries(item).flatMap(([key, value]) => entry(key, value, `${indent}  `))
      return lines.map((line, i) => (i === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line))
    }
    return attach(`${indent}-`, item, indent)
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

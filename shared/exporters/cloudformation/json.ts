import { type MarkTree, marked, newPage, type Page, type Printed } from './marks.ts'
import type { Template, TemplateValue } from './template.ts'

/** The template as JSON, laid out as JSON.stringify does; without comments, which JSON does not have. */
export function templateJson({ head, sections, tail, marks }: Template): Printed {
  const resources = sections.flatMap((section) => section.resources)
  const bodies = Object.fromEntries(resources.map(({ logicalId, body }) => [logicalId, body]))
  const ofResources = new Map(
    resources.flatMap(({ logicalId, marks: own }) => (own ? [[logicalId, own] as const] : [])),
  )
  const page = newPage()
  write(page, '', { ...head, Resources: bodies, ...tail }, '', '', {
    here: [],
    inside: new Map([...(marks?.inside ?? []), ['Resources', { here: [], inside: ofResources }]]),
  })
  return { text: `${page.lines.join('\n')}\n`, marks: page.marks }
}

/** `lead` stands before the value, `end` (a comma, or nothing) behind it. */
function write(
  page: Page,
  lead: string,
  value: TemplateValue,
  end: string,
  indent: string,
  tree: MarkTree | undefined,
): void {
  const { lines } = page
  const inner = `${indent}  `
  marked(page, tree, () => {
    if (typeof value !== 'object' || tree === undefined || tree.inside.size === 0) {
      // Nothing in it is marked, so it need not be printed line by line. Text in JSON never holds a line break.
      const text = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
      for (const line of `${indent}${lead}${text}${end}`.split('\n')) lines.push(line)
      return
    }
    const [open, close] = isList(value) ? ['[', ']'] : ['{', '}']
    const entries: readonly (readonly [string | number, TemplateValue])[] = isList(value)
      ? [...value.entries()]
      : Object.entries(value)
    if (entries.length === 0) {
      lines.push(`${indent}${lead}${open}${close}${end}`)
      return
    }
    lines.push(`${indent}${lead}${open}`)
    for (const [i, [key, one]] of entries.entries()) {
      const name = typeof key === 'number' ? '' : `${JSON.stringify(key)}: `
      write(page, name, one, i < entries.length - 1 ? ',' : '', inner, tree.inside.get(key))
    }
    lines.push(`${indent}${close}${end}`)
  })
}

const isList = (value: TemplateValue): value is readonly TemplateValue[] => Array.isArray(value)

import { CATEGORY_TITLES } from '../../shared/catalog/categories.ts'
import { describeForm } from '../../shared/catalog/form.ts'
import { components } from '../../shared/catalog/index.ts'
import { relations } from '../../shared/catalog/relations/index.ts'
import type { CliCommand } from './define.ts'

export const types: CliCommand = {
  usage: 'types [--format text|json|md]',
  summary: 'Lists the component types with their settings, and the connections.',
  options: { format: ['text', 'json', 'md'] },
  files: 0,
  run({ options }, terminal) {
    if (options.format === 'json') {
      const body = {
        components: components.map(({ type, title, category, description, docs, placement, config }) => ({
          type,
          title,
          category,
          description,
          docs,
          inside: placement.inside,
          settings: describeForm(config).fields,
        })),
        relations: relations.map(({ name, title, description, docs, config }) => ({
          name,
          title,
          description,
          docs,
          settings: describeForm(config).fields,
        })),
      }
      terminal.out(`${JSON.stringify(body, null, 2)}\n`)
      return 0
    }
    if (options.format === 'md') {
      terminal.out(`${typesMarkdown()}\n`)
      return 0
    }
    const width = Math.max(...components.map(({ type }) => type.length))
    for (const { type, title, description } of components)
      terminal.out(`${type.padEnd(width)}  ${title}: ${description}\n`)
    terminal.out('\n')
    for (const { name, title, description } of relations)
      terminal.out(`${name.padEnd(width)}  ${title}: ${description}\n`)
    return 0
  },
}

/** The table of the README: what can be drawn, by the groups of the palette. */
export function typesMarkdown(): string {
  const rows = Object.entries(CATEGORY_TITLES).flatMap(([category, title]) => {
    const own = components.filter((spec) => spec.category === category)
    return own.length === 0
      ? []
      : [`| ${title} | ${own.map((spec) => `[${spec.title}](${spec.docs})`).join(', ')} |`]
  })
  return ['| group | components |', '| --- | --- |', ...rows].join('\n')
}

/** A field of `Query` or `Mutation`: what a resolver answers. */
export interface RootField {
  readonly type: 'Query' | 'Mutation'
  readonly name: string
  readonly arguments: readonly string[]
  /** It returns a list itself, not an object that holds one. */
  readonly list: boolean
}

/**
 * The fields that clients can ask for, in the order of the schema. Reads no more of the language than that: whether
 * the rest is sound, AWS AppSync says when it takes the schema.
 */
export function rootFieldsOf(schema: string): readonly RootField[] {
  const plain = schema
    .replace(/"""[\s\S]*?"""/g, ' ')
    .replace(/"(\\.|[^"\\\n])*"/g, ' ')
    .replace(/#[^\n]*/g, ' ')
    // Directives have arguments that look like fields.
    .replace(/@\w+(\s*\([^)]*\))?/g, ' ')
  return [...plain.matchAll(/\btype\s+(Query|Mutation)\b[^{]*\{/g)].flatMap((match) =>
    fieldsOf(match[1] === 'Query' ? 'Query' : 'Mutation', blockFrom(plain, match.index + match[0].length)),
  )
}

/** Up to the brace that closes it; defaults of arguments may hold braces of their own. */
function blockFrom(text: string, start: number): string {
  let depth = 1
  for (let i = start; i < text.length; i++) {
    if (text[i] === '{') depth += 1
    if (text[i] === '}') depth -= 1
    if (depth === 0) return text.slice(start, i)
  }
  return ''
}

const fieldsOf = (type: RootField['type'], block: string): readonly RootField[] =>
  [...block.matchAll(/([_A-Za-z]\w*)\s*(?:\(([^)]*)\))?\s*:\s*(\[)?\s*\w+/g)].map(
    ([, name = '', given = '', bracket]) => ({
      type,
      name,
      arguments: [...given.matchAll(/([_A-Za-z]\w*)\s*:/g)].map(([, argument = '']) => argument),
      list: bracket !== undefined,
    }),
  )

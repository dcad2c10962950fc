/** Light colouring of exported files, line by line: enough to find one's way, cheap enough for ten thousand lines. */
export type Language = 'yaml' | 'json' | 'shell' | 'markdown' | 'plain'
export type Token = { readonly kind: 'key' | 'text' | 'comment' | 'word' | 'plain'; readonly text: string }

const BY_ENDING: Readonly<Record<string, Language>> = {
  yaml: 'yaml',
  json: 'json',
  sh: 'shell',
  md: 'markdown',
}

export const languageOf = (fileName: string): Language =>
  BY_ENDING[fileName.split('.').at(-1) ?? ''] ?? 'plain'

/** In each: comment, key, quoted text, word of the language. The first that fits wins. */
const PATTERNS: Readonly<Record<Exclude<Language, 'plain'>, RegExp>> = {
  yaml: /(?<comment>(?:^|\s)#.*$)|(?<key>^\s*(?:- )?[\w:.-]+(?=:(?:\s|$)))|(?<text>'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")|(?<word>![\w:]+)/g,
  json: /(?<comment>(?!))|(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<text>"(?:[^"\\]|\\.)*")|(?<word>\b(?:true|false|null)\b)/g,
  shell:
    /(?<comment>(?:^|\s)#.*$)|(?<key>\$\{?\w+\}?)|(?<text>'[^']*'|"(?:[^"\\]|\\.)*")|(?<word>\b(?:aws|if|then|else|elif|fi|for|while|do|done|case|esac|function|local|export|set)\b|--[\w-]+)/g,
  markdown: /(?<comment>^>.*$)|(?<key>^#{1,6} .*$)|(?<text>`[^`]*`)|(?<word>\*\*[^*]+\*\*)/g,
}

export function highlight(line: string, language: Language): readonly Token[] {
  if (language === 'plain') return [{ kind: 'plain', text: line }]
  const tokens: Token[] = []
  let at = 0
  for (const match of line.matchAll(PATTERNS[language])) {
    const [text] = match
    if (match.index > at) tokens.push({ kind: 'plain', text: line.slice(at, match.index) })
    const kind = (['comment', 'key', 'text', 'word'] as const).find(
      (name) => match.groups?.[name] !== undefined,
    )
    tokens.push({ kind: kind ?? 'plain', text })
    at = match.index + text.length
  }
  if (at < line.length) tokens.push({ kind: 'plain', text: line.slice(at) })
  return tokens
}

/** Text in pictures: measured without a screen, so that the same drawing gives the same bytes everywhere. */

// Advance widths of Inter at weight 500, in thousandths of the font size, for the characters that differ most.
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijlI.,:;'!|", 270],
  ['ft()[]{}/\\-r "`', 370],
  ['mMWw@%—…', 880],
  ['ABCDEGHKNOPQRSTUVXYZ&', 680],
  ['0123456789', 620],
]
const DEFAULT_WIDTH = 570
/** Chinese, Japanese, Korean and emoji take a full square. */
const FULL_WIDTH = 1000

const widths = new Map(
  WIDTHS.flatMap(([characters, width]) => [...characters].map((char) => [char, width] as const)),
)

/** Pixels that a line takes, about. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const char of text) {
    const wide = (char.codePointAt(0) ?? 0) > 0x2e80
    width += widths.get(char) ?? (wide ? FULL_WIDTH : DEFAULT_WIDTH)
  }
  return (width * size) / 1000
}

/** The text, or as much of its beginning as fits, with "…". */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text
  const characters = [...text]
  const shortened = () => `${characters.join('').trimEnd()}…`
  while (characters.length > 0 && widthOf(shortened(), size) > width) characters.pop()
  return shortened()
}

/** At most `most` lines, broken between words; the last one ends in "…" when there is more. */
export function wrapped(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(' ')
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer, size) <= width) {
      line = longer
      continue
    }
    if (lines.length === most - 1) {
      lines.push(fitted([line, ...words.slice(index)].join(' '), size, width))
      return lines
    }
    lines.push(fitted(line, size, width))
    line = word
  }
  return line === '' ? lines : [...lines, fitted(line, size, width)]
}

// Characters that no XML 1.0 file may hold, not even as a reference, and halves of surrogate pairs.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in XML, in content and in attributes: a name can be anything, and none of it becomes markup. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

/** "Orders API (v2)" → "OrdersApiV2": letters and digits only, as CloudFormation asks of a logical id. */
export function pascalCase(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** "Orders API (v2)" → "orders-api-v2". */
export function kebabCase(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .join('-')
}

/** "Orders API (v2)" → "ORDERS_API_V2"; empty when nothing of it is left, or when it would begin with a digit: no environment variable does. */
export function constantCase(text: string): string {
  const name = words(text)
    .map((word) => word.toUpperCase())
    .join('_')
  return /^\d/.test(name) ? '' : name
}

// NFKD splits "é" into "e" and an accent, which is then dropped: names of AWS resources are ASCII.
function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
}

/** "one", "one and two", "one, two and three". */
export function listText(items: readonly string[], last = 'and'): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`
}

/** "1 instance", "3 instances"; for irregular plurals give the second form. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

const PROPER_NAMES: ReadonlySet<string> = new Set(['Kubernetes', 'Region'])

/** A title within a sentence: "Further volumes" → "further volumes"; "VPC endpoints" and "Container Insights" stay. */
export function midSentence(title: string): string {
  const [first = '', second = ''] = title.split(' ')
  const isName = /[A-Z\d]/.test(first.slice(1)) || /^[A-Z]/.test(second) || PROPER_NAMES.has(first)
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1)
}

/** The known word nearest to what was typed, for "did you mean"; null when nothing is near enough to help. */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const word of known) {
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase(), bestDistance)
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
  }
  return best
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution))
    }
    previous = current
  }
  return previous[b.length] ?? limit
}

/** Control characters and line breaks become spaces: for comments, which must not end early. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** What every AWS service takes in a tag: letters, digits and spaces of any script, and _.:/=+-@. Else becomes "-". */
export function tagText(text: string): string {
  return text
    .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '-')
    .trim()
    .slice(0, 256)
}

/** Bytes in UTF-8, which is what AWS counts. Half of a surrogate pair alone counts as what it is replaced by: 3. */
export function utf8Length(text: string): number {
  // Exports are megabytes of ASCII with a few other letters: only those are looked at.
  let bytes = text.length
  for (const [run] of text.matchAll(/[\u0080-\uffff]+/g))
    for (let i = 0; i < run.length; i++) {
      const unit = run.charCodeAt(i)
      // Both halves of a pair count 2 here, which makes its 4 bytes.
      const paired = isHigh(unit)
        ? isLow(run.charCodeAt(i + 1))
        : isLow(unit) && isHigh(run.charCodeAt(i - 1))
      bytes += unit < 0x800 || paired ? 1 : 2
    }
  return bytes
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

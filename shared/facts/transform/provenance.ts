/** Where a figure comes from, as data files carry it. */
export interface Source {
  readonly title: string
  readonly date: string | null
}

/**
 * Release dates of packages that sources name by version alone. A version missing here gets a null date rather
 * than a guess.
 */
const packageDates: Readonly<Record<string, string>> = { 'moto 5.2.1': '2026-05' }

/** First date in a text (2026-07-20 or 2026-07), else that of a package it names, else null. */
export function dateIn(text: string): string | null {
  const written = /\b(20\d{2}-\d{2}(?:-\d{2})?)\b/.exec(text)?.[1]
  if (written !== undefined) return written
  const named = Object.keys(packageDates).find((name) => text.includes(name))
  return named === undefined ? null : (packageDates[named] ?? null)
}

/** Source text in a reader's words: data files by their names here, and no talk of which copy of a page was read. */
export function tidy(text: string): string {
  return text
    .replace(/ec2-on-demand-prices\.json/g, 'ec2-prices.json')
    .replace(/ec2-instance-types\.json/g, 'instance-types.json')
    .replace(/stored copy of an? /g, '')
    .replace(/stored copy(; )?/g, '')
    .replace(/stored pages/g, 'web pages')
    .replace(/stored page/g, 'web page')
    .replace(/\s*\(\)/g, '')
    .trim()
}

export const sourceFrom = (text: string): Source => ({ title: tidy(text), date: dateIn(text) })

/** Sources of a file in the order of first use. */
export function collectSources(): {
  readonly add: (code: string, make: () => Source) => string
  readonly all: () => Record<string, Source>
} {
  const found: Record<string, Source> = {}
  return {
    add: (code, make) => {
      found[code] ??= make()
      return code
    },
    all: () => found,
  }
}

import type { ComponentSpec } from '../../shared/catalog/define.ts'

/** Components that have every word of the query in title, keywords, category or description; titles first. */
export function searchComponents(
  components: readonly ComponentSpec[],
  query: string,
): readonly ComponentSpec[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return components
  return components
    .map((spec) => ({ spec, rank: rankOf(spec, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0))
    .map(({ spec }) => spec)
}

function rankOf(spec: ComponentSpec, words: readonly string[]): number | null {
  const title = spec.title.toLowerCase()
  const known = [spec.type, spec.category, ...(spec.keywords ?? [])].join(' ').toLowerCase()
  const description = spec.description.toLowerCase()
  // "asg", "alb": what everybody calls it.
  const initials = title
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
  let rank = 0
  for (const word of words) {
    if (title.startsWith(word)) rank += 4
    else if (title.includes(word) || initials.startsWith(word)) rank += 3
    else if (known.includes(word)) rank += 2
    else if (description.includes(word)) rank += 1
    else return null
  }
  return rank
}

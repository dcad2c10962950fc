/** IPv4 arithmetic for laying out a VPC. Addresses are unsigned 32-bit whole numbers. */
export interface Block {
  readonly start: number
  readonly prefix: number
}

/** AWS allows subnets from /16 to /28. */
export const LARGEST_PREFIX = 28

export const sizeOf = (prefix: number): number => 2 ** (32 - prefix)

/** "10.0.0.0/16" → block, aligned to its prefix; null for text that is no IPv4 range. */
export function parseCidr(text: string): Block | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)
  if (!match) return null
  const [a, b, c, d, prefix] = match.slice(1).map(Number)
  if (a === undefined || b === undefined || c === undefined || d === undefined || prefix === undefined)
    return null
  if (Math.max(a, b, c, d) > 255 || prefix > 32) return null
  const address = ((a * 256 + b) * 256 + c) * 256 + d
  return { start: address - (address % sizeOf(prefix)), prefix }
}

export function formatCidr({ start, prefix }: Block): string {
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256)
  return `${bytes.join('.')}/${prefix}`
}

export const overlaps = (a: Block, b: Block): boolean =>
  a.start < b.start + sizeOf(b.prefix) && b.start < a.start + sizeOf(a.prefix)

export const contains = (outer: Block, inner: Block): boolean =>
  outer.start <= inner.start && inner.start + sizeOf(inner.prefix) <= outer.start + sizeOf(outer.prefix)

/** The first free block of that size in `space`, or null when it is full. */
export function firstFree(space: Block, prefix: number, taken: readonly Block[]): Block | null {
  const step = sizeOf(prefix)
  for (let start = space.start; start + step <= space.start + sizeOf(space.prefix); start += step) {
    const candidate = { start, prefix }
    const clash = taken.find((block) => overlaps(block, candidate))
    if (!clash) return candidate
    // Jump past a larger taken block in one go.
    const end = clash.start + sizeOf(clash.prefix)
    start = Math.max(start, Math.ceil(end / step) * step - step)
  }
  return null
}

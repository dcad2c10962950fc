const sources = import.meta.glob<string>('../../assets/icons/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const byName = new Map(
  Object.entries(sources).map(([path, source]) => [path.replace(/^.*\/|\.svg$/g, ''), source] as const),
)

export interface IconSheet {
  /** Markup of an icon at a place; null where there is none of that name. */
  use(name: string | undefined, x: number, y: number, size: number): string | null
  /** Definitions of all icons used, each once. */
  definitions(): string
}

/** Icons of one picture: defined once, used often, with no reference to anything outside it. */
export function createIconSheet(): IconSheet {
  const used = new Map<string, string>()
  return {
    use(name, x, y, size) {
      const source = name === undefined ? undefined : byName.get(name)
      if (name === undefined || source === undefined) return null
      if (!used.has(name)) used.set(name, symbolOf(name, source))
      return `<use href="#icon-${name}" x="${x}" y="${y}" width="${size}" height="${size}"/>`
    },
    definitions: () => [...used.values()].join(''),
  }
}

function symbolOf(name: string, source: string): string {
  const viewBox = /viewBox="([\d. -]+)"/.exec(source)?.[1] ?? '0 0 64 64'
  const side = Number(viewBox.split(' ')[2] ?? 64)
  const body = source
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<title>[\s\S]*?<\/title>/, '')
    // Two icons may both have called something "a".
    .replace(/\bid="([^"]+)"/g, `id="${name}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${name}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${name}-$1"`)
  return `<clipPath id="clip-${name}"><rect width="${side}" height="${side}" rx="${Math.round(side * 0.17)}"/></clipPath><symbol id="icon-${name}" viewBox="${viewBox}"><g clip-path="url(#clip-${name})">${body}</g></symbol>`
}

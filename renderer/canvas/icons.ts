const urls = import.meta.glob<string>('../../assets/icons/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

const byName = new Map(
  Object.entries(urls).map(([path, url]) => [path.replace(/^.*\/|\.svg$/g, ''), url] as const),
)

/** Address of a component's icon; null when there is none, for which a neutral tile stands in. */
export const iconUrl = (name: string | undefined): string | null => byName.get(name ?? '') ?? null

/** Sites that the app links to. Each is named in full: a suffix such as `.amazonaws.com` would also allow any bucket. */
export const externalHosts = [
  'aws.amazon.com',
  'calculator.aws',
  'console.aws.amazon.com',
  'docs.aws.amazon.com',
  'github.com',
  'kubernetes.io',
  'repost.aws',
] as const

/** Why a link may not be opened in the browser, in a sentence; null when it may. The system starts whatever program is
 * registered for a scheme, so only https passes. The pattern is narrower than a URL parser: what it does not know (user
 * names, ports, backslashes, capitals) it refuses instead of repairing. */
export function refusedUrl(url: string): string | null {
  const host = /^https:\/\/([a-z0-9.-]+)(?:[/?#]\S*)?$/.exec(url)?.[1]
  if (host === undefined) return `"${url}" is not a plain https link.`
  if ((externalHosts as readonly string[]).includes(host)) return null
  return `${host} is not among the sites that Cantilever links to.`
}

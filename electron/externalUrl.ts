import { externalHosts } from '../shared/ipc/contract.ts'

/** Why a URL may not be handed to the system, in a sentence; null when it may. The system starts whatever program is
 * registered for a scheme, so only https to hosts that the app itself links to passes. */
export function refusedUrl(text: string): string | null {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return `"${text}" is not a URL.`
  }
  if (url.protocol !== 'https:') return `Only https links are opened, not ${url.protocol}`
  if (url.username !== '' || url.password !== '') return 'Links that carry a user name are not opened.'
  if (url.port !== '') return 'Links to a port of their own are not opened.'
  if (!(externalHosts as readonly string[]).includes(url.hostname))
    return `${url.hostname} is not among the sites that Cantilever links to.`
  return null
}

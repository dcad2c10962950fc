import { extname, join, normalize, sep } from 'node:path'
import serving from './serving.json' with { type: 'json' }

const types: Readonly<Record<string, string>> = serving.types

/** Everything is forbidden, then what the studio needs is allowed: its own scripts, styles, fonts and workers, and pictures
 * that it draws itself (`data:` and `blob:` for the PNG export). No inline script or style, no other origin. */
export const contentPolicy = Object.entries(serving.policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')

export const responseHeaders = (path: string): Record<string, string> => ({
  'Content-Type': types[extname(path)] ?? 'application/octet-stream',
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
})

/** The file below `folder` that a URL's path names; null when it would lead out of it. */
export function servedFile(folder: string, urlPath: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded))
  return file.startsWith(folder + sep) ? file : null
}

/** How the studio's files are served, by the desktop's own scheme and by the loopback server of `npm start` alike. Plain
 * JavaScript, since that command runs before anything is installed or built. */
import { extname, join, normalize, sep } from 'node:path'

/** Everything is forbidden, then what the studio needs is allowed: its own scripts, styles, fonts and workers, and pictures
 * that it draws itself (`data:` and `blob:` for the PNG export). No inline script or style, no other origin. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.cantilever': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export const contentPolicy = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')

/**
 * Headers of a response that carries the file; of an error, when there is none.
 * @param {string | null} file
 * @returns {Record<string, string>}
 */
export function responseHeaders(file) {
  return {
    'Content-Type':
      file === null ? 'text/plain; charset=utf-8' : (types[extname(file)] ?? 'application/octet-stream'),
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

/**
 * The file below `folder` that a URL's path names; null when it would lead out of it.
 * @param {string} folder
 * @param {string} urlPath
 * @returns {string | null}
 */
export function servedFile(folder, urlPath) {
  let decoded
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded))
  return file.startsWith(folder + sep) ? file : null
}

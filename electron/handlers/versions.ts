import type { HandlersOf } from '../dispatch.ts'
import { type Context, notGranted } from './context.ts'

export function versionsHandlers({ versions, grants }: Context): HandlersOf<'versions'> {
  return {
    'versions.list': async ({ path }) => (grants.has(path) ? versions.list(path) : []),
    'versions.read': async ({ path, id }) => (grants.has(path) ? versions.read(path, id) : notGranted(path)),
  }
}

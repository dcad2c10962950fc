import { createHash } from 'node:crypto'
import * as promises from 'node:fs/promises'

/** The calls that storage makes. Tests hand in one that fails where a disk would. */
export type FileSystem = Pick<
  typeof promises,
  | 'access'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'stat'
  | 'unlink'
>

export const diskFileSystem: FileSystem = promises

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

import { readFileSync, statSync } from 'node:fs'
import { err, ok, type Result } from '../../shared/base/result.ts'
import { decode, describeOpenError, MAX_TEXT_LENGTH } from '../../shared/document/codec.ts'
import type { Document } from '../../shared/document/schema.ts'

/** Reads a drawing; the error is one sentence that names the file and what to do. */
export function readDocument(path: string): Result<Document, string> {
  let text: string
  try {
    const { size } = statSync(path)
    // Looked at before reading: a file of gigabytes must not be loaded to be refused.
    if (size > MAX_TEXT_LENGTH * 4)
      return err(`${path}: the file is too large to be a drawing (${size} bytes)`)
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return err(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`)
  }
  const decoded = decode(text)
  return decoded.ok ? ok(decoded.value) : err(`${path}: ${describeOpenError(decoded.error)}`)
}

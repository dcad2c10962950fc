import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, describeOpenError } from '../../shared/document/codec.ts'
import type { Document } from '../../shared/document/schema.ts'
import { root } from './sources.ts'

/** The day on which tests about dates take place. */
export const TODAY = '2026-11-24'

/** Reads a drawing below the project's root; throws with the codec's own words when it cannot be read. */
export function readDrawing(path: string): Document {
  const result = decode(readFileSync(join(root, path), 'utf8'))
  if (!result.ok) throw new Error(`${path}: ${describeOpenError(result.error)}`)
  return result.value
}

export const ruleFixture = (name: string): Document => readDrawing(`tests/fixtures/rules/${name}.cantilever`)

export const ruleFixtureNames = (): string[] => names('tests/fixtures/rules')
export const exampleNames = (): string[] => names('assets/examples')
export const example = (name: string): Document => readDrawing(`assets/examples/${name}.cantilever`)

function names(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.cantilever'))
    .map((name) => name.replace(/\.cantilever$/, ''))
    .sort()
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decode } from '../../shared/document/codec.ts'
import type { Document } from '../../shared/document/schema.ts'
import { resolve } from '../../shared/graph/resolve.ts'
import { buildPlan } from '../../shared/plan/build.ts'
import { everyComponentAlone, everyRelation } from '../support/everyDrawing.ts'
import { EXAMPLES } from './exporting.ts'
import { furtherDrawings } from './invariants/furtherDrawings.ts'
import { broken } from './invariants/index.ts'
import { told } from './judges.ts'

const examples = (await readdir(EXAMPLES)).filter((file) => file.endsWith('.cantilever'))
const read = async (file: string): Promise<Document> => {
  const document = decode(await readFile(join(EXAMPLES, file), 'utf8'))
  return document.ok ? document.value : expect.fail(`${file} cannot be read`)
}
const faults = (document: Document) => {
  const graph = resolve(document)
  return told(broken(graph, buildPlan(graph)))
}

describe('the invariants hold', () => {
  test.each(furtherDrawings())('in $name', ({ document }) => {
    const graph = resolve(document)
    expect([...graph.problems, ...buildPlan(graph).faults]).toEqual([])
    expect(faults(document)).toBe('')
  })
  test.each(examples)('in %s', async (file) => expect(faults(await read(file))).toBe(''))
  test.each([...everyComponentAlone(), ...everyRelation()])('in $name', ({ document }) =>
    expect(faults(document)).toBe(''),
  )
})

import type { Origin } from '../../../plan/plan.ts'

/** Which lines of a file a resource asked for; lines count from 1, both ends included. */
export interface Mark {
  readonly logicalId: string
  readonly origin: Origin
  readonly from: number
  readonly to: number
}

export interface Section {
  readonly elements: readonly string[]
  readonly mark?: Omit<Mark, 'from' | 'to'>
}

/** Joins sections by an empty line and notes where each marked one stands. */
export function assemble(sections: readonly Section[]): {
  readonly text: string
  readonly marks: readonly Mark[]
} {
  const marks: Mark[] = []
  const texts: string[] = []
  let line = 1
  for (const section of sections) {
    if (section.elements.length === 0) continue
    const body = section.elements.join('\n')
    const height = body.split('\n').length
    if (section.mark !== undefined) marks.push({ ...section.mark, from: line, to: line + height - 1 })
    texts.push(body)
    line += height + 1
  }
  return { text: `${texts.join('\n\n')}\n`, marks }
}

export const section = (...elements: readonly string[]): Section => ({ elements })

import type { Origin } from '../../../plan/plan.ts'

/** Which lines of a file a resource asked for; lines count from 1, both ends included. */
export interface Mark {
  readonly logicalId: string
  readonly origin: Origin
  readonly from: number
  readonly to: number
}

/** A piece of a script; empty: nothing of it is written. */
export interface Section {
  readonly text: string
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
  for (const { text, mark } of sections) {
    if (text === '') continue
    const height = linesOf(text)
    if (mark !== undefined) marks.push({ ...mark, from: line, to: line + height - 1 })
    texts.push(text)
    line += height + 1
  }
  return { text: `${texts.join('\n\n')}\n`, marks }
}

/** The text is joined here, once: it is searched and counted several times afterwards. */
export const section = (...elements: readonly string[]): Section => ({ text: elements.join('\n') })

function linesOf(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

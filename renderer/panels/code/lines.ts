import type { Mark } from '../../../shared/exporters/exportFile.ts'

/** CSS pixels; must be the line-height of `.line`. */
export const LINE = 19

/** The marks that a line lies in, the outermost first. */
export const marksAt = (marks: readonly Mark[], line: number): readonly Mark[] =>
  marks.filter(({ from, to }) => from <= line && line <= to)

/** Where a key leads in a list of lines that count from 1; null: nowhere. */
export function lineAfterKey(key: string, at: number | null, lines: number, page: number): number | null {
  const to = {
    ArrowDown: (at ?? 0) + 1,
    ArrowUp: (at ?? 2) - 1,
    PageDown: (at ?? 0) + page,
    PageUp: (at ?? 1) - page,
    Home: 1,
    End: lines,
  }[key]
  return to === undefined ? null : Math.min(lines, Math.max(1, to))
}

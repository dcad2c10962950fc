import type { Problem } from './graph.ts'

/** Takes note of a fault of the drawing. */
export type Report = (problem: Partial<Problem> & Pick<Problem, 'code' | 'message' | 'advice'>) => void

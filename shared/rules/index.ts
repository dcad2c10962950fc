import type { Rule } from './define.ts'

/** Every rule, in the order of ids. */
export const rules: readonly Rule[] = []

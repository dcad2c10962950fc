import { formatNumber } from '../../shared/base/money.ts'
import type { FormField } from '../../shared/catalog/form.ts'

export type NumberField = Extract<FormField, { kind: 'number' }>

export type Typed =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'empty' }
  /** A number that the setting does not take; `value` is what was typed. */
  | { readonly kind: 'refused'; readonly value: number; readonly message: string }
  | { readonly kind: 'not-a-number'; readonly message: string }

/** Reads what was typed into a number field: "1,000" and " 12 " are numbers, "1e3" and "0x10" are slips of the hand. */
export function readNumber(field: Pick<NumberField, 'integer' | 'min' | 'max'>, typed: string): Typed {
  const text = typed.trim().replace(/,(?=\d{3}(\D|$))/g, '')
  if (text === '') return { kind: 'empty' }
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(text))
    return { kind: 'not-a-number', message: `"${typed.trim()}" is not a number` }
  const value = Number(text)
  const message = refusal(field, value)
  return message === null ? { kind: 'value', value } : { kind: 'refused', value, message }
}

function refusal(field: Pick<NumberField, 'integer' | 'min' | 'max'>, value: number): string | null {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return 'too large a number'
  if (field.integer && !Number.isInteger(value)) return 'a whole number, please'
  if (field.min !== null && value < field.min) return `at least ${formatNumber(field.min, 6)}`
  if (field.max !== null && value > field.max) return `at most ${formatNumber(field.max, 6)}`
  return null
}

/** "1 to 100", "at least 1"; null where the setting has no limits. */
export function rangeText(field: Pick<NumberField, 'min' | 'max'>): string | null {
  const { min, max } = field
  if (min !== null && max !== null) return `${formatNumber(min, 6)} to ${formatNumber(max, 6)}`
  if (min !== null) return `at least ${formatNumber(min, 6)}`
  return max === null ? null : `at most ${formatNumber(max, 6)}`
}

import { createContext, useContext } from 'react'
import type { Json } from '../../shared/base/json.ts'
import type { ConfigPath } from '../../shared/document/operations/path.ts'

export interface FieldIssue {
  readonly message: string
  readonly severity: 'error' | 'warning' | 'info'
}

/** What every field of one form shares. */
export interface FormScope {
  /** Prefix of element ids; unique on the page. */
  readonly id: string
  /** Region in which what is edited stands: prices and offerings are those of this Region. */
  readonly region: string
  /** Faults of the setting at exactly this path. */
  issuesAt(path: ConfigPath): readonly FieldIssue[]
  /** The worst that is said about settings at this path and below; null: nothing that needs a look. */
  worstUnder(path: ConfigPath): 'error' | 'warning' | null
  /** True: several things are edited at once and differ here. */
  differs(path: ConfigPath): boolean
  /** Sets a setting; undefined puts it back to its default. `typing`: more of the same is coming, until `seal`. */
  set(path: ConfigPath, value: Json | undefined, typing?: 'typing'): void
  /** Ends a run of typing, on blur: it is undone as a whole. */
  seal(): void
}

const ScopeContext = createContext<FormScope | null>(null)
export const FormScopeProvider = ScopeContext.Provider

export function useFormScope(): FormScope {
  const scope = useContext(ScopeContext)
  if (!scope) throw new Error('A form field stands outside a form')
  return scope
}

/** Objects in which `showWhen` paths are looked up, the innermost first. */
const SettingsContext = createContext<readonly unknown[]>([])
export const SettingsProvider = SettingsContext.Provider
export const useSettings = (): readonly unknown[] => useContext(SettingsContext)

export const fieldId = (scope: FormScope, path: ConfigPath): string => `${scope.id}-${path.join('-')}`

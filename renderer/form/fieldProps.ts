import { type ComponentType, createContext, useContext } from 'react'
import type { Json } from '../../shared/base/json.ts'
import type { FormField } from '../../shared/catalog/form.ts'
import type { ConfigPath } from '../../shared/document/operations/path.ts'

export interface FieldProps<Kind extends FormField['kind'] = FormField['kind']> {
  readonly field: Extract<FormField, { kind: Kind }>
  readonly path: ConfigPath
  /** In full, defaults filled in; undefined where a value must be given and none was. */
  readonly value: Json | undefined
}

// Groups hold fields and fields are groups: handing the component down keeps the modules free of a cycle.
const NestedField = createContext<ComponentType<FieldProps> | null>(null)
export const NestedFieldProvider = NestedField.Provider

export function useNestedField(): ComponentType<FieldProps> {
  const nested = useContext(NestedField)
  if (!nested) throw new Error('A group of fields stands outside a form')
  return nested
}

import { FieldRow } from '../FieldRow.tsx'
import type { FieldProps } from '../fieldProps.ts'
import { useFormScope } from '../scope.ts'
import { isChanged } from '../values.ts'
import { Options } from './Options.tsx'

export function ChoiceControl({ field, path, value }: FieldProps<'choice'>) {
  const scope = useFormScope()
  const options = field.nullable
    ? [...field.options, { value: null, label: field.placeholder ?? 'Not set' }]
    : field.options
  const plain = typeof value === 'string' || typeof value === 'number' || value === null ? value : undefined
  return (
    <FieldRow field={field} path={path} changed={isChanged(field, value)} layout="below">
      {({ id, describedBy, invalid }) => (
        <Options<string | number | null>
          id={id}
          describedBy={describedBy}
          invalid={invalid}
          value={plain}
          options={options}
          onPick={(next) => scope.set(path, next)}
        />
      )}
    </FieldRow>
  )
}

import { FieldRow } from '../FieldRow.tsx'
import type { FieldProps } from '../fieldProps.ts'
import { useFormScope } from '../scope.ts'
import { isChanged } from '../values.ts'
import { RegionPicker } from './RegionPicker.tsx'

export function RegionField({ field, path, value }: FieldProps<'text' | 'choice'>) {
  const scope = useFormScope()
  return (
    <FieldRow field={field} path={path} changed={isChanged(field, value)} layout="below">
      {({ id, describedBy, invalid }) => (
        <RegionPicker
          id={id}
          label={field.title}
          describedBy={describedBy}
          invalid={invalid}
          value={typeof value === 'string' ? value : ''}
          onPick={(picked) => scope.set(path, picked)}
        />
      )}
    </FieldRow>
  )
}

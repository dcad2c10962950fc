import { FieldRow } from '../FieldRow.tsx'
import type { FieldProps } from '../fieldProps.ts'
import { useFormScope } from '../scope.ts'
import { isChanged } from '../values.ts'
import { Options } from './Options.tsx'
import { Switch } from './Switch.tsx'

/** On or off; with a third state where the setting may be left unknown. */
export function ToggleControl({ field, path, value }: FieldProps<'toggle'>) {
  const scope = useFormScope()
  return (
    <FieldRow
      field={field}
      path={path}
      changed={isChanged(field, value)}
      layout={field.nullable ? 'below' : 'beside'}
      labelled={!field.nullable}
    >
      {({ id, describedBy, invalid }) =>
        field.nullable ? (
          <Options
            id={id}
            describedBy={describedBy}
            invalid={invalid}
            value={typeof value === 'boolean' ? value : null}
            options={[
              { value: true, label: 'On' },
              { value: false, label: 'Off' },
              { value: null, label: field.placeholder ?? 'Unknown' },
            ]}
            onPick={(next) => scope.set(path, next)}
          />
        ) : (
          <Switch
            id={id}
            describedBy={describedBy}
            on={value === true}
            onChange={(next) => scope.set(path, next)}
          />
        )
      }
    </FieldRow>
  )
}

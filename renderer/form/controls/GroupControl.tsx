import { isJsonObject } from '../../../shared/base/json.ts'
import { type FieldProps, useNestedField } from '../fieldProps.ts'
import css from '../form.module.css'
import { Issues } from '../Issues.tsx'
import { Section } from '../Section.tsx'
import { SettingsProvider, useFormScope, useSettings } from '../scope.ts'
import { countChanged, freshValue } from '../values.ts'
import { Switch } from './Switch.tsx'

/** A section of settings. Where it may be left out as a whole (null), a switch says whether it is there. */
export function GroupControl({ field, path, value }: FieldProps<'group'>) {
  const scope = useFormScope()
  const changed = countChanged(field, value)
  const on = isJsonObject(value)
  const worst = scope.worstUnder(path)
  return (
    <Section
      title={field.title}
      memory={path.join('.')}
      open={changed > 0 || worst !== null}
      help={field.description}
      remark={changed > 0 ? `${changed} changed` : null}
      worst={worst}
      nested={path.length > 1}
      actions={
        field.nullable && (
          <Switch
            label={`${field.title}: ${on ? 'on' : 'off'}`}
            on={on}
            onChange={(next) => scope.set(path, next ? freshValue(field) : null)}
          />
        )
      }
    >
      <Issues path={path} />
      {on ? (
        <GroupFields field={field} path={path} value={value} />
      ) : (
        <p className={css.note}>{field.placeholder ?? 'Off. Switch it on to set it.'}</p>
      )}
    </Section>
  )
}

export function GroupFields({ field, path, value }: FieldProps<'group'>) {
  const Field = useNestedField()
  const outer = useSettings()
  const settings = isJsonObject(value) ? value : {}
  return (
    <SettingsProvider value={[settings, ...outer]}>
      {Object.entries(field.fields).map(([key, item]) => (
        <Field key={key} field={item} path={[...path, key]} value={settings[key]} />
      ))}
    </SettingsProvider>
  )
}

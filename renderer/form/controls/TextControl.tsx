import { useState } from 'react'
import { FieldRow } from '../FieldRow.tsx'
import type { FieldProps } from '../fieldProps.ts'
import css from '../form.module.css'
import { useFormScope } from '../scope.ts'
import { isChanged } from '../values.ts'

/** Text on one line or several. Where the setting may be left out, an empty field leaves it out. */
export function TextControl({ field, path, value }: FieldProps<'text'>) {
  const scope = useFormScope()
  const [before, setBefore] = useState<string | null>(null)
  const text = typeof value === 'string' ? value : ''
  const write = (next: string) => scope.set(path, next === '' && field.nullable ? null : next, 'typing')
  const multiline = field.widget === 'multiline'
  return (
    <FieldRow field={field} path={path} changed={isChanged(field, value)} layout="below">
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          value: text,
          spellCheck: false,
          autoComplete: 'off',
          placeholder: field.placeholder ?? (field.nullable ? 'Not set' : undefined),
          'aria-describedby': describedBy,
          'aria-invalid': invalid || undefined,
          onFocus: () => setBefore(text),
          onBlur: () => scope.seal(),
        }
        if (multiline)
          return (
            <textarea
              {...shared}
              className={css.textarea}
              rows={Math.min(14, Math.max(4, text.split('\n').length + 1))}
              onChange={(event) => write(event.target.value)}
            />
          )
        return (
          <div className={css.inputBox} data-invalid={invalid || undefined}>
            <input
              {...shared}
              className={css.text}
              type="text"
              maxLength={field.maxLength ?? undefined}
              onChange={(event) => write(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.currentTarget.blur()
                // Escape in a field takes back what was typed in it, and closes nothing.
                if (event.key === 'Escape' && before !== null && before !== text) {
                  event.stopPropagation()
                  write(before)
                }
              }}
            />
            {field.unit && <span className={css.unit}>{field.unit}</span>}
          </div>
        )
      }}
    </FieldRow>
  )
}

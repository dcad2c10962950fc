import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { isJsonObject, type Json } from '../../../shared/base/json.ts'
import { type FieldProps, useNestedField } from '../fieldProps.ts'
import css from '../form.module.css'
import { Issues } from '../Issues.tsx'
import { Section } from '../Section.tsx'
import { useFormScope } from '../scope.ts'
import { freshValue, isChanged } from '../values.ts'

/** Keys and values, such as tags or environment variables. A key is typed once and kept; renaming is removing and adding. */
export function MapControl({ field, path, value }: FieldProps<'map'>) {
  const Field = useNestedField()
  const scope = useFormScope()
  const [key, setKey] = useState('')
  const entries: readonly (readonly [string, Json])[] = isJsonObject(value)
    ? Object.entries(value as Record<string, Json>)
    : []
  const taken = entries.some(([known]) => known === key.trim())
  const worst = scope.worstUnder(path)
  const replace = (next: readonly (readonly [string, Json])[]) => scope.set(path, Object.fromEntries(next))
  const add = () => {
    if (key.trim() === '' || taken) return
    replace([...entries, [key.trim(), freshValue(field.value)]])
    setKey('')
  }
  return (
    <Section
      title={field.title}
      memory={path.join('.')}
      open={entries.length > 0 || worst !== null}
      help={field.description}
      remark={entries.length > 0 ? String(entries.length) : null}
      worst={worst}
      nested={path.length > 1}
      actions={
        isChanged(field, value) && (
          <button type="button" className={css.textButton} onClick={() => scope.set(path, undefined)}>
            Reset
          </button>
        )
      }
    >
      <Issues path={path} />
      {entries.map(([name, item]) => (
        <div key={name} className={css.lineItem}>
          <Field
            field={{ ...field.value, title: name, description: null }}
            path={[...path, name]}
            value={item}
          />
          <div className={css.itemButtons}>
            <button
              type="button"
              className={css.quiet}
              aria-label={`Remove ${name}`}
              onClick={() => replace(entries.filter(([known]) => known !== name))}
            >
              <Trash2 size={13} aria-hidden />
            </button>
          </div>
        </div>
      ))}
      <div className={css.addRow}>
        <div className={css.inputBox} data-invalid={taken || undefined}>
          <input
            className={css.text}
            value={key}
            placeholder="New key"
            aria-label={`New key in ${field.title}`}
            spellCheck={false}
            onChange={(event) => setKey(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              add()
            }}
          />
        </div>
        <button type="button" className={css.addButton} disabled={key.trim() === '' || taken} onClick={add}>
          <Plus size={13} aria-hidden /> Add
        </button>
      </div>
      {taken && <p className={css.issue}>There is a “{key.trim()}” already.</p>}
    </Section>
  )
}

import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react'
import { isJsonObject, type Json } from '../../../shared/base/json.ts'
import type { FormField } from '../../../shared/catalog/form.ts'
import type { ConfigPath } from '../../../shared/document/operations/path.ts'
import { useNestedField } from '../fieldProps.ts'
import css from '../form.module.css'
import { Issues } from '../Issues.tsx'
import { GroupFields } from './GroupControl.tsx'

interface Props {
  readonly field: FormField
  readonly path: ConfigPath
  readonly value: Json
  readonly count: number
  readonly removable: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

export function ListItem({ field, path, value, count, removable, onMove, onRemove }: Props) {
  const Field = useNestedField()
  const index = Number(path.at(-1))
  const name = `${field.title || 'Item'} ${index + 1}`
  const buttons = (
    <div className={css.itemButtons}>
      {count > 1 && (
        <>
          <button
            type="button"
            className={css.quiet}
            aria-label={`Move ${name} up`}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <ChevronUp size={14} aria-hidden />
          </button>
          <button
            type="button"
            className={css.quiet}
            aria-label={`Move ${name} down`}
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            <ChevronDown size={14} aria-hidden />
          </button>
        </>
      )}
      <button
        type="button"
        className={css.quiet}
        aria-label={`Remove ${name}`}
        disabled={!removable}
        title={removable ? undefined : 'The list needs at least this many'}
        onClick={onRemove}
      >
        <Trash2 size={13} aria-hidden />
      </button>
    </div>
  )
  if (field.kind === 'group')
    return (
      <li className={css.card}>
        <div className={css.cardHeader}>
          <span className={css.cardTitle}>{titleOf(value, index)}</span>
          {buttons}
        </div>
        <Issues path={path} />
        <GroupFields field={field} path={path} value={value} />
      </li>
    )
  return (
    <li className={css.lineItem}>
      <Field field={{ ...field, title: name, description: null, showWhen: null }} path={path} value={value} />
      {buttons}
    </li>
  )
}

/** A card is headed by what people call the thing: its name, else its first short text. */
function titleOf(value: Json, index: number): string {
  if (isJsonObject(value)) {
    const named =
      value.name ?? Object.values(value).find((item) => typeof item === 'string' && item.length > 0)
    if (typeof named === 'string' && named !== '' && named.length <= 40) return named
  }
  return `Item ${index + 1}`
}

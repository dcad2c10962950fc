import { Plus } from 'lucide-react'
import type { Json } from '../../../shared/base/json.ts'
import { midSentence, plural } from '../../../shared/base/text.ts'
import type { FieldProps } from '../fieldProps.ts'
import css from '../form.module.css'
import { Issues } from '../Issues.tsx'
import { Section } from '../Section.tsx'
import { useFormScope } from '../scope.ts'
import { freshValue, isChanged } from '../values.ts'
import { ListItem } from './ListItem.tsx'
import { Switch } from './Switch.tsx'

/** A list: add, remove, reorder. Where it may be left out as a whole (null), a switch says whether it is there. */
export function ListControl({ field, path, value }: FieldProps<'list'>) {
  const scope = useFormScope()
  const items: readonly Json[] = Array.isArray(value) ? value : []
  const worst = scope.worstUnder(path)
  const full = field.max !== null && items.length >= field.max
  const itemField =
    field.widget === 'instance-types' ? { ...field.item, widget: 'instance-type' as const } : field.item
  const replace = (next: readonly Json[]) => scope.set(path, next)
  const move = (from: number, to: number) => {
    const next = [...items]
    const [moved] = next.splice(from, 1)
    if (moved === undefined || to < 0 || to > next.length) return
    next.splice(to, 0, moved)
    replace(next)
  }
  return (
    <Section
      title={field.title}
      memory={path.join('.')}
      open={items.length > 0 || worst !== null}
      help={field.description}
      remark={items.length > 0 ? String(items.length) : null}
      worst={worst}
      nested={path.length > 1}
      actions={
        <>
          {isChanged(field, value) && (
            <button type="button" className={css.textButton} onClick={() => scope.set(path, undefined)}>
              Reset
            </button>
          )}
          {field.nullable && (
            <Switch
              label={`${field.title}: ${value === null ? 'off' : 'on'}`}
              on={value !== null}
              onChange={(next) => scope.set(path, next ? [] : null)}
            />
          )}
        </>
      }
    >
      <Issues path={path} />
      {scope.differs(path) && (
        <p className={css.note}>Differs between the selected components. A change sets all of them.</p>
      )}
      <ol className={css.list}>
        {items.map((item, index) => (
          <ListItem
            // Items have no identity of their own; their place is all there is.
            key={index}
            field={itemField}
            path={[...path, index]}
            value={item}
            count={items.length}
            removable={items.length > field.min}
            onMove={(to) => move(index, to)}
            onRemove={() => replace(items.toSpliced(index, 1))}
          />
        ))}
      </ol>
      {value !== null && (
        <button
          type="button"
          className={css.addButton}
          disabled={full}
          title={full ? `At most ${plural(field.max ?? 0, 'item')}` : undefined}
          onClick={() => replace([...items, freshValue(field.item)])}
        >
          <Plus size={13} aria-hidden /> Add to {midSentence(field.title)}
        </button>
      )}
    </Section>
  )
}

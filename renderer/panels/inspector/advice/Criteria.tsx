import { useMemo } from 'react'
import { decisions } from '../../../../shared/advisor/index.ts'
import type { Json, JsonObject } from '../../../../shared/base/json.ts'
import { describeForm } from '../../../../shared/catalog/form.ts'
import { type ConfigPath, setAtPath } from '../../../../shared/document/operations/path.ts'
import { SchemaForm } from '../../../form/SchemaForm.tsx'
import { planEdit } from '../../../form/values.ts'
import css from './advice.module.css'

interface Props {
  readonly node: string
  readonly decision: string
  /** As they were used. */
  readonly values: JsonObject
  readonly said: JsonObject
  readonly onSay: (said: JsonObject) => void
}

const nothing = () => {}

/** The criteria of a decision as a form. They are asked, not saved: what the drawing tells stands there already. */
export function Criteria({ node, decision, values, said, onSay }: Props) {
  const schema = decisions.find(({ id }) => id === decision)?.criteria
  const written = useMemo(() => [{ ...values, ...said }], [values, said])
  if (!schema) return null
  const form = describeForm(schema)
  const set = (path: ConfigPath, value: Json | undefined) => {
    const [key] = path
    const edit = planEdit(form, written[0] ?? {}, path, value)
    if (typeof key !== 'string' || !edit) return
    const next: Record<string, unknown> = structuredClone(written[0] ?? {})
    setAtPath(next, edit.path, edit.value)
    // Back at the default of the form is an answer too, which the drawing must not overrule.
    onSay({ ...said, [key]: (next[key] ?? form.fields[key]?.default ?? null) as Json })
  }
  return (
    <section aria-label="Criteria" className={css.criteria}>
      <SchemaForm
        id={`advice-${decision}-${node}`}
        schema={schema}
        written={written}
        region=""
        onSet={set}
        onSeal={nothing}
      />
    </section>
  )
}

import { useMemo } from 'react'
import type { z } from 'zod'
import { isJsonObject, type Json, type JsonObject, sameJson } from '../../shared/base/json.ts'
import { describeForm } from '../../shared/catalog/form.ts'
import { readableIssue } from '../../shared/document/codec.ts'
import type { ConfigPath } from '../../shared/document/operations/path.ts'
import { getAtPath } from '../../shared/document/operations/path.ts'
import { GroupFields } from './controls/GroupControl.tsx'
import { Field } from './Field.tsx'
import { NestedFieldProvider } from './fieldProps.ts'
import css from './form.module.css'
import { Issues } from './Issues.tsx'
import { type FieldIssue, type FormScope, FormScopeProvider, SettingsProvider } from './scope.ts'
import { effective } from './values.ts'

export interface PlacedIssue extends FieldIssue {
  readonly path: ConfigPath
}

interface Props {
  readonly id: string
  readonly schema: z.ZodType
  /** Settings as written, of everything that is edited together. The first is shown. */
  readonly written: readonly JsonObject[]
  readonly region: string
  /** The settings that count here, by their first key; absent: all. One that was written is shown in any case. */
  readonly only?: readonly string[] | null
  /** Findings about settings, beside what the schema itself reports. */
  readonly findings?: readonly PlacedIssue[]
  readonly onSet: FormScope['set']
  readonly onSeal: () => void
}

const NO_ISSUES: readonly PlacedIssue[] = []

/** The settings of anything that has a schema. A component brings its schema; no component brings a form. */
export function SchemaForm({
  id,
  schema,
  written,
  region,
  only = null,
  findings = NO_ISSUES,
  onSet,
  onSeal,
}: Props) {
  const form = describeForm(schema)
  const first = written[0] ?? {}
  const value = useMemo(() => effective(form, first), [form, first])
  const scope = useMemo<FormScope>(() => {
    const issues = [...schemaIssues(schema, first), ...findings]
    const values = written.map((config) => effective(form, config))
    return {
      id,
      region,
      issuesAt: (path) => issues.filter((issue) => sameJson(issue.path, path)),
      worstUnder: (path) => {
        const below = issues.filter((issue) => path.every((key, depth) => issue.path[depth] === key))
        const has = (severity: FieldIssue['severity']) => below.some((issue) => issue.severity === severity)
        return has('error') ? 'error' : has('warning') ? 'warning' : null
      },
      differs: (path) => values.some((other) => !sameJson(at(other, path), at(values[0], path))),
      set: onSet,
      seal: onSeal,
    }
  }, [id, region, schema, form, first, written, findings, onSet, onSeal])
  const shown = useMemo(() => {
    if (only === null) return form
    const entries = Object.entries(form.fields).filter(
      ([key]) => only.includes(key) || Object.hasOwn(first, key),
    )
    return { ...form, fields: Object.fromEntries(entries) }
  }, [form, first, only])
  const strangers = Object.keys(first).filter((key) => !Object.hasOwn(form.fields, key))
  return (
    <FormScopeProvider value={scope}>
      <NestedFieldProvider value={Field}>
        <SettingsProvider value={NO_SETTINGS}>
          <div className={css.form}>
            <Issues path={[]} />
            {strangers.map((key) => (
              <button
                key={key}
                type="button"
                className={css.addButton}
                onClick={() => onSet([key], undefined)}
              >
                Remove the unknown setting “{key}”
              </button>
            ))}
            {Object.keys(shown.fields).length === 0 && <p className={css.note}>Nothing to set here.</p>}
            <GroupFields field={shown} path={[]} value={value} />
          </div>
        </SettingsProvider>
      </NestedFieldProvider>
    </FormScopeProvider>
  )
}

const NO_SETTINGS: readonly unknown[] = []

function schemaIssues(schema: z.ZodType, written: JsonObject): readonly PlacedIssue[] {
  const parsed = schema.safeParse(written)
  if (parsed.success) return NO_ISSUES
  return parsed.error.issues.map((issue) => ({
    path: issue.path.filter((key) => typeof key !== 'symbol'),
    message: readableIssue(issue).message,
    severity: 'error',
  }))
}

const at = (value: Json | undefined, path: ConfigPath): unknown =>
  isJsonObject(value) ? getAtPath(value, path) : undefined

import { useMemo, useState } from 'react'
import { z } from 'zod'
import type { Json, JsonObject } from '../../../shared/base/json.ts'
import { midSentence } from '../../../shared/base/text.ts'
import { field } from '../../../shared/catalog/fields.ts'
import { describeForm } from '../../../shared/catalog/form.ts'
import type { ConfigPath } from '../../../shared/document/operations/path.ts'
import { setAtPath } from '../../../shared/document/operations/path.ts'
import { type Settings, settingsSchema } from '../../../shared/document/schema.ts'
import { SchemaForm } from '../../form/SchemaForm.tsx'
import { effective, planEdit } from '../../form/values.ts'
import { useStudio, useWorkbench } from '../../state/store.ts'

// Without their defaults: being called something else than "Untitled" is no deviation worth a mark.
const { name, region, environment, tags, nestedStacks } = settingsSchema.shape

const schema = z.strictObject({
  name: field(name.unwrap(), { title: 'Name', description: 'Names the stack and the exported files.' }),
  region: field(region.unwrap(), {
    title: 'Region',
    widget: 'region',
    description: 'Of everything that stands in no Region container. Prices are those of this Region.',
  }),
  environment: field(environment.unwrap(), {
    title: 'Environment',
    description: 'Some checks ask more of production, such as two Availability Zones.',
    labels: { production: 'Production', staging: 'Staging', development: 'Development' },
  }),
  tags: field(tags, {
    title: 'Tags',
    description: 'Put on every resource that takes tags, for cost allocation.',
  }),
  nestedStacks: field(nestedStacks.unwrap(), {
    title: 'Nested stacks',
    description:
      'How CloudFormation gets it. Changing this for what is deployed already replaces what moves to another stack.',
    labels: { auto: 'Only where a template would be too large', tiers: 'By tier' },
  }),
})

const form = describeForm(schema)

/** Name, Region, environment, tags and stacks of the drawing. */
export function DocumentForm() {
  const { store } = useWorkbench()
  const settings = useStudio((studio) => studio.history.document.settings)
  // What is not valid stays here, with its complaint, and never reaches the drawing.
  const [drafts, setDrafts] = useState<JsonObject>({})
  const written = useMemo(() => [{ ...settings, ...drafts } as JsonObject], [settings, drafts])
  const set = (path: ConfigPath, value: Json | undefined, typing?: 'typing') => {
    const key = String(path[0])
    const next = afterEdit(written[0] ?? {}, path, value)
    const { [key]: _, ...others } = drafts
    const parsed = schema.safeParse(next)
    if (!parsed.success) return setDrafts({ ...others, [key]: next[key] ?? null })
    setDrafts(others)
    const changed = { [key]: next[key] } as Partial<Settings>
    const title = midSentence(form.fields[key]?.title ?? key)
    store
      .getState()
      .actions.change(
        `Change ${title}`,
        [{ verb: 'editSettings', settings: changed }],
        typing && `settings ${key}`,
      )
  }
  return (
    <SchemaForm
      id="document"
      schema={schema}
      written={written}
      region={settings.region}
      onSet={set}
      onSeal={() => {
        setDrafts({})
        store.getState().actions.seal()
      }}
    />
  )
}

/** The settings in full after one edit: unlike a node's, a drawing's settings are written with their defaults. */
function afterEdit(written: JsonObject, path: ConfigPath, value: Json | undefined): JsonObject {
  const edit = planEdit(form, written, path, value)
  const copy: Record<string, unknown> = structuredClone(written)
  if (edit) setAtPath(copy, edit.path, edit.value)
  return (effective(form, copy as JsonObject) ?? {}) as JsonObject
}

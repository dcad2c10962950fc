import { useCallback, useMemo } from 'react'
import type { JsonObject } from '../../../shared/base/json.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import type { DocumentNode } from '../../../shared/document/schema.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { endOf } from '../../canvas/connect.ts'
import { SchemaForm } from '../../form/SchemaForm.tsx'
import { useActions, useStudio } from '../../state/store.ts'
import { Empty } from '../parts/Empty.tsx'
import css from './inspector.module.css'
import { useSetConfig, useSettingIssues } from './useNodeForm.ts'

export function NodeSettings({ id, node }: { readonly id: string; readonly node: DocumentNode }) {
  const spec = componentOf(node.type)
  const actions = useActions()
  if (!spec)
    return (
      <Empty title="This version does not know this component">
        It stays in the file as it is, and is left out of checks, costs and exports.
      </Empty>
    )
  return (
    <div className={css.body}>
      <p className={css.description}>{spec.description}</p>
      <Settings key={id} id={id} node={node} schema={spec.config} />
      <label className={css.notes}>
        <span className={css.notesLabel}>Notes</span>
        <textarea
          key={id}
          className={css.textarea}
          rows={3}
          maxLength={10_000}
          placeholder="Why it is as it is; what is still open."
          value={node.notes ?? ''}
          onChange={(event) =>
            actions.change('Edit notes', [{ verb: 'editNode', id, notes: event.target.value }], `notes ${id}`)
          }
          onBlur={actions.seal}
        />
      </label>
    </div>
  )
}

interface SettingsProps {
  readonly id: string
  readonly node: DocumentNode
  readonly schema: NonNullable<ReturnType<typeof componentOf>>['config']
}

function Settings({ id, node, schema }: SettingsProps) {
  const actions = useActions()
  const region = useStudio((studio) => endOf(studio.history.document, id)?.region ?? '')
  const ids = useMemo(() => [id], [id])
  const written = useMemo(() => [node.config as JsonObject], [node.config])
  const concerns = useCallback((finding: Finding) => finding.node === id && finding.edge === null, [id])
  return (
    <SchemaForm
      id={`node-${id}`}
      schema={schema}
      written={written}
      region={region}
      findings={useSettingIssues(concerns)}
      onSet={useSetConfig({ kind: 'node', ids, schema })}
      onSeal={actions.seal}
    />
  )
}

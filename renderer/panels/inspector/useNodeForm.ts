import { useCallback, useMemo } from 'react'
import type { z } from 'zod'
import type { Json, JsonObject } from '../../../shared/base/json.ts'
import { midSentence } from '../../../shared/base/text.ts'
import { describeForm } from '../../../shared/catalog/form.ts'
import type { Operation } from '../../../shared/document/operations/index.ts'
import type { ConfigPath } from '../../../shared/document/operations/path.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import type { PlacedIssue } from '../../form/SchemaForm.tsx'
import type { FormScope } from '../../form/scope.ts'
import { planEdit } from '../../form/values.ts'
import { useStudio, useWorkbench } from '../../state/store.ts'

interface Target {
  readonly kind: 'node' | 'edge'
  readonly ids: readonly string[]
  readonly schema: z.ZodType
}

/** Writes settings of one or several nodes (or of an edge) as operations: only what differs from the defaults. */
export function useSetConfig({ kind, ids, schema }: Target): FormScope['set'] {
  const { store } = useWorkbench()
  return useCallback(
    (path: ConfigPath, value: Json | undefined, typing?: 'typing') => {
      const { history, actions } = store.getState()
      const form = describeForm(schema)
      const verb = kind === 'node' ? 'setConfig' : 'setEdgeConfig'
      const operations = ids.flatMap((id): Operation[] => {
        const target = kind === 'node' ? history.document.nodes[id] : history.document.edges[id]
        const edit = target ? planEdit(form, target.config as JsonObject, path, value) : null
        return edit ? [{ verb, id, ...edit }] : []
      })
      if (operations.length === 0) return
      const first = String(path[0] ?? '')
      const field = form.fields[first]
      const label = `Change ${field ? midSentence(field.title) : first}`
      actions.change(label, operations, typing && `${kind} ${ids.join(' ')} ${path.join('.')}`)
    },
    [store, kind, ids, schema],
  )
}

/** What the rules say about settings; what the schema itself refuses, the form finds out on the spot. */
export function useSettingIssues(concerns: (finding: Finding) => boolean): readonly PlacedIssue[] {
  const findings = useStudio((studio) => studio.analysis?.findings)
  return useMemo(
    () =>
      (findings ?? [])
        .filter(
          (finding) =>
            finding.path.length > 0 &&
            finding.ruleId !== 'DRAWING' &&
            finding.suppressed === null &&
            !finding.cannotTell &&
            concerns(finding),
        )
        .map(({ path, message, severity }) => ({ path, message, severity })),
    [findings, concerns],
  )
}

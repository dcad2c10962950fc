import { Trash2 } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import type { JsonObject } from '../../../shared/base/json.ts'
import type { RelationSpec } from '../../../shared/catalog/relations/define.ts'
import { relationOf } from '../../../shared/catalog/relations/index.ts'
import type { Document, DocumentEdge } from '../../../shared/document/schema.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { endOf } from '../../canvas/connect.ts'
import { SchemaForm } from '../../form/SchemaForm.tsx'
import { useActions, useStudio } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ExternalLink } from '../parts/ExternalLink.tsx'
import { Tabs } from '../parts/Tabs.tsx'
import { FindingRow } from '../problems/FindingRow.tsx'
import { CodeTab } from './code/CodeTab.tsx'
import css from './inspector.module.css'
import { type InspectorTab, showTab, useTab } from './tab.ts'
import { useSetConfig, useSettingIssues } from './useNodeForm.ts'

type EdgeTab = Extract<InspectorTab, 'settings' | 'code'>

/** A connection: what it joins, its settings, and the code that drawing it causes. */
export function EdgeInspector({ id }: { readonly id: string }) {
  const actions = useActions()
  // What a connection has no tab for, such as its cost, is shown with its settings.
  const tab = useTab() === 'code' ? 'code' : 'settings'
  const edge = useStudio((studio) => studio.history.document.edges[id])
  const nodes = useStudio((studio) => studio.history.document.nodes)
  const all = useStudio((studio) => studio.analysis?.findings)
  if (!edge) return null
  const relation = relationOf(edge.relation)
  const findings = (all ?? []).filter((finding) => finding.edge === id && finding.suppressed === null)
  const end = (node: string) => (
    <button type="button" className={css.crumb} onClick={() => actions.reveal({ node })}>
      {nodes[node]?.name ?? node}
    </button>
  )
  return (
    <>
      <header className={css.edgeHeader}>
        <h2 className={css.edgeTitle}>
          {end(edge.from)} <span className={css.muted}>{relation?.title ?? edge.relation}</span>{' '}
          {end(edge.to)}
        </h2>
        {relation && <p className={css.kind}>{relation.description}</p>}
        {relation && <ExternalLink url={relation.docs}>About this in the AWS documentation</ExternalLink>}
      </header>
      <Tabs<EdgeTab>
        label="About this connection"
        active={tab}
        onPick={showTab}
        tabs={[
          { id: 'settings', title: 'Settings' },
          { id: 'code', title: 'Code' },
        ]}
      >
        {tab === 'code' && <CodeTab key={id} kind="edge" id={id} />}
        {tab === 'settings' && findings.length > 0 && (
          <ul className={css.problems}>
            {findings.map((finding) => (
              <FindingRow key={finding.key} finding={finding} showNode={false} />
            ))}
          </ul>
        )}
        {tab === 'settings' && (
          <div className={css.body}>
            {relation ? (
              <EdgeSettings key={id} id={id} edge={edge} relation={relation} />
            ) : (
              <Empty title="This version does not know this kind of connection" />
            )}
            <Button
              look="danger"
              onClick={() => actions.change('Remove connection', [{ verb: 'removeEdges', ids: [id] }])}
            >
              <Trash2 size={14} aria-hidden /> Remove connection
            </Button>
          </div>
        )}
      </Tabs>
    </>
  )
}

interface SettingsProps {
  readonly id: string
  readonly edge: DocumentEdge
  readonly relation: RelationSpec
}

function EdgeSettings({ id, edge, relation }: SettingsProps) {
  const actions = useActions()
  const region = useStudio((studio) => endOf(studio.history.document, edge.from)?.region ?? '')
  // As text, so that the form is drawn again only when it says something else.
  const counting = useStudio((studio) => settingsBetween(studio.history.document, edge, relation))
  const only = useMemo(() => counting?.split(' ') ?? null, [counting])
  const ids = useMemo(() => [id], [id])
  const written = useMemo(() => [edge.config as JsonObject], [edge.config])
  const concerns = useCallback((finding: Finding) => finding.edge === id, [id])
  return (
    <SchemaForm
      id={`edge-${id}`}
      schema={relation.config}
      written={written}
      region={region}
      only={only}
      findings={useSettingIssues(concerns)}
      onSet={useSetConfig({ kind: 'edge', ids, schema: relation.config })}
      onSeal={actions.seal}
    />
  )
}

/** The settings that count between these two ends, with spaces between them; null: all, or nobody knows. */
function settingsBetween(document: Document, edge: DocumentEdge, relation: RelationSpec): string | null {
  const from = endOf(document, edge.from)
  const to = endOf(document, edge.to)
  const out = from?.spec.out?.[relation.name]
  const into = to?.spec.in?.[relation.name]
  if (!relation.settings || !from || !to || !out || !into) return null
  return relation.settings(out(from.context), into(to.context)).join(' ')
}

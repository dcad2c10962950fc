import { concerns } from '../../../shared/advisor/index.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import { compactUsd } from '../../canvas/describe.ts'
import { useStudio } from '../../state/store.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { AdviceTab } from './advice/AdviceTab.tsx'
import { Connections } from './Connections.tsx'
import { CodeTab } from './code/CodeTab.tsx'
import { connectionsOf } from './connectionsOf.ts'
import { NodeCost } from './NodeCost.tsx'
import { NodeHeader } from './NodeHeader.tsx'
import { NodeProblems } from './NodeProblems.tsx'
import { NodeSettings } from './NodeSettings.tsx'
import { type InspectorTab, showTab, useTab } from './tab.ts'

export function NodeInspector({ id }: { readonly id: string }) {
  const chosen = useTab()
  const node = useStudio((studio) => studio.history.document.nodes[id])
  const edges = useStudio((studio) => studio.history.document.edges)
  const findings = useStudio((studio) => studio.analysis?.findings)
  const total = useStudio((studio) => studio.analysis?.costByNode.get(id))
  if (!node) return null
  const advised = concerns(node.type)
  // A choice that lasts: back on a node that has such a tab, it shows again.
  const tab = chosen === 'advice' && !advised ? 'settings' : chosen
  const problems = (findings ?? []).filter((finding) => finding.node === id && finding.suppressed === null)
  return (
    <>
      <h2 className="visually-hidden">{node.name}</h2>
      <NodeHeader id={id} node={node} spec={componentOf(node.type)} />
      <Tabs<InspectorTab>
        label={`About ${node.name}`}
        dense
        active={tab}
        onPick={showTab}
        tabs={[
          { id: 'settings', title: 'Settings' },
          {
            id: 'problems',
            title: 'Problems',
            remark: problems.filter(({ cannotTell }) => !cannotTell).length || null,
          },
          {
            id: 'cost',
            title: 'Cost',
            remark: total && total.expected > 0 ? compactUsd(total.expected) : null,
          },
          { id: 'links', title: 'Links', remark: connectionsOf(edges, id).length || null },
          { id: 'code', title: 'Code' },
          ...(advised ? [{ id: 'advice', title: 'Advice' } as const] : []),
        ]}
      >
        {tab === 'settings' && <NodeSettings id={id} node={node} />}
        {tab === 'problems' && <NodeProblems findings={problems} />}
        {tab === 'cost' && <NodeCost id={id} />}
        {tab === 'links' && <Connections id={id} />}
        {tab === 'code' && <CodeTab key={id} kind="node" id={id} />}
        {tab === 'advice' && <AdviceTab key={id} id={id} />}
      </Tabs>
    </>
  )
}

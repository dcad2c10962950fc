import { componentOf } from '../../../shared/catalog/index.ts'
import { useStudio } from '../../state/store.ts'
import { shortUsd } from '../parts/money.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { Connections } from './Connections.tsx'
import { connectionsOf } from './connectionsOf.ts'
import { NodeCost } from './NodeCost.tsx'
import { NodeHeader } from './NodeHeader.tsx'
import { NodeProblems } from './NodeProblems.tsx'
import { NodeSettings } from './NodeSettings.tsx'
import { type InspectorTab, showTab, useTab } from './tab.ts'

export function NodeInspector({ id }: { readonly id: string }) {
  const tab = useTab()
  const node = useStudio((studio) => studio.history.document.nodes[id])
  const edges = useStudio((studio) => studio.history.document.edges)
  const findings = useStudio((studio) => studio.analysis?.findings)
  const total = useStudio((studio) => studio.analysis?.costByNode.get(id))
  if (!node) return null
  const problems = (findings ?? []).filter((finding) => finding.node === id && finding.suppressed === null)
  return (
    <>
      <h2 className="visually-hidden">{node.name}</h2>
      <NodeHeader id={id} node={node} spec={componentOf(node.type)} />
      <Tabs<InspectorTab>
        label={`About ${node.name}`}
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
            remark: total && total.expected > 0 ? shortUsd(total.expected) : null,
          },
          { id: 'links', title: 'Links', remark: connectionsOf(edges, id).length || null },
        ]}
      >
        {tab === 'settings' && <NodeSettings id={id} node={node} />}
        {tab === 'problems' && <NodeProblems findings={problems} />}
        {tab === 'cost' && <NodeCost id={id} />}
        {tab === 'links' && <Connections id={id} />}
      </Tabs>
    </>
  )
}

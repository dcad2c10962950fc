import { useStudio } from '../state/store.ts'
import { DocumentInspector } from './inspector/DocumentInspector.tsx'
import { EdgeInspector } from './inspector/EdgeInspector.tsx'
import css from './inspector/inspector.module.css'
import { ManyInspector } from './inspector/ManyInspector.tsx'
import { NodeInspector } from './inspector/NodeInspector.tsx'

/** Settings of what is selected: a node, several, a connection; of the drawing when nothing is. */
export function Inspector() {
  const { nodes, edges } = useStudio((studio) => studio.selection)
  const [node, ...moreNodes] = nodes
  const [edge] = edges
  return (
    <div className={css.inspector}>
      {node !== undefined && moreNodes.length === 0 && <NodeInspector id={node} />}
      {moreNodes.length > 0 && <ManyInspector ids={nodes} />}
      {node === undefined && edge !== undefined && <EdgeInspector id={edge} />}
      {node === undefined && edge === undefined && <DocumentInspector />}
    </div>
  )
}

import { ArrowLeft, ArrowRight, Unlink } from 'lucide-react'
import { componentOf } from '../../../shared/catalog/index.ts'
import { relationOf } from '../../../shared/catalog/relations/index.ts'
import { ServiceIcon } from '../../canvas/ServiceIcon.tsx'
import { useActions, useStudio } from '../../state/store.ts'
import { IconButton } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { connectionsOf } from './connectionsOf.ts'
import css from './inspector.module.css'

export function Connections({ id }: { readonly id: string }) {
  const actions = useActions()
  const { nodes, edges } = useStudio((studio) => studio.history.document)
  const connections = connectionsOf(edges, id)
  if (connections.length === 0)
    return <Empty title="Not connected">Drag from the edge of its card to another component.</Empty>
  return (
    <ul className={css.links}>
      {connections.map(({ edgeId, direction, relation, peer }) => {
        const other = nodes[peer]
        const title = relationOf(relation)?.title ?? relation
        const name = other?.name ?? peer
        return (
          <li key={edgeId} className={css.linkRow}>
            <button
              type="button"
              className={css.linkMain}
              title="Show the connection and its settings"
              onClick={() => actions.reveal({ edge: edgeId })}
            >
              {direction === 'out' ? (
                <ArrowRight size={14} aria-hidden />
              ) : (
                <ArrowLeft size={14} aria-hidden />
              )}
              <ServiceIcon name={componentOf(other?.type ?? '')?.icon} size={20} />
              <span className={css.linkText}>
                {direction === 'out' ? (
                  <>
                    <span className={css.muted}>{title}</span> {name}
                  </>
                ) : (
                  <>
                    {name} <span className={css.muted}>{title} this</span>
                  </>
                )}
              </span>
            </button>
            <IconButton
              size="sm"
              label={`Remove the connection with ${name}`}
              onClick={() => actions.change('Remove connection', [{ verb: 'removeEdges', ids: [edgeId] }])}
            >
              <Unlink size={14} aria-hidden />
            </IconButton>
          </li>
        )
      })}
    </ul>
  )
}

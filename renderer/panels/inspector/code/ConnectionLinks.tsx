import { ArrowLeft, ArrowRight } from 'lucide-react'
import { edgeLabel } from '../../../canvas/edgeText.ts'
import { useActions, useStudio } from '../../../state/store.ts'
import { connectionsOf } from '../connectionsOf.ts'
import css from './codeTab.module.css'

/** The connections of a node, each a click away from what it causes; nothing where there are none. */
export function ConnectionLinks({ id, title }: { readonly id: string; readonly title: string }) {
  const actions = useActions()
  const document = useStudio((studio) => studio.history.document)
  const connections = connectionsOf(document.edges, id)
  if (connections.length === 0) return null
  return (
    <section className={css.group}>
      <h3 className={css.heading}>{title}</h3>
      <ul>
        {connections.map(({ edgeId, direction }) => {
          const edge = document.edges[edgeId]
          return (
            <li key={edgeId}>
              <button
                type="button"
                className={css.connection}
                onClick={() => actions.reveal({ edge: edgeId })}
              >
                {direction === 'out' ? (
                  <ArrowRight size={13} aria-hidden />
                ) : (
                  <ArrowLeft size={13} aria-hidden />
                )}
                <span>{edge ? edgeLabel(document, edge) : edgeId}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

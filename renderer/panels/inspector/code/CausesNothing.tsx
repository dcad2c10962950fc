import { componentOf } from '../../../../shared/catalog/index.ts'
import { useStudio } from '../../../state/store.ts'
import { Empty } from '../../parts/Empty.tsx'
import { connectionsOf } from '../connectionsOf.ts'
import { ConnectionLinks } from './ConnectionLinks.tsx'
import css from './codeTab.module.css'

/** Of what adds nothing to the template: why, and what does in its stead. */
export function CausesNothing({ kind, id }: { readonly kind: 'node' | 'edge'; readonly id: string }) {
  const { nodes, edges } = useStudio((studio) => studio.history.document)
  if (kind === 'edge')
    return (
      <Empty title="This connection causes no resources">
        Where it cannot be what was drawn, the problems say why.
      </Empty>
    )
  const spec = componentOf(nodes[id]?.type ?? '')
  if (!spec)
    return (
      <Empty title="No resources">
        This version does not know the component, and leaves it out of exports.
      </Empty>
    )
  const joined = connectionsOf(edges, id).length > 0
  const instead = joined ? 'Its connections do.' : spec.container ? 'What stands in it does.' : ''
  return (
    <div className={css.tab}>
      <p className={css.nothing}>
        <strong>{spec.title}: no resources.</strong>
        {` Drawing “${nodes[id]?.name ?? id}” adds nothing to the template by itself. ${instead}`}
      </p>
      <ConnectionLinks id={id} title="What its connections cause" />
    </div>
  )
}

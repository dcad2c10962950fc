import { listText } from '../../../shared/base/text.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Origin } from '../../../shared/plan/plan.ts'
import { edgeLabel } from '../../canvas/edgeText.ts'
import type { Snapshot } from '../../state/analysis.ts'
import { useStudio } from '../../state/store.ts'
import type { StudioActions } from '../../state/types.ts'

/** An origin as a person knows it. */
export interface OriginFacts {
  readonly name: string
  /** "Auto Scaling group", "Connection", "Added for web and api". */
  readonly kind: string
  /** Where it is on the canvas; null: nowhere any more. */
  readonly target: Parameters<StudioActions['reveal']>[0] | null
}

const SHOWN = 3

export function describeOrigin(
  { kind, id, label }: Origin,
  document: Document,
  implied: Snapshot['implied'],
): OriginFacts {
  const { nodes, edges } = document
  switch (kind) {
    case 'node': {
      const node = nodes[id]
      return {
        name: node?.name ?? label,
        kind: componentOf(node?.type ?? '')?.title ?? 'Component',
        target: node ? { node: id } : null,
      }
    }
    case 'edge': {
      const edge = edges[id]
      return {
        name: edge ? edgeLabel(document, edge) : label,
        kind: 'Connection',
        target: edge ? { edge: id } : null,
      }
    }
    case 'implied': {
      const wanted = (implied.find((item) => item.id === id)?.wantedBy ?? []).filter((node) => nodes[node])
      const names = wanted.slice(0, SHOWN).map((node) => nodes[node]?.name ?? node)
      const more = wanted.length > SHOWN ? [...names, `${wanted.length - SHOWN} more`] : names
      return {
        name: label,
        kind: more.length === 0 ? 'Not drawn' : `Not drawn: added for ${listText(more)}`,
        target: wanted.length === 0 ? null : { nodes: wanted },
      }
    }
  }
}

const NOTHING: Snapshot['implied'] = []

/** Tells about any origin of the drawing as it is now. */
export function useOrigins(): (origin: Origin) => OriginFacts {
  const document = useStudio((studio) => studio.history.document)
  const implied = useStudio((studio) => studio.analysis?.implied) ?? NOTHING
  return (origin) => describeOrigin(origin, document, implied)
}

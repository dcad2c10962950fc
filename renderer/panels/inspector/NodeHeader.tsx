import type { ComponentSpec } from '../../../shared/catalog/define.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import type { Document, DocumentNode } from '../../../shared/document/schema.ts'
import { endOf } from '../../canvas/connect.ts'
import { ServiceIcon } from '../../canvas/ServiceIcon.tsx'
import { useActions, useStudio } from '../../state/store.ts'
import { ExternalLink } from '../parts/ExternalLink.tsx'
import { NameInput } from '../parts/NameInput.tsx'
import css from './inspector.module.css'

interface Props {
  readonly id: string
  readonly node: DocumentNode
  readonly spec: ComponentSpec | null
}

export function NodeHeader({ id, node, spec }: Props) {
  const actions = useActions()
  const document = useStudio((studio) => studio.history.document)
  return (
    <header className={css.header}>
      <ServiceIcon name={spec?.icon} size={36} />
      <div className={css.headerText}>
        <NameInput
          key={id}
          label="Name"
          value={node.name}
          maxLength={80}
          onChange={(name) => actions.change('Rename', [{ verb: 'editNode', id, name }], `name ${id}`)}
          onSeal={actions.seal}
        />
        <p className={css.kind}>
          {spec ? <ExternalLink url={spec.docs}>{spec.title}</ExternalLink> : `Unknown type “${node.type}”`}
        </p>
        <Placement document={document} id={id} />
      </div>
    </header>
  )
}

function Placement({ document, id }: { readonly document: Document; readonly id: string }) {
  const actions = useActions()
  const chain = containersOf(document, id)
  const region = endOf(document, id)?.region ?? document.settings.region
  return (
    <p className={css.placement}>
      {chain.length === 0 && <span>On the canvas</span>}
      {chain.map((container) => (
        <span key={container}>
          <button type="button" className={css.crumb} onClick={() => actions.reveal({ node: container })}>
            {document.nodes[container]?.name}
          </button>
          <span aria-hidden> ‹ </span>
        </span>
      ))}
      <span>{chain.length === 0 ? ` · ${region}` : region}</span>
      {isImplied(document, id, chain) && <span> · in an implied VPC</span>}
    </p>
  )
}

/** From the inside out. */
function containersOf(document: Document, id: string): readonly string[] {
  const chain: string[] = []
  for (let at = document.nodes[id]?.parent; at !== undefined && !chain.includes(at) && at !== id; ) {
    const parent = document.nodes[at]
    if (!parent) break
    chain.push(at)
    at = parent.parent
  }
  return chain
}

function isImplied(document: Document, id: string, chain: readonly string[]): boolean {
  const end = endOf(document, id)
  if (!end?.spec.wantsTier?.(end.context.config)) return false
  return !chain.some((at) => componentOf(document.nodes[at]?.type ?? '')?.container?.kind === 'vpc')
}

import { useMemo } from 'react'
import type { JsonObject } from '../../../shared/base/json.ts'
import { plural } from '../../../shared/base/text.ts'
import { componentOf } from '../../../shared/catalog/index.ts'
import type { DocumentNode } from '../../../shared/document/schema.ts'
import { endOf } from '../../canvas/connect.ts'
import { ServiceIcon } from '../../canvas/ServiceIcon.tsx'
import { SchemaForm } from '../../form/SchemaForm.tsx'
import { useActions, useStudio } from '../../state/store.ts'
import { shortUsd } from '../parts/money.ts'
import css from './inspector.module.css'
import { useSetConfig } from './useNodeForm.ts'

/** Several nodes: those of one type are edited together, mixed ones are listed. */
export function ManyInspector({ ids }: { readonly ids: readonly string[] }) {
  const actions = useActions()
  const all = useStudio((studio) => studio.history.document.nodes)
  const costs = useStudio((studio) => studio.analysis?.costByNode)
  const nodes = ids.flatMap((id) => (all[id] ? [{ id, node: all[id] }] : []))
  const types = new Set(nodes.map(({ node }) => node.type))
  const [type] = types
  const spec = types.size === 1 && type !== undefined ? componentOf(type) : null
  const expected = nodes.reduce((sum, { id }) => sum + (costs?.get(id)?.expected ?? 0), 0)
  return (
    <div className={css.scroll}>
      <header className={css.header}>
        <div className={css.headerText}>
          <h2 className={css.edgeTitle}>{plural(nodes.length, 'component')}</h2>
          <p className={css.kind}>
            {spec ? `${spec.title}. A change here sets all of them.` : 'Of different types.'}
            {expected > 0 && ` Together ${shortUsd(expected)} a month.`}
          </p>
        </div>
      </header>
      {spec ? (
        <div className={css.body}>
          <Together
            key={ids.join(' ')}
            ids={ids}
            nodes={nodes.map(({ node }) => node)}
            schema={spec.config}
          />
        </div>
      ) : (
        <ul className={css.links}>
          {nodes.map(({ id, node }) => (
            <li key={id} className={css.linkRow}>
              <button type="button" className={css.linkMain} onClick={() => actions.reveal({ node: id })}>
                <ServiceIcon name={componentOf(node.type)?.icon} size={20} />
                <span className={css.linkText}>
                  {node.name} <span className={css.muted}>{componentOf(node.type)?.title ?? node.type}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface TogetherProps {
  readonly ids: readonly string[]
  readonly nodes: readonly DocumentNode[]
  readonly schema: NonNullable<ReturnType<typeof componentOf>>['config']
}

function Together({ ids, nodes, schema }: TogetherProps) {
  const actions = useActions()
  const region = useStudio((studio) => endOf(studio.history.document, ids[0] ?? '')?.region ?? '')
  const configs = nodes.map((node) => node.config as JsonObject)
  // A fresh list of the same settings is the same list, or every keystroke would build the form anew.
  // The settings themselves decide
  const written = useMemo(() => configs, configs)
  return (
    <SchemaForm
      id="many"
      schema={schema}
      written={written}
      region={region}
      onSet={useSetConfig({ kind: 'node', ids, schema })}
      onSeal={actions.seal}
    />
  )
}

import { ChevronRight, Copy } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ExplainedResource, Snippet } from '../../../../shared/exporters/explain.ts'
import type { Origin } from '../../../../shared/plan/plan.ts'
import { CodeView } from '../../code/CodeView.tsx'
import { useCopy } from '../../code/useCopy.ts'
import { IconButton } from '../../parts/Button.tsx'
import { ExternalLink } from '../../parts/ExternalLink.tsx'
import { usePrinted } from '../tab.ts'
import css from './codeTab.module.css'
import { OriginLink } from './OriginLink.tsx'

interface Props {
  readonly resource: ExplainedResource
  /** It belongs to something else, and only the parts of it are meant. */
  readonly foreign?: boolean
  readonly open: boolean
}

/** One resource: its lines of the template or of the script, why parts of it are there, and who refers to it. */
export function ResourceBlock({ resource, foreign = false, open }: Props) {
  const [opened, setOpened] = useState(open)
  const printed = usePrinted()
  const { type, logicalId, origin, docs, yaml, cli, parts, usedBy } = resource
  const template = printed === 'template'
  const snippet = template ? yaml : cli
  const causes = [...new Map(parts.map(({ because }) => [because.id, because])).values()]
  return (
    <details className={css.block} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className={css.summary}>
        <ChevronRight size={13} aria-hidden className={css.chevron} />
        <span className={css.type}>{type}</span> <span className={css.logicalId}>{logicalId}</span>
      </summary>
      {opened && foreign && (
        <p className={css.remark}>
          Belongs to <OriginLink origin={origin} />
          {template
            ? '; the highlighted lines are because of this connection.'
            : '; its step depends on this connection.'}
        </p>
      )}
      {opened && snippet && (
        <SnippetView
          snippet={snippet}
          what={logicalId}
          lit={template ? parts : []}
          docs={<ExternalLink url={docs}>Reference</ExternalLink>}
        />
      )}
      {opened && !foreign && template && causes.length > 0 && <Causes causes={causes} />}
      {opened && usedBy.length > 0 && <UsedBy usedBy={usedBy} own={origin} />}
    </details>
  )
}

interface SnippetProps {
  readonly snippet: Snippet
  readonly what: string
  readonly lit?: ExplainedResource['parts']
  readonly docs?: ReactNode
}

export function SnippetView({ snippet: { file, from, to, text }, what, lit = [], docs }: SnippetProps) {
  const copy = useCopy()
  return (
    <div className={css.code}>
      <div className={css.codeHead}>
        <span className={css.place}>
          {file}, {from === to ? `line ${from}` : `lines ${from}–${to}`}
        </span>
        {docs}
        <IconButton size="sm" label={`Copy ${what}`} onClick={() => void copy(text, what)}>
          <Copy size={13} aria-hidden />
        </IconButton>
      </div>
      <CodeView name={file} text={text} firstLine={from} fit lit={lit} label={`${what} in ${file}`} />
    </div>
  )
}

function Causes({ causes }: { readonly causes: readonly Origin[] }) {
  return (
    <p className={css.remark}>
      Also changed by{' '}
      {causes.map((because, index) => (
        <span key={because.id}>
          {index > 0 && ', '}
          <OriginLink origin={because} />
        </span>
      ))}
      : the highlighted lines.
    </p>
  )
}

const SHOWN = 5

function UsedBy({ usedBy, own }: { readonly usedBy: ExplainedResource['usedBy']; readonly own: Origin }) {
  const more = usedBy.length - SHOWN
  return (
    <p className={css.remark}>
      Referred to by{' '}
      {usedBy.slice(0, SHOWN).map(({ logicalId, origin }, index) => (
        <span key={logicalId} className={css.logicalId}>
          {index > 0 && ', '}
          {origin.id === own.id ? logicalId : <OriginLink origin={origin}>{logicalId}</OriginLink>}
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </p>
  )
}

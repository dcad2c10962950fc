import { BellOff, BellRing, ChevronDown, Wrench } from 'lucide-react'
import { useState } from 'react'
import type { Finding } from '../../../shared/rules/finding.ts'
import { SEVERITY_WORDS } from '../../canvas/describe.ts'
import { SeverityIcon } from '../../canvas/SeverityIcon.tsx'
import { useActions, useStudio, useWorkbench } from '../../state/store.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { ExternalLink } from '../parts/ExternalLink.tsx'
import { Reveal } from '../parts/Reveal.tsx'
import { FixPreview } from './FixPreview.tsx'
import { goTo } from './goTo.ts'
import css from './problems.module.css'
import { SuppressForm } from './SuppressForm.tsx'
import { suppressionsOf } from './suppressions.ts'

interface Props {
  readonly finding: Finding
  /** False where all rows are about the same node. */
  readonly showNode?: boolean
}

/** One finding: what is wrong and what to do; on demand why it matters, its fix, and silence. */
export function FindingRow({ finding, showNode = true }: Props) {
  const actions = useActions()
  const { store } = useWorkbench()
  const [open, setOpen] = useState<'why' | 'fix' | 'suppress' | null>(null)
  const name = useStudio((studio) =>
    finding.node === null ? null : (studio.history.document.nodes[finding.node]?.name ?? null),
  )
  const flip = (part: 'why' | 'fix' | 'suppress') => setOpen(open === part ? null : part)
  const done = () => setOpen(null)
  const kind = finding.cannotTell ? 'unknown' : finding.severity
  const target = finding.edge === null ? finding.node : finding.edge
  const speakAgain = () => {
    const ids = suppressionsOf(store.getState().history.document, finding)
    actions.change(
      `Stop suppressing ${finding.ruleId}`,
      ids.map((id) => ({ verb: 'suppress', id, suppression: null })),
    )
  }
  const words = finding.cannotTell ? 'Cannot tell' : SEVERITY_WORDS[finding.severity]
  return (
    <li className={css.finding} data-suppressed={finding.suppressed !== null || undefined}>
      <div className={css.line}>
        <button
          type="button"
          className={css.main}
          disabled={target === null}
          title={target === null ? undefined : 'Select and show it on the canvas'}
          onClick={() => goTo(actions, finding)}
        >
          <SeverityIcon severity={kind} size={15} />
          <span className={css.text}>
            <span className="visually-hidden">{words}: </span>
            {showNode && name !== null && <strong className={css.node}>{name}</strong>}
            <span>{finding.message}</span>
          </span>
        </button>
        <div className={css.tools}>
          {finding.fix && finding.suppressed === null && (
            <Button size="sm" aria-expanded={open === 'fix'} onClick={() => flip('fix')}>
              <Wrench size={12} aria-hidden /> Fix…
            </Button>
          )}
          {isRule(finding) &&
            (finding.suppressed === null ? (
              <IconButton size="sm" label={`Suppress ${finding.ruleId}…`} onClick={() => flip('suppress')}>
                <BellOff size={13} aria-hidden />
              </IconButton>
            ) : (
              <IconButton size="sm" label={`Stop suppressing ${finding.ruleId}`} onClick={speakAgain}>
                <BellRing size={13} aria-hidden />
              </IconButton>
            ))}
          <button
            type="button"
            className={css.why}
            aria-expanded={open === 'why'}
            onClick={() => flip('why')}
          >
            Why <ChevronDown size={13} aria-hidden />
          </button>
        </div>
      </div>
      {finding.suppressed !== null && <p className={css.silenced}>Suppressed: {finding.suppressed}</p>}
      {open !== null && (
        <Reveal key={open}>
          {open === 'why' && <Why finding={finding} />}
          {open === 'fix' && finding.fix && <FixPreview fix={finding.fix} onDone={done} />}
          {open === 'suppress' && <SuppressForm finding={finding} onDone={done} />}
        </Reveal>
      )}
    </li>
  )
}

/** Faults of the drawing itself cannot be silenced: the result would not be what was drawn. */
const isRule = ({ ruleId }: Finding): boolean => ruleId !== 'DRAWING' && ruleId !== 'INTERNAL'

function Why({ finding }: { readonly finding: Finding }) {
  return (
    <div className={css.reasons}>
      <p>
        <strong>What to do.</strong> {finding.advice}
      </p>
      {finding.why !== '' && (
        <p>
          <strong>Why it matters.</strong> {finding.why}
        </p>
      )}
      <p className={css.source}>
        {finding.title} · {finding.pillar} · {finding.ruleId}
        {finding.docs !== null && (
          <>
            {' · '}
            <ExternalLink url={finding.docs}>AWS documentation</ExternalLink>
          </>
        )}
      </p>
    </div>
  )
}

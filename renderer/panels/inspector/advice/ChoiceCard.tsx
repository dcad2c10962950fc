import { Check } from 'lucide-react'
import type { AdvisedChoice, Figure } from '../../../../shared/advisor/advise.ts'
import { plural } from '../../../../shared/base/text.ts'
import type { Total } from '../../../../shared/cost/report.ts'
import { useActions, useStudio } from '../../../state/store.ts'
import { Button } from '../../parts/Button.tsx'
import { ExternalLink } from '../../parts/ExternalLink.tsx'
import { differenceText, rangeText, shortUsd } from '../../parts/money.ts'
import { describeOperation } from '../../problems/describeOperation.ts'
import css from './advice.module.css'

interface Props {
  readonly choice: AdvisedChoice
  /** Of the decision. */
  readonly title: string
  readonly advised: boolean
  /** What the drawing costs as it is. */
  readonly now: Figure | null
  /** True: a newer answer is on its way, and this one may be about another drawing. */
  readonly stale: boolean
}

/** One way to go: when one takes it, what it costs, what a click would change and what would not come along. */
export function ChoiceCard({ choice, title, advised, now, stale }: Props) {
  const actions = useActions()
  const { state, operations, cost, notes } = choice
  return (
    <li className={css.choice} data-advised={advised || undefined} aria-label={choice.title}>
      <div className={css.head}>
        <h4 className={css.name}>{choice.title}</h4>
        {state === 'drawn' && <span className={css.mark}>as drawn</span>}
        {advised && (
          <span className={css.mark} data-advised>
            <Check size={11} aria-hidden /> advised
          </span>
        )}
      </div>
      <p className={css.when}>
        {choice.when} <ExternalLink url={choice.docs}>AWS documentation</ExternalLink>
      </p>
      {cost && <Price cost={cost} now={state === 'drawn' ? null : now} />}
      {choice.reason !== null && <p className={css.refusal}>{choice.reason}</p>}
      {notes.length > 0 && (
        <ul className={css.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {operations && (
        <>
          <Changes operations={operations} />
          <Button
            size="sm"
            look={advised ? 'primary' : 'plain'}
            disabled={stale}
            onClick={() => actions.change(`${title}: ${choice.title}`, operations)}
          >
            Change the drawing
          </Button>
        </>
      )}
    </li>
  )
}

function Changes({ operations }: { readonly operations: NonNullable<AdvisedChoice['operations']> }) {
  const document = useStudio((studio) => studio.history.document)
  return (
    <details className={css.changes}>
      <summary>{plural(operations.length, 'change')} in the drawing</summary>
      <ul>
        {operations.map((operation, index) => (
          // Two operations may read alike; their order never changes.
          <li key={`${index} ${operation.verb}`}>{describeOperation(document, operation)}</li>
        ))}
      </ul>
    </details>
  )
}

function Price({ cost, now }: { readonly cost: Figure; readonly now: Figure | null }) {
  const { drawing, workload } = cost
  const by = now && drawing.expected - now.drawing.expected
  const known = workload.gaps === 0 && (now === null || now.workload.gaps === 0)
  return (
    <div className={css.price}>
      <p>
        <strong className={css.figure}>{figureText(workload)}</strong>
        {workload.low !== workload.high && <span className={css.range}>{rangeText(workload)}</span>}
      </p>
      <p className={css.whole}>
        Whole drawing: {shortUsd(drawing.expected)} a month
        {by !== null && known && (
          <>
            ,{' '}
            <span data-direction={by > 0 ? 'up' : by < 0 ? 'down' : undefined} className={css.difference}>
              {differenceText(by)}
            </span>
          </>
        )}
      </p>
      {workload.gaps > 0 && (
        <p className={css.gap}>
          {plural(workload.gaps, 'amount')} {workload.gaps === 1 ? 'is' : 'are'} not known, by usage that is
          not given or a price that is missing, and not in the figure.
        </p>
      )}
    </div>
  )
}

/** Nothing but unknown amounts is no price of zero. */
const figureText = ({ expected, gaps }: Total): string => {
  if (gaps > 0 && expected === 0) return 'Not known yet'
  return `${gaps > 0 ? 'From ' : ''}${shortUsd(expected)} a month`
}

import { useState } from 'react'
import type { JsonObject } from '../../../../shared/base/json.ts'
import { Options } from '../../../form/controls/Options.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { ExternalLink } from '../../parts/ExternalLink.tsx'
import css from './advice.module.css'
import { ChoiceCard } from './ChoiceCard.tsx'
import { Criteria } from './Criteria.tsx'
import { useAdvice } from './useAdvice.ts'

const NONE: JsonObject = {}

/** The decisions that a workload asks for: criteria, an answer, and each choice with its price and one click to make it. */
export function AdviceTab({ id }: { readonly id: string }) {
  const [decision, setDecision] = useState<string | null>(null)
  // Of each decision apart, and only what the user has said: the rest follows the drawing.
  const [said, setSaid] = useState<Readonly<Record<string, JsonObject>>>({})
  const { advised, working, refusal } = useAdvice(id, decision, said[decision ?? ''] ?? NONE)
  if (advised === null)
    return refusal === null ? (
      <Empty title="Weighing…" />
    ) : (
      <Empty title="There is no advice on this">{refusal}</Empty>
    )
  const { open, advice } = advised
  if (advice === null)
    return (
      <Empty title="No decision to take here">
        Its settings must be valid, and something else must not have decided already.
      </Empty>
    )
  const answer = advice.choices.find(({ id: choice }) => choice === advice.answer.choice)
  const now = advice.choices.find(({ state }) => state === 'drawn')?.cost ?? null
  return (
    <div className={css.tab} aria-busy={working}>
      {open.length > 1 && (
        <Options<string>
          id={`decision-${id}`}
          label="Decision"
          value={advice.decision}
          options={open.map(({ id: value, title }) => ({ value, label: title }))}
          onPick={setDecision}
        />
      )}
      <section aria-label="Answer" className={css.answer}>
        <h3 className={css.question}>{advice.title}?</h3>
        <p className={css.verdict}>{answer?.title}</p>
        <ul className={css.reasons}>
          {advice.answer.reasons.map(({ text, docs }) => (
            <li key={text}>
              {text} <ExternalLink url={docs}>AWS says</ExternalLink>
            </li>
          ))}
        </ul>
      </section>
      {refusal !== null && <p className={css.refusal}>{refusal}</p>}
      <Criteria
        key={advice.decision}
        node={id}
        decision={advice.decision}
        values={advice.criteria}
        said={said[advice.decision] ?? NONE}
        onSay={(next) => {
          setDecision(advice.decision)
          setSaid({ ...said, [advice.decision]: next })
        }}
      />
      <ul className={css.choices} aria-label="Choices">
        {advice.choices.map((choice) => (
          <ChoiceCard
            key={choice.id}
            choice={choice}
            title={advice.title}
            advised={choice.id === advice.answer.choice}
            now={now}
            stale={working}
          />
        ))}
      </ul>
      <p className={css.source}>
        Each figure is the cost report of the drawing that the click makes.{' '}
        <ExternalLink url={advice.docs}>How AWS compares them</ExternalLink>
      </p>
    </div>
  )
}

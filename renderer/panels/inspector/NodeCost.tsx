import { useStudio } from '../../state/store.ts'
import { CostLineCard } from '../cost/CostLineCard.tsx'
import { Empty } from '../parts/Empty.tsx'
import { amount, byExpected, rangeText } from '../parts/money.ts'
import css from './inspector.module.css'

/** What one node costs a month, line by line. */
export function NodeCost({ id }: { readonly id: string }) {
  const cost = useStudio((studio) => studio.analysis?.cost)
  if (!cost) return <Empty title="Adding up…" />
  const lines = cost.lines.filter((line) => line.nodeId === id)
  const total = cost.byNode.get(id)
  if (lines.length === 0 || !total)
    return (
      <Empty title="Nothing is charged for this by itself">What stands in it or hangs on it may cost.</Empty>
    )
  return (
    <div className={css.body}>
      <p className={css.total}>
        <strong>{amount(total.expected)}</strong> a month, {rangeText(total)}
        {total.gaps > 0 && `, and ${total.gaps} by usage`}
      </p>
      {lines
        .toSorted((a, b) => byExpected(a.monthly, b.monthly))
        .map((line) => (
          <CostLineCard key={line.key} line={line} />
        ))}
    </div>
  )
}

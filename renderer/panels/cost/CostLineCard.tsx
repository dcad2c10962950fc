import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { PricedLine } from '../../../shared/cost/report.ts'
import { amount } from '../parts/money.ts'
import { Badges } from './Badges.tsx'
import css from './cost.module.css'
import { LineDetails } from './LineDetails.tsx'
import { citation, priceText } from './prices.ts'

/** A cost line where there is little width: in the inspector. */
export function CostLineCard({ line }: { readonly line: PricedLine }) {
  const [open, setOpen] = useState(false)
  const { low, expected, high } = line.monthly
  return (
    <div className={css.card}>
      <button type="button" className={css.cardHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={css.cardLabel}>{line.label}</span>
        <span className={css.cardSum}>{line.gap === null ? amount(expected) : 'by usage'}</span>
        <ChevronDown size={13} aria-hidden className={css.chevron} />
      </button>
      <p className={css.formula}>
        {line.gap ?? line.formula}
        {line.gap === null && ` × ${priceText(line)}`}
      </p>
      {low !== high && (
        <p className={css.formula}>
          {amount(low)} at minimum, {amount(high)} at maximum
        </p>
      )}
      <p className={css.cardSource}>
        <Badges line={line} />
        <span>{citation(line.price.expected)}</span>
      </p>
      {open && <LineDetails line={line} />}
    </div>
  )
}

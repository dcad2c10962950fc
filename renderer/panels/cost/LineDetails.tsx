import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { formatUnitPrice } from '../../../shared/base/money.ts'
import type { PricedLine } from '../../../shared/cost/report.ts'
import css from './cost.module.css'
import { citation, pricesOf } from './prices.ts'
import { RateEditor } from './RateEditor.tsx'

/** Everything behind a figure: assumption, prices with their source, and a rate of one's own. */
export function LineDetails({ line }: { readonly line: PricedLine }) {
  const [editing, setEditing] = useState<string | null>(null)
  return (
    <div className={css.details}>
      {line.assumption !== null && (
        <p>
          <strong>Assumed.</strong> {line.assumption}
        </p>
      )}
      {line.gap !== null && (
        <p className={css.gap}>
          <strong>Not in the total.</strong> {sentence(line.gap)}
        </p>
      )}
      {pricesOf(line).map((price) => (
        <div key={price.key} className={css.priceRow}>
          <p>
            <strong>{price.usdPerUnit === null ? 'No price' : formatUnitPrice(price.usdPerUnit)}</strong>
            {price.usdPerUnit !== null && ` per ${price.unit}`} in {line.region}
            <button type="button" className={css.edit} onClick={() => setEditing(price.key)}>
              <Pencil size={11} aria-hidden /> {price.custom ? 'Change rate' : 'Set own rate'}
            </button>
          </p>
          <p className={css.cite}>{citation(price)}</p>
          {price.note !== null && <p className={css.cite}>{price.note}</p>}
          {editing === price.key && <RateEditor price={price} onDone={() => setEditing(null)} />}
        </div>
      ))}
    </div>
  )
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!]$/.test(text) ? '' : '.'}`

import type { PricedLine } from '../../../shared/cost/report.ts'
import css from './cost.module.css'
import { badgesOf } from './prices.ts'

export function Badges({ line }: { readonly line: PricedLine }) {
  return badgesOf(line).map(({ text, title, tone }) => (
    <span key={text} className={css.badge} data-tone={tone} title={title}>
      {text}
    </span>
  ))
}

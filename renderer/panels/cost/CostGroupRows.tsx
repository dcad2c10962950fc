import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { PricedLine } from '../../../shared/cost/report.ts'
import { useActions } from '../../state/store.ts'
import { amount, type Period } from '../parts/money.ts'
import { Badges } from './Badges.tsx'
import css from './cost.module.css'
import type { CostGroup, CostGrouping } from './group.ts'
import { LineDetails } from './LineDetails.tsx'
import { citation, priceText } from './prices.ts'

interface Props {
  readonly group: CostGroup
  readonly grouping: CostGrouping
  readonly period: Period
}

export function CostGroupRows({ group, grouping, period }: Props) {
  const [open, setOpen] = useState(true)
  const actions = useActions()
  const { node, total, title, lines } = group
  return (
    <tbody>
      <tr className={css.groupRow}>
        <th scope="rowgroup" colSpan={3}>
          <span className={css.groupHead}>
            <button
              type="button"
              className={css.fold}
              aria-expanded={open}
              aria-label={`Lines of ${title}`}
              onClick={() => setOpen(!open)}
            >
              <ChevronRight size={13} aria-hidden />
            </button>
            {node === null ? (
              title
            ) : (
              <button
                type="button"
                className={css.groupName}
                title="Select and show it on the canvas"
                onClick={() => actions.reveal({ node })}
              >
                {title}
              </button>
            )}
            {total.gaps > 0 && <span className={css.gaps}>+ {total.gaps} by usage</span>}
          </span>
        </th>
        <td>{amount(total.low, period)}</td>
        <td className={css.expected}>{amount(total.expected, period)}</td>
        <td>{amount(total.high, period)}</td>
      </tr>
      {open &&
        lines.map((line) => (
          <LineRow key={`${line.nodeId} ${line.key}`} line={line} grouping={grouping} period={period} />
        ))}
    </tbody>
  )
}

interface LineProps {
  readonly line: PricedLine
  readonly grouping: CostGrouping
  readonly period: Period
}

function LineRow({ line, grouping, period }: LineProps) {
  const [open, setOpen] = useState(false)
  const { low, expected, high } = line.monthly
  const gap = line.gap !== null
  return (
    <>
      <tr className={css.lineRow}>
        <td>
          <button type="button" className={css.lineName} aria-expanded={open} onClick={() => setOpen(!open)}>
            {grouping === 'category' && <span className={css.of}>{line.nodeName}</span>}
            {line.label}
          </button>
        </td>
        <td className={css.how}>{line.gap ?? line.formula}</td>
        <td className={css.how}>
          <button
            type="button"
            className={css.price}
            title={`${citation(line.price.expected)}\nClick for the source and a rate of your own.`}
            onClick={() => setOpen(!open)}
          >
            {priceText(line)}
          </button>{' '}
          <Badges line={line} />
          <span className={css.date}>{line.price.expected.date}</span>
        </td>
        <td>{gap && low === null ? '' : amount(low, period)}</td>
        <td className={css.expected}>{gap && expected === null ? 'by usage' : amount(expected, period)}</td>
        <td>{gap && high === null ? '' : amount(high, period)}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={6} className={css.detailsCell}>
            <LineDetails line={line} />
          </td>
        </tr>
      )}
    </>
  )
}

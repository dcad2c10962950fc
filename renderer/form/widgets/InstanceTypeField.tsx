import { useState } from 'react'
import { formatNumber, formatUnitPrice } from '../../../shared/base/money.ts'
import type { Facts } from '../../../shared/facts/facts.ts'
import { FieldRow } from '../FieldRow.tsx'
import type { FieldProps } from '../fieldProps.ts'
import { useFormScope } from '../scope.ts'
import { useFacts } from '../useFacts.ts'
import { isChanged } from '../values.ts'
import { Picker } from './Picker.tsx'
import css from './picker.module.css'
import {
  architectureText,
  describeInstance,
  hardwareText,
  type InstanceRow,
  type InstanceSearch,
  searchInstances,
} from './search.ts'

type Filter = Pick<InstanceSearch, 'offeredOnly' | 'order'>

/** An EC2 instance type out of the full list, with what decides: size, architecture, price and offer in this Region. */
export function InstanceTypeField({ field, path, value }: FieldProps<'text' | 'choice'>) {
  const scope = useFormScope()
  const facts = useFacts()
  const [filter, setFilter] = useState<Filter>({ offeredOnly: true, order: 'name' })
  const name = typeof value === 'string' ? value : ''
  const known = facts?.instanceType(name) ?? null
  const row = facts && known ? describeInstance(facts, known, scope.region) : null
  const find = (search: string) =>
    facts
      ? searchInstances(facts, scope.region, { ...filter, text: search, near: name })
      : { rows: [], total: 0 }
  return (
    <FieldRow field={field} path={path} changed={isChanged(field, value)} layout="below">
      {({ id, describedBy, invalid }) => (
        <>
          <Picker
            id={id}
            label={field.title}
            describedBy={describedBy}
            invalid={invalid}
            value={name}
            detail={row && `${hardwareText(row.type)}${priceText(row, ' · ')}`}
            placeholder={field.placeholder ?? 'Choose an instance type'}
            free
            options={(search) =>
              find(search).rows.map((found) => ({
                value: found.type.name,
                row: <Row row={found} region={scope.region} />,
              }))
            }
            toolbar={<Toolbar filter={filter} region={scope.region} onChange={setFilter} />}
            footer={(search) => <Footer shown={find(search)} facts={facts} />}
            onPick={(picked) => scope.set(path, picked)}
          />
          {row && <Remarks row={row} region={scope.region} />}
        </>
      )}
    </FieldRow>
  )
}

function Row({ row, region }: { readonly row: InstanceRow; readonly region: string }) {
  const { type } = row
  return (
    <>
      <span className={css.name}>{type.name}</span>
      <span className={css.hardware}>{hardwareText(type)}</span>
      <span className={css.architecture}>{architectureText(type) ?? '—'}</span>
      <span className={css.price}>{priceText(row) || 'no price'}</span>
      <span className={css.badges}>
        {row.offered === false && (
          <span className={css.badge} data-tone="error">
            not in {region}
          </span>
        )}
        {row.offered === null && <span className={css.badge}>offer unknown</span>}
        {row.previous && (
          <span className={css.badge} data-tone="warning">
            previous generation
          </span>
        )}
        {type.burstable && <span className={css.badge}>burstable</span>}
        {type.accelerators.map(({ name, count }) => (
          <span key={name} className={css.badge} data-tone="info">
            {count}× {name}
          </span>
        ))}
      </span>
    </>
  )
}

function Remarks({ row, region }: { readonly row: InstanceRow; readonly region: string }) {
  const remarks = [
    row.offered === false && { tone: 'error', text: `Not offered in ${region}` },
    row.previous && { tone: 'warning', text: 'Previous generation' },
    row.usdPerHour === null && { tone: 'warning', text: `No price for ${region} in the price book` },
    row.estimated && { tone: 'info', text: 'Price estimated from us-east-1' },
  ].filter((remark) => remark !== false)
  if (remarks.length === 0) return null
  return (
    <span className={css.remarks}>
      {remarks.map(({ tone, text }) => (
        <span key={text} className={css.badge} data-tone={tone}>
          {text}
        </span>
      ))}
    </span>
  )
}

interface ToolbarProps {
  readonly filter: Filter
  readonly region: string
  readonly onChange: (filter: Filter) => void
}

function Toolbar({ filter, region, onChange }: ToolbarProps) {
  return (
    <div className={css.toolbar}>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={filter.offeredOnly}
          onChange={(event) => onChange({ ...filter, offeredOnly: event.target.checked })}
        />
        Offered in {region}
      </label>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={filter.order === 'price'}
          onChange={(event) => onChange({ ...filter, order: event.target.checked ? 'price' : 'name' })}
        />
        Cheapest first
      </label>
    </div>
  )
}

function Footer({
  shown,
  facts,
}: {
  readonly shown: ReturnType<typeof searchInstances>
  readonly facts: Facts | null
}) {
  if (!facts) return <p className={css.footer}>Reading the instance types…</p>
  const { rows, total } = shown
  return (
    <p className={css.footer}>
      {rows.length < total
        ? `${rows.length} of ${formatNumber(total)} shown. Narrow it down: “m7g”, “arm 4vcpu”, “16gib”, “gpu”.`
        : `${formatNumber(total)} found. On-Demand, Linux, per hour.`}
    </p>
  )
}

const priceText = ({ usdPerHour, estimated }: InstanceRow, before = ''): string =>
  usdPerHour === null ? '' : `${before}${estimated ? '≈ ' : ''}${formatUnitPrice(usdPerHour)}/h`

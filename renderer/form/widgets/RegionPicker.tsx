import type { Region } from '../../../shared/facts/facts.ts'
import { useFacts } from '../useFacts.ts'
import { Picker } from './Picker.tsx'
import css from './picker.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
  readonly value: string
  readonly onPick: (code: string) => void
}

/** An AWS Region by code or by place, with how well the price book knows it. */
export function RegionPicker({ value, ...rest }: Props) {
  const facts = useFacts()
  const regions = facts?.regions() ?? []
  return (
    <Picker
      {...rest}
      value={value}
      detail={facts?.region(value)?.name ?? null}
      free
      options={(search) =>
        regions
          .filter((region) => matches(region, search))
          .map((region) => ({ value: region.code, row: <Row region={region} /> }))
      }
    />
  )
}

const matches = ({ code, name }: Region, search: string): boolean =>
  search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => code.includes(word) || name.toLowerCase().includes(word))

function Row({ region }: { readonly region: Region }) {
  return (
    <>
      <span className={css.name}>{region.code}</span>
      <span className={css.wide}>{region.name}</span>
      <span className={css.badges}>
        {region.azs && <span className={css.badge}>{region.azs.length} AZs</span>}
        {region.defaultEnabled === false && (
          <span className={css.badge} data-tone="warning">
            opt-in
          </span>
        )}
        {region.pricedTypeCount === 0 && (
          <span className={css.badge} data-tone="warning">
            no EC2 prices
          </span>
        )}
      </span>
    </>
  )
}

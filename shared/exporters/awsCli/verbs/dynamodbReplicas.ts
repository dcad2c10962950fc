import { type CfnValue, isIntrinsic } from '../../../catalog/cfn.ts'
import type { Option } from '../command.ts'
import { textOption } from '../options.ts'
import type { Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { entry, itemsOf, mapValue, scalarText, type Value } from '../shell/value.ts'

export interface Replica {
  /** null: the stack's own Region. */
  readonly region: Text | null
  readonly value: Value
}

/** The stack's Region is a reference; the others are named. */
export function replicas(step: Step): readonly Replica[] {
  const raw = step.raw('Replicas')
  const given: readonly CfnValue[] = Array.isArray(raw) ? raw : []
  return itemsOf(step.value('Replicas')).map((value, i) => {
    const region = (given[i] as { readonly Region?: CfnValue } | undefined)?.Region
    const isHome = typeof region === 'object' && isIntrinsic(region) && region.$cfn === 'ref'
    const name = entry(value, 'Region')
    return { value, region: isHome || name === undefined ? null : (scalarText(name) ?? []) }
  })
}

export const homeOf = (step: Step): Value =>
  replicas(step).find(({ region }) => region === null)?.value ?? mapValue({})

export const others = (step: Step): readonly Replica[] =>
  replicas(step).filter(({ region }) => region !== null)

export const inRegion = ({ region }: Replica): Option | null =>
  region === null ? null : textOption('region', region)

export const scalingOf = (settings: Value | undefined, side: 'Read' | 'Write'): Value | undefined =>
  entry(settings, `${side}CapacityAutoScalingSettings`)

export function readSettingsOfIndex(replica: Value, name: Value | undefined): Value | undefined {
  const wanted = JSON.stringify(name)
  const index = itemsOf(entry(replica, 'GlobalSecondaryIndexes')).find(
    (one) => JSON.stringify(entry(one, 'IndexName')) === wanted,
  )
  return entry(index, 'ReadProvisionedThroughputSettings')
}

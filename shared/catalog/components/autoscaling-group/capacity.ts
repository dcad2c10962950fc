import { formatNumber } from '../../../base/money.ts'
import { MINUTES_PER_WEEK, type SizeShare, weekOf } from '../../aws/weeklySchedule.ts'
import type { Quantity } from '../../costLine.ts'
import type { CapacityRange } from '../../traits.ts'
import { type AsgConfig, typesOf } from './config.ts'

/** Averages over the month at minimum, desired or scheduled, and maximum size. */
export interface Capacity {
  /** Instances in service, split by how they are bought; where types have weights, as if all were the main one. */
  readonly onDemand: KnownQuantity
  readonly spot: KnownQuantity
  /** Instances in service, both kinds. */
  readonly instances: KnownQuantity
  /** Instances that exist, those of the warm pool included. */
  readonly existing: KnownQuantity
  readonly schedule: 'none' | 'weekly' | 'not-weekly'
}

export interface KnownQuantity extends Quantity {
  readonly low: number
  readonly expected: number
  readonly high: number
}

/** The sizes in order, whatever was typed: what is out of order is for a rule to say. */
export function sizeOf({ minSize, desiredCapacity, maxSize }: AsgConfig): CapacityRange {
  const max = Math.max(minSize, maxSize)
  return { min: minSize, desired: Math.min(max, Math.max(minSize, desiredCapacity)), max }
}

export function capacityOf(config: AsgConfig): Capacity {
  const size = sizeOf(config)
  const week = weekOf(size, config.scheduledActions)
  const over = (count: (units: number, max: number) => number): KnownQuantity =>
    week ? average(week, count) : extremes(size, config, count)
  const weight = typesOf(config)[0]?.weight ?? 1
  return {
    onDemand: over((units) => onDemandPart(units, config) / weight),
    spot: over((units) => (units - onDemandPart(units, config)) / weight),
    instances: over((units) => units / weight),
    existing: over((units, max) => (units + warm(units, max, config)) / weight),
    schedule: config.scheduledActions.length === 0 ? 'none' : week ? 'weekly' : 'not-weekly',
  }
}

function average(week: readonly SizeShare[], count: (units: number, max: number) => number): KnownQuantity {
  const at = (point: keyof CapacityRange) =>
    week.reduce((sum, { minutes, size }) => sum + minutes * count(size[point], size.max), 0) /
    MINUTES_PER_WEEK
  return { low: at('min'), expected: at('desired'), high: at('max') }
}

/** For a schedule that cannot be averaged: the smallest and the largest that it can bring about. */
function extremes(
  size: CapacityRange,
  { scheduledActions }: AsgConfig,
  count: (units: number, max: number) => number,
): KnownQuantity {
  const sizes = scheduledActions.flatMap(({ minSize, desiredCapacity, maxSize }) => [
    minSize,
    desiredCapacity,
    maxSize,
  ])
  const given = sizes.filter((value) => value !== null)
  const low = Math.min(size.min, ...given)
  const high = Math.max(size.max, ...given)
  return { low: count(low, high), expected: count(size.desired, high), high: count(high, high) }
}

/**
 * The base, and of the rest the given share. EC2 Auto Scaling rounds in favour of On-Demand.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/allocation-strategies.html
 */
export function onDemandPart(units: number, { mixed }: AsgConfig): number {
  if (!mixed.enabled) return units
  const base = Math.min(units, mixed.onDemandBase)
  return base + Math.ceil(((units - base) * mixed.onDemandPercent) / 100)
}

/** The pool fills the group up to its maximum, or to the number that was set, and has its own minimum. */
function warm(units: number, max: number, { warmPool }: AsgConfig): number {
  if (!warmPool.enabled) return 0
  return Math.max(warmPool.minSize, (warmPool.prepared ?? max) - units, 0)
}

/** "2 instances", "2–4 instances, 3 expected". */
export function inWords({ low, expected, high }: KnownQuantity, noun: string): string {
  const text = (value: number) => formatNumber(value)
  if (low === high) return `${text(low)} ${low === 1 ? noun : `${noun}s`}`
  return `${text(low)}–${text(high)} ${noun}s, ${text(expected)} expected`
}

import type { CapacityRange } from '../traits.ts'

/** A scheduled change of size; null: left as it is. */
export interface ScheduledSize {
  /** Five fields of cron: minute, hour, day of month, month, day of week. */
  readonly recurrence: string
  readonly timeZone: string
  readonly minSize: number | null
  readonly maxSize: number | null
  readonly desiredCapacity: number | null
}

/** A size and for how many minutes of the week it holds. */
export interface SizeShare {
  readonly minutes: number
  readonly size: CapacityRange
}

const DAY = 24 * 60
export const MINUTES_PER_WEEK = 7 * DAY
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * How a week is shared among sizes when only the schedule changes them. null: it cannot be told, since an action does
 * not recur weekly or the actions follow different clocks. Daylight saving time is left out of account.
 */
export function weekOf(start: CapacityRange, actions: readonly ScheduledSize[]): readonly SizeShare[] | null {
  if (actions.length === 0) return [{ minutes: MINUTES_PER_WEEK, size: start }]
  if (new Set(actions.map(({ timeZone }) => timeZone)).size > 1) return null
  const events: { minute: number; action: ScheduledSize }[] = []
  for (const action of actions) {
    const minutes = minutesOfWeek(action.recurrence)
    if (minutes === null) return null
    events.push(...minutes.map((minute) => ({ minute, action })))
  }
  if (events.length === 0) return [{ minutes: MINUTES_PER_WEEK, size: start }]
  // Stable: two actions at the same minute happen in the order in which they are listed.
  events.sort((a, b) => a.minute - b.minute)
  // The week before brings the group into the state in which the week that is measured begins.
  let size = events.reduce((before, { action }) => after(before, action), start)
  const shares = new Map<string, SizeShare>()
  const hold = (minutes: number) => {
    const key = `${size.min} ${size.desired} ${size.max}`
    const total = (shares.get(key)?.minutes ?? 0) + minutes
    if (total > 0) shares.set(key, { minutes: total, size })
  }
  let since = 0
  for (const { minute, action } of events) {
    hold(minute - since)
    since = minute
    size = after(size, action)
  }
  hold(MINUTES_PER_WEEK - since)
  return [...shares.values()]
}

/** EC2 Auto Scaling moves the desired capacity when a new minimum or maximum leaves it outside. */
function after(size: CapacityRange, action: ScheduledSize): CapacityRange {
  const min = action.minSize ?? size.min
  const max = Math.max(min, action.maxSize ?? size.max)
  return { min, max, desired: Math.min(max, Math.max(min, action.desiredCapacity ?? size.desired)) }
}

/** Minutes from Sunday midnight at which the expression is due; null: not weekly, or not understood. */
export function minutesOfWeek(recurrence: string): number[] | null {
  const [minute = '', hour = '', dayOfMonth, month, dayOfWeek = '', ...rest] = recurrence.trim().split(/\s+/)
  if (dayOfMonth !== '*' || month !== '*' || rest.length > 0) return null
  const minutes = valuesOf(minute, 0, 59)
  const hours = valuesOf(hour, 0, 23)
  const days = valuesOf(dayOfWeek.toLowerCase(), 0, 7, DAYS)
  if (!minutes || !hours || !days) return null
  const weekdays = [...new Set(days.map((day) => day % 7))]
  return weekdays.flatMap((d) => hours.flatMap((h) => minutes.map((m) => d * DAY + h * 60 + m)))
}

/** "1-5", "mon,wed", "0/15" and the like, as numbers; null when it is none of these. */
function valuesOf(text: string, min: number, max: number, names: readonly string[] = []): number[] | null {
  const values = new Set<number>()
  const one = (word: string): number => {
    const named = names.indexOf(word)
    return named >= 0 ? named : /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN
  }
  for (const part of text.split(',')) {
    const [span = '', step, ...more] = part.split('/')
    const every = step === undefined ? 1 : one(step)
    const [first = '', last, ...extra] = span.split('-')
    const from = span === '*' ? min : one(first)
    // The 7 that also means Sunday is no day of its own under "*".
    const open = span === '*' || step !== undefined ? (names.length > 0 ? max - 1 : max) : from
    const to = last === undefined ? open : one(last)
    const fine =
      [from, to, every].every(Number.isInteger) && from >= min && to <= max && from <= to && every > 0
    if (!fine || more.length > 0 || extra.length > 0) return null
    for (let value = from; value <= to; value += every) values.add(value)
  }
  return [...values].sort((a, b) => a - b)
}

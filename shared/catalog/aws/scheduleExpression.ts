/**
 * Schedule expressions of EventBridge Scheduler: rate(…), cron(…) and at(…).
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
const RATE = /^rate\((\d+) (minute|hour|day)s?\)$/
const CRON = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/
const AT = /^at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\)$/

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Minutes in an average month, as 730 hours. */
const MINUTES = { minute: 1, hour: 60, day: 1440 } as const
const MONTH_MINUTES = 730 * 60

/** Why it is none; null when it is one. */
export function expressionFault(expression: string): string | null {
  if (AT.test(expression)) return null
  const rate = RATE.exec(expression)
  if (rate) return Number(rate[1]) > 0 ? null : 'a rate is 1 at least'
  const cron = CRON.exec(expression)
  if (!cron) return 'a schedule is written like rate(5 minutes), cron(0 3 * * ? *) or at(2027-01-31T08:00:00)'
  const [, minutes = '', hours = '', dayOfMonth = '', months = '', dayOfWeek = ''] = cron
  if ((dayOfMonth === '?') === (dayOfWeek === '?'))
    return 'in cron(…), one of day of month (third) and day of week (fifth) must be "?" and the other not'
  const wrong = [
    ['minutes', valuesOf(minutes, 0, 59)],
    ['hours', valuesOf(hours, 0, 23)],
    ['months', valuesOf(months, 1, 12, MONTHS)],
    ['days of the month', daysOfMonth(dayOfMonth, 31)],
    ['days of the week', daysOfWeek(dayOfWeek)],
  ].find(([, values]) => values === null)
  return wrong ? `cron(…) does not understand its ${String(wrong[0])}` : null
}

/** How often it starts in an average month; one that starts once counts as 1, one that is faulty as null. */
export function startsPerMonth(expression: string): number | null {
  if (expressionFault(expression) !== null) return null
  const rate = RATE.exec(expression)
  if (rate) return MONTH_MINUTES / (Number(rate[1]) * MINUTES[rate[2] as keyof typeof MINUTES])
  const cron = CRON.exec(expression)
  if (!cron) return 1
  const [, minutes = '', hours = '', dayOfMonth = '', months = '', dayOfWeek = ''] = cron
  const daily = (valuesOf(minutes, 0, 59)?.length ?? 0) * (valuesOf(hours, 0, 23)?.length ?? 0)
  const days = (valuesOf(months, 1, 12, MONTHS) ?? []).map((month) => {
    const length = DAYS[month - 1] ?? 30
    return dayOfWeek === '?'
      ? (daysOfMonth(dayOfMonth, length) ?? 0)
      : ((daysOfWeek(dayOfWeek) ?? 0) * length) / 28
  })
  return (daily * days.reduce((sum, count) => sum + count, 0)) / 12
}

/** Days of a month of that length. "L" is the last, "15W" the weekday nearest to the 15th: one each. */
function daysOfMonth(field: string, length: number): number | null {
  if (field === '?') return 0
  if (field === 'L' || /^([1-9]|[12]\d|3[01])W$/.test(field)) return 1
  return valuesOf(field, 1, 31)?.filter((day) => day <= length).length ?? null
}

/** Days in four weeks. "6L" is the last Friday of the month, "3#2" the second Tuesday: one each. */
function daysOfWeek(field: string): number | null {
  if (field === '?') return 0
  if (field === 'L' || /^([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5])$/.test(field))
    return field === 'L' ? 4 : 1
  const days = valuesOf(field, 1, 7, WEEKDAYS)
  return days === null ? null : days.length * 4
}

/** The values of one field, "1,5", "MON-FRI", "0/15" or "*"; null when it is not understood. */
function valuesOf(field: string, from: number, to: number, names: readonly string[] = []): number[] | null {
  const found = new Set<number>()
  for (const part of field.split(',')) {
    const [span = '', step] = part.split('/')
    if (step !== undefined && !/^[1-9]\d*$/.test(step)) return null
    const ends = span === '*' ? [from, to] : span.split('-').map((one) => numberOf(one, from, names))
    const [first, last = step === undefined ? first : to] = ends
    if (ends.length > 2 || first === undefined || last === undefined) return null
    if (Number.isNaN(first) || Number.isNaN(last) || first < from || last > to || first > last) return null
    for (let value = first; value <= last; value += Number(step ?? 1)) found.add(value)
  }
  return [...found]
}

function numberOf(text: string, from: number, names: readonly string[]): number {
  const index = names.indexOf(text.toUpperCase())
  if (index >= 0) return index + from
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

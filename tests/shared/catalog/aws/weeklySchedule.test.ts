import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MINUTES_PER_WEEK,
  minutesOfWeek,
  type ScheduledSize,
  weekOf,
} from '../../../../shared/catalog/aws/weeklySchedule.ts'

const start = { min: 2, desired: 2, max: 4 }
const action = (recurrence: string, change: Partial<ScheduledSize>): ScheduledSize => ({
  recurrence,
  timeZone: 'Etc/UTC',
  minSize: null,
  maxSize: null,
  desiredCapacity: null,
  ...change,
})
const HOUR = 60

describe('minutesOfWeek', () => {
  it.each([
    ['0 8 * * 1', [1 * 1440 + 480]],
    ['0 8 * * MON', [1 * 1440 + 480]],
    ['30 0,12 * * sun', [30, 750]],
    ['0 0 * * 0,7', [0]],
    ['0 0 * * 5-6', [5 * 1440, 6 * 1440]],
    ['0/30 6 * * tue', [2 * 1440 + 360, 2 * 1440 + 390]],
  ])('%s', (recurrence, minutes) => {
    expect(minutesOfWeek(recurrence)).toEqual(minutes)
  })

  it('knows seven days under "*"', () => {
    expect(minutesOfWeek('0 8 * * *')).toHaveLength(7)
    expect(minutesOfWeek('*/20 * * * *')).toHaveLength(7 * 24 * 3)
  })

  it.each([
    '0 8 1 * *',
    '0 8 * 6 *',
    '0 8 * *',
    '60 8 * * *',
    '0 24 * * *',
    '0 8 * * FOO',
    '0 9-8 * * *',
    '0/0 8 * * *',
  ])('cannot tell %s', (recurrence) => {
    expect(minutesOfWeek(recurrence)).toBeNull()
  })
})

describe('weekOf', () => {
  it('shares a working week between day and night', () => {
    const week = weekOf(start, [
      action('0 8 * * MON-FRI', { minSize: 4, desiredCapacity: 6, maxSize: 12 }),
      action('0 18 * * MON-FRI', { minSize: 2, desiredCapacity: 2, maxSize: 4 }),
    ])
    expect(week).toEqual([
      { minutes: MINUTES_PER_WEEK - 50 * HOUR, size: start },
      { minutes: 50 * HOUR, size: { min: 4, desired: 6, max: 12 } },
    ])
  })

  it('carries the state of Friday night over the weekend into Monday', () => {
    const week = weekOf(start, [
      action('0 20 * * FRI', { desiredCapacity: 3 }),
      action('0 6 * * MON', { desiredCapacity: 4 }),
    ])
    expect(week).toEqual([
      { minutes: 58 * HOUR, size: { min: 2, desired: 3, max: 4 } },
      { minutes: 110 * HOUR, size: { min: 2, desired: 4, max: 4 } },
    ])
  })

  it('moves the desired capacity with a minimum or maximum that leaves it outside', () => {
    expect(weekOf(start, [action('0 0 * * SUN', { minSize: 8 })])).toEqual([
      { minutes: MINUTES_PER_WEEK, size: { min: 8, desired: 8, max: 8 } },
    ])
    expect(weekOf(start, [action('0 0 * * SUN', { minSize: 0, maxSize: 1 })])).toEqual([
      { minutes: MINUTES_PER_WEEK, size: { min: 0, desired: 1, max: 1 } },
    ])
  })

  it('cannot tell a monthly schedule, or one on two clocks', () => {
    expect(weekOf(start, [action('0 8 1 * *', { desiredCapacity: 4 })])).toBeNull()
    expect(
      weekOf(start, [
        action('0 8 * * *', { desiredCapacity: 4 }),
        action('0 18 * * *', { desiredCapacity: 2, timeZone: 'Asia/Tokyo' }),
      ]),
    ).toBeNull()
  })

  it('always shares out the whole week, with sizes in order', () => {
    const size = fc.option(fc.integer({ min: 0, max: 20 }))
    const actions = fc.array(
      fc.record({
        recurrence: fc
          .tuple(
            fc.integer({ min: 0, max: 59 }),
            fc.integer({ min: 0, max: 23 }),
            fc.integer({ min: 0, max: 7 }),
          )
          .map(([minute, hour, day]) => `${minute} ${hour} * * ${day}`),
        timeZone: fc.constant('Etc/UTC'),
        minSize: size,
        maxSize: size,
        desiredCapacity: size,
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(actions, (list) => {
        const week = weekOf(start, list) ?? []
        expect(week.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(MINUTES_PER_WEEK)
        for (const { size: held } of week) {
          expect(held.min).toBeLessThanOrEqual(held.desired)
          expect(held.desired).toBeLessThanOrEqual(held.max)
        }
      }),
    )
  })
})

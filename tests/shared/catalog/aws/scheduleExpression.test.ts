import { describe, expect, it } from 'vitest'
import { expressionFault, startsPerMonth } from '../../../../shared/catalog/aws/scheduleExpression.ts'

describe('startsPerMonth', () => {
  it.each([
    ['rate(1 minute)', 43_800],
    ['rate(12 hours)', 60.83],
    ['rate(7 days)', 4.35],
    ['at(2027-01-31T08:00:00)', 1],
    ['cron(0 3 * * ? *)', 30.42],
    ['cron(0/15 8-17 ? * MON-FRI *)', 869.05],
    ['cron(0 0 31 * ? *)', 0.58],
    ['cron(0 0 L * ? *)', 1],
    ['cron(0 0 ? JAN,JUL 2#1 *)', 0.18],
    ['cron(0 0 1W 1/3 ? 2027)', 0.33],
  ])('%s: about %d', (expression, count) => {
    expect(startsPerMonth(expression)).toBeCloseTo(count, 1)
  })
})

describe('expressionFault', () => {
  it.each([
    ['every minute', 'written like'],
    ['rate(0 minutes)', '1 at least'],
    ['cron(0 3 * * * *)', 'must be "?"'],
    ['cron(0 3 ? * ? *)', 'must be "?"'],
    ['cron(60 3 * * ? *)', 'its minutes'],
    ['cron(0 3 * * ?)', 'written like'],
    ['cron(0 24 * * ? *)', 'its hours'],
    ['cron(0 3 ? * MONDAY *)', 'its days of the week'],
    ['cron(0 3 32 * ? *)', 'its days of the month'],
    ['cron(0/0 3 1 * ? *)', 'its minutes'],
    ['cron(0 3 1 13 ? *)', 'its months'],
  ])('%s', (expression, fault) => {
    expect(expressionFault(expression)).toContain(fault)
  })
})

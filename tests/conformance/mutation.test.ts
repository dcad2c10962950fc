import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workplace } from './exporting.ts'
import { told } from './judges.ts'
import { isCaught, JUDGES, judge, type Verdict } from './mutation/judging.ts'
import { type Drawing, drawings, type Mutant, mutants } from './mutation/mutants.ts'
import { SURVIVORS, table } from './mutation/report.ts'

/** The bar of the issue: at least 95 % of at least 60 seeded faults. */
const LEAST = 60
const SHARE = 0.95

let place: Awaited<ReturnType<typeof workplace>>
let originals: Drawing[]
let seeded: Mutant[]
let verdicts: Verdict[]

beforeAll(async () => {
  place = await workplace()
  originals = await drawings()
  seeded = mutants(originals)
  verdicts = await judge(
    [...originals.map((drawing) => ({ drawing, plan: drawing.plan })), ...seeded],
    place.path,
  )
})
afterAll(() => place.remove())

const verdictsOfMutants = () => verdicts.slice(originals.length)

describe('seeded faults in the plan', () => {
  test('no judge has anything against the plans without them', () => {
    expect(
      originals
        .flatMap(({ name }, index) =>
          JUDGES.map((one) => `${name} ${one}: ${told(verdicts[index]?.[one] ?? [])}`),
        )
        .join('\n'),
    ).toBe(originals.flatMap(({ name }) => JUDGES.map((one) => `${name} ${one}: `)).join('\n'))
  })

  test('are of every kind, in every drawing, more than asked for', () => {
    expect(seeded.length).toBeGreaterThanOrEqual(LEAST)
    expect(new Set(seeded.map(({ drawing }) => drawing.name)).size).toBe(originals.length)
  })

  test('are caught', () => {
    const caught = verdictsOfMutants().filter(isCaught).length
    console.log(table(seeded, verdictsOfMutants()))
    expect(caught / seeded.length).toBeGreaterThanOrEqual(SHARE)
  })

  test('survive only for a reason that is written down', () => {
    const unexplained = seeded.filter(
      ({ operator, where }, index) =>
        !isCaught(verdictsOfMutants()[index] ?? {}) &&
        !SURVIVORS.some((one) => one.operator === operator && one.where.test(where)),
    )
    expect(
      unexplained.map(({ operator, drawing, where }) => `${operator}: ${drawing.name} ${where}`),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { type Migration, migrate, migrations } from '../../../shared/document/migrations/index.ts'
import { CURRENT_VERSION } from '../../../shared/document/schema.ts'

const steps: readonly Migration[] = [
  { to: 2, title: 'rename colour', up: ({ colour, ...rest }) => ({ ...rest, color: colour }) },
  { to: 3, title: 'add tags', up: (document) => ({ ...document, tags: {} }) },
]

describe('migrations', () => {
  it('lead without a hole from version 2 to the current one', () => {
    expect(migrations.map((step) => step.to)).toEqual(
      Array.from({ length: CURRENT_VERSION - 1 }, (_, i) => i + 2),
    )
  })

  it('apply every step after the version of the file', () => {
    const result = migrate({ version: 1, colour: 'red' }, 1, steps, 3)
    expect(result).toEqual({ ok: true, value: { version: 3, color: 'red', tags: {} } })
    expect(migrate({ version: 2, color: 'red' }, 2, steps, 3)).toEqual(result)
  })

  it('name the step that is missing', () => {
    const result = migrate({ version: 3 }, 3, steps, 4)
    expect(!result.ok && result.error).toMatchObject({ kind: 'migration-failed', step: 4, title: 'missing' })
  })

  it('name the step that throws, and change nothing', () => {
    const input = { version: 1, a: 1 }
    const bad: Migration = {
      to: 2,
      title: 'divide',
      up: () => {
        throw new Error('by zero')
      },
    }
    const result = migrate(input, 1, [bad], 2)
    expect(!result.ok && result.error).toEqual({
      kind: 'migration-failed',
      step: 2,
      title: 'divide',
      detail: 'by zero',
    })
    expect(input).toEqual({ version: 1, a: 1 })
  })
})

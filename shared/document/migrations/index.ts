import { err, ok, type Result } from '../../base/result.ts'
import { CURRENT_VERSION } from '../schema.ts'

/** One step from version `to - 1` to `to`, over the raw JSON of the file. There is no way back. */
export interface Migration {
  readonly to: number
  readonly title: string
  readonly up: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** In order, without holes: the first leads to 2, the last to the current version. */
export const migrations: readonly Migration[] = []

type MigrationError = {
  readonly kind: 'migration-failed'
  readonly step: number
  readonly title: string
  readonly detail: string
}

/** Applies every step after `version`. A step that throws is reported with its number; nothing is half applied. */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = migrations,
  target: number = CURRENT_VERSION,
): Result<Readonly<Record<string, unknown>>, MigrationError> {
  let current = document
  for (let to = version + 1; to <= target; to++) {
    const step = steps.find((candidate) => candidate.to === to)
    if (!step)
      return err({
        kind: 'migration-failed',
        step: to,
        title: 'missing',
        detail: `no step leads to version ${to}`,
      })
    try {
      current = { ...step.up(current), version: to }
    } catch (error) {
      return err({
        kind: 'migration-failed',
        step: to,
        title: step.title,
        detail: error instanceof Error ? error.message : String(error),
      })
    }
  }
  return ok(current)
}

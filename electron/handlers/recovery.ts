import type { HandlersOf } from '../dispatch.ts'
import type { Context } from './context.ts'

export function recoveryHandlers({ recovery, grants }: Context): HandlersOf<'recovery'> {
  return {
    'recovery.list': () => recovery.list(),
    'recovery.read': async ({ id }) => {
      const outcome = await recovery.read(id)
      // Recovered work goes back to the file it came from.
      if (outcome.kind === 'read' && outcome.path !== null) grants.grant(outcome.path)
      return outcome
    },
    'recovery.write': (input) => recovery.write(input),
    'recovery.discard': async ({ id }) => {
      await recovery.discard(id)
      return null
    },
  }
}

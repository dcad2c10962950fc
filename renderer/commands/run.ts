import type { CommandId } from '../../shared/commands.ts'
import type { Workbench } from '../state/workbench.ts'
import { messageOf } from './define.ts'
import { behaviourOf } from './registry.ts'

/** Runs a command if it has an effect now. A fault becomes a notice. */
export async function runCommand(bench: Workbench, id: CommandId): Promise<void> {
  const { when, run } = behaviourOf(id)
  const studio = bench.store.getState()
  if (when?.(studio) === false) return
  try {
    await run(bench)
  } catch (cause) {
    studio.actions.notify({ tone: 'error', text: messageOf(cause) })
  }
}

import type { CommandId } from '../../shared/commands.ts'
import { arrangeCommands } from './arrangeCommands.ts'
import type { Behaviour } from './define.ts'
import { editCommands } from './edit.ts'
import { fileCommands } from './file.ts'
import { helpCommands } from './help.ts'
import { viewCommands } from './view.ts'

/** Behaviour of every command of the table: one without behaviour does not compile. */
const behaviours = {
  ...arrangeCommands,
  ...editCommands,
  ...fileCommands,
  ...helpCommands,
  ...viewCommands,
} satisfies Record<CommandId, Behaviour>

export const behaviourOf = (id: CommandId): Behaviour => behaviours[id]

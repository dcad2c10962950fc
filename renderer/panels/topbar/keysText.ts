import { type CommandId, commands } from '../../../shared/commands.ts'
import { formatKeys, keysOf } from '../../../shared/keys.ts'
import { platform } from '../../commands/shortcuts.ts'

/** "Ctrl+Shift+S"; empty for a command without keys. */
export function keysText(id: CommandId): string {
  const command = commands.find((candidate) => candidate.id === id)
  const [keys] = command ? keysOf(command, platform) : []
  return keys === undefined ? '' : formatKeys(keys, platform)
}

import { type CommandId, commands, type Platform } from '../../shared/commands.ts'
import { type KeyPress, keysOf, matchesKey } from '../../shared/keys.ts'
import { behaviourOf } from './registry.ts'

/** The keyboard in front of the user. `navigator.platform` is old but the one thing that every Chromium has. */
export const platform: Platform = /mac/i.test(globalThis.navigator?.platform ?? '') ? 'mac' : 'other'

/** The command that a key press means; null for none, or none that works while the user types in a field. */
export function commandFor(press: KeyPress, typing: boolean, on: Platform = platform): CommandId | null {
  const found = commands.find((command) =>
    keysOf(command, on).some((binding) => matchesKey(binding, press, on)),
  )
  if (!found) return null
  const { inFields, native } = behaviourOf(found.id)
  return native || (typing && !inFields) ? null : found.id
}

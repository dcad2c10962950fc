/** Key bindings as the command table spells them ("Mod+Shift+S"), matched against keyboard events and shown to people. */
import type { CommandSpec, Platform } from './commands.ts'

/** The part of a DOM `KeyboardEvent` that decides; this layer knows no DOM. */
export type KeyPress = Readonly<{
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}>

type Binding = Readonly<{ mod: boolean; alt: boolean; shift: boolean; key: string }>

/** The bindings of a command on a platform, the one to display first; empty when it has none. */
export function keysOf(command: CommandSpec, platform: Platform): readonly string[] {
  const { keys } = command
  if (keys === undefined) return []
  return 'mac' in keys ? keys[platform] : keys
}

function parseBinding(binding: string): Binding {
  // The key itself may be "+", so modifiers are peeled off from the left instead of splitting.
  const modifiers = new Set<string>()
  let rest = binding
  for (
    let match = /^(Mod|Alt|Shift)\+(?=.)/.exec(rest);
    match;
    match = /^(Mod|Alt|Shift)\+(?=.)/.exec(rest)
  ) {
    modifiers.add(match[1] ?? '')
    rest = rest.slice(match[0].length)
  }
  return { mod: modifiers.has('Mod'), alt: modifiers.has('Alt'), shift: modifiers.has('Shift'), key: rest }
}

/** Whether a key press is this binding. Letters and digits fall back on the physical key, since Option on a Mac, Shift
 * over digits and non-Latin layouts change the character; a symbol such as "?" matches by character whatever Shift says. */
export function matchesKey(binding: string, press: KeyPress, platform: Platform): boolean {
  const wanted = parseBinding(binding)
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey
  const foreign = platform === 'mac' ? press.ctrlKey : press.metaKey
  if (foreign || mod !== wanted.mod || press.altKey !== wanted.alt) return false
  if (/^[A-Z0-9]$/.test(wanted.key)) {
    const latin = /^[a-z0-9]$/i.test(press.key)
    const physical = `${/[0-9]/.test(wanted.key) ? 'Digit' : 'Key'}${wanted.key}`
    const hit = latin ? press.key.toUpperCase() === wanted.key : press.code === physical
    return hit && press.shiftKey === wanted.shift
  }
  if (wanted.key.length === 1) return press.key === wanted.key
  return press.key === wanted.key && press.shiftKey === wanted.shift
}

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
}

/** "⇧⌘S" on a Mac, "Ctrl+Shift+S" elsewhere. */
export function formatKeys(binding: string, platform: Platform): string {
  const { mod, alt, shift, key } = parseBinding(binding)
  const name = names[key] ?? key
  if (platform === 'mac') return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter((part) => part !== false).join('+')
}

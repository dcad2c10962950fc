import type { Command } from '../command.ts'
import { snakeCase, variableName } from '../names.ts'
import type { Known, Scope } from '../scope.ts'

/** What others want to know of a resource and AWS must be asked for, with the variable that each answer goes into. */
export function askedOf(known: Known, scope: Scope): { readonly variable: string; readonly ask: Command }[] {
  return [...scope.asked(known.id)].sort().flatMap((attribute) => {
    const made = known.printer.attributes[attribute]?.(known)
    if (made === undefined || !('ask' in made)) return []
    return [{ variable: variableName(known.id, snakeCase(attribute)), ask: made.ask }]
  })
}

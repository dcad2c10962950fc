import { physicalName, variableName } from '../names.ts'
import { resolve } from '../resolve.ts'
import type { Scope } from '../scope.ts'
import { isTame } from '../shell/text.ts'
import { scalarText } from '../shell/value.ts'
import { assigned } from '../shell/word.ts'
import { conditionsIn, specialise } from '../specialise.ts'
import { addFault } from '../step.ts'
import { byCondition } from './conditional.ts'
import { variablesIn } from './variables.ts'

/** One assignment for each resource that AWS knows by a name, in the order of the plan. */
export function nameAssignments(scope: Scope): { readonly variable: string; readonly elements: string[] }[] {
  return scope.stack.resources.flatMap((resource) => {
    const naming = scope.self(resource.logicalId)?.printer.naming
    if (naming === undefined) return []
    const variable = variableName(resource.logicalId, 'name')
    const given = resource.properties[naming.property]
    const stem = scope.stem(resource.logicalId)
    const fallback = physicalName(stem, naming.limit, naming.prefix, naming.suffix?.(resource))
    const elements = byCondition(given === undefined ? [] : conditionsIn(given), (decisions) => {
      const value = given === undefined ? undefined : specialise(given, decisions)
      if (value === undefined) return [`${variable}=${assigned(fallback)}`]
      const made = resolve(value, {
        scope,
        path: naming.property,
        textFile: () => "''",
        fault(message) {
          addFault(scope, { logicalId: resource.logicalId, type: resource.type, message })
        },
      })
      const text = scalarText(made) ?? []
      // Names stand in JSON and in shorthand as they are; no service allows more in one than these characters.
      return [`${variable}=${assigned(text)}`, ...(isTame(text) ? [] : [`plain ${variable}`])]
    })
    return [{ variable, elements }]
  })
}

/** The assignments of the names that are read, and of those that these need in turn; all of it joins what is read. */
export function usedAssignments(scope: Scope, read: Set<string>): string[] {
  const kept: string[][] = []
  for (const { variable, elements } of nameAssignments(scope).reverse()) {
    if (!read.has(variable)) continue
    kept.push(elements)
    for (const name of variablesIn(elements.join('\n'))) read.add(name)
  }
  return kept.reverse().flat()
}

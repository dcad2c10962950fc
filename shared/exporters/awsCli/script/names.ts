import { physicalName, variableName } from '../names.ts'
import { resolve } from '../resolve.ts'
import type { Scope } from '../scope.ts'
import { scalarText } from '../shell/value.ts'
import { assigned } from '../shell/word.ts'
import { conditionsIn, specialise } from '../specialise.ts'
import { addFault } from '../step.ts'
import { byCondition } from './conditional.ts'

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
      return [`${variable}=${assigned(scalarText(made) ?? [])}`]
    })
    return [{ variable, elements }]
  })
}

/** The assignments that the body needs, and those that these need in turn. */
export function usedAssignments(scope: Scope, body: string): string[] {
  const needed = wordsIn(body)
  const kept: string[][] = []
  for (const { variable, elements } of nameAssignments(scope).reverse()) {
    if (!needed.has(variable)) continue
    kept.push(elements)
    for (const name of wordsIn(elements.join('\n'))) needed.add(name)
  }
  return kept.reverse().flat()
}

/** Every name in a script, gathered in one pass: looking for each of 5,000 names in 8 MB of text takes minutes. */
export const wordsIn = (text: string): Set<string> => new Set(text.match(/[A-Za-z_]\w*/g))

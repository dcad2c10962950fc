import { actionLines, findLines, indent } from '../actions.ts'
import { variableName } from '../names.ts'
import type { Printed } from '../printer.ts'
import type { Known, Scope } from '../scope.ts'
import { quoteAlways, word } from '../shell/word.ts'
import { conditionsIn, specialiseObject } from '../specialise.ts'
import { openStep } from '../step.ts'
import { byCondition } from './conditional.ts'
import { stepTitle } from './deployStep.ts'
import { variablesIn } from './variables.ts'

/** The lines that delete one resource; none when it goes with its parent. */
export function teardownStep(known: Known, scope: Scope): string[] {
  const lines = eachOutcome(known, scope, (printed) => removal(known, printed, scope))
  return lines.length === 0 ? [] : [`step ${quoteAlways(stepTitle(known))} ${known.id}`, ...lines]
}

/**
 * Sets FOUND, and the resource's own variable from it. A thing is asked for only when what it hangs on was found
 * before: an empty id would be an error, not an answer.
 */
export function findLinesOf(known: Known, scope: Scope): string[] {
  return eachOutcome(known, scope, (printed) =>
    printed.find === undefined
      ? []
      : [...guarded(findLines(printed.find(), word(known.main)), known, scope), ...assignment(known)],
  )
}

/** The variable that a step sets when it has found its resource; null when a name set before serves. */
export const mainVariable = ({ id, printer }: Known): string | null =>
  printer.holds === 'name' ? null : variableName(id, printer.holds)

function eachOutcome(known: Known, scope: Scope, print: (printed: Printed) => string[]): string[] {
  const { resource, printer } = known
  return byCondition(conditionsIn(resource.properties), (decisions) => {
    const open = openStep(resource, specialiseObject(resource.properties, decisions), scope, printer)
    const lines = print(printer.print(open.step))
    return lines.length === 0 ? [] : [...open.documents(), ...lines]
  })
}

function assignment(known: Known): string[] {
  const variable = mainVariable(known)
  return variable === null ? [] : [`${variable}=$FOUND`]
}

function guarded(lines: readonly string[], known: Known, scope: Scope): string[] {
  const parents = [...variablesIn(lines.join('\n'))].filter((variable) => {
    const owner = scope.owner(variable)
    return owner !== undefined && owner !== known.id
  })
  if (parents.length === 0) return [...lines]
  const present = parents.map((variable) => `[ -n "$${variable}" ]`).join(' && ')
  return ["FOUND=''", `if ${present}; then`, ...indent(lines), 'fi']
}

function removal(known: Known, printed: Printed, scope: Scope): string[] {
  if (printed.remove === null) return []
  const remove = printed.remove().flatMap(actionLines)
  if (printed.find === undefined) return [...remove, "report 'deleted'"]
  const main = word(known.main)
  const holds = keeps(known)
  const variable = mainVariable(known)
  const readsOwn = variable !== null && variablesIn(remove.join('\n')).has(variable)
  return [
    ...guarded(findLines(printed.find(), main), known, scope),
    'if missing; then',
    '  absent',
    ...(holds === null ? [] : [`elif keep ${quoteAlways(holds)}; then`, '  :']),
    'else',
    ...indent([
      ...(readsOwn ? assignment(known) : []),
      ...remove,
      `report ${variable === null || readsOwn ? word([{ kind: 'literal', text: 'deleted ' }, ...known.main]) : 'deleted'}`,
    ]),
    'fi',
  ]
}

/** What teardown would lose with it; null when nothing. */
export function keeps({ printer, resource }: Known): string | null {
  if (printer.keeps !== undefined) return printer.keeps
  const marked = resource.deletionPolicy === 'Retain' || resource.deletionPolicy === 'Snapshot'
  return marked ? 'what it holds, as the drawing asks' : null
}

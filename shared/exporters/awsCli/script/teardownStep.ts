import { actionLines, findLines, indent } from '../actions.ts'
import { variableName } from '../names.ts'
import type { Printed } from '../printer.ts'
import type { Known, Scope } from '../scope.ts'
import { singleQuoted, word } from '../shell/word.ts'
import { conditionsIn, specialiseObject } from '../specialise.ts'
import { openStep } from '../step.ts'
import { byCondition } from './conditional.ts'
import { stepTitle } from './deployStep.ts'

/** The lines that delete one resource; none when it goes with its parent. */
export function teardownStep(known: Known, scope: Scope): string[] {
  const lines = eachOutcome(known, scope, (printed) => removal(known, printed, scope))
  return lines.length === 0 ? [] : [`step ${singleQuoted(stepTitle(known))} ${known.id}`, ...lines]
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

/** Every variable that the lines read, in one pass: asking for each of thousands by itself takes minutes. */
export function variablesIn(lines: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const line of lines) for (const [, name = ''] of line.matchAll(/\$\{?([A-Za-z_]\w*)/g)) found.add(name)
  return found
}

/** What each resource's variable stands for, in the order of the plan. Made once for each scope. */
const owners = new WeakMap<Scope, ReadonlyMap<string, { readonly id: string; readonly order: number }>>()

function ownersOf(scope: Scope): ReadonlyMap<string, { readonly id: string; readonly order: number }> {
  let known = owners.get(scope)
  if (known === undefined) {
    known = new Map(
      scope.stack.resources.flatMap(({ logicalId }, order) => {
        const other = scope.self(logicalId)
        const variable = other === undefined ? null : mainVariable(other)
        return variable === null ? [] : [[variable, { id: logicalId, order }] as const]
      }),
    )
    owners.set(scope, known)
  }
  return known
}

function eachOutcome(known: Known, scope: Scope, print: (printed: Printed) => string[]): string[] {
  const { resource, printer } = known
  return byCondition(conditionsIn(resource.properties), (decisions) => {
    const { step } = openStep(resource, specialiseObject(resource.properties, decisions), scope, printer)
    return print(printer.print(step))
  })
}

function assignment(known: Known): string[] {
  const variable = mainVariable(known)
  return variable === null ? [] : [`${variable}=$FOUND`]
}

function guarded(lines: readonly string[], known: Known, scope: Scope): string[] {
  const variables = ownersOf(scope)
  const parents = [...variablesIn(lines)]
    .flatMap((variable) => {
      const owner = variables.get(variable)
      return owner === undefined || owner.id === known.id ? [] : [{ variable, order: owner.order }]
    })
    .sort((a, b) => a.order - b.order)
    .map(({ variable }) => `[ -n "$${variable}" ]`)
  if (parents.length === 0) return [...lines]
  return ["FOUND=''", `if ${parents.join(' && ')}; then`, ...indent(lines), 'fi']
}

function removal(known: Known, printed: Printed, scope: Scope): string[] {
  if (printed.remove === null) return []
  const remove = printed.remove().flatMap(actionLines)
  if (printed.find === undefined) return [...remove, "report 'deleted'"]
  const main = word(known.main)
  const holds = keeps(known)
  const variable = mainVariable(known)
  const readsOwn = variable !== null && variablesIn(remove).has(variable)
  return [
    ...guarded(findLines(printed.find(), main), known, scope),
    'if missing; then',
    '  absent',
    ...(holds === null ? [] : [`elif keep ${singleQuoted(holds)}; then`, '  :']),
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

import { actionLines, findLines, indent } from '../actions.ts'
import { commandLines } from '../command.ts'
import { variableName } from '../names.ts'
import { isInDigest, parameterVariable } from '../parameters.ts'
import type { Action, Find, Printed } from '../printer.ts'
import type { Digest, Digests, Known, Scope } from '../scope.ts'
import { commentText, quoteAlways, word } from '../shell/word.ts'
import { conditionsIn, specialiseObject } from '../specialise.ts'
import { addFault, type OpenStep, openStep } from '../step.ts'
import { askedOf } from './asked.ts'
import { byCondition, isTrue, MAX_CONDITIONS, outcomeKey, outcomes } from './conditional.ts'
import { variablesInAll } from './variables.ts'

/** Texts rather than lines: thousands of steps wait for the last one, and a joined text weighs a fraction. */
export interface Deployed {
  /** Finds or makes one resource. */
  readonly text: string
  /** The variables in it, but for those that it only tells at its end. */
  readonly reads: ReadonlySet<string>
  /**
   * The same when no other step reads the variable that holds the resource: what AWS answers is then not asked for.
   * null: there is no such variable, or the step itself reads it.
   */
  readonly unheeded: string | null
  /** What is waited for after the last step. */
  readonly settle: readonly string[]
}

export function deployStep(known: Known, scope: Scope): Deployed {
  const { resource, printer } = known
  const { comment, condition, logicalId, origin } = resource
  const about = commentText(comment === undefined ? origin.label : `${origin.label}: ${comment}`)
  const conditions = conditionsIn(resource.properties)
  const drafts = draftsOf(known, scope, conditions)
  const title = quoteAlways(stepTitle(known))
  const unfinished = [...drafts.values()].some(
    ({ complete, find, retag }) => complete !== undefined && find !== undefined && retag !== undefined,
  )
  const begin = `step ${title} ${logicalId} ${digestWord(scope.digest(logicalId), scope)}${unfinished ? ' unfinished' : ''}`
  const ask = asked(known, scope)
  const lines = (isUnused: (variable: string) => boolean) => {
    const body = byOutcome(conditions, drafts, (draft) => [
      ...draft.documents,
      ...findOrMake(draft, isUnused),
      ...ask,
    ])
    if (condition === undefined) return [`# ${about}`, begin, ...body]
    const skipped = ["  STATE='not wanted'", '  result']
    return [`# ${about}`, begin, `if ${isTrue(condition)}; then`, ...indent(body), 'else', ...skipped, 'fi']
  }
  const step = lines(() => false)
  const reads = variablesInAll(step.filter((line) => !line.startsWith('result')))
  const variable = variableName(logicalId, printer.holds)
  const isHeeded = printer.holds === 'name' || reads.has(variable)
  return {
    text: step.join('\n'),
    reads,
    unheeded: isHeeded ? null : lines((name) => name === variable).join('\n'),
    settle: settleLines(conditions, drafts, title, condition),
  }
}

function settleLines(
  conditions: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
  title: string,
  condition: string | undefined,
): string[] {
  const waits = byOutcome(conditions, drafts, (draft) => draft.settle.flatMap(actionLines))
  if (waits.length === 0) return []
  const settle = [`CURRENT=${title}`, ...waits]
  return condition === undefined ? settle : [`if ${isTrue(condition)}; then`, ...indent(settle), 'fi']
}

/** "<what cannot be changed>.<all of it>", each with a checksum of the parameters in it. */
function digestWord({ fixed, whole }: Digests, scope: Scope): string {
  const part = ({ digest, parameters }: Digest) => {
    const known = parameters.flatMap((name) => scope.parameter(name) ?? [])
    const words = known.filter((one) => !isInDigest(one)).map(({ name }) => ` "$${parameterVariable(name)}"`)
    const asTheyAre = known.filter(isInDigest).map(({ name }) => `_\${${parameterVariable(name)}}`)
    return [digest, ...(words.length === 0 ? [] : [`-$(checksum${words.join('')})`]), ...asTheyAre].join('')
  }
  const made = `${part(fixed)}.${part(whole)}`
  return made.includes('$') ? `"${made}"` : made
}

/** "subnet Public (PublicSubnet1)"; the id is left out where it says nothing more. */
export function stepTitle({ resource, printer }: Known): string {
  const title = typeof printer.title === 'string' ? printer.title : printer.title(resource)
  const { label } = resource.origin
  const same = label.toLowerCase().replace(/[^a-z0-9]/g, '') === resource.logicalId.toLowerCase()
  return commentText(same ? `${title} ${label}` : `${title} ${label} (${resource.logicalId})`)
}

/** All that one outcome of the conditions asks of AWS. Worked out once, since it may be printed in two ways. */
interface Draft {
  readonly known: Known
  /** Here-documents that the calls name. */
  readonly documents: readonly string[]
  readonly settle: readonly Action[]
  readonly create: readonly Action[]
  readonly always: readonly Action[]
  readonly complete?: readonly Action[]
  readonly retag?: Action
  readonly update: readonly Action[]
  readonly found: readonly Action[]
  readonly find?: Find
}

/** By outcome, as `outcomeKey` calls it. Empty when the resource depends on too many conditions, which is a fault. */
function draftsOf(known: Known, scope: Scope, conditions: readonly string[]): ReadonlyMap<string, Draft> {
  const { resource, printer } = known
  const fault = (message: string) =>
    addFault(scope, { logicalId: resource.logicalId, type: resource.type, message })
  if (conditions.length > MAX_CONDITIONS) {
    fault(`it depends on ${conditions.length} conditions; a script can print at most ${MAX_CONDITIONS}`)
    return new Map()
  }
  return new Map(
    outcomes(conditions).map((decisions) => {
      const open = openStep(resource, specialiseObject(resource.properties, decisions), scope, printer)
      const made = draft(known, open, printer.print(open.step))
      for (const property of open.unread()) {
        fault(
          `its property ${property} is not known to the AWS CLI exporter, so the script would leave it out`,
        )
      }
      return [outcomeKey(conditions, decisions), made]
    }),
  )
}

/** The order decides how documents of one name are numbered: what is written first has the plain name. */
function draft(known: Known, open: OpenStep, printed: Printed): Draft {
  const settle = printed.settle?.() ?? []
  const create = printed.create()
  const always = printed.always?.() ?? []
  const complete = printed.complete?.()
  const { find } = printed
  const rest =
    find === undefined
      ? { update: [], found: [] }
      : {
          ...(printed.retag && { retag: printed.retag() }),
          update: printed.update?.() ?? [],
          found: printed.found?.() ?? [],
          find: find(),
        }
  // Asking for the calls writes the documents, so they are complete only now.
  return {
    known,
    documents: open.documents(),
    settle,
    create,
    always,
    ...(complete && { complete }),
    ...rest,
  }
}

function byOutcome(
  conditions: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
  print: (made: Draft) => string[],
): string[] {
  if (drafts.size === 0) return []
  return byCondition(conditions, (decisions) => {
    const made = drafts.get(outcomeKey(conditions, decisions))
    return made === undefined ? [] : print(made)
  })
}

function findOrMake(made: Draft, isUnused: (variable: string) => boolean): string[] {
  const { complete, find, known, retag } = made
  const { printer, resource } = known
  const variable = variableName(resource.logicalId, printer.holds)
  const captured = printer.holds !== 'name' && !isUnused(variable)
  const flat = (actions: readonly Action[]) =>
    actions.flatMap((action) => checkedLines(heeded(action, isUnused)))
  const create = flat(made.create)
  const always = flat(made.always)
  const shown = printer.holds === 'name' || captured ? ` ${word(known.main)}` : ''
  if (find === undefined) {
    const after = [...flat(complete ?? []), ...always]
    const told = create.includes(`known ${variable}`) ? shown : ''
    return [...create, ...after, 'STATE=applied', `result${told}`]
  }
  const marks = retag === undefined ? [] : flat([retag])
  const finish = complete === undefined ? [] : [...flat(complete), ...marks]
  const change = [...flat(made.update), ...(complete === undefined ? marks : [])]
  const otherwise = flat(made.found)
  return [
    ...findLines(find, word(known.main)),
    ...(captured ? [`${variable}=$FOUND`] : []),
    'if missing; then',
    ...indent(create),
    ...(change.length === 0 ? [] : ['elif changed; then', ...indent(change)]),
    ...(otherwise.length === 0 ? [] : ['else', ...indent(otherwise)]),
    'fi',
    ...(finish.length === 0 ? [] : ['if unfinished; then', ...indent(finish), 'fi']),
    ...always,
    `result${shown}`,
  ]
}

/** What AWS was asked for it must have told. */
function checkedLines(action: Action): string[] {
  const lines = actionLines(action)
  return action.kind === 'run' && action.into !== undefined ? [...lines, `known ${action.into}`] : lines
}

/** An answer that nobody uses is not asked for. */
function heeded(action: Action, isUnused: (variable: string) => boolean): Action {
  if (action.kind !== 'run' || action.into === undefined || !isUnused(action.into)) return action
  const { into: _, ...rest } = action
  const { query: __, ...bare } = action.command
  return { ...rest, command: bare }
}

/** What later steps want to know of it and AWS must be asked for. */
const asked = (known: Known, scope: Scope): string[] =>
  askedOf(known, scope).flatMap(({ variable, ask }) => [
    ...commandLines(ask, `${variable}=$(quiet `, ')'),
    `known ${variable}`,
  ])

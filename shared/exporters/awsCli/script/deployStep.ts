import { actionLines, findLines, indent } from '../actions.ts'
import { commandLines } from '../command.ts'
import { snakeCase, variableName } from '../names.ts'
import { isInDigest, parameterVariable } from '../parameters.ts'
import type { Action, Printed } from '../printer.ts'
import type { Digest, Digests, Known, Scope } from '../scope.ts'
import { commentText, quoteAlways, word } from '../shell/word.ts'
import { conditionsIn, type Decisions, specialiseObject } from '../specialise.ts'
import { addFault, type OpenStep, openStep } from '../step.ts'
import { byCondition, isTrue, MAX_CONDITIONS } from './conditional.ts'

export interface Deployed {
  /** The lines that find or make one resource. */
  readonly step: string[]
  /** What is waited for after the last step. */
  readonly settle: string[]
}

export function deployStep(known: Known, scope: Scope): Deployed {
  const { resource } = known
  const { comment, condition, logicalId, origin } = resource
  const about = commentText(comment === undefined ? origin.label : `${origin.label}: ${comment}`)
  const conditions = conditionsIn(resource.properties)
  const settling = new Map<Decisions, string[]>()
  let unfinished = false
  const body = bodies(known, scope, conditions, (opened) => {
    const { complete, find, retag, settle } = opened.printed
    unfinished ||= complete !== undefined && find !== undefined && retag !== undefined
    settling.set(opened.decisions, (settle?.() ?? []).flatMap(actionLines))
    return [...findOrMake(opened, scope), ...asked(known, scope)]
  })
  const title = quoteAlways(stepTitle(known))
  const begin = `step ${title} ${logicalId} ${digestWord(scope.digest(logicalId), scope)}${unfinished ? ' unfinished' : ''}`
  const settle = settleLines(conditions, settling, title)
  if (condition === undefined) return { step: [`# ${about}`, begin, ...body], settle }
  const skipped = ["  STATE='not wanted'", '  result']
  const wanted = `if ${isTrue(condition)}; then`
  return {
    step: [`# ${about}`, begin, wanted, ...indent(body), 'else', ...skipped, 'fi'],
    settle: settle.length === 0 ? [] : [wanted, ...indent(settle), 'fi'],
  }
}

function settleLines(
  conditions: readonly string[],
  settling: ReadonlyMap<Decisions, string[]>,
  title: string,
): string[] {
  const key = (decisions: Decisions) => JSON.stringify(conditions.map((name) => decisions[name]))
  const found = new Map([...settling].map(([decisions, lines]) => [key(decisions), lines]))
  const lines = byCondition(conditions, (decisions) => found.get(key(decisions)) ?? [])
  return lines.length === 0 ? [] : [`CURRENT=${title}`, ...lines]
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

interface Opened {
  readonly known: Known
  readonly open: OpenStep
  readonly printed: Printed
  readonly decisions: Decisions
}

function bodies(
  known: Known,
  scope: Scope,
  conditions: readonly string[],
  print: (opened: Opened) => string[],
): string[] {
  const { resource, printer } = known
  const fault = (message: string) =>
    addFault(scope, { logicalId: resource.logicalId, type: resource.type, message })
  if (conditions.length > MAX_CONDITIONS) {
    fault(`it depends on ${conditions.length} conditions; a script can print at most ${MAX_CONDITIONS}`)
    return []
  }
  return byCondition(conditions, (decisions) => {
    const open = openStep(resource, specialiseObject(resource.properties, decisions), scope, printer)
    const lines = print({ known, open, printed: printer.print(open.step), decisions })
    for (const property of open.unread()) {
      fault(`its property ${property} is not known to the AWS CLI exporter, so the script would leave it out`)
    }
    // Printing writes the documents, so they are complete only now.
    return [...open.documents(), ...lines]
  })
}

function findOrMake({ known, printed }: Opened, scope: Scope): string[] {
  const { printer, resource } = known
  const variable = variableName(resource.logicalId, printer.holds)
  const captured = printer.holds !== 'name' && !scope.unused.has(variable)
  const flat = (actions: readonly Action[]) =>
    actions.flatMap((action) => checkedLines(heeded(action, scope)))
  const { complete, find, update, retag } = printed
  const create = flat(printed.create())
  const always = flat(printed.always?.() ?? [])
  const shown = printer.holds === 'name' || captured ? ` ${word(known.main)}` : ''
  if (find === undefined) {
    const after = [...flat(complete?.() ?? []), ...always]
    const told = create.includes(`known ${variable}`) ? shown : ''
    return [...create, ...after, 'STATE=applied', `result${told}`]
  }
  const marks = retag === undefined ? [] : flat([retag()])
  const finish = complete === undefined ? [] : [...flat(complete()), ...marks]
  const change = [...flat(update?.() ?? []), ...(complete === undefined ? marks : [])]
  const otherwise = flat(printed.found?.() ?? [])
  return [
    ...findLines(find(), word(known.main)),
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
function heeded(action: Action, scope: Scope): Action {
  if (action.kind !== 'run' || action.into === undefined || !scope.unused.has(action.into)) return action
  const { into: _, ...rest } = action
  const { query: __, ...bare } = action.command
  return { ...rest, command: bare }
}

/** What later steps want to know of it and AWS must be asked for. */
function asked(known: Known, scope: Scope): string[] {
  return [...scope.asked(known.id)].sort().flatMap((attribute) => {
    const made = known.printer.attributes[attribute]?.(known)
    if (made === undefined || !('ask' in made)) return []
    const variable = variableName(known.id, snakeCase(attribute))
    return [...commandLines(made.ask, `${variable}=$(quiet `, ')'), `known ${variable}`]
  })
}

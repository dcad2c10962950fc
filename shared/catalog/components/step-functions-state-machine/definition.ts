import { isJsonObject, type Json, type JsonObject, objectFromText } from '../../../base/json.ts'
import { pascalCase } from '../../../base/text.ts'
import { type CfnObject, type CfnValue, concat, jsonProperty, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { StateMachineConfig } from './config.ts'
import { inGroups, type Step, stateOf, stepsOf } from './steps.ts'

type Context = EmitContext<StateMachineConfig>

/** `Definition`, or `DefinitionString` where the text holds null, which CloudFormation would drop. */
export function definitionOf(ctx: Context) {
  const { config } = ctx
  const made = (
    config.source === 'text' ? fromText(ctx) : { Definition: fromDrawing(ctx) }
  ) satisfies Partial<Cfn<'AWS::StepFunctions::StateMachine'>>
  return made
}

function fromDrawing(ctx: Context): CfnObject {
  const { timeoutSeconds, type } = ctx.config
  const groups = inGroups(stepsOf(ctx.outgoing('triggers'), type))
  const names = namesOf(groups)
  const states = Object.fromEntries(
    groups.map((group, index) => {
      const next = names[index + 1]
      const state = group.length === 1 && group[0] ? stateOf(group[0], ctx.name) : parallel(group, ctx.name)
      return [names[index] ?? '', { ...state, ...(next === undefined ? { End: true } : { Next: next }) }]
    }),
  )
  const nothing = { 'Nothing yet': { Type: 'Pass', End: true } }
  return {
    Comment: ctx.name,
    QueryLanguage: 'JSONata',
    StartAt: names[0] ?? 'Nothing yet',
    ...(timeoutSeconds !== null && { TimeoutSeconds: timeoutSeconds }),
    States: names.length === 0 ? nothing : states,
  }
}

/** AWS takes 80 characters, each name once. */
function namesOf(groups: readonly (readonly Step[])[]): readonly string[] {
  const taken = new Set<string>()
  return groups.map((group) => {
    const plain = group
      .map(({ edge }) => edge.peer.name)
      .join(' and ')
      .slice(0, 70)
    let name = plain
    for (let count = 2; taken.has(name); count++) name = `${plain} ${count}`
    taken.add(name)
    return name
  })
}

const parallel = (group: readonly Step[], from: string): CfnObject => ({
  Type: 'Parallel',
  Branches: group.map((step) => ({
    StartAt: step.edge.peer.name.slice(0, 80),
    States: { [step.edge.peer.name.slice(0, 80)]: { ...stateOf(step, from), End: true } },
  })),
  // The answers of the branches in a list would be of no use to the next step.
  Output: '{% $states.input %}',
})

function fromText(ctx: Context) {
  const { definition, timeoutSeconds } = ctx.config
  const parsed = objectFromText(definition)
  if (parsed === null) throw new Error('the definition is no JSON object')
  const machine: JsonObject = timeoutSeconds === null ? parsed : { ...parsed, TimeoutSeconds: timeoutSeconds }
  const known = substitutions(ctx)
  return typeof jsonProperty(machine) === 'string'
    ? { DefinitionString: substituted(JSON.stringify(machine), known) }
    : { Definition: inside(machine, known) as CfnObject }
}

/** What `${Name}` stands for in the text. */
function substitutions(ctx: Context): ReadonlyMap<string, Value<string>> {
  return new Map([
    ...ctx
      .outgoing('triggers')
      .map(({ handle, peer }) => [pascalCase(peer.name), peer.facet.url ?? handle.targetArn] as const),
    ...ctx
      .outgoing('uses')
      .flatMap(({ handle }) => handle.environment.map(({ name, value }) => [name, value] as const)),
  ])
}

function inside(value: Json, known: ReadonlyMap<string, Value<string>>): CfnValue {
  if (typeof value === 'string') return substituted(value, known)
  if (Array.isArray(value)) return value.map((item: Json) => inside(item, known))
  if (isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item, known)]))
  if (value === null) throw new Error('null cannot stand in a template')
  return value as number | boolean
}

function substituted(text: string, known: ReadonlyMap<string, Value<string>>): Value<string> {
  // Every second piece is a name.
  const pieces = text.split(/\$\{(\w+)\}/)
  if (pieces.length === 1) return text
  const parts = pieces.map((piece, index) => {
    if (index % 2 === 0) return piece
    const value = known.get(piece)
    if (value === undefined)
      throw new Error(
        `the definition names \${${piece}}, and it is connected to nothing of that name; it knows ${[...known.keys()].join(', ') || 'none'}`,
      )
    return value
  })
  const said = parts.filter((part) => part !== '')
  const [only] = said
  return said.length === 1 && only !== undefined ? only : concat(...said)
}

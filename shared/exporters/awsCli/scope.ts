import { type CfnObject, type CfnValue, isIntrinsic, referencesIn } from '../../catalog/cfn.ts'
import type { PlanParameter, PlanResource, StackPlan } from '../../plan/plan.ts'
import { digestOf } from './digest.ts'
import { snakeCase, stemsOf, variableName } from './names.ts'
import { parameterValue } from './parameters.ts'
import type { CliFault, Printer, Self, Tag } from './printer.ts'
import { type Text, variable } from './shell/text.ts'
import { textValue } from './shell/value.ts'
import { conditionsIn } from './specialise.ts'

export type Known = Self & { readonly printer: Printer }

/** What a stack knows about itself while its scripts are printed. */
export interface Scope {
  readonly stack: StackPlan
  readonly faults: CliFault[]
  parameter(name: string): PlanParameter | undefined
  self(logicalId: string): Known | undefined
  ofType(type: string): readonly PlanResource[]
  /** The resource whose step sets the variable; undefined for all other variables. */
  owner(variable: string): string | undefined
  /** The text of an attribute; a string tells why there is none. */
  attribute(logicalId: string, attribute: string): Text | string
  /** Attributes of a resource that somebody refers to and that AWS must be asked for. */
  asked(logicalId: string): ReadonlySet<string>
  stem(logicalId: string): string
  /** What everything in the stack is tagged with, its own marks left out. */
  stackTags(): readonly Tag[]
  /** Told by every `select` from the Availability Zones: how many the region must have. */
  needZone(index: number): void
  zones(): number
  /** Tells an edit of the resource, or of a version that it refers to. */
  digest(logicalId: string): Digests
}

export interface Digest {
  readonly digest: string
  /** Names of the parameters whose values count too; sorted. */
  readonly parameters: readonly string[]
}

export interface Digests {
  /** Of what AWS cannot change in place. */
  readonly fixed: Digest
  readonly whole: Digest
}

export function makeScope(
  stack: StackPlan,
  printers: Readonly<Record<string, Printer>>,
  selfOf: (resource: PlanResource, scope: Scope) => Self,
): Scope {
  const parameters = new Map(stack.parameters.map((item) => [item.name, item]))
  const resources = new Map(stack.resources.map((item) => [item.logicalId, item]))
  const conditions = new Map(stack.conditions.map((item) => [item.name, item]))
  const stems = stemsOf([...resources.keys()])
  const asked = new Map<string, Set<string>>()
  const selves = new Map<string, Known>()
  const byType = new Map<string, PlanResource[]>()
  for (const item of stack.resources) {
    const list = byType.get(item.type)
    if (list === undefined) byType.set(item.type, [item])
    else list.push(item)
  }
  const owners = new Map(
    stack.resources.flatMap(({ logicalId, type }) => {
      const printer = printers[type]
      return printer === undefined || printer.holds === 'name'
        ? []
        : [[variableName(logicalId, printer.holds), logicalId] as const]
    }),
  )
  const digests = new Map<string, Digests>()
  let zones = 0
  let stackTags: readonly Tag[] | undefined

  const scope: Scope = {
    stack,
    faults: [],
    parameter: (name) => parameters.get(name),
    self(logicalId) {
      const known = selves.get(logicalId)
      if (known !== undefined) return known
      const resource = resources.get(logicalId)
      const printer = resource === undefined ? undefined : printers[resource.type]
      if (resource === undefined || printer === undefined) return undefined
      const made = { ...selfOf(resource, scope), printer }
      selves.set(logicalId, made)
      return made
    },
    ofType: (type) => byType.get(type) ?? [],
    owner: (variable) => owners.get(variable),
    attribute(logicalId, attribute) {
      const self = scope.self(logicalId)
      if (self === undefined)
        return `${logicalId}.${attribute} is asked for, but ${logicalId} is not in the stack`
      const make = self.printer.attributes[attribute]
      if (make === undefined)
        return `${self.resource.type} has no attribute ${attribute} that a script can learn`
      const made = make(self)
      if (!('ask' in made)) return made
      const names = asked.get(logicalId) ?? new Set()
      asked.set(logicalId, names.add(attribute))
      const name = variableName(logicalId, snakeCase(attribute))
      owners.set(name, logicalId)
      return variable(name)
    },
    asked: (logicalId) => asked.get(logicalId) ?? new Set(),
    stem: (logicalId) => stems.get(logicalId) ?? logicalId,
    stackTags() {
      stackTags ??= Object.entries(stack.tags).flatMap(([key, value]) => {
        if (typeof value === 'string') return [{ key, value: textValue(value), atLaunch: true }]
        if (value.$cfn !== 'ref') throw new Error(`the tag ${key} is neither a text nor a parameter`)
        // Where CloudFormation can tag none of the resources, the template does not ask for the environment either.
        const parameter = parameters.get(value.target)
        return parameter === undefined ? [] : [{ key, value: parameterValue(parameter), atLaunch: true }]
      })
      return stackTags
    },
    needZone(index) {
      zones = Math.max(zones, index + 1)
    },
    zones: () => zones,
    digest(logicalId) {
      const known = digests.get(logicalId)
      if (known !== undefined) return known
      // A circle cannot be in a plan that is in order; the placeholder only keeps a faulty one from looping.
      digests.set(logicalId, { fixed: NO_DIGEST, whole: NO_DIGEST })
      const made = digestResource(logicalId)
      digests.set(logicalId, made)
      return made
    },
  }

  function digestResource(logicalId: string): Digests {
    const resource = resources.get(logicalId)
    if (resource === undefined) return { fixed: NO_DIGEST, whole: NO_DIGEST }
    const { changes = [], tagsIn = 'Tags' } = printers[resource.type] ?? {}
    const fixed = Object.entries(resource.properties).filter(
      ([name]) => changes !== 'all' && name !== tagsIn && !changes.includes(name),
    )
    return {
      fixed: digestValue(resource.type, Object.fromEntries(withoutParts(fixed, changes)), false),
      whole: digestValue(resource.type, resource.properties, true),
    }
  }

  function digestValue(type: string, properties: CfnObject, follow: boolean): Digest {
    const used = new Set<string>()
    const versions: string[] = []
    for (const name of conditionsIn(properties)) {
      const condition = conditions.get(name)
      if (condition !== undefined) used.add(condition.parameter)
    }
    for (const target of new Set(referencesIn(properties))) {
      if (parameters.has(target)) used.add(target)
      const targetType = resources.get(target)?.type
      if (!follow || targetType === undefined || printers[targetType]?.versioned !== true) continue
      const below = scope.digest(target).whole
      versions.push(below.digest)
      for (const name of below.parameters) used.add(name)
    }
    return { digest: digestOf(JSON.stringify([type, properties, versions])), parameters: [...used].sort() }
  }

  // Each step captures what later steps want to know of its resource: so all wishes are gathered first.
  const wish = (target: string, attribute: string) => {
    scope.attribute(target, attribute)
  }
  for (const value of [
    ...stack.resources.map((item) => item.properties),
    ...stack.outputs.map((item) => item.value),
  ]) {
    eachReference(value, (target, attribute) => {
      const asks = attribute ?? scope.self(target)?.printer.ref
      if (typeof asks === 'string') wish(target, asks)
    })
  }
  return scope
}

const NO_DIGEST: Digest = { digest: '', parameters: [] }

/** Each `ref`, with null, and each `getAtt`, with its attribute. */
function eachReference(value: CfnValue, visit: (target: string, attribute: string | null) => void): void {
  if (typeof value !== 'object') return
  if (!Array.isArray(value) && isIntrinsic(value)) {
    if (value.$cfn === 'ref') visit(value.target, null)
    if (value.$cfn === 'getAtt') visit(value.target, value.attribute)
  }
  for (const inner of Object.values(value)) eachReference(inner, visit)
}

/** A printer may apply parts of a property: `SpotFleetRequestConfigData.TargetCapacity`. */
const withoutParts = (
  properties: readonly (readonly [string, CfnValue])[],
  changes: readonly string[] | 'all',
): [string, CfnValue][] =>
  properties.map(([name, value]) => {
    const parts = changes === 'all' ? [] : changes.filter((change) => change.startsWith(`${name}.`))
    if (parts.length === 0 || typeof value !== 'object' || Array.isArray(value) || isIntrinsic(value))
      return [name, value]
    return [
      name,
      Object.fromEntries(Object.entries(value).filter(([part]) => !parts.includes(`${name}.${part}`))),
    ]
  })

import { sameJson } from '../base/json.ts'
import { compareText } from '../base/stableJson.ts'
import { pascalCase } from '../base/text.ts'
import { type CfnValue, ref, referencesIn } from '../catalog/cfn.ts'
import { mapObject, mapReferences, type Reference } from '../catalog/mapReferences.ts'
import type {
  Origin,
  PlanCondition,
  PlanFault,
  PlanFile,
  PlanOutput,
  PlanParameter,
  PlanResource,
} from './plan.ts'

/** What components and relations emitted for one Region. */
export interface Gathered {
  readonly resources: Map<string, PlanResource>
  readonly parameters: Map<string, PlanParameter>
  readonly conditions: Map<string, PlanCondition>
  readonly outputs: Map<string, PlanOutput>
  readonly files: Map<string, PlanFile>
}

/**
 * CloudFormation knows no reference into a stack of another Region. Where a resource refers to one, the other stack
 * puts the value out, this one takes it as a parameter, and the other is deployed first. Changes `gathered`; returns
 * for each Region the Regions whose values it takes.
 */
export function importAcrossRegions(
  gathered: ReadonlyMap<string, Gathered>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const homeOf = new Map<string, string>()
  for (const [region, { resources, parameters }] of gathered)
    for (const id of [...resources.keys(), ...parameters.keys()]) homeOf.set(id, region)
  const takes = new Map([...gathered.keys()].map((region) => [region, new Set<string>()]))
  for (const [region, own] of gathered) {
    const isForeign = (id: string) =>
      !own.resources.has(id) && !own.parameters.has(id) && homeOf.has(id) && homeOf.get(id) !== region
    const taken = new Set<string>()
    const replace = ({ target, attribute }: Reference, original: CfnValue): CfnValue => {
      const home = isForeign(target) ? homeOf.get(target) : undefined
      const other = home === undefined ? undefined : gathered.get(home)
      if (home === undefined || other === undefined) return original
      takes.get(region)?.add(home)
      const name = take({ target, attribute }, original, { own, region }, { other, home })
      taken.add(name)
      return ref(name)
    }
    for (const [id, resource] of own.resources) {
      if (!resource.needs.some(isForeign)) continue
      taken.clear()
      const { properties, updatePolicy, creationPolicy, dependsOn = [], ...rest } = resource
      // Whole stacks wait for each other; a single resource cannot.
      const here = dependsOn.filter((needed) => !isForeign(needed))
      own.resources.set(id, {
        ...rest,
        properties: mapObject(properties, replace),
        ...(updatePolicy && { updatePolicy: mapObject(updatePolicy, replace) }),
        ...(creationPolicy && { creationPolicy: mapObject(creationPolicy, replace) }),
        ...(here.length > 0 && { dependsOn: here }),
        needs: [...resource.needs.filter((needed) => !isForeign(needed)), ...taken].sort(compareText),
      })
    }
    for (const [name, output] of own.outputs) {
      if (referencesIn(output.value).some(isForeign))
        own.outputs.set(name, { ...output, value: mapReferences(output.value, replace) })
    }
  }
  return takes
}

function take(
  { target, attribute }: Reference,
  value: CfnValue,
  { own, region }: { own: Gathered; region: string },
  { other, home }: { other: Gathered; home: string },
): string {
  const origin = other.resources.get(target)?.origin ?? parameterOrigin(target)
  const { label } = origin
  const name = outputOf(target + (attribute === null ? 'Ref' : pascalCase(attribute)), value, other)
  const known = other.outputs.get(name)
  const description = known?.description ?? `Of ${label}; the stack in ${region} takes it`
  other.outputs.set(name, { origin, ...known, name, value, description, handedOn: true })
  own.parameters.set(name, {
    name,
    type: 'String',
    description: `Of ${label}: output ${name} of the stack in ${home}`,
    group: `From the stack in ${home}`,
    importedFrom: { region: home, output: name },
  })
  return name
}

/** The output that has the value already, or else a name that no output has. */
function outputOf(wanted: string, value: CfnValue, { outputs }: Gathered): string {
  for (const [name, output] of outputs) if (sameJson(output.value, value)) return name
  let name = wanted
  while (outputs.has(name)) name += 'HandedOn'
  return name
}

const parameterOrigin = (name: string): Origin => ({ kind: 'implied', id: name, label: name })

/**
 * Regions in the order of deployment: each after those whose values it takes, else as given. Regions that take from
 * each other in a circle are a fault of the drawing.
 */
export function inOrderOfImports(
  regions: readonly string[],
  takes: ReadonlyMap<string, ReadonlySet<string>>,
  faults: PlanFault[],
): readonly string[] {
  const left = [...regions]
  const ordered: string[] = []
  while (left.length > 0) {
    const next = left.findIndex((region) =>
      [...(takes.get(region) ?? [])].every((home) => !left.includes(home)),
    )
    if (next === -1) {
      faults.push({
        origin: { kind: 'implied', id: 'regions', label: left.join(', ') },
        message: `the stacks in ${left.join(' and ')} take values from each other, and none can be deployed first.`,
      })
      return [...ordered, ...left]
    }
    ordered.push(...left.splice(next, 1))
  }
  return ordered
}

import { compareText } from '../base/stableJson.ts'
import { pascalCase } from '../base/text.ts'
import {
  type CfnObject,
  type CfnValue,
  type Intrinsic,
  mapIntrinsics,
  ref,
  referencesIn,
} from '../catalog/cfn.ts'
import type { Origin, PlanCondition, PlanFault, PlanOutput, PlanParameter, PlanResource } from './plan.ts'

/** What components and relations emitted for one Region. */
export interface Gathered {
  readonly resources: Map<string, PlanResource>
  readonly parameters: Map<string, PlanParameter>
  readonly conditions: Map<string, PlanCondition>
  readonly outputs: Map<string, PlanOutput>
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
    const replace = (value: Intrinsic): CfnValue => {
      if ((value.$cfn !== 'ref' && value.$cfn !== 'getAtt') || !isForeign(value.target)) return value
      const home = homeOf.get(value.target)
      const other = home === undefined ? undefined : gathered.get(home)
      if (home === undefined || other === undefined) return value
      takes.get(region)?.add(home)
      return ref(take(value, { own, region }, { other, home }))
    }
    for (const [id, resource] of own.resources) {
      if (!resource.needs.some(isForeign)) continue
      const properties = mapIntrinsics(resource.properties, replace) as CfnObject
      // Whole stacks wait for each other; a single resource cannot.
      const dependsOn = (resource.dependsOn ?? []).filter((needed) => !isForeign(needed))
      const needs = [...new Set([...referencesIn(properties), ...dependsOn])].sort(compareText)
      const { dependsOn: _, ...rest } = resource
      own.resources.set(id, { ...rest, properties, needs, ...(dependsOn.length > 0 && { dependsOn }) })
    }
    for (const [name, output] of own.outputs) {
      if (!referencesIn(output.value).some(isForeign)) continue
      own.outputs.set(name, { ...output, value: mapIntrinsics(output.value, replace) })
    }
  }
  return takes
}

function take(
  value: Extract<Intrinsic, { $cfn: 'ref' | 'getAtt' }>,
  { own, region }: { own: Gathered; region: string },
  { other, home }: { other: Gathered; home: string },
): string {
  const origin = other.resources.get(value.target)?.origin ?? parameterOrigin(value.target)
  const { label } = origin
  const name = value.target + (value.$cfn === 'ref' ? 'Ref' : pascalCase(value.attribute))
  if (!other.outputs.has(name)) {
    const description = `Of ${label}; the stack in ${region} takes it`
    other.outputs.set(name, { name, value, description, handedOn: true, origin })
  }
  own.parameters.set(name, {
    name,
    type: 'String',
    description: `Of ${label}: output ${name} of the stack in ${home}`,
    group: `From the stack in ${home}`,
    importedFrom: { region: home, output: name },
  })
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

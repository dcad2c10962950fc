import offerings from './data/ec2-offerings.json' with { type: 'json' }
import file from './data/instance-types.json' with { type: 'json' }
import { zoneGaps } from './regions.ts'
import type { DataFile } from './schema/dataFiles.ts'
import type { Accelerator, Architecture, InstanceType } from './types.ts'

// The JSON's inferred types are wide; its shape is what schema/dataFiles.ts says, which a test holds it to.
const types = file as unknown as DataFile<'instance-types.json'>
const offered = offerings as unknown as DataFile<'ec2-offerings.json'>

type Row = (typeof types.rows)[number]

const rowsByName = new Map<string, Row>(types.rows.map((row) => [row[0], row]))
const names: readonly string[] = types.rows.map((row) => row[0])
const made = new Map<string, InstanceType>()

/** All names, by family and then size. */
export const instanceTypeNames = (): readonly string[] => names

/** Hardware and limits of a type; null for a name that the data does not know. */
export function instanceType(name: string): InstanceType | null {
  const known = made.get(name)
  if (known !== undefined) return known
  const row = rowsByName.get(name)
  if (row === undefined) return null
  const type = fromRow(row)
  made.set(name, type)
  return type
}

const yesNo = (flag: 0 | 1 | null): boolean | null => (flag === null ? null : flag === 1)

const architecturesOf: Readonly<Record<string, readonly Architecture[]>> = {
  x86_64: ['x86_64'],
  // 32-bit AMIs are out of use; what matters to a design is that these types run x86_64.
  'i386,x86_64': ['x86_64'],
  arm64: ['arm64'],
  // Mac instances run macOS only.
  arm64_mac: [],
  x86_64_mac: [],
}

function fromRow(row: Row): InstanceType {
  const [
    name,
    vcpus,
    memoryMiB,
    architectures,
    manufacturer,
    ,
    burstable,
    accelerators,
    localStorageGB,
    ,
    ,
    networkText,
    networkBaselineGbps,
    networkPeakGbps,
    ,
    ,
    ,
    bareMetal,
    hypervisor,
    currentGeneration,
    placementStrategies,
    maxEnis,
    ipv4PerEni,
    maxPods,
    ebsBaselineMbps,
    ebsMaxMbps,
    ebsBaselineIops,
    ebsMaxIops,
    maxEbsAttachments,
    spotSupported,
    nitroEnclaves,
    hibernation,
    dedicatedHosts,
    code,
  ] = row
  const dot = name.indexOf('.')
  const source = types.sources[code]
  return {
    name,
    family: name.slice(0, dot),
    size: name.slice(dot + 1),
    vcpus,
    memoryMiB,
    architectures: architectures === null ? null : (architecturesOf[architectures] ?? null),
    manufacturer,
    burstable: burstable === 1,
    bareMetal: bareMetal === 1,
    accelerators: (accelerators ?? []).map(
      ([kind, maker, model, count, memory]): Accelerator => ({
        kind: kind as Accelerator['kind'],
        manufacturer: maker,
        name: model,
        count,
        memoryMiBEach: memory,
      }),
    ),
    localStorageGB,
    networkText,
    networkBaselineGbps,
    networkPeakGbps,
    maxEnis,
    ipv4PerEni,
    maxPods,
    ebsBaselineMbps,
    ebsMaxMbps,
    ebsBaselineIops,
    ebsMaxIops,
    maxEbsAttachments,
    hypervisor,
    placementStrategies,
    spotSupported: yesNo(spotSupported),
    nitroEnclaves: yesNo(nitroEnclaves),
    hibernation: yesNo(hibernation),
    dedicatedHosts: yesNo(dedicatedHosts),
    currentGeneration: yesNo(currentGeneration),
    source: source?.title ?? code,
    date: source?.date ?? null,
  }
}

const offeringsByType = new Map(offered.rows)
const offeringRegions = new Map(offered.regions.map((region, i) => [region, i]))

/** null = we do not know: the region has no offerings capture, or the type is newer than the capture. */
export function isOfferedInRegion(type: string, region: string): boolean | null {
  const at = offeringRegions.get(region)
  const flags = offeringsByType.get(type)
  if (at === undefined || flags === undefined) return null
  return flags[at] === '1'
}

/**
 * AZ ids of the region in which the type's family is not offered. The capture is by family, so a family offered in
 * a zone in other sizes only is not seen. null = we do not know. Zone names differ per account, ids do not.
 */
export function azsNotOffering(type: string, region: string): readonly string[] | null {
  const known = isOfferedInRegion(type, region)
  const zones = zoneGaps(region)
  if (known === null || zones === null) return null
  if (!known) return [...zones.keys()]
  const family = type.slice(0, type.indexOf('.'))
  return [...zones].filter(([, missing]) => missing.includes(family)).map(([zone]) => zone)
}

import offeringsFile from './data/ec2-offerings.json' with { type: 'json' }
import typesFile from './data/instance-types.json' with { type: 'json' }
import { zoneGaps } from './regions.ts'
import { decodeRow, nameOf, once } from './rows.ts'
import type { DataFile } from './schema/dataFiles.ts'
import type { InstanceTypeCells } from './schema/instanceTypes.ts'
import type { Accelerator, Architecture, InstanceType } from './types.ts'

// The JSON's inferred types are wide; its shape is what schema/dataFiles.ts says, which a test holds it to.
const types = typesFile as unknown as DataFile<'instance-types.json'>
const offered = offeringsFile as unknown as DataFile<'ec2-offerings.json'>

const rowsByName = once(() => new Map(types.rows.map((row) => [nameOf(row), row])))
const names = once((): readonly string[] => [...rowsByName().keys()])
const made = new Map<string, InstanceType>()

/** All names, by family and then size. */
export const instanceTypeNames = (): readonly string[] => names()

/** Hardware and limits of a type; null for a name that the data does not know. */
export function instanceType(name: string): InstanceType | null {
  const known = made.get(name)
  if (known !== undefined) return known
  const row = rowsByName().get(name)
  if (row === undefined) return null
  const type = fromRow(row)
  made.set(name, type)
  return type
}

const yesNo = (flag: 0 | 1 | null): boolean | null => (flag === null ? null : flag === 1)

const architecturesOf: Readonly<
  Record<NonNullable<InstanceTypeCells['architectures']>, readonly Architecture[]>
> = {
  x86_64: ['x86_64'],
  // 32-bit AMIs are out of use; what matters to a design is that these types run x86_64.
  'i386,x86_64': ['x86_64'],
  arm64: ['arm64'],
  // Mac instances run macOS only.
  arm64_mac: [],
  x86_64_mac: [],
}

function cellsOf(row: string): InstanceTypeCells {
  const cells = decodeRow(row)
  return Object.fromEntries(
    types.columns.map((column, i) => [column, cells[i] ?? null]),
  ) as unknown as InstanceTypeCells
}

function fromRow(row: string): InstanceType {
  const cells = cellsOf(row)
  const dot = cells.type.indexOf('.')
  const source = types.sources[cells.source]
  return {
    name: cells.type,
    family: cells.type.slice(0, dot),
    size: cells.type.slice(dot + 1),
    vcpus: cells.vcpus,
    memoryMiB: cells.memoryMiB,
    architectures: cells.architectures === null ? null : architecturesOf[cells.architectures],
    manufacturer: cells.manufacturer,
    burstable: cells.burstable === 1,
    bareMetal: cells.bareMetal === 1,
    accelerators: cells.accelerators?.split(';').map(acceleratorOf) ?? [],
    localStorageGB: cells.localStorageGB,
    networkText: cells.networkText,
    networkBaselineGbps: cells.networkBaselineGbps,
    networkPeakGbps: cells.networkPeakGbps,
    maxEnis: cells.maxEnis,
    ipv4PerEni: cells.ipv4PerEni,
    maxPods: cells.maxPods,
    ebsBaselineMbps: cells.ebsBaselineMbps,
    ebsMaxMbps: cells.ebsMaxMbps,
    ebsBaselineIops: cells.ebsBaselineIops,
    ebsMaxIops: cells.ebsMaxIops,
    maxEbsAttachments: cells.maxEbsAttachments,
    hypervisor: cells.hypervisor,
    placementStrategies: (cells.placementGroupStrategies?.split(',') ??
      null) as InstanceType['placementStrategies'],
    spotSupported: yesNo(cells.spotSupported),
    nitroEnclaves: yesNo(cells.nitroEnclaves),
    hibernation: yesNo(cells.hibernation),
    dedicatedHosts: yesNo(cells.dedicatedHosts),
    currentGeneration: yesNo(cells.currentGeneration),
    source: source?.title ?? cells.source,
    date: source?.date ?? null,
  }
}

/** "gpu:NVIDIA:A10G:1:24576" */
function acceleratorOf(text: string): Accelerator {
  const [kind, manufacturer = '', name = '', count, memory = ''] = text.split(':')
  return {
    kind: kind as Accelerator['kind'],
    manufacturer,
    name,
    count: Number(count),
    memoryMiBEach: memory === '' ? null : Number(memory),
  }
}

const offeringsByType = once(() => new Map(offered.rows))
const offeringRegions = new Map(offered.regions.map((region, i) => [region, i]))

/** null = we do not know: the region has no offerings capture, or the type is newer than the capture. */
export function isOfferedInRegion(type: string, region: string): boolean | null {
  const at = offeringRegions.get(region)
  const flags = offeringsByType().get(type)
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

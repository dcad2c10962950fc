import file from './data/eks-versions.json' with { type: 'json' }
import { limitNames } from './quotas.ts'
import type { DataFile } from './schema/dataFiles.ts'
import type { Architecture, EksAmiType, EksSupport, EksVersion } from './types.ts'

const calendar = file as unknown as DataFile<'eks-versions.json'>

const versions: readonly EksVersion[] = calendar.rows.map(
  ([version, released, endOfStandardSupport, endOfExtendedSupport, code]) => ({
    version,
    released,
    endOfStandardSupport,
    endOfExtendedSupport,
    source: calendar.sources[code]?.title ?? code,
    date: calendar.sources[code]?.date ?? null,
  }),
)

/** Newest first. */
export const eksVersions = (): readonly EksVersion[] => versions

const minor = (version: string): number | null => {
  const digits = /^1\.(\d+)$/.exec(version)?.[1]
  return digits === undefined ? null : Number(digits)
}

/**
 * Where a version stands on a day (YYYY-MM-DD). AWS bills extended support from the start of the day on which
 * standard support ends (EKS user guide, release calendar, UTC), so that day is already 'extended'. A version older
 * than the calendar is 'ended'; one newer than it, or without dates, is 'unknown'.
 */
export function eksSupport(version: string, onDate: string): EksSupport {
  const known = versions.find((entry) => entry.version === version)
  if (known === undefined) {
    const asked = minor(version)
    const oldest = minor(versions.at(-1)?.version ?? '')
    return asked !== null && oldest !== null && asked < oldest ? 'ended' : 'unknown'
  }
  const { endOfStandardSupport: standard, endOfExtendedSupport: extended } = known
  if (extended !== null && onDate >= extended) return 'ended'
  if (standard === null) return 'unknown'
  if (onDate < standard) return 'standard'
  return extended === null ? 'unknown' : 'extended'
}

const os: readonly (readonly [prefix: string, os: EksAmiType['os']])[] = [
  ['AL2023_', 'al2023'],
  ['AL2_', 'al2'],
  ['BOTTLEROCKET_', 'bottlerocket'],
  ['WINDOWS_', 'windows'],
  ['CUSTOM', 'custom'],
]

/** AWS spells architecture, operating system and accelerator into the names, so they are read from there. */
function fromName(name: string): EksAmiType {
  const architecture: Architecture | null = name.includes('ARM_64')
    ? 'arm64'
    : name.includes('x86_64')
      ? 'x86_64'
      : null
  const accelerator =
    name.includes('_NVIDIA') || name.endsWith('_GPU') ? 'nvidia' : name.endsWith('_NEURON') ? 'neuron' : null
  return {
    name,
    architecture,
    os: os.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'custom',
    accelerator,
  }
}

const amiTypes = new Map(limitNames('eks.ami-types').value.map((name) => [name, fromName(name)]))

export const eksAmiTypes = (): readonly EksAmiType[] => [...amiTypes.values()]

/** null = EKS has no such AMI type. */
export const eksAmiType = (name: string): EksAmiType | null => amiTypes.get(name) ?? null

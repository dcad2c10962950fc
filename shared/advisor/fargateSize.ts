import type { Facts } from '../facts/facts.ts'

/** The smallest task of Fargate that has as much CPU (in units) and memory; null: none is so large. */
export function fargateSizeFor(
  facts: Facts,
  cpu: number,
  memoryMiB: number,
): { readonly cpu: number; readonly memoryMiB: number } | null {
  for (const units of facts.fargateCpuValues()) {
    const memory =
      units < cpu ? undefined : facts.fargateMemoryValues(units)?.find((value) => value >= memoryMiB)
    if (memory !== undefined) return { cpu: units, memoryMiB: memory }
  }
  return null
}

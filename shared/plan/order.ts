import { compareText } from '../base/stableJson.ts'
import type { PlanResource } from './plan.ts'

/**
 * Sorts so that each resource comes after all that it needs; among those that are ready, in the order given. Returns
 * the ids that are caught in a circle, if any: those are left out of `ordered`.
 */
export function inOrder(resources: readonly PlanResource[]): { ordered: PlanResource[]; circular: string[] } {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]))
  const ordered: PlanResource[] = []
  const done = new Set<string>()
  const waiting = new Set<string>()
  const circular = new Set<string>()
  const visit = (resource: PlanResource): void => {
    if (done.has(resource.logicalId)) return
    if (waiting.has(resource.logicalId)) {
      circular.add(resource.logicalId)
      return
    }
    waiting.add(resource.logicalId)
    for (const id of resource.needs) {
      const needed = byId.get(id)
      if (needed) visit(needed)
    }
    waiting.delete(resource.logicalId)
    done.add(resource.logicalId)
    ordered.push(resource)
  }
  for (const resource of resources) visit(resource)
  return { ordered, circular: [...circular].sort(compareText) }
}

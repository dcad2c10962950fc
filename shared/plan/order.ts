import { compareText } from '../base/stableJson.ts'
import type { PlanResource } from './plan.ts'

/**
 * Sorts resources, which come by logical id, so that each stands after all that it needs; among those that are ready,
 * in the order given. Returns the ids that are caught in a circle, if any: those are left out of `ordered`.
 */
export function inOrder(byId: ReadonlyMap<string, PlanResource>): {
  ordered: PlanResource[]
  circular: string[]
} {
  const ordered: PlanResource[] = []
  const done = new Set<PlanResource>()
  const waiting = new Set<PlanResource>()
  const circular = new Set<string>()
  const visit = (resource: PlanResource): void => {
    if (done.has(resource)) return
    if (waiting.has(resource)) {
      circular.add(resource.logicalId)
      return
    }
    waiting.add(resource)
    for (const id of resource.needs) {
      const needed = byId.get(id)
      if (needed) visit(needed)
    }
    waiting.delete(resource)
    done.add(resource)
    ordered.push(resource)
  }
  for (const resource of byId.values()) visit(resource)
  return { ordered, circular: [...circular].sort(compareText) }
}

import type { CostContext } from '../../define.ts'
import { inOrder } from '../../relations/dispatches.ts'
import type { SubmitsConfig } from '../../relations/submits.ts'
import type { ComputeEnvironmentConfig } from './config.ts'

/** What jobs use in a month. */
export interface Load {
  readonly vcpuHours: number
  readonly memoryGbHours: number
  /** How it is known, for the formula. */
  readonly source: string
}

/**
 * The month's jobs: as given at the compute environment, else from the connections between job definitions and queues.
 * Jobs are counted where their queue tries first. null: somewhere along the way a figure is missing.
 */
export function loadOf({ config, incoming }: CostContext<ComputeEnvironmentConfig>): Load | null {
  const { vcpuHours, memoryGbPerVcpu } = config.usage
  if (vcpuHours !== null)
    return {
      vcpuHours,
      memoryGbHours: vcpuHours * memoryGbPerVcpu,
      source: `${vcpuHours} vCPU-hours, as given`,
    }
  let load = { vcpuHours: 0, memoryGbHours: 0 }
  let known = false
  for (const { edgeId, peer: queue } of incoming('dispatches')) {
    const first = inOrder(queue.outgoing('dispatches'))[0]
    for (const { peer: job, config: edge } of queue.incoming('submits')) {
      known = true
      if (first?.edgeId !== edgeId) continue
      const { jobsPerMonth, averageMinutes, arraySize } = edge as SubmitsConfig
      if (jobsPerMonth === null || averageMinutes === null) return null
      const hours = (jobsPerMonth * (arraySize ?? 1) * averageMinutes) / 60
      load = {
        vcpuHours: load.vcpuHours + hours * job.facet.vcpus,
        memoryGbHours: load.memoryGbHours + (hours * job.facet.memoryMiB) / 1024,
      }
    }
  }
  if (!known) return null
  return { ...load, source: `${Math.round(load.vcpuHours)} vCPU-hours of the jobs submitted` }
}

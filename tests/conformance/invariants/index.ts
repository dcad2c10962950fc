/**
 * What holds of every stack of every drawing, by AWS's documented rules and by the drawing itself. A new component is
 * judged without a line added here: the checks go by resource types and property names, never by components.
 */
import type { Graph } from '../../../shared/graph/graph.ts'
import type { DeploymentPlan } from '../../../shared/plan/plan.ts'
import type { Fault } from '../judges.ts'
import { balancing } from './balancing.ts'
import { batchJobs } from './batch.ts'
import { compute } from './compute.ts'
import { iam } from './iam.ts'
import { network } from './network.ts'
import { order } from './order.ts'
import { policies } from './policies.ts'
import { references } from './references.ts'
import { scalingAndHealth } from './scaling.ts'
import { tasksAndLogs } from './tasks.ts'
import { traffic } from './traffic.ts'
import { upkeep } from './upkeep.ts'
import { type Check, worldOf } from './world.ts'

export const INVARIANTS: Readonly<Record<string, Check>> = {
  ...references,
  ...policies,
  ...iam,
  ...network,
  ...order,
  ...traffic,
  ...balancing,
  ...compute,
  ...tasksAndLogs,
  ...scalingAndHealth,
  ...batchJobs,
  ...upkeep,
}

/** What does not hold, each with the name of the invariant. */
export function broken(graph: Graph, plan: DeploymentPlan): Fault[] {
  return plan.stacks.flatMap((stack) => {
    const world = worldOf(graph, stack)
    return Object.entries(INVARIANTS).flatMap(([kind, check]) =>
      [...check(world)].map((message) => ({ kind, message })),
    )
  })
}

import type { CfnObject } from '../../shared/catalog/cfn.ts'
import { estimate } from '../../shared/cost/estimate.ts'
import type { PricedLine } from '../../shared/cost/report.ts'
import { facts } from '../../shared/facts/facts.ts'
import { resolve } from '../../shared/graph/resolve.ts'
import { buildPlan } from '../../shared/plan/build.ts'
import type { PlanResource } from '../../shared/plan/plan.ts'
import { inlined } from '../../shared/plan/tunables.ts'
import type { Drawing } from './builders.ts'

/** The plan and the cost of a drawing, to be asked for single things. Throws when there is no such thing. */
export function workOut(drawing: Drawing) {
  const graph = resolve(drawing.document())
  const plan = buildPlan(graph)
  const { report, faults } = estimate(graph, facts, {})
  const resources = plan.stacks.flatMap((stack) => stack.resources)
  const drawn = Object.fromEntries(
    plan.stacks.flatMap((stack) =>
      stack.parameters.flatMap(({ name, tunable }) => (tunable ? [[name, tunable.drawn] as const] : [])),
    ),
  )
  const resource = (logicalId: string): PlanResource =>
    found(logicalId, resources, (one) => one.logicalId === logicalId)
  return {
    /** Everything that went wrong on the way, in words. */
    complaints: [...graph.problems, ...plan.faults, ...faults].map(({ message }) => message),
    resource,
    /** As they are when no parameter is given. */
    properties: (logicalId: string): CfnObject => inlined(resource(logicalId).properties, drawn),
    /** In the order of deployment. */
    logicalIds: resources.map(({ logicalId }) => logicalId),
    parameter: (name: string) =>
      found(
        name,
        plan.stacks.flatMap(({ parameters }) => parameters),
        (one) => one.name === name,
      ),
    output: (name: string) =>
      found(
        name,
        plan.stacks.flatMap(({ outputs }) => outputs),
        (one) => one.name === name,
      ),
    line: (nodeId: string, key: string): PricedLine =>
      found(`${nodeId}/${key}`, report.lines, (one) => one.nodeId === nodeId && one.key === key),
    lineKeys: (nodeId: string) => report.lines.filter((one) => one.nodeId === nodeId).map(({ key }) => key),
  }
}

function found<T>(what: string, list: readonly T[], is: (one: T) => boolean): T {
  const one = list.find(is)
  if (one === undefined) throw new Error(`The drawing comes to no ${what}`)
  return one
}

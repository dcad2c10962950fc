import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { resolve } from '../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../shared/plan/build.ts'
import { withCauses } from '../../../shared/plan/causes.ts'
import type { DeploymentPlan, PlanResource } from '../../../shared/plan/plan.ts'
import { everyRelation } from '../../support/everyDrawing.ts'
import { example, exampleNames } from '../../support/fixtures.ts'
import { validDocument } from '../../support/randomDocument.ts'

const planOf = (document: Document): DeploymentPlan => {
  const graph = resolve(document)
  return withCauses(graph, buildPlan(graph))
}

const drawn = (plan: DeploymentPlan): readonly PlanResource[] =>
  plan.stacks.flatMap(({ resources }) => resources).filter(({ origin }) => origin.kind !== 'edge')

/** All of a resource but what only describes it. */
const said = ({ properties, dependsOn = [], updatePolicy }: PlanResource): string =>
  JSON.stringify([properties, dependsOn, updatePolicy])

/** Resources of components that are others, or missing, when the connection is really taken out of the drawing. */
function changedWithout(document: Document, edge: string): string[] {
  const { [edge]: _, ...edges } = document.edges
  const plan = buildPlan(resolve({ ...document, edges }))
  const before = new Map(drawn(plan).map((resource) => [resource.logicalId, said(resource)]))
  // A workflow written as text that names what the connection leads to does not work without it, and tells nothing.
  const broken = new Set(plan.faults.map(({ origin }) => origin.id))
  return drawn(planOf(document))
    .filter(({ origin }) => !broken.has(origin.id))
    .filter((resource) => before.get(resource.logicalId) !== said(resource))
    .map(({ logicalId }) => logicalId)
}

const owedTo = (plan: DeploymentPlan, edge: string): string[] =>
  drawn(plan)
    .filter(({ parts = [] }) => parts.some(({ origin }) => origin.id === edge))
    .map(({ logicalId }) => logicalId)

const examples = exampleNames().map((name) => ({ name, document: example(name) }))

describe('what connections cause in the resources of components', () => {
  it.each([...examples, ...everyRelation()])('$name: the same as taking each out shows', ({ document }) => {
    const plan = planOf(document)
    for (const edge of Object.keys(document.edges))
      expect([edge, owedTo(plan, edge)]).toEqual([edge, changedWithout(document, edge)])
  })

  it('holds for any drawing', () => {
    fc.assert(
      fc.property(validDocument, (document) => {
        const plan = planOf(document)
        for (const edge of Object.keys(document.edges))
          expect([edge, owedTo(plan, edge)]).toEqual([edge, changedWithout(document, edge)])
      }),
      { numRuns: 30 },
    )
  })

  it('names the place: a target group, a policy, an item of a list, or all of a resource', () => {
    const parts = (name: string) =>
      drawn(planOf(example(name))).flatMap(({ logicalId, parts: own = [] }) =>
        own.map(({ path, origin }) => `${[logicalId, ...path].join('.')} because ${origin.label}`),
      )
    expect(parts('kubernetes-and-batch')).toEqual([
      'Queue.Properties.ComputeEnvironmentOrder.0 because Nightly queue dispatches to Spot capacity',
    ])
    expect(parts('web-application')).toEqual([
      'Web.Properties.TargetGroupARNs because Front door routes to Web servers',
      'Web.Properties.HealthCheckType because Front door routes to Web servers',
      'WebAlbListener.Properties.DefaultActions.0 because Front door routes to Web servers',
      'WebTargetTracking2 because Front door routes to Web servers',
    ])
    expect(parts('container-services')).toContain(
      'CapacityRole.Properties.ManagedPolicyArns.0 because Cluster capacity provides capacity to Shop',
    )
  })

  it('tells two connections into one list apart, and blames the first for the number of the second', () => {
    const queue = (edges: Document['edges']): Document => ({
      ...example('kubernetes-and-batch'),
      nodes: {
        q: { type: 'batch-job-queue', name: 'q', position: { x: 0, y: 0 }, config: {} },
        a: { type: 'batch-compute-environment', name: 'a', position: { x: 0, y: 0 }, config: {} },
        b: { type: 'batch-compute-environment', name: 'b', position: { x: 0, y: 0 }, config: {} },
      },
      edges,
    })
    const plan = planOf(
      queue({
        e1: { relation: 'dispatches', from: 'q', to: 'a', config: { order: 1 } },
        e2: { relation: 'dispatches', from: 'q', to: 'b', config: { order: 2 } },
      }),
    )
    expect(
      drawn(plan).flatMap(({ parts = [] }) => parts.map(({ path, origin }) => [origin.id, path])),
    ).toEqual([
      ['e1', ['Properties', 'ComputeEnvironmentOrder', 0]],
      ['e1', ['Properties', 'ComputeEnvironmentOrder', 1, 'Order']],
      ['e2', ['Properties', 'ComputeEnvironmentOrder', 1]],
    ])
  })
})

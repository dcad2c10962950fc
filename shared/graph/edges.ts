import { compareText } from '../base/stableJson.ts'
import { nearest } from '../base/text.ts'
import { refuseRelation } from '../catalog/connect.ts'
import type { Need } from '../catalog/define.ts'
import type { RelationSpec } from '../catalog/relations/define.ts'
import { relationOf, relations } from '../catalog/relations/index.ts'
import type { Document } from '../document/schema.ts'
import { facetContext } from './facets.ts'
import type { GraphEdge, GraphNode } from './graph.ts'
import type { Report } from './report.ts'
import { settle } from './settings.ts'

/** Reads the connections: both ends, the relation, its settings, how many there may be and which must be there. */
export function resolveEdges(
  document: Document,
  nodes: ReadonlyMap<string, GraphNode>,
  report: Report,
): Map<string, GraphEdge> {
  const edges = new Map<string, GraphEdge>()
  for (const id of Object.keys(document.edges).sort(compareText)) {
    const written = document.edges[id]
    if (!written) continue
    const missing = [written.from, written.to].find((end) => !Object.hasOwn(document.nodes, end))
    if (missing !== undefined) {
      report({
        code: 'dangling-edge',
        edge: id,
        message: `The connection "${id}" leads to "${missing}", which does not exist.`,
        advice: 'Remove the connection.',
      })
      continue
    }
    const spec = relationOf(written.relation)
    if (!spec) {
      const near = nearest(
        written.relation,
        relations.map((relation) => relation.name),
      )
      report({
        code: 'unknown-relation',
        edge: id,
        message: `The connection "${id}" is of the kind "${written.relation}", which this version does not know.`,
        advice: near === null ? 'Update Cantilever, or remove the connection.' : `Did you mean "${near}"?`,
      })
      continue
    }
    const from = nodes.get(written.from)
    const to = nodes.get(written.to)
    if (!from || !to) continue // an end of unknown type: reported with the node
    const ends = {
      from: { spec: from.spec, context: facetContext(from) },
      to: { spec: to.spec, context: facetContext(to) },
    }
    const refusal = refuseEnds(from, to, spec) ?? refuseRelation(spec, ends.from, ends.to)
    if (refusal) {
      report({
        code: 'impossible-relation',
        edge: id,
        node: from.id,
        message: refusal.reason,
        advice: 'Remove the connection or draw it to a component that fits.',
      })
      continue
    }
    const { config, issues } = settle(spec.config, written.config)
    for (const issue of issues) {
      report({
        code: 'invalid-setting',
        edge: id,
        node: from.id,
        path: issue.path,
        message: `connection to "${to.name}", "${issue.path.join('.')}": ${issue.message}`,
        advice: 'Correct the setting; until then it counts as its default and nothing can be exported.',
      })
    }
    const fromFacet = from.spec.out?.[spec.name]?.(ends.from.context)
    const toFacet = to.spec.in?.[spec.name]?.(ends.to.context)
    if (!fromFacet || !toFacet) continue // refuseRelation has seen to it
    edges.set(id, {
      id,
      relation: spec.name,
      spec,
      from,
      to,
      fromFacet,
      toFacet,
      config: config as Readonly<Record<string, unknown>>,
    })
  }
  limitEdges(edges, report)
  checkNeeds(nodes, edges, report)
  return edges
}

function checkNeeds(
  nodes: ReadonlyMap<string, GraphNode>,
  edges: ReadonlyMap<string, GraphEdge>,
  report: Report,
): void {
  const present = new Set<string>()
  for (const { relation, from, to } of edges.values())
    present.add(`out ${relation} ${from.id}`).add(`in ${relation} ${to.id}`)
  const check = (node: GraphNode, { relation, side, lacks, advice }: Need): void => {
    const key = `${side} ${relation} ${node.id}`
    if (present.has(key)) return
    // Several connections may ask for the same one.
    present.add(key)
    report({ code: 'missing-relation', node: node.id, message: `"${node.name}" ${lacks}.`, advice })
  }
  for (const node of nodes.values()) for (const need of node.spec.needs ?? []) check(node, need)
  for (const { spec, fromFacet, to, toFacet } of edges.values()) {
    const need = spec.needsAtTarget?.(fromFacet, toFacet) ?? null
    if (need !== null) check(to, need)
  }
}

function limitEdges(edges: Map<string, GraphEdge>, report: Report): void {
  const counts = new Map<string, number>()
  for (const edge of [...edges.values()]) {
    for (const side of ['out', 'in'] as const) {
      const most = edge.spec.most?.[side]
      if (most === undefined) continue
      const node = side === 'out' ? edge.from : edge.to
      const key = `${side} ${edge.relation} ${node.id}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (count <= most) continue
      edges.delete(edge.id)
      report({
        code: 'too-many-relations',
        edge: edge.id,
        node: node.id,
        message: `"${node.name}" has more than ${most} connections of the kind "${edge.spec.title}" ${side === 'out' ? 'going out' : 'coming in'}.`,
        advice: 'Remove one of them.',
      })
    }
  }
}

/** Two ends that no relation could join, whatever they are. */
function refuseEnds(
  from: GraphNode,
  to: GraphNode,
  { crossRegion = false, crossVpc = false }: RelationSpec,
): { readonly reason: string } | null {
  if (from.region !== to.region && !crossRegion) {
    return {
      reason: `"${from.name}" is in ${from.region} and "${to.name}" in ${to.region}; this connection does not cross Regions.`,
    }
  }
  // Security groups know only those of their own VPC.
  const bothInVpcs =
    from.spec.securityGroup?.(from.config) === true && to.spec.securityGroup?.(to.config) === true
  // A function that stands in none is called, and calls, by the API of AWS: the relation knows whether that will do.
  if (bothInVpcs && !crossVpc && from.vpcId !== null && to.vpcId !== null && from.vpcId !== to.vpcId)
    return { reason: `"${from.name}" and "${to.name}" are in different VPCs, which are not joined.` }
  return null
}

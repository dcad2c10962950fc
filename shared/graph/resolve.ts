import { compareText } from '../base/stableJson.ts'
import { nearest } from '../base/text.ts'
import { refusePlace } from '../catalog/connect.ts'
import type { VpcLayout } from '../catalog/define.ts'
import { componentOf, components } from '../catalog/index.ts'
import type { Document } from '../document/schema.ts'
import { resolveEdges } from './edges.ts'
import type { Graph, GraphNode, Problem } from './graph.ts'
import { layOutVpc, type TierInput } from './layout.ts'
import { type Draft, factsOf, findPlaces, nameLogically } from './places.ts'
import { buildGraph } from './queries.ts'
import type { Report } from './report.ts'
import { settle } from './settings.ts'

/**
 * Document → Graph: defaults filled in, containment and relations checked, the implied network added, VPCs laid out.
 * Never throws for a faulty drawing: each fault is a problem that names its place, and the rest goes on without it.
 */
export function resolve(document: Document): Graph {
  const problems: Problem[] = []
  const report: Report = (problem) => {
    problems.push({ node: null, edge: null, path: [], ...problem })
  }
  const { drafts, unknown, invalid } = draftNodes(document, report)
  const { places, implied } = findPlaces(drafts, document.settings.region)
  const all = [...drafts, ...implied].sort((a, b) => compareText(a.id, b.id))
  // Drawn nodes are named first, so that what is implied never takes a drawn node's name.
  const names = nameLogically(
    [...all.filter((draft) => !draft.implied), ...all.filter((draft) => draft.implied)],
    document.settings.region,
  )
  const nodes = new Map<string, GraphNode>()
  for (const draft of all) {
    const place = places.get(draft.id)
    const tierKind = place?.tier ? (factsOf(place.tier).tier?.kind ?? null) : null
    nodes.set(draft.id, {
      id: draft.id,
      // The type is one of the registry's: `spec` came from there. The cast ties the two together for the rules.
      type: draft.spec.type as GraphNode['type'],
      name: draft.name,
      spec: draft.spec,
      config: draft.config as GraphNode['config'],
      traits: draft.spec.traits?.(draft.config) ?? {},
      logicalName: names.get(draft.id) ?? draft.id,
      region: place?.region ?? document.settings.region,
      parentId: draft.parentId,
      vpcId: place?.vpc?.id ?? null,
      tierId: place?.tier?.id ?? null,
      tier: tierKind,
      implied: draft.implied,
      source: document.nodes[draft.id] ?? null,
      valid: !invalid.has(draft.id),
    })
  }
  const layouts = layOut(nodes, report)
  const edges = resolveEdges(document, nodes, report)
  return buildGraph({ settings: document.settings, nodes, edges, problems, unknown, layouts })
}

function draftNodes(document: Document, report: Report) {
  const unknown: { id: string; type: string; name: string }[] = []
  const invalid = new Set<string>()
  const known = new Map<string, Draft & { chain: Draft[] }>()
  const ids = Object.keys(document.nodes).sort(compareText)
  for (const id of ids) {
    const node = document.nodes[id]
    if (!node) continue
    const spec = componentOf(node.type)
    if (!spec) {
      unknown.push({ id, type: node.type, name: node.name })
      const near = nearest(
        node.type,
        components.map((component) => component.type),
      )
      report({
        code: 'unknown-type',
        node: id,
        message: `"${node.name}" is of the type "${node.type}", which this version does not know. It is kept in the file and left out of checks, costs and exports.`,
        advice:
          near === null
            ? 'Update Cantilever, or remove the component.'
            : `Did you mean "${near}"? Otherwise update Cantilever, or remove the component.`,
      })
      continue
    }
    const { config, issues } = settle(spec.config, node.config)
    if (issues.length > 0) invalid.add(id)
    for (const issue of issues) {
      const where = issue.path.length === 0 ? 'its settings' : `"${issue.path.join('.')}"`
      report({
        code: 'invalid-setting',
        node: id,
        path: issue.path,
        message: `${where}: ${issue.message}`,
        advice: 'Correct the setting; until then it counts as its default and nothing can be exported.',
      })
    }
    known.set(id, {
      id,
      name: node.name,
      spec,
      config,
      parentId: node.parent ?? null,
      implied: false,
      chain: [],
    })
  }
  for (const draft of known.values()) draft.chain.push(...chainOf(draft, known, document, report))
  return { drafts: [...known.values()], unknown, invalid }
}

function chainOf(
  draft: Draft,
  known: ReadonlyMap<string, Draft>,
  document: Document,
  report: Report,
): Draft[] {
  const chain: Draft[] = []
  const seen = new Set([draft.id])
  for (let parentId = draft.parentId; parentId !== null; ) {
    if (seen.has(parentId)) {
      report({
        code: 'containment-cycle',
        node: draft.id,
        message: `"${draft.name}" is, through its containers, inside itself.`,
        advice: 'Move it out of its container.',
      })
      break
    }
    seen.add(parentId)
    const parent = known.get(parentId)
    if (!parent) {
      if (chain.length === 0 && !Object.hasOwn(document.nodes, parentId)) {
        report({
          code: 'missing-parent',
          node: draft.id,
          message: `"${draft.name}" is in a container "${parentId}" that does not exist.`,
          advice: 'Move it to where it belongs.',
        })
      }
      break
    }
    chain.push(parent)
    parentId = parent.parentId
  }
  const refusal = chain[0] || draft.parentId === null ? refusePlace(draft.spec, chain[0]?.spec ?? null) : null
  if (refusal !== null)
    report({ code: 'misplaced', node: draft.id, message: refusal, advice: 'Move it to where it belongs.' })
  return chain
}

function layOut(nodes: ReadonlyMap<string, GraphNode>, report: Report): Map<string, VpcLayout> {
  const layouts = new Map<string, VpcLayout>()
  const tiersOf = new Map<string, TierInput[]>()
  for (const node of nodes.values()) {
    const tier = node.vpcId === null ? undefined : node.spec.container?.facts?.(node.config).tier
    if (!tier || node.vpcId === null) continue
    const tiers = tiersOf.get(node.vpcId) ?? []
    tiers.push({ nodeId: node.id, logicalName: node.logicalName, ...tier })
    tiersOf.set(node.vpcId, tiers)
  }
  for (const vpc of nodes.values()) {
    const facts = vpc.spec.container?.facts?.(vpc.config).vpc
    if (!facts) continue
    const tiers = tiersOf.get(vpc.id) ?? []
    const { layout, unplaced } = layOutVpc({ nodeId: vpc.id, logicalName: vpc.logicalName, facts, tiers })
    layouts.set(vpc.id, layout)
    for (const id of unplaced) {
      report({
        code: 'address-space',
        node: id,
        path: ['prefixLength'],
        message: `${facts.cidr} has no room left for ${facts.azCount} subnets of this tier.`,
        advice: 'Give the VPC a larger range, the tier smaller subnets, or use fewer tiers or AZs.',
      })
    }
  }
  return layouts
}

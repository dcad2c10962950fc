import { compareText } from '../base/stableJson.ts'
import { kebabCase, tagText } from '../base/text.ts'
import {
  type CfnObject,
  getAtt,
  type ParameterItem,
  type ResourceItem,
  ref,
  referencesIn,
  type Tag,
  type Value,
} from '../catalog/cfn.ts'
import type {
  ContainerHandle,
  EmitContext,
  Incoming,
  NetworkHandle,
  Outgoing,
  ResourceExtra,
} from '../catalog/define.ts'
import type { EdgeContext } from '../catalog/relations/define.ts'
import type { RelationName } from '../catalog/relations/facets.ts'
import { facetContext, logicalIdOf } from '../graph/facets.ts'
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts'
import { DRAWING_TAG, ENVIRONMENT_TAG, environmentRef, labelOf, tunableParameter } from './tunables.ts'

/** Contexts of one graph. Handles are worked out once and shared: a cluster with 300 services is asked 300 times. */
export interface Contexts {
  emit(node: GraphNode): EmitContext<unknown>
  edge(edge: GraphEdge): EdgeContext<RelationName, unknown>
  /** Parameters that the node has asked for by way of `tunable` since this was last called. */
  takeAsked(node: GraphNode): readonly ParameterItem[]
}

export function createContexts(graph: Graph): Contexts {
  const emits = new Map<string, EmitContext<unknown>>()
  const containers = new Map<string, ContainerHandle>()
  const edges = new Map<string, EdgeContext<RelationName, unknown>>()
  const asked = new Map<string, ParameterItem[]>()
  const handles = new Map<string, unknown>()
  const tags = createTags(graph)
  const handlesOfTiers = new Map<string, NetworkHandle | null>()
  // All that stand in one tier share its handle.
  const networks = (node: GraphNode): NetworkHandle | null => {
    if (node.tierId === null || node.tierId === node.id) return null
    let handle = handlesOfTiers.get(node.tierId)
    if (handle === undefined) {
      handle = networkOf(graph, node)
      handlesOfTiers.set(node.tierId, handle)
    }
    return handle
  }

  const handleOf = (edge: GraphEdge) => {
    if (!handles.has(edge.id)) handles.set(edge.id, edge.spec.handle(edgeContext(edge)))
    return handles.get(edge.id)
  }
  const containerHandle = (node: GraphNode): ContainerHandle => {
    const merged: ContainerHandle = {}
    // From the outside in, so that the nearest container of a kind wins.
    for (const ancestor of [...graph.ancestors(node.id)].reverse()) {
      if (!ancestor.spec.container?.handle) continue
      let handle = containers.get(ancestor.id)
      if (!handle) {
        handle = ancestor.spec.container.handle(emitContext(ancestor))
        containers.set(ancestor.id, handle)
      }
      Object.assign(merged, handle)
    }
    return merged
  }
  const emitContext = (node: GraphNode): EmitContext<unknown> => {
    const made = emits.get(node.id)
    if (made) return made
    const {
      id,
      name,
      config,
      logicalName,
      region,
      tier,
      logicalId,
      ref: refTo,
      getAtt: attributeOf,
      securityGroup,
    } = facetContext(node)
    let ownTags: readonly Tag[] | undefined
    let ownTagMap: Readonly<Record<string, Value<string>>> | undefined
    const known = new Set<string>()
    const group = `${name} (${node.spec.title})`
    // Written out, since a spread next to a getter makes an object that V8 keeps as a slow dictionary.
    const context: EmitContext<unknown> = {
      id,
      name,
      config,
      logicalName,
      region,
      tier,
      logicalId,
      ref: refTo,
      getAtt: attributeOf,
      securityGroup,
      environment: graph.settings.environment,
      network: networks(node),
      layout: graph.layoutOf(node),
      get container() {
        return containerHandle(node)
      },
      children: graph.children(id),
      incoming: <R extends RelationName>(relation: R) =>
        graph.into(node.id, relation).map((edge) => ({
          edgeId: edge.id,
          peer: { id: edge.from.id, name: edge.from.name, facet: edge.fromFacet },
          handle: handleOf(edge as unknown as GraphEdge),
          config: edge.config,
        })) as unknown as readonly Incoming<R>[],
      outgoing: <R extends RelationName>(relation: R) =>
        graph.outOf(node.id, relation).map((edge) => ({
          edgeId: edge.id,
          peer: { id: edge.to.id, name: edge.to.name, facet: edge.toFacet },
          handle: handleOf(edge as unknown as GraphEdge),
          config: edge.config,
        })) as unknown as readonly Outgoing<R>[],
      tags(given) {
        if (given !== undefined) return tags.list(given, id)
        ownTags ??= tags.list(name, id)
        return ownTags
      },
      tagMap(given) {
        if (given !== undefined) return tags.map(given, id)
        ownTagMap ??= tags.map(name, id)
        return ownTagMap
      },
      resource: (suffix, type, properties, extra) =>
        makeResource(logicalId(suffix), type, properties as CfnObject, extra),
      parameter: (item) => ({
        kind: 'parameter',
        group,
        label: labelOf(withoutPrefix(item.name, logicalName)),
        ...item,
      }),
      tunable(suffix, drawn, about) {
        const parameter = logicalId(suffix)
        if (!known.has(parameter)) {
          known.add(parameter)
          const list = asked.get(id) ?? []
          asked.set(id, list)
          list.push(tunableParameter(node, parameter, group, drawn, about))
        }
        return ref(parameter)
      },
      output: (item) => ({ kind: 'output', ...item }),
    }
    emits.set(node.id, context)
    return context
  }
  const edgeContext = (edge: GraphEdge): EdgeContext<RelationName, unknown> => {
    const known = edges.get(edge.id)
    if (known) return known
    const prefix = `${edge.from.logicalName}To${edge.to.logicalName}`
    // Two edges between the same two nodes are told apart by number; the first keeps the plain name.
    const twins = graph.outOf(edge.from.id, edge.relation).filter((other) => other.to.id === edge.to.id)
    const number = twins.findIndex((other) => other.id === edge.id)
    const logicalId = (suffix: string) => logicalIdOf(number > 0 ? `${prefix}${number + 1}` : prefix, suffix)
    const context: EdgeContext<RelationName, unknown> = {
      edgeId: edge.id,
      config: edge.config,
      from: {
        id: edge.from.id,
        name: edge.from.name,
        logicalName: edge.from.logicalName,
        region: edge.from.region,
        facet: edge.fromFacet,
        network: networks(edge.from),
        incoming: (relation) => beside(graph, edge.from, relation),
        layout: graph.layoutOf(edge.from),
        get container() {
          return containerHandle(edge.from)
        },
      },
      to: {
        id: edge.to.id,
        name: edge.to.name,
        logicalName: edge.to.logicalName,
        region: edge.to.region,
        facet: edge.toFacet,
        network: networks(edge.to),
        incoming: (relation) => beside(graph, edge.to, relation),
        layout: graph.layoutOf(edge.to),
        get container() {
          return containerHandle(edge.to)
        },
      },
      siblings: graph
        .outOf(edge.from.id, edge.relation)
        .map((other) => ({ edgeId: other.id, config: other.config })),
      logicalId,
      tags: (name) => tags.list(name ?? `${edge.from.name} to ${edge.to.name}`, edge.id),
      resource: (suffix, type, properties, extra) =>
        makeResource(logicalId(suffix), type, properties as CfnObject, extra),
    }
    edges.set(edge.id, context)
    return context
  }
  const takeAsked = (node: GraphNode): readonly ParameterItem[] => asked.get(node.id)?.splice(0) ?? []
  return { emit: emitContext, edge: edgeContext, takeAsked }
}

const beside = <R extends RelationName>(graph: Graph, node: GraphNode, relation: R) =>
  graph.into(node.id, relation).map(({ from, fromFacet, config }) => ({
    peer: { id: from.id, name: from.name, facet: fromFacet },
    config,
  }))

function makeResource(
  logicalId: string,
  type: string,
  properties: CfnObject,
  { dependsOn, ...extra }: ResourceExtra = {},
): ResourceItem {
  const item = { kind: 'resource', logicalId, type, properties, ...extra } as const
  if (dependsOn === undefined || dependsOn.length === 0) return item
  // What its properties name it waits for anyway: DependsOn would say it a second time (cfn-lint W3005).
  const named = new Set(referencesIn(properties))
  return { ...item, dependsOn: dependsOn.filter((id) => !named.has(id)) }
}

/** The part of a name after the component's own: "WebKeyName" is "KeyName" of "Web", and "Ami" is not "mi" of "A". */
const withoutPrefix = (name: string, prefix: string): string =>
  name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length)) ? name.slice(prefix.length) : name

/** The document's tags, its name and the environment. A document's own tag "Environment" says it better. */
export const sharedTags = ({ settings }: Graph): Readonly<Record<string, Value<string>>> => ({
  [ENVIRONMENT_TAG]: environmentRef,
  ...settings.tags,
  ...(kebabCase(settings.name) !== '' && { [DRAWING_TAG]: kebabCase(settings.name) }),
})

/** Tags of one graph: sorted once, since every resource asks for them. */
function createTags(graph: Graph) {
  const shared = Object.entries(sharedTags(graph)).filter(([key]) => key !== 'Name' && key !== NODE_TAG)
  const pairs = (name: string, id: string): [string, Value<string>][] =>
    [...shared, ['Name', tagText(name)] as const, [NODE_TAG, id] as const]
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, value]) => [key, value])
  return {
    list: (name: string, id: string): readonly Tag[] =>
      pairs(name, id).map(([Key, Value]) => ({ Key, Value })),
    map: (name: string, id: string): Readonly<Record<string, Value<string>>> =>
      Object.fromEntries(pairs(name, id)),
  }
}

const NODE_TAG = 'cantilever:node'

/** The subnets that a node stands in, as references. A VPC that exists already is given by parameters of these names. */
function networkOf(graph: Graph, node: GraphNode): NetworkHandle | null {
  const layout = graph.layoutOf(node)
  const tier = layout?.tiers.find((candidate) => candidate.nodeId === node.tierId)
  if (!layout || !tier || node.tierId === node.id) return null
  return {
    vpcId: ref(layout.existing ? `${layout.logicalName}Id` : layout.logicalName),
    vpcCidr: layout.existing ? layout.cidr : getAtt(layout.logicalName, 'CidrBlock'),
    subnetIds: layout.existing
      ? ref(`${tier.logicalName}SubnetIds`)
      : tier.subnets.map((subnet) => ref(subnet.logicalId)),
    subnetCount: !layout.existing ? tier.subnets.length : tier.outpost ? 1 : layout.azCount,
    tier: tier.kind,
    onOutpost: tier.outpost !== null,
    layout,
  }
}

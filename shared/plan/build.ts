import { sameJson } from '../base/json.ts'
import { compareText } from '../base/stableJson.ts'
import { kebabCase } from '../base/text.ts'
import { type CfnObject, type PlanItem, referencesIn } from '../catalog/cfn.ts'
import { SECURITY_GROUP } from '../graph/facets.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import { capabilitiesOf } from './capabilities.ts'
import { type Contexts, createContexts, sharedTags } from './context.ts'
import { type Gathered, importAcrossRegions, inOrderOfImports } from './imports.ts'
import { inOrder } from './order.ts'
import { edgeOrigin, originOf } from './origin.ts'
import type { DeploymentPlan, Origin, PlanFault, PlanOutput, StackPlan } from './plan.ts'
import { environmentParameter, fitting, fittingOutputs, inlinedValue, withDrawn } from './tunables.ts'

/**
 * Graph → DeploymentPlan. Components and relations emit; here their resources are gathered per Region, checked for
 * clashes and references that lead nowhere, and put into the order of deployment. A component that throws costs its
 * own resources only, and is reported.
 */
export function buildPlan(graph: Graph): DeploymentPlan {
  const faults: PlanFault[] = []
  const contexts = createContexts(graph)
  const regions = [
    ...new Set(
      [...graph.nodes.values()]
        .filter((node) => node.spec.resources !== undefined)
        .map((node) => node.region),
    ),
  ].sort(compareText)
  // The document's own Region is deployed first: what others refer to is usually there.
  regions.sort((a, b) => Number(b === graph.settings.region) - Number(a === graph.settings.region))
  const nodesOf = new Map(regions.map((region) => [region, inReadingOrder(graph, region)]))
  const gathered = new Map(
    [...nodesOf].map(([region, nodes]) => [region, gatherRegion(graph, nodes, contexts, region, faults)]),
  )
  // What others have asked of it: a container's handle may be a parameter too.
  for (const [region, own] of gathered)
    for (const node of nodesOf.get(region) ?? [])
      gather(originOf(node), () => contexts.takeAsked(node), own, faults)
  const several = regions.length > 1
  const order = several ? inOrderOfImports(regions, importAcrossRegions(gathered), faults) : regions
  const stacks = order.flatMap((region) => {
    const own = gathered.get(region)
    return own === undefined ? [] : [buildStack(graph, own, region, several, faults)]
  })
  return { stacks: stacks.filter((stack) => stack.resources.length > 0), faults }
}

function gatherRegion(
  graph: Graph,
  nodes: readonly GraphNode[],
  contexts: Contexts,
  region: string,
  faults: PlanFault[],
): Gathered {
  const gathered: Gathered = {
    resources: new Map(),
    parameters: new Map(),
    conditions: new Map(),
    outputs: new Map(),
    files: new Map(),
  }
  const { kind: _, ...environment } = environmentParameter(graph)
  gathered.parameters.set(environment.name, environment)
  for (const node of nodes) {
    gather(originOf(node), () => emitNode(contexts, node), gathered, faults)
    gather(originOf(node), () => contexts.takeAsked(node), gathered, faults)
  }
  for (const edge of graph.edges.values()) {
    // A connection from outside, such as users on the canvas, is made where it arrives.
    if (edge.to.region !== region) continue
    gather(edgeOrigin(edge), () => edge.spec.resources(contexts.edge(edge)), gathered, faults)
  }
  return gathered
}

function buildStack(
  graph: Graph,
  gathered: Gathered,
  region: string,
  several: boolean,
  faults: PlanFault[],
): StackPlan {
  checkReferences(gathered, faults)
  const outputs = fittingOutputs(sorted(gathered.outputs))
  const used = usedNames(gathered, outputs)
  const conditions = sorted(gathered.conditions)
  const asked = [...gathered.parameters.values()].filter(({ name }) => used.has(name))
  const { kept, beyond } = fitting(asked, conditions)
  const resources = withDrawn([...gathered.resources.values()], beyond)
  const { ordered, circular } = inOrder(
    Object.keys(beyond).length === 0
      ? gathered.resources
      : new Map(resources.map((one) => [one.logicalId, one])),
  )
  for (const id of circular) {
    const resource = gathered.resources.get(id)
    if (resource)
      faults.push({
        origin: resource.origin,
        message: `${id} (${resource.type}) depends on itself through other resources.`,
      })
  }
  const base = kebabCase(graph.settings.name) || 'cantilever'
  return {
    // CloudFormation allows 128 characters and wants a letter first. A capacity provider without a name takes the
    // stack's, and Amazon ECS refuses names that begin with aws, ecs or fargate; the scripts' names begin with it,
    // and load balancers must not begin with internal-, security groups with sg-.
    name:
      (/^(?!aws|ecs|fargate|internal-|sg-)[a-z]/.test(base) ? base : `stack-${base}`).slice(
        0,
        several ? 100 : 120,
      ) + (several ? `-${region}` : ''),
    region,
    description: `${graph.settings.name} (${graph.settings.environment})`.slice(0, 1024),
    resources: ordered,
    parameters: kept,
    beyondLimit: beyond,
    conditions,
    ...(gathered.files.size > 0 && { files: sorted(gathered.files) }),
    outputs: outputs.map((output) => ({ ...output, value: inlinedValue(output.value, beyond) })),
    capabilities: capabilitiesOf(resources),
    tags: sharedTags(graph),
    nesting: graph.settings.nestedStacks,
  }
}

/** A component asks for what it may need; an existing subnet tier in which nothing stands needs no ids after all. */
function usedNames(
  { resources, parameters, conditions }: Gathered,
  outputs: readonly PlanOutput[],
): ReadonlySet<string> {
  const used = new Set<string>()
  // Nearly all that is needed are resources: asking first keeps thousands of them out of the set.
  for (const { needs } of resources.values())
    for (const name of needs) if (parameters.has(name)) used.add(name)
  for (const { value } of outputs) for (const name of referencesIn(value)) used.add(name)
  for (const { parameter } of conditions.values()) used.add(parameter)
  return used
}

const sorted = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value)

/** Networks first, then containers, then what is in them: as one would explain the drawing. */
function inReadingOrder(graph: Graph, region: string): GraphNode[] {
  const rank = (node: GraphNode) => {
    switch (node.spec.container?.kind) {
      case 'vpc':
        return 0
      case 'tier':
        return 1
      case undefined:
        return 3
      default:
        return 2
    }
  }
  return [...graph.nodes.values()]
    .filter((node) => node.region === region)
    .sort(
      (a, b) => rank(a) - rank(b) || compareText(a.spec.category, b.spec.category) || compareText(a.id, b.id),
    )
}

export function* emitNode(contexts: Contexts, node: GraphNode): Iterable<PlanItem> {
  const context = contexts.emit(node)
  if (context.securityGroup !== null && context.network) {
    yield context.resource(SECURITY_GROUP, 'AWS::EC2::SecurityGroup', {
      // Letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only; 255 at most.
      GroupDescription: `${node.spec.title} ${node.name}`
        .replace(/[^\w .:/()#,@[\]+=&;{}!$*-]/g, '')
        .slice(0, 255),
      VpcId: context.network.vpcId,
      SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'Outbound traffic' }],
      Tags: context.tags(),
    })
    yield context.output({
      name: context.logicalId(`${SECURITY_GROUP}Id`),
      value: context.securityGroup,
      description: `Id of the security group of ${node.name}`,
      detail: true,
    })
  }
  if (node.spec.resources) yield* node.spec.resources(context)
}

function gather(
  origin: Origin,
  emit: () => Iterable<PlanItem>,
  gathered: Gathered,
  faults: PlanFault[],
): void {
  try {
    for (const item of emit()) add(item, origin, gathered, faults)
  } catch (error) {
    faults.push({
      origin,
      message: `could not be turned into resources: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
}

function add(item: PlanItem, origin: Origin, gathered: Gathered, faults: PlanFault[]): void {
  switch (item.kind) {
    case 'resource': {
      if (gathered.resources.has(item.logicalId)) {
        faults.push({ origin, message: `two resources have the logical id ${item.logicalId}.` })
        return
      }
      // The item was made for this plan: adding to it costs a fraction of copying it, 5,000 times over.
      const needs = needsOf(item.properties, item.updatePolicy, item.dependsOn ?? [])
      gathered.resources.set(item.logicalId, Object.assign(item, { origin, needs }))
      return
    }
    case 'parameter': {
      const { kind: _, ...parameter } = item
      addOnce(gathered.parameters, item.name, parameter, 'parameter', origin, faults)
      return
    }
    case 'condition': {
      const { kind: _, ...condition } = item
      addOnce(gathered.conditions, item.name, condition, 'condition', origin, faults)
      return
    }
    case 'file': {
      const { kind: _, ...file } = item
      addOnce(gathered.files, item.name, { ...file, origin }, 'file', origin, faults)
      return
    }
    case 'output': {
      const { kind: _, ...output } = item
      const known = gathered.outputs.get(item.name)
      addOnce(
        gathered.outputs,
        item.name,
        { ...output, origin: known?.origin ?? origin },
        'output',
        origin,
        faults,
      )
      return
    }
  }
}

/** Several components may ask for the same parameter (an AMI, say); they must agree on it. */
function addOnce<T>(
  map: Map<string, T>,
  name: string,
  value: T,
  what: string,
  origin: Origin,
  faults: PlanFault[],
): void {
  const known = map.get(name)
  if (known !== undefined && !sameJson(known, value)) {
    faults.push({ origin, message: `the ${what} ${name} is asked for in two different ways.` })
    return
  }
  map.set(name, value)
}

function needsOf(
  properties: CfnObject,
  updatePolicy: CfnObject | undefined,
  dependsOn: readonly string[],
): string[] {
  const found = referencesIn(properties)
  if (updatePolicy) found.push(...referencesIn(updatePolicy))
  found.push(...dependsOn)
  return found.length < 2 ? found : [...new Set(found)].sort(compareText)
}

function checkReferences({ resources, parameters, outputs }: Gathered, faults: PlanFault[]): void {
  const exists = (id: string) => resources.has(id) || parameters.has(id)
  for (const resource of resources.values()) {
    if (parameters.has(resource.logicalId))
      faults.push({
        origin: resource.origin,
        message: `a parameter and a resource are both called ${resource.logicalId}.`,
      })
    for (const id of resource.needs) {
      if (!exists(id))
        faults.push({
          origin: resource.origin,
          message: `${resource.logicalId} refers to ${id}, which is not in the stack.`,
        })
    }
  }
  for (const output of outputs.values()) {
    for (const id of referencesIn(output.value)) {
      if (!exists(id))
        faults.push({
          origin: output.origin,
          message: `the output ${output.name} refers to ${id}, which is not in the stack.`,
        })
    }
  }
}

import { objectFromText } from '../../../shared/base/json.ts'
import { type CfnValue, isIntrinsic } from '../../../shared/catalog/cfn.ts'
import { WITHOUT_RESOURCE } from './withoutResource.ts'
import { at, type Check, items, type Some, type Thing, targetsOf, textOf, type World } from './world.ts'

export const policies: Readonly<Record<string, Check>> = {
  'policies are well formed': wellFormed,
  'a policy allows no more than it names': leastPrivilege,
  'policies speak of what is connected, and each use is allowed': connected,
}

export interface Statement {
  readonly owner: Thing
  readonly path: string
  readonly value: Some
  readonly kind: 'trust' | 'identity' | 'resource'
}

const KINDS: Readonly<Record<string, Statement['kind']>> = {
  AssumeRolePolicyDocument: 'trust',
  FileSystemPolicy: 'resource',
  KeyPolicy: 'resource',
  RepositoryPolicyText: 'resource',
}

/** A policy that AWS takes as text is read like any other; references in it stand as `<Id.Attribute>`. */
const readable = (document: Some): Some =>
  typeof document === 'object' && !isIntrinsic(document)
    ? document
    : ((objectFromText(textOf(document)) ?? {}) as CfnValue)

function* documents(world: World): Iterable<Omit<Statement, 'value'> & { readonly document: Some }> {
  for (const owner of world.things) {
    const isIam = owner.type.startsWith('AWS::IAM::')
    for (const [path, kind] of Object.entries({
      ...KINDS,
      // Access entries of Amazon EKS have a list of this name.
      ...(owner.type === 'AWS::OpenSearchService::Domain' && { AccessPolicies: 'resource' as const }),
      PolicyDocument: isIam ? ('identity' as const) : ('resource' as const),
    }))
      if (owner.properties[path] !== undefined)
        yield { owner, path, kind, document: readable(owner.properties[path]) }
    for (const [index, policy] of items(owner.properties.Policies).entries())
      if (isIam)
        yield {
          owner,
          path: `Policies[${index}]`,
          kind: 'identity',
          document: readable(at(policy, 'PolicyDocument')),
        }
  }
}

export function* statements(world: World): Iterable<Statement> {
  for (const { document, ...where } of documents(world))
    for (const value of items(at(document, 'Statement'))) yield { ...where, value }
}

function* wellFormed(world: World): Iterable<string> {
  for (const {
    owner: { id },
    document,
  } of documents(world)) {
    if (at(document, 'Version') !== '2012-10-17') yield `${id}: a policy's Version is 2012-10-17`
    if (items(at(document, 'Statement')).length === 0) yield `${id}: a policy without statements`
  }
  for (const { owner, path, value, kind } of statements(world)) {
    const where = `${owner.id}.${path}`
    const effect = at(value, 'Effect')
    if (effect !== 'Allow' && effect !== 'Deny')
      yield `${where}: Effect is Allow or Deny, not ${textOf(effect)}`
    const actions = items(at(value, 'Action')).map(textOf)
    if (actions.length === 0) yield `${where}: a statement without Action`
    for (const action of actions)
      if (!/^(\*|[a-z0-9-]+:[A-Za-z0-9*]+)$/.test(action)) yield `${where}: ${action} is no action`
    const [principal, resource] = [at(value, 'Principal'), at(value, 'Resource')]
    if ((kind === 'identity') !== (principal === undefined))
      yield `${where}: a Principal belongs in trust and resource policies only`
    if ((kind === 'trust') === (resource !== undefined))
      yield `${where}: a Resource belongs in every statement but one of trust`
  }
}

function* leastPrivilege(world: World): Iterable<string> {
  for (const { owner, path, value, kind } of statements(world)) {
    const where = `${owner.id}.${path}`
    if (at(value, 'Effect') !== 'Allow') continue
    const actions = items(at(value, 'Action')).map(textOf)
    const resources = items(at(value, 'Resource')).map(textOf)
    // A key's policy speaks of that key alone, and its account's own entry is what makes IAM policies count at all.
    const isKey = owner.type === 'AWS::KMS::Key'
    const principal = at(value, 'Principal')
    if (
      (principal === '*' || textOf(at(principal, 'AWS')) === '*') &&
      !keptToServices(owner, value) &&
      !guardedBehind(owner, path)
    )
      yield `${where} lets anyone in`
    for (const action of actions) {
      // A domain's policy is about HTTP methods, which the fine-grained access control of OpenSearch tells apart.
      if (action.includes('*') && !isKey && !(path === 'AccessPolicies' && action === 'es:ESHttp*'))
        yield `${where} allows ${action}`
    }
    if (kind !== 'identity') continue
    const isFunction = world
      .of('AWS::Lambda::Function')
      .some(({ properties }) => properties.VpcConfig && targetsOf(properties.Role).includes(owner.id))
    for (const action of actions) {
      const narrow = !WITHOUT_RESOURCE.has(action) && !(isFunction && INTERFACES_OF_FUNCTIONS.has(action))
      if (narrow && resources.includes('*'))
        yield `${where} allows ${action} on *, which can be narrowed to a resource`
      // CloudWatch Logs checks this one against `log-group:*`, whatever the reference says.
      if (WITHOUT_RESOURCE.has(action) && action !== 'logs:DescribeLogGroups' && !resources.includes('*'))
        yield `${where}: ${action} takes no resource, so on ${resources.join()} nothing is allowed`
    }
  }
  for (const { id, properties } of world.of('AWS::IAM::Role'))
    for (const arn of items(properties.ManagedPolicyArns).map(textOf))
      if (/(AdministratorAccess|PowerUserAccess|FullAccess)/.test(arn)) yield `${id} has ${arn}`
}

/**
 * AWS Lambda makes interfaces under the function's role, in subnets and with ids that nobody knows beforehand; AWS's own
 * policy for it, AWSLambdaVPCAccessExecutionRole, has them on every resource.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
 */
const INTERFACES_OF_FUNCTIONS: ReadonlySet<string> = new Set([
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:UnassignPrivateIpAddresses',
])

/**
 * A key that the account's own principals may use through named services alone: how AWS's managed keys are guarded.
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
 */
function keptToServices({ type }: Thing, statement: Some): boolean {
  const bound = at(statement, 'Condition', 'StringEquals')
  const through = items(at(bound, 'kms:ViaService')).map(textOf)
  return (
    type === 'AWS::KMS::Key' &&
    textOf(at(bound, 'kms:CallerAccount')) === '<AWS::AccountId>' &&
    through.length > 0 &&
    through.every((one) => /^[a-z0-9-]+\.<AWS::Region>\.<AWS::URLSuffix>$/.test(one))
  )
}

/**
 * A domain that asks for a user and a password lets requests without a signature through to that question.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html#fgac-recommendations
 */
const guardedBehind = ({ type, properties }: Thing, path: string): boolean =>
  type === 'AWS::OpenSearchService::Domain' &&
  path === 'AccessPolicies' &&
  at(properties.AdvancedSecurityOptions, 'Enabled') === true &&
  at(properties.AdvancedSecurityOptions, 'InternalUserDatabaseEnabled') === true &&
  at(properties.DomainEndpointOptions, 'EnforceHTTPS') === true

/** Allowed on the resource with the id (null: on anything) by the role's own statements. */
export function allows(world: World, role: Thing, action: string, on: string | null): boolean {
  for (const { owner, value, kind } of statements(world)) {
    if (owner !== role || kind !== 'identity' || at(value, 'Effect') !== 'Allow') continue
    const resource = at(value, 'Resource')
    const reaches = on === null || resource === '*' || targetsOf(resource).includes(on)
    if (reaches && items(at(value, 'Action')).includes(action)) return true
  }
  return false
}

/** A statement about another node's resource needs a connection to that node, and a connection `uses` a statement. */
function* connected(world: World): Iterable<string> {
  const edgeOf = (id: string) => world.edges.find((edge) => edge.id === id)
  const linked = (one: string, other: string): boolean =>
    world.edges.some(
      ({ from, to }) => (from.id === one && to.id === other) || (from.id === other && to.id === one),
    )
  // A component may speak of the cluster that it stands in, and of what its own connection made.
  const standsIn = (id: string, other: string): boolean => {
    const parent = world.graph.nodes.get(id)?.parentId ?? null
    return parent !== null && (parent === other || standsIn(parent, other))
  }
  const ends = (id: string, other: string): boolean => {
    const edge = edgeOf(other)
    return edge !== undefined && [edge.from.id, edge.to.id].includes(id)
  }
  // Who starts jobs through a queue must be allowed the definitions that submit to it as well.
  const submitted = (queue: string, definition: string): boolean =>
    world.edges.some(
      ({ relation, from, to }) => relation === 'submits' && from.id === definition && to.id === queue,
    )
  const joined = (one: string, other: string) =>
    linked(one, other) ||
    standsIn(one, other) ||
    ends(one, other) ||
    world.edges.some(({ from, to }) => from.id === one && submitted(to.id, other))
  for (const { owner, value, kind } of statements(world)) {
    if (kind !== 'identity') continue
    const edge = edgeOf(owner.origin)
    for (const target of targetsOf(at(value, 'Resource'))) {
      const on = world.things.find(({ id }) => id === target)?.origin
      if (on === undefined || on === owner.origin) continue
      const fits = edge
        ? ends(on, edge.id) || (edge.relation === 'triggers' && submitted(edge.to.id, on))
        : joined(owner.origin, on)
      if (!fits) yield `${owner.id} speaks of ${target}, to which nothing connects it`
    }
  }
  for (const { id, from, to, relation, toFacet, config } of world.edges) {
    if (relation !== 'uses') continue
    const levels: readonly { level: string; statements: readonly { Action: Some }[] }[] =
      Object(toFacet).access ?? []
    const wanted = (levels.find(({ level }) => level === config.access) ?? levels[0])?.statements ?? []
    const own = [...statements(world)].filter(
      ({ owner, kind }) => kind === 'identity' && [id, from.id].includes(owner.origin),
    )
    const may = own
      .filter(({ value }) => at(value, 'Effect') === 'Allow')
      .flatMap(({ value }) => items(at(value, 'Action')).map(textOf))
    for (const action of wanted.flatMap((one) => items(one.Action)).map(textOf))
      if (!may.includes(action)) yield `${from.name} may not ${action} on ${to.name}, which it uses`
    for (const { owner, value } of own)
      if (
        owner.origin === id &&
        !targetsOf(at(value, 'Resource')).some((target) =>
          world.things.some((one) => one.id === target && one.origin === to.id),
        )
      )
        yield `${owner.id} does not speak of ${to.name}`
  }
  // A statement of a policy of its own reaches nobody unless it hangs on the role of the node that it is for.
  for (const { id, properties, origin } of world.of('AWS::IAM::Policy')) {
    const roles = items(properties.Roles).map((one) => world.to(one, 'AWS::IAM::Role')?.origin)
    const edge = world.edges.find((one) => one.id === origin)
    // A function reads the queue or stream that triggers it, under its own role.
    const holder = edge?.relation === 'triggers' ? edge.to.id : edge?.from.id
    if (holder !== undefined && !roles.includes(holder)) yield `${id} hangs on no role of ${holder}`
  }
}

import { at, type Check, items, type Some, type Thing, targetsOf, textOf, type World } from './world.ts'

export const policies: Readonly<Record<string, Check>> = {
  'policies are well formed': wellFormed,
  'a policy allows no more than it names': leastPrivilege,
  'policies speak of what is connected, and each use is allowed': connected,
}

/**
 * Actions that the Service Authorization Reference lists without a resource type: for these alone `*` is the resource.
 * (cfn-lint's data/AdditionalSpecs/Policies.json holds the same table.)
 */
const WITHOUT_RESOURCE: readonly RegExp[] = [
  /^ecr:GetAuthorizationToken$/,
  /^ssmmessages:/,
  /^xray:Put/,
  /^cloudwatch:PutMetricData$/,
  /^ec2:Describe/,
]

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

export function* statements(world: World): Iterable<Statement> {
  for (const owner of world.things) {
    const documents: [string, Some, Statement['kind']][] = Object.entries(KINDS).flatMap(([key, kind]) =>
      owner.properties[key] === undefined ? [] : [[key, owner.properties[key], kind]],
    )
    const own = owner.properties.PolicyDocument
    if (own !== undefined)
      documents.push(['PolicyDocument', own, owner.type.startsWith('AWS::IAM::') ? 'identity' : 'resource'])
    for (const [index, policy] of items(owner.properties.Policies).entries())
      if (owner.type.startsWith('AWS::IAM::'))
        documents.push([`Policies[${index}]`, at(policy, 'PolicyDocument'), 'identity'])
    for (const [path, document, kind] of documents)
      for (const value of items(at(document, 'Statement'))) yield { owner, path, value, kind }
  }
}

function* wellFormed(world: World): Iterable<string> {
  for (const { id, properties } of world.things) {
    const documents = [
      properties.AssumeRolePolicyDocument,
      properties.PolicyDocument,
      properties.FileSystemPolicy,
      properties.KeyPolicy,
      ...items(properties.Policies).map((policy) => at(policy, 'PolicyDocument')),
    ].filter((document) => document !== undefined)
    for (const document of documents) {
      if (at(document, 'Version') !== '2012-10-17') yield `${id}: a policy's Version is 2012-10-17`
      if (items(at(document, 'Statement')).length === 0) yield `${id}: a policy without statements`
    }
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
    if (principal === '*' || textOf(at(principal, 'AWS')) === '*') yield `${where} lets anyone in`
    for (const action of actions) {
      if (action.includes('*') && !isKey) yield `${where} allows ${action}`
    }
    if (kind !== 'resource' && resources.includes('*'))
      for (const action of actions)
        if (!WITHOUT_RESOURCE.some((pattern) => pattern.test(action)))
          yield `${where} allows ${action} on *, which can be narrowed to a resource`
  }
  for (const { id, properties } of world.of('AWS::IAM::Role'))
    for (const arn of items(properties.ManagedPolicyArns).map(textOf))
      if (/(AdministratorAccess|PowerUserAccess|FullAccess)/.test(arn)) yield `${id} has ${arn}`
}

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
  const joined = (one: string, other: string) =>
    world.edges.some(
      ({ from, to }) => (from.id === one && to.id === other) || (from.id === other && to.id === one),
    )
  for (const { owner, value, kind } of statements(world)) {
    if (kind !== 'identity') continue
    const edge = world.edges.find(({ id }) => id === owner.origin)
    for (const target of targetsOf(at(value, 'Resource'))) {
      const on = world.things.find(({ id }) => id === target)?.origin
      if (on === undefined || on === owner.origin) continue
      if (edge ? edge.to.id !== on && edge.from.id !== on : !joined(owner.origin, on))
        yield `${owner.id} speaks of ${target}, to which nothing connects it`
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

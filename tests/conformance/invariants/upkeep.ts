import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import { kebabCase, tagText } from '../../../shared/base/text.ts'
import {
  at,
  type Check,
  items,
  leaves,
  type Some,
  setting,
  type Thing,
  targetsOf,
  textOf,
  type World,
} from './world.ts'

export const upkeep: Readonly<Record<string, Check>> = {
  'what AWS can tag is tagged': tagged,
  'what holds data says what becomes of it': kept,
  'data is encrypted, and closed to the public': closed,
  'logs do not stay for ever': retention,
  'names leave room for a second copy, and fit': names,
  'instances ask for tokens as drawn': metadata,
}

const specification = loadAwsServiceSpecSync()
/** Tags are in the specification, but not yet in the schema by which cfn-lint judges, which refuses them. */
const TOO_NEW: ReadonlySet<string> = new Set(['AWS::CloudWatch::Dashboard', 'AWS::SSM::Association'])

const taggable = new Map<string, string | null>()
/** The property for tags by AWS's specification; null: the type has none. */
function tagProperty(type: string): string | null {
  let known = taggable.get(type)
  if (known === undefined) {
    const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', type)
    const property = TOO_NEW.has(type) ? null : (resource?.tagInformation?.tagPropertyName ?? null)
    // Without documentation it is not in CloudFormation's own schema either, as with the tags of listeners.
    known = property !== null && resource?.properties[property]?.documentation ? property : null
    taggable.set(type, known)
  }
  return known
}

/** Tags of any of AWS's shapes: a list of keys and values, or a map. */
function tagsIn(value: Some): Map<string, string> {
  if (Array.isArray(value))
    return new Map(value.map((one) => [textOf(at(one, 'Key')), textOf(at(one, 'Value'))]))
  return new Map(Object.entries(Object(value)).map(([key, one]) => [key, String(one)]))
}

function* tagged(world: World): Iterable<string> {
  const { tags: settings, environment, name: title } = world.graph.settings
  for (const thing of world.things) {
    for (const { where, tags } of tagLists(thing, world)) {
      const wanted = new Map([
        ['Environment', environment],
        ...(kebabCase(title) === '' ? [] : [['cantilever:drawing', kebabCase(title)] as const]),
        ...Object.entries(settings).filter(([key]) => key !== 'Name'),
        ['cantilever:node', thing.origin],
      ])
      for (const [key, value] of wanted)
        if (tags.get(key) !== value)
          yield `${thing.id}.${where}: the tag ${key} is ${tags.get(key) ?? 'missing'} instead of ${value}`
      const named = world.graph.nodes.get(thing.origin)?.name
      const name = tags.get('Name')
      // A part of a component is called by plain words after the component's name: "Network endpoints".
      if (name && named && !isNameOf(name, tagText(named)))
        yield `${thing.id}.${where} is named ${name}, and was drawn as ${named}`
      if (!name) yield `${thing.id}.${where}: no tag Name`
    }
  }
}

const isNameOf = (name: string, drawn: string): boolean =>
  name === drawn ||
  (name.startsWith(`${drawn} `) && /^[A-Za-z0-9 ]+([.-][a-z0-9]+)*$/.test(name.slice(drawn.length + 1)))

function* tagLists(
  { id, type, properties }: Thing,
  world: World,
): Iterable<{ where: string; tags: Map<string, string> }> {
  if (type === 'AWS::EC2::LaunchTemplate') {
    yield { where: 'TagSpecifications', tags: tagsIn(at(properties.TagSpecifications, 0, 'Tags')) }
    const lists = items(at(properties.LaunchTemplateData, 'TagSpecifications'))
    const kinds = lists.map((one) => textOf(at(one, 'ResourceType')))
    // AWS Batch tags its instances itself, and refuses a template that does so as well.
    const isBatch = world
      .of('AWS::Batch::ComputeEnvironment')
      .some(
        (one) =>
          targetsOf(one.properties).includes(id) && at(one.properties.ComputeResources, 'Tags') !== undefined,
      )
    for (const kind of isBatch ? ['volume'] : ['instance', 'volume'])
      if (!kinds.includes(kind)) yield { where: `TagSpecifications(${kind})`, tags: new Map() }
    for (const one of lists)
      yield { where: `TagSpecifications(${textOf(at(one, 'ResourceType'))})`, tags: tagsIn(at(one, 'Tags')) }
    return
  }
  const name = tagProperty(type)
  if (name !== null) yield { where: name, tags: tagsIn(properties[name]) }
}

/** Types that hold what cannot be made again from the template. */
const HOLDS_DATA: readonly RegExp[] = [
  /^AWS::S3::Bucket$/,
  /^AWS::ECR::Repository$/,
  /^AWS::EFS::FileSystem$/,
  /^AWS::FSx::FileSystem$/,
  /^AWS::RDS::DB(Instance|Cluster)$/,
  /^AWS::DynamoDB::(Global)?Table$/,
  /^AWS::ElastiCache::ReplicationGroup$/,
  /^AWS::EC2::Volume$/,
  /^AWS::KMS::Key$/,
  /^AWS::Logs::LogGroup$/,
  /^AWS::SQS::Queue$/,
  /^AWS::Kinesis::Stream$/,
]

function* kept({ things }: World): Iterable<string> {
  for (const { id, type, plan, properties } of things) {
    if (!HOLDS_DATA.some((pattern) => pattern.test(type))) continue
    // Instances of Aurora hold nothing: the data are their cluster's, which is asked the same.
    if (targetsOf(properties.DBClusterIdentifier).length > 0) continue
    if (plan.deletionPolicy === undefined) yield `${id} holds data, and does not say what becomes of it`
    // Logs have their retention, a queue's messages are on their way; the rest cannot be had again.
    const may = /Logs|SQS|Kinesis/.test(type)
    if (plan.deletionPolicy === 'Delete' && !may) yield `${id} loses its data with the stack`
  }
}

function* closed(world: World): Iterable<string> {
  for (const { id, type, properties } of world.things) {
    for (const { path, key, value } of leaves(properties))
      if (
        /^(Encrypted|StorageEncrypted|AtRestEncryptionEnabled|TransitEncryptionEnabled|KmsEncrypted)$/.test(
          key,
        ) &&
        value !== true
      )
        yield `${id}.${path} is off`
    for (const [path, ebs] of volumes(properties)) {
      if (at(ebs, 'Encrypted') !== true) yield `${id}.${path}: a volume that is not encrypted`
      if (at(ebs, 'DeleteOnTermination') !== true)
        yield `${id}.${path}: a volume that outlives its instance, and is paid for`
    }
    if (/^AWS::(EFS::FileSystem)$/.test(type) && properties.Encrypted !== true) yield `${id} is not encrypted`
    if (
      /^AWS::RDS::DB(Instance|Cluster)$/.test(type) &&
      properties.StorageEncrypted !== true &&
      properties.DBClusterIdentifier === undefined
    )
      yield `${id} is not encrypted`
    if (type === 'AWS::KMS::Key' && properties.EnableKeyRotation !== true) yield `${id} does not rotate`
    if (type === 'AWS::S3::Bucket') yield* bucket(world, id, properties)
  }
  for (const { id, properties, origin } of world.of('AWS::EKS::Cluster')) {
    const node = world.graph.nodes.get(origin)
    const access = node ? setting(node, 'endpointAccess') : undefined
    const is = [
      at(properties.ResourcesVpcConfig, 'EndpointPrivateAccess') === true,
      at(properties.ResourcesVpcConfig, 'EndpointPublicAccess') !== false,
    ]
    if (access === 'private' && (!is[0] || is[1])) yield `${id}: its endpoint is drawn private`
    if (
      node &&
      setting(node, 'secretsKey') === 'customer-managed' &&
      targetsOf(properties.EncryptionConfig).length === 0
    )
      yield `${id}: its secrets are drawn with a key of one's own`
    const wanted = node ? setting(node, 'logTypes') : undefined
    const has = items(at(properties.Logging, 'ClusterLogging', 'EnabledTypes')).map((one) =>
      textOf(at(one, 'Type')),
    )
    if (Array.isArray(wanted) && [...has].sort().join() !== [...wanted].sort().join())
      yield `${id} logs ${has.join()} instead of ${wanted.join()}`
  }
  for (const { id, properties, origin } of world.of('AWS::ElasticLoadBalancingV2::LoadBalancer')) {
    const node = world.graph.nodes.get(origin)
    const attributes = tagsIn(properties.LoadBalancerAttributes)
    const wanted: readonly (readonly [string, unknown])[] = [
      ['deletion_protection.enabled', setting(node ?? ({} as never), 'deletionProtection')],
      ['access_logs.s3.enabled', setting(node ?? ({} as never), 'accessLogs', 'enabled')],
      ['idle_timeout.timeout_seconds', setting(node ?? ({} as never), 'idleTimeout')],
      [
        'routing.http.drop_invalid_header_fields.enabled',
        setting(node ?? ({} as never), 'dropInvalidHeaders'),
      ],
    ]
    for (const [key, value] of wanted)
      if (value !== undefined && (attributes.get(key) ?? 'false') !== String(value))
        yield `${id}: ${key} is ${attributes.get(key) ?? 'not set'}, drawn ${value}`
  }
}

function* bucket(world: World, id: string, properties: Thing['properties']): Iterable<string> {
  const shut = Object.values(Object(properties.PublicAccessBlockConfiguration))
  if (shut.length !== 4 || shut.some((one) => one !== true)) yield `${id} is not closed to the public`
  if (properties.BucketEncryption === undefined) yield `${id} does not say how it is encrypted`
  const policies = world
    .of('AWS::S3::BucketPolicy')
    .filter((one) => targetsOf(one.properties.Bucket).includes(id))
  const refuses = policies.some((one) =>
    items(at(one.properties.PolicyDocument, 'Statement')).some(
      (statement) =>
        at(statement, 'Effect') === 'Deny' &&
        textOf(at(statement, 'Condition', 'Bool', 'aws:SecureTransport')) === 'false',
    ),
  )
  if (!refuses) yield `${id} can be read without TLS`
}

function* volumes(value: Some, path = ''): Iterable<[string, Some]> {
  if (typeof value !== 'object') return
  for (const [key, item] of Object.entries(value)) {
    if (key === 'Ebs') yield [`${path}.${key}`, item as Some]
    else yield* volumes(item as Some, `${path}.${key}`)
  }
}

function* retention(world: World): Iterable<string> {
  for (const { id, properties, origin } of world.of('AWS::Logs::LogGroup')) {
    const days = properties.RetentionInDays
    if (days === undefined) yield `${id} keeps its logs, and their cost, for ever`
    const drawn = [...numbers(world.graph.nodes.get(origin)?.config)]
    if (days !== undefined && drawn.length > 0 && !drawn.includes(Number(days)))
      yield `${id} keeps logs for ${textOf(days)} days, which nobody drew`
  }
}

function* numbers(value: unknown, key = ''): Iterable<number> {
  // How long backups stay says nothing about logs.
  if (typeof value === 'number' && /retention/i.test(key) && !/backup|snapshot/i.test(key)) yield value
  if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* numbers(item, `${key}.${name}`)
}

/** Physical names by which AWS knows a resource: unique per account and Region, or worldwide, with their limits. */
const NAMED: Readonly<Record<string, readonly [property: string, limit: number]>> = {
  'AWS::IAM::Role': ['RoleName', 64],
  'AWS::IAM::InstanceProfile': ['InstanceProfileName', 128],
  'AWS::IAM::ManagedPolicy': ['ManagedPolicyName', 128],
  'AWS::S3::Bucket': ['BucketName', 63],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ['Name', 32],
  'AWS::ElasticLoadBalancingV2::TargetGroup': ['Name', 32],
  'AWS::ECS::Cluster': ['ClusterName', 255],
  'AWS::ECS::Service': ['ServiceName', 255],
  'AWS::ECS::TaskDefinition': ['Family', 255],
  'AWS::ECS::CapacityProvider': ['Name', 255],
  'AWS::EKS::Cluster': ['Name', 100],
  'AWS::EKS::Nodegroup': ['NodegroupName', 63],
  'AWS::Batch::ComputeEnvironment': ['ComputeEnvironmentName', 128],
  'AWS::Batch::JobQueue': ['JobQueueName', 128],
  'AWS::Batch::JobDefinition': ['JobDefinitionName', 128],
  'AWS::AutoScaling::AutoScalingGroup': ['AutoScalingGroupName', 255],
  'AWS::EC2::LaunchTemplate': ['LaunchTemplateName', 128],
  'AWS::EC2::SecurityGroup': ['GroupName', 255],
  'AWS::Logs::LogGroup': ['LogGroupName', 512],
  'AWS::ECR::Repository': ['RepositoryName', 256],
  'AWS::Lambda::Function': ['FunctionName', 64],
  'AWS::SQS::Queue': ['QueueName', 80],
  'AWS::DynamoDB::Table': ['TableName', 255],
}

function* names(world: World): Iterable<string> {
  for (const { id, type, properties } of world.things) {
    const [property, limit] = NAMED[type] ?? []
    const value = property === undefined ? undefined : properties[property]
    if (value === undefined || property === undefined || limit === undefined) continue
    // A name that holds the stack's cannot clash with a second copy; a fixed one does, and blocks replacements.
    if (!/<AWS::StackName>|<AWS::StackId>/.test(textOf(value)) && targetsOf(value).length === 0)
      yield `${id}.${property} is fixed to ${textOf(value)}: a second copy of the stack would fail`
    if (textOf(value).length > limit) yield `${id}.${property} is longer than ${limit} characters`
  }
  if (!/^[a-z][a-z0-9-]{0,127}$/.test(world.stack.name))
    yield `the stack cannot be called ${world.stack.name}`
  for (const { id } of world.things) if (!/^[A-Za-z0-9]{1,255}$/.test(id)) yield `${id} is no logical id`
  if (new Set(world.things.map(({ id }) => id)).size !== world.things.length)
    yield 'two resources have one logical id'
  const outputs = world.stack.outputs.map(({ name }) => name)
  if (new Set(outputs).size !== outputs.length) yield 'two outputs have one name'
}

function* metadata(world: World): Iterable<string> {
  for (const { id, properties, origin } of world.of('AWS::EC2::LaunchTemplate')) {
    const drawn = setting(world.graph.nodes.get(origin) ?? ({} as never), 'imdsv2Required')
    const tokens = textOf(at(properties.LaunchTemplateData, 'MetadataOptions', 'HttpTokens'))
    if (tokens !== 'required' && drawn !== false) yield `${id}: the metadata service answers without a token`
  }
}

import { at, type Check, items, leaves, setting, targetOf, targetsOf, textOf, type World } from './world.ts'

export const tasksAndLogs: Readonly<Record<string, Check>> = {
  'tasks have a size, roles, and containers as drawn': tasks,
  'logs go to a group of the same node, in the Region of the stack': logs,
  'the cluster knows the capacity that its services use, and instances join it': capacity,
}

interface DrawnContainer {
  readonly name: string
  readonly command?: readonly string[]
  readonly image?: string | null
  readonly ports?: readonly { readonly port: number }[]
  readonly secrets?: readonly { readonly name: string }[]
  readonly environment?: Readonly<Record<string, string>>
}

function* tasks(world: World): Iterable<string> {
  for (const { id, properties, origin } of world.of('AWS::ECS::TaskDefinition')) {
    const node = world.graph.nodes.get(origin)
    const drawn = node ? setting(node, 'containers') : undefined
    const containers = items(properties.ContainerDefinitions)
    if (!containers.some((one) => at(one, 'Essential') === true)) yield `${id}: no container is essential`
    const fargate = items(properties.RequiresCompatibilities).includes('FARGATE')
    if (fargate && properties.NetworkMode !== 'awsvpc') yield `${id}: AWS Fargate needs awsvpc`
    if (properties.ExecutionRoleArn === undefined)
      yield `${id}: without an execution role it writes no logs and reads no secrets`
    if (properties.TaskRoleArn === undefined) yield `${id}: without a task role`
    if (fargate && (properties.Cpu === undefined || properties.Memory === undefined))
      yield `${id}: AWS Fargate needs a size`
    for (const container of Array.isArray(drawn) ? (drawn as DrawnContainer[]) : []) {
      const made = containers.find((one) => at(one, 'Name') === container.name)
      if (made === undefined) {
        yield `${id}: the container ${container.name} is missing`
        continue
      }
      const ports = items(at(made, 'PortMappings')).map((one) => Number(at(one, 'ContainerPort')))
      const wanted = (container.ports ?? []).map(({ port }) => port)
      if (ports.join() !== wanted.join())
        yield `${id}: ${container.name} opens ${ports.join()} instead of ${wanted.join()}`
      const command = items(at(made, 'Command')).map(textOf)
      if (container.command && command.join() !== container.command.join())
        yield `${id}: ${container.name} runs ${command.join(' ')} instead of ${container.command.join(' ')}`
      const secrets = items(at(made, 'Secrets')).map((one) => textOf(at(one, 'Name')))
      for (const { name } of container.secrets ?? [])
        if (!secrets.includes(name)) yield `${id}: ${container.name} does not get the secret ${name}`
      const environment = items(at(made, 'Environment')).map(
        (one) => `${textOf(at(one, 'Name'))}=${textOf(at(one, 'Value'))}`,
      )
      for (const [name, value] of Object.entries(container.environment ?? {}))
        if (!environment.includes(`${name}=${value}`))
          yield `${id}: ${container.name} does not get ${name}=${value}`
      if (
        container.image &&
        textOf(at(made, 'Image')) !== container.image &&
        targetsOf(at(made, 'Image')).length === 0
      )
        yield `${id}: ${container.name} runs ${textOf(at(made, 'Image'))} instead of ${container.image}`
    }
  }
  for (const { id, properties } of world.of('AWS::ECS::Service')) {
    const task = world.to(properties.TaskDefinition, 'AWS::ECS::TaskDefinition')
    const kinds = items(task?.properties.RequiresCompatibilities)
    const launch = properties.LaunchType
    if (launch !== undefined && !kinds.includes(launch))
      yield `${id} is launched on ${textOf(launch)}, its task is for ${kinds.map(textOf).join()}`
    for (const one of items(properties.CapacityProviderStrategy)) {
      const provider = at(one, 'CapacityProvider')
      const wants = typeof provider === 'string' && provider.startsWith('FARGATE') ? 'FARGATE' : 'EC2'
      if (!kinds.includes(wants)) yield `${id}: capacity ${textOf(provider)} cannot run its task`
    }
    const network = at(properties, 'NetworkConfiguration', 'AwsvpcConfiguration')
    if (task?.properties.NetworkMode === 'awsvpc' && items(at(network, 'Subnets')).length === 0)
      yield `${id}: no subnets for its tasks`
    if (task?.properties.NetworkMode === 'awsvpc' && items(at(network, 'SecurityGroups')).length === 0)
      yield `${id}: no security group for its tasks`
    const public_ =
      world.graph.nodes.get(world.things.find((one) => one.id === id)?.origin ?? '')?.tier === 'public'
    if (!public_ && at(network, 'AssignPublicIp') === 'ENABLED')
      yield `${id}: a public address in a private tier`
  }
}

function* logs(world: World): Iterable<string> {
  for (const thing of world.things)
    for (const { path, key, value } of leaves(thing.properties)) {
      if (key === 'awslogs-group') {
        const holder = path.replace(/\.Options\.awslogs-group$/, '.LogDriver')
        const driver = [...leaves(thing.properties)].find((one) => one.path === holder)?.value
        if (driver !== 'awslogs')
          yield `${thing.id}.${holder} is ${textOf(driver)}, with the options of awslogs`
      }
      if (key === 'awslogs-region' && textOf(value) !== '<AWS::Region>')
        yield `${thing.id}.${path} is ${textOf(value)}`
      if (key !== 'awslogs-group' && key !== 'LogGroupName') continue
      const group = world.to(value, 'AWS::Logs::LogGroup')
      if (group && group.origin !== thing.origin)
        yield `${thing.id} writes to ${group.id}, the log group of ${group.origin}`
    }
  for (const { id, properties } of [
    ...world.of('AWS::ECS::TaskDefinition'),
    ...world.of('AWS::Batch::JobDefinition'),
  ])
    for (const container of [
      ...items(properties.ContainerDefinitions),
      ...items(properties.ContainerProperties),
    ])
      if (at(container, 'LogConfiguration', 'LogDriver') === undefined)
        yield `${id}: a container without logs`
}

function* capacity(world: World): Iterable<string> {
  for (const { id, properties } of world.of('AWS::ECS::Service')) {
    const cluster = targetOf(properties.Cluster)
    const known = world
      .of('AWS::ECS::ClusterCapacityProviderAssociations')
      .filter((one) => targetOf(one.properties.Cluster) === cluster)
    for (const one of items(properties.CapacityProviderStrategy)) {
      const provider = textOf(at(one, 'CapacityProvider'))
      const listed = known.filter((other) =>
        items(other.properties.CapacityProviders).map(textOf).includes(provider),
      )
      if (listed.length === 0) yield `${id}: its cluster does not know the capacity ${provider}`
    }
  }
  for (const edge of world.edges.filter(({ relation }) => relation === 'provides')) {
    const joins = world
      .of('AWS::EC2::LaunchTemplate')
      .filter(({ origin }) => origin === edge.from.id)
      .some(
        ({ properties }) =>
          /ECS_CLUSTER=["']?<(\w+)>/.test(textOf(at(properties.LaunchTemplateData, 'UserData'))) &&
          targetsOf(at(properties.LaunchTemplateData, 'UserData')).some(
            (target) => world.things.find(({ id }) => id === target)?.origin === edge.to.id,
          ),
      )
    // Other images have no ECS agent that would read it; the rules tell so while drawing.
    const agent = world
      .of('AWS::EC2::LaunchTemplate')
      .some(
        ({ origin, properties }) =>
          origin === edge.from.id &&
          /ecs\/optimized/.test(textOf(at(properties.LaunchTemplateData, 'ImageId'))),
      )
    if (agent && !joins) yield `${edge.from.name}: its instances do not join ${edge.to.name}`
  }
}

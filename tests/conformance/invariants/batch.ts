import { at, type Check, items, setting, targetsOf, textOf, type World } from './world.ts'

export const batchJobs: Readonly<Record<string, Check>> = {
  'queues, jobs and environments of AWS Batch fit together': batch,
}

function* batch(world: World): Iterable<string> {
  for (const { id, properties, origin } of world.of('AWS::Batch::JobQueue')) {
    const found = items(properties.ComputeEnvironmentOrder)
      .flatMap((one) => targetsOf(at(one, 'ComputeEnvironment')))
      .map((one) => world.things.find((thing) => thing.id === one)?.origin)
    const drawn = world.edges
      .filter(({ from, relation }) => from.id === origin && relation === 'dispatches')
      .map(({ to }) => to.id)
    if ([...found].sort().join() !== drawn.sort().join())
      yield `${id} sends to ${found.join()}, and is drawn to ${drawn.join()}`
    if (properties.State !== undefined && properties.State !== 'ENABLED')
      yield `${id} is ${textOf(properties.State)}`
  }
  for (const { id, properties, origin } of world.of('AWS::Batch::JobDefinition')) {
    const node = world.graph.nodes.get(origin)
    // Of a job over several nodes each runs the same container.
    const container =
      properties.ContainerProperties ?? at(properties.NodeProperties, 'NodeRangeProperties', 0, 'Container')
    const needs = items(at(container, 'ResourceRequirements'))
    const of = (type: string) =>
      Number(
        at(
          needs.find((one) => at(one, 'Type') === type),
          'Value',
        ),
      )
    if (
      node &&
      (of('VCPU') !== setting(node, 'size', 'vcpus') || of('MEMORY') !== setting(node, 'size', 'memoryMiB'))
    )
      yield `${id}: ${of('VCPU')} vCPU and ${of('MEMORY')} MiB instead of ${JSON.stringify(setting(node, 'size'))}`
    const command = node ? setting(node, 'command') : undefined
    if (
      Array.isArray(command) &&
      command.length > 0 &&
      items(at(container, 'Command')).map(textOf).join() !== command.join()
    )
      yield `${id} runs another command than drawn`
    const fargate = items(properties.PlatformCapabilities).includes('FARGATE')
    if (fargate && at(container, 'ExecutionRoleArn') === undefined)
      yield `${id}: AWS Fargate needs an execution role`
    if (at(container, 'JobRoleArn') === undefined) yield `${id}: without a job role`
  }
  for (const { id, properties } of world.of('AWS::Batch::ComputeEnvironment')) {
    if (properties.State !== undefined && properties.State !== 'ENABLED')
      yield `${id} is ${textOf(properties.State)}`
    if (items(at(properties.ComputeResources, 'SecurityGroupIds')).length === 0)
      yield `${id} has no security group`
  }
}

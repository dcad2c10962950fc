import type { GraphNode } from '../graph/graph.ts'

/** Settings of the Amazon ECS service that takes the place of an App Runner service: same image, size, port and secrets. */
export function settingsFor(config: GraphNode<'app-runner-service'>['config']) {
  const [cpu = 1024, memoryMiB = 2048] = config.size.split('-').map(Number)
  return {
    size: { cpu, memoryMiB },
    desiredCount: Math.max(2, config.minSize),
    autoScaling: {
      enabled: true,
      minCapacity: Math.max(2, config.minSize),
      maxCapacity: Math.max(2, config.maxSize),
    },
    healthCheckPath: config.healthCheckPath,
    containers: [
      {
        image: config.image,
        ports: [{ port: config.port }],
        environment: config.environment,
        secrets: config.secrets,
      },
    ],
  }
}

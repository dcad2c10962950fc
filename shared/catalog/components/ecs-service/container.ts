import { z } from 'zod'
import { secretsField } from '../../aws/containers.ts'
import { environmentVariables, field, wholeNumber } from '../../fields.ts'

const port = z.strictObject({
  port: field(wholeNumber(1, 65_535), {
    title: 'Port',
    description:
      'On which the container listens. Load balancers send to the first port of the first container.',
  }),
  protocol: field(z.enum(['tcp', 'udp']).default('tcp'), {
    title: 'Protocol',
    description: 'Application Load Balancers and most services speak TCP.',
    labels: { tcp: 'TCP', udp: 'UDP' },
  }),
})

const healthCheck = z.strictObject({
  command: field(z.string().max(4096).default(''), {
    title: 'Command',
    description: 'Run in the container by its shell; exit code 0 is healthy. Empty: no check by Amazon ECS.',
    placeholder: 'curl -f http://localhost/ || exit 1',
  }),
  intervalSeconds: field(wholeNumber(5, 300).default(30), {
    title: 'Interval',
    description: 'Between two checks.',
    unit: 'seconds',
  }),
  timeoutSeconds: field(wholeNumber(2, 60).default(5), {
    title: 'Timeout',
    description: 'After which a check counts as failed.',
    unit: 'seconds',
  }),
  retries: field(wholeNumber(1, 10).default(3), {
    title: 'Retries',
    description: 'Failed checks in a row that make the container unhealthy.',
  }),
  startPeriodSeconds: field(wholeNumber(0, 300).default(0), {
    title: 'Start period',
    description: 'Time to come up in which failures do not count.',
    unit: 'seconds',
  }),
})

/** One container of a task. Limits: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html */
export const container = z.strictObject({
  name: field(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,255}$/, 'letters, digits, "-" and "_"')
      .default('app'),
    { title: 'Name', description: 'Unique within the task.' },
  ),
  image: field(z.string().min(1).max(255).default('public.ecr.aws/nginx/nginx:stable'), {
    title: 'Image',
    description:
      'Registry, repository and tag. It becomes a parameter of the template, so that each environment can have its own tag.',
    placeholder: '123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1.4.2',
  }),
  ports: field(z.array(port).max(100).default([]), {
    title: 'Ports',
    description: 'Ports that load balancers and other components may reach.',
  }),
  essential: field(z.boolean().default(true), {
    title: 'Essential',
    description: 'When an essential container stops, the task stops and is replaced.',
  }),
  cpu: field(wholeNumber(0, 196_608).nullable().default(null), {
    title: 'CPU share',
    description: 'CPU units kept for this container out of those of the task; 1024 make a vCPU.',
    unit: 'CPU units',
  }),
  memoryMiB: field(wholeNumber(6, 4_000_000).nullable().default(null), {
    title: 'Memory limit',
    description: 'The container is killed when it takes more. Empty: it may take all of the task.',
    unit: 'MiB',
  }),
  memoryReservationMiB: field(wholeNumber(6, 4_000_000).nullable().default(null), {
    title: 'Memory reservation',
    description: 'Kept for this container; it may take more while there is some.',
    unit: 'MiB',
  }),
  environment: field(environmentVariables(), {
    title: 'Environment',
    description: 'Readable by everyone who can see the task definition: passwords belong among the secrets.',
  }),
  secrets: secretsField(),
  command: field(z.array(z.string().max(4096)).max(100).default([]), {
    title: 'Command',
    description: "Arguments in place of the image's own. Empty keeps those.",
  }),
  healthCheck: field(healthCheck.prefault({}), {
    title: 'Health check',
    description: "Amazon ECS's own check inside the container, besides that of a load balancer.",
  }),
  readonlyRootFilesystem: field(z.boolean().default(false), {
    title: 'Read-only root file system',
    description: 'Keeps an intruder from changing the program. The image must write to volumes only.',
  }),
  user: field(z.string().max(255).default(''), {
    title: 'User',
    description: 'User, or user:group, that the process runs as. Empty: as the image says, often root.',
    placeholder: '1000:1000',
  }),
})

export type Container = z.output<typeof container>

/** What of a task the containers must agree with. */
interface Task {
  readonly cpu: number
  readonly memoryMiB: number
  readonly exec: boolean
}

/** What the containers keep for themselves of their task. A limit above the task's memory is refused as well. */
function keptBy(containers: readonly Container[]): {
  readonly cpu: number
  readonly memoryMiB: number
} {
  const total = (of: (one: Container) => number | null) =>
    containers.reduce((sum, one) => sum + (of(one) ?? 0), 0)
  return {
    cpu: total((one) => one.cpu),
    memoryMiB: total((one) => one.memoryReservationMiB ?? one.memoryMiB),
  }
}

/** Faults across the containers of a task, each with its place; Amazon ECS refuses all of them. */
export function* containerFaults(
  containers: readonly Container[],
  { cpu, memoryMiB, exec }: Task,
): Iterable<{ readonly path: readonly (string | number)[]; readonly message: string }> {
  const names = new Set<string>()
  let tooLarge = false
  for (const [i, { name, environment, secrets, readonlyRootFilesystem, ...one }] of containers.entries()) {
    if (names.has(name)) yield { path: [i, 'name'], message: `two containers are called "${name}"` }
    names.add(name)
    const twice = secrets.find((secret) => Object.hasOwn(environment, secret.name))
    if (twice)
      yield { path: [i, 'secrets'], message: `"${twice.name}" is an environment variable and a secret` }
    if (
      one.memoryMiB !== null &&
      one.memoryReservationMiB !== null &&
      one.memoryMiB <= one.memoryReservationMiB
    )
      yield { path: [i, 'memoryReservationMiB'], message: 'the reservation must be below the limit' }
    if (one.memoryMiB !== null && one.memoryMiB > memoryMiB) {
      tooLarge = true
      yield { path: [i, 'memoryMiB'], message: `the limit is above the ${memoryMiB} MiB of the task` }
    }
    // The agent behind ECS Exec writes into the container's file system.
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
    if (exec && readonlyRootFilesystem)
      yield { path: [i, 'readonlyRootFilesystem'], message: 'ECS Exec needs a writable root file system' }
  }
  if (!containers.some(({ essential }) => essential))
    yield { path: [], message: 'at least one container must be essential' }
  const { cpu: shares, memoryMiB: reserved } = keptBy(containers)
  if (shares > cpu)
    yield { path: [], message: `the containers keep ${shares} CPU units, the task has ${cpu}` }
  if (reserved > memoryMiB && !tooLarge)
    yield {
      path: [],
      message: `the containers keep ${reserved} MiB of memory, the task has ${memoryMiB} MiB`,
    }
}

/** A task must have room for what is kept and for every limit. */
export function leastOf(containers: readonly Container[]) {
  const { cpu, memoryMiB } = keptBy(containers)
  return { cpu, memoryMiB: Math.max(memoryMiB, ...containers.map((one) => one.memoryMiB ?? 0)) }
}

/** The container that listens on the port of the target group; else the first that listens at all. */
export function targetOf(containers: readonly Container[], port: number) {
  const target =
    containers.find(({ ports }) => ports.some((one) => one.port === port)) ??
    containers.find(({ ports }) => ports.length > 0)
  if (!target)
    throw new Error('a load balancer routes to this service, but none of its containers has a port')
  const listens = target.ports.some((one) => one.port === port)
  return { ContainerName: target.name, ContainerPort: listens ? port : (target.ports[0]?.port ?? port) }
}

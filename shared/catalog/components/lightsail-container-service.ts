import { z } from 'zod'
import { kebabCase, plural } from '../../base/text.ts'
import { exactly, HOURS_PER_MONTH } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { environmentVariables, field, wholeNumber } from '../fields.ts'

const POWERS = ['nano', 'micro', 'small', 'medium', 'large', 'xlarge'] as const
const POWER_LABELS = {
  nano: 'Nano: 0.25 vCPU, 0.5 GB',
  micro: 'Micro: 0.25 vCPU, 1 GB',
  small: 'Small: 0.5 vCPU, 1 GB',
  medium: 'Medium: 1 vCPU, 2 GB',
  large: 'Large: 2 vCPU, 4 GB',
  xlarge: 'XLarge: 4 vCPU, 8 GB',
} as const

/** https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html */
const config = z.strictObject({
  power: field(z.enum(POWERS).default('micro'), {
    title: 'Power',
    description: 'Of each node.',
    labels: POWER_LABELS,
  }),
  scale: field(wholeNumber(1, 20).default(1), {
    title: 'Scale',
    description: 'Nodes, which share the requests. Each is billed.',
    unit: 'nodes',
  }),
  image: field(z.string().min(1).max(255).default('public.ecr.aws/nginx/nginx:stable'), {
    title: 'Image',
    description: 'Of a public registry, or one that was pushed to the service.',
  }),
  port: field(wholeNumber(1, 65_535).default(80), {
    title: 'Port',
    description: 'On which the container listens; the service answers on HTTPS.',
  }),
  healthCheckPath: field(
    z
      .string()
      .regex(/^\/[\x21-\x7e]{0,1023}$/, 'begins with "/"')
      .default('/'),
    { title: 'Health check path', description: 'Must answer with 200 to 499.', placeholder: '/healthz' },
  ),
  environment: field(environmentVariables(), {
    title: 'Environment',
    description: 'Readable by everyone who can see the service: passwords do not belong here.',
  }),
  serviceName: field(
    z
      .string()
      .regex(/^$|^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/, '2 to 63 small letters, digits and "-"')
      .default(''),
    {
      title: 'Service name',
      description:
        'Part of its address, and unique in the account’s Region: a second copy of the stack needs another. Empty: made from its name.',
    },
  ),
})

export const lightsailContainerService = defineComponent({
  type: 'lightsail-container-service',
  title: 'Lightsail container service',
  category: 'containers',
  icon: 'lightsail',
  description: 'Runs a container behind HTTPS at a fixed monthly price for each node.',
  docs: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html',
  keywords: ['lightsail', 'container', 'website', 'fixed price'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  summary: ({ power, scale }) => [POWER_LABELS[power], plural(scale, 'node')],
  *resources(ctx) {
    const { config: given } = ctx
    const own = given.serviceName || kebabCase(ctx.name).slice(0, 60)
    yield ctx.resource('', 'AWS::Lightsail::Container', {
      ServiceName: ctx.tunable('ServiceName', own.length < 2 ? 'containers' : own, {
        label: 'Service name',
        help: 'Unique in the Region of the account.',
        kind: 'environment',
        pattern: '[a-z0-9][a-z0-9-]{0,61}[a-z0-9]',
        constraint: '2 to 63 small letters, digits and hyphens',
      }),
      Power: ctx.tunable('Power', given.power, { label: 'Power', kind: 'size', allowed: POWERS }),
      Scale: ctx.tunable('Scale', given.scale, { label: 'Nodes', kind: 'capacity', min: 1, max: 20 }),
      ContainerServiceDeployment: {
        Containers: [
          {
            ContainerName: 'app',
            Image: ctx.tunable('Image', given.image, { label: 'Image', kind: 'software' }),
            ...(Object.keys(given.environment).length > 0 && {
              Environment: Object.entries(given.environment).map(([Variable, Value]) => ({
                Variable,
                Value,
              })),
            }),
            Ports: [{ Port: String(given.port), Protocol: 'HTTP' }],
          },
        ],
        PublicEndpoint: {
          ContainerName: 'app',
          ContainerPort: given.port,
          HealthCheckConfig: { Path: given.healthCheckPath },
        },
      },
      Tags: ctx.tags(),
    })
    yield ctx.output({
      name: ctx.logicalId('Url'),
      value: ctx.getAtt('', 'Url'),
      description: `Address of ${ctx.name}`,
    })
  },
  *cost({ config: { power, scale } }) {
    yield {
      key: 'nodes',
      label: 'Container nodes',
      category: 'compute',
      unit: 'node-hour',
      quantity: exactly(scale * HOURS_PER_MONTH),
      price: { kind: 'service', id: `lightsail.container.${power}` },
      formula: `${plural(scale, 'node')} × ${HOURS_PER_MONTH} h`,
      assumption: '500 GB of traffic a month are included. A disabled service is billed too.',
    }
  },
})

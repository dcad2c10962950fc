import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../../fields.ts'

const whileChecked = showWhen('healthCheck.enabled', true)

const healthCheck = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Health check',
    description:
      'Asks the target from several places in the world; the record is left out of answers while it fails.',
  }),
  path: field(
    z
      .string()
      .regex(/^\/\S*$/, 'a path starts with "/"')
      .max(255)
      .default('/'),
    { title: 'Path', description: 'Answered with 200 to 399 when all is well.', showWhen: whileChecked },
  ),
  fast: field(z.boolean().default(false), {
    title: 'Every 10 seconds',
    description: 'In place of every 30 seconds. An optional feature that is billed on top.',
    showWhen: whileChecked,
  }),
  failureThreshold: field(wholeNumber(1, 10).default(3), {
    title: 'Unhealthy after',
    description: 'Failed checks in a row.',
    unit: 'checks',
    showWhen: whileChecked,
  }),
})

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html */
export const pointsConfig = z.strictObject({
  name: field(
    z
      .string()
      .max(200)
      .regex(
        /^$|^(\*|[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/,
        'letters, digits, "-" and ".", such as "www"',
      )
      .default('www'),
    {
      title: 'Name',
      description: 'In front of the name of the zone. Left empty: the name of the zone itself.',
      placeholder: 'www',
    },
  ),
  routing: field(z.enum(['simple', 'weighted', 'latency', 'failover', 'geolocation']).default('simple'), {
    title: 'Routing policy',
    description: 'Several connections with the same name share its answers by one policy.',
    labels: {
      simple: 'Simple',
      weighted: 'Weighted',
      latency: 'Latency',
      failover: 'Failover',
      geolocation: 'Geolocation',
    },
  }),
  weight: field(wholeNumber(0, 255).default(100), {
    title: 'Weight',
    description: 'Share among the records of the same name.',
    showWhen: showWhen('routing', 'weighted'),
  }),
  failover: field(z.enum(['PRIMARY', 'SECONDARY']).default('PRIMARY'), {
    title: 'Role',
    description: 'The secondary is answered while the primary is unhealthy.',
    labels: { PRIMARY: 'Primary', SECONDARY: 'Secondary' },
    showWhen: showWhen('routing', 'failover'),
  }),
  location: field(
    z
      .string()
      .regex(
        /^(\*|[A-Z]{2}|continent:(AF|AN|AS|EU|NA|OC|SA))$/,
        'a country such as DE, continent:EU, or * for the rest',
      )
      .default('*'),
    {
      title: 'Location',
      description:
        'Where the question comes from: a country (DE), a continent (continent:EU), or * for the rest.',
      placeholder: 'continent:EU',
      showWhen: showWhen('routing', 'geolocation'),
    },
  ),
  ttlSeconds: field(wholeNumber(0, 172_800).default(60), {
    title: 'Time to live',
    description: 'Of CNAME records; an alias has that of its target.',
    unit: 'seconds',
  }),
  healthCheck: field(healthCheck.prefault({}), {
    title: 'Health',
    description: 'Load balancers tell their own health to aliases without a check.',
  }),
})

export type PointsConfig = z.output<typeof pointsConfig>

import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html */
const healthCheck = z
  .strictObject({
    path: field(
      z
        .string()
        .regex(/^\/\S*$/, 'a path starts with "/"')
        .max(1024)
        .nullable()
        .default(null),
      {
        title: 'Path',
        description: 'Left empty: the path that the target itself names.',
        placeholder: 'the target’s own',
      },
    ),
    interval: field(wholeNumber(5, 300).default(15), {
      title: 'Interval',
      description: 'Time between two checks of a target.',
      unit: 'seconds',
    }),
    timeout: field(wholeNumber(2, 120).default(5), {
      title: 'Timeout',
      description: 'No answer within this time is a failed check. Must be shorter than the interval.',
      unit: 'seconds',
    }),
    healthyThreshold: field(wholeNumber(2, 10).default(2), {
      title: 'Healthy after',
      description: 'Passed checks in a row until a target gets requests.',
      unit: 'checks',
    }),
    unhealthyThreshold: field(wholeNumber(2, 10).default(2), {
      title: 'Unhealthy after',
      description: 'Failed checks in a row until a target gets none.',
      unit: 'checks',
    }),
    matcher: field(
      z
        .string()
        .regex(/^\d{1,3}(-\d{1,3})?(,\d{1,3}(-\d{1,3})?)*$/, 'codes are written like 200, 200-299 or 200,302')
        .default('200'),
      {
        title: 'Success codes',
        description: 'Status codes that count as healthy. For gRPC the codes of gRPC: 0, or 0-99.',
        placeholder: '200-299',
      },
    ),
  })
  .refine(({ interval, timeout }) => timeout < interval, {
    path: ['timeout'],
    message: 'the timeout must be shorter than the interval',
  })
  .prefault({})

const stickiness = z
  .strictObject({
    enabled: field(z.boolean().default(false), {
      title: 'Sticky sessions',
      description: 'Sends a client to the same target each time, by a cookie of the load balancer.',
    }),
    durationSeconds: field(wholeNumber(1, 604_800).default(86_400), {
      title: 'Cookie lifetime',
      description: 'AWS allows 1 second to 7 days.',
      unit: 'seconds',
      showWhen: showWhen('stickiness.enabled', true),
    }),
  })
  .prefault({})

const conditionValues = (title: string, description: string, placeholder: string) =>
  field(
    z
      .array(
        field(
          z
            .string()
            .min(1)
            .max(128)
            .regex(/^[\x21-\x7e]+$/, 'letters, digits and signs without spaces'),
          { title, description, placeholder },
        ),
      )
      .max(5)
      .default([]),
    { title: `${title}s`, description },
  )

export const routesConfig = z
  .strictObject({
    hostHeaders: conditionValues(
      'Host name',
      'Only requests for these hosts; * and ? are wildcards.',
      'api.example.com',
    ),
    pathPatterns: conditionValues(
      'Path pattern',
      'Only requests with these paths, case-sensitive; * and ? are wildcards.',
      '/api/*',
    ),
    priority: field(wholeNumber(1, 50_000).nullable().default(null), {
      title: 'Priority',
      description:
        'Rules are tried from the lowest number. Left empty: the more specific rule comes first, and keeps its number when others come and go.',
      placeholder: 'automatic',
    }),
    weight: field(wholeNumber(0, 999).default(1), {
      title: 'Weight',
      description:
        'Where several targets share requests without conditions, each gets its share: 9 and 1 sends a tenth to the second.',
    }),
    port: field(wholeNumber(1, 65_535).nullable().default(null), {
      title: 'Target port',
      description: 'Left empty: the port on which the target says that it listens.',
      placeholder: 'the target’s own',
    }),
    listenerPort: field(wholeNumber(1, 65_535).nullable().default(null), {
      title: 'Listener',
      description:
        'Network Load Balancers only: the port of the listener that this target serves. Left empty: the first.',
      placeholder: 'the first',
    }),
    protocol: field(z.enum(['target', 'HTTP', 'HTTPS']).default('target'), {
      title: 'Protocol to the target',
      description: 'The load balancer does not check the certificate of an HTTPS target.',
      labels: { target: 'The target’s own' },
    }),
    protocolVersion: field(z.enum(['HTTP1', 'HTTP2', 'GRPC']).default('HTTP1'), {
      title: 'HTTP version',
      description: 'HTTP/2 and gRPC need an HTTPS listener.',
      labels: { HTTP1: 'HTTP/1.1', HTTP2: 'HTTP/2', GRPC: 'gRPC' },
    }),
    healthCheck: field(healthCheck, {
      title: 'Health check',
      description: 'How the load balancer finds out which targets can take requests.',
    }),
    deregistrationDelay: field(wholeNumber(0, 3600).default(60), {
      title: 'Deregistration delay',
      description:
        'Time for open requests before a target goes. AWS’s own default of 300 makes every deployment wait five minutes.',
      unit: 'seconds',
    }),
    slowStart: field(wholeNumber(0, 900).default(0), {
      title: 'Slow start',
      description: 'Raises a new target’s share of requests over this time, 30 to 900; 0 turns it off.',
      unit: 'seconds',
    }),
    algorithm: field(
      z.enum(['round_robin', 'least_outstanding_requests', 'weighted_random']).default('round_robin'),
      {
        title: 'Algorithm',
        description: 'Fewest open requests suits requests that differ much in length.',
        labels: {
          round_robin: 'Round robin',
          least_outstanding_requests: 'Least outstanding requests',
          weighted_random: 'Weighted random',
        },
      },
    ),
    stickiness: field(stickiness, {
      title: 'Stickiness',
      description: 'For applications that keep a session in memory.',
    }),
  })
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
  .refine(({ hostHeaders, pathPatterns }) => hostHeaders.length + pathPatterns.length <= 5, {
    path: ['pathPatterns'],
    message: 'a rule has at most 5 condition values; draw a second connection for more',
  })
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html
  .refine(({ slowStart }) => slowStart === 0 || slowStart >= 30, {
    path: ['slowStart'],
    message: '0, or 30 to 900 seconds',
  })
  .refine(({ slowStart, algorithm }) => slowStart === 0 || algorithm === 'round_robin', {
    path: ['slowStart'],
    message: 'slow start works with the round robin algorithm only',
  })

export type RoutesConfig = z.output<typeof routesConfig>

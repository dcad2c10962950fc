import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html */
const TLS_POLICIES = [
  'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09',
  'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09',
  'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
  'ELBSecurityPolicy-TLS13-1-2-2021-06',
  'ELBSecurityPolicy-TLS13-1-3-2021-06',
  'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04',
  'ELBSecurityPolicy-TLS13-1-0-2021-06',
] as const

const whileHttps = showWhen('protocol', 'HTTPS')

export const albConfig = z
  .strictObject({
    scheme: field(z.enum(['internet-facing', 'internal']).default('internet-facing'), {
      title: 'Scheme',
      description: 'Internal load balancers have private addresses only and stand in a private tier.',
      labels: { 'internet-facing': 'Internet-facing', internal: 'Internal' },
    }),
    protocol: field(z.enum(['HTTPS', 'HTTP']).default('HTTPS'), {
      title: 'Listener',
      description: 'With HTTPS the template asks for the ARN of a certificate in AWS Certificate Manager.',
    }),
    httpsPort: field(wholeNumber(1, 65_535).default(443), {
      title: 'HTTPS port',
      description: 'The port that browsers use is 443.',
      showWhen: whileHttps,
    }),
    redirectHttp: field(z.boolean().default(true), {
      title: 'Redirect HTTP to HTTPS',
      description: 'A second listener sends whoever comes by HTTP on to HTTPS.',
      showWhen: whileHttps,
    }),
    httpPort: field(wholeNumber(1, 65_535).default(80), {
      title: 'HTTP port',
      description: 'Of the listener or of the redirect. The port that browsers use is 80.',
    }),
    tlsPolicy: field(z.enum(TLS_POLICIES).default('ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09'), {
      title: 'TLS policy',
      description:
        'Protocols and ciphers offered to clients. AWS recommends the first; without one, CloudFormation would get a policy of 2016 that still offers TLS 1.0.',
      showWhen: whileHttps,
    }),
    unmatchedStatus: field(z.literal([404, 403, 503]).default(404), {
      title: 'Answer when nothing matches',
      description: 'Sent where every connection out of the load balancer has conditions and none is met.',
      labels: { '404': '404 Not Found', '403': '403 Forbidden', '503': '503 Service Unavailable' },
    }),
    idleTimeout: field(wholeNumber(1, 4000).default(60), {
      title: 'Idle timeout',
      description:
        'Closes connections on which nothing was sent. The target’s own keep-alive should be longer.',
      unit: 'seconds',
    }),
    deletionProtection: field(z.boolean().default(false), {
      title: 'Deletion protection',
      description: 'Must be turned off before the stack can be deleted.',
    }),
    dropInvalidHeaders: field(z.boolean().default(true), {
      title: 'Drop invalid headers',
      description: 'Removes header fields that are not valid HTTP before they reach the target.',
    }),
    desyncMitigation: field(z.enum(['monitor', 'defensive', 'strictest']).default('defensive'), {
      title: 'Desync mitigation',
      description: 'What to do with requests that could be used for HTTP request smuggling.',
      labels: { monitor: 'Monitor', defensive: 'Defensive', strictest: 'Strictest' },
    }),
    http2: field(z.boolean().default(true), {
      title: 'HTTP/2',
      description: 'For clients of an HTTPS listener.',
    }),
    accessLogs: field(
      z
        .strictObject({
          enabled: field(z.boolean().default(false), {
            title: 'Access logs',
            description: 'A record of every request, in an S3 bucket that is made for it.',
          }),
          expireDays: field(wholeNumber(1, 3650).default(90), {
            title: 'Delete after',
            description: 'The bucket deletes older logs by itself.',
            unit: 'days',
            showWhen: showWhen('accessLogs.enabled', true),
          }),
          gbPerMonth: field(usageAmount(), {
            title: 'Volume',
            description: 'Compressed log files written in a month.',
            unit: 'GB per month',
            showWhen: showWhen('accessLogs.enabled', true),
          }),
        })
        .prefault({}),
      { title: 'Access logs', description: 'Kept when the stack is deleted.' },
    ),
    usage: field(
      z
        .strictObject({
          newConnectionsPerSecond: field(usageAmount(), {
            title: 'New connections',
            description: 'On average over the month.',
            unit: 'per second',
          }),
          activeConnectionsPerMinute: field(usageAmount(), {
            title: 'Active connections',
            description: 'Open at the same time, sampled each minute.',
            unit: 'connections',
          }),
          processedGbPerHour: field(usageAmount(), {
            title: 'Processed data',
            description: 'Requests and answers together.',
            unit: 'GB per hour',
          }),
          ruleEvaluationsPerSecond: field(usageAmount(), {
            title: 'Rule evaluations',
            description: 'Requests per second × rules tried beyond the first ten, which are free.',
            unit: 'per second',
          }),
        })
        .prefault({}),
      {
        title: 'Usage',
        description:
          'Decides how many load balancer capacity units (LCUs) are billed: the highest of the four dimensions counts.',
      },
    ),
  })
  .refine(({ protocol, httpsPort, httpPort }) => protocol === 'HTTP' || httpsPort !== httpPort, {
    path: ['httpPort'],
    message: 'HTTP and HTTPS need different ports',
  })

export type AlbConfig = z.output<typeof albConfig>

/** Ports on which it listens, the one that serves requests first. */
export function listenersOf(config: AlbConfig): readonly { port: number; protocol: 'HTTP' | 'HTTPS' }[] {
  const http = { port: config.httpPort, protocol: 'HTTP' } as const
  if (config.protocol === 'HTTP') return [http]
  const https = { port: config.httpsPort, protocol: 'HTTPS' } as const
  return config.redirectHttp ? [https, http] : [https]
}

import { z } from 'zod'
import { defineComponent } from '../define.ts'
import { field, wholeNumber } from '../fields.ts'

const HOST = /^(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/

export const externalEndpoint = defineComponent({
  type: 'external-endpoint',
  title: 'HTTP endpoint outside',
  category: 'hybrid',
  icon: 'external-endpoint',
  description: 'A server that is not part of the drawing: in another account, at a partner, or on premises.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html#concept_CustomOrigin',
  keywords: ['custom origin', 'on-premises', 'url', 'backend', 'partner', 'server'],
  schemaVersion: 1,
  config: z.strictObject({
    hostName: field(
      z.string().regex(HOST, 'a host name is written like origin.example.com').default('origin.example.com'),
      {
        title: 'Host name',
        description: 'Public name, for which it has a certificate where it speaks HTTPS.',
      },
    ),
    protocol: field(z.enum(['HTTPS', 'HTTP']).default('HTTPS'), {
      title: 'Protocol',
      description: 'HTTP goes over the internet unencrypted.',
    }),
    port: field(wholeNumber(1, 65_535).default(443), {
      title: 'Port',
      description: 'Of HTTPS mostly 443, of HTTP 80.',
    }),
    path: field(
      z
        .string()
        .regex(/^$|^\/\S*[^/\s]$/, 'a path starts with "/" and does not end with one')
        .max(255)
        .default(''),
      {
        title: 'Path',
        description: 'Put in front of every path.',
        placeholder: '/v1',
      },
    ),
  }),
  placement: { inside: ['canvas', 'region'] },
  in: {
    fetches: ({ config }) => ({
      origin: 'custom',
      domainName: config.hostName,
      protocol: config.protocol === 'HTTPS' ? 'https-only' : 'http-only',
      httpPort: config.protocol === 'HTTP' ? config.port : 80,
      httpsPort: config.protocol === 'HTTPS' ? config.port : 443,
      path: config.path,
      unreachable: null,
      ownHostHeader: true,
    }),
    integrates: ({ config }) => ({
      backend: {
        kind: 'http',
        url: `${originOf(config)}${config.path}/`,
        origin: originOf(config),
        path: config.path,
      },
    }),
    points: ({ config }) => ({
      dnsName: config.hostName,
      hostedZoneId: null,
      tellsHealth: false,
      ipv6: false,
      check: { protocol: config.protocol, port: config.port },
      refusesName: null,
    }),
  },
  summary: ({ hostName, protocol, port }) => [hostName, `${protocol} ${port}`],
})

const originOf = (config: { readonly protocol: string; readonly hostName: string; readonly port: number }) =>
  `${config.protocol.toLowerCase()}://${config.hostName}:${config.port}`

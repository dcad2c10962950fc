import { z } from 'zod'
import { ACCOUNT_ID, arn, concat, type PlanItem, REGION, ref, type Value } from '../cfn.ts'
import type { EmitContext, FacetContext } from '../define.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../fields.ts'
import { retentionField } from './logs.ts'

/** Settings that every kind of API has. */
export const throttling = field(
  z
    .strictObject({
      rate: field(wholeNumber(1, 10_000).default(1000), {
        title: 'Rate',
        description:
          'Requests beyond it are refused with 429. The account has 10,000 for all its APIs together.',
        unit: 'requests per second',
      }),
      burst: field(wholeNumber(1, 5000).default(500), {
        title: 'Burst',
        description: 'Requests that may come at once.',
        unit: 'requests',
      }),
    })
    .prefault({}),
  { title: 'Throttling', description: 'Guards the backend, the bill, and the other APIs of the account.' },
)

/** `on`: as it comes. REST and WebSocket APIs cannot log before the account has given API Gateway a role for it. */
const logSettings = (on: boolean, description: string) =>
  field(
    z
      .strictObject({
        enabled: field(z.boolean().default(on), {
          title: 'Access logs',
          description,
        }),
        retentionDays: retentionField(
          30,
          'How long the lines are kept.',
          showWhen('accessLogs.enabled', true),
        ),
        gbPerMonth: field(usageAmount(), {
          title: 'Volume',
          description: 'About 0.5 KB for each request.',
          unit: 'GB per month',
          showWhen: showWhen('accessLogs.enabled', true),
        }),
      })
      .prefault({}),
    { title: 'Access logs', description: 'Who called what, when, and with which result.' },
  )

export const accessLogs = logSettings(true, 'A line for each request, in CloudWatch Logs.')

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html */
export const accessLogsByRole = logSettings(
  false,
  'A line for each request, in CloudWatch Logs. AWS refuses it until the settings of API Gateway name a role for logs, once for each account and Region.',
)

export const executeArn = ({ ref: refTo }: Pick<FacetContext<unknown>, 'ref'>): Value<string> =>
  arn('execute-api:', REGION, ':', ACCOUNT_ID, ':', refTo())

/**
 * Velocity for the JSON body of the request as a JSON string. Escaped quotes are no JSON, so they are taken back:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
 */
export const bodyAsJsonText = `"$util.escapeJavaScript($input.json('$')).replaceAll("\\\\'","'")"`

/** What an integration calls at a service: `arn:…:apigateway:region:lambda:path/…`. */
export const servicePath = (path: Value<string>): Value<string> => arn('apigateway:', REGION, ':', path)

/** Headers of that call, as an integration takes them. */
export const headersOf = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [`integration.request.header.${name}`, `'${value}'`]),
  )

export const LOG = 'AccessLog'

const FIELDS = [
  'requestId',
  'requestTime',
  'identity.sourceIp',
  'httpMethod',
  'routeKey',
  'status',
  'responseLatency',
  'integrationErrorMessage',
]

/** JSON, so that CloudWatch Logs Insights knows the fields. */
export const logFormat = (fields: readonly string[] = FIELDS): string =>
  JSON.stringify(
    Object.fromEntries(fields.map((name) => [name.replace('identity.', ''), `$context.${name}`])),
  )

/** The log group and what a stage says of it; nothing while logs are off. */
export function accessLog(
  ctx: EmitContext<{ readonly accessLogs: z.output<typeof accessLogs> }>,
  fields?: readonly string[],
): {
  readonly items: readonly PlanItem[]
  readonly settings: { DestinationArn: Value<string>; Format: string } | null
} {
  const { accessLogs: given } = ctx.config
  if (!given.enabled) return { items: [], settings: null }
  const item = ctx.resource(
    LOG,
    'AWS::Logs::LogGroup',
    { RetentionInDays: given.retentionDays, Tags: ctx.tags(`${ctx.name} access log`) },
    { deletionPolicy: 'Delete' },
  )
  return {
    items: [item],
    settings: {
      DestinationArn: arn('logs:', REGION, ':', ACCOUNT_ID, ':log-group:', ctx.ref(LOG)),
      Format: logFormat(fields),
    },
  }
}

/** A name of the user's own, by parameters: the domain, and its certificate in the Region of the stack. */
export function* customDomain(
  ctx: EmitContext<unknown>,
  stage: Value<string>,
  dependsOn: readonly string[],
): Iterable<PlanItem> {
  const domain = ctx.logicalId('DomainName')
  const certificate = ctx.logicalId('CertificateArn')
  yield ctx.parameter({
    name: domain,
    type: 'String',
    description: `Domain name of ${ctx.name}, such as api.example.com`,
    allowedPattern: '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$',
    constraint: 'a domain name such as api.example.com',
    group: 'Domain names',
  })
  yield ctx.parameter({
    name: certificate,
    type: 'String',
    description: `ARN of the certificate of ${ctx.name} in AWS Certificate Manager, in the Region of the stack`,
    allowedPattern: '^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$',
    constraint: 'the ARN of a certificate in AWS Certificate Manager',
    group: 'Certificates',
  })
  yield ctx.resource('Domain', 'AWS::ApiGatewayV2::DomainName', {
    DomainName: ref(domain),
    DomainNameConfigurations: [
      { CertificateArn: ref(certificate), EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' },
    ],
    Tags: ctx.tagMap(),
  })
  yield ctx.resource(
    'Mapping',
    'AWS::ApiGatewayV2::ApiMapping',
    { ApiId: ctx.ref(), DomainName: ctx.ref('Domain'), Stage: stage },
    dependsOn.length > 0 ? { dependsOn } : {},
  )
}

/** Where a name in DNS leads: to the custom domain, since AWS answers only requests for that. */
export const pointsTo = ({ getAtt }: Pick<FacetContext<unknown>, 'getAtt'>, hasDomain: boolean) => ({
  dnsName: getAtt('Domain', 'RegionalDomainName'),
  hostedZoneId: getAtt('Domain', 'RegionalHostedZoneId'),
  tellsHealth: false,
  ipv6: false,
  check: { protocol: 'HTTPS' as const, port: 443 },
  refusesName: hasDomain ? null : 'The API answers to no name but its own: turn on its custom domain first.',
})

/** As an origin of CloudFront. */
export const fetchedFrom = ({ ref: refTo }: Pick<FacetContext<unknown>, 'ref'>, path: string) => ({
  origin: 'custom' as const,
  domainName: concat(refTo(), '.execute-api.', REGION, '.', ref('AWS::URLSuffix')),
  protocol: 'https-only' as const,
  httpPort: 80,
  httpsPort: 443,
  path,
  unreachable: null,
  ownHostHeader: true,
})

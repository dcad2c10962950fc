import { type PlanItem, ref, type Value } from '../../cfn.ts'
import { defineComponent, type FacetContext } from '../../define.ts'
import { type ZoneConfig, zoneConfig } from './config.ts'
import { zoneCost } from './cost.ts'

const DOMAIN = '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$'

type Named = Pick<FacetContext<ZoneConfig>, 'config' | 'logicalId' | 'name'>

const domainName = ({ config: { domainName: given }, logicalId }: Named): Value<string> =>
  given ?? ref(logicalId('DomainName'))

function parametersOf({ config: { domainName: given, existing }, logicalId, name }: Named) {
  return [
    ...(existing
      ? [
          {
            name: logicalId('Id'),
            label: 'Hosted zone ID',
            description: `Id of the hosted zone ${name} in Amazon Route 53`,
            allowedPattern: '^Z[A-Z0-9]{1,31}$',
            constraint: 'the id of a hosted zone, such as Z0123456789ABCDEFGHIJ',
          },
        ]
      : []),
    ...(given === null
      ? [
          {
            name: logicalId('DomainName'),
            label: 'Domain name',
            description: `Domain name of the hosted zone ${name}, without a dot at the end`,
            allowedPattern: DOMAIN,
            constraint: 'a domain name such as example.com',
          },
        ]
      : []),
  ]
}

export const route53Zone = defineComponent({
  type: 'route53-zone',
  title: 'Route 53 hosted zone',
  category: 'edge',
  icon: 'route53-zone',
  description: 'The names of a domain, and where each of them leads.',
  docs: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-working-with.html',
  keywords: ['dns', 'domain', 'record', 'alias', 'failover', 'latency', 'route 53', 'geolocation'],
  schemaVersion: 1,
  config: zoneConfig,
  placement: { inside: ['canvas', 'region'] },
  out: {
    points: (context) => ({
      zoneId: context.config.existing ? ref(context.logicalId('Id')) : context.ref(),
      domainName: domainName(context),
      private: false,
      parameters: parametersOf(context),
    }),
  },
  summary: ({ domainName: given, existing }) => [
    given ?? 'Domain by parameter',
    existing ? 'Existing zone' : 'New zone',
  ],
  *resources(ctx): Iterable<PlanItem> {
    for (const parameter of parametersOf(ctx))
      yield ctx.parameter({ type: 'String', group: 'Domain names', ...parameter })
    if (ctx.config.existing) return
    yield ctx.resource(
      '',
      'AWS::Route53::HostedZone',
      { Name: domainName(ctx), HostedZoneTags: ctx.tags() },
      // A new zone would get other name servers, and the domain would be dark until the registrar knows them.
      { deletionPolicy: 'Retain' },
    )
    yield ctx.output({
      name: ctx.logicalId('ZoneId'),
      value: ctx.ref(),
      description: `Id of the hosted zone ${ctx.name}; enter its name servers at the registrar of the domain`,
    })
  },
  cost: zoneCost,
})

import { z } from 'zod'
import { type PlanItem, ref, type Value } from '../../cfn.ts'
import { defineComponent, type FacetContext } from '../../define.ts'
import { field, usageAmount } from '../../fields.ts'
import { zoneCost } from './cost.ts'

const config = z.strictObject({
  existing: field(z.boolean().default(false), {
    title: 'Zone exists already',
    description:
      'The template asks for the id of the hosted zone, as for a domain that was registered with Amazon Route 53. Off: the zone is made, and its name servers must be entered at the registrar.',
  }),
  domainName: field(
    z
      .string()
      .max(255)
      .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'a domain name is written like example.com')
      .nullable()
      .default(null),
    {
      title: 'Domain name',
      description: 'Left empty: the template asks for it, so that it can differ between environments.',
      placeholder: 'example.com',
    },
  ),
  usage: field(
    z
      .strictObject({
        queriesMillion: field(usageAmount(), {
          title: 'Queries',
          description:
            'Of names that are no aliases; queries of aliases to AWS resources are free of charge.',
          unit: 'million per month',
        }),
        latencyQueriesMillion: field(usageAmount(), {
          title: 'Latency queries',
          description: 'Of names with latency routing that are no aliases.',
          unit: 'million per month',
        }),
        geoQueriesMillion: field(usageAmount(), {
          title: 'Geolocation queries',
          description: 'Of names with geolocation routing that are no aliases.',
          unit: 'million per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type ZoneConfig = z.output<typeof config>

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
  config,
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

import { z } from 'zod'
import { field, usageAmount } from '../../fields.ts'

export const zoneConfig = z.strictObject({
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

export type ZoneConfig = z.output<typeof zoneConfig>

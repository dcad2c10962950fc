import { z } from 'zod'
import type { PlanItem } from '../../cfn.ts'
import { field, wholeNumber } from '../../fields.ts'
import { defineRelation } from '../define.ts'

export const accelerates = defineRelation({
  name: 'accelerates',
  title: 'accelerates',
  description:
    'Adds the target to the endpoint group of its Region. Clients enter the AWS network at the nearest edge location and reach the nearest healthy Region.',
  docs: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups.html',
  config: z.strictObject({
    weight: field(wholeNumber(0, 255).default(128), {
      title: 'Weight',
      description: 'Share among the endpoints of the same Region; 0 takes it out.',
    }),
    trafficDial: field(wholeNumber(0, 100).default(100), {
      title: 'Traffic dial',
      description:
        'How much of the traffic that would go to this Region does. The lowest of a Region’s connections counts.',
      unit: '%',
    }),
    preserveClientIp: field(z.boolean().default(true), {
      title: 'Preserve client IP',
      description: 'The endpoint sees the address of the client. Elastic IP addresses cannot.',
    }),
  }),
  crossRegion: true,
  handle: ({ config, to }) => ({
    endpointId: to.facet.endpointId,
    region: to.region,
    weight: config.weight,
    preserveClientIp: config.preserveClientIp && to.facet.canPreserveClientIp,
    trafficDial: config.trafficDial,
  }),
  resources: (): Iterable<PlanItem> => [],
})

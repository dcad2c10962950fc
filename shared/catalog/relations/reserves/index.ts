import { z } from 'zod'
import { referencesIn } from '../../cfn.ts'
import { defineRelation } from '../define.ts'

export const reserves = defineRelation({
  name: 'reserves',
  title: 'reserves capacity for',
  description:
    'Lets the target launch into this reserved capacity. An open reservation is used by whatever matches it; a targeted one only by what names it.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html',
  config: z.strictObject({}),
  refuse(from, to) {
    if (!to.types.includes(from.instanceType))
      return `The reservation is for ${from.instanceType}, and the target launches ${to.types.join(', ')}.`
    if (from.windows !== to.windows)
      return `The reservation is for ${from.windows ? 'Windows' : 'Linux'}, and the target’s image is not.`
    if (from.tenancy !== to.tenancy)
      return 'Reservation and target must have the same tenancy, shared or dedicated.'
    return null
  },
  handle: ({ from: { facet } }) => ({
    match: facet.match,
    reservations: facet.reservations,
    dependsOn: facet.reservations.flatMap(({ id }) => referencesIn(id)),
  }),
  *resources() {
    // The target says itself which capacity it takes.
  },
})

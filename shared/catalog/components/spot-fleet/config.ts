import { z } from 'zod'
import { checkFleet, fleetFields } from '../../aws/fleetSettings.ts'
import { field, showWhen, wholeNumber } from '../../fields.ts'

export const spotFleetConfig = z
  .strictObject({
    fleetType: field(z.enum(['maintain', 'request']).default('maintain'), {
      title: 'Kind of request',
      description: 'Maintain replaces what is lost. Request asks until it is filled and replaces nothing.',
      labels: { maintain: 'Maintain', request: 'Request' },
    }),
    ...fleetFields,
    poolsToUse: field(wholeNumber(1, 300).default(4), {
      title: 'Pools to spread over',
      description: 'The cheapest pools, among which the Spot part is shared out evenly.',
      unit: 'pools',
      showWhen: showWhen('spotStrategy', 'lowest-price'),
    }),
  })
  .superRefine((config, ctx) =>
    checkFleet(config, (path, message) => ctx.addIssue({ code: 'custom', path: [...path], message })),
  )

export type SpotFleetConfig = z.output<typeof spotFleetConfig>

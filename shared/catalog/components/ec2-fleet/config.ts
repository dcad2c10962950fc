import { z } from 'zod'
import { checkFleet, fleetFields } from '../../aws/fleetSettings.ts'
import { field } from '../../fields.ts'

export const fleetConfig = z
  .strictObject({
    fleetType: field(z.enum(['maintain', 'request', 'instant']).default('maintain'), {
      title: 'Kind of fleet',
      description:
        'Maintain replaces what is lost. Request asks until it is filled and replaces nothing. Instant asks once and keeps what it got.',
      labels: { maintain: 'Maintain', request: 'Request', instant: 'Instant' },
    }),
    ...fleetFields,
  })
  .superRefine((config, ctx) =>
    checkFleet(config, (path, message) => ctx.addIssue({ code: 'custom', path: [...path], message })),
  )

export type FleetConfig = z.output<typeof fleetConfig>

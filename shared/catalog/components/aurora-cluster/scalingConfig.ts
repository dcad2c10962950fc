import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../../fields.ts'

export const readerScaling = field(
  z
    .strictObject({
      enabled: field(z.boolean().default(false), {
        title: 'Scale readers',
        description: 'Adds readers while they are busy, and takes away those that it added.',
      }),
      maxReaders: field(wholeNumber(1, 15).default(4), {
        title: 'Most readers',
        description: 'Those that are always there included.',
        unit: 'instances',
        showWhen: showWhen('readerScaling.enabled', true),
      }),
      cpuTargetPercent: field(wholeNumber(10, 90).default(60), {
        title: 'CPU target',
        description: 'On average over the readers.',
        unit: '%',
        showWhen: showWhen('readerScaling.enabled', true),
      }),
    })
    .prefault({}),
  { title: 'Reader scaling', description: 'By Application Auto Scaling.' },
)

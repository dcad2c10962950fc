import { z } from 'zod'
import { region as regionFacts } from '../../facts/regions.ts'
import { defineComponent } from '../define.ts'
import { field } from '../fields.ts'

export const region = defineComponent({
  type: 'region',
  title: 'Region',
  category: 'network',
  icon: 'region',
  description: 'An AWS Region. Each Region in a drawing becomes a stack of its own.',
  docs: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  keywords: ['location', 'multi-region', 'availability zone'],
  schemaVersion: 1,
  config: z.strictObject({
    code: field(
      z
        .string()
        .regex(/^[a-z]{2,4}(-[a-z]+)+-\d$/, 'a Region code is written like us-east-1')
        .default('us-east-1'),
      {
        title: 'Region',
        description:
          'Decides prices, which instance types there are, and how far away users are. Moving it later means deploying anew.',
        widget: 'region',
      },
    ),
  }),
  placement: { inside: ['canvas'] },
  container: {
    kind: 'region',
    size: { width: 960, height: 640 },
    facts: (config) => ({ region: config.code }),
  },
  summary: ({ code }) => {
    const name = regionFacts(code)?.name
    return name === undefined ? [code] : [code, name]
  },
})

import { z } from 'zod'
import { defineComponent } from '../define.ts'
import { cidr, field } from '../fields.ts'

export const users = defineComponent({
  type: 'users',
  title: 'Internet users',
  category: 'people',
  icon: 'users',
  description:
    'Where requests come from: the internet at large, or named address ranges such as an office or a partner.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  keywords: ['internet', 'clients', 'entry', 'traffic'],
  schemaVersion: 1,
  config: z.strictObject({
    cidrs: field(z.array(cidr()).min(1).max(50).default(['0.0.0.0/0']), {
      title: 'Address ranges',
      description: 'IPv4 ranges that may connect. 0.0.0.0/0 is everyone.',
    }),
  }),
  placement: { inside: ['canvas', 'region'] },
  out: {
    connects: ({ config }) => ({ securityGroup: null, cidrs: config.cidrs }),
  },
  summary: (config) => [config.cidrs.includes('0.0.0.0/0') ? 'Everyone' : config.cidrs.join(', ')],
})

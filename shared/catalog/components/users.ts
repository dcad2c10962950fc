import { z } from 'zod'
import { isPrivateRange } from '../aws/privateRange.ts'
import { defineComponent } from '../define.ts'
import { cidr, field } from '../fields.ts'

const EVERYONE = '0.0.0.0/0'

export const users = defineComponent({
  type: 'users',
  title: 'Internet users',
  category: 'people',
  icon: 'users',
  description:
    'Where requests come from: the internet at large, or named address ranges such as an office or a partner.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  keywords: ['internet', 'clients', 'entry', 'traffic', 'visitors', 'office'],
  schemaVersion: 1,
  config: z.strictObject({
    cidrs: field(
      z
        .array(
          field(cidr(), {
            title: 'IPv4 range',
            description: 'A range that may connect.',
            placeholder: '203.0.113.0/24',
          }),
        )
        .min(1)
        .max(50)
        .refine((ranges) => new Set(ranges).size === ranges.length, 'each range once')
        .default([EVERYONE]),
      {
        title: 'Address ranges',
        description:
          'IPv4 ranges that may connect. 0.0.0.0/0 is everyone; private ranges come in through a VPN or Direct Connect.',
      },
    ),
  }),
  placement: { inside: ['canvas', 'region'] },
  out: {
    connects: ({ config }) => ({ securityGroup: null, cidrs: config.cidrs }),
  },
  summary: ({ cidrs }) => {
    if (cidrs.includes(EVERYONE)) return ['Everyone']
    const shown = cidrs.length > 2 ? `${cidrs[0]} and ${cidrs.length - 1} more` : cidrs.join(', ')
    return cidrs.every(isPrivateRange) ? [shown, 'Private network'] : [shown]
  },
})

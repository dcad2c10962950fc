import { z } from 'zod'
import { exactly } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { field } from '../fields.ts'

export const shieldAdvanced = defineComponent({
  type: 'shield-advanced',
  title: 'AWS Shield Advanced',
  category: 'security',
  icon: 'shield-advanced',
  description: 'Covers what it protects against large attacks, with help from AWS and with costs credited.',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary.html',
  keywords: ['ddos', 'shield', 'protection', 'attack'],
  schemaVersion: 1,
  config: z.strictObject({
    subscribed: field(z.boolean().default(false), {
      title: 'Subscription exists',
      description:
        'A person subscribes once for the whole organization, for a year: neither CloudFormation nor the script does. Deploying protections without it fails.',
    }),
  }),
  placement: { inside: ['canvas', 'region'] },
  out: { protects: () => ({ guard: 'shield' }) },
  summary: ({ subscribed }) => [subscribed ? 'Subscribed' : 'Not subscribed yet'],
  *cost({ config: { subscribed } }) {
    yield {
      key: 'subscription',
      label: 'Shield Advanced subscription',
      category: 'management',
      unit: 'subscription-month',
      quantity: exactly(subscribed ? 0 : 1),
      price: { kind: 'service', id: 'shield.advanced' },
      formula: subscribed
        ? 'paid already, once for all accounts of the organization'
        : '1 subscription, for a year at least and for all accounts of the organization',
      assumption: 'Data that leaves protected resources is billed on top.',
    }
  },
})

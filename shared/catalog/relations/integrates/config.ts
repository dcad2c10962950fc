import { z } from 'zod'
import { field, jsonObjectText, wholeNumber } from '../../fields.ts'

export const integratesConfig = z.strictObject({
  method: field(z.enum(['ANY', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']).default('ANY'), {
    title: 'Method',
    description: 'Of HTTP and REST APIs.',
  }),
  path: field(
    z
      .string()
      .regex(
        /^$|^\/([A-Za-z0-9._~-]+|\{[A-Za-z0-9_]+\+?\})(\/([A-Za-z0-9._~-]+|\{[A-Za-z0-9_]+\+?\}))*$/,
        'such as /orders/{id} or /{proxy+}',
      )
      .max(255)
      .default(''),
    {
      title: 'Path',
      description: 'Of HTTP and REST APIs. Left empty: whatever no other route takes.',
      placeholder: '/orders/{id}',
    },
  ),
  routeKeys: field(
    z
      .array(
        field(
          z
            .string()
            .min(1)
            .max(128)
            .regex(/^[A-Za-z0-9_$.-]+$/, 'letters, digits, "$", "_", "." and "-"'),
          {
            title: 'Route',
            description: '$connect, $disconnect, $default, or the action that a message names.',
            placeholder: 'sendMessage',
          },
        ),
      )
      .min(1)
      .max(20)
      .refine((keys) => new Set(keys).size === keys.length, 'each route once')
      .default(['$default']),
    { title: 'Routes', description: 'Of WebSocket APIs.' },
  ),
  open: field(z.boolean().default(false), {
    title: 'Without authorization',
    description:
      'Anybody may call this route, whatever the API asks of others: for health checks and log-in.',
  }),
  timeoutMs: field(wholeNumber(50, 29_000).default(29_000), {
    title: 'Timeout',
    description: 'How long the API waits for an answer; 29 seconds at most. Give the backend less.',
    unit: 'milliseconds',
  }),
  bodySchema: field(jsonObjectText('{"type": "object", "required": ["id"]}'), {
    title: 'Schema of the body',
    description:
      'JSON schema, draft 4. API Gateway refuses other requests with 400, before they cost anything behind it.',
    widget: 'multiline',
    placeholder: '{"type": "object", "required": ["id"]}',
  }),
  queryKeys: field(
    z
      .array(
        field(
          z
            .string()
            .regex(/^[A-Za-z0-9._$-]+$/, 'letters, digits, "$", "_", "." and "-"')
            .max(128),
          {
            title: 'Query parameter',
            description: 'As in ?page=2.',
            placeholder: 'page',
          },
        ),
      )
      .max(20)
      .refine((keys) => new Set(keys).size === keys.length, 'each parameter once')
      .default([]),
    {
      title: 'Query parameters of the cache',
      description:
        'On which the answer depends. The cache does not tell others apart: with any other query it gives the same answer.',
    },
  ),
})

export type IntegratesConfig = z.output<typeof integratesConfig>

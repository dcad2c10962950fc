import { z } from 'zod'
import { field, jsonObjectText, wholeNumber } from '../../fields.ts'

export const integratesConfig = z.strictObject({
  fields: field(
    z
      .array(
        field(
          z
            .string()
            .regex(/^(Query|Mutation)\.[_A-Za-z]\w*$/, 'such as Query.getItem')
            .max(128),
          { title: 'Field', description: 'Type and name, as in the schema.', placeholder: 'Query.getItem' },
        ),
      )
      .max(100)
      .refine((fields) => new Set(fields).size === fields.length, 'each field once')
      .default([]),
    {
      title: 'Fields',
      description:
        'What the target answers. Left empty: all fields of Query and Mutation that no other connection names. Of a table a query with its key reads one item, another query reads all; mutations called delete… delete, others write.',
    },
  ),
  method: field(z.enum(['ANY', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']).default('ANY'), {
    title: 'Method',
    description: 'Of the requests that take this route.',
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
      description: 'Left empty: whatever no other route takes.',
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
    { title: 'Routes', description: 'Which messages the target gets.' },
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

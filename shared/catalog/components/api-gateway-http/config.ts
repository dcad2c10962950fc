import { z } from 'zod'
import { accessLogs, throttling } from '../../aws/apiGateway.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const authorizer = z.strictObject({
  type: field(z.enum(['none', 'JWT', 'AWS_IAM', 'REQUEST']).default('none'), {
    title: 'Authorization',
    description:
      'JWT: tokens of Amazon Cognito or another issuer. Without any, everybody may call every route.',
    labels: { none: 'None', JWT: 'JWT', AWS_IAM: 'IAM', REQUEST: 'Lambda function' },
  }),
  scopes: field(
    z
      .array(
        field(z.string().min(1).max(64), {
          title: 'Scope',
          description: 'One of them must be in the token.',
        }),
      )
      .max(10)
      .default([]),
    { title: 'Scopes', description: 'Asked of every route.', showWhen: showWhen('authorizer.type', 'JWT') },
  ),
  cacheSeconds: field(wholeNumber(0, 3600).default(300), {
    title: 'Remember for',
    description: 'The answer of the function for the same token; 0 asks it each time.',
    unit: 'seconds',
    showWhen: showWhen('authorizer.type', 'REQUEST'),
  }),
})

const cors = z.strictObject({
  origins: field(
    z
      .array(
        field(z.string().regex(/^(\*|https?:\/\/[^\s/]+)$/, 'such as https://www.example.com, or *'), {
          title: 'Origin',
          description: 'Of the pages that call the API.',
          placeholder: 'https://www.example.com',
        }),
      )
      .max(20)
      .default([]),
    { title: 'Origins', description: 'Left empty: pages of other origins cannot call it.' },
  ),
  credentials: field(z.boolean().default(false), {
    title: 'Credentials',
    description: 'Whether browsers send cookies. Not with the origin *.',
  }),
  maxAgeSeconds: field(wholeNumber(0, 86_400).default(600), {
    title: 'Remember for',
    description: 'How long browsers ask no more before they call.',
    unit: 'seconds',
  }),
})

export const httpApiConfig = z.strictObject({
  authorizer: field(authorizer.prefault({}), {
    title: 'Authorization',
    description: 'Who may call the routes.',
  }),
  cors: field(
    cors
      .refine(({ credentials, origins }) => !credentials || !origins.includes('*'), {
        path: ['credentials'],
        message: 'browsers send no credentials to an API that allows every origin',
      })
      .prefault({}),
    { title: 'CORS', description: 'Calls from pages of other origins.' },
  ),
  throttling,
  customDomain: field(z.boolean().default(false), {
    title: 'Custom domain',
    description:
      'The template asks for the name and for the ARN of its certificate in the Region of the stack.',
  }),
  defaultEndpoint: field(z.boolean().default(true), {
    title: 'Endpoint of execute-api',
    description:
      'Off: only the custom domain answers, so that nobody goes around what stands in front of it.',
    showWhen: showWhen('customDomain', true),
  }),
  accessLogs,
  usage: field(
    z
      .strictObject({
        requestsMillion: field(usageAmount(), {
          title: 'Requests',
          description: 'Each 512 KB of one count as a request of their own.',
          unit: 'million per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type HttpApiConfig = z.output<typeof httpApiConfig>

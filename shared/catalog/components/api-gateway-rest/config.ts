import { z } from 'zod'
import { accessLogsByRole, throttling } from '../../aws/apiGateway.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** GB, as AWS writes them: https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html */
const CACHE_SIZES = ['0.5', '1.6', '6.1', '13.5', '28.4', '58.2', '118', '237'] as const

const authorizer = z.strictObject({
  type: field(z.enum(['none', 'COGNITO_USER_POOLS', 'AWS_IAM', 'REQUEST']).default('none'), {
    title: 'Authorization',
    description:
      'Cognito: tokens of a user pool that the template asks for. Without any, everybody may call every method.',
    labels: { none: 'None', COGNITO_USER_POOLS: 'Cognito', AWS_IAM: 'IAM', REQUEST: 'Lambda function' },
  }),
  cacheSeconds: field(wholeNumber(0, 3600).default(300), {
    title: 'Remember for',
    description: 'The answer of the function for the same token; 0 asks it each time.',
    unit: 'seconds',
    showWhen: showWhen('authorizer.type', 'REQUEST'),
  }),
})

const usagePlan = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'API key',
    description:
      'Callers send it as x-api-key. It tells customers apart and limits them; it does not say who they are.',
  }),
  rate: field(wholeNumber(1, 10_000).default(100), {
    title: 'Rate',
    description: 'Of one key. Not above the throttling of the API.',
    unit: 'requests per second',
    showWhen: showWhen('usagePlan.enabled', true),
  }),
  burst: field(wholeNumber(1, 5000).default(50), {
    title: 'Burst',
    description: 'Requests of one key that may come at once.',
    unit: 'requests',
    showWhen: showWhen('usagePlan.enabled', true),
  }),
  quota: field(wholeNumber(1, 2_147_483_647).nullable().default(null), {
    title: 'Quota',
    description: 'Requests of one key in each period. Empty: as many as the rate allows.',
    unit: 'requests',
    showWhen: showWhen('usagePlan.enabled', true),
  }),
  period: field(z.enum(['DAY', 'WEEK', 'MONTH']).default('MONTH'), {
    title: 'Period of the quota',
    description: 'After which it counts from 0 again.',
    labels: { DAY: 'Day', WEEK: 'Week', MONTH: 'Month' },
    showWhen: showWhen('usagePlan.enabled', true),
  }),
})

const cache = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Cache',
    description: 'Answers GET requests again without the backend. Billed by the hour, used or not.',
  }),
  sizeGb: field(z.enum(CACHE_SIZES).default('0.5'), {
    title: 'Size',
    description: 'A change of it empties the cache.',
    unit: 'GB',
    showWhen: showWhen('cache.enabled', true),
  }),
  ttlSeconds: field(wholeNumber(0, 3600).default(300), {
    title: 'Kept for',
    description: 'How old an answer may be; one hour at most.',
    unit: 'seconds',
    showWhen: showWhen('cache.enabled', true),
  }),
  encrypted: field(z.boolean().default(true), {
    title: 'Encrypted',
    description: 'Answers are encrypted while they are kept.',
    showWhen: showWhen('cache.enabled', true),
  }),
})

export const restApiConfig = z
  .strictObject({
    endpointType: field(z.enum(['REGIONAL', 'EDGE', 'PRIVATE']).default('REGIONAL'), {
      title: 'Endpoint type',
      description:
        'Edge-optimized: through a CloudFront of AWS that nobody can set up. Private: through an interface endpoint for execute-api alone, whose id the template asks for.',
      labels: { REGIONAL: 'Regional', EDGE: 'Edge-optimized', PRIVATE: 'Private' },
    }),
    authorizer: field(authorizer.prefault({}), {
      title: 'Authorization',
      description: 'Who may call the methods.',
    }),
    usagePlan: field(usagePlan.prefault({}), {
      title: 'Usage plan',
      description: 'An API key, and how much may be called with it.',
    }),
    throttling,
    cache: field(cache.prefault({}), { title: 'Cache', description: 'Answers that are given again.' }),
    corsOrigin: field(
      z
        .string()
        .regex(/^$|^\*$|^https?:\/\/[^\s/']+$/, 'such as https://www.example.com, or *')
        .max(253)
        .default(''),
      {
        title: 'CORS origin',
        description:
          'API Gateway answers the preflight requests of pages from there. The backend sends Access-Control-Allow-Origin with its own answers. Empty: pages of other origins cannot call it.',
        placeholder: 'https://www.example.com',
      },
    ),
    compressAboveBytes: field(wholeNumber(0, 10_485_760).nullable().default(null), {
      title: 'Compress answers above',
      description: 'Where the caller takes compressed ones. Empty: never.',
      unit: 'bytes',
    }),
    customDomain: field(z.boolean().default(false), {
      title: 'Custom domain',
      description:
        'Of regional endpoints. The template asks for the name and for the ARN of its certificate in the Region of the stack.',
    }),
    defaultEndpoint: field(z.boolean().default(true), {
      title: 'Endpoint of execute-api',
      description:
        'Off: only the custom domain answers, so that nobody goes around what stands in front of it.',
      showWhen: showWhen('customDomain', true),
    }),
    tracing: field(z.boolean().default(false), {
      title: 'AWS X-Ray',
      description: 'Traces requests through the API and the functions behind it. Each trace is billed.',
    }),
    executionLogs: field(z.enum(['OFF', 'ERROR', 'INFO']).default('OFF'), {
      title: 'Execution log',
      description:
        'What API Gateway did with each request, without its data. As for access logs, AWS refuses it until the account has named a role for logs.',
      labels: { OFF: 'Off', ERROR: 'Errors', INFO: 'Everything' },
    }),
    accessLogs: accessLogsByRole,
    usage: field(
      z
        .strictObject({
          requestsMillion: field(usageAmount(), {
            title: 'Requests',
            description:
              'Also those that the cache answers; not those that are refused for want of authorization.',
            unit: 'million per month',
          }),
          transferOutGb: field(usageAmount(), {
            title: 'Answers to the internet',
            description: 'Volume of what callers outside AWS receive.',
            unit: 'GB per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine(({ customDomain, endpointType, throttling: limits, usagePlan: plan }, ctx) => {
    const issue = (path: readonly string[], message: string) =>
      ctx.addIssue({ code: 'custom', path: [...path], message })
    if (customDomain && endpointType !== 'REGIONAL')
      issue(
        ['customDomain'],
        'only regional endpoints get a custom domain here; put CloudFront in front of others',
      )
    if (plan.enabled && plan.rate > limits.rate)
      issue(['usagePlan', 'rate'], `the API as a whole takes ${limits.rate} requests per second`)
    if (plan.enabled && plan.burst > limits.burst)
      issue(['usagePlan', 'burst'], `the API as a whole takes ${limits.burst} requests at once`)
  })

export type RestApiConfig = z.output<typeof restApiConfig>

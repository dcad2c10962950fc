import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../../fields.ts'

/**
 * AWS managed policies have the same ids in every account.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
 */
export const CACHE_POLICIES = {
  CachingOptimized: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  CachingOptimizedForUncompressedObjects: 'b2884449-e4de-46a7-ac36-70bc7f1ddd6d',
  CachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  UseOriginCacheControlHeaders: '83da9c7e-98b4-4e11-a168-04f0df8e2c65',
  'UseOriginCacheControlHeaders-QueryStrings': '4cc15a8a-d715-48a4-82b8-cc0b614638fe',
  'Elemental-MediaPackage': '08627262-05a9-4f76-9ded-b50ca2e3a84f',
} as const

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html */
export const ORIGIN_REQUEST_POLICIES = {
  AllViewer: '216adef6-5c7f-47e4-b989-5492eafa07d3',
  AllViewerExceptHostHeader: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
  'CORS-S3Origin': '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf',
  'CORS-CustomOrigin': '59781a5b-3903-41f3-afcb-af62929ccde1',
} as const

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html */
export const RESPONSE_HEADERS_POLICIES = {
  SecurityHeadersPolicy: '67f7725c-6f97-4210-82d7-5512b31e9d03',
  'CORS-With-Preflight': '5cc3b908-e619-4b99-88e5-2cf7f45965bd',
  'CORS-and-SecurityHeadersPolicy': 'e61eb60c-9c35-4d20-a928-2b84e02af89c',
} as const

const keys = <T extends Readonly<Record<string, string>>>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]

/**
 * Regions that hold an origin shield cache.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html
 */
const SHIELD_REGIONS = [
  'us-east-2',
  'us-east-1',
  'us-west-2',
  'ap-south-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'sa-east-1',
] as const

export const fetchesConfig = z.strictObject({
  pathPatterns: field(
    z
      .array(
        field(
          z
            .string()
            .min(1)
            .max(255)
            .regex(/^[\x21-\x7e]+$/, 'letters, digits and signs without spaces'),
          {
            title: 'Path pattern',
            description: 'Case-sensitive; * and ? are wildcards.',
            placeholder: '/api/*',
          },
        ),
      )
      .max(20)
      .default([]),
    {
      title: 'Path patterns',
      description:
        'Only these paths go to this origin. Left empty: everything that no other origin takes; a second such connection stands in when the first fails.',
    },
  ),
  cachePolicy: field(z.enum(['usual', ...keys(CACHE_POLICIES)]).default('usual'), {
    title: 'Cache policy',
    description:
      'One of AWS’s own. As usual: CachingOptimized for buckets, CachingDisabled for all that answers each request anew.',
    labels: { usual: 'As usual for it' },
  }),
  originRequestPolicy: field(z.enum(['usual', 'none', ...keys(ORIGIN_REQUEST_POLICIES)]).default('usual'), {
    title: 'Origin request policy',
    description:
      'What of a request the origin gets to see. As usual: everything for servers, without the Host header for APIs; nothing for buckets.',
    labels: { usual: 'As usual for it', none: 'Nothing' },
  }),
  responseHeadersPolicy: field(
    z.enum(['none', ...keys(RESPONSE_HEADERS_POLICIES)]).default('SecurityHeadersPolicy'),
    {
      title: 'Response headers policy',
      description: 'SecurityHeadersPolicy adds HSTS and others that browsers heed.',
      labels: { none: 'None' },
    },
  ),
  methods: field(z.enum(['read', 'cors', 'all']).default('all'), {
    title: 'Methods',
    description: 'Requests with other methods are refused at the edge.',
    labels: { read: 'GET and HEAD', cors: 'GET, HEAD and OPTIONS', all: 'All' },
  }),
  viewerProtocol: field(
    z.enum(['redirect-to-https', 'https-only', 'allow-all']).default('redirect-to-https'),
    {
      title: 'Viewer protocol',
      description: 'What becomes of a request by HTTP.',
      labels: {
        'redirect-to-https': 'Redirect HTTP to HTTPS',
        'https-only': 'HTTPS only',
        'allow-all': 'HTTP and HTTPS',
      },
    },
  ),
  compress: field(z.boolean().default(true), {
    title: 'Compress',
    description: 'Gzip and Brotli at the edge: fewer bytes, which are what is billed.',
  }),
  originShield: field(z.enum(['off', ...SHIELD_REGIONS]).default('off'), {
    title: 'Origin shield',
    description:
      'One more cache near the origin that all edge locations ask first. Billed by the request; choose the Region of the origin.',
    labels: { off: 'Off' },
  }),
  readTimeout: field(wholeNumber(1, 120).default(30), {
    title: 'Response timeout',
    description: 'How long CloudFront waits for a custom origin.',
    unit: 'seconds',
  }),
  functionArns: field(z.boolean().default(false), {
    title: 'Function at the edge',
    description:
      'The template asks for the ARN of a CloudFront function, or of a published version of a Lambda@Edge function in US East (N. Virginia).',
  }),
  functionKind: field(z.enum(['cloudfront', 'lambda']).default('cloudfront'), {
    title: 'Kind of function',
    description: 'CloudFront functions run within a millisecond; Lambda@Edge can call other services.',
    labels: { cloudfront: 'CloudFront function', lambda: 'Lambda@Edge' },
    showWhen: showWhen('functionArns', true),
  }),
  functionEvent: field(
    z
      .enum(['viewer-request', 'viewer-response', 'origin-request', 'origin-response'])
      .default('viewer-request'),
    {
      title: 'Runs at',
      description: 'CloudFront functions run at viewer events only.',
      showWhen: showWhen('functionArns', true),
    },
  ),
})

export type FetchesConfig = z.output<typeof fetchesConfig>

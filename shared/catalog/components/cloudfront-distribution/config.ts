import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

export const VIEWERS = [
  'us',
  'europe',
  'japan',
  'india',
  'australia',
  'south-america',
  'africa-middle-east',
] as const

export const distributionConfig = z.strictObject({
  customDomain: field(z.boolean().default(false), {
    title: 'Own domain names',
    description:
      'The template asks for the names and for the ARN of their certificate, which must be in US East (N. Virginia), us-east-1. Off: it answers to its name at cloudfront.net only.',
  }),
  minimumTls: field(z.enum(['TLSv1.2_2021', 'TLSv1.2_2025', 'TLSv1.3_2025']).default('TLSv1.2_2021'), {
    title: 'Security policy',
    description: 'The oldest TLS that viewers may use. At cloudfront.net AWS allows TLS 1.0.',
    showWhen: showWhen('customDomain', true),
  }),
  defaultRootObject: field(
    z
      .string()
      .max(255)
      .regex(/^$|^[^/\s]\S*$/, 'a name without "/" in front')
      .default('index.html'),
    {
      title: 'Default root object',
      description: 'Answered to requests for "/". Left empty: the origin decides.',
      placeholder: 'index.html',
    },
  ),
  singlePage: field(z.boolean().default(false), {
    title: 'Single-page application',
    description: 'What the origin does not find is answered with the root object, for routes in the browser.',
  }),
  priceClass: field(
    z.enum(['PriceClass_All', 'PriceClass_200', 'PriceClass_100']).default('PriceClass_100'),
    {
      title: 'Price class',
      description: 'Which edge locations answer. Fewer are cheaper, and farther from some viewers.',
      labels: {
        PriceClass_All: 'All edge locations',
        PriceClass_200: 'Without South America, Australia and New Zealand',
        PriceClass_100: 'North America, Europe and Israel',
      },
    },
  ),
  httpVersion: field(z.enum(['http2', 'http2and3']).default('http2and3'), {
    title: 'HTTP versions',
    description: 'HTTP/3 connects faster on mobile networks; HTTP/1.1 is always spoken.',
    labels: { http2: 'HTTP/2', http2and3: 'HTTP/2 and HTTP/3' },
  }),
  ipv6: field(z.boolean().default(true), {
    title: 'IPv6',
    description: 'Answers by IPv6 as well, free of charge.',
  }),
  geoRestriction: field(
    z
      .strictObject({
        type: field(z.enum(['none', 'whitelist', 'blacklist']).default('none'), {
          title: 'Countries',
          description: 'Who is refused with 403, by the country of the address.',
          labels: { none: 'All', whitelist: 'Only these', blacklist: 'All but these' },
        }),
        countries: field(
          z
            .array(
              field(z.string().regex(/^[A-Z]{2}$/, 'two capitals, such as DE'), {
                title: 'Country',
                description: 'ISO 3166 code of two letters.',
                placeholder: 'DE',
              }),
            )
            .max(250)
            .default([]),
          {
            title: 'Country codes',
            description: 'Allowed or refused.',
            showWhen: showWhen('geoRestriction.type', 'whitelist', 'blacklist'),
          },
        ),
      })
      .refine(({ type, countries }) => type === 'none' || countries.length > 0, {
        path: ['countries'],
        message: 'at least one country',
      })
      .prefault({}),
    { title: 'Geographic restriction', description: 'By country of the viewer.' },
  ),
  accessLogs: field(
    z
      .strictObject({
        enabled: field(z.boolean().default(false), {
          title: 'Access logs',
          description: 'A record of every request, in an S3 bucket that is made for it.',
        }),
        expireDays: field(wholeNumber(1, 3650).default(90), {
          title: 'Delete after',
          description: 'The bucket deletes older logs by itself.',
          unit: 'days',
          showWhen: showWhen('accessLogs.enabled', true),
        }),
        gbPerMonth: field(usageAmount(), {
          title: 'Volume',
          description: 'Compressed log files written in a month.',
          unit: 'GB per month',
          showWhen: showWhen('accessLogs.enabled', true),
        }),
      })
      .prefault({}),
    { title: 'Access logs', description: 'Kept when the stack is deleted.' },
  ),
  usage: field(
    z
      .strictObject({
        viewers: field(z.enum(VIEWERS).default('us'), {
          title: 'Most viewers are in',
          description: 'CloudFront is billed by where its answers go, not by the Region of the stack.',
          labels: {
            us: 'US, Mexico, Canada',
            europe: 'Europe, Israel',
            japan: 'Japan',
            india: 'India',
            australia: 'Australia, New Zealand',
            'south-america': 'South America',
            'africa-middle-east': 'Africa, Middle East',
          },
        }),
        dataOutGb: field(usageAmount(), {
          title: 'Data to viewers',
          description: 'After compression.',
          unit: 'GB per month',
        }),
        requestsMillion: field(usageAmount(), {
          title: 'Requests',
          description: 'Hits and misses alike, by HTTPS.',
          unit: 'million per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type DistributionConfig = z.output<typeof distributionConfig>

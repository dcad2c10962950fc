import type { ServicePriceId } from './priceItems/index.ts'

/** One step: the price, and how many single things a month (GB, requests, metrics) it covers; null = all the rest. */
type TierStep = readonly [id: ServicePriceId | null, size: number | null]

// AWS counts a billing TB of transfer or storage as 1,024 GB; request tiers are decimal.
const TB = 1024
const PB = 1024 * TB
const MILLION = 1_000_000
const BILLION = 1_000 * MILLION

/**
 * Prices that fall with volume, by id. A null id is a step AWS has but the price book lacks: the look-up returns
 * a gap for it instead of carrying the last known price on.
 */
export const tierSets = {
  'data-transfer.internet-out': [
    ['data-transfer.internet-out.first-10tb', 10 * TB],
    ['data-transfer.internet-out.next-40tb', 40 * TB],
    ['data-transfer.internet-out.next-100tb', 100 * TB],
    ['data-transfer.internet-out.over-150tb', null],
  ],
  's3.standard.storage': [
    ['s3.standard.storage.first-50tb', 50 * TB],
    ['s3.standard.storage.next-450tb', 450 * TB],
    ['s3.standard.storage.over-500tb', null],
  ],
  'vpc-endpoint.data': [
    ['vpc-endpoint.data.first-1pb', PB],
    ['vpc-endpoint.data.next-4pb', 4 * PB],
    ['vpc-endpoint.data.over-5pb', null],
  ],
  'cloudwatch.vended-logs': [
    ['cloudwatch.vended-logs.first-10tb', 10 * TB],
    [null, null],
  ],
  'cloudwatch.custom-metric': [
    ['cloudwatch.custom-metric.first-10000', 10_000],
    ['cloudwatch.custom-metric.next-240000', 240_000],
    ['cloudwatch.custom-metric.next-750000', 750_000],
    ['cloudwatch.custom-metric.over-1000000', null],
  ],
  'cloudwatch.container-insights-enhanced.eks-observations': [
    ['cloudwatch.container-insights-enhanced.eks-observations', BILLION],
    [null, null],
  ],
  'ebs.io2.iops': [
    ['ebs.io2.iops.first-32000', 32_000],
    ['ebs.io2.iops.next-32000', 32_000],
    ['ebs.io2.iops.over-64000', null],
  ],
  'lambda.duration.x86': [
    ['lambda.duration.x86.first-6b-gb-seconds', 6 * BILLION],
    ['lambda.duration.x86.next-9b-gb-seconds', 9 * BILLION],
    ['lambda.duration.x86.over-15b-gb-seconds', null],
  ],
  'lambda.duration.arm': [
    ['lambda.duration.arm.first-7500m-gb-seconds', 7_500 * MILLION],
    ['lambda.duration.arm.next-11250m-gb-seconds', 11_250 * MILLION],
    ['lambda.duration.arm.over-18750m-gb-seconds', null],
  ],
  'api-gateway.rest': [
    ['api-gateway.rest.first-333m', 333 * MILLION],
    ['api-gateway.rest.next-667m', 667 * MILLION],
    ['api-gateway.rest.next-19b', 19 * BILLION],
    ['api-gateway.rest.over-20b', null],
  ],
  'api-gateway.http': [
    ['api-gateway.http.first-300m', 300 * MILLION],
    ['api-gateway.http.over-300m', null],
  ],
  'api-gateway.websocket.messages': [
    ['api-gateway.websocket.messages.first-1b', BILLION],
    ['api-gateway.websocket.messages.over-1b', null],
  ],
  'step-functions.express-duration': [
    ['step-functions.express-duration.first-1000-gb-hours', 1_000],
    ['step-functions.express-duration.next-4000-gb-hours', 4_000],
    ['step-functions.express-duration.over-5000-gb-hours', null],
  ],
  'route53.hosted-zone': [
    ['route53.hosted-zone.first-25', 25],
    ['route53.hosted-zone.over-25', null],
  ],
  'route53.standard-queries': [
    ['route53.standard-queries.first-1b', BILLION],
    ['route53.standard-queries.over-1b', null],
  ],
  'route53.latency-queries': [
    ['route53.latency-queries.first-1b', BILLION],
    ['route53.latency-queries.over-1b', null],
  ],
  'route53.geo-queries': [
    ['route53.geo-queries.first-1b', BILLION],
    [null, null],
  ],
  'route53.resolver-queries': [
    ['route53.resolver-queries.first-1b', BILLION],
    [null, null],
  ],
  'cloudfront.us.internet-out': [
    ['cloudfront.us.internet-out.first-10tb', 10 * TB],
    ['cloudfront.us.internet-out.next-40tb', 40 * TB],
    ['cloudfront.us.internet-out.next-100tb', 100 * TB],
    [null, null],
  ],
  'cloudfront.europe.internet-out': [
    ['cloudfront.europe.internet-out.first-10tb', 10 * TB],
    ['cloudfront.europe.internet-out.next-40tb', 40 * TB],
    ['cloudfront.europe.internet-out.next-100tb', 100 * TB],
    [null, null],
  ],
  'cloudfront.japan.internet-out': [
    ['cloudfront.japan.internet-out.first-10tb', 10 * TB],
    ['cloudfront.japan.internet-out.next-40tb', 40 * TB],
    ['cloudfront.japan.internet-out.next-100tb', 100 * TB],
    [null, null],
  ],
  'cloudfront.india.internet-out': [
    ['cloudfront.india.internet-out.first-10tb', 10 * TB],
    ['cloudfront.india.internet-out.next-40tb', 40 * TB],
    ['cloudfront.india.internet-out.next-100tb', 100 * TB],
    [null, null],
  ],
  'cloudfront.australia.internet-out': [
    ['cloudfront.australia.internet-out.first-10tb', 10 * TB],
    ['cloudfront.australia.internet-out.next-40tb', 40 * TB],
    ['cloudfront.australia.internet-out.next-100tb', 100 * TB],
    [null, null],
  ],
  'cloudfront.south-america.internet-out': [
    ['cloudfront.south-america.internet-out.first-10tb', 10 * TB],
    ['cloudfront.south-america.internet-out.next-40tb', 40 * TB],
    ['cloudfront.south-america.internet-out.next-100tb', 100 * TB],
    [null, null],
  ],
  'cloudfront.africa-middle-east.internet-out': [
    ['cloudfront.africa-middle-east.internet-out.first-10tb', 10 * TB],
    ['cloudfront.africa-middle-east.internet-out.next-40tb', 40 * TB],
    ['cloudfront.africa-middle-east.internet-out.next-100tb', 100 * TB],
    [null, null],
  ],
} as const satisfies Readonly<Record<string, readonly TierStep[]>>

export type TierSetId = keyof typeof tierSets

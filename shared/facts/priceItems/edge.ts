import type { PriceItems } from './types.ts'

/** Edge services. CloudFront is priced by edge location group, not by region. Shape and conventions: see types.ts. */
export const edgeItems = {
  cloudfront: {
    'cloudfront.us.internet-out.first-10tb': [
      'US, Mexico, Canada: Data transfer out to internet (first 10TB)',
      'USD/GB',
    ],
    'cloudfront.us.internet-out.next-40tb': [
      'US, Mexico, Canada: Data transfer out to internet (next 40TB)',
      'USD/GB',
    ],
    'cloudfront.us.internet-out.next-100tb': [
      'US, Mexico, Canada: Data transfer out to internet (next 100TB)',
      'USD/GB',
    ],
    'cloudfront.us.origin-out': ['US, Mexico, Canada: Data transfer out to origin', 'USD/GB'],
    'cloudfront.europe.internet-out.first-10tb': [
      'Europe, Israel: Data transfer out to internet (first 10TB)',
      'USD/GB',
    ],
    'cloudfront.europe.internet-out.next-40tb': [
      'Europe, Israel: Data transfer out to internet (next 40TB)',
      'USD/GB',
    ],
    'cloudfront.europe.internet-out.next-100tb': [
      'Europe, Israel: Data transfer out to internet (next 100TB)',
      'USD/GB',
    ],
    'cloudfront.europe.origin-out': ['Europe, Israel: Data transfer out to origin', 'USD/GB'],
    'cloudfront.africa-middle-east.internet-out.first-10tb': [
      'South Africa, Kenya, Middle East: Data transfer out to internet (first 10TB)',
      'USD/GB',
    ],
    'cloudfront.africa-middle-east.internet-out.next-40tb': [
      'South Africa, Kenya, Middle East: Data transfer out to internet (next 40TB)',
      'USD/GB',
    ],
    'cloudfront.africa-middle-east.internet-out.next-100tb': [
      'South Africa, Kenya, Middle East: Data transfer out to internet (next 100TB)',
      'USD/GB',
    ],
    'cloudfront.africa-middle-east.origin-out': [
      'South Africa, Kenya, Middle East: Data transfer out to origin',
      'USD/GB',
    ],
    'cloudfront.south-america.internet-out.first-10tb': [
      'South America: Data transfer out to internet (first 10TB)',
      'USD/GB',
    ],
    'cloudfront.south-america.internet-out.next-40tb': [
      'South America: Data transfer out to internet (next 40TB)',
      'USD/GB',
    ],
    'cloudfront.south-america.internet-out.next-100tb': [
      'South America: Data transfer out to internet (next 100TB)',
      'USD/GB',
    ],
    'cloudfront.south-america.origin-out': ['South America: Data transfer out to origin', 'USD/GB'],
    'cloudfront.japan.internet-out.first-10tb': [
      'Japan: Data transfer out to internet (first 10TB)',
      'USD/GB',
    ],
    'cloudfront.japan.internet-out.next-40tb': ['Japan: Data transfer out to internet (next 40TB)', 'USD/GB'],
    'cloudfront.japan.internet-out.next-100tb': [
      'Japan: Data transfer out to internet (next 100TB)',
      'USD/GB',
    ],
    'cloudfront.japan.origin-out': ['Japan: Data transfer out to origin', 'USD/GB'],
    'cloudfront.australia.internet-out.first-10tb': [
      'Australia, New Zealand: Data transfer out to internet (first 10TB)',
      'USD/GB',
    ],
    'cloudfront.australia.internet-out.next-40tb': [
      'Australia, New Zealand: Data transfer out to internet (next 40TB)',
      'USD/GB',
    ],
    'cloudfront.australia.internet-out.next-100tb': [
      'Australia, New Zealand: Data transfer out to internet (next 100TB)',
      'USD/GB',
    ],
    'cloudfront.australia.origin-out': ['Australia, New Zealand: Data transfer out to origin', 'USD/GB'],
    'cloudfront.india.internet-out.first-10tb': [
      'India: Data transfer out to internet (first 10TB)',
      'USD/GB',
    ],
    'cloudfront.india.internet-out.next-40tb': ['India: Data transfer out to internet (next 40TB)', 'USD/GB'],
    'cloudfront.india.internet-out.next-100tb': [
      'India: Data transfer out to internet (next 100TB)',
      'USD/GB',
    ],
    'cloudfront.india.origin-out': ['India: Data transfer out to origin', 'USD/GB'],
    'cloudfront.us.http-requests': ['US: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.us.https-requests': ['US: HTTPS requests', 'USD/10k', '10,000 requests'],
    'cloudfront.europe.http-requests': ['EU: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.europe.https-requests': ['EU: HTTPS requests', 'USD/10k', '10,000 requests'],
    'cloudfront.japan.http-requests': ['Japan: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.japan.https-requests': ['Japan: HTTPS requests', 'USD/10k', '10,000 requests'],
    'cloudfront.india.http-requests': ['India: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.india.https-requests': ['India: HTTPS requests', 'USD/10k', '10,000 requests'],
    'cloudfront.australia.http-requests': ['Australia: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.australia.https-requests': ['Australia: HTTPS requests', 'USD/10k', '10,000 requests'],
    'cloudfront.south-america.http-requests': ['South America: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.south-america.https-requests': [
      'South America: HTTPS requests',
      'USD/10k',
      '10,000 requests',
    ],
    'cloudfront.asia-pacific.http-requests': ['Asia Pacific: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.asia-pacific.https-requests': ['Asia Pacific: HTTPS requests', 'USD/10k', '10,000 requests'],
    'cloudfront.south-africa.http-requests': ['South Africa: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.south-africa.https-requests': ['South Africa: HTTPS requests', 'USD/10k', '10,000 requests'],
    'cloudfront.middle-east.http-requests': ['Middle East: HTTP requests', 'USD/10k', '10,000 requests'],
    'cloudfront.middle-east.https-requests': ['Middle East: HTTPS requests', 'USD/10k', '10,000 requests'],
    'cloudfront.free-tier.internet-out': ['free tier internet out', 'GB/month'],
  },
  waf: {
    'waf.web-acl': ['web ACL', 'USD/month', 'web ACL-month'],
    'waf.rule': ['rule', 'USD/month', 'rule-month'],
    'waf.requests': ['requests', 'USD/million', 'million requests'],
    'waf.bot-control-subscription': ['bot control subscription', 'USD/month', 'subscription-month'],
    'waf.captcha-attempts': ['captcha attempts', 'USD/1000', '1,000 attempts'],
  },
  shield: {
    'shield.advanced': ['Shield Advanced (1-year commitment)', 'USD/month', 'subscription-month'],
    'shield.standard': ['Shield Standard', 'USD', 'no charge'],
  },
} as const satisfies PriceItems

import { ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import {
  CACHE_POLICIES,
  ORIGIN_REQUEST_POLICIES,
  RESPONSE_HEADERS_POLICIES,
} from '../../relations/fetches/config.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { DistributionConfig } from './config.ts'

type Context = EmitContext<DistributionConfig>
export type Fetch = ReturnType<typeof fetchesOf>[number]

/** In the order in which they were drawn. */
export const fetchesOf = (ctx: Context) => ctx.outgoing('fetches')

const METHODS = {
  read: ['GET', 'HEAD'],
  cors: ['GET', 'HEAD', 'OPTIONS'],
  all: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'],
} as const

export const functionParameter = (ctx: Context, index: number): string =>
  ctx.logicalId(`FunctionArn${index === 0 ? '' : index + 1}`)

/** What happens to requests that go to one origin. */
export function behavior(ctx: Context, { handle, peer }: Fetch, index: number) {
  const { config } = handle
  const { facet } = peer
  const isBucket = facet.origin === 'bucket'
  const cache =
    config.cachePolicy === 'usual' ? (isBucket ? 'CachingOptimized' : 'CachingDisabled') : config.cachePolicy
  // API Gateway answers 403 when the Host header is not its own.
  const usual = isBucket ? 'none' : facet.ownHostHeader ? 'AllViewerExceptHostHeader' : 'AllViewer'
  const request = config.originRequestPolicy === 'usual' ? usual : config.originRequestPolicy
  const functionArn = ref(functionParameter(ctx, index))
  return {
    TargetOriginId: handle.originId,
    ViewerProtocolPolicy: config.viewerProtocol,
    CachePolicyId: CACHE_POLICIES[cache],
    ...(request !== 'none' && { OriginRequestPolicyId: ORIGIN_REQUEST_POLICIES[request] }),
    ...(config.responseHeadersPolicy !== 'none' && {
      ResponseHeadersPolicyId: RESPONSE_HEADERS_POLICIES[config.responseHeadersPolicy],
    }),
    AllowedMethods: METHODS[isBucket && config.methods === 'all' ? 'cors' : config.methods],
    CachedMethods: METHODS.read,
    Compress: config.compress,
    ...(config.functionArns &&
      (config.functionKind === 'cloudfront'
        ? { FunctionAssociations: [{ EventType: config.functionEvent, FunctionARN: functionArn }] }
        : {
            LambdaFunctionAssociations: [{ EventType: config.functionEvent, LambdaFunctionARN: functionArn }],
          })),
  } satisfies Cfn<'AWS::CloudFront::Distribution.DefaultCacheBehavior'>
}

/**
 * Where two origins take everything, the second answers what the first fails to. A group of origins takes no writing
 * methods. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html
 */
export function standIn(ctx: Context, everything: readonly Fetch[], usual: ReturnType<typeof behavior>) {
  const [first, second] = everything
  if (!first || !second) return { DefaultCacheBehavior: usual }
  const Id = ctx.logicalId('Origins')
  return {
    OriginGroups: {
      Quantity: 1,
      Items: [
        {
          Id,
          FailoverCriteria: { StatusCodes: { Quantity: 4, Items: [500, 502, 503, 504] } },
          Members: {
            Quantity: 2,
            Items: [{ OriginId: first.handle.originId }, { OriginId: second.handle.originId }],
          },
        },
      ],
    },
    DefaultCacheBehavior: { ...usual, TargetOriginId: Id, AllowedMethods: METHODS.cors },
  } satisfies Pick<
    Cfn<'AWS::CloudFront::Distribution.DistributionConfig'>,
    'DefaultCacheBehavior' | 'OriginGroups'
  >
}

export const ACCESS_CONTROL = 'OriginAccessControl'

export function origin(ctx: Context, { handle, peer }: Fetch) {
  const { config, originId } = handle
  const { facet } = peer
  const shield =
    config.originShield === 'off'
      ? {}
      : { OriginShield: { Enabled: true, OriginShieldRegion: config.originShield } }
  if (facet.origin === 'bucket')
    return {
      Id: originId,
      DomainName: facet.domainName,
      OriginAccessControlId: ctx.getAtt(ACCESS_CONTROL, 'Id'),
      // AWS asks for it even where an origin access control takes its place.
      S3OriginConfig: { OriginAccessIdentity: '' },
      ...shield,
    } satisfies Cfn<'AWS::CloudFront::Distribution.Origin'>
  return {
    Id: originId,
    DomainName: facet.domainName,
    ...(facet.path !== '' && { OriginPath: facet.path }),
    CustomOriginConfig: {
      OriginProtocolPolicy: facet.protocol,
      HTTPPort: facet.httpPort,
      HTTPSPort: facet.httpsPort,
      OriginSSLProtocols: ['TLSv1.2'],
      OriginReadTimeout: config.readTimeout,
    },
    ...shield,
  } satisfies Cfn<'AWS::CloudFront::Distribution.Origin'>
}

import { policyDocument } from '../../aws/iam.ts'
import { tlsOnly } from '../../aws/resourcePolicy.ts'
import { concat, type PlanItem, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import { ACCESS_CONTROL, behavior, fetchesOf, functionParameter, origin, standIn } from './behaviors.ts'
import type { DistributionConfig } from './config.ts'

type Context = EmitContext<DistributionConfig>

export const LOGS = 'AccessLogs'

export function* distributionResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const fetches = fetchesOf(ctx)
  const everything = fetches.filter(({ handle }) => handle.config.pathPatterns.length === 0)
  if (everything.length > 2)
    throw new Error(
      `${everything.length} connections take everything that no other origin takes, and there can be one and one that stands in for it; give the others path patterns`,
    )
  // Without one that takes the rest, the first does: a distribution must answer every path somehow.
  const fallback = everything[0] ?? fetches[0]
  // The graph has told of it already: the component needs an origin.
  if (!fallback) return
  if (fetches.some(({ peer }) => peer.facet.origin === 'bucket')) {
    yield ctx.resource(ACCESS_CONTROL, 'AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: {
        // Unique in the account: with the name of the stack two copies of it can stand side by side.
        Name: accessControlName(ctx),
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    })
  }
  yield* parameters(ctx)
  if (config.accessLogs.enabled) yield* logBucket(ctx)
  yield ctx.resource('', 'AWS::CloudFront::Distribution', {
    DistributionConfig: {
      Enabled: true,
      Comment: ctx.name.slice(0, 128),
      HttpVersion: config.httpVersion,
      IPV6Enabled: config.ipv6,
      PriceClass: config.priceClass,
      DefaultRootObject: config.defaultRootObject,
      Origins: fetches.map((one) => origin(ctx, one)),
      ...standIn(ctx, everything, behavior(ctx, fallback, fetches.indexOf(fallback))),
      CacheBehaviors: fetches.flatMap((one, index) =>
        one.handle.config.pathPatterns.map((PathPattern) => ({ PathPattern, ...behavior(ctx, one, index) })),
      ),
      ...(config.customDomain && { Aliases: ref(ctx.logicalId('DomainNames')) }),
      ViewerCertificate: config.customDomain
        ? {
            AcmCertificateArn: ref(ctx.logicalId('CertificateArn')),
            MinimumProtocolVersion: config.minimumTls,
            SslSupportMethod: 'sni-only',
          }
        : { CloudFrontDefaultCertificate: true },
      ...(config.geoRestriction.type !== 'none' && {
        Restrictions: {
          GeoRestriction: {
            RestrictionType: config.geoRestriction.type,
            Locations: config.geoRestriction.countries,
          },
        },
      }),
      ...(config.singlePage && {
        CustomErrorResponses: ([403, 404] as const).map((ErrorCode) => ({
          ErrorCode,
          ResponseCode: 200,
          ResponsePagePath: `/${config.defaultRootObject || 'index.html'}`,
          ErrorCachingMinTTL: 10,
        })),
      }),
      ...(config.accessLogs.enabled && {
        Logging: { Bucket: ctx.getAtt(LOGS, 'RegionalDomainName'), IncludeCookies: false, Prefix: 'cdn/' },
      }),
      ...webAcl(ctx),
    },
    Tags: ctx.tags(),
  })
  yield ctx.output({
    name: ctx.logicalId('DomainName'),
    value: ctx.getAtt('', 'DomainName'),
    description: `Domain name of ${ctx.name}`,
  })
}

const accessControlName = (ctx: Context) =>
  ({ $cfn: 'concat', parts: [ref('AWS::StackName'), `-${ctx.logicalId(ACCESS_CONTROL)}`] }) as const

function webAcl(ctx: Context) {
  const acls = ctx.incoming('protects').flatMap(({ handle }) => handle.webAclArn ?? [])
  const [only, second] = acls
  if (second !== undefined)
    throw new Error('two web ACLs protect the distribution, and it has one; put their rules into one web ACL')
  return only === undefined ? {} : { WebACLId: only }
}

function* parameters(ctx: Context): Iterable<PlanItem> {
  const group = 'Domain names'
  if (ctx.config.customDomain) {
    yield ctx.parameter({
      name: ctx.logicalId('DomainNames'),
      type: 'CommaDelimitedList',
      description: `Domain names of ${ctx.name}, such as www.example.com`,
      group,
    })
    yield ctx.parameter({
      name: ctx.logicalId('CertificateArn'),
      type: 'String',
      description: `ARN of the certificate of ${ctx.name} in AWS Certificate Manager, in us-east-1 whatever the Region of the stack`,
      allowedPattern: '^arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/.+$',
      constraint: 'the ARN of a certificate in us-east-1',
      group: 'Certificates',
    })
  }
  for (const [index, { handle, peer }] of fetchesOf(ctx).entries()) {
    if (!handle.config.functionArns) continue
    const cloudfront = handle.config.functionKind === 'cloudfront'
    yield ctx.parameter({
      name: functionParameter(ctx, index),
      type: 'String',
      description: cloudfront
        ? `ARN of the CloudFront function for requests to ${peer.name}`
        : `ARN of the Lambda@Edge function for requests to ${peer.name}, with its version, in us-east-1`,
      constraint: cloudfront
        ? 'the ARN of a CloudFront function'
        : 'the ARN of a published version of a Lambda function in us-east-1',
      allowedPattern: cloudfront
        ? '^arn:aws[a-z-]*:cloudfront::[0-9]{12}:function/.+$'
        : '^arn:aws[a-z-]*:lambda:us-east-1:[0-9]{12}:function:[^:]+:[0-9]+$',
      group: 'Functions at the edge',
    })
  }
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html */
function* logBucket(ctx: Context): Iterable<PlanItem> {
  yield ctx.resource(
    LOGS,
    'AWS::S3::Bucket',
    {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      // CloudFront is let in by an access control list, which buckets refuse otherwise.
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerPreferred' }] },
      LifecycleConfiguration: {
        Rules: [
          {
            Id: 'expire-logs',
            Status: 'Enabled',
            ExpirationInDays: ctx.config.accessLogs.expireDays,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          },
        ],
      },
      Tags: ctx.tags(`${ctx.name} access logs`),
    },
    { deletionPolicy: 'Retain' },
  )
  yield ctx.resource(`${LOGS}Policy`, 'AWS::S3::BucketPolicy', {
    Bucket: ctx.ref(LOGS),
    PolicyDocument: policyDocument([
      tlsOnly('s3:*', [ctx.getAtt(LOGS, 'Arn'), concat(ctx.getAtt(LOGS, 'Arn'), '/*')]),
    ]),
  })
}

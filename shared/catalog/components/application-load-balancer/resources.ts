import { policyDocument } from '../../aws/iam.ts'
import { pathOut } from '../../aws/network.ts'
import { ACCOUNT_ID, concat, type PlanItem, ref, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { AlbConfig } from './config.ts'

type Context = EmitContext<AlbConfig>

/** Suffix of the listener that serves requests. */
export const LISTENER = 'Listener'

export function* albResources(ctx: Context): Iterable<PlanItem> {
  const { config, network, securityGroup } = ctx
  if (!network || securityGroup === null) throw new Error('the load balancer stands in no subnets')
  if (config.accessLogs.enabled) yield* logBucket(ctx)
  const dependsOn = [
    ...(config.scheme === 'internet-facing' ? pathOut(network) : []),
    // AWS tries to write to the bucket when logs are turned on.
    ...(config.accessLogs.enabled ? [ctx.logicalId('AccessLogsPolicy')] : []),
  ]
  yield ctx.resource(
    '',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    {
      Type: 'application',
      Scheme: config.scheme,
      IpAddressType: 'ipv4',
      Subnets: network.subnetIds,
      SecurityGroups: [securityGroup],
      LoadBalancerAttributes: attributes(ctx),
      Tags: ctx.tags(),
    },
    dependsOn.length > 0 ? { dependsOn } : {},
  )
  yield* listeners(ctx)
  yield ctx.output({
    name: ctx.logicalId('DnsName'),
    value: ctx.getAtt('', 'DNSName'),
    description: `DNS name of ${ctx.name}`,
  })
  if (config.protocol === 'HTTP')
    yield ctx.output({
      name: ctx.logicalId('Url'),
      value: concat(
        'http://',
        ctx.getAtt('', 'DNSName'),
        config.httpPort === 80 ? '' : `:${config.httpPort}`,
      ),
      description: `Where ${ctx.name} answers`,
    })
  // A certificate holds for a name of one's own, which has to be pointed here.
  else
    yield ctx.output({
      name: ctx.logicalId('HostedZoneId'),
      value: ctx.getAtt('', 'CanonicalHostedZoneID'),
      description: `Hosted zone of ${ctx.name}, for an alias record in Amazon Route 53 that points to its DNS name`,
    })
}

function attributes(ctx: Context) {
  const { config } = ctx
  const values: [string, Value<string>][] = [
    ['idle_timeout.timeout_seconds', String(config.idleTimeout)],
    [
      'deletion_protection.enabled',
      ctx.tunable('DeletionProtection', String(config.deletionProtection), {
        label: 'Deletion protection',
        help: 'While it is on, neither a person nor the stack can delete the load balancer.',
        kind: 'policy',
        allowed: ['true', 'false'],
      }),
    ],
    ['routing.http2.enabled', String(config.http2)],
    ['routing.http.drop_invalid_header_fields.enabled', String(config.dropInvalidHeaders)],
    ['routing.http.desync_mitigation_mode', config.desyncMitigation],
    ['access_logs.s3.enabled', String(config.accessLogs.enabled)],
    ...(config.accessLogs.enabled
      ? [['access_logs.s3.bucket', ctx.ref('AccessLogs')] satisfies [string, Value<string>]]
      : []),
  ]
  return values.map(([Key, Value]) => ({ Key, Value }))
}

function* listeners(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  if (config.protocol === 'HTTP') {
    yield ctx.resource(LISTENER, 'AWS::ElasticLoadBalancingV2::Listener', {
      LoadBalancerArn: ctx.ref(),
      Port: config.httpPort,
      Protocol: 'HTTP',
      DefaultActions: [defaultAction(ctx)],
    })
    return
  }
  const certificate = ctx.logicalId('CertificateArn')
  yield ctx.parameter({
    name: certificate,
    label: 'Certificate (ARN)',
    type: 'String',
    description: `ARN of the certificate of ${ctx.name} in AWS Certificate Manager, in the Region of the stack`,
    allowedPattern: '^arn:aws[a-z-]*:(acm|iam)::?[a-z0-9-]*:[0-9]{12}:.+$',
    constraint: 'the ARN of a certificate in AWS Certificate Manager or IAM',
  })
  yield ctx.resource(LISTENER, 'AWS::ElasticLoadBalancingV2::Listener', {
    LoadBalancerArn: ctx.ref(),
    Port: config.httpsPort,
    Protocol: 'HTTPS',
    SslPolicy: config.tlsPolicy,
    Certificates: [{ CertificateArn: ref(certificate) }],
    DefaultActions: [defaultAction(ctx)],
  })
  if (!config.redirectHttp) return
  yield ctx.resource('RedirectListener', 'AWS::ElasticLoadBalancingV2::Listener', {
    LoadBalancerArn: ctx.ref(),
    Port: config.httpPort,
    Protocol: 'HTTP',
    DefaultActions: [
      {
        Type: 'redirect',
        RedirectConfig: { Protocol: 'HTTPS', Port: String(config.httpsPort), StatusCode: 'HTTP_301' },
      },
    ],
  })
}

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
const TARGET_GROUPS_PER_ACTION = 5

type Action = Cfn<'AWS::ElasticLoadBalancingV2::Listener.Action'>

/** What happens to requests that no rule matches: shared among the connections without conditions, or a plain answer. */
function defaultAction(ctx: Context) {
  const targets = ctx.outgoing('routes').filter(({ handle }) => handle.isDefault)
  const [only, second] = targets
  if (!only) {
    return {
      Type: 'fixed-response',
      FixedResponseConfig: {
        StatusCode: String(ctx.config.unmatchedStatus),
        ContentType: 'text/plain',
        MessageBody: 'No target matches this request.',
      },
    } satisfies Action
  }
  if (!second) return { Type: 'forward', TargetGroupArn: only.handle.targetGroup } satisfies Action
  if (targets.length > TARGET_GROUPS_PER_ACTION)
    throw new Error(
      `${targets.length} connections have no conditions, and a listener shares requests among ${TARGET_GROUPS_PER_ACTION} targets at most; give some of them a path or host name`,
    )
  return {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: targets.map(({ handle, config }) => ({
        TargetGroupArn: handle.targetGroup,
        Weight: Number(config.weight),
      })),
    },
  } satisfies Action
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html */
function* logBucket(ctx: Context): Iterable<PlanItem> {
  const bucketArn = ctx.getAtt('AccessLogs', 'Arn')
  yield ctx.resource(
    'AccessLogs',
    'AWS::S3::Bucket',
    {
      // The only encryption that load balancers can write with.
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      LifecycleConfiguration: {
        Rules: [
          {
            Id: 'expire-logs',
            Status: 'Enabled',
            ExpirationInDays: ctx.tunable('AccessLogDays', ctx.config.accessLogs.expireDays, {
              label: 'Days that access logs are kept',
              kind: 'policy',
              min: 1,
            }),
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          },
        ],
      },
      Tags: ctx.tags(`${ctx.name} access logs`),
    },
    { deletionPolicy: 'Retain' },
  )
  yield ctx.resource('AccessLogsPolicy', 'AWS::S3::BucketPolicy', {
    Bucket: ctx.ref('AccessLogs'),
    PolicyDocument: policyDocument([
      {
        Sid: 'LoadBalancerWritesLogs',
        Effect: 'Allow',
        Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: concat(bucketArn, '/AWSLogs/', ACCOUNT_ID, '/*'),
      },
      {
        Sid: 'RefusePlainHttp',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [bucketArn, concat(bucketArn, '/*')],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ]),
  })
}

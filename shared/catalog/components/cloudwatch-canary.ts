import { z } from 'zod'
import { kebabCase } from '../../base/text.ts'
import { canaryMetrics } from '../aws/canaryMetrics.ts'
import { allow, policyDocument, roleProperties, trustPolicy } from '../aws/iam.ts'
import { tlsOnly } from '../aws/resourcePolicy.ts'
import { ACCOUNT_ID, arn, concat, type PlanItem, REGION, ref } from '../cfn.ts'
import { HOURS_PER_MONTH, usage } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { field, wholeNumber } from '../fields.ts'

const BUCKET = 'Artifacts'
const ROLE = 'Role'

const config = z
  .strictObject({
    check: field(z.enum(['page', 'http']).default('http'), {
      title: 'Check',
      description:
        'Page: opens it in a browser and takes a screenshot. HTTP: asks once and looks at the status.',
      labels: { page: 'Page in a browser', http: 'HTTP request' },
    }),
    everyMinutes: field(wholeNumber(1, 60).default(5), {
      title: 'Every',
      description: 'Each run is billed. One minute is 43,800 runs a month.',
      unit: 'minutes',
    }),
    timeoutSeconds: field(wholeNumber(15, 840).default(60), {
      title: 'Timeout',
      description: 'Of a run; at least 15 seconds, in which the browser starts as well.',
      unit: 'seconds',
    }),
    memoryMb: field(z.literal([960, 1024, 1536, 2048, 3008]).default(1024), {
      title: 'Memory',
      description: 'Of the AWS Lambda function that runs it.',
      unit: 'MB',
    }),
    runtime: field(
      z
        .string()
        .regex(/^syn-nodejs-puppeteer-\d+\.\d+$/, 'such as syn-nodejs-puppeteer-13.1')
        .default('syn-nodejs-puppeteer-13.1'),
      {
        title: 'Runtime',
        description:
          'From 13.1 on. AWS makes no new canary with a deprecated one, and names those in its documents.',
      },
    ),
    keepDays: field(wholeNumber(1, 455).default(31), {
      title: 'Results kept',
      description: 'Of runs, and what they left in Amazon S3.',
      unit: 'days',
    }),
    tracing: field(z.boolean().default(false), {
      title: 'AWS X-Ray',
      description: 'Traces each run, which is billed.',
    }),
  })
  .superRefine(({ everyMinutes, timeoutSeconds }, ctx) => {
    if (timeoutSeconds > everyMinutes * 60)
      ctx.addIssue({
        code: 'custom',
        path: ['timeoutSeconds'],
        message: `a run begins every ${everyMinutes * 60} seconds, and must end before`,
      })
  })
type CanaryConfig = z.output<typeof config>

export const cloudWatchCanary = defineComponent({
  type: 'cloudwatch-canary',
  title: 'CloudWatch Synthetics canary',
  category: 'operations',
  icon: 'cloudwatch-canary',
  description: 'Asks for a page or an API every few minutes, as a customer would, and tells when it fails.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html',
  keywords: ['synthetics', 'monitoring', 'uptime', 'heartbeat', 'probe', 'availability'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    monitors: ({ ref: refTo }) => ({ metrics: canaryMetrics(refTo()), byCluster: false, logGroup: null }),
  },
  summary: ({ check, everyMinutes }) => [
    check === 'page' ? 'Page in a browser' : 'HTTP request',
    everyMinutes === 1 ? 'Every minute' : `Every ${everyMinutes} minutes`,
  ],
  *resources(ctx) {
    const { config: given } = ctx
    yield* artifacts(ctx)
    yield ctx.resource(
      ROLE,
      'AWS::IAM::Role',
      roleProperties({
        trust: trustPolicy('lambda'),
        description: `Runs the canary ${ctx.name}`,
        policies: { run: statements(ctx) },
        tags: ctx.tags(),
      }),
      { comment: 'Resource *: metrics and the list of buckets take no resource.' },
    )
    const name = ctx.logicalId('Name')
    const url = ctx.logicalId('Url')
    yield ctx.parameter({
      name,
      type: 'String',
      default: kebabCase(ctx.logicalName).slice(0, 200),
      description: `Name of the canary ${ctx.name}: once in the account and Region, so a second copy of the stack needs another`,
      allowedPattern: '^[0-9a-z_-]+$',
      constraint: 'lower-case letters, digits, "_" and "-"',
    })
    yield ctx.parameter({
      name: url,
      type: 'String',
      description: `What ${ctx.name} asks for, such as https://www.example.com/health`,
      allowedPattern: '^https?://.+$',
      constraint: 'a URL that begins with http:// or https://',
    })
    yield ctx.resource('', 'AWS::Synthetics::Canary', {
      Name: ref(name),
      ArtifactS3Location: concat('s3://', ctx.ref(BUCKET), '/canary'),
      ArtifactConfig: { S3Encryption: { EncryptionMode: 'SSE_S3' } },
      ExecutionRoleArn: ctx.getAtt(ROLE, 'Arn'),
      RuntimeVersion: given.runtime,
      Code: { Handler: 'index.handler', Script: SCRIPTS[given.check] },
      Schedule: {
        Expression:
          given.everyMinutes === 1
            ? 'rate(1 minute)'
            : given.everyMinutes === 60
              ? 'rate(1 hour)'
              : `rate(${given.everyMinutes} minutes)`,
      },
      RunConfig: {
        TimeoutInSeconds: given.timeoutSeconds,
        MemoryInMB: given.memoryMb,
        ActiveTracing: given.tracing,
        EnvironmentVariables: { URL: ref(url) },
      },
      SuccessRetentionPeriod: given.keepDays,
      FailureRetentionPeriod: given.keepDays,
      StartCanaryAfterCreation: true,
      // Otherwise its function stays when the canary is deleted.
      ProvisionedResourceCleanup: 'AUTOMATIC',
      Tags: ctx.tags(),
    })
  },
  *cost({ config: { everyMinutes, keepDays, tracing } }) {
    const runs = (HOURS_PER_MONTH * 60) / everyMinutes
    const formula = `every ${everyMinutes} min × ${HOURS_PER_MONTH} h`
    yield {
      key: 'runs',
      label: 'Canary runs',
      category: 'observability',
      unit: 'run',
      quantity: usage(runs),
      price: { kind: 'service', id: 'cloudwatch.synthetics-canary' },
      formula,
      assumption: `The first 100 runs a month, free for the account as a whole, are not taken off. Its AWS Lambda function, log and what it keeps in Amazon S3 for ${keepDays} days are billed on top, and depend on the page.`,
    }
    if (!tracing) return
    yield {
      key: 'traces',
      label: 'Traces in AWS X-Ray',
      category: 'observability',
      unit: 'trace',
      quantity: usage(runs),
      price: {
        kind: 'unlisted',
        id: 'x-ray.traces',
        unit: 'trace',
        note: 'The price of traces of AWS X-Ray is not in the price book',
      },
      formula,
    }
  },
})

function* artifacts(ctx: EmitContext<CanaryConfig>): Iterable<PlanItem> {
  const bucketArn = ctx.getAtt(BUCKET, 'Arn')
  yield ctx.resource(
    BUCKET,
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
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      LifecycleConfiguration: {
        Rules: [
          {
            Id: 'expire-results',
            Status: 'Enabled',
            Prefix: 'canary/',
            ExpirationInDays: ctx.config.keepDays,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          },
        ],
      },
      Tags: ctx.tags(`${ctx.name} results`),
    },
    { deletionPolicy: 'Retain' },
  )
  yield ctx.resource('ArtifactsPolicy', 'AWS::S3::BucketPolicy', {
    Bucket: ctx.ref(BUCKET),
    PolicyDocument: policyDocument([tlsOnly('s3:*', [bucketArn, concat(bucketArn, '/*')])]),
  })
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html */
const statements = (ctx: EmitContext<CanaryConfig>) => [
  allow(['s3:PutObject'], concat(ctx.getAtt(BUCKET, 'Arn'), '/canary/*')),
  allow(['s3:GetBucketLocation'], ctx.getAtt(BUCKET, 'Arn')),
  allow(['s3:ListAllMyBuckets'], '*'),
  allow(
    ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
    arn('logs:', REGION, ':', ACCOUNT_ID, ':log-group:/aws/lambda/cwsyn-*'),
  ),
  allow(['cloudwatch:PutMetricData'], '*', {
    Condition: { StringEquals: { 'cloudwatch:namespace': 'CloudWatchSynthetics' } },
  }),
  ...(ctx.config.tracing ? [allow(['xray:PutTraceSegments'], '*')] : []),
]

const SCRIPTS = {
  http: `const { URL } = require('url')
const synthetics = require('@aws/synthetics-puppeteer')

exports.handler = async () => {
  const { hostname, pathname, port, protocol, search } = new URL(process.env.URL)
  const request = { hostname, method: 'GET', path: pathname + search, port: port || undefined, protocol }
  await synthetics.executeHttpStep('request', request)
}
`,
  page: `const synthetics = require('@aws/synthetics-puppeteer')

exports.handler = async () => {
  const page = await synthetics.getPage()
  const response = await page.goto(process.env.URL, { waitUntil: 'domcontentloaded', timeout: 30000 })
  if (!response || response.status() > 399) throw new Error('The page did not load')
  await synthetics.takeScreenshot('page', 'loaded')
}
`,
} as const

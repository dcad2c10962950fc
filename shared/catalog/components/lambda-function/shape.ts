import { z } from 'zod'
import { environmentVariables, field, showWhen, wholeNumber } from '../../fields.ts'
import { alias, asynchronous, functionUrl, logging, provisioned, usage } from './groups.ts'
import {
  INLINE_RUNTIMES,
  inlineLanguage,
  RUNTIME_LABELS,
  RUNTIMES,
  type Runtime,
  SNAPSTART_RUNTIMES,
  usualHandler,
} from './runtimes.ts'

const asZip = showWhen('packageType', 'Zip')

/** Limits: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
export const shape = z.strictObject({
  packageType: field(z.enum(['Zip', 'Image']).default('Zip'), {
    title: 'Package',
    description:
      'A .zip file for a runtime of AWS, or a container image in Amazon ECR. It cannot be changed later: the function is replaced.',
    labels: { Zip: '.zip file', Image: 'Container image' },
  }),
  runtime: field(z.enum(RUNTIMES).default('nodejs24.x'), {
    title: 'Runtime',
    description: 'Language and version; AWS keeps it patched until it is deprecated.',
    labels: RUNTIME_LABELS,
    showWhen: asZip,
  }),
  codeFrom: field(z.enum(['placeholder', 's3']).default('placeholder'), {
    title: 'Code',
    description:
      'A placeholder that answers at once, for a first deployment before there is code; or a .zip file in Amazon S3, whose bucket, key and version become parameters of the template. Only Node.js and Python have a placeholder.',
    labels: { placeholder: 'Placeholder', s3: 'Amazon S3' },
    showWhen: showWhen('runtime', ...INLINE_RUNTIMES),
  }),
  handler: field(
    z
      .string()
      .max(128)
      .regex(/^[^\s]*$/, 'without spaces')
      .default(''),
    {
      title: 'Handler',
      description:
        'What Lambda calls: file and function, or class and method. Empty: index.handler, and for Java, .NET and OS-only runtimes what AWS’s examples have.',
      placeholder: 'index.handler',
      showWhen: asZip,
    },
  ),
  imageCommand: field(
    z
      .array(
        field(z.string().min(1).max(255), {
          title: 'Word',
          description: 'Of the command that the image’s entry point gets.',
        }),
      )
      .max(100)
      .default([]),
    {
      title: 'Command',
      description: 'In place of the image’s own. Empty keeps that.',
      showWhen: showWhen('packageType', 'Image'),
    },
  ),
  architecture: field(z.enum(['arm64', 'x86_64']).default('arm64'), {
    title: 'CPU architecture',
    description:
      'Native libraries and images must be built for it. arm64 (Graviton) costs a fifth less per second.',
    labels: { arm64: 'arm64 (Graviton)', x86_64: 'x86-64' },
  }),
  memoryMb: field(wholeNumber(128, 10_240).default(512), {
    title: 'Memory',
    description:
      'CPU comes with it: a whole vCPU at 1,769 MB. More of both often ends sooner and costs the same.',
    unit: 'MB',
  }),
  timeoutSeconds: field(wholeNumber(1, 900).default(5), {
    title: 'Timeout',
    description:
      'An invocation is stopped after this; 15 minutes at most. A queue that it reads must hide messages for six times as long.',
    unit: 'seconds',
  }),
  ephemeralStorageMb: field(wholeNumber(512, 10_240).default(512), {
    title: 'Ephemeral storage',
    description: 'Size of /tmp. 512 MB are included in the price.',
    unit: 'MB',
  }),
  layers: field(
    z
      .array(
        field(
          z.string().regex(/^arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:layer:[A-Za-z0-9-_]{1,140}:\d+$/, {
            message: 'the ARN of a layer’s version, arn:aws:lambda:…:layer:name:1',
          }),
          { title: 'Layer', description: 'ARN of the version, in the Region of the function.' },
        ),
      )
      .max(5)
      .refine((list) => new Set(list).size === list.length, 'each layer once')
      .default([]),
    {
      title: 'Layers',
      description:
        'Libraries that several functions share: five at most, and 250 MB together with the code. Each becomes a parameter of the template.',
      showWhen: asZip,
    },
  ),
  environment: field(environmentVariables(), {
    title: 'Environment',
    description:
      'Readable by everyone who can see the function: passwords belong into a secret that the code reads. 4 KB in all.',
  }),
  customerKey: field(z.boolean().default(false), {
    title: 'Customer managed key',
    description:
      'A key of your own in AWS KMS encrypts the environment variables: who may use it is then yours to say, and every use is logged.',
  }),
  inVpc: field(z.boolean().default(false), {
    title: 'In a VPC',
    description:
      'Gives it addresses in a private tier, which databases and caches ask for. A function that stands in a subnet tier is in that VPC anyway. It then reaches the internet through a NAT gateway alone.',
  }),
  reservedConcurrency: field(wholeNumber(0, 100_000).nullable().default(null), {
    title: 'Reserved concurrency',
    description:
      'Kept for this function and its upper limit at once. Empty: it shares what the account has left. 0 stops it.',
    unit: 'executions',
  }),
  alias: field(alias.prefault({}), {
    title: 'Versions and alias',
    description: 'How a new release reaches its callers.',
  }),
  provisioned: field(provisioned.prefault({}), {
    title: 'Provisioned concurrency',
    description: 'Environments that are ready before a request comes.',
  }),
  snapStart: field(z.boolean().default(false), {
    title: 'SnapStart',
    description:
      'Starts from a snapshot of the initialised function, up to ten times faster. For Java without a charge, for Python and .NET for a fee.',
    showWhen: showWhen('runtime', ...SNAPSTART_RUNTIMES),
  }),
  async: field(asynchronous.prefault({}), {
    title: 'Asynchronous invocations',
    description: 'Events of Amazon S3, Amazon SNS, EventBridge and the like.',
  }),
  recursiveLoop: field(z.enum(['Terminate', 'Allow']).default('Terminate'), {
    title: 'Recursive loops',
    description:
      'Lambda stops a function that has set itself off through Amazon SQS, Amazon SNS or Amazon S3 sixteen times in a row.',
    labels: { Terminate: 'Stop them', Allow: 'Let them run' },
  }),
  url: field(functionUrl.prefault({}), {
    title: 'Function URL',
    description: 'An HTTPS address of its own.',
  }),
  tracing: field(z.boolean().default(true), {
    title: 'X-Ray tracing',
    description:
      'Samples the first request each second and 5 % of the rest, and shows where the time goes. Traces are billed by number.',
  }),
  logging: field(logging.prefault({}), { title: 'Logs', description: 'Format, level and retention.' }),
  codeSigning: field(z.boolean().default(false), {
    title: 'Code signing',
    description:
      'Takes only code that a trusted publisher has signed with AWS Signer. The ARN of the configuration becomes a parameter of the template.',
    showWhen: asZip,
  }),
  edge: field(z.enum(['none', 'viewer', 'origin']).default('none'), {
    title: 'Lambda@Edge',
    description:
      'Runs at the locations of Amazon CloudFront, on events between viewer and cache (128 MB and 5 seconds at most) or cache and origin (30 seconds). The function must then be in us-east-1.',
    labels: { none: 'No', viewer: 'On viewer events', origin: 'On origin events' },
  }),
  usage: field(usage.prefault({}), {
    title: 'Usage',
    description:
      'What only you can know. Left empty, the cost report shows the unit price instead of a guess.',
  }),
})

export type LambdaConfig = z.output<typeof shape>

/** SnapStart and provisioned concurrency are for published versions alone; Lambda@Edge takes nothing else. */
export const hasVersion = (config: LambdaConfig): boolean => hasAlias(config) || config.edge !== 'none'

export const hasAlias = ({ alias: given, provisioned: ready, snapStart }: LambdaConfig): boolean =>
  given.enabled || ready.environments > 0 || snapStart

/** Whether the template carries the code; else a bucket must have it. */
export const isPlaceholder = ({
  codeFrom,
  packageType,
  runtime,
}: Pick<LambdaConfig, 'codeFrom' | 'packageType' | 'runtime'>): boolean =>
  packageType === 'Zip' && codeFrom === 'placeholder' && inlineLanguage(runtime) !== null

export const handlerOf = ({ handler, runtime }: { handler: string; runtime: Runtime }): string =>
  handler === '' ? usualHandler(runtime) : handler

/** Environments kept ready at least, as drawn and at most. */
export function provisionedRange({ provisioned: ready }: LambdaConfig) {
  const { environments, scaling, maximum } = ready
  return { min: environments, desired: environments, max: scaling ? maximum : environments }
}

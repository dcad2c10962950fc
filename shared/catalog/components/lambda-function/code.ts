import type { PlanItem, Value } from '../../cfn.ts'
import { iff, NO_VALUE, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import { type InlineLanguage, inlineLanguage } from './runtimes.ts'
import { isPlaceholder, type LambdaConfig } from './shape.ts'

type Context = EmitContext<LambdaConfig>

/**
 * Answers requests over HTTP and fails on all else: an answer would count as success, and messages and events that no
 * code has seen would be lost.
 */
const PLACEHOLDERS: Readonly<Record<InlineLanguage, string>> = {
  nodejs: `exports.handler = async (event) => {
  if (!event.headers) throw new Error('There is no code for this event yet')
  return { statusCode: 200, body: 'Deployed: the code is still to come' }
}
`,
  python: `def handler(event, context):
    if 'headers' not in event:
        raise RuntimeError('There is no code for this event yet')
    return {'statusCode': 200, 'body': 'Deployed: the code is still to come'}
`,
}

/** Between viewer and origin: lets everything through as it is. */
const EDGE_PLACEHOLDERS: Readonly<Record<InlineLanguage, string>> = {
  nodejs: `exports.handler = async (event) => {
  const { request, response } = event.Records[0].cf
  return response ?? request
}
`,
  python: `def handler(event, context):
    cf = event['Records'][0]['cf']
    return cf.get('response') or cf['request']
`,
}

interface Code {
  readonly items: readonly PlanItem[]
  readonly code: Cfn<'AWS::Lambda::Function.Code'>
}

/** What runs: a placeholder within the template, or what the parameters lead to. */
export function codeOf(ctx: Context): Code {
  const { config } = ctx
  if (config.packageType === 'Image') return image(ctx)
  const language = inlineLanguage(config.runtime)
  if (isPlaceholder(config) && language !== null)
    return {
      items: [],
      code: { ZipFile: (config.edge === 'none' ? PLACEHOLDERS : EDGE_PLACEHOLDERS)[language] },
    }
  return archive(ctx)
}

function image(ctx: Context): Code {
  const uri = ctx.parameter({
    name: ctx.logicalId('ImageUri'),
    label: 'Container image',
    type: 'String',
    description: `Image of ${ctx.name} in a private Amazon ECR repository of this Region, with a tag or digest. AWS Lambda resolves a tag once, when the stack is deployed.`,
    allowedPattern:
      '[0-9]{12}[.]dkr[.]ecr[.][a-z0-9-]+[.][a-z.]+/[a-z0-9._/-]+(:[A-Za-z0-9_.-]+|@sha256:[0-9a-f]{64})',
    constraint: 'an image in Amazon ECR, as in 123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1.0',
  })
  return { items: [uri], code: { ImageUri: ref(uri.name) } }
}

function archive(ctx: Context): Code {
  const source = s3Source(ctx, `the code of ${ctx.name}`, 'Code')
  return {
    items: source.items,
    code: { S3Bucket: source.bucket, S3Key: source.key, S3ObjectVersion: source.version },
  }
}

interface Source {
  readonly items: readonly PlanItem[]
  readonly bucket: Value<string>
  readonly key: Value<string>
  readonly version: Value<string>
}

/** Parameters for a .zip file in Amazon S3. Without its version a changed file under the same key is not noticed. */
function s3Source(ctx: Pick<Context, 'logicalId' | 'parameter'>, what: string, prefix: string): Source {
  const bucket = ctx.parameter({
    name: ctx.logicalId(`${prefix}Bucket`),
    label: 'Bucket of the code',
    type: 'String',
    description: `Amazon S3 bucket, in this Region, that has ${what}`,
    allowedPattern: '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]',
    constraint: 'the name of a bucket',
  })
  const key = ctx.parameter({
    name: ctx.logicalId(`${prefix}Key`),
    label: 'Key of the code',
    type: 'String',
    description: `Key of the .zip file with ${what}. A key of its own for each release is noticed as a change.`,
    allowedPattern: '.{1,1024}',
    constraint: 'the key of an object',
  })
  const version = ctx.parameter({
    name: ctx.logicalId(`${prefix}ObjectVersion`),
    label: 'Object version of the code',
    type: 'String',
    default: '',
    description:
      'Version of that object, in a bucket with versioning. Empty: the latest when the stack is deployed.',
    allowedPattern: '[^ ]{0,1024}',
    constraint: 'the version of an object, or empty',
  })
  const condition = ctx.logicalId(`${prefix}HasVersion`)
  return {
    items: [
      bucket,
      key,
      version,
      { kind: 'condition', name: condition, parameter: version.name, notEquals: '' },
    ],
    bucket: ref(bucket.name),
    key: ref(key.name),
    version: iff(condition, ref(version.name), NO_VALUE),
  }
}

import { SNAPSTART_RUNTIMES } from './runtimes.ts'
import { isPlaceholder, type LambdaConfig } from './shape.ts'

interface Fault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime */
const RESERVED =
  /^(?:_HANDLER|_X_AMZN_TRACE_ID|AWS_(?:DEFAULT_)?REGION|AWS_EXECUTION_ENV|AWS_LAMBDA_.*|AWS_ACCESS_KEY(?:_ID)?|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|LAMBDA_(?:TASK_ROOT|RUNTIME_DIR))$/

/** Settings that AWS refuses together. */
export function* configFaults(config: LambdaConfig): Iterable<Fault> {
  yield* codeFaults(config)
  yield* snapStartFaults(config)
  yield* concurrencyFaults(config)
  yield* edgeFaults(config)
  const { allowOrigins, allowCredentials, enabled } = config.url.cors
  if (enabled && allowCredentials && allowOrigins.includes('*'))
    yield {
      path: ['url', 'cors', 'allowOrigins'],
      message: 'browsers send credentials to named origins alone, not to "*"',
    }
}

function* codeFaults(config: LambdaConfig): Iterable<Fault> {
  if (isPlaceholder(config)) {
    if (config.handler !== '' && config.handler !== 'index.handler')
      yield {
        path: ['handler'],
        message: 'the placeholder is index.handler: leave this empty, or take the code from Amazon S3',
      }
    if (config.codeSigning)
      yield { path: ['codeSigning'], message: 'the placeholder is not signed: take the code from Amazon S3' }
  }
  if (config.packageType === 'Image') {
    if (config.layers.length > 0)
      yield { path: ['layers'], message: 'a container image takes no layers: build them into it' }
    if (config.codeSigning)
      yield { path: ['codeSigning'], message: 'AWS Lambda checks signatures of .zip files alone' }
  }
  for (const name of Object.keys(config.environment)) {
    if (RESERVED.test(name)) yield { path: ['environment', name], message: 'AWS Lambda sets it itself' }
    else if (!/^[A-Za-z][A-Za-z0-9_]+$/.test(name))
      yield {
        path: ['environment', name],
        message: 'AWS Lambda takes names of two signs or more that begin with a letter',
      }
  }
  const bytes = Object.entries(config.environment).reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    0,
  )
  if (bytes > 4096)
    yield {
      path: ['environment'],
      message: `the variables hold ${bytes} characters; AWS Lambda takes 4 KB in all`,
    }
}

/** https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html#snapstart-runtimes */
function* snapStartFaults(config: LambdaConfig): Iterable<Fault> {
  if (!config.snapStart) return
  if (config.packageType === 'Image' || !SNAPSTART_RUNTIMES.includes(config.runtime))
    yield {
      path: ['snapStart'],
      message: 'SnapStart is there for Java 11, Python 3.12 and .NET 8 and later, not for others or images',
    }
  if (config.provisioned.environments > 0)
    yield { path: ['snapStart'], message: 'SnapStart and provisioned concurrency exclude each other' }
  if (config.ephemeralStorageMb > 512)
    yield { path: ['ephemeralStorageMb'], message: 'SnapStart takes 512 MB at most' }
}

function* concurrencyFaults({ provisioned, reservedConcurrency }: LambdaConfig): Iterable<Fault> {
  const { environments, scaling, maximum } = provisioned
  const most = scaling ? maximum : environments
  if (environments > 0 && scaling && maximum < environments)
    yield {
      path: ['provisioned', 'maximum'],
      message: `the maximum is below the ${environments} to begin with`,
    }
  if (environments === 0 && scaling)
    yield { path: ['provisioned', 'environments'], message: 'scaling needs one environment at least' }
  if (reservedConcurrency !== null && most > reservedConcurrency)
    yield {
      path: ['reservedConcurrency'],
      message: `${most} provisioned environments do not fit into ${reservedConcurrency} reserved executions`,
    }
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html */
function* edgeFaults(config: LambdaConfig): Iterable<Fault> {
  if (config.edge === 'none') return
  const not = (path: string, message: string): Fault => ({ path: path.split('.'), message })
  if (config.packageType === 'Image') yield not('packageType', 'Lambda@Edge takes no container images')
  else if (!/^(?:nodejs|python)/.test(config.runtime))
    yield not('runtime', 'Lambda@Edge runs Node.js and Python alone')
  if (config.architecture !== 'x86_64') yield not('architecture', 'Lambda@Edge runs on x86_64 alone')
  if (Object.keys(config.environment).length > 0)
    yield not('environment', 'Lambda@Edge knows no environment variables')
  if (config.customerKey) yield not('customerKey', 'Lambda@Edge has no variables that could be encrypted')
  if (config.inVpc) yield not('inVpc', 'Lambda@Edge runs outside of VPCs')
  if (config.layers.length > 0) yield not('layers', 'Lambda@Edge takes no layers')
  if (config.tracing) yield not('tracing', 'Lambda@Edge is not traced by AWS X-Ray')
  if (config.ephemeralStorageMb > 512) yield not('ephemeralStorageMb', 'Lambda@Edge has 512 MB')
  if (config.reservedConcurrency !== null)
    yield not('reservedConcurrency', 'Lambda@Edge takes no reserved concurrency')
  if (config.provisioned.environments > 0)
    yield not('provisioned.environments', 'Lambda@Edge takes no provisioned concurrency')
  if (config.snapStart) yield not('snapStart', 'Lambda@Edge takes no SnapStart')
  if (config.async.deadLetterQueue)
    yield not('async.deadLetterQueue', 'Lambda@Edge takes no dead-letter queue')
  const [memory, seconds] = config.edge === 'viewer' ? [128, 5] : [10_240, 30]
  if (config.memoryMb > memory) yield not('memoryMb', `${config.edge} events give ${memory} MB at most`)
  if (config.timeoutSeconds > seconds)
    yield not('timeoutSeconds', `${config.edge} events give ${seconds} seconds at most`)
}

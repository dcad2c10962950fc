import { plural } from '../../../base/text.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, range, scale, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import { isJava } from './runtimes.ts'
import { type LambdaConfig, provisionedRange } from './shape.ts'

const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3600
const MILLION = 1_000_000
const FREE = 'Each account’s free million requests and 400,000 GB-seconds a month are not taken off.'

export function* lambdaCost(ctx: CostContext<LambdaConfig>): Iterable<CostLine> {
  const { config } = ctx
  if (config.edge !== 'none') yield* edge(config)
  else {
    yield* requests(config)
    yield* duration(config)
    yield* provisioned(config)
    yield* storage(config)
    yield* snapStart(config)
    yield* streaming(config)
  }
  yield* beside(config)
}

const arch = ({ architecture }: LambdaConfig): 'arm' | 'x86' => (architecture === 'arm64' ? 'arm' : 'x86')

/** What it runs for in a month, in GB-seconds; null where a figure is not given. */
function load({ memoryMb, usage: given }: LambdaConfig) {
  const { averageDurationMs: ms, invocationsMillion: millions } = given
  if (ms === null || millions === null) return null
  const seconds = (millions * MILLION * ms) / 1000
  return {
    seconds,
    gbSeconds: (seconds * memoryMb) / 1024,
    /** Executions at a time, on average over the month. */
    concurrency: seconds / SECONDS_PER_MONTH,
    text: `${millions} million × ${ms} ms × ${memoryMb} MB`,
  }
}

const notGiven = 'invocations or average duration not given'

function* requests(config: LambdaConfig): Iterable<CostLine> {
  const { invocationsMillion: millions } = config.usage
  yield {
    key: 'requests',
    label: 'Requests',
    category: 'requests',
    unit: 'request',
    quantity: usage(millions === null ? null : millions * MILLION),
    price: { kind: 'service', id: `lambda.requests.${arch(config)}` },
    formula: millions === null ? 'monthly invocations not given' : `${millions} million a month, as given`,
    assumption: FREE,
  }
}

/** Share of the time that provisioned environments take over, when the load is spread evenly over the month. */
function shareOf(environments: number, concurrency: number): number {
  return concurrency === 0 ? 1 : Math.min(1, environments / concurrency)
}

function* duration(config: LambdaConfig): Iterable<CostLine> {
  const known = load(config)
  const { desired } = provisionedRange(config)
  const share = desired === 0 ? 0 : known === null ? null : shareOf(desired, known.concurrency)
  if (share !== 1)
    yield {
      key: 'duration',
      label: 'Duration',
      category: 'compute',
      unit: 'GB-second',
      quantity: usage(known === null || share === null ? null : known.gbSeconds * (1 - share)),
      price: { kind: 'tiers', id: `lambda.duration.${arch(config)}` },
      formula: known === null ? notGiven : known.text + shareText(1 - (share ?? 0)),
      assumption:
        known === null
          ? FREE
          : `${FREE} On average ${concurrencyText(known.concurrency)} executions at a time.`,
    }
  if (share !== 0)
    yield {
      key: 'provisioned-duration',
      label: 'Duration on provisioned concurrency',
      category: 'compute',
      unit: 'GB-second',
      quantity: usage(known === null || share === null ? null : known.gbSeconds * share),
      price: { kind: 'service', id: `lambda.provisioned-duration.${arch(config)}` },
      formula: known === null ? notGiven : known.text + shareText(share ?? 1),
      assumption: `The load is spread evenly over the month${known === null ? '' : `, ${concurrencyText(known.concurrency)} executions at a time`}; what is above ${desired} runs at the usual price.`,
    }
}

const shareText = (share: number): string =>
  share === 1 ? '' : ` × ${Math.round(share * 100)} % of the load`

const concurrencyText = (concurrency: number): string =>
  concurrency >= 10 ? String(Math.round(concurrency)) : String(Math.round(concurrency * 100) / 100)

function* provisioned(config: LambdaConfig): Iterable<CostLine> {
  const { min, desired, max } = provisionedRange(config)
  if (max === 0) return
  const gb = config.memoryMb / 1024
  yield {
    key: 'provisioned-concurrency',
    label: 'Provisioned concurrency',
    category: 'compute',
    unit: 'GB-second',
    quantity: scale(range(min, desired, max), gb * SECONDS_PER_MONTH),
    price: { kind: 'service', id: `lambda.provisioned-concurrency.${arch(config)}` },
    formula: `${min === max ? plural(desired, 'environment') : `${min}–${max} environments`} × ${config.memoryMb} MB × ${HOURS_PER_MONTH} h`,
    ...(config.provisioned.scheduled.length > 0 && {
      assumption: 'Scheduled changes are within the range; their hours are not counted one by one.',
    }),
  }
}

function* storage(config: LambdaConfig): Iterable<CostLine> {
  const extra = config.ephemeralStorageMb - 512
  if (extra === 0) return
  const known = load(config)
  yield {
    key: 'ephemeral-storage',
    label: 'Ephemeral storage above 512 MB',
    category: 'storage',
    unit: 'GB-second',
    quantity: usage(known === null ? null : (known.seconds * extra) / 1024),
    price: { kind: 'service', id: `lambda.ephemeral-storage.${arch(config)}` },
    formula:
      known === null
        ? notGiven
        : `${known.text.replace(/ × \d+ MB$/, '')} × (${config.ephemeralStorageMb} − 512) MB`,
  }
}

/** https://aws.amazon.com/lambda/pricing/ */
function* snapStart(config: LambdaConfig): Iterable<CostLine> {
  if (!config.snapStart || isJava(config.runtime)) return
  const gb = config.memoryMb / 1024
  yield {
    key: 'snapstart-cache',
    label: 'SnapStart cache',
    category: 'compute',
    unit: 'GB-second',
    quantity: exactly(gb * SECONDS_PER_MONTH),
    price: { kind: 'service', id: 'lambda.snapstart.cache' },
    formula: `1 version × ${config.memoryMb} MB × ${HOURS_PER_MONTH} h`,
    assumption:
      'Every published version is kept in the cache and billed until it is deleted; one is counted.',
  }
  const { coldStartsPercent: share, invocationsMillion: millions } = config.usage
  const starts = share === null || millions === null ? null : (millions * MILLION * share) / 100
  yield {
    key: 'snapstart-restore',
    label: 'SnapStart restores',
    category: 'requests',
    unit: 'GB restored',
    quantity: usage(starts === null ? null : starts * gb),
    price: { kind: 'service', id: 'lambda.snapstart.restore' },
    formula:
      starts === null
        ? 'invocations or share of cold starts not given'
        : `${millions} million × ${share} % × ${config.memoryMb} MB`,
  }
}

function* streaming({ url, usage: given }: LambdaConfig): Iterable<CostLine> {
  if (!url.enabled || url.invokeMode !== 'RESPONSE_STREAM') return
  yield {
    key: 'streaming',
    label: 'Streamed answers',
    category: 'network',
    unit: 'GB',
    quantity: usage(given.streamedGb),
    price: { kind: 'service', id: 'lambda.response-streaming' },
    formula:
      given.streamedGb === null ? 'monthly volume not given' : `${given.streamedGb} GB a month, as given`,
    assumption: 'The first 6 MB of each answer are free.',
  }
}

function* edge(config: LambdaConfig): Iterable<CostLine> {
  const { invocationsMillion: millions } = config.usage
  const known = load(config)
  yield {
    key: 'edge-requests',
    label: 'Lambda@Edge requests',
    category: 'requests',
    unit: 'request',
    quantity: usage(millions === null ? null : millions * MILLION),
    price: { kind: 'service', id: 'lambda.edge.requests' },
    formula: millions === null ? 'monthly invocations not given' : `${millions} million a month, as given`,
    assumption: 'Lambda@Edge has no free tier.',
  }
  yield {
    key: 'edge-duration',
    label: 'Lambda@Edge duration',
    category: 'compute',
    unit: 'GB-second',
    quantity: usage(known === null ? null : known.gbSeconds),
    price: { kind: 'service', id: 'lambda.edge.duration' },
    formula: known === null ? notGiven : known.text,
  }
}

function* beside({ customerKey, provisioned: ready, usage: { logsGb } }: LambdaConfig): Iterable<CostLine> {
  if (customerKey)
    yield {
      key: 'key',
      label: 'Customer managed key',
      category: 'management',
      unit: 'key-month',
      quantity: exactly(1),
      price: { kind: 'service', id: 'kms.customer-managed-key' },
      formula: '1 key',
      assumption:
        'Each yearly rotation of the first two adds the price of a key; requests are few, at cold starts.',
    }
  if (ready.scaling && ready.environments > 0)
    yield {
      key: 'alarms',
      label: 'CloudWatch alarms of scaling',
      category: 'observability',
      unit: 'alarm-month',
      quantity: exactly(2),
      price: { kind: 'service', id: 'cloudwatch.alarm' },
      formula: '2 alarms',
      assumption: 'A target tracking policy keeps two alarms of its own.',
    }
  yield {
    key: 'logs',
    label: 'Logs taken in by CloudWatch Logs',
    category: 'observability',
    unit: 'GB',
    quantity: usage(logsGb),
    price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
    formula: logsGb === null ? 'monthly volume not given' : `${logsGb} GB a month, as given`,
    assumption: 'Archived storage is not counted: logs compress to a small part of their volume.',
  }
}

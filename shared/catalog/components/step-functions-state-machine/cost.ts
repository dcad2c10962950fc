import { isJsonObject, type Json, objectFromText } from '../../../base/json.ts'
import { plural } from '../../../base/text.ts'
import { type CostLine, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { TriggersConfig } from '../../relations/triggers/config.ts'
import type { StateMachineConfig } from './config.ts'

type Context = CostContext<StateMachineConfig>

export function* stateMachineCost(ctx: Context): Iterable<CostLine> {
  const { config } = ctx
  const { averageSeconds, logsGb, memoryMb, runsMillion } = config.usage
  const runs = runsMillion === null ? null : runsMillion * 1_000_000
  const known = runsMillion === null ? 'runs not given' : `${runsMillion} million runs a month`
  if (config.type === 'STANDARD') {
    const steps = config.usage.stepsPerRun ?? stateCount(ctx)
    yield {
      key: 'transitions',
      label: 'State transitions',
      category: 'requests',
      unit: 'state transition',
      quantity: usage(runs === null ? null : runs * steps),
      price: { kind: 'service', id: 'step-functions.standard-transitions' },
      formula: `${known} × ${plural(steps, 'state')}`,
      assumption:
        'Without retries. The first 4,000 a month, free for the account as a whole, are not taken off.',
    }
  } else {
    yield {
      key: 'requests',
      label: 'Express runs',
      category: 'requests',
      unit: 'request',
      quantity: usage(runs),
      price: { kind: 'service', id: 'step-functions.express-requests' },
      formula: known,
    }
    const memory = Math.ceil(memoryMb / 64) * 64
    const seconds = averageSeconds === null ? null : Math.ceil(averageSeconds * 10) / 10
    yield {
      key: 'duration',
      label: 'Duration of Express runs',
      category: 'compute',
      unit: 'GB-hour',
      quantity: usage(runs === null || seconds === null ? null : (runs * seconds * memory) / 1024 / 3600),
      price: { kind: 'tiers', id: 'step-functions.express-duration' },
      formula: seconds === null ? 'duration not given' : `${known} × ${seconds} s × ${memory} MB`,
    }
  }
  if (config.logLevel === 'OFF') return
  yield {
    key: 'logs',
    label: 'Events taken in by CloudWatch Logs',
    category: 'observability',
    unit: 'GB',
    quantity: usage(logsGb),
    price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
    formula: logsGb === null ? 'monthly volume not given' : `${logsGb} GB a month, as given`,
    assumption: 'Archived storage is not counted: logs compress to a small part of their volume.',
  }
}

/** Every state once: of the text, or of the connections, where steps at the same time have a state around them. */
function stateCount({ config, outgoing }: Context): number {
  if (config.source === 'text') return Math.max(1, statesIn(objectFromText(config.definition)))
  const orders = outgoing('triggers').map((edge) => (edge.config as TriggersConfig).step.order)
  const groups = [...new Set(orders)].filter((order) => orders.filter((one) => one === order).length > 1)
  return Math.max(1, orders.length + groups.length)
}

function statesIn(value: Json): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item: Json) => sum + statesIn(item), 0)
  if (!isJsonObject(value)) return 0
  const own = isJsonObject(value.States) ? Object.keys(value.States).length : 0
  return Object.values(value).reduce((sum: number, item) => sum + statesIn(item), own)
}

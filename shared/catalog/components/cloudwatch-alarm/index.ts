import { plural } from '../../../base/text.ts'
import { type CostLine, exactly } from '../../costLine.ts'
import { type CostContext, defineComponent } from '../../define.ts'
import type { MonitorsConfig } from '../../relations/monitors/index.ts'
import { type AlarmConfig, alarmConfig } from './config.ts'
import { alarmResources } from './resources.ts'
import { ownWatches, watchesOf } from './watched.ts'

export const cloudWatchAlarm = defineComponent({
  type: 'cloudwatch-alarm',
  title: 'CloudWatch alarms',
  category: 'operations',
  icon: 'cloudwatch-alarm',
  description:
    'Watches metrics and log words of what it is connected to, and tells someone when they go wrong.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html',
  keywords: ['alarm', 'metric', 'notification', 'composite', 'log', 'filter', 'monitoring', 'sns'],
  schemaVersion: 1,
  config: alarmConfig,
  placement: { inside: ['canvas', 'region'] },
  out: {
    monitors: () => ({ observer: 'alarm' }),
  },
  summary: ({ email, composite, ownMetrics }) => [
    email === '' ? 'E-mails nobody' : 'By e-mail',
    ...(composite === 'none' ? [] : ['Composite']),
    ...(ownMetrics.length > 0 ? [plural(ownMetrics.length, 'own metric')] : []),
  ],
  resources: alarmResources,
  cost: alarmCost,
})

function* alarmCost(ctx: CostContext<AlarmConfig>): Iterable<CostLine> {
  const { config } = ctx
  const own = ownWatches(config)
  const edges = ctx.outgoing('monitors').map(({ config: given, peer }) => {
    const edge = given as MonitorsConfig
    const watched = watchesOf(edge, peer.facet.metrics, { name: peer.name, logicalName: '' })
    return { alarms: watched.length, logs: edge.logPattern === '' ? 0 : 1 }
  })
  const logs = edges.reduce((sum, edge) => sum + edge.logs, 0)
  const quick = own.filter(({ periodSeconds }) => periodSeconds < 60).length
  const standard = own.length - quick + edges.reduce((sum, edge) => sum + edge.alarms, 0) + logs
  yield {
    key: 'alarms',
    label: 'Alarms',
    category: 'observability',
    unit: 'alarm-month',
    quantity: exactly(standard),
    price: { kind: 'service', id: 'cloudwatch.alarm' },
    formula: standard === 0 ? 'nothing is watched yet' : plural(standard, 'alarm'),
  }
  if (quick > 0) {
    yield {
      key: 'high-resolution',
      label: 'High-resolution alarms',
      category: 'observability',
      unit: 'alarm-month',
      quantity: exactly(quick),
      price: { kind: 'service', id: 'cloudwatch.alarm.high-resolution' },
      formula: plural(quick, 'alarm with a period below a minute', 'alarms with a period below a minute'),
    }
  }
  if (config.composite !== 'none' && standard + quick > 0) {
    yield {
      key: 'composite',
      label: 'Composite alarm',
      category: 'observability',
      unit: 'alarm-month',
      quantity: exactly(1),
      price: { kind: 'service', id: 'cloudwatch.alarm.composite' },
      formula: '1 composite alarm',
    }
  }
  if (logs > 0) {
    yield {
      key: 'log-metrics',
      label: 'Metrics out of logs',
      category: 'observability',
      unit: 'metric-month',
      quantity: exactly(logs),
      price: { kind: 'service', id: 'cloudwatch.custom-metric.first-10000' },
      formula: plural(logs, 'custom metric'),
    }
  }
}
